#include "publish/docxbody.h"

#include "publish/columns.h"
#include "publish/likelypages.h"
#include "publish/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace polku::publish {

namespace {

// In twentieths of a point.
constexpr double twipsPerLetter = 180;
constexpr double twipsPerSmallLetter = 156;
constexpr double twipsOfPadding = 160;
constexpr int spaceAfterTable = 200;

QString twips(double width)
{
    return QString::number(static_cast<int>(std::lround(width)));
}

} // namespace

DocxBody::DocxBody(const report::Document &document, const DocxFrame &frame)
    : m_document(document),
      m_frame(frame),
      m_outline(outlineOf(document)),
      m_language(frame.saysLanguage ? QString() : languageTag(document.language)),
      m_xml(&m_bytes)
{
}

Result<void> DocxBody::write(const Progress &progress)
{
    Result<std::vector<std::optional<ChartPicture>>> charts = drawCharts(m_document, progress);
    if (!charts)
        return Unexpected(charts.error());
    m_charts = std::move(*charts);
    if (hasContents(m_document))
        tellLikelyPages(m_outline, m_document);
    m_xml.writeStartDocument(QStringLiteral("1.0"), true);
    m_xml.writeStartElement(QStringLiteral("w:document"));
    constexpr std::pair<const char *, const char *> namespaces[] = {
        {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
        {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
        {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
        {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};
    for (const auto &[name, address] : namespaces)
        m_xml.writeAttribute(QString::fromLatin1(name), QString::fromLatin1(address));
    m_xml.writeStartElement(QStringLiteral("w:body"));
    if (headingPlan(m_document).writeTitle && !m_document.title.trimmed().isEmpty() &&
        (m_document.blocks.empty() || !std::holds_alternative<report::Cover>(m_document.blocks.front())))
        plainParagraph("Title", m_document.title);
    const int count = static_cast<int>(m_document.blocks.size());
    for (int i = 0; i < count; ++i) {
        if (progress && i % 16 == 0 && !progress(count + i, 2 * count))
            return failure(ErrorKind::Cancelled, QCoreApplication::translate("Export", "The export was stopped."));
        m_leads = leadsToNext(m_document, static_cast<std::size_t>(i));
        m_chartFollows = i + 1 < count &&
                         std::holds_alternative<report::BarChart>(m_document.blocks[static_cast<std::size_t>(i) + 1]);
        std::visit([this](const auto &one) { write(one); }, m_document.blocks[static_cast<std::size_t>(i)]);
    }
    if (m_afterTable) // a text never ends with a table; what is there instead must not need a page
        plainParagraph("PolkuTableEnd", QString());
    m_xml.writeCharacters(QString()); // ends the tag of a body with nothing in it
    m_bytes += m_frame.section + "</w:body></w:document>";
    return {};
}

void DocxBody::value(const char *element, const QString &value)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    m_xml.writeAttribute(QStringLiteral("w:val"), value);
}

/// `number` is the numbering's, 0 for none; `spaceBefore` is in twentieths of a point, less than 0: the style's.
void DocxBody::beginParagraph(const char *style, int number, int spaceBefore, bool rightTab, int level)
{
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    value("w:pStyle", m_frame.styleId(style));
    if (std::exchange(m_leads, false))
        m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    if (std::exchange(m_breakPending, false))
        m_xml.writeEmptyElement(QStringLiteral("w:pageBreakBefore"));
    if (number > 0) {
        m_xml.writeStartElement(QStringLiteral("w:numPr"));
        value("w:ilvl", QString::number(level - 1));
        value("w:numId", QString::number(number));
        m_xml.writeEndElement();
    }
    if (rightTab) {
        m_xml.writeStartElement(QStringLiteral("w:tabs"));
        m_xml.writeEmptyElement(QStringLiteral("w:tab"));
        m_xml.writeAttribute(QStringLiteral("w:val"), QStringLiteral("right"));
        m_xml.writeAttribute(QStringLiteral("w:pos"), QString::number(m_frame.textWidth));
        m_xml.writeEndElement();
    }
    const bool spaceless = QByteArrayView(style).startsWith("PolkuTable") || QByteArrayView(style) == "PolkuFactLabel";
    if (std::exchange(m_afterTable, false) && !spaceless && !QByteArrayView(style).startsWith("Heading"))
        spaceBefore = std::max(spaceBefore, spaceAfterTable);
    if (spaceBefore >= 0) {
        m_xml.writeEmptyElement(QStringLiteral("w:spacing"));
        m_xml.writeAttribute(QStringLiteral("w:before"), QString::number(spaceBefore));
    }
    m_xml.writeEndElement();
}

void DocxBody::plainParagraph(const char *style, const QString &text)
{
    beginParagraph(style);
    run(text);
    endParagraph();
}

void DocxBody::runProperties(bool strong, bool emphasis, const char *style)
{
    if (!strong && !emphasis && *style == '\0' && m_language.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("w:rPr"));
    if (*style != '\0')
        value("w:rStyle", m_frame.styleId(style));
    for (const char *element :
         {strong ? "w:b" : "", strong ? "w:bCs" : "", emphasis ? "w:i" : "", emphasis ? "w:iCs" : ""}) {
        if (*element != '\0')
            m_xml.writeEmptyElement(QLatin1String(element));
    }
    if (!m_language.isEmpty())
        value("w:lang", m_language);
    m_xml.writeEndElement();
}

void DocxBody::run(const QString &text, bool strong, bool emphasis, const char *style)
{
    const QString clean = cleanText(text);
    if (clean.isEmpty())
        return;
    m_xml.writeStartElement(QStringLiteral("w:r"));
    runProperties(strong, emphasis, style);
    const QStringList lines = clean.split(QLatin1Char('\n'));
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line > 0)
            m_xml.writeEmptyElement(QStringLiteral("w:br"));
        const QStringList parts = lines[line].split(QLatin1Char('\t'));
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (part > 0)
                m_xml.writeEmptyElement(QStringLiteral("w:tab"));
            if (parts[part].isEmpty())
                continue;
            m_xml.writeStartElement(QStringLiteral("w:t"));
            m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
            m_xml.writeCharacters(parts[part]);
            m_xml.writeEndElement();
        }
    }
    m_xml.writeEndElement();
}

