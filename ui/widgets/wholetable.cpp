#include "widgets/wholetable.h"

#include "theme/tokens.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace polku::ui {

constexpr int cellPadding = 20;

WholeTable::WholeTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    // Rows are as high as their words in the width that the first column ends up with.
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &WholeTable::fit);
}

void WholeTable::setCells(const QStringList &headings, const QList<QStringList> &rows)
{
    const auto across = [](int column) { return (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter; };
    const int current = currentIndex().row();
    m_fitting = true; // there is nothing to fit to before all of it is there
    m_model->clear();
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(across(column));
        horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    for (const QStringList &row : rows) {
        QList<QStandardItem *> cells;
        for (int column = 0; column < row.size(); ++column) {
            cells.append(new QStandardItem(row.at(column)));
            cells.last()->setTextAlignment(across(column));
        }
        m_model->appendRow(cells);
    }
    if (current >= 0 && current < m_model->rowCount())
        setCurrentIndex(m_model->index(current, 0));
    m_fitting = false;
    fit();
}

void WholeTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    chooseType();
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        int widest = QFontMetrics(bold).horizontalAdvance(m_model->horizontalHeaderItem(column)->text());
        for (int row = 0; row < m_model->rowCount(); ++row)
            widest = qMax(widest, fontMetrics().horizontalAdvance(m_model->item(row, column)->text()));
        horizontalHeader()->resizeSection(column, widest + cellPadding);
    }
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        setRowHeight(row, qMax(theme::rowHeight, sizeHintForRow(row) + theme::gap8));
        height += rowHeight(row);
    }
    setFixedHeight(height);
}

void WholeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void WholeTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what it lies in scrolls
}

} // namespace polku::ui
