#include "examples.h"
#include "pdfreading.h"

#include "publish/artifacts.h"
#include "publish/publish.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace polku;
using namespace polku::report;
using publish::Format;
using test::paragraph;

class PdfTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void summaryIsOneTaggedPage();
    void structureIsReadBack();
    void pictureHasItsWords();
    void decorationIsMarked();
    void bookletHasContentsAndBookmarks();
    void oddTexts_data();
    void oddTexts();
    void megabyte();
    void emptyDocument();
    void stopping_data();
    void stopping();
    void progressGrows();
    void sameDocumentSameBytes();
    void failureKeepsWhatWasThere();
    void previewShowsTheSamePages();
    void artifactMarks_data();
    void artifactMarks();
    void manySectionsAreInOrder();
    void glyphsKeepTheirWords();

private:
    QString make(const Document &document, Format format = Format::Pdf)
    {
        const QString path = m_folder.filePath(QStringLiteral("document.") + publish::fileEnding(format));
        const Result<void> done = publish::publish(document, format, path);
        if (!done)
            QTest::qFail(qPrintable(done.error().what + done.error().detail), __FILE__, __LINE__);
        return path;
    }
    QTemporaryDir m_folder;
};

void PdfTest::summaryIsOneTaggedPage()
{
    const QString path = make(test::pilotSummary());
    READ_BACK(facts, "pdfinfo", path)
    const auto has = [&facts](const char *pattern) {
        return facts.contains(QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::MultilineOption));
    };
    QVERIFY2(has("^Tagged: +yes$"), qPrintable(facts));
    QVERIFY(has("^Title: +Kolme oppisopimuspaikkaa koulujen ruokapalveluihin$"));
    QVERIFY(has("^Author: +Koskelan kaupunki$"));
    QVERIFY(has("^Pages: +1$"));
    QVERIFY(has("A4"));
    READ_BACK(metadata, "pdfinfo", QStringLiteral("-meta"), path)
    QVERIFY(metadata.contains(QStringLiteral("<pdfuaid:part>1</pdfuaid:part>")));
    QVERIFY(metadata.contains(QStringLiteral("<rdf:li>fi</rdf:li>")));
    READ_BACK(check, "qpdf", QStringLiteral("--check"), path)
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    READ_BACK(fonts, "pdffonts", path)
    for (const QString &line : fonts.split(QLatin1Char('\n')).mid(2)) {
        if (!line.trimmed().isEmpty())
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes yes yes +\\d+ +\\d+$"))), qPrintable(line));
    }
}

void PdfTest::structureIsReadBack()
{
    const QString path = make(test::pilotSummary());
    READ_BACK(tree, "pdfinfo", QStringLiteral("-struct-text"), path)
    const QString flat = tree.simplified().replace(QStringLiteral("\" \""), QStringLiteral(" "));
    for (const char *part :
         {"H1 (block) \"Kolme oppisopimuspaikkaa koulujen ruokapalveluihin\"", "Lbl (block) \"Hankkija\"",
          "H2 (block) \"Tausta ja tarve\" P (block) \"Kaupungin strategia",
          "BlockQuote P (block) \"Toimittaja työllistää", "THead TR TH: /Scope /Column \"Mittari\"",
          "TH: /Scope /Row \"Oppisopimusopiskelijoita\" TD \"0\"", "Link (inline) Object",
          "\"hankintapalvelujen sivuille\""})
        QVERIFY2(flat.contains(QString::fromUtf8(part)),
                 qPrintable(QString::fromUtf8(part) + QLatin1Char('\n') + tree));
    // The footer is read once, and nothing of the page's decoration is.
    QCOMPARE(flat.count(QStringLiteral("Yhteys: hankintapalvelut")), 1);
}

void PdfTest::pictureHasItsWords()
{
    const QString path = make(test::pilotSummary());
    READ_BACK(json, "qpdf", QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), path)
    QVERIFY(json.contains(QStringLiteral("Pylväskuvio: henkilötyökuukausia oli 2")));
    QVERIFY(json.contains(QStringLiteral("\"/Lang\": \"u:fi\"")));
    QVERIFY(json.contains(QStringLiteral("\"/DisplayDocTitle\": true")));
    QVERIFY(json.contains(QStringLiteral("\"/Contents\": \"u:https://example.org/ohje?a=1&b=2\"")));
}

