#include "bench/baresqlite.h"

#include <sqlite3.h>

namespace polku::bench {

BareSqlite::BareSqlite(const QString &path)
{
    if (sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(m_database));
    sqlite3_exec(m_database,
                 "PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON;"
                 "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;",
                 nullptr, nullptr, nullptr);
}

BareSqlite::~BareSqlite()
{
    sqlite3_close(m_database);
}

sqlite3_stmt *BareSqlite::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    return statement;
}

void BareSqlite::step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(m_database));
    sqlite3_reset(statement);
}

int BareSqlite::readAll(const QByteArray &sql, const QByteArray &parameter)
{
    sqlite3_stmt *statement = prepare(sql);
    if (!parameter.isEmpty())
        sqlite3_bind_text(statement, 1, parameter.constData(), int(parameter.size()), SQLITE_STATIC);
    int rows = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            (void)sqlite3_column_text(statement, column);
        ++rows;
    }
    if (code != SQLITE_DONE)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    sqlite3_finalize(statement);
    return rows;
}

BareUpdate::BareUpdate(BareSqlite &database, const QByteArray &table, const QByteArray &column)
    : m_database(database),
      m_begin(database.prepare("BEGIN IMMEDIATE")),
      m_update(database.prepare("UPDATE " + table + " SET " + column + " = ? WHERE id = ?")),
      m_commit(database.prepare("COMMIT"))
{
}

BareUpdate::~BareUpdate()
{
    for (sqlite3_stmt *statement : {m_begin, m_update, m_commit})
        sqlite3_finalize(statement);
}

void BareUpdate::run(qint64 id, const QString &value)
{
    const QByteArray text = value.toUtf8();
    m_database.step(m_begin);
    sqlite3_bind_text(m_update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
    sqlite3_bind_int64(m_update, 2, id);
    m_database.step(m_update);
    m_database.step(m_commit);
}

} // namespace polku::bench
