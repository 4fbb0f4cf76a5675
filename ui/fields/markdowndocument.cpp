#include "fields/markdowndocument.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

namespace polku::ui {

using markdown::Block;
using markdown::Blocks;
using markdown::Inline;
using Mark = Block::Mark;

constexpr qreal lineHeight = 130; ///< per cent

// How it looks -------------------------------------------------------------------------------------------------------

QTextBlockFormat blockFormatOf(const Block &block)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setBottomMargin(theme::gap8);
    if (block.kind == Block::Kind::Heading) {
        format.setHeadingLevel(block.level);
        format.setTopMargin(theme::gap12);
        format.setBottomMargin(theme::gap4);
    }
    if (block.kind == Block::Kind::Item) {
        format.setBottomMargin(theme::gap4);
        if (block.mark == Mark::Open)
            format.setMarker(QTextBlockFormat::MarkerType::Unchecked);
        else if (block.mark == Mark::Done)
            format.setMarker(QTextBlockFormat::MarkerType::Checked);
        if (block.mark == Mark::None) {
            format.setIndent(block.level);
            format.setProperty(ContinuationProperty, block.level);
        }
    }
    if (block.quoted) {
        format.setLeftMargin(theme::gap16);
        format.setProperty(QuotedProperty, true);
    }
    return format;
}

QTextCharFormat charFormatOf(const Block &block)
{
    QTextCharFormat format;
    if (block.kind == Block::Kind::Heading) {
        const QFont font = theme::font(block.level == 1   ? theme::Type::Title
                                       : block.level == 2 ? theme::Type::Heading
                                                          : theme::Type::Strong);
        format.setProperty(QTextFormat::FontPixelSize, QFontInfo(font).pixelSize());
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

QTextListFormat listFormatOf(Mark mark, int level)
{
    QTextListFormat format;
    format.setIndent(level);
    format.setStyle(mark == Mark::Number ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    return format;
}

void setLink(QTextCharFormat &format, const QString &target, const theme::Tokens &tokens)
{
    if (target.isEmpty()) {
        format.setAnchor(false);
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearForeground();
        format.setFontUnderline(false);
        return;
    }
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setForeground(tokens.accent);
    format.setFontUnderline(true);
    format.setToolTip(target);
}

static QTextTableFormat tableFormatOf(const theme::Tokens &tokens)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(tokens.line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(theme::gap4 + 1);
    format.setCellSpacing(0);
    format.setTopMargin(theme::gap4);
    format.setBottomMargin(theme::gap12);
    format.setHeaderRowCount(1);
    return format;
}

static QTextBlockFormat cellFormat(markdown::Table::Align align = markdown::Table::Align::Start)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setAlignment(align == markdown::Table::Align::End      ? Qt::AlignRight
                        : align == markdown::Table::Align::Centre ? Qt::AlignHCenter
                                                                  : Qt::AlignLeft);
    return format;
}

/// The head of a column is bold by itself.
static QTextCharFormat headFormat()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

void shareWidth(QTextTable *table)
{
    QTextTableFormat format = table->format();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(table->columns(), QTextLength(QTextLength::PercentageLength, 100.0 / table->columns())));
    table->setFormat(format);
}

static bool hasEmptyColumn(const markdown::Table &table)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (std::all_of(table.rows.begin(), table.rows.end(),
                        [column](const auto &row) { return markdown::plainText(row[column]).trimmed().isEmpty(); }))
            return true;
    }
    return false;
}

QTextTable *insertTable(QTextCursor &cursor, int rows, int columns, const theme::Tokens &tokens)
{
    QTextTable *table = cursor.insertTable(rows, columns, tableFormatOf(tokens));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextCursor text = cell.firstCursorPosition();
            text.setBlockFormat(cellFormat());
            text.setBlockCharFormat(row == 0 ? headFormat() : QTextCharFormat());
            if (row == 0) {
                QTextCharFormat head = cell.format();
                head.setBackground(tokens.window);
                cell.setFormat(head);
            }
        }
    }
    cursor.setPosition(table->lastPosition() + 1);
    return table;
}

// Into the document --------------------------------------------------------------------------------------------------

