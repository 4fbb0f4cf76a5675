#include "publish/docxframe.h"
#include "publish/docxstyles.h"
#include "publish/outline.h"
#include "publish/stylebase.h"
#include "publish/text.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

// A Word document of somebody's as the frame of ours. Only what the look needs is taken over: nothing of its text, its
// comments, its author or its settings.

namespace polku::publish {

namespace {

constexpr char wordNames[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr char relationNamespace[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int leastTwips = 2880; // 5 cm: a base with less room is not taken at its word

struct Relation
{
    QString id;
    QString type;
    QString target; ///< the part's name; for what lies outside: as it stands
    bool external = false;
};

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    return part.left(slash + 1) + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
}

/// Goes through somebody's package from its document on and gathers the frame.
class BaseReader
{
public:
    BaseReader(const std::vector<ZipPart> &base, const report::Document &document) : m_document(document)
    {
        for (const ZipPart &part : base)
            m_parts.insert(part.name, part.bytes);
    }

    Result<DocxFrame> read();

private:
    std::vector<Relation> relations(const QString &part) const;
    QString contentType(const QString &part) const;
    void readContentTypes();
    Result<void> readStyles(const QString &part);
    void readNumbering(const QByteArray &bytes);
    Result<void> readSection(const QString &part);
    void copyElement(QXmlStreamReader &reader, QXmlStreamWriter &writer) const;
    void take(const QString &part);
    void takeFooters();
    void takeSettings(const QByteArray &theirs);

    const report::Document &m_document;
    QHash<QString, QByteArray> m_parts;
    QHash<QString, QString> m_endings;
    QHash<QString, QString> m_overrides;
    std::vector<Relation> m_relations; ///< of the document
    DocxFrame m_frame;
    QSet<QString> m_taken;
    bool m_hasFooter = false;
};

std::vector<Relation> BaseReader::relations(const QString &part) const
{
    std::vector<Relation> found;
    QXmlStreamReader reader(m_parts.value(relationsOf(part)));
    const QString folder = part.left(part.lastIndexOf(QLatin1Char('/')) + 1);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("Relationship"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        Relation one;
        one.id = attributes.value(QLatin1String("Id")).toString();
        one.type = attributes.value(QLatin1String("Type")).toString().section(QLatin1Char('/'), -1);
        one.external = attributes.value(QLatin1String("TargetMode")) == QLatin1String("External");
        one.target = attributes.value(QLatin1String("Target")).toString();
        if (!one.external)
            one.target =
                one.target.startsWith(QLatin1Char('/')) ? one.target.mid(1) : QDir::cleanPath(folder + one.target);
        found.push_back(one);
    }
    return found;
}

void BaseReader::readContentTypes()
{
    QXmlStreamReader reader(m_parts.value(QStringLiteral("[Content_Types].xml")));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString type = attributes.value(QLatin1String("ContentType")).toString();
        if (reader.name() == QLatin1String("Default"))
            m_endings.insert(attributes.value(QLatin1String("Extension")).toString().toLower(), type);
        else if (reader.name() == QLatin1String("Override"))
            m_overrides.insert(attributes.value(QLatin1String("PartName")).toString().mid(1), type);
    }
}

/// The part and whatever it leads to.
void BaseReader::take(const QString &part)
{
    if (m_taken.contains(part) || !m_parts.contains(part))
        return;
    m_taken.insert(part);
    m_frame.parts.push_back({part, m_parts.value(part)});
    const QString ending = part.section(QLatin1Char('.'), -1).toLower();
    if (m_overrides.contains(part))
        m_frame.contentTypes.insert(part, m_overrides.value(part));
    else if (m_endings.contains(ending))
        m_frame.endings.insert(ending, m_endings.value(ending));
    if (const QString list = relationsOf(part); m_parts.contains(list)) {
        m_frame.parts.push_back({list, m_parts.value(list)});
        for (const Relation &one : relations(part)) {
            if (!one.external)
                take(one.target);
        }
    }
}

Result<void> BaseReader::readStyles(const QString &part)
{
    const QByteArray bytes = m_parts.value(part);
    QHash<QString, QString> known; // type and name → id
    QSet<QString> ids;
    QString language;
    bool bullets = false;
    QString type;
    QString id;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.namespaceUri() != QLatin1String(wordNames))
            continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(wordNames), QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("style")) {
            type = attribute("type");
            id = attribute("styleId");
            ids.insert(id);
        } else if (reader.name() == QLatin1String("name") && !id.isEmpty()) {
            known.insert(type + QLatin1Char(':') + attribute("val").toLower(), id);
        } else if (reader.name() == QLatin1String("lang") && id.isEmpty()) {
            language = attribute("val");
        }
    }
    const qsizetype end = bytes.lastIndexOf("</");
    if (reader.hasError() || known.isEmpty() || end < 0)
        return notUsable(QStringLiteral("%1: no styles; %2").arg(part, reader.errorString()));
    m_frame.saysLanguage = language == languageTag(m_document.language);

    std::vector<const DocxStyle *> missing;
    for (const DocxStyle &style : docxStyles()) {
        const QString ours = QString::fromLatin1(style.id);
        const auto theirs = known.constFind(QString::fromLatin1(style.type) + QLatin1Char(':') +
                                            QString::fromLatin1(style.name).toLower());
        if (theirs != known.constEnd()) {
            m_frame.styleIds.insert(ours, *theirs);
            bullets = bullets || ours == QLatin1String("ListBullet");
        } else {
            missing.push_back(&style);
            m_frame.styleIds.insert(ours, ids.contains(ours) ? ours + QStringLiteral("Polku") : ours);
        }
    }
    m_frame.bulletsBelongToStyle = bullets;
    QByteArray more;
    static const QRegularExpression reference(QStringLiteral("(<w:(?:basedOn|next) w:val='|w:styleId=')(\\w+)(?=')"));
    for (const DocxStyle *style : missing) {
        QString xml = QString::fromUtf8(docxStyleElement(*style, 0));
        xml.remove(QStringLiteral("<w:numPr><w:numId w:val='0'/></w:numPr>"));
        xml.remove(QStringLiteral(" w:default='1'"));
        qsizetype from = 0;
        for (QRegularExpressionMatch match = reference.match(xml, from); match.hasMatch();
             match = reference.match(xml, from)) {
            const QString mapped = m_frame.styleIds.value(match.captured(2), match.captured(2)).toHtmlEscaped();
            xml.replace(match.capturedStart(2), match.capturedLength(2), mapped);
            from = match.capturedStart(2) + mapped.size();
        }
        more += xml.toUtf8();
    }
    take(part);
    for (ZipPart &taken : m_frame.parts) {
        if (taken.name == part)
            taken.bytes.insert(end, more);
    }
    return {};
}

