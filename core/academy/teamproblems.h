#pragma once

#include "academy/planpath.h"
#include "base/language.h"
#include "model/records.h"

#include <QSet>

#include <vector>

namespace polku {

class Reader;

// What is missing or does not fit in what a team writes: the list on the plan page and `polku problems`. The rules are
// explained in docs/problems.md. They remind and forbid nothing; what cannot be right in one field is said beside the
// field (model/problems.h).

/// A rule, in the order in which a list tells them.
enum class TeamProblemRule {
    SectionEmpty, ///< nothing is written, and no records stand there
    SectionShort, ///< fewer than shortSectionWords
    GoalWithoutAction,
    GoalWithoutIndicator,
    GoalWithoutBaseline, ///< there is an indicator, but nobody knows where it stands now
    ActionWithoutOwner,
    ActionWithoutDate,
    ActionDueBeforeStart,
    ActionsWaitInCircle, ///< `record` is the first of them, `others` the way around
    PilotWithoutGoal,
    PilotWithoutIndicator,
    IndicatorWithoutBaseline,
    ClauseWithoutMonitoring,
    MonitoringNotAnnounced, ///< monitored may be only what the invitation to tender announced
    OwnerLeft,              ///< the owner of something open is not in the team any more
    RoleWithoutPerson,      ///< `title` is the role's name
    PlanRoleWithoutPerson,  ///< a role of the responsibility matrix that nobody has
};
inline constexpr int teamProblemRuleCount = int(TeamProblemRule::PlanRoleWithoutPerson) + 1;

/// In which part of the team's work a problem is put right.
enum class TeamProblemPlace { Plan, Goals, Actions, Pilots, Team };

struct TeamProblem
{
    TeamProblemRule rule = TeamProblemRule::SectionEmpty;
    TeamProblemPlace place = TeamProblemPlace::Plan;
    RecordRef record;   ///< where it is put right
    QString title;      ///< of the record
    QString within;     ///< title of the pilot or goal that the clause or indicator belongs to
    QStringList others; ///< titles of the other records that it is about
    int count = 0;      ///< words of a short section; how often a role is named
    bool late = false;  ///< the tender is out already

    friend bool operator==(const TeamProblem &, const TeamProblem &) = default;
};

/// What the rules look at.
struct TeamWork
{
    TeamId team;
    std::vector<PlanPathSection> sections;
    QSet<RecordKind> held; ///< of the other kinds that stand in the plan, those of which there is any
    std::vector<PlanRole> roles;
    std::vector<Goal> goals;
    std::vector<Action> actions;
    std::vector<Pilot> pilots;
    std::vector<Clause> clauses;
    std::vector<Indicator> indicators;
    std::vector<Risk> risks;
    std::vector<Person> people;
};

/// All problems of a team's work, by place and rule; within a rule in the order of the records.
std::vector<TeamProblem> findTeamProblems(const TeamWork &work);

/// Reads what the rules look at; the sections are those of a path that was read before. Only the fields that a rule
/// asks for are filled.
TeamWork readTeamWork(const Reader &reader, const PlanPath &path);
/// The problems of a team as the file stands. Throws Failure.
std::vector<TeamProblem> readTeamProblems(const Reader &reader, TeamId team);
/// Whether a change of such records can change what readTeamWork() reads.
bool concernsTeamWork(RecordKind kind);

/// "section_empty": in JSON.
const char *teamProblemCode(TeamProblemRule rule);
/// "plan".
const char *teamProblemPlaceCode(TeamProblemPlace place);
/// "Plan", "Goals": the heading of a group.
QString teamProblemHeading(TeamProblemPlace place, const Words &words);
/// What is the matter, as a sentence: "The goal “Fair work” has no action."
QString teamProblemText(const TeamProblem &problem, const Words &words);
/// What to do about it.
QString teamProblemAdvice(const TeamProblem &problem, const Words &words);

} // namespace polku
