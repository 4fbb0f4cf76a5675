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
constexpr int mostLabelWidth = 132;
constexpr int labelLines = 4;
constexpr double labelGap = 10; ///< between the net and the names of the areas
constexpr double leastRadius = 60;
constexpr double mostRadius = 230;
} // namespace

int RadarChart::heightForWidth(int width) const
{
    return geometryFor(width).height;
}

QSize RadarChart::sizeHint() const
{
    return {460, heightForWidth(460)};
}

QSize RadarChart::minimumSizeHint() const
{
    return {320, heightForWidth(320)};
}

bool RadarChart::isUpright(QPointF direction)
{
    return std::abs(direction.x()) < 0.1;
}

QRectF RadarChart::labelRect(const Label &label, QPointF direction, double radius)
{
    const QPointF at = direction * (radius + labelGap);
    const QSizeF size = label.size;
    if (isUpright(direction))
        return {{at.x() - size.width() / 2, direction.y() < 0 ? at.y() - size.height() + 2 : at.y() - 2}, size};
    // Names near the top and the bottom move away from their spoke, so that they keep clear of their neighbours.
    const double middle = at.y() + direction.y() * size.height() / 3;
    return {{direction.x() > 0 ? at.x() : at.x() - size.width(), middle - size.height() / 2}, size};
}

RadarChart::Geometry RadarChart::geometryFor(int width) const
{
    const QFont font = theme::font(theme::Type::Small);
    const QFontMetrics metrics(font);
    int room = qMin(mostLabelWidth, width * 22 / 100);
    for (const QString &name : m_chart.areas) {
        for (const QString &word : name.split(QLatin1Char(' ')))
            room = qMax(room, metrics.horizontalAdvance(word) + 1);
    }
    room = qMin(room, width * 30 / 100);
    Geometry geometry;
    geometry.radius = mostRadius;
    for (size_t area = 0; area < size_t(m_chart.areas.size()); ++area) {
        const QPointF way = direction(area);
        Label label;
        label.lines = wrappedLines(m_chart.areas.at(int(area)), font, isUpright(way) ? 2 * room : room,
                                   isUpright(way) ? 2 : labelLines);
        for (const QString &line : label.lines)
            label.size.setWidth(qMax(label.size.width(), metrics.horizontalAdvance(line) + 1));
        label.size.setHeight(metrics.height() * int(label.lines.size()));
        if (!isUpright(way))
            geometry.radius = qMin(geometry.radius, (width / 2.0 - label.size.width()) / std::abs(way.x()) - labelGap);
        geometry.labels.push_back(std::move(label));
    }
    geometry.radius = qMax(geometry.radius, leastRadius);
    double top = -geometry.radius;
    double bottom = geometry.radius;
    for (size_t area = 0; area < geometry.labels.size(); ++area) {
        const QRectF rect = labelRect(geometry.labels[area], direction(area), geometry.radius);
        top = qMin(top, rect.top());
        bottom = qMax(bottom, rect.bottom());
    }
    geometry.centre = QPointF(width / 2.0, -top + 2);
    geometry.height = int(std::ceil(bottom - top)) + 4;
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
    const Geometry geometry = geometryFor(width());
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
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(theme::tokensOf(this).ink);
    std::vector<QRectF> taken;
    for (size_t area = 0; area < geometry.labels.size(); ++area) {
        const QPointF way = direction(area);
        const QRectF rect = labelRect(geometry.labels[area], way, geometry.radius).translated(geometry.centre);
        paintLines(&painter, rect.toAlignedRect(), geometry.labels[area].lines,
                   isUpright(way) ? Qt::AlignHCenter
                   : way.x() > 0  ? Qt::AlignLeft
                                  : Qt::AlignRight);
        taken.push_back(rect);
    }
    // The numbers of the scale, left of the first spoke.
    taken.emplace_back(geometry.centre.x() - 18, geometry.centre.y() - geometry.radius, 16, geometry.radius);
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
