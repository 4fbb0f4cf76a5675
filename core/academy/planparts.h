#pragma once

#include "catalogue/guidance.h"
#include "model/planparts.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace polku {

class Edit;
class Reader;
class Words;

// What a plan holds besides its text: the rules behind its tables (docs/decisions/0016).

/// Two numbers from 1 to 5 taken together: potential and risk of a category, likelihood and impact of a risk.
enum class Heat { Unknown, Low, Medium, High };
/// High from 15, medium from 6 (their product); unknown when one is missing.
Heat heatOf(std::optional<qint64> one, std::optional<qint64> other);
/// "High", "Medium", "Low"; empty when unknown.
QString heatText(Heat heat, const Words &words);

/// Who has which part in which task: tasks are its rows, roles its columns, both in their order.
struct ResponsibilityMatrix
{
    std::vector<Responsibility> tasks;
    std::vector<PlanRole> roles;
    QHash<std::pair<ResponsibilityId, PlanRoleId>, ResponsibilityPart> parts;

    std::optional<ResponsibilityPart> part(ResponsibilityId task, PlanRoleId role) const;
    /// How many roles have that part in the task. Exactly one should answer for it.
    int count(ResponsibilityId task, ResponsibilityPart wanted) const;
};
ResponsibilityMatrix readResponsibilityMatrix(const Reader &reader, PlanId plan);

/// The letter of a part: R, A, C or I, the same in every language.
QChar letterOf(ResponsibilityPart part);
/// The part of a letter in either case; nothing for another letter.
std::optional<ResponsibilityPart> partOfLetter(QChar letter);

/// Gives a role that part in the task and no other; nothing: none. Throws Failure (NotFound) when one of them is gone.
void setPart(Edit &edit, ResponsibilityId task, PlanRoleId role, std::optional<ResponsibilityPart> part);

/// Whose plan a record stands in, and in which part of it.
struct PlanPartPlace
{
    TeamId team;
    PlanId plan;
    PlanPart part = PlanPart::Goals;
};
/// Nothing for records that stand in no plan: of other kinds, gone, or of a pilot.
std::optional<PlanPartPlace> planPartOf(const Reader &reader, RecordRef record);

} // namespace polku
