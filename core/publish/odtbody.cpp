#include "publish/odtbody.h"

#include "publish/columns.h"
#include "publish/likelypages.h"
#include "publish/look.h"
#include "publish/odtstyles.h"
#include "publish/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::publish {

namespace {

// In centimetres.
constexpr double tableLetters = 0.3175;
constexpr double smallTableLetters = 0.275;
constexpr double cellPadding = 0.28;
constexpr double centimetresPerPoint = 2.54 / 72;

QString centimetres(double length)
{
    return QString::number(length, 'f', 3) + QStringLiteral("cm");
}

QString colour(quint32 value)
{
    return QStringLiteral("#%1").arg(value, 6, 16, QLatin1Char('0'));
}

/// Looks of cells and rows, the same in every table.
QByteArray tableLooks()
{
    const QString cell = QStringLiteral("<style:style style:name='%1' style:family='table-cell'>"
                                        "<style:table-cell-properties fo:padding-left='%2' fo:padding-right='%3' "
                                        "fo:padding-top='%4' fo:padding-bottom='%4' fo:border-left='none' "
                                        "fo:border-right='none' fo:border-top='none' fo:border-bottom='%5'%6/>"
                                        "</style:style>");
    const QString line = QStringLiteral("0.5pt solid ") + colour(look::rowLine);
    const QString head = QStringLiteral("1.5pt solid ") + colour(look::ink);
    const QString back = QStringLiteral(" fo:background-color='%1'").arg(colour(look::box));
    const QString none = QStringLiteral("0cm");
    const QString gap = QStringLiteral("0.28cm");
    const QString high = QStringLiteral("0.1cm");
    return (cell.arg(QStringLiteral("CellHead"), none, gap, high, head, QString()) +
            cell.arg(QStringLiteral("CellBody"), none, gap, high, line, QString()) +
            cell.arg(QStringLiteral("CellFact"), gap, gap, high, line, back) +
            QStringLiteral("<style:style style:name='Row' style:family='table-row'><style:table-row-properties "
                           "fo:keep-together='always'/></style:style>"
                           "<style:style style:name='Figure' style:family='graphic'><style:graphic-properties "
                           "style:vertical-pos='top' style:vertical-rel='baseline'/></style:style>"))
        .toUtf8();
}

} // namespace

OdtBody::OdtBody(const report::Document &document, const OdtFrame &frame)
    : m_document(document), m_frame(frame), m_outline(outlineOf(document)), m_xml(&m_bytes)
{
}

Result<void> OdtBody::write(const Progress &progress)
{
    Result<std::vector<std::optional<ChartPicture>>> charts = drawCharts(m_document, progress);
    if (!charts)
        return Unexpected(charts.error());
    m_charts = std::move(*charts);
    if (hasContents(m_document))
        tellLikelyPages(m_outline, m_document);
    const bool cover = !m_document.blocks.empty() && std::holds_alternative<report::Cover>(m_document.blocks.front());
    m_page = cover && !m_frame.coverPage.isEmpty() ? m_frame.coverPage : m_frame.firstPage;
    m_xml.writeStartElement(QStringLiteral("office:text"));
    if (!cover && headingPlan(m_document).writeTitle && !m_document.title.trimmed().isEmpty())
        plainParagraph("Title", m_document.title);
    const int count = static_cast<int>(m_document.blocks.size());
    for (int i = 0; i < count; ++i) {
        if (progress && i % 16 == 0 && !progress(count + i, 2 * count))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        m_leads = leadsToNext(m_document, static_cast<std::size_t>(i));
        std::visit([this](const auto &one) { write(one); }, m_document.blocks[static_cast<std::size_t>(i)]);
    }
    // After a table at the end a program puts an empty paragraph, which must not need a page.
    if (m_bytes.endsWith("</table:table>"))
        plainParagraph("Polku_20_Table_20_End", QString());
    m_xml.writeEndElement();
    return {};
}

