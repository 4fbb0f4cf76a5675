#include "widgets/leveltable.h"

#include "theme/tokens.h"

#include <QHeaderView>

namespace polku::ui {

/// Narrower, the words of the areas need smaller letters to stay whole.
constexpr int narrow = 430;

void LevelTable::setChart(const LevelChart &chart)
{
    using Kind = LevelChart::Series::Kind;
    const bool changes = chart.find(Kind::Before) && chart.find(Kind::Now);
    QStringList headings{chart.areaHeading};
    for (const LevelChart::Series &series : chart.series) {
        headings.append(series.name);
        if (series.kind == Kind::Now && changes)
            headings.append(tr("Change"));
    }
    QList<QStringList> rows;
    for (size_t area = 0; area < size_t(chart.areas.size()); ++area) {
        QStringList cells{chart.areas.at(int(area))};
        for (const LevelChart::Series &series : chart.series) {
            cells.append(chart.text(series, area));
            if (series.kind == Kind::Now && changes)
                cells.append(chart.changeText(area));
        }
        rows.append(cells);
    }
    setCells(headings, rows);
    setAccessibleName(chart.title);
}

void LevelTable::chooseType()
{
    const theme::Type type = width() < narrow ? theme::Type::Small : theme::Type::Body;
    theme::setType(this, type);
    theme::setType(horizontalHeader(), type);
}

} // namespace polku::ui
