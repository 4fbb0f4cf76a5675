#include "store/soundness.h"

#include "store/backup.h"
#include "store/connection.h"
#include "store/failure.h"
#include "store/schema.h"
#include "store/steps.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <sqlite3.h>

namespace polku {

namespace {

struct SoundnessTexts
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

void addIntegrity(Connection &copy, QStringList &problems)
{
    Statement integrity = copy.prepare("PRAGMA integrity_check(20)");
    while (integrity.next()) {
        if (integrity.text(0) != QLatin1String("ok"))
            problems.append(SoundnessTexts::tr("The file's pages are damaged: %1").arg(integrity.text(0)));
    }
    Statement references = copy.prepare("PRAGMA foreign_key_check");
    while (references.next()) {
        problems.append(SoundnessTexts::tr("A record of “%1” (%2) points to one of “%3” that is not there.")
                            .arg(references.text(0))
                            .arg(references.whole(1))
                            .arg(references.text(2)));
    }
}

void addHistory(Connection &copy, QStringList &problems)
{
    std::vector<qint64> steps;
    {
        Statement statement = copy.prepare("SELECT step FROM history ORDER BY step");
        while (statement.next())
            steps.push_back(statement.whole(0));
    }
    for (const qint64 step : steps) {
        try {
            (void)readStoredChanges(copy, step);
        } catch (const Failure &) {
            problems.append(
                SoundnessTexts::tr("Step %1 of the history is damaged and cannot be taken back.").arg(step));
        }
    }
}

void addSearch(Connection &copy, QStringList &problems)
{
    try {
        copy.execute("INSERT INTO search(search) VALUES ('integrity-check')");
    } catch (const SQLite::Exception &) {
        problems.append(SoundnessTexts::tr("The search index is damaged."));
        return;
    }
    QByteArrayList sources;
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        if (isSearched(type)) {
            sources.append("SELECT t.id AS id, " + searchTitle(type, "t") + " AS title, " + searchBody(type, "t") +
                           " AS body FROM " + type.table + " t");
        }
    }
    Statement statement = copy.prepare("WITH wanted AS (" + sources.join(" UNION ALL ") +
                                       ") SELECT (SELECT count(*) FROM wanted) - (SELECT count(*) FROM search), "
                                       "(SELECT count(*) FROM wanted w LEFT JOIN search s ON s.rowid = w.id "
                                       "WHERE s.title IS NOT w.title OR s.body IS NOT w.body)");
    if (statement.next() && (statement.whole(0) != 0 || statement.whole(1) != 0))
        problems.append(SoundnessTexts::tr("The search index does not agree with the records."));
}

} // namespace

QStringList soundnessProblems(Connection &connection)
{
    Connection copy({}, Connection::Mode::Memory);
    copyPages(connection, copy);

    QStringList problems;
    try {
        addIntegrity(copy, problems);
        Statement version = copy.prepare("PRAGMA user_version");
        const bool newer = version.next() && version.whole(0) > currentSchema;
        if (newer)
            problems.append(
                SoundnessTexts::tr("The file was written by a newer version of Polku; only its pages were checked."));
        else {
            for (const QString &difference : schemaDifferences(copy))
                problems.append(SoundnessTexts::tr("The file's tables are not as they should be: %1").arg(difference));
            addHistory(copy, problems);
            addSearch(copy, problems);
        }
    } catch (const SQLite::Exception &exception) {
        problems.append(
            SoundnessTexts::tr("The file's pages are damaged: %1").arg(QString::fromUtf8(exception.what())));
    }
    return problems;
}

namespace {

/// Whether one line of sqlite_schema is, letter by letter, what this program wrote there.
bool isOurs(const QByteArray &type, const QByteArray &name, const QByteArray &sql,
            const QHash<QByteArray, QByteArray> &triggers, const QByteArray &numbered)
{
    if (type == "trigger")
        return triggers.value(name) == sql;
    if (name.startsWith("search_"))
        return sql.startsWith("CREATE TABLE 'search_"); // FTS5 writes these, and reads them with care
    return type != "view" && sql.startsWith("CREATE ") && numbered.contains(sql + ';');
}

} // namespace

static Failure damagedTables(const QString &detail)
{
    return Failure(
        {ErrorKind::Damaged, SoundnessTexts::tr("The file is damaged: its tables are not as they should be."),
         SoundnessTexts::tr("Restore a backup, or ask for help with the damaged file. Keep it as it is."), detail});
}

void bringUpToDate(Connection &connection, int from)
{
    try {
        migrateSchema(connection, from);
    } catch (const SQLite::Exception &exception) {
        // A numbered file that does not fit the tables it finds; anything else (disk, lock) is told as what it is.
        if (exception.getErrorCode() != SQLITE_ERROR)
            throw;
        throw damagedTables(QString::fromUtf8(exception.what()));
    }
}

void requireOwnSchema(Connection &connection)
{
    QSet<QByteArray> missing;
    for (const QByteArray &table : trackedTables() + untrackedTables())
        missing.insert(table);
    QHash<QByteArray, QByteArray> triggers;
    for (const RecordKind kind : allRecordKinds) {
        for (const QByteArray &sql : searchTriggers(recordType(kind))) {
            triggers.insert(sql.split(' ').at(2), sql);
            missing.insert(sql.split(' ').at(2));
        }
    }
    const QByteArray numbered = numberedSql();
    bool differs = false;
    QStringList harmless;
    Statement statement = connection.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (statement.next()) {
        const QByteArray type = statement.text(0).toUtf8();
        const QByteArray name = statement.text(1).toUtf8();
        const QByteArray sql = statement.text(2).toUtf8();
        const bool expected = missing.remove(name);
        // A plain table of somebody else's changes nothing here; check() tells of it.
        if (!expected && type == "table" && sql.startsWith("CREATE TABLE "))
            harmless.append(QStringLiteral("+ table ") + QString::fromUtf8(name));
        else
            differs = differs || !isOurs(type, name, sql, triggers, numbered);
    }
    // A file that was migrated may have other texts than the numbered files; then it is compared with one made anew.
    QStringList differences;
    if (differs || !missing.isEmpty()) {
        differences = schemaDifferences(connection);
        differences.removeIf([&](const QString &line) { return harmless.contains(line); });
    }
    if (!differences.isEmpty())
        throw damagedTables(differences.first());
}

} // namespace polku
