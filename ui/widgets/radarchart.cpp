#include "widgets/radarchart.h"

#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace polku::ui {

using Kind = LevelChart::Series::Kind;

namespace {
constexpr int mostLabelWidth = 124;
constexpr int labelLines = 3;
constexpr int labelGap = 10; ///< between the net and the names of the areas
constexpr int leastHeight = 300;
constexpr int mostHeight = 560;
} // namespace

RadarChart::RadarChart(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RadarChart::setChart(LevelChart chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.inWords());
    update();
}

int RadarChart::heightForWidth(int width) const
{
    return qBound(leastHeight, width * 82 / 100, mostHeight);
}

QSize RadarChart::sizeHint() const
{
    return {460, heightForWidth(460)};
}

QSize RadarChart::minimumSizeHint() const
{
    return {320, leastHeight};
}

RadarChart::Geometry RadarChart::geometryNow() const
{
    const int line = QFontMetrics(theme::font(theme::Type::Small)).height();
    Geometry geometry;
    geometry.centre = QPointF(width() / 2.0, height() / 2.0);
    geometry.labelWidth = qMin(mostLabelWidth, width() * 26 / 100);
    geometry.radius =
        qMax(60.0, qMin(width() / 2.0 - geometry.labelWidth - labelGap - 2, height() / 2.0 - 2 * line - labelGap - 2));
    return geometry;
}

QPointF RadarChart::direction(size_t area) const
{
    const double angle = 2 * std::numbers::pi * double(area) / double(qMax<qsizetype>(1, m_chart.areas.size()));
    return {std::sin(angle), -std::cos(angle)};
}

QPointF RadarChart::place(const Geometry &geometry, size_t area, double level) const
{
    return geometry.centre + direction(area) * (geometry.radius * level / m_chart.highest);
}

void RadarChart::paintEvent(QPaintEvent *)
{
    if (m_chart.areas.size() < 3)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Geometry geometry = geometryNow();
    drawNet(painter, geometry);
    std::vector<QRectF> taken = drawAreas(painter, geometry);
    // What a team says now lies over what it is compared with.
    for (const Kind kind : {Kind::Target, Kind::Mean, Kind::Before, Kind::Now}) {
        if (const LevelChart::Series *series = m_chart.find(kind))
            drawSeries(painter, geometry, *series);
    }
    drawNames(painter, geometry, std::move(taken));
}

void RadarChart::drawNet(QPainter &painter, const Geometry &geometry) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const size_t areas = size_t(m_chart.areas.size());
    painter.setBrush(Qt::NoBrush);
    for (int level = 1; level <= m_chart.highest; ++level) {
        QPolygonF ring;
        for (size_t area = 0; area < areas; ++area)
            ring.append(place(geometry, area, level));
        painter.setPen(QPen(tokens.line, 1));
        painter.drawPolygon(ring);
    }
    painter.setPen(QPen(tokens.line2, 1));
    for (size_t area = 0; area < areas; ++area)
        painter.drawLine(geometry.centre, place(geometry, area, m_chart.highest));
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(tokens.muted);
    const QFontMetrics metrics(painter.font());
    for (int level = 1; level <= m_chart.highest; ++level) {
        const QString number = QString::number(level);
        const QPointF at = place(geometry, 0, level);
        painter.drawText(QPointF(at.x() - metrics.horizontalAdvance(number) - 5, at.y() + metrics.ascent() / 2.0),
                         number);
    }
}

std::vector<QRectF> RadarChart::drawAreas(QPainter &painter, const Geometry &geometry) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QFont font = theme::font(theme::Type::Small);
    const int line = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(tokens.ink);
    std::vector<QRectF> taken;
    for (size_t area = 0; area < size_t(m_chart.areas.size()); ++area) {
        const QPointF way = direction(area);
        const bool middle = std::abs(way.x()) < 0.1;
        const int room = middle ? geometry.labelWidth * 2 : geometry.labelWidth;
        const QStringList lines = wrappedLines(m_chart.areas.at(int(area)), font, room, middle ? 2 : labelLines);
        int width = 0;
        for (const QString &text : lines)
            width = qMax(width, QFontMetrics(font).horizontalAdvance(text) + 1);
        const int height = line * int(lines.size());
        const QPointF at = geometry.centre + way * (geometry.radius + labelGap);
        const double left = middle ? at.x() - width / 2.0 : way.x() > 0 ? at.x() : at.x() - width;
        const double top = middle ? (way.y() < 0 ? at.y() - height + 2 : at.y() - 2) : at.y() - height / 2.0;
        const QRect rect(qRound(qBound(0.0, left, double(this->width() - width))), qRound(top), width, height);
        paintLines(&painter, rect, lines, middle ? Qt::AlignHCenter : way.x() > 0 ? Qt::AlignLeft : Qt::AlignRight);
        taken.emplace_back(rect);
    }
    return taken;
}

