// What people write survives: Markdown in, out and in again is the same, whatever it is.

#include "base/markdown.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace polku;
using namespace polku::test;
using markdown::Block;
using markdown::Blocks;
using markdown::Inline;
using markdown::Span;

/// One line a block: "p text", "q text", "h2 text", "1- item", "1. item", "1[ ] item", "1+ further paragraph", "t a;b /
/// c;d".
static QString spansText(const Inline &text)
{
    QString out;
    for (const Span &span : text) {
        QString part = span.text;
        part.replace(QLatin1Char('\n'), QStringLiteral("⏎"));
        if (span.emphasis)
            part = QStringLiteral("/%1/").arg(part);
        if (span.strong)
            part = QStringLiteral("{%1}").arg(part);
        out += span.link.isEmpty() ? part : QStringLiteral("<%1|%2>").arg(part, span.link);
    }
    return out;
}

static QString blocksText(const Blocks &blocks)
{
    static const char *marks[] = {"+", "-", ".", "[ ]", "[x]"};
    QStringList lines;
    for (const Block &block : blocks) {
        const QString text = spansText(block.text);
        const QString quote = block.quoted ? QStringLiteral("q ") : QString();
        switch (block.kind) {
        case Block::Kind::Paragraph:
            lines.append((block.quoted ? quote : QStringLiteral("p ")) + text);
            break;
        case Block::Kind::Heading:
            lines.append(QStringLiteral("h%1 %2").arg(block.level).arg(text));
            break;
        case Block::Kind::Item:
            lines.append(quote + QString::number(block.level) + QLatin1String(marks[int(block.mark)]) + u' ' + text);
            break;
        case Block::Kind::Table: {
            QStringList rows;
            for (const auto &row : block.table.rows) {
                QStringList cells;
                for (const Inline &cell : row)
                    cells.append(spansText(cell));
                rows.append(cells.join(u';'));
            }
            lines.append(QStringLiteral("t ") + rows.join(QStringLiteral(" / ")));
        }
        }
    }
    return lines.join(u'\n');
}

/// All texts in a JSON file of content or of the sample.
static void collectTexts(const QJsonValue &value, QStringList &texts)
{
    if (value.isString()) {
        texts.append(value.toString());
    } else if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            collectTexts(one, texts);
    } else if (value.isObject()) {
        for (const QJsonValue &one : value.toObject())
            collectTexts(one, texts);
    }
}

/// Random texts and blocks, made to be troublesome.
class Chance
{
public:
    explicit Chance(int seed) : m_random(quint32(seed)) {}

    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool oneIn(int times) { return below(times) == 0; }
    QString words()
    {
        static const QStringList pieces{QStringLiteral("hankinta"),
                                        QStringLiteral("työ"),
                                        QStringLiteral("5 %"),
                                        QStringLiteral("*"),
                                        QStringLiteral("**"),
                                        QStringLiteral("_"),
                                        QStringLiteral("`"),
                                        QStringLiteral("["),
                                        QStringLiteral("](x)"),
                                        QStringLiteral("|"),
                                        QStringLiteral("- "),
                                        QStringLiteral("1. "),
                                        QStringLiteral("#"),
                                        QStringLiteral("# "),
                                        QStringLiteral("> "),
                                        QStringLiteral("<b>"),
                                        QStringLiteral("&auml;"),
                                        QStringLiteral("&"),
                                        QStringLiteral("\\"),
                                        QStringLiteral("~"),
                                        QStringLiteral("!"),
                                        QStringLiteral("\n"),
                                        QStringLiteral("---"),
                                        QStringLiteral("==="),
                                        QStringLiteral("”"),
                                        QStringLiteral("(a)"),
                                        QStringLiteral("."),
                                        QStringLiteral("\u00a0"),
                                        QStringLiteral("[x] "),
                                        QStringLiteral("😀"),
                                        QStringLiteral("+"),
                                        QStringLiteral("\t"),
                                        QStringLiteral("https://a.fi/b_c"),
                                        QStringLiteral("snake_case_name"),
                                        QStringLiteral("<https://a.fi>")};
        QString text;
        for (int i = 1 + below(6); i > 0; --i)
            text += pieces[below(int(pieces.size()))] + (oneIn(2) ? QStringLiteral(" ") : QString());
        return text;
    }
    Inline text()
    {
        Inline spans;
        for (int i = 1 + below(4); i > 0; --i)
            spans.push_back(
                {words(), oneIn(3), oneIn(3), oneIn(6) ? QStringLiteral("https://a.fi/?b=1&c=(2)") : QString()});
        return spans;
    }
    Block block()
    {
        Block block;
        block.kind = Block::Kind(below(4));
        block.level = 1 + below(4);
        block.mark = Block::Mark(below(5));
        block.quoted = oneIn(4);
        if (block.kind != Block::Kind::Table) {
            block.text = text();
            return block;
        }
        block.table.columns.resize(size_t(1 + below(3)), markdown::Table::Align(below(3)));
        block.table.rows.resize(size_t(1 + below(3)));
        for (auto &row : block.table.rows) {
            for (size_t i = 0; i < block.table.columns.size(); ++i)
                row.push_back(text());
        }
        return block;
    }

private:
    std::minstd_rand m_random;
};

