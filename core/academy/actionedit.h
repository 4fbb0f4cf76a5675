#pragma once

#include "base/result.h"
#include "model/plans.h"
#include "store/changes.h"

#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Workspace;

// What changing an action brings with it, and changes to several actions as one step.

/// What the academy's rules make of a change of one field; called inside the step, after the field is written. An
/// action that becomes done was done `today` unless it says when; one that is done no longer has no such day; one that
/// gets the day it was done on is done.
void followActionChange(Edit &edit, const Action &before, const Field &field, QDate today);

/// Writes the same value into one field of several actions, with what followActionChange() makes of it. Actions that
/// have the value already stay as they are. One step.
Result<Changes> changeActions(Workspace &workspace, const std::vector<ActionId> &actions, const Field &field,
                              const Value &value);

/// Adds an action at the end of the team's plan; `action.team` must be set. One step.
Result<ActionId> addAction(Workspace &workspace, Action action);

/// Removes several actions as one step.
Result<Changes> removeActions(Workspace &workspace, const std::vector<ActionId> &actions);

} // namespace polku
