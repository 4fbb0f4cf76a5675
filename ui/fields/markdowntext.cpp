#include "fields/markdowntext.h"

#include "base/markdownpaste.h"
#include "fields/markdowndocument.h"
#include "widgets/quietbrowser.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>

namespace polku::ui {

using markdown::Block;
using Mark = Block::Mark;

constexpr int widestLine = 92; ///< characters
constexpr auto markdownFormat = "text/markdown";

MarkdownText::MarkdownText(QWidget *parent) : QTextEdit(parent)
{
    setDocument(new QuietDocument(this));
    setTabChangesFocus(true);
    // Words are never broken: what is too wide for the window, as tables can be, is scrolled to.
    setWordWrapMode(QTextOption::WordWrap);
    document()->setDocumentMargin(theme::gap12);
    document()->setIndentWidth(theme::gap20 + theme::gap4);
    connect(document(), &QTextDocument::contentsChanged, this, [this] { m_markdown.reset(); });
    setMarkdown({});
}

void MarkdownText::setMarkdown(const QString &markdown)
{
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    setBlocks(document(), markdown::read(markdown), theme::tokensOf(this));
    QTextCursor cursor(document());
    cursor.setPosition(qMin(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

QString MarkdownText::markdown() const
{
    if (!m_markdown)
        m_markdown = markdown::write(blocksOf(document()));
    return *m_markdown;
}

void MarkdownText::restyle()
{
    const QScopedValueRollback restyling(m_restyling, true);
    const QString same = markdown();
    const QSignalBlocker quiet(this);
    setMarkdown(same);
    m_markdown = same;
}

int MarkdownText::wordCount() const
{
    int words = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        words += markdown::countWords(block.text());
    return words;
}

// Pasting and copying ------------------------------------------------------------------------------------------------

bool MarkdownText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasFormat(QLatin1String(markdownFormat));
}

void MarkdownText::insertFromMimeData(const QMimeData *source)
{
    markdown::Blocks blocks;
    if (source->hasFormat(QLatin1String(markdownFormat)))
        blocks = markdown::read(QString::fromUtf8(source->data(QLatin1String(markdownFormat))));
    else if (source->hasHtml())
        blocks = markdown::blocksOfHtml(source->html());
    if (blocks.empty() && source->hasText())
        blocks = markdown::blocksOfPlainText(source->text());
    if (blocks.size() == 1 && blocks.front().kind == Block::Kind::Paragraph) {
        // Words from the middle of a sentence come with the spaces around them.
        markdown::Inline &words = blocks.front().text;
        if (source->text().startsWith(u' '))
            words.insert(words.begin(), {QStringLiteral(" "), false, false, {}});
        if (source->text().endsWith(u' '))
            words.push_back({QStringLiteral(" "), false, false, {}});
    }
    QTextCursor cursor = textCursor();
    insertBlocks(cursor, blocks, theme::tokensOf(this));
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *MarkdownText::createMimeDataFromSelection() const
{
    // Not Qt's own, which writes a Markdown of its own when somebody asks.
    const QTextDocumentFragment selected = textCursor().selection();
    auto *copied = new QMimeData;
    copied->setText(selected.toPlainText());
    copied->setHtml(selected.toHtml());
    copied->setData(QLatin1String(markdownFormat), markdown::write(blocksOf(textCursor())).toUtf8());
    return copied;
}

// Keys ---------------------------------------------------------------------------------------------------------------

void MarkdownText::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT finished();
        return;
    }
    bool done = false;
    if (!isReadOnly()) {
        if (enter && (!event->modifiers().testFlag(Qt::ShiftModifier) || isInTable()))
            done = enterKey();
        else if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier)
            done = backspaceKey();
        else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
            done = spaceKey();
        else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
            done = tick();
    }
    if (done) {
        event->accept();
        ensureCursorVisible();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

bool MarkdownText::enterKey()
{
    QTextCursor cursor = textCursor();
    if (isInTable())
        return tabInTable(true);
    const Block shape = shapeOf(cursor.block());
    const bool empty = cursor.block().length() == 1 && !cursor.hasSelection();
    if (empty && shape.kind == Block::Kind::Item) {
        indent(-1);
        return true;
    }
    if (empty && shape.quoted) {
        setShape(cursor, {});
        return true;
    }
    if (shape.kind == Block::Kind::Heading && cursor.atBlockEnd()) {
        cursor.beginEditBlock();
        cursor.insertBlock();
        setShape(cursor, {});
        cursor.endEditBlock();
        setTextCursor(cursor);
        return true;
    }
    if (shape.mark == Mark::Done) {
        cursor.beginEditBlock();
        cursor.insertBlock();
        QTextBlockFormat format;
        format.setMarker(QTextBlockFormat::MarkerType::Unchecked);
        cursor.mergeBlockFormat(format);
        cursor.endEditBlock();
        setTextCursor(cursor);
        return true;
    }
    return false;
}

/// At the start of a paragraph first what it is goes, then the paragraph.
bool MarkdownText::backspaceKey()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart() || isInTable())
        return false;
    const Block shape = shapeOf(cursor.block());
    if (shape.kind == Block::Kind::Item)
        indent(-1);
    else if (shape.kind == Block::Kind::Heading || shape.quoted)
        setShape(cursor, {});
    else
        return false;
    return true;
}

/// What people type at the start of a paragraph to begin a list, a heading or a quotation; nothing for words.
static std::optional<Block> begunBy(const QString &typed, const Block &now)
{
    Block item;
    item.kind = Block::Kind::Item;
    item.level = qMax(1, now.level);
    if (typed == QLatin1String("[]") || typed == QLatin1String("[ ]") || typed == QLatin1String("[x]")) {
        item.mark = typed[1] == u'x' ? Mark::Done : Mark::Open;
        return item;
    }
    if (now.kind == Block::Kind::Item || now.kind == Block::Kind::Heading)
        return std::nullopt;
    if (typed == QLatin1String("-") || typed == QLatin1String("*") || typed == QStringLiteral("•")) {
        item.mark = Mark::Bullet;
        return item;
    }
    if (typed == QLatin1String("1.") || typed == QLatin1String("1)")) {
        item.mark = Mark::Number;
        return item;
    }
    Block paragraph;
    if (typed == QLatin1String(">")) {
        paragraph.quoted = true;
        return paragraph;
    }
    if (typed == QLatin1String("#") || typed == QLatin1String("##") || typed == QLatin1String("###")) {
        paragraph.kind = Block::Kind::Heading;
        paragraph.level = int(typed.size());
        return paragraph;
    }
    return std::nullopt;
}

bool MarkdownText::spaceKey()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || isInTable())
        return false;
    const std::optional<Block> shape =
        begunBy(cursor.block().text().left(cursor.positionInBlock()), shapeOf(cursor.block()));
    if (!shape)
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setShape(cursor, *shape);
    cursor.endEditBlock();
    return true;
}

