#include "examples.h"

#include "publish/markdown.h"
#include "report/markdown.h"
#include "support/testcase.h"

using namespace polku;
using namespace polku::report;

namespace {

QString markdown(const Document &document)
{
    return QString::fromUtf8(publish::toMarkdown(document));
}

QString bodyOf(const QString &text)
{
    Document document;
    document.blocks = {Heading{1, QStringLiteral("T"), {}},
                       Paragraph{{Span{text, false, false, {}}}, Paragraph::Role::Body}};
    return markdown(document).mid(5).chopped(1);
}

} // namespace

class MarkdownTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void summaryReadsWell();
    void syntaxInTextIsEscaped_data();
    void syntaxInTextIsEscaped();
    void cellsStayOnOneLine();
    void unsafeLinksAreText();
    void listsReadBackAsTheyAre();
    void emptyDocument();
};

void MarkdownTest::summaryReadsWell()
{
    const QString text = markdown(test::pilotSummary());
    for (const QString &part :
         {QStringLiteral("# Kolme oppisopimuspaikkaa koulujen ruokapalveluihin\n"),
          QStringLiteral("\n## Tausta ja tarve\n\n"),
          QStringLiteral("\n- **Hankkija:** Koskelan kaupunki, sivistystoimiala\n"),
          QStringLiteral("\n> Toimittaja työllistää "),
          QStringLiteral("\n| Mittari | Lähtötaso | Tavoite | Toteuma | Päivä |\n| --- | ---: | ---: | ---: | ---: |\n"
                         "| Oppisopimusopiskelijoita | 0 | 4 | 3 | 31.3.2027 |\n"),
          QStringLiteral("| III/26 | 2 |"), QStringLiteral("**Toimi:** sama yhteyshenkilö"),
          QStringLiteral("[hankintapalvelujen sivuille](<https://example.org/ohje?a=1&b=2>)."),
          QStringLiteral("> **Esimerkkiaineisto, ei todellinen hankinta**")})
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral("\nnot in\n") + text));
    QVERIFY(!text.contains(QStringLiteral("\n\n\n")));
    QVERIFY(text.endsWith(QLatin1Char('\n')) && !text.endsWith(QStringLiteral("\n\n")));
}

void MarkdownTest::syntaxInTextIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *name, const char *text, const char *written) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(written);
    };
    row("plain", "Kolme, neljä (5–6 %) ja 1.8.2026.", "Kolme, neljä (5–6 %) ja 1.8.2026.");
    row("emphasis", "*a* _b_ snake_case", "\\*a\\* \\_b\\_ snake_case");
    row("markup", "<b>x</b> [y](z) `code` a|b", "\\<b\\>x\\</b\\> \\[y\\](z) \\`code\\` a\\|b");
    row("heading", "# ei otsikko", "\\# ei otsikko");
    row("list", "- ei luettelo", "\\- ei luettelo");
    row("number", "1. ei luettelo", "1\\. ei luettelo");
    row("date at the start", "1.8.2026 alkaen", "1.8.2026 alkaen");
    row("entity", "R&D &amp; x & y", "R\\&D \\&amp; x & y");
    row("lines", "yksi\nkaksi\n\nkolme", "yksi\\\nkaksi\n\nkolme");
    row("emoji", "👩🏽‍🍳 مرحبا", "👩🏽‍🍳 مرحبا");
}

void MarkdownTest::syntaxInTextIsEscaped()
{
    QFETCH(QString, text);
    QTEST(bodyOf(text), "written");
}

void MarkdownTest::cellsStayOnOneLine()
{
    Document document;
    document.blocks = {
        Table{{}, {{QStringLiteral("A")}, {QStringLiteral("B")}}, {{QStringLiteral("x\ny | z"), QString()}}}};
    QVERIFY(markdown(document).contains(QStringLiteral("\n| x y \\| z |  |")));
}

void MarkdownTest::unsafeLinksAreText()
{
    Document document;
    document.blocks = {Paragraph{{Span{QStringLiteral("tästä"), false, false, QStringLiteral("javascript:alert(1)")}}}};
    QVERIFY(markdown(document).contains(QStringLiteral("tästä")));
    QVERIFY(!markdown(document).contains(QStringLiteral("javascript")));
}

void MarkdownTest::listsReadBackAsTheyAre()
{
    const QString written = QStringLiteral("1. a\n   - [ ] b\n     - c\n   - [x] d\n2. e\\\n   f\n   1. g\n3. h\n");
    Document document;
    document.blocks = blocksOfMarkdown(written);
    QCOMPARE(markdown(document), written);
}

void MarkdownTest::emptyDocument()
{
    QCOMPARE(markdown(Document{}), QString());
}

POLKU_TEST_MAIN(MarkdownTest)
#include "tst_markdown.moc"
