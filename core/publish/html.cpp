#include "publish/html.h"

#include "publish/htmlchart.h"
#include "publish/htmlstyle.h"
#include "publish/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace polku::publish {

namespace {

QString htmlEscaped(const QString &text)
{
    return cleanText(text).toHtmlEscaped();
}

QString element(const char *name, const QString &inner, const char *style = "")
{
    const QString tag = QLatin1String(name);
    const QString look = *style == '\0' ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(style));
    return QLatin1Char('<') + tag + look + QLatin1Char('>') + inner + QStringLiteral("</") + tag +
           QStringLiteral(">\n");
}

/// Writes the document's blocks in order; a first-level heading begins an article.
class HtmlWriter
{
public:
    explicit HtmlWriter(const report::Document &document)
        : m_document(document), m_words(document.language), m_plan(headingPlan(document))
    {
        nameHeadings();
    }

    QByteArray write();

private:
    void nameHeadings();
    void beginMain();
    void beginArticle();
    void endArticle();
    QString inlineText(const report::Inline &text) const;
    QString attribute(const QString &text) const { return cleanText(text).simplified().toHtmlEscaped(); }

    void write(const report::Heading &heading);
    void write(const report::Paragraph &paragraph);
    void write(const report::List &list);
    void write(const report::FactBox &box);
    void write(const report::Table &table) { writeTable(table, true); }
    void write(const report::BarChart &chart);
    void write(const report::Contents &contents);
    void write(const report::PageBreak &) { m_breakPending = true; }
    void write(const report::Cover &cover);
    void writeTable(const report::Table &table, bool scrolls);

    const report::Document &m_document;
    Words m_words;
    HeadingPlan m_plan;
    std::vector<QString> m_ids;        ///< of the headings, in order
    QHash<QString, QString> m_anchors; ///< the document's anchor → id
    QString m_out;
    std::size_t m_heading = 0;
    int m_figures = 0;
    bool m_inMain = false;
    bool m_inArticle = false;
    bool m_articleHeaded = false;
    bool m_breakPending = false;
    bool m_headsWide = false; ///< the next block after the one being written is a table or a chart
};

/// Anchors become ids; whatever a document calls them, an id is unique and without spaces.
void HtmlWriter::nameHeadings()
{
    QSet<QString> used{QStringLiteral("content")};
    for (const report::Block &block : m_document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading == nullptr)
            continue;
        QString id;
        for (const QChar c : heading->anchor) {
            const bool plain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('-'));
            id += plain ? c : QLatin1Char('-');
        }
        if (id.isEmpty() || used.contains(id) || !id.front().isLetter())
            id = QStringLiteral("section-%1").arg(m_ids.size() + 1);
        while (used.contains(id))
            id += QLatin1Char('x');
        used.insert(id);
        m_ids.push_back(id);
        if (!heading->anchor.isEmpty() && !m_anchors.contains(heading->anchor))
            m_anchors.insert(heading->anchor, id);
    }
}

