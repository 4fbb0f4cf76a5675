// What is pasted keeps its structure and nothing else, however broken it comes.

#include "base/markdownpaste.h"
#include "support/testcase.h"

#include <random>

using namespace polku;
using namespace polku::test;

class TestMarkdownPaste : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void html_data();
    void html();
    void plainText_data();
    void plainText();
    void scrambledHtmlIsRead_data();
    void scrambledHtmlIsRead();
    void aMegabyteIsRead();
};

void TestMarkdownPaste::html_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *given, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(markdown);
    };
    row("nothing", "", "");
    row("words", "a  b\n c", "a b c");
    row("headings and paragraphs", "<h1>A</h1><p>b</p><h2>C</h2><h6>D</h6>", "# A\n\nb\n\n## C\n\n### D");
    row("bold and italic", "<p>a <b>b</b> <em>c</em> <span style='font-weight:700'>d</span></p>", "a **b** *c* **d**");
    row("bold that is not", "<b style=\"font-weight:normal\"><p>a <span style=\"font-weight: 700\">b</span></p></b>",
        "a **b**");
    row("lists", "<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>", "- a\n  1. b\n  2. c\n- d");
    row("lists nobody closes", "<ul><li>a<li>b", "- a\n- b");
    row("paragraphs in an item", "<ol><li><p>a</p><p>b</p></li><li>c</li></ol>", "1. a\n\n   b\n\n2. c");
    row("check list", "<ul><li><input type=checkbox checked>a</li><li><input type=\"checkbox\">b</li></ul>",
        "- [x] a\n- [ ] b");
    row("check list of a word processor", "<ul><li role=\"checkbox\" aria-checked=\"true\">a</li><li>☐ b</li></ul>",
        "- [x] a\n- [ ] b");
    row("table", "<table><tr><th>A</th><th>B</th></tr><tr><td><p>1</p><p>2</p></td><td>|</td></tr></table>",
        "| A | B |\n| --- | --- |\n| 1 2 | \\| |");
    row("a table nobody closes", "a<table><tr><td>1<td>2<tr><td>3", "a\n\n| 1 | 2 |\n| --- | --- |\n| 3 |  |");
    row("cells over columns", "<table><tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
        "| a |  |\n| --- | --- |\n| b | c |");
    row("a table for the looks", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb");
    row("a table within a table",
        "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
        "| a | b c |\n| --- | --- |");
    row("quotation", "<blockquote><p>a</p><p>b</p></blockquote>c", "> a\n>\n> b\n\nc");
    row("links", "<a href='https://a.fi/?b=1&amp;c=2'>a</a> <a href=\"javascript:alert(1)\">b</a>",
        "[a](<https://a.fi/?b=1\\&c=2>) b");
    row("lines", "a<br>b<br><br>c", "a\\\nb\n\nc");
    row("spaces that fill", "a&nbsp;&nbsp;b 10&nbsp;000&nbsp;€", "a b 10\u00a0000\u00a0€");
    row("scripts and styles", "a<script>alert('<p>x</p>')</script><style>p{}</style><title>t</title> b", "a b");
    row("a script nobody closes", "a<script>alert(1) b", "a");
    row("pictures", "a<img src=\"https://x.example/track.gif\" onerror=alert(1)>b<svg><text>x</text></svg>", "ab");
    row("frames", "<iframe src=https://x.example>x</iframe><object data=x>y</object>a", "a");
    row("what is hidden", "<p style='display:none'>x</p>a<span style=\"mso-hide:all\">y</span>", "a");
    row("comments", "a<!-- x --><!--[if gte mso 9]><xml>y</xml><![endif]-->b<!-- never closed", "ab");
    row("marks of the clipboard", "<html><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html>", "a");
    row("a head", "<html><head><meta charset=utf-8><style>x</style></head><body>a", "a");
    row("a head nobody closes", "<head><title>x<body>a", "a");
    row("signs that are no tags", "a < b <3 <> &lt;b&gt; & c", "a < b \\<3 <> \\<b> & c");
    row("broken attributes", "<p class=\"x>a</p><p id='1' =b c=>d</p>", "a\n\nd");
    row("ends without beginnings", "</div></b></table>a</p></td>", "a");
    row("marks crossing", "<p><b>a<i>b</b>c</i></p>", "**a*b***c");
    row("text of a word processor",
        "<p class=MsoTitle>Malli</p><h1><a name=\"_Toc1\"></a>Roolit<o:p></o:p></h1><p class=MsoNormal><b>Hankinta</b>"
        "johtaja omistaa.<o:p>&nbsp;</o:p></p>",
        "# Malli\n\n# Roolit\n\n**Hankinta**johtaja omistaa.");
    row("lists of a word processor",
        "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1\nlfo1'><![if !supportLists]><span><span "
        "style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>a</p>"
        "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1)<span>&nbsp;</span></span>b</p>"
        "<p class=MsoNormal>c</p>",
        "- a\n  1. b\n\nc");
    row("numbered headings of a word processor",
        "<h2 style='mso-list:l1 level1 lfo2'><![if !supportLists]>1.<![endif]>Nykytila</h2>", "## Nykytila");
}

