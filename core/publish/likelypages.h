#pragma once

#include "publish/outline.h"

namespace polku::publish {

/// Sets the page on which each heading is likely to stand in a word processor, which alone knows its letters and
/// breaks. Where pages cannot be set, the outline stays as it is.
void tellLikelyPages(Outline &outline, const report::Document &document);

} // namespace polku::publish
