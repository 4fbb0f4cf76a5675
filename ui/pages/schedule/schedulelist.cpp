#include "pages/schedule/schedulelist.h"

#include "base/format.h"
#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/statebadge.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace polku::ui {

constexpr char forAllTeams[] = "all";
/// What the tables need before they show the less important columns.
constexpr int widthForKind = 860;
constexpr int widthForState = 740;
constexpr int widthForTimes = 560;

ScheduleList::ScheduleList(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_chips(new ChipBar(this)),
      m_team(new QComboBox(this)),
      m_stack(new QStackedWidget(this))
{
    m_chips->setObjectName(QStringLiteral("scheduleChips"));
    m_team->setObjectName(QStringLiteral("sessionTeam"));
    m_team->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap8);
    bar->addWidget(m_chips, 1);
    bar->addWidget(m_team);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    Column date = Column::of(&Session::date, true);
    Column times = Column::computed(
        QStringLiteral("times"), [] { return tr("Time"); },
        [this](const Row &row, int role) -> QVariant {
            using Clock = codec::Codec<QTime>;
            const QTime begins = Clock::fromValue(row.value(u"begins"));
            if (role == RowModel::SortRole)
                return begins.isValid() ? begins.msecsSinceStartOfDay() : -1;
            if (role != Qt::DisplayRole)
                return {};
            return formatTimeRange(m_desk.language(), begins, Clock::fromValue(row.value(u"finishes")));
        },
        {"begins", "finishes"});
    Column team = Column::computed(
        QStringLiteral("forWhom"), [] { return tr("For whom"); },
        [this](const Row &row, int role) -> QVariant {
            if (role != Qt::DisplayRole && role != RowModel::SortRole)
                return {};
            const PlannedSession *session = m_schedule ? m_schedule->session({row.id}) : nullptr;
            return session && session->team ? session->teamName : tr("All teams");
        },
        {"team"});
    addTable(RecordKind::Session,
             {date, times, Column::of(&Session::title, true), team, Column::of(&Session::kind, true),
              Column::of(&Session::state, true), problemColumn()},
             QStringLiteral("sessionTable"), {2, 3});
    addTable(RecordKind::Deliverable,
             {Column::of(&Deliverable::due, true), Column::of(&Deliverable::title, true),
              Column::of(&Deliverable::phase, true), Column::of(&Deliverable::kind, true),
              Column::of(&Deliverable::required, true), problemColumn()},
             QStringLiteral("deadlineTable"), {1, 2});
    addTable(RecordKind::Phase,
             {Column::of(&Phase::starts, true), Column::of(&Phase::ends, true), Column::of(&Phase::name, true),
              Column::of(&Phase::kind, true), problemColumn()},
             QStringLiteral("phaseTable"), {2});
    connect(m_chips, &ChipBar::chosenChanged, this, &ScheduleList::showTable);
    connect(m_team, &QComboBox::currentIndexChanged, this, [this] {
        applyFilter();
        Q_EMIT wantedChanged();
    });
}

void ScheduleList::addTable(RecordKind kind, std::vector<Column> columns, const QString &name, const QList<int> &words)
{
    Table table{kind, new RowModel(m_desk, kind, std::move(columns), this), nullptr, new ListTable(m_stack)};
    table.filter = new RowFilter(*table.model, this);
    table.view->setObjectName(name);
    table.view->setEvenRows(false); // a long list: one line each where one is enough
    table.view->setRows(m_desk, *table.filter, 0, words, 56);
    m_stack->addWidget(table.view);
    if (kind == RecordKind::Session)
        table.model->setAlsoRead({"team"});
    RowFilter *filter = table.filter;
    connect(table.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, filter, kind](const QModelIndex &index) {
                if (!m_quiet && index.isValid())
                    Q_EMIT chosen({kind, filter->idAt(index)});
            });
    // A click on the row that is chosen already opens its record again.
    connect(table.view, &QTableView::clicked, this, [this, filter, kind](const QModelIndex &index) {
        Q_EMIT chosen({kind, filter->idAt(index)});
    });
    m_tables.push_back(table);
}

Column ScheduleList::problemColumn() const
{
    return Column::computed(
        QStringLiteral("check"), [] { return tr("To check"); },
        [this](const Row &row, int role) -> QVariant {
            const QStringList *problems = problemsOf(row.ref());
            const int count = problems ? int(problems->size()) : 0;
            switch (role) {
            case Qt::DisplayRole:
                return count > 0 ? tr("%n thing(s)", "to check", count) : QString();
            case Qt::ToolTipRole:
                return count > 0 ? problems->join(QLatin1Char('\n')) : QString();
            case RowModel::StandingRole:
                return count > 0 ? QVariant(int(Standing::NeedsAttention)) : QVariant();
            case RowModel::SortRole:
                return -count;
            default:
                return {};
            }
        });
}

const QStringList *ScheduleList::problemsOf(RecordRef record) const
{
    if (!m_schedule)
        return nullptr;
    const auto of = [](const auto *item) { return item ? &item->problems : nullptr; };
    if (record.kind == RecordKind::Session)
        return of(m_schedule->session({record.id}));
    if (record.kind == RecordKind::Deliverable)
        return of(m_schedule->deadline({record.id}));
    return of(m_schedule->phase({record.id}));
}

void ScheduleList::setAcademy(AcademyId academy)
{
    m_academy = academy;
    for (const Table &table : m_tables) {
        table.model->setQuery(Query().inAcademy(academy));
        table.model->reload();
    }
}

