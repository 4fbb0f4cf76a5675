#pragma once

#include "academy/workingdays.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace polku {

class Catalogue;
class Reader;

// What an academy has on which day: for drawing, listing and giving out. Plain values, read with only the columns they
// need. What is wrong with an item stands at the item, as whole sentences; nothing is refused for it, because an
// academy is also planned step by step and recorded afterwards.

/// A phase as a band of days.
struct PlannedPhase
{
    PhaseId id;
    QString name;
    PhaseKind kind = PhaseKind::Month;
    QDate starts;
    QDate ends;
    QStringList problems;
};

/// A session of all teams, or of one.
struct PlannedSession
{
    SessionId id;
    PhaseId phase;
    TeamId team;      ///< null: for all teams
    QString teamName; ///< short where the team has a short name; empty: for all teams
    QString title;
    SessionKind kind = SessionKind::Workshop;
    SessionState state = SessionState::Planned;
    QDate date; ///< invalid: not dated yet
    QTime begins;
    QTime finishes;
    QString place;
    QString link;
    QString movedFrom;
    QStringList problems;
};

/// A deliverable with the day on which every team hands it in.
struct PlannedDeadline
{
    DeliverableId id;
    PhaseId phase;
    QString title;
    DeliverableKind kind = DeliverableKind::Text;
    QDate due; ///< invalid: not dated yet
    bool required = true;
    QStringList problems;
};

struct Schedule
{
    AcademyId academy;
    QString name;
    QString language;
    bool example = false;
    QDate starts;
    QDate ends;
    QDate first; ///< the earliest and the latest day of anything in it; invalid: nothing is dated
    QDate last;
    std::vector<PlannedPhase> phases;       ///< in time
    std::vector<PlannedSession> sessions;   ///< in time, those without a day last; cancelled ones too
    std::vector<PlannedDeadline> deadlines; ///< in time, those without a day last
    std::vector<Holiday> holidays;          ///< between `first` and `last`, also those on weekends

    /// Null when there is none of that id.
    const PlannedPhase *phase(PhaseId id) const;
    const PlannedSession *session(SessionId id) const;
    const PlannedDeadline *deadline(DeliverableId id) const;
    /// How many problems all items have together.
    int problemCount() const;
};

/// Puts a schedule's items in time and fills in its span, its holidays and what is wrong with each item.
void completeSchedule(Schedule *schedule, const HolidayRules &holidays, const Words &words);

/// The schedule with its problems in the words' language. Throws Failure (NotFound) when there is no such academy.
Schedule readSchedule(const Reader &reader, const Catalogue &catalogue, AcademyId id, const Words &words);

} // namespace polku
