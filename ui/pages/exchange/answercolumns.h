#pragma once

#include "exchange/csvfeedback.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;

namespace polku::ui {

class Desk;

/// What a table of answers is about, and what each of its columns is taken as: guessed, and the person's to correct.
class AnswerColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerColumns(Desk &desk, QWidget *parent = nullptr);

    /// Shows choices; what the person is typing stays.
    void setChoices(const FeedbackChoices &choices);
    const FeedbackChoices &choices() const { return m_choices; }
    void retranslate();

Q_SIGNALS:
    /// The person chose otherwise.
    void changed();

private:
    struct Line
    {
        QLabel *header = nullptr;
        QLabel *samples = nullptr;
        QComboBox *role = nullptr;
        QComboBox *question = nullptr;
    };

    void fillSessions();
    void makeLines();
    void showLine(size_t index);
    QString reasonText(const FeedbackColumn &column) const;

    Desk &m_desk;
    FeedbackChoices m_choices;
    std::vector<Line> m_lines;
    QLabel *m_sessionLabel;
    QComboBox *m_session;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QGridLayout *m_grid;
    QList<QLabel *> m_headings;
};

} // namespace polku::ui
