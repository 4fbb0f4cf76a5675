#include "widgets/distributiontable.h"

#include "theme/tokens.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace polku::ui {

constexpr int cellPadding = 20;

DistributionTable::DistributionTable(QWidget *parent) : QTableView(parent), m_model(new QStandardItemModel(this))
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
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &DistributionTable::fit);
}

void DistributionTable::setDistributions(const std::vector<Distribution> &distributions, const QString &title)
{
    const int current = currentIndex().row();
    m_fitting = true; // there is nothing to fit to before all of it is there
    m_model->clear();
    QStringList headings{tr("Question")};
    for (int score = 1; score <= highestScore; ++score)
        headings.append(QString::number(score));
    headings += {tr("Answers"), tr("Mean")};
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < headings.size(); ++column) {
        const Qt::Alignment across = column == 0 ? Qt::AlignLeft : Qt::AlignRight;
        m_model->horizontalHeaderItem(column)->setTextAlignment(across | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    for (const Distribution &distribution : distributions) {
        QList<QStandardItem *> cells{new QStandardItem(distribution.question)};
        const auto add = [&](const QString &text) {
            cells.append(new QStandardItem(text));
            cells.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        };
        for (const int count : distribution.scores.counts)
            add(QString::number(count));
        add(QString::number(distribution.scores.answers()));
        add(distribution.mean());
        m_model->appendRow(cells);
    }
    if (current >= 0 && current < m_model->rowCount())
        setCurrentIndex(m_model->index(current, 0));
    setAccessibleName(title);
    m_fitting = false;
    fit();
}

void DistributionTable::fit()
{
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
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

void DistributionTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void DistributionTable::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // it is whole; what it lies in scrolls
}

} // namespace polku::ui
