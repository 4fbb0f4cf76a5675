#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "store/changes.h"

namespace polku {

class Edit;
class Workspace;

// "As agreed" against now: Action::agreedDue is the day an action was promised for, and stays when the day it is due
// moves. It is set in two ways: when the coach approves the team's plan or action plan, for every action that has no
// agreed day yet; and by hand, when a team and its management have agreed on the dates anew.

/// Approval: the present day of each of the team's actions that has none agreed. Returns how many were set.
int agreeNewDates(Edit &edit, TeamId team);
/// By hand: the present dates of all the team's actions that are not done become the agreed ones; of what is done only
/// where nothing was agreed, so that what came late stays told. Returns how many changed.
int agreePresentDates(Edit &edit, TeamId team);
/// The same as one step of the history. Returns how many changed; with none, nothing is written.
Result<int> agreePresentDates(Workspace &workspace, TeamId team);

/// Whether approving the record agrees the dates of its team's actions: a plan, or what was handed in for a deliverable
/// of kind plan or action plan.
bool agreesDates(const Edit &edit, RecordRef approved);

} // namespace polku