bool MarkdownText::focusNextPrevChild(bool next)
{
    if (!isReadOnly()) {
        if (isInTable() && tabInTable(next))
            return true;
        const QTextCursor cursor = textCursor();
        const Block shape = shapeOf(cursor.block());
        if (cursor.atBlockStart() && shape.kind == Block::Kind::Item && (next || shape.level > 1)) {
            indent(next ? 1 : -1);
            return true;
        }
    }
    return QTextEdit::focusNextPrevChild(next);
}

/// To the next or previous cell. False from the first cell back.
bool MarkdownText::tabInTable(bool next)
{
    QTextCursor cursor = textCursor();
    QTextTable *table = cursor.currentTable();
    const QTextTableCell cell = table->cellAt(cursor);
    const int index = cell.row() * table->columns() + cell.column() + (next ? 1 : -1);
    if (index < 0)
        return false;
    if (index >= table->rows() * table->columns()) {
        bool empty = table->rows() > 1;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell last = table->cellAt(table->rows() - 1, column);
            empty = empty && last.firstPosition() == last.lastPosition();
        }
        cursor.beginEditBlock();
        if (empty) {
            cursor.setPosition(table->lastPosition() + 1);
            table->removeRows(table->rows() - 1, 1);
        } else {
            table->appendRows(1);
            cursor = table->cellAt(table->rows() - 1, 0).firstCursorPosition();
        }
        cursor.endEditBlock();
    } else {
        cursor = table->cellAt(index / table->columns(), index % table->columns()).lastCursorPosition();
    }
    setTextCursor(cursor);
    return true;
}

void MarkdownText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT finished();
}

QTextBlock MarkdownText::boxAt(QPoint place) const
{
    const QTextBlock block = cursorForPosition(place).block();
    const Mark mark = shapeOf(block).mark;
    if (isReadOnly() || (mark != Mark::Open && mark != Mark::Done))
        return {};
    const QRect first = cursorRect(QTextCursor(block));
    const int indent = int(document()->indentWidth());
    return QRect(first.left() - indent, first.top(), indent - 2, first.height()).contains(place) ? block : QTextBlock();
}

void MarkdownText::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock box = event->button() == Qt::LeftButton ? boxAt(event->position().toPoint()) : QTextBlock();
    if (!box.isValid()) {
        QTextEdit::mousePressEvent(event);
        return;
    }
    setTextCursor(QTextCursor(box));
    tick();
}

void MarkdownText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(boxAt(event->position().toPoint()).isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

// Looks --------------------------------------------------------------------------------------------------------------

void MarkdownText::paintEvent(QPaintEvent *event)
{
    {
        // The bar beside a quotation.
        QPainter painter(viewport());
        const QColor bar = theme::tokensOf(this).line;
        const int scrolled = verticalScrollBar()->value();
        for (QTextBlock block = cursorForPosition({0, 0}).block(); block.isValid(); block = block.next()) {
            const QRectF place = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
            if (place.top() > viewport()->height())
                break;
            if (block.blockFormat().boolProperty(QuotedProperty))
                painter.fillRect(QRectF(document()->documentMargin(), place.top(), 3,
                                        place.height() + block.blockFormat().bottomMargin()),
                                 bar);
        }
    }
    QTextEdit::paintEvent(event);
}

void MarkdownText::resizeEvent(QResizeEvent *event)
{
    // First the margins: while a window is being opened, Qt tells nobody of a size that changes in here.
    fitWidth();
    QTextEdit::resizeEvent(event);
}

/// Keeps the lines short enough to read; over the whole screen they stand in the middle.
void MarkdownText::fitWidth()
{
    const int room = width() - 2 * frameWidth() - verticalScrollBar()->sizeHint().width();
    const int widest = widestLine * fontMetrics().averageCharWidth() + 2 * int(document()->documentMargin());
    const int spare = qMax(0, room - widest);
    const QMargins margins = window()->isFullScreen() ? QMargins(spare / 2, 0, spare / 2, 0) : QMargins(0, 0, spare, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
}

void MarkdownText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && !m_restyling && document()->characterCount() > 1)
        restyle();
}

} // namespace polku::ui
