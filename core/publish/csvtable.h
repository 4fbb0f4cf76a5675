#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace polku::publish {

/// Writes a table for spreadsheets (exchange/csv.h: nothing in it is run as a formula), the header first, and reads it
/// back before it takes the place of what is at `path`. Fails as writeOutputFile() does.
Result<void> writeCsvTable(const std::vector<QStringList> &rows, const QString &path);

} // namespace polku::publish
