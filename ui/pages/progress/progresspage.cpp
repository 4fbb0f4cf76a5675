#include "pages/progress/progresspage.h"

#include "academy/progressedit.h"
#include "base/format.h"
#include "model/records.h"
#include "pages/progress/attentionlist.h"
#include "pages/progress/boardmodel.h"
#include "pages/progress/boardview.h"
#include "pages/progress/cellpanel.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>

namespace polku::ui {

/// The panel's share of a wide page, and its bounds in pixels.
constexpr int panelPercent = 28;
constexpr int leastPanel = 300;
constexpr int mostPanel = 480;
/// From this width on the attention list and the chosen cell stand side by side.
constexpr int roomForBoth = 1700;

const QString attentionSide = QStringLiteral("attention");
const QString cellSide = QStringLiteral("cell");

ProgressPage::ProgressPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_model(new BoardModel(desk, this)),
      m_splitter(new QSplitter(this)),
      m_left(new QWidget(m_splitter)),
      m_board(new BoardView(*m_model, m_left)),
      m_legend(new QWidget(m_left)),
      m_made(new QLabel(m_legend)),
      m_side(new QWidget(m_splitter)),
      m_sideChoice(new ChipBar(m_side)),
      m_attention(new AttentionList(desk, m_side)),
      m_panel(new CellPanel(desk, m_side)),
      m_empty(new EmptyState(this)),
      m_keep(new QAction(this)),
      m_report(new QAction(this))
{
    m_keep->setObjectName(QStringLiteral("keepBoard"));
    m_panel->setObjectName(QStringLiteral("cellPanel"));
    makeBoard();
    makeSide();
    m_empty->setObjectName(QStringLiteral("noTeamsOnBoard"));
    m_empty->setIcon("grid");
    QPushButton *import = m_empty->addButton({});
    import->setObjectName(QStringLiteral("importApplications"));
    connect(import, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("exchange")); });
    QPushButton *teams = m_empty->addButton({});
    teams->setObjectName(QStringLiteral("addTeams"));
    connect(teams, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("teams")); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    connect(m_keep, &QAction::triggered, this, &ProgressPage::keepToday);
    m_report->setObjectName(QStringLiteral("progressReport"));
    connect(m_report, &QAction::triggered, this, [this] {
        this->desk().showReport({QStringLiteral("progress"), {}, {}});
    });
    connect(m_panel, &CellPanel::left, this, [this] { m_board->setFocus(Qt::OtherFocusReason); });
    connect(&desk, &Desk::coveredChanged, this, [this] {
        if (m_academy && this->desk().workspace())
            read();
    });
    retranslate();
}

ProgressPage::~ProgressPage() = default;

void ProgressPage::makeBoard()
{
    m_board->setObjectName(QStringLiteral("progressBoard"));
    auto *flow = new FlowLayout(m_legend);
    flow->setContentsMargins(theme::gap8, theme::gap8, theme::gap8, theme::gap8);
    for (const Standing standing :
         {Standing::Done, Standing::OnTrack, Standing::NeedsAttention, Standing::Late, Standing::NotStarted})
        flow->addWidget(new StateBadge(standing));
    flow->addWidget(m_made);
    theme::setInk(m_made, &theme::Tokens::muted);
    auto *layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(theme::gap12, theme::gap8, 0, theme::gap8);
    layout->setSpacing(0);
    layout->addWidget(m_board);
    layout->addWidget(m_legend);
    layout->addStretch(1);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    connect(m_board->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_team = m_model->board().teams[size_t(index.row())].id;
        if (const ProgressPhase *phase = m_model->phaseAt(index.column()))
            m_phase = phase->id;
        showChosen();
        if (!m_choosing)
            showCell();
    });
    connect(m_board, &QAbstractItemView::clicked, this, &ProgressPage::showCell);
    connect(m_board, &BoardView::opened, this, [this](const QModelIndex &index) {
        if (index.column() == 0)
            desk().open(m_team);
        else {
            showCell();
            m_panel->takeFocus();
        }
    });
}

