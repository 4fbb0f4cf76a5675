#include "academy/fieldchange.h"

#include "academy/newacademy.h"
#include "academy/progressedit.h"
#include "academy/review.h"
#include "academy/selection.h"
#include "academy/waitsfor.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

/// Writing the first words of a section is beginning it.
static void beginSection(Edit &edit, PlanSectionId section)
{
    const auto begun = stateAfter(reviewState(edit, section), Side::Team, ReviewStep::Start, edit.titleOf(section));
    if (begun)
        edit.set(section, &PlanSection::state, *begun);
}

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
        if (&field == &fieldOf(&Action::waitsFor))
            setWaitsFor(edit, {ref.id}, codec::Codec<QStringList>::fromValue(value));
        else
            edit.set(ref, field, value);
        if (joins)
            equipTeam(edit, catalogue, {ref.id});
        if (writes && changes)
            beginSection(edit, {ref.id});
        if (changes)
            keepBoardOfTheWeek(edit, workspace.clock().today());
    });
}

} // namespace polku
