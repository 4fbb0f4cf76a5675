#include "pages/pagelist.h"

#include "academy/coaching.h"
#include "academy/reviewqueue.h"
#include "academy/teammessages.h"
#include "model/records.h"
#include "pages/actions/actionspage.h"
#include "pages/assessment/assessmentpage.h"
#include "pages/backups/backupspage.h"
#include "pages/chain/chainpage.h"
#include "pages/coaching/coachingpage.h"
#include "pages/exchange/exchangepage.h"
#include "pages/feedback/feedbackpage.h"
#include "pages/history/historypage.h"
#include "pages/library/librarypage.h"
#include "pages/messages/messagespage.h"
#include "pages/newacademy/newacademypage.h"
#include "pages/overview/overviewpage.h"
#include "pages/path/pathpage.h"
#include "pages/pilots/pilotfacts.h"
#include "pages/pilots/pilotspage.h"
#include "pages/plan/planpage.h"
#include "pages/progress/progresspage.h"
#include "pages/reports/reportspage.h"
#include "pages/review/reviewpage.h"
#include "pages/schedule/schedulepage.h"
#include "pages/search/searchpanel.h"
#include "pages/since/sincepage.h"
#include "pages/teams/teamspage.h"

#include <QCoreApplication>

namespace polku::ui {

struct PageNames
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <class P>
static Page *makePage(Desk &desk)
{
    return new P(desk);
}

static int waitingReviews(const Reader &reader, AcademyId academy, TeamId, QDate)
{
    return countWaiting(reader, academy).all();
}

static int lateActions(const Reader &reader, AcademyId academy, TeamId team, QDate today)
{
    const Query all = team ? Query().where(&Action::team, team) : Query().inAcademy(academy);
    const Query open =
        all.where(&Action::status, ActionStatus::Done, Query::Is::NotEqual).where(&Action::due, today, Query::Is::Less);
    return int(reader.count(RecordKind::Action, open));
}

static int notesDue(const Reader &reader, AcademyId academy, TeamId, QDate today)
{
    return countNotesDue(reader, academy, today);
}

static int messagesForTeam(const Reader &reader, AcademyId, TeamId team, QDate)
{
    return team ? countForTeam(reader, team) : 0;
}

Composition composition()
{
    const auto academy = [] { return PageNames::tr("Academy"); };
    const auto work = [] { return PageNames::tr("Work"); };
    const auto results = [] { return PageNames::tr("Results"); };
    const auto file = [] { return PageNames::tr("File"); };
    Composition composition;
    // A team's view has its own beginning and its own place for what is said; the rest are the coach's pages, those for
    // both with nothing of other teams (docs/decisions/0020).
    composition.pages = {
        {QStringLiteral("path"),
         [] { return PageNames::tr("Our path"); },
         "flag",
         work,
         {RecordKind::Submission, RecordKind::Deliverable, RecordKind::Session, RecordKind::Phase, RecordKind::Team,
          RecordKind::Academy},
         makePage<PathPage>},
        {QStringLiteral("overview"),
         [] { return PageNames::tr("Overview"); },
         "home",
         academy,
         {RecordKind::Academy},
         makePage<OverviewPage>},
        {QStringLiteral("schedule"),
         [] { return PageNames::tr("Schedule"); },
         "calendar",
         academy,
         {RecordKind::Session, RecordKind::Deliverable, RecordKind::Phase, RecordKind::Attendance,
          RecordKind::SessionMaterial},
         makePage<SchedulePage>},
        {QStringLiteral("teams"),
         [] { return PageNames::tr("Teams"); },
         "people",
         academy,
         {RecordKind::Team, RecordKind::Organisation, RecordKind::Membership, RecordKind::Person,
          RecordKind::Application, RecordKind::CriterionScore, RecordKind::Criterion},
         makePage<TeamsPage>},
        {QStringLiteral("progress"),
         [] { return PageNames::tr("Progress"); },
         "grid",
         academy,
         {RecordKind::CoachRating, RecordKind::ProgressSnapshot},
         makePage<ProgressPage>},
        {QStringLiteral("since"),
         [] { return PageNames::tr("Since last time"); },
         "eye",
         academy,
         {},
         makePage<SincePage>},
        {QStringLiteral("plan"),
         [] { return PageNames::tr("Plan"); },
         "document",
         work,
         {RecordKind::PlanSection, RecordKind::Plan, RecordKind::PlanVersion, RecordKind::Goal,
          RecordKind::SpendCategory, RecordKind::PlanRole, RecordKind::Responsibility, RecordKind::ResponsibilityShare,
          RecordKind::ProcessStep, RecordKind::Instrument, RecordKind::Training, RecordKind::Resource, RecordKind::Risk,
          RecordKind::Indicator, RecordKind::Decision},
         makePage<PlanPage>},
        {QStringLiteral("actions"),
         [] { return PageNames::tr("Actions"); },
         "list",
         work,
         {RecordKind::Action},
         makePage<ActionsPage>,
         &lateActions},
        {QStringLiteral("pilots"),
         [] { return PageNames::tr("Pilots"); },
         "flag",
         work,
         {RecordKind::Pilot, RecordKind::PilotMilestone, RecordKind::Clause, RecordKind::Risk, RecordKind::Indicator,
          RecordKind::Measurement},
         makePage<PilotsPage>,
         &PilotFacts::countLate},
        {QStringLiteral("assessment"),
         [] { return PageNames::tr("Self-assessment"); },
         "checklist",
         work,
         {RecordKind::Assessment, RecordKind::AssessmentScore},
         makePage<AssessmentPage>},
        {QStringLiteral("chain"),
         [] { return PageNames::tr("Thread to results"); },
         "link",
         work,
         {},
         makePage<ChainPage>,
         {},
         [] { return PageNames::tr("Follow from gap to result"); },
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)},
        {QStringLiteral("review"),
         [] { return PageNames::tr("Review"); },
         "comment",
         work,
         {RecordKind::Submission, RecordKind::PlanSection, RecordKind::Plan, RecordKind::Comment},
         makePage<ReviewPage>,
         &waitingReviews},
        {QStringLiteral("coaching"),
         [] { return PageNames::tr("Coaching"); },
         "lock",
         work,
         {RecordKind::CoachingNote},
         makePage<CoachingPage>,
         &notesDue},
        {QStringLiteral("library"),
         [] { return PageNames::tr("Library"); },
         "books",
         work,
         {RecordKind::Material, RecordKind::Study},
         makePage<LibraryPage>},
        {QStringLiteral("messages"),
         [] { return PageNames::tr("Messages"); },
         "comment",
         work,
         {},
         makePage<MessagesPage>,
         &messagesForTeam},
        {QStringLiteral("feedback"),
         [] { return PageNames::tr("Feedback"); },
         "comment",
         results,
         {RecordKind::Feedback},
         makePage<FeedbackPage>},
        {QStringLiteral("reports"),
         [] { return PageNames::tr("Reports"); },
         "chart",
         results,
         {},
         makePage<ReportsPage>},
        {QStringLiteral("exchange"),
         [] { return PageNames::tr("Import and export"); },
         "exchange",
         file,
         {},
         makePage<ExchangePage>},
        {QStringLiteral("history"), [] { return PageNames::tr("History"); }, "clock", file, {}, makePage<HistoryPage>},
        {QStringLiteral("backups"), [] { return PageNames::tr("Backups"); }, "backup", file, {}, makePage<BackupsPage>},
    };
    const auto setAudience = [&](std::initializer_list<const char *> pages, Audience audience) {
        for (PageDescription &page : composition.pages) {
            if (std::any_of(pages.begin(), pages.end(), [&](const char *id) { return page.id == QLatin1String(id); }))
                page.audience = audience;
        }
    };
    setAudience({"path", "messages"}, Audience::Team);
    setAudience({"plan", "actions", "pilots", "assessment", "chain", "library", "reports", "history", "backups"},
                Audience::Both);
    composition.makeSearch = [](Desk &desk, QLineEdit *field, QWidget *window) -> QWidget * {
        return new SearchPanel(desk, field, window);
    };
    composition.makeNewAcademy = [](Desk &desk, const QString &templateFolder, QWidget *parent) -> NewAcademyView * {
        return new NewAcademyPage(desk, templateFolder, parent);
    };
    return composition;
}

} // namespace polku::ui
