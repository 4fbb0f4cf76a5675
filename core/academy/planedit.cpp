#include "academy/planedit.h"

#include "academy/order.h"
#include "academy/review.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku {

static std::vector<PlanSection> sectionsOf(const Reader &reader, PlanId plan)
{
    return reader.where(&PlanSection::plan, plan,
                        Query().orderBy(&PlanSection::rank).only(&PlanSection::rank, &PlanSection::hiddenSection));
}

void beginSection(Edit &edit, PlanSectionId section)
{
    const auto begun = stateAfter(reviewState(edit, section), Side::Team, ReviewStep::Start, edit.titleOf(section));
    if (begun)
        edit.set(section, &PlanSection::state, *begun);
}

PlanSectionId addOwnSection(Edit &edit, PlanId plan, const QString &title, PlanSectionId after)
{
    const Plan owner = edit.get(plan);
    const std::vector<PlanSection> sections = sectionsOf(edit, plan);
    PlanSection added;
    added.team = owner.team;
    added.plan = plan;
    added.title = title;
    added.rank = sections.empty() ? 1 : sections.back().rank + 1;
    for (size_t i = 0; i + 1 < sections.size(); ++i) {
        if (sections[i].id == after)
            added.rank = (sections[i].rank + sections[i + 1].rank) / 2;
    }
    return edit.insert(added);
}

void moveSection(Edit &edit, PlanSectionId section, int by)
{
    const PlanSection moved = edit.get(section);
    std::vector<Row> siblings;
    for (const PlanSection &each : sectionsOf(edit, moved.plan))
        siblings.push_back(toRow(each));
    moveInOrder(edit, std::move(siblings), section.value, by);
}

Result<PlanSectionId> addOwnSection(Workspace &workspace, PlanId plan, const QString &title, PlanSectionId after)
{
    PlanSectionId added;
    const auto made = workspace.edit(Operation::create(RecordKind::PlanSection, title),
                                     [&](Edit &edit) { added = addOwnSection(edit, plan, title, after); });
    if (!made)
        return Unexpected(made.error());
    return added;
}

Result<Changes> moveSection(Workspace &workspace, PlanSectionId section, int by)
{
    const auto title = workspace.read([&](const Reader &reader) { return reader.titleOf(section); });
    if (!title)
        return Unexpected(title.error());
    return workspace.edit({Op::ChangeMany, section, {*title}, false},
                          [&](Edit &edit) { moveSection(edit, section, by); });
}

} // namespace polku
