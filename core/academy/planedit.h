#pragma once

#include "base/result.h"
#include "model/kinds.h"
#include "store/changes.h"

#include <QString>

namespace polku {

class Edit;
class Reader;
class Workspace;

// Changes to a plan that are more than a field. Each is one step of the history.

/// A section of the team's own, after another one (null: at the end). Throws Failure (NotFound) when the plan is gone.
PlanSectionId addOwnSection(Edit &edit, PlanId plan, const QString &title, PlanSectionId after);
/// Moves a section by so many places, −1 up; stays at the ends. Throws Failure (NotFound) when it is gone.
void moveSection(Edit &edit, PlanSectionId section, int by);
/// Writing the first words of a section, or into one of its tables, is beginning it: one that was not started becomes a
/// draft.
void beginSection(Edit &edit, PlanSectionId section);

/// What to look for in the texts of a plan.
struct PlanSearch
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    friend bool operator==(const PlanSearch &, const PlanSearch &) = default;
};
/// How often each section of the plan has it, in their order; sections without it are left out. What is left out of
/// the plan is not looked through. Marks of bold and italic within the words do not matter.
struct PlanMatches
{
    PlanSectionId section;
    int count = 0;
};
std::vector<PlanMatches> findInPlan(const Reader &reader, PlanId plan, const PlanSearch &search);
/// Puts other words in the place of every match; how often. The rest of a text reads as before, though its Markdown may
/// be written another way (markdown::write); texts without a match stay as they are, to the letter.
int replaceInPlan(Edit &edit, PlanId plan, const PlanSearch &search, const QString &replacement);

/// The same as steps of the history.
Result<PlanSectionId> addOwnSection(Workspace &workspace, PlanId plan, const QString &title, PlanSectionId after);
Result<Changes> moveSection(Workspace &workspace, PlanSectionId section, int by);
Result<int> replaceInPlan(Workspace &workspace, PlanId plan, const PlanSearch &search, const QString &replacement);

} // namespace polku
