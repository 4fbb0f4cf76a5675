#include "store/steps.h"

#include "store/connection.h"
#include "store/failure.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace polku {

namespace {

struct StepTexts
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int plainFormat = 1;
constexpr int compressedFormat = 2;
constexpr qsizetype compressFrom = 512;
/// From here on packing tightly takes longer than all the rest of an edit, which is felt while a long text is written:
/// a quarter of the time for a sixth more room.
constexpr qsizetype longFrom = 65'536;
/// No step is larger: an import of a whole archive is some tens of megabytes.
constexpr quint32 largestChangeset = 1u << 30;

struct Stored
{
    int format = plainFormat;
    QByteArray bytes;
    QByteArray digest;
};

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Stored packed(const QByteArray &changeset)
{
    Stored stored;
    stored.bytes = changeset;
    if (changeset.size() >= compressFrom) {
        stored.format = compressedFormat;
        stored.bytes = qCompress(changeset, changeset.size() < longFrom ? 6 : 2);
    }
    stored.digest = digestOf(stored.bytes);
    return stored;
}

[[noreturn]] void damaged(qint64 step, const QString &detail)
{
    throw Failure({ErrorKind::Damaged, StepTexts::tr("A step of the history is damaged."),
                   StepTexts::tr("The records themselves are not affected. This step cannot be taken back."),
                   QStringLiteral("step %1: %2").arg(step).arg(detail)});
}

QByteArray unpacked(qint64 step, int format, const QByteArray &bytes)
{
    if (format == plainFormat)
        return bytes;
    if (format != compressedFormat || bytes.size() < 5)
        damaged(step, QStringLiteral("format %1").arg(format));
    // The length is claimed, and memory is taken for it: no more than zlib can have packed into these bytes.
    const quint32 length = qFromBigEndian<quint32>(bytes.constData());
    if (length == 0 || length > largestChangeset || length / 1100 > quint64(bytes.size()))
        damaged(step, QStringLiteral("length %1").arg(length));
    const QByteArray changeset = qUncompress(bytes);
    if (changeset.size() != qsizetype(length))
        damaged(step, QStringLiteral("compression"));
    return changeset;
}

/// The team column of a changeset row, when the record has one.
Value teamIn(const RecordType &type, const ChangesetRow &row, qint64 id, Connection &connection)
{
    if (type.kind == RecordKind::Team)
        return id;
    const int index = type.indexOf(u"team");
    if (index < 0)
        return {};
    const auto &cells = row.kind == ChangesetRow::Kind::Insert ? row.after : row.before;
    if (row.kind != ChangesetRow::Kind::Update)
        return cells[size_t(index) + 1].value_or(Value());
    Statement statement = connection.prepare(QByteArray("SELECT team FROM ") + type.table + " WHERE id = ?");
    statement.bind(1, id);
    return statement.next() ? statement.value(0) : Value();
}

void writeTouches(Connection &connection, qint64 step, const std::vector<ChangesetTable> &content)
{
    for (const ChangesetTable &table : content) {
        const RecordType *type = recordType(QString::fromUtf8(table.name));
        if (!type)
            continue;
        for (const ChangesetRow &row : table.rows) {
            const auto &keyed = row.kind == ChangesetRow::Kind::Insert ? row.after : row.before;
            const qint64 id = std::get<qint64>(*keyed[0]);
            const Value team = teamIn(*type, row, id, connection);
            Statement statement = connection.prepare(
                "INSERT INTO history_touch(record, step, kind, team) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING");
            statement.bind(1, id).bind(2, step).bind(3, QString::fromUtf8(table.name)).bind(4, team);
            statement.run();
        }
    }
}

} // namespace

QByteArray operationList(const std::vector<Op> &operations)
{
    QByteArrayList codes;
    for (const Op op : operations)
        codes.append(QByteArray("'") + operationCodes[size_t(op)] + '\'');
    return codes.join(',');
}

QString idArray(const std::vector<qint64> &records)
{
    QStringList ids;
    for (const qint64 id : records)
        ids.append(QString::number(id));
    return QLatin1Char('[') + ids.join(QLatin1Char(',')) + QLatin1Char(']');
}

StoredChanges readStoredChanges(Connection &connection, qint64 step)
{
    Statement statement = connection.prepare("SELECT format, digest, changes FROM history WHERE step = ?");
    statement.bind(1, step);
    if (!statement.next()) {
        throw Failure(
            {ErrorKind::NotFound, StepTexts::tr("There is no such step in the history."), {}, QString::number(step)});
    }
    const QByteArray stored = statement.bytes(2);
    if (digestOf(stored) != statement.bytes(1))
        damaged(step, QStringLiteral("digest"));
    StoredChanges changes;
    changes.bytes = unpacked(step, int(statement.whole(0)), stored);
    Result<std::vector<ChangesetTable>> content = readChangeset(changes.bytes);
    if (!content)
        damaged(step, QStringLiteral("content"));
    changes.content = std::move(*content);
    return changes;
}

