// The real window over a real file: opening, walking through pages, undo by name, languages, appearance, failures.

#include "base/format.h"
#include "fields/dayedit.h"
#include "pages/pagelist.h"
#include "shell/errorpanel.h"
#include "shell/navigation.h"
#include "shellscene.h"
#include "theme/tokens.h"
#include "widgets/banner.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextEdit>
#include <QUrl>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

namespace {

void checkNames(const QWidget *root)
{
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget) ||
                             qobject_cast<const QAbstractSpinBox *>(widget) ||
                             qobject_cast<const QAbstractItemView *>(widget) ||
                             qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
        // What Qt makes inside its own controls is named by them.
        const bool inner = widget->objectName().startsWith(QLatin1String("qt_")) ||
                           qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                           qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                           qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                           qobject_cast<const QAbstractItemView *>(widget->parentWidget()) ||
                           widget->inherits("QComboBoxListView") || widget->inherits("QTabBar");
        if (!control || inner || widget->isHidden() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QString place = QLatin1String(widget->metaObject()->className());
        for (const QWidget *up = widget; up; up = up->parentWidget())
            place += QLatin1Char('<') + up->objectName();
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(place));
        // What a screen reader gets: the accessible name, or for a button its text.
        const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(), qPrintable(place));
    }
}

} // namespace

