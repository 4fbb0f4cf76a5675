#pragma once

#include "store/reader.h"

#include <algorithm>
#include <vector>

namespace polku {

/// Puts a record among its siblings, which are given in their order and without it: before the one at `place`, or at
/// the end. Records are ordered by a real rank, so that one write is enough; ranks that have come together are spread
/// again.
template <class R>
void placeAmong(Edit &edit, Id<R> id, const std::vector<R> &others, size_t place)
{
    if (others.empty())
        return;
    place = std::min(place, others.size());
    const double before = place == 0 ? others.front().rank - 2 : others[place - 1].rank;
    const double after = place < others.size() ? others[place].rank : before + 2;
    const double rank = (before + after) / 2;
    if (rank > before && rank < after) {
        edit.set(id, &R::rank, rank);
        return;
    }
    double next = 1;
    for (size_t i = 0; i <= others.size(); ++i) {
        if (i == place)
            edit.set(id, &R::rank, next++);
        if (i < others.size())
            edit.set(others[i].id, &R::rank, next++);
    }
}

} // namespace polku
