#pragma once

#include "report/document.h"

#include <vector>

namespace polku::publish {

/// Of a table's text, all in one unit.
struct TableMeasures
{
    double total = 0;   ///< of the columns together
    double em = 0;      ///< the size of the letters
    double padding = 0; ///< of a cell, left and right together
};

struct ColumnWidths
{
    std::vector<double> widths;
    bool tight = false; ///< some column is narrower than its longest word: smaller letters would help
};

/// Widths of a table's columns that together are the total: shared out by weight, but no column narrower than its
/// longest word while there is room for that. For formats that leave the setting of lines to another program: the
/// widths of words are those of ordinary letters, a little more than most typefaces take.
ColumnWidths columnWidths(const report::Table &table, const TableMeasures &measures);

} // namespace polku::publish
