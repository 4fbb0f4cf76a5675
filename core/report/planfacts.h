#pragma once

#include "academy/planparts.h"
#include "base/language.h"
#include "model/records.h"
#include "report/ownerrole.h"
#include "store/reader.h"

#include <QHash>

#include <vector>

namespace polku {
class Catalogue;
}

namespace polku::report {

/// What a team's plan, summary, brief and action plan are made of: the records behind them, with every field that is
/// private to the coach or about a person emptied before anything is built. They are for the team's own organisations,
/// so what is the team's (also sums) is in them.
struct PlanFacts
{
    Academy academy;
    Team team;
    std::vector<Organisation> organisations; ///< lead first
    std::optional<Plan> plan;
    std::vector<PlanSection> sections; ///< those that are not left out, in order
    std::vector<Goal> goals;           ///< not the dropped ones
    std::vector<Action> actions;       ///< by due day, those without one last
    std::vector<Risk> risks;           ///< of the plan, the largest first
    std::vector<SpendCategory> categories;
    ResponsibilityMatrix responsibilities;
    std::vector<ProcessStep> processSteps;
    std::vector<Instrument> instruments;
    std::vector<Training> trainings;
    std::vector<Resource> resources;
    std::vector<Pilot> pilots;
    std::vector<Clause> clauses;           ///< of the pilots
    std::vector<Indicator> indicators;     ///< of goals and pilots
    std::vector<Measurement> measurements; ///< by day
    std::vector<Decision> decisions;       ///< about the plan
    QDate planDue;                         ///< when the whole plan is to be handed in; invalid: not asked for
    PersonRoles roles;                     ///< people stand as their roles, never by name
    QDate today;

    bool isLate(const Action &action) const
    {
        return action.status != ActionStatus::Done && action.due.isValid() && action.due < today;
    }
};

/// Reads a team's plan and what hangs on it. Throws Failure (NotFound) when the team has neither plan nor actions.
PlanFacts readPlanFacts(const Reader &reader, TeamId id, QDate today);

/// The row with the fields that are private to the coach or about a person at their defaults.
Row teamPart(const Row &row);

} // namespace polku::report
