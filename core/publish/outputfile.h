#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace polku::publish {

/// Says whether what was read back from the disk is what was meant; fails with the reason.
using OutputCheck = std::function<Result<void>(const QByteArray &read)>;

/// The one way an export reaches the disk. The bytes are written beside `path` under another name, flushed to the disk,
/// read back, found equal and given to `check`, and only then moved over `path`. When anything fails, `path` is as it
/// was and nothing is left beside it. An academy file, the open one or another, is never replaced. Fails with
/// ErrorKind::Storage or BadInput in the screen's language, or with what `check` says.
Result<void> writeOutputFile(const QString &path, const QByteArray &bytes, const OutputCheck &check = {});

} // namespace polku::publish
