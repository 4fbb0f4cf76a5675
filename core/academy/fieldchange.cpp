#include "academy/fieldchange.h"

#include "academy/newacademy.h"
#include "academy/planedit.h"
#include "academy/progressedit.h"
#include "academy/selection.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

/// A decision on an application is more than its field: the team joins, waits or is told no.
static Result<Changes> changeDecision(Workspace &workspace, const Catalogue &catalogue, ApplicationId id,
                                      ApplicationDecision decision)
{
    const auto found = workspace.read([&](const Reader &reader) {
        const Application application = reader.get(id);
        return std::pair(application, reader.titleOf(application.team));
    });
    if (!found)
        return Unexpected(found.error());
    const auto &[application, teamName] = *found;
    const QDate today = workspace.clock().today();
    return workspace.edit(decisionOperation(decision, application.team, teamName), [&](Edit &edit) {
        decide(edit, catalogue, application.team, decision, application.reason, today);
        keepBoardOfTheWeek(edit, today);
    });
}

Result<Changes> changeField(Workspace &workspace, const Catalogue &catalogue, RecordRef ref, const Field &field,
                            const Value &value)
{
    if (&field == &fieldOf(&Application::decision))
        return changeDecision(workspace, catalogue, {ref.id}, codec::Codec<ApplicationDecision>::fromValue(value));
    const bool joins =
        &field == &fieldOf(&Team::state) && value == codec::Codec<TeamState>::toValue(TeamState::Participant);
    const bool writes = &field == &fieldOf(&PlanSection::body) && !isEmpty(value);
    Operation operation = Operation::change(ref, field.column);
    operation.coalesce = !joins;
    const QString column = QString::fromLatin1(field.column);
    return workspace.edit(operation, [&](Edit &edit) {
        const bool changes = edit.existingRow(ref).value(column) != value;
        edit.set(ref, field, value);
        if (joins)
            equipTeam(edit, catalogue, {ref.id});
        // Writing the first words of a section is beginning it.
        if (writes && changes)
            beginSection(edit, {ref.id});
        if (changes)
            keepBoardOfTheWeek(edit, workspace.clock().today());
    });
}

} // namespace polku
