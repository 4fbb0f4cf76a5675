#pragma once

#include "widgets/levelchart.h"

#include <QTableView>

class QStandardItemModel;

namespace polku::ui {

/// The numbers of a LevelChart: a row an area, a column a series, and what changed from before to now. As high as its
/// rows; scrolled by what it lies in.
class LevelTable : public QTableView
{
    Q_OBJECT

public:
    explicit LevelTable(QWidget *parent = nullptr);

    void setChart(const LevelChart &chart);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QStandardItemModel *m_model;
    bool m_fitting = false;
};

} // namespace polku::ui
