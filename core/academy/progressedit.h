#pragma once

#include "academy/progress.h"

namespace polku {

class Edit;

// What the coach writes about progress: an own rating, and the board as it is today, so that a team's path over the
// months can be looked at.

/// Sets the coach's rating of a team in a phase, dated today; nothing removes every rating of that cell. Call it inside
/// one edit.
void setRating(Edit &edit, TeamId team, PhaseId phase, std::optional<ProgressState> rating, QDate today);

/// Keeps the cells of all phases that have begun as they are, one record a team, phase and day: the same day's are
/// brought up to date. Returns how many cells it kept. Call it inside one edit.
int keepBoard(Edit &edit, const ProgressBoard &board);

/// Keeps the boards of the week along with an edit, so that nobody has to remember it: of every running academy that is
/// in one of its phases and of which no board has been kept since Monday. Call it at the end of an edit that has
/// changed something.
void keepBoardOfTheWeek(Edit &edit, QDate today);

/// A team's whole academy on one day.
struct PathPoint
{
    QDate date;
    int done = 0; ///< steps, over the phases that had begun
    int expected = 0;
    ProgressState state = ProgressState::NotStarted; ///< the most pressing of the phases
};

/// The most pressing state of several; Done only when all are.
ProgressState mostPressing(const std::vector<ProgressState> &states);

/// The team's kept days, oldest first.
std::vector<PathPoint> readPath(const Reader &reader, TeamId team);
/// The team on the day of the board itself.
PathPoint pathPointOf(const ProgressBoard &board, TeamId team);

} // namespace polku
