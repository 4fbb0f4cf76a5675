#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace polku {

class Connection;
class Workspace;

/// A copy of an academy file as it was at a moment.
struct BackupFile
{
    QString path;
    QDateTime at; ///< UTC
    qint64 size = 0;
};

/// The copies of this file in the folder, newest first. Copies are known by the file's own id, so they are found again
/// after the file was moved or renamed.
std::vector<BackupFile> backupsOf(const QString &fileId, const QString &folder);

/// Makes a copy in the folder (made when missing) and then thins the older ones out.
Result<BackupFile> makeBackup(const Workspace &workspace, const QString &folder);

/// Writes a backup's content as a new file beside the present one, never over it; returns its path
/// ("Academy, backup 2026-03-19 14.05.polku").
Result<QString> restoreBeside(const BackupFile &backup, const QString &present);

/// Which of the copies may go: all of the last day by the hour, of the last month by the day, of the rest by the week;
/// of each such stretch the newest stays, and the newest of all always. `moments` in any order.
std::vector<QDateTime> backupsToDrop(const std::vector<QDateTime> &moments, const QDateTime &now);

/// For Workspace: the whole file as it is, before its tables are changed; beside it when no folder is given. Throws.
void backupBeforeMigration(Connection &connection, const QString &path, const QString &folder, const Clock &clock);
/// For Workspace: SQLite's online backup to a file that appears whole or not at all. Throws.
void copyWhole(Connection &connection, const QString &path);
/// Fills `to` with all pages of `from`. Throws.
void copyPages(Connection &from, Connection &to);

} // namespace polku
