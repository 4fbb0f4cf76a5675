#include "widgets/leveltable.h"

#include "theme/tokens.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace polku::ui {

/// Narrower, the words of the areas need smaller letters to stay whole.
constexpr int narrow = 430;
constexpr int cellPadding = 20;

LevelTable::LevelTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
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
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &LevelTable::fit);
}

void LevelTable::setChart(const LevelChart &chart)
{
    using Kind = LevelChart::Series::Kind;
    const bool changes = chart.find(Kind::Before) && chart.find(Kind::Now);
    QStringList headings{chart.areaHeading};
    for (const LevelChart::Series &series : chart.series) {
        headings.append(series.name);
        if (series.kind == Kind::Now && changes)
            headings.append(tr("Change"));
    }
    const int current = currentIndex().row();
    m_fitting = true; // there is nothing to fit to before all of it is there
    m_model->clear();
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 1; column < headings.size(); ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (size_t area = 0; area < size_t(chart.areas.size()); ++area) {
        QList<QStandardItem *> cells{new QStandardItem(chart.areas.at(int(area)))};
        const auto add = [&](const QString &text) {
            cells.append(new QStandardItem(text));
            cells.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        };
        for (const LevelChart::Series &series : chart.series) {
            add(chart.text(series, area));
            if (series.kind == Kind::Now && changes)
                add(chart.changeText(area));
        }
        m_model->appendRow(cells);
    }
    for (int column = 0; column < headings.size(); ++column)
        horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    if (current >= 0 && current < m_model->rowCount())
        setCurrentIndex(m_model->index(current, 0));
    setAccessibleName(chart.title);
    m_fitting = false;
    fit();
}

void LevelTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const theme::Type type = width() < narrow ? theme::Type::Small : theme::Type::Body;
    theme::setType(this, type);
    theme::setType(horizontalHeader(), type);
    QFont bold = horizontalHeader()->font();
    bold.setWeight(QFont::DemiBold);
    // The words of the areas get all that the numbers and their headings leave.
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString heading = m_model->horizontalHeaderItem(column)->text();
        int widest = QFontMetrics(bold).horizontalAdvance(heading);
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

void LevelTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void LevelTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is whole; what it lies in scrolls
}

} // namespace polku::ui
