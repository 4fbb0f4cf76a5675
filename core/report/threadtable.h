#pragma once

#include "academy/resultchain.h"
#include "report/document.h"

namespace polku::report {

/// From gap to result: for each goal the gap it closes, what is done for it, what is measured and what has come of it;
/// then the gaps and pilots that no goal holds together. As on the page of the thread, a row a goal.
Table threadTable(const ResultChain &chain, const Words &words);

} // namespace polku::report