/// Theirs stays, for styles of theirs that number; ours are added with numbers that are free.
void BaseReader::readNumbering(const QByteArray &bytes)
{
    const DocxFrame own = ownDocxFrame(m_document);
    m_frame.numberingBefore = own.numberingBefore;
    m_frame.numberingAfter = own.numberingAfter;
    static const QRegularExpression firstNumber(QStringLiteral("<(?:\\w+:)?num[\\s>]"));
    static const QRegularExpression cleanup(QStringLiteral("<(?:\\w+:)?numIdMacAtCleanup"));
    QXmlStreamReader reader(bytes);
    int definition = 0;
    int number = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(wordNames), QLatin1String(name)).toInt();
        };
        definition = std::max(definition, attribute("abstractNumId"));
        if (reader.name() == QLatin1String("num"))
            number = std::max(number, attribute("numId"));
    }
    const QString xml = QString::fromUtf8(bytes);
    qsizetype end = xml.indexOf(cleanup);
    end = end < 0 ? xml.lastIndexOf(QLatin1String("</")) : end;
    if (reader.hasError() || bytes.isEmpty() || end < 0)
        return;
    const qsizetype first = xml.indexOf(firstNumber);
    const qsizetype middle = first < 0 ? end : first;
    m_frame.numberingBefore = xml.left(middle).toUtf8();
    m_frame.numberingBetween = xml.mid(middle, end - middle).toUtf8();
    m_frame.numberingAfter = xml.mid(end).toUtf8();
    m_frame.firstDefinition = definition + 1;
    m_frame.firstNumber = number + 1;
}

