#pragma once

#include "publish/chartpicture.h"
#include "publish/docxframe.h"
#include "publish/outline.h"
#include "publish/publish.h"

#include <QXmlStreamWriter>

namespace polku::publish {

/// Writes a document's blocks in order as word/document.xml.
class DocxBody
{
public:
    DocxBody(const report::Document &document, const DocxFrame &frame);

    /// Fails when `progress` stops it.
    Result<void> write(const Progress &progress);

    const QByteArray &xml() const { return m_bytes; }
    const std::vector<ZipPart> &pictures() const { return m_pictures; } ///< "word/media/…"
    const std::vector<QString> &links() const { return m_links; }       ///< relation "polku-link1" is the first
    int orderedLists() const { return m_orderedLists; }

private:
    void write(const report::Heading &heading); ///< the next of the outline
    void write(const report::Paragraph &paragraph);
    void write(const report::List &list);
    void write(const report::FactBox &box);
    void write(const report::Table &table);
    void write(const report::BarChart &chart);
    void write(const report::Contents &contents);
    void write(const report::PageBreak &) { m_breakPending = true; }
    void write(const report::Cover &cover);

    void beginParagraph(const char *style, int number = 0, int spaceBefore = -1, bool rightTab = false, int level = 1);
    void endParagraph() { m_xml.writeEndElement(); }
    void plainParagraph(const char *style, const QString &text);
    void beginTable(const char *style, const QString &name, const std::vector<double> &widths, bool headed);
    void beginRow(bool header);
    /// `keep`: on one page with the next row.
    void cell(const char *style, const QString &text, double width, bool end, bool keep);
    void endTable();
    void breakBeforeTable();

    void text(const report::Inline &spans);
    void run(const QString &text, bool strong = false, bool emphasis = false, const char *style = "");
    void runProperties(bool strong, bool emphasis, const char *style);
    void mark(const char *type);
    void instruction(const QString &code);
    void value(const char *element, const QString &value);
    void picture(const ChartPicture &drawn, const report::BarChart &chart);

    const report::Document &m_document;
    const DocxFrame &m_frame;
    Outline m_outline;
    const QString m_language; ///< said at every run when the styles are in another one; else empty
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<ZipPart> m_pictures;
    std::vector<QString> m_links;
    std::size_t m_heading = 0;
    int m_orderedLists = 0;
    std::vector<std::optional<ChartPicture>> m_charts; ///< of the document's charts, in order
    std::size_t m_chart = 0;                           ///< the next one
    bool m_breakPending = false;
    bool m_afterTable = false;
    bool m_leads = false;        ///< the paragraph goes with the table or chart after it
    bool m_chartFollows = false; ///< a chart tells about the table that is written
};

} // namespace polku::publish
