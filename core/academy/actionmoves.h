#pragma once

#include "base/result.h"
#include "model/plans.h"
#include "store/changes.h"

namespace polku {

class Workspace;

// What moving an action on the board and on the timeline does to it. Each is one step of the history.

/// Where an action is put on a board: in the column of a status, between two others. Null: nothing on that side. The
/// neighbours may be another team's; the order is kept among the team's own actions.
struct BoardPlace
{
    ActionStatus status = ActionStatus::NotStarted;
    ActionId previous;
    ActionId next;
};
Result<Changes> moveOnBoard(Workspace &workspace, ActionId action, const BoardPlace &place);

/// The days of an action. It stands on the timeline from `from()` to `until()`: with one day alone it is that day.
struct ActionDates
{
    QDate starts;
    QDate due;

    bool any() const { return starts.isValid() || due.isValid(); }
    QDate from() const { return starts.isValid() ? starts : due; }
    QDate until() const { return due.isValid() ? due : starts; }
    friend bool operator==(const ActionDates &, const ActionDates &) = default;
};
inline ActionDates datesOf(const Action &action)
{
    return {action.starts, action.due};
}

/// How long an action is that was put on the timeline without dates: two weeks.
inline constexpr int daysOfNewBar = 14;

/// By so many days; it stays as long as it was. Without dates: nothing.
ActionDates moved(const ActionDates &dates, int days);
/// Its last or first day by so many days; it stays at least a day long. An action of one date gets both.
ActionDates endMoved(const ActionDates &dates, int days);
ActionDates startMoved(const ActionDates &dates, int days);
/// An action without dates put on a day.
ActionDates placedOn(QDate day);

/// Days by which an action is due later than was agreed; negative: earlier; 0 when either day is missing. Of what is
/// done, the day on which it was done counts.
int daysOffAgreed(const Action &action);

/// How the person moves it: key presses that follow each other are one step of the history, each drag is its own.
enum class Moving { ByDrag, ByKeys };
/// Writes the dates that differ.
Result<Changes> setActionDates(Workspace &workspace, ActionId action, const ActionDates &dates, Moving moving);

} // namespace polku
