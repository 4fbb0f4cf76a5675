#pragma once

#include "base/result.h"
#include "model/kinds.h"

#include <QString>

#include <vector>

namespace polku {

class Catalogue;
class Edit;
class Reader;
class Workspace;

// Finding and replacing words through a whole plan: the texts of its sections and the tables that belong to them.

/// What to look for.
struct PlanSearch
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    friend bool operator==(const PlanSearch &, const PlanSearch &) = default;
};
/// How often a section of the plan has it. Marks of bold and italic within the words do not matter.
struct PlanMatches
{
    PlanSectionId section;
    int count = 0;                  ///< in its text
    std::vector<RecordRef> records; ///< of its tables, those that have it, in their order
    int inRecords = 0;              ///< how often they have it

    int all() const { return count + inRecords; }
};
/// In the order of the sections; those without it are left out. What is left out of the plan is not looked through,
/// nor are codes, addresses and names of people.
std::vector<PlanMatches> findInPlan(const Reader &reader, const Catalogue &catalogue, PlanId plan,
                                    const PlanSearch &search);

/// Puts other words in the place of every match, as part of an edit; how often. The rest of a text reads as before,
/// though its Markdown may be written another way (markdown::write); texts without a match stay as they are, to the
/// letter. A name that would be empty or too long stays as it is.
int replaceInPlan(Edit &edit, const Catalogue &catalogue, PlanId plan, const PlanSearch &search,
                  const QString &replacement);
/// The same as a step of the history, in the whole plan or in one record of its tables.
Result<int> replaceInPlan(Workspace &workspace, const Catalogue &catalogue, PlanId plan, const PlanSearch &search,
                          const QString &replacement);
Result<int> replaceInRecord(Workspace &workspace, RecordRef record, const PlanSearch &search,
                            const QString &replacement);

} // namespace polku
