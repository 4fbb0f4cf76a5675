#include "base/blockdifference.h"

#include "base/alignment.h"

#include <QHashFunctions>
#include <QStringList>

#include <algorithm>

namespace polku {

namespace {

using markdown::Block;

/// The words of a text, to see how much two texts have in common.
using WordBag = std::vector<size_t>;

WordBag wordsOf(const QString &text)
{
    WordBag bag;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && isWord(text[end]))
            ++end;
        if (end > start)
            bag.push_back(qHash(QStringView(text).sliced(start, end - start)));
        start = end + 1;
    }
    std::sort(bag.begin(), bag.end());
    return bag;
}

/// From 0, nothing in common, to 1, the same words.
double commonShare(const WordBag &a, const WordBag &b)
{
    if (a.empty() && b.empty())
        return 1;
    size_t common = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++common;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * double(common) / double(a.size() + b.size());
}

QString plainOf(const Block &block)
{
    return block.kind == Block::Kind::Table ? markdown::plainText(markdown::Blocks{block})
                                            : markdown::plainText(block.text);
}

QStringList plainCells(const std::vector<markdown::Inline> &row)
{
    QStringList cells;
    for (const markdown::Inline &cell : row)
        cells.append(markdown::plainText(cell));
    return cells;
}

std::vector<QStringList> plainRows(const markdown::Table &table)
{
    std::vector<QStringList> rows;
    for (const auto &row : table.rows)
        rows.push_back(plainCells(row));
    return rows;
}

bool isTable(const Block &block)
{
    return block.kind == Block::Kind::Table;
}

BlockDifference facing(const Block &before, const Block &after)
{
    BlockDifference difference;
    difference.before = before;
    difference.after = after;
    if (before == after)
        return difference;
    difference.kind = BlockDifference::Kind::Changed;
    if (isTable(before) && isTable(after)) {
        difference.table = tableDifference(before.table, after.table);
        const auto &table = difference.table;
        const bool same = std::all_of(table.rows.begin(), table.rows.end(),
                                      [](const RowDifference &row) { return row.kind == RowDifference::Kind::Same; });
        const bool sameColumns = std::all_of(table.columns.begin(), table.columns.end(),
                                             [](auto column) { return column == TableDifference::Column::Both; });
        if (same && sameColumns)
            difference.kind = BlockDifference::Kind::Looks;
        return difference;
    }
    const QString from = plainOf(before);
    const QString to = plainOf(after);
    difference.words = wordDifferences(from, to);
    if (from == to)
        difference.kind = BlockDifference::Kind::Looks;
    return difference;
}

/// Columns by what heads them; one that has only another heading is the same column.
std::vector<AlignedPair> alignedColumns(const std::vector<QStringList> &before, const std::vector<QStringList> &after)
{
    const QStringList from = before.empty() ? QStringList() : before.front();
    const QStringList to = after.empty() ? QStringList() : after.front();
    const auto likeness = [&](size_t a, size_t b) {
        if (from.size() == to.size() && a == b)
            return 0.5;
        return commonShare(wordsOf(from[qsizetype(a)]), wordsOf(to[qsizetype(b)]));
    };
    return aligned(
        size_t(from.size()), size_t(to.size()),
        [&](size_t a, size_t b) { return from[qsizetype(a)] == to[qsizetype(b)]; }, likeness);
}

RowDifference::Kind kindOfRow(const AlignedPair &pair, const std::vector<CellDifference> &cells)
{
    if (pair.before == AlignedPair::none)
        return RowDifference::Kind::Added;
    if (pair.after == AlignedPair::none)
        return RowDifference::Kind::Removed;
    const auto isSame = [](const DifferencePart &part) { return part.kind == DifferencePart::Kind::Same; };
    const bool same = std::all_of(cells.begin(), cells.end(), [&](const CellDifference &cell) {
        return std::all_of(cell.begin(), cell.end(), isSame);
    });
    return same ? RowDifference::Kind::Same : RowDifference::Kind::Changed;
}

} // namespace

