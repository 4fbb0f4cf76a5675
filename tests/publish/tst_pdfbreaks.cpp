#include "examples.h"
#include "pdfreading.h"

#include "base/format.h"
#include "publish/publish.h"
#include "support/testcase.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace polku;
using namespace polku::report;
using publish::Format;
using test::paragraph;

/// Where lines, rows and pages end.
class PdfBreaksTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void longTableRepeatsItsHeader();
    void noLineIsAlone();
    void chartStandsWithItsTable();
    void notesStandWithWhatTheyAreAbout();
    void noWordOfATableIsBroken();
    void rangesAndDatesStayOnALine();
    void noLineEndsWithinARangeOfNumbers();

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

void PdfBreaksTest::longTableRepeatsItsHeader()
{
    Document document;
    document.title = QStringLiteral("Rivejä");
    document.pageLabel = QStringLiteral("sivu %1/%2");
    Table table;
    table.caption = QStringLiteral("Kaikki toimenpiteet");
    table.columns = {{QStringLiteral("Toimenpide"), Table::Align::Start, 4},
                     {QStringLiteral("Summa"), Table::Align::End, 1}};
    for (int row = 0; row < 400; ++row) {
        table.rows.push_back({QStringLiteral("Alku%1 ").arg(row) + QStringLiteral("sana ").repeated(row % 60) +
                                  QStringLiteral("loppu%1.").arg(row),
                              QString::number(row)});
    }
    document.blocks = {Heading{1, document.title, {}}, table};
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 10);
    int rows = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(QStringLiteral("Toimenpide")), 1);
        for (int row = 0; row < 400; ++row) {
            const bool begins = page.contains(QStringLiteral("Alku%1 ").arg(row));
            QCOMPARE(page.contains(QStringLiteral("loppu%1.").arg(row)), begins);
            rows += begins ? 1 : 0;
        }
    }
    QCOMPARE(rows, 400);
    READ_BACK(tree, "pdfinfo", QStringLiteral("-struct"), path)
    QCOMPARE(tree.count(QStringLiteral("THead")), 1);
    QCOMPARE(tree.count(QStringLiteral("/Scope /Row")), 400);
}

void PdfBreaksTest::noLineIsAlone()
{
    // Paragraphs of several lengths, so that page ends fall everywhere in them.
    Document document;
    document.title = QStringLiteral("Rivit");
    document.blocks.push_back(Heading{1, document.title, {}});
    for (int i = 0; i < 200; ++i) {
        if (i % 7 == 3)
            document.blocks.push_back(Heading{2, QStringLiteral("Otsikko"), {}});
        if (i % 5 == 2) { // the note goes with the table, as the heading does
            document.blocks.push_back(Heading{2, QStringLiteral("Otsikko"), {}});
            document.blocks.push_back(
                Paragraph{{Span{QStringLiteral("Huomautus"), false, false, {}}}, Paragraph::Role::Note});
            Table table;
            table.columns = {{QStringLiteral("Sarake"), Table::Align::Start, 1}};
            table.rows = {{QStringLiteral("solu")}, {QStringLiteral("solu")}};
            document.blocks.push_back(table);
        }
        QString text = QStringLiteral("<%1").arg(i);
        for (int line = 0; line < 2 + i % 9; ++line)
            text += QStringLiteral("\nrivi");
        document.blocks.push_back(paragraph(text + QStringLiteral("\n%1>").arg(i)));
    }
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 15);
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        QStringList lines = pages[i].split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        lines.removeLast(); // the page number
        QVERIFY2(!lines.last().startsWith(QLatin1Char('<')), qPrintable(pages[i]));
        QVERIFY2(lines.last() != QStringLiteral("Otsikko") && lines.last() != QStringLiteral("Huomautus"),
                 qPrintable(pages[i]));
        QVERIFY2(!pages[i + 1].section(QLatin1Char('\n'), 0, 0).endsWith(QLatin1Char('>')), qPrintable(pages[i + 1]));
    }
}

void PdfBreaksTest::chartStandsWithItsTable()
{
    // The table and its chart come to every place on a page.
    Document document;
    document.title = QStringLiteral("Mittarit");
    document.blocks.push_back(Heading{1, document.title, {}});
    for (int i = 0; i < 60; ++i) {
        Table table;
        table.columns = {{QStringLiteral("Mittari"), Table::Align::Start, 1}};
        for (int row = 0; row < 1 + i % 3; ++row)
            table.rows.push_back({QStringLiteral("taulukko%1.").arg(i)});
        document.blocks.push_back(Heading{2, QStringLiteral("Tulokset"), {}});
        document.blocks.push_back(table);
        document.blocks.push_back(BarChart{QStringLiteral("kuvio%1.").arg(i),
                                           {},
                                           {{QStringLiteral("I/26"), 1, QStringLiteral("1"), false},
                                            {QStringLiteral("II/26"), 3, QStringLiteral("3"), false}},
                                           {},
                                           {},
                                           false});
        document.blocks.push_back(
            paragraph(QString(QStringLiteral("rivi\n")).repeated(i % 11) + QStringLiteral("loppu")));
    }
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    int charts = 0;
    for (const QString &page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        for (int i = 0; i < 60; ++i) {
            const int rows = int(page.count(QStringLiteral("taulukko%1.").arg(i)));
            const bool chart = page.contains(QStringLiteral("kuvio%1.").arg(i));
            QVERIFY2(rows == (chart ? 1 + i % 3 : 0), qPrintable(page));
            charts += chart ? 1 : 0;
        }
    }
    QCOMPARE(charts, 60);
}

