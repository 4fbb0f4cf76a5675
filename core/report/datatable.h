#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace polku::report {

/// A table of values for spreadsheets, as document.h is a report: the writers (publish/tablefile.h) make
/// files of it, in which days are days and numbers are numbers.
struct DataTable
{
    enum class Kind { Text, Date, Time, Number, Money };
    static constexpr int asManyAsNeeded = -1;

    struct Column
    {
        QString header;
        Kind kind = Kind::Text;
        int decimals = 0; ///< of numbers: so many are shown always, or asManyAsNeeded; money is in whole euros
    };
    /// Nothing, or what the column's kind says: a text, a day, a time of day, a number or euros. What is not there
    /// stays empty: an unknown sum is not 0.
    struct Cell
    {
        Cell() = default;
        Cell(const QString &value) : text(value) {}
        Cell(QDate value) : day(value) {}
        Cell(QTime value) : time(value) {}
        Cell(double value) : number(value) {}
        template <class T>
        Cell(const std::optional<T> &value) : number(value ? std::optional(double(*value)) : std::nullopt)
        {
        }

        QString text;
        QDate day;
        QTime time;
        std::optional<double> number;
    };

    QString name; ///< short, for the sheet
    Language language = Language::Finnish;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows; ///< as many cells as columns
    QString note;                        ///< under the rows of a workbook when not empty: "Example data …"
    QString warning;                     ///< under the rows in every format when not empty: "Confidential …"
};

/// The cell as text that a spreadsheet reads as what it is: 2026-03-19, 09:00, 2,5 (with the language's comma).
QString plainText(const DataTable::Cell &cell, const DataTable::Column &column, Language language);
/// The table in such texts, the header first; the warning last, in a row of its own.
std::vector<QStringList> plainRows(const DataTable &table);

} // namespace polku::report
