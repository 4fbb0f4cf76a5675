#pragma once

#include "report/document.h"

#include <QString>

namespace polku::publish {

/// The chart as an SVG element with its title and description; `id` is unique in the page.
QString svgChart(const report::BarChart &chart, const QString &id);

/// The shape of a mark; hidden from those who hear the word beside it. Empty for Mark::None.
QString svgMark(report::Mark mark);

} // namespace polku::publish