TableDifference tableDifference(const markdown::Table &before, const markdown::Table &after)
{
    const std::vector<QStringList> from = plainRows(before);
    const std::vector<QStringList> to = plainRows(after);
    const std::vector<AlignedPair> columns = alignedColumns(from, to);
    TableDifference difference;
    for (const AlignedPair &column : columns) {
        difference.columns.push_back(column.before == AlignedPair::none  ? TableDifference::Column::Added
                                     : column.after == AlignedPair::none ? TableDifference::Column::Removed
                                                                         : TableDifference::Column::Both);
    }
    std::vector<WordBag> fromWords;
    std::vector<WordBag> toWords;
    for (const QStringList &row : from)
        fromWords.push_back(wordsOf(row.join(QLatin1Char(' '))));
    for (const QStringList &row : to)
        toWords.push_back(wordsOf(row.join(QLatin1Char(' '))));
    const auto likeness = [&](size_t a, size_t b) {
        if (a == 0 || b == 0)
            return a == b ? 1.0 : 0.0; // a heading faces a heading
        // What begins the same way is about the same thing.
        const bool sameStart = !from[a].isEmpty() && !from[a].front().isEmpty() && from[a].value(0) == to[b].value(0);
        return std::max(sameStart ? 0.9 : 0.0, commonShare(fromWords[a], toWords[b]));
    };
    const auto equal = [&](size_t a, size_t b) { return (a == 0) == (b == 0) && from[a] == to[b]; };
    for (const AlignedPair &pair : aligned(from.size(), to.size(), equal, likeness)) {
        RowDifference row;
        for (const AlignedPair &column : columns) {
            const auto cell = [](const std::vector<QStringList> &rows, size_t at, size_t place) {
                return at == AlignedPair::none || place == AlignedPair::none ? QString()
                                                                             : rows[at].value(qsizetype(place));
            };
            row.cells.push_back(
                wordDifferences(cell(from, pair.before, column.before), cell(to, pair.after, column.after)));
        }
        row.kind = kindOfRow(pair, row.cells);
        difference.rows.push_back(std::move(row));
    }
    return difference;
}

std::vector<BlockDifference> blockDifferences(const markdown::Blocks &before, const markdown::Blocks &after)
{
    std::vector<WordBag> from;
    std::vector<WordBag> to;
    for (const Block &block : before)
        from.push_back(wordsOf(plainOf(block)));
    for (const Block &block : after)
        to.push_back(wordsOf(plainOf(block)));
    const auto likeness = [&](size_t a, size_t b) {
        if (isTable(before[a]) != isTable(after[b]))
            return 0.0;
        if (isTable(before[a]) && !before[a].table.rows.empty() && !after[b].table.rows.empty() &&
            before[a].table.rows.front() == after[b].table.rows.front())
            return 1.0;
        return commonShare(from[a], to[b]);
    };
    std::vector<BlockDifference> differences;
    for (const AlignedPair &pair : aligned(
             before.size(), after.size(), [&](size_t a, size_t b) { return before[a] == after[b]; }, likeness)) {
        if (pair.before != AlignedPair::none && pair.after != AlignedPair::none) {
            differences.push_back(facing(before[pair.before], after[pair.after]));
            continue;
        }
        BlockDifference alone;
        const bool removed = pair.after == AlignedPair::none;
        alone.kind = removed ? BlockDifference::Kind::Removed : BlockDifference::Kind::Added;
        (removed ? alone.before : alone.after) = removed ? before[pair.before] : after[pair.after];
        differences.push_back(std::move(alone));
    }
    return differences;
}

std::vector<BlockDifference> blockDifferences(const QString &before, const QString &after)
{
    return blockDifferences(markdown::read(before), markdown::read(after));
}

} // namespace polku
