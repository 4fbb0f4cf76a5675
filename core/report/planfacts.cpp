#include "report/planfacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

template <class R>
R teamRecord(const R &record)
{
    return fromRow<R>(teamPart(toRow(record)));
}

template <class R, class T>
std::vector<R> teamRecords(const Reader &reader, T R::*member, const std::type_identity_t<T> &value,
                           const Query &query = {})
{
    std::vector<R> records = reader.where(member, value, query);
    for (R &record : records)
        record = teamRecord(record);
    return records;
}

qint64 size(const Risk &risk)
{
    return risk.likelihood.value_or(0) * risk.impact.value_or(0);
}

} // namespace

Row teamPart(const Row &row)
{
    const RecordType &type = recordType(row.kind);
    Row part = row;
    const Row blank = emptyRow(row.kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Privacy privacy = type.fields[i].privacy;
        if (privacy == Privacy::CoachPrivate || privacy == Privacy::Personal)
            part.values[i] = blank.values[i];
    }
    return part;
}

/// What the plan holds besides its text.
static void readParts(const Reader &reader, PlanFacts &facts)
{
    const PlanId plan = facts.plan->id;
    facts.categories = teamRecords(reader, &SpendCategory::plan, plan, Query().orderBy(&SpendCategory::rank));
    facts.processSteps = teamRecords(reader, &ProcessStep::plan, plan, Query().orderBy(&ProcessStep::rank));
    facts.instruments = teamRecords(reader, &Instrument::plan, plan, Query().orderBy(&Instrument::rank));
    facts.trainings = teamRecords(reader, &Training::plan, plan, Query().orderBy(&Training::rank));
    facts.resources = teamRecords(reader, &Resource::plan, plan, Query().orderBy(&Resource::rank));
    facts.responsibilities = readResponsibilityMatrix(reader, plan);
    for (PlanRole &role : facts.responsibilities.roles)
        role = teamRecord(role);
    for (Responsibility &task : facts.responsibilities.tasks)
        task = teamRecord(task);
}

PlanFacts readPlanFacts(const Reader &reader, TeamId id, QDate today)
{
    PlanFacts facts;
    facts.today = today;
    facts.team = teamRecord(reader.get(id));
    facts.academy = teamRecord(reader.get(facts.team.academy));
    for (const Membership &membership :
         reader.where(&Membership::team, id, Query().orderBy(&Membership::role).orderBy(&Membership::rank))) {
        if (const std::optional<Organisation> organisation = reader.find(membership.organisation))
            facts.organisations.push_back(teamRecord(*organisation));
    }
    const std::vector<Plan> plans = teamRecords(reader, &Plan::team, id);
    if (!plans.empty())
        facts.plan = plans.front();
    if (facts.plan) {
        facts.sections = teamRecords(reader, &PlanSection::plan, facts.plan->id, Query().orderBy(&PlanSection::rank));
        std::erase_if(facts.sections, [](const PlanSection &section) { return section.hiddenSection; });
        facts.risks = teamRecords(reader, &Risk::plan, facts.plan->id);
        std::stable_sort(facts.risks.begin(), facts.risks.end(),
                         [](const Risk &a, const Risk &b) { return size(a) > size(b); });
        readParts(reader, facts);
        for (Decision &decision : teamRecords(reader, &Decision::team, id, Query().orderBy(&Decision::decidedOn))) {
            const bool isAbout = decision.subjectKind == QLatin1String(recordType(RecordKind::Plan).table) &&
                                 decision.subject == facts.plan->id.value;
            if (isAbout)
                facts.decisions.push_back(std::move(decision));
        }
    }
    const Query due = Query().only(&Deliverable::kind, &Deliverable::due);
    for (const Deliverable &deliverable : reader.where(&Deliverable::academy, facts.academy.id, due)) {
        if (deliverable.kind == DeliverableKind::Plan)
            facts.planDue = std::max(facts.planDue, deliverable.due);
    }
    facts.goals = teamRecords(reader, &Goal::team, id, Query().orderBy(&Goal::rank));
    std::erase_if(facts.goals, [](const Goal &goal) { return goal.state == GoalState::Dropped; });
    facts.actions = teamRecords(reader, &Action::team, id, Query().orderBy(&Action::rank));
    std::stable_sort(facts.actions.begin(), facts.actions.end(), dueEarlier);
    facts.pilots = teamRecords(reader, &Pilot::team, id, Query().orderBy(&Pilot::rank));
    facts.clauses = teamRecords(reader, &Clause::team, id, Query().orderBy(&Clause::rank));
    facts.indicators = teamRecords(reader, &Indicator::team, id, Query().orderBy(&Indicator::rank));
    facts.measurements = teamRecords(reader, &Measurement::team, id, Query().orderBy(&Measurement::date));
    facts.roles = readRoles(reader, id);
    if (!facts.plan && facts.actions.empty()) {
        throw Failure(
            {ErrorKind::NotFound,
             QCoreApplication::translate("Report", "“%1” has no plan and no actions yet.").arg(facts.team.name),
             QCoreApplication::translate("Report", "Begin the plan first, or choose another team."),
             {}});
    }
    return facts;
}

} // namespace polku::report
