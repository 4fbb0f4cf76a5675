#pragma once

#include "report/document.h"

#include <QString>

namespace polku::publish {

/// Text as every format can hold it: control characters, half surrogates and noncharacters removed, line ends as '\n'.
QString cleanText(const QString &text);

/// Clean text in one line, as it may stand in XML.
QByteArray xmlText(const QString &text);

/// What no line break divides, in order; a line may also break after a hyphen.
std::vector<QByteArrayView> wordsOf(QByteArrayView utf8);

/// The link as it may be written into a document: https, mailto or "#anchor"; anything else gives nothing.
QString safeLink(const QString &link);

/// The spans' texts one after another.
QString plainText(const report::Inline &text);

/// A character as like the mark's shape as there is one, with a space after it: where shapes cannot be drawn.
QString markSign(report::Mark mark);

/// How a document's headings become headings of a file, where there is one first heading and no level is skipped.
struct HeadingPlan
{
    bool writeTitle = false; ///< nothing in the document is its one title: the writer sets Document::title above it
    int shift = 0;           ///< added to each heading's level
};
HeadingPlan headingPlan(const report::Document &document);

/// Whether it has contents, which name pages.
bool hasContents(const report::Document &document);

/// Whether the block stands between a heading and what it leads to: a table or chart, or of a note under the heading
/// the text. The three stay together.
bool leadsToNext(const report::Document &document, std::size_t block);

/// The facts of a box that have a value, in rows: two facts beside each other where all are short, else one.
std::vector<std::vector<report::FactBox::Fact>> factRows(const report::FactBox &box);

/// As much of a footer's left text as stands on one line before its right one, in letters: its end is the notice, which
/// stays whole.
QString footerLeft(const report::Document &document, qsizetype letters);

/// Whether a row stands on one page with the next, or with what follows the table: so that none stands alone at the
/// foot of a page or on the next one, and a small table stays whole.
bool rowKeepsNext(std::size_t row, std::size_t rows, bool goesOn);

/// The chart's numbers as a table, for readers that cannot see it and for formats without drawings.
report::Table chartTable(const report::BarChart &chart, const Words &words);

/// From the lowest to the highest value of a chart, its target and zero among them; what is not a number counts as 0.
struct ChartScale
{
    double low = 0;
    double high = 1;
    /// 0 at `low`, 1 at `high`.
    double share(double value) const;
};
ChartScale chartScale(const report::BarChart &chart);

} // namespace polku::publish
