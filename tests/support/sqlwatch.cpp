#include "support/sqlwatch.h"

#include <QHash>
#include <QMutex>

#include <sqlite3.h>

namespace polku::test {

namespace {

struct Asked
{
    int queries = 0;
    int rows = 0;
};
/// By the text of the statement.
struct Seen
{
    QMutex mutex;
    QHash<QByteArray, Asked> asked;
};

Seen &seen()
{
    static Seen all;
    return all;
}

int note(unsigned event, void *, void *statement, void *)
{
    const QMutexLocker lock(&seen().mutex);
    Asked &asked = seen().asked[QByteArray(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)))];
    ++(event == SQLITE_TRACE_ROW ? asked.rows : asked.queries);
    return 0;
}

int watch(sqlite3 *database, char **, const struct sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT | SQLITE_TRACE_ROW, &note, nullptr);
}

// SQLite takes every entry point as a function without arguments, whatever it really takes.
auto entry()
{
    return reinterpret_cast<void (*)()>(&watch);
}

Asked sum(const QByteArray &table)
{
    const QMutexLocker lock(&seen().mutex);
    Asked all;
    for (auto each = seen().asked.cbegin(); each != seen().asked.cend(); ++each) {
        if (!(each.key() + ' ').contains(" FROM " + table + ' '))
            continue;
        all.queries += each->queries;
        all.rows += each->rows;
    }
    return all;
}

} // namespace

SqlWatch::SqlWatch()
{
    reset();
    sqlite3_auto_extension(entry());
}

SqlWatch::~SqlWatch()
{
    sqlite3_cancel_auto_extension(entry());
}

void SqlWatch::reset()
{
    const QMutexLocker lock(&seen().mutex);
    seen().asked.clear();
}

int SqlWatch::queries(const QByteArray &table) const
{
    return sum(table).queries;
}

int SqlWatch::rows(const QByteArray &table) const
{
    return sum(table).rows;
}

} // namespace polku::test
