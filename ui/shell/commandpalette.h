#pragma once

#include <QIcon>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace polku::ui {

/// One thing that the palette can do.
struct PaletteEntry
{
    QString text;
    QString detail; ///< what kind it is, or its shortcut
    QIcon icon;
    std::function<void()> run;
};

/// How well `typed` fits `text`: its letters must come in order; beginnings of words and runs count more. 0: not at
/// all.
int fuzzyScore(const QString &typed, const QString &text);

/// Ctrl+K: type a few letters of an action, page, team or pilot; Enter does it, Esc closes.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    /// Lies over the top of `host`. `entries` is asked each time it opens.
    CommandPalette(QWidget *host, std::function<std::vector<PaletteEntry>()> entries);

    void open();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &typed);
    void runCurrent();
    void leave();

    std::function<std::vector<PaletteEntry>()> m_ask;
    std::vector<PaletteEntry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace polku::ui
