#pragma once

#include "academy/comments.h"
#include "models/recordsource.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

/// One thread of comments with its answers and what can be done about it.
class CommentThread final : public QFrame
{
    Q_OBJECT

public:
    /// `about` names the record when it is another than the one looked at; else empty.
    CommentThread(RecordSource &source, const polku::CommentThread &thread, const QString &about,
                  QWidget *parent = nullptr);

    CommentId id() const { return m_thread.id(); }
    bool contains(CommentId comment) const;
    /// What is typed as an answer and not sent; kept as the thread's draft.
    QString typed() const;
    void setTyped(const QString &text);
    bool isAnswering() const;
    bool hasFocusInside() const;
    void beginAnswer();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addComment(QVBoxLayout *layout, const Comment &comment);
    void addButtons(QVBoxLayout *layout);
    void endAnswer();
    void send();

    RecordSource &m_source;
    polku::CommentThread m_thread;
    QPushButton *m_answer;
    QPushButton *m_resolve;
    QWidget *m_answering;
    QPlainTextEdit *m_text;
};

} // namespace polku::ui
