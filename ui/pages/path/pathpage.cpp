#include "pages/path/pathpage.h"

#include "academy/comments.h"
#include "base/format.h"
#include "model/records.h"
#include "pages/path/pathpanel.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/phasepath.h"
#include "widgets/statebadge.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace polku::ui {

/// From this width on what is due and what the coach says stand side by side.
constexpr int twoColumnsOfPath = 700;

PathPage::PathPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_splitter(new QSplitter(this)),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_pathCard(new Card({}, m_content)),
      m_phases(new PhasePath(m_pathCard)),
      m_next(new Card({}, m_content)),
      m_nextState(new StateBadge(Standing::OnTrack, {}, m_next)),
      m_nextTitle(new QLabel(m_next)),
      m_nextWhy(new QLabel(m_next)),
      m_nextOpen(new QPushButton(m_next)),
      m_due(new Card({}, m_content)),
      m_sessions(new Card({}, m_content)),
      m_coach(new Card({}, m_content)),
      m_phase(new Card({}, m_content)),
      m_empty(new EmptyState(m_content))
{
    makeCards();
    m_grid->setContentsMargins(theme::gap20, theme::gap20, theme::gap20, theme::gap20);
    m_grid->setSpacing(theme::gap16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_content);
    m_scroll->setMinimumWidth(400);
    m_scroll->installEventFilter(this);
    m_splitter->addWidget(m_scroll);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_phases, &PhasePath::chosenChanged, this, &PathPage::showPhase);
    connect(m_nextOpen, &QPushButton::clicked, this, [this] {
        if (!m_path.steps.empty())
            openItem(ProgressItem(m_path.steps.front().item)); // opening may read the path anew
    });
    retranslate();
    arrange();
}

PathPage::~PathPage() = default;

void PathPage::makeCards()
{
    m_pathCard->setObjectName(QStringLiteral("pathCard"));
    m_phases->setObjectName(QStringLiteral("phases"));
    m_pathCard->contents()->addWidget(m_phases);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_nextState->setObjectName(QStringLiteral("nextStepState"));
    m_nextTitle->setObjectName(QStringLiteral("nextStepTitle"));
    m_nextWhy->setObjectName(QStringLiteral("nextStepWhy"));
    for (QLabel *label : {m_nextTitle, m_nextWhy}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    theme::setType(m_nextTitle, theme::Type::Title);
    m_nextOpen->setObjectName(QStringLiteral("openNextStep"));
    theme::setButtonKind(m_nextOpen, theme::ButtonKind::Primary);
    m_next->contents()->addWidget(m_nextState);
    m_next->contents()->addWidget(m_nextTitle);
    m_next->contents()->addWidget(m_nextWhy);
    m_next->contents()->addSpacing(theme::gap4);
    m_next->contents()->addWidget(m_nextOpen, 0, Qt::AlignLeft);
    m_due->setObjectName(QStringLiteral("dueCard"));
    m_sessions->setObjectName(QStringLiteral("sessionsCard"));
    m_coach->setObjectName(QStringLiteral("coachCard"));
    m_phase->setObjectName(QStringLiteral("phaseCard"));
    m_empty->setObjectName(QStringLiteral("noPath"));
    m_empty->setIcon("flag");
}

QString PathPage::contextLine() const
{
    return m_path.team ? QStringLiteral("%1 · %2").arg(m_path.teamName, m_path.academyName) : QString();
}

// Reading ------------------------------------------------------------------------------------------------------------

void PathPage::refresh(const Changes &changes)
{
    read();
    showAll();
    if (m_panel)
        m_panel->refresh(changes);
    Q_EMIT headerChanged();
}

void PathPage::read()
{
    const int phaseBefore = m_path.now;
    m_path = {};
    m_conversations = 0;
    const TeamId team = desk().team();
    if (!team)
        return;
    auto path = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        m_conversations = int(readOpenThreads(reader, team).size());
        return readTeamPath(reader, team, desk().today());
    }));
    if (path)
        m_path = std::move(*path);
    if (m_path.now != phaseBefore || m_phases->chosen() < 0)
        m_phases->choose(qMax(0, m_path.now));
}

// Opening ------------------------------------------------------------------------------------------------------------

void PathPage::openItem(const ProgressItem &item)
{
    if (item.kind == ProgressItem::Kind::SelfAssessment && item.record.kind == RecordKind::Team)
        desk().goTo(QStringLiteral("assessment"));
    else
        desk().open(item.record);
}

