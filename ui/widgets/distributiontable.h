#pragma once

#include "widgets/distributionbars.h"
#include "widgets/wholetable.h"

namespace polku::ui {

/// The numbers of several distributions: a row a question, a column a score, then the number of answers and the mean.
class DistributionTable final : public WholeTable
{
    Q_OBJECT

public:
    using WholeTable::WholeTable;

    void setDistributions(const std::vector<Distribution> &distributions, const QString &title);
};

} // namespace polku::ui
