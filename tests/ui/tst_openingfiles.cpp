// How the window opens files: one that goes well, one that does not, one that may only be read; and what it keeps of
// them.

#include "shell/errorpanel.h"
#include "shellscene.h"
#include "widgets/banner.h"
#include "widgets/toast.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class OpeningFilesTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOpensOnItsAcademy()
    {
        Scene scene;
        QVERIFY(scene.open());
        QCOMPARE(scene.window->findChild<QWidget *>(QStringLiteral("academyName"))->accessibleName(),
                 QStringLiteral("Autumn & academy"));
        QVERIFY(
            scene.window->findChild<QLabel *>(QStringLiteral("academyLine"))->text().contains(QStringLiteral("2025")));
        QCOMPARE(scene.window->findChild<QLabel *>(QStringLiteral("pageTitle"))->text(), QStringLiteral("FIRST"));
        QVERIFY(scene.window->windowTitle().contains(QStringLiteral("academy.polku")));
        QCOMPARE(scene.settings.recentFiles(), QStringList{scene.path});
    }

    void aFileOpenedWithTheWindowIsReadOnce()
    {
        Scene scene;
        scene.window.reset();
        Files::Opening opening = Files::beginOpening(scene.path, scene.settings, std::make_shared<SystemClock>());
        scene.window = std::make_unique<MainWindow>(scene.settings, scene.theme, countingPages());
        QVERIFY(scene.window->files().finishOpening(scene.path, std::move(opening)));
        QCOMPARE(scene.window->desk().workspace()->thread(), qApp->thread());
        scene.window->show();
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(scene.page("first")->refreshes, 1);
        QCOMPARE(scene.page("first")->retranslations, 0);
        // It is open as any other: what is written is announced and undone.
        scene.page("first")->typed = QStringLiteral("Hansel");
        scene.page("first")->commitPending();
        QCOMPARE(scene.page("first")->refreshes, 2);
        scene.window->actions().action(QStringLiteral("undo"))->trigger();
        QCOMPARE(scene.page("first")->refreshes, 3);
        QCOMPARE(scene.organiser(), QString());
    }

    void aFileThatDoesNotOpenWithTheWindowIsTold()
    {
        Scene scene;
        const QString nothing = scene.folder.path(QStringLiteral("nothing.polku"));
        scene.settings.setLanguage(Language::Finnish);
        Files::Opening opening = Files::beginOpening(nothing, scene.settings, std::make_shared<SystemClock>());
        scene.window = std::make_unique<MainWindow>(scene.settings, scene.theme, countingPages());
        QSignalSpy failed(&scene.window->desk(), &Desk::failed);
        QVERIFY(!scene.window->files().finishOpening(nothing, std::move(opening)));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().what, QStringLiteral("Tiedostoa ”nothing.polku” ei ole."));
    }

    void theWorkIsBackedUpEveryHour()
    {
        Scene scene;
        QVERIFY(scene.open());
        QDir(Files::backupFolder()).removeRecursively();
        QTimer &hourly = scene.window->files().hourly();
        QVERIFY(hourly.isActive());
        QCOMPARE(hourly.intervalAsDuration(), std::chrono::hours(1));
        Desk &desk = scene.window->desk();
        hourly.setInterval(1);
        QSignalSpy hours(&hourly, &QTimer::timeout);
        QVERIFY(hours.wait());
        QVERIFY(QDir(Files::backupFolder()).isEmpty()); // nothing was written
        QVERIFY(desk.attempt(desk.workspace()->set(desk.academy(), &Academy::organiser, QStringLiteral("Hansel"))));
        QVERIFY(hours.wait());
        QVERIFY(!QDir(Files::backupFolder()).isEmpty());
    }

    void lookingLeavesNoBackup()
    {
        Scene scene;
        QVERIFY(scene.open());
        QDir(Files::backupFolder()).removeRecursively();
        scene.window->close();
        QVERIFY(QDir(Files::backupFolder()).isEmpty());
    }

    void aFileOpenElsewhereIsReadOnlyAndSaysSo()
    {
        Scene scene;
        const auto other = test::openWorkspace(scene.path);
        QVERIFY(scene.open());
        auto *banner = scene.window->findChild<Banner *>(QStringLiteral("readOnlyBanner"));
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->accessibleName().isEmpty());
        QVERIFY(scene.window->desk().workspace()->isReadOnly());
    }

    void aFileIsDroppedOnTheWindow()
    {
        Scene scene;
        scene.window->show();
        scene.window->showWelcome();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(scene.path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(scene.window.get(), &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(scene.window.get(), &drop);
        QCOMPARE(scene.window->files().fileName(), QStringLiteral("academy.polku"));
    }
};

POLKU_WINDOW_TEST_MAIN(OpeningFilesTest)
#include "tst_openingfiles.moc"
