#pragma once

#include "academy/comments.h"
#include "academy/mentions.h"
#include "models/recordsource.h"
#include "store/changes.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace polku::ui {

class CommentEdit;
class CommentThread;

/// Comment threads: about a record, or all of a team in which something is left to do. Each can be answered, resolved
/// and opened again, and about a record a new one begun, also about some of its words, whatever the record's state.
/// Ctrl+Enter sends what is typed; "@" offers who can be spoken to. In a team's view the team speaks; else the coach,
/// unless the person says that it is the team.
class CommentThreads final : public QWidget
{
    Q_OBJECT

public:
    /// Which threads of a team are shown instead of those about a record.
    enum class Which { Open, ToMe };

    explicit CommentThreads(RecordSource &source, QWidget *parent = nullptr);

    /// The records whose threads are shown; new threads are about the first. None: nothing is shown.
    void setSubjects(const std::vector<RecordRef> &subjects);
    /// Shows those of a team in which something is left to do, whatever they are about, until subjects are set.
    void setTeam(TeamId team, Which which);
    /// Reads anew when the changes touch comments or the words that they are about.
    void refresh(const Changes &changes);
    /// Whether there is always a field for a new thread below; there is unless said otherwise. Without it, there is one
    /// while words are being commented on.
    void setComposer(bool shown);
    /// Begins a thread about some words of the first record.
    void beginOn(const QString &words);
    /// Something shown above the threads and scrolling with them; taken over.
    void setHead(QWidget *head);
    /// Scrolls to the thread that the comment is in, turns to it and lets it stand out until others are shown.
    void showComment(CommentId comment);
    /// Takes an answer to the thread that the comment is in.
    void answer(CommentId comment);

Q_SIGNALS:
    /// The person has turned to a thread about these words, or about the whole (empty).
    void anchorOpened(const QString &words);
    /// The person wants to see what the thread is about.
    void subjectRequested(polku::RecordRef subject, polku::CommentId comment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Found;
    std::vector<Found> find(const Reader &reader) const;
    void fill();
    void addThread(const Found &found, const QHash<qint64, QString> &typed, CommentId focused);
    void updateAnchors();
    void setAnchor(const QString &words);
    void send();
    void showComposer();
    Side side() const;
    void tellNone();
    CommentThread *threadOf(CommentId comment) const;
    void scrollToPointedAt();
    void retranslate();

    RecordSource &m_source;
    std::vector<RecordRef> m_subjects;
    TeamId m_team; ///< whose open threads are shown; null: those about the subjects
    Which m_which = Which::Open;
    std::vector<Addressee> m_people;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_list;
    QWidget *m_head = nullptr;
    QLabel *m_none;
    QWidget *m_composer;
    bool m_composes = true;
    QWidget *m_about; ///< the words that the new thread is about
    QLabel *m_aboutWords;
    QToolButton *m_aboutWhole;
    QString m_anchor;
    CommentEdit *m_text;
    QPushButton *m_send;
    QComboBox *m_side;
    QList<CommentThread *> m_threads;
    CommentId m_pointedAt; ///< the person was led to it
};

} // namespace polku::ui
