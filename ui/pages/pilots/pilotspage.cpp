#include "pages/pilots/pilotspage.h"

#include "base/format.h"
#include "fields/listtable.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/pilots/pilotpanel.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

namespace polku::ui {

/// What the table needs before it shows the less important columns.
constexpr int widthForNotice = 820;
constexpr int widthForTheme = 720;
constexpr int widthForValue = 580;
constexpr int widthForStage = 540;

PilotsPage::PilotsPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_bar(new QWidget(this)),
      m_search(new QLineEdit(m_bar)),
      m_team(new QComboBox(m_bar)),
      m_stage(new QComboBox(m_bar)),
      m_chips(new ChipBar(m_bar)),
      m_splitter(new QSplitter(this)),
      m_empty(new EmptyState(this)),
      m_teamMenu(new QMenu(this)),
      m_new(new QAction(this)),
      m_summaries(new QAction(this))
{
    m_new->setObjectName(QStringLiteral("newPilot"));
    m_summaries->setObjectName(QStringLiteral("pilotSummaries"));
    m_empty->setIcon("flag");
    m_empty->setObjectName(QStringLiteral("noPilots"));
    QPushButton *first = m_empty->addButton({});
    first->setObjectName(QStringLiteral("firstPilot"));
    connect(first, &QPushButton::clicked, m_new, &QAction::trigger);
    makeFilters();
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    connect(m_new, &QAction::triggered, this, &PilotsPage::newPilot);
    connect(m_summaries, &QAction::triggered, this, [this] {
        commitPending();
        this->desk().showReport({QStringLiteral("pilots"), {}, shownPilots()});
    });
    retranslate();
}

PilotsPage::~PilotsPage() = default;

void PilotsPage::makeTable()
{
    Column team = Column::computed(
        QStringLiteral("team"), [] { return tr("Team"); },
        [this](const Row &row, int role) {
            return role == Qt::DisplayRole ? QVariant(m_teams.value(row.reference(u"team"))) : QVariant();
        },
        {"team"});
    Column state = Column::computed(
        QStringLiteral("state"), [] { return tr("State"); },
        [this](const Row &row, int role) -> QVariant {
            if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != RowModel::StandingRole &&
                role != RowModel::SortRole)
                return {};
            const PilotFacts::State now =
                m_facts.stateOf(row.id, row.text(u"stage"), desk().catalogue(), desk().language());
            if (role == RowModel::StandingRole)
                return int(now.standing);
            if (role == RowModel::SortRole) // late first, the longest first
                return now.daysLate > 0 ? -now.daysLate : int(now.standing == Standing::NeedsAttention ? 0 : 1);
            if (role == Qt::DisplayRole && now.daysLate > 0)
                return tr("%n d late", "days", now.daysLate);
            return now.text.isEmpty() ? standingWord(now.standing) : now.text;
        },
        {"stage"});
    Column themeColumn = Column::of(&Pilot::theme, true);
    themeColumn.brief = true;
    Column value = Column::of(&Pilot::value, true);
    value.title = [] { return tr("Value"); };
    m_model = new RowModel(desk(), RecordKind::Pilot,
                           {Column::of(&Pilot::title, true), team, Column::of(&Pilot::stage, true), themeColumn, value,
                            Column::of(&Pilot::noticeOn, true), state},
                           this);
    m_model->setAlsoRead({"themes"});
    m_model->setRelated(
        {RecordKind::Team, RecordKind::PilotMilestone, RecordKind::Indicator}, [this](const Reader &reader) {
            m_facts.read(reader, m_academy, desk().today());
            m_teams.clear();
            const Query teams = Query().inAcademy(m_academy).orderBy(&Team::rank).only(&Team::name, &Team::shortName);
            for (const Team &each : reader.all<Team>(teams)) {
                if (!desk().team() || each.id == desk().team())
                    m_teams.insert(each.id.value, each.shortName.isEmpty() ? each.name : each.shortName);
            }
        });
    m_filter = new RowFilter(*m_model, this);

    auto *left = new QWidget(m_splitter);
    m_table = new ListTable(left);
    m_table->setObjectName(QStringLiteral("pilotTable"));
    m_table->setRows(desk(), *m_filter, 0, {0}, 64);
    auto *none = new QLabel(left);
    none->setObjectName(QStringLiteral("noHits"));
    none->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    none->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, 0);
    theme::setInk(none, &theme::Tokens::muted);
    none->hide();
    m_noHits = none;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(theme::gap12, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(none, 1);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    left->setMinimumWidth(320);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose({m_filter->idAt(index)});
    });
    m_table->installEventFilter(this);
}

// What is shown ------------------------------------------------------------------------------------------------------

QString PilotsPage::contextLine() const
{
    qint64 euros = 0;
    for (const Row &row : m_model->rows()) {
        if (row.text(u"stage") != QLatin1String("cancelled"))
            euros += codec::Codec<qint64>::fromValue(row.value(u"value"));
    }
    const QString count = tr("%n pilot(s)", nullptr, m_model->rowCount());
    return euros > 0 ? QStringLiteral("%1 · %2").arg(count, formatEurosShort(desk().language(), euros)) : count;
}

QList<QAction *> PilotsPage::actions() const
{
    QList<QAction *> list;
    if (m_model->rowCount() > 0)
        list.append(m_summaries);
    if (!desk().workspace() || !desk().workspace()->isReadOnly())
        list.append(m_new);
    return list;
}

