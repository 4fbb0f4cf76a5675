#include "pages/history/historypage.h"

#include "base/format.h"
#include "pages/history/historymodel.h"
#include "pages/history/stepdelegate.h"
#include "pages/history/steppanel.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/emptystate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>

namespace polku::ui {

HistoryPage::HistoryPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_team(new QComboBox),
      m_days(new QComboBox),
      m_record(new QPushButton),
      m_list(new QListView(this)), // its stack shows it before it has a place
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout),
      m_model(new HistoryModel(desk, this)),
      m_panel(new StepPanel(desk))
{
    m_team->setObjectName(QStringLiteral("historyTeam"));
    if (desk.team())
        m_team->hide();
    m_days->setObjectName(QStringLiteral("historyDays"));
    for (const int days : {0, 1, 7, 30})
        m_days->addItem(QString(), days);
    m_record->setObjectName(QStringLiteral("historyRecord"));
    m_record->setIcon(theme::icon("close"));
    m_record->hide();
    m_list->setObjectName(QStringLiteral("historySteps"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StepDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setIcon("clock");

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    filters->setSpacing(theme::gap8);
    filters->addWidget(m_team);
    filters->addWidget(m_days);
    filters->addWidget(m_record);
    filters->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(0);
    leftLayout->addLayout(filters);
    leftLayout->addLayout(m_stack, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_panel->setMinimumWidth(theme::panelWidth - theme::gap20 * 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_team, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_days, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_record, &QPushButton::clicked, this, [this] { showRecord({}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::chooseStep);
    connect(m_panel, &StepPanel::recordRequested, this, &HistoryPage::showRecord);
    connect(m_panel, &StepPanel::revertRequested, this, &HistoryPage::revert);
    connect(&desk, &Desk::coveredChanged, this, [this] {
        if (this->desk().workspace())
            applyFilter();
    });
    retranslate();
}

QString HistoryPage::contextLine() const
{
    return desk().team() ? QString() : tr("%n step(s)", nullptr, int(m_length));
}

void HistoryPage::retranslate()
{
    m_team->setAccessibleName(tr("Team"));
    m_days->setAccessibleName(tr("Days"));
    m_days->setItemText(0, tr("All days"));
    m_days->setItemText(1, tr("Today"));
    m_days->setItemText(2, tr("Last 7 days"));
    m_days->setItemText(3, tr("Last 30 days"));
    if (m_team->count() > 0)
        m_team->setItemText(0, tr("All teams"));
    m_list->setAccessibleName(tr("Steps of the history, newest first"));
    m_empty->setTexts(tr("Nothing here yet"),
                      desk().team()
                          ? tr("Every change to what is your team's appears here with who made it and when. Choose "
                               "other days to see more.")
                          : tr("Every change to the file appears here with who made it and when. Choose other days or "
                               "another team to see more."));
    m_panel->retranslate();
    if (desk().workspace()) {
        m_model->reload();
        showRecord(m_onlyRecord);
    }
}

void HistoryPage::fillTeams()
{
    if (desk().team())
        return; // one alone
    const TeamId chosen{m_team->currentData().toLongLong()};
    const auto teams = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        return reader.all<Team>(
            Query().inAcademy(desk().academy()).orderBy(&Team::rank).only(&Team::name, &Team::rank));
    }));
    const QSignalBlocker quiet(m_team);
    m_team->clear();
    m_team->addItem(tr("All teams"), QVariant::fromValue<qlonglong>(0));
    for (const Team &team : teams.value_or(std::vector<Team>()))
        m_team->addItem(team.name, QVariant::fromValue<qlonglong>(team.id.value));
    m_team->setCurrentIndex(std::max(0, m_team->findData(QVariant::fromValue<qlonglong>(chosen.value))));
}

void HistoryPage::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Team) || m_team->count() == 0)
        fillTeams();
    applyFilter();
}

void HistoryPage::showRecord(RecordRef record)
{
    m_onlyRecord = record;
    m_record->setVisible(record.id != 0);
    if (record.id != 0) {
        const QString name =
            desk()
                .attempt(desk().workspace()->read([&](const Reader &reader) { return reader.titleOf(record); }))
                .value_or(QString());
        const QString text = name.isEmpty() ? tr("One deleted record") : name;
        m_record->setText(fontMetrics().elidedText(text, Qt::ElideRight, theme::navigationWidth));
        m_record->setAccessibleName(tr("Only the history of “%1”; press to see everything").arg(text));
        m_record->setToolTip(m_record->accessibleName());
    }
    applyFilter();
}

void HistoryPage::applyFilter()
{
    const qint64 chosen = m_panel->step() ? m_panel->step()->number : 0;
    HistoryFilter filter;
    filter.record = m_onlyRecord;
    filter.team = desk().team() ? desk().team() : TeamId{m_team->currentData().toLongLong()};
    if (const int days = m_days->currentData().toInt(); days > 0)
        filter.from = desk().today().addDays(1 - days);
    m_model->setFilter(filter);
    m_length = desk()
                   .attempt(desk().workspace()->read([](const Reader &reader) { return historyLength(reader); }))
                   .value_or(0);

    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    int row = m_model->rowOf(chosen);
    if (row < 0 && m_model->rowCount() > 1)
        row = 1; // the newest step, below its day
    m_list->setCurrentIndex(m_model->index(row));
    m_panel->setStep(m_model->stepAt(row));
    Q_EMIT headerChanged();
}

void HistoryPage::chooseStep(const QModelIndex &index)
{
    if (index.isValid())
        m_panel->setStep(m_model->stepAt(index.row()));
}

void HistoryPage::revert(qint64 step)
{
    if (desk().attempt(desk().workspace()->revert(step)))
        desk().say(tr("Step %1 was taken back.").arg(step), true);
}

} // namespace polku::ui
