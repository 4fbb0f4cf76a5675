#include "widgets/levelbars.h"

#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>

namespace polku::ui {

using Kind = LevelChart::Series::Kind;

namespace {
constexpr int barHeight = 10;
constexpr int barPitch = 14;
constexpr int meanLane = 14;
constexpr int rowGap = 10;
constexpr int mostLabelWidth = 190;
constexpr int textLines = 3;

int smallLine()
{
    return QFontMetrics(theme::font(theme::Type::Small)).height();
}
} // namespace

int LevelBars::barCount() const
{
    return (m_chart.find(Kind::Before) ? 1 : 0) + (m_chart.find(Kind::Now) ? 1 : 0);
}

LevelBars::Plot LevelBars::plotFor(int width) const
{
    const QFont body = theme::font(theme::Type::Body);
    const QFontMetrics metrics(body);
    Plot plot;
    plot.labelWidth = qMin(mostLabelWidth, width * 36 / 100);
    int numbers = metrics.horizontalAdvance(QStringLiteral("0"));
    for (size_t area = 0; area < size_t(m_chart.areas.size()); ++area) {
        for (const LevelChart::Series &series : m_chart.series)
            numbers = qMax(numbers, metrics.horizontalAdvance(m_chart.text(series, area)));
    }
    if (barCount() == 2)
        numbers = numbers * 2 + metrics.horizontalAdvance(QStringLiteral(" → "));
    plot.left = plot.labelWidth + theme::gap12;
    plot.width = qMax(40, width - plot.left - numbers - theme::gap12);
    plot.top = m_chart.find(Kind::Target) ? smallLine() : 0;
    int y = plot.top + rowGap / 2;
    const int marks = barCount() * barPitch + (m_chart.find(Kind::Mean) ? meanLane : 0);
    for (const QString &name : m_chart.areas) {
        Row row;
        row.label = wrappedLines(name, body, plot.labelWidth, textLines);
        row.top = y;
        row.height = qMax(marks, int(row.label.size()) * metrics.height());
        row.marksTop = y + (row.height - marks) / 2;
        y += row.height + rowGap;
        plot.rows.push_back(row);
    }
    plot.bottom = y;
    return plot;
}

int LevelBars::heightForWidth(int width) const
{
    return plotFor(width).bottom + smallLine() + theme::gap4;
}

QSize LevelBars::sizeHint() const
{
    return {460, heightForWidth(460)};
}

QSize LevelBars::minimumSizeHint() const
{
    return {280, heightForWidth(280)};
}

double LevelBars::xOf(const Plot &plot, double level) const
{
    return plot.left + plot.width * level / m_chart.highest;
}

QRectF LevelBars::barRect(const Plot &plot, size_t area, Kind kind) const
{
    const LevelChart::Series *series = m_chart.find(kind);
    if (!series || !series->values[area])
        return {};
    const int lane = kind == Kind::Now && m_chart.find(Kind::Before) ? 1 : 0;
    const double top = plot.rows[area].marksTop + lane * barPitch + (barPitch - barHeight) / 2.0;
    return {double(plot.left), top, xOf(plot, *series->values[area]) - plot.left, double(barHeight)};
}

QPointF LevelBars::meanPoint(const Plot &plot, size_t area) const
{
    const LevelChart::Series *mean = m_chart.find(Kind::Mean);
    if (!mean || !mean->values[area])
        return {};
    return {xOf(plot, *mean->values[area]), plot.rows[area].marksTop + barCount() * barPitch + meanLane / 2.0};
}

QLineF LevelBars::targetLine(const Plot &plot, size_t area) const
{
    const LevelChart::Series *target = m_chart.find(Kind::Target);
    if (!target || !target->values[area])
        return {};
    const double x = xOf(plot, *target->values[area]);
    const double top = plot.rows[area].marksTop;
    return {x, top - 3, x, top + barCount() * barPitch + 3};
}

void LevelBars::paintEvent(QPaintEvent *)
{
    if (m_chart.areas.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Plot plot = plotFor(width());
    drawScale(painter, plot);
    for (size_t area = 0; area < plot.rows.size(); ++area)
        drawRow(painter, plot, area);
    drawNames(painter, plot);
}

void LevelBars::drawScale(QPainter &painter, const Plot &plot) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setFont(theme::font(theme::Type::Small));
    for (int level = 0; level <= m_chart.highest; ++level) {
        const double x = xOf(plot, level);
        painter.setPen(QPen(level == 0 ? tokens.line : tokens.line2, 1));
        painter.drawLine(QPointF(x, plot.top), QPointF(x, plot.bottom));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(x - 20, plot.bottom + 2, 40, smallLine()), Qt::AlignHCenter | Qt::AlignTop,
                         QString::number(level));
    }
}

