#pragma once

#include "report/document.h"

#include <vector>

namespace polku::publish {

/// Widths of a table's columns that together are `total` (in any unit; `letter` is the width of an ordinary letter in
/// it): shared out by weight, but no column narrower than its longest word while there is room for that.
std::vector<double> columnWidths(const report::Table &table, double total, double letter);

} // namespace polku::publish
