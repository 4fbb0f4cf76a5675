#include "widgets/leveltable.h"

#include "theme/tokens.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace polku::ui {

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
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section == 0)
            fit();
    });
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
            add(chart.text(series.values[area]));
            if (series.kind == Kind::Now && changes)
                add(chart.changeText(area));
        }
        m_model->appendRow(cells);
    }
    for (int column = 0; column < headings.size(); ++column)
        horizontalHeader()->setSectionResizeMode(column,
                                                 column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    if (current >= 0 && current < m_model->rowCount())
        setCurrentIndex(m_model->index(current, 0));
    setAccessibleName(chart.title);
    fit();
}

void LevelTable::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void LevelTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is whole; what it lies in scrolls
}

} // namespace polku::ui
