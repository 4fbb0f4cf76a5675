#pragma once

#include "widgets/levelchart.h"
#include "widgets/wholetable.h"

namespace polku::ui {

/// The numbers of a LevelChart: a row an area, a column a series, and what changed from before to now.
class LevelTable final : public WholeTable
{
    Q_OBJECT

public:
    using WholeTable::WholeTable;

    void setChart(const LevelChart &chart);

protected:
    void chooseType() override;
};

} // namespace polku::ui