void LevelBars::drawRow(QPainter &painter, const Plot &plot, size_t area) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const Row &row = plot.rows[area];
    painter.setFont(theme::font(theme::Type::Body));
    painter.setPen(tokens.ink);
    const int line = painter.fontMetrics().height();
    const int labelHeight = int(row.label.size()) * line;
    const int bars = barCount() * barPitch;
    const int middle = row.marksTop + qMax(bars, barPitch) / 2;
    const int labelTop = qMax(row.top, middle - labelHeight / 2);
    paintLines(&painter, QRect(0, labelTop, plot.labelWidth, labelHeight), row.label);

    for (const Kind kind : {Kind::Before, Kind::Now}) {
        const QRectF bar = barRect(plot, area, kind);
        if (bar.width() <= 0)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(kind == Kind::Now ? tokens.accent : tokens.surface);
        if (kind == Kind::Before) {
            painter.setPen(QPen(levelColour(kind, tokens), 1.2));
            painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        } else {
            painter.drawRoundedRect(bar, 1.5, 1.5);
        }
    }
    if (const QLineF target = targetLine(plot, area); !target.isNull()) {
        QPen pen = levelPen(Kind::Target, tokens);
        pen.setWidthF(1.8);
        pen.setDashPattern({2.5, 1.6});
        painter.setPen(pen);
        painter.drawLine(target);
    }
    if (const QPointF mean = meanPoint(plot, area); !mean.isNull())
        drawLevelMarker(&painter, Kind::Mean, mean, tokens);

    QStringList numbers;
    for (const Kind kind : {Kind::Before, Kind::Now}) {
        if (const LevelChart::Series *series = m_chart.find(kind))
            numbers.append(m_chart.text(*series, area));
    }
    painter.setPen(tokens.ink);
    painter.setFont(theme::font(theme::Type::Body));
    painter.drawText(QRect(0, middle - line / 2, width() - 1, line), Qt::AlignRight | Qt::AlignVCenter,
                     numbers.join(QStringLiteral(" → ")));
}

/// Each name once, at the first mark with room for it at its right; else at the left of the first mark, over the rest.
void LevelBars::drawNames(QPainter &painter, const Plot &plot) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setFont(theme::font(theme::Type::Small));
    const QFontMetrics metrics(painter.font());
    const double end = plot.left + plot.width + theme::gap12;
    for (const LevelChart::Series &series : m_chart.series) {
        const double width = metrics.horizontalAdvance(series.name) + 2;
        QRectF found;
        QRectF fallback;
        for (size_t area = 0; area < plot.rows.size() && found.isEmpty(); ++area) {
            if (!series.values[area])
                continue;
            QRectF place;
            if (series.kind == Kind::Target) {
                // Above the line, where the rows leave a lane free.
                const QLineF line = targetLine(plot, area);
                const double left = qBound(double(plot.left), line.x1() - width / 2, end - width);
                place = QRectF(left, line.y1() - metrics.height(), width, metrics.height());
                found = place;
                break;
            }
            const bool bar = series.kind != Kind::Mean;
            const QPointF at =
                bar ? QPointF(barRect(plot, area, series.kind).right(), barRect(plot, area, series.kind).center().y())
                    : meanPoint(plot, area);
            place = QRectF(at.x() + (bar ? 4 : 8), at.y() - metrics.height() / 2.0, width, metrics.height());
            if (fallback.isEmpty())
                fallback = place.translated(-width - (bar ? 8 : 16), 0);
            const QLineF target = targetLine(plot, area);
            const bool crossed =
                bar && !target.isNull() && target.x1() > place.left() - 3 && target.x1() < place.right() + 3;
            if (place.right() <= end && !crossed)
                found = place;
        }
        if (found.isEmpty() && !fallback.isEmpty()) {
            found = fallback;
            painter.fillRect(found, tokens.surface);
        }
        if (found.isEmpty())
            continue;
        painter.setPen(levelColour(series.kind, tokens));
        painter.drawText(found, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, series.name);
    }
}

} // namespace polku::ui
