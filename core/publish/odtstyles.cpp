#include "publish/odtstyles.h"

#include "publish/look.h"
#include "publish/outline.h"
#include "publish/text.h"

namespace polku::publish {

namespace {

// INK, MUTED … stand for look.h's colours.
constexpr OdtStyle styles[] = {
    {"Standard", "<style:style style:name='Standard' style:family='paragraph' style:class='text'/>"},
    {"Text_20_body",
     "<style:style style:name='Text_20_body' style:display-name='Text body' style:family='paragraph'"
     " style:parent-style-name='Standard' style:class='text'><style:paragraph-properties fo:margin-top='0cm'"
     " fo:margin-bottom='0.2cm' fo:orphans='2' fo:widows='2'/></style:style>"},
    {"Heading",
     "<style:style style:name='Heading' style:family='paragraph' style:parent-style-name='Standard'"
     " style:next-style-name='Text_20_body' style:class='text'><style:paragraph-properties fo:margin-top='0.4cm'"
     " fo:margin-bottom='0.1cm' fo:keep-with-next='always' fo:line-height='100%'/>"
     "<style:text-properties fo:font-weight='bold'/></style:style>"},
    {"Heading_20_1",
     "<style:style style:name='Heading_20_1' style:display-name='Heading 1' style:family='paragraph'"
     " style:parent-style-name='Heading' style:next-style-name='Text_20_body' style:default-outline-level='1'"
     " style:class='text'><style:paragraph-properties fo:margin-top='0.42cm' fo:margin-bottom='0.18cm'/>"
     "<style:text-properties fo:font-size='19pt' fo:font-weight='bold'/></style:style>"},
    {"Heading_20_2",
     "<style:style style:name='Heading_20_2' style:display-name='Heading 2' style:family='paragraph'"
     " style:parent-style-name='Heading' style:next-style-name='Text_20_body' style:default-outline-level='2'"
     " style:class='text'><style:paragraph-properties fo:margin-top='0.3cm' fo:margin-bottom='0.1cm'/>"
     "<style:text-properties fo:font-size='11.5pt' fo:font-weight='bold' fo:color='ACCENT'/></style:style>"},
    {"Heading_20_3",
     "<style:style style:name='Heading_20_3' style:display-name='Heading 3' style:family='paragraph'"
     " style:parent-style-name='Heading' style:next-style-name='Text_20_body' style:default-outline-level='3'"
     " style:class='text'><style:paragraph-properties fo:margin-top='0.32cm' fo:margin-bottom='0.07cm'/>"
     "<style:text-properties fo:font-weight='bold'/></style:style>"},
    {"Heading_20_4",
     "<style:style style:name='Heading_20_4' style:display-name='Heading 4' style:family='paragraph'"
     " style:parent-style-name='Heading_20_3' style:next-style-name='Text_20_body' style:default-outline-level='4'"
     " style:class='text'><style:text-properties fo:color='MUTED'/></style:style>"},
    {"Heading_20_5",
     "<style:style style:name='Heading_20_5' style:display-name='Heading 5' style:family='paragraph'"
     " style:parent-style-name='Heading_20_4' style:next-style-name='Text_20_body' style:default-outline-level='5'"
     " style:class='text'/>"},
    {"Heading_20_6",
     "<style:style style:name='Heading_20_6' style:display-name='Heading 6' style:family='paragraph'"
     " style:parent-style-name='Heading_20_4' style:next-style-name='Text_20_body' style:default-outline-level='6'"
     " style:class='text'/>"},
    {"Title",
     "<style:style style:name='Title' style:family='paragraph' style:parent-style-name='Heading'"
     " style:next-style-name='Subtitle' style:class='chapter'><style:paragraph-properties fo:margin-top='0cm'"
     " fo:margin-bottom='0.35cm'/><style:text-properties fo:font-size='28pt' fo:font-weight='bold'/></style:style>"},
    {"Subtitle", "<style:style style:name='Subtitle' style:family='paragraph' style:parent-style-name='Standard'"
                 " style:next-style-name='Text_20_body' style:class='chapter'><style:paragraph-properties"
                 " fo:margin-bottom='0.56cm'/><style:text-properties fo:font-size='14pt'/></style:style>"},
    {"Polku_20_Kicker",
     "<style:style style:name='Polku_20_Kicker' style:display-name='Polku Kicker' style:family='paragraph'"
     " style:parent-style-name='Standard' style:next-style-name='Heading_20_1'><style:paragraph-properties"
     " fo:margin-bottom='0.07cm' fo:keep-with-next='always'/><style:text-properties fo:font-size='8.5pt'"
     " fo:font-weight='bold' fo:text-transform='uppercase' fo:color='ACCENT'/></style:style>"},
    {"Polku_20_Lead",
     "<style:style style:name='Polku_20_Lead' style:display-name='Polku Lead' style:family='paragraph'"
     " style:parent-style-name='Text_20_body' style:next-style-name='Text_20_body'><style:paragraph-properties"
     " fo:margin-bottom='0.35cm'/><style:text-properties fo:font-size='11.5pt'/></style:style>"},
    {"Polku_20_Note",
     "<style:style style:name='Polku_20_Note' style:display-name='Polku Note' style:family='paragraph'"
     " style:parent-style-name='Text_20_body'><style:text-properties fo:font-size='8.5pt' fo:color='MUTED'/>"
     "</style:style>"},
    {"Polku_20_Notice",
     "<style:style style:name='Polku_20_Notice' style:display-name='Polku Notice' style:family='paragraph'"
     " style:parent-style-name='Text_20_body'><style:paragraph-properties fo:margin-left='0.35cm' "
     "fo:margin-top='0.42cm'"
     " fo:margin-bottom='0.42cm' fo:padding='0.2cm' fo:border-left='3pt solid ATTENTION' fo:border-right='none'"
     " fo:border-top='none' fo:border-bottom='none' fo:background-color='SOFT'/><style:text-properties"
     " fo:font-weight='bold' fo:color='ATTENTION'/></style:style>"},
    {"Polku_20_Cover_20_Line",
     "<style:style style:name='Polku_20_Cover_20_Line' style:display-name='Polku Cover Line' style:family='paragraph'"
     " style:parent-style-name='Standard'><style:text-properties fo:color='MUTED'/></style:style>"},
    {"Quotations",
     "<style:style style:name='Quotations' style:family='paragraph' style:parent-style-name='Text_20_body'"
     " style:class='html'><style:paragraph-properties fo:margin-left='0.4cm' fo:margin-right='0.4cm'"
     " fo:padding-left='0.3cm' fo:padding-right='0cm' fo:padding-top='0cm' fo:padding-bottom='0cm'"
     " fo:border-left='2.25pt solid ACCENT' fo:border-right='none' fo:border-top='none' fo:border-bottom='none'/>"
     "<style:text-properties fo:font-style='italic'/></style:style>"},
    {"Polku_20_List_20_Text",
     "<style:style style:name='Polku_20_List_20_Text' style:display-name='Polku List Text' style:family='paragraph'"
     " style:parent-style-name='Text_20_body'><style:paragraph-properties fo:margin-bottom='0.1cm'/></style:style>"},
    {"Polku_20_Caption",
     "<style:style style:name='Polku_20_Caption' style:display-name='Polku Caption' style:family='paragraph'"
     " style:parent-style-name='Standard' style:next-style-name='Text_20_body'><style:paragraph-properties"
     " fo:margin-top='0.28cm' fo:margin-bottom='0.1cm' fo:keep-with-next='always'/><style:text-properties"
     " fo:font-size='8.5pt' fo:color='MUTED'/></style:style>"},
    {"Polku_20_Table_20_End",
     "<style:style style:name='Polku_20_Table_20_End' style:display-name='Polku Table End' style:family='paragraph'"
     " style:parent-style-name='Standard'><style:paragraph-properties fo:margin-top='0cm' fo:margin-bottom='0cm'"
     " fo:line-height='0.05cm'/><style:text-properties fo:font-size='1pt'/></style:style>"},
    {"Polku_20_Figure",
     "<style:style style:name='Polku_20_Figure' style:display-name='Polku Figure' style:family='paragraph'"
     " style:parent-style-name='Standard'><style:paragraph-properties fo:margin-bottom='0.35cm'/></style:style>"},
    {"Contents_20_Heading",
     "<style:style style:name='Contents_20_Heading' style:display-name='Contents Heading' style:family='paragraph'"
     " style:parent-style-name='Heading' style:class='index'><style:paragraph-properties fo:margin-bottom='0.35cm'/>"
     "<style:text-properties fo:font-size='19pt' fo:font-weight='bold'/></style:style>"},
    {"Contents_20_1",
     "<style:style style:name='Contents_20_1' style:display-name='Contents 1' style:family='paragraph'"
     " style:parent-style-name='Standard' style:class='index'><style:paragraph-properties fo:margin-top='0.1cm'"
     " fo:margin-bottom='0.1cm' fo:margin-left='0cm' fo:margin-right='0cm'><style:tab-stops><style:tab-stop"
     " style:position='17cm' style:type='right'/></style:tab-stops></style:paragraph-properties></style:style>"},
    {"Contents_20_2",
     "<style:style style:name='Contents_20_2' style:display-name='Contents 2' style:family='paragraph'"
     " style:parent-style-name='Standard' style:class='index'><style:paragraph-properties fo:margin-bottom='0.1cm'"
     " fo:margin-left='0.5cm'><style:tab-stops><style:tab-stop style:position='16.5cm' style:type='right'/>"
     "</style:tab-stops></style:paragraph-properties></style:style>"},
    {"Contents_20_3",
     "<style:style style:name='Contents_20_3' style:display-name='Contents 3' style:family='paragraph'"
     " style:parent-style-name='Standard' style:class='index'><style:paragraph-properties fo:margin-bottom='0.1cm'"
     " fo:margin-left='1cm'><style:tab-stops><style:tab-stop style:position='16cm' style:type='right'/>"
     "</style:tab-stops></style:paragraph-properties></style:style>"},
    {"Footer",
     "<style:style style:name='Footer' style:family='paragraph' style:parent-style-name='Standard'"
     " style:class='extra'><style:paragraph-properties fo:border-top='0.5pt solid LINE' fo:border-bottom='none'"
     " fo:border-left='none' fo:border-right='none' fo:padding-top='0.15cm' fo:padding-bottom='0cm'"
     " fo:padding-left='0cm' fo:padding-right='0cm'><style:tab-stops><style:tab-stop style:position='17cm'"
     " style:type='right'/></style:tab-stops></style:paragraph-properties><style:text-properties fo:font-size='8pt'"
     " fo:color='MUTED'/></style:style>"},
    {"Table_20_Contents",
     "<style:style style:name='Table_20_Contents' style:display-name='Table Contents' style:family='paragraph'"
     " style:parent-style-name='Standard' style:class='extra'><style:paragraph-properties fo:line-height='100%'/>"
     "<style:text-properties fo:font-size='9pt'/></style:style>"},
    {"Table_20_Heading",
     "<style:style style:name='Table_20_Heading' style:display-name='Table Heading' style:family='paragraph'"
     " style:parent-style-name='Table_20_Contents' style:class='extra'><style:text-properties fo:font-weight='bold'/>"
     "</style:style>"},
    {"Polku_20_Table_20_Small",
     "<style:style style:name='Polku_20_Table_20_Small' style:display-name='Polku Table Small' style:family='paragraph'"
     " style:parent-style-name='Table_20_Contents'><style:text-properties fo:font-size='7.8pt'/></style:style>"},
    {"Polku_20_Table_20_Small_20_Heading",
     "<style:style style:name='Polku_20_Table_20_Small_20_Heading' style:display-name='Polku Table Small Heading'"
     " style:family='paragraph' style:parent-style-name='Table_20_Heading'><style:text-properties"
     " fo:font-size='7.8pt'/></style:style>"},
    {"Polku_20_Fact_20_Label",
     "<style:style style:name='Polku_20_Fact_20_Label' style:display-name='Polku Fact Label' style:family='paragraph'"
     " style:parent-style-name='Table_20_Contents'><style:text-properties fo:color='MUTED'/></style:style>"},
    {"Strong_20_Emphasis",
     "<style:style style:name='Strong_20_Emphasis' style:display-name='Strong Emphasis' style:family='text'>"
     "<style:text-properties fo:font-weight='bold'/></style:style>"},
    {"Emphasis",
     "<style:style style:name='Emphasis' style:family='text'><style:text-properties fo:font-style='italic'/>"
     "</style:style>"},
    {"Internet_20_link",
     "<style:style style:name='Internet_20_link' style:display-name='Internet link' style:family='text'>"
     "<style:text-properties fo:color='ACCENT' style:text-underline-style='solid' style:text-underline-width='auto'"
     " style:text-underline-color='font-color'/></style:style>"},
    {"Index_20_Link", "<style:style style:name='Index_20_Link' style:display-name='Index Link' style:family='text'/>"},
    // Made by listStyle().
    {"Polku_20_Bullets", ""},
    {"Polku_20_Numbers", ""},
};

/// A style of lists with all its levels, each a step further in.
QByteArray listStyle(bool numbered)
{
    const QByteArray name = numbered ? "Numbers" : "Bullets";
    const QByteArray kind = numbered ? "text:list-level-style-number" : "text:list-level-style-bullet";
    QByteArray xml = "<text:list-style style:name='Polku_20_" + name + "' style:display-name='Polku " + name + "'>";
    for (int level = 1; level <= report::List::deepestList; ++level) {
        const QByteArray left = QByteArray::number(0.6 * level, 'f', 1) + "cm";
        xml += '<' + kind + " text:level='" + QByteArray::number(level) + '\'' +
               (numbered ? " style:num-suffix='.' style:num-format='1'" : " text:bullet-char='•'") +
               "><style:list-level-properties text:list-level-position-and-space-mode='label-alignment'>"
               "<style:list-level-label-alignment text:label-followed-by='listtab' text:list-tab-stop-position='" +
               left + "' fo:text-indent='-0.6cm' fo:margin-left='" + left + "'/></style:list-level-properties></" +
               kind + '>';
    }
    return xml + "</text:list-style>";
}

QByteArray inOdtColours(QByteArray xml)
{
    constexpr std::pair<const char *, quint32> colours[] = {
        {"INK", look::ink}, {"MUTED", look::muted},         {"ACCENT", look::accent},     {"LINE", look::line},
        {"BOX", look::box}, {"ATTENTION", look::attention}, {"SOFT", look::attentionSoft}};
    for (const auto &[name, colour] : colours)
        xml.replace(name + QByteArray("'"), "#" + QByteArray::number(colour, 16).rightJustified(6, '0') + "'");
    return xml;
}

QByteArray besides(const QByteArray &a, const QByteArray &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + " \xc2\xb7 " + b;
}

} // namespace

std::span<const OdtStyle> odtStyles()
{
    return styles;
}

QByteArray odtStyleElement(const OdtStyle &style)
{
    const bool isList = *style.xml == '\0';
    return isList ? listStyle(QByteArrayView(style.name) == "Polku_20_Numbers") : inOdtColours(style.xml);
}

QByteArray odtNamespaces()
{
    QByteArray xml;
    for (const char *prefix : {"office", "style", "text", "table", "meta"})
        xml += QByteArray(" xmlns:") + prefix + "='urn:oasis:names:tc:opendocument:xmlns:" + prefix + ":1.0'";
    return xml + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                 " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                 " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'"
                 " xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:dc='http://purl.org/dc/elements/1.1/'";
}

QByteArray odtFooter(const report::Document &document)
{
    constexpr qsizetype mostLetters = 100; // on a line of the footer
    QByteArray right;
    for (const PageLabelPart &part :
         pageLabelParts(document.pageLabel.isEmpty() ? QStringLiteral("%1 (%2)") : document.pageLabel)) {
        right += cleanText(part.text).toHtmlEscaped().toUtf8();
        if (part.then == PageLabelPart::Number::Page)
            right += "<text:page-number text:select-page='current'>1</text:page-number>";
        else if (part.then == PageLabelPart::Number::Pages)
            right += "<text:page-count>1</text:page-count>";
    }
    return "<style:footer><text:p text:style-name='Footer'>" +
           footerLeft(document, mostLetters - document.footerRight.size() - document.pageLabel.size())
               .toHtmlEscaped()
               .toUtf8() +
           "<text:tab/>" + besides(xmlText(document.footerRight), right) + "</text:p></style:footer>";
}

QByteArray odtStylesPart(const report::Document &document)
{
    const QString tag = languageTag(document.language);
    QByteArray xml = "<?xml version='1.0' encoding='UTF-8'?>\n<office:document-styles" + odtNamespaces() +
                     " office:version='1.3'><office:font-face-decls><style:font-face style:name='Open Sans'"
                     " svg:font-family=\"'Open Sans'\" style:font-family-generic='swiss'"
                     " style:font-pitch='variable'/></office:font-face-decls><office:styles>"
                     "<style:default-style style:family='paragraph'><style:paragraph-properties"
                     " fo:line-height='106%' fo:hyphenation-ladder-count='no-limit' style:tab-stop-distance='1cm'/>"
                     "<style:text-properties style:font-name='Open Sans' fo:font-size='9.5pt' fo:language='" +
                     tag.left(2).toLatin1() + "' fo:country='" + tag.mid(3).toLatin1() +
                     "' fo:color='INK' style:use-window-font-color='false' fo:hyphenate='false'/>"
                     "</style:default-style><style:default-style style:family='table'><style:table-properties"
                     " table:border-model='collapsing'/></style:default-style>";
    xml = inOdtColours(xml);
    for (const OdtStyle &style : styles)
        xml += odtStyleElement(style);
    const auto layout = [](const char *name, const char *footer) {
        return QByteArray("<style:page-layout style:name='") + name +
               "'><style:page-layout-properties fo:page-width='21cm' fo:page-height='29.7cm'"
               " style:print-orientation='portrait' fo:margin-top='2cm' fo:margin-bottom='1.1cm' fo:margin-left='2cm'"
               " fo:margin-right='2cm'/>" +
               footer + "</style:page-layout>";
    };
    xml += "</office:styles><office:automatic-styles>" +
           layout("PolkuPage", "<style:footer-style><style:header-footer-properties fo:min-height='0.8cm'"
                               " fo:margin-top='0.4cm'/></style:footer-style>") +
           layout("PolkuFirst", "") +
           "</office:automatic-styles><office:master-styles>"
           "<style:master-page style:name='Standard' style:page-layout-name='PolkuPage'>" +
           odtFooter(document) +
           "</style:master-page><style:master-page style:name='First_20_Page' style:display-name='First Page'"
           " style:page-layout-name='PolkuFirst' style:next-style-name='Standard'/></office:master-styles>"
           "</office:document-styles>";
    return xml;
}

} // namespace polku::publish
