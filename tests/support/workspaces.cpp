#include "support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>
#include <QUrl>

#include <random>
#include <sqlite3.h>

namespace polku::test {

/// In memory where the system has such a place with room in it: durable writes then cost next to nothing.
static QString temporaryTemplate()
{
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    const bool roomy =
        memory.isReady() && memory.bytesAvailable() > 256'000'000 && QFileInfo(QStringLiteral("/dev/shm")).isWritable();
    return (roomy ? QStringLiteral("/dev/shm") : QDir::tempPath()) + QStringLiteral("/polku-test-XXXXXX");
}

TemporaryFolder::TemporaryFolder() : m_folder(temporaryTemplate())
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
}

QString TemporaryFolder::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("Cannot write %s: %s", qPrintable(name), qPrintable(file.errorString()));
    return file.fileName();
}

QDateTime testMoment()
{
    return {QDate(2025, 10, 15), QTime(12, 0), Qt::UTC};
}

std::shared_ptr<FixedClock> testClock()
{
    return std::make_shared<FixedClock>(testMoment());
}

Workspace::Options testOptions(quint32 seed, std::shared_ptr<const Clock> clock)
{
    Workspace::Options options;
    options.author = QStringLiteral("Test Coach");
    options.clock = clock ? std::move(clock) : testClock();
    options.random = [engine = std::make_shared<std::mt19937>(seed)] { return static_cast<quint32>((*engine)()); };
    return options;
}

std::unique_ptr<Workspace> createWorkspace(const QString &path, quint32 seed, std::shared_ptr<const Clock> clock)
{
    return valueOf(Workspace::create(path, testOptions(seed, std::move(clock))));
}

std::unique_ptr<Workspace> openWorkspace(const QString &path, quint32 seed, std::shared_ptr<const Clock> clock)
{
    return valueOf(Workspace::open(path, testOptions(seed, std::move(clock))));
}

void requireGood(const std::optional<Error> &error)
{
    if (error)
        qFatal("%s %s (%s)", qPrintable(error->what), qPrintable(error->advice), qPrintable(error->detail));
}

namespace {

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Statement prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    return {statement, &sqlite3_finalize};
}

QString textAt(sqlite3_stmt *statement, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                             sqlite3_column_bytes(statement, column));
}

bool isHouseKeeping(const QString &table)
{
    for (const char *name : {"history", "exchange", "search", "blob", "meta", "sqlite_"}) {
        if (table.startsWith(QLatin1String(name)))
            return true;
    }
    return false;
}

QString rowLine(const QString &table, sqlite3_stmt *row)
{
    QString line = table;
    for (int column = 0; column < sqlite3_column_count(row); ++column) {
        const char *name = sqlite3_column_name(row, column);
        const int type = sqlite3_column_type(row, column);
        if (type == SQLITE_NULL)
            continue;
        const QString mark = type == SQLITE_TEXT ? QStringLiteral("'") : QString();
        line += QLatin1Char(' ') + QLatin1String(name) + QLatin1Char('=') + mark + textAt(row, column) + mark;
    }
    return line;
}

} // namespace

QStringList tableDump(const QString &path)
{
    // Immutable: takes no lock, so it also reads a file that a workspace has locked. Everything committed is in the
    // file.
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(uri.constData(), &opened, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (code != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(opened));

    QStringList lines;
    const Statement tables = prepare(opened, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (sqlite3_step(tables.get()) == SQLITE_ROW) {
        const QString table = textAt(tables.get(), 0);
        if (isHouseKeeping(table))
            continue;
        const Statement rows = prepare(opened, "SELECT * FROM \"" + table.toUtf8() + "\" ORDER BY id");
        while (sqlite3_step(rows.get()) == SQLITE_ROW)
            lines.append(rowLine(table, rows.get()));
    }
    return lines;
}

QString differences(const QStringList &before, const QStringList &after)
{
    const QSet<QString> had(before.begin(), before.end());
    const QSet<QString> has(after.begin(), after.end());
    QStringList lines;
    for (const QString &line : before) {
        if (!has.contains(line))
            lines.append(QStringLiteral("- ") + line);
    }
    for (const QString &line : after) {
        if (!had.contains(line))
            lines.append(QStringLiteral("+ ") + line);
    }
    return lines.join(QLatin1Char('\n'));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace polku::test
