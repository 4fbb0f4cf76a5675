#include "fields/listtable.h"

#include "fields/fielddelegate.h"
#include "fields/recordtable.h"
#include "models/rowfilter.h"
#include "theme/tokens.h"
#include "widgets/columnshare.h"
#include "widgets/wrappedtext.h"

#include <QHeaderView>
#include <QScrollBar>

namespace polku::ui {

constexpr int mostRowLines = 3;

ListTable::ListTable(QWidget *parent) : QTableView(parent)
{
    setUpTable(this);
    setWordWrap(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ListTable::beginWithAWholeRow);
}

/// Scrolled to its end, a table of Qt lets the last row end with the window and cuts the first one. The last row is in
/// sight all the same when the first one is whole: that is how far it can be scrolled.
void ListTable::beginWithAWholeRow()
{
    const QScrollBar *bar = verticalScrollBar();
    if (verticalScrollMode() != ScrollPerItem || bar->maximum() == 0 || bar->value() != bar->maximum())
        return;
    verticalHeader()->setOffsetToSectionPosition(bar->value());
    updateEditorGeometries();
    viewport()->update();
}

void ListTable::updateGeometries()
{
    QTableView::updateGeometries();
    beginWithAWholeRow();
}

void ListTable::setRows(RecordSource &source, RowFilter &filter, int sortedBy, const QList<int> &words, int least)
{
    setModel(&filter);
    m_delegate = new FieldDelegate(source, this);
    setItemDelegate(m_delegate);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSortingEnabled(true);
    sortByColumn(sortedBy, Qt::AscendingOrder);
    setWordColumns(words, least);
}

void ListTable::commitPending()
{
    if (m_delegate)
        m_delegate->commitPending();
}

void ListTable::setWordColumns(const QList<int> &columns, int least)
{
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(least);
    header->setResizeContentsPrecision(rowsMeasured);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : columns)
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    m_words = columns;
    connect(header, &QHeaderView::sectionResized, this, &ListTable::fitLater);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model(), signal, this, &ListTable::fitLater);
    connect(model(), &QAbstractItemModel::dataChanged, this, &ListTable::fitLater);
    connect(model(), &QAbstractItemModel::layoutChanged, this, &ListTable::fitLater);
    connect(model(), &QAbstractItemModel::modelReset, this, &ListTable::fitLater);
}

void ListTable::fitLater()
{
    // Many signals, one fitting; and never while the header still shares out the room.
    if (!std::exchange(m_fitting, true))
        QMetaObject::invokeMethod(this, &ListTable::fitRows, Qt::QueuedConnection);
}

int ListTable::linesOf(int row, int most) const
{
    int lines = 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int room = columnWidth(column) - 2 * theme::gap8;
        const QString text = model()->index(row, column).data().toString();
        lines = qMax(lines, int(wrappedLines(text, font(), room, most).size()));
    }
    return lines;
}

void ListTable::fitRows()
{
    m_fitting = false;
    shareRoom(this, m_words);
    const int rows = qMin(model()->rowCount(), rowsMeasured);
    int ordinary = 1;
    for (int row = 0; m_even && row < rows && ordinary == 1; ++row)
        ordinary = linesOf(row, 2);
    const auto heightOf = [this](int lines) {
        return lines == 1 ? theme::rowHeight : lines * fontMetrics().height() + theme::gap12;
    };
    bool changed = verticalHeader()->defaultSectionSize() != heightOf(ordinary);
    if (changed)
        verticalHeader()->setDefaultSectionSize(heightOf(ordinary));
    for (int row = 0; row < rows; ++row) {
        const int height = heightOf(m_even && ordinary == 1 ? 1 : qMax(ordinary, linesOf(row, mostRowLines)));
        if (rowHeight(row) == height)
            continue;
        changed = true;
        setRowHeight(row, height);
    }
    if (changed && currentIndex().isValid())
        scrollTo(currentIndex());
}

} // namespace polku::ui
