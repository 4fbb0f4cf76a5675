#include "publish/docxstyles.h"

#include "publish/look.h"
#include "publish/outline.h"

namespace polku::publish {

namespace {

// Lengths are twentieths of a point, sizes of letters half points, borders eighths. INK, MUTED … are look.h's colours.
constexpr DocxStyle ourDocxStyles[] = {
    {"Normal", "Normal", "paragraph", "<w:qFormat/>"},
    {"DefaultParagraphFont", "Default Paragraph Font", "character",
     "<w:uiPriority w:val='1'/><w:semiHidden/><w:unhideWhenUsed/>"},
    {"TableNormal", "Normal Table", "table",
     "<w:uiPriority w:val='99'/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w='0' "
     "w:type='dxa'/><w:tblCellMar>"
     "<w:top w:w='0' w:type='dxa'/><w:left w:w='108' w:type='dxa'/><w:bottom w:w='0' w:type='dxa'/>"
     "<w:right w:w='108' w:type='dxa'/></w:tblCellMar></w:tblPr>"},
    {"Title", "Title", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Subtitle'/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>"
     "<w:spacing w:before='0' w:after='200' w:line='240' w:lineRule='auto'/></w:pPr>"
     "<w:rPr><w:b/><w:bCs/><w:sz w:val='56'/><w:szCs w:val='56'/></w:rPr>"},
    {"Subtitle", "Subtitle", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:qFormat/><w:pPr><w:spacing w:after='320'/></w:pPr>"
     "<w:rPr><w:sz w:val='28'/><w:szCs w:val='28'/></w:rPr>"},
    {"Heading1", "heading 1", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:keepLines/><w:spacing w:before='240' w:after='100' w:line='240' w:lineRule='auto'/><w:outlineLvl w:val='0'/>"
     "</w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val='38'/><w:szCs w:val='38'/></w:rPr>"},
    {"Heading2", "heading 2", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:keepLines/><w:spacing w:before='240' w:after='60'/><w:outlineLvl w:val='1'/></w:pPr>"
     "<w:rPr><w:b/><w:bCs/><w:color w:val='ACCENT'/><w:sz w:val='23'/><w:szCs w:val='23'/></w:rPr>"},
    {"Heading3", "heading 3", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:keepLines/><w:spacing w:before='180' w:after='40'/><w:outlineLvl w:val='2'/></w:pPr>"
     "<w:rPr><w:b/><w:bCs/></w:rPr>"},
    {"Heading4", "heading 4", "paragraph",
     "<w:basedOn w:val='Heading3'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr>"
     "<w:outlineLvl w:val='3'/></w:pPr><w:rPr><w:color w:val='MUTED'/></w:rPr>"},
    {"Heading5", "heading 5", "paragraph",
     "<w:basedOn w:val='Heading4'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr>"
     "<w:outlineLvl w:val='4'/></w:pPr>"},
    {"Heading6", "heading 6", "paragraph",
     "<w:basedOn w:val='Heading4'/><w:next w:val='Normal'/><w:uiPriority w:val='9'/><w:qFormat/><w:pPr>"
     "<w:outlineLvl w:val='5'/></w:pPr>"},
    {"PolkuKicker", "Polku Kicker", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Heading1'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:spacing w:before='0' w:after='40'/></w:pPr>"
     "<w:rPr><w:b/><w:bCs/><w:caps/><w:color w:val='ACCENT'/><w:sz w:val='17'/><w:szCs w:val='17'/></w:rPr>"},
    {"PolkuLead", "Polku Lead", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:qFormat/><w:pPr><w:spacing w:after='200'/></w:pPr>"
     "<w:rPr><w:sz w:val='23'/><w:szCs w:val='23'/></w:rPr>"},
    {"PolkuNote", "Polku Note", "paragraph",
     "<w:basedOn w:val='Normal'/><w:qFormat/><w:rPr><w:color w:val='MUTED'/><w:sz w:val='17'/><w:szCs w:val='17'/>"
     "</w:rPr>"},
    {"PolkuNotice", "Polku Notice", "paragraph",
     "<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr><w:pBdr><w:left w:val='single' w:sz='24' w:space='8'"
     " w:color='ATTENTION'/></w:pBdr><w:shd w:val='clear' w:color='auto' w:fill='SOFT'/>"
     "<w:spacing w:before='240' w:after='240'/><w:ind w:left='200'/></w:pPr>"
     "<w:rPr><w:b/><w:bCs/><w:color w:val='ATTENTION'/></w:rPr>"},
    {"PolkuCoverLine", "Polku Cover Line", "paragraph",
     "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='20'/></w:pPr><w:rPr><w:color w:val='MUTED'/></w:rPr>"},
    {"Quote", "Quote", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:qFormat/><w:pPr><w:pBdr><w:left w:val='single' w:sz='18'"
     " w:space='10' w:color='ACCENT'/></w:pBdr><w:ind w:left='260' w:right='260'/></w:pPr>"
     "<w:rPr><w:i/><w:iCs/></w:rPr>"},
    {"ListBullet", "List Bullet", "paragraph",
     "<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr><w:numPr><w:numId w:val='%NUMBER%'/></w:numPr>"
     "<w:spacing w:after='60'/></w:pPr>"},
    {"ListNumber", "List Number", "paragraph",
     "<w:basedOn w:val='Normal'/><w:qFormat/><w:pPr><w:spacing w:after='60'/></w:pPr>"},
    {"Caption", "caption", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:spacing w:before='160' w:after='60'/></w:pPr>"
     "<w:rPr><w:color w:val='MUTED'/><w:sz w:val='17'/><w:szCs w:val='17'/></w:rPr>"},
    {"PolkuFigure", "Polku Figure", "paragraph",
     "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='200' w:line='240' w:lineRule='auto'/></w:pPr>"},
    {"TOCHeading", "TOC Heading", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:uiPriority w:val='39'/><w:qFormat/><w:pPr><w:keepNext/>"
     "<w:spacing w:after='200'/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val='38'/><w:szCs w:val='38'/></w:rPr>"},
    {"TOC1", "toc 1", "paragraph",
     "<w:basedOn w:val='Normal'/><w:next w:val='Normal'/><w:uiPriority w:val='39'/><w:pPr>"
     "<w:spacing w:before='60' w:after='60'/></w:pPr>"},
    {"TOC2", "toc 2", "paragraph",
     "<w:basedOn w:val='TOC1'/><w:next w:val='Normal'/><w:uiPriority w:val='39'/><w:pPr>"
     "<w:spacing w:before='0'/><w:ind w:left='284'/></w:pPr>"},
    {"TOC3", "toc 3", "paragraph",
     "<w:basedOn w:val='TOC2'/><w:next w:val='Normal'/><w:uiPriority w:val='39'/><w:pPr>"
     "<w:ind w:left='567'/></w:pPr>"},
    {"Header", "header", "paragraph",
     "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='0'/></w:pPr>"
     "<w:rPr><w:color w:val='MUTED'/><w:sz w:val='16'/><w:szCs w:val='16'/></w:rPr>"},
    {"Footer", "footer", "paragraph",
     "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='0'/></w:pPr>"
     "<w:rPr><w:color w:val='MUTED'/><w:sz w:val='16'/><w:szCs w:val='16'/></w:rPr>"},
    {"PolkuTableText", "Polku Table Text", "paragraph",
     "<w:basedOn w:val='Normal'/><w:pPr><w:spacing w:after='0' w:line='240' w:lineRule='auto'/></w:pPr>"
     "<w:rPr><w:sz w:val='18'/><w:szCs w:val='18'/></w:rPr>"},
    {"PolkuTableHeading", "Polku Table Heading", "paragraph",
     "<w:basedOn w:val='PolkuTableText'/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>"},
    {"PolkuTableEnd", "Polku Table End", "paragraph",
     "<w:basedOn w:val='PolkuTableText'/><w:pPr><w:spacing w:before='0' w:after='0' w:line='20' w:lineRule='exact'/>"
     "</w:pPr><w:rPr><w:sz w:val='2'/><w:szCs w:val='2'/></w:rPr>"},
    {"PolkuTableSmall", "Polku Table Small", "paragraph",
     "<w:basedOn w:val='PolkuTableText'/><w:rPr><w:sz w:val='15'/><w:szCs w:val='15'/></w:rPr>"},
    {"PolkuTableSmallHeading", "Polku Table Small Heading", "paragraph",
     "<w:basedOn w:val='PolkuTableHeading'/><w:rPr><w:sz w:val='15'/><w:szCs w:val='15'/></w:rPr>"},
    {"PolkuFactLabel", "Polku Fact Label", "paragraph",
     "<w:basedOn w:val='PolkuTableText'/><w:rPr><w:color w:val='MUTED'/></w:rPr>"},
    {"Hyperlink", "Hyperlink", "character",
     "<w:uiPriority w:val='99'/><w:unhideWhenUsed/><w:rPr><w:color w:val='ACCENT'/><w:u w:val='single'/></w:rPr>"},
    {"PolkuTable", "Polku Table", "table",
     "<w:basedOn w:val='TableNormal'/><w:qFormat/><w:tblPr><w:tblBorders>"
     "<w:bottom w:val='single' w:sz='4' w:space='0' w:color='LINE'/>"
     "<w:insideH w:val='single' w:sz='4' w:space='0' w:color='LINE'/></w:tblBorders><w:tblCellMar>"
     "<w:top w:w='60' w:type='dxa'/><w:left w:w='0' w:type='dxa'/><w:bottom w:w='60' w:type='dxa'/>"
     "<w:right w:w='160' w:type='dxa'/></w:tblCellMar></w:tblPr><w:tblStylePr w:type='firstRow'><w:tcPr><w:tcBorders>"
     "<w:bottom w:val='single' w:sz='12' w:space='0' w:color='INK'/></w:tcBorders></w:tcPr></w:tblStylePr>"},
    {"PolkuFacts", "Polku Facts", "table",
     "<w:basedOn w:val='TableNormal'/><w:qFormat/><w:tblPr><w:tblBorders>"
     "<w:insideH w:val='single' w:sz='4' w:space='0' w:color='LINE'/></w:tblBorders>"
     "<w:tblCellMar><w:top w:w='50' w:type='dxa'/><w:left w:w='140' w:type='dxa'/><w:bottom w:w='50' w:type='dxa'/>"
     "<w:right w:w='140' w:type='dxa'/></w:tblCellMar></w:tblPr><w:tcPr>"
     "<w:shd w:val='clear' w:color='auto' w:fill='BOX'/></w:tcPr>"},
};

constexpr char wordNamespace[] = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

QByteArray inDocxColours(QByteArray xml)
{
    constexpr std::pair<const char *, quint32> colours[] = {
        {"'INK'", look::ink}, {"'MUTED'", look::muted},         {"'ACCENT'", look::accent},     {"'LINE'", look::line},
        {"'BOX'", look::box}, {"'ATTENTION'", look::attention}, {"'SOFT'", look::attentionSoft}};
    for (const auto &[name, colour] : colours)
        xml.replace(name, "'" + QByteArray::number(colour, 16).rightJustified(6, '0') + "'");
    return xml;
}

bool isDefault(const DocxStyle &style)
{
    return qstrcmp(style.id, "Normal") == 0 || qstrcmp(style.id, "DefaultParagraphFont") == 0 ||
           qstrcmp(style.id, "TableNormal") == 0;
}

} // namespace

std::span<const DocxStyle> docxStyles()
{
    return ourDocxStyles;
}

QByteArray docxStyleElement(const DocxStyle &style, int bullets)
{
    const bool own = QByteArrayView(style.name).startsWith("Polku");
    QByteArray xml = QByteArray("<w:style ") + wordNamespace + " w:type='" + style.type + "' w:styleId='" + style.id +
                     '\'' + (isDefault(style) ? " w:default='1'" : "") + (own ? " w:customStyle='1'" : "") +
                     "><w:name w:val='" + style.name + "'/>" + style.definition + "</w:style>";
    return inDocxColours(xml.replace("%NUMBER%", QByteArray::number(bullets)));
}

QByteArray docxStylesPart(Language language, int bullets)
{
    const QByteArray tag = languageTag(language).toLatin1();
    QByteArray xml = QByteArray("<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<w:styles ") + wordNamespace +
                     "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Open Sans' w:hAnsi='Open Sans'"
                     " w:eastAsia='Open Sans' w:cs='Open Sans'/><w:color w:val='INK'/><w:sz w:val='19'/>"
                     "<w:szCs w:val='19'/><w:lang w:val='" +
                     tag + "' w:eastAsia='" + tag +
                     "' w:bidi='ar-SA'/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                     "<w:spacing w:after='110' w:line='252' w:lineRule='auto'/></w:pPr></w:pPrDefault></w:docDefaults>";
    xml = inDocxColours(xml);
    for (const DocxStyle &style : ourDocxStyles)
        xml += docxStyleElement(style, bullets);
    return xml + "</w:styles>";
}

} // namespace polku::publish
