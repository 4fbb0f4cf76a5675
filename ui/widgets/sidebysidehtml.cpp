#include "widgets/sidebysidehtml.h"

#include "theme/tokens.h"
#include "widgets/differencehtml.h"

#include <QFont>

namespace polku::ui {

using markdown::Block;
using Kind = BlockDifference::Kind;
using Part = DifferencePart::Kind;

namespace {

constexpr int lineHeight = 130;  ///< per cent
constexpr size_t mostInARow = 3; ///< so many that are the same are shown without folding

/// Which of the two texts is written.
enum class Column { Before, After };

/// A sign that has a width in every typeface.
QString sign(const char *utf8, const QColor &ink)
{
    return QStringLiteral("<b>%1</b>").arg(inkHtml(QString::fromUtf8(utf8), ink));
}

bool isOn(const DifferencePart &part, Column column)
{
    return part.kind == Part::Same || (part.kind == Part::Removed) == (column == Column::Before);
}

/// One run of words in one look.
QString runHtml(const QString &text, const markdown::Span &look, bool differs, Column column,
                const theme::Tokens &tokens)
{
    QString html = !differs                   ? inkHtml(text, look.link.isEmpty() ? tokens.ink : tokens.accent)
                   : column == Column::Before ? inkHtml(text, tokens.late, true)
                                              : QStringLiteral("<u>%1</u>").arg(inkHtml(text, tokens.done));
    if (look.strong)
        html = QStringLiteral("<b>%1</b>").arg(html);
    if (look.emphasis)
        html = QStringLiteral("<i>%1</i>").arg(html);
    return html;
}

/// A line of text with its bold and italic; `words` tells which of them the other side does not have.
QString inlineHtml(const markdown::Inline &text, const std::vector<DifferencePart> &words, Column column,
                   const theme::Tokens &tokens)
{
    QString html;
    size_t part = 0;
    qsizetype used = 0; // of the part
    for (const markdown::Span &span : text) {
        qsizetype start = 0;
        while (start < span.text.size()) {
            while (part < words.size() && (!isOn(words[part], column) || used >= words[part].text.size())) {
                ++part;
                used = 0;
            }
            const bool known = part < words.size();
            const qsizetype length =
                known ? std::min(span.text.size() - start, words[part].text.size() - used) : span.text.size() - start;
            html +=
                runHtml(span.text.mid(start, length), span, known && words[part].kind != Part::Same, column, tokens);
            start += length;
            used += length;
        }
    }
    return html;
}

QString partsHtml(const std::vector<DifferencePart> &parts, Column column, const theme::Tokens &tokens)
{
    QString html;
    for (const DifferencePart &part : parts) {
        if (isOn(part, column))
            html += runHtml(part.text, {}, part.kind != Part::Same, column, tokens);
    }
    return html;
}

QString tableHtml(const QString &rows, const theme::Tokens &tokens)
{
    return QStringLiteral("<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"%1\" "
                          "style=\"border-collapse:collapse;border-color:%2\">%3</table>")
        .arg(QString::number(theme::gap4), tokens.line.name(), rows);
}

QString cellHtml(const QString &content, bool head, const theme::Tokens &tokens)
{
    return head ? QStringLiteral("<td bgcolor=\"%1\"><b>%2</b></td>").arg(tokens.window.name(), content)
                : QStringLiteral("<td>%1</td>").arg(content);
}

/// A table that the other side does not have, or has in the same way.
QString wholeTableHtml(const markdown::Table &table, bool differs, Column column, const theme::Tokens &tokens)
{
    QString rows;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        QString cells;
        for (const markdown::Inline &cell : table.rows[i]) {
            const std::vector<DifferencePart> all{
                {column == Column::Before ? Part::Removed : Part::Added, markdown::plainText(cell)}};
            cells += cellHtml(inlineHtml(cell, differs ? all : std::vector<DifferencePart>(), column, tokens), i == 0,
                              tokens);
        }
        rows += QStringLiteral("<tr>%1</tr>").arg(cells);
    }
    return tableHtml(rows, tokens);
}

QString changedTableHtml(const TableDifference &table, Column column, const theme::Tokens &tokens)
{
    const auto otherRow = column == Column::Before ? RowDifference::Kind::Added : RowDifference::Kind::Removed;
    const auto otherColumn =
        column == Column::Before ? TableDifference::Column::Added : TableDifference::Column::Removed;
    QString rows;
    bool head = true;
    for (const RowDifference &row : table.rows) {
        if (row.kind == otherRow)
            continue;
        QString cells;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            if (table.columns[i] != otherColumn)
                cells += cellHtml(partsHtml(row.cells[i], column, tokens), head, tokens);
        }
        rows += QStringLiteral("<tr>%1</tr>").arg(cells);
        head = false;
    }
    return tableHtml(rows, tokens);
}

/// What stands before an item, and how far in it is.
QString itemMark(const Block &block, int number)
{
    switch (block.mark) {
    case Block::Mark::None:
        return {};
    case Block::Mark::Bullet:
        return QStringLiteral("• ");
    case Block::Mark::Number:
        return QStringLiteral("%1. ").arg(number);
    case Block::Mark::Open:
        return QStringLiteral("☐ ");
    case Block::Mark::Done:
        return QStringLiteral("☑ ");
    }
    return {};
}

