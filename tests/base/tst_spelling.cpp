#include "base/spelling.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Which words are looked at, and what dictionaries say of them.
class TestSpelling : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWords_data();
    void findsTheWords();
    void asksTheDictionary();
    void readsOldEncodings();
    void isOffWithoutADictionary();
    void knowsFinnish();

private:
    /// A folder with a small English dictionary.
    static void writeDictionary(const test::TemporaryFolder &folder, const QByteArray &encoding, const QByteArray &word)
    {
        folder.write(text("en_GB.aff"), "SET " + encoding + "\nTRY esianrtolcdugmphbyfvkwz\n");
        folder.write(text("en_GB.dic"), "3\nclause\nperson's\n" + word + "\n");
    }
};

void TestSpelling::findsTheWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *line, const char *words) {
        QTest::newRow(line) << text(line) << text(words).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    };
    row("Two words.", "Two|words");
    row("hankinta-asiakirja, \"Älä\"", "hankinta-asiakirja|Älä");
    row("the team's own", "the|team's|own");
    row("- 'quoted' -", "quoted");
    row("ISO 20400 and EU", "and");
    row("B2B, 3rd and x2", "and");
    row("write to ada@example.fi today", "write|to|today");
    row("see https://polku.example/path?a=b now", "see|now");
    row("see www.example.fi.", "see");
    row("C:\\folder\\file here", "here");
    row("ja/tai", "ja|tai");
    row("", "");
}

void TestSpelling::findsTheWords()
{
    QFETCH(QString, line);
    QFETCH(QStringList, words);
    QStringList found;
    for (const WordPlace &word : wordsToSpell(line))
        found.append(line.mid(word.start, word.length));
    QCOMPARE(found, words);
}

void TestSpelling::asksTheDictionary()
{
    const test::TemporaryFolder folder;
    writeDictionary(folder, "UTF-8", "caf\xc3\xa9");
    const auto spelling = makeSpelling(Language::English, {folder.path()});
    QVERIFY2(spelling, "Hunspell's library is not here; the package is in ./dev's list");
    QVERIFY(spelling->isRight(text("clause")));
    QVERIFY(spelling->isRight(text("café")));
    QVERIFY(!spelling->isRight(text("clasue")));
    QVERIFY(spelling->suggestions(text("clasue")).contains(text("clause")));
    QVERIFY(spelling->suggestions(text("clasue"), 0).isEmpty());
}

void TestSpelling::readsOldEncodings()
{
    const test::TemporaryFolder folder;
    writeDictionary(folder, "ISO8859-1", "caf\xe9");
    const auto spelling = makeSpelling(Language::English, {folder.path()});
    QVERIFY(spelling);
    QVERIFY(spelling->isRight(text("café")));
    QVERIFY(spelling->suggestions(text("cafè")).contains(text("café")));
}

void TestSpelling::isOffWithoutADictionary()
{
    const test::TemporaryFolder folder;
    QVERIFY(!makeSpelling(Language::English, {folder.path()}));
    QVERIFY(!makeSpelling(Language::Swedish, {}));
}

void TestSpelling::knowsFinnish()
{
    const auto spelling = makeSpelling(Language::Finnish, {});
    QVERIFY2(spelling, "Voikko is not here; the packages are in ./dev's list");
    QVERIFY(spelling->isRight(text("hankintasopimuksissamme")));
    QVERIFY(!spelling->isRight(text("hankintasopimukssisamme")));
    QVERIFY(!spelling->suggestions(text("hankintasopimuss")).isEmpty());
}

POLKU_TEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
