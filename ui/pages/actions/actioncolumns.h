#pragma once

#include "models/rowmodel.h"

namespace polku::ui {

class ActionModel;

/// The columns of the table of actions: every field, edited in place, and what is computed. `model` must outlive them.
std::vector<Column> actionColumns(const ActionModel &model);

/// Those that are shown until the person chooses otherwise.
QStringList ordinaryActionColumns();
/// Pixels that a column has until the person drags its edge; 0: it takes the room that is left.
int widthOfActionColumn(const QString &column, const Words &words);
/// As narrow as a column that tells whose, how far and until when may become where there is little room; 0 for others.
int leastOfActionColumn(const QString &column, const Words &words);

} // namespace polku::ui
