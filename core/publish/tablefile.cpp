#include "publish/tablefile.h"

#include "exchange/csv.h"
#include "publish/outputfile.h"
#include "publish/xlsx.h"
#include "report/datatable.h"

#include <QCoreApplication>

namespace polku::publish {

namespace {

QByteArray toCsv(const report::DataTable &table)
{
    CsvWriter writer;
    for (const QStringList &row : report::plainRows(table))
        writer.addRow(row);
    return writer.bytes();
}

Result<QByteArray> workbookOf(const report::DataTable &table)
{
    static const Result<const Module *> loaded =
        loadModule("polku_xlsx", "polkuXlsxModule",
                   QCoreApplication::translate("Export", "The part of Polku that makes Excel workbooks is missing."));
    if (!loaded)
        return Unexpected(loaded.error());
    return static_cast<const XlsxModule *>(*loaded)->toXlsx(table);
}

} // namespace

QString fileEnding(TableFormat format)
{
    return format == TableFormat::Csv ? QStringLiteral("csv") : QStringLiteral("xlsx");
}

Result<QByteArray> render(const report::DataTable &table, TableFormat format)
{
    return format == TableFormat::Csv ? Result<QByteArray>(toCsv(table)) : workbookOf(table);
}

Result<void> publish(const report::DataTable &table, TableFormat format, const QString &path)
{
    const Result<QByteArray> bytes = render(table, format);
    if (!bytes)
        return Unexpected(bytes.error());
    OutputCheck check;
    if (format == TableFormat::Csv)
        check = [](const QByteArray &read) { return readCsv(read).map([](const CsvTable &) {}); };
    return writeOutputFile(path, *bytes, check);
}

} // namespace polku::publish
