#pragma once

#include "publish/chartpicture.h"
#include "publish/odtframe.h"
#include "publish/outline.h"
#include "publish/publish.h"

#include <QXmlStreamWriter>

namespace polku::publish {

/// Writes a document's blocks in order as the office:text of content.xml, with the automatic styles that they use.
class OdtBody
{
public:
    OdtBody(const report::Document &document, const OdtFrame &frame);

    /// Fails when `progress` stops it.
    Result<void> write(const Progress &progress);

    QByteArray content() const;                                         ///< the whole content.xml
    const std::vector<ZipPart> &pictures() const { return m_pictures; } ///< "Pictures/…"

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

    QString paragraphStyle(const QString &named, const QString &more = {});
    void beginParagraph(const char *style, const QString &more = {});
    void plainParagraph(const char *style, const QString &text);
    void contentsSource(const report::Contents &contents);
    void beginTable(const std::vector<double> &widths, const QString &name, std::size_t rows);
    void cell(const char *look, const char *style, const QString &text, bool end);
    void text(const report::Inline &spans);
    void characters(const QString &text);
    void open(const char *element, std::initializer_list<std::pair<const char *, QString>> attributes = {});
    void close(int count = 1);

    const report::Document &m_document;
    const OdtFrame &m_frame;
    Outline m_outline;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QByteArray m_automatic;
    QHash<QString, QString> m_paragraphStyles; ///< what it is like → its name
    std::vector<ZipPart> m_pictures;
    std::size_t m_heading = 0;
    std::vector<std::optional<ChartPicture>> m_charts; ///< of the document's charts, in order
    std::size_t m_chart = 0;                           ///< the next one
    int m_tables = 0;
    QString m_page; ///< on which the next paragraph begins; empty: where it comes
    bool m_breakPending = false;
    bool m_leads = false; ///< the paragraph goes with the table or chart after it
};

} // namespace polku::publish
