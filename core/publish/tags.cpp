#include "publish/tags.h"

#include "publish/artifacts.h"
#include "publish/look.h"
#include "publish/text.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QCoreApplication>

#include <exception>

namespace polku::publish {

namespace {

constexpr std::size_t manyPages = 200;

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QByteArray xmp(const report::Document &document)
{
    const QString language = languageCode(document.language);
    QString author;
    if (const QString name = cleanText(document.author).simplified(); !name.isEmpty()) {
        author = QStringLiteral("   <dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                     .arg(name.toHtmlEscaped());
    }
    QString date;
    if (document.date.isValid()) {
        date = QStringLiteral("   <xmp:CreateDate>%1T00:00:00Z</xmp:CreateDate>\n")
                   .arg(document.date.toString(Qt::ISODate));
    }
    return (QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                           " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                           "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\""
                           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
                           "   <pdfuaid:part>1</pdfuaid:part>\n"
                           "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">") +
            cleanText(document.title).simplified().toHtmlEscaped() +
            QStringLiteral("</rdf:li></rdf:Alt></dc:title>\n"
                           "   <dc:language><rdf:Bag><rdf:li>") +
            language + QStringLiteral("</rdf:li></rdf:Bag></dc:language>\n") + author +
            QStringLiteral("   <xmp:CreatorTool>Polku</xmp:CreatorTool>\n") + date +
            QStringLiteral("  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"))
        .toUtf8();
}

/// Walks the structure tree from its root and completes its elements.
class Structure
{
public:
    Structure(QPDF &pdf, const PagedDocument &pages) : m_pages(pages)
    {
        m_columnScope = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /O /Table /Scope /Column >>"));
        m_rowScope = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /O /Table /Scope /Row >>"));
    }

    void complete(QPDFObjectHandle element, bool inHead)
    {
        if (!element.isDictionary())
            return;
        QPDFObjectHandle type = element.getKey("/S");
        const std::string name = type.isName() ? type.getName() : std::string();
        if (name == "/TH")
            element.replaceKey("/A", inHead ? m_columnScope : m_rowScope);
        else if (name == "/Figure")
            completeFigure(element);
        inHead = inHead || name == "/THead";
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isArray()) {
            const int count = kids.getArrayNItems();
            for (int i = 0; i < count; ++i)
                complete(kids.getArrayItem(i), inHead);
        } else if (kids.isDictionary()) {
            complete(kids, inHead);
        }
    }

private:
    void completeFigure(QPDFObjectHandle element)
    {
        if (m_figure >= m_pages.figures.size())
            return;
        const FigureMeaning &figure = m_pages.figures[m_figure++];
        element.replaceKey("/Alt", textObject(figure.alternative));
        QPDFObjectHandle attributes = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        const double top = look::pageHeight - figure.y;
        for (const double value : {figure.x, top - figure.height, figure.x + figure.width, top})
            place.appendItem(QPDFObjectHandle::newReal(value, 2));
        attributes.replaceKey("/BBox", place);
        element.replaceKey("/A", attributes);
    }

    const PagedDocument &m_pages;
    QPDFObjectHandle m_columnScope;
    QPDFObjectHandle m_rowScope;
    std::size_t m_figure = 0;
};

void completePage(QPDFObjectHandle page, const Words &words)
{
    QPDFObjectHandle contents = page.getKey("/Contents");
    if (contents.isStream()) {
        const std::shared_ptr<Buffer> data = contents.getStreamData(qpdf_dl_generalized);
        const std::string plain(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        contents.replaceStreamData(markArtifacts(plain), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
    page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
    QPDFObjectHandle annotations = page.getKey("/Annots");
    if (!annotations.isArray())
        return;
    for (QPDFObjectHandle annotation : annotations.getArrayAsVector()) {
        if (!annotation.isDictionary() || annotation.hasKey("/Contents"))
            continue;
        QPDFObjectHandle action = annotation.getKey("/A");
        QString text = words("Document", QT_TRANSLATE_NOOP("Document", "Link within this document"));
        if (action.isDictionary() && action.getKey("/URI").isString())
            text = QString::fromStdString(action.getKey("/URI").getStringValue());
        annotation.replaceKey("/Contents", textObject(text));
    }
}

Unexpected refused(const char *detail)
{
    return failure(ErrorKind::Internal, QCoreApplication::translate("Export", "The PDF could not be completed."),
                   QCoreApplication::translate("Export", "Try another format, and report this as a fault."),
                   QString::fromUtf8(detail));
}

} // namespace

Result<QByteArray> addMeaning(const QByteArray &pdf, const PagedDocument &pages, const report::Document &document)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        root.replaceKey("/Lang", textObject(languageCode(document.language)));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<< /Marked true >>"));
        QPDFObjectHandle metadata = QPDFObjectHandle::newStream(&file, xmp(document).toStdString());
        metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
        root.replaceKey("/Metadata", metadata);

        Structure(file, pages).complete(root.getKey("/StructTreeRoot"), false);
        const Words words(document.language);
        for (const QPDFObjectHandle &page : file.getAllPages())
            completePage(page, words);

        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_compress);
        // Packing the structure makes a file a third as large, but takes as long as everything else here together.
        writer.setObjectStreamMode(pages.pages.size() <= manyPages ? qpdf_o_generate : qpdf_o_disable);
        writer.setMinimumPDFVersion("1.7");
        writer.setDeterministicID(true);
        writer.write();
        const std::shared_ptr<Buffer> written = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(written->getBuffer()),
                          static_cast<qsizetype>(written->getSize()));
    } catch (const std::exception &exception) {
        return refused(exception.what());
    }
}

Result<void> checkPdf(const QByteArray &pdf, int pageCount, const report::Document &document)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.setAttemptRecovery(false);
        file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        QPDFObjectHandle root = file.getRoot();
        if (static_cast<int>(file.getAllPages().size()) != pageCount)
            return refused("number of pages");
        QPDFObjectHandle language = root.getKey("/Lang");
        if (!language.isString() || language.getUTF8Value() != languageCode(document.language).toStdString())
            return refused("language");
        const std::string title = cleanText(document.title).simplified().toStdString();
        QPDFObjectHandle information = file.getTrailer().getKey("/Info");
        if (!title.empty() && (!information.isDictionary() || !information.getKey("/Title").isString() ||
                               information.getKey("/Title").getUTF8Value() != title))
            return refused("title");
        QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
        if (!tree.isDictionary() || tree.getKey("/K").isNull() || !root.getKey("/MarkInfo").isDictionary())
            return refused("structure");
    } catch (const std::exception &exception) {
        return refused(exception.what());
    }
    return {};
}

} // namespace polku::publish
