#include "pages/plan/planhelp.h"

#include "catalogue/catalogue.h"
#include "fields/commentthreads.h"
#include "fields/markdowntext.h"
#include "pages/plan/problemlist.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace polku::ui {

// The scopes of the comments.
constexpr QLatin1String ofSection("section");
constexpr QLatin1String ofGoal("goal");
constexpr QLatin1String ofAll("open");
constexpr QLatin1String toMe("me");

PlanHelp::PlanHelp(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_guidance(addText("sectionGuidance")),
      m_example(addText("sectionExample")),
      m_scopes(new ChipBar(this)),
      m_comments(new CommentThreads(desk, this)),
      m_problems(new ProblemList(desk, this))
{
    setObjectName(QStringLiteral("planHelp"));
    m_tabs->setObjectName(QStringLiteral("planHelpTabs"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight); // four tabs in a narrow panel
    auto *comments = new QWidget(this);
    auto *inside = new QVBoxLayout(comments);
    inside->setContentsMargins(theme::gap16, theme::gap12, theme::gap16, theme::gap12);
    inside->setSpacing(theme::gap8);
    m_scopes->setObjectName(QStringLiteral("commentScopes"));
    inside->addWidget(m_scopes);
    inside->addWidget(m_comments, 1);
    m_stack->addWidget(m_guidance);
    m_stack->addWidget(m_example);
    m_stack->addWidget(comments);
    m_stack->addWidget(m_problems);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_scopes, &ChipBar::chosenChanged, this, &PlanHelp::chooseScope);
    connect(m_comments, &CommentThreads::subjectRequested, this, &PlanHelp::commentChosen);
    connect(m_comments, &CommentThreads::anchorOpened, this, [this](const QString &words) {
        if (m_scopes->chosen() == ofSection)
            Q_EMIT anchorOpened(words);
    });
    connect(m_problems, &ProblemList::chosen, this, &PlanHelp::recordChosen);
    retranslate();
}

MarkdownText *PlanHelp::addText(const char *name)
{
    auto *text = new MarkdownText(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setReadOnly(true);
    text->setFrameShape(QFrame::NoFrame);
    text->viewport()->setAutoFillBackground(false);
    return text;
}

QString PlanHelp::guidance(const PlanPathSection &section) const
{
    const PlanSectionGuide *guide = nullptr;
    for (const PlanSectionGuide &candidate : m_desk.catalogue().planSections()) {
        if (candidate.code == section.code)
            guide = &candidate;
    }
    if (!guide)
        return tr("This is a section of your own: write what your organisation needs and the others leave out.");
    const Language language = m_desk.language();
    QStringList parts{guide->answers.in(language)};
    const auto list = [&parts](const QString &heading, const QStringList &items) {
        if (!items.isEmpty())
            parts.append(QStringLiteral("### ") + heading + QStringLiteral("\n\n- ") +
                         items.join(QStringLiteral("\n- ")));
    };
    QStringList questions;
    for (const LocalisedText &question : guide->questions)
        questions.append(question.in(language));
    list(tr("Questions that this section answers"), questions);
    parts.append(QStringLiteral("### ") + tr("How to write it"));
    parts.append(guide->guidance.in(language));
    list(tr("References"), guide->references);
    return parts.join(QStringLiteral("\n\n"));
}

QString PlanHelp::example(const PlanPathSection &section) const
{
    for (const PlanSectionGuide &guide : m_desk.catalogue().planSections()) {
        if (guide.code == section.code)
            return guide.example.in(m_desk.language());
    }
    return tr("There is no worked example for a section of your own.");
}

void PlanHelp::setSection(const PlanPathSection &section)
{
    const bool other = !m_section || m_section->id != section.id;
    m_section = section;
    if (other) {
        fill();
        // What was asked for is what one comes back for. Who goes through the problems goes on doing so.
        if (m_tabs->currentIndex() != Problems) {
            if (!section.asked.isEmpty())
                showTab(Comments);
            else if (section.filling() == SectionFilling::Empty)
                showTab(Guidance);
        }
    }
    if (m_scopes->chosen() == ofSection)
        m_comments->setSubjects(subjectsOfSection());
    m_tabs->setTabText(Comments, section.openThreads > 0 ? tr("Comments %1").arg(section.openThreads) : tr("Comments"));
}

void PlanHelp::setTeam(TeamId team)
{
    if (team == m_team)
        return; // each key pressed comes through here
    m_team = team;
    showScopes();
    m_scopes->choose(ofSection);
}

void PlanHelp::chooseScope(const QString &scope)
{
    if (scope == ofSection)
        m_comments->setSubjects(subjectsOfSection());
    else if (scope == ofGoal)
        m_comments->setSubjects({m_goal});
    else
        m_comments->setTeam(m_team, scope == toMe ? CommentThreads::Which::ToMe : CommentThreads::Which::Open);
}

/// The section itself, then its goals: new threads are about the first.
std::vector<RecordRef> PlanHelp::subjectsOfSection() const
{
    std::vector<RecordRef> subjects;
    if (m_section) {
        subjects.push_back(m_section->id);
        for (const GoalId goal : m_section->discussedGoals)
            subjects.push_back(goal);
    }
    return subjects;
}

void PlanHelp::setGoal(GoalId goal)
{
    if (goal == m_goal)
        return;
    m_goal = goal;
    showScopes();
    if (m_goal && m_scopes->chosen() == ofGoal)
        chooseScope(ofGoal);
}

void PlanHelp::showGoal()
{
    showTab(Comments);
    m_scopes->choose(ofGoal);
    m_comments->beginOn({});
}

void PlanHelp::showScopes()
{
    int open = 0;
    int mine = 0;
    int ofThisGoal = 0;
    if (m_team && m_desk.workspace()) {
        const QString me = m_desk.workspace()->author();
        const auto threads = m_desk.attempt(
            m_desk.workspace()->read([this](const Reader &reader) { return readOpenThreads(reader, m_team); }));
        for (const TeamThread &thread : threads.value_or(std::vector<TeamThread>())) {
            ++open;
            ofThisGoal += thread.subject == RecordRef(m_goal) ? 1 : 0;
            mine += speaksTo(thread.thread, me) ? 1 : 0;
        }
    }
    QList<ChipBar::Chip> chips{{ofSection, tr("This section"), -1}};
    if (m_goal)
        chips.append({ofGoal, tr("This goal"), ofThisGoal});
    chips.append({{ofAll, tr("All open"), open}, {toMe, tr("To me"), mine}});
    m_scopes->setChips(chips);
}

void PlanHelp::refresh(const Changes &changes)
{
    if (changes.touches(RecordKind::Comment))
        showScopes();
    m_comments->refresh(changes);
}

void PlanHelp::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PlanHelp::showComment(CommentId comment)
{
    showTab(Comments);
    m_scopes->choose(ofSection);
    m_comments->showComment(comment);
}

void PlanHelp::answer(CommentId comment)
{
    showTab(Comments);
    const bool here = m_section && m_section->asked.comment == comment;
    m_scopes->choose(here ? ofSection : ofAll);
    m_comments->answer(comment);
}

void PlanHelp::beginComment(const QString &words)
{
    showTab(Comments);
    m_scopes->choose(ofSection);
    m_comments->beginOn(words);
}

void PlanHelp::setProblems(const std::vector<TeamProblem> &problems)
{
    m_problems->setProblems(problems);
    m_problemCount = int(problems.size());
    m_tabs->setTabText(Problems, m_problemCount > 0 ? tr("Missing %1").arg(m_problemCount) : tr("Missing"));
}

void PlanHelp::showProblems()
{
    showTab(Problems);
    m_problems->begin();
}

void PlanHelp::fill()
{
    if (!m_section)
        return;
    m_guidance->setMarkdown(guidance(*m_section));
    m_example->setMarkdown(example(*m_section));
    for (MarkdownText *text : {m_guidance, m_example}) {
        text->moveCursor(QTextCursor::Start);
        text->verticalScrollBar()->setValue(0); // the cursor is seen before the margin above it is
    }
}

void PlanHelp::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlanHelp::retranslate()
{
    m_tabs->setAccessibleName(tr("Help with the section"));
    m_tabs->setTabText(Guidance, tr("Guidance"));
    m_tabs->setTabText(Example, tr("Example"));
    m_tabs->setTabText(Comments, tr("Comments"));
    m_tabs->setTabText(Problems, m_problemCount > 0 ? tr("Missing %1").arg(m_problemCount) : tr("Missing"));
    m_scopes->setAccessibleName(tr("Which comments"));
    showScopes();
    m_guidance->setAccessibleName(tr("Guidance"));
    m_example->setAccessibleName(tr("Example"));
    fill();
    if (m_section)
        setSection(*m_section);
}

} // namespace polku::ui
