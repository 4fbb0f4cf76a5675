#include "examples.h"
#include "package.h"
#include "publish/publish.h"
#include "publish/zip.h"
#include "support/testcase.h"

using namespace polku;
using namespace polku::test;

namespace {

using Parts = std::vector<publish::ZipPart>;

QByteArray packed(const Parts &parts)
{
    return valueOf(valueOf(publish::zipModule())->pack(parts));
}

const QByteArray word = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' "
                        "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
const QByteArray relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
const QByteArray kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// A city's letter as a Finnish Word saves it: ids of styles are Finnish, their names are not.
Parts wordBase()
{
    return {
        {QStringLiteral("[Content_Types].xml"),
         "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' "
         "ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' "
         "ContentType='application/xml'/><Default Extension='gif' ContentType='image/gif'/><Override "
         "PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument."
         "wordprocessingml.document.main+xml'/><Override PartName='/word/header1.xml' "
         "ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml'/></Types>"},
        {QStringLiteral("_rels/.rels"), relations + "<Relationship Id='rId1' Type='" + kind +
                                            "officeDocument' Target='word/document.xml'/></Relationships>"},
        {QStringLiteral("word/document.xml"),
         "<w:document " + word +
             "><w:body><w:p><w:r><w:t>canary-of-the-letter</w:t></w:r></w:p><w:sectPr><w:headerReference "
             "w:type='default' r:id='rId3'/><w:pgSz w:w='11906' w:h='16838'/><w:pgMar w:top='2000' w:right='1000' "
             "w:bottom='900' w:left='2906' w:header='500' w:footer='500' "
             "w:gutter='0'/></w:sectPr></w:body></w:document>"},
        {QStringLiteral("word/_rels/document.xml.rels"),
         relations + "<Relationship Id='rId1' Type='" + kind +
             "styles' Target='styles.xml'/><Relationship Id='rId2' Type='" + kind +
             "numbering' Target='numbering.xml'/><Relationship Id='rId3' Type='" + kind +
             "header' Target='header1.xml'/><Relationship Id='rId4' Type='" + kind +
             "comments' Target='comments.xml'/></Relationships>"},
        {QStringLiteral("word/styles.xml"),
         "<w:styles " + word +
             "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii='Georgia' w:hAnsi='Georgia'/><w:lang "
             "w:val='fi-FI'/>"
             "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type='paragraph' w:default='1' w:styleId='Normaali'>"
             "<w:name w:val='Normal'/></w:style><w:style w:type='paragraph' w:styleId='Otsikko1'><w:name "
             "w:val='heading 1'/><w:basedOn w:val='Normaali'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr><w:rPr>"
             "<w:color w:val='AA0011'/></w:rPr></w:style></w:styles>"},
        {QStringLiteral("word/numbering.xml"),
         "<w:numbering " + word +
             "><w:abstractNum w:abstractNumId='7'><w:lvl w:ilvl='0'><w:numFmt w:val='upperRoman'/></w:lvl>"
             "</w:abstractNum><w:num w:numId='4'><w:abstractNumId w:val='7'/></w:num></w:numbering>"},
        {QStringLiteral("word/header1.xml"),
         "<w:hdr " + word + "><w:p><w:r><w:t>Koskelan kaupunki, tunnus</w:t></w:r></w:p></w:hdr>"},
        {QStringLiteral("word/_rels/header1.xml.rels"),
         relations + "<Relationship Id='rId1' Type='" + kind + "image' Target='media/logo.gif'/></Relationships>"},
        {QStringLiteral("word/media/logo.gif"), "GIF89a-logo"},
        {QStringLiteral("word/comments.xml"), "<w:comments " + word + ">canary-comment</w:comments>"},
        {QStringLiteral("docProps/core.xml"), "<a>canary-author</a>"}};
}

const QByteArray office = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                          "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' "
                          "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
                          "xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' "
                          "xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
                          "xmlns:xlink='http://www.w3.org/1999/xlink' "
                          "xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'";

Parts openDocumentBase()
{
    return {
        {QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text-template"},
        {QStringLiteral("content.xml"),
         "<office:document-content " + office +
             "><office:automatic-styles><style:style style:name='P1' style:family='paragraph' "
             "style:master-page-name='Letter'/></office:automatic-styles><office:body><office:text><text:p "
             "text:style-name='P1'>canary-of-the-letter</text:p></office:text></office:body></"
             "office:document-content>"},
        {QStringLiteral("styles.xml"),
         "<office:document-styles " + office +
             "><office:styles><style:default-style style:family='paragraph'><style:text-properties fo:language='fi' "
             "fo:country='FI'/></style:default-style><style:style style:name='Standard' style:family='paragraph'/>"
             "<style:style style:name='Heading_20_1' style:family='paragraph'><style:text-properties "
             "fo:color='#aa0011'/></style:style></office:styles><office:automatic-styles><style:page-layout "
             "style:name='pm1'><style:page-layout-properties fo:page-width='21cm' fo:page-height='29.7cm' "
             "fo:margin-left='5cm' fo:margin-right='2cm'/></style:page-layout></office:automatic-styles>"
             "<office:master-styles><style:master-page style:name='Letter' style:page-layout-name='pm1'><style:header>"
             "<text:p><draw:frame svg:width='2cm' svg:height='1cm' text:anchor-type='as-char'><draw:image "
             "xlink:href='Pictures/logo.gif'/></draw:frame>"
             "Koskelan kaupunki, tunnus</text:p></style:header></style:master-page>"
             "<style:master-page style:name='Standard' style:page-layout-name='pm1'/></office:master-styles>"
             "</office:document-styles>"},
        {QStringLiteral("meta.xml"), "<a>canary-author</a>"},
        {QStringLiteral("Pictures/logo.gif"), "GIF89a-logo"},
        {QStringLiteral("Pictures/other.gif"), "GIF89a-canary-picture"}};
}

} // namespace

/// An organisation's own DOCX or ODT gives a document its look, and nothing of its text.
class TestStyleBase : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

