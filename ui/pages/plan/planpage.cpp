#include "pages/plan/planpage.h"

#include "fields/markdowntext.h"
#include "pages/plan/askedbanner.h"
#include "pages/plan/plandelegate.h"
#include "pages/plan/planfind.h"
#include "pages/plan/planhelp.h"
#include "pages/plan/planimportview.h"
#include "pages/plan/planmodel.h"
#include "pages/plan/planparts.h"
#include "pages/plan/sectionview.h"
#include "pages/plan/versionsview.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/statebadge.h"

#include <QAction>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace polku::ui {

constexpr int pathWidth = 232;
constexpr int narrowestText = 400;
constexpr int helpWidth = 344;
constexpr int narrowestHelp = 248;

PlanPage::PlanPage(Desk &desk, QWidget *parent)
    : Page(desk, parent),
      m_find(new PlanFind(this)),
      m_chips(new ChipBar(this)),
      m_chipsArea(new QWidget(this)),
      m_splitter(new QSplitter(this)),
      m_model(new PlanModel(desk, this)),
      m_list(new QListView),
      m_wholeState(new StateBadge),
      m_wholeReady(new QPushButton),
      m_toComplete(new QPushButton),
      m_view(new SectionView(desk)),
      m_help(new PlanHelp(desk)),
      m_none(new EmptyState(this)),
      m_asked(new AskedBanner(desk, "planAsked", this))
{
    askOpen = [this] {
        return QFileDialog::getOpenFileName(this, tr("Bring in a plan written elsewhere"), {},
                                            tr("Texts with headings (*.md *.markdown *.txt)"));
    };
    m_chips->setObjectName(QStringLiteral("planTeams"));
    auto *chips = new QVBoxLayout(m_chipsArea);
    chips->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    chips->addWidget(m_chips);
    m_list->setObjectName(QStringLiteral("planPath"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PlanDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // lays the rows out anew when the width changes
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_toComplete->setObjectName(QStringLiteral("toComplete"));
    m_wholeReady->setObjectName(QStringLiteral("wholeReadyForReview"));
    for (QPushButton *button : {m_wholeReady, m_toComplete})
        theme::setButtonKind(button, theme::ButtonKind::Link);
    m_wholeState->setObjectName(QStringLiteral("wholeState"));
    auto *path = new QWidget;
    path->setMinimumWidth(theme::navigationWidth - theme::gap12);
    auto *left = new QVBoxLayout(path);
    left->setContentsMargins(0, 0, 0, theme::gap8);
    left->setSpacing(theme::gap4);
    left->addWidget(m_list, 1);
    auto *state = new QHBoxLayout; // in line with the words of the buttons below
    state->setContentsMargins(theme::gap8, 0, 0, 0);
    state->addWidget(m_wholeState);
    left->addLayout(state);
    left->addWidget(m_wholeReady);
    left->addWidget(m_toComplete);
    m_view->setMinimumWidth(narrowestText);
    m_help->setMinimumWidth(narrowestHelp);
    m_none->setObjectName(QStringLiteral("noPlan"));
    m_none->setIcon("document");
    m_none->addButton({})->setObjectName(QStringLiteral("planGoToTeams"));
    m_none->findChild<QPushButton *>()->setVisible(!desk.team());
    connect(m_none->findChild<QPushButton *>(), &QPushButton::clicked, this,
            [this] { this->desk().goTo(QStringLiteral("teams")); });

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_view, 1);
    m_find->hide();
    m_splitter->addWidget(path);
    m_splitter->addWidget(middle);
    m_splitter->addWidget(m_help);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({pathWidth, narrowestText * 3 / 2, helpWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_chipsArea);
    layout->addWidget(m_asked);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_none, 1);

    makeActions();
    makeMenu();
    connect(m_chips, &ChipBar::chosenChanged, this, [this](const QString &id) { chooseTeam({id.toLongLong()}); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_filling && index.isValid())
            openSection(m_path.sections[size_t(index.row())].id);
    });
    // Enter in the path goes on in the text.
    connect(m_list, &QListView::activated, this, [this] { m_view->text()->setFocus(Qt::OtherFocusReason); });
    connect(m_wholeReady, &QPushButton::clicked, this, &PlanPage::askForReviewOfPlan);
    connect(m_asked, &AskedBanner::answerRequested, this, &PlanPage::answerCoach);
    connect(m_view, &SectionView::answerRequested, this, &PlanPage::answerCoach);
    connect(m_help, &PlanHelp::commentChosen, this, &PlanPage::goToComment);
    connect(m_help, &PlanHelp::anchorOpened, m_view, &SectionView::showAnchor);
    connect(m_view->parts(), &PlanParts::commentsRequested, this, &PlanPage::commentOnGoal);
    connect(m_view->parts(), &PlanParts::currentChanged, this,
            [this] { m_help->setGoal({m_view->parts()->current(RecordKind::Goal).id}); });
    connect(m_view->parts(), &PlanParts::placeRequested, this,
            [this](const QString &page, RecordRef record) { this->desk().openOn(page, record); });
    connect(m_toComplete, &QPushButton::clicked, this, &PlanPage::showProblems);
    connect(m_help, &PlanHelp::recordChosen, this, &PlanPage::goToRecord);
    connect(m_find, &PlanFind::searchChanged, this, &PlanPage::findAll);
    connect(m_find, &PlanFind::stepped, this, &PlanPage::goToMatch);
    connect(m_find, &PlanFind::replaced, this, &PlanPage::replaceMatch);
    connect(m_find, &PlanFind::allReplaced, this, &PlanPage::replaceAll);
    connect(m_find, &PlanFind::closed, this, &PlanPage::closeFind);
    retranslate();
}

