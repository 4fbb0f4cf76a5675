#include "pages/chain/chainpage.h"

#include "fields/listtable.h"
#include "model/records.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chainpicture.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int narrowestCell = 96;
/// Of a window of ordinary height the picture gets this much, the list the rest.
constexpr int pictureHeight = 400;
constexpr int listHeight = 260;

ChainPage::ChainPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_chipsArea(new QWidget(this)),
      m_chips(new ChipBar(m_chipsArea)),
      m_body(new QWidget(this)),
      m_scroll(new QScrollArea),
      m_picture(new ChainPicture),
      m_list(new ListTable),
      m_model(new QStandardItemModel(this)),
      m_none(new EmptyState(this)),
      m_onlyThread(new QAction(this)),
      m_open(new QAction(this))
{
    m_chips->setObjectName(QStringLiteral("chainTeams"));
    auto *chips = new QVBoxLayout(m_chipsArea);
    chips->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    chips->addWidget(m_chips);
    m_picture->setObjectName(QStringLiteral("chainPicture"));
    auto *frame = new QWidget;
    auto *framed = new QVBoxLayout(frame);
    framed->setContentsMargins(theme::gap20, theme::gap8, theme::gap20, theme::gap12);
    framed->addWidget(m_picture);
    framed->addStretch();
    m_scroll->setObjectName(QStringLiteral("chainScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(frame);
    m_list->setObjectName(QStringLiteral("chainList"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_list->setEvenRows(false);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_scroll);
    splitter->addWidget(m_list);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({pictureHeight, listHeight});
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->addWidget(splitter);
    m_none->setObjectName(QStringLiteral("noChain"));
    m_none->setIcon("flag");
    m_none->addButton({})->setObjectName(QStringLiteral("chainToPlan"));
    m_onlyThread->setObjectName(QStringLiteral("onlyThread"));
    m_onlyThread->setCheckable(true);
    m_open->setObjectName(QStringLiteral("openFromChain"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chipsArea);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_none, 1);

    connect(m_none->findChild<QPushButton *>(), &QPushButton::clicked, this,
            [this] { this->desk().goTo(QStringLiteral("plan")); });
    connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString &id) {
        m_whole.team = {id.toLongLong()};
        m_thread = {};
        read();
    });
    connect(m_picture, &ChainPicture::currentChanged, this, &ChainPage::markCurrent);
    connect(m_picture, &ChainPicture::activated, this, &ChainPage::openNode);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChainPage::chooseWay);
    connect(m_list, &ListTable::activated, this, [this] { openNode(m_picture->current()); });
    connect(m_onlyThread, &QAction::triggered, this, [this](bool only) {
        m_thread = only && m_picture->current() >= 0 ? m_shown.nodes[size_t(m_picture->current())].record : RecordRef();
        showChain();
    });
    connect(m_open, &QAction::triggered, this, [this] { openNode(m_picture->current()); });
    retranslate();
}

QString ChainPage::contextLine() const
{
    if (m_shown.nodes.empty())
        return {};
    return m_thread.id != 0 ? tr("%1 · the thread of one record").arg(m_whole.teamName) : m_whole.teamName;
}

QList<QAction *> ChainPage::actions() const
{
    return m_shown.nodes.empty() ? QList<QAction *>() : QList<QAction *>{m_onlyThread, m_open};
}

RecordRef ChainPage::record() const
{
    const int node = m_picture->current();
    if (node >= 0 && m_shown.nodes[size_t(node)].record.id != 0)
        return m_shown.nodes[size_t(node)].record;
    return m_whole.team;
}

// Reading and showing ------------------------------------------------------------------------------------------------

void ChainPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    m_academy = desk().academy();
    if (other || changes.touchesAny({RecordKind::Academy, RecordKind::Team}))
        readTeams();
    if (other || changes.touchesAny({RecordKind::Team, RecordKind::Goal, RecordKind::Action, RecordKind::Pilot,
                                     RecordKind::Indicator, RecordKind::Measurement, RecordKind::Assessment,
                                     RecordKind::AssessmentScore}))
        read();
}

void ChainPage::readTeams()
{
    m_teams.clear();
    if (desk().academy()) {
        m_teams = desk()
                      .attempt(desk().workspace()->read([this](const Reader &reader) {
                          return readPlanTeams(reader, desk().academy(), desk().team());
                      }))
                      .value_or(std::vector<PlanTeam>());
    }
    const auto isOurs = [this](const PlanTeam &team) { return team.team == m_whole.team; };
    if (std::none_of(m_teams.begin(), m_teams.end(), isOurs)) {
        m_whole.team = m_teams.empty() ? TeamId() : m_teams.front().team;
        m_thread = {};
    }
    QList<ChipBar::Chip> chips;
    for (const PlanTeam &team : m_teams)
        chips.append({QString::number(team.team.value), team.name, -1});
    const QSignalBlocker quiet(m_chips);
    m_chips->setChips(chips);
    m_chips->choose(QString::number(m_whole.team.value));
    m_chipsArea->setVisible(chips.size() > 1);
}

void ChainPage::read()
{
    const TeamId team = m_whole.team;
    m_whole = {};
    m_whole.team = team;
    if (team) {
        if (auto chain = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
                return readResultChain(reader, desk().catalogue(), team, desk().words());
            })))
            m_whole = std::move(*chain);
    }
    showChain();
}

