#pragma once

#include "base/result.h"
#include "model/field.h"

#include <optional>
#include <vector>

namespace polku {

class Reader;

// A plan as it is, or as it once was: a value of its own that can be kept, compared and taken back from.

/// The plan's records with what the team may see of them: the plan itself, its sections, goals and structured parts.
/// References stay ids, so that nobody's name is kept in it.
struct PlanContent
{
    TeamId team;
    PlanId plan;
    std::vector<Row> rows; ///< by kind, in the order of planKinds(); of one kind in their own order

    /// Nothing: the plan was not there.
    bool isEmpty() const { return rows.empty(); }
    /// Null when it is not in it.
    const Row *row(RecordRef record) const;
    std::vector<const Row *> of(RecordKind kind) const;
    friend bool operator==(const PlanContent &, const PlanContent &) = default;
};

/// The kinds of which a plan consists: Plan, and every kind of record that belongs to a plan, itself or with its task.
const std::vector<RecordKind> &planKinds();

/// The plan as it is. Throws Failure (NotFound) when there is none.
PlanContent readPlanContent(const Reader &reader, PlanId plan);
/// Picks those of a team's records that are of the plan, puts them in order and empties what the team may not see.
PlanContent planContentOf(PlanId plan, TeamId team, const std::vector<Row> &rows);

/// The text that a version keeps. Fields at their default are left out.
QString planContentToJson(const PlanContent &content);
/// Reads it. Records and fields that this program does not know are left out; a field with a value of another type is
/// at its default. Fails (Damaged) when it is not such a text at all.
Result<PlanContent> planContentFromJson(const QString &json);

} // namespace polku