void PdfTest::decorationIsMarked()
{
    const QString path = make(test::pilotBooklet(2));
    READ_BACK(plain, "qpdf", QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), path,
              QStringLiteral("-"))
    int depth = 0;
    int outside = 0;
    bool inPage = false;
    for (const QString &line : plain.split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("stream")))
            inPage = true;
        else if (line.startsWith(QStringLiteral("endstream"))) {
            QCOMPARE(depth, 0);
            inPage = false;
        }
        if (!inPage)
            continue;
        if (line.endsWith(QStringLiteral("BDC")) || line.endsWith(QStringLiteral("BMC")))
            ++depth;
        else if (line == QStringLiteral("EMC"))
            --depth;
        else if (depth == 0 && line.contains(QRegularExpression(QStringLiteral("(^| )(Tj|TJ|re|BT)$"))))
            ++outside;
    }
    QCOMPARE(outside, 0);
    QVERIFY(plain.count(QStringLiteral("/Artifact BMC")) > 4);
}

void PdfTest::bookletHasContentsAndBookmarks()
{
    const QString path = make(test::pilotBooklet(4));
    READ_BACK(text, "pdftotext", QStringLiteral("-layout"), path, QStringLiteral("-"))
    const QStringList pages = text.split(QLatin1Char('\f'));
    QCOMPARE(pages.size(), 8); // cover, contents, overview, four pilots, and what follows the last page
    QVERIFY(pages[0].contains(QStringLiteral("Esimerkkiaineisto, ei todellinen hankinta")));
    for (int pilot = 1; pilot <= 4; ++pilot) {
        const QString title = QStringLiteral("%1. Kolme oppisopimuspaikkaa koulujen ruokapalveluihin").arg(pilot);
        QVERIFY(pages[1].contains(
            QRegularExpression(QRegularExpression::escape(title) + QStringLiteral(" +%1\n").arg(pilot + 3))));
        QVERIFY(pages[pilot + 2].contains(QStringLiteral("%1. Kolme").arg(pilot)));
        QVERIFY(pages[pilot + 2].contains(QStringLiteral("%1 (7)").arg(pilot + 3)));
    }
    READ_BACK(json, "qpdf", QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path)
    QVERIFY(json.contains(QStringLiteral("\"title\": \"3. Kolme oppisopimuspaikkaa koulujen ruokapalveluihin\"")));
    QVERIFY(json.contains(QStringLiteral("\"destpageposfrom1\": 6")));
    READ_BACK(tree, "pdfinfo", QStringLiteral("-struct"), path)
    QCOMPARE(tree.count(QStringLiteral("TOCI")), 5);
}

void PdfTest::oddTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("emoji") << QStringLiteral("👩🏽‍🍳 ja 🇫🇮");
    QTest::newRow("right to left") << QStringLiteral("שלום עולם مرحبا بالعالم");
    QTest::newRow("mixed directions") << QStringLiteral("Nimi مرحبا ja (שלום) 123.");
    QTest::newRow("controls") << QStringLiteral("a\x01\x1b\x7f b\r\nc\td") + QChar(0) + QChar(0xd800) + QChar(0xffff);
    QTest::newRow("one long word") << QStringLiteral("lentokonesuihkuturbiinimoottoriapumekaanikko").repeated(20);
    QTest::newRow("quotes and brackets") << QStringLiteral("' \" \\ ( ) < > [ ] { } %PDF /Artifact BMC EMC");
    QTest::newRow("only spaces") << QStringLiteral("   \n  \n ");
    QTest::newRow("nothing") << QString();
}

