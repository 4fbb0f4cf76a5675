#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// The operating-model plan, its sections and goals, and the action plan.

namespace polku {

/// A team's operating-model plan (domain 2).
struct Plan
{
    PlanId id;
    TeamId team;
    QString title;
    ReviewState state = ReviewState::NotStarted;
    QString summary;
    QString approvedBy; ///< a body or a role
    QDate approvedOn;
    QDate reviewOn;
};

/// One section of a plan; `code` ties it to the catalogue's guidance, empty for the team's own.
struct PlanSection
{
    PlanSectionId id;
    TeamId team;
    PlanId plan;
    QString code;
    QString title;
    QString body;
    ReviewState state = ReviewState::NotStarted;
    bool hiddenSection = false; ///< not part of this team's plan
    double rank = 0;
};

/// What the plan is to achieve.
struct Goal
{
    GoalId id;
    TeamId team;
    PlanId plan;
    PlanSectionId section;
    QString title;
    QString description;
    QString theme;
    QString area; ///< the gap it closes
    QString indicator;
    QString baseline;
    QString target;
    QDate due;
    PersonId owner;
    QString ownerRole;
    GoalState state = GoalState::Open;
    double rank = 0;
};

/// One thing to do in the action plan.
struct Action
{
    ActionId id;
    TeamId team;
    QString title;
    QString description;
    ActionStatus status = ActionStatus::NotStarted;
    Priority priority = Priority::Normal;
    PersonId owner;
    QString ownerRole;
    QDate starts;
    QDate due;
    QDate doneOn;
    QDate agreedDue; ///< stays when `due` moves
    QString theme;
    GoalId goal;
    PlanSectionId section;
    PilotId pilot;
    QString area;
    std::optional<double> effort;
    std::optional<qint64> cost;
    QStringList waitsFor; ///< ids of the actions that must be done first
    QString notes;
    double rank = 0;
};

} // namespace polku
