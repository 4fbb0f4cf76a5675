#pragma once

#include "publish/publish.h"
#include "publish/zip.h"

namespace polku::publish {

/// The parts of an organisation's own DOCX or ODT (or template of either), which gives a document of `format` its look.
/// Fails in words for the person when the file cannot be read, is something else, or is for another format.
Result<std::vector<ZipPart>> readStyleBase(const QString &path, Format format);

/// The same failure for a file that looked right from outside but cannot be used; `detail` tells why.
Unexpected notAStyleBase(const QString &path, Format format, const QString &detail);

/// What was wrong inside a base, for notAStyleBase() to put into words.
Unexpected notUsable(const QString &detail);

} // namespace polku::publish
