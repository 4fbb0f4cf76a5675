#pragma once

#include "model/field.h"

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace polku::ui {

class RowFilter;

/// The rows of a RowFilter with a heading over each group, or just as they are. Within a group they keep the filter's
/// order. Headings are rows of their own that can be neither chosen nor edited; a view lets their first cell span the
/// row.
class GroupedRows final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// What a row is grouped by.
    struct Group
    {
        double order = 0; ///< groups stand in this order, equal ones by their titles
        QString title;
    };
    using Grouping = std::function<Group(const Row &row)>;

    explicit GroupedRows(RowFilter &filter, QObject *parent = nullptr);

    /// None: no headings.
    void setGrouping(Grouping grouping);
    /// What the grouping reads has changed.
    void regroup();

    bool isHeading(int row) const;
    std::vector<int> headings() const;
    /// The records from top to bottom.
    std::vector<qint64> ids() const;
    /// 0 for a heading and for nothing.
    qint64 idAt(const QModelIndex &index) const;
    /// Invalid when the record is not shown.
    QModelIndex indexOf(qint64 id, int column = 0) const;

    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Line
    {
        qint64 id = 0;   ///< 0: a heading
        int source = -1; ///< row of the filter
        QString title;   ///< of a heading
        int count = 0;   ///< rows under a heading
        friend bool operator==(const Line &, const Line &) = default;
    };

    std::vector<Line> lines() const;
    void follow();
    void become(std::vector<Line> lines);

    RowFilter &m_filter;
    Grouping m_grouping;
    std::vector<Line> m_lines;
    std::vector<int> m_rows; ///< row of the filter → ours
};

} // namespace polku::ui
