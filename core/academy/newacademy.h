#pragma once

#include "base/language.h"
#include "base/result.h"
#include "catalogue/programme.h"
#include "catalogue/rules.h"
#include "model/programme.h"
#include "model/teams.h"

#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Workspace;

/// A record of a plan with its phase: an index into AcademyPlan::phases.
template <class R>
struct InPhase
{
    size_t phase = 0;
    R record;
};

/// A new academy before it is made: everything in it but the teams, with dates and texts, without ids. What "New
/// academy" shows before it does it.
struct AcademyPlan
{
    ProgrammeTemplate programme; ///< what it is made from
    Academy academy;
    std::vector<Phase> phases; ///< in time, without gaps between the months
    /// For all teams. Where the ordinary day is a weekend or holiday, Session::movedFrom says so and the session is on
    /// the next working day.
    std::vector<InPhase<Session>> sessions;
    /// One for each team, on the day of the first team; each participant gets its own (equipTeam).
    std::vector<InPhase<Session>> teamSessions;
    std::vector<InPhase<Deliverable>> deliverables; ///< in the order they are due; never due on a weekend or holiday
    std::vector<Theme> themes;
    std::vector<InPhase<Material>> materials;
    /// A session for all that uses a material: indices into `sessions` and `materials`.
    struct Use
    {
        size_t session = 0;
        size_t material = 0;
    };
    std::vector<Use> uses;
    std::vector<Criterion> criteria;
};

/// What a person says about a new academy.
struct AcademyWishes
{
    QString name;
    QString organiser;
    QString coaches;
    QDate start;                           ///< the first day
    Language language = Language::Finnish; ///< of its texts
};

/// Plans an academy from a template. Its first day is the day wished for; week 1 is the week of that day, or the next
/// one when a session of week 1 would lie before it. The past is allowed: academies are also recorded afterwards. Fails
/// (BadInput) on an empty name and on a day that does not exist. `today` decides whether it is planned, running or
/// finished.
Result<AcademyPlan> planAcademy(const Catalogue &catalogue, const ProgrammeTemplate &programme,
                                const AcademyWishes &wishes, QDate today);
/// The same from a template of the catalogue by its code, the first when empty; an unknown code fails (BadInput), too.
Result<AcademyPlan> planAcademy(const Catalogue &catalogue, const QString &templateCode, const QString &name,
                                QDate start, Language language, QDate today);
/// A session on its day in an academy that starts on `starts`, moved off weekends and holidays.
Session planSession(const SessionTemplate &source, QDate starts, const HolidayRules &holidays, Language language);
/// Planned, running or finished by its days; never archived.
AcademyState stateOn(const Academy &academy, QDate today);

/// Writes a plan as part of an edit.
AcademyId writeAcademy(Edit &edit, const Catalogue &catalogue, const AcademyPlan &plan);
/// Plans and writes an academy as one step of the history.
Result<AcademyId> createAcademy(Workspace &workspace, const Catalogue &catalogue, const ProgrammeTemplate &programme,
                                const AcademyWishes &wishes);
/// The same from a template of the catalogue by its code.
Result<AcademyId> createAcademy(Workspace &workspace, const Catalogue &catalogue, const QString &templateCode,
                                const QString &name, QDate start, Language language);

/// Adds a team to its academy (`team.academy`), after those it has; a participant at once gets all it works with
/// (equipTeam).
TeamId addTeam(Edit &edit, const Catalogue &catalogue, const Team &team);
/// Gives a team what a participant works with, as far as it does not have it: an operating-model plan with the
/// catalogue's sections, a submission for each deliverable of the academy, its own coaching sessions, one team after
/// the other on the template's days, and empty self-assessments for the start and the end. Interviews of applicants are
/// not among them. Texts are in the academy's language.
void equipTeam(Edit &edit, const Catalogue &catalogue, TeamId id);

} // namespace polku
