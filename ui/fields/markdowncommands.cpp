#include "fields/markdowndocument.h"
#include "fields/markdowntext.h"

#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

// What the buttons and keys of the structured text do to it.

namespace polku::ui {

using markdown::Block;
using Mark = Block::Mark;

constexpr int deepestItem = 6;

static bool isCheck(Mark mark)
{
    return mark == Mark::Open || mark == Mark::Done;
}

void MarkdownText::forEachParagraph(const std::function<void(const QTextCursor &)> &change)
{
    QTextCursor whole = textCursor();
    const int last = whole.selectionEnd();
    whole.beginEditBlock();
    QTextBlock block = document()->findBlock(whole.selectionStart());
    for (; block.isValid() && block.position() <= last; block = block.next()) {
        const QTextCursor cursor(block);
        if (!cursor.currentTable())
            change(cursor);
    }
    whole.endEditBlock();
}

/// The list that an item goes on with: the one above it of that depth and look, or the one below.
static QTextList *listBeside(const QTextBlock &block, Mark mark, int level)
{
    const QTextListFormat::Style style = listFormatOf(mark, level).style();
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const Block shape = shapeOf(above);
        if (shape.kind != Block::Kind::Item || shape.level < level || QTextCursor(above).currentTable())
            break;
        if (shape.level == level && shape.mark != Mark::None)
            return above.textList()->format().style() == style ? above.textList() : nullptr;
    }
    const QTextList *below = block.next().isValid() ? block.next().textList() : nullptr;
    const bool fits = below && below->format().style() == style && below->format().indent() == level;
    return fits ? block.next().textList() : nullptr;
}

void MarkdownText::setShape(QTextCursor cursor, const Block &shape)
{
    const QTextBlock block = cursor.block();
    const bool wasHeading = shapeOf(block).kind == Block::Kind::Heading;
    QTextList *list = nullptr;
    if (shape.kind == Block::Kind::Item && shape.mark != Mark::None)
        list = listBeside(block, shape.mark, shape.level);
    cursor.setBlockFormat(blockFormatOf(shape)); // out of the list it was in
    if (list)
        list->add(block);
    else if (shape.kind == Block::Kind::Item && shape.mark != Mark::None)
        cursor.createList(listFormatOf(shape.mark, shape.level));
    const bool heading = shape.kind == Block::Kind::Heading;
    if (!heading && !wasHeading)
        return;
    // A heading's letters are all alike; a paragraph's begin as plain ones.
    cursor.setBlockCharFormat(charFormatOf(shape));
    std::vector<std::pair<QTextCursor, QTextCharFormat>> parts;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat old = it.fragment().charFormat();
        QTextCharFormat format = charFormatOf(shape);
        format.setFontItalic(old.fontItalic());
        if (old.isAnchor())
            ui::setLink(format, old.anchorHref(), theme::tokensOf(this));
        QTextCursor part(document());
        part.setPosition(it.fragment().position());
        part.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
        parts.emplace_back(part, format);
    }
    for (auto &[part, format] : parts)
        part.setCharFormat(format);
    if (cursor.block() == textCursor().block())
        setCurrentCharFormat(charFormatOf(shape));
}

MarkdownText::Style MarkdownText::style() const
{
    const Block shape = shapeOf(textCursor().block());
    return shape.kind == Block::Kind::Heading ? Style(qMin(shape.level, 3)) : Style::Body;
}

void MarkdownText::setStyle(Style style)
{
    forEachParagraph([&](const QTextCursor &cursor) {
        Block shape;
        if (style != Style::Body) {
            shape.kind = Block::Kind::Heading;
            shape.level = int(style);
        }
        setShape(cursor, shape);
    });
}

bool MarkdownText::isStrong() const
{
    return currentCharFormat().fontWeight() >= QFont::DemiBold;
}

void MarkdownText::setStrong(bool strong)
{
    QTextCharFormat format;
    format.setFontWeight(strong ? QFont::Bold : QFont::Normal);
    mergeCurrentCharFormat(format);
}

bool MarkdownText::isEmphasis() const
{
    return currentCharFormat().fontItalic();
}

void MarkdownText::setEmphasis(bool emphasis)
{
    QTextCharFormat format;
    format.setFontItalic(emphasis);
    mergeCurrentCharFormat(format);
}

std::optional<Mark> MarkdownText::mark() const
{
    const Block shape = shapeOf(textCursor().block());
    return shape.kind == Block::Kind::Item ? std::optional(shape.mark) : std::nullopt;
}

void MarkdownText::toggleMark(Mark mark)
{
    bool all = true;
    forEachParagraph([&](const QTextCursor &cursor) {
        const Block shape = shapeOf(cursor.block());
        const bool same = shape.mark == mark || (isCheck(shape.mark) && isCheck(mark));
        all = all && shape.kind == Block::Kind::Item && same;
    });
    forEachParagraph([&](const QTextCursor &cursor) {
        const Block now = shapeOf(cursor.block());
        Block shape;
        shape.quoted = now.quoted;
        if (!all) {
            shape.kind = Block::Kind::Item;
            shape.level = now.kind == Block::Kind::Item ? qMax(1, now.level) : 1;
            shape.mark = isCheck(now.mark) && isCheck(mark) ? now.mark : mark;
        }
        setShape(cursor, shape);
    });
}

