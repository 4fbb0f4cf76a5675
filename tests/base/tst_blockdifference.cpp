#include "base/alignment.h"
#include "base/blockdifference.h"
#include "support/testcase.h"

#include <QRandomGenerator>

using namespace polku;
using Kind = BlockDifference::Kind;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Blocks as letters: = same, ~ changed, ' only its looks, − removed, + added.
static QString pattern(const std::vector<BlockDifference> &differences)
{
    QString letters;
    for (const BlockDifference &difference : differences) {
        switch (difference.kind) {
        case Kind::Same:
            letters += QLatin1Char('=');
            break;
        case Kind::Changed:
            letters += QLatin1Char('~');
            break;
        case Kind::Looks:
            letters += QLatin1Char('\'');
            break;
        case Kind::Removed:
            letters += QLatin1Char('-');
            break;
        case Kind::Added:
            letters += QLatin1Char('+');
            break;
        }
    }
    return letters;
}

static QString marked(const std::vector<DifferencePart> &parts)
{
    QString line;
    for (const DifferencePart &part : parts) {
        line += part.kind == DifferencePart::Kind::Removed ? text("[-%1]").arg(part.text)
                : part.kind == DifferencePart::Kind::Added ? text("[+%1]").arg(part.text)
                                                           : part.text;
    }
    return line;
}

class TestBlockDifference : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnWarnings(); }
    void tellsWhatBecameOfEachBlock_data();
    void tellsWhatBecameOfEachBlock();
    void tellsTheWords();
    void aTableStaysATable();
    void columnsComeAndGo();
    void equalTextsDoNotDiffer();
    void bothTextsCanBeReadFromIt();
    void longTextsAreNotForEver();
};

void TestBlockDifference::tellsWhatBecameOfEachBlock_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << text(before) << text(after) << text(expected);
    };
    row("nothing", "", "", "");
    row("all new", "", "One.\n\nTwo.", "++");
    row("all gone", "One.\n\nTwo.", "", "--");
    row("a word", "We buy clean offices.", "We buy very clean offices.", "~");
    row("another paragraph between", "First one.\n\nLast one.", "First one.\n\nNothing alike here\n\nLast one.", "=+=");
    row("nothing in common", "Apples and pears", "Contract monitoring", "-+");
    row("bold", "We **buy** it.", "We buy it.", "'");
    row("a link's target", "See [law](https://a.fi).", "See [law](https://b.fi).", "'");
    row("a paragraph becomes a heading", "Who decides", "## Who decides", "'");
    row("an item ticked", "- [ ] ask\n- [ ] buy", "- [x] ask\n- [ ] buy", "'=");
    row("an item of a list", "- one thing\n- two things\n- three things", "- one thing\n- three things", "=-=");
    row("a table is no paragraph", "| a | b |\n|---|---|\n| 1 | 2 |", "a b 1 2", "-+");
}

void TestBlockDifference::tellsWhatBecameOfEachBlock()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, expected);
    QCOMPARE(pattern(blockDifferences(before, after)), expected);
}

void TestBlockDifference::tellsTheWords()
{
    const auto differences =
        blockDifferences(text("The **head of procurement** owns it."), text("The head of finance owns it."));
    QCOMPARE(differences.size(), size_t(1));
    QCOMPARE(marked(differences.front().words), text("The head of [-procurement][+finance] owns it."));
}

void TestBlockDifference::aTableStaysATable()
{
    const auto differences = blockDifferences(text("| Category | M€ |\n|---|---|\n| Cleaning | 4 |\n| Food | 7 |"),
                                              text("| Category | M€ |\n|---|---|\n| Cleaning | 5 |\n| Care | 9 |\n"
                                                   "| Food | 7 |"));
    QCOMPARE(pattern(differences), text("~"));
    const TableDifference &table = differences.front().table;
    QCOMPARE(table.rows.size(), size_t(4));
    QCOMPARE(table.rows[0].kind, RowDifference::Kind::Same);
    QCOMPARE(table.rows[1].kind, RowDifference::Kind::Changed);
    QCOMPARE(marked(table.rows[1].cells[0]), text("Cleaning"));
    QCOMPARE(marked(table.rows[1].cells[1]), text("[-4][+5]"));
    QCOMPARE(table.rows[2].kind, RowDifference::Kind::Added);
    QCOMPARE(marked(table.rows[2].cells[0]), text("[+Care]"));
    QCOMPARE(table.rows[3].kind, RowDifference::Kind::Same);
}

