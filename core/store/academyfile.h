#pragma once

#include "base/result.h"

#include <QString>

namespace polku {

/// What the first hundred bytes of a file tell, read without SQLite and without a lock.
struct FileHeader
{
    int schema = 0;
    bool wal = false; ///< somebody switched it to write-ahead logging; Polku never does
};

/// Reads and judges the header: fails with NotPolkuFile for other files (another program's SQLite file included), and
/// with Damaged for a file shorter than its header says.
Result<FileHeader> readHeader(const QString &path);

/// Whether somebody's academy is, or was, in the file: for whatever would put something else in its place. Also a
/// damaged one; a link counts as what it leads to.
bool isAcademyFile(const QString &path);

} // namespace polku