QByteArray HtmlWriter::write()
{
    const QString language = languageCode(m_document.language);
    QString head =
        QStringLiteral(
            "<!DOCTYPE html>\n<html lang=\"%1\" xml:lang=\"%1\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n"
            "<meta charset=\"utf-8\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .arg(language);
    head += element("title", attribute(m_document.title));
    const std::pair<const char *, QString> facts[] = {{"author", m_document.author},
                                                      {"description", m_document.subject},
                                                      {"date", m_document.date.toString(Qt::ISODate)}};
    for (const auto &[name, value] : facts) {
        if (!value.trimmed().isEmpty())
            head += QStringLiteral("<meta name=\"%1\" content=\"").arg(QLatin1String(name)) + attribute(value) +
                    QStringLiteral("\"/>\n");
    }
    head += QStringLiteral("<meta name=\"generator\" content=\"Polku\"/>\n<style>\n") + htmlStyle() +
            QStringLiteral("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#content\">") +
            htmlEscaped(m_words("Document", QT_TRANSLATE_NOOP("Document", "Skip to the content"))) +
            QStringLiteral("</a>\n");

    for (std::size_t i = 0; i < m_document.blocks.size(); ++i) {
        // What is as wide as the page begins below a fact box, and so does its heading.
        const report::Block *next = i + 1 < m_document.blocks.size() ? &m_document.blocks[i + 1] : nullptr;
        m_headsWide = next != nullptr &&
                      (std::holds_alternative<report::Table>(*next) || std::holds_alternative<report::BarChart>(*next));
        std::visit([this](const auto &one) { write(one); }, m_document.blocks[i]);
    }
    beginMain();
    endArticle();
    m_out += QStringLiteral("</main>\n");
    QString footer;
    for (const QString &text : {m_document.footerLeft, m_document.notice, m_document.footerRight}) {
        if (!text.trimmed().isEmpty())
            footer += element("span", htmlEscaped(text));
    }
    if (!footer.isEmpty())
        m_out += element("footer", QLatin1Char('\n') + footer);
    return (head + m_out + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

void HtmlWriter::beginMain()
{
    if (m_inMain)
        return;
    m_inMain = true;
    m_out += QStringLiteral("<main id=\"content\">\n");
    const bool cover = !m_document.blocks.empty() && std::holds_alternative<report::Cover>(m_document.blocks.front());
    if (!cover && !m_document.notice.trimmed().isEmpty())
        m_out += element("p", htmlEscaped(m_document.notice), "notice");
    if (m_plan.writeTitle)
        m_out += element("h1", htmlEscaped(m_document.title), "title");
}

void HtmlWriter::beginArticle()
{
    beginMain();
    if (!m_inArticle)
        m_out += m_breakPending ? QStringLiteral("<article class=\"pagebreak\">\n") : QStringLiteral("<article>\n");
    m_inArticle = true;
    m_breakPending = false;
}

void HtmlWriter::endArticle()
{
    if (m_inArticle)
        m_out += QStringLiteral("</article>\n");
    m_inArticle = false;
    m_articleHeaded = false;
}

QString HtmlWriter::inlineText(const report::Inline &text) const
{
    QString out;
    for (const report::Span &span : text) {
        QString inner = htmlEscaped(span.text);
        if (inner.isEmpty())
            continue;
        inner.replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        if (span.emphasis)
            inner = QStringLiteral("<em>") + inner + QStringLiteral("</em>");
        if (span.strong)
            inner = QStringLiteral("<strong>") + inner + QStringLiteral("</strong>");
        QString link = span.link.isEmpty() ? QString() : safeLink(span.link);
        if (link.startsWith(QLatin1Char('#'))) {
            const QString id = m_anchors.value(link.mid(1));
            link = id.isEmpty() ? QString() : QLatin1Char('#') + id;
        }
        if (!link.isEmpty())
            inner = QStringLiteral("<a href=\"") + link.toHtmlEscaped() + QStringLiteral("\">") + inner +
                    QStringLiteral("</a>");
        out += inner;
    }
    return out;
}

void HtmlWriter::write(const report::Heading &heading)
{
    const int level = std::clamp(heading.level, 1, 6);
    if (level == 1 && m_articleHeaded)
        endArticle();
    beginArticle();
    m_articleHeaded = m_articleHeaded || level == 1;
    const QString id = m_ids[m_heading++];
    if (heading.text.trimmed().isEmpty())
        return;
    QString look = level == 1   ? QStringLiteral("title")
                   : level == 2 ? QStringLiteral("section")
                                : QStringLiteral("subsection");
    if (m_headsWide)
        look += QStringLiteral(" clears");
    const QString tag = QStringLiteral("h%1").arg(std::min(6, level + m_plan.shift));
    m_out += QLatin1Char('<') + tag + QStringLiteral(" class=\"") + look + QStringLiteral("\" id=\"") + id +
             QStringLiteral("\">") + htmlEscaped(heading.text) + QStringLiteral("</") + tag + QStringLiteral(">\n");
}

void HtmlWriter::write(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    const QString text = inlineText(paragraph.text);
    if (text.trimmed().isEmpty())
        return;
    // A kicker stands above a first heading and belongs to the article that begins with it.
    if (paragraph.role == Role::Kicker && m_articleHeaded)
        endArticle();
    beginArticle();
    switch (paragraph.role) {
    case Role::Kicker:
        m_out += element("p", text, "kicker");
        return;
    case Role::Lead:
        m_out += element("p", text, "lead");
        return;
    case Role::Note:
        m_out += element("p", text, "note");
        return;
    case Role::Quotation:
        m_out += element("blockquote", QLatin1Char('\n') + element("p", text));
        return;
    case Role::Body:
        m_out += element("p", text);
        return;
    }
}

void HtmlWriter::write(const report::List &list)
{
    beginArticle();
    const std::vector<report::ListItem> items = report::itemsOf(list);
    std::vector<bool> open; // of the lists within each other, whether ordered
    const auto close = [&] {
        m_out += QStringLiteral("</li>\n</%1>\n").arg(open.back() ? QStringLiteral("ol") : QStringLiteral("ul"));
        open.pop_back();
    };
    for (const report::ListItem &item : items) {
        const size_t level = size_t(item.place.level);
        while (open.size() > level || (open.size() == level && item.first))
            close();
        if (open.size() == level) {
            m_out += QStringLiteral("</li>\n");
        } else {
            open.push_back(item.place.ordered);
            m_out += item.place.ordered ? QStringLiteral("<ol>\n") : QStringLiteral("<ul>\n");
        }
        m_out += QStringLiteral("<li>") + inlineText(*item.text);
    }
    while (!open.empty())
        close();
}

void HtmlWriter::write(const report::FactBox &box)
{
    beginArticle();
    QString facts;
    for (const report::FactBox::Fact &fact : box.facts) {
        if (!fact.value.trimmed().isEmpty())
            facts += element("dt", htmlEscaped(fact.label)) + element("dd", htmlEscaped(fact.value));
    }
    if (facts.isEmpty())
        return;
    // Not an aside: several of them in one page would be as many landmarks of the same kind.
    m_out += QStringLiteral("<div class=\"facts\" role=\"group\" aria-label=\"") + attribute(box.title) +
             QStringLiteral("\">\n") + element("dl", QLatin1Char('\n') + facts) + QStringLiteral("</div>\n");
}

void HtmlWriter::writeTable(const report::Table &table, bool scrolls)
{
    if (table.columns.empty())
        return;
    beginArticle();
    const auto cell = [&table](std::size_t column, const QString &text, const char *scope) {
        const bool end = table.columns[column].align == report::Table::Align::End;
        const QString tag = *scope == '\0' ? QStringLiteral("td") : QStringLiteral("th");
        return QLatin1Char('<') + tag +
               (*scope == '\0' ? QString() : QStringLiteral(" scope=\"%1\"").arg(QLatin1String(scope))) +
               (end ? QStringLiteral(" class=\"end\">") : QStringLiteral(">")) + text + QStringLiteral("</") + tag +
               QLatin1Char('>');
    };
    QString inner = QStringLiteral("\n");
    if (!table.caption.trimmed().isEmpty())
        inner += element("caption", htmlEscaped(table.caption));
    QString heads;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        heads += cell(i, htmlEscaped(table.columns[i].header), "col");
    inner += element("thead", element("tr", heads));
    QString rows = QStringLiteral("\n");
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<QString> &row = table.rows[r];
        QString cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const QString shape = svgMark(table.mark(r, i));
            QString text = i < row.size() ? htmlEscaped(row[i]) : QString();
            text.replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
            if (!shape.isEmpty())
                text = QStringLiteral("<span class=\"marked\">") + shape + QStringLiteral("<span>") + text +
                       QStringLiteral("</span></span>");
            cells += cell(i, text, i == 0 ? "row" : "");
        }
        rows += element("tr", cells);
    }
    inner += element("tbody", rows);
    m_out += scrolls ? element("div", QLatin1Char('\n') + element("table", inner), "scroll") : element("table", inner);
}

void HtmlWriter::write(const report::BarChart &chart)
{
    if (chart.bars.empty())
        return;
    beginArticle();
    m_out += QStringLiteral("<figure>\n");
    if (!chart.title.trimmed().isEmpty())
        m_out += element("figcaption", htmlEscaped(chart.title));
    m_out += svgChart(chart, QStringLiteral("chart-%1").arg(++m_figures));
    m_out +=
        QStringLiteral("<details>\n") +
        element("summary", htmlEscaped(m_words("Document", QT_TRANSLATE_NOOP("Document", "The numbers as a table"))));
    writeTable(chartTable(chart, m_words), false);
    m_out += QStringLiteral("</details>\n</figure>\n");
}

void HtmlWriter::write(const report::Contents &contents)
{
    endArticle();
    QString items;
    std::size_t index = 0;
    for (const report::Block &block : m_document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading == nullptr)
            continue;
        const QString &id = m_ids[index++];
        if (heading->level <= contents.depth && !heading->text.trimmed().isEmpty())
            items += element("li",
                             QStringLiteral("<a href=\"#") + id + QStringLiteral("\">") + htmlEscaped(heading->text) +
                                 QStringLiteral("</a>"),
                             heading->level > 1 ? "deep" : "");
    }
    if (items.isEmpty())
        return;
    const QString name = attribute(m_document.onThisPage.isEmpty() ? contents.title : m_document.onThisPage);
    m_out += QStringLiteral("<nav aria-label=\"") + name + QStringLiteral("\">\n");
    if (!contents.title.trimmed().isEmpty())
        m_out += element(m_inMain || !m_plan.writeTitle ? "h2" : "p", htmlEscaped(contents.title), "section");
    m_out += element("ol", QLatin1Char('\n') + items) + QStringLiteral("</nav>\n");
    m_breakPending = false;
}

void HtmlWriter::write(const report::Cover &cover)
{
    QString inner = QStringLiteral("\n");
    if (!cover.kicker.trimmed().isEmpty())
        inner += element("p", htmlEscaped(cover.kicker), "kicker");
    inner += element("h1", htmlEscaped(cover.title));
    if (!cover.subtitle.trimmed().isEmpty())
        inner += element("p", htmlEscaped(cover.subtitle), "subtitle");
    for (const QString &line : cover.lines) {
        if (!line.trimmed().isEmpty())
            inner += element("p", htmlEscaped(line), "line");
    }
    if (!cover.notice.trimmed().isEmpty())
        inner += element("p", htmlEscaped(cover.notice), "notice");
    m_out += element("header", inner, "cover");
}

} // namespace

QByteArray toHtml(const report::Document &document)
{
    return HtmlWriter(document).write();
}

} // namespace polku::publish
