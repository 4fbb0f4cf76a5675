#pragma once

#include "base/language.h"

#include <QPen>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace polku::ui {

namespace theme {
struct Tokens;
}

/// Levels of the same areas in several series. The data of RadarChart, LevelBars and LevelTable alike, so that what one
/// draws another tells.
struct LevelChart
{
    struct Series
    {
        /// What the numbers are; decides on line, marker and colour together, never on colour alone.
        enum class Kind { Before, Now, Target, Mean };
        Kind kind = Kind::Now;
        QString name; ///< "Start", "target", "mean of 6 teams": stands at the marks and heads the table's column
        std::vector<std::optional<double>> values; ///< by area; 0 to `highest`
        int decimals = 0; ///< 1 for means, also whole ones, so that they stand under each other
    };

    QString title;
    QString areaHeading; ///< heads the areas in the table
    QStringList areas;
    std::vector<Series> series;
    int highest = 5;
    Language language = Language::English;

    /// Null when there is none.
    const Series *find(Series::Kind kind) const;
    /// Whether there is any value at all.
    bool isEmpty() const;
    /// "3", "2.4"; "–" for none.
    QString text(const Series &one, size_t area) const;
    /// "+1", "−0.5", "0"; "–" when one of the two is missing.
    QString changeText(size_t area) const;
    /// Everything in the chart, area by area, for those who do not see it.
    QString inWords() const;
};

/// How a series is drawn in every chart.
QColor levelColour(LevelChart::Series::Kind kind, const theme::Tokens &tokens);
QPen levelPen(LevelChart::Series::Kind kind, const theme::Tokens &tokens);
/// Before: hollow circle; Now: filled circle; Target: triangle; Mean: diamond.
void drawLevelMarker(QPainter *painter, LevelChart::Series::Kind kind, QPointF centre, const theme::Tokens &tokens);

} // namespace polku::ui
