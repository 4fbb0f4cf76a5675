#pragma once

#include "academy/since.h"
#include "report/document.h"

namespace polku {
struct Academy;
}

namespace polku::report {

/// What has changed in a team, for the table of a meeting: by kind and record, short fields as tables, long texts by
/// their differing words. `since` must be in the words of `language`.
Document sinceReport(const Since &since, const Academy &academy, Language language, QDate today);

} // namespace polku::report
