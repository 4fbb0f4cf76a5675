#include "pages/teams/teamspage.h"

#include "academy/newacademy.h"
#include "academy/overview.h"
#include "catalogue/catalogue.h"
#include "fields/listtable.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/teams/applicationsview.h"
#include "pages/teams/criteriaview.h"
#include "pages/teams/teampanel.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/statebadge.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace polku::ui {

/// What the table needs before it shows the less important columns.
constexpr int widthForCoachOfTeam = 820;
constexpr int widthForPeople = 700;
constexpr int widthForPilots = 580;

TeamsPage::TeamsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_chips(new ChipBar(this)),
      m_views(new QStackedWidget(this)),
      m_teams(new QWidget(m_views)),
      m_splitter(new QSplitter(m_teams)),
      m_empty(new EmptyState(m_teams)),
      m_new(new QAction(this))
{
    m_new->setObjectName(QStringLiteral("newTeam"));
    m_empty->setObjectName(QStringLiteral("noTeams"));
    m_empty->setIcon("people");
    QPushButton *first = m_empty->addButton({});
    first->setObjectName(QStringLiteral("firstTeam"));
    connect(first, &QPushButton::clicked, m_new, &QAction::trigger);
    makeTable();
    makeViews();
    connect(m_new, &QAction::triggered, this, &TeamsPage::newTeam);
    retranslate();
}

TeamsPage::~TeamsPage() = default;

void TeamsPage::makeTable()
{
    Column name = Column::of(&Team::name, true);
    name.title = [] { return tr("Team"); };
    const auto count = [this](QString id, std::function<QString()> title, int Facts::*number) {
        return Column::computed(id, std::move(title), [this, number](const Row &row, int role) -> QVariant {
            if (role == Qt::DisplayRole || role == RowModel::SortRole)
                return m_facts.value(row.id).*number;
            return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
        });
    };
    Column organisations = Column::computed(
        QStringLiteral("organisations"), [] { return tr("Organisations"); },
        [this](const Row &row, int role) -> QVariant {
            if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
                return {};
            return m_facts.value(row.id).organisations.join(QStringLiteral(", "));
        });
    Column standing = Column::computed(
        QStringLiteral("standing"), [] { return tr("Now"); },
        [this](const Row &row, int role) -> QVariant {
            const int late = m_facts.value(row.id).late;
            const bool takesPart = row.text(u"state") == QLatin1String(codeOf(TeamState::Participant));
            switch (role) {
            case Qt::DisplayRole:
                return !takesPart ? QString()
                       : late > 0 ? tr("%n late", nullptr, late)
                                  : standingWord(Standing::OnTrack);
            case RowModel::StandingRole:
                return takesPart ? QVariant(int(late > 0 ? Standing::Late : Standing::OnTrack)) : QVariant();
            case RowModel::SortRole:
                return takesPart ? QVariant(-late) : QVariant();
            default:
                return {};
            }
        },
        {"state"});
    m_model = new RowModel(desk(), RecordKind::Team,
                           {name, organisations, Column::of(&Team::state, true), Column::of(&Team::coach, true),
                            count(
                                QStringLiteral("people"), [] { return tr("People"); }, &Facts::people),
                            count(
                                QStringLiteral("pilots"), [] { return tr("Pilots"); }, &Facts::pilots),
                            standing},
                           this);
    m_model->setRelated({RecordKind::Academy, RecordKind::Organisation, RecordKind::Membership, RecordKind::Person,
                         RecordKind::Pilot, RecordKind::PilotMilestone, RecordKind::Submission, RecordKind::Deliverable,
                         RecordKind::Action, RecordKind::Team},
                        [this](const Reader &reader) { readFacts(reader); });
    m_filter = new RowFilter(*m_model, this);

    auto *left = new QWidget(m_splitter);
    left->setMinimumWidth(320);
    m_table = new ListTable(left);
    m_table->setObjectName(QStringLiteral("teamTable"));
    m_table->setRows(desk(), *m_filter, -1, {0, 1}, 56); // in the academy's order until asked otherwise
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(theme::gap12, theme::gap4, 0, 0);
    layout->addWidget(m_table);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose({m_filter->idAt(index)});
    });
    m_table->installEventFilter(this);
}

void TeamsPage::readFacts(const Reader &reader)
{
    m_facts.clear();
    const Query here = Query().inAcademy(m_academy);
    const Query organisations = here.orderBy(&Organisation::name).only(&Organisation::team, &Organisation::name);
    for (const Organisation &organisation : reader.all<Organisation>(organisations))
        m_facts[organisation.team.value].organisations.append(organisation.name);
    for (const Person &person : reader.all<Person>(here.only(&Person::team, &Person::left)))
        m_facts[person.team.value].people += !person.left;
    for (const Pilot &pilot : reader.all<Pilot>(here.only(&Pilot::team)))
        ++m_facts[pilot.team.value].pilots;
    if (!m_academy)
        return;
    for (const LateItem &item : readOverview(reader, m_academy, desk().today()).late)
        ++m_facts[item.team.value].late;
}

QString TeamsPage::contextLine() const
{
    int takesPart = 0;
    for (const Row &row : m_model->rows())
        takesPart += row.text(u"state") == QLatin1String(codeOf(TeamState::Participant));
    const int others = m_model->rowCount() - takesPart;
    const QString teams = tr("%n team(s) take part", nullptr, takesPart);
    return others > 0 ? QStringLiteral("%1 · %2").arg(teams, tr("%n other(s)", nullptr, others)) : teams;
}

