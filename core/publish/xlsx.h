#pragma once

#include "publish/module.h"

#include <QByteArray>

namespace polku::report {
struct DataTable;
}

namespace polku::publish {

/// The table as a workbook with one sheet: the header bold and always in sight, columns as wide as what is in them,
/// days, times, numbers and euros as such. A text is a text, also when it looks like a formula, a link or a number.
/// Texts longer than a cell may hold (32,767 characters) end with "…". Fails with ErrorKind::Storage when a temporary
/// file cannot be written.
Result<QByteArray> toXlsx(const report::DataTable &table);

/// What makes workbooks, which stands on libxlsxwriter (docs/decisions/0011).
struct XlsxModule : Module
{
    decltype(&publish::toXlsx) toXlsx;
};

} // namespace polku::publish
