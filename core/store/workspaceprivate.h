#pragma once

#include "store/connection.h"
#include "store/steps.h"
#include "store/workspace.h"

#include <QLockFile>

// What a workspace is made of. For the sources of the workspace only.

namespace polku {

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
auto guarded(F &&fn) -> Result<std::invoke_result_t<F>>
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

} // namespace polku
