#include "publish/csvtable.h"

#include "exchange/csv.h"
#include "publish/outputfile.h"

namespace polku::publish {

Result<void> writeCsvTable(const std::vector<QStringList> &rows, const QString &path)
{
    CsvWriter writer;
    for (const QStringList &row : rows)
        writer.addRow(row);
    return writeOutputFile(path, writer.bytes(),
                           [](const QByteArray &read) { return readCsv(read).map([](const CsvTable &) {}); });
}

} // namespace polku::publish
