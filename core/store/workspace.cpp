#include "store/workspace.h"

#include "store/academyfile.h"
#include "store/backup.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/soundness.h"
#include "store/steps.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <sqlite3.h>

namespace polku {

/// Typing within this time of a step's beginning amends it.
constexpr qint64 coalesceMilliseconds = 60'000;

struct Workspace::Private
{
    QString path;
    Options options;
    ReadOnlyReason readOnly = ReadOnlyReason::None;
    QString lockOwner;
    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<IdSource> ids;
    qint64 openedAt = 0; ///< the newest step when the file was opened
    bool written = false;
    int readers = 0;
    mutable UndoOrder sinceOpened{0};
    mutable UndoOrder whole{0};

    explicit Private(const QString &p, const Options &o) : path(p), options(o)
    {
        if (!options.clock)
            options.clock = std::make_shared<SystemClock>();
        ids = std::make_unique<IdSource>(*options.clock, options.random);
    }

    UndoOrder &order(Reach reach) const { return reach == Reach::SinceOpened ? sinceOpened : whole; }
    void lockForWriting();
    void connect(bool wal);
    std::optional<Error> refusal() const;
    Changes write(const NewStep &step, const std::function<void(Edit &)> &fn);
    struct StepToAmend
    {
        qint64 number;
        QByteArray changeset;
    };
    std::optional<StepToAmend> stepToAmend(const NewStep &step) const;
    NewStep newStep(const Operation &operation, qint64 reverts = 0) const
    {
        return {operation, options.author, options.clock->now(), reverts};
    }
};

/// Runs `fn`, turning whatever it throws into an Error: the one door through which exceptions do not pass.
template <class F>
static auto guarded(F &&fn) -> Result<std::invoke_result_t<F>>
{
    try {
        return fn();
    } catch (const Failure &failed) {
        return Unexpected(failed.error());
    } catch (const SQLite::Exception &exception) {
        return Unexpected(errorOf(exception));
    } catch (const std::exception &exception) {
        return failure(ErrorKind::Internal, Workspace::tr("Something unexpected happened. Nothing was changed."),
                       Workspace::tr("Try again; if it happens again, report the detail below."),
                       QString::fromUtf8(exception.what()));
    }
}

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}

Workspace::~Workspace() = default;

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

const QString &Workspace::path() const
{
    return d->path;
}

ReadOnlyReason Workspace::readOnlyReason() const
{
    return d->readOnly;
}

QString Workspace::lockOwner() const
{
    return d->lockOwner;
}

const Clock &Workspace::clock() const
{
    return *d->options.clock;
}

QString Workspace::author() const
{
    return d->options.author;
}

void Workspace::setAuthor(const QString &author)
{
    d->options.author = author;
}

bool Workspace::hasWritten() const
{
    return d->written;
}

