#include "academy/newacademy.h"

#include "academy/academyprogramme.h"
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
        : m_catalogue(catalogue), m_programme(programme), m_starts(starts), m_language(language)
    {
    }

    AcademyPlan plan(const AcademyWishes &wishes, QDate today) const
    {
        AcademyPlan plan;
        plan.programme = m_programme;
        plan.phases = phases();
        plan.academy = academy(wishes, plan.phases, today);
        for (const SessionTemplate &session : m_programme.sessions) {
            const Session planned = planSession(session, m_starts, m_catalogue.holidays(), m_language);
            (session.perTeam ? plan.teamSessions : plan.sessions).push_back({phaseIndex(session.phase), planned});
        }
        for (const DeliverableTemplate &deliverable : m_programme.deliverables)
            plan.deliverables.push_back({phaseIndex(deliverable.phase), this->deliverable(deliverable)});
        std::stable_sort(plan.deliverables.begin(), plan.deliverables.end(),
                         [](const auto &a, const auto &b) { return a.record.due < b.record.due; });
        number(plan.deliverables);
        for (const ThemeEntry &theme : m_programme.themes ? *m_programme.themes : m_catalogue.themes().themes) {
            plan.themes.push_back({{},
                                   {},
                                   theme.code,
                                   theme.name.in(m_language),
                                   theme.eforms,
                                   theme.description.in(m_language),
                                   double(plan.themes.size() + 1)});
        }
        for (const MaterialEntry &material : m_programme.materials ? *m_programme.materials : m_catalogue.materials())
            plan.materials.push_back({phaseIndex(material.phase), materialFrom(material, m_language)});
        number(plan.materials);
        plan.uses = uses();
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

private:
    template <class R>
    static void number(std::vector<InPhase<R>> &items)
    {
        for (size_t i = 0; i < items.size(); ++i)
            items[i].record.rank = double(i + 1);
    }

    std::vector<AcademyPlan::Use> uses() const
    {
        std::vector<AcademyPlan::Use> found;
        size_t session = 0; // among those for all
        for (const SessionTemplate &source : m_programme.sessions) {
            if (source.perTeam)
                continue;
            for (const QString &code : source.materials) {
                const std::optional<size_t> material = materialIndex(code);
                if (material)
                    found.push_back({session, *material});
            }
            ++session;
        }
        return found;
    }

    std::optional<size_t> materialIndex(const QString &code) const
    {
        for (size_t i = 0; m_programme.materials && i < m_programme.materials->size(); ++i) {
            if (m_programme.materials->at(i).code == code)
                return i;
        }
        return std::nullopt;
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
            phase.starts = dayInWeek(m_starts, source.startWeek, source.startWeekday);
            phase.ends = dayInWeek(m_starts, source.endWeek, source.endWeekday);
            // The academy may begin in the middle of week 1.
            if (source.startWeek == 1 && source.startWeekday == 1)
                phase.starts = m_starts;
            if (source.endWeek == 0 && source.endWeekday == 7)
                phase.ends = m_starts.addDays(-1);
            phase.description = source.description.in(m_language);
            phase.rank = double(phases.size() + 1);
            phases.push_back(phase);
        }
        return phases;
    }

    Academy academy(const AcademyWishes &wishes, const std::vector<Phase> &phases, QDate today) const
    {
        Academy academy;
        academy.name = wishes.name.trimmed();
        academy.organiser = wishes.organiser.trimmed();
        academy.coaches = wishes.coaches.trimmed();
        academy.templateCode = m_programme.code;
        academy.language = languageCode(m_language);
        academy.starts = m_starts;
        for (const Phase &phase : phases) {
            if (phase.kind == PhaseKind::Month)
                academy.ends = std::max(academy.ends, phase.ends);
        }
        academy.description = m_programme.description.in(m_language);
        academy.state = stateOn(academy, today);
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

AcademyState stateOn(const Academy &academy, QDate today)
{
    if (!academy.starts.isValid() || today < academy.starts)
        return AcademyState::Planned;
    return academy.ends.isValid() && today > academy.ends ? AcademyState::Finished : AcademyState::Running;
}

Session planSession(const SessionTemplate &source, QDate starts, const HolidayRules &holidays, Language language)
{
    Session session;
    session.code = source.code;
    session.title = source.title.in(language);
    session.kind = source.kind;
    const QDate ordinary = dayInWeek(starts, source.week, source.weekday);
    session.date = workingDayFrom(ordinary, holidays);
    session.movedFrom = whyNotWorking(ordinary, holidays, Words(language));
    session.begins = source.begins;
    session.finishes = source.finishes;
    session.agenda = source.agenda.in(language);
    return session;
}

Result<AcademyPlan> planAcademy(const Catalogue &catalogue, const ProgrammeTemplate &programme,
                                const AcademyWishes &wishes, QDate today)
{
    if (wishes.name.trimmed().isEmpty()) {
        return failure(ErrorKind::BadInput, QCoreApplication::translate("NewAcademy", "The academy has no name."),
                       QCoreApplication::translate("NewAcademy", "Give it a name."));
    }
    if (!wishes.start.isValid()) {
        return failure(ErrorKind::BadInput,
                       QCoreApplication::translate("NewAcademy", "The start of the academy is not a date."),
                       QCoreApplication::translate("NewAcademy", "Give the first day, like 2027-01-18."));
    }
    return Planner(catalogue, programme, firstDay(programme, wishes.start), wishes.language).plan(wishes, today);
}

Result<ProgrammeTemplate> programmeOfCode(const Catalogue &catalogue, const QString &templateCode)
{
    if (const ProgrammeTemplate *programme = catalogue.programme(templateCode))
        return *programme;
    QStringList codes;
    for (const ProgrammeTemplate &known : catalogue.programmes())
        codes.append(known.code);
    return failure(
        ErrorKind::BadInput,
        QCoreApplication::translate("NewAcademy", "There is no programme template “%1”.").arg(templateCode),
        QCoreApplication::translate("NewAcademy", "Choose one of: %1.").arg(codes.join(QStringLiteral(", "))));
}

Result<AcademyPlan> planAcademy(const Catalogue &catalogue, const QString &templateCode, const QString &name,
                                QDate start, Language language, QDate today)
{
    const Result<ProgrammeTemplate> programme = programmeOfCode(catalogue, templateCode);
    if (!programme)
        return Unexpected(programme.error());
    return planAcademy(catalogue, *programme, {name, {}, {}, start, language}, today);
}

AcademyId writeAcademy(Edit &edit, const Catalogue &catalogue, const AcademyPlan &plan)
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
        std::vector<decltype(edit.insert(items.front().record))> ids;
        for (auto &item : items) {
            item.record.academy = academy.id;
            item.record.phase = phases.at(item.phase);
            ids.push_back(edit.insert(item.record));
        }
        return ids;
    };
    const std::vector<SessionId> sessions = insertAll(plan.sessions);
    insertAll(plan.deliverables);
    const std::vector<MaterialId> materials = insertAll(plan.materials);
    for (size_t i = 0; i < plan.uses.size(); ++i) {
        const auto &[session, material] = plan.uses[i];
        edit.insert(SessionMaterial{{}, sessions.at(session), materials.at(material), double(i + 1)});
    }
    for (Theme theme : plan.themes) {
        theme.academy = academy.id;
        edit.insert(theme);
    }
    for (Criterion criterion : plan.criteria) {
        criterion.academy = academy.id;
        edit.insert(criterion);
    }
    keepProgramme(edit, catalogue, academy.id, plan.programme);
    return academy.id;
}

Result<AcademyId> createAcademy(Workspace &workspace, const Catalogue &catalogue, const ProgrammeTemplate &programme,
                                const AcademyWishes &wishes)
{
    const Result<AcademyPlan> plan = planAcademy(catalogue, programme, wishes, workspace.clock().today());
    if (!plan)
        return Unexpected(plan.error());
    AcademyId id;
    const Operation operation{Op::CreateAcademy, {RecordKind::Academy, 0}, {plan->academy.name}, false};
    const Result<Changes> changes =
        workspace.edit(operation, [&](Edit &edit) { id = writeAcademy(edit, catalogue, *plan); });
    if (!changes)
        return Unexpected(changes.error());
    return id;
}

Result<AcademyId> createAcademy(Workspace &workspace, const Catalogue &catalogue, const QString &templateCode,
                                const QString &name, QDate start, Language language)
{
    const Result<ProgrammeTemplate> programme = programmeOfCode(catalogue, templateCode);
    if (!programme)
        return Unexpected(programme.error());
    return createAcademy(workspace, catalogue, *programme, {name, {}, {}, start, language});
}

} // namespace polku
