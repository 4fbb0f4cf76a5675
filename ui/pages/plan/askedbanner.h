#pragma once

#include "academy/planpath.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace polku::ui {

class Desk;

/// What the coach answered, over the text that it is about: that it came back or was commented on, by whom and when, in
/// the coach's own words, and a button to answer. Not there while nothing was answered.
class AskedBanner final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is that of the label with the coach's words.
    AskedBanner(Desk &desk, const char *name, QWidget *parent = nullptr);

    /// `whole`: of the plan, not of a section.
    void setAnswer(ReviewState state, const CoachAnswer &answer, bool whole);

Q_SIGNALS:
    /// The person wants to answer in the thread.
    void answerRequested(polku::CommentId comment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tell();

    Desk &m_desk;
    ReviewState m_state = ReviewState::NotStarted;
    CoachAnswer m_answer;
    bool m_whole = false;
    QLabel *m_heading;
    QLabel *m_words;
    QPushButton *m_reply;
};

} // namespace polku::ui