    QByteArray made(publish::Format format, const Parts &base, const report::Document &document)
    {
        const QString style = m_folder.write(QStringLiteral("base.zip"), packed(base));
        const QString path = m_folder.path(QStringLiteral("made.") + publish::fileEnding(format));
        const Result<void> written = publish::publish(document, format, path, {}, style);
        if (!written)
            QTest::qFail(qPrintable(written.error().what + written.error().detail), __FILE__, __LINE__);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Error refusal(publish::Format format, const QByteArray &bytes)
    {
        const QString style = m_folder.write(QStringLiteral("wrong"), bytes);
        const QString path = m_folder.write(QStringLiteral("target.file"), "as it was");
        const Result<void> written = publish::publish(test::pilotSummary(), format, path, {}, style);
        QFile file(path);
        if (written || !file.open(QIODevice::ReadOnly) || file.readAll() != "as it was")
            return {};
        return written.error();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Package::canRead(), "unzip (package unzip) is not installed"); }

    void aWordDocumentKeepsItsStylesByTheirNames()
    {
        const Package package(m_folder, QStringLiteral("a.docx"),
                              made(publish::Format::Docx, wordBase(), documentOfEverything()));
        const Element &styles = package.xml(QStringLiteral("word/styles.xml"));
        QHash<QString, const Element *> byId;
        QHash<QString, int> names;
        for (const Element *style : styles.all("style")) {
            QVERIFY2(!byId.contains(style->value("styleId")), qPrintable(style->value("styleId")));
            byId.insert(style->value("styleId"), style);
            ++names[style->first("name")->value("val").toLower()];
        }
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            QVERIFY2(*name == 1, qPrintable(name.key()));
        QCOMPARE(byId.value(QStringLiteral("Otsikko1"))->first("color")->value("val"), QStringLiteral("AA0011"));
        for (const Element *style : byId) {
            if (const Element *parent = style->first("basedOn"))
                QVERIFY2(byId.contains(parent->value("val")), qPrintable(parent->value("val")));
        }
        QStringList headings;
        for (const Element *paragraph : package.xml(QStringLiteral("word/document.xml")).all("p")) {
            const QString style = paragraph->first("pStyle")->value("val");
            QVERIFY2(byId.contains(style), qPrintable(style));
            if (style == QLatin1String("Otsikko1"))
                headings.append(paragraph->text);
        }
        QCOMPARE(headings.size(), 2);
    }

    void aWordDocumentKeepsItsHeaderLogoAndMargins()
    {
        const Package package(m_folder, QStringLiteral("b.docx"),
                              made(publish::Format::Docx, wordBase(), documentOfEverything()));
        QCOMPARE(package.bytes(QStringLiteral("word/media/logo.gif")), QByteArray("GIF89a-logo"));
        QVERIFY(package.xml(QStringLiteral("word/header1.xml")).text.contains(QStringLiteral("Koskelan kaupunki")));
        const Element &text = package.xml(QStringLiteral("word/document.xml"));
        QCOMPARE(text.first("pgMar")->value("left"), QStringLiteral("2906"));
        QCOMPARE(text.first("tblW")->value("w"), QStringLiteral("8000"));
        QCOMPARE(text.first("headerReference")->value("id"), QStringLiteral("rId3"));
        // It has no footer of its own, so ours has the page numbers.
        QCOMPARE(text.first("footerReference")->value("id"), QStringLiteral("polku-footer"));
        QVERIFY(package.xml(QStringLiteral("word/polku-footer.xml")).text.contains(QStringLiteral("Exempelnotis")));
        // Its styles are Finnish, the document is Swedish: each run says so.
        QCOMPARE(text.first("lang")->value("val"), QStringLiteral("sv-FI"));
    }

    void numbersOfItsListsStayItsOwn()
    {
        const Package package(m_folder, QStringLiteral("c.docx"),
                              made(publish::Format::Docx, wordBase(), documentOfEverything()));
        const Element &numbering = package.xml(QStringLiteral("word/numbering.xml"));
        QStringList order;
        QStringList ids;
        for (const Element &one : numbering.children) {
            order.append(one.name);
            ids.append(one.value("abstractNumId") + one.value("numId"));
        }
        QCOMPARE(order.join(QLatin1Char(' ')), QStringLiteral("abstractNum abstractNum abstractNum num num num num"));
        QCOMPARE(ids.join(QLatin1Char(' ')), QStringLiteral("7 8 9 4 5 6 7"));
    }

