#include "report/reports.h"

#include "academy/resultchain.h"
#include "academy/since.h"
#include "catalogue/catalogue.h"
#include "report/academyreport.h"
#include "report/applicationsreport.h"
#include "report/assessmentreport.h"
#include "report/booklet.h"
#include "report/feedbackreport.h"
#include "report/libraryreport.h"
#include "report/pilotsummary.h"
#include "report/planreports.h"
#include "report/progressreport.h"
#include "report/schedulereport.h"
#include "report/sincereport.h"
#include "report/tables.h"
#include "report/teamreport.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

using OfTeam = ReportType::OfTeam;

constexpr ReportType types[] = {
    {ReportKind::Academy, "academy", QT_TRANSLATE_NOOP("Reports", "Academy report"),
     QT_TRANSLATE_NOOP("Reports",
                       "For the organiser and the funder: teams, progress, self-assessments, pilots, feedback "
                       "and what happens next."),
     OfTeam::Never},
    {ReportKind::Team, "team", QT_TRANSLATE_NOOP("Reports", "Team report"),
     QT_TRANSLATE_NOOP("Reports", "For a team and its management: progress, deliverables, plan, actions, "
                                  "self-assessment and pilots."),
     OfTeam::Always},
    {ReportKind::Progress, "progress", QT_TRANSLATE_NOOP("Reports", "Progress"),
     QT_TRANSLATE_NOOP("Reports", "The board of teams and phases, what its states mean and what stands behind them."),
     OfTeam::Maybe, true, true},
    {ReportKind::Pilots, "pilots", QT_TRANSLATE_NOOP("Reports", "Pilot summaries"),
     QT_TRANSLATE_NOOP("Reports", "For the public: one pilot, or a booklet of several. As a table: the pilots of the "
                                  "academy with their values and dates."),
     OfTeam::Maybe, true, true, true},
    {ReportKind::Assessments, "assessments", QT_TRANSLATE_NOOP("Reports", "Self-assessments"),
     QT_TRANSLATE_NOOP("Reports", "Of the academy: the teams' means, no team by name. Of a team: its levels and "
                                  "evidence."),
     OfTeam::Maybe, true, true},
    {ReportKind::Schedule, "schedule", QT_TRANSLATE_NOOP("Reports", "Schedule"),
     QT_TRANSLATE_NOOP("Reports", "Sessions and deadlines, phase by phase."), OfTeam::Maybe, true, true},
    {ReportKind::Feedback, "feedback", QT_TRANSLATE_NOOP("Reports", "Feedback"),
     QT_TRANSLATE_NOOP("Reports",
                       "What participants said, session by session: distributions and quotes without names."),
     OfTeam::Never, true, true},
    {ReportKind::Library, "library", QT_TRANSLATE_NOOP("Reports", "Library"),
     QT_TRANSLATE_NOOP("Reports", "The materials phase by phase, and which team has studied what."), OfTeam::Never,
     true, true},
    {ReportKind::Changes, "changes", QT_TRANSLATE_NOOP("Reports", "What has changed"),
     QT_TRANSLATE_NOOP("Reports", "What has changed in a team since its last session."), OfTeam::Always},
    {ReportKind::Plan, "plan", QT_TRANSLATE_NOOP("Reports", "Plan"),
     QT_TRANSLATE_NOOP("Reports", "A team's whole plan for its own organisations."), OfTeam::Always},
    {ReportKind::PlanSummary, "summary", QT_TRANSLATE_NOOP("Reports", "Summary of the plan"),
     QT_TRANSLATE_NOOP("Reports", "A team's plan on two pages, for a council or a management group."), OfTeam::Always},
    {ReportKind::PlanBrief, "brief", QT_TRANSLATE_NOOP("Reports", "Brief for the director"),
     QT_TRANSLATE_NOOP("Reports", "One page: what the team promises, what it needs and by when."), OfTeam::Always},
    {ReportKind::Teams, "teams", QT_TRANSLATE_NOOP("Reports", "Table of teams"),
     QT_TRANSLATE_NOOP("Reports", "A row for each organisation of each team."), OfTeam::Maybe, false, true},
    {ReportKind::Actions, "actions", QT_TRANSLATE_NOOP("Reports", "Actions"),
     QT_TRANSLATE_NOOP("Reports",
                       "Of a team: its action plan by how the actions stand. Of all teams: a table of what, who "
                       "by role, by when, and how far it is."),
     OfTeam::Maybe, true, true, false, false, true, true},
    {ReportKind::Applications, "applications", QT_TRANSLATE_NOOP("Reports", "Applications"),
     QT_TRANSLATE_NOOP("Reports", "The coach's own list for choosing the teams. Confidential."), OfTeam::Never, true,
     true, false, true},
};

TeamId neededTeam(const ReportRequest &request)
{
    if (!request.team) {
        throw Failure({ErrorKind::BadInput,
                       QCoreApplication::translate("Report", "This report is of one team."),
                       QCoreApplication::translate("Report", "Choose a team."),
                       {}});
    }
    return request.team;
}

[[noreturn]] void refuseForm(bool asTable)
{
    throw Failure({ErrorKind::BadInput,
                   asTable ? QCoreApplication::translate("Report", "This report cannot be written as a table.")
                           : QCoreApplication::translate("Report", "This is a table, which has no pages."),
                   QCoreApplication::translate("Report", "Choose another format."),
                   {}});
}

