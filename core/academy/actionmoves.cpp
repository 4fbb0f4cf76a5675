#include "academy/actionmoves.h"

#include "academy/actionedit.h"
#include "academy/order.h"
#include "academy/progressedit.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

/// The place among the team's other actions, in their order, that lies between the two; `others.size()` at the end.
static std::optional<size_t> placeBetween(const std::vector<Action> &others, ActionId previous, ActionId next)
{
    const auto placeOf = [&](ActionId id) {
        return std::find_if(others.begin(), others.end(), [id](const Action &other) { return other.id == id; });
    };
    if (const auto found = placeOf(next); next && found != others.end())
        return size_t(found - others.begin());
    if (const auto found = placeOf(previous); previous && found != others.end())
        return size_t(found - others.begin()) + 1;
    return std::nullopt;
}

Result<Changes> moveOnBoard(Workspace &workspace, ActionId action, const BoardPlace &place)
{
    const auto present = workspace.read([&](const Reader &reader) { return reader.get(action); });
    if (!present)
        return Unexpected(present.error());
    const QDate today = workspace.clock().today();
    const bool another = present->status != place.status;
    Operation operation{Op::ChangeMany, action, {present->title}, false};
    if (another) {
        operation = Operation::change(action, fieldOf(&Action::status).column);
        operation.coalesce = false;
    }
    return workspace.edit(operation, [&](Edit &edit) {
        std::vector<Action> others = edit.where(&Action::team, present->team,
                                                Query().orderBy(&Action::rank).only(&Action::status, &Action::rank));
        std::erase_if(others, [&](const Action &other) { return other.id == action; });
        if (const auto at = placeBetween(others, place.previous, place.next))
            placeAmong(edit, action, others, *at);
        if (!another)
            return;
        const Action before = edit.get(action);
        edit.set(action, &Action::status, place.status);
        followActionChange(edit, before, fieldOf(&Action::status), today);
        keepBoardOfTheWeek(edit, today);
    });
}

ActionDates moved(const ActionDates &dates, int days)
{
    const auto by = [days](QDate day) { return day.isValid() ? day.addDays(days) : day; };
    return {by(dates.starts), by(dates.due)};
}

ActionDates endMoved(const ActionDates &dates, int days)
{
    if (!dates.any())
        return dates;
    return {dates.from(), std::max(dates.from(), dates.until().addDays(days))};
}

ActionDates startMoved(const ActionDates &dates, int days)
{
    if (!dates.any())
        return dates;
    return {std::min(dates.until(), dates.from().addDays(days)), dates.until()};
}

ActionDates placedOn(QDate day)
{
    return {day, day.addDays(daysOfNewBar - 1)};
}

int daysOffAgreed(const Action &action)
{
    const bool done = action.status == ActionStatus::Done && action.doneOn.isValid();
    const QDate now = done ? action.doneOn : action.due;
    return action.agreedDue.isValid() && now.isValid() ? int(action.agreedDue.daysTo(now)) : 0;
}

Result<Changes> setActionDates(Workspace &workspace, ActionId action, const ActionDates &dates, Moving moving)
{
    const auto present = workspace.read([&](const Reader &reader) { return reader.get(action); });
    if (!present)
        return Unexpected(present.error());
    const bool both = present->starts != dates.starts && present->due != dates.due;
    Operation operation{Op::MoveAction, action, {present->title}, false};
    if (moving == Moving::ByKeys) {
        // Joins the presses before it, never a drag: their arguments differ.
        operation.args.append(QStringLiteral("keys"));
        operation.coalesce = true;
    } else if (!both) {
        const bool due = present->due != dates.due;
        operation = Operation::change(action, due ? fieldOf(&Action::due).column : fieldOf(&Action::starts).column);
        operation.coalesce = false;
    }
    return workspace.edit(operation, [&](Edit &edit) {
        edit.set(action, &Action::starts, dates.starts);
        edit.set(action, &Action::due, dates.due);
        keepBoardOfTheWeek(edit, workspace.clock().today());
    });
}

} // namespace polku
