#include "pages/overview/overviewpage.h"

#include "academy/overview.h"
#include "academy/teamview.h"
#include "base/format.h"
#include "catalogue/wording.h"
#include "pages/overview/academypanel.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pathtimeline.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace polku::ui {

constexpr size_t visitsShown = 5;
/// From this width on three cards stand side by side.
constexpr int wide = 980;
/// How three cards share the width, two columns each: what is late has the longest lines, numbers the shortest.
constexpr int shares[] = {7, 7, 8, 8, 6, 6};

OverviewPage::OverviewPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_about(new QAction(theme::icon("info"), {}, this)),
      m_splitter(new QSplitter(this)),
      m_scroll(new QScrollArea),
      m_content(new QWidget),
      m_grid(new QGridLayout(m_content)),
      m_timelineCard(new Card({}, m_content)),
      m_timeline(new PathTimeline(m_timelineCard)),
      m_next(new Card({}, m_content)),
      m_late(new Card({}, m_content)),
      m_soFar(new Card({}, m_content)),
      m_since(new Card({}, m_content)),
      m_waiting(new Card({}, m_content)),
      m_empty(new EmptyState(m_content))
{
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timelineCard->contents()->addWidget(m_timeline);
    m_next->setObjectName(QStringLiteral("nextCard"));
    m_late->setObjectName(QStringLiteral("lateCard"));
    m_soFar->setObjectName(QStringLiteral("soFarCard"));
    m_since->setObjectName(QStringLiteral("sinceCard"));
    m_waiting->setObjectName(QStringLiteral("waitingCard"));
    m_empty->setObjectName(QStringLiteral("noTeamsYet"));
    m_empty->setIcon("people");
    QPushButton *teams = m_empty->addButton({});
    teams->setObjectName(QStringLiteral("goToTeams"));
    connect(teams, &QPushButton::clicked, this, [this] { this->desk().goTo(QStringLiteral("teams")); });

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
    m_about->setObjectName(QStringLiteral("aboutAcademy"));
    m_about->setPriority(QAction::LowPriority); // most go on to something else from here
    connect(m_about, &QAction::triggered, this, &OverviewPage::openPanel);
    connect(&desk, &Desk::coveredChanged, this, [this] {
        if (m_overview) {
            read();
            showCards();
        }
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    retranslate();
    arrange();
}

OverviewPage::~OverviewPage() = default;

QString OverviewPage::contextLine() const
{
    if (!m_overview)
        return {};
    const QString dates = formatDateRange(desk().language(), m_overview->starts, m_overview->ends);
    return dates.isEmpty() ? m_overview->name : QStringLiteral("%1 · %2").arg(m_overview->name, dates);
}

// Reading ------------------------------------------------------------------------------------------------------------

void OverviewPage::refresh(const Changes &changes)
{
    read();
    showCards();
    if (m_panel) {
        m_panel->setAcademy(desk().academy());
        m_panel->refresh(changes);
    }
    Q_EMIT headerChanged();
}

void OverviewPage::read()
{
    m_overview.reset();
    m_visits.clear();
    if (!desk().academy())
        return;
    auto overview = desk().attempt(desk().workspace()->read([&](const Reader &reader) {
        readVisits(reader);
        return readOverview(reader, desk().academy(), desk().today(), daysAhead);
    }));
    if (overview)
        m_overview = std::make_unique<Overview>(std::move(*overview));
}

void OverviewPage::readVisits(const Reader &reader)
{
    HistoryFilter filter;
    filter.limit = 300;
    const TitleOf titleOf = [&](RecordRef ref) { return reader.titleOf(ref); };
    const StepOf stepOf = [&](qint64 number) { return historyStep(reader, number); };
    for (const HistoryStep &step : history(reader, filter)) {
        if (desk().isCovered() && !isSharedStep(reader, step.number))
            continue;
        const QDate day = step.at.toLocalTime().date();
        if (!m_visits.empty() && m_visits.back().day == day && m_visits.back().author == step.author) {
            ++m_visits.back().steps;
            continue;
        }
        if (m_visits.size() == visitsShown)
            break;
        m_visits.push_back({day, step.author, stepText(step, desk().words(), titleOf, stepOf), 1});
    }
}

// The academy itself --------------------------------------------------------------------------------------------------

QList<QAction *> OverviewPage::actions() const
{
    return m_overview ? QList<QAction *>{m_about} : QList<QAction *>();
}

bool OverviewPage::show(RecordRef record)
{
    if (record != RecordRef(desk().academy()))
        return false;
    openPanel();
    return true;
}

RecordRef OverviewPage::record() const
{
    return m_panel && m_panel->isVisible() ? RecordRef(desk().academy()) : RecordRef();
}

void OverviewPage::commitPending()
{
    if (m_panel)
        m_panel->commitPending();
}

void OverviewPage::openPanel()
{
    if (!m_panel) {
        m_panel = new AcademyPanel(desk());
        m_panel->setObjectName(QStringLiteral("academyPanel"));
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 1);
        m_splitter->setStretchFactor(1, 0);
        m_splitter->setSizes({qMax(1, width() - theme::panelWidth), theme::panelWidth});
        connect(m_panel, &AcademyPanel::closed, this, &OverviewPage::closePanel);
    }
    m_panel->setAcademy(desk().academy());
    m_panel->show();
    m_panel->begin();
}

void OverviewPage::closePanel()
{
    m_panel->commitPending();
    m_panel->hide();
    m_timeline->setFocus(Qt::OtherFocusReason);
}

// Layout -------------------------------------------------------------------------------------------------------------

void OverviewPage::arrange()
{
    const int columns = columnsThatFit();
    const bool waiting = !m_waiting->isHidden();
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < 8; ++row)
        m_grid->setRowStretch(row, 0);
    for (int column = 0; column < 7; ++column)
        m_grid->setColumnStretch(column, columns == 6 && column < 6 ? shares[column] : column < columns ? 1 : 0);
    m_columns = columns;
    m_grid->addWidget(m_timelineCard, 0, 0, 1, columns);
    m_grid->addWidget(m_empty, 1, 0, 1, columns);
    if (columns == 6) {
        // What waits stands in the first screenful, below the numbers, which are low.
        m_grid->addWidget(m_next, 2, 0, 2, 2);
        m_grid->addWidget(m_late, 2, 2, 2, 2);
        m_grid->addWidget(m_soFar, 2, 4, waiting ? 1 : 2, 2);
        if (waiting)
            m_grid->addWidget(m_waiting, 3, 4, 1, 2);
        m_grid->addWidget(m_since, 4, 0, 1, 6);
    } else {
        m_grid->addWidget(m_next, 2, 0, 1, 2);
        m_grid->addWidget(m_late, 2, 2, 1, 2);
        m_grid->addWidget(m_soFar, 3, 0, 1, waiting ? 2 : 4);
        if (waiting)
            m_grid->addWidget(m_waiting, 3, 2, 1, 2);
        m_grid->addWidget(m_since, 4, 0, 1, 4);
    }
    m_grid->setRowStretch(7, 1);
}

int OverviewPage::columnsThatFit() const
{
    return m_scroll->width() >= wide ? 6 : 4;
}

/// The panel beside the cards takes its room, too.
bool OverviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::Resize && columnsThatFit() != m_columns)
        arrange();
    return Page::eventFilter(watched, event);
}

void OverviewPage::retranslate()
{
    m_timelineCard->setAccessibleName(tr("The path of the academy"));
    m_about->setText(tr("About the academy"));
    m_scroll->setAccessibleName(tr("Overview"));
    m_splitter->setAccessibleName(tr("Overview"));
    m_next->setTitle(tr("Next"));
    m_late->setTitle(tr("Late and due"));
    m_soFar->setTitle(tr("So far"));
    m_since->setTitle(tr("Since you were last here"));
    m_waiting->setTitle(tr("Waiting for you"));
    m_empty->setTexts(
        tr("The dates are set. Now the teams."),
        tr("Add the teams that take part: each gets a plan, its deliverables and its coaching sessions."));
    if (auto *button = m_empty->findChild<QPushButton *>())
        button->setText(tr("Go to the teams"));
    if (m_overview) {
        read();
        showCards();
    }
}

} // namespace polku::ui
