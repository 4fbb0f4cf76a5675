#pragma once

#include "base/markdown.h"
#include "base/worddifference.h"

#include <vector>

// How two structured texts differ: block by block, in a changed block word by word, in a changed table cell by cell, so
// that a table stays a table.

namespace polku {

/// Two cells laid over each other; all Same when they are equal.
using CellDifference = std::vector<DifferencePart>;

/// A row of two tables laid over each other, its cells in the columns of TableDifference.
struct RowDifference
{
    enum class Kind { Same, Changed, Removed, Added };
    Kind kind = Kind::Same;
    std::vector<CellDifference> cells;
    friend bool operator==(const RowDifference &, const RowDifference &) = default;
};

/// Two tables laid over each other. A column that only one of them has is there all the same.
struct TableDifference
{
    enum class Column { Both, Removed, Added };
    std::vector<Column> columns;
    std::vector<RowDifference> rows; ///< the first heads the columns
    friend bool operator==(const TableDifference &, const TableDifference &) = default;
};

struct BlockDifference
{
    enum class Kind {
        Same,
        Changed,
        Looks, ///< the words are the same; bold, italic, a link, or what kind of block it is has changed
        Removed,
        Added
    };
    Kind kind = Kind::Same;
    markdown::Block before;            ///< of an added block nothing
    markdown::Block after;             ///< of a removed block nothing
    std::vector<DifferencePart> words; ///< of a changed block that is no table
    TableDifference table;             ///< of a changed table
};

/// All blocks of both texts in their order: those of `before` are the ones that are not Added, those of `after` the
/// ones that are not Removed.
std::vector<BlockDifference> blockDifferences(const markdown::Blocks &before, const markdown::Blocks &after);
std::vector<BlockDifference> blockDifferences(const QString &before, const QString &after);

/// How two tables differ.
TableDifference tableDifference(const markdown::Table &before, const markdown::Table &after);

} // namespace polku