PlanPage::~PlanPage() = default;

QString PlanPage::contextLine() const
{
    if (!m_path.plan)
        return {};
    const QString begun = tr("%1 of %n section(s) begun", nullptr, m_path.inPlan()).arg(m_path.begun());
    return tr("%1 · %2").arg(begun, tr("%n word(s)", nullptr, m_path.words()));
}

QList<QAction *> PlanPage::actions() const
{
    if (!m_path.plan)
        return {};
    if (showsImport())
        return {};
    return showsVersions() ? QList<QAction *>{m_showVersions, m_nameVersion} : QList<QAction *>{m_add, m_ready};
}

bool PlanPage::isReadOnly() const
{
    return !desk().workspace() || desk().workspace()->isReadOnly();
}

RecordRef PlanPage::record() const
{
    const RecordRef goal = m_view->parts()->current(RecordKind::Goal);
    return goal.id ? goal : RecordRef(m_section);
}

const PlanPathSection *PlanPage::section() const
{
    return m_path.section(m_section);
}

// Reading and showing ------------------------------------------------------------------------------------------------

void PlanPage::refresh(const Changes &changes)
{
    const bool other = m_academy != desk().academy();
    m_academy = desk().academy();
    if (other || changes.touchesAny({RecordKind::Academy, RecordKind::Team}))
        readTeams();
    if (other ||
        changes.touchesAny({RecordKind::Team, RecordKind::Plan, RecordKind::PlanSection, RecordKind::Comment})) {
        bool whole = other || changes.touches(RecordKind::Comment) || changes.touches(RecordKind::Plan) ||
                     changes.touches(RecordKind::Team);
        // While somebody writes, one section changes at a time, and only that one is read.
        std::vector<PlanSectionId> ids;
        for (const qint64 id : changes.records(RecordKind::PlanSection).keys())
            ids.push_back({id});
        if (!whole && m_path.plan && !ids.empty()) {
            whole = !desk()
                         .attempt(desk().workspace()->read(
                             [&](const Reader &reader) { return updatePlanPath(reader, m_path, ids); }))
                         .value_or(false);
        }
        if (whole || ids.empty())
            readPath();
        showPath();
    }
    refreshProblems(changes);
    m_view->refresh(changes);
    m_help->refresh(changes);
    if (showsVersions())
        m_versions->refresh(changes);
    if (showsImport() && changes.touchesAny({RecordKind::Plan, RecordKind::PlanSection}))
        m_import->refresh();
    if (m_find->isVisible() && changes.touches(RecordKind::PlanSection))
        findAll();
    Q_EMIT headerChanged();
}

void PlanPage::readTeams()
{
    m_teams.clear();
    if (desk().academy()) {
        m_teams = desk()
                      .attempt(desk().workspace()->read([this](const Reader &reader) {
                          return readPlanTeams(reader, desk().academy(), desk().team());
                      }))
                      .value_or(std::vector<PlanTeam>());
    }
    if (!m_path.team)
        takeKeptPlace();
    const bool known =
        std::any_of(m_teams.begin(), m_teams.end(), [this](const PlanTeam &team) { return team.team == m_path.team; });
    if (!known)
        m_path.team = m_teams.empty() ? TeamId() : m_teams.front().team;
    showChips();
}

