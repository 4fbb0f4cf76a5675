#include "publish/flow.h"
#include "publish/layout.h"
#include "publish/text.h"

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

using report::BarChart;

constexpr double plotHeight = 60;
constexpr double leastPlotHeight = 38; // lower where that keeps the chart on the page of what it belongs to
constexpr double barThickness = 10;
constexpr double barRow = 15.5;
constexpr double leastBarRow = 12.5;
constexpr double underTitle = 3;
constexpr double gapBefore = 8;
constexpr int mostLabelLines = 4;
constexpr std::size_t mostBars = 24; // more are easier to read as a table

quint32 colourOf(const BarChart::Bar &bar)
{
    return bar.expected ? look::accentExpected : look::accent;
}

void drawCentred(Flow &flow, const TextBlock &block, double centre, double top)
{
    for (int line = 0; line < std::min(mostLabelLines, block.count()); ++line) {
        const double width = Typesetter::width(block.lines[static_cast<std::size_t>(line)]);
        const double indent = Typesetter::indent(block, block.lines[static_cast<std::size_t>(line)]);
        flow.add(DrawLines{&block, line, 1, centre - width / 2 - indent, top + line * block.lineHeight});
    }
}

const TextBlock &titleOf(Flow &flow, const BarChart &chart)
{
    return flow.typesetter().set(Type::Note, chart.title, flow.width());
}

/// `most`, or as much less as lets the chart stand on this page, when that is not less than `least`; `fixed` is what
/// the chart takes besides, and what goes with it after.
double fitted(Flow &flow, const BarChart &chart, double fixed, double least, double most)
{
    flow.gap(gapBefore);
    const double room = flow.room() - titleOf(flow, chart).height() - underTitle - fixed;
    return room >= least ? std::min(most, room) : most;
}

/// Opens the figure, with its title above it as a text of its own.
void beginFigure(Flow &flow, const BarChart &chart, double height, double follows)
{
    const TextBlock &title = titleOf(flow, chart);
    flow.begin(title.height() + underTitle + height + follows);
    if (!title.lines.empty()) {
        flow.open("P");
        flow.add(DrawLines{&title, 0, title.count(), flow.left(), flow.y()});
        flow.close("P");
        flow.advance(title.height() + underTitle);
    }
    flow.pages().figures.push_back({cleanText(chart.alternative.isEmpty() ? chart.title : chart.alternative),
                                    flow.pageIndex(), flow.left(), flow.y(), flow.width(), height});
    flow.open("Figure");
}

/// An upright chart's texts, and what it takes besides its plot.
struct Upright
{
    Upright(Flow &flow, const BarChart &chart)
        : scale(chartScale(chart)),
          valueHeight(flow.typesetter().lineHeight(Type::ChartValue)),
          target(flow.typesetter().set(Type::ChartLabel, chart.target ? chart.targetText : QString(), 0))
    {
        Typesetter &set = flow.typesetter();
        const double targetRoom = target.lines.empty() ? 0 : Typesetter::width(target) + 10;
        slot = std::min(98.0, (flow.width() - targetRoom) / static_cast<double>(chart.bars.size()));
        int labelLines = 0;
        for (const BarChart::Bar &bar : chart.bars) {
            labels.push_back(&set.set(Type::ChartLabel, bar.label, slot - 4));
            labelLines = std::max(labelLines, std::min(mostLabelLines, labels.back()->count()));
        }
        under = scale.low < 0 ? valueHeight : 0;
        fixed = valueHeight + 2 + under + labelLines * set.lineHeight(Type::ChartLabel) + 4;
    }
    ChartScale scale;
    double valueHeight;
    const TextBlock &target;
    double slot = 0;
    std::vector<const TextBlock *> labels;
    double under = 0;
    double fixed = 0;
};

void layUpright(Flow &flow, const BarChart &chart, double follows)
{
    Typesetter &set = flow.typesetter();
    const double width = flow.width();
    const Upright parts(flow, chart);
    const double valueHeight = parts.valueHeight;
    const double slot = parts.slot;
    const double under = parts.under;
    const TextBlock &target = parts.target;
    const double plot = fitted(flow, chart, parts.fixed + follows, leastPlotHeight, plotHeight);
    const double height = plot + parts.fixed;
    beginFigure(flow, chart, height, follows);

    const double top = flow.y() + valueHeight + 2;
    const auto at = [&](double value) { return top + plot * (1 - parts.scale.share(value)); };
    const double zero = at(0);
    if (chart.target) {
        const double y = at(*chart.target);
        flow.add(DrawRule{flow.left(), y, flow.left() + width, y, 0.9, look::attention, true});
    }
    double x = flow.left();
    for (std::size_t i = 0; i < chart.bars.size(); ++i, x += slot) {
        const BarChart::Bar &bar = chart.bars[i];
        const double thick = std::min(42.0, slot * 0.6);
        const double y = at(bar.value);
        if (std::abs(zero - y) > 0.01)
            flow.add(DrawBox{x + (slot - thick) / 2, std::min(y, zero), thick, std::abs(zero - y), colourOf(bar)});
        const TextBlock &value = set.set(Type::ChartValue, bar.valueText, slot - 1);
        const double valueTop = bar.value < 0 ? y + 1 : y - valueHeight - 1;
        if (value.count() == 1) {
            const double valueWidth = Typesetter::width(value);
            if (chart.target && at(*chart.target) > valueTop - 1 && at(*chart.target) < valueTop + valueHeight + 0.5)
                flow.add(
                    DrawBox{x + (slot - valueWidth) / 2 - 2, valueTop, valueWidth + 4, valueHeight, look::surface});
            drawCentred(flow, value, x + slot / 2, valueTop);
        }
        drawCentred(flow, *parts.labels[i], x + slot / 2, top + plot + under + 3);
    }
    if (!target.lines.empty()) {
        const double y = at(*chart.target) - target.lineHeight - 0.5;
        flow.add(DrawLines{&target, 0, 1, flow.left() + width - Typesetter::width(target), y});
    }
    flow.add(DrawRule{flow.left(), zero, flow.left() + width, zero, 0.9, look::muted});
    flow.close("Figure");
    flow.advance(height);
    flow.gap(afterChart);
}

