#pragma once

#include "base/result.h"
#include "base/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QHash>

#include <memory>

struct sqlite3;

namespace polku {

class Connection;

/// A prepared statement borrowed from its connection's cache; reset when it goes out of scope. Columns and parameters
/// count from 0 and 1, as in SQLite. Every function throws SQLite::Exception when SQLite refuses.
class Statement
{
public:
    explicit Statement(SQLite::Statement &statement) : m_statement(statement) {}
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int parameter, const Value &value);
    Statement &bind(int parameter, qint64 value);
    Statement &bind(int parameter, const QString &text);
    Statement &bindBytes(int parameter, const QByteArray &bytes);
    bool next() { return m_statement.executeStep(); }
    void run();

    Value value(int column) const;
    qint64 whole(int column) const { return m_statement.getColumn(column).getInt64(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    SQLite::Statement &m_statement;
};

/// One connection to one file, set up as a Polku file wants it (docs/file-format.md). Only core/store can name it.
class Connection
{
public:
    /// Immutable: read-only, and nobody writes meanwhile; the only way to read a write-ahead file without leaving
    /// helper files beside it.
    enum class Mode { ReadWrite, ReadOnly, Immutable, Create, Memory };

    /// Throws SQLite::Exception when the file cannot be opened.
    Connection(const QString &path, Mode mode);

    /// The statement of this text, prepared once and kept; never used twice at the same time.
    Statement prepare(const QByteArray &sql);
    void execute(const char *sql) { m_database.exec(sql); }
    SQLite::Database &database() { return m_database; }
    sqlite3 *handle() const { return m_database.getHandle(); }
    /// Lets the search triggers run: in SQLite before 3.42 the full-text index counts as unsafe for them. Only after
    /// the triggers were found to be exactly ours (requireOwnSchema).
    void trustTriggers();
    /// Whether the path no longer leads to the file that was opened: deleted, or replaced by a sync service.
    bool hasMoved() const;
    bool inTransaction() const;

private:
    SQLite::Database m_database;
    QHash<QByteArray, std::shared_ptr<SQLite::Statement>> m_statements;
};

/// Rolls back unless committed. Throws SQLite::Exception from its constructor and commit().
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// What an SQLite failure means to a person; `code` may be an extended one.
Error errorOf(const SQLite::Exception &exception);
Error errorOfCode(int code, const QString &detail);

} // namespace polku
