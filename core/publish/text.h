#pragma once

#include "report/document.h"

#include <QString>

namespace polku::publish {

/// Text as every format can hold it: control characters, half surrogates and noncharacters removed, line ends as '\n'.
QString cleanText(const QString &text);

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
