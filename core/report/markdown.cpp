#include "report/markdown.h"

#include <QUrl>

#include <md4c.h>

namespace polku::report {

namespace {

/// Gathers md4c's calls into blocks.
class Gatherer
{
public:
    explicit Gatherer(int baseLevel) : m_baseLevel(baseLevel), m_lastLevel(baseLevel) {}

    int enterBlock(MD_BLOCKTYPE type, void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int text(MD_TEXTTYPE type, const QString &text);

    std::vector<Block> blocks;

private:
    void add(const QString &text);
    Inline takeInline();
    void finishItem();

    int m_baseLevel;
    int m_lastLevel;
    int m_headingLevel = 0;
    Inline m_inline;
    int m_strong = 0;
    int m_emphasis = 0;
    int m_quotes = 0;
    QString m_link;
    // Lists within lists are flattened into their outermost one: the documents this feeds have no deeper ones.
    int m_lists = 0;
    List m_list;
    Table m_table;
    std::vector<QString> m_cells;
    bool m_inHead = false;
};

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

QString plain(const Inline &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text.simplified();
}

/// Only where a reader can safely go.
QString safeLink(const QString &target)
{
    const QUrl url(target, QUrl::StrictMode);
    const bool safe =
        url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("mailto"));
    return safe ? target : QString();
}

void Gatherer::add(const QString &text)
{
    if (text.isEmpty())
        return;
    const Span span{text, m_strong > 0, m_emphasis > 0, m_link};
    if (!m_inline.empty()) {
        Span &last = m_inline.back();
        if (last.strong == span.strong && last.emphasis == span.emphasis && last.link == span.link) {
            last.text += span.text;
            return;
        }
    }
    m_inline.push_back(span);
}

Inline Gatherer::takeInline()
{
    return std::exchange(m_inline, {});
}

void Gatherer::finishItem()
{
    if (!plain(m_inline).isEmpty())
        m_list.items.push_back(takeInline());
    m_inline.clear();
}

int Gatherer::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        m_headingLevel = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m_lists > 0)
            finishItem();
        else
            m_list.ordered = type == MD_BLOCK_OL;
        ++m_lists;
        break;
    case MD_BLOCK_LI: {
        const auto *item = static_cast<MD_BLOCK_LI_DETAIL *>(detail);
        if (item->is_task)
            add(item->task_mark == ' ' ? QStringLiteral("☐ ") : QStringLiteral("☑ "));
        break;
    }
    case MD_BLOCK_TABLE:
        m_table = {};
        break;
    case MD_BLOCK_THEAD:
        m_inHead = true;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_inHead) {
            const auto align = static_cast<MD_BLOCK_TD_DETAIL *>(detail)->align;
            m_table.columns.push_back({{}, align == MD_ALIGN_RIGHT ? Table::Align::End : Table::Align::Start, 1});
        }
        break;
    default:
        break;
    }
    return 0;
}

int Gatherer::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_H: {
        // A text that starts with "###" must not leave a gap in the document's outline.
        const int level = std::min({m_baseLevel + m_headingLevel, m_lastLevel + 1, 6});
        m_lastLevel = level;
        blocks.push_back(Heading{level, plain(takeInline()), {}});
        break;
    }
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
        if (m_lists > 0) {
            add(QStringLiteral(" "));
        } else if (!plain(m_inline).isEmpty()) {
            const auto role = m_quotes > 0 ? Paragraph::Role::Quotation : Paragraph::Role::Body;
            blocks.push_back(Paragraph{takeInline(), role});
        }
        break;
    case MD_BLOCK_QUOTE:
        --m_quotes;
        break;
    case MD_BLOCK_LI:
        finishItem();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (--m_lists == 0 && !m_list.items.empty())
            blocks.push_back(std::exchange(m_list, {}));
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_cells.push_back(plain(takeInline()));
        break;
    case MD_BLOCK_TR:
        if (m_inHead) {
            for (size_t i = 0; i < m_cells.size() && i < m_table.columns.size(); ++i)
                m_table.columns[i].header = m_cells[i];
        } else {
            m_cells.resize(m_table.columns.size());
            m_table.rows.push_back(m_cells);
        }
        m_cells.clear();
        break;
    case MD_BLOCK_THEAD:
        m_inHead = false;
        break;
    case MD_BLOCK_TABLE:
        blocks.push_back(std::exchange(m_table, {}));
        break;
    default:
        break;
    }
    return 0;
}

int Gatherer::enterSpan(MD_SPANTYPE type, void *detail)
{
    if (type == MD_SPAN_STRONG)
        ++m_strong;
    else if (type == MD_SPAN_EM)
        ++m_emphasis;
    else if (type == MD_SPAN_A)
        m_link = safeLink(attributeText(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    return 0;
}

int Gatherer::leaveSpan(MD_SPANTYPE type)
{
    if (type == MD_SPAN_STRONG)
        --m_strong;
    else if (type == MD_SPAN_EM)
        --m_emphasis;
    else if (type == MD_SPAN_A)
        m_link.clear();
    return 0;
}

int Gatherer::text(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_HTML:
        break;
    case MD_TEXT_NULLCHAR:
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        add(QStringLiteral(" "));
        break;
    default:
        add(text);
    }
    return 0;
}

} // namespace

std::vector<Block> blocksOfMarkdown(const QString &markdown, int baseLevel)
{
    Gatherer gatherer(baseLevel);
    MD_PARSER parser{};
    parser.flags =
        MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *context) {
        return static_cast<Gatherer *>(context)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *context) {
        return static_cast<Gatherer *>(context)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *context) {
        return static_cast<Gatherer *>(context)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *context) {
        return static_cast<Gatherer *>(context)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *context) {
        return static_cast<Gatherer *>(context)->text(type, QString::fromUtf8(text, qsizetype(size)));
    };
    const QByteArray bytes = markdown.toUtf8();
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &gatherer);
    return std::move(gatherer.blocks);
}

QString plainTextOfMarkdown(const QString &markdown)
{
    QStringList parts;
    for (const Block &block : blocksOfMarkdown(markdown)) {
        if (const auto *heading = std::get_if<Heading>(&block))
            parts.append(heading->text);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            parts.append(plain(paragraph->text));
        else if (const auto *list = std::get_if<List>(&block)) {
            for (const Inline &item : list->items)
                parts.append(plain(item));
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const std::vector<QString> &row : table->rows) {
                for (const QString &cell : row)
                    parts.append(cell);
            }
        }
    }
    return parts.join(QLatin1Char(' ')).simplified();
}

} // namespace polku::report
