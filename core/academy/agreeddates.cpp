#include "academy/agreeddates.h"

#include "model/records.h"
#include "store/workspace.h"

namespace polku {

static std::vector<Action> datedActions(const Reader &reader, TeamId team)
{
    return reader.where(&Action::team, team, Query().only(&Action::status, &Action::due, &Action::agreedDue));
}

int agreeNewDates(Edit &edit, TeamId team)
{
    int agreed = 0;
    for (const Action &action : datedActions(edit, team)) {
        if (action.agreedDue.isValid() || !action.due.isValid())
            continue;
        edit.set(action.id, &Action::agreedDue, action.due);
        ++agreed;
    }
    return agreed;
}

int agreePresentDates(Edit &edit, TeamId team)
{
    int agreed = 0;
    for (const Action &action : datedActions(edit, team)) {
        const bool keeps = action.status == ActionStatus::Done && action.agreedDue.isValid();
        if (keeps || action.agreedDue == action.due)
            continue;
        edit.set(action.id, &Action::agreedDue, action.due);
        ++agreed;
    }
    return agreed;
}

Result<int> agreePresentDates(Workspace &workspace, TeamId team)
{
    const auto name = workspace.read([&](const Reader &reader) { return reader.titleOf(team); });
    if (!name)
        return Unexpected(name.error());
    int agreed = 0;
    const auto done = workspace.edit({Op::AgreeDates, team, {*name}, false},
                                     [&](Edit &edit) { agreed = agreePresentDates(edit, team); });
    if (!done)
        return Unexpected(done.error());
    return agreed;
}

bool agreesDates(const Edit &edit, RecordRef approved)
{
    if (approved.kind == RecordKind::Plan)
        return true;
    if (approved.kind != RecordKind::Submission)
        return false;
    const auto submission = edit.find(SubmissionId{approved.id});
    const auto deliverable = submission ? edit.find(submission->deliverable) : std::nullopt;
    return deliverable &&
           (deliverable->kind == DeliverableKind::Plan || deliverable->kind == DeliverableKind::ActionPlan);
}

} // namespace polku
