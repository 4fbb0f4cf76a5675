#include "academy/planparts.h"

#include "catalogue/wording.h"
#include "model/records.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

constexpr qint64 highFrom = 15;
constexpr qint64 mediumFrom = 6;

Heat heatOf(std::optional<qint64> one, std::optional<qint64> other)
{
    if (!one || !other)
        return Heat::Unknown;
    const qint64 product = *one * *other;
    return product >= highFrom ? Heat::High : product >= mediumFrom ? Heat::Medium : Heat::Low;
}

QString heatText(Heat heat, const Words &words)
{
    switch (heat) {
    case Heat::High:
        return words("PlanPart", QT_TRANSLATE_NOOP("PlanPart", "High"));
    case Heat::Medium:
        return words("PlanPart", QT_TRANSLATE_NOOP("PlanPart", "Medium"));
    case Heat::Low:
        return words("PlanPart", QT_TRANSLATE_NOOP("PlanPart", "Low"));
    case Heat::Unknown:
        break;
    }
    return {};
}

std::optional<ResponsibilityPart> ResponsibilityMatrix::part(ResponsibilityId task, PlanRoleId role) const
{
    const auto found = parts.constFind({task, role});
    return found == parts.constEnd() ? std::nullopt : std::optional(*found);
}

int ResponsibilityMatrix::count(ResponsibilityId task, ResponsibilityPart wanted) const
{
    return int(
        std::count_if(roles.begin(), roles.end(), [&](const PlanRole &role) { return part(task, role.id) == wanted; }));
}

ResponsibilityMatrix readResponsibilityMatrix(const Reader &reader, PlanId plan)
{
    ResponsibilityMatrix matrix;
    matrix.tasks = reader.where(&Responsibility::plan, plan, Query().orderBy(&Responsibility::rank));
    matrix.roles = reader.where(&PlanRole::plan, plan, Query().orderBy(&PlanRole::rank));
    if (matrix.tasks.empty())
        return matrix;
    // By id, so that of several for one cell the newest stays.
    for (const ResponsibilityShare &share : reader.where(&ResponsibilityShare::team, matrix.tasks.front().team))
        matrix.parts.insert({share.responsibility, share.role}, share.part);
    return matrix;
}

QChar letterOf(ResponsibilityPart part)
{
    return QLatin1Char("RACI"[int(part)]);
}

std::optional<ResponsibilityPart> partOfLetter(QChar letter)
{
    for (size_t i = 0; i < choicesOf<ResponsibilityPart>.size(); ++i) {
        if (letter.toUpper() == letterOf(ResponsibilityPart(int(i))))
            return ResponsibilityPart(int(i));
    }
    return std::nullopt;
}

void setPart(Edit &edit, ResponsibilityId task, PlanRoleId role, std::optional<ResponsibilityPart> part)
{
    const Responsibility row = edit.get(task);
    (void)edit.get(role);
    std::vector<ResponsibilityShare> found =
        edit.where(&ResponsibilityShare::responsibility, task, Query().where(&ResponsibilityShare::role, role));
    if (part && found.empty()) {
        edit.insert(ResponsibilityShare{{}, row.team, task, role, *part});
        return;
    }
    // One stays, if any is wanted.
    const size_t kept = part ? 1 : 0;
    for (size_t i = 0; i + kept < found.size(); ++i)
        edit.remove(found[i].id);
    if (part)
        edit.set(found.back().id, &ResponsibilityShare::part, *part);
}

static std::optional<PlanPart> partOfKind(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Goal:
        return PlanPart::Goals;
    case RecordKind::SpendCategory:
        return PlanPart::Categories;
    case RecordKind::PlanRole:
    case RecordKind::Responsibility:
    case RecordKind::ResponsibilityShare:
        return PlanPart::Responsibilities;
    case RecordKind::ProcessStep:
        return PlanPart::ProcessSteps;
    case RecordKind::Instrument:
        return PlanPart::Instruments;
    case RecordKind::Training:
        return PlanPart::Trainings;
    case RecordKind::Indicator:
        return PlanPart::Indicators;
    case RecordKind::Resource:
        return PlanPart::Resources;
    case RecordKind::Risk:
        return PlanPart::ChangeRisks;
    case RecordKind::Decision:
        return PlanPart::Approval;
    default:
        return std::nullopt;
    }
}

std::optional<PlanPartPlace> planPartOf(const Reader &reader, RecordRef record)
{
    const std::optional<PlanPart> part = partOfKind(record.kind);
    std::optional<Row> row = part ? reader.row(record) : std::nullopt;
    if (row && record.kind == RecordKind::ResponsibilityShare)
        row = reader.row({RecordKind::Responsibility, row->reference(u"responsibility")});
    if (!row)
        return std::nullopt;
    PlanPartPlace place{{row->reference(u"team")}, {}, *part};
    if (recordType(row->kind).field(u"plan")) {
        place.plan = {row->reference(u"plan")};
    } else if (record.kind == RecordKind::Decision) {
        if (row->text(u"subject_kind") == QLatin1String(recordType(RecordKind::Plan).table))
            place.plan = {codec::Codec<qint64>::fromValue(row->value(u"subject"))};
    } else if (!row->reference(u"pilot")) {
        // An indicator of a goal, or of the team as a whole.
        for (const Plan &plan : reader.where(&Plan::team, place.team))
            place.plan = plan.id;
    }
    return place.plan ? std::optional(place) : std::nullopt;
}

} // namespace polku
