#include "fields/markdowneditor.h"
#include "fields/markdowntext.h"
#include "fields/spellcheck.h"
#include "support/windowscene.h"

#include <QMenu>
#include <QSignalSpy>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

/// Words that the dictionary does not know are marked in the plan's text.
class tst_SpellCheck : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksWhatTheDictionaryDoesNotKnow();
    void markingIsNoChange();
    void leavesTheWordBeingWritten();
    void offersOtherWords();
    void remembersTaughtWordsAndTheLanguage();
    void saysWhatIsMissing();

private:
    /// The text of the plan's page, with a dictionary of four words.
    MarkdownText *text(const WindowScene &scene, const QString &words) const
    {
        scene.goTo("plan");
        auto *editor = scene.window->pages()->current()->findChild<MarkdownEditor *>();
        SpellCheck *spelling = editor->spelling();
        spelling->setFolders({m_folder.path()});
        spelling->setLanguage(Language::English);
        QSignalSpy checked(spelling, &SpellCheck::checked);
        editor->text()->setMarkdown(words);
        if (!checked.wait())
            qFatal("The words were never looked up.");
        return editor->text();
    }
    static SpellCheck *spelling(const WindowScene &scene)
    {
        return scene.window->pages()->current()->findChild<MarkdownEditor *>()->spelling();
    }
    /// The menu that the menu key opens at the cursor.
    static QMenu *menu(MarkdownText *text)
    {
        const QPoint place = text->cursorRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, text->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(text, &event);
        return text->findChild<QMenu *>(QStringLiteral("textMenu"));
    }

    TemporaryFolder m_folder;
};

void tst_SpellCheck::initTestCase()
{
    m_folder.write(QStringLiteral("en_GB.aff"), "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n");
    m_folder.write(QStringLiteral("en_GB.dic"), "4\nthe\nclause\nis\nright\n");
}

void tst_SpellCheck::marksWhatTheDictionaryDoesNotKnow()
{
    const WindowScene scene;
    text(scene, QStringLiteral("the clasue is right\n\n- rihgt"));
    QCOMPARE(spelling(scene)->marked(), (QStringList{QStringLiteral("clasue"), QStringLiteral("rihgt")}));
    spelling(scene)->setLanguage(std::nullopt);
    QCOMPARE(spelling(scene)->marked(), QStringList());
}

void tst_SpellCheck::markingIsNoChange()
{
    const WindowScene scene;
    MarkdownText *editor = text(scene, QStringLiteral("the clause"));
    auto *field = scene.window->pages()->current()->findChild<MarkdownEditor *>();
    // Not as the editor itself would write it: only a change of the text makes it do so.
    const QString stored = QStringLiteral("* the clasue\n* is");
    field->setValue(Value(stored));
    QSignalSpy changed(editor, &QTextEdit::textChanged);
    QSignalSpy edited(field, &FieldEditor::edited);
    QTRY_COMPARE(spelling(scene)->marked(), QStringList{QStringLiteral("clasue")});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(field->typed(), stored);
}

void tst_SpellCheck::leavesTheWordBeingWritten()
{
    const WindowScene scene;
    MarkdownText *editor = text(scene, QStringLiteral("the"));
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, QStringLiteral(" clasue"));
    QCOMPARE(spelling(scene)->marked(), QStringList());
    QTest::keyClicks(editor, QStringLiteral(" "));
    QTRY_COMPARE(spelling(scene)->marked(), QStringList{QStringLiteral("clasue")});
}

void tst_SpellCheck::offersOtherWords()
{
    const WindowScene scene;
    MarkdownText *editor = text(scene, QStringLiteral("the **clasue** is"));
    editor->setFocus();
    QTextCursor cursor = editor->textCursor();
    cursor.setPosition(6);
    editor->setTextCursor(cursor);
    QMenu *opened = menu(editor);
    QVERIFY(opened);
    QCOMPARE(opened->actions().front()->text(), QStringLiteral("clause"));
    opened->actions().front()->trigger();
    QCOMPARE(editor->markdown(), QStringLiteral("the **clause** is"));
    opened->close();
    editor->undo();
    QCOMPARE(editor->markdown(), QStringLiteral("the **clasue** is"));
}

void tst_SpellCheck::remembersTaughtWordsAndTheLanguage()
{
    WindowScene scene;
    MarkdownText *editor = text(scene, QStringLiteral("Koskela is right"));
    editor->setFocus();
    editor->moveCursor(QTextCursor::Start);
    QMenu *opened = menu(editor);
    for (QAction *action : opened->actions()) {
        if (action->text().contains(QStringLiteral("Koskela")))
            action->trigger();
    }
    opened->close();
    QTRY_COMPARE(spelling(scene)->marked(), QStringList());
    scene.close();
    scene.open();
    text(scene, QStringLiteral("Koskela is wrogn"));
    QTRY_COMPARE(spelling(scene)->marked(), QStringList{QStringLiteral("wrogn")});
    spelling(scene)->setLanguage(std::nullopt);
    scene.close();
    scene.open();
    scene.goTo("plan");
    QVERIFY(!spelling(scene)->language());
}

void tst_SpellCheck::saysWhatIsMissing()
{
    const WindowScene scene;
    MarkdownText *editor = text(scene, QStringLiteral("the"));
    QMenu *opened = menu(editor);
    auto *languages = opened->findChild<QMenu *>(QStringLiteral("spellingLanguages"));
    QVERIFY(languages);
    QStringList missing;
    for (const QAction *action : languages->actions()) {
        if (!action->isEnabled())
            missing.append(action->text());
    }
    QVERIFY(missing.contains(QStringLiteral("svenska: no dictionary on this computer")));
    opened->close();
}

POLKU_WINDOW_TEST_MAIN(tst_SpellCheck)
#include "tst_spellcheck.moc"
