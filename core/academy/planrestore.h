#pragma once

#include "academy/plancontent.h"
#include "store/changes.h"

namespace polku {

class Workspace;

/// Whether the record can be brought back to what it is in `content`: it is in it. A record that came later cannot.
bool canRestore(const PlanContent &content, RecordRef record);
/// Brings one record of the plan back to what it was, also one that was removed since; as one step of the history.
/// Where it stands in the plan, its review and what it belongs to stay; references to what is gone are emptied.
/// `moment` is what the history calls the state it came from.
Result<Changes> restoreFromPlan(Workspace &workspace, const PlanContent &content, RecordRef record,
                                const QString &moment);

} // namespace polku
