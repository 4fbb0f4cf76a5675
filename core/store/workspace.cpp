#include "store/backup.h"
#include "store/schema.h"
#include "store/soundness.h"
#include "store/workspaceprivate.h"

namespace polku {

/// Typing within this time of a step's beginning amends it.
constexpr qint64 coalesceMilliseconds = 60'000;

Workspace::Workspace(std::unique_ptr<Private> p) : d(std::move(p)) {}

Workspace::~Workspace() = default;

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