/// A note under a heading with the text, a note under a chart with the chart, at every place on a page.
void PdfBreaksTest::notesStandWithWhatTheyAreAbout()
{
    Document document;
    document.title = QStringLiteral("Aineistot");
    document.blocks.push_back(Heading{1, document.title, {}});
    const auto note = [](const QString &text) {
        return Paragraph{{Span{text, false, false, {}}}, Paragraph::Role::Note};
    };
    for (int i = 0; i < 60; ++i) {
        document.blocks.push_back(Heading{2, QStringLiteral("otsikko%1.").arg(i), {}});
        document.blocks.push_back(note(QStringLiteral("Huomautus")));
        document.blocks.push_back(paragraph(QStringLiteral("alku%1. ").arg(i) +
                                            QString(QStringLiteral("rivi\n")).repeated(i % 11) +
                                            QStringLiteral("loppu")));
        document.blocks.push_back(BarChart{QStringLiteral("kuvio%1.").arg(i),
                                           {},
                                           {{QStringLiteral("I/26"), 1, QStringLiteral("1"), false},
                                            {QStringLiteral("II/26"), 3, QStringLiteral("3"), false}},
                                           {},
                                           {},
                                           i % 2 == 0});
        document.blocks.push_back(note(QStringLiteral("selitys%1.").arg(i)));
    }
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    int pages = 0;
    for (const QString &page : text.split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
        ++pages;
        for (int i = 0; i < 60; ++i) {
            const auto on = [&](const char *word) {
                return page.contains(QString::fromLatin1(word) + QString::number(i) + QLatin1Char('.'));
            };
            QVERIFY2(on("otsikko") == on("alku"), qPrintable(page));
            QVERIFY2(on("kuvio") == on("selitys"), qPrintable(page));
        }
    }
    QVERIFY(pages > 8);
}

void PdfBreaksTest::noWordOfATableIsBroken()
{
    Document document;
    document.title = QStringLiteral("Sanat");
    Table table;
    table.columns = {{QStringLiteral("Utvecklingsbehov i självbedömningen"), Table::Align::Start, 1.3},
                     {QStringLiteral("Mål"), Table::Align::Start, 1.7},
                     {QStringLiteral("Åtgärder"), Table::Align::Start, 2},
                     {QStringLiteral("Kommunikationssakkunnig"), Table::Align::Start, 0.5},
                     {QStringLiteral("Från – till"), Table::Align::Start, 1.2}};
    table.rows = {{QStringLiteral("Mänskliga rättigheter"), QStringLiteral("40 personmånader per år genom villkor"),
                   QStringLiteral("Rapportera de första personmånaderna"), QStringLiteral("upphandlingssakkunnig"),
                   QStringLiteral("2 / 14 → 14 / 14")}};
    document.blocks = {Heading{1, document.title, {}}, table};
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    for (const char *word : {"Utvecklingsbehov", "självbedömningen", "Kommunikationssakkunnig", "upphandlingssakkunnig",
                             "rättigheter", "personmånaderna"})
        QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
}

void PdfBreaksTest::rangesAndDatesStayOnALine()
{
    Document document;
    document.language = Language::English;
    document.title = QStringLiteral("Ranges");
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("a%1 1–5 on 10 November 2026 ").arg(QString(i % 9, QLatin1Char('b')));
    Table table;
    table.columns = {{QStringLiteral("What"), Table::Align::Start, 9}, {QStringLiteral("Due"), Table::Align::Start, 1}};
    table.rows = {{text.left(600), QStringLiteral("10 September 2026")}};
    document.blocks = {Heading{1, document.title, {}}, paragraph(text), table};
    const QString path = make(document);
    READ_BACK(read, "pdftotext", QStringLiteral("-layout"), path, QStringLiteral("-"))
    int dates = 0;
    for (const QString &line : read.split(QLatin1Char('\n'))) {
        QVERIFY2(!line.trimmed().endsWith(QStringLiteral("1–")), qPrintable(line));
        dates += int(line.count(QRegularExpression(QStringLiteral("10\\sNovember\\s2026"))));
    }
    QVERIFY(dates >= 400);
    QVERIFY(read.contains(QRegularExpression(QStringLiteral("10\\sSeptember\\s2026"))));
}

void PdfBreaksTest::noLineEndsWithinARangeOfNumbers()
{
    Document document;
    document.title = QStringLiteral("Asteikko");
    document.blocks = {Heading{1, document.title, {}}};
    for (int i = 0; i < 60; ++i)
        document.blocks.push_back(paragraph(QStringLiteral("x").repeated(i) + QStringLiteral(" 0–5 ").repeated(60)));
    const QString path = make(document);
    READ_BACK(text, "pdftotext", QStringLiteral("-raw"), path, QStringLiteral("-"))
    QVERIFY(text.contains(QStringLiteral("0–5")));
    QVERIFY(!text.contains(QStringLiteral("0–\n")));
    QVERIFY(!text.contains(QStringLiteral("0\n–")));
}

POLKU_TEST_MAIN(PdfBreaksTest)
#include "tst_pdfbreaks.moc"
