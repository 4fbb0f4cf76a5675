// How a workspace makes and opens its file, and why it may not write into it.

#include "store/academyfile.h"
#include "store/backup.h"
#include "store/schema.h"
#include "store/soundness.h"
#include "store/workspaceprivate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

namespace polku {

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const Options &options)
{
    const QFileInfo info(path);
    if (info.exists()) {
        return failure(ErrorKind::BadInput, tr("There already is a file “%1”.").arg(info.fileName()),
                       tr("Choose another name, or open the file that is there."), path);
    }
    if (!info.absoluteDir().exists()) {
        return failure(ErrorKind::Storage, tr("There is no folder “%1”.").arg(info.absolutePath()),
                       tr("Make the folder first, or choose another one."), path);
    }
    auto d = std::make_unique<Private>(path, options);
    // Made under another name and renamed when whole, so that a file half made is never taken for an academy.
    const QString unfinished = path + QStringLiteral(".new");
    QFile::remove(unfinished);
    Result<bool> made = guarded([&] {
        Connection connection(unfinished, Connection::Mode::Create);
        Transaction transaction(connection, Transaction::Kind::Write);
        createSchema(connection);
        const QString fileId = QString::number(d->ids->next(), 36);
        for (const auto &[key, value] :
             {std::pair(QStringLiteral("file_id"), fileId),
              std::pair(QStringLiteral("created"), d->options.clock->now().toUTC().toString(Qt::ISODate)),
              std::pair(QStringLiteral("lowest_writer"), QStringLiteral("0.1"))}) {
            Statement statement = connection.prepare("INSERT INTO meta(key, value) VALUES (?, ?)");
            statement.bind(1, key).bind(2, value);
            statement.run();
        }
        transaction.commit();
        return true;
    });
    if (made && !QFile::rename(unfinished, path))
        made = failure(ErrorKind::Storage, tr("“%1” cannot be made.").arg(info.fileName()),
                       tr("Check that you may write to the folder."), path);
    if (!made) {
        QFile::remove(unfinished);
        return Unexpected(made.error());
    }
    return open(path, options);
}

/// Takes the lock, or finds out why it cannot be had.
void Workspace::Private::lockForWriting()
{
    const QString name = path + QStringLiteral(".lock");
    lock = std::make_unique<QLockFile>(name);
    lock->setStaleLockTime(0); // stale is only the lock of a program that no longer runs
    if (lock->tryLock(0))
        return;
    // Empty for longer than anybody takes to write it: its program ended between making and writing it.
    const QFileInfo file(name);
    if (file.exists() && file.size() == 0 && file.lastModified().secsTo(QDateTime::currentDateTime()) > 10 &&
        lock->removeStaleLockFile() && lock->tryLock(0))
        return;
    const bool full = lock->error() == QLockFile::UnknownError && QStorageInfo(path).bytesAvailable() < 64 * 1024;
    readOnly = full ? ReadOnlyReason::NoRoom : ReadOnlyReason::Permissions;
    if (lock->error() == QLockFile::LockFailedError) {
        readOnly = ReadOnlyReason::LockedByOther;
        qint64 process = 0;
        QString application;
        lock->getLockInfo(&process, &lockOwner, &application);
    }
    lock.reset();
}

static int schemaOf(Connection &connection)
{
    Statement statement = connection.prepare("PRAGMA user_version");
    return statement.next() ? int(statement.whole(0)) : 0;
}

/// Opens the connection and brings the file to the present schema. Throws.
void Workspace::Private::connect(bool wal)
{
    const bool writing = readOnly == ReadOnlyReason::None;
    if (!writing && wal && QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        throw Failure(errorOfCode(SQLITE_READONLY_RECOVERY, QStringLiteral("write-ahead log")));
    const Connection::Mode looking = wal ? Connection::Mode::Immutable : Connection::Mode::ReadOnly;
    connection = std::make_unique<Connection>(path, writing ? Connection::Mode::ReadWrite : looking);
    if (writing && wal)
        connection->execute("PRAGMA journal_mode=DELETE");
    // Asked again: an interrupted migration has been rolled back by now.
    const int schema = schemaOf(*connection);
    // A journal still there after that read holds nothing: its program ended before it wrote to the file. Taken away
    // while nobody else can be writing.
    const QString journal = path + QStringLiteral("-journal");
    if (writing && QFileInfo::exists(journal)) {
        const Transaction alone(*connection, Transaction::Kind::Write);
        QFile::remove(journal);
    }
    if (!writing && schema < currentSchema) {
        // The file may not be touched: looked at is a copy in memory, brought up to date there.
        auto copy = std::make_unique<Connection>(QString(), Connection::Mode::Memory);
        copyPages(*connection, *copy);
        bringUpToDate(*copy, schema);
        connection = std::move(copy);
    } else if (writing && schema < currentSchema) {
        backupBeforeMigration(*connection, path, options.backupFolder, *options.clock);
        Transaction transaction(*connection, Transaction::Kind::Write);
        bringUpToDate(*connection, schema);
        transaction.commit();
    }
    if (schema <= currentSchema) {
        requireOwnSchema(*connection);
        connection->trustTriggers();
    }
    openedAt = newestStep(Reader(*connection));
    sinceOpened = UndoOrder(openedAt);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Options &options)
{
    const Result<FileHeader> header = readHeader(path);
    if (!header)
        return Unexpected(header.error());
    auto d = std::make_unique<Private>(path, options);
    if (options.readOnly)
        d->readOnly = ReadOnlyReason::Asked;
    else if (header->schema > currentSchema)
        d->readOnly = ReadOnlyReason::NewerSchema;
    else if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        d->readOnly = ReadOnlyReason::Permissions;
    else
        d->lockForWriting();

    const Result<bool> opened = guarded([&] {
        d->connect(header->wal);
        return true;
    });
    if (!opened)
        return Unexpected(opened.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(d)));
}

std::optional<Error> Workspace::Private::refusal() const
{
    const QString advice = Workspace::tr("Save a copy to a folder of your own and continue there.");
    switch (readOnly) {
    case ReadOnlyReason::None:
        break;
    case ReadOnlyReason::Asked:
        return Error{ErrorKind::ReadOnly, Workspace::tr("The file is open for looking only."), advice, {}};
    case ReadOnlyReason::Permissions:
        return Error{ErrorKind::ReadOnly, Workspace::tr("You may look at this file but not change it."), advice, {}};
    case ReadOnlyReason::NoRoom:
        return Error{ErrorKind::ReadOnly,
                     Workspace::tr("The disk is full, so the file is open for looking only."),
                     Workspace::tr("Make room on the disk, then open the file again."),
                     {}};
    case ReadOnlyReason::LockedByOther:
        return Error{ErrorKind::Locked,
                     Workspace::tr("The file is open elsewhere (on %1).").arg(lockOwner),
                     Workspace::tr("Close it there first, or save a copy and continue in that."),
                     {}};
    case ReadOnlyReason::NewerSchema:
        return Error{ErrorKind::TooNew,
                     Workspace::tr("The file was written by a newer version of Polku."),
                     Workspace::tr("Install the newer version to change it; here you can look at it and export."),
                     {}};
    }
    if (connection->hasMoved()) {
        return Error{ErrorKind::Storage,
                     Workspace::tr("The file is no longer where it was opened; it was moved, deleted or replaced."),
                     Workspace::tr("Nothing was changed. Open the file again from where it is now."), path};
    }
    return std::nullopt;
}

} // namespace polku
