#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/history.h"

#include <QObject>

#include <memory>

namespace polku {

/// Why a file is open for looking only.
enum class ReadOnlyReason { None, Asked, Permissions, NoRoom, LockedByOther, NewerSchema };

/// An open academy file, and the only door to it (docs/architecture.md). Holds the one writing connection and the lock;
/// everything that is true lives in the file, not here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool readOnly = false; ///< never writes, takes no lock; for looking, exports and the command line's questions
        QString author;        ///< written into the history
        QString backupFolder;  ///< where the copy before a migration goes; empty: beside the file
        std::shared_ptr<const Clock> clock; ///< default: the system's
        IdSource::Random random;            ///< default: the system's
    };

    /// Makes a new file; an existing one is not touched but told of.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const Options &options);
    /// Opens a file. Falls back to reading only when it must (readOnlyReason() tells); fails when it is no Polku file
    /// or cannot be read. Opening and reading change no byte of it.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Options &options);
    ~Workspace() override;

    const QString &path() const;
    bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    ReadOnlyReason readOnlyReason() const;
    /// With LockedByOther: the computer that has it open.
    QString lockOwner() const;
    const Clock &clock() const;
    QString author() const;
    void setAuthor(const QString &author);

    /// Runs `fn(const Reader &)` over one consistent state of the file and returns what it returns.
    template <class F>
    auto read(F &&fn) const -> Result<std::invoke_result_t<F, const Reader &>>
    {
        std::optional<std::invoke_result_t<F, const Reader &>> value;
        if (std::optional<Error> error = readAtDoor([&](const Reader &reader) { value.emplace(fn(reader)); }))
            return Unexpected(std::move(*error));
        return std::move(*value);
    }

    /// Runs `fn` in one transaction; what it changed becomes one step of the history and of undo, and is announced by
    /// changed(). When anything fails nothing has happened. An edit that changes nothing leaves no step.
    Result<Changes> edit(const Operation &operation, const std::function<void(Edit &)> &fn);
    /// One field of one record: the most common edit. Amends the last step while typing goes on.
    Result<Changes> set(RecordRef ref, const Field &field, const Value &value);
    template <class R, class T>
    Result<Changes> set(Id<R> id, T R::*member, const std::type_identity_t<T> &value)
    {
        return set(RecordRef(id), fieldOf(member), codec::Codec<T>::toValue(value));
    }

    /// How far undo may go: to the moment this workspace opened the file (the window), or through the whole history
    /// (the command line, where every command opens the file anew).
    enum class Reach { SinceOpened, WholeHistory };
    /// The step that undo() would take back, redo() do again; nothing when there is none.
    std::optional<HistoryStep> undoStep(Reach reach = Reach::SinceOpened) const;
    std::optional<HistoryStep> redoStep(Reach reach = Reach::SinceOpened) const;
    Result<Changes> undo(Reach reach = Reach::SinceOpened);
    Result<Changes> redo(Reach reach = Reach::SinceOpened);
    /// Takes back one older step as a new step; refused (Conflict) when what it changed has been changed since.
    Result<Changes> revert(qint64 number);

    /// Copies the file as it is now, whole, by SQLite's online backup; `path` appears complete or not at all.
    Result<void> backup(const QString &path) const;
    /// Whether this workspace has written anything since it opened the file.
    bool hasWritten() const;

    /// Integrity, foreign keys, schema, history and search index: everything that is wrong, in words; empty when sound.
    Result<QStringList> check() const;

Q_SIGNALS:
    /// After every step, whatever made it: edit, undo, redo, revert, import.
    void changed(const polku::Changes &changes);

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> p);
    Result<Changes> takeBack(Op op, const HistoryStep &step);
    std::optional<Error> readAtDoor(const std::function<void(const Reader &)> &fn) const;
    std::unique_ptr<Private> d;
};

} // namespace polku
