#pragma once

#include "academy/plancontent.h"

#include <QString>

#include <functional>
#include <vector>

namespace polku {

class Catalogue;
class Words;

// What differs between two states of a plan, record by record; the words of a text only when they are asked for
// (base/blockdifference.h).

/// One field that is not the same, in words; empty: nothing.
struct PlanFieldDifference
{
    const Field *field = nullptr;
    QString label;
    QString before;
    QString after;

    bool isText() const { return field->type == FieldType::Text; } ///< Markdown
};

/// One record of the plan: a section, a goal, a row of a structured part, or the plan as a whole.
struct PlanPartDifference
{
    enum class Fate { Same, Changed, Added, Removed };
    RecordRef record;
    Fate fate = Fate::Same;
    QString title;                           ///< as it is after, else as it was
    bool moved = false;                      ///< stands elsewhere among its like
    std::vector<PlanFieldDifference> fields; ///< of what was added or removed, all that are filled in
};

struct PlanComparison
{
    /// All of both, by kind in the order of planKinds(); of a kind in the order of `after`, what was removed where it
    /// was. What is left out of the plan on both sides is not in it.
    std::vector<PlanPartDifference> parts;

    int differing() const;
    int differing(RecordKind kind) const;
    bool isSame() const { return differing() == 0; }
    const PlanPartDifference *part(RecordRef record) const;
};

/// The way through the review, the order as a number and what only the coach sees are not compared. `titleOf` names
/// what is referred to, as it is now.
PlanComparison comparePlans(const PlanContent &before, const PlanContent &after, const Catalogue &catalogue,
                            const Words &words, const std::function<QString(RecordRef)> &titleOf);

} // namespace polku
