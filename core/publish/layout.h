#pragma once

#include "base/result.h"
#include "publish/pages.h"
#include "publish/publish.h"

#include <memory>

namespace polku::publish {

class Flow;

/// The gap under a chart.
inline constexpr double afterChart = 11;

/// Sets the document on pages. Fails only when `progress` stops it.
Result<std::shared_ptr<PagedDocument>> layOut(const report::Document &document, const Progress &progress);

// The parts of a document that are more than running text, each placed at the flow's present position.
/// `follows`: the height of what goes with the end of the table or the chart, on the same page; 0 for nothing.
void layTable(Flow &flow, const report::Table &table, double follows = 0);
void layChart(Flow &flow, const report::BarChart &chart, const Words &words, double follows = 0);
/// With its title and the gap before it, drawn as low as can be read; 0 when it is set as a table.
double leastChartHeight(Flow &flow, const report::BarChart &chart);
void layFacts(Flow &flow, const report::FactBox &box);
void layCover(Flow &flow, const report::Cover &cover);

/// An entry of the contents whose page number is not known before all pages are set.
struct OpenEntry
{
    int page = 0;            ///< where the entry stands
    std::size_t command = 0; ///< the empty DrawLines to fill
    QString anchor;
    double right = 0;
    double top = 0;
};
struct ContentsLine
{
    QString text;
    QString anchor;
    int level = 1;
};
std::vector<OpenEntry> layContents(Flow &flow, const QString &title, const std::vector<ContentsLine> &lines);

/// Footers, and the page numbers in the contents: everything that needs the number of pages.
void finishPages(PagedDocument &pages, const report::Document &document, const std::vector<OpenEntry> &entries,
                 bool cover);

} // namespace polku::publish
