#pragma once

#include "report/document.h"

namespace polku::test {

/// A pilot summary as a team would write it, in Finnish; every person and buyer in it is invented.
report::Document pilotSummary();

/// Cover, contents, an overview and `pilots` summaries.
report::Document pilotBooklet(int pilots);

} // namespace polku::test