void ProgressPage::makeSide()
{
    m_side->setObjectName(QStringLiteral("progressSide"));
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::Window);
    m_sideChoice->setObjectName(QStringLiteral("sideChoice"));
    m_sideChoice->setContentsMargins(theme::gap16, theme::gap12, theme::gap16, 0);
    nameSide();
    // Their own wishes would take the last month off the board in a small window; both wrap.
    for (QWidget *half : {static_cast<QWidget *>(m_attention), static_cast<QWidget *>(m_panel)})
        half->setMinimumWidth(leastPanel);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_attention, 1);
    halves->addWidget(m_panel, 1);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideChoice);
    layout->addLayout(halves, 1);
    connect(m_sideChoice, &ChipBar::chosenChanged, this, &ProgressPage::arrange);
    connect(m_attention, &AttentionList::countChanged, this, &ProgressPage::nameSide);
}

void ProgressPage::nameSide()
{
    m_sideChoice->setChips({{attentionSide, tr("Needs you"), m_attention->count()}, {cellSide, tr("Chosen cell"), -1}});
}

/// The person has chosen a cell: it takes the place of the list where there is room for one only.
void ProgressPage::showCell()
{
    m_sideChoice->choose(cellSide);
    arrange();
}

QString ProgressPage::contextLine() const
{
    const ProgressBoard &board = m_model->board();
    if (board.teams.empty())
        return {};
    const QString teams = tr("%n team(s)", nullptr, int(board.teams.size()));
    for (const ProgressPhase &phase : board.phases) {
        if (!phase.isNow(board.today) || !phase.ends.isValid())
            continue;
        const int days = int(board.today.daysTo(phase.ends));
        return QStringLiteral("%1 · %2").arg(teams, days == 0
                                                        ? tr("%1 ends today").arg(phase.name)
                                                        : tr("%1 ends in %n day(s)", nullptr, days).arg(phase.name));
    }
    return teams;
}

QList<QAction *> ProgressPage::actions() const
{
    if (m_model->rowCount() == 0)
        return {};
    return desk().workspace()->isReadOnly() ? QList<QAction *>{m_report} : QList<QAction *>{m_report, m_keep};
}

void ProgressPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    m_academy = desk().academy();
    if (m_academy)
        m_attention->refresh();
    if (other ||
        changes.touchesAny({RecordKind::Academy, RecordKind::Team, RecordKind::Phase, RecordKind::Session,
                            RecordKind::Deliverable, RecordKind::Submission, RecordKind::PlanSection,
                            RecordKind::Action, RecordKind::Pilot, RecordKind::PilotMilestone, RecordKind::Attendance,
                            RecordKind::Assessment, RecordKind::CoachRating, RecordKind::ProgressSnapshot})) {
        read();
        m_panel->refresh(changes);
    }
}

void ProgressPage::read()
{
    ProgressBoard board;
    if (m_academy) {
        auto found = desk().attempt(desk().workspace()->read(
            [&](const Reader &reader) { return readProgressBoard(reader, m_academy, desk().today()); }));
        if (found)
            board = std::move(*found);
    }
    // The coach's own ratings are nobody else's.
    for (ProgressCell &cell : board.cells) {
        if (desk().isCovered())
            cell.rating.reset();
    }
    m_model->setBoard(std::move(board));
    m_board->fit();
    const bool any = m_model->rowCount() > 0 && m_model->columnCount() > 1;
    m_splitter->setVisible(any);
    m_empty->setVisible(!any);
    if (any)
        choose();
    Q_EMIT headerChanged();
}

