// Keys and buttons make lists, headings, quotations, tables and links of what is written.

#include "editorwindow.h"

#include <QInputDialog>
#include <QTextBlock>
#include <QTextTable>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_MarkdownKeys : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void typingIsMarkdown();
    void listsByKeys();
    void headingsByKeys();
    void quotesByKeys();
    void buttonsDoWhatKeysDo();
    void checkListsByKeys();
    void checkListsAreTicked();
    void tablesByKeys();
    void linksAreAskedFor();
};

void tst_MarkdownKeys::typingIsMarkdown()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.keys(QStringLiteral("One "));
    window.key(Qt::Key_B, Qt::ControlModifier);
    window.keys(QStringLiteral("two"));
    window.key(Qt::Key_B, Qt::ControlModifier);
    window.keys(QStringLiteral(" 2*3"));
    window.key(Qt::Key_Return, Qt::ShiftModifier);
    window.key(Qt::Key_I, Qt::ControlModifier);
    window.keys(QStringLiteral("three"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_I, Qt::ControlModifier);
    window.keys(QStringLiteral("four"));
    QCOMPARE(window.left(), QStringLiteral("One **two** 2\\*3\\\n*three*\n\nfour"));
    QCOMPARE(window.text()->wordCount(), 5);
}

void tst_MarkdownKeys::listsByKeys()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.keys(QStringLiteral("- a"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Tab);
    window.keys(QStringLiteral("b"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("c"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Backtab, Qt::ShiftModifier);
    window.keys(QStringLiteral("d"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("1. e"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("f"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Backspace);
    window.keys(QStringLiteral("g"));
    QCOMPARE(window.left(), QStringLiteral("- a\n  - b\n  - c\n- d\n\n1. e\n2. f\n\ng"));
}

void tst_MarkdownKeys::headingsByKeys()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.keys(QStringLiteral("## a"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("b"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("c"));
    window.key(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(window.left(), QStringLiteral("## a\n\nb\n\n### c"));
    window.text()->setFocus();
    window.key(Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    window.keys(QStringLiteral("d"));
    QCOMPARE(window.left(), QStringLiteral("## a\n\nb\n\ncd"));
}

void tst_MarkdownKeys::quotesByKeys()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.keys(QStringLiteral("> a"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("b"));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("c"));
    QCOMPARE(window.left(), QStringLiteral("> a\n>\n> b\n\nc"));
}

void tst_MarkdownKeys::buttonsDoWhatKeysDo()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("a\n\nb"));
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.click("bulletsButton");
    window.click("strongButton");
    QVERIFY(window.text()->hasFocus());
    QVERIFY(window.editor->findChild<QToolButton *>(QStringLiteral("strongButton"))->isChecked());
    QCOMPARE(window.left(), QStringLiteral("- **a**\n- **b**"));
    window.text()->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.click("numbersButton");
    window.click("strongButton");
    QCOMPARE(window.left(), QStringLiteral("1. a\n2. b"));
    window.text()->setFocus();
    window.key(Qt::Key_End, Qt::ControlModifier);
    window.click("deeperButton");
    QCOMPARE(window.left(), QStringLiteral("1. a\n   1. b"));
    window.text()->setFocus();
    window.click("backButton");
    window.click("numbersButton");
    window.click("quoteButton");
    QCOMPARE(window.left(), QStringLiteral("1. a\n\n> b"));
}

void tst_MarkdownKeys::checkListsByKeys()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.keys(QStringLiteral("[x] a"));
    window.key(Qt::Key_Return);
    window.keys(QStringLiteral("b"));
    QCOMPARE(window.left(), QStringLiteral("- [x] a\n- [ ] b"));
}

void tst_MarkdownKeys::checkListsAreTicked()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("- [ ] a\n- [x] b"));
    const auto click = [&](int block) {
        const QRect text = window.text()->cursorRect(QTextCursor(window.text()->document()->findBlockByNumber(block)));
        QTest::mouseClick(window.text()->viewport(), Qt::LeftButton, {}, {text.left() - 10, text.center().y()});
        return window.left();
    };
    QCOMPARE(click(0), QStringLiteral("- [x] a\n- [x] b"));
    QCOMPARE(click(1), QStringLiteral("- [x] a\n- [ ] b"));
    window.text()->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier); // by the keys, one or all of them
    window.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(window.left(), QStringLiteral("- [x] a\n- [x] b"));
}

void tst_MarkdownKeys::tablesByKeys()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("a"));
    window.key(Qt::Key_End);
    window.text()->insertNewTable();
    for (const char *cell : {"b", "c", "d", "1", "2|3", "4", "5", "6", "7"}) {
        window.keys(QString::fromLatin1(cell));
        window.key(Qt::Key_Tab);
    }
    // A new row, which stays empty, and then out.
    for (int i = 0; i < 3; ++i)
        window.key(Qt::Key_Tab);
    window.keys(QStringLiteral("e"));
    QCOMPARE(window.left(),
             QStringLiteral("a\n\n| b | c | d |\n| --- | --- | --- |\n| 1 | 2\\|3 | 4 |\n| 5 | 6 | 7 |\n\ne"));
    window.text()->setFocus();
    window.key(Qt::Key_Home, Qt::ControlModifier);
    QVERIFY(window.text()->find(QStringLiteral("2|3")));
    window.text()->removeColumn();
    window.text()->addRow();
    window.keys(QStringLiteral("new"));
    QCOMPARE(window.left(), QStringLiteral("a\n\n| b | d |\n| --- | --- |\n| 1 | 4 |\n| new |  |\n| 5 | 7 |\n\ne"));
}

void tst_MarkdownKeys::linksAreAskedFor()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("a b"));
    const auto answer = [&](const QString &target) {
        window.key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = window.findChild<QInputDialog *>(QStringLiteral("linkDialog"));
        QVERIFY(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, target);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QInputDialog *>(QStringLiteral("linkDialog")));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    };
    window.key(Qt::Key_End);
    window.key(Qt::Key_Left, Qt::ShiftModifier);
    answer(QStringLiteral("polku.example/b"));
    window.text()->setFocus();
    window.keys(QStringLiteral(" c"));
    QCOMPARE(window.left(), QStringLiteral("a [b](<https://polku.example/b>) c"));
    window.text()->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier);
    answer(QStringLiteral("javascript:alert(1)"));
    QVERIFY(source.said.constLast().contains(QStringLiteral("javascript")));
    QCOMPARE(window.left(), QStringLiteral("a [b](<https://polku.example/b>) c"));
}

POLKU_WINDOW_TEST_MAIN(tst_MarkdownKeys)
#include "tst_markdownkeys.moc"
