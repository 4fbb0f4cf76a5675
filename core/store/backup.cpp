#include "store/backup.h"

#include "store/connection.h"
#include "store/workspace.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <filesystem>

namespace polku {

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

static QString suffix()
{
    return QStringLiteral(".polku-backup");
}

static QString stampOf(const QDateTime &moment)
{
    return moment.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
}

/// Invalid when the text is no stamp. Day and time apart, because as a local time some moments do not exist.
static QDateTime momentOf(const QString &stamp)
{
    const QDate day = QDate::fromString(stamp.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(stamp.mid(9), QStringLiteral("HHmmsszzz"));
    return day.isValid() && time.isValid() ? QDateTime(day, time, Qt::UTC) : QDateTime();
}

/// What the names of the file's copies begin with. The id comes from the file: nothing in it may lead to another folder
/// or stand for other names.
static QString namePart(const QString &fileId)
{
    QString name;
    for (const QChar c : fileId)
        name.append(c.unicode() < 128 && c.isLetterOrNumber() ? c : QLatin1Char('_'));
    return name.left(64) + QLatin1Char('-');
}

std::vector<BackupFile> backupsOf(const QString &fileId, const QString &folder)
{
    std::vector<BackupFile> backups;
    const QString beginning = namePart(fileId);
    const QFileInfoList files =
        QDir(folder).entryInfoList({beginning + QLatin1Char('*') + suffix()}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QString stamp = file.fileName().mid(beginning.size());
        stamp.chop(suffix().size());
        if (const QDateTime at = momentOf(stamp); at.isValid())
            backups.push_back({file.absoluteFilePath(), at, file.size()});
    }
    return backups;
}

Result<BackupFile> makeBackup(const Workspace &workspace, const QString &folder)
{
    const Result<QString> id = workspace.read([](const Reader &reader) { return reader.meta("file_id"); });
    if (!id)
        return Unexpected(id.error());
    if (!QDir().mkpath(folder)) {
        return failure(ErrorKind::Storage, BackupTexts::tr("The folder for backups cannot be made."),
                       BackupTexts::tr("Check that you may write to “%1”.").arg(folder), folder);
    }
    const QDateTime now = workspace.clock().now().toUTC();
    const QString path = QDir(folder).filePath(namePart(*id) + stampOf(now) + suffix());
    if (const Result<void> copied = workspace.backup(path); !copied)
        return Unexpected(copied.error());

    const std::vector<BackupFile> all = backupsOf(*id, folder);
    std::vector<QDateTime> moments;
    for (const BackupFile &backup : all)
        moments.push_back(backup.at);
    const std::vector<QDateTime> drop = backupsToDrop(moments, now);
    for (const BackupFile &backup : all) {
        if (std::find(drop.begin(), drop.end(), backup.at) != drop.end())
            QFile::remove(backup.path);
    }
    return BackupFile{path, now, QFileInfo(path).size()};
}

Result<QString> restoreBeside(const BackupFile &backup, const QString &present)
{
    const QFileInfo info(present);
    const QString day = backup.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const QString name = BackupTexts::tr("%1, backup %2").arg(info.completeBaseName(), day);
    QString path = info.absoluteDir().filePath(name + QStringLiteral(".polku"));
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = info.absoluteDir().filePath(QStringLiteral("%1 (%2).polku").arg(name, QString::number(i)));
    if (!QFile::copy(backup.path, path)) {
        return failure(ErrorKind::Storage, BackupTexts::tr("The backup cannot be restored to “%1”.").arg(path),
                       BackupTexts::tr("Check that the backup is still there and that you may write to the folder."),
                       backup.path);
    }
    return path;
}

std::vector<QDateTime> backupsToDrop(const std::vector<QDateTime> &moments, const QDateTime &now)
{
    std::vector<QDateTime> newestFirst = moments;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QSet<QString> kept;
    std::vector<QDateTime> drop;
    for (const QDateTime &moment : newestFirst) {
        const qint64 age = moment.secsTo(now);
        const QDateTime utc = moment.toUTC();
        QString stretch;
        if (age < 24 * 3600)
            stretch = utc.toString(QStringLiteral("yyyyMMddHH"));
        else if (age < 31 * 24 * 3600)
            stretch = utc.toString(QStringLiteral("yyyyMMdd"));
        else {
            int year = 0;
            const int week = utc.date().weekNumber(&year);
            stretch = QStringLiteral("%1w%2").arg(year).arg(week);
        }
        if (kept.contains(stretch))
            drop.push_back(moment);
        kept.insert(stretch);
    }
    return drop;
}

void backupBeforeMigration(Connection &connection, const QString &path, const QString &folder, const Clock &clock)
{
    const QFileInfo info(path);
    const QDir target(folder.isEmpty() ? info.absolutePath() : folder);
    QDir().mkpath(target.path());
    const QString copy = target.filePath(info.fileName() + QStringLiteral(".before-upgrade-") + stampOf(clock.now()));
    try {
        copyWhole(connection, copy);
    } catch (const std::exception &exception) {
        throw Failure({ErrorKind::Storage, BackupTexts::tr("No backup could be made before upgrading the file."),
                       BackupTexts::tr("Nothing was changed. Check that there is room in “%1”.").arg(target.path()),
                       QStringLiteral("%1: %2").arg(copy, QString::fromUtf8(exception.what()))});
    }
}

void copyPages(Connection &from, Connection &to)
{
    SQLite::Backup backup(to.database(), from.database());
    // Busy and locked are no exceptions here.
    if (const int code = backup.executeStep(); backup.getRemainingPageCount() != 0)
        throw Failure(errorOfCode(code, QStringLiteral("backup: %1").arg(code)));
}

static std::filesystem::path nativePath(const QString &path)
{
    return path.toStdU16String();
}

void copyWhole(Connection &connection, const QString &path)
{
    const QString open = QString::fromStdString(connection.database().getFilename());
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(open)) {
        throw Failure({ErrorKind::BadInput, BackupTexts::tr("The copy cannot take the place of the open file."),
                       BackupTexts::tr("Choose another name or another folder."), path});
    }
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        {
            Connection copy(unfinished, Connection::Mode::Create);
            copyPages(connection, copy);
        }
        // Unlike QFile's, this takes the place of an older copy in one move.
        std::error_code refused;
        std::filesystem::rename(nativePath(unfinished), nativePath(path), refused);
        if (refused) {
            throw Failure({ErrorKind::Storage, BackupTexts::tr("The copy “%1” cannot be written.").arg(path),
                           BackupTexts::tr("Check that you may write to the folder."),
                           QString::fromLocal8Bit(refused.message().c_str())});
        }
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

} // namespace polku