class ShellTest : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoActionsWantTheSameKeys()
    {
        Scene scene(composition());
        QCOMPARE(scene.window->actions().conflicts(), QStringList());
    }

    void pagesAreMadeWhenLookedAtAndKeptFresh()
    {
        Scene scene;
        QVERIFY(scene.open());
        QVERIFY(!scene.page("second"));
        QTest::keyClick(scene.window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(scene.page("second"));
        QCOMPARE(scene.page("second")->refreshes, 1);
        // A change refreshes the page that is seen at once, the others when they are seen.
        const int before = scene.page("first")->refreshes;
        Desk &desk = scene.window->desk();
        QVERIFY(desk.attempt(desk.workspace()->set(desk.academy(), &Academy::organiser, QStringLiteral("Hansel"))));
        QCOMPARE(scene.page("second")->refreshes, 2);
        QCOMPARE(scene.page("first")->refreshes, before);
        desk.goTo(QStringLiteral("first"));
        QCOMPARE(scene.page("first")->refreshes, before + 1);
        // Records open on the page of their kind.
        Team team;
        team.academy = desk.academy();
        QVERIFY(desk.attempt(desk.workspace()->edit({}, [&](Edit &edit) { team.id = edit.insert(team); })));
        desk.open(team.id);
        QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("second"));
        QCOMPARE(scene.page("second")->shown, RecordRef(team.id));
    }

    void theNavigationIsWalkedByKeyboard()
    {
        Scene scene;
        QVERIFY(scene.open());
        auto *first = scene.window->findChild<QAbstractButton *>(QStringLiteral("navigation_first"));
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Down);
        auto *second = scene.window->findChild<QAbstractButton *>(QStringLiteral("navigation_second"));
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("second"));
        QVERIFY(second->isChecked());
        auto *navigation = scene.window->findChild<Navigation *>();
        scene.window->resize(800, 600);
        QVERIFY(navigation->isNarrow());
        QVERIFY(!second->toolTip().isEmpty());
        scene.window->resize(1280, 800);
        QVERIFY(!navigation->isNarrow());
    }

    void undoTellsWhatItUndoes()
    {
        Scene scene;
        QVERIFY(scene.open());
        QAction *undo = scene.window->actions().action(QStringLiteral("undo"));
        QAction *redo = scene.window->actions().action(QStringLiteral("redo"));
        QVERIFY(!undo->isEnabled()); // opening is no step
        Desk &desk = scene.window->desk();
        QVERIFY(desk.attempt(desk.workspace()->set(desk.academy(), &Academy::organiser, QStringLiteral("Hansel"))));
        QVERIFY(undo->isEnabled());
        QVERIFY2(undo->text().contains(QStringLiteral("Autumn && academy")), qPrintable(undo->text()));
        QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.organiser(), QString());
        QVERIFY(!scene.window->toast().message().isEmpty());
        QVERIFY(!undo->isEnabled());
        QVERIFY2(redo->text().contains(QStringLiteral("Autumn && academy")), qPrintable(redo->text()));
        QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(scene.organiser(), QStringLiteral("Hansel"));
        // The button of a toast undoes too.
        desk.say(QStringLiteral("Done."), true);
        QTest::mouseClick(scene.window->findChild<QAbstractButton *>(QStringLiteral("toastButton")), Qt::LeftButton);
        QCOMPARE(scene.organiser(), QString());
    }

    void closingInTheMiddleOfTypingLosesNothing()
    {
        Scene scene;
        QVERIFY(scene.open());
        QDir(Files::backupFolder()).removeRecursively();
        scene.page("first")->typed = QStringLiteral("Typed just now");
        scene.window->close();
        QCOMPARE(scene.organiser(), QStringLiteral("Typed just now"));
        QCOMPARE(QDir(Files::backupFolder()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void thePaletteGoesToAPage()
    {
        Scene scene;
        QVERIFY(scene.open());
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = scene.window->findChild<QLineEdit *>(QStringLiteral("paletteField"));
        QVERIFY(field && field->hasFocus());
        QTest::keyClicks(field, QStringLiteral("thi"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("third"));
        QVERIFY(!field->isVisible());
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
    }

    void theLanguageSwitchesWhileItRuns()
    {
        Composition pages = countingPages();
        pages.makeNewAcademy = composition().makeNewAcademy;
        Scene scene(pages);
        QVERIFY(scene.open());
        scene.window->actions().action(QStringLiteral("newAcademy"))->trigger();
        auto *start = scene.window->findChild<DayEdit *>(QStringLiteral("newStart"));
        QCOMPARE(start->line()->text(), formatDate(Language::English, start->day()));
        const int before = scene.page("first")->retranslations;
        scene.window->actions().action(QStringLiteral("language_fi"))->trigger();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(start->line()->text(), start->day().toString(QStringLiteral("d.M.yyyy")));
        QVERIFY(scene.page("first")->retranslations > before);
        QCOMPARE(scene.settings.language(), Language::Finnish);
        QVERIFY(scene.window->actions().action(QStringLiteral("language_fi"))->isChecked());
        QCOMPARE(scene.window->locale().language(), QLocale::Finnish);
        // Switching does not lead away from where one was.
        QVERIFY(start->isVisible());
        scene.window->setLanguage(Language::English);
        QCoreApplication::sendPostedEvents();
    }

    void theAppearanceSwitchesWhileItRuns()
    {
        Scene scene;
        QVERIFY(scene.open());
        scene.window->actions().action(QStringLiteral("scheme_dark"))->trigger();
        QTRY_VERIFY(theme::isDark(scene.window->palette()));
        QVERIFY(scene.window->grab().toImage().pixelColor(600, 700).lightness() < 60);
        QCOMPARE(scene.settings.scheme(), theme::Scheme::Dark);
        scene.window->actions().action(QStringLiteral("scheme_light"))->trigger();
        QTRY_VERIFY(!theme::isDark(scene.window->palette()));
    }

    void aFailureIsToldAndTheWorkGoesOn()
    {
        Scene scene;
        QVERIFY(scene.open());
        const QString text = scene.folder.write(QStringLiteral("letter.polku"), "This is no academy.");
        QVERIFY(!scene.window->files().open(text));
        QVERIFY(scene.window->errors().isVisible());
        QVERIFY(!scene.window->errors().error().what.isEmpty());
        QVERIFY(!scene.window->errors().error().advice.isEmpty());
        QCOMPARE(scene.window->files().fileName(), QStringLiteral("academy.polku"));
        QTest::keyClick(scene.window->findChild<QWidget *>(QStringLiteral("errorClose")), Qt::Key_Escape);
        QVERIFY(!scene.window->errors().isVisible());
    }

    void theWelcomePageLeadsToANewAcademy()
    {
        Composition pages = countingPages();
        pages.makeNewAcademy = composition().makeNewAcademy;
        Scene scene(pages);
        scene.window->show();
        scene.window->showWelcome();
        QString suggested;
        scene.window->files().askSave = [&](const QString &name) {
            suggested = name;
            return scene.folder.path(QStringLiteral("new"));
        };
        QTest::mouseClick(scene.window->findChild<QAbstractButton *>(QStringLiteral("newAcademy")), Qt::LeftButton);
        auto *make = scene.window->findChild<QAbstractButton *>(QStringLiteral("newMake"));
        QVERIFY(make->isVisible());
        QTest::mouseClick(make, Qt::LeftButton);
        QVERIFY(scene.window->findChild<QLabel *>(QStringLiteral("newProblem"))->isVisible());
        auto *name = scene.window->findChild<QLineEdit *>(QStringLiteral("newName"));
        QTest::keyClicks(name, QStringLiteral("Spring: 1/2"));
        QVERIFY(!scene.window->findChild<QLabel *>(QStringLiteral("newProblem"))->isVisible());
        QTest::mouseClick(make, Qt::LeftButton);
        QVERIFY(suggested.endsWith(QStringLiteral("Spring 1 2.polku")));
        QCOMPARE(scene.window->files().fileName(), QStringLiteral("new.polku"));
        QCOMPARE(scene.window->findChild<QWidget *>(QStringLiteral("academyName"))->accessibleName(),
                 QStringLiteral("Spring: 1/2"));
        QVERIFY(!scene.window->actions().action(QStringLiteral("undo"))->isEnabled());
        // A second one goes into the same file.
        scene.window->actions().action(QStringLiteral("anotherAcademy"))->trigger();
        QVERIFY(scene.window->findChild<QAbstractButton *>(QStringLiteral("newHere"))->isChecked());
        QTest::keyClicks(name, QStringLiteral("Autumn"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(scene.window->files().fileName(), QStringLiteral("new.polku"));
        QCOMPARE(scene.window->findChild<QWidget *>(QStringLiteral("academyName"))->accessibleName(),
                 QStringLiteral("Autumn"));
    }

    void everyControlHasAName()
    {
        Scene scene(composition());
        QVERIFY(scene.open());
        scene.window->showWelcome();
        scene.window->actions().action(QStringLiteral("newAcademy"))->trigger();
        QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
        scene.window->desk().say(QStringLiteral("Done."), true);
        for (const PageDescription &page : scene.window->pages()->pages())
            scene.window->desk().goTo(page.id);
        checkNames(scene.window.get());
    }
};

POLKU_WINDOW_TEST_MAIN(ShellTest)
#include "tst_shell.moc"