qint64 appendStep(Connection &connection, const NewStep &step, const QByteArray &changeset,
                  const std::vector<ChangesetTable> &content)
{
    const Stored stored = packed(changeset);
    const Operation &operation = step.operation;
    Statement statement = connection.prepare("INSERT INTO history(at, author, operation, subject_kind, subject, args, "
                                             "schema, reverts, format, digest, changes) "
                                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, step.at.toUTC().toString(Qt::ISODateWithMs))
        .bind(2, step.author)
        .bind(3, QString::fromLatin1(operationCodes[size_t(operation.op)]))
        .bind(4, QString::fromLatin1(recordType(operation.subject.kind).table))
        .bind(5, operation.subject.id)
        .bind(6, QString::fromUtf8(
                     QJsonDocument(QJsonArray::fromStringList(operation.args)).toJson(QJsonDocument::Compact)))
        .bind(7, qint64(currentSchema))
        .bind(8, step.reverts ? Value(step.reverts) : Value())
        .bind(9, qint64(stored.format))
        .bindBytes(10, stored.digest)
        .bindBytes(11, stored.bytes);
    statement.run();
    const qint64 number = connection.database().getLastInsertRowid();
    writeTouches(connection, number, content);
    return number;
}

void amendStep(Connection &connection, qint64 step, const QByteArray &changeset,
               const std::vector<ChangesetTable> &added)
{
    if (changeset.isEmpty()) {
        for (const char *sql : {"DELETE FROM history_touch WHERE step = ?", "DELETE FROM history WHERE step = ?"}) {
            Statement statement = connection.prepare(sql);
            statement.bind(1, step);
            statement.run();
        }
        return;
    }
    const Stored stored = packed(changeset);
    Statement statement = connection.prepare("UPDATE history SET format = ?, digest = ?, changes = ? WHERE step = ?");
    statement.bind(1, qint64(stored.format)).bindBytes(2, stored.digest).bindBytes(3, stored.bytes).bind(4, step);
    statement.run();
    writeTouches(connection, step, added);
}

Changes changesOf(const std::vector<ChangesetTable> &content)
{
    Changes changes;
    for (const ChangesetTable &table : content) {
        const RecordType *type = recordType(QString::fromUtf8(table.name));
        if (!type)
            continue;
        for (const ChangesetRow &row : table.rows) {
            const bool added = row.kind == ChangesetRow::Kind::Insert;
            Changes::RecordChange change;
            change.fate = added                                    ? Changes::Fate::Added
                          : row.kind == ChangesetRow::Kind::Delete ? Changes::Fate::Removed
                                                                   : Changes::Fate::Edited;
            for (size_t i = 1; i < row.after.size(); ++i) {
                if (row.after[i])
                    change.fields |= quint64(1) << (i - 1);
            }
            const auto &keyed = added ? row.after : row.before;
            changes.add({type->kind, std::get<qint64>(*keyed[0])}, change);
        }
    }
    return changes;
}

void UndoOrder::update(Connection &connection)
{
    Statement statement =
        connection.prepare("SELECT step, operation, coalesce(reverts, 0) FROM history WHERE step > ? ORDER BY step");
    statement.bind(1, m_read);
    while (statement.next()) {
        const qint64 step = statement.whole(0);
        const QString operation = statement.text(1);
        const qint64 reverts = statement.whole(2);
        m_read = step;
        if (operation == QLatin1String(operationCodes[size_t(Op::Undo)])) {
            if (!m_undo.empty() && m_undo.back() == reverts)
                m_undo.pop_back();
            m_redo.push_back(step);
        } else if (operation == QLatin1String(operationCodes[size_t(Op::Redo)])) {
            if (!m_redo.empty() && m_redo.back() == reverts)
                m_redo.pop_back();
            m_undo.push_back(step);
        } else {
            m_undo.push_back(step);
            m_redo.clear();
        }
    }
}

void UndoOrder::reset()
{
    *this = UndoOrder(m_from);
}

std::optional<qint64> UndoOrder::nextUndo() const
{
    return m_undo.empty() ? std::nullopt : std::optional(m_undo.back());
}

std::optional<qint64> UndoOrder::nextRedo() const
{
    return m_redo.empty() ? std::nullopt : std::optional(m_redo.back());
}

} // namespace polku