/// Shows the chosen cell anew; without one, chooses the most pressing.
void ProgressPage::choose()
{
    const ProgressBoard &board = m_model->board();
    if (!board.find(m_team, m_phase)) {
        const ProgressCell *best = nullptr;
        for (const ProgressState wanted : {ProgressState::Late, ProgressState::NeedsAttention}) {
            for (const ProgressCell &cell : board.cells)
                best = !best && cell.state == wanted ? &cell : best;
        }
        for (size_t i = 0; !best && i < board.phases.size(); ++i)
            best = board.phases[i].isNow(board.today) ? &board.cell(0, i) : nullptr;
        best = best ? best : &board.cells.front();
        m_team = best->team;
        m_phase = best->phase;
    }
    const QModelIndex current = m_board->currentIndex();
    const QModelIndex index = m_model->indexOf(m_team, m_phase);
    if (!current.isValid() || current.row() != index.row() || (current.column() > 0 && current != index)) {
        m_choosing = true;
        m_board->setCurrentIndex(index); // shows it
        m_choosing = false;
    } else
        showChosen();
}

void ProgressPage::showChosen()
{
    m_panel->setCell(m_model->board(), m_team, m_phase);
}

bool ProgressPage::show(RecordRef record)
{
    if (record.kind != RecordKind::CoachRating && record.kind != RecordKind::ProgressSnapshot)
        return false;
    const auto found = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        const std::optional<Row> row = reader.row(record);
        return row ? std::pair(reader.teamOf(*row), PhaseId{row->reference(u"phase")}) : std::pair(TeamId(), PhaseId());
    }));
    const QModelIndex index = found ? m_model->indexOf(found->first, found->second) : QModelIndex();
    if (!index.isValid())
        return false;
    m_board->setCurrentIndex(index);
    m_board->setFocus();
    return true;
}

void ProgressPage::commitPending()
{
    m_panel->commitPending();
}

void ProgressPage::keepToday()
{
    commitPending();
    const QString day = formatDate(desk().language(), desk().today());
    const auto kept =
        desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::ProgressSnapshot, day), [&](Edit &edit) {
            keepBoard(edit, readProgressBoard(edit, m_academy, desk().today()));
        }));
    if (!kept)
        return;
    desk().say(kept->isEmpty() ? tr("The board of %1 is kept already.").arg(day)
                               : tr("The board of %1 is kept.").arg(day),
               !kept->isEmpty());
}

void ProgressPage::arrange()
{
    const bool both = width() >= roomForBoth;
    m_sideChoice->setVisible(!both);
    m_attention->setHeadingVisible(both);
    m_attention->setVisible(both || m_sideChoice->chosen() == attentionSide);
    m_panel->setVisible(both || m_sideChoice->chosen() == cellSide);
    const int panel = qBound(leastPanel, width() * panelPercent / 100, mostPanel) * (both ? 2 : 1);
    m_side->layout()->invalidate(); // the splitter asks how narrow it may be: without the half just hidden
    m_side->layout()->activate();
    m_splitter->setSizes({width() - panel, panel});
}

void ProgressPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProgressPage::retranslate()
{
    m_report->setText(tr("Report…"));
    m_keep->setText(tr("Keep today's board"));
    m_keep->setToolTip(tr("Keeps how each team stands today, so that its path over the months can be looked at."));
    m_made->setText(tr("computed from deliverables, plan, actions, pilots and sessions"));
    m_board->setAccessibleName(tr("Progress of the teams by phase"));
    m_empty->setTexts(tr("No teams take part yet"),
                      tr("Import the applications from a CSV file and select the teams, or add a team by hand. Each "
                         "team then has a row here, from its deliverables, plan, actions, pilots and sessions."));
    if (auto *button = m_empty->findChild<QPushButton *>(QStringLiteral("importApplications")))
        button->setText(tr("Import applications"));
    if (auto *button = m_empty->findChild<QPushButton *>(QStringLiteral("addTeams")))
        button->setText(tr("Add a team"));
    nameSide();
    m_attention->retranslate();
    m_model->retranslate();
    if (m_model->rowCount() > 0) {
        m_board->fit();
        showChosen();
    }
}

} // namespace polku::ui
