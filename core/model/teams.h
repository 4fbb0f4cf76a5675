#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

// Who takes part: a team of one to many organisations, its people, and its application.

namespace polku {

/// Takes part as one, whether it is one organisation or a joint team (domain 1).
struct Team
{
    TeamId id;
    AcademyId academy;
    QString name;
    QString shortName; ///< for tables and charts
    TeamState state = TeamState::Applicant;
    QString coach; ///< name of the coach assigned to the team
    QString theme;
    QString goal;
    QString sponsor; ///< a role and a unit, not a name
    double rank = 0;
};

/// A contracting entity in a team.
struct Organisation
{
    OrganisationId id;
    TeamId team;
    QString name;
    QString businessId;
    QString kind;
    QString city;
    QString website;
    std::optional<qint64> spend;
};

/// An organisation's place in a team, with the units that take part.
struct Membership
{
    MembershipId id;
    TeamId team;
    OrganisationId organisation;
    MembershipRole role = MembershipRole::Lead;
    QString units; ///< comma-separated
    double rank = 0;
};

/// Someone in a team. Everything here is personal data: minimised, listed and erased on request (domain 10).
struct Person
{
    PersonId id;
    TeamId team;
    OrganisationId organisation;
    QString name;
    QString jobTitle;
    QString unit;
    PersonRole role = PersonRole::Other;
    QString email;
    QString phone;
    bool consent = false;
    QDate keepUntil; ///< erase after this day
    QString notes;
    bool left = false;
};

/// A team's answer to the call, with what the coach made of it.
struct Application
{
    ApplicationId id;
    TeamId team;
    QDate received;
    QString needs;
    QString strategyLink;
    QString theme;
    QString pilotIdea;
    QString teamText;
    QString workingTime;
    QString management;
    QDate interviewDate;
    QString interviewNotes;
    std::optional<double> score;
    ApplicationDecision decision = ApplicationDecision::Pending;
    QDate decidedOn;
    QString reason;
};

/// What the coach thinks of an application by one criterion; never leaves the coach's file.
struct CriterionScore
{
    CriterionScoreId id;
    TeamId team;
    ApplicationId application;
    CriterionId criterion;
    std::optional<qint64> points; ///< 0 to 5
    QString note;
};

} // namespace polku
