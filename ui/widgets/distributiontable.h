#pragma once

#include "widgets/distributionbars.h"

#include <QTableView>

class QStandardItemModel;

namespace polku::ui {

/// The numbers of several distributions: a row a question, a column a score, then the number of answers and the mean.
/// As high as its rows; scrolled by what it lies in.
class DistributionTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DistributionTable(QWidget *parent = nullptr);

    void setDistributions(const std::vector<Distribution> &distributions, const QString &title);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QStandardItemModel *m_model;
    bool m_fitting = false;
};

} // namespace polku::ui
