#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace polku::report {
struct DataTable;
}

// Tables as files for spreadsheets. Nothing in them is run as a formula, whatever it looks like.

namespace polku::publish {

enum class TableFormat {
    Csv, ///< UTF-8 text with semicolons (exchange/csv.h)
    Xlsx ///< a workbook with one sheet, in which days are days and numbers are numbers
};

inline constexpr std::array allTableFormats{TableFormat::Csv, TableFormat::Xlsx};

/// "csv", "xlsx": the usual ending of a file of this format, without the dot.
QString fileEnding(TableFormat format);

/// The whole file in memory. Fails with ErrorKind::Storage when a temporary file cannot be written, and with NotFound
/// when the part of the program that makes workbooks is missing.
Result<QByteArray> render(const report::DataTable &table, TableFormat format);

/// Writes the file to `path`, replacing what is there only by a complete file that was read back. Fails as
/// writeOutputFile() does.
Result<void> publish(const report::DataTable &table, TableFormat format, const QString &path);

} // namespace polku::publish
