#include "academy/fieldchange.h"

#include "academy/newacademy.h"
#include "store/workspace.h"

namespace polku {

Result<Changes> changeField(Workspace &workspace, const Catalogue &catalogue, RecordRef ref, const Field &field,
                            const Value &value)
{
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
