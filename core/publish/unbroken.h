#pragma once

#include "report/document.h"

namespace polku::publish {

/// Whether the document's language writes dates with spaces.
bool hasSpacedDates(const report::Document &document);

/// The document with no-break spaces in its dates, so that none stands on two lines; but for labels of charts, which
/// have to be narrow.
report::Document withUnbrokenDates(report::Document document);

} // namespace polku::publish
