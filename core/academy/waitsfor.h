#pragma once

#include "model/plans.h"

#include <vector>

namespace polku {

/// Actions that wait for one another in a circle, so that none of them can ever begin: each knot of them once, as one
/// way around it, every action waiting for the next and the last for the first. Links to actions that are not among
/// `actions` do not count. New links that would close a circle are refused where they are made; old data may hold some.
std::vector<std::vector<ActionId>> waitingCircles(const std::vector<Action> &actions);

} // namespace polku
