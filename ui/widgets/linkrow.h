#pragma once

#include "widgets/statebadge.h"

#include <QAbstractButton>

#include <optional>

class QLayout;

namespace polku::ui {

/// One line of a card that opens something: when, what with a second line below, and a few words at the right.
/// Works by mouse and keyboard; the screen reader hears the whole line.
class LinkRow final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkRow(const QString &when, const QString &what, QWidget *parent = nullptr);

    void setDetail(const QString &detail);
    void setEnd(const QString &end);
    void setStrong(bool strong);
    /// Shape and colour before the words.
    void setStanding(Standing standing);
    /// A line that leads nowhere takes no focus.
    void setLink(bool link);
    /// A thin rule above: every line but the first.
    void setRuled(bool ruled);
    /// Pixels for the first column; the lines of a card share the widest need.
    void setWhenWidth(int width);
    int neededForWhen() const;
    QString what() const { return m_what; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateName();
    int heightFor(int width) const;
    QFont faceOfWhat() const;
    QStringList linesOfWhat(int width) const;
    QStringList linesOfDetail(int width) const;

    QString m_when;
    QString m_what;
    QString m_detail;
    QString m_end;
    int m_whenWidth = 84;
    bool m_strong = false;
    bool m_ruled = false;
    bool m_link = true;
    std::optional<Standing> m_standing;
};

/// Makes the first column of a card's lines as wide as the longest text in it, within reason.
void alignWhen(QLayout *lines);

} // namespace polku::ui
