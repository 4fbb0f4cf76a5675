#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace polku {

// Tables as spreadsheets save them: text between separators.

struct CsvRow
{
    int line = 0; ///< on which the row begins, from 1
    QStringList cells;
};

struct CsvTable
{
    QString encoding;         ///< "UTF-8", "UTF-16" or "Windows-1252"
    QChar separator;          ///< ; , | or a tab
    bool decimalComma = true; ///< whether numbers are written 1,5 rather than 1.5
    std::vector<CsvRow> rows; ///< the header first; rows without any text are left out
};

/// Reads a table, recognising its encoding (UTF-8 with or without mark, UTF-16, else Windows-1252), its separator, its
/// line ends and its way of writing decimals. Cells may be quoted and then hold separators, line breaks and doubled
/// quotes; an apostrophe that CsvWriter put before a formula is taken off. Fails (BadInput) on broken quotes, naming
/// the line, on an empty file, and on what is no text at all.
Result<CsvTable> readCsv(const QByteArray &bytes);

/// Reads rows as a spreadsheet puts them on the clipboard: tabs between cells, whatever else is in them; a cell may be
/// quoted and then hold line breaks, tabs and doubled quotes. Quotes that are none of that are letters. Fails
/// (BadInput) only when there is nothing.
Result<CsvTable> readPastedRows(const QString &text);

/// Writes a table that a spreadsheet opens as it is: UTF-8 with its mark, semicolons, CR LF. A cell that a spreadsheet
/// would run as a formula (beginning with = + - @, a tab or a line end) gets an apostrophe before it; numbers stay.
class CsvWriter
{
public:
    void addRow(const QStringList &cells);
    QByteArray bytes() const;

private:
    QString m_text;
};

} // namespace polku
