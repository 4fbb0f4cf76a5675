#include "pages/plan/problemlist.h"

#include "pages/plan/problemmodel.h"
#include "shell/desk.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"
#include "widgets/wrappedtext.h"

#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace polku::ui {

ProblemList::ProblemList(Desk &desk, QWidget *parent)
    : QWidget(parent), m_model(new ProblemModel(desk, this)), m_list(new QListView(this)), m_none(new EmptyState(this))
{
    m_list->setObjectName(QStringLiteral("planProblems"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_none->setObjectName(QStringLiteral("noProblems"));
    m_none->setIcon("done");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap4, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_none);
    // A click goes there at once; the arrow keys only walk, and Enter goes.
    connect(m_list, &QListView::clicked, this, &ProblemList::choose);
    connect(m_list, &QListView::activated, this, &ProblemList::choose);
    setProblems({});
    retranslate();
}

void ProblemList::setProblems(const std::vector<TeamProblem> &problems)
{
    const int row = m_list->currentIndex().row();
    m_model->setProblems(problems);
    if (!m_list->currentIndex().isValid() && row >= 0)
        m_list->setCurrentIndex(m_model->index(qMin(row, m_model->rowCount() - 1)));
    m_list->setVisible(!problems.empty());
    m_none->setVisible(problems.empty());
}

void ProblemList::begin()
{
    for (int row = 0; row < m_model->rowCount() && !m_model->problem(m_list->currentIndex()); ++row)
        m_list->setCurrentIndex(m_model->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProblemList::choose(const QModelIndex &index)
{
    if (const TeamProblem *problem = m_model->problem(index)) {
        const RecordRef record = problem->record; // going there may read the list anew
        Q_EMIT chosen(record);
    }
}

void ProblemList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProblemList::retranslate()
{
    m_list->setAccessibleName(tr("What to complete; Enter goes to the place"));
    m_none->setTexts(tr("Nothing to complete"),
                     tr("Here stand empty sections, goals that no action serves, actions that are nobody's, clauses "
                        "that nobody monitors."));
    m_model->retell();
}

// Drawing ------------------------------------------------------------------------------------------------------------

constexpr int mostProblemLines = 8;

namespace {

/// Where the words of a row stand, and how they break.
struct RowText
{
    QStringList sentence;
    QStringList advice;
    int height = 0;
};

RowText textOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * theme::gap16;
    RowText text;
    if (index.data(ProblemModel::IsHeading).toBool()) {
        const QFont face = theme::font(theme::Type::Strong);
        text.sentence = {index.data().toString()};
        text.height = QFontMetrics(face).height() + theme::gap16 + theme::gap4;
        return text;
    }
    const QFont face = theme::font(theme::Type::Body);
    const QFont small = theme::font(theme::Type::Small);
    text.sentence = wrappedLines(index.data().toString(), face, width, mostProblemLines);
    text.advice = wrappedLines(index.data(ProblemModel::Advice).toString(), small, width, mostProblemLines);
    text.height = int(text.sentence.size()) * QFontMetrics(face).height() +
                  int(text.advice.size()) * QFontMetrics(small).height() + 2 * theme::gap8;
    return text;
}

} // namespace

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const RowText text = textOf(option, index);
    const bool heading = index.data(ProblemModel::IsHeading).toBool();
    if (!heading) {
        QStyleOptionViewItem background = option;
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    }
    painter->save();
    const int above = heading ? theme::gap16 : theme::gap8;
    QRect area = option.rect.adjusted(theme::gap16, above, -theme::gap16, 0);
    const QFont face = theme::font(heading ? theme::Type::Strong : theme::Type::Body);
    painter->setFont(face);
    painter->setPen(tokens.ink);
    paintLines(painter, area, text.sentence);
    area.setTop(area.top() + int(text.sentence.size()) * QFontMetrics(face).height());
    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(tokens.muted);
    paintLines(painter, area, text.advice);
    painter->restore();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {theme::navigationWidth, textOf(option, index).height};
}

} // namespace polku::ui