bool PathPage::show(RecordRef record)
{
    if (record.kind == RecordKind::Comment) {
        const auto comment = desk().attempt(
            desk().workspace()->read([&](const Reader &reader) { return reader.find(CommentId{record.id}); }));
        const RecordType *type = comment && *comment ? recordType((*comment)->subjectKind) : nullptr;
        return type && type->kind != RecordKind::Comment && show({type->kind, (*comment)->subject});
    }
    if (record.kind == RecordKind::Deliverable) {
        // What the team hands in for it says more.
        const auto own = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
            return reader.all<Submission>(Query()
                                              .where(&Submission::team, desk().team())
                                              .where(&Submission::deliverable, DeliverableId{record.id}));
        }));
        openPanel(own && !own->empty() ? RecordRef(own->front().id) : record);
        return true;
    }
    if (record.kind == RecordKind::Submission || record.kind == RecordKind::Session) {
        openPanel(record);
        return true;
    }
    for (size_t i = 0; i < m_path.phases.size(); ++i) {
        if (record == RecordRef(m_path.phases[i].phase.id)) {
            m_phases->choose(int(i));
            showPhase();
            m_scroll->ensureWidgetVisible(m_phase);
        }
    }
    // The rest of what the academy and the team own has no page in this view; this is where the team begins.
    return record.kind == RecordKind::Team || record.kind == RecordKind::Academy || record.kind == RecordKind::Phase;
}

RecordRef PathPage::record() const
{
    return m_panel && m_panel->isVisible() ? m_panel->record() : RecordRef();
}

void PathPage::openPanel(RecordRef record)
{
    if (!m_panel) {
        m_panel = new PathPanel(desk());
        m_panel->setObjectName(QStringLiteral("pathPanel"));
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->setSizes({qMax(1, width() - theme::panelWidth), theme::panelWidth});
        connect(m_panel, &PathPanel::closed, this, &PathPage::closePanel);
    }
    m_panel->commitPending();
    m_panel->setRecord(record);
    if (m_panel->record().id == 0)
        return; // gone meanwhile
    m_panel->QWidget::show();
    m_panel->begin();
    arrange();
}

void PathPage::closePanel()
{
    m_panel->commitPending();
    m_panel->hide();
    m_nextOpen->setFocus(Qt::OtherFocusReason);
    arrange();
}

void PathPage::commitPending()
{
    if (m_panel)
        m_panel->commitPending();
}

// Layout -------------------------------------------------------------------------------------------------------------

void PathPage::arrange()
{
    const int columns = m_scroll->width() >= twoColumnsOfPath ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < 8; ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->setColumnStretch(0, columns == 2 ? 3 : 1);
    m_grid->setColumnStretch(1, columns == 2 ? 2 : 0);
    m_grid->addWidget(m_pathCard, 0, 0, 1, columns);
    m_grid->addWidget(m_empty, 1, 0, 1, columns);
    // Columns of their own, so that a low card leaves no hole; the last of each reaches down to the other's end.
    auto *left = new QVBoxLayout;
    auto *right = columns == 2 ? new QVBoxLayout : left;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(theme::gap16);
    left->addWidget(m_next);
    left->addWidget(m_due, 1);
    right->addWidget(m_sessions);
    right->addWidget(m_coach, 1);
    m_grid->addLayout(left, 2, 0);
    if (columns == 2)
        m_grid->addLayout(right, 2, 1);
    m_grid->addWidget(m_phase, 6, 0, 1, columns);
    m_grid->setRowStretch(7, 1);
}

/// The panel beside the path takes its room, too.
bool PathPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize)
        arrange();
    return Page::eventFilter(watched, event);
}

void PathPage::retranslate()
{
    m_scroll->setAccessibleName(tr("Our path"));
    m_pathCard->setAccessibleName(tr("The path of the team through the program"));
    m_phases->setAccessibleName(tr("Phases of the program; the arrow keys choose one"));
    m_next->setTitle(tr("Next"));
    m_due->setTitle(tr("Due and late"));
    m_sessions->setTitle(tr("Sessions ahead"));
    m_coach->setTitle(tr("From the coach"));
    m_empty->setTexts(tr("No path yet"),
                      tr("Here you see the phases of the program, what is next and what is due, as soon as the coach "
                         "has set the dates."));
    m_splitter->setAccessibleName(tr("Our path"));
    if (m_path.team)
        showAll();
}

} // namespace polku::ui
