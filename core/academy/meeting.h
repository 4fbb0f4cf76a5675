#pragma once

#include "base/result.h"
#include "model/plans.h"
#include "model/programme.h"
#include "model/work.h"
#include "store/changes.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace polku {

class Reader;
class Workspace;

// A session as it is shown to those who are in it, one team at a time: session mode. Everything here may be seen by the
// team that it is about, and by nobody else: no coaching note, no rating of the coach, no field that only the coach
// sees, and nothing of another team.

/// A team of a session.
struct MeetingTeam
{
    TeamId id;
    QString name;
};

/// The session that a meeting is about. The notes of the session as a whole are left out: they may tell of all teams.
struct Meeting
{
    SessionId session;
    QString title;
    QDate date;
    QTime begins;
    QTime finishes;
    QString place;
    QString agenda;                 ///< Markdown
    std::vector<MeetingTeam> teams; ///< the session's own team, or all that take part, in the academy's order

    /// What each team has of the session when it is shared out evenly; 0 when the times are not known.
    int minutesForEach() const;
};

/// Throws Failure (NotFound) when there is no such session.
Meeting readMeeting(const Reader &reader, SessionId session);

/// The session that is looked at today: today's, else the next, else the last. Cancelled ones do not count. Null: none.
SessionId sessionToMeet(const Reader &reader, AcademyId academy, QDate today);

/// An action as the team sees it.
struct MeetingAction
{
    ActionId id;
    QString title;
    QString ownerName; ///< a person, or a role; empty: nobody's
    QDate due;
    int daysLate = 0;
    bool done = false;
};

/// One team in a meeting.
struct TeamMeeting
{
    TeamId team;
    CommentId notes;                    ///< the notes of this session that the team sees; null: none yet
    std::vector<MeetingAction> actions; ///< open ones and those done today, in time, those without a day last
};
TeamMeeting readTeamMeeting(const Reader &reader, SessionId session, TeamId team, QDate today);

/// The notes of a session with a team, which the team sees: the coach's first comment about the session.
std::optional<Comment> sharedNotes(const Reader &reader, SessionId session, TeamId team);
/// Begins them with `text`, as one step. Only the begun notes are written into afterwards.
Result<CommentId> beginSharedNotes(Workspace &workspace, SessionId session, TeamId team, const QString &text);
/// Removes them when they are empty, so that no empty comment is left behind. Does nothing when they are not.
Result<void> dropEmptyNotes(Workspace &workspace, CommentId notes);

/// The time that a meeting takes, started and paused any number of times. A value: the moments are given.
class MeetingTimer
{
public:
    void start(const QDateTime &now);
    void pause(const QDateTime &now);
    void reset() { *this = {}; }
    bool isRunning() const { return m_started.isValid(); }
    /// A clock that steps back counts as standing still.
    qint64 seconds(const QDateTime &now) const;

private:
    QDateTime m_started; ///< invalid: paused
    qint64 m_before = 0; ///< milliseconds up to the last pause
};

} // namespace polku
