#pragma once

#include "widgets/levelchart.h"

#include <QWidget>

namespace polku::ui {

/// What draws a LevelChart, as high as its width asks for. Screen readers get the whole in words.
class LevelChartView : public QWidget
{
    Q_OBJECT

public:
    explicit LevelChartView(QWidget *parent = nullptr);

    void setChart(LevelChart chart);
    const LevelChart &chart() const { return m_chart; }

    bool hasHeightForWidth() const override { return true; }

protected:
    LevelChart m_chart;
};

} // namespace polku::ui
