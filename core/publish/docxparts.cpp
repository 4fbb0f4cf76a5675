#include "publish/docxbody.h"
#include "publish/text.h"

#include <algorithm>
#include <cmath>

// The parts of a document that Word makes of more than paragraphs and tables: pictures, contents, a title page.

namespace polku::publish {

namespace {

constexpr double emuPerPoint = 12700;
constexpr int coverTop = 2800; // in twentieths of a point

} // namespace

void DocxBody::write(const report::BarChart &chart)
{
    const std::optional<ChartPicture> &drawn = m_charts[m_chart++];
    if (chart.bars.empty())
        return;
    if (!drawn) {
        write(chartTable(chart, Words(m_document.language)));
        return;
    }
    if (const QString title = cleanText(chart.title).simplified(); !title.isEmpty())
        plainParagraph("Caption", title);
    beginParagraph("PolkuFigure");
    picture(*drawn, chart);
    endParagraph();
}

void DocxBody::picture(const ChartPicture &drawn, const report::BarChart &chart)
{
    const double scale = std::min(1.0, m_frame.textWidth / 20.0 / drawn.width) * emuPerPoint;
    const QString number = QString::number(m_pictures.size() + 1);
    const QString name = QStringLiteral("polku-chart%1.png").arg(number);
    m_pictures.push_back({QStringLiteral("word/media/") + name, drawn.png});
    const QString cx = QString::number(std::llround(drawn.width * scale));
    const QString cy = QString::number(std::llround(drawn.height * scale));
    const QString title = cleanText(chart.title).simplified();
    const QString words = chart.alternative.isEmpty() ? title : cleanText(chart.alternative).simplified();
    const auto begin = [this](const char *element) { m_xml.writeStartElement(QLatin1String(element)); };
    const auto end = [this](int count) {
        for (int i = 0; i < count; ++i)
            m_xml.writeEndElement();
    };
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    const auto empty = [this](const char *element, Attributes attributes) {
        m_xml.writeEmptyElement(QLatin1String(element));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1String(key), value);
    };
    const QString zero = QStringLiteral("0");
    begin("w:r");
    begin("w:drawing");
    begin("wp:inline");
    for (const char *side : {"distT", "distB", "distL", "distR"})
        m_xml.writeAttribute(QLatin1String(side), zero);
    empty("wp:extent", {{"cx", cx}, {"cy", cy}});
    empty("wp:docPr", {{"id", number}, {"name", title.isEmpty() ? name : title}, {"descr", words}});
    begin("wp:cNvGraphicFramePr");
    empty("a:graphicFrameLocks", {{"noChangeAspect", QStringLiteral("1")}});
    end(1);
    begin("a:graphic");
    begin("a:graphicData");
    m_xml.writeAttribute(QStringLiteral("uri"),
                         QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture"));
    begin("pic:pic");
    begin("pic:nvPicPr");
    empty("pic:cNvPr", {{"id", number}, {"name", name}, {"descr", words}});
    empty("pic:cNvPicPr", {});
    end(1);
    begin("pic:blipFill");
    empty("a:blip", {{"r:embed", QStringLiteral("polku-picture") + number}});
    begin("a:stretch");
    empty("a:fillRect", {});
    end(2);
    begin("pic:spPr");
    begin("a:xfrm");
    empty("a:off", {{"x", zero}, {"y", zero}});
    empty("a:ext", {{"cx", cx}, {"cy", cy}});
    end(1);
    begin("a:prstGeom");
    m_xml.writeAttribute(QStringLiteral("prst"), QStringLiteral("rect"));
    empty("a:avLst", {});
    end(8); // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
}

void DocxBody::mark(const char *type)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeEmptyElement(QStringLiteral("w:fldChar"));
    m_xml.writeAttribute(QStringLiteral("w:fldCharType"), QLatin1String(type));
    m_xml.writeEndElement();
}

void DocxBody::instruction(const QString &code)
{
    m_xml.writeStartElement(QStringLiteral("w:r"));
    m_xml.writeStartElement(QStringLiteral("w:instrText"));
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(code);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// A field whose page numbers are references, which Word fills when it prints or is asked to update. Until then they
/// are those of our own pages, which are much like Word's: asking Word to fill them on opening makes it ask the person
/// a question that frightens.
void DocxBody::write(const report::Contents &contents)
{
    const std::vector<Outline::Entry> entries = m_outline.upTo(contents.depth);
    if (entries.empty())
        return;
    static constexpr const char *const styles[] = {"TOC1", "TOC2", "TOC3"};
    m_xml.writeStartElement(QStringLiteral("w:sdt"));
    m_xml.writeStartElement(QStringLiteral("w:sdtPr"));
    m_xml.writeStartElement(QStringLiteral("w:docPartObj"));
    value("w:docPartGallery", QStringLiteral("Table of Contents"));
    m_xml.writeEmptyElement(QStringLiteral("w:docPartUnique"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("w:sdtContent"));
    if (!contents.title.trimmed().isEmpty())
        plainParagraph("TOCHeading", contents.title);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        beginParagraph(styles[std::min(entries[i].level, 3) - 1], 0, -1, true);
        if (i == 0) {
            mark("begin");
            instruction(QStringLiteral(" TOC \\o \"1-%1\" \\h \\z \\u ").arg(std::clamp(contents.depth, 1, 6)));
            mark("separate");
        }
        m_xml.writeStartElement(QStringLiteral("w:hyperlink"));
        m_xml.writeAttribute(QStringLiteral("w:anchor"), entries[i].bookmark);
        m_xml.writeAttribute(QStringLiteral("w:history"), QStringLiteral("1"));
        run(entries[i].text + QLatin1Char('\t'));
        mark("begin");
        instruction(QStringLiteral(" PAGEREF %1 \\h ").arg(entries[i].bookmark));
        mark("separate");
        if (entries[i].page > 0)
            run(QString::number(entries[i].page));
        mark("end");
        m_xml.writeEndElement();
        if (i + 1 == entries.size())
            mark("end");
        endParagraph();
    }
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

void DocxBody::write(const report::Cover &cover)
{
    beginParagraph("PolkuKicker", 0, coverTop);
    run(cover.kicker);
    endParagraph();
    plainParagraph("Title", cover.title);
    if (!cover.subtitle.trimmed().isEmpty())
        plainParagraph("Subtitle", cover.subtitle);
    for (const QString &line : cover.lines) {
        if (!line.trimmed().isEmpty())
            plainParagraph("PolkuCoverLine", line);
    }
    if (!cover.notice.trimmed().isEmpty())
        plainParagraph("PolkuNotice", cover.notice);
    m_breakPending = true;
}

} // namespace polku::publish
