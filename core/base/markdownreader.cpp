#include "base/entities.h"
#include "base/markdown.h"

#include <md4c.h>

#include <QRegularExpression>

namespace polku::markdown {

namespace {

/// Gathers md4c's calls into flat blocks.
class MarkdownGatherer
{
public:
    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const QString &text);

    Blocks blocks;

private:
    void add(const QString &text);
    void flush();
    void leaveCell();

    Inline m_inline;
    int m_strong = 0;
    int m_emphasis = 0;
    QString m_link;
    int m_quotes = 0;
    int m_heading = 0;
    std::vector<bool> m_lists;        ///< of those open, outermost first: whether numbered
    std::vector<Block::Mark> m_items; ///< of those open: the mark that is still to be shown
    Table m_table;
    std::vector<Inline> m_cells;
    bool m_inHead = false;
    bool m_pipe = false; ///< in the line being gathered
};

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + from, qsizetype(attribute.substr_offsets[i + 1] - from));
        const QString entity = attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : QString();
        text += entity.isEmpty() ? part : entity;
    }
    return text;
}

void MarkdownGatherer::add(const QString &text)
{
    m_pipe = m_pipe || text.contains(QLatin1Char('|'));
    m_inline.push_back({text, m_strong > 0, m_emphasis > 0, m_link});
}

/// What has been gathered ends here: at a paragraph's end, or where a list begins within an item.
void MarkdownGatherer::flush()
{
    Inline text = std::exchange(m_inline, {});
    m_pipe = false;
    if (text.empty())
        return;
    Block block;
    block.quoted = m_quotes > 0;
    block.text = std::move(text);
    if (!m_items.empty()) {
        block.kind = Block::Kind::Item;
        block.level = int(m_lists.size());
        block.mark = std::exchange(m_items.back(), Block::Mark::None);
    } else if (m_heading > 0) {
        block.kind = Block::Kind::Heading;
        block.level = m_heading;
    }
    blocks.push_back(std::move(block));
}

void MarkdownGatherer::leaveCell()
{
    m_cells.push_back(std::exchange(m_inline, {}));
}

int MarkdownGatherer::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        m_heading = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_QUOTE:
        flush();
        ++m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        flush();
        m_lists.push_back(type == MD_BLOCK_OL);
        break;
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        const auto task = item->task_mark == ' ' ? Block::Mark::Open : Block::Mark::Done;
        m_items.push_back(item->is_task ? task : m_lists.back() ? Block::Mark::Number : Block::Mark::Bullet);
        break;
    }
    case MD_BLOCK_TABLE:
        flush();
        m_table = {};
        break;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        break;
    case MD_BLOCK_TH:
        if (m_inHead) {
            const MD_ALIGN align = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align;
            m_table.columns.push_back(align == MD_ALIGN_RIGHT    ? Table::Align::End
                                      : align == MD_ALIGN_CENTER ? Table::Align::Centre
                                                                 : Table::Align::Start);
        }
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        flush();
        break;
    default:
        break;
    }
    return 0;
}

int MarkdownGatherer::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_H:
        flush();
        m_heading = 0;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        flush();
        break;
    case MD_BLOCK_QUOTE:
        flush();
        --m_quotes;
        break;
    case MD_BLOCK_LI:
        flush();
        m_items.pop_back();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        leaveCell();
        break;
    case MD_BLOCK_TR:
        m_table.rows.push_back(std::exchange(m_cells, {}));
        break;
    case MD_BLOCK_THEAD:
        m_inHead = false;
        break;
    case MD_BLOCK_TABLE: {
        Block block;
        block.kind = Block::Kind::Table;
        block.table = std::exchange(m_table, {});
        blocks.push_back(std::move(block));
        break;
    }
    default:
        break;
    }
    return 0;
}

int MarkdownGatherer::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    else if (type == MD_SPAN_EM)
        ++m_emphasis;
    else if (type == MD_SPAN_A)
        m_link = safeTarget(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    return 0;
}

int MarkdownGatherer::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_A)
        m_link.clear();
    return 0;
}