/// The element and what is in it, in our prefixes; what is of other namespaces is left out.
void BaseReader::copyElement(QXmlStreamReader &reader, QXmlStreamWriter &writer) const
{
    writer.writeStartElement(QStringLiteral("w:") + reader.name().toString());
    for (const QXmlStreamAttribute &attribute : reader.attributes()) {
        if (attribute.namespaceUri() == QLatin1String(wordNames))
            writer.writeAttribute(QStringLiteral("w:") + attribute.name().toString(), attribute.value().toString());
        else if (attribute.namespaceUri() == QLatin1String(relationNamespace))
            writer.writeAttribute(QStringLiteral("r:") + attribute.name().toString(), attribute.value().toString());
    }
    while (reader.readNextStartElement()) {
        if (reader.namespaceUri() == QLatin1String(wordNames))
            copyElement(reader, writer);
        else
            reader.skipCurrentElement();
    }
    writer.writeEndElement();
}

/// The page of the last section: what Word itself goes on with.
Result<void> BaseReader::readSection(const QString &part)
{
    static const QSet<QString> wanted{
        QStringLiteral("headerReference"), QStringLiteral("footerReference"), QStringLiteral("pgSz"),
        QStringLiteral("pgMar"),           QStringLiteral("pgBorders"),       QStringLiteral("titlePg"),
        QStringLiteral("docGrid")};
    QXmlStreamReader reader(m_parts.value(part));
    QByteArray section;
    bool isWord = false;
    int width = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        isWord =
            isWord || (reader.name() == QLatin1String("document") && reader.namespaceUri() == QLatin1String(wordNames));
        if (reader.name() != QLatin1String("sectPr") || reader.namespaceUri() != QLatin1String(wordNames))
            continue;
        section.clear();
        m_hasFooter = false;
        width = 0;
        QXmlStreamWriter writer(&section);
        writer.writeStartElement(QStringLiteral("w:sectPr"));
        writer.writeAttribute(QStringLiteral("xmlns:w"), QLatin1String(wordNames));
        writer.writeAttribute(QStringLiteral("xmlns:r"), QLatin1String(relationNamespace));
        while (reader.readNextStartElement()) {
            const QString name = reader.name().toString();
            const auto attribute = [&](const char *which) {
                return reader.attributes().value(QLatin1String(wordNames), QLatin1String(which)).toString();
            };
            if (name == QLatin1String("footerReference") && attribute("type") == QLatin1String("default"))
                m_hasFooter = true;
            if (name == QLatin1String("pgSz"))
                width += attribute("w").toInt();
            if (name == QLatin1String("pgMar"))
                width -= attribute("left").toInt() + attribute("right").toInt() + attribute("gutter").toInt();
            if (wanted.contains(name))
                copyElement(reader, writer);
            else
                reader.skipCurrentElement();
        }
        writer.writeEndElement();
    }
    if (reader.hasError() || !isWord)
        return notUsable(QStringLiteral("%1: no Word document; %2").arg(part, reader.errorString()));
    const DocxFrame own = ownDocxFrame(m_document);
    m_frame.section = section.isEmpty() || width < leastTwips ? own.section : section;
    m_frame.textWidth = section.isEmpty() || width < leastTwips ? own.textWidth : width;
    if (m_frame.section == own.section)
        m_hasFooter = false;
    else if (!m_hasFooter)
        m_frame.section.insert(m_frame.section.indexOf('>') + 1,
                               "<w:footerReference w:type=\"default\" r:id=\"polku-footer\"/>");
    return {};
}

