#pragma once

#include "model/field.h"

#include <vector>

namespace polku {

class Edit;

/// Moves a record among its siblings by so many places, −1 up; it stays at the ends. `siblings` are all of them in
/// their order, of one kind that has a rank; one that is not among them is not moved. Writes one rank where it can, all
/// of them where they have come too close.
void moveInOrder(Edit &edit, std::vector<Row> siblings, qint64 id, int by);

/// A rank after all of `siblings`.
double rankAfter(const std::vector<Row> &siblings);

} // namespace polku