void ScheduleList::refresh(const Changes &changes, const Schedule &schedule)
{
    m_schedule = &schedule;
    const QScopedValueRollback quiet(m_quiet, true);
    for (const Table &table : m_tables)
        table.model->refresh(changes);
    if (changes.touches(RecordKind::Team))
        fillTeams();
    for (const Table &table : m_tables)
        table.view->viewport()->update(); // what is wrong with a row may come from another record
    updateChips();
    hideColumns();
}

void ScheduleList::updateChips()
{
    const auto count = [this](size_t table) { return m_tables[table].model->rowCount(); };
    m_chips->setChips({{QStringLiteral("sessions"), tr("Sessions"), count(0)},
                       {QStringLiteral("deadlines"), tr("Deadlines"), count(1)},
                       {QStringLiteral("phases"), tr("Phases"), count(2)}});
}

void ScheduleList::fillTeams()
{
    const auto teams = m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
        return reader.all<Team>(
            Query().inAcademy(m_academy).orderBy(&Team::rank).only(&Team::name, &Team::shortName, &Team::state));
    }));
    const QSignalBlocker quiet(m_team);
    const QString kept = m_team->currentData().toString();
    m_team->clear();
    m_team->addItem(tr("Everybody's sessions"), QString());
    m_team->addItem(tr("For all teams"), QString::fromLatin1(forAllTeams));
    for (const Team &team : teams.value_or(std::vector<Team>())) {
        if (team.state == TeamState::Participant)
            m_team->addItem(team.shortName.isEmpty() ? team.name : team.shortName, QString::number(team.id.value));
    }
    m_team->setCurrentIndex(qMax(0, m_team->findData(kept)));
    applyFilter();
}

void ScheduleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    hideColumns();
}

/// The less important ones on a narrow page, and that of what is to be checked when nothing is.
void ScheduleList::hideColumns()
{
    const bool problems = m_schedule && m_schedule->problemCount() > 0;
    for (const Table &table : m_tables) {
        table.view->setColumnHidden(table.model->columnCount() - 1, !problems);
        const auto hide = [&](const char *column, int width) {
            const int index = table.model->columnOf(QString::fromLatin1(column));
            if (index >= 0)
                table.view->setColumnHidden(index, this->width() < width);
        };
        hide("kind", widthForKind);
        hide("required", widthForKind);
        hide("state", widthForState);
        hide("times", widthForTimes);
    }
}

ScheduleList::Wanted ScheduleList::wanted() const
{
    const QString who = m_team->currentData().toString();
    if (who == QLatin1String(forAllTeams))
        return {true, {}};
    return {false, {who.toLongLong()}};
}

void ScheduleList::applyFilter()
{
    const Wanted now = wanted();
    const QScopedValueRollback quiet(m_quiet, true);
    m_tables[0].filter->setRule([now](const Row &row) {
        const qint64 team = row.reference(u"team");
        return team == 0 || (!now.onlyForAll && (!now.team || now.team.value == team));
    });
}

void ScheduleList::showTable(const QString &chip)
{
    m_stack->setCurrentIndex(chip == QLatin1String("phases") ? 2 : chip == QLatin1String("deadlines") ? 1 : 0);
    m_team->setVisible(m_stack->currentIndex() == 0);
    Q_EMIT tableChanged();
    if (!m_day.isValid() || m_tables[size_t(m_stack->currentIndex())].isOnDay)
        return;
    // First the table gets its size, which asks for the heights of its rows; then these; then it can be scrolled.
    const auto scroll = [this] {
        QMetaObject::invokeMethod(
            this, [this] { showDay(m_day); }, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

bool ScheduleList::setCurrent(RecordRef record)
{
    const QScopedValueRollback quiet(m_quiet, true);
    static const QStringList chips{QStringLiteral("sessions"), QStringLiteral("deadlines"), QStringLiteral("phases")};
    for (size_t i = 0; i < m_tables.size(); ++i) {
        const Table &table = m_tables[i];
        if (table.kind != record.kind)
            continue;
        if (table.model->indexOf(record.id) < 0)
            return false;
        m_chips->choose(chips.at(qsizetype(i)));
        if (!table.filter->indexOf(record.id).isValid()) {
            m_team->setCurrentIndex(0); // the filter hides it, and it was asked for
        }
        const QModelIndex index = table.filter->indexOf(record.id);
        if (index.row() != table.view->currentIndex().row())
            table.view->setCurrentIndex(index);
        table.view->scrollTo(index);
        return true;
    }
    return false;
}

void ScheduleList::showDay(QDate day)
{
    m_day = day;
    for (Table &table : m_tables) {
        table.isOnDay = table.view == m_stack->currentWidget(); // the others when they are seen
        if (!table.isOnDay)
            continue;
        int row = 0;
        const int rows = table.filter->rowCount();
        while (row < rows && table.filter->index(row, 0).data(RowModel::SortRole).toDate() < day)
            ++row;
        table.view->scrollTo(table.filter->index(qMax(0, row - 1), 0), QAbstractItemView::PositionAtTop);
    }
}

void ScheduleList::focusList()
{
    m_stack->currentWidget()->setFocus();
}

void ScheduleList::commitPending()
{
    for (const Table &table : m_tables)
        table.view->commitPending();
}

void ScheduleList::retranslate()
{
    m_team->setAccessibleName(tr("Whose sessions"));
    m_tables[0].view->setAccessibleName(tr("Sessions"));
    m_tables[1].view->setAccessibleName(tr("Deadlines"));
    m_tables[2].view->setAccessibleName(tr("Phases"));
    for (const Table &table : m_tables)
        table.model->retranslate();
    if (m_desk.workspace() && m_academy) {
        fillTeams();
        updateChips();
    }
}

} // namespace polku::ui
