#pragma once

#include "widgets/levelchartview.h"

namespace polku::ui {

/// Levels as bars, a row an area: before and now one above the other, the target a dashed line across them, the mean a
/// diamond below. The names of the series stand at marks that have room beside them. As high as its rows.
class LevelBars : public LevelChartView
{
    Q_OBJECT

public:
    using LevelChartView::LevelChartView;

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QStringList label;
        int top = 0;
        int height = 0;
        int marksTop = 0; ///< where the first bar begins
    };
    struct Plot
    {
        int labelWidth = 0;
        int left = 0;
        int width = 0;
        int top = 0;
        int bottom = 0;
        std::vector<Row> rows;
    };

    Plot plotFor(int width) const;
    int barCount() const;
    double xOf(const Plot &plot, double level) const;
    QRectF barRect(const Plot &plot, size_t area, LevelChart::Series::Kind kind) const;
    QPointF meanPoint(const Plot &plot, size_t area) const;
    QLineF targetLine(const Plot &plot, size_t area) const;
    void drawScale(QPainter &painter, const Plot &plot) const;
    void drawRow(QPainter &painter, const Plot &plot, size_t area) const;
    void drawNames(QPainter &painter, const Plot &plot) const;
};

} // namespace polku::ui
