#pragma once

#include "publish/publish.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;

/// An organisation's own Word or OpenDocument file that documents of that format take their look from: chosen here,
/// remembered for the open file in the person's settings (ViewMemory), one for each of the two formats.
class StyleChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit StyleChoice(Desk &desk, QWidget *parent = nullptr);

    /// The file for documents of that format; empty: the program's own look.
    QString fileFor(publish::Format format) const;
    /// Takes the file for the format that it is in; what is neither is refused in words, and nothing changes.
    void choose(const QString &path);
    /// The open file may be another.
    void reload();
    void retranslate();

    /// Asks for a file; an empty answer means the person gave up. Tests replace it.
    std::function<QString()> askOpen;

private:
    struct Line
    {
        publish::Format format;
        QLabel *text;
        QPushButton *remove;
    };

    void forget(publish::Format format);

    Desk &m_desk;
    QLabel *m_heading;
    std::vector<Line> m_lines;
    QPushButton *m_choose;
};

} // namespace polku::ui
