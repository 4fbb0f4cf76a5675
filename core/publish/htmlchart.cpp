#include "publish/htmlchart.h"

#include "publish/text.h"

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

using report::BarChart;

constexpr double chartWidth = 640;

QString svgNumber(double value)
{
    return QString::number(value, 'f', 1);
}

QString svgText(const QString &text, double x, double y, const char *anchor, const char *style = "")
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\"%4>%5</text>\n")
        .arg(svgNumber(x), svgNumber(y), QLatin1String(anchor), QLatin1String(style),
             cleanText(text).simplified().toHtmlEscaped());
}

QString svgLine(double x1, double y1, double x2, double y2, const char *style)
{
    return QStringLiteral("<line class=\"%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>\n")
        .arg(QLatin1String(style), svgNumber(x1), svgNumber(y1), svgNumber(x2), svgNumber(y2));
}

QString svgBar(double x, double y, double width, double height, bool expected)
{
    return QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"/>\n")
        .arg(expected ? QStringLiteral("bar expected") : QStringLiteral("bar"), svgNumber(x), svgNumber(y),
             svgNumber(width), svgNumber(height));
}

/// A label in lines of at most so many characters: SVG does not break lines.
QStringList broken(const QString &text, qsizetype longest, qsizetype mostLines)
{
    QStringList lines;
    for (const QString &word : cleanText(text).simplified().split(QLatin1Char(' '))) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= longest)
            lines.back() += QLatin1Char(' ') + word;
        else
            lines.push_back(word);
    }
    if (lines.size() > mostLines) {
        lines = lines.mid(0, mostLines);
        lines.back() += QStringLiteral(" …");
    }
    for (QString &line : lines) {
        if (line.size() > longest + 2)
            line = line.left(longest) + QStringLiteral("…");
    }
    return lines;
}

QString begin(const BarChart &chart, const QString &id, double height)
{
    const QString title = cleanText(chart.title).simplified().toHtmlEscaped();
    const QString words = cleanText(chart.alternative.isEmpty() ? chart.title : chart.alternative).simplified();
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" role=\"img\" "
                          "aria-labelledby=\"%3-title %3-text\">\n")
               .arg(svgNumber(chartWidth), svgNumber(height), id) +
           QStringLiteral("<title id=\"%1-title\">").arg(id) + title +
           QStringLiteral("</title>\n<desc id=\"%1-text\">").arg(id) + words.toHtmlEscaped() +
           QStringLiteral("</desc>\n");
}

QString upright(const BarChart &chart, const ChartScale &scale, const QString &id)
{
    constexpr double plot = 120;
    constexpr double top = 18;
    const double targetRoom = chart.target ? 7.0 * static_cast<double>(chart.targetText.size()) + 12 : 0;
    const double slot = std::min(130.0, (chartWidth - targetRoom) / static_cast<double>(chart.bars.size()));
    const double thick = std::min(56.0, slot * 0.6);
    const auto at = [&](double value) { return top + plot * (1 - scale.share(value)); };
    QString drawing;
    if (chart.target)
        drawing += svgLine(0, at(*chart.target), chartWidth, at(*chart.target), "target");
    qsizetype most = 1;
    double x = 0;
    for (const BarChart::Bar &bar : chart.bars) {
        const double y = at(bar.value);
        drawing += svgBar(x + (slot - thick) / 2, std::min(y, at(0)), thick, std::abs(at(0) - y), bar.expected);
        drawing += svgText(bar.valueText, x + slot / 2, bar.value < 0 ? y + 13 : y - 5, "middle", " class=\"value\"");
        const QStringList lines = broken(bar.label, std::max<qsizetype>(4, static_cast<qsizetype>(slot / 6)), 4);
        most = std::max(most, lines.size());
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double base = top + plot + (scale.low < 0 ? 30 : 16) + 13.0 * static_cast<double>(line);
            drawing += svgText(lines[line], x + slot / 2, base, "middle");
        }
        x += slot;
    }
    if (chart.target)
        drawing += svgText(chart.targetText, chartWidth, at(*chart.target) - 5, "end");
    drawing += svgLine(0, at(0), chartWidth, at(0), "axis");
    const double height = top + plot + (scale.low < 0 ? 30 : 16) + 13.0 * static_cast<double>(most);
    return begin(chart, id, height) + drawing + QStringLiteral("</svg>\n");
}

QString sideways(const BarChart &chart, const ChartScale &scale, const QString &id)
{
    constexpr double labels = 230;
    constexpr double values = 90;
    const double head = chart.target ? 18 : 2;
    const auto at = [&](double value) { return labels + (chartWidth - labels - values) * scale.share(value); };
    QString drawing;
    double y = head;
    QString bars;
    for (const BarChart::Bar &bar : chart.bars) {
        const QStringList lines = broken(bar.label, 38, 3);
        const double row = std::max(28.0, 14.0 * static_cast<double>(lines.size()) + 8);
        const double x = at(bar.value);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const double offset = 14.0 * (static_cast<double>(line) - static_cast<double>(lines.size() - 1) / 2);
            bars += svgText(lines[line], 0, y + row / 2 + 4 + offset, "start");
        }
        bars += svgBar(std::min(x, at(0)), y + row / 2 - 9, std::abs(x - at(0)), 18, bar.expected);
        bars += svgText(bar.valueText, std::max(x, at(0)) + 7, y + row / 2 + 4, "start", " class=\"value\"");
        y += row;
    }
    if (chart.target) {
        drawing += svgLine(at(*chart.target), head, at(*chart.target), y, "target");
        drawing += svgText(chart.targetText, at(*chart.target), 12, "middle");
    }
    drawing += bars + svgLine(at(0), head, at(0), y, "axis");
    return begin(chart, id, y + 4) + drawing + QStringLiteral("</svg>\n");
}

} // namespace

QString svgChart(const BarChart &chart, const QString &id)
{
    const ChartScale scale = chartScale(chart);
    return chart.horizontal || chart.bars.size() > 16 ? sideways(chart, scale, id) : upright(chart, scale, id);
}

// Drawn on a grid of 16, as the program's icons are.
QString svgMark(report::Mark mark)
{
    const char *look = "";
    const char *shape = "";
    switch (mark) {
    case report::Mark::None:
        return {};
    case report::Mark::NotBegun:
        look = "not-begun";
        shape = "<circle class=\"ring\" cx=\"8\" cy=\"8\" r=\"5.75\" stroke-dasharray=\"2.6 1.92\"/>";
        break;
    case report::Mark::Good:
        look = "good";
        shape = "<circle class=\"ring\" cx=\"8\" cy=\"8\" r=\"5.75\"/><path d=\"M8 2.25a5.75 5.75 0 0 1 0 11.5z\"/>";
        break;
    case report::Mark::Attention:
        look = "attention";
        shape = "<path d=\"M8 1.5 15 14.5H1z\"/><path class=\"hole\" d=\"M8 6v4M8 11.6v1.4\"/>";
        break;
    case report::Mark::Bad:
        look = "bad";
        shape = "<path d=\"M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3L1.5 10.7V5.3z\"/>"
                "<path class=\"hole\" d=\"M8 4.3v4.5M8 10.8v1.4\"/>";
        break;
    case report::Mark::Done:
        look = "done";
        shape = "<circle cx=\"8\" cy=\"8\" r=\"6.5\"/><path class=\"hole\" d=\"m4.8 8.3 2.4 2.3 4.1-4.8\"/>";
        break;
    }
    return QStringLiteral("<svg class=\"mark %1\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">%2</svg>")
        .arg(QLatin1String(look), QLatin1String(shape));
}

} // namespace polku::publish
