#pragma once

#include "academy/reviewqueue.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>

#include <vector>

namespace polku {

class Reader;

// Where an academy is today, what comes next, what is late and what has been done: for the overview page and
// `polku info`. Plain values, read with only the columns they need. Only teams that take part count.

/// Where the academy is in its time.
struct AcademyPosition
{
    enum class When { NotDated, Before, During, After } when = When::NotDated;
    int week = 0;      ///< of today; 1 to `weeks` during the academy, 0 and less before, more after
    int weeks = 0;     ///< from the first day to the last day of the academy
    int daysUntil = 0; ///< Before: days to the first day
    PhaseId phase;     ///< the one that today is in; null when it is in none
    QString phaseName;
};

/// A phase on the timeline.
struct PhaseSpan
{
    PhaseId id;
    QString name;
    PhaseKind kind = PhaseKind::Month;
    QDate starts;
    QDate ends;
};

/// A session on the timeline or among the next dates.
struct SessionDate
{
    SessionId id;
    TeamId team; ///< null: for all teams
    QString teamName;
    QString title;
    SessionKind kind = SessionKind::Workshop;
    QDate date;
    QTime begins;
    QTime finishes;
    QString movedFrom;
};

/// A deliverable that teams are to hand in, with how many have.
struct DeliverableDue
{
    DeliverableId id;
    PhaseId phase;
    QString title;
    QDate due;
    int handedIn = 0; ///< submitted, commented or approved
    int expected = 0; ///< teams that are to hand it in
};

/// Something that should have been done.
struct LateItem
{
    RecordRef record; ///< Submission, Action or PilotMilestone
    TeamId team;
    QString teamName;
    QString title; ///< of a milestone: its pilot's, then its own
    QString stage; ///< code of a milestone's stage; else empty
    QDate due;
    int daysLate = 0;      ///< at least 1
    bool returned = false; ///< a submission that waits for a new version
};

struct SoFar
{
    int deliverablesAccepted = 0;
    int deliverables = 0;    ///< required ones, over all teams
    int sectionsWritten = 0; ///< with text in them
    int sections = 0;        ///< those that the teams have not left out
    int pilots = 0;          ///< without cancelled ones
    qint64 pilotEuros = 0;   ///< sum of the estimated values that are known
    int pilotsWithoutValue = 0;
    int actions = 0;
    int actionsDone = 0;
    int actionsLate = 0;

    /// Per cent of plan sections written, rounded down; 0 when there are none.
    int sectionsPercent() const { return sections ? sectionsWritten * 100 / sections : 0; }
};

struct Overview
{
    AcademyId academy;
    QString name;
    QString language;
    bool example = false;
    QDate starts;
    QDate ends;
    int teams = 0;      ///< that take part
    int applicants = 0; ///< not decided yet
    AcademyPosition position;
    std::vector<PhaseSpan> phases;         ///< in time
    std::vector<SessionDate> sessions;     ///< of the whole academy, for all teams, in time; none that was cancelled
    std::vector<DeliverableDue> deadlines; ///< of the whole academy, in time
    std::vector<SessionDate> nextSessions; ///< in the coming days, for all and for single teams, in time
    std::vector<DeliverableDue> nextDeadlines; ///< in the coming days, in time
    std::vector<LateItem> late;                ///< what waits for a new version after the rest; longest late first
    SoFar soFar;
    WaitingForReview waiting;
};

/// The overview as of `today`, looking `days` ahead. Throws Failure (NotFound) when there is no such academy.
Overview readOverview(const Reader &reader, AcademyId academy, QDate today, int days = 14);

} // namespace polku
