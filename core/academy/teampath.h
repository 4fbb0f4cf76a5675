#pragma once

#include "academy/planpath.h"
#include "academy/progress.h"

#include <QDateTime>

namespace polku {

// The program as one team goes through it: its phases with what has been done in each, what comes next, and what is
// late. From the same facts as the coach's progress board, without the coach's own word on the team and without
// anything of another team. Plain values and pure functions.

/// Something that the team has to do, or a session that it is to be at.
struct PathStep
{
    enum class Kind {
        Returned, ///< the coach asks for a new version
        Due,      ///< to be ready by its day
        Session
    };

    Kind kind = Kind::Due;
    ProgressItem item; ///< what it is, what to open and its day; of a plan as a whole: a section without a code
    std::optional<DeliverableKind> deliverable; ///< of a deliverable: what it is made of
    int daysLate = 0;                           ///< never of what was returned: it was ready once
    CoachAnswer asked;                          ///< Returned: what the coach said
    QTime begins;                               ///< of a session, as the rest
    QTime finishes;
    QString place;
    QString link;

    bool isLate() const { return daysLate > 0; }
};

/// A phase of the program, and how far the team is in it.
struct TeamPhase
{
    ProgressPhase phase;
    ProgressState state = ProgressState::NotStarted;
    int done = 0;
    int expected = 0;
    std::vector<ProgressItem> items; ///< by kind, then in time
};

struct TeamPath
{
    TeamId team; ///< null when it takes no part in the academy
    QString teamName;
    QString academyName;
    QDate today;
    std::vector<TeamPhase> phases; ///< in time
    int now = -1;                  ///< the phase that the team is in; −1 before the first
    std::vector<PathStep> steps;   ///< all that is open, the most pressing first

    /// Those that are pressing: late, returned, or with their day at most `days` ahead.
    std::vector<PathStep> pressing(int days) const;
    /// Sessions ahead, in time.
    std::vector<PathStep> sessions() const;
    std::vector<PathStep> returned() const;
    int done() const;
    int expected() const;
};

/// The path as of `today`. Throws Failure (NotFound) when there is no such team.
TeamPath readTeamPath(const Reader &reader, TeamId team, QDate today);

/// The phase of a day by its place: the one it is in or, between two, the one that follows; after the last one that.
/// −1 before the first, and where no phase has days.
int phaseOn(const std::vector<TeamPhase> &phases, QDate day);
/// Whether something is left for the team to do about it.
bool isOpen(const ProgressItem &item);
/// The order in which things press: a session today, what was returned (the oldest answer first), what is late (the
/// longest first), then what comes by its day; without a day last.
void sortSteps(std::vector<PathStep> &steps, QDate today);

} // namespace polku
