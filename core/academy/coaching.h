#pragma once

#include "base/result.h"
#include "model/plans.h"
#include "model/programme.h"
#include "model/work.h"
#include "store/changes.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace polku {

class Reader;
class Workspace;

// The coach's own notes on the teams. A coaching note never leaves the coach's file; nothing here is for a report, an
// export or a view that others see. What the team sees of a meeting is in meeting.h.

/// A note in the list.
struct CoachingItem
{
    CoachingNoteId id;
    TeamId team;
    QString teamName; ///< short where the team has a short name
    SessionId session;
    QString sessionTitle; ///< empty: the note belongs to none
    QDate day;            ///< of the note, or else of its session
    QString firstLine;    ///< empty: nothing is written yet
    QDate followUp;       ///< when the coach wants to come back to it; invalid: done, or never asked for
    QString text;

    friend bool operator==(const CoachingItem &, const CoachingItem &) = default;
};

/// The notes on the academy's teams, the newest day first, those without a day last.
std::vector<CoachingItem> readCoachingNotes(const Reader &reader, AcademyId academy);
/// Those that the coach wanted to come back to by that day and has not yet: a note on the team that was written on the
/// wanted day or later is coming back to it. With their team, text and day alone.
std::vector<CoachingNote> readNotesDue(const Reader &reader, AcademyId academy, QDate today);
int countNotesDue(const Reader &reader, AcademyId academy, QDate today);

/// An action that came out of an earlier note or session.
struct OpenFollowUp
{
    Action action;
    QString ownerName; ///< a person, or a role; empty: nobody's
    RecordRef source;  ///< the note, or the comment that holds the session's notes
    QDate noted;       ///< when; invalid: not known
    int daysLate = 0;
};

/// The team's open actions that were made from notes other than `present`, late ones first, then in time.
std::vector<OpenFollowUp> readOpenFollowUps(const Reader &reader, TeamId team, RecordRef present, QDate today);

/// The session that a note of today is about, with the team or with all: today's, else the last one held or past.
/// Null: there is none.
SessionId sessionForNote(const Reader &reader, AcademyId academy, TeamId team, QDate today);

/// Makes an empty note dated today, as one step.
Result<CoachingNoteId> makeCoachingNote(Workspace &workspace, TeamId team, SessionId session);

} // namespace polku
