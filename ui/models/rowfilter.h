#pragma once

#include "model/field.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <functional>

namespace polku::ui {

class RowModel;

/// Sorts the rows of a RowModel as people expect (choices in their order, texts by the language, empty last) and shows
/// those that a rule and all the searched words let through.
class RowFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using Rule = std::function<bool(const Row &row)>;

    explicit RowFilter(RowModel &model, QObject *parent = nullptr);

    RowModel &rowModel() const { return m_model; }
    void setRule(Rule rule);
    /// Words that must each begin or lie somewhere in the shown texts of a row; upper and lower case are the same.
    void setSearch(const QString &text);

    /// The id of a row of this filter; 0 for none.
    qint64 idAt(const QModelIndex &index) const;
    /// The first cell of the record's row; invalid when it is not shown.
    QModelIndex indexOf(qint64 id, int column = 0) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RowModel &m_model;
    Rule m_rule;
    QStringList m_words;
    mutable QCollator m_collator;
};

} // namespace polku::ui
