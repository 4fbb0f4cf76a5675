#include "publish/odtframe.h"

#include "publish/odtstyles.h"
#include "publish/outline.h"
#include "publish/stylebase.h"
#include "publish/text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace polku::publish {

namespace {

constexpr char textNamespace[] = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr char styleNamespace[] = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr char formatNamespace[] = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
constexpr double leastCentimetres = 5;

/// "2.5cm", "1in", "20mm", "56pt" in centimetres; anything else is 0.
double inCentimetres(const QString &length)
{
    static const QRegularExpression parts(QStringLiteral("^([0-9.]+)(cm|mm|in|pt|pc)$"));
    const QRegularExpressionMatch match = parts.match(length);
    const QString unit = match.captured(2);
    const double number = match.captured(1).toDouble();
    if (unit == QLatin1String("mm"))
        return number / 10;
    if (unit == QLatin1String("in"))
        return number * 2.54;
    if (unit == QLatin1String("pt"))
        return number * 2.54 / 72;
    if (unit == QLatin1String("pc"))
        return number * 2.54 / 6;
    return number;
}

/// The page on which somebody's text begins: that of the style of its first paragraph.
QString firstPageOf(const QByteArray &content)
{
    QHash<QString, QString> pages;
    QXmlStreamReader reader(content);
    bool inText = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *space, const char *name) {
            return reader.attributes().value(QLatin1String(space), QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("style"))
            pages.insert(attribute(styleNamespace, "name"), attribute(styleNamespace, "master-page-name"));
        inText = inText || reader.name() == QLatin1String("body");
        if (inText && (reader.name() == QLatin1String("p") || reader.name() == QLatin1String("h")))
            return pages.value(attribute(textNamespace, "style-name"));
    }
    return {};
}

struct StylesRead
{
    QSet<QString> names;
    QSet<QString> pages;
    QHash<QString, QString> layoutOfPage;
    QHash<QString, double> widthOfLayout;
    QSet<QString> pagesWithFooter;
    QString language;
    bool isOffice = false;
};

Result<StylesRead> readStyles(const QByteArray &bytes)
{
    StylesRead read;
    QString layout;
    QString page;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *space, const char *name) {
            return reader.attributes().value(QLatin1String(space), QLatin1String(name)).toString();
        };
        const QString element = reader.name().toString();
        const QString name = attribute(styleNamespace, "name");
        if (element == QLatin1String("document-styles")) {
            read.isOffice = true;
        } else if (element == QLatin1String("style") || element == QLatin1String("list-style")) {
            read.names.insert(name);
        } else if (element == QLatin1String("page-layout")) {
            layout = name;
        } else if (element == QLatin1String("page-layout-properties")) {
            read.widthOfLayout.insert(layout, inCentimetres(attribute(formatNamespace, "page-width")) -
                                                  inCentimetres(attribute(formatNamespace, "margin-left")) -
                                                  inCentimetres(attribute(formatNamespace, "margin-right")));
        } else if (element == QLatin1String("master-page")) {
            page = name;
            read.pages.insert(name);
            read.layoutOfPage.insert(name, attribute(styleNamespace, "page-layout-name"));
        } else if (element == QLatin1String("footer")) {
            read.pagesWithFooter.insert(page);
        } else if (element == QLatin1String("text-properties") && read.language.isEmpty()) {
            const QString language = attribute(formatNamespace, "language");
            if (!language.isEmpty())
                read.language = language + QLatin1Char('-') + attribute(formatNamespace, "country");
        }
    }
    if (reader.hasError() || !read.isOffice || read.pages.isEmpty())
        return notUsable(QStringLiteral("styles.xml: no styles; ") + reader.errorString());
    return read;
}

/// `more` put before the end of the element, or nothing changed where there is none with content.
void insertBeforeEnd(QByteArray &xml, const char *element, const QByteArray &more, qsizetype from = 0)
{
    if (const qsizetype end = xml.indexOf(QByteArray("</") + element + '>', from); end > 0)
        xml.insert(end, more);
}

