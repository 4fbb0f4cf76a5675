#pragma once

#include "base/result.h"
#include "base/value.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

struct sqlite3_session;

namespace polku {

class Connection;

/// One row of a changeset. A cell without a value was not part of the change (or, of a key, not repeated).
struct ChangesetRow
{
    enum class Kind { Insert, Update, Delete };
    Kind kind = Kind::Update;
    std::vector<std::optional<Value>> before; ///< empty for inserts
    std::vector<std::optional<Value>> after;  ///< empty for deletes
};

struct ChangesetTable
{
    QByteArray name;
    std::vector<bool> keyColumns;
    std::vector<ChangesetRow> rows;
};

/// Reads a changeset without SQLite, never past its end and in time linear to its size: one wrong byte can make
/// sqlite3changeset_next() run for ever, so nothing reaches SQLite that has not passed here. Fails (Damaged) on
/// anything that SQLite would not have written for Polku's tables (no blobs, no patchsets).
Result<std::vector<ChangesetTable>> readChangeset(QByteArrayView bytes);

/// Records what is written to the tracked tables while it exists. Every return code is checked: several mistakes would
/// otherwise leave an empty changeset without a word. Throws Failure.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Connection &connection);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    QByteArray changeset() const;

private:
    ::sqlite3_session *m_session = nullptr;
};

/// Both changesets as one, the second after the first; empty when they cancel out. Throws Failure.
QByteArray concatenated(const QByteArray &first, const QByteArray &second);

enum class Direction { Forward, Inverted };
/// Applies a changeset that readChangeset() has read. Compares its tables with the file's first, because SQLite answers
/// OK and does nothing where they do not fit. Any conflict stops it: throws Failure (Conflict), the caller rolls back.
void applyChangeset(Connection &connection, const QByteArray &bytes, const std::vector<ChangesetTable> &content,
                    Direction direction);

} // namespace polku