QByteArray OdtBody::content() const
{
    return "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-content" + odtNamespaces() +
           " office:version='1.3'><office:automatic-styles>" + tableLooks() + m_automatic +
           "</office:automatic-styles><office:body>" + m_bytes + "</office:body></office:document-content>";
}

void OdtBody::open(const char *element, std::initializer_list<std::pair<const char *, QString>> attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), value);
}

void OdtBody::close(int count)
{
    for (int i = 0; i < count; ++i)
        m_xml.writeEndElement();
}

/// The named style, or one of its kind that also begins a page or has `more` (a paragraph's properties).
QString OdtBody::paragraphStyle(const QString &named, const QString &more)
{
    const QString page = std::exchange(m_page, QString());
    const bool breaks = std::exchange(m_breakPending, false) && page.isEmpty();
    const QString tag = languageTag(m_document.language);
    QString properties = more;
    if (breaks)
        properties += QStringLiteral(" fo:break-before='page'");
    if (page.isEmpty() && properties.isEmpty() && m_frame.saysLanguage)
        return named;
    const QString key = named + QLatin1Char('|') + page + QLatin1Char('|') + properties;
    QString &name = m_paragraphStyles[key];
    if (name.isEmpty()) {
        name = QStringLiteral("P%1").arg(m_paragraphStyles.size());
        QString xml =
            QStringLiteral("<style:style style:name='%1' style:family='paragraph' style:parent-style-name='%2'")
                .arg(name, named);
        if (!page.isEmpty())
            xml += QStringLiteral(" style:master-page-name='%1'").arg(page.toHtmlEscaped());
        xml += QStringLiteral("><style:paragraph-properties%1/>").arg(properties);
        if (!m_frame.saysLanguage)
            xml += QStringLiteral("<style:text-properties fo:language='%1' fo:country='%2'/>")
                       .arg(tag.left(2), tag.mid(3));
        m_automatic += (xml + QStringLiteral("</style:style>")).toUtf8();
    }
    return name;
}

void OdtBody::beginParagraph(const char *style, const QString &more)
{
    open("text:p", {{"text:style-name", paragraphStyle(QLatin1String(style), more)}});
}

void OdtBody::plainParagraph(const char *style, const QString &text)
{
    beginParagraph(style);
    characters(text);
    close();
}

/// More than one space, line ends and tabs are elements here.
void OdtBody::characters(const QString &text)
{
    const QString clean = cleanText(text);
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.writeCharacters(plain);
        plain.clear();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        const bool another = c == QLatin1Char(' ') && i > 0 && clean[i - 1] == QLatin1Char(' ');
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && !another) {
            plain += c;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(another                  ? QStringLiteral("text:s")
                                : c == QLatin1Char('\t') ? QStringLiteral("text:tab")
                                                         : QStringLiteral("text:line-break"));
    }
    flush();
}

void OdtBody::text(const report::Inline &spans)
{
    for (const report::Span &span : spans) {
        if (cleanText(span.text).isEmpty())
            continue;
        QString link = span.link.isEmpty() ? QString() : safeLink(span.link);
        if (link.startsWith(QLatin1Char('#'))) {
            const QString bookmark = m_outline.bookmarks.value(link.mid(1));
            link = bookmark.isEmpty() ? bookmark : QLatin1Char('#') + bookmark;
        }
        int opened = 0;
        if (!link.isEmpty()) {
            open("text:a", {{"xlink:type", QStringLiteral("simple")},
                            {"xlink:href", link},
                            {"text:style-name", QStringLiteral("Internet_20_link")}});
            ++opened;
        }
        if (span.strong) {
            open("text:span", {{"text:style-name", QStringLiteral("Strong_20_Emphasis")}});
            ++opened;
        }
        if (span.emphasis) {
            open("text:span", {{"text:style-name", QStringLiteral("Emphasis")}});
            ++opened;
        }
        characters(span.text);
        close(opened);
    }
}

