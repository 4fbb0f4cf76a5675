// A person writes and pastes with real keys; what is in the file afterwards is Markdown that says the same.

#include "editorwindow.h"
#include "fields/markdowndocument.h"
#include "fields/markdowneditor.h"
#include "fields/markdowntext.h"
#include "fields/markdowntoolbar.h"
#include "fields/undorouter.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QShortcut>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_MarkdownEditor : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyBlockComesThroughTheDocument_data();
    void everyBlockComesThroughTheDocument();
    void whatIsNotTouchedStaysToTheLetter();
    void pastedStructureIsKept();
    void pastingFetchesNothing();
    void copiesAreWhole();
    void ctrlZTakesBackTypingFirstThenTheStep();
    void typingWithoutRestIsWritten();
    void changesFromElsewhereAppearUnlessTyping();
    void everyControlHasAName();
    void nothingCanBeTypedInAFileForLooking();
};

void tst_MarkdownEditor::everyBlockComesThroughTheDocument_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("empty", "");
    row("paragraphs", "a\n\nb\\\nc");
    row("headings", "# a\n\n## *b*\n\n### c\n\nd");
    row("marks", "a **b *c*** [d **e**](<https://a.fi>) f");
    row("lists", "- a\n  1. b\n  2. c\n     - d\n- e\n\n1. f\n2. g");
    row("check list", "- [ ] a\n  - [x] b\n- c");
    row("item of two paragraphs", "1. a\n\n   b\n\n2. c");
    row("table first", "| a | b |\n| --- | ---: |\n| **1** |  |\n\nc");
    row("tables in a row", "a\n\n| a | b |\n| :---: | --- |\n| 1 | 2 |\n\n| c |\n| --- |");
    row("quotation", "> a\n>\n> - b\n\n- c\n\n> d");
}

void tst_MarkdownEditor::everyBlockComesThroughTheDocument()
{
    QFETCH(QString, text);
    QTextDocument document;
    const markdown::Blocks blocks = markdown::read(text);
    setBlocks(&document, blocks, theme::lightTokens());
    QCOMPARE(markdown::write(blocksOf(&document)), text);
    QVERIFY(blocksOf(&document) == blocks);
}

void tst_MarkdownEditor::whatIsNotTouchedStaysToTheLetter()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    const QString odd = QStringLiteral("* a\n* b\n\n\n__c__\nd");
    EditorWindow window(source, odd);
    window.key(Qt::Key_Right);
    QCOMPARE(window.left(), odd);
    window.text()->setFocus();
    window.key(Qt::Key_End, Qt::ControlModifier);
    window.keys(QStringLiteral("!"));
    QCOMPARE(window.left(), QStringLiteral("- a\n- b\n\n**c** d!"));
}

void tst_MarkdownEditor::pastedStructureIsKept()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("before after"));
    for (int i = 0; i < 7; ++i)
        window.key(Qt::Key_Right);
    window.paste(QStringLiteral("<b>bold</b> "), QStringLiteral("bold "));
    QCOMPARE(window.left(), QStringLiteral("before **bold** after"));
    window.text()->setFocus();
    window.key(Qt::Key_End, Qt::ControlModifier);
    window.paste(QStringLiteral("<h2>H</h2><ul><li>a<li>b</ul><table><tr><td>1<td>2</table>"));
    window.keys(QStringLiteral("end"));
    QCOMPARE(window.left(),
             QStringLiteral("before **bold** after\n\n## H\n\n- a\n- b\n\n| 1 | 2 |\n| --- | --- |\n\nend"));
    window.text()->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.paste({}, QStringLiteral("• x\n• y"));
    QCOMPARE(window.left(), QStringLiteral("- x\n- y"));
}

