#pragma once

#include "store/reader.h"

#include <vector>

namespace polku {

/// Puts a record among its siblings, which are given in their order and without it: before the one at `place`, or at
/// the end. Records are ordered by a real rank, so that one write is enough; ranks that have come together are spread
/// again. All are of one kind that has a rank.
void placeAmong(Edit &edit, RecordRef record, const std::vector<Row> &others, size_t place);
template <class R>
void placeAmong(Edit &edit, Id<R> id, const std::vector<R> &others, size_t place)
{
    std::vector<Row> rows;
    for (const R &other : others)
        rows.push_back(toRow(other));
    placeAmong(edit, RecordRef(id), rows, place);
}

/// Moves a record among its siblings by so many places, −1 up; it stays at the ends. `siblings` are all of them in
/// their order; one that is not among them is not moved.
void moveInOrder(Edit &edit, std::vector<Row> siblings, qint64 id, int by);

/// A rank after all of `siblings`.
double rankAfter(const std::vector<Row> &siblings);

} // namespace polku