void OdtBody::write(const report::Heading &)
{
    const int index = m_outline.entryOfHeading[m_heading++];
    if (index < 0)
        return;
    const Outline::Entry &entry = m_outline.entries[static_cast<std::size_t>(index)];
    const QString level = QString::number(entry.level);
    open("text:h",
         {{"text:style-name", paragraphStyle(QStringLiteral("Heading_20_") + level)}, {"text:outline-level", level}});
    open("text:bookmark-start", {{"text:name", entry.bookmark}});
    close();
    characters(entry.text);
    open("text:bookmark-end", {{"text:name", entry.bookmark}});
    close(2);
}

void OdtBody::write(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    if (plainText(paragraph.text).trimmed().isEmpty())
        return;
    const char *style = "Text_20_body";
    if (paragraph.role == Role::Lead)
        style = "Polku_20_Lead";
    else if (paragraph.role == Role::Kicker)
        style = "Polku_20_Kicker";
    else if (paragraph.role == Role::Note)
        style = "Polku_20_Note";
    else if (paragraph.role == Role::Quotation)
        style = "Quotations";
    beginParagraph(style, m_leads ? QStringLiteral(" fo:keep-with-next='always'") : QString());
    text(paragraph.text);
    close();
}

void OdtBody::write(const report::List &list)
{
    int within = 0; // lists within each other
    for (const report::ListItem &item : report::itemsOf(list)) {
        const int level = item.place.level;
        for (; within > level || (within == level && item.first); --within)
            close(2); // the item and its list
        if (within == level) {
            close();
        } else {
            ++within;
            open("text:list", {{"text:style-name", item.place.ordered ? QStringLiteral("Polku_20_Numbers")
                                                                      : QStringLiteral("Polku_20_Bullets")}});
        }
        open("text:list-item");
        beginParagraph("Polku_20_List_20_Text");
        text(*item.text);
        close();
    }
    for (; within > 0; --within)
        close(2);
}

/// A table's name is read out to those who do not see it.
void OdtBody::beginTable(const std::vector<double> &widths, const QString &name, std::size_t rows)
{
    if (m_breakPending || !m_page.isEmpty())
        plainParagraph("Table_20_Contents", QString());
    const QString table = QStringLiteral("Table%1").arg(++m_tables);
    QString styles = QStringLiteral("<style:style style:name='%1' style:family='table'><style:table-properties "
                                    "style:width='%2' table:align='left' fo:margin-top='0cm' fo:margin-bottom='0.2cm'"
                                    " style:may-break-between-rows='%3'/></style:style>")
                         .arg(table, centimetres(m_frame.textWidth),
                              rowKeepsNext(1, rows, false) ? QStringLiteral("false") : QStringLiteral("true"));
    for (std::size_t i = 0; i < widths.size(); ++i)
        styles += QStringLiteral("<style:style style:name='%1.%2' style:family='table-column'>"
                                 "<style:table-column-properties style:column-width='%3'/></style:style>")
                      .arg(table)
                      .arg(i + 1)
                      .arg(centimetres(widths[i]));
    m_automatic += styles.toUtf8();
    open("table:table", {{"table:name", table}, {"table:style-name", table}});
    if (!name.isEmpty()) {
        open("table:title");
        m_xml.writeCharacters(name);
        close();
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        open("table:table-column", {{"table:style-name", QStringLiteral("%1.%2").arg(table).arg(i + 1)}});
        close();
    }
}

void OdtBody::cell(const char *look, const char *style, const QString &text, bool end)
{
    open("table:table-cell",
         {{"table:style-name", QLatin1String(look)}, {"office:value-type", QStringLiteral("string")}});
    beginParagraph(style, end ? QStringLiteral(" fo:text-align='end' style:justify-single-word='false'") : QString());
    characters(text);
    close(2);
}

