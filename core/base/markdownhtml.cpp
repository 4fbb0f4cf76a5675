#include "base/htmltokens.h"
#include "base/markdownpaste.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <optional>

namespace polku::markdown {

namespace {

using Mark = Block::Mark;

constexpr size_t mostColumns = 60; // what Markdown's readers take
constexpr int deepestHeading = 3;

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("p"),       QStringLiteral("div"),     QStringLiteral("h1"),
                                     QStringLiteral("h2"),      QStringLiteral("h3"),      QStringLiteral("h4"),
                                     QStringLiteral("h5"),      QStringLiteral("h6"),      QStringLiteral("ul"),
                                     QStringLiteral("ol"),      QStringLiteral("li"),      QStringLiteral("blockquote"),
                                     QStringLiteral("table"),   QStringLiteral("tr"),      QStringLiteral("td"),
                                     QStringLiteral("th"),      QStringLiteral("section"), QStringLiteral("article"),
                                     QStringLiteral("header"),  QStringLiteral("footer"),  QStringLiteral("main"),
                                     QStringLiteral("aside"),   QStringLiteral("nav"),     QStringLiteral("address"),
                                     QStringLiteral("pre"),     QStringLiteral("figure"),  QStringLiteral("dl"),
                                     QStringLiteral("dt"),      QStringLiteral("dd"),      QStringLiteral("figcaption"),
                                     QStringLiteral("caption"), QStringLiteral("body"),    QStringLiteral("hr"),
                                     QStringLiteral("details"), QStringLiteral("summary"), QStringLiteral("form")};
    return names.contains(name);
}

bool isCell(const QString &name)
{
    return name == QLatin1String("td") || name == QLatin1String("th");
}

bool isVoid(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("br"),   QStringLiteral("img"),  QStringLiteral("hr"),
                                     QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("input"),
                                     QStringLiteral("col"),  QStringLiteral("wbr"),  QStringLiteral("base")};
    return names.contains(name);
}

/// An element that is open, with what it makes of the text in it.
struct Element
{
    QString name;
    bool strong = false;
    bool emphasis = false;
    bool hidden = false; ///< its text is not for readers
    bool glyph = false;  ///< its text is the mark that a word processor draws before an item
    QString link;
    int heading = 0;
    bool preformatted = false;
};

class HtmlReader
{
public:
    Blocks read(const QString &html);

private:
    void start(const HtmlToken &token);
    void startListParagraph(const QString &style);
    void end(const QString &name);
    void note(const QString &text);
    void text(const QString &text);
    void lineBreak();
    void flush();
    void closeImplied(const QString &name);
    void startCell(const HtmlToken &token);
    void endCell();
    void addTable(Table table);
    Mark markOfGlyph() const;
    int depth() const;
    bool isIn(const char *name) const;
    const Element &top() const { return m_open.back(); }

    Blocks m_blocks;
    std::vector<Element> m_open{Element{}};
    Inline m_inline;
    std::optional<Mark> m_mark; ///< of the item that begins; of one that has begun: None
    int m_wordDepth = 0;        ///< of a word processor's list paragraph, else 0
    QString m_glyph;
    bool m_inGlyph = false;
    int m_tables = 0;
    Table m_table;
    std::optional<size_t> m_cell; ///< of the last row, that is being read
};

bool HtmlReader::isIn(const char *name) const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [name](const Element &element) { return element.name == QLatin1String(name); });
}

int HtmlReader::depth() const
{
    return int(std::count_if(m_open.begin(), m_open.end(), [](const Element &element) {
        return element.name == QLatin1String("ul") || element.name == QLatin1String("ol");
    }));
}

