#include "academy/newacademy.h"

#include "academy/assessment.h"
#include "academy/library.h"
#include "academy/weeks.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "store/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku {

namespace {

/// Plans one academy.
class Planner
{
public:
    Planner(const Catalogue &catalogue, const ProgrammeTemplate &programme, QDate starts, Language language)
        : m_catalogue(catalogue), m_programme(programme), m_starts(starts), m_language(language), m_words(language)
    {
    }

    AcademyPlan plan(const QString &name, QDate today) const
    {
        AcademyPlan plan;
        plan.phases = phases();
        plan.academy = academy(name, plan.phases, today);
        for (const SessionTemplate &session : m_programme.sessions) {
            if (!session.perTeam)
                plan.sessions.push_back({phaseIndex(session.phase), this->session(session)});
        }
        for (const DeliverableTemplate &deliverable : m_programme.deliverables)
            plan.deliverables.push_back({phaseIndex(deliverable.phase), this->deliverable(deliverable)});
        std::stable_sort(plan.deliverables.begin(), plan.deliverables.end(),
                         [](const auto &a, const auto &b) { return a.record.due < b.record.due; });
        number(plan.deliverables);
        for (const ThemeEntry &theme : m_catalogue.themes().themes) {
            plan.themes.push_back({{},
                                   {},
                                   theme.code,
                                   theme.name.in(m_language),
                                   theme.eforms,
                                   theme.description.in(m_language),
                                   double(plan.themes.size() + 1)});
        }
        for (const MaterialEntry &material : m_catalogue.materials())
            plan.materials.push_back({phaseIndex(material.phase), materialFrom(material, m_language)});
        number(plan.materials);
        for (const CriterionTemplate &criterion : m_programme.criteria) {
            plan.criteria.push_back({{},
                                     {},
                                     criterion.code,
                                     criterion.name.in(m_language),
                                     criterion.guidance.in(m_language),
                                     criterion.weight,
                                     double(plan.criteria.size() + 1)});
        }
        return plan;
    }

    Session session(const SessionTemplate &source) const
    {
        Session session;
        session.code = source.code;
        session.title = source.title.in(m_language);
        session.kind = source.kind;
        const QDate ordinary = dayInWeek(m_starts, source.week, source.weekday);
        session.date = workingDayFrom(ordinary, m_catalogue.holidays());
        session.movedFrom = whyNotWorking(ordinary, m_catalogue.holidays(), m_words);
        session.begins = source.begins;
        session.finishes = source.finishes;
        session.agenda = source.agenda.in(m_language);
        return session;
    }

private:
    template <class R>
    static void number(std::vector<InPhase<R>> &items)
    {
        for (size_t i = 0; i < items.size(); ++i)
            items[i].record.rank = double(i + 1);
    }

    size_t phaseIndex(const QString &code) const
    {
        const PhaseTemplate *phase = m_programme.phase(code);
        return phase ? size_t(phase - m_programme.phases.data()) : 0;
    }

    std::vector<Phase> phases() const
    {
        std::vector<Phase> phases;
        for (const PhaseTemplate &source : m_programme.phases) {
            Phase phase;
            phase.code = source.code;
            phase.name = source.name.in(m_language);
            phase.kind = source.kind;
            phase.starts = dayInWeek(m_starts, source.startWeek, 1);
            phase.ends = dayInWeek(m_starts, source.endWeek, 7);
            // The academy may begin in the middle of week 1.
            if (source.startWeek == 1)
                phase.starts = m_starts;
            if (source.endWeek == 0)
                phase.ends = m_starts.addDays(-1);
            phase.description = source.description.in(m_language);
            phase.rank = double(phases.size() + 1);
            phases.push_back(phase);
        }
        return phases;
    }

    Academy academy(const QString &name, const std::vector<Phase> &phases, QDate today) const
    {
        Academy academy;
        academy.name = name;
        academy.templateCode = m_programme.code;
        academy.language = languageCode(m_language);
        academy.starts = m_starts;
        for (const Phase &phase : phases) {
            if (phase.kind == PhaseKind::Month)
                academy.ends = std::max(academy.ends, phase.ends);
        }
        academy.description = m_programme.description.in(m_language);
        academy.state = today < academy.starts  ? AcademyState::Planned
                        : today <= academy.ends ? AcademyState::Running
                                                : AcademyState::Finished;
        return academy;
    }

    Deliverable deliverable(const DeliverableTemplate &source) const
    {
        Deliverable deliverable;
        deliverable.code = source.code;
        deliverable.title = source.title.in(m_language);
        deliverable.kind = source.kind;
        deliverable.due =
            workingDayFrom(dayInWeek(m_starts, source.dueWeek, source.dueWeekday), m_catalogue.holidays());
        deliverable.required = source.required;
        deliverable.guidance = source.guidance.in(m_language);
        return deliverable;
    }

