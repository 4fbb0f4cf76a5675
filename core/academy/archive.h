#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "store/changes.h"

namespace polku {

class Workspace;

/// Puts a finished academy out of the way, as one step. It stays whole and can be looked at and brought back. Fails
/// (BadInput) while it is not over: its last day is to come, and nobody has called it finished.
Result<Changes> archiveAcademy(Workspace &workspace, AcademyId id);
/// Brings an archived academy back: it is finished, as it had to be.
Result<Changes> unarchiveAcademy(Workspace &workspace, AcademyId id);

} // namespace polku
