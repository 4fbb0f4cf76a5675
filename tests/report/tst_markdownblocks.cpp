#include "report/markdown.h"
#include "support/testcase.h"

using namespace polku;
using namespace polku::report;
using namespace polku::test;

/// One line a block: "h3 Title", "p text *emphasis* **strong** [link](target)", "ul a | b", "table a;b / c;d".
static QString spansText(const Inline &spans)
{
    QString text;
    for (const Span &span : spans) {
        QString part = span.text;
        if (span.strong)
            part = QStringLiteral("**%1**").arg(part);
        if (span.emphasis)
            part = QStringLiteral("*%1*").arg(part);
        text += span.link.isEmpty() ? part : QStringLiteral("[%1](%2)").arg(part, span.link);
    }
    return text;
}

static QString blocksText(const std::vector<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            lines.append(QStringLiteral("h%1 %2").arg(heading->level).arg(heading->text));
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            lines.append((paragraph->role == Paragraph::Role::Quotation ? QStringLiteral("q ") : QStringLiteral("p ")) +
                         spansText(paragraph->text));
        else if (const auto *list = std::get_if<List>(&block)) {
            QStringList items;
            for (const Inline &item : list->items)
                items.append(spansText(item).trimmed());
            lines.append((list->ordered ? QStringLiteral("ol ") : QStringLiteral("ul ")) +
                         items.join(QStringLiteral(" | ")));
        } else if (const auto *table = std::get_if<Table>(&block)) {
            QStringList rows;
            QStringList header;
            for (const Table::Column &column : table->columns)
                header.append(column.header);
            rows.append(header.join(QLatin1Char(';')));
            for (const std::vector<QString> &row : table->rows)
                rows.append(QStringList(row.begin(), row.end()).join(QLatin1Char(';')));
            lines.append(QStringLiteral("table ") + rows.join(QStringLiteral(" / ")));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

class TestMarkdownBlocks : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *markdown, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(expected);
        };
        row("empty", "", "");
        row("paragraphs", "Yksi\nrivi\n\nToinen", "p Yksi rivi\np Toinen");
        row("emphasis", "a **b** *c* d", "p a **b** *c* d");
        row("headings close the gap", "### Syvä\n\n# Pinta", "h3 Syvä\nh3 Pinta");
        row("bullets", "- a\n- b\n  - c", "ul a | b | c");
        row("numbers", "1. a\n2. b", "ol a | b");
        row("tasks", "- [ ] a\n- [x] b", "ul ☐ a | ☑ b");
        row("table", "|A|B|\n|---|--:|\n|1|2|", "table A;B / 1;2");
        row("almost a table", "|A|B|\n1|2", "p |A|B|\n1|2");
        row("quotation", "> ehto", "q ehto");
        row("written out", "Ks. https://polku.example/a, kohta 2.",
            "p Ks. [https://polku.example/a](https://polku.example/a), kohta 2.");
        row("web page without protection", "[a](http://polku.example)", "p a");
        row("entity", "a &amp; b", "p a & b");
        row("two lists", "- a\n\n1. b\n2. c", "ul a\nol b | c");
        row("an item of two paragraphs", "- a\n\n  b\n- c", "ul a\nb | c");
        row("a line break", "a\\\nb", "p a\nb");
        row("safe link", "[a](https://polku.example)", "p [a](https://polku.example)");
        row("script link", "[a](javascript:alert(1))", "p a");
        row("file link", "[a](file:///etc/passwd)", "p a");
        row("html is text or gone", "a <b>c</b>\n\n<script>x</script>", "p a <b>c</b>\np <script>x</script>");
        row("picture stands as its words", "![kuva](https://x.example/a.png)", "p kuva");
        row("formula", "=cmd()", "p =cmd()");
    }
    void blocks()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, expected);
        QCOMPARE(blocksText(blocksOfMarkdown(markdown)), expected);
    }

    void listsWithinListsKeepTheirPlacesAndNumbers()
    {
        const std::vector<Block> blocks =
            blocksOfMarkdown(QStringLiteral("1. a\n   - b\n     - c\n2. d\n   1. e\n   2. f\n3. g\n   1. h"));
        QCOMPARE(blocks.size(), size_t(1));
        QStringList items;
        for (const ListItem &item : itemsOf(std::get<List>(blocks.front()))) {
            items.append(QStringLiteral("%1%2%3%4")
                             .arg(QString(item.place.level - 1, QLatin1Char('>')),
                                  item.place.ordered ? QString::number(item.number) : QStringLiteral("-"),
                                  item.first ? QStringLiteral("!") : QString(), item.text->front().text));
        }
        QCOMPARE(items.join(QLatin1Char(' ')), QStringLiteral("1!a >-!b >>-!c 2d >1!e >2f 3g >1!h"));
    }

    void plainTextIsOneLine()
    {
        QCOMPARE(plainTextOfMarkdown(QStringLiteral("## A\n\n- b\n- **c**\n\n|x|\n|---|\n|y|")),
                 QStringLiteral("A b c y"));
    }

    void aMegabyteIsRead()
    {
        const QString text = QStringLiteral("sana *toinen* ").repeated(80'000);
        QVERIFY(plainTextOfMarkdown(text).size() > 800'000);
    }
};

POLKU_TEST_MAIN(TestMarkdownBlocks)
#include "tst_markdownblocks.moc"
