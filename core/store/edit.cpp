#include "model/recordlists.h"
#include "store/connection.h"
#include "store/reader.h"

#include <QCryptographicHash>
#include <QSet>

namespace polku {

RecordRef Edit::insert(Row row)
{
    const RecordType &type = recordType(row.kind);
    if (row.id == 0)
        row.id = m_ids.next();
    QByteArray sql = QByteArray("INSERT INTO ") + type.table + "(id";
    QByteArray marks = "?";
    for (const Field &field : type.fields) {
        sql += QByteArray(", ") + field.column;
        marks += ", ?";
    }
    Statement statement = connection().prepare(sql + ") VALUES (" + marks + ')');
    statement.bind(1, row.id);
    for (size_t i = 0; i < row.values.size(); ++i)
        statement.bind(int(i) + 2, row.values[i]);
    statement.run();
    return row.ref();
}

void Edit::set(RecordRef ref, const Field &field, const Value &value)
{
    const QByteArray table = recordType(ref.kind).table;
    {
        Statement statement =
            connection().prepare(QByteArray("SELECT ") + field.column + " FROM " + table + " WHERE id = ?");
        statement.bind(1, ref.id);
        if (!statement.next())
            (void)existingRow(ref); // says that it is gone
        else if (statement.value(0) == value)
            return;
    }
    Statement statement = connection().prepare("UPDATE " + table + " SET " + field.column + " = ? WHERE id = ?");
    statement.bind(1, value).bind(2, ref.id);
    statement.run();
}

void Edit::update(const Row &row)
{
    const RecordType &type = recordType(row.kind);
    const Row present = existingRow(row.ref());
    QByteArray assignments;
    std::vector<Value> values;
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i] == present.values[i])
            continue;
        assignments += (assignments.isEmpty() ? "" : ", ") + QByteArray(type.fields[i].column) + " = ?";
        values.push_back(row.values[i]);
    }
    if (values.empty())
        return;
    Statement statement =
        connection().prepare(QByteArray("UPDATE ") + type.table + " SET " + assignments + " WHERE id = ?");
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    statement.bind(int(values.size()) + 1, row.id);
    statement.run();
}

static std::vector<qint64> idsWhere(Connection &connection, const char *table, const QByteArray &condition,
                                    const std::vector<Value> &values)
{
    Statement statement =
        connection.prepare(QByteArray("SELECT id FROM ") + table + " WHERE " + condition + " ORDER BY id");
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    std::vector<qint64> ids;
    while (statement.next())
        ids.push_back(statement.whole(0));
    return ids;
}

/// Everything that goes when `ref` goes: what names it, or something that goes, as its parent or subject.
static void collect(Connection &connection, RecordRef ref, QSet<RecordRef> &found, std::vector<RecordRef> &order)
{
    if (found.contains(ref))
        return;
    found.insert(ref);
    order.push_back(ref);
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        for (const Field &field : type.fields) {
            if (field.type != FieldType::Reference || !field.parent || field.target != ref.kind)
                continue;
            for (const qint64 id : idsWhere(connection, type.table, QByteArray(field.column) + " = ?", {ref.id}))
                collect(connection, {kind, id}, found, order);
        }
        if (type.indexOf(u"subject_kind") >= 0) {
            const Value table = QString::fromLatin1(recordType(ref.kind).table);
            for (const qint64 id :
                 idsWhere(connection, type.table, "subject = ? AND subject_kind = ?", {ref.id, table}))
                collect(connection, {kind, id}, found, order);
        }
    }
}

/// Takes the ids of what goes out of the lists that name them.
static void takeOutOfLists(Edit &edit, const QSet<RecordRef> &gone)
{
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        for (const Field &field : type.fields) {
            const bool concerned = listsRecords(field) && std::any_of(gone.begin(), gone.end(), [&](RecordRef ref) {
                                       return ref.kind == field.target;
                                   });
            if (!concerned)
                continue;
            const Query filled = Query().where(field.column, QString(), Query::Is::NotEqual).only({field.column});
            for (const Row &row : edit.rows(kind, filled)) {
                QStringList ids = codec::Codec<QStringList>::fromValue(row.value(QString::fromLatin1(field.column)));
                const auto taken = ids.removeIf([&](const QString &id) {
                    return gone.contains({field.target, id.toLongLong()});
                });
                if (taken > 0 && !gone.contains(row.ref()))
                    edit.set(row.ref(), field, codec::Codec<QStringList>::toValue(ids));
            }
        }
    }
}

void Edit::remove(RecordRef ref)
{
    existingRow(ref);
    QSet<RecordRef> found;
    std::vector<RecordRef> order;
    collect(connection(), ref, found, order);

    for (const RecordRef &gone : order) {
        for (const RecordKind kind : allRecordKinds) {
            const RecordType &type = recordType(kind);
            for (const Field &field : type.fields) {
                if (field.type != FieldType::Reference || field.parent || field.target != gone.kind)
                    continue;
                Statement statement = connection().prepare(QByteArray("UPDATE ") + type.table + " SET " + field.column +
                                                           " = NULL WHERE " + field.column + " = ?");
                statement.bind(1, gone.id);
                statement.run();
            }
        }
    }
    takeOutOfLists(*this, found);
    for (size_t i = order.size(); i-- > 0;) {
        Statement statement =
            connection().prepare(QByteArray("DELETE FROM ") + recordType(order[i].kind).table + " WHERE id = ?");
        statement.bind(1, order[i].id);
        statement.run();
    }
}

QString Edit::keepBlob(const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Statement statement = connection().prepare("INSERT INTO blob(hash, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING");
    statement.bind(1, hash);
    statement.bindBytes(2, bytes);
    statement.run();
    return hash;
}

} // namespace polku
