#pragma once

#include "report/assessmentreport.h"
#include "report/booklet.h"
#include "report/ownerrole.h"
#include "report/progressreport.h"

#include <optional>

namespace polku::report {

/// What a team and its management are told of the team's own work. What the team writes is here; what is private to the
/// coach, and names of persons, are not.
struct TeamReportFacts
{
    struct Handover
    {
        QString title;
        QDate due;
        ReviewState state = ReviewState::NotStarted;
        QDate submittedOn;
        bool late = false; ///< past its day and not handed in
    };
    struct PresentAt
    {
        QDate date;
        QString title;
        std::optional<AttendanceState> state; ///< nothing: not noted
        int people = 0;                       ///< 0: not counted
    };

    Academy academy; ///< public part
    Team team;       ///< without the coach's name
    std::vector<Organisation> organisations;
    std::optional<ProgressFacts> progress; ///< nothing when the team does not take part
    std::vector<Handover> deliverables;    ///< in time
    std::vector<PlanSection> sections;     ///< in order; those left out are not here
    std::vector<Goal> goals;
    std::vector<Action> actions;     ///< by due date
    PersonRoles roles;               ///< whose the actions are
    std::vector<PresentAt> sessions; ///< held, for all teams or this one; in time
    std::vector<PresentAt> ahead;    ///< planned from today on
    std::optional<AssessmentFacts> assessments;
    std::optional<BookletFacts> pilots;
    QDate today;
};

/// Throws Failure (NotFound) when there is no such team.
TeamReportFacts readTeamReportFacts(const Reader &reader, const Catalogue &catalogue, TeamId team, QDate today);

/// The team's facts, where it is in each phase, deliverables, plan and action plan, self-assessment, pilots, sessions
/// and the dates to come. Parts of which there is nothing are left out.
Document teamReport(const TeamReportFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
