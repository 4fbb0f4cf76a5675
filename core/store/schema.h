#pragma once

#include "model/field.h"
#include "store/connection.h"

#include <QByteArrayList>
#include <QStringList>

namespace polku {

inline constexpr quint32 applicationId = 0x504F4C4B; ///< "POLK" in the SQLite header
inline constexpr int currentSchema = 3;              ///< user_version of files that this program writes
/// Steps made in an older format than this cannot be undone any more: the tables have changed since in a way that
/// changesets do not survive (design 4).
inline constexpr int oldestUndoableSchema = 1;

/// The tables under history, one for each record kind, in the order of the kinds.
QByteArrayList trackedTables();
/// The house-keeping tables that no changeset may hold.
QByteArrayList untrackedTables();

/// Makes all tables and the search triggers in an empty database and stamps it.
void createSchema(Connection &connection);
/// Runs the numbered SQL files after `from`, makes the search triggers and stamps the version. The caller has a
/// transaction open and a backup made.
void migrateSchema(Connection &connection, int from);
/// The text of all numbered SQL files; they are packed, so read them once for all comparisons.
QByteArray numberedSql();
/// Differences between the file's schema and the one this program would make; empty when equal.
QStringList schemaDifferences(Connection &connection);

/// SQL of the triggers that keep the search index of one record kind; empty for kinds without searched fields. The only
/// triggers of a file.
QByteArrayList searchTriggers(const RecordType &type);
/// SQL expressions over a row named `row` ("new", "t"): what the index holds of it.
QByteArray searchTitle(const RecordType &type, const char *row);
QByteArray searchBody(const RecordType &type, const char *row);
bool isSearched(const RecordType &type);

} // namespace polku