void DocxBody::text(const report::Inline &spans)
{
    for (const report::Span &span : spans) {
        QString link = span.link.isEmpty() ? QString() : safeLink(span.link);
        const bool within = link.startsWith(QLatin1Char('#'));
        if (within)
            link = m_outline.bookmarks.value(link.mid(1));
        if (link.isEmpty()) {
            run(span.text, span.strong, span.emphasis);
            continue;
        }
        m_xml.writeStartElement(QStringLiteral("w:hyperlink"));
        if (within) {
            m_xml.writeAttribute(QStringLiteral("w:anchor"), link);
        } else {
            m_links.push_back(link);
            m_xml.writeAttribute(QStringLiteral("r:id"), QStringLiteral("polku-link%1").arg(m_links.size()));
        }
        m_xml.writeAttribute(QStringLiteral("w:history"), QStringLiteral("1"));
        run(span.text, span.strong, span.emphasis, "Hyperlink");
        m_xml.writeEndElement();
    }
}

void DocxBody::write(const report::Heading &)
{
    static constexpr const char *const styles[] = {"Heading1", "Heading2", "Heading3",
                                                   "Heading4", "Heading5", "Heading6"};
    const int index = m_outline.entryOfHeading[m_heading++];
    if (index < 0)
        return;
    const Outline::Entry &entry = m_outline.entries[static_cast<std::size_t>(index)];
    beginParagraph(styles[std::clamp(entry.level, 1, 6) - 1]);
    m_xml.writeEmptyElement(QStringLiteral("w:bookmarkStart"));
    m_xml.writeAttribute(QStringLiteral("w:id"), QString::number(index));
    m_xml.writeAttribute(QStringLiteral("w:name"), entry.bookmark);
    run(entry.text);
    m_xml.writeEmptyElement(QStringLiteral("w:bookmarkEnd"));
    m_xml.writeAttribute(QStringLiteral("w:id"), QString::number(index));
    endParagraph();
}

void DocxBody::write(const report::Paragraph &paragraph)
{
    using Role = report::Paragraph::Role;
    if (plainText(paragraph.text).trimmed().isEmpty())
        return;
    const char *style = "Normal";
    if (paragraph.role == Role::Lead)
        style = "PolkuLead";
    else if (paragraph.role == Role::Kicker)
        style = "PolkuKicker";
    else if (paragraph.role == Role::Note)
        style = "PolkuNote";
    else if (paragraph.role == Role::Quotation)
        style = "Quote";
    beginParagraph(style);
    text(paragraph.text);
    endParagraph();
}

void DocxBody::write(const report::List &list)
{
    int numbers[report::List::deepestList + 1] = {}; // of the ordered list that goes on at each level
    for (const report::ListItem &item : report::itemsOf(list)) {
        const int level = item.place.level;
        if (item.place.ordered && item.first)
            numbers[level] = m_frame.firstNumber + ++m_orderedLists;
        const bool ofStyle = m_frame.bulletsBelongToStyle && level == 1;
        const int number = item.place.ordered ? numbers[level] : ofStyle ? 0 : m_frame.firstNumber;
        beginParagraph(item.place.ordered ? "ListNumber" : "ListBullet", number, -1, false, level);
        text(*item.text);
        endParagraph();
    }
}

void DocxBody::breakBeforeTable()
{
    // Two tables one after the other would become one; and a table cannot begin a page by itself.
    if (m_afterTable || m_breakPending)
        plainParagraph("PolkuTableText", QString());
}

