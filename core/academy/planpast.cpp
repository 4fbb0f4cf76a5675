#include "academy/planpast.h"

#include "academy/teamrecords.h"
#include "model/records.h"

#include <limits>

namespace polku {

PlanContent PlanPast::at(const Reader &reader, const PlanMoment &moment)
{
    switch (moment.what) {
    case PlanMoment::What::Now:
        return after(reader, std::numeric_limits<qint64>::max());
    case PlanMoment::What::Review:
    case PlanMoment::What::Day:
        return after(reader, moment.step);
    case PlanMoment::What::Version:
        break;
    }
    const Result<PlanContent> kept = planContentFromJson(reader.get(moment.version).content);
    if (!kept)
        throw Failure(kept.error());
    return *kept;
}

PlanContent PlanPast::after(const Reader &reader, qint64 step)
{
    if (m_known.empty())
        m_known.emplace(std::numeric_limits<qint64>::max(), readPlanContent(reader, m_plan));
    const auto later = m_known.lower_bound(step); // there always is one: now
    if (later->first == step)
        return later->second;
    TeamRecords records(reader, later->second.team, planKinds(), later->second.rows, later->first);
    records.goBackTo(step);
    std::vector<Row> rows;
    for (const RecordKind kind : planKinds()) {
        for (Row &row : records.rows(kind))
            rows.push_back(std::move(row));
    }
    PlanContent content = planContentOf(m_plan, later->second.team, rows);
    if (!content.row(RecordRef(m_plan)))
        content.rows.clear(); // what is the team's own was there before the plan
    return m_known.emplace(step, std::move(content)).first->second;
}

} // namespace polku
