#pragma once

#include "base/markdown.h"

// What is pasted: from word processors, web pages and mails, as structured text. Only the structure is taken: headings,
// bold, italic, lists, check lists, tables, links and quotes. Nothing is fetched and nothing runs; pictures, colours
// and typefaces are left out.

namespace polku::markdown {

/// The text of HTML, however broken.
Blocks blocksOfHtml(const QString &html);

/// The text of lines: every line a paragraph, bullets and numbers as lists, cells with tabs between them as a table.
/// Text that is Markdown by its look is read as such.
Blocks blocksOfPlainText(const QString &text);

} // namespace polku::markdown