void TestMarkdownPaste::html()
{
    QFETCH(QString, given);
    QFETCH(QString, markdown);
    const markdown::Blocks blocks = markdown::blocksOfHtml(given);
    QCOMPARE(markdown::write(blocks), markdown);
    QVERIFY(markdown::read(markdown) == blocks);
}

void TestMarkdownPaste::plainText_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("markdown");
    const auto row = [](const char *name, const char *given, const char *markdown) {
        QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(markdown);
    };
    row("lines", "a\r\nb\n\n c", "a\n\nb\n\nc");
    row("bullets", "Otsikko\n• a\n  – b\n1) c\n2. d", "Otsikko\n\n- a\n- b\n\n1. c\n2. d");
    row("boxes", "☐ a\n☑ b", "- [ ] a\n- [x] b");
    row("cells", "A\tB\n1\t2\n", "| A | B |\n| --- | --- |\n| 1 | 2 |");
    row("one line with a tab", "a\tb", "a b");
    row("Markdown", "## A\n\n- **b**", "## A\n\n- **b**");
    row("almost a table", "| a | b |\nc", "\\| a \\| b \\|\n\nc");
    row("what looks like Markdown and is none", "2*3*4\n#tunniste\n[1] lähde",
        "2\\*3\\*4\n\n#tunniste\n\n\\[1\\] lähde");
}

void TestMarkdownPaste::plainText()
{
    QFETCH(QString, given);
    QFETCH(QString, markdown);
    QCOMPARE(markdown::write(markdown::blocksOfPlainText(given)), markdown);
}

void TestMarkdownPaste::scrambledHtmlIsRead_data()
{
    QTest::addColumn<int>("seed");
    const int one = qEnvironmentVariableIntValue("POLKU_SEED");
    const int last = one ? one : qMax(20, qEnvironmentVariableIntValue("POLKU_SEEDS"));
    for (int seed = one ? one : 1; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

/// Pieces of HTML in any order, cut anywhere: always some text, and the same when it has been stored.
void TestMarkdownPaste::scrambledHtmlIsRead()
{
    QFETCH(int, seed);
    static const QStringList pieces{QStringLiteral("<table>"),
                                    QStringLiteral("</table>"),
                                    QStringLiteral("<tr>"),
                                    QStringLiteral("<td colspan=3>"),
                                    QStringLiteral("</td>"),
                                    QStringLiteral("<ul>"),
                                    QStringLiteral("</ul>"),
                                    QStringLiteral("<ol><li>"),
                                    QStringLiteral("<li>"),
                                    QStringLiteral("</li>"),
                                    QStringLiteral("<p style='mso-list:l0 level3 lfo1'>"),
                                    QStringLiteral("</p>"),
                                    QStringLiteral("<b>"),
                                    QStringLiteral("</b>"),
                                    QStringLiteral("<i class=\"a"),
                                    QStringLiteral("\">"),
                                    QStringLiteral("<h2>"),
                                    QStringLiteral("</h2>"),
                                    QStringLiteral("<blockquote>"),
                                    QStringLiteral("</blockquote>"),
                                    QStringLiteral("<br>"),
                                    QStringLiteral("sana "),
                                    QStringLiteral("työ"),
                                    QStringLiteral("&nbsp;"),
                                    QStringLiteral("&#0;"),
                                    QStringLiteral("<!--"),
                                    QStringLiteral("-->"),
                                    QStringLiteral("<![if !supportLists]>"),
                                    QStringLiteral("<![endif]>"),
                                    QStringLiteral("<input type=checkbox>"),
                                    QStringLiteral("<a href=https://a.fi>"),
                                    QStringLiteral("</a>"),
                                    QStringLiteral("<pre>\n"),
                                    QStringLiteral("</"),
                                    QStringLiteral("<caption>"),
                                    QStringLiteral("<script"),
                                    QStringLiteral("</script>"),
                                    QStringLiteral("<"),
                                    QStringLiteral("<th>"),
                                    QStringLiteral("☑"),
                                    QStringLiteral("</div>"),
                                    QStringLiteral("<div>")};
    std::minstd_rand random{quint32(seed)};
    for (int round = 0; round < 100; ++round) {
        QString html;
        for (int i = int(random() % 30); i >= 0; --i)
            html += pieces[qsizetype(random() % quint32(pieces.size()))];
        html.chop(int(random() % 3));
        const markdown::Blocks blocks = markdown::blocksOfHtml(html);
        const QString stored = markdown::write(blocks);
        QVERIFY2(markdown::plainText(markdown::read(stored)) == markdown::plainText(blocks),
                 qPrintable(QStringLiteral("seed %1\n%2\n→\n%3").arg(seed).arg(html, stored)));
    }
}

void TestMarkdownPaste::aMegabyteIsRead()
{
    const QString html = QStringLiteral("<p>sana <b>toinen</b> &auml; <ul><li>kolmas</ul>").repeated(22'000);
    QVERIFY(html.size() > 1'000'000);
    QCOMPARE(markdown::blocksOfHtml(html).size(), size_t(44'000));
    // What is never closed nests as deep as it likes.
    QVERIFY(!markdown::blocksOfHtml(QStringLiteral("<div><b>a").repeated(5'000)).empty());
}

POLKU_TEST_MAIN(TestMarkdownPaste)
#include "tst_markdownpaste.moc"