class TestMarkdown : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writesAsPeopleWould_data();
    void writesAsPeopleWould();
    void ourOwnTextsAreStable();
    void anyBlocksComeBack_data() { seeds(); }
    void anyBlocksComeBack();
    void anyTextIsStable_data() { seeds(); }
    void anyTextIsStable();
    void wordsAreCounted();
    void aMegabyteIsReadAndWritten();

private:
    static void seeds()
    {
        QTest::addColumn<int>("seed");
        const int one = qEnvironmentVariableIntValue("POLKU_SEED");
        const int last = one ? one : qMax(40, qEnvironmentVariableIntValue("POLKU_SEEDS"));
        for (int seed = one ? one : 1; seed <= last; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
};

void TestMarkdown::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("paragraphs", "Yksi\nrivi\n\nToinen", "p Yksi rivi\np Toinen");
    row("line breaks", "Yksi\\\nrivi  \ntoinen", "p Yksi⏎rivi⏎toinen");
    row("emphasis", "a **b** *c* ***d***", "p a {b} /c /{/d/}");
    row("headings", "# A\n\n### B **c**", "h1 A\nh3 B c");
    row("nested lists", "- a\n- b\n  1. c\n  2. d\n     - e\n- f", "1- a\n1- b\n2. c\n2. d\n3- e\n1- f");
    row("a paragraph within an item", "1. a\n\n   b\n2. c", "1. a\n1+ b\n1. c");
    row("check list", "- [ ] a\n- [x] b\n  - [ ] c", "1[ ] a\n1[x] b\n2[ ] c");
    row("table", "|A|**B**|\n|---|--:|\n|1|*2*|\n|3|", "t A;B / 1;/2/ / 3;");
    // Not one cell is dropped for want of a column.
    row("narrow under its heading", "| a | b |\n|---|\n| 1 | 2 | 3 |\nnot | table", "t a;b; / 1;2;3 / not;table;");
    row("a cell too many", "| 1 | 2 |\n|---|---|\n| 1 | 2 | THREE |", "t 1;2; / 1;2;THREE");
    row("a cell too many, bare", "1 | 2\n--- | ---\n1 | 2 | three | four", "t 1;2;; / 1;2;three;four");
    row("bars that divide nothing", "a | b\n--- | ---\nx \\| y | `p|q`", "t a;b / x | y;p|q");
    row("almost a table", "|A|B|\n1|2", "p |A|B|⏎1|2");
    row("quotation", "> ehto\n> jatkuu\n>\n> - a", "q ehto jatkuu\nq 1- a");
    row("links", "[a](https://a.fi) [b](mailto:b@c.fi) <https://d.fi>",
        "p <a|https://a.fi> <b|mailto:b@c.fi> <https://d.fi|https://d.fi>");
    row("a link's target", "[a](<https://a.fi/?b=1&amp;c=(2)>)", "p <a|https://a.fi/?b=1&c=(2)>");
    row("unsafe links", "[a](javascript:alert(1)) [b](file:///etc/passwd)", "p a b");
    row("entities", "&auml;&#228;&#xE4; &unknown;", "p äää &unknown;");
    row("html is words", "a <b>c</b>\n\n<script>x</script>", "p a <b>c</b>\np <script>x</script>");
    row("a picture is its words", "![kuva](https://x.example/a.png)", "p kuva");
    row("code is its words", "`a b`\n\n```\nc\nd\n```", "p a b\np c⏎d");
    row("indented text is text", "    a", "p a");
    row("a rule is nothing", "a\n\n---\n\nb", "p a\np b");
    row("empty items", "- \n- a\n-", "1- a");
    row("a list within nothing", "- - a", "1- a");
}

void TestMarkdown::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const Blocks blocks = markdown::read(text);
    QCOMPARE(blocksText(blocks), expected);
    const QString out = markdown::write(blocks);
    QCOMPARE(blocksText(markdown::read(out)), expected);
    QCOMPARE(markdown::write(markdown::read(out)), out);
}

