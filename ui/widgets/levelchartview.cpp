#include "widgets/levelchartview.h"

namespace polku::ui {

LevelChartView::LevelChartView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to its size hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelChartView::setChart(LevelChart chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart.title);
    setAccessibleDescription(m_chart.inWords());
    updateGeometry();
    update();
}

} // namespace polku::ui