bool MarkdownText::tick()
{
    bool any = false;
    bool all = true;
    forEachParagraph([&](const QTextCursor &cursor) {
        const Mark mark = shapeOf(cursor.block()).mark;
        any = any || isCheck(mark);
        all = all && mark != Mark::Open;
    });
    if (!any)
        return false;
    forEachParagraph([&](QTextCursor cursor) {
        if (isCheck(shapeOf(cursor.block()).mark)) {
            QTextBlockFormat format;
            format.setMarker(all ? QTextBlockFormat::MarkerType::Unchecked : QTextBlockFormat::MarkerType::Checked);
            cursor.mergeBlockFormat(format);
        }
    });
    return true;
}

void MarkdownText::indent(int by)
{
    forEachParagraph([&](const QTextCursor &cursor) {
        Block shape = shapeOf(cursor.block());
        if (shape.kind != Block::Kind::Item)
            return;
        const Block above = cursor.block().previous().isValid() ? shapeOf(cursor.block().previous()) : Block();
        const int deepest = above.kind == Block::Kind::Item ? qMin(above.level + 1, deepestItem) : 1;
        shape.level = qMin(shape.level + by, deepest);
        if (shape.level < 1 || shape.mark == Mark::None) {
            const bool quoted = shape.quoted;
            shape = {};
            shape.quoted = quoted;
        }
        setShape(cursor, shape);
    });
}

bool MarkdownText::isQuoted() const
{
    return shapeOf(textCursor().block()).quoted;
}

void MarkdownText::setQuoted(bool quoted)
{
    forEachParagraph([&](const QTextCursor &cursor) {
        Block shape = shapeOf(cursor.block());
        if (shape.kind == Block::Kind::Heading)
            shape = {};
        shape.quoted = quoted;
        setShape(cursor, shape);
    });
}

// Links --------------------------------------------------------------------------------------------------------------

QString MarkdownText::link() const
{
    const QTextCharFormat format = textCursor().charFormat();
    return format.isAnchor() ? format.anchorHref() : QString();
}

bool MarkdownText::setLink(const QString &target)
{
    QString safe = markdown::safeTarget(target);
    if (safe.isEmpty() && target.contains(u'@'))
        safe = markdown::safeTarget(QStringLiteral("mailto:") + target.trimmed());
    else if (safe.isEmpty() && !target.contains(u':'))
        safe = markdown::safeTarget(QStringLiteral("https://") + target.trimmed());
    if (safe.isEmpty() && !target.trimmed().isEmpty())
        return false;
    if (target.trimmed().isEmpty())
        safe.clear();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (!cursor.hasSelection() && cursor.charFormat().isAnchor()) {
        const QString href = cursor.charFormat().anchorHref();
        for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
            const int from = it.fragment().position();
            const int to = from + it.fragment().length();
            if (it.fragment().charFormat().anchorHref() == href && from <= cursor.position() &&
                cursor.position() <= to) {
                cursor.setPosition(from);
                cursor.setPosition(to, QTextCursor::KeepAnchor);
                break;
            }
        }
    }
    if (!cursor.hasSelection() && !safe.isEmpty()) {
        const int from = cursor.position();
        cursor.insertText(target.trimmed());
        cursor.setPosition(from, QTextCursor::KeepAnchor);
    }
    QTextCharFormat format = cursor.charFormat();
    ui::setLink(format, safe, theme::tokensOf(this));
    if (cursor.hasSelection())
        cursor.setCharFormat(format);
    cursor.endEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    setTextCursor(cursor);
    // What is typed after a link is none.
    ui::setLink(format, {}, theme::tokensOf(this));
    setCurrentCharFormat(format);
    return true;
}

// Tables -------------------------------------------------------------------------------------------------------------

bool MarkdownText::isInTable() const
{
    return textCursor().currentTable();
}

void MarkdownText::insertNewTable()
{
    if (isInTable())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (cursor.block().length() > 1) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock();
    }
    setShape(cursor, {});
    QTextTable *table = insertTable(cursor, 3, 3, theme::tokensOf(this));
    shareWidth(table);
    cursor.setBlockFormat(blockFormatOf({}));
    cursor.endEditBlock();
    setTextCursor(table->cellAt(0, 0).firstCursorPosition());
}

void MarkdownText::addRow()
{
    if (QTextTable *table = textCursor().currentTable()) {
        const int row = table->cellAt(textCursor()).row() + 1;
        table->insertRows(row, 1);
        setTextCursor(table->cellAt(row, 0).firstCursorPosition());
    }
}

void MarkdownText::addColumn()
{
    if (QTextTable *table = textCursor().currentTable()) {
        const QTextTableCell cell = table->cellAt(textCursor());
        table->insertColumns(cell.column() + 1, 1);
        setTextCursor(table->cellAt(cell.row(), cell.column() + 1).firstCursorPosition());
    }
}

void MarkdownText::removeRow()
{
    if (QTextTable *table = textCursor().currentTable())
        table->removeRows(table->cellAt(textCursor()).row(), 1);
}

void MarkdownText::removeColumn()
{
    if (QTextTable *table = textCursor().currentTable())
        table->removeColumns(table->cellAt(textCursor()).column(), 1);
}

} // namespace polku::ui