/// Ours where there is no footer; where there is one, that the data are an example is said under it.
void completeFooters(QByteArray &xml, const StylesRead &read, const report::Document &document)
{
    const QString notice = cleanText(document.notice).simplified();
    if (!notice.isEmpty()) {
        const QByteArray paragraph =
            "<text:p text:style-name='Footer'>" + notice.toHtmlEscaped().toUtf8() + "</text:p>";
        for (qsizetype at = xml.indexOf("</style:footer>"); at >= 0;
             at = xml.indexOf("</style:footer>", at + paragraph.size() + 1))
            xml.insert(at, paragraph);
    }
    if (read.pages.contains(QStringLiteral("Standard")) && !read.pagesWithFooter.contains(QStringLiteral("Standard"))) {
        static const QRegularExpression page(
            QStringLiteral("<style:master-page\\s[^>]*style:name=[\"']Standard[\"'][^>]*?(/?)>"));
        QString text = QString::fromUtf8(xml);
        const QRegularExpressionMatch match = page.match(text);
        if (!match.hasMatch())
            return;
        QByteArray footer = odtFooter(document);
        footer.replace("<style:footer>", "<style:footer" + odtNamespaces() + '>');
        if (match.captured(1).isEmpty()) {
            // After a header: that is the order.
            const qsizetype end = text.indexOf(QLatin1String("</style:master-page>"), match.capturedEnd());
            const qsizetype header = text.lastIndexOf(QLatin1String("</style:header>"), end);
            const qsizetype place = header > match.capturedEnd() ? header + 15 : match.capturedEnd();
            text.insert(place, QString::fromUtf8(footer));
        } else {
            text.replace(match.capturedStart(1), 2,
                         QLatin1Char('>') + QString::fromUtf8(footer) + QStringLiteral("</style:master-page>"));
        }
        xml = text.toUtf8();
    }
}

} // namespace

OdtFrame ownOdtFrame(const report::Document &document)
{
    OdtFrame frame;
    frame.parts.push_back({QStringLiteral("styles.xml"), odtStylesPart(document)});
    frame.firstPage = QStringLiteral("Standard");
    frame.coverPage = QStringLiteral("First_20_Page");
    return frame;
}

Result<OdtFrame> odtFrameOf(const std::vector<ZipPart> &base, const report::Document &document)
{
    OdtFrame frame;
    QByteArray styles;
    QByteArray content;
    for (const ZipPart &part : base) {
        if (part.name == QLatin1String("styles.xml"))
            styles = part.bytes;
        else if (part.name == QLatin1String("content.xml"))
            content = part.bytes;
    }
    const Result<StylesRead> read = readStyles(styles);
    if (!read)
        return Unexpected(read.error());
    QByteArray more;
    for (const OdtStyle &style : odtStyles()) {
        if (read->names.contains(QString::fromLatin1(style.name)))
            continue;
        QByteArray element = odtStyleElement(style);
        element.insert(element.indexOf(' '), odtNamespaces());
        more += element;
    }
    insertBeforeEnd(styles, "office:styles", more);
    completeFooters(styles, *read, document);
    QXmlStreamReader check(styles);
    while (!check.atEnd())
        check.readNext();
    if (check.hasError() || !styles.contains("Polku_20_Lead"))
        return notUsable(QStringLiteral("styles.xml: ") + check.errorString());
    frame.parts.push_back({QStringLiteral("styles.xml"), styles});
    const QString text = QString::fromUtf8(styles);
    for (const ZipPart &part : base) {
        const bool shown =
            part.name.startsWith(QLatin1String("Pictures/")) || part.name.startsWith(QLatin1String("Fonts/"));
        if (shown && text.contains(part.name))
            frame.parts.push_back(part);
    }
    const QString first = firstPageOf(content);
    frame.firstPage = read->pages.contains(first) ? first : QStringLiteral("Standard");
    const double width = read->widthOfLayout.value(read->layoutOfPage.value(frame.firstPage));
    frame.textWidth = width < leastCentimetres ? frame.textWidth : width;
    frame.saysLanguage = read->language == languageTag(document.language);
    return frame;
}

} // namespace polku::publish