void ChainPage::showChain()
{
    const int thread = m_whole.indexOf(m_thread);
    if (thread < 0)
        m_thread = {};
    m_shown = thread < 0 ? m_whole : m_whole.part(m_whole.threadOf(thread));
    const bool any = !m_shown.nodes.empty();
    m_body->setVisible(any);
    m_none->setVisible(!any);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_picture->setChain(m_shown, headings());
        if (thread >= 0)
            m_picture->setCurrent(m_shown.indexOf(m_thread));
        fillList();
    }
    markCurrent(m_picture->current());
    Q_EMIT headerChanged();
}

void ChainPage::fillList()
{
    m_ways = m_shown.ways();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(headings());
    for (const auto &way : m_ways) {
        QList<QStandardItem *> cells;
        for (const int node : way) {
            auto *cell = new QStandardItem(node < 0 ? QStringLiteral("–") : m_shown.nodes[size_t(node)].title);
            if (node >= 0)
                cell->setToolTip(m_shown.nodes[size_t(node)].detail);
            cells.append(cell);
        }
        m_model->appendRow(cells);
    }
    m_list->setWordColumns({0, 1, 2, 3, 4, 5}, narrowestCell);
}

/// A cell of the list makes its record current in the picture.
void ChainPage::chooseWay()
{
    const QModelIndex index = m_list->currentIndex();
    if (m_filling || !index.isValid())
        return;
    const int node = m_ways[size_t(index.row())][size_t(index.column())];
    const QScopedValueRollback filling(m_filling, true);
    if (node >= 0)
        m_picture->setCurrent(node);
    markCurrent(m_picture->current());
}

/// The picture's record is found in the list too, and is seen.
void ChainPage::markCurrent(int node)
{
    m_open->setEnabled(node >= 0 && m_shown.nodes[size_t(node)].record.id != 0);
    m_onlyThread->setEnabled(m_thread.id != 0 || m_open->isEnabled());
    m_onlyThread->setChecked(m_thread.id != 0);
    m_onlyThread->setText(m_thread.id != 0 ? tr("Show all threads") : tr("Only this thread"));
    if (node < 0)
        return;
    const QRect box = m_picture->boxOf(node).translated(m_picture->pos());
    m_scroll->ensureVisible(box.center().x(), box.center().y(), box.width() / 2 + theme::gap8,
                            box.height() / 2 + theme::gap8);
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    const size_t column = size_t(m_shown.nodes[size_t(node)].link);
    for (size_t row = 0; row < m_ways.size(); ++row) {
        if (m_ways[row][column] == node) {
            m_list->setCurrentIndex(m_model->index(int(row), int(column)));
            return;
        }
    }
}

void ChainPage::openNode(int node)
{
    if (node >= 0 && m_shown.nodes[size_t(node)].record.id != 0)
        desk().open(m_shown.nodes[size_t(node)].record);
}

bool ChainPage::show(RecordRef record)
{
    const auto team = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        const std::optional<Row> row = reader.row(record);
        return !row ? TeamId() : record.kind == RecordKind::Team ? TeamId{record.id} : reader.teamOf(*row);
    }));
    const auto takesPart = [&](const PlanTeam &each) { return team && each.team == *team; };
    if (std::none_of(m_teams.begin(), m_teams.end(), takesPart))
        return false;
    m_whole.team = *team;
    {
        const QSignalBlocker quiet(m_chips);
        m_chips->choose(QString::number(team->value));
    }
    m_thread = record;
    read();
    // An area is the same gap, whichever moment's score was looked at.
    if (record.kind == RecordKind::AssessmentScore && m_thread.id == 0) {
        const auto score = desk().attempt(
            desk().workspace()->read([&](const Reader &reader) { return reader.find(AssessmentScoreId{record.id}); }));
        const int gap = score && *score ? m_whole.indexOfGap((*score)->area) : -1;
        if (gap >= 0 && m_whole.nodes[size_t(gap)].record.id != 0) {
            m_thread = m_whole.nodes[size_t(gap)].record;
            showChain();
        }
    }
    if (record.kind != RecordKind::Team && m_thread.id == 0 && !m_whole.nodes.empty())
        desk().say(tr("Nothing leads here and nothing follows from it yet. All of the team's is shown."));
    m_picture->setFocus(Qt::OtherFocusReason);
    return true;
}

// Words --------------------------------------------------------------------------------------------------------------

QStringList ChainPage::headings() const
{
    return {tr("Gap"), tr("Goal"), tr("Action"), tr("Pilot"), tr("Indicator"), tr("Result")};
}

void ChainPage::retranslate()
{
    m_chips->setAccessibleName(tr("Teams"));
    m_list->setAccessibleName(tr("From gap to result, as a list"));
    m_list->setAccessibleDescription(tr("Arrow keys move, Enter opens the record."));
    m_scroll->setAccessibleName(tr("From gap to result, as a picture"));
    m_open->setText(tr("Open the record"));
    m_none->setTexts(tr("Nothing leads anywhere yet"),
                     tr("Here you see how the gaps of the self-assessment lead to goals, actions, pilots and results. "
                        "Set targets in the self-assessment, write goals, and say for each action and pilot which goal "
                        "it serves."));
    m_none->findChild<QPushButton *>()->setText(tr("Go to the plan"));
    m_none->findChild<QPushButton *>()->setAccessibleName(tr("Go to the plan"));
    if (desk().workspace() && m_academy)
        read();
}

} // namespace polku::ui
