#pragma once

#include "report/document.h"

#include <QByteArray>

namespace polku::publish {

/// The document as Markdown in UTF-8 (CommonMark with GitHub's tables), to be read as it is too.
QByteArray toMarkdown(const report::Document &document);

} // namespace polku::publish
