#pragma once

#include "base/language.h"
#include "base/result.h"
#include "model/plans.h"

#include <array>
#include <vector>

namespace polku {

class Catalogue;
class Reader;
class Workspace;

// Plans that nobody looks at again are forgotten: 6 and 12 months after the academy's end the team looks at its plan
// and its actions. These reviews are actions of the team. Each is known by its id, which is worked out from the team's
// and the month, so that none is made twice, whatever it is called by then.

inline constexpr std::array reviewMonths{6, 12};

/// The id of the action that is the review after so many months.
ActionId reviewActionId(TeamId team, int months);

/// The reviews of the team, whether they are made or not: due so many months after the academy's end, or on the first
/// working day after, and begun two weeks before. `words` gives the language of their titles. Empty when the academy
/// has no end yet. Throws Failure (NotFound) when there is no such team.
std::vector<Action> reviewActions(const Reader &reader, const Catalogue &catalogue, TeamId team, const Words &words);

/// How many of the reviews of these teams are not there.
int countMissingReviews(const Reader &reader, const std::vector<TeamId> &teams);

/// Makes the reviews that these teams have not got, in the academy's language, as one step; returns how many. With none
/// nothing is written. Fails (BadInput) when an academy has no end yet.
Result<int> addReviews(Workspace &workspace, const Catalogue &catalogue, const std::vector<TeamId> &teams);

} // namespace polku