void TestBlockDifference::columnsComeAndGo()
{
    const auto differences = blockDifferences(text("| Role | Does |\n|---|---|\n| Lead | decides |"),
                                              text("| Role | Who | Does |\n|---|---|---|\n| Lead | Maija | decides |"));
    const TableDifference &table = differences.front().table;
    using Column = TableDifference::Column;
    QCOMPARE(table.columns, (std::vector<Column>{Column::Both, Column::Added, Column::Both}));
    QCOMPARE(table.rows.size(), size_t(2));
    QCOMPARE(table.rows[1].kind, RowDifference::Kind::Changed);
    QCOMPARE(marked(table.rows[1].cells[1]), text("[+Maija]"));
    // Another heading over the same column.
    const auto renamed = blockDifferences(text("| Role | Does |\n|---|---|\n| Lead | decides |"),
                                          text("| Role | Task |\n|---|---|\n| Lead | decides |"));
    QCOMPARE(renamed.front().table.columns, (std::vector<Column>{Column::Both, Column::Both}));
    QCOMPARE(marked(renamed.front().table.rows[0].cells[1]), text("[-Does][+Task]"));
}

/// A text of all kinds of blocks, another for each seed.
static QString anyText(QRandomGenerator &random)
{
    static const QStringList words{text("hankinta"), text("ehto"),    text("seuranta"), text("malli"),
                                   text("**työ**"),  text("sopimus"), text("tavoite"),  text("*raja*")};
    const auto line = [&](int count) {
        QStringList chosen;
        for (int i = 0; i < count; ++i)
            chosen.append(words[random.bounded(int(words.size()))]);
        return chosen.join(QLatin1Char(' '));
    };
    QStringList blocks;
    const int count = random.bounded(8);
    for (int i = 0; i < count; ++i) {
        switch (random.bounded(4)) {
        case 0:
            blocks.append(text("## ") + line(2));
            break;
        case 1:
            blocks.append(text("- %1\n- %2").arg(line(3), line(2)));
            break;
        case 2:
            blocks.append(text("| %1 | %2 |\n|---|---|\n| %3 | %4 |").arg(line(1), line(1), line(2), line(1)));
            break;
        default:
            blocks.append(line(1 + random.bounded(9)));
        }
    }
    return blocks.join(text("\n\n"));
}

void TestBlockDifference::equalTextsDoNotDiffer()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const QString any = anyText(random);
        const QString letters = pattern(blockDifferences(any, any));
        QCOMPARE(letters.count(QLatin1Char('=')), letters.size());
    }
}

void TestBlockDifference::bothTextsCanBeReadFromIt()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        const markdown::Blocks before = markdown::read(anyText(random));
        const markdown::Blocks after = markdown::read(anyText(random));
        markdown::Blocks from;
        markdown::Blocks to;
        for (const BlockDifference &difference : blockDifferences(before, after)) {
            if (difference.kind != Kind::Added)
                from.push_back(difference.before);
            if (difference.kind != Kind::Removed)
                to.push_back(difference.after);
            if (difference.kind == Kind::Same)
                QCOMPARE(difference.before, difference.after);
            QString was;
            QString is;
            for (const DifferencePart &part : difference.words) {
                was += part.kind == DifferencePart::Kind::Added ? QString() : part.text;
                is += part.kind == DifferencePart::Kind::Removed ? QString() : part.text;
            }
            if (!difference.words.empty()) {
                QCOMPARE(was, markdown::plainText(difference.before.text));
                QCOMPARE(is, markdown::plainText(difference.after.text));
            }
        }
        QCOMPARE(from, before);
        QCOMPARE(to, after);
    }
}

void TestBlockDifference::longTextsAreNotForEver()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 3000; ++i) {
        before.append(text("a%1").arg(i));
        after.append(text("b%1").arg(i));
    }
    const auto differences = blockDifferences(before.join(text("\n\n")), after.join(text("\n\n")));
    QCOMPARE(differences.size(), size_t(6000));
}

POLKU_TEST_MAIN(TestBlockDifference)
#include "tst_blockdifference.moc"
