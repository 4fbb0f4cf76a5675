#pragma once

#include <QStringList>

namespace polku {

class Connection;

/// Everything that is wrong with the file, one sentence each; empty when it is sound. Works on a copy in memory, so
/// that the file and its bytes stay as they are.
QStringList soundnessProblems(Connection &connection);

/// Throws Failure (Damaged) when a table or trigger is missing or anything is not as this program makes it, triggers,
/// views and indexes of somebody else's included: such a file is not touched. Cheap enough for every opening.
void requireOwnSchema(Connection &connection);

/// Brings an older file to the present schema (migrateSchema). Throws Failure (Damaged) when its tables are not those
/// of the version it claims.
void bringUpToDate(Connection &connection, int from);

} // namespace polku