void RadarChart::drawSeries(QPainter &painter, const Geometry &geometry, const LevelChart::Series &series) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const size_t areas = series.values.size();
    QPolygonF shape;
    for (size_t area = 0; area < areas; ++area) {
        if (series.values[area])
            shape.append(place(geometry, area, *series.values[area]));
    }
    if (series.kind == Kind::Now && size_t(shape.size()) == areas) {
        QColor fill = levelColour(series.kind, tokens);
        fill.setAlphaF(0.10F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(shape);
    }
    painter.setPen(levelPen(series.kind, tokens));
    painter.setBrush(Qt::NoBrush);
    // Neighbours are joined; an area without a value leaves a gap.
    for (size_t area = 0; area < areas; ++area) {
        const size_t next = (area + 1) % areas;
        if (series.values[area] && series.values[next])
            painter.drawLine(place(geometry, area, *series.values[area]), place(geometry, next, *series.values[next]));
    }
    for (size_t area = 0; area < areas; ++area) {
        if (series.values[area])
            drawLevelMarker(&painter, series.kind, place(geometry, area, *series.values[area]), tokens);
    }
}

/// Each name goes to the corner of its series where it covers least.
void RadarChart::drawNames(QPainter &painter, const Geometry &geometry, std::vector<QRectF> taken) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    std::vector<std::pair<QPointF, Kind>> corners;
    for (const LevelChart::Series &series : m_chart.series) {
        for (size_t area = 0; area < series.values.size(); ++area) {
            if (series.values[area])
                corners.emplace_back(place(geometry, area, *series.values[area]), series.kind);
        }
    }
    painter.setFont(theme::font(theme::Type::Small));
    for (const LevelChart::Series &series : m_chart.series) {
        QRectF best;
        double least = 1e9;
        const QSizeF size(metrics.horizontalAdvance(series.name) + 6, metrics.height());
        for (size_t area = 0; area < series.values.size(); ++area) {
            if (!series.values[area])
                continue;
            const QPointF at = place(geometry, area, *series.values[area]);
            for (const QPointF offset :
                 {QPointF(8, -size.height() / 2), QPointF(-8 - size.width(), -size.height() / 2),
                  QPointF(-size.width() / 2, -size.height() - 6), QPointF(-size.width() / 2, 6)}) {
                const QRectF rect(at + offset, size);
                if (!QRectF(this->rect()).contains(rect))
                    continue;
                double cost = 0;
                for (const QRectF &other : taken)
                    cost += rect.intersects(other.adjusted(-2, -1, 2, 1)) ? 100 : 0;
                for (const auto &[corner, kind] : corners) {
                    const double apart = std::hypot(corner.x() - at.x(), corner.y() - at.y());
                    cost += rect.adjusted(-4, -4, 4, 4).contains(corner) ? 10 : 0;
                    // Better at a corner that no other series shares.
                    cost += kind != series.kind && apart < 12 ? 6 : 0;
                }
                // Outwards, where the net is empty.
                const QPointF away = rect.center() - geometry.centre;
                cost -= std::hypot(away.x(), away.y()) / geometry.radius * 4;
                if (cost < least) {
                    least = cost;
                    best = rect;
                }
            }
        }
        if (best.isEmpty())
            continue;
        QColor ground = tokens.surface;
        ground.setAlphaF(0.82F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(best, 3, 3);
        painter.setPen(levelColour(series.kind, tokens));
        painter.drawText(best, Qt::AlignCenter, series.name);
        taken.push_back(best);
    }
}

} // namespace polku::ui
