#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>

#include <optional>

// What a plan holds besides its text: tables that belong to one of its sections each. Goals are in model/plans.h, the
// risks of the change in model/pilots.h.

namespace polku {

/// Somebody whose part in the work the plan tells: a role, with the person who has it, or a person alone. A column of
/// the responsibility matrix.
struct PlanRole
{
    PlanRoleId id;
    TeamId team;
    PlanId plan;
    QString title;   ///< what the role is called; may be empty when there is a person
    PersonId person; ///< none: nobody has the role yet
    QString note;
    double rank = 0;
};

/// A task that the plan gives to somebody; a row of the responsibility matrix.
struct Responsibility
{
    ResponsibilityId id;
    TeamId team;
    PlanId plan;
    QString title;
    QString stage; ///< of a procurement; empty for what belongs to none
    double rank = 0;
};

/// What part one role has in one task; a cell of the responsibility matrix. One for each pair; of several, which two
/// files may bring together, the newest counts.
struct ResponsibilityShare
{
    ResponsibilityShareId id;
    TeamId team;
    ResponsibilityId responsibility;
    PlanRoleId role;
    ResponsibilityPart part = ResponsibilityPart::Responsible;
};

/// What is done at a stage of every procurement, by whom and with what.
struct ProcessStep
{
    ProcessStepId id;
    TeamId team;
    PlanId plan;
    QString stage;
    QString title;
    PersonId owner;
    QString ownerRole;
    QString tool;
    double rank = 0;
};

/// A tool or a clause that the organisation uses or is going to use.
struct Instrument
{
    InstrumentId id;
    TeamId team;
    PlanId plan;
    QString title;
    InstrumentKind kind = InstrumentKind::Clause;
    QString clauseKind; ///< of a clause
    QString usedWhen;
    InstrumentState state = InstrumentState::Planned;
    PersonId owner;
    QString ownerRole;
    QString link;
    double rank = 0;
};

/// A category of purchases with what can be achieved and what can go wrong in it.
struct SpendCategory
{
    SpendCategoryId id;
    TeamId team;
    PlanId plan;
    QString title;
    QString cpv;
    std::optional<qint64> value; ///< a year
    std::optional<qint64> potential;
    std::optional<qint64> risk;
    QString theme;
    QString note;
    double rank = 0;
};

/// Who learns what by when.
struct Training
{
    TrainingId id;
    TeamId team;
    PlanId plan;
    QString title;
    QString audience;
    QString method;
    QDate due;
    QDate doneOn;
    PersonId owner;
    QString ownerRole;
    double rank = 0;
};

/// What the change takes: working time, money, systems.
struct Resource
{
    ResourceId id;
    TeamId team;
    PlanId plan;
    QString title;
    ResourceKind kind = ResourceKind::People;
    std::optional<double> amount;
    QString unit;
    QString source; ///< where it comes from
    std::optional<qint64> year;
    QString note;
    double rank = 0;
};

/// A plan as it was when somebody gave it a name.
struct PlanVersion
{
    PlanVersionId id;
    TeamId team;
    PlanId plan;
    QString title;
    QDateTime at;
    QString author;
    VersionReason reason = VersionReason::ByHand;
    QString note;
    QString content; ///< JSON
};

} // namespace polku
