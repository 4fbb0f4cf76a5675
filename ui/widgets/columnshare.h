#pragma once

#include <QList>

class QTableView;

namespace polku::ui {

/// Rows that are measured: more than a screen or two, few enough to measure while someone drags an edge.
inline constexpr int rowsMeasured = 200;

/// Shares out what the other columns leave among the columns of words: in equal parts, but each at least as wide as its
/// widest word and its heading, so that no word is broken while there is room. Sets them to stretch or to stay; to be
/// called again when the rows or the room have changed.
void shareRoom(QTableView *view, const QList<int> &wordColumns);

} // namespace polku::ui