QList<QAction *> TeamsPage::actions() const
{
    if (desk().workspace() && desk().workspace()->isReadOnly())
        return {};
    return {m_new};
}

void TeamsPage::refresh(const Changes &changes)
{
    if (m_academy != desk().academy()) {
        m_academy = desk().academy();
        m_model->setQuery(Query().inAcademy(m_academy).orderBy(&Team::rank));
        m_model->reload();
    } else {
        m_model->refresh(changes);
    }
    if (m_panel && m_panel->team())
        m_panel->refresh(changes);
    const bool any = m_model->rowCount() > 0;
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    if (m_model->indexOf(m_chosen.value) < 0)
        showChosen();
    fillChips();
    refreshView(changes);
    Q_EMIT headerChanged();
}

void TeamsPage::choose(TeamId team)
{
    if (team == m_chosen && m_panel && m_panel->team() == team)
        return;
    m_chosen = team;
    showChosen();
}

void TeamsPage::showChosen()
{
    if (m_model->indexOf(m_chosen.value) < 0)
        m_chosen = {m_filter->idAt(m_filter->index(0, 0))};
    if (!m_chosen) {
        if (m_panel)
            m_panel->setTeam({});
        return;
    }
    if (!m_panel) {
        m_panel = new TeamPanel(desk(), m_splitter);
        m_panel->setObjectName(QStringLiteral("teamPanel"));
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        const int panel = qBound(theme::panelWidth, width() * 38 / 100, 520);
        m_splitter->setSizes({width() - panel, panel});
        connect(m_panel, &TeamPanel::deleteRequested, this, &TeamsPage::deleteTeam);
        connect(m_panel, &TeamPanel::applicationRequested, this, [this] { showApplication(m_chosen, m_chosen); });
        connect(m_panel, &TeamPanel::pilotsRequested, this, [this] { desk().goTo(QStringLiteral("pilots")); });
    }
    const QModelIndex index = m_filter->indexOf(m_chosen.value);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
    m_panel->setTeam(m_chosen);
}

bool TeamsPage::show(RecordRef record)
{
    if (record.kind == RecordKind::Criterion) {
        goToView(View::Criteria);
        return true;
    }
    TeamId team{record.id};
    if (record.kind != RecordKind::Team) {
        const auto owner = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            const std::optional<Row> row = reader.row(record);
            return row ? reader.teamOf(*row) : TeamId();
        }));
        if (!owner)
            return false;
        team = *owner;
    }
    if (m_model->indexOf(team.value) < 0)
        return false;
    if (record.kind == RecordKind::Application || record.kind == RecordKind::CriterionScore)
        return showApplication(team, record);
    goToView(View::Teams);
    choose(team);
    m_table->scrollTo(m_filter->indexOf(team.value));
    if (record.kind != RecordKind::Team && m_panel)
        m_panel->showRecord(record);
    else
        m_table->setFocus();
    return true;
}

void TeamsPage::commitPending()
{
    m_table->commitPending();
    if (m_panel)
        m_panel->commitPending();
    if (m_applications)
        m_applications->commitPending();
    if (m_criteria)
        m_criteria->commitPending();
}

void TeamsPage::newTeam()
{
    commitPending();
    TeamId made;
    Team team;
    team.academy = m_academy;
    team.name = tr("New team");
    if (!desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Team, team.name),
                                                 [&](Edit &edit) { made = addTeam(edit, desk().catalogue(), team); })))
        return;
    show(made);
    if (BoundField *field = m_panel ? m_panel->form()->field(&Team::name) : nullptr) {
        field->editor()->control()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()->control()))
            line->selectAll();
    }
}

void TeamsPage::deleteTeam()
{
    const int row = m_model->indexOf(m_chosen.value);
    if (row < 0)
        return;
    const QString name = m_model->row(row).title();
    const TeamId gone = m_chosen;
    const QModelIndex here = m_filter->indexOf(gone.value);
    const int neighbour = here.row() + 1 < m_filter->rowCount() ? here.row() + 1 : here.row() - 1;
    m_chosen = {m_filter->idAt(m_filter->index(neighbour, 0))};
    if (desk().attempt(desk().workspace()->edit(Operation::remove(gone, name), [&](Edit &edit) { edit.remove(gone); })))
        desk().say(tr("“%1” is deleted with its plans, actions and pilots.").arg(name), true);
    showChosen();
    m_table->setFocus();
}

void TeamsPage::hideColumns()
{
    const int room = m_table->width();
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("coach")), room < widthForCoachOfTeam);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("people")), room < widthForPeople);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("pilots")), room < widthForPilots);
}

bool TeamsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        hideColumns();
    return Page::eventFilter(watched, event);
}

void TeamsPage::retranslate()
{
    m_chips->setAccessibleName(tr("What to show"));
    if (!m_chips->findChildren<QPushButton *>().isEmpty())
        fillChips();
    m_new->setText(tr("New team"));
    m_table->setAccessibleName(tr("Teams"));
    m_empty->setTexts(tr("No teams yet"),
                      tr("A team is one organisation or several that learn together. Add those that "
                         "apply; the ones that are selected get a plan and their tasks."));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("New team"));
    m_model->retranslate();
}

} // namespace polku::ui
