#pragma once

#include "report/document.h"

namespace polku::report {

/// The blocks of a Markdown text (CommonMark with tables). Headings in it become level `baseLevel` + 1 and below, never
/// skipping a level; raw HTML is dropped, a picture stands as its alternative text, and links other than https and
/// mailto lose their target. Any text is valid; nothing is ever fetched.
std::vector<Block> blocksOfMarkdown(const QString &text, int baseLevel = 2);

/// The text alone, on one line: for table cells, alternatives and counting words.
QString plainTextOfMarkdown(const QString &markdown);

} // namespace polku::report