Document changes(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request)
{
    const TeamId team = neededTeam(request);
    const SinceWhen when =
        request.since.isValid() ? sinceDay(request.since) : sinceLastSession(reader, team, request.today);
    return sinceReport(readSince(reader, team, when, catalogue, Words(request.language)),
                       reader.get(reader.get(team).academy), request.language, request.today);
}

Document pilots(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request)
{
    if (request.pilots.size() == 1)
        return pilotSummary(readPilotFacts(reader, request.pilots.front(), catalogue), catalogue, request.language);
    return booklet(readBookletFacts(reader, catalogue, request.academy, request.team, request.pilots, request.today),
                   catalogue, request.language);
}

} // namespace

std::span<const ReportType> reportTypes()
{
    return types;
}

const ReportType &reportType(ReportKind kind)
{
    return *std::find_if(std::begin(types), std::end(types),
                         [kind](const ReportType &type) { return type.kind == kind; });
}

bool isOfTeams(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Team:
    case ReportKind::Pilots:
    case ReportKind::Assessments:
    case ReportKind::Plan:
    case ReportKind::PlanSummary:
    case ReportKind::PlanBrief:
    case ReportKind::Actions:
        return true;
    default:
        return false;
    }
}

const ReportType *reportType(QStringView code)
{
    const auto *found = std::find_if(std::begin(types), std::end(types),
                                     [code](const ReportType &type) { return code == QLatin1String(type.code); });
    return found == std::end(types) ? nullptr : found;
}

Document buildDocument(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request)
{
    const Words words(request.language);
    switch (request.kind) {
    case ReportKind::Academy:
        return academyReport(readAcademyReportFacts(reader, catalogue, request.academy, request.today), catalogue,
                             request.language);
    case ReportKind::Team:
        return teamReport(readTeamReportFacts(reader, catalogue, neededTeam(request), request.today), catalogue,
                          request.language);
    case ReportKind::Progress:
        return progressReport(readProgressFacts(reader, request.academy, request.team, request.today), catalogue,
                              request.language);
    case ReportKind::Pilots:
        return pilots(reader, catalogue, request);
    case ReportKind::Assessments:
        return assessmentReport(readAssessmentFacts(reader, catalogue, request.academy, request.team, request.today),
                                catalogue, request.language);
    case ReportKind::Schedule:
        return scheduleReport(readScheduleFacts(reader, catalogue, request.academy, request.team, request.today, words),
                              words);
    case ReportKind::Feedback:
        return feedbackReport(readFeedbackFacts(reader, catalogue, request.academy, request.session, request.today),
                              request.language);
    case ReportKind::Library:
        return libraryReport(readLibraryFacts(reader, request.academy, request.today), catalogue, request.language);
    case ReportKind::Changes:
        return changes(reader, catalogue, request);
    case ReportKind::Applications:
        return applicationsReport(readApplicationsFacts(reader, request.academy, request.today), catalogue,
                                  request.language);
    case ReportKind::Plan:
        return planReport(readPlanFacts(reader, neededTeam(request), request.today),
                          readResultChain(reader, catalogue, neededTeam(request), Words(request.language)), catalogue,
                          request.language);
    case ReportKind::PlanSummary:
        return planSummary(readPlanFacts(reader, neededTeam(request), request.today), catalogue, request.language);
    case ReportKind::PlanBrief:
        return planBrief(readPlanFacts(reader, neededTeam(request), request.today), catalogue, request.language);
    case ReportKind::Actions:
        return actionPlan(readPlanFacts(reader, neededTeam(request), request.today), catalogue, request.language);
    case ReportKind::Teams:
        break;
    }
    refuseForm(false);
}

DataTable buildTable(const Reader &reader, const Catalogue &catalogue, const ReportRequest &request)
{
    const Words words(request.language);
    switch (request.kind) {
    case ReportKind::Progress:
        return progressTable(readProgressFacts(reader, request.academy, request.team, request.today), catalogue,
                             request.language);
    case ReportKind::Pilots:
        return pilotsTable(reader, catalogue, request.academy, request.team, request.pilots, words);
    case ReportKind::Assessments:
        return assessmentTable(readAssessmentFacts(reader, catalogue, request.academy, request.team, request.today),
                               catalogue, request.language);
    case ReportKind::Schedule:
        return scheduleTable(readScheduleFacts(reader, catalogue, request.academy, request.team, request.today, words),
                             words);
    case ReportKind::Feedback:
        return feedbackTable(readFeedbackFacts(reader, catalogue, request.academy, request.session, request.today),
                             request.language);
    case ReportKind::Library:
        return libraryTable(readLibraryFacts(reader, request.academy, request.today), catalogue, request.language);
    case ReportKind::Applications:
        return applicationsTable(readApplicationsFacts(reader, request.academy, request.today), catalogue,
                                 request.language);
    case ReportKind::Teams:
        return teamsTable(reader, catalogue, request.academy, request.team, words);
    case ReportKind::Actions:
        return actionsTable(reader, catalogue, request.academy, request.team, words);
    case ReportKind::Academy:
    case ReportKind::Team:
    case ReportKind::Changes:
    case ReportKind::Plan:
    case ReportKind::PlanSummary:
    case ReportKind::PlanBrief:
        break;
    }
    refuseForm(true);
}

Calendar buildCalendar(const Reader &reader, const ReportRequest &request, const QDateTime &now)
{
    if (request.kind == ReportKind::Actions)
        return actionsCalendar(reader, request.academy, request.team, Words(request.language), now);
    throw Failure({ErrorKind::BadInput,
                   QCoreApplication::translate("Report", "This report has no days for a calendar."),
                   QCoreApplication::translate("Report", "Choose another format."),
                   {}});
}

} // namespace polku::report
