#include "academy/actionedit.h"

#include "academy/progressedit.h"
#include "academy/waitsfor.h"
#include "model/records.h"
#include "store/workspace.h"

#include <algorithm>

namespace polku {

void followActionChange(Edit &edit, const Action &before, const Field &field, QDate today)
{
    const Action now = edit.get(before.id);
    if (&field == &fieldOf(&Action::status) && now.status != before.status) {
        if (now.status == ActionStatus::Done && !now.doneOn.isValid())
            edit.set(now.id, &Action::doneOn, today);
        else if (now.status != ActionStatus::Done && now.doneOn.isValid())
            edit.set(now.id, &Action::doneOn, QDate());
    }
    if (&field == &fieldOf(&Action::doneOn) && now.doneOn.isValid() && now.status != ActionStatus::Done)
        edit.set(now.id, &Action::status, ActionStatus::Done);
}

/// The title of the one, or nothing in particular when there are several.
static QStringList namesOfActions(const Reader &reader, const std::vector<ActionId> &actions)
{
    return {actions.size() == 1 ? reader.titleOf(actions.front()) : QString(), QString::number(actions.size())};
}

Result<Changes> changeActions(Workspace &workspace, const std::vector<ActionId> &actions, const Field &field,
                              const Value &value)
{
    const QString column = QString::fromLatin1(field.column);
    Operation operation{Op::ChangeEach, {RecordKind::Action, 0}, {column, QString::number(actions.size())}, false};
    if (actions.size() == 1)
        operation = Operation::change(actions.front(), field.column);
    operation.coalesce = false;
    const QDate today = workspace.clock().today();
    return workspace.edit(operation, [&](Edit &edit) {
        bool any = false;
        for (const ActionId action : actions) {
            const Row before = edit.existingRow(action);
            if (before.value(column) == value)
                continue;
            any = true;
            if (&field == &fieldOf(&Action::waitsFor))
                setWaitsFor(edit, action, codec::Codec<QStringList>::fromValue(value));
            else
                edit.set(action, field, value);
            followActionChange(edit, fromRow<Action>(before), field, today);
        }
        if (any)
            keepBoardOfTheWeek(edit, today);
    });
}

Result<ActionId> addAction(Workspace &workspace, Action action)
{
    const auto added = workspace.edit(Operation::create(RecordKind::Action, action.title), [&](Edit &edit) {
        for (const Action &other :
             edit.where(&Action::team, action.team, Query().orderBy("rank", true).limit(1).only(&Action::rank)))
            action.rank = other.rank + 1;
        action.id = edit.insert(action);
        keepBoardOfTheWeek(edit, workspace.clock().today());
    });
    if (!added)
        return Unexpected(added.error());
    return action.id;
}

Result<Changes> removeActions(Workspace &workspace, const std::vector<ActionId> &actions)
{
    const auto names = workspace.read([&](const Reader &reader) { return namesOfActions(reader, actions); });
    if (!names)
        return Unexpected(names.error());
    Operation operation{Op::DeleteEach, {RecordKind::Action, 0}, {names->last()}, false};
    if (actions.size() == 1)
        operation = Operation::remove(actions.front(), names->first());
    return workspace.edit(operation, [&](Edit &edit) {
        for (const ActionId action : actions)
            edit.remove(action);
        keepBoardOfTheWeek(edit, workspace.clock().today());
    });
}

} // namespace polku
