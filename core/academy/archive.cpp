#include "academy/archive.h"

#include "academy/newacademy.h"
#include "base/format.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace polku {

namespace {

struct Archive
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

/// A step of its own each time, also when one follows the other at once.
Result<Changes> setState(Workspace &workspace, AcademyId id, AcademyState state)
{
    Operation operation = Operation::change(id, fieldOf(&Academy::state).column);
    operation.coalesce = false;
    return workspace.edit(operation, [&](Edit &edit) { edit.set(id, &Academy::state, state); });
}

} // namespace

Result<Changes> archiveAcademy(Workspace &workspace, AcademyId id)
{
    const Result<Academy> academy = workspace.read([&](const Reader &reader) { return reader.get(id); });
    if (!academy)
        return Unexpected(academy.error());
    const bool over = academy->state == AcademyState::Finished ||
                      stateOn(*academy, workspace.clock().today()) == AcademyState::Finished;
    if (!over) {
        const QString advice =
            academy->ends.isValid()
                ? Archive::tr("It goes on until %1. An academy that ends earlier gets the state “Finished” first.")
                      .arg(formatDate(messageLanguage(), academy->ends))
                : Archive::tr("Give it its last day, or the state “Finished”, first.");
        return failure(ErrorKind::BadInput,
                       Archive::tr("“%1” is not over, so it cannot be archived.").arg(academy->name), advice);
    }
    return setState(workspace, id, AcademyState::Archived);
}

Result<Changes> unarchiveAcademy(Workspace &workspace, AcademyId id)
{
    const Result<Academy> academy = workspace.read([&](const Reader &reader) { return reader.get(id); });
    if (!academy)
        return Unexpected(academy.error());
    return setState(workspace, id, AcademyState::Finished);
}

} // namespace polku
