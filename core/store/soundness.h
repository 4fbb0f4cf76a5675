#pragma once

#include <QStringList>

namespace polku {

class Connection;

/// Everything that is wrong with the file, one sentence each; empty when it is sound. Works on a copy in memory, so that
/// the file and its bytes stay as they are.
QStringList soundnessProblems(Connection &connection);

/// Throws Failure (Damaged) when a table of the schema is missing, or when the file brings triggers or views that this
/// program did not make: such a file is not touched. Cheap enough for every opening.
void requireOwnSchema(Connection &connection);

} // namespace polku
