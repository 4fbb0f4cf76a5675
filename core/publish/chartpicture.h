#pragma once

#include "base/result.h"
#include "publish/publish.h"
#include "report/document.h"

#include <optional>
#include <vector>

namespace polku::publish {

/// A chart as a picture for formats that cannot draw it.
struct ChartPicture
{
    QByteArray png;
    double width = 0; ///< in points
    double height = 0;
};

/// The document's charts in order, as the PDF shows them, without their titles. Nothing for a chart that is better told
/// as a table (very many bars) or cannot be drawn: then its table is to be written, which says the same. `progress` is
/// called for the first half of a work; fails only when it stops it.
Result<std::vector<std::optional<ChartPicture>>> drawCharts(const report::Document &document, const Progress &progress);

/// The picture as a PNG file without transparency.
QByteArray toPng(const PagePicture &picture);

} // namespace polku::publish
