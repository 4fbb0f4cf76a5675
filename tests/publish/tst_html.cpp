#include "examples.h"

#include "publish/html.h"
#include "publish/publish.h"
#include "report/markdown.h"
#include "support/testcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace polku;
using namespace polku::report;

namespace {

/// What an XML reader finds in a page: tags in order, ids, links, texts of headings.
struct Read
{
    QStringList tags;
    QStringList ids;
    QStringList links;
    QString text;
    QString language;
    QString title;
    QString error;
    int count(const char *tag) const { return static_cast<int>(tags.count(QString::fromLatin1(tag))); }
};

Read read(const QByteArray &html)
{
    Read read;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            const QString tag = reader.name().toString();
            read.tags.push_back(tag);
            const auto attributes = reader.attributes();
            if (attributes.hasAttribute(QStringLiteral("id")))
                read.ids.push_back(attributes.value(QStringLiteral("id")).toString());
            if (attributes.hasAttribute(QStringLiteral("href")))
                read.links.push_back(attributes.value(QStringLiteral("href")).toString());
            if (tag == QStringLiteral("html"))
                read.language = attributes.value(QStringLiteral("lang")).toString();
            if (tag == QStringLiteral("title") && read.title.isEmpty()) {
                read.title = reader.readElementText();
                continue;
            }
            if (tag == QStringLiteral("style"))
                reader.skipCurrentElement();
        } else if (reader.isCharacters()) {
            read.text += reader.text();
        }
    }
    read.error = reader.hasError() ? reader.errorString() : QString();
    return read;
}

Document withText(const QString &text)
{
    Document document;
    document.title = text;
    document.footerLeft = text;
    document.notice = text;
    document.blocks = {
        Heading{1, text, text},
        Paragraph{{Span{text, true, true, QStringLiteral("https://example.org/\"><script>")}}, Paragraph::Role::Body},
        FactBox{text, {{text, text}}},
        Table{text, {{text}, {text, Table::Align::End}}, {{text, text}}},
        BarChart{text, text, {{text, 1, text, false}}, 2.0, text, false},
        List{true, {{Span{text, false, false, QStringLiteral("javascript:alert(1)")}}}}};
    return document;
}

} // namespace

class HtmlTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void needsNoLibrariesThatModulesBring();
    void isWellFormedAndWhole_data();
    void isWellFormedAndWhole();
    void headingsDoNotSkip();
    void linksLeadSomewhere();
    void nothingIsLoadedOrRun();
    void textStaysText_data();
    void textStaysText();
    void listsWithinLists();
    void emptyDocument();
};

/// They are loaded with the first PDF, or Word file: a program that makes none starts without them
/// (docs/decisions/0006, 0012).
void HtmlTest::needsNoLibrariesThatModulesBring()
{
    const auto isLoaded = [](const char *library) {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
    };
    constexpr char pango[] = "/libpango-";
    constexpr char zip[] = "/libzip.";
    if (!QFile::exists(QStringLiteral("/proc/self/maps")))
        QSKIP("What is loaded can be looked up only on Linux.");
    QVERIFY(publish::render(test::pilotSummary(), publish::Format::Html));
    QVERIFY(publish::render(test::pilotSummary(), publish::Format::Markdown));
    QVERIFY(!isLoaded(pango) && !isLoaded(zip));
    QVERIFY(publish::render(Document{}, publish::Format::Docx)); // without charts
    QVERIFY(!isLoaded(pango) && isLoaded(zip));
    QVERIFY(publish::render(test::pilotSummary(), publish::Format::Pdf));
    QVERIFY(isLoaded(pango));
}

void HtmlTest::isWellFormedAndWhole_data()
{
    QTest::addColumn<bool>("booklet");
    QTest::newRow("summary") << false;
    QTest::newRow("booklet") << true;
}