void TestMarkdown::writesAsPeopleWould_data()
{
    QTest::addColumn<QString>("text");
    const auto same = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    same("paragraphs", "Yksi.\n\nToinen (2) ja 5 % – ”lainaus”: a_b, 3 < 5 & 7 > 2.");
    same("marks", "Tämä on **tärkeä**, tämä *paino* ja ***molemmat***.");
    same("half words", "**hankinta**yksikkö ja *osa*sana");
    same("marks within marks", "**kaikki *tämä* on lihavaa**");
    same("nested lists", "- a\n- b\n  1. c\n  2. d\n     - e\n- f");
    same("check list", "- [ ] a\n- [x] b\n  - [ ] c");
    same("two lists", "- a\n- b\n\n1. c\n2. d");
    same("item of two paragraphs", "1. a\n\n   b\n\n2. c");
    same("table", "| A | B |\n| --- | ---: |\n| **1** | 2 \\| 3 |\n|  | [a](<https://a.fi>) |");
    same("quotation", "Ehto:\n\n> Palveluntuottaja työllistää.\n>\n> - a\n\nLoppu.");
    same("line break", "a\\\nb");
    same("what looks like syntax", "1\\. päivä\n\n\\- ei luettelo\n\n\\# ei otsikko\n\n2\\*3 = 6");
    same("an address stays as it was typed", "https://a.fi/b_c?d=e");
}

void TestMarkdown::writesAsPeopleWould()
{
    QFETCH(QString, text);
    QCOMPARE(markdown::write(markdown::read(text)), text);
}

void TestMarkdown::ourOwnTextsAreStable()
{
    QStringList texts;
    for (const char *folder : {"resources/catalogue", "resources/sample"}) {
        const QDir files(QDir(sourceFolder()).filePath(QLatin1String(folder)));
        for (const QString &name : files.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(files.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
            collectTexts(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts);
        }
    }
    QVERIFY2(texts.size() > 1000, "The texts were not found.");
    for (const QString &text : texts) {
        const Blocks blocks = markdown::read(text);
        const QString out = markdown::write(blocks);
        const Blocks again = markdown::read(out);
        QVERIFY2(again == blocks, qPrintable(text + QStringLiteral("\n→\n") + out));
        QCOMPARE(markdown::write(again), out);
    }
}

/// The words alone: what may never be lost.
static QString letters(const Blocks &blocks)
{
    return markdown::plainText(markdown::normalised(blocks));
}

void TestMarkdown::anyBlocksComeBack()
{
    QFETCH(int, seed);
    Chance chance(seed);
    for (int round = 0; round < 40; ++round) {
        Blocks blocks;
        for (int i = 1 + chance.below(8); i > 0; --i)
            blocks.push_back(chance.block());
        const QString out = markdown::write(blocks);
        const Blocks back = markdown::read(out);
        QVERIFY2(letters(back) == letters(blocks),
                 qPrintable(QStringLiteral("seed %1\n%2\n→\n%3\n→\n%4")
                                .arg(seed)
                                .arg(blocksText(markdown::normalised(blocks)), out, blocksText(back))));
        QCOMPARE(markdown::write(back), out);
        const Blocks wanted = markdown::normalised(blocks);
        QCOMPARE(back.size(), wanted.size());
        for (size_t i = 0; i < back.size(); ++i) {
            const Block &expected = wanted[i];
            QCOMPARE(back[i].kind, expected.kind);
            QCOMPARE(back[i].level, expected.level);
            QCOMPARE(back[i].mark, expected.mark);
            QCOMPARE(back[i].quoted, expected.quoted);
            QCOMPARE(back[i].table.columns, expected.table.columns);
        }
    }
}

void TestMarkdown::anyTextIsStable()
{
    QFETCH(int, seed);
    Chance chance(seed + 1000);
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 1 + chance.below(12); i > 0; --i)
            text += QString(chance.below(5), u' ') + chance.words() + QString(chance.below(3), u'\n');
        const QString once = markdown::write(markdown::read(text));
        const Blocks blocks = markdown::read(once);
        QVERIFY2(letters(blocks) == letters(markdown::read(text)),
                 qPrintable(QStringLiteral("seed %1\n%2\n→\n%3").arg(seed).arg(text, once)));
        QCOMPARE(markdown::write(blocks), once);
    }
}

void TestMarkdown::wordsAreCounted()
{
    QCOMPARE(markdown::countWords(u""), 0);
    QCOMPARE(markdown::countWords(u"Yksi, kaksi – kolme 4 %"), 4);
    QCOMPARE(markdown::countWords(u"\n työ-\tehto\u00a0n:o 5\u2029"), 4);
}

void TestMarkdown::aMegabyteIsReadAndWritten()
{
    const QString text = QStringLiteral("sana **toinen** kolmas *neljäs* ").repeated(32'000);
    QVERIFY(text.size() > 1'000'000);
    const QString out = markdown::write(markdown::read(text));
    QCOMPARE(markdown::write(markdown::read(out)), out);
}

POLKU_TEST_MAIN(TestMarkdown)
#include "tst_markdowntext.moc"
