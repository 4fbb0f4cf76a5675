#pragma once

#include "base/result.h"

#include <QString>

namespace polku::publish {

/// What every module begins with: a part of the program that stands on libraries of its own and is loaded when it is
/// first needed (docs/decisions/0006, 0011).
struct Module
{
    const char *version; ///< the program's that it was built with
};

/// Loads a module and keeps it to the end of the program. Looked for in ../lib/polku from the program, beside the
/// program, and in QCoreApplication::libraryPaths(). `entry` is the function in it that gives its Module. Fails with
/// ErrorKind::NotFound and `missing` when it is not there or is another version's.
Result<const Module *> loadModule(const char *name, const char *entry, const QString &missing);

} // namespace polku::publish