namespace {

class Inserter
{
public:
    Inserter(QTextCursor &cursor, const theme::Tokens &tokens) : m_cursor(cursor), m_tokens(tokens) {}

    /// The block that the cursor is in is empty and to be used.
    void begin() { m_fresh = true; }
    void insert(const Block &block);
    void insertSpans(const Inline &text, const QTextCharFormat &base);
    void end();

private:
    void insertItem(const Block &block);
    void insertTableBlock(const markdown::Table &table);
    void nextBlock();

    QTextCursor &m_cursor;
    const theme::Tokens &m_tokens;
    bool m_fresh = false;
    std::vector<QTextList *> m_lists; ///< by depth, those that may go on
    bool m_quoted = false;
};

void Inserter::insertSpans(const Inline &text, const QTextCharFormat &base)
{
    for (const markdown::Span &span : text) {
        QTextCharFormat format = base;
        if (span.strong)
            format.setFontWeight(QFont::Bold);
        if (span.emphasis)
            format.setFontItalic(true);
        if (!span.link.isEmpty())
            setLink(format, span.link, m_tokens);
        QString words = span.text;
        m_cursor.insertText(words.replace(QLatin1Char('\n'), QChar::LineSeparator), format);
    }
}

void Inserter::nextBlock()
{
    if (!std::exchange(m_fresh, false))
        m_cursor.insertBlock();
}

void Inserter::insert(const Block &block)
{
    if (block.kind != Block::Kind::Item || block.quoted != m_quoted)
        m_lists.clear();
    m_quoted = block.quoted;
    nextBlock();
    if (block.kind == Block::Kind::Table)
        return insertTableBlock(block.table);
    m_cursor.setBlockFormat(blockFormatOf(block));
    m_cursor.setBlockCharFormat(charFormatOf(block));
    if (block.kind == Block::Kind::Item && block.mark != Mark::None)
        insertItem(block);
    insertSpans(block.text, charFormatOf(block));
}

void Inserter::insertItem(const Block &block)
{
    const auto depth = size_t(block.level);
    m_lists.resize(depth);
    const QTextListFormat format = listFormatOf(block.mark, block.level);
    QTextList *&list = m_lists.back();
    if (list && list->format().style() == format.style())
        list->add(m_cursor.block());
    else
        list = m_cursor.createList(format);
}

void Inserter::insertTableBlock(const markdown::Table &table)
{
    m_cursor.setBlockFormat(blockFormatOf({}));
    m_cursor.setBlockCharFormat({});
    const int rows = int(table.rows.size());
    const int columns = int(table.columns.size());
    QTextTable *made = insertTable(m_cursor, rows, columns, m_tokens);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            m_cursor = made->cellAt(row, column).firstCursorPosition();
            m_cursor.setBlockFormat(cellFormat(table.columns[size_t(column)]));
            insertSpans(table.rows[size_t(row)][size_t(column)], row == 0 ? headFormat() : QTextCharFormat());
        }
    }
    if (hasEmptyColumn(table))
        shareWidth(made);
    m_cursor.setPosition(made->lastPosition() + 1);
    m_fresh = true; // the block that follows every table
}

/// After a table there is always a paragraph to go on in.
void Inserter::end()
{
    if (!m_fresh)
        return;
    m_cursor.setBlockFormat(blockFormatOf({}));
    m_cursor.setBlockCharFormat({});
}

} // namespace

void setBlocks(QTextDocument *document, const Blocks &blocks, const theme::Tokens &tokens)
{
    document->setUndoRedoEnabled(false);
    document->clear();
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    Inserter inserter(cursor, tokens);
    inserter.begin();
    for (const Block &block : blocks)
        inserter.insert(block);
    if (blocks.empty()) {
        cursor.setBlockFormat(blockFormatOf({}));
        cursor.setBlockCharFormat({});
    }
    inserter.end();
    cursor.endEditBlock();
    document->setUndoRedoEnabled(true);
}

