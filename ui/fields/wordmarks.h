#pragma once

#include "base/markdownsearch.h"

#include <QTextEdit>

class QTextBlock;
class QTextDocument;

namespace polku::ui {

/// A paragraph as the search reads it: as long as the paragraph, with a space for a line break.
QString searchedLine(const QTextBlock &block);

/// Up to `most` places of the words in a document, looking as `look`.
void addWordMarks(QList<QTextEdit::ExtraSelection> &marks, QTextDocument *document, const markdown::Search &search,
                  const QTextCharFormat &look, qsizetype most);

/// What is selected of the first paragraph that the selection touches; empty when nothing is. What a comment is about
/// stands in one paragraph.
QString selectedWords(const QTextCursor &cursor);

} // namespace polku::ui