/// The texts of a chart with bars to the right.
struct Sideways
{
    Sideways(Flow &flow, const BarChart &chart)
        : target(flow.typesetter().set(Type::ChartLabel, chart.target ? chart.targetText : QString(), 0))
    {
        Typesetter &set = flow.typesetter();
        const double width = flow.width();
        for (const BarChart::Bar &bar : chart.bars) {
            labels.push_back(&set.set(Type::ChartLabel, bar.label, width * 0.42));
            labelWidth = std::max(labelWidth, Typesetter::width(*labels.back()));
            values.push_back(&set.set(Type::ChartValue, bar.valueText, 0));
            valueWidth = std::max(valueWidth, Typesetter::width(*values.back()));
        }
        valueWidth = std::min(valueWidth, width * 0.25);
        head = target.lines.empty() ? 0 : target.lineHeight + 2;
    }
    /// Height of a bar's row; `close`: as low as can be read.
    double row(std::size_t bar, bool close) const
    {
        return close ? std::max(leastBarRow, labels[bar]->height() + 1.5)
                     : std::max(barRow, labels[bar]->height() + 3.5);
    }
    double height(bool close) const
    {
        double sum = head;
        for (std::size_t bar = 0; bar < labels.size(); ++bar)
            sum += row(bar, close);
        return sum;
    }
    const TextBlock &target;
    std::vector<const TextBlock *> labels;
    std::vector<const TextBlock *> values;
    double labelWidth = 0;
    double valueWidth = 0;
    double head = 0;
};

void laySideways(Flow &flow, const BarChart &chart, double follows)
{
    const double width = flow.width();
    const ChartScale scale = chartScale(chart);
    const Sideways parts(flow, chart);
    const bool close = fitted(flow, chart, follows, parts.height(true), parts.height(false)) < parts.height(false);
    const double head = parts.head;
    const double height = parts.height(close) - head;
    beginFigure(flow, chart, head + height, follows);

    const double plotLeft = flow.left() + parts.labelWidth + 9;
    const double plotWidth = std::max(20.0, flow.left() + width - parts.valueWidth - 8 - plotLeft);
    const auto at = [&](double value) { return plotLeft + plotWidth * scale.share(value); };
    const double top = flow.y() + head;
    if (chart.target)
        flow.add(DrawRule{at(*chart.target), top, at(*chart.target), top + height, 0.9, look::attention, true});
    double y = top;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const double x = at(chart.bars[i].value);
        const double zero = at(0);
        const double middle = y + parts.row(i, close) / 2;
        if (std::abs(x - zero) > 0.01) {
            flow.add(DrawBox{std::min(x, zero), middle - barThickness / 2, std::abs(x - zero), barThickness,
                             colourOf(chart.bars[i])});
        }
        flow.add(DrawLines{parts.labels[i], 0, parts.labels[i]->count(), flow.left(),
                           middle - parts.labels[i]->height() / 2});
        if (parts.values[i]->count() > 0) {
            const double textWidth = Typesetter::width(*parts.values[i]);
            const double textLeft = std::max(x, zero) + 5;
            const double textTop = middle - parts.values[i]->lineHeight / 2;
            if (chart.target && at(*chart.target) > textLeft - 2 && at(*chart.target) < textLeft + textWidth + 2)
                flow.add(DrawBox{textLeft - 2, textTop, textWidth + 4, parts.values[i]->lineHeight, look::surface});
            flow.add(DrawLines{parts.values[i], 0, 1, textLeft, textTop});
        }
        y += parts.row(i, close);
    }
    if (!parts.target.lines.empty()) {
        const double textWidth = Typesetter::width(parts.target);
        const double x = std::clamp(at(*chart.target) - textWidth / 2, flow.left(), flow.left() + width - textWidth);
        flow.add(DrawLines{&parts.target, 0, 1, x, flow.y()});
    }
    flow.add(DrawRule{at(0), top, at(0), top + height, 0.9, look::muted});
    flow.close("Figure");
    flow.advance(head + height);
    flow.gap(afterChart);
}

bool isSideways(const Flow &flow, const BarChart &chart)
{
    return chart.horizontal || static_cast<double>(chart.bars.size()) * 16 > flow.width();
}

} // namespace

double leastChartHeight(Flow &flow, const BarChart &chart)
{
    if (chart.bars.empty() || chart.bars.size() > mostBars)
        return 0;
    const double around = gapBefore + titleOf(flow, chart).height() + underTitle;
    return around + (isSideways(flow, chart) ? Sideways(flow, chart).height(true)
                                             : Upright(flow, chart).fixed + leastPlotHeight);
}

void layChart(Flow &flow, const BarChart &chart, const Words &words, double follows)
{
    if (chart.bars.empty())
        return;
    if (chart.bars.size() > mostBars) {
        layTable(flow, chartTable(chart, words));
        return;
    }
    if (flow.isBeside() && flow.besideBottom() - flow.y() < 60)
        flow.clearBeside();
    if (isSideways(flow, chart))
        laySideways(flow, chart, follows);
    else
        layUpright(flow, chart, follows);
}

} // namespace polku::publish
