#pragma once

#include "base/language.h"
#include "report/document.h"

namespace polku::report {

/// A paragraph of one plain text.
Paragraph plainParagraph(const QString &text, Paragraph::Role role = Paragraph::Role::Body);
/// Adds `more` to the end of `blocks`.
void append(std::vector<Block> &blocks, std::vector<Block> more);

/// The text of a table's cell; "–" where there is none.
QString dashed(const QString &text);

/// "31 of 34".
QString partText(const Words &words, int part, int whole);

} // namespace polku::report
