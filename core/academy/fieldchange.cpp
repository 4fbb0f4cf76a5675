#include "academy/fieldchange.h"

#include "academy/newacademy.h"
#include "academy/review.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

/// Writing the first words of a section is beginning it.
static Result<Changes> changeSectionText(Workspace &workspace, PlanSectionId section, const Field &field,
                                         const Value &text)
{
    return workspace.edit(Operation::change(section, field.column), [&](Edit &edit) {
        edit.set(section, field, text);
        const auto begun = stateAfter(reviewState(edit, section), Side::Team, ReviewStep::Start, edit.titleOf(section));
        if (begun && !isEmpty(text))
            edit.set(section, &PlanSection::state, *begun);
    });
}

Result<Changes> changeField(Workspace &workspace, const Catalogue &catalogue, RecordRef ref, const Field &field,
                            const Value &value)
{
    if (&field == &fieldOf(&PlanSection::body))
        return changeSectionText(workspace, {ref.id}, field, value);
    const bool joins =
        &field == &fieldOf(&Team::state) && value == codec::Codec<TeamState>::toValue(TeamState::Participant);
    if (!joins)
        return workspace.set(ref, field, value);
    Operation operation = Operation::change(ref, field.column);
    operation.coalesce = false;
    return workspace.edit(operation, [&](Edit &edit) {
        edit.set(ref, field, value);
        equipTeam(edit, catalogue, {ref.id});
    });
}

} // namespace polku
