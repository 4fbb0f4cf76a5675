#include "pages/teams/criteriaview.h"

#include "academy/scoring.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "fields/recordtable.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/statebadge.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int widestText = 760;

CriteriaView::CriteriaView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_lead(new QLabel),
      m_sum(new StateBadge),
      m_up(new QPushButton),
      m_down(new QPushButton),
      m_template(new QPushButton)
{
    m_lead->setWordWrap(true);
    theme::setInk(m_lead, &theme::Tokens::muted);
    m_sum->setObjectName(QStringLiteral("weightSum"));
    m_up->setObjectName(QStringLiteral("criterionUp"));
    m_up->setIcon(theme::icon("chevron-up"));
    m_down->setObjectName(QStringLiteral("criterionDown"));
    m_down->setIcon(theme::icon("chevron-down"));
    m_template->setObjectName(QStringLiteral("templateCriteria"));
    m_table = new RecordTable(desk, RecordKind::Criterion,
                              {Column::of(&Criterion::name, true), Column::of(&Criterion::weight, true)},
                              {[] { return tr("Selection criteria"); }, [] { return tr("Add a criterion"); },
                               [] { return tr("Remove the criterion and the points given by it"); },
                               [] { return tr("By what are the applications judged?"); }});
    m_table->detail()->addFields(&Criterion::weight, &Criterion::guidance);
    m_table->view()->installEventFilter(this);

    auto *below = new QHBoxLayout;
    below->addWidget(m_sum, 1);
    below->addWidget(m_up);
    below->addWidget(m_down);
    auto *content = new QWidget;
    content->setMaximumWidth(widestText);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap20);
    inside->setSpacing(theme::gap12);
    inside->addWidget(m_lead);
    inside->addLayout(below);
    inside->addWidget(m_table);
    inside->addWidget(m_template, 0, Qt::AlignLeft);
    inside->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("criteriaScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_template, &QPushButton::clicked, this, &CriteriaView::takeTemplate);
    connect(m_table, &RecordTable::currentChanged, this, &CriteriaView::showSum);
    retranslate();
}

int CriteriaView::count() const
{
    return m_table->model().rowCount();
}

void CriteriaView::refresh(const Changes &changes)
{
    if (m_academy != m_desk.academy()) {
        m_academy = m_desk.academy();
        m_table->setRecords(Query().where(&Criterion::academy, m_academy).orderBy(&Criterion::rank),
                            [this](Edit &edit) {
                                double rank = 0;
                                for (const Criterion &criterion : edit.where(&Criterion::academy, m_academy))
                                    rank = qMax(rank, criterion.rank);
                                Criterion criterion;
                                criterion.academy = m_academy;
                                criterion.name = tr("New criterion");
                                criterion.rank = rank + 1;
                                return RecordRef(edit.insert(criterion));
                            });
    } else {
        m_table->refresh(changes);
    }
    showSum();
}

void CriteriaView::showSum()
{
    qint64 sum = 0;
    for (const Row &row : m_table->model().rows())
        sum += codec::Codec<qint64>::fromValue(row.value(u"weight"));
    const bool some = count() > 0;
    const bool writable = m_desk.workspace() && !m_desk.workspace()->isReadOnly();
    m_sum->setVisible(some);
    m_sum->setStanding(sum == 100 ? Standing::Done : Standing::NeedsAttention,
                       sum == 100 ? tr("The weights make %1").arg(formatPercent(m_desk.language(), 100))
                                  : tr("The weights make %1, not 100. Their shares count all the same.")
                                        .arg(formatPercent(m_desk.language(), double(sum))));
    const int place = m_table->model().indexOf(m_table->current().id);
    m_up->setVisible(some && writable);
    m_down->setVisible(some && writable);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place >= 0 && place + 1 < count());
    m_template->setVisible(!some && writable && m_academy);
}

void CriteriaView::move(int step)
{
    commitPending();
    const RowModel &model = m_table->model();
    const int from = model.indexOf(m_table->current().id);
    const int to = from + step;
    if (from < 0 || to < 0 || to >= model.rowCount())
        return;
    std::vector<CriterionId> order;
    for (const Row &row : model.rows())
        order.push_back({row.id});
    std::swap(order[size_t(from)], order[size_t(to)]);
    const Operation operation{Op::ChangeMany, order[size_t(to)], {model.row(from).title()}, false};
    m_desk.attempt(m_desk.workspace()->edit(operation, [&](Edit &edit) {
        for (size_t i = 0; i < order.size(); ++i)
            edit.set(order[i], &Criterion::rank, double(i + 1));
    }));
    m_table->setCurrent(order[size_t(to)].value);
}

void CriteriaView::takeTemplate()
{
    const Operation operation{Op::ChangeMany, m_academy, {tr("Selection criteria")}, false};
    m_desk.attempt(m_desk.workspace()->edit(
        operation, [&](Edit &edit) { addTemplateCriteria(edit, m_desk.catalogue(), m_academy); }));
}

void CriteriaView::commitPending()
{
    m_table->commitPending();
}

bool CriteriaView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CriteriaView::retranslate()
{
    m_lead->setText(tr("Each application gets 0 to 5 points by each criterion; its total is their mean, weighted by "
                       "these shares. Points are for the coach only."));
    const auto name = [](QPushButton *button, const QString &text, const QString &help) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(help);
    };
    name(m_up, tr("Move up"), tr("Alt+Up in the table"));
    name(m_down, tr("Move down"), tr("Alt+Down in the table"));
    name(m_template, tr("Take the criteria of the programme template"), {});
    findChild<QScrollArea *>(QStringLiteral("criteriaScroll"))->setAccessibleName(tr("Selection criteria"));
    showSum();
}

void CriteriaView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace polku::ui
