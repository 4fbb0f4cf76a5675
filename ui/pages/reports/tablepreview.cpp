#include "pages/reports/tablepreview.h"

#include "base/format.h"
#include "theme/tokens.h"

#include <QAbstractTableModel>
#include <QHeaderView>

namespace polku::ui {

constexpr int widestColumn = 280;

class TablePreview::Model : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const report::DataTable &table)
    {
        beginResetModel();
        m_table = table;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_table.columns.size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return m_table.columns[size_t(section)].header;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const report::DataTable::Column &column = m_table.columns[size_t(index.column())];
        if (role == Qt::TextAlignmentRole && (column.kind == Kind::Number || column.kind == Kind::Money))
            return int(Qt::AlignRight | Qt::AlignVCenter);
        if (role == Qt::DisplayRole)
            return shown(m_table.rows[size_t(index.row())][size_t(index.column())], column).simplified();
        if (role == Qt::ToolTipRole)
            return shown(m_table.rows[size_t(index.row())][size_t(index.column())], column);
        return {};
    }

private:
    using Kind = report::DataTable::Kind;

    /// As the workbook shows it.
    QString shown(const report::DataTable::Cell &cell, const report::DataTable::Column &column) const
    {
        if (cell.number && column.kind == Kind::Money)
            return formatEuros(m_table.language, qint64(*cell.number));
        if (cell.day.isValid())
            return formatDate(m_table.language, cell.day);
        return report::plainText(cell, column, m_table.language);
    }

    report::DataTable m_table;
};

TablePreview::TablePreview(QWidget *parent) : QTableView(parent), m_model(new Model(this))
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
}

void TablePreview::setTable(const report::DataTable &table)
{
    m_model->setTable(table);
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
}

int TablePreview::rowCount() const
{
    return m_model->rowCount();
}

} // namespace polku::ui