QString blockHtml(const BlockDifference &difference, Column column, int number, const theme::Tokens &tokens)
{
    const bool before = column == Column::Before;
    if (difference.kind == (before ? Kind::Added : Kind::Removed))
        return {};
    const Block &block = before ? difference.before : difference.after;
    const bool alone = difference.kind == Kind::Added || difference.kind == Kind::Removed;
    if (block.kind == Block::Kind::Table) {
        return difference.kind == Kind::Changed && !difference.table.rows.empty()
                   ? changedTableHtml(difference.table, column, tokens)
                   : wholeTableHtml(block.table, alone, column, tokens);
    }
    std::vector<DifferencePart> words = difference.words;
    if (alone)
        words = {{before ? Part::Removed : Part::Added, markdown::plainText(block.text)}};
    QString text = inlineHtml(block.text, words, column, tokens);
    int indent = block.quoted ? theme::gap16 : 0;
    if (block.kind == Block::Kind::Item) {
        text.prepend(inkHtml(itemMark(block, number), tokens.ink));
        indent += theme::gap16 * block.level;
    }
    if (block.quoted)
        text = QStringLiteral("<i>%1</i>").arg(text);
    if (block.kind == Block::Kind::Heading) {
        const QFont face = theme::font(block.level <= 2 ? theme::Type::Heading : theme::Type::Strong);
        const QString size = face.pixelSize() > 0 ? QStringLiteral("%1px").arg(face.pixelSize())
                                                  : QStringLiteral("%1pt").arg(face.pointSizeF());
        text = QStringLiteral("<span style=\"font-size:%1;font-weight:600\">%2</span>").arg(size, text);
    }
    return QStringLiteral("<p style=\"margin:0px;margin-left:%1px;line-height:%2%\">%3</p>")
        .arg(QString::number(indent), QString::number(lineHeight), text);
}

bool isNumbered(const Block &block)
{
    return block.kind == Block::Kind::Item && block.mark == Block::Mark::Number;
}

} // namespace

void SideBySideHtml::addRow(const QString &signBefore, const QString &before, const QString &signAfter,
                            const QString &after)
{
    m_rows += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
                  .arg(signBefore, before, signAfter, after);
}

void SideBySideHtml::addHeads(const QString &before, const QString &after)
{
    // This row gives the columns their widths.
    const auto head = [&](const QString &text) {
        return QStringLiteral("<td width=\"3%\"></td><td width=\"47%\"><b>%1</b></td>")
            .arg(inkHtml(text, m_tokens.muted));
    };
    m_rows += QStringLiteral("<tr>") + head(before) + head(after) + QStringLiteral("</tr>");
}

void SideBySideHtml::addLabel(const QString &label)
{
    m_rows += QStringLiteral("<tr><td></td><td colspan=\"3\"><b>%1</b></td></tr>").arg(inkHtml(label, m_tokens.ink));
}

void SideBySideHtml::addBlock(const BlockDifference &difference)
{
    m_numberBefore = isNumbered(difference.before)    ? m_numberBefore + 1
                     : difference.kind == Kind::Added ? m_numberBefore
                                                      : 0;
    m_numberAfter = isNumbered(difference.after)       ? m_numberAfter + 1
                    : difference.kind == Kind::Removed ? m_numberAfter
                                                       : 0;
    const QString before = blockHtml(difference, Column::Before, m_numberBefore, m_tokens);
    QString after = blockHtml(difference, Column::After, m_numberAfter, m_tokens);
    const QString minus = sign("−", m_tokens.late);
    const QString plus = sign("+", m_tokens.done);
    switch (difference.kind) {
    case Kind::Same:
        return addRow({}, before, {}, after);
    case Kind::Changed:
        return addRow(minus, before, plus, after);
    case Kind::Looks:
        after += QStringLiteral("<p style=\"margin:0px\">%1</p>").arg(inkHtml(m_looks, m_tokens.muted));
        return addRow(sign("≈", m_tokens.muted), before, sign("≈", m_tokens.muted), after);
    case Kind::Removed:
        return addRow(minus, before, {}, {});
    case Kind::Added:
        return addRow({}, {}, plus, after);
    }
}

void SideBySideHtml::addText(const std::vector<BlockDifference> &differences)
{
    for (size_t i = 0; i < differences.size();) {
        size_t end = i;
        while (end < differences.size() && differences[end].kind == Kind::Same)
            ++end;
        const size_t run = end - i;
        if (run <= mostInARow) {
            addBlock(differences[i++]);
            continue;
        }
        // One stays beside each change, for what it is about.
        const size_t first = i == 0 ? i : i + 1;
        const size_t last = end == differences.size() ? end : end - 1;
        const int stretch = m_stretches++;
        const bool unfolded = m_unfolded.contains(stretch);
        for (; i < end; ++i) {
            if (unfolded || i < first || i >= last)
                addBlock(differences[i]);
            else if (i == first)
                m_rows += QStringLiteral("<tr><td></td><td colspan=\"3\"><a href=\"fold:%1\" style=\"color:%2\">%3</a>"
                                         "</td></tr>")
                              .arg(QString::number(stretch), m_tokens.accent.name(),
                                   m_folded(int(last - first)).toHtmlEscaped());
        }
    }
}

void SideBySideHtml::addValue(const QString &before, const QString &after)
{
    const std::vector<DifferencePart> parts = wordDifferences(before, after);
    const bool same = before == after;
    addRow(before.isEmpty() || same ? QString() : sign("−", m_tokens.late), partsHtml(parts, Column::Before, m_tokens),
           after.isEmpty() || same ? QString() : sign("+", m_tokens.done), partsHtml(parts, Column::After, m_tokens));
}

QString SideBySideHtml::html() const
{
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"%1\">%2</table>")
        .arg(QString::number(theme::gap4), m_rows);
}

} // namespace polku::ui
