#pragma once

#include <QString>

#include <vector>

// Structured text: what people write in the editor and what is stored of it. Stored is Markdown; in between stand the
// blocks below. They are flat: a list is the items that follow each other, with their depth. Reading keeps headings,
// bold, italic, lists, check lists, tables, links and quotes; everything else (code, raw HTML, pictures, rules) reads
// as its words or not at all.

namespace polku::markdown {

/// A run of text with one look. "\n" in the text is a line break within the paragraph.
struct Span
{
    QString text;
    bool strong = false;
    bool emphasis = false;
    QString link; ///< http, https or mailto; empty: none
    friend bool operator==(const Span &, const Span &) = default;
};
using Inline = std::vector<Span>;

/// The first row heads the columns. All rows have as many cells as there are columns.
struct Table
{
    enum class Align { Start, Centre, End };
    std::vector<Align> columns;
    std::vector<std::vector<Inline>> rows;
    friend bool operator==(const Table &, const Table &) = default;
};

struct Block
{
    enum class Kind { Paragraph, Heading, Item, Table };
    /// What stands before an item. None: a further paragraph of the item above it.
    enum class Mark { None, Bullet, Number, Open, Done };

    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading 1 to 6; of an item its depth, from 1
    Mark mark = Mark::None;
    bool quoted = false; ///< a paragraph or an item of a quotation
    Inline text;
    Table table;
    friend bool operator==(const Block &, const Block &) = default;
};
using Blocks = std::vector<Block>;

/// The blocks of a Markdown text (CommonMark with tables and check lists), normalised. Any text is valid; links to
/// anything but web pages and mail addresses lose their target; nothing is ever fetched. A line end within a paragraph
/// is a space, unless the lines look like a table that is none.
Blocks read(const QString &markdown);

/// Markdown that reads as normalised(blocks), every paragraph in one line: write(read(text)) changes a text at most
/// once. Marks of bold and italic that Markdown cannot tell (half a word up to a punctuation mark) are moved by that
/// mark, or left out; no word is ever lost.
QString write(const Blocks &blocks);

/// As read() would give them: white space collapsed, empty blocks gone, no item deeper than one below the item above.
Blocks normalised(const Blocks &blocks);
/// One line of text in the same way; with `breaks`, its line breaks stay.
Inline normalised(const Inline &text, bool breaks = true);

/// The text alone.
QString plainText(const Inline &text);
/// Each block on a line, cells with a tab between them.
QString plainText(const Blocks &blocks);
/// How many words: runs without space that have a letter or a digit.
int countWords(QStringView text);

/// The target if a reader can safely go there (http, https, mailto), else empty.
QString safeTarget(const QString &target);

} // namespace polku::markdown
