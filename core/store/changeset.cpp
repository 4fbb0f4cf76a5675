#include "store/changeset.h"

#include "store/failure.h"
#include "store/schema.h"

#include <QCoreApplication>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <algorithm>
#include <bit>

namespace polku {

namespace {

struct ChangesetTexts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Walks the bytes; every read is checked against the end.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_position == m_bytes.size(); }
    bool ok() const { return m_ok; }

    quint8 byte()
    {
        if (m_position >= m_bytes.size())
            return quint8(fail());
        return quint8(m_bytes[m_position++]);
    }
    quint8 peek() const { return atEnd() ? quint8(0) : quint8(m_bytes[m_position]); }

    /// SQLite's variable-length integer, at most nine bytes.
    quint64 variable()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i) {
            const quint8 next = byte();
            value = (value << 7) | (next & 0x7f);
            if (!(next & 0x80))
                return value;
        }
        return (value << 8) | byte();
    }
    quint64 eightBytes()
    {
        quint64 value = 0;
        for (int i = 0; i < 8; ++i)
            value = (value << 8) | byte();
        return value;
    }
    QByteArrayView take(quint64 count)
    {
        if (!m_ok || count > quint64(m_bytes.size() - m_position)) {
            fail();
            return {};
        }
        const QByteArrayView part = m_bytes.sliced(m_position, qsizetype(count));
        m_position += qsizetype(count);
        return part;
    }
    int fail()
    {
        m_ok = false;
        m_position = m_bytes.size();
        return 0;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_ok = true;
};

std::optional<Value> readCell(ByteReader &reader)
{
    switch (reader.byte()) {
    case 0:
        return std::nullopt;
    case SQLITE_INTEGER:
        return Value(qint64(reader.eightBytes()));
    case SQLITE_FLOAT:
        return Value(std::bit_cast<double>(reader.eightBytes()));
    case SQLITE_TEXT:
        return Value(QString::fromUtf8(reader.take(reader.variable())));
    case SQLITE_NULL:
        return Value();
    default: // blobs too: no tracked table has one
        reader.fail();
        return std::nullopt;
    }
}

std::vector<std::optional<Value>> readRecord(ByteReader &reader, size_t columns)
{
    std::vector<std::optional<Value>> cells;
    cells.reserve(columns);
    for (size_t i = 0; i < columns && reader.ok(); ++i)
        cells.push_back(readCell(reader));
    return cells;
}

bool readTableHeader(ByteReader &reader, ChangesetTable &table)
{
    const quint64 columns = reader.variable();
    if (columns == 0 || columns > 2000)
        return false;
    // The id, always first, is the whole key. SQLite compares these bytes exactly and applies nothing, without a word,
    // where they differ from the table's.
    for (const char key : reader.take(columns)) {
        if (key != (table.keyColumns.empty() ? 1 : 0))
            return false;
        table.keyColumns.push_back(key != 0);
    }
    while (const quint8 letter = reader.byte()) {
        if (table.name.size() > 64)
            return false;
        table.name.append(char(letter));
    }
    return reader.ok() && !table.name.isEmpty();
}

bool added(const ChangesetRow &row)
{
    return row.kind == ChangesetRow::Kind::Insert;
}

bool isWhole(const std::vector<std::optional<Value>> &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.has_value(); });
}

/// Every changed cell with its old and its new value, nothing of the unchanged ones, the id once.
bool isUpdate(const ChangesetRow &row)
{
    if (row.before.size() != row.after.size() || row.after[0])
        return false;
    for (size_t i = 1; i < row.before.size(); ++i) {
        if (row.before[i].has_value() != row.after[i].has_value())
            return false;
    }
    return true;
}

bool readRow(ByteReader &reader, ChangesetTable &table)
{
    const quint8 operation = reader.byte();
    reader.byte(); // "indirect": whether a trigger made the change
    const size_t columns = table.keyColumns.size();
    ChangesetRow row;
    switch (operation) {
    case SQLITE_INSERT:
        row.kind = ChangesetRow::Kind::Insert;
        row.after = readRecord(reader, columns);
        break;
    case SQLITE_DELETE:
        row.kind = ChangesetRow::Kind::Delete;
        row.before = readRecord(reader, columns);
        break;
    case SQLITE_UPDATE:
        row.kind = ChangesetRow::Kind::Update;
        row.before = readRecord(reader, columns);
        row.after = readRecord(reader, columns);
        break;
    default:
        return false;
    }
    // The key is the first column and a whole number in every tracked table.
    const auto &keyed = added(row) ? row.after : row.before;
    if (!reader.ok() || !keyed[0] || !std::holds_alternative<qint64>(*keyed[0]))
        return false;
    if (row.kind == ChangesetRow::Kind::Update ? !isUpdate(row) : !isWhole(added(row) ? row.after : row.before))
        return false;
    table.rows.push_back(std::move(row));
    return true;
}

