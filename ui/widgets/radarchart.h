#pragma once

#include "widgets/levelchartview.h"

namespace polku::ui {

/// Levels as a net with one spoke an area. The names of the series stand at their corners. Screen readers get the whole
/// in words; people who prefer numbers a LevelTable of the same data beside it.
class RadarChart : public LevelChartView
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
    /// The name of an area, broken into lines.
    struct Label
    {
        QStringList lines;
        QSize size;
    };
    struct Geometry
    {
        QPointF centre;
        double radius = 0;
        std::vector<Label> labels; ///< by area
        int height = 0;            ///< of the whole
    };

    /// As large as the width lets it be with every name whole.
    Geometry geometryFor(int width) const;
    QPointF direction(size_t area) const;
    static bool isUpright(QPointF direction);
    /// Where a name lies, from the centre of the net.
    static QRectF labelRect(const Label &label, QPointF direction, double radius);
    QPointF place(const Geometry &geometry, size_t area, double level) const;
    void drawNet(QPainter &painter, const Geometry &geometry) const;
    std::vector<QRectF> drawAreas(QPainter &painter, const Geometry &geometry) const;
    void drawSeries(QPainter &painter, const Geometry &geometry, const LevelChart::Series &series) const;
    void drawNames(QPainter &painter, const Geometry &geometry, std::vector<QRectF> taken) const;
};

} // namespace polku::ui
