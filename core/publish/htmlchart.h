#pragma once

#include "report/document.h"

#include <QString>

namespace polku::publish {

/// The chart as an SVG element with its title and description; `id` is unique in the page.
QString svgChart(const report::BarChart &chart, const QString &id);

} // namespace polku::publish
