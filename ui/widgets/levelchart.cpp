#include "widgets/levelchart.h"

#include "theme/tokens.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace polku::ui {

using Kind = LevelChart::Series::Kind;

const LevelChart::Series *LevelChart::find(Kind kind) const
{
    const auto found = std::find_if(series.begin(), series.end(), [&](const Series &s) { return s.kind == kind; });
    return found == series.end() ? nullptr : &*found;
}

bool LevelChart::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [](const Series &one) {
        return std::any_of(one.values.begin(), one.values.end(), [](const auto &value) { return value.has_value(); });
    });
}

QString LevelChart::text(const Series &one, size_t area) const
{
    const std::optional<double> value = one.values[area];
    return value ? localeOf(language).toString(*value, 'f', one.decimals) : QStringLiteral("–");
}

QString LevelChart::changeText(size_t area) const
{
    const Series *before = find(Kind::Before);
    const Series *now = find(Kind::Now);
    if (!before || !now || !before->values[area] || !now->values[area])
        return QStringLiteral("–");
    const double change = *now->values[area] - *before->values[area];
    const QString size = localeOf(language).toString(std::abs(change), 'f', now->decimals);
    // What rounds to nothing has no sign.
    return std::abs(change) < (now->decimals > 0 ? 0.05 : 0.5)
               ? size
               : (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

QString LevelChart::inWords() const
{
    QStringList lines;
    for (size_t area = 0; area < size_t(areas.size()); ++area) {
        QStringList parts;
        for (const Series &one : series) {
            if (one.values[area])
                parts.append(QStringLiteral("%1 %2").arg(one.name, text(one, area)));
        }
        if (!parts.isEmpty())
            lines.append(QStringLiteral("%1: %2.").arg(areas.at(int(area)), parts.join(QStringLiteral(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

QColor levelColour(Kind kind, const theme::Tokens &tokens)
{
    switch (kind) {
    case Kind::Before:
        return tokens.muted;
    case Kind::Now:
        return tokens.accent;
    case Kind::Target:
        return tokens.attention;
    case Kind::Mean:
        break;
    }
    return tokens.onTrack;
}

QPen levelPen(Kind kind, const theme::Tokens &tokens)
{
    QPen pen(levelColour(kind, tokens), kind == Kind::Now ? 2.2 : 1.4);
    pen.setJoinStyle(Qt::RoundJoin);
    if (kind == Kind::Target)
        pen.setDashPattern({4, 3});
    else if (kind == Kind::Mean)
        pen.setDashPattern({1, 2.5});
    return pen;
}

void drawLevelMarker(QPainter *painter, Kind kind, QPointF centre, const theme::Tokens &tokens)
{
    painter->save();
    painter->setPen(QPen(levelColour(kind, tokens), 1.4));
    painter->setBrush(kind == Kind::Before ? tokens.surface : levelColour(kind, tokens));
    switch (kind) {
    case Kind::Before:
    case Kind::Now:
        painter->drawEllipse(centre, 3.2, 3.2);
        break;
    case Kind::Target: {
        const QPointF corners[] = {
            {centre.x(), centre.y() - 4.4}, {centre.x() + 4.0, centre.y() + 2.8}, {centre.x() - 4.0, centre.y() + 2.8}};
        painter->setBrush(tokens.surface);
        painter->drawPolygon(corners, 3);
        break;
    }
    case Kind::Mean: {
        const QPointF corners[] = {{centre.x(), centre.y() - 4.4},
                                   {centre.x() + 4.4, centre.y()},
                                   {centre.x(), centre.y() + 4.4},
                                   {centre.x() - 4.4, centre.y()}};
        painter->drawPolygon(corners, 4);
        break;
    }
    }
    painter->restore();
}

} // namespace polku::ui
