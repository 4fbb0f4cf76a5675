#include "catalogue/programme.h"

#include "catalogue/content.h"

namespace polku {

static PhaseTemplate readPhase(const Content &item)
{
    PhaseTemplate phase;
    phase.code = item.text("code");
    phase.kind = item.choice<PhaseKind>("kind");
    phase.name = item.localised("name");
    phase.description = item.localised("description");
    phase.startWeek = int(item.whole("start_week"));
    phase.endWeek = int(item.whole("end_week"));
    if (phase.endWeek < phase.startWeek)
        item.mistake("end_week", QStringLiteral("before start_week"));
    return phase;
}

static int readWeekday(const Content &item, const char *key)
{
    const int weekday = int(item.whole(key));
    if (weekday < 1 || weekday > 7)
        item.mistake(key, QStringLiteral("not 1 to 7"));
    return weekday;
}

static SessionTemplate readSession(const Content &item)
{
    SessionTemplate session;
    session.code = item.text("code");
    session.phase = item.text("phase");
    session.kind = item.choice<SessionKind>("kind");
    session.title = item.localised("title");
    session.agenda = item.localised("agenda");
    session.week = int(item.whole("week"));
    session.weekday = readWeekday(item, "weekday");
    session.begins = item.time("start");
    session.finishes = item.time("end");
    session.perTeam = item.flag("per_team");
    if (session.finishes <= session.begins)
        item.mistake("end", QStringLiteral("not after start"));
    return session;
}

static DeliverableTemplate readDeliverable(const Content &item)
{
    DeliverableTemplate deliverable;
    deliverable.code = item.text("code");
    deliverable.phase = item.text("phase");
    deliverable.kind = item.choice<DeliverableKind>("kind");
    deliverable.title = item.localised("title");
    deliverable.guidance = item.localised("guidance");
    deliverable.dueWeek = int(item.whole("due_week"));
    deliverable.dueWeekday = readWeekday(item, "due_weekday");
    deliverable.required = item.flag("required");
    return deliverable;
}

static CriterionTemplate readCriterion(const Content &item)
{
    return {item.text("code"), item.localised("name"), item.localised("guidance"), int(item.whole("weight"))};
}

const PhaseTemplate *ProgrammeTemplate::phase(QStringView phaseCode) const
{
    for (const PhaseTemplate &candidate : phases) {
        if (phaseCode == candidate.code)
            return &candidate;
    }
    return nullptr;
}

static ProgrammeTemplate readProgramme(const Content &item)
{
    ProgrammeTemplate programme;
    programme.code = item.text("code");
    programme.name = item.localised("name");
    programme.description = item.localised("description");
    programme.months = int(item.whole("months"));
    programme.phases = item.list("phases", readPhase);
    programme.sessions = item.list("sessions", readSession);
    programme.deliverables = item.list("deliverables", readDeliverable);
    programme.criteria = item.list("criteria", readCriterion);

    int weight = 0;
    for (const CriterionTemplate &criterion : programme.criteria)
        weight += criterion.weight;
    if (weight != 100)
        item.mistake("criteria", QStringLiteral("the weights make %1, not 100").arg(weight));
    for (const SessionTemplate &session : programme.sessions) {
        if (!programme.phase(session.phase))
            item.mistake("sessions", QStringLiteral("\"%1\" names an unknown phase").arg(session.code));
    }
    for (const DeliverableTemplate &deliverable : programme.deliverables) {
        if (!programme.phase(deliverable.phase))
            item.mistake("deliverables", QStringLiteral("\"%1\" names an unknown phase").arg(deliverable.code));
    }
    return programme;
}

std::vector<ProgrammeTemplate> readProgrammes(const Content &file)
{
    return file.list("templates", readProgramme);
}

} // namespace polku
