#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// Pilot procurements with everything their public summary tells (domain 8).

namespace polku {

/// A pilot procurement; the fields in the order of the summary.
struct Pilot
{
    PilotId id;
    TeamId team;
    QString title; ///< result first, at most 90 characters
    QString result;
    OrganisationId organisation;
    QString unit;
    QString sector;
    QString nature;
    QString object;
    QString cpv;
    QString procedure;
    std::optional<qint64> value; ///< the public sees only the value band
    QString thresholdType;
    QString stage = QStringLiteral("idea");
    QDate noticeOn;
    QDate decisionOn;
    QDate contractStarts;
    QDate contractEnds;
    std::optional<qint64> option;
    QString theme; ///< the primary one
    QStringList themes;
    QStringList sdgs;
    QString background;
    QString socialGoal;
    QString roles;
    QString riskAnalysis;
    QString marketDialogue;
    QString monitoring;
    QString consequence;
    QString costs;
    std::optional<double> hours;
    QString worked;
    QString wouldChange;
    QString advice;
    QString nextSteps;
    QString links;
    QString contactRole;
    QString contactUnit;
    Permission permission = Permission::NotAsked;
    QDate publishedOn;
    std::optional<qint64> version;
    QString licence;
    GoalId goal;
    PersonId owner;
    QString internalNotes;
    double rank = 0;
};

/// A step of the pilot with its planned and real day.
struct PilotMilestone
{
    PilotMilestoneId id;
    TeamId team;
    PilotId pilot;
    QString stage;
    QString title;
    QDate planned;
    QDate actual;
    QString note;
};

/// A requirement or condition of a pilot (domain 3 and 4). Counts only, never persons.
struct Clause
{
    ClauseId id;
    TeamId team;
    PilotId pilot;
    QString kind = QStringLiteral("employment");
    QString placement;
    QString title;
    QString text;
    std::optional<double> weight;
    bool announced = false;
    QString monitoring;
    QString frequency;
    QString consequence;
    std::optional<qint64> personsMin;
    std::optional<double> monthsMin;
    std::optional<double> hoursMin;
    std::optional<double> personMonthsMin;
    std::optional<double> percentValue;
    std::optional<double> percentStaff;
    QStringList targetGroups;
    QStringList paths;
    bool annexUsed = false;
    QString annexVersion;
    RiskClass riskClass = RiskClass::NotAssessed;
    QDate selfAssessmentRequested;
    QDate selfAssessmentReceived;
    std::optional<double> selfAssessmentScore;
    QDate auditDate;
    std::optional<qint64> deviations;
    std::optional<qint64> deviationsOpen;
    QDate correctiveDeadline;
    QString notes;
    double rank = 0;
};

/// Something that may go wrong, in a pilot or in the change as a whole.
struct Risk
{
    RiskId id;
    TeamId team;
    PilotId pilot;
    PlanId plan;
    QString title;
    std::optional<qint64> likelihood;
    std::optional<qint64> impact;
    QString response;
    PersonId owner;
    QString ownerRole;
    RiskState state = RiskState::Open;
};

/// What a pilot or a goal is measured by.
struct Indicator
{
    IndicatorId id;
    TeamId team;
    PilotId pilot;
    GoalId goal;
    QString title;
    QString unit;
    std::optional<double> baseline;
    QDate baselineOn;
    std::optional<double> target;
    QDate targetOn;
    IndicatorDirection direction = IndicatorDirection::AtLeast;
    QString frequency;
    QString source;
    QString ownerRole;
    double rank = 0;
};

/// One reading of an indicator.
struct Measurement
{
    MeasurementId id;
    TeamId team;
    IndicatorId indicator;
    QDate date;
    std::optional<double> value;
    bool expected = false; ///< an estimate of what is to come
    QString note;
};

} // namespace polku