std::optional<Error> Workspace::readAtDoor(const std::function<void(const Reader &)> &fn) const
{
    const Result<bool> done = guarded([&] {
        // One reading state for all nested reads: the outermost holds the transaction, or the edit it is part of.
        std::optional<Transaction> transaction;
        if (!d->connection->inTransaction())
            transaction.emplace(*d->connection, Transaction::Kind::Read);
        struct Depth
        {
            int &count;
            explicit Depth(int &c) : count(c) { ++count; }
            ~Depth() { --count; }
        } depth(d->readers);
        fn(Reader(*d->connection));
        return true;
    });
    return done ? std::nullopt : std::optional(done.error());
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

std::optional<Workspace::Private::StepToAmend> Workspace::Private::stepToAmend(const NewStep &step) const
{
    if (!step.operation.coalesce)
        return std::nullopt;
    const Reader reader(*connection);
    const std::optional<HistoryStep> newest = historyStep(reader, newestStep(reader));
    if (!newest || newest->number <= openedAt || newest->author != step.author ||
        newest->operation.op != step.operation.op || newest->operation.subject != step.operation.subject ||
        newest->operation.args != step.operation.args || newest->schema != currentSchema)
        return std::nullopt;
    const qint64 age = newest->at.msecsTo(step.at);
    if (age < 0 || age >= coalesceMilliseconds)
        return std::nullopt;
    try {
        return StepToAmend{newest->number, readStoredChanges(*connection, newest->number).bytes};
    } catch (const Failure &) {
        return std::nullopt; // a damaged step must not stand in the way of typing; a new one follows it
    }
}

Changes Workspace::Private::write(const NewStep &step, const std::function<void(Edit &)> &fn)
{
    if (const std::optional<Error> refused = refusal())
        throw Failure(*refused);
    Q_ASSERT_X(readers == 0, "Workspace", "an edit inside a read");
    Transaction transaction(*connection, Transaction::Kind::Write);
    QByteArray changeset;
    {
        const ChangeRecorder recorder(*connection);
        Edit edit(*connection, *ids);
        fn(edit);
        changeset = recorder.changeset();
    }
    if (changeset.isEmpty())
        return {}; // rolled back, which also drops bytes kept for nothing
    const Result<std::vector<ChangesetTable>> content = readChangeset(changeset);
    if (!content)
        throw Failure(content.error());

    bool removed = false;
    if (const std::optional<StepToAmend> amended = stepToAmend(step)) {
        const QByteArray both = concatenated(amended->changeset, changeset);
        amendStep(*connection, amended->number, both, *content);
        removed = both.isEmpty();
    } else {
        appendStep(*connection, step, changeset, *content);
    }
    transaction.commit();
    if (removed) {
        sinceOpened.reset();
        whole.reset();
    }
    written = true;
    return changesOf(*content);
}

Result<Changes> Workspace::edit(const Operation &operation, const std::function<void(Edit &)> &fn)
{
    Result<Changes> changes = guarded([&] { return d->write(d->newStep(operation), fn); });
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
    return changes;
}

Result<Changes> Workspace::set(RecordRef ref, const Field &field, const Value &value)
{
    return edit(Operation::change(ref, field.column), [&](Edit &edit) { edit.set(ref, field, value); });
}

std::optional<HistoryStep> Workspace::undoStep(Reach reach) const
{
    std::optional<HistoryStep> step;
    if (isReadOnly())
        return step;
    (void)readAtDoor([&](const Reader &reader) {
        UndoOrder &order = d->order(reach);
        order.update(*d->connection);
        if (const std::optional<qint64> next = order.nextUndo())
            step = historyStep(reader, *next);
    });
    return step;
}

std::optional<HistoryStep> Workspace::redoStep(Reach reach) const
{
    std::optional<HistoryStep> step;
    if (isReadOnly())
        return step;
    (void)readAtDoor([&](const Reader &reader) {
        UndoOrder &order = d->order(reach);
        order.update(*d->connection);
        if (const std::optional<qint64> next = order.nextRedo())
            step = historyStep(reader, *next);
    });
    return step;
}

/// The operation of a step that takes back `step`: it carries what that step was meant to do.
static Operation takingBack(Op op, const HistoryStep &step)
{
    const Operation &original = step.operation;
    QStringList args = original.args;
    if (original.op != Op::Undo && original.op != Op::Redo && original.op != Op::Revert)
        args.prepend(QString::fromLatin1(operationCodes[size_t(original.op)]));
    return {op, original.subject, args, false};
}

Result<Changes> Workspace::undo(Reach reach)
{
    if (const std::optional<Error> refused = d->refusal())
        return Unexpected(*refused);
    const std::optional<HistoryStep> step = undoStep(reach);
    return step ? takeBack(Op::Undo, *step) : failure(ErrorKind::NotFound, tr("There is nothing to undo."), {});
}

Result<Changes> Workspace::redo(Reach reach)
{
    if (const std::optional<Error> refused = d->refusal())
        return Unexpected(*refused);
    const std::optional<HistoryStep> step = redoStep(reach);
    return step ? takeBack(Op::Redo, *step) : failure(ErrorKind::NotFound, tr("There is nothing to redo."), {});
}

Result<Changes> Workspace::revert(qint64 number)
{
    const Result<std::optional<HistoryStep>> step =
        read([&](const Reader &reader) { return historyStep(reader, number); });
    if (!step)
        return Unexpected(step.error());
    return *step ? takeBack(Op::Revert, **step)
                 : failure(ErrorKind::NotFound, tr("There is no step %1 in the history.").arg(number), {});
}

Result<Changes> Workspace::takeBack(Op op, const HistoryStep &step)
{
    Result<Changes> changes = guarded([&] {
        if (step.schema < oldestUndoableSchema) {
            throw Failure({ErrorKind::Conflict,
                           tr("This step was made in an older file format and cannot be taken back."),
                           tr("It can still be read in the history; make the change by hand."),
                           {}});
        }
        const StoredChanges stored = readStoredChanges(*d->connection, step.number);
        const Changes undone = d->write(d->newStep(takingBack(op, step), step.number), [&](Edit &) {
            applyChangeset(*d->connection, stored.bytes, stored.content, Direction::Inverted);
        });
        if (undone.isEmpty()) {
            throw Failure({ErrorKind::Damaged, tr("A step of the history is damaged."),
                           tr("The records themselves are not affected. This step cannot be taken back."),
                           QStringLiteral("step %1: nothing changed").arg(step.number)});
        }
        return undone;
    });
    if (changes && !changes->isEmpty())
        Q_EMIT changed(*changes);
    return changes;
}

Result<void> Workspace::backup(const QString &path) const
{
    const Result<bool> done = guarded([&] {
        copyWhole(*d->connection, path);
        return true;
    });
    return done ? Result<void>() : Unexpected(done.error());
}

Result<QStringList> Workspace::check() const
{
    return guarded([&] { return soundnessProblems(*d->connection); });
}

} // namespace polku
