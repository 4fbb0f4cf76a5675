#include "report/datatable.h"

#include <algorithm>

namespace polku::report {

QString plainText(const DataTable::Cell &cell, const DataTable::Column &column, Language language)
{
    if (cell.number) {
        // Only digits, a sign and the decimal sign: whatever groups thousands makes it a text.
        const int decimals =
            column.decimals == DataTable::asManyAsNeeded ? QLocale::FloatingPointShortest : column.decimals;
        QString text = QString::number(*cell.number, 'f', decimals);
        return text.replace(QLatin1Char('.'), localeOf(language).decimalPoint());
    }
    if (cell.day.isValid())
        return cell.day.toString(Qt::ISODate);
    if (cell.time.isValid())
        return cell.time.toString(QStringLiteral("HH:mm"));
    return cell.text;
}

std::vector<QStringList> plainRows(const DataTable &table)
{
    std::vector<QStringList> rows(1);
    for (const DataTable::Column &column : table.columns)
        rows.front().append(column.header);
    for (const std::vector<DataTable::Cell> &row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < std::min(row.size(), table.columns.size()); ++i)
            cells.append(plainText(row[i], table.columns[i], table.language));
        rows.push_back(cells);
    }
    if (!table.warning.isEmpty())
        rows.push_back({table.warning});
    return rows;
}

} // namespace polku::report