void PlanPage::readPath()
{
    const TeamId team = m_path.team;
    m_path = {};
    m_path.team = team;
    if (!team)
        return;
    if (auto path = desk().attempt(
            desk().workspace()->read([team](const Reader &reader) { return readPlanPath(reader, team); })))
        m_path = std::move(*path);
}

void PlanPage::showChips()
{
    QList<ChipBar::Chip> chips;
    for (const PlanTeam &team : m_teams)
        chips.append({QString::number(team.team.value), team.name, -1});
    const QSignalBlocker quiet(m_chips);
    m_chips->setChips(chips);
    m_chips->choose(QString::number(m_path.team.value));
    m_chipsArea->setVisible(chips.size() > 1);
}

void PlanPage::showPath()
{
    const bool any = !m_path.sections.empty();
    if (!any)
        closeVersions();
    if (!any)
        closeImport();
    m_splitter->setVisible(any && !showsVersions() && !showsImport());
    m_none->setVisible(!any);
    m_none->setTexts(tr("No plan to write yet"),
                     desk().team() ? tr("A plan with its sections comes with the team's place in the academy. Ask the "
                                        "coach for it.")
                                   : tr("Every team that takes part gets a plan with its sections. Add the teams "
                                        "first."));
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model->setPath(m_path);
    }
    showWhole();
    m_help->setTeam(m_path.team);
    if (!any) {
        m_section = {};
        updateActions();
        return;
    }
    if (!section()) {
        const PlanSectionId left = std::exchange(m_left, {});
        if (left && m_path.indexOf(left) >= 0)
            return openSection(left);
        // What was being written may have gone; another plan begins where its team is.
        const auto open = std::find_if(m_path.sections.begin(), m_path.sections.end(), [](const PlanPathSection &s) {
            return !s.leftOut && (s.state == ReviewState::Returned || s.filling() == SectionFilling::Empty);
        });
        openSection(open == m_path.sections.end() ? m_path.sections.front().id : open->id);
        return;
    }
    const QScopedValueRollback filling(m_filling, true);
    m_list->setCurrentIndex(m_model->index(m_path.indexOf(m_section)));
    m_view->update(*section());
    m_help->setSection(*section());
    updateActions();
}

void PlanPage::chooseTeam(TeamId team)
{
    if (team == m_path.team)
        return;
    commitPending();
    closeImport();
    m_path.team = team;
    m_section = {};
    readPath();
    showPath();
    refreshProblems({});
    if (showsVersions())
        m_versions->setPlan(m_path.plan);
    if (m_find->isVisible())
        findAll();
    Q_EMIT headerChanged();
}

void PlanPage::openSection(PlanSectionId id)
{
    if (id == m_section || m_path.indexOf(id) < 0)
        return;
    if (m_section)
        commitPending();
    m_section = id;
    m_atRecord = -1;
    keepPlace();
    m_view->setSection(*section(), m_path.team, m_path.plan);
    m_help->setGoal({m_view->parts()->current(RecordKind::Goal).id});
    m_help->setSection(*section());
    const QScopedValueRollback filling(m_filling, true);
    m_list->setCurrentIndex(m_model->index(m_path.indexOf(id)));
    m_list->scrollTo(m_list->currentIndex());
    updateActions();
    Q_EMIT headerChanged();
}

void PlanPage::commitPending()
{
    m_view->commit();
}

void PlanPage::step(int rows)
{
    if (showsVersions())
        return m_versions->step(rows);
    const int row = m_path.indexOf(m_section) + rows;
    if (row < 0 || row >= int(m_path.sections.size()))
        return;
    openSection(m_path.sections[size_t(row)].id);
}

void PlanPage::switchToParts()
{
    if (m_view->parts()->isAncestorOf(focusWidget()) || m_view->parts()->isEmpty())
        m_view->text()->setFocus(Qt::OtherFocusReason);
    else
        m_view->parts()->begin();
}

void PlanPage::toggleHelp()
{
    m_help->setVisible(m_showHelp->isChecked());
}

void PlanPage::toggleFocus()
{
    closeVersions();
    if (m_view->isInFocus())
        m_view->leaveFocus();
    else
        m_view->enterFocus();
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // What was scrolled to before there was any room is scrolled to again.
    m_list->scrollToTop();
    m_list->scrollTo(m_list->currentIndex());
}

void PlanPage::hideEvent(QHideEvent *event)
{
    m_view->leaveFocus();
    Page::hideEvent(event);
}

} // namespace polku::ui