int MarkdownGatherer::text(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_NULLCHAR:
        break;
    case MD_TEXT_BR:
        add(QStringLiteral("\n"));
        break;
    case MD_TEXT_SOFTBR:
        // Lines that were meant to be a table stay lines.
        add(std::exchange(m_pipe, false) ? QStringLiteral("\n") : QStringLiteral(" "));
        break;
    case MD_TEXT_ENTITY: {
        const QString character = entityText(text);
        add(character.isEmpty() ? text : character);
        break;
    }
    default:
        add(text);
    }
    return 0;
}

/// Cells in a line of a table: bars that are neither escaped nor within code, at the ends or not.
int cellsOf(const QString &line)
{
    int bars = 0;
    bool inCode = false;
    const QString row = line.trimmed();
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QChar c = row[i];
        if (c == QLatin1Char('\\'))
            ++i;
        else if (c == QLatin1Char('`'))
            inCode = !inCode;
        else if (c == QLatin1Char('|') && !inCode && i > 0 && i + 1 < row.size())
            ++bars;
    }
    return bars + 1;
}

/// A table as wide as its widest row: by the rules of Markdown the cells beyond the line under the heading are
/// dropped, and what somebody wrote would be gone.
QString withWholeTables(const QString &markdown)
{
    static const QRegularExpression underline(QStringLiteral(
        "^[ >]*(\\|[ \\t]*:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)*\\|?|:?-+:?[ \\t]*(\\|[ \\t]*:?-+:?[ \\t]*)+\\|?|"
        ":?-+:?[ \\t]*\\|)\\s*$"));
    static const QRegularExpression noText(QStringLiteral("^[ \\t>]*(#{1,6}[ \\t].*)?$"));
    static const QRegularExpression otherBlock(
        QStringLiteral("^[ \\t]*([-+*][ \\t]|[0-9]+[.)][ \\t]|#{1,6}[ \\t]|```|~~~)"));
    if (!markdown.contains(QLatin1Char('|')))
        return markdown;
    QStringList lines = markdown.split(QLatin1Char('\n'));
    QString fence; // that code began with
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const QString start = lines.at(i).trimmed().left(3);
        if (start == QLatin1String("```") || start == QLatin1String("~~~")) {
            if (fence.isEmpty())
                fence = start;
            else if (fence == start)
                fence.clear();
        }
        // The line under the heading makes a table of a paragraph of one line only.
        const bool isHeading = fence.isEmpty() && lines.at(i).contains(QLatin1Char('|')) &&
                               (i == 0 || noText.match(lines.at(i - 1)).hasMatch());
        if (!isHeading || !underline.match(lines.at(i + 1)).hasMatch())
            continue;
        const qsizetype line = i + 1;
        int widest = cellsOf(lines.at(i));
        for (i = line + 1;
             i < lines.size() && !noText.match(lines.at(i)).hasMatch() && !otherBlock.match(lines.at(i)).hasMatch();
             ++i)
            widest = std::max(widest, cellsOf(lines.at(i)));
        const int missing = widest - cellsOf(lines.at(line));
        --i;
        if (missing <= 0)
            continue;
        QString &wide = lines[line];
        while (wide.back().isSpace())
            wide.chop(1);
        if (!wide.endsWith(QLatin1Char('|')))
            wide += QLatin1Char('|');
        wide += QStringLiteral("---|").repeated(missing);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Blocks read(const QString &markdown)
{
    MarkdownGatherer gatherer;
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *context) {
        return static_cast<MarkdownGatherer *>(context)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *context) {
        return static_cast<MarkdownGatherer *>(context)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *context) {
        return static_cast<MarkdownGatherer *>(context)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *context) {
        return static_cast<MarkdownGatherer *>(context)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context) {
        return static_cast<MarkdownGatherer *>(context)->text(type, QString::fromUtf8(text, qsizetype(size)));
    };
    const QByteArray bytes = withWholeTables(markdown).toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &gatherer);
    return normalised(gatherer.blocks);
}

} // namespace polku::markdown