void HtmlTest::isWellFormedAndWhole()
{
    QFETCH(bool, booklet);
    const Document document = booklet ? test::pilotBooklet(3) : test::pilotSummary();
    const QByteArray html = publish::toHtml(document);
    const Read found = read(html);
    QCOMPARE(found.error, QString());
    QCOMPARE(found.language, QStringLiteral("fi"));
    QCOMPARE(found.title, document.title);
    QCOMPARE(found.count("h1"), 1);
    QCOMPARE(found.count("main"), 1);
    QCOMPARE(found.count("footer"), 1);
    QCOMPARE(found.count("nav"), booklet ? 1 : 0);
    QCOMPARE(found.count("article"), booklet ? 4 : 1);
    QVERIFY(found.count("desc") >= 1 && found.count("desc") == found.count("svg"));
    QCOMPARE(QSet<QString>(found.ids.begin(), found.ids.end()).size(), found.ids.size());
    QVERIFY(found.text.contains(QStringLiteral("Toimittaja työllistää sopimuskauden jokaisena vuotena")));
    QVERIFY(found.text.contains(QStringLiteral("Esimerkkiaineisto, ei todellinen hankinta")));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
}

void HtmlTest::headingsDoNotSkip()
{
    for (const Document &document : {test::pilotSummary(), test::pilotBooklet(2)}) {
        int before = 0;
        for (const QString &tag : read(publish::toHtml(document)).tags) {
            if (tag.size() != 2 || tag[0] != QLatin1Char('h') || !tag[1].isDigit())
                continue;
            const int level = tag[1].digitValue();
            QVERIFY2(level <= before + 1, qPrintable(tag));
            before = level;
        }
        QVERIFY(before > 0);
    }
}

void HtmlTest::linksLeadSomewhere()
{
    const Read found = read(publish::toHtml(test::pilotBooklet(5)));
    QVERIFY(found.links.size() > 6);
    for (const QString &link : found.links)
        QVERIFY2(!link.startsWith(QLatin1Char('#')) || found.ids.contains(link.mid(1)), qPrintable(link));
}

void HtmlTest::nothingIsLoadedOrRun()
{
    const QString html = QString::fromUtf8(publish::toHtml(test::pilotBooklet(2)));
    QVERIFY(html.contains(QStringLiteral("<h1")));
    for (const char *word : {"<script", "<link", "<img", "<iframe", "<object", "@import", "url(", " src=", " onload"})
        QVERIFY2(!html.contains(QString::fromLatin1(word)), word);
}

void HtmlTest::textStaysText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << QStringLiteral("</p><script>alert('x')</script> & \"quoted\" <!-- ]]>");
    QTest::newRow("emoji") << QStringLiteral("👩🏽‍🍳 ja 🇫🇮");
    QTest::newRow("right to left") << QStringLiteral("שלום مرحبا");
    QTest::newRow("controls") << QStringLiteral("a\x01\x1b\x7f b\r\nc\td") + QChar(0) + QChar(0xd800) + QChar(0xffff);
    QTest::newRow("megabyte") << QStringLiteral("Pitkä lause toistuu. ").repeated(50000);
}

void HtmlTest::textStaysText()
{
    QFETCH(QString, text);
    const QByteArray html = publish::toHtml(withText(text));
    const Read found = read(html);
    QCOMPARE(found.error, QString());
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("javascript:"));
    QCOMPARE(found.count("table"), 2);
}

void HtmlTest::listsWithinLists()
{
    Document document;
    document.title = QStringLiteral("T");
    document.blocks = blocksOfMarkdown(QStringLiteral("1. a\n   - b\n   - c\n2. d\\\n   e"));
    QString html = QString::fromUtf8(publish::toHtml(document));
    html = html.mid(html.indexOf(QLatin1String("<ol>"))).remove(QLatin1Char('\n'));
    QVERIFY2(html.startsWith(QLatin1String("<ol><li>a<ul><li>b</li><li>c</li></ul></li><li>d<br/>e</li></ol>")),
             qPrintable(html.left(200)));
}

void HtmlTest::emptyDocument()
{
    const Read found = read(publish::toHtml(Document{}));
    QCOMPARE(found.error, QString());
    QCOMPARE(found.count("main"), 1);
}

POLKU_TEST_MAIN(HtmlTest)
#include "tst_html.moc"