void PilotsPage::refresh(const Changes &changes)
{
    if (m_academy != desk().academy()) {
        m_academy = desk().academy();
        m_model->setQuery(desk().team() ? Query().where(&Pilot::team, desk().team()) : Query().inAcademy(m_academy));
        m_model->reload();
    } else {
        m_model->refresh(changes);
    }
    if (m_panel && m_panel->pilot())
        m_panel->refresh(changes);
    if (changes.touchesAny({RecordKind::Pilot, RecordKind::Team, RecordKind::PilotMilestone}))
        fillFilters();
    const bool any = m_model->rowCount() > 0;
    m_bar->setVisible(any);
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    if (m_model->indexOf(m_chosen.value) < 0)
        showChosen();
    updateState();
    Q_EMIT headerChanged();
}

void PilotsPage::choose(PilotId pilot)
{
    if (pilot == m_chosen && m_panel && m_panel->pilot() == pilot)
        return;
    m_chosen = pilot;
    showChosen();
}

void PilotsPage::showChosen()
{
    if (m_model->indexOf(m_chosen.value) < 0) {
        // The chosen one is gone, or none was chosen yet: the first that is shown.
        m_chosen = {m_filter->idAt(m_filter->index(0, 0))};
        if (!m_chosen && m_model->rowCount() > 0)
            m_chosen = {m_model->row(0).id};
    }
    if (!m_chosen) {
        if (m_panel)
            m_panel->setPilot({});
        return;
    }
    if (!m_panel) {
        m_panel = new PilotPanel(desk(), m_splitter);
        m_panel->setObjectName(QStringLiteral("pilotPanel"));
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        const int panel = qBound(theme::panelWidth, width() * 38 / 100, 520);
        m_splitter->setSizes({width() - panel, panel});
        connect(m_panel, &PilotPanel::deleteRequested, this, &PilotsPage::deletePilot);
        connect(m_panel, &PilotPanel::summaryRequested, this, [this] {
            commitPending();
            desk().showReport({QStringLiteral("pilots"), {}, {m_chosen}});
        });
    }
    const QModelIndex index = m_filter->indexOf(m_chosen.value);
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->setCurrentIndex(index);
    m_panel->setPilot(m_chosen);
    updateState();
}

void PilotsPage::updateState()
{
    const int row = m_model->indexOf(m_chosen.value);
    if (m_panel && row >= 0) {
        m_panel->setState(
            m_facts.stateOf(m_chosen.value, m_model->row(row).text(u"stage"), desk().catalogue(), desk().language()));
    }
}

bool PilotsPage::show(RecordRef record)
{
    if (record.kind == RecordKind::Team) {
        const int index = m_team->findData(QString::number(record.id));
        if (index >= 0)
            m_team->setCurrentIndex(index);
        return index >= 0;
    }
    RecordRef pilot = record;
    if (record.kind != RecordKind::Pilot) {
        // What belongs to a pilot is shown in its panel.
        const auto owner = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            std::optional<Row> row = reader.row(record);
            if (row && row->kind == RecordKind::Comment) {
                const bool ours = row->text(u"subject_kind") == QLatin1String(recordType(RecordKind::Pilot).table);
                return ours ? row->reference(u"subject") : qint64(0);
            }
            if (row && row->kind == RecordKind::Measurement)
                row = reader.row(IndicatorId{row->reference(u"indicator")});
            return row && recordType(row->kind).indexOf(u"pilot") >= 0 ? row->reference(u"pilot") : qint64(0);
        }));
        if (!owner || !*owner)
            return false;
        pilot = PilotId{*owner};
    }
    if (m_model->indexOf(pilot.id) < 0)
        return false;
    if (!m_filter->indexOf(pilot.id).isValid()) {
        m_search->clear();
        m_team->setCurrentIndex(0);
        m_stage->setCurrentIndex(0);
        m_chips->choose({});
        applyFilters();
    }
    choose({pilot.id});
    m_table->scrollTo(m_filter->indexOf(pilot.id));
    if (record.kind == RecordKind::Comment && m_panel)
        m_panel->showComment({record.id});
    else if (record != pilot && m_panel)
        m_panel->showRecord(record);
    else
        m_table->setFocus();
    return true;
}

void PilotsPage::commitPending()
{
    m_table->commitPending();
    if (m_panel)
        m_panel->commitPending();
}

void PilotsPage::hideColumns()
{
    const int room = m_table->width();
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("team")), bool(desk().team()));
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("notice_on")), room < widthForNotice);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("theme")), room < widthForTheme);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("value")), room < widthForValue);
    m_table->setColumnHidden(m_model->columnOf(QStringLiteral("stage")), room < widthForStage);
}

bool PilotsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        hideColumns();
    return Page::eventFilter(watched, event);
}

void PilotsPage::retranslate()
{
    m_new->setText(tr("New pilot"));
    m_summaries->setText(tr("Summaries…"));
    m_summaries->setToolTip(tr("Export the summaries of the pilots that are shown"));
    m_search->setPlaceholderText(tr("Find in the list"));
    m_search->setAccessibleName(tr("Find in the list of pilots"));
    m_team->setAccessibleName(tr("Show pilots of"));
    m_stage->setAccessibleName(tr("Show pilots in the stage"));
    m_chips->setAccessibleName(tr("Show pilots of a theme"));
    m_table->setAccessibleName(tr("Pilots"));
    static_cast<QLabel *>(m_noHits)->setText(tr("No pilot fits these filters."));
    m_empty->setTexts(tr("No pilots yet"), tr("A pilot is the procurement in which a team tries its operating model. "
                                              "Start with an idea; the rest can be filled in later."));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("New pilot"));
    m_model->retranslate();
    if (m_academy) {
        fillFilters();
        updateState();
    }
}

} // namespace polku::ui
