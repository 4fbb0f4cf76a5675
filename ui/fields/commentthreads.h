#pragma once

#include "academy/comments.h"
#include "models/recordsource.h"
#include "store/changes.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace polku::ui {

class CommentThread;

/// The comment threads about a record: each can be answered, resolved and opened again, a new one begun, whatever the
/// record's state. Ctrl+Enter sends what is typed. Writes as the coach: this is the coach's file.
class CommentThreads final : public QWidget
{
    Q_OBJECT

public:
    explicit CommentThreads(RecordSource &source, QWidget *parent = nullptr);

    /// The records whose threads are shown; new threads are about the first. None: nothing is shown.
    void setSubjects(const std::vector<RecordRef> &subjects);
    /// Reads anew when the changes touch comments.
    void refresh(const Changes &changes);
    /// Whether there is a field for a new thread below; there is unless said otherwise.
    void setComposer(bool shown);
    /// Something shown above the threads and scrolling with them; taken over.
    void setHead(QWidget *head);
    /// Scrolls to the thread that the comment is in.
    void showComment(CommentId comment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void send();
    void tellNone();
    void retranslate();

    RecordSource &m_source;
    std::vector<RecordRef> m_subjects;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_list;
    QWidget *m_head = nullptr;
    QLabel *m_none;
    QWidget *m_composer;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
    QList<CommentThread *> m_threads;
};

} // namespace polku::ui