void PdfTest::oddTexts()
{
    QFETCH(QString, text);
    Document document;
    document.title = text;
    document.notice = text;
    document.footerRight = text;
    const Span linked{text, true, true, QStringLiteral("https://example.org/a'b(c)?q=%28\\")};
    document.blocks = {
        Cover{text, text, text, {text, text}, text},
        Contents{text, 3},
        Heading{1, text, text},
        Paragraph{{linked}, Paragraph::Role::Lead},
        FactBox{text, {{text, text}, {text, text}}},
        Heading{2, text, {}},
        Paragraph{{linked, Span{text, false, false, QLatin1Char('#') + text}}, Paragraph::Role::Quotation},
        List{true, {{linked}, {Span{text, false, false, {}}}}},
        Table{text, {{text}, {text, Table::Align::End}, {text}}, {{text, text}, {}, {text, text, text, text}}},
        BarChart{text, text, {{text, -1, text, false}, {text, 5, text, true}}, 2.0, text, false},
        BarChart{text, text, {{text, qQNaN(), text, false}, {text, qInf(), text, true}}, {}, text, true}};
    const QString path = make(document);
    READ_BACK(check, "qpdf", QStringLiteral("--check"), path)
    QVERIFY2(check.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(check));
    READ_BACK(facts, "pdfinfo", path)
    QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
}

void PdfTest::megabyte()
{
    const QString text =
        QStringLiteral("Pitkä lause toistuu monta kertaa. ").repeated(31000) + QStringLiteral("Loppu.");
    Document document;
    document.title = QStringLiteral("Pitkä");
    document.blocks = {Heading{1, document.title, {}}, paragraph(text),
                       Table{{}, {{QStringLiteral("A")}, {QStringLiteral("B")}}, {{QStringLiteral("rivi"), text}}},
                       paragraph(QString(200000, QLatin1Char('x')))};
    const QString path = make(document);
    READ_BACK(read, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    QCOMPARE(read.count(QStringLiteral("Loppu.")), 2);
    QCOMPARE(read.count(QStringLiteral("toistuu")), 62000);
}

void PdfTest::emptyDocument()
{
    const QString path = make(Document{});
    READ_BACK(facts, "pdfinfo", path)
    QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))));
}

void PdfTest::stopping_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<int>("after");
    for (const int after : {0, 1, 20, 60, 100}) {
        QTest::addRow("pdf after %d", after) << Format::Pdf << after;
    }
    QTest::newRow("html") << Format::Html << 0;
    QTest::newRow("markdown") << Format::Markdown << 1;
    QTest::newRow("docx") << Format::Docx << 4;
    QTest::newRow("odt") << Format::Odt << 0;
}