/// Theirs stay; that the data are an example is said under them. Where they have none, ours has the page numbers.
void BaseReader::takeFooters()
{
    const QString notice = cleanText(m_document.notice).simplified();
    const QByteArray paragraph = QByteArray("<w:p xmlns:w=\"") + wordNames + "\"><w:pPr><w:pStyle w:val=\"" +
                                 m_frame.styleId("Footer").toHtmlEscaped().toUtf8() + "\"/></w:pPr><w:r><w:t>" +
                                 notice.toHtmlEscaped().toUtf8() + "</w:t></w:r></w:p>";
    for (const Relation &one : m_relations) {
        if (one.type != QLatin1String("header") && one.type != QLatin1String("footer"))
            continue;
        take(one.target);
        m_frame.relations.push_back({one.id, one.type, QLatin1Char('/') + one.target});
        if (one.type != QLatin1String("footer") || notice.isEmpty())
            continue;
        for (ZipPart &taken : m_frame.parts) {
            if (const qsizetype end = taken.bytes.lastIndexOf("</"); taken.name == one.target && end > 0)
                taken.bytes.insert(end, paragraph);
        }
    }
    if (!m_hasFooter) {
        const QString part = QStringLiteral("word/polku-footer.xml");
        m_frame.parts.push_back({part, docxPart("ftr", docxFooterParagraph(m_document, m_frame))});
        m_frame.relations.push_back(
            {QStringLiteral("polku-footer"), QStringLiteral("footer"), QLatin1Char('/') + part});
        m_frame.contentTypes.insert(
            part, QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"));
    }
}

/// Ours; but whether left and right pages differ belongs to their headers.
void BaseReader::takeSettings(const QByteArray &theirs)
{
    for (ZipPart &part : ownDocxFrame(m_document).parts) {
        if (part.name != QLatin1String("word/settings.xml"))
            continue;
        const qsizetype place = part.bytes.indexOf("<w:characterSpacingControl");
        if (theirs.contains("evenAndOddHeaders") && place > 0)
            part.bytes.insert(place, "<w:evenAndOddHeaders/>");
        m_frame.parts.push_back({QStringLiteral("word/polku-settings.xml"), part.bytes});
        m_frame.relations.push_back(
            {QStringLiteral("polku-settings"), QStringLiteral("settings"), QStringLiteral("polku-settings.xml")});
        m_frame.contentTypes.insert(
            QStringLiteral("word/polku-settings.xml"),
            QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"));
    }
}

Result<DocxFrame> BaseReader::read()
{
    QString main;
    for (const Relation &one : relations(QString())) {
        if (one.type == QLatin1String("officeDocument"))
            main = one.target;
    }
    if (!m_parts.contains(main))
        return notUsable(QStringLiteral("no document in the archive"));
    readContentTypes();
    m_relations = relations(main);
    if (const Result<void> read = readSection(main); !read)
        return Unexpected(read.error());
    QByteArray numbering;
    QByteArray settings;
    bool styled = false;
    for (const Relation &one : m_relations) {
        if (one.type == QLatin1String("styles")) {
            if (const Result<void> read = readStyles(one.target); !read)
                return Unexpected(read.error());
            styled = true;
        } else if (one.type == QLatin1String("numbering")) {
            numbering = m_parts.value(one.target);
        } else if (one.type == QLatin1String("settings")) {
            settings = m_parts.value(one.target);
        }
        if (one.type == QLatin1String("theme") || one.type == QLatin1String("fontTable"))
            take(one.target);
        if (one.type == QLatin1String("theme") || one.type == QLatin1String("fontTable") ||
            one.type == QLatin1String("styles"))
            m_frame.relations.push_back({one.id, one.type, QLatin1Char('/') + one.target});
    }
    if (!styled)
        return notUsable(QStringLiteral("the document has no styles"));
    readNumbering(numbering);
    takeFooters();
    takeSettings(settings);
    return m_frame;
}

} // namespace

Result<DocxFrame> docxFrameOf(const std::vector<ZipPart> &base, const report::Document &document)
{
    return BaseReader(base, document).read();
}

} // namespace polku::publish