void OdtBody::write(const report::FactBox &box)
{
    const std::vector<std::vector<report::FactBox::Fact>> rows = factRows(box);
    if (rows.empty())
        return;
    const double half = m_frame.textWidth * 0.5;
    beginTable(rows.front().size() > 1 ? std::vector{half * 0.7, half * 0.3, half * 0.7, half * 0.3}
                                       : std::vector{m_frame.textWidth * 0.32, m_frame.textWidth * 0.68},
               cleanText(box.title).simplified(), rows.size());
    for (const std::vector<report::FactBox::Fact> &row : rows) {
        open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        for (const report::FactBox::Fact &fact : row) {
            cell("CellFact", "Polku_20_Fact_20_Label", fact.label, false);
            cell("CellFact", "Table_20_Contents", fact.value, false);
        }
        close();
    }
    close();
}

void OdtBody::write(const report::Table &table)
{
    if (table.columns.empty())
        return;
    const QString caption = cleanText(table.caption).simplified();
    if (!caption.isEmpty())
        plainParagraph("Polku_20_Caption", caption);
    ColumnWidths columns = columnWidths(table, {m_frame.textWidth, tableLetters, cellPadding});
    const bool small = columns.tight;
    if (small)
        columns = columnWidths(table, {m_frame.textWidth, smallTableLetters, cellPadding});
    beginTable(columns.widths, caption, table.rows.size());
    const bool headed = std::any_of(table.columns.begin(), table.columns.end(),
                                    [](const auto &column) { return !column.header.trimmed().isEmpty(); });
    const auto isEnd = [&](std::size_t column) { return table.columns[column].align == report::Table::Align::End; };
    if (headed) {
        open("table:table-header-rows");
        open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell("CellHead", small ? "Polku_20_Table_20_Small_20_Heading" : "Table_20_Heading", table.columns[i].header,
                 isEnd(i));
        close(2);
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<QString> &row = table.rows[r];
        open("table:table-row", {{"table:style-name", QStringLiteral("Row")}});
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell("CellBody", small ? "Polku_20_Table_20_Small" : "Table_20_Contents",
                 i < row.size() ? markSign(table.mark(r, i)) + row[i] : QString(), isEnd(i));
        close();
    }
    close();
}

void OdtBody::write(const report::BarChart &chart)
{
    const std::optional<ChartPicture> &drawn = m_charts[m_chart++];
    if (chart.bars.empty())
        return;
    if (!drawn) {
        write(chartTable(chart, Words(m_document.language)));
        return;
    }
    const QString title = cleanText(chart.title).simplified();
    if (!title.isEmpty())
        plainParagraph("Polku_20_Caption", title);
    const QString name = QStringLiteral("Pictures/polku-chart%1.png").arg(m_pictures.size() + 1);
    m_pictures.push_back({name, drawn->png});
    const double scale = std::min(1.0, m_frame.textWidth / (drawn->width * centimetresPerPoint));
    beginParagraph("Polku_20_Figure");
    open("draw:frame", {{"draw:style-name", QStringLiteral("Figure")},
                        {"draw:name", name.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0)},
                        {"text:anchor-type", QStringLiteral("as-char")},
                        {"svg:width", centimetres(drawn->width * scale * centimetresPerPoint)},
                        {"svg:height", centimetres(drawn->height * scale * centimetresPerPoint)}});
    open("draw:image", {{"xlink:href", name},
                        {"xlink:type", QStringLiteral("simple")},
                        {"xlink:show", QStringLiteral("embed")},
                        {"xlink:actuate", QStringLiteral("onLoad")}});
    close();
    if (!title.isEmpty()) {
        open("svg:title");
        m_xml.writeCharacters(title);
        close();
    }
    open("svg:desc");
    m_xml.writeCharacters(chart.alternative.isEmpty() ? title : cleanText(chart.alternative).simplified());
    close(3);
}

} // namespace polku::publish