[[noreturn]] void failed(int code, const char *where)
{
    throw Failure(errorOfCode(code == SQLITE_OK ? SQLITE_INTERNAL : code,
                              QStringLiteral("%1: %2").arg(QLatin1String(where)).arg(code)));
}

void require(int code, const char *where)
{
    if (code != SQLITE_OK)
        failed(code, where);
}

QByteArray owned(void *bytes, int size)
{
    const QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

struct Conflict
{
    QByteArray table;
    int type = 0;
};

int stopAtConflict(void *context, int type, sqlite3_changeset_iter *change)
{
    auto *conflict = static_cast<Conflict *>(context);
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (type != SQLITE_CHANGESET_FOREIGN_KEY &&
        sqlite3changeset_op(change, &table, &columns, &operation, &indirect) == SQLITE_OK)
        conflict->table = table;
    conflict->type = type;
    return SQLITE_CHANGESET_ABORT;
}

void compareWithFile(Connection &connection, const std::vector<ChangesetTable> &content)
{
    const QByteArrayList tracked = trackedTables();
    for (const ChangesetTable &table : content) {
        bool fits = tracked.contains(table.name);
        size_t columns = 0;
        if (fits) {
            Statement statement = connection.prepare("SELECT pk FROM pragma_table_info(?)");
            statement.bind(1, QString::fromUtf8(table.name));
            while (statement.next()) {
                // Columns are only ever appended; a changeset may know fewer of them, never other keys.
                if (columns < table.keyColumns.size())
                    fits = fits && table.keyColumns[columns] == (statement.whole(0) != 0);
                ++columns;
            }
        }
        if (!fits || columns < table.keyColumns.size()) {
            throw Failure({ErrorKind::Damaged, ChangesetTexts::tr("This step does not fit the tables of this file."),
                           ChangesetTexts::tr("It can be read in the history but not taken back."),
                           QString::fromUtf8(table.name)});
        }
    }
}

} // namespace

Result<std::vector<ChangesetTable>> readChangeset(QByteArrayView bytes)
{
    const auto damaged = [] {
        return failure(ErrorKind::Damaged, ChangesetTexts::tr("A step of the history is damaged."),
                       ChangesetTexts::tr("The records themselves are not affected. This step cannot be taken back."));
    };
    ByteReader reader(bytes);
    std::vector<ChangesetTable> tables;
    while (!reader.atEnd()) {
        ChangesetTable table;
        if (reader.byte() != 'T' || !readTableHeader(reader, table))
            return damaged();
        while (!reader.atEnd() && reader.peek() != 'T') {
            if (!readRow(reader, table))
                return damaged();
        }
        if (!reader.ok())
            return damaged();
        tables.push_back(std::move(table));
    }
    return tables;
}

ChangeRecorder::ChangeRecorder(Connection &connection)
{
    require(sqlite3session_create(connection.handle(), "main", &m_session), "session_create");
    for (const QByteArray &table : trackedTables()) {
        const int code = sqlite3session_attach(m_session, table.constData());
        if (code != SQLITE_OK) {
            sqlite3session_delete(m_session);
            failed(code, "session_attach");
        }
    }
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    require(sqlite3session_changeset(m_session, &size, &bytes), "session_changeset");
    return owned(bytes, size);
}

QByteArray concatenated(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *bytes = nullptr;
    // The API takes mutable pointers but does not write.
    require(sqlite3changeset_concat(int(first.size()), const_cast<char *>(first.constData()), int(second.size()),
                                    const_cast<char *>(second.constData()), &size, &bytes),
            "changeset_concat");
    return owned(bytes, size);
}

void applyChangeset(Connection &connection, const QByteArray &bytes, const std::vector<ChangesetTable> &content,
                    Direction direction)
{
    compareWithFile(connection, content);
    Conflict conflict;
    const int code = sqlite3changeset_apply_v2(
        connection.handle(), int(bytes.size()), const_cast<char *>(bytes.constData()), nullptr, stopAtConflict,
        &conflict, nullptr, nullptr, direction == Direction::Inverted ? SQLITE_CHANGESETAPPLY_INVERT : 0);
    if (conflict.type != 0) {
        throw Failure(
            {ErrorKind::Conflict,
             ChangesetTexts::tr("This step cannot be taken back: what it changed has been changed again since."),
             ChangesetTexts::tr("Take back the later steps first, or make the change by hand."),
             QStringLiteral("%1, conflict %2").arg(QString::fromUtf8(conflict.table)).arg(conflict.type)});
    }
    require(code, "changeset_apply");
}

} // namespace polku