/// What a word processor's mark means: "1.", "a)" number; anything else is a bullet.
Mark HtmlReader::markOfGlyph() const
{
    static const QRegularExpression number(QStringLiteral("^\\(?([0-9]+|[a-z]|[ivx]+)[.)]"),
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(m_glyph.trimmed()).hasMatch() ? Mark::Number : Mark::Bullet;
}

void HtmlReader::flush()
{
    if (m_tables > 0 && !isIn("caption")) {
        if (!m_inline.empty())
            m_inline.push_back({QStringLiteral("\n"), false, false, {}});
        return;
    }
    Inline text = normalised(std::exchange(m_inline, {}));
    if (text.empty())
        return;
    Block block;
    block.quoted = isIn("blockquote");
    block.level = top().heading;
    if (block.level > 0) {
        block.kind = Block::Kind::Heading;
    } else if (m_wordDepth > 0) {
        block.kind = Block::Kind::Item;
        block.level = m_wordDepth;
        block.mark = markOfGlyph();
    } else if (m_mark) {
        block.kind = Block::Kind::Item;
        block.level = qMax(1, depth());
        block.mark = *m_mark;
        m_mark = Mark::None;
    }
    // A box drawn as a letter is one to tick.
    static const QString boxes = QStringLiteral("☐☑☒");
    QString &first = text.front().text;
    if (boxes.contains(first.front()) && block.kind != Block::Kind::Heading) {
        block.kind = Block::Kind::Item;
        block.level = qMax(1, block.level);
        block.mark = first.front() == boxes.front() ? Mark::Open : Mark::Done;
        first.remove(0, 1);
    }
    block.text = std::move(text);
    m_blocks.push_back(std::move(block));
}

/// Elements that end where another begins though nobody said so.
void HtmlReader::closeImplied(const QString &name)
{
    if (name == QLatin1String("li")) {
        // Up to the list it belongs to, not an item outside of that.
        for (size_t i = m_open.size(); i-- > 1;) {
            if (m_open[i].name == QLatin1String("ul") || m_open[i].name == QLatin1String("ol") ||
                isCell(m_open[i].name))
                return;
            if (m_open[i].name == name)
                return end(name);
        }
    } else if (top().name == QLatin1String("p") && isBlockElement(name)) {
        end(QStringLiteral("p"));
    }
}

void HtmlReader::start(const HtmlToken &token)
{
    const QString &name = token.name;
    if (name == QLatin1String("br"))
        return lineBreak();
    if (name == QLatin1String("input")) {
        if (m_mark && token.attributes.value(QStringLiteral("type")).toLower() == QLatin1String("checkbox"))
            m_mark = token.attributes.contains(QStringLiteral("checked")) ? Mark::Done : Mark::Open;
        return;
    }
    closeImplied(name);
    if (isBlockElement(name))
        flush();
    if (isVoid(name))
        return;
    Element element = top();
    element.name = name;
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString style = token.attributes.value(QStringLiteral("style")).toLower().remove(space);
    const QString kind = token.attributes.value(QStringLiteral("class")).toLower();
    if (name == QLatin1String("b") || name == QLatin1String("strong"))
        element.strong = true;
    if (name == QLatin1String("i") || name == QLatin1String("em") || name == QLatin1String("cite"))
        element.emphasis = true;
    static const QRegularExpression weight(QStringLiteral("font-weight:(bold|bolder|[6-9]00|normal|lighter|[1-5]00)"));
    if (const auto match = weight.match(style); match.hasMatch())
        element.strong = match.captured(1).startsWith(QLatin1String("bold")) || match.captured(1)[0].digitValue() >= 6;
    if (style.contains(QLatin1String("font-style:")))
        element.emphasis = style.contains(QLatin1String("font-style:italic"));
    element.hidden = element.hidden || style.contains(QLatin1String("display:none")) ||
                     style.contains(QLatin1String("mso-hide:all"));
    element.glyph = element.glyph || style.contains(QLatin1String("mso-list:ignore"));
    if (name == QLatin1String("a"))
        element.link = safeTarget(token.attributes.value(QStringLiteral("href")));
    if (name == QLatin1String("pre"))
        element.preformatted = true;
    if (name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6')
        element.heading = qMin(name[1].digitValue(), deepestHeading);
    else if (kind == QLatin1String("msotitle"))
        element.heading = 1;
    m_open.push_back(element);

    if (name == QLatin1String("li")) {
        const bool numbered = std::any_of(m_open.rbegin(), m_open.rend(), [done = false](const Element &one) mutable {
            const bool list = one.name == QLatin1String("ul") || one.name == QLatin1String("ol");
            return !std::exchange(done, done || list) && one.name == QLatin1String("ol");
        });
        m_mark = numbered ? Mark::Number : Mark::Bullet;
        if (token.attributes.value(QStringLiteral("role")) == QLatin1String("checkbox"))
            m_mark = token.attributes.value(QStringLiteral("aria-checked")) == QLatin1String("true") ? Mark::Done
                                                                                                     : Mark::Open;
    } else if (name == QLatin1String("table")) {
        if (m_tables++ == 0)
            m_table = {};
    } else if (name == QLatin1String("tr") && m_tables == 1) {
        endCell();
        m_table.rows.emplace_back();
    } else if (isCell(name) && m_tables == 1) {
        startCell(token);
    }
    startListParagraph(style);
}

/// "mso-list:l0 level2 lfo1": a paragraph that is an item of a list.
void HtmlReader::startListParagraph(const QString &style)
{
    static const QRegularExpression list(QStringLiteral("mso-list:l\\d+level(\\d+)"));
    if (const auto match = list.match(style); match.hasMatch() && isBlockElement(top().name)) {
        m_wordDepth = qBound(1, match.captured(1).toInt(), 9);
        m_glyph.clear();
    }
}

void HtmlReader::startCell(const HtmlToken &token)
{
    endCell();
    if (m_table.rows.empty())
        m_table.rows.emplace_back();
    auto &row = m_table.rows.back();
    m_cell = row.size();
    // Cells that reach over several columns leave the others empty.
    row.resize(row.size() + size_t(qBound(1, token.attributes.value(QStringLiteral("colspan")).toInt(), 20)));
    m_table.columns.resize(qMax(m_table.columns.size(), row.size()));
}

void HtmlReader::endCell()
{
    Inline text = normalised(std::exchange(m_inline, {}));
    if (m_cell)
        m_table.rows.back()[*m_cell] = std::move(text);
    m_cell.reset();
}

void HtmlReader::end(const QString &name)
{
    size_t index = m_open.size() - 1;
    // What was opened outside of a table does not end within it.
    const bool table = name == QLatin1String("table");
    while (index > 0 && m_open[index].name != name && (table || m_open[index].name != QLatin1String("table")))
        --index;
    if (index == 0 || m_open[index].name != name)
        return;
    if (isBlockElement(name)) {
        flush();
        m_wordDepth = 0;
    }
    if (isCell(name) && m_tables == 1)
        endCell();
    m_open.resize(index);
    if (name == QLatin1String("li") || name == QLatin1String("ul") || name == QLatin1String("ol"))
        m_mark = isIn("li") ? std::optional(Mark::None) : std::nullopt;
    if (table && --m_tables == 0) {
        endCell();
        addTable(std::exchange(m_table, {}));
    }
}

/// Pages use tables also to put things beside each other: what has one column, or too many, is paragraphs.
void HtmlReader::addTable(Table table)
{
    if (table.columns.size() > 1 && table.columns.size() <= mostColumns) {
        Block block;
        block.kind = Block::Kind::Table;
        block.table = std::move(table);
        m_blocks.push_back(std::move(block));
        return;
    }
    for (const auto &row : table.rows) {
        Block block;
        for (const Inline &cell : row) {
            for (const Span &span : cell) {
                const QStringList lines = span.text.split(u'\n');
                for (qsizetype i = 0; i < lines.size(); ++i) {
                    if (i > 0)
                        m_blocks.push_back(std::exchange(block, {}));
                    block.text.push_back({lines[i], span.strong, span.emphasis, span.link});
                }
            }
            block.text.push_back({QStringLiteral(" "), false, false, {}});
        }
        m_blocks.push_back(std::move(block));
    }
}

void HtmlReader::note(const QString &text)
{
    if (text.contains(QLatin1String("supportLists"), Qt::CaseInsensitive) && !text.contains(QLatin1String("endif")))
        m_inGlyph = true;
    else if (text.contains(QLatin1String("endif")))
        m_inGlyph = false;
}

void HtmlReader::text(const QString &text)
{
    if (m_inGlyph || top().glyph) {
        m_glyph += text;
        return;
    }
    if (top().hidden)
        return;
    QString words;
    words.reserve(text.size());
    for (const QChar c : text) {
        // Spaces that do not break belong between the digits of a number; elsewhere they only fill.
        const QChar before = words.isEmpty() ? QChar() : words.back();
        if (c == u'\u00a0')
            words += before.isDigit() ? c : QChar(u' ');
        else if (c == u'\n' || c == u'\r')
            words += top().preformatted ? QChar(u'\n') : QChar(u' ');
        else if (c != u'\u00ad' && c != u'\u200b')
            words += c;
    }
    const bool blank = words.trimmed().isEmpty();
    if (blank && !top().preformatted && (m_inline.empty() || m_inline.back().text == QLatin1String("\n")))
        return;
    m_inline.push_back({words, top().strong && top().heading == 0, top().emphasis, top().link});
}

void HtmlReader::lineBreak()
{
    // Two in a row are how mails part their paragraphs.
    if (!m_inline.empty() && m_inline.back().text == QLatin1String("\n"))
        flush();
    else if (!m_inline.empty())
        m_inline.push_back({QStringLiteral("\n"), false, false, {}});
}

Blocks HtmlReader::read(const QString &html)
{
    HtmlTokens tokens(html);
    for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::Over; token = tokens.next()) {
        switch (token.kind) {
        case HtmlToken::Kind::Text:
            text(token.text);
            break;
        case HtmlToken::Kind::Start:
            start(token);
            break;
        case HtmlToken::Kind::End:
            end(token.name);
            break;
        case HtmlToken::Kind::Note:
            note(token.text);
            break;
        case HtmlToken::Kind::Over:
            break;
        }
    }
    while (m_tables > 0)
        end(QStringLiteral("table"));
    flush();
    return normalised(m_blocks);
}

} // namespace

Blocks blocksOfHtml(const QString &html)
{
    return HtmlReader().read(html);
}

} // namespace polku::markdown