void DocxBody::beginTable(const char *style, const QString &name, const std::vector<double> &widths, bool headed)
{
    m_xml.writeStartElement(QStringLiteral("w:tbl"));
    m_xml.writeStartElement(QStringLiteral("w:tblPr"));
    value("w:tblStyle", m_frame.styleId(style));
    m_xml.writeEmptyElement(QStringLiteral("w:tblW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), QString::number(m_frame.textWidth));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    m_xml.writeEmptyElement(QStringLiteral("w:tblLayout"));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("fixed"));
    m_xml.writeEmptyElement(QStringLiteral("w:tblLook"));
    m_xml.writeAttribute(QStringLiteral("w:val"), headed ? QStringLiteral("06A0") : QStringLiteral("0680"));
    for (const auto &[part, on] :
         {std::pair("w:firstRow", headed), std::pair("w:lastRow", false), std::pair("w:firstColumn", true),
          std::pair("w:lastColumn", false), std::pair("w:noHBand", true), std::pair("w:noVBand", true)})
        m_xml.writeAttribute(QLatin1String(part), on ? QStringLiteral("1") : QStringLiteral("0"));
    if (!name.isEmpty())
        value("w:tblCaption", name);
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:tblGrid"));
    for (const double width : widths) {
        m_xml.writeEmptyElement(QStringLiteral("w:gridCol"));
        m_xml.writeAttribute(QStringLiteral("w:w"), twips(width));
    }
    m_xml.writeEndElement();
}

void DocxBody::endTable()
{
    m_xml.writeEndElement();
    m_afterTable = true;
}

void DocxBody::beginRow(bool header)
{
    m_xml.writeStartElement(QStringLiteral("w:tr"));
    m_xml.writeStartElement(QStringLiteral("w:trPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:cantSplit"));
    if (header)
        m_xml.writeEmptyElement(QStringLiteral("w:tblHeader"));
    m_xml.writeEndElement();
}

void DocxBody::cell(const char *style, const QString &text, double width, bool end, bool keep)
{
    m_xml.writeStartElement(QStringLiteral("w:tc"));
    m_xml.writeStartElement(QStringLiteral("w:tcPr"));
    m_xml.writeEmptyElement(QStringLiteral("w:tcW"));
    m_xml.writeAttribute(QStringLiteral("w:w"), twips(width));
    m_xml.writeAttribute(QStringLiteral("w:type"), QStringLiteral("dxa"));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:p"));
    m_xml.writeStartElement(QStringLiteral("w:pPr"));
    value("w:pStyle", m_frame.styleId(style));
    if (keep)
        m_xml.writeEmptyElement(QStringLiteral("w:keepNext"));
    if (end)
        value("w:jc", QStringLiteral("right"));
    m_xml.writeEndElement();
    run(text);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::write(const report::FactBox &box)
{
    const std::vector<std::vector<report::FactBox::Fact>> rows = factRows(box);
    if (rows.empty())
        return;
    breakBeforeTable();
    const double half = m_frame.textWidth * 0.5;
    const std::vector<double> widths = rows.front().size() > 1
                                           ? std::vector{half * 0.7, half * 0.3, half * 0.7, half * 0.3}
                                           : std::vector{m_frame.textWidth * 0.32, m_frame.textWidth * 0.68};
    beginTable("PolkuFacts", cleanText(box.title).simplified(), widths, false);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool keep = rowKeepsNext(row, rows.size(), false);
        beginRow(false);
        for (std::size_t i = 0; i < rows[row].size(); ++i) {
            cell("PolkuFactLabel", rows[row][i].label, widths[2 * i], false, keep);
            cell("PolkuTableText", rows[row][i].value, widths[2 * i + 1], false, keep);
        }
        m_xml.writeEndElement();
    }
    endTable();
}

void DocxBody::write(const report::Table &table)
{
    if (table.columns.empty())
        return;
    const QString caption = cleanText(table.caption).simplified();
    if (caption.isEmpty())
        breakBeforeTable();
    else
        plainParagraph("Caption", caption);
    const bool headed = std::any_of(table.columns.begin(), table.columns.end(),
                                    [](const auto &column) { return !column.header.trimmed().isEmpty(); });
    ColumnWidths columns = columnWidths(table, {double(m_frame.textWidth), twipsPerLetter, twipsOfPadding});
    const bool small = columns.tight;
    if (small)
        columns = columnWidths(table, {double(m_frame.textWidth), twipsPerSmallLetter, twipsOfPadding});
    const std::vector<double> &widths = columns.widths;
    using Align = report::Table::Align;
    beginTable("PolkuTable", caption, widths, headed);
    if (headed) {
        beginRow(true);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell(small ? "PolkuTableSmallHeading" : "PolkuTableHeading", table.columns[i].header, widths[i],
                 table.columns[i].align == Align::End, true);
        m_xml.writeEndElement();
    }
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::vector<QString> &row = table.rows[r];
        const bool keep = rowKeepsNext(r, table.rows.size(), m_chartFollows);
        beginRow(false);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cell(small ? "PolkuTableSmall" : "PolkuTableText",
                 i < row.size() ? markSign(table.mark(r, i)) + row[i] : QString(), widths[i],
                 table.columns[i].align == Align::End, keep);
        m_xml.writeEndElement();
    }
    endTable();
}

} // namespace polku::publish
