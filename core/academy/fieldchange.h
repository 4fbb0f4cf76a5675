#pragma once

#include "base/result.h"
#include "model/field.h"
#include "store/changes.h"

namespace polku {

class Catalogue;
class Workspace;

/// Writes one field of one record for a person, as one step: Workspace::set, with what the academy's rules make of it.
/// A team whose state becomes "participant" gets all it works with (equipTeam) in the same step, and its application
/// counts as selected; deciding on an application decides on its team (decide); a section that has not been started
/// becomes a draft with its first words; a state of the review is reached by the step that leads to it (moveBetween,
/// takeReviewStep) or refused with the reason; another first day of an academy moves what has not happened yet
/// (planRestart); an action that becomes done gets its day (followActionChange), and what would make actions wait in a
/// circle is refused (setWaitsFor); the first change in a week keeps the progress board along (keepBoardOfTheWeek).
/// Forms, tables and the command line write through this.
Result<Changes> changeField(Workspace &workspace, const Catalogue &catalogue, RecordRef ref, const Field &field,
                            const Value &value);

} // namespace polku