void PdfTest::stopping()
{
    QFETCH(Format, format);
    QFETCH(int, after);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.file"));
    int calls = 0;
    const Result<void> done =
        publish::publish(test::pilotBooklet(10), format, path, [&calls, after](int, int) { return calls++ < after; });
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, after + 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void PdfTest::progressGrows()
{
    int before = -1;
    int last = 0;
    bool grows = true;
    QVERIFY(publish::render(test::pilotBooklet(3), Format::Pdf, [&](int done, int total) {
        grows = grows && done >= before && total == 1000;
        before = done;
        last = done;
        return true;
    }));
    QVERIFY(grows);
    QCOMPARE(last, 1000);
}

void PdfTest::sameDocumentSameBytes()
{
    for (const Format format : publish::allFormats)
        QCOMPARE(*publish::render(test::pilotSummary(), format), *publish::render(test::pilotSummary(), format));
}

void PdfTest::failureKeepsWhatWasThere()
{
    const QTemporaryDir folder;
    QVERIFY(!publish::publish(test::pilotSummary(), Format::Pdf, folder.filePath(QStringLiteral("none/a.pdf"))));
    QVERIFY(!publish::publish(test::pilotSummary(), Format::Pdf, folder.path()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
}

void PdfTest::previewShowsTheSamePages()
{
    const Result<publish::Preview> preview = publish::Preview::of(test::pilotBooklet(2));
    QVERIFY(preview);
    QCOMPARE(preview->pageCount(), 5);
    const publish::PagePicture page = preview->page(3, 2.0);
    QCOMPARE(page.width, 1191);
    QCOMPARE(page.height, 1684);
    QCOMPARE(page.pixels.size(), qsizetype{4} * page.width * page.height);
    QVERIFY(page.pixels.count('\xff') < page.pixels.size());
    QVERIFY(page.pixels != preview->page(0, 2.0).pixels);
    QCOMPARE(preview->page(5, 1).width, 0);
    QCOMPARE(preview->page(-1, 1).width, 0);
    QCOMPARE(preview->page(0, 0).width, 0);
    QCOMPARE(preview->page(0, qQNaN()).width, 0);
}

void PdfTest::artifactMarks_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("marked");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("a rule") << QByteArray("q 1 0 0 rg 0 0 5 5 re f Q")
                            << QByteArray("q 1 0 0 rg /Artifact BMC\n0 0 5 5 re f EMC\nQ");
    QTest::newRow("content alone") << QByteArray("/P << /MCID 0 >> BDC\nBT (re f) Tj ET\nEMC\n")
                                   << QByteArray("/P << /MCID 0 >> BDC\nBT (re f) Tj ET\nEMC\n");
    QTest::newRow("rule before content") << QByteArray("0 0 m 5 5 l S\n/P << /MCID 0 >> BDC\nEMC\n")
                                         << QByteArray(
                                                "/Artifact BMC\n0 0 m 5 5 l S\nEMC\n/P << /MCID 0 >> BDC\nEMC\n");
    QTest::newRow("text with operators") << QByteArray("BT (a \\) Q BDC \\( (x)) Tj <42> Tj ET")
                                         << QByteArray("/Artifact BMC\nBT (a \\) Q BDC \\( (x)) Tj <42> Tj ET\nEMC\n");
}

void PdfTest::artifactMarks()
{
    QFETCH(QByteArray, content);
    QTEST(QByteArray::fromStdString(publish::markArtifacts(content.toStdString())), "marked");
}

void PdfTest::manySectionsAreInOrder()
{
    // So many that they are set in several threads.
    Document document = test::pilotBooklet(60);
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(PageBreak{});
    document.blocks.push_back(paragraph(QStringLiteral("Viimeinen sivu.")));
    const QByteArray bytes = *publish::render(document, Format::Pdf);
    QCOMPARE(*publish::render(document, Format::Pdf), bytes);
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-layout"), path, QStringLiteral("-"))
    const QStringList pages = text.split(QLatin1Char('\f'));
    const QRegularExpression entry(QStringLiteral("(\\d+)\\. Kolme oppisopimuspaikkaa.* (\\d+)\n"));
    int entries = 0;
    for (auto match = entry.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        ++entries;
        QCOMPARE(one.captured(1).toInt(), entries);
        const QString page = pages.value(one.captured(2).toInt() - 1);
        QVERIFY2(page.contains(QStringLiteral("%1. Kolme").arg(entries)), qPrintable(one.captured()));
        QVERIFY(page.contains(QStringLiteral("%1 (%2)").arg(one.captured(2)).arg(pages.size() - 1)));
    }
    QCOMPARE(entries, 60);
    // Two page breaks in a row leave no empty page.
    QVERIFY(pages[pages.size() - 2].contains(QStringLiteral("Viimeinen sivu.")));
    QVERIFY(pages[pages.size() - 3].contains(QStringLiteral("60. Kolme")));
    READ_BACK(tree, "pdfinfo", QStringLiteral("-struct"), path)
    QCOMPARE(tree.count(QRegularExpression(QStringLiteral("^Document"), QRegularExpression::MultilineOption)), 1);
}

void PdfTest::glyphsKeepTheirWords()
{
    Document document;
    document.title = QStringLiteral("Sanat");
    // A word that must be broken gets a hyphen that is not part of it.
    const QString word = QStringLiteral("lentokonesuihkuturbiini").repeated(12);
    document.blocks = {Heading{1, document.title, {}}, paragraph(word)};
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    QString joined = text;
    QVERIFY2(joined.remove(QLatin1Char('\n')).contains(word), qPrintable(text));
}

POLKU_TEST_MAIN(PdfTest)
#include "tst_pdf.moc"
