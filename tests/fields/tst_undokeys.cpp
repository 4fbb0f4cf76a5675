// Undo and redo by their keys: of the typing in a field first, then of the steps of the file.

#include "formwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_UndoKeys : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ctrlZTakesBackTypingFirstThenTheStep();
    void ctrlZInLongText();
    void redoKeysReachTheWindow();
};

void tst_UndoKeys::ctrlZTakesBackTypingFirstThenTheStep()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *permission = window.control<QComboBox>("permission");
    permission->setFocus();
    QTest::keyClick(permission, Qt::Key_Down);
    QCOMPARE(source.read(source.pilot).permission, Permission::Asked);

    auto *unit = window.control<QLineEdit>("unit");
    unit->setFocus();
    QTest::keyClicks(unit, QStringLiteral("abc"));
    QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(unit->text(), QString());
    QCOMPARE(source.read(source.pilot).permission, Permission::Asked);
    QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(source.read(source.pilot).permission, Permission::NotAsked);
}

void tst_UndoKeys::ctrlZInLongText()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *text = window.control<QPlainTextEdit>("background");
    text->setFocus();
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(text, QStringLiteral(" More."));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(source.read(source.pilot).background, QStringLiteral("Kitchens need cooks. More."));
    // Written and done with: the next Ctrl+Z is the step's.
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(source.read(source.pilot).background, QStringLiteral("Kitchens need cooks."));
    QCOMPARE(text->toPlainText(), QStringLiteral("Kitchens need cooks."));
}

void tst_UndoKeys::redoKeysReachTheWindow()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    FormWindow window(source);
    auto *unit = window.control<QLineEdit>("unit");
    window.type(unit, QStringLiteral("Kitchens"));
    QTest::keyClick(unit, Qt::Key_Return);
    QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(source.read(source.pilot).unit, QString());
    QTest::keyClick(unit, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(source.read(source.pilot).unit, QStringLiteral("Kitchens"));
    QCOMPARE(unit->text(), QStringLiteral("Kitchens"));
}

POLKU_WINDOW_TEST_MAIN(tst_UndoKeys)
#include "tst_undokeys.moc"
