#include "store/schema.h"

#include "store/failure.h"

#include <QFile>

namespace polku {

QByteArrayList trackedTables()
{
    QByteArrayList tables;
    for (const RecordKind kind : allRecordKinds)
        tables.append(recordType(kind).table);
    return tables;
}

QByteArrayList untrackedTables()
{
    return {"meta",          "history",     "history_touch",  "exchange",   "blob",          "search",
            "search_config", "search_data", "search_docsize", "search_idx", "search_content"};
}

static QByteArray migrationSql(int number)
{
    QFile file(QStringLiteral(":/sql/%1_schema.sql").arg(number, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure({ErrorKind::Internal, QStringLiteral("A schema file is missing."), {}, file.fileName()});
    return file.readAll();
}

bool isSearched(const RecordType &type)
{
    return std::any_of(type.fields.begin(), type.fields.end(), [](const Field &field) { return field.searched; });
}

static QByteArray joined(const RecordType &type, const char *row, bool title)
{
    QByteArrayList parts;
    for (const Field &field : type.fields) {
        if (field.searched && field.title == title)
            parts.append(QByteArray(row) + '.' + field.column);
    }
    return parts.isEmpty() ? QByteArray("''") : parts.join(" || ' ' || ");
}

QByteArray searchTitle(const RecordType &type, const char *row)
{
    return joined(type, row, true);
}

QByteArray searchBody(const RecordType &type, const char *row)
{
    return joined(type, row, false);
}

QByteArrayList searchTriggers(const RecordType &type)
{
    if (!isSearched(type))
        return {};
    const QByteArray table = type.table;
    const QByteArray team = type.kind == RecordKind::Team ? QByteArray("new.id")
                            : type.indexOf(u"team") < 0   ? QByteArray("NULL")
                                                          : QByteArray("new.team");
    QByteArrayList columns;
    for (const Field &field : type.fields) {
        if (field.searched || QLatin1String(field.column) == QLatin1String("team"))
            columns.append(field.column);
    }
    const QByteArray values = searchTitle(type, "new") + ", " + searchBody(type, "new");
    return {
        "CREATE TRIGGER " + table + "_search_insert AFTER INSERT ON " + table +
            " BEGIN INSERT INTO search(rowid, title, body, kind, team) VALUES (new.id, " + values + ", '" + table +
            "', " + team + "); END",
        "CREATE TRIGGER " + table + "_search_update AFTER UPDATE OF " + columns.join(", ") + " ON " + table +
            " BEGIN UPDATE search SET title = " + searchTitle(type, "new") + ", body = " + searchBody(type, "new") +
            ", team = " + team + " WHERE rowid = new.id; END",
        "CREATE TRIGGER " + table + "_search_delete AFTER DELETE ON " + table +
            " BEGIN DELETE FROM search WHERE rowid = old.id; END",
    };
}

void createSchema(Connection &connection)
{
    connection.execute(("PRAGMA application_id=" + QByteArray::number(applicationId)).constData());
    migrateSchema(connection, 0);
}

void migrateSchema(Connection &connection, int from)
{
    for (int number = from + 1; number <= currentSchema; ++number)
        connection.execute(migrationSql(number).constData());
    // All anew, since a kind's searched fields may have changed with the version.
    for (const RecordKind kind : allRecordKinds) {
        for (const QByteArray &sql : searchTriggers(recordType(kind))) {
            connection.execute(("DROP TRIGGER IF EXISTS " + sql.split(' ').at(2)).constData());
            connection.execute(sql.constData());
        }
    }
    connection.execute(("PRAGMA user_version=" + QByteArray::number(currentSchema)).constData());
}

QByteArray numberedSql()
{
    QByteArray sql;
    for (int number = 1; number <= currentSchema; ++number)
        sql += migrationSql(number);
    return sql;
}

using SchemaTexts = QMap<QString, QString>;

static SchemaTexts schemaTexts(Connection &connection)
{
    SchemaTexts texts;
    Statement statement = connection.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema "
                                             "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (statement.next())
        texts.insert(statement.text(0), statement.text(1).simplified());
    return texts;
}

QStringList schemaDifferences(Connection &connection)
{
    Connection fresh({}, Connection::Mode::Memory);
    createSchema(fresh);
    const SchemaTexts expected = schemaTexts(fresh);
    const SchemaTexts found = schemaTexts(connection);
    QStringList differences;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!found.contains(it.key()))
            differences.append(QStringLiteral("- %1").arg(it.key()));
        else if (found.value(it.key()) != it.value())
            differences.append(QStringLiteral("≠ %1").arg(it.key()));
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!expected.contains(it.key()))
            differences.append(QStringLiteral("+ %1").arg(it.key()));
    }
    return differences;
}

} // namespace polku