void tst_MarkdownEditor::pastingFetchesNothing()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    // A picture beside the file, that a text names by its path: seen if anything were loaded.
    const QString picture = folder.path(QStringLiteral("picture.png"));
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    EditorWindow window(source);
    window.paste(QStringLiteral("<p>a<img src=\"%1\"><script>x()</script><link rel=stylesheet href=\"file://%1\">b</p>"
                                "<iframe src=\"https://polku.example\">c</iframe>")
                     .arg(picture));
    QCOMPARE(window.left(), QStringLiteral("ab"));
    const QVariant loaded = window.text()->document()->resource(QTextDocument::ImageResource, QUrl(picture));
    QVERIFY(loaded.value<QImage>().size() != image.size()); // at most a stand-in
    window.text()->setFocus();
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.paste(QStringLiteral("![kuva](%1)").arg(picture), QStringLiteral("![kuva](%1)").arg(picture));
    QVERIFY(!window.text()->toHtml().contains(QStringLiteral("<img")));
}

void tst_MarkdownEditor::copiesAreWhole()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    const QString text = QStringLiteral("# a\n\n- [x] **b**\n  1. c\n\n| d | e |\n| --- | --- |\n| f | g |\n\n> h");
    EditorWindow window(source, text);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QString::fromUtf8(QApplication::clipboard()->mimeData()->data(QStringLiteral("text/markdown"))), text);
    window.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.left(), text);
}

void tst_MarkdownEditor::ctrlZTakesBackTypingFirstThenTheStep()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    UndoRouter router;
    EditorWindow window(source, QStringLiteral("first"));
    window.key(Qt::Key_End);
    window.keys(QStringLiteral(" second"));
    QCOMPARE(window.left(), QStringLiteral("first second"));
    window.text()->setFocus();
    window.keys(QStringLiteral("x"));
    window.key(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(canUndoTyping(window.text()));
    while (canUndoTyping(window.text()))
        window.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.text()->markdown(), QStringLiteral("first second"));
    window.key(Qt::Key_Z, Qt::ControlModifier);
    // All of it was one step: the same field within a minute.
    QCOMPARE(window.stored(), QStringLiteral("Kitchens need cooks."));
    QCOMPARE(window.text()->markdown(), QStringLiteral("Kitchens need cooks."));
}

void tst_MarkdownEditor::typingWithoutRestIsWritten()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    QSignalSpy changed(source.workspace(), &Workspace::changed);
    QElapsedTimer typing;
    typing.start();
    // Keys that come faster than any rest; ends when something is in the file.
    while (changed.isEmpty() && !typing.hasExpired(20'000)) {
        window.keys(QStringLiteral("a "));
        QTest::qWait(50);
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(window.stored().startsWith(QStringLiteral("a a")));
}

void tst_MarkdownEditor::changesFromElsewhereAppearUnlessTyping()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("first"));
    valueOf(source.workspace()->set(source.pilot, &Pilot::background, QStringLiteral("# elsewhere")));
    QCOMPARE(window.text()->markdown(), QStringLiteral("# elsewhere"));
    window.key(Qt::Key_End, Qt::ControlModifier);
    window.keys(QStringLiteral("!"));
    valueOf(source.workspace()->set(source.pilot, &Pilot::background, QStringLiteral("other")));
    QCOMPARE(window.text()->markdown(), QStringLiteral("# elsewhere!"));
    QCOMPARE(window.left(), QStringLiteral("# elsewhere!"));
}

void tst_MarkdownEditor::everyControlHasAName()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source);
    window.bound->setLabel(QStringLiteral("Background"));
    QCOMPARE(window.text()->accessibleName(), QStringLiteral("Background"));
    const auto buttons = window.editor->toolbar()->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 10);
    for (const QToolButton *button : buttons)
        QVERIFY2(!button->accessibleName().isEmpty() && !button->toolTip().isEmpty(), qPrintable(button->objectName()));
}

void tst_MarkdownEditor::nothingCanBeTypedInAFileForLooking()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    EditorWindow window(source, QStringLiteral("first"));
    window.bound->setReadOnly(true);
    window.keys(QStringLiteral("x"));
    window.key(Qt::Key_Backspace);
    window.key(Qt::Key_B, Qt::ControlModifier);
    window.key(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    window.paste(QStringLiteral("<b>y</b>"));
    QVERIFY(!window.editor->toolbar()->isEnabled());
    QCOMPARE(window.left(), QStringLiteral("first"));
}

POLKU_WINDOW_TEST_MAIN(tst_MarkdownEditor)
#include "tst_markdowneditor.moc"
