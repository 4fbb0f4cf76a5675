#include "publish/odt.h"

#include "publish/odtbody.h"
#include "publish/odtstyles.h"
#include "publish/outline.h"
#include "publish/text.h"

namespace polku::publish {

namespace {

constexpr char mimeType[] = "application/vnd.oasis.opendocument.text";

QByteArray metaElement(const char *name, const QString &text)
{
    const QByteArray clean = xmlText(text);
    return clean.isEmpty() ? QByteArray() : QByteArray("<") + name + '>' + clean + "</" + name + '>';
}

QByteArray metaPart(const report::Document &document)
{
    QByteArray xml = "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-meta" + odtNamespaces() +
                     " office:version='1.3'><office:meta><meta:generator>Polku</meta:generator>";
    xml += metaElement("dc:title", document.title) + metaElement("dc:subject", document.subject) +
           metaElement("meta:initial-creator", document.author) + metaElement("dc:creator", document.author);
    if (document.date.isValid()) {
        const QString day = document.date.toString(Qt::ISODate) + QStringLiteral("T00:00:00");
        xml += metaElement("meta:creation-date", day) + metaElement("dc:date", day);
    }
    return xml + metaElement("dc:language", languageTag(document.language)) + "</office:meta></office:document-meta>";
}

QByteArray mediaType(const QString &name)
{
    const QString ending = name.section(QLatin1Char('.'), -1).toLower();
    if (ending == QLatin1String("xml"))
        return "text/xml";
    if (ending == QLatin1String("png"))
        return "image/png";
    if (ending == QLatin1String("jpg") || ending == QLatin1String("jpeg"))
        return "image/jpeg";
    if (ending == QLatin1String("svg"))
        return "image/svg+xml";
    if (ending == QLatin1String("gif"))
        return "image/gif";
    return {};
}

QByteArray manifest(const std::vector<ZipPart> &parts)
{
    QByteArray xml = "<?xml version='1.0' encoding='UTF-8'?>\n<manifest:manifest "
                     "xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0' manifest:version='1.3'>";
    const auto add = [&xml](const QString &name, const QByteArray &type, const char *more = "") {
        xml += "<manifest:file-entry manifest:full-path=\"" + name.toHtmlEscaped().toUtf8() + "\"" + more +
               " manifest:media-type=\"" + type + "\"/>";
    };
    add(QStringLiteral("/"), mimeType, " manifest:version=\"1.3\"");
    for (const ZipPart &part : parts) {
        if (part.name != QLatin1String("mimetype"))
            add(part.name, mediaType(part.name));
    }
    return xml + "</manifest:manifest>";
}

} // namespace

Result<QByteArray> toOdt(const report::Document &document, const std::vector<ZipPart> &base, const Progress &progress)
{
    const Result<const ZipModule *> zip = zipModule();
    if (!zip)
        return Unexpected(zip.error());
    Result<OdtFrame> frame = base.empty() ? ownOdtFrame(document) : odtFrameOf(base, document);
    if (!frame)
        return Unexpected(frame.error());
    OdtBody body(document, *frame);
    if (const Result<void> written = body.write(progress); !written)
        return Unexpected(written.error());
    std::vector<ZipPart> parts{{QStringLiteral("mimetype"), mimeType},
                               {QStringLiteral("content.xml"), body.content()},
                               {QStringLiteral("meta.xml"), metaPart(document)}};
    parts.insert(parts.end(), frame->parts.begin(), frame->parts.end());
    parts.insert(parts.end(), body.pictures().begin(), body.pictures().end());
    parts.push_back({QStringLiteral("META-INF/manifest.xml"), manifest(parts)});
    return (*zip)->pack(parts);
}

} // namespace polku::publish
