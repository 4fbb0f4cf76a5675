#pragma once

#include "academy/scoring.h"
#include "base/language.h"
#include "store/operation.h"

#include <vector>

namespace polku {

class Catalogue;
class Edit;

/// As many teams as one coach can carry through an academy (domain 1). More are warned of, never refused.
inline constexpr int mostTeams = 6;

/// An application on the list that the selection is made from.
struct ApplicationRow
{
    TeamId team;
    ApplicationId application; ///< null: an applicant whose application has not been written down
    QString teamName;
    TeamState state = TeamState::Applicant;
    QString theme; ///< the application's, else the team's
    QString coach;
    QDate received;
    QDate interview;
    ApplicationDecision decision = ApplicationDecision::Pending;
    QDate decidedOn;
    ScoreTotal score;
    /// From 1, by the total; equal totals share a place. 0 until every criterion is scored: what is half scored cannot
    /// be compared.
    int place = 0;
    std::vector<PersonRole> missing;
    /// False for an application whose team has another one that counts (standingApplication); it has no place.
    bool stands = true;
    int ofTeam = 0; ///< how many applications the team has
};

/// The applications of an academy, and its applicants without one: first those with a place, best first, then the
/// partly scored, then the others; within these in the teams' order. Last come those that do not stand for their team.
/// An application without any points by criterion has the total that was written down for it (Application::score),
/// which then counts as scored.
std::vector<ApplicationRow> readApplications(const Reader &reader, AcademyId academy);

/// Whether the first of two applications of a team is the one that counts: the one selected, else the one received
/// last, else the one written down last.
bool countsRather(const Application &one, const Application &other);
/// The application that counts of a team that may have sent several; nothing when it has none.
std::optional<Application> standingApplication(const Reader &reader, TeamId team);

/// How many teams take part in the academy, `except` left out.
int countParticipants(const Reader &reader, AcademyId academy, TeamId except = {});

/// The team's state that follows from the decision on its only application.
TeamState teamStateAfter(ApplicationDecision decision);
/// What a decision is called in the history.
Operation decisionOperation(ApplicationDecision decision, TeamId team, const QString &teamName);
/// Decides on an application, with the reason and the day. Selected: the team takes part and gets all it works with
/// (equipTeam). On the reserve list or not decided: it is an applicant. Declined: it is not selected; what it had
/// stays. Of several applications of a team the best decision makes its state: declining one does not turn away a team
/// that another brought in, or that still waits for word on another.
void decide(Edit &edit, const Catalogue &catalogue, ApplicationId id, ApplicationDecision decision,
            const QString &reason, QDate today);
/// The same for the application that stands for a team. A team without one gets one to hold the decision, unless it is
/// simply selected without a reason.
void decide(Edit &edit, const Catalogue &catalogue, TeamId team, ApplicationDecision decision, const QString &reason,
            QDate today);

/// Whether a team that takes part has not got all it works with: made participant by an older program or past it.
bool lacksEquipment(const Reader &reader, TeamId id);

} // namespace polku
