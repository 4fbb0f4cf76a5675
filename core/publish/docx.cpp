#include "publish/docx.h"

#include "publish/docxbody.h"
#include "publish/docxframe.h"
#include "publish/text.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

namespace polku::publish {

namespace {

constexpr char officeRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QString &target, bool external = false)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + officeRelations + type + "\" Target=\"" +
           target.toHtmlEscaped().toUtf8() + (external ? "\" TargetMode=\"External\"/>" : "\"/>");
}

QByteArray relations(const QByteArray &content)
{
    return declaration +
           QByteArray("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") +
           content + "</Relationships>";
}

QByteArray contentTypes(const DocxFrame &frame)
{
    QByteArray xml = declaration;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">";
    QHash<QString, QString> endings = frame.endings;
    endings.insert(QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    endings.insert(QStringLiteral("xml"), QStringLiteral("application/xml"));
    endings.insert(QStringLiteral("png"), QStringLiteral("image/png"));
    QHash<QString, QString> types = frame.contentTypes;
    const QString word = QString::fromLatin1(wordType);
    types.insert(QStringLiteral("word/document.xml"), word + QStringLiteral("document.main+xml"));
    types.insert(QStringLiteral("word/numbering.xml"), word + QStringLiteral("numbering+xml"));
    types.insert(QStringLiteral("docProps/core.xml"),
                 QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    types.insert(QStringLiteral("docProps/app.xml"),
                 QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml"));
    QStringList names = endings.keys();
    names.sort();
    for (const QString &ending : std::as_const(names))
        xml += "<Default Extension=\"" + xmlText(ending) + "\" ContentType=\"" + xmlText(endings[ending]) + "\"/>";
    names = types.keys();
    names.sort();
    for (const QString &name : std::as_const(names))
        xml += "<Override PartName=\"/" + xmlText(name) + "\" ContentType=\"" + xmlText(types[name]) + "\"/>";
    return xml + "</Types>";
}

QByteArray coreProperties(const report::Document &document)
{
    const auto element = [](const char *name, const QString &text) {
        const QByteArray clean = xmlText(text);
        return clean.isEmpty() ? QByteArray() : QByteArray("<") + name + '>' + clean + "</" + name + '>';
    };
    QByteArray xml = declaration;
    xml += "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">";
    xml += element("dc:title", document.title) + element("dc:subject", document.subject) +
           element("dc:creator", document.author) + element("cp:lastModifiedBy", document.author);
    if (document.date.isValid()) {
        const QByteArray day = document.date.toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
        xml += "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + day +
               "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + day + "</dcterms:modified>";
    }
    return xml + element("dc:language", languageTag(document.language)) + "</cp:coreProperties>";
}

std::vector<ZipPart> packageOf(const report::Document &document, const DocxFrame &frame, const DocxBody &body)
{
    QByteArray toParts = relation("polku-numbering", "numbering", QStringLiteral("numbering.xml"));
    for (const DocxFrame::Relation &one : frame.relations)
        toParts += relation(xmlText(one.id), xmlText(one.type), one.target);
    int number = 0;
    for (const ZipPart &picture : body.pictures())
        toParts += relation("polku-picture" + QByteArray::number(++number), "image", QLatin1Char('/') + picture.name);
    number = 0;
    for (const QString &link : body.links())
        toParts += relation("polku-link" + QByteArray::number(++number), "hyperlink", link, true);

    const QByteArray top =
        relation("document", "officeDocument", QStringLiteral("word/document.xml")) +
        relation("extended", "extended-properties", QStringLiteral("docProps/app.xml")) +
        "<Relationship Id=\"core\" "
        "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
        "Target=\"docProps/core.xml\"/>";
    std::vector<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"), contentTypes(frame)},
        {QStringLiteral("_rels/.rels"), relations(top)},
        {QStringLiteral("word/document.xml"), body.xml()},
        {QStringLiteral("word/_rels/document.xml.rels"), relations(toParts)},
        {QStringLiteral("word/numbering.xml"), docxNumbering(frame, body.orderedLists())},
        {QStringLiteral("docProps/core.xml"), coreProperties(document)},
        {QStringLiteral("docProps/app.xml"),
         declaration + QByteArray("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                  "extended-properties\"><Application>Polku</Application></Properties>")}};
    parts.insert(parts.end(), frame.parts.begin(), frame.parts.end());
    parts.insert(parts.end(), body.pictures().begin(), body.pictures().end());
    return parts;
}

} // namespace

Result<QByteArray> toDocx(const report::Document &document, const std::vector<ZipPart> &base, const Progress &progress)
{
    const Result<const ZipModule *> zip = zipModule();
    if (!zip)
        return Unexpected(zip.error());
    Result<DocxFrame> frame = base.empty() ? ownDocxFrame(document) : docxFrameOf(base, document);
    if (!frame)
        return Unexpected(frame.error());
    DocxBody body(document, *frame);
    if (const Result<void> written = body.write(progress); !written)
        return Unexpected(written.error());
    return (*zip)->pack(packageOf(document, *frame, body));
}

Result<void> checkPackage(const QByteArray &bytes)
{
    const Result<const ZipModule *> zip = zipModule();
    if (!zip)
        return Unexpected(zip.error());
    const auto wrong = [](const QString &detail) {
        return failure(ErrorKind::Internal, QCoreApplication::translate("Export", "The document could not be made."),
                       QString(), detail);
    };
    const Result<std::vector<ZipPart>> parts = (*zip)->unpack(bytes);
    if (!parts)
        return wrong(parts.error().detail);
    QSet<QString> names;
    for (const ZipPart &part : *parts) {
        if (names.contains(part.name))
            return wrong(part.name + QStringLiteral(" is there twice"));
        names.insert(part.name);
        if (!part.name.endsWith(QLatin1String(".xml")) && !part.name.endsWith(QLatin1String(".rels")))
            continue;
        QXmlStreamReader reader(part.bytes);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return wrong(part.name + QStringLiteral(": ") + reader.errorString());
    }
    return {};
}

} // namespace polku::publish
