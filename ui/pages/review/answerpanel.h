#pragma once

#include "academy/review.h"
#include "academy/reviewqueue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace polku::ui {

class DayEdit;
class CommentThreads;
class Desk;

/// The comments about what is under review, the coach's last answer, and the answer to give: accept, return with a
/// comment, comment, reopen. What cannot be done now is disabled, with the reason below it.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(Desk &desk, QWidget *parent = nullptr);

    /// What is typed about an item stays with it until it is sent (Desk::draft), also when the window is killed.
    void setItem(const std::optional<ReviewItem> &item);
    void refresh(const Changes &changes);
    void showComment(CommentId comment);
    /// Begins a comment about these words of what is under review.
    void beginComment(const QString &words);
    /// Does what the step's button does, if it may be pressed.
    void take(ReviewStep step);

Q_SIGNALS:
    /// The person has turned to a comment about these words; empty: about the whole.
    void anchorOpened(const QString &words);
    /// The step was taken and is to be told of.
    void taken(const polku::ReviewItem &item, polku::ReviewStep step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *buttonOf(ReviewStep step) const;
    void readResponse();
    void updateButtons();
    void retranslate();

    Desk &m_desk;
    std::optional<ReviewItem> m_item;
    QLabel *m_heading;
    CommentThreads *m_threads;
    QWidget *m_last; ///< the coach's last answer
    QLabel *m_responseHeading;
    QLabel *m_response;
    QLabel *m_answerHeading;
    QPlainTextEdit *m_answer;
    QLabel *m_reason;
    QPushButton *m_accept;
    QPushButton *m_return;
    QPushButton *m_comment;
    QPushButton *m_reopen;
    QPushButton *m_record; ///< what came in some other way
    DayEdit *m_came;       ///< on which day
};

} // namespace polku::ui
