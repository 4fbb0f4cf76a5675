#include "academy/teamproblems.h"

#include <array>

// What is missing or does not fit, as sentences.

namespace polku {

using Place = TeamProblemPlace;
using Rule = TeamProblemRule;

const char *teamProblemCode(Rule rule)
{
    static constexpr std::array<const char *, size_t(teamProblemRuleCount)> codes{"section_empty",
                                                                                  "section_short",
                                                                                  "goal_without_action",
                                                                                  "goal_without_indicator",
                                                                                  "goal_without_baseline",
                                                                                  "action_without_owner",
                                                                                  "action_without_date",
                                                                                  "action_due_before_start",
                                                                                  "actions_wait_in_circle",
                                                                                  "pilot_without_goal",
                                                                                  "pilot_without_indicator",
                                                                                  "indicator_without_baseline",
                                                                                  "clause_without_monitoring",
                                                                                  "monitoring_not_announced",
                                                                                  "owner_left",
                                                                                  "role_without_person",
                                                                                  "plan_role_without_person"};
    return codes[size_t(rule)];
}

const char *teamProblemPlaceCode(Place place)
{
    static constexpr std::array codes{"plan", "goals", "actions", "pilots", "team"};
    return codes[size_t(place)];
}

QString teamProblemHeading(Place place, const Words &words)
{
    switch (place) {
    case Place::Plan:
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "Plan"));
    case Place::Goals:
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "Goals"));
    case Place::Actions:
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "Action plan"));
    case Place::Pilots:
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "Pilots"));
    case Place::Team:
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "People of the team"));
    }
    Q_UNREACHABLE();
}

static QString circleText(const QString &title, const QStringList &others, const Words &words)
{
    if (others.isEmpty())
        return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "“%1” waits for itself.")).arg(title);
    QStringList way{title};
    way.append(others);
    way.append(title);
    return words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "These actions wait for one another in a circle: %1."))
        .arg(way.join(QStringLiteral(" → ")));
}

QString teamProblemText(const TeamProblem &problem, const Words &words)
{
    const QString title =
        problem.title.isEmpty() ? words("TeamProblem", QT_TRANSLATE_NOOP("TeamProblem", "Untitled")) : problem.title;
    const auto say = [&](const char *sentence) { return words("TeamProblem", sentence).arg(title); };
    const auto sayWithin = [&](const char *sentence) {
        const QString within = problem.within.isEmpty() ? words("TeamProblem", "Untitled") : problem.within;
        return words("TeamProblem", sentence).arg(title, within);
    };
    switch (problem.rule) {
    case Rule::SectionEmpty:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The section “%1” is empty."));
    case Rule::SectionShort:
        return words("TeamProblem", QT_TRANSLATE_N_NOOP("TeamProblem", "The section “%1” has only %n word(s)."),
                     problem.count)
            .arg(title);
    case Rule::GoalWithoutAction:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "No action serves the goal “%1”."));
    case Rule::GoalWithoutIndicator:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Nothing tells how the goal “%1” is measured."));
    case Rule::GoalWithoutBaseline:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The goal “%1” has an indicator but no baseline."));
    case Rule::ActionWithoutOwner:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Nobody is responsible for the action “%1”."));
    case Rule::ActionWithoutDate:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The action “%1” has no due date."));
    case Rule::ActionDueBeforeStart:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The action “%1” is due before it starts."));
    case Rule::ActionsWaitInCircle:
        return circleText(title, problem.others, words);
    case Rule::PilotWithoutGoal:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The pilot “%1” tests no goal of the plan."));
    case Rule::PilotWithoutIndicator:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Nothing is measured in the pilot “%1”."));
    case Rule::IndicatorWithoutBaseline:
        return sayWithin(QT_TRANSLATE_NOOP("TeamProblem", "The indicator “%1” of “%2” has no baseline."));
    case Rule::ClauseWithoutMonitoring:
        return sayWithin(QT_TRANSLATE_NOOP("TeamProblem", "Nothing tells how the clause “%1” of “%2” is monitored."));
    case Rule::MonitoringNotAnnounced:
        return problem.late
                   ? sayWithin(QT_TRANSLATE_NOOP("TeamProblem", "The invitation to tender of “%2” is out without "
                                                                "telling how the clause “%1” is monitored."))
                   : sayWithin(QT_TRANSLATE_NOOP("TeamProblem", "The monitoring of the clause “%1” is not yet in the "
                                                                "invitation to tender of “%2”."));
    case Rule::OwnerLeft:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "The person responsible for “%1” has left the team."));
    case Rule::RoleWithoutPerson:
        return words("TeamProblem",
                     QT_TRANSLATE_N_NOOP(
                         "TeamProblem", "The role “%1” is responsible for %n thing(s), but nobody in the team has it."),
                     problem.count)
            .arg(title);
    case Rule::PlanRoleWithoutPerson:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Nobody has the role “%1” yet."));
    }
    Q_UNREACHABLE();
}

QString teamProblemAdvice(const TeamProblem &problem, const Words &words)
{
    const auto say = [&](const char *sentence) { return words("TeamProblem", sentence); };
    switch (problem.rule) {
    case Rule::SectionEmpty:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Write it, or leave it out of the plan."));
    case Rule::SectionShort:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "See which questions of the guidance it does not answer yet."));
    case Rule::GoalWithoutAction:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Add an action, or tell which one serves it."));
    case Rule::GoalWithoutIndicator:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Choose one number that tells whether the goal is reached."));
    case Rule::GoalWithoutBaseline:
    case Rule::IndicatorWithoutBaseline:
        return say(
            QT_TRANSLATE_NOOP("TeamProblem", "Write down where things stand now; otherwise no change can be shown."));
    case Rule::ActionWithoutOwner:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Name a person or a role."));
    case Rule::ActionWithoutDate:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Give it a day, even a rough one."));
    case Rule::ActionDueBeforeStart:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Correct one of the two days."));
    case Rule::ActionsWaitInCircle:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Take away one of the links, so that one of them can begin."));
    case Rule::PilotWithoutGoal:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Choose the goal that the pilot tests."));
    case Rule::PilotWithoutIndicator:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Add one or two indicators with a baseline and a target."));
    case Rule::ClauseWithoutMonitoring:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Agree on who checks what, and how often."));
    case Rule::MonitoringNotAnnounced:
        return problem.late
                   ? say(QT_TRANSLATE_NOOP("TeamProblem",
                                           "Correct the tender documents while the tender period lasts, or agree on "
                                           "the monitoring with the supplier. If it was announced, mark it so."))
                   : say(QT_TRANSLATE_NOOP("TeamProblem", "Announce it there and mark it as announced: during the "
                                                          "contract only what was announced can be monitored."));
    case Rule::OwnerLeft:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Choose somebody who is there."));
    case Rule::PlanRoleWithoutPerson:
        return say(
            QT_TRANSLATE_NOOP("TeamProblem", "Choose the person who has it, also when it is for the time being."));
    case Rule::RoleWithoutPerson:
        return say(QT_TRANSLATE_NOOP("TeamProblem", "Add the person to the team, or name another role."));
    }
    Q_UNREACHABLE();
}

} // namespace polku
