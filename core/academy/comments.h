#pragma once

#include "base/result.h"
#include "model/work.h"
#include "store/changes.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace polku {

class Edit;
class Reader;
class Workspace;

// Comment threads about a team's records. Always open to both sides, whatever state the record is in; they live until
// the record goes.

/// A comment with its answers.
struct CommentThread
{
    std::vector<Comment> comments; ///< never empty; the first began the thread, the answers come in time

    const Comment &first() const { return comments.front(); }
    CommentId id() const { return first().id; }
    bool resolved() const { return first().resolved; } ///< nothing is left to do about it
};

/// The threads about a record: open ones first, each group in time.
std::vector<CommentThread> readThreads(const Reader &reader, RecordRef subject);

/// A thread with what it is about.
struct TeamThread
{
    RecordRef subject;
    QString about; ///< the record's title
    CommentThread thread;
};
/// The threads of a team in which something is left to do, whatever they are about; where something was said last comes
/// first. What was agreed in sessions is not among them.
std::vector<TeamThread> readOpenThreads(const Reader &reader, TeamId team);
/// Whether anything in the thread speaks to that person (academy/mentions.h).
bool speaksTo(const CommentThread &thread, const QString &name);

/// Whether the words that a thread is about still stand in its record, in one paragraph; true for a thread about the
/// whole of it.
bool anchorStands(const Reader &reader, const Comment &first);

/// The threads of a team by what they are about; each as readThreads() has them.
QHash<RecordRef, std::vector<CommentThread>> readTeamThreads(const Reader &reader, TeamId team);

/// Who says something, and when.
struct Speaker
{
    Side side = Side::Coach;
    QString author;
    QDateTime at; ///< UTC
};

/// As part of an edit. All throw Failure: (BadInput) when the text is empty or the subject belongs to no team,
/// (NotFound) when the subject or the thread is gone.
CommentId beginThread(Edit &edit, RecordRef subject, const Speaker &speaker, const QString &text,
                      const QString &anchor = {});
/// Opens a resolved thread again: there is something new in it.
CommentId answerThread(Edit &edit, CommentId thread, const Speaker &speaker, const QString &text);
/// `thread` may be any comment of the thread.
void setResolved(Edit &edit, CommentId thread, bool resolved);

/// The same as steps of the history, signed by the workspace's author at its clock.
Result<Changes> beginThread(Workspace &workspace, RecordRef subject, Side side, const QString &text,
                            const QString &anchor = {});
Result<Changes> answerThread(Workspace &workspace, CommentId thread, Side side, const QString &text);
Result<Changes> setResolved(Workspace &workspace, CommentId thread, bool resolved);

/// Arguments of Op::Comment and the other steps of review: the title of the record and its team's name.
QStringList operationArgs(const Reader &reader, RecordRef record);

} // namespace polku
