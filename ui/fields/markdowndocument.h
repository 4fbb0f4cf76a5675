#pragma once

#include "base/markdown.h"
#include "theme/tokens.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextListFormat>

class QTextDocument;
class QTextTable;

namespace polku::ui {

// Structured text as an editable document, and back. What is in the document and what blocksOf() reads from it are the
// same whatever way the text came: typed, pasted, read.

/// What Qt's block formats have no word for.
enum MarkdownProperty {
    QuotedProperty = QTextFormat::UserProperty + 1,      ///< bool: of a quotation
    ContinuationProperty = QTextFormat::UserProperty + 2 ///< int: a further paragraph of an item of that depth
};

/// Replaces the document's text, with nothing to undo after it.
void setBlocks(QTextDocument *document, const markdown::Blocks &blocks, const theme::Tokens &tokens);
/// Puts the blocks where the cursor is, in the place of what is selected: one paragraph joins the text around it, and
/// in a table's cell all become one. One step of undo.
void insertBlocks(QTextCursor &cursor, const markdown::Blocks &blocks, const theme::Tokens &tokens);

/// What the document says.
markdown::Blocks blocksOf(const QTextDocument *document);
/// What is selected.
markdown::Blocks blocksOf(const QTextCursor &selection);

/// How a block of a kind looks, whatever stands in it.
QTextBlockFormat blockFormatOf(const markdown::Block &block);
/// How its letters look before bold and italic.
QTextCharFormat charFormatOf(const markdown::Block &block);
QTextListFormat listFormatOf(markdown::Block::Mark mark, int level);
/// Letters with a link look like a link; an empty target takes it away.
void setLink(QTextCharFormat &format, const QString &target, const theme::Tokens &tokens);
/// A table with its head, in the place of the cursor.
QTextTable *insertTable(QTextCursor &cursor, int rows, int columns, const theme::Tokens &tokens);
/// Makes all columns as wide: one without a word would be a slit that nobody finds.
void shareWidth(QTextTable *table);

/// What the block that the cursor is in is: kind, level, mark and whether it is quoted, without its text.
markdown::Block shapeOf(const QTextBlock &block);

} // namespace polku::ui
