#include "examples.h"
#include "package.h"
#include "publish/publish.h"
#include "support/testcase.h"

#include <QDir>
#include <QSet>

using namespace polku;
using namespace polku::test;

namespace {

QByteArray docx(const report::Document &document)
{
    const Result<QByteArray> bytes = publish::render(document, publish::Format::Docx);
    return bytes ? *bytes : QByteArray();
}

/// The style's name (as Word knows it) of each paragraph of the text, with the paragraph's text.
QStringList paragraphs(const Package &package)
{
    QHash<QString, QString> names;
    for (const Element *style : package.xml(QStringLiteral("word/styles.xml")).all("style"))
        names.insert(style->value("styleId"), style->first("name")->value("val"));
    const Element &text = package.xml(QStringLiteral("word/document.xml"));
    QStringList found;
    for (const Element *paragraph : text.all("p")) {
        const Element *style = paragraph->first("pStyle");
        QString words;
        for (const Element *run : paragraph->all("t"))
            words += run->text;
        found.append(names.value(style ? style->value("val") : QString(), QStringLiteral("?")) + QStringLiteral(": ") +
                     words);
    }
    return found;
}

} // namespace

/// A Word document as an independent program unpacks it, and as LibreOffice shows it.
class TestDocx : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(Package::canRead(), "unzip (package unzip) is not installed"); }

    void everyPartIsListedAndEveryRelationLeadsSomewhere()
    {
        for (const report::Document &document : {documentOfEverything(), test::pilotSummary(), test::pilotBooklet(2)}) {
            const Package package(m_folder, QStringLiteral("parts.docx"), docx(document));
            const QStringList names = package.names();
            QCOMPARE(names.first(), QStringLiteral("[Content_Types].xml"));
            QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
            QSet<QString> endings;
            QSet<QString> typed;
            const Element &types = package.xml(names.first());
            for (const Element *type : types.all("Default"))
                endings.insert(type->value("Extension"));
            for (const Element *type : types.all("Override"))
                typed.insert(type->value("PartName").mid(1));
            for (const QString &name : names) {
                QVERIFY2(typed.contains(name) || endings.contains(name.section(QLatin1Char('.'), -1)),
                         qPrintable(name));
                if (name.endsWith(QLatin1String(".xml")) && name != names.first())
                    QVERIFY2(typed.contains(name), qPrintable(name));
            }
            for (const QString &name : std::as_const(typed))
                QVERIFY2(names.contains(name), qPrintable(name));

            QSet<QString> ids;
            for (const Element *relation :
                 package.xml(QStringLiteral("word/_rels/document.xml.rels")).all("Relationship")) {
                QVERIFY2(!ids.contains(relation->value("Id")), qPrintable(relation->value("Id")));
                ids.insert(relation->value("Id"));
                const QString target = relation->value("Target");
                if (relation->value("TargetMode") == QLatin1String("External")) {
                    QVERIFY2(target.startsWith(QLatin1String("https://")), qPrintable(target));
                    continue;
                }
                const QString part =
                    target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("word/") + target;
                QVERIFY2(names.contains(part), qPrintable(target));
            }
            const Element &text = package.xml(QStringLiteral("word/document.xml"));
            for (const char *element : {"hyperlink", "footerReference", "blip"}) {
                for (const Element *one : text.all(element)) {
                    const QString id = one->attributes.value(QString::fromLatin1("id"), one->value("embed"));
                    QVERIFY2(id.isEmpty() || ids.contains(id), qPrintable(id));
                }
            }
        }
    }

    void textIsInWordsOwnStyles()
    {
        const QStringList found = paragraphs({m_folder, QStringLiteral("a.docx"), docx(documentOfEverything())});
        for (const char *wanted :
             {"Title: Pärmtitel", "Subtitle: Undertitel", "TOC Heading: Innehållet", "toc 1: Kapitel ett3",
              "toc 2: Avsnittet3", "toc 1: Kapitel två4", "Polku Kicker: Överrad", "heading 1: Kapitel ett",
              "Polku Lead: Ingressen", "heading 2: Avsnittet", "heading 3: Underavsnittet", "Quote: Citatet",
              "Polku Note: Anmärkningen", "List Bullet: Punkt a", "List Number: Steg a", "caption: Tabellen",
              "caption: Diagrammet", "Polku Table Heading: Kolumn", "Polku Table Text: Rad ett"})
            QVERIFY2(found.contains(QString::fromUtf8(wanted)), wanted);
        QVERIFY2(found.filter(QRegularExpression(QStringLiteral("^\\?"))).isEmpty(),
                 "A paragraph has an unknown style.");
        QVERIFY(found.filter(QStringLiteral("Tom")).isEmpty());
    }

    void headingsHaveTheirLevelInTheStyles()
    {
        const Package package(m_folder, QStringLiteral("levels.docx"), docx(documentOfEverything()));
        int seen = 0;
        for (const Element *style : package.xml(QStringLiteral("word/styles.xml")).all("style")) {
            const QString name = style->first("name")->value("val");
            if (!name.startsWith(QLatin1String("heading ")))
                continue;
            QCOMPARE(style->first("outlineLvl")->value("val").toInt() + 1, name.mid(8).toInt());
            ++seen;
        }
        QCOMPARE(seen, 6);
    }

    void tablesHaveHeaderRowsThatRepeatAndNoRowIsSplit()
    {
        const Package package(m_folder, QStringLiteral("tables.docx"), docx(documentOfEverything()));
        const Element &text = package.xml(QStringLiteral("word/document.xml"));
        const auto tables = text.all("tbl");
        QCOMPARE(tables.size(), size_t(4)); // the facts and three tables
        int headers = 0;
        for (const Element *table : tables) {
            double total = 0;
            for (const Element *column : table->all("gridCol"))
                total += column->value("w").toDouble();
            QVERIFY(std::abs(total - table->first("tblW")->value("w").toDouble()) < 3);
            for (const Element *row : table->all("tr"))
                QVERIFY(row->first("cantSplit"));
            headers += int(table->all("tblHeader").size());
        }
        QCOMPARE(headers, 3);
        QVERIFY(!tables.front()->first("tblHeader"));
        QCOMPARE(tables.front()->first("tblCaption")->value("val"), QStringLiteral("Fakta"));
        // Tables that touch would become one, and the text may not end with one.
        const Element *body = text.first("body");
        for (size_t i = 0; i + 1 < body->children.size(); ++i)
            QVERIFY(body->children[i].name != QLatin1String("tbl") || body->children[i + 1].name == QLatin1String("p"));
        QCOMPARE(body->children.back().name, QStringLiteral("sectPr"));
    }

    void noRowOfATableStandsAloneOnAPage()
    {
        report::Document document;
        for (const int rows : {3, 12}) {
            report::Table table;
            table.columns = {{QStringLiteral("Sarake")}};
            for (int row = 0; row < rows; ++row)
                table.rows.push_back({QString::number(row)});
            document.blocks.push_back(table);
            document.blocks.push_back(report::Paragraph{{{QStringLiteral("Väli"), false, false, {}}}});
        }
        document.blocks.push_back(document.blocks.front());
        report::BarChart chart;
        chart.bars = {{QStringLiteral("a"), 1, QStringLiteral("1")}, {QStringLiteral("b"), 2, QStringLiteral("2")}};
        document.blocks.push_back(chart);
        const Package package(m_folder, QStringLiteral("rows.docx"), docx(document));
        QStringList kept;
        for (const Element *table : package.xml(QStringLiteral("word/document.xml")).all("tbl")) {
            QString told;
            for (const Element *row : table->all("tr"))
                told += row->first("keepNext") ? QLatin1Char('k') : QLatin1Char('-');
            kept.append(told);
        }
        // The header first. A small table is whole; a long one has its first two rows and its last two together; a
        // chart goes with its table.
        QCOMPARE(kept, (QStringList{QStringLiteral("kkk-"), QStringLiteral("kk---------k-"), QStringLiteral("kkkk")}));
    }

    void columnsAreAsWideAsTheirWords()
    {
        report::Document document;
        report::Table table;
        table.columns = {{QStringLiteral("Utvecklingsbehov i självbedömningen"), report::Table::Align::Start, 0.1},
                         {QStringLiteral("Upphandlingssakkunniga"), report::Table::Align::Start, 0.1},
                         {QStringLiteral("Nu"), report::Table::Align::End, 3},
                         {QStringLiteral("Mål"), report::Table::Align::End, 3}};
        table.rows = {{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("14"), QStringLiteral("14")}};
        document.blocks = {table};
        report::Table crowded = table;
        for (int i = 0; i < 5; ++i)
            crowded.columns.push_back({QStringLiteral("Kommunikationssakkunnig"), report::Table::Align::Start, 1});
        document.blocks.push_back(crowded);
        const Package package(m_folder, QStringLiteral("columns.docx"), docx(document));
        const auto tables = package.xml(QStringLiteral("word/document.xml")).all("tbl");
        const auto widths = tables.front()->all("gridCol");
        // 22 letters of 9 points, in twentieths of a point.
        QVERIFY(widths[1]->value("w").toDouble() > 22 * 0.5 * 180);
        QVERIFY(widths[0]->value("w").toDouble() > 17 * 0.5 * 180);
        QCOMPARE(tables.front()->first("pStyle")->value("val"), QStringLiteral("PolkuTableHeading"));
        // Where there is no room for all the words, the letters are smaller, and short columns keep what they need.
        QCOMPARE(tables.back()->first("pStyle")->value("val"), QStringLiteral("PolkuTableSmallHeading"));
        QVERIFY(tables.back()->all("gridCol")[2]->value("w").toDouble() > 2 * 0.5 * 156);
    }

    void listsAreWordsListsAndNumbersBeginAnew()
    {
        const Package package(m_folder, QStringLiteral("lists.docx"), docx(documentOfEverything()));
        QHash<QString, QString> definitionOf;
        QHash<QString, QString> kindOf;
        const Element &numbering = package.xml(QStringLiteral("word/numbering.xml"));
        for (const Element *definition : numbering.all("abstractNum"))
            kindOf.insert(definition->value("abstractNumId"), definition->first("numFmt")->value("val"));
        for (const Element *number : numbering.all("num"))
            definitionOf.insert(number->value("numId"), number->first("abstractNumId")->value("val"));
        QStringList ordered;
        for (const Element *paragraph : package.xml(QStringLiteral("word/document.xml")).all("p")) {
            if (const Element *number = paragraph->first("numId")) {
                QCOMPARE(kindOf.value(definitionOf.value(number->value("val"))), QStringLiteral("decimal"));
                ordered.append(number->value("val"));
            }
        }
        QCOMPARE(ordered.size(), 3);
        QCOMPARE(ordered[0], ordered[1]);
        QVERIFY(ordered[1] != ordered[2]);
        for (const Element *style : package.xml(QStringLiteral("word/styles.xml")).all("style")) {
            if (style->first("name")->value("val") == QLatin1String("List Bullet"))
                QCOMPARE(kindOf.value(definitionOf.value(style->first("numId")->value("val"))),
                         QStringLiteral("bullet"));
        }
    }

    void contentsAreAFieldWhoseLinksLeadToTheHeadings()
    {
        const Package package(m_folder, QStringLiteral("contents.docx"), docx(documentOfEverything()));
        const Element &text = package.xml(QStringLiteral("word/document.xml"));
        QCOMPARE(text.first("instrText")->text.trimmed(), QStringLiteral("TOC \\o \"1-2\" \\h \\z \\u"));
        QStringList marks;
        for (const Element *mark : text.all("fldChar"))
            marks.append(mark->value("fldCharType"));
        QCOMPARE(marks.size(), 12); // the contents and three page numbers in them
        QCOMPARE(marks.count(QStringLiteral("begin")), 4);
        QCOMPARE(marks.last(), QStringLiteral("end"));
        // Each entry tells a page before Word has set any.
        int told = 0;
        for (const Element *paragraph : text.all("p")) {
            const Element *style = paragraph->first("pStyle");
            if (style && style->value("val").startsWith(QLatin1String("TOC")) && paragraph->first("hyperlink")) {
                QVERIFY(paragraph->all("t").back()->text.toInt() > 1); // after the title page
                ++told;
            }
        }
        QCOMPARE(told, 3);
        QSet<QString> bookmarks;
        for (const Element *bookmark : text.all("bookmarkStart"))
            bookmarks.insert(bookmark->value("name"));
        int within = 0;
        for (const Element *link : text.all("hyperlink")) {
            if (!link->value("anchor").isEmpty()) {
                QVERIFY2(bookmarks.contains(link->value("anchor")), qPrintable(link->value("anchor")));
                ++within;
            }
        }
        QCOMPARE(within, 4); // three entries and a link in the text
        QCOMPARE(text.all("hyperlink").size(), size_t(5));
    }

    void pagesAreNumberedAndTheTitlePageIsNot()
    {
        const Package package(m_folder, QStringLiteral("footer.docx"), docx(documentOfEverything()));
        const Element &footer = package.xml(QStringLiteral("word/footer1.xml"));
        QStringList fields;
        for (const Element *field : footer.all("fldSimple"))
            fields.append(field->value("instr").trimmed());
        QCOMPARE(fields, QStringList({QStringLiteral("PAGE"), QStringLiteral("NUMPAGES")}));
        QVERIFY(footer.text.contains(QStringLiteral("Sidfotvänster · Exempelnotis")));
        QVERIFY(footer.text.contains(QStringLiteral("Sidfothöger · Sida 1 av 1")));
        const Element &text = package.xml(QStringLiteral("word/document.xml"));
        QVERIFY(text.first("titlePg"));
        QCOMPARE(text.first("pgSz")->value("w"), QStringLiteral("11906"));
        const Package plain(m_folder, QStringLiteral("plain.docx"), docx(test::pilotSummary()));
        QVERIFY(!plain.xml(QStringLiteral("word/document.xml")).first("titlePg"));
    }

    void theFileTellsItsTitleAndLanguage()
    {
        const Package package(m_folder, QStringLiteral("about.docx"), docx(documentOfEverything()));
        const Element &about = package.xml(QStringLiteral("docProps/core.xml"));
        QCOMPARE(about.first("title")->text, QStringLiteral("Titeln & <taggen>"));
        QCOMPARE(about.first("creator")->text, QStringLiteral("Arrangören"));
        QCOMPARE(about.first("language")->text, QStringLiteral("sv-FI"));
        QCOMPARE(about.first("created")->text, QStringLiteral("2026-03-19T00:00:00Z"));
        QCOMPARE(package.xml(QStringLiteral("word/styles.xml")).first("lang")->value("val"), QStringLiteral("sv-FI"));
    }

    void chartsArePicturesThatAreToldInWords()
    {
        const Package package(m_folder, QStringLiteral("chart.docx"), docx(documentOfEverything()));
        const Element &text = package.xml(QStringLiteral("word/document.xml"));
        QCOMPARE(text.all("drawing").size(), size_t(1));
        QCOMPARE(text.first("docPr")->value("descr"), QStringLiteral("Diagrammet i ord: 2 och 3."));
        const QByteArray png = package.bytes(QStringLiteral("word/media/polku-chart1.png"));
        QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n") && png.endsWith(QByteArray("IEND\xae\x42\x60\x82", 8)));
    }

    void theSameDocumentIsTheSameBytes()
    {
        const QByteArray bytes = docx(documentOfEverything());
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(docx(documentOfEverything()), bytes);
    }

    void textOfAnyKindStaysText()
    {
        for (const QString &odd : {QStringLiteral("<w:p>&amp;\"'"), QString(QChar(1)) + QStringLiteral("x"),
                                   QStringLiteral("]]>"), QString(QChar(0xd800)), QStringLiteral("a\nb\tc  d")}) {
            report::Document document = documentOfEverything();
            document.title = document.footerLeft = document.notice = document.pageLabel = odd;
            for (report::Block &block : document.blocks) {
                if (auto *heading = std::get_if<report::Heading>(&block))
                    heading->text = heading->anchor = odd;
                if (auto *table = std::get_if<report::Table>(&block))
                    table->rows = {{odd, odd, odd}};
                if (auto *paragraph = std::get_if<report::Paragraph>(&block))
                    paragraph->text = {report::Span{odd, true, true, odd}};
            }
            const Package package(m_folder, QStringLiteral("odd.docx"), docx(document));
            for (const QString &name : package.names().filter(QRegularExpression(QStringLiteral("\\.(xml|rels)$"))))
                QVERIFY(!package.xml(name).name.isEmpty());
        }
    }

    void anEmptyDocumentIsADocument()
    {
        const Package package(m_folder, QStringLiteral("empty.docx"), docx({}));
        QVERIFY(package.xml(QStringLiteral("word/document.xml")).first("sectPr"));
    }

    void itCanBeStopped()
    {
        const auto stopped =
            publish::render(test::pilotBooklet(3), publish::Format::Docx, [](int, int) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void libreOfficeShowsIt()
    {
        if (!canMakePages())
            QSKIP("LibreOffice (package libreoffice-writer-nogui) or pdftotext (poppler-utils) is not installed");
        const Package package(m_folder, QStringLiteral("shown.docx"), docx(documentOfEverything()));
        const QString text = textOfPages(m_folder, package.path());
        const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QCOMPARE(pages.size(), 4); // title page, contents, two chapters
        QVERIFY(pages[0].contains(QStringLiteral("Pärmtitel")));
        QVERIFY(pages[1].contains(QStringLiteral("Innehållet")));
        QVERIFY2(pages[2].contains(QStringLiteral("Sida 3 av 4")), qPrintable(pages[2]));
        QVERIFY(pages[2].contains(QRegularExpression(QStringLiteral("1\\.\\s+Steg igen"))));
        QVERIFY(pages[3].contains(QStringLiteral("Kapitel två")));
    }
};

POLKU_TEST_MAIN(TestDocx)
#include "tst_docx.moc"
