#pragma once

#include "report/plantables.h"

// What the short documents of a plan are put together from. They have a given number of pages, so whatever people have
// written is kept to a measure here: so many rows, so many letters in a cell.

namespace polku::report {

/// The plan; throws Failure (NotFound) when the team has none.
const Plan &planOf(const PlanFacts &facts);
/// The beginning of a text, as plain text of at most so many letters, cut after a sentence where there is one.
QString opening(const QString &markdown, qsizetype most);
/// One line of at most so many letters, cut between words.
QString clipped(const QString &text, qsizetype most);
/// At most so many rows, and in the widest column at most so many letters a cell; in the others as many fewer as they
/// are narrower, so that no cell is much higher than the rest of its row.
Table kept(Table table, size_t rows, qsizetype letters);
/// About how many lines of a table's letters a text takes on a page: it is set larger.
double linesOfText(const QString &text);
/// About how many lines of a table's letters a row takes on a page, with the space around it.
double linesOfRow(const Table &table, const std::vector<QString> &row);
/// As many of its first rows as fit into so many lines, which they are taken from.
Table fitted(Table table, double most, double *left);
/// Not done, the ones that are due first in front.
std::vector<const Action *> openActions(const PlanFacts &facts);
/// Adds heading and table when the table has rows.
void addTable(std::vector<Block> &blocks, const QString &heading, Table table);

} // namespace polku::report
