#include "support/baredatabase.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace polku::test {

namespace {

using Prepared = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Prepared prepared(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    return {statement, &sqlite3_finalize};
}

bool next(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", sqlite3_sql(statement), sqlite3_errmsg(sqlite3_db_handle(statement)));
    return code == SQLITE_ROW;
}

QByteArray bytesAt(sqlite3_stmt *statement, int column)
{
    const void *bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)};
}

Value valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return QString::fromUtf8(bytesAt(statement, column));
    default:
        return {};
    }
}

} // namespace

BareDatabase::BareDatabase(const QString &path, Mode mode)
{
    const int flags = mode == Mode::Look     ? SQLITE_OPEN_READONLY
                      : mode == Mode::Create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
                                             : SQLITE_OPEN_READWRITE;
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, flags, nullptr);
    m_database.reset(opened, &sqlite3_close);
    if (code != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(opened));
}

std::vector<std::vector<Value>> BareDatabase::rows(const QByteArray &sql) const
{
    std::vector<std::vector<Value>> rows;
    const Prepared statement = prepared(handle(), sql);
    while (next(statement.get())) {
        std::vector<Value> &row = rows.emplace_back();
        for (int column = 0; column < sqlite3_column_count(statement.get()); ++column)
            row.push_back(valueAt(statement.get(), column));
    }
    return rows;
}

QStringList BareDatabase::texts(const QByteArray &sql) const
{
    QStringList texts;
    const Prepared statement = prepared(handle(), sql);
    while (next(statement.get()))
        texts.append(QString::fromUtf8(bytesAt(statement.get(), 0)));
    return texts;
}

qint64 BareDatabase::number(const QByteArray &sql) const
{
    const Prepared statement = prepared(handle(), sql);
    return next(statement.get()) ? sqlite3_column_int64(statement.get(), 0) : 0;
}

QByteArray BareDatabase::bytes(const QByteArray &sql) const
{
    const Prepared statement = prepared(handle(), sql);
    return next(statement.get()) ? bytesAt(statement.get(), 0) : QByteArray();
}

void BareDatabase::run(const QByteArray &sql, const QByteArrayList &blobs)
{
    const Prepared statement = prepared(handle(), sql);
    for (int i = 0; i < blobs.size(); ++i)
        sqlite3_bind_blob(statement.get(), i + 1, blobs[i].constData(), int(blobs[i].size()), SQLITE_TRANSIENT);
    while (next(statement.get())) {
    }
}

int BareDatabase::tryRun(const QByteArray &sql)
{
    return sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
}

} // namespace polku::test
