#include "academy/academyprogramme.h"
#include "academy/assessment.h"
#include "academy/newacademy.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "store/workspace.h"

#include <algorithm>

namespace polku {

TeamId addTeam(Edit &edit, const Catalogue &catalogue, const Team &team)
{
    Team added = team;
    if (added.rank == 0)
        added.rank = double(edit.count(RecordKind::Team, Query().where(&Team::academy, team.academy)) + 1);
    const TeamId id = edit.insert(added);
    if (added.state == TeamState::Participant)
        equipTeam(edit, catalogue, id);
    return id;
}

static void addPlan(Edit &edit, const Catalogue &catalogue, const Team &team, Language language)
{
    if (edit.count(RecordKind::Plan, Query().where(&Plan::team, team.id)) > 0)
        return;
    Plan plan;
    plan.team = team.id;
    plan.title = Words(language)("NewAcademy", QT_TRANSLATE_NOOP("NewAcademy", "Operating-model plan"));
    plan.id = edit.insert(plan);
    for (const PlanSectionGuide &guide : catalogue.planSections()) {
        PlanSection section;
        section.team = team.id;
        section.plan = plan.id;
        section.code = guide.code;
        section.title = guide.title.in(language);
        section.rank = guide.number;
        edit.insert(section);
    }
}

static void addSubmissions(Edit &edit, const Team &team)
{
    std::vector<DeliverableId> had;
    for (const Submission &submission : edit.where(&Submission::team, team.id))
        had.push_back(submission.deliverable);
    for (const Deliverable &deliverable :
         edit.where(&Deliverable::academy, team.academy, Query().orderBy(&Deliverable::rank))) {
        if (std::find(had.begin(), had.end(), deliverable.id) != had.end())
            continue;
        Submission submission;
        submission.team = team.id;
        submission.deliverable = deliverable.id;
        edit.insert(submission);
    }
}

/// Moves a session to the place after `before` others of the same day: a quarter of an hour between them, until 16:00,
/// then on the next working days.
static void queueSession(Session *session, int before, const HolidayRules &holidays)
{
    const int length = session->begins.secsTo(session->finishes);
    const int step = length + 15 * 60;
    const int room = session->begins.secsTo(QTime(16, 0)) + 15 * 60;
    const int perDay = std::max(1, room / step);
    for (int day = before / perDay; day > 0; --day)
        session->date = workingDayFrom(session->date.addDays(1), holidays);
    session->begins = session->begins.addSecs(before % perDay * step);
    session->finishes = session->begins.addSecs(length);
}

/// Links the session with the materials that its template names, as far as the academy has them still.
static void linkMaterials(Edit &edit, SessionId session, const SessionTemplate &source,
                          const ProgrammeTemplate &programme, const Academy &academy, Language language)
{
    if (source.materials.isEmpty() || !programme.materials)
        return;
    const std::vector<Material> present = edit.where(&Material::academy, academy.id, Query().only(&Material::title));
    double rank = 0;
    for (const QString &code : source.materials) {
        const auto entry = std::find_if(programme.materials->begin(), programme.materials->end(),
                                        [&](const MaterialEntry &each) { return each.code == code; });
        if (entry == programme.materials->end())
            continue;
        const auto material = std::find_if(present.begin(), present.end(), [&](const Material &each) {
            return each.title == entry->title.in(language);
        });
        if (material != present.end())
            edit.insert(SessionMaterial{{}, session, material->id, ++rank});
    }
}

static void addSessions(Edit &edit, const Catalogue &catalogue, const Team &team, const Academy &academy,
                        Language language)
{
    const std::optional<ProgrammeTemplate> programme = programmeOf(edit, catalogue, academy);
    if (!programme || !academy.starts.isValid())
        return;
    const std::vector<Phase> phases = edit.where(&Phase::academy, academy.id);
    for (const SessionTemplate &source : programme->sessions) {
        const PhaseTemplate *phaseTemplate = programme->phase(source.phase);
        if (!source.perTeam || (phaseTemplate && phaseTemplate->kind == PhaseKind::Before))
            continue;
        const std::vector<Session> others =
            edit.where(&Session::academy, academy.id, Query().where(&Session::code, source.code));
        if (std::any_of(others.begin(), others.end(), [&](const Session &other) { return other.team == team.id; }))
            continue;
        Session session = planSession(source, academy.starts, catalogue.holidays(), language);
        queueSession(&session, int(others.size()), catalogue.holidays());
        session.academy = academy.id;
        session.team = team.id;
        for (const Phase &phase : phases) {
            if (phase.code == source.phase)
                session.phase = phase.id;
        }
        linkMaterials(edit, edit.insert(session), source, *programme, academy, language);
    }
}

void equipTeam(Edit &edit, const Catalogue &catalogue, TeamId id)
{
    const Team team = edit.get(id);
    const Academy academy = edit.get(team.academy);
    const Language language = languageFromCode(academy.language).value_or(Language::English);
    addPlan(edit, catalogue, team, language);
    addSubmissions(edit, team);
    addSessions(edit, catalogue, team, academy, language);
    addAssessment(edit, catalogue, id, AssessmentMoment::Start);
    addAssessment(edit, catalogue, id, AssessmentMoment::End);
}

} // namespace polku
