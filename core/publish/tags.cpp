#include "publish/tags.h"

#include "publish/artifacts.h"
#include "publish/look.h"
#include "publish/parallel.h"
#include "publish/pdfobjects.h"
#include "publish/pdfpack.h"
#include "publish/text.h"

#include <qpdf/QPDF.hh>

#include <QCoreApplication>

#include <exception>

namespace polku::publish {

namespace {

std::string textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString()).unparse();
}

std::string reference(int object)
{
    return std::to_string(object) + " 0 R";
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
    Structure(PdfObjects &objects, const PagedDocument &pages)
        : m_objects(objects),
          m_pages(pages),
          m_columnScope(reference(objects.add("<< /O /Table /Scope /Column >>"))),
          m_rowScope(reference(objects.add("<< /O /Table /Scope /Row >>")))
    {
    }

    void complete(int element, bool inHead)
    {
        const std::string_view type = pdfEntry(m_objects.object(element), "/S");
        inHead = inHead || type == "/THead";
        for (const int kid : pdfReferences(pdfEntry(m_objects.object(element), "/K")))
            complete(kid, inHead);
        if (type == "/TH")
            m_objects.setEntry(element, "/A", inHead ? m_columnScope : m_rowScope);
        else if (type == "/Figure")
            completeFigure(element);
    }

private:
    void completeFigure(int element)
    {
        if (m_figure >= m_pages.figures.size())
            return;
        const FigureMeaning &figure = m_pages.figures[m_figure++];
        m_objects.setEntry(element, "/Alt", textObject(figure.alternative));
        const double top = look::pageHeight - figure.y;
        QByteArray place;
        for (const double value : {figure.x, top - figure.height, figure.x + figure.width, top})
            place += ' ' + QByteArray::number(value, 'f', 2);
        m_objects.setEntry(element, "/A", "<< /O /Layout /BBox [" + place.toStdString() + " ] /Placement /Block >>");
    }

    PdfObjects &m_objects;
    const PagedDocument &m_pages;
    std::string m_columnScope;
    std::string m_rowScope;
    std::size_t m_figure = 0;
};

void collectPages(const PdfObjects &objects, int node, std::vector<int> &pages)
{
    if (pdfEntry(objects.object(node), "/Type") == "/Page") {
        pages.push_back(node);
        return;
    }
    for (const int kid : pdfReferences(pdfEntry(objects.object(node), "/Kids")))
        collectPages(objects, kid, pages);
}

/// Several pages at once: it writes no object but the page, its content and its links.
void completePage(PdfObjects &objects, int page, const std::string &linkWords)
{
    for (const int content : pdfReferences(pdfEntry(objects.object(page), "/Contents"))) {
        if (const std::optional<PdfStream> stream = objects.stream(content))
            objects.replace(content, compressedStream({}, markArtifacts(inflated(stream->data))));
    }
    objects.setEntry(page, "/Tabs", "/S");
    std::string_view annotations = pdfEntry(objects.object(page), "/Annots");
    if (!annotations.empty() && annotations.front() != '[')
        annotations = objects.object(pdfReferences(annotations).at(0));
    for (const int annotation : pdfReferences(annotations)) {
        const std::string_view action = pdfEntry(objects.object(annotation), "/A");
        const std::string_view address = action.starts_with("<<") ? pdfEntry(action, "/URI") : std::string_view();
        objects.setEntry(annotation, "/Contents", address.empty() ? linkWords : std::string(address));
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
        const QByteArray file = unpackedPdf(pdf);
        PdfObjects objects(std::string_view(file.constData(), static_cast<std::size_t>(file.size())));
        const int root = objects.root();
        objects.setEntry(root, "/Lang", textObject(languageCode(document.language)));
        objects.setEntry(root, "/ViewerPreferences", "<< /DisplayDocTitle true >>");
        objects.setEntry(root, "/MarkInfo", "<< /Marked true >>");
        const std::string metadata = xmp(document).toStdString();
        objects.setEntry(
            root, "/Metadata",
            reference(objects.add("<< /Type /Metadata /Subtype /XML /Length " + std::to_string(metadata.size()) +
                                  " >>\nstream\n" + metadata + "\nendstream")));
        for (const int tree : pdfReferences(pdfEntry(objects.object(root), "/StructTreeRoot")))
            Structure(objects, pages).complete(tree, false);

        std::vector<int> numbers;
        for (const int tree : pdfReferences(pdfEntry(objects.object(root), "/Pages")))
            collectPages(objects, tree, numbers);
        const Words words(document.language);
        const std::string linkWords =
            textObject(words("Document", QT_TRANSLATE_NOOP("Document", "Link within this document")));
        forEachInParallel(static_cast<int>(numbers.size()),
                          [&](int page) { completePage(objects, numbers[static_cast<std::size_t>(page)], linkWords); });
        return packPdf(objects);
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
