#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "store/changes.h"

#include <QString>

namespace polku {

class Edit;
class Reader;
class Workspace;

// Changes to a plan that are more than a field. Each is one step of the history.

/// A section of the team's own, after another one (null: at the end). Throws Failure (NotFound) when the plan is gone.
PlanSectionId addOwnSection(Edit &edit, PlanId plan, const QString &title, PlanSectionId after);
/// Moves a section by so many places, −1 up; stays at the ends. Throws Failure (NotFound) when it is gone.
void moveSection(Edit &edit, PlanSectionId section, int by);
/// Writing the first words of a section, or into one of its tables, is beginning it: one that was not started becomes a
/// draft.
void beginSection(Edit &edit, PlanSectionId section);

/// The same as steps of the history.
Result<PlanSectionId> addOwnSection(Workspace &workspace, PlanId plan, const QString &title, PlanSectionId after);
Result<Changes> moveSection(Workspace &workspace, PlanSectionId section, int by);

} // namespace polku