    const Catalogue &m_catalogue;
    const ProgrammeTemplate &m_programme;
    QDate m_starts;
    Language m_language;
    Words m_words;
};

} // namespace

/// The first day of an academy that is to start on `start`: that day, or the next Monday when a session of the
/// template's first week would otherwise lie before it.
static QDate firstDay(const ProgrammeTemplate &programme, QDate start)
{
    const bool tooLate =
        std::any_of(programme.sessions.begin(), programme.sessions.end(), [&](const SessionTemplate &session) {
            return session.week == 1 && dayInWeek(start, 1, session.weekday) < start;
        });
    return tooLate ? mondayOf(start).addDays(7) : start;
}

Result<AcademyPlan> planAcademy(const Catalogue &catalogue, const QString &templateCode, const QString &name,
                                QDate start, Language language, QDate today)
{
    const ProgrammeTemplate *programme = catalogue.programme(templateCode);
    if (!programme) {
        QStringList codes;
        for (const ProgrammeTemplate &known : catalogue.programmes())
            codes.append(known.code);
        return failure(
            ErrorKind::BadInput,
            QCoreApplication::translate("NewAcademy", "There is no programme template “%1”.").arg(templateCode),
            QCoreApplication::translate("NewAcademy", "Choose one of: %1.").arg(codes.join(QStringLiteral(", "))));
    }
    if (name.trimmed().isEmpty()) {
        return failure(ErrorKind::BadInput, QCoreApplication::translate("NewAcademy", "The academy has no name."),
                       QCoreApplication::translate("NewAcademy", "Give it a name."));
    }
    if (!start.isValid()) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("NewAcademy", "The start of the academy is not a date."),
                       QCoreApplication::translate("NewAcademy", "Give the first day, like 2027-01-18."));
    }
    const Planner planner(catalogue, *programme, firstDay(*programme, start), language);
    return planner.plan(name.trimmed(), today);
}

AcademyId writeAcademy(Edit &edit, const AcademyPlan &plan)
{
    Academy academy = plan.academy;
    academy.rank = double(edit.count(RecordKind::Academy) + 1);
    academy.id = edit.insert(academy);
    std::vector<PhaseId> phases;
    for (Phase phase : plan.phases) {
        phase.academy = academy.id;
        phases.push_back(edit.insert(phase));
    }
    const auto insertAll = [&](auto items) {
        for (auto &item : items) {
            item.record.academy = academy.id;
            item.record.phase = phases.at(item.phase);
            edit.insert(item.record);
        }
    };
    insertAll(plan.sessions);
    insertAll(plan.deliverables);
    insertAll(plan.materials);
    for (Theme theme : plan.themes) {
        theme.academy = academy.id;
        edit.insert(theme);
    }
    for (Criterion criterion : plan.criteria) {
        criterion.academy = academy.id;
        edit.insert(criterion);
    }
    return academy.id;
}

Result<AcademyId> createAcademy(Workspace &workspace, const Catalogue &catalogue, const QString &templateCode,
                                const QString &name, QDate start, Language language)
{
    const Result<AcademyPlan> plan =
        planAcademy(catalogue, templateCode, name, start, language, workspace.clock().today());
    if (!plan)
        return Unexpected(plan.error());
    AcademyId id;
    const Operation operation{Op::CreateAcademy, {RecordKind::Academy, 0}, {plan->academy.name}, false};
    const Result<Changes> changes = workspace.edit(operation, [&](Edit &edit) { id = writeAcademy(edit, *plan); });
    if (!changes)
        return Unexpected(changes.error());
    return id;
}

// Teams --------------------------------------------------------------------------------------------------------------

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

static void addSessions(Edit &edit, const Catalogue &catalogue, const Team &team, const Academy &academy,
                        Language language)
{
    const ProgrammeTemplate *programme = catalogue.programme(academy.templateCode);
    if (!programme || !academy.starts.isValid())
        return;
    const std::vector<Phase> phases = edit.where(&Phase::academy, academy.id);
    const Planner planner(catalogue, *programme, academy.starts, language);
    for (const SessionTemplate &source : programme->sessions) {
        const PhaseTemplate *phaseTemplate = programme->phase(source.phase);
        if (!source.perTeam || (phaseTemplate && phaseTemplate->kind == PhaseKind::Before))
            continue;
        const std::vector<Session> others =
            edit.where(&Session::academy, academy.id, Query().where(&Session::code, source.code));
        if (std::any_of(others.begin(), others.end(), [&](const Session &other) { return other.team == team.id; }))
            continue;
        Session session = planner.session(source);
        queueSession(&session, int(others.size()), catalogue.holidays());
        session.academy = academy.id;
        session.team = team.id;
        for (const Phase &phase : phases) {
            if (phase.code == source.phase)
                session.phase = phase.id;
        }
        edit.insert(session);
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
