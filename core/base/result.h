#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace polku {

/// What kind of trouble it is; decides the exit code and whether trying again can help, never the words shown.
enum class ErrorKind {
    BadInput,     ///< what was given cannot be used (a file, a value, a row)
    NotFound,     ///< the thing asked for is not there
    NotPolkuFile, ///< the file is something else
    Damaged,      ///< the file's content is broken
    TooNew,       ///< written by a newer program
    ReadOnly,     ///< the file may be looked at only
    Locked,       ///< somebody else has the file open
    Storage,      ///< the disk or the file system refused (full, gone, no permission)
    Conflict,     ///< an undo or revert no longer fits what is in the file
    Cancelled,    ///< the person stopped it
    Internal      ///< a mistake in the program
};

/// A failure told to a person: what happened, what to do about it, and the technical detail for a support request.
/// `what` and `advice` are whole translated sentences; `detail` is never translated.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString what;
    QString advice;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The outcome of anything that crosses a room's border and can fail. Wrong input in a form is not a failure; see
/// problems() in model/problems.h.
template <class T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// Makes the failing outcome: `return failure(ErrorKind::Storage, tr("…"), tr("…"));`
inline Unexpected failure(ErrorKind kind, const QString &what, const QString &advice = {}, const QString &detail = {})
{
    return Unexpected(Error{kind, what, advice, detail});
}

} // namespace polku
