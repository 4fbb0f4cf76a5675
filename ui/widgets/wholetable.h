#pragma once

#include <QTableView>

class QStandardItemModel;

namespace polku::ui {

/// A table of numbers that is shown whole, as high as its rows, in something that scrolls: the first column holds words
/// and takes what the others leave, which are as wide as their numbers and headings and set to the right.
class WholeTable : public QTableView
{
    Q_OBJECT

public:
    explicit WholeTable(QWidget *parent = nullptr);

protected:
    /// Replaces everything; each row has one cell for each heading. The row that was current stays so.
    void setCells(const QStringList &headings, const QList<QStringList> &rows);
    /// Called before the columns get their widths: for another type where there is little room.
    virtual void chooseType() {}
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();

    QStandardItemModel *m_model;
    bool m_fitting = false;
};

} // namespace polku::ui