    void nothingOfTheBasesTextGoesAlong_data()
    {
        QTest::addColumn<publish::Format>("format");
        QTest::newRow("docx") << publish::Format::Docx;
        QTest::newRow("odt") << publish::Format::Odt;
    }
    void nothingOfTheBasesTextGoesAlong()
    {
        QFETCH(publish::Format, format);
        const Package package(
            m_folder, QStringLiteral("text.zip"),
            made(format, format == publish::Format::Docx ? wordBase() : openDocumentBase(), documentOfEverything()));
        QVERIFY(package.names().size() > 5);
        for (const QString &name : package.names())
            QVERIFY2(!package.bytes(name).contains("canary"), qPrintable(name));
    }

    void anOpenDocumentKeepsItsStylesHeaderLogoAndMargins()
    {
        const Package package(m_folder, QStringLiteral("d.odt"),
                              made(publish::Format::Odt, openDocumentBase(), documentOfEverything()));
        QCOMPARE(package.bytes(QStringLiteral("mimetype")), QByteArray("application/vnd.oasis.opendocument.text"));
        QCOMPARE(package.bytes(QStringLiteral("Pictures/logo.gif")), QByteArray("GIF89a-logo"));
        const Element &styles = package.xml(QStringLiteral("styles.xml"));
        int headings = 0;
        for (const Element *style : styles.all("style")) {
            if (style->value("name") == QLatin1String("Heading_20_1")) {
                ++headings;
                QCOMPARE(style->first("text-properties")->value("color"), QStringLiteral("#aa0011"));
            }
        }
        QCOMPARE(headings, 1);
        QVERIFY(styles.first("header")->text.contains(QStringLiteral("Koskelan kaupunki")));
        QVERIFY(styles.first("footer")->first("page-number")); // it had none
        const Element &content = package.xml(QStringLiteral("content.xml"));
        QStringList pages;
        for (const Element *style : content.all("style")) {
            if (!style->value("master-page-name").isEmpty())
                pages.append(style->value("master-page-name"));
        }
        QCOMPARE(pages, QStringList(QStringLiteral("Letter"))); // where its own text began
        QCOMPARE(content.first("table-properties")->value("width"), QStringLiteral("14.000cm"));
    }

    void whatIsNoSuchFileIsToldAndNothingIsWritten()
    {
        using publish::Format;
        const QByteArray summary = *publish::render(test::pilotSummary(), Format::Docx);
        QVERIFY(refusal(Format::Docx, "plain text").what.contains(QStringLiteral("no Word document")));
        QVERIFY(refusal(Format::Odt, "plain text").what.contains(QStringLiteral("no OpenDocument text")));
        QVERIFY(refusal(Format::Docx, QByteArray()).what.contains(QStringLiteral("no Word document")));
        QVERIFY(
            refusal(Format::Docx, summary.left(summary.size() / 2)).what.contains(QStringLiteral("no Word document")));
        QVERIFY(
            refusal(Format::Docx, packed({{QStringLiteral("a.txt"), "x"}})).what.contains(QStringLiteral("no Word")));
        QVERIFY(
            refusal(Format::Docx, packed(openDocumentBase())).what.contains(QStringLiteral("is an OpenDocument text")));
        QVERIFY(refusal(Format::Odt, packed(wordBase())).what.contains(QStringLiteral("is a Word document")));
        Parts broken = wordBase();
        broken[4].bytes.chop(4); // its styles
        QVERIFY(refusal(Format::Docx, packed(broken)).what.contains(QStringLiteral("no Word document")));
        Parts torn = openDocumentBase();
        torn[2].bytes.chop(4);
        QVERIFY(refusal(Format::Odt, packed(torn)).what.contains(QStringLiteral("no OpenDocument text")));
        QVERIFY(refusal(Format::Pdf, packed(wordBase())).what.contains(QStringLiteral("Only Word and OpenDocument")));
        const Result<void> none =
            publish::publish(test::pilotSummary(), Format::Docx, m_folder.path(QStringLiteral("x")), {},
                             m_folder.path(QStringLiteral("nowhere.docx")));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
    }

    void libreOfficeShowsItWithTheLogo()
    {
        if (!canMakePages())
            QSKIP("LibreOffice (package libreoffice-writer-nogui) or pdftotext (poppler-utils) is not installed");
        for (const auto &[format, base] :
             {std::pair(publish::Format::Docx, wordBase()), std::pair(publish::Format::Odt, openDocumentBase())}) {
            const Package package(m_folder, QStringLiteral("shown.") + publish::fileEnding(format),
                                  made(format, base, documentOfEverything()));
            const QString text = textOfPages(m_folder, package.path());
            QVERIFY2(text.contains(QStringLiteral("Koskelan kaupunki, tunnus")), qPrintable(text));
            QVERIFY(text.contains(QStringLiteral("Kapitel två")));
        }
    }
};

POLKU_TEST_MAIN(TestStyleBase)
#include "tst_stylebase.moc"