/// All the words in one line, for where there is no room for blocks.
static Inline inOneLine(const Blocks &blocks)
{
    Inline text;
    for (const Block &block : blocks) {
        text.insert(text.end(), block.text.begin(), block.text.end());
        for (const auto &row : block.table.rows) {
            for (const Inline &cell : row) {
                text.insert(text.end(), cell.begin(), cell.end());
                text.push_back({QStringLiteral(" "), false, false, {}});
            }
        }
        text.push_back({QStringLiteral(" "), false, false, {}});
    }
    return markdown::normalised(text, false);
}

void insertBlocks(QTextCursor &cursor, const Blocks &blocks, const theme::Tokens &tokens)
{
    if (blocks.empty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Inserter inserter(cursor, tokens);
    const bool one = blocks.size() == 1 && blocks.front().kind == Block::Kind::Paragraph && !blocks.front().quoted;
    if (one || cursor.currentTable()) {
        QTextCharFormat base = cursor.charFormat();
        setLink(base, {}, tokens);
        inserter.insertSpans(one ? blocks.front().text : inOneLine(blocks), base);
    } else {
        const bool empty = cursor.block().length() == 1;
        if (!empty) {
            const bool atEnd = cursor.atBlockEnd();
            const bool atStart = cursor.atBlockStart();
            if (!atStart)
                cursor.insertBlock();
            if (!atEnd) { // an empty block before what follows
                cursor.insertBlock();
                cursor.movePosition(QTextCursor::PreviousBlock);
            }
        }
        inserter.begin();
        for (const Block &block : blocks)
            inserter.insert(block);
        inserter.end();
    }
    cursor.endEditBlock();
}

// Out of the document ------------------------------------------------------------------------------------------------

Block shapeOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    Block shape;
    shape.quoted = format.boolProperty(QuotedProperty);
    if (format.headingLevel() > 0) {
        shape.kind = Block::Kind::Heading;
        shape.level = format.headingLevel();
    } else if (const QTextList *list = block.textList()) {
        shape.kind = Block::Kind::Item;
        shape.level = list->format().indent();
        shape.mark = format.marker() == QTextBlockFormat::MarkerType::Checked     ? Mark::Done
                     : format.marker() == QTextBlockFormat::MarkerType::Unchecked ? Mark::Open
                     : list->format().style() == QTextListFormat::ListDecimal     ? Mark::Number
                                                                                  : Mark::Bullet;
    } else if (const int depth = format.intProperty(ContinuationProperty); depth > 0) {
        shape.kind = Block::Kind::Item;
        shape.level = depth;
    }
    return shape;
}

static void addText(const QTextBlock &block, Inline &text)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat format = it.fragment().charFormat();
        const QString link = format.isAnchor() ? format.anchorHref() : QString();
        text.push_back({it.fragment().text(), format.fontWeight() >= QFont::DemiBold, format.fontItalic(), link});
    }
}

static markdown::Table tableOf(const QTextTable *table)
{
    markdown::Table out;
    for (int row = 0; row < table->rows(); ++row) {
        auto &cells = out.rows.emplace_back();
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            Inline &text = cells.emplace_back();
            for (auto it = cell.begin(); !it.atEnd(); ++it) {
                if (!text.empty())
                    text.push_back({QStringLiteral(" "), false, false, {}});
                addText(it.currentBlock(), text);
            }
            if (row == 0) {
                const Qt::Alignment align = cell.firstCursorPosition().blockFormat().alignment();
                out.columns.push_back(align & Qt::AlignRight     ? markdown::Table::Align::End
                                      : align & Qt::AlignHCenter ? markdown::Table::Align::Centre
                                                                 : markdown::Table::Align::Start);
            }
        }
    }
    return out;
}

Blocks blocksOf(const QTextDocument *document)
{
    Blocks blocks;
    const QTextFrame *root = document->rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            Block block;
            block.kind = Block::Kind::Table;
            block.table = tableOf(table);
            blocks.push_back(std::move(block));
        } else if (it.currentBlock().isValid()) {
            Block block = shapeOf(it.currentBlock());
            addText(it.currentBlock(), block.text);
            blocks.push_back(std::move(block));
        }
    }
    return markdown::normalised(blocks);
}

Blocks blocksOf(const QTextCursor &selection)
{
    QTextDocument part;
    QTextCursor(&part).insertFragment(selection.selection());
    return blocksOf(&part);
}

} // namespace polku::ui
