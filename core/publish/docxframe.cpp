#include "publish/docxframe.h"

#include "publish/docxstyles.h"
#include "publish/look.h"
#include "publish/outline.h"
#include "publish/text.h"

#include <QXmlStreamWriter>

namespace polku::publish {

namespace {

constexpr char declarations[] = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                                "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr int pageWidth = 11906; // A4
constexpr int pageMargin = 1134; // 2 cm

QByteArray run(const QString &text)
{
    return text.isEmpty() ? QByteArray()
                          : "<w:r><w:t xml:space=\"preserve\">" + text.toHtmlEscaped().toUtf8() + "</w:t></w:r>";
}

QByteArray field(const char *instruction)
{
    return QByteArray("<w:fldSimple w:instr=\" ") + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
}

QByteArray settings(Language language)
{
    return "<w:defaultTabStop w:val=\"567\"/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
           "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
           "w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"" +
           languageTag(language).toLatin1() + "\"/>";
}

QByteArray definition(int id, bool bullets)
{
    QByteArray xml = "<w:abstractNum " + QByteArray(declarations) + " w:abstractNumId=\"" + QByteArray::number(id) +
                     "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>";
    for (int level = 0; level < report::List::deepestList; ++level) {
        xml += "<w:lvl w:ilvl=\"" + QByteArray::number(level) + "\"><w:start w:val=\"1\"/>";
        xml += bullets ? QByteArray("<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\xe2\x80\xa2\"/>")
                       : "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%" + QByteArray::number(level + 1) + ".\"/>";
        xml += "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"" + QByteArray::number(340 * (level + 1)) +
               "\" w:hanging=\"340\"/></w:pPr></w:lvl>";
    }
    return xml + "</w:abstractNum>";
}

} // namespace

QByteArray docxPart(const char *root, const QByteArray &content)
{
    return QByteArray("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:") + root + ' ' +
           declarations + '>' + content + "</w:" + root + '>';
}

QByteArray docxFooterParagraph(const report::Document &document, const DocxFrame &frame)
{
    const auto text = [](const QString &part) { return cleanText(part).simplified(); };
    const QByteArray line = QByteArray::number(look::line, 16);
    QByteArray xml = "<w:p " + QByteArray(declarations) + "><w:pPr><w:pStyle w:val=\"" +
                     frame.styleId("Footer").toHtmlEscaped().toUtf8() +
                     "\"/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"" + line +
                     "\"/></w:pBdr><w:tabs><w:tab w:val=\"right\" w:pos=\"" + QByteArray::number(frame.textWidth) +
                     "\"/></w:tabs></w:pPr>";
    constexpr int letter = 92; // of a footer, in twentieths of a point
    const QString right = text(document.footerRight);
    xml += run(footerLeft(document, frame.textWidth / letter - right.size() - document.pageLabel.size() - 6));
    xml += "<w:r><w:tab/></w:r>";
    xml += run(right.isEmpty() ? right : right + QStringLiteral(" · "));
    for (const PageLabelPart &part :
         pageLabelParts(document.pageLabel.isEmpty() ? QStringLiteral("%1 (%2)") : document.pageLabel)) {
        xml += run(part.text);
        if (part.then != PageLabelPart::Number::None)
            xml += field(part.then == PageLabelPart::Number::Page ? "PAGE" : "NUMPAGES");
    }
    return xml + "</w:p>";
}

DocxFrame ownDocxFrame(const report::Document &document)
{
    DocxFrame frame;
    frame.textWidth = pageWidth - 2 * pageMargin;
    frame.numberingBefore =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering " + QByteArray(declarations) + '>';
    frame.numberingAfter = "</w:numbering>";
    const bool cover = !document.blocks.empty() && std::holds_alternative<report::Cover>(document.blocks.front());
    frame.section =
        "<w:sectPr " + QByteArray(declarations) +
        "><w:footerReference w:type=\"default\" r:id=\"polku-footer\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
        "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" "
        "w:footer=\"510\" w:gutter=\"0\"/>" +
        (cover ? "<w:titlePg/>" : "") + "</w:sectPr>";
    const QString type = QString::fromLatin1(wordType);
    const auto add = [&](const QString &name, const QString &kind, const QByteArray &bytes) {
        frame.parts.push_back({QStringLiteral("word/") + name, bytes});
        frame.relations.push_back({QStringLiteral("polku-") + kind, kind, name});
        frame.contentTypes.insert(QStringLiteral("word/") + name, type + kind + QStringLiteral("+xml"));
    };
    add(QStringLiteral("styles.xml"), QStringLiteral("styles"), docxStylesPart(document.language, frame.firstNumber));
    add(QStringLiteral("settings.xml"), QStringLiteral("settings"), docxPart("settings", settings(document.language)));
    // Where there is no Open Sans, the letters are those that look most like it.
    add(QStringLiteral("fontTable.xml"), QStringLiteral("fontTable"),
        docxPart("fonts", "<w:font w:name=\"Open Sans\"><w:altName w:val=\"Segoe UI\"/>"
                          "<w:panose1 w:val=\"020B0606030504020204\"/><w:charset w:val=\"00\"/>"
                          "<w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"));
    add(QStringLiteral("footer1.xml"), QStringLiteral("footer"), docxPart("ftr", docxFooterParagraph(document, frame)));
    return frame;
}

QByteArray docxNumbering(const DocxFrame &frame, int orderedLists)
{
    QByteArray xml = frame.numberingBefore + definition(frame.firstDefinition, true) +
                     definition(frame.firstDefinition + 1, false) + frame.numberingBetween;
    for (int list = 0; list <= orderedLists; ++list) {
        xml += "<w:num " + QByteArray(declarations) + " w:numId=\"" + QByteArray::number(frame.firstNumber + list) +
               "\"><w:abstractNumId w:val=\"" + QByteArray::number(frame.firstDefinition + (list == 0 ? 0 : 1)) +
               "\"/>";
        for (int level = 0; list > 0 && level < report::List::deepestList; ++level)
            xml += "<w:lvlOverride w:ilvl=\"" + QByteArray::number(level) +
                   "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        xml += "</w:num>";
    }
    return xml + frame.numberingAfter;
}

} // namespace polku::publish
