#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace polku::bench {

/// A file opened by SQLite alone, set up as the program sets it up: the floor of everything the store does. Ends the
/// program when SQLite refuses.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    /// Runs a query and reads every column of every row; returns the number of rows.
    int readAll(const QByteArray &sql, const QByteArray &parameter = {});

private:
    friend class BareUpdate;
    sqlite3_stmt *prepare(const QByteArray &sql);
    void step(sqlite3_stmt *statement);

    sqlite3 *m_database = nullptr;
};

/// Writes one text column of one row again and again, each time in a durable transaction of its own.
class BareUpdate
{
public:
    /// `database` must outlive it.
    BareUpdate(BareSqlite &database, const QByteArray &table, const QByteArray &column);
    ~BareUpdate();
    BareUpdate(const BareUpdate &) = delete;
    BareUpdate &operator=(const BareUpdate &) = delete;

    void run(qint64 id, const QString &value);

private:
    BareSqlite &m_database;
    sqlite3_stmt *m_begin;
    sqlite3_stmt *m_update;
    sqlite3_stmt *m_commit;
};

} // namespace polku::bench
