#pragma once

#include "academy/comments.h"
#include "academy/mentions.h"
#include "models/recordsource.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace polku::ui {

class CommentEdit;

/// What a thread is shown with.
struct CommentThreadContext
{
    QString about;                 ///< names the record when it is another than the one looked at; else empty
    bool leads = false;            ///< a button goes to what it is about
    bool anchorStands = true;      ///< the words that it is about are still there
    std::vector<Addressee> people; ///< who can be spoken to
    std::function<Side()> side;    ///< on whose side answers are
};

/// One thread of comments with its answers and what can be done about it.
class CommentThread final : public QFrame
{
    Q_OBJECT

public:
    CommentThread(RecordSource &source, const polku::CommentThread &thread, CommentThreadContext context,
                  QWidget *parent = nullptr);

    CommentId id() const { return m_thread.id(); }
    /// The words that it is about; empty: the whole.
    QString anchor() const { return m_thread.first().anchor; }
    const Comment &first() const { return m_thread.first(); }
    void setAnchorStands(bool stands);
    bool contains(CommentId comment) const;
    /// The one that the person was led to: it stands out by a line around it.
    void setPointedAt(bool pointedAt);
    bool isPointedAt() const { return m_pointedAt; }
    /// What is typed as an answer and not sent; kept as the thread's draft.
    QString typed() const;
    void setTyped(const QString &text);
    bool isAnswering() const;
    bool hasFocusInside() const;
    void beginAnswer();

Q_SIGNALS:
    /// The person has turned to this thread.
    void opened();
    /// The person wants to see what it is about.
    void subjectRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *layout);
    void addComment(QVBoxLayout *layout, const Comment &comment);
    void addButtons(QVBoxLayout *layout);
    void endAnswer();
    void send();

    RecordSource &m_source;
    polku::CommentThread m_thread;
    CommentThreadContext m_context;
    bool m_pointedAt = false;
    QLabel *m_gone = nullptr; ///< tells that the words are no longer there
    QPushButton *m_answer;
    QPushButton *m_resolve;
    QPushButton *m_show; ///< shows the words in the text
    QPushButton *m_go;   ///< goes to what it is about
    QWidget *m_answering;
    CommentEdit *m_text;
};

} // namespace polku::ui
