#include "publish/flow.h"
#include "publish/layout.h"
#include "publish/text.h"

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

using report::BarChart;

constexpr double plotHeight = 60;
constexpr double barThickness = 10;
constexpr double barRow = 15.5;
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

/// Opens the figure, with its title above it as a text of its own.
void beginFigure(Flow &flow, const BarChart &chart, double height)
{
    const TextBlock &title = flow.typesetter().set(Type::Note, chart.title, flow.width());
    flow.gap(8);
    flow.begin(title.height() + 3 + height);
    if (!title.lines.empty()) {
        flow.open("P");
        flow.add(DrawLines{&title, 0, title.count(), flow.left(), flow.y()});
        flow.close("P");
        flow.advance(title.height() + 3);
    }
    flow.pages().figures.push_back({cleanText(chart.alternative.isEmpty() ? chart.title : chart.alternative),
                                    flow.pageIndex(), flow.left(), flow.y(), flow.width(), height});
    flow.open("Figure");
}

void layUpright(Flow &flow, const BarChart &chart)
{
    Typesetter &set = flow.typesetter();
    const double width = flow.width();
    const ChartScale scale = chartScale(chart);
    const double valueHeight = set.lineHeight(Type::ChartValue);
    const TextBlock &target = set.set(Type::ChartLabel, chart.target ? chart.targetText : QString(), 0);
    const double targetRoom = target.lines.empty() ? 0 : Typesetter::width(target) + 10;
    const double slot = std::min(98.0, (width - targetRoom) / static_cast<double>(chart.bars.size()));
    std::vector<const TextBlock *> labels;
    int labelLines = 0;
    for (const BarChart::Bar &bar : chart.bars) {
        labels.push_back(&set.set(Type::ChartLabel, bar.label, slot - 4));
        labelLines = std::max(labelLines, std::min(mostLabelLines, labels.back()->count()));
    }
    const double labelHeight = labelLines * set.lineHeight(Type::ChartLabel) + 4;
    const double under = scale.low < 0 ? valueHeight : 0;
    const double height = valueHeight + 2 + plotHeight + under + labelHeight;
    beginFigure(flow, chart, height);

    const double top = flow.y() + valueHeight + 2;
    const auto at = [&](double value) { return top + plotHeight * (1 - scale.share(value)); };
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
        drawCentred(flow, *labels[i], x + slot / 2, top + plotHeight + under + 3);
    }
    if (!target.lines.empty()) {
        const double y = at(*chart.target) - target.lineHeight - 0.5;
        flow.add(DrawLines{&target, 0, 1, flow.left() + width - Typesetter::width(target), y});
    }
    flow.add(DrawRule{flow.left(), zero, flow.left() + width, zero, 0.9, look::muted});
    flow.close("Figure");
    flow.advance(height);
    flow.gap(11);
}

void laySideways(Flow &flow, const BarChart &chart)
{
    Typesetter &set = flow.typesetter();
    const double width = flow.width();
    const ChartScale scale = chartScale(chart);
    double labelWidth = 0;
    double valueWidth = 0;
    std::vector<const TextBlock *> labels;
    std::vector<const TextBlock *> values;
    for (const BarChart::Bar &bar : chart.bars) {
        const TextBlock *label = &set.set(Type::ChartLabel, bar.label, width * 0.42);
        labels.push_back(label);
        labelWidth = std::max(labelWidth, Typesetter::width(*label));
        values.push_back(&set.set(Type::ChartValue, bar.valueText, 0));
        valueWidth = std::max(valueWidth, Typesetter::width(*values.back()));
    }
    valueWidth = std::min(valueWidth, width * 0.25);
    std::vector<double> rows;
    double height = 0;
    for (const TextBlock *label : labels) {
        rows.push_back(std::max(barRow, label->height() + 3.5));
        height += rows.back();
    }
    const TextBlock &target = set.set(Type::ChartLabel, chart.target ? chart.targetText : QString(), 0);
    const double head = target.lines.empty() ? 0 : target.lineHeight + 2;
    beginFigure(flow, chart, head + height);

    const double plotLeft = flow.left() + labelWidth + 9;
    const double plotWidth = std::max(20.0, flow.left() + width - valueWidth - 8 - plotLeft);
    const auto at = [&](double value) { return plotLeft + plotWidth * scale.share(value); };
    const double top = flow.y() + head;
    if (chart.target)
        flow.add(DrawRule{at(*chart.target), top, at(*chart.target), top + height, 0.9, look::attention, true});
    double y = top;
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const double x = at(chart.bars[i].value);
        const double zero = at(0);
        const double middle = y + rows[i] / 2;
        if (std::abs(x - zero) > 0.01) {
            flow.add(DrawBox{std::min(x, zero), middle - barThickness / 2, std::abs(x - zero), barThickness,
                             colourOf(chart.bars[i])});
        }
        flow.add(DrawLines{labels[i], 0, labels[i]->count(), flow.left(), middle - labels[i]->height() / 2});
        if (values[i]->count() > 0) {
            const double textWidth = Typesetter::width(*values[i]);
            const double textLeft = std::max(x, zero) + 5;
            const double textTop = middle - values[i]->lineHeight / 2;
            if (chart.target && at(*chart.target) > textLeft - 2 && at(*chart.target) < textLeft + textWidth + 2)
                flow.add(DrawBox{textLeft - 2, textTop, textWidth + 4, values[i]->lineHeight, look::surface});
            flow.add(DrawLines{values[i], 0, 1, textLeft, textTop});
        }
        y += rows[i];
    }
    if (!target.lines.empty()) {
        const double textWidth = Typesetter::width(target);
        const double x = std::clamp(at(*chart.target) - textWidth / 2, flow.left(), flow.left() + width - textWidth);
        flow.add(DrawLines{&target, 0, 1, x, flow.y()});
    }
    flow.add(DrawRule{at(0), top, at(0), top + height, 0.9, look::muted});
    flow.close("Figure");
    flow.advance(head + height);
    flow.gap(11);
}

} // namespace

void layChart(Flow &flow, const BarChart &chart, const Words &words)
{
    if (chart.bars.empty())
        return;
    if (chart.bars.size() > mostBars) {
        layTable(flow, chartTable(chart, words));
        return;
    }
    if (flow.isBeside() && flow.besideBottom() - flow.y() < 60)
        flow.clearBeside();
    if (chart.horizontal || static_cast<double>(chart.bars.size()) * 16 > flow.width())
        laySideways(flow, chart);
    else
        layUpright(flow, chart);
}

} // namespace polku::publish
