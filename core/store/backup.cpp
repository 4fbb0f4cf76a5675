#include "store/backup.h"

#include "store/connection.h"
#include "store/workspace.h"

#include <SQLiteCpp/Backup.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace polku {

static const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmsszzz");
static const QString suffix = QStringLiteral(".polku-backup");

struct BackupTexts
{
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

std::vector<BackupFile> backupsOf(const QString &fileId, const QString &folder)
{
    std::vector<BackupFile> backups;
    const QFileInfoList files =
        QDir(folder).entryInfoList({fileId + QStringLiteral("-*") + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QString stamp = file.fileName().mid(fileId.size() + 1);
        stamp.chop(suffix.size());
        QDateTime at = QDateTime::fromString(stamp, stampFormat);
        at.setTimeSpec(Qt::UTC);
        if (at.isValid())
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
    const QString path = QDir(folder).filePath(*id + QLatin1Char('-') + now.toString(stampFormat) + suffix);
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
        path = info.absoluteDir().filePath(QStringLiteral("%1 (%2).polku").arg(name).arg(i));
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

Result<void> backupBeforeMigration(const QString &path, const QString &folder, const Clock &clock)
{
    const QFileInfo info(path);
    const QDir target(folder.isEmpty() ? info.absolutePath() : folder);
    QDir().mkpath(target.path());
    const QString copy = target.filePath(info.fileName() + QStringLiteral(".before-upgrade-") +
                                         clock.now().toUTC().toString(stampFormat));
    if (!QFile::copy(path, copy)) {
        return failure(ErrorKind::Storage, BackupTexts::tr("No backup could be made before upgrading the file."),
                       BackupTexts::tr("Nothing was changed. Check that there is room in “%1”.").arg(target.path()), copy);
    }
    return {};
}

void copyWhole(Connection &connection, const QString &path)
{
    const QString unfinished = path + QStringLiteral(".part");
    QFile::remove(unfinished);
    try {
        {
            Connection copy(unfinished, Connection::Mode::Create);
            SQLite::Backup backup(copy.database(), connection.database());
            backup.executeStep();
        }
        QFile::remove(path);
        if (!QFile::rename(unfinished, path)) {
            throw Failure({ErrorKind::Storage, BackupTexts::tr("The copy “%1” cannot be written.").arg(path),
                           BackupTexts::tr("Check that you may write to the folder."), path});
        }
    } catch (...) {
        QFile::remove(unfinished);
        throw;
    }
}

} // namespace polku
