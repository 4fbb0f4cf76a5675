#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "pages/backups/backupspage.h"
#include "pages/history/historypage.h"
#include "pages/search/searchpanel.h"
#include "shell/desk.h"
#include "shell/files.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

/// Something was deleted by mistake; the coach finds out when, gets it back, and looks for a word.
class TestLookingBack : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;
    std::unique_ptr<Desk> m_desk;
    Pilot m_pilot;

    static Changes everything()
    {
        Changes changes;
        changes.setEverything();
        return changes;
    }
    Workspace &workspace() { return *m_desk->workspace(); }

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_desk = std::make_unique<Desk>();
        m_desk->setLanguage(Language::English);
        static int run = 0;
        auto file = createWorkspace(m_folder.path(QStringLiteral("a%1.polku").arg(++run)));
        const AcademyId academy =
            valueOf(makeExample(*file, m_desk->catalogue(), {9, Language::English, QDate(2026, 3, 19)}));
        m_desk->setWorkspace(std::move(file));
        m_desk->setAcademy(academy);
        m_pilot = valueOf(workspace().read([](const Reader &reader) { return reader.all<Pilot>().front(); }));
    }
    void cleanup() { m_desk.reset(); }

    void aDeletedPilotComesBackFromTheHistory()
    {
        valueOf(workspace().edit(Operation::remove(m_pilot.id, m_pilot.title),
                                 [&](Edit &edit) { edit.remove(m_pilot.id); }));
        HistoryPage page(*m_desk);
        connect(m_desk.get(), &Desk::changed, &page, &HistoryPage::refresh);
        page.refresh(everything());
        page.resize(1000, 700);
        page.QWidget::show();

        auto *steps = page.findChild<QListView *>(QStringLiteral("historySteps"));
        QCOMPARE(steps->currentIndex().data().toString(), QStringLiteral("Deleted pilot “%1”").arg(m_pilot.title));
        const auto *detail = page.findChild<QTextBrowser *>(QStringLiteral("stepDetail"));
        QVERIFY(detail->toPlainText().contains(m_pilot.title));

        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("revertStep")), Qt::LeftButton);
        const Pilot back = valueOf(workspace().read([&](const Reader &reader) { return reader.get(m_pilot.id); }));
        QCOMPARE(back.title, m_pilot.title);
        QVERIFY(steps->model()->rowCount() >= 4); // the day, the taking back, the deletion, the beginning
    }

    void changedWordsAreMarkedInTheDetail()
    {
        valueOf(workspace().set(m_pilot.id, &Pilot::background, QStringLiteral("one two three")));
        valueOf(workspace().edit({Op::ChangeMany, m_pilot.id, {m_pilot.title}, false}, [&](Edit &edit) {
            edit.set(m_pilot.id, &Pilot::background, QStringLiteral("one 2 three"));
        }));
        HistoryPage page(*m_desk);
        page.refresh(everything());
        const QString html = page.findChild<QTextBrowser *>(QStringLiteral("stepDetail"))->toHtml();
        QVERIFY(html.contains(QStringLiteral("line-through")));
        QVERIFY(page.findChild<QTextBrowser *>(QStringLiteral("stepDetail"))
                    ->toPlainText()
                    .contains(QStringLiteral("two 2")));
    }

    void textsThatLookLikePlacesStayAsTheyAre()
    {
        m_desk.reset();
        const QString path = m_folder.path(QStringLiteral("percent.polku"));
        Workspace::Options options;
        options.author = QStringLiteral("Maija %2 %1");
        m_desk = std::make_unique<Desk>();
        m_desk->setLanguage(Language::English);
        auto file = valueOf(Workspace::create(path, options));
        m_desk->setAcademy(
            valueOf(makeExample(*file, m_desk->catalogue(), {9, Language::English, QDate(2026, 3, 19)})));
        m_desk->setWorkspace(std::move(file));
        const Pilot pilot = valueOf(workspace().read([](const Reader &reader) { return reader.all<Pilot>().front(); }));
        valueOf(workspace().set(pilot.id, &Pilot::title, QStringLiteral("Half %1 and %2")));
        valueOf(workspace().set(pilot.id, &Pilot::unit, QStringLiteral("%1 unit")));
        HistoryPage page(*m_desk);
        page.refresh(everything());
        const QString aside = page.findChild<QLabel *>(QStringLiteral("stepAside"))->text();
        QVERIFY2(aside.startsWith(QStringLiteral("Maija %2 %1 · ")), qPrintable(aside));
        QVERIFY2(aside.contains(QRegularExpression(QStringLiteral("· step \\d+$"))), qPrintable(aside));
        const QString title = page.findChild<QLabel *>(QStringLiteral("stepTitle"))->text();
        QVERIFY2(title.contains(QStringLiteral("“Half %1 and %2”")), qPrintable(title));
        const QString detail = page.findChild<QTextBrowser *>(QStringLiteral("stepDetail"))->toPlainText();
        QVERIFY2(detail.contains(QStringLiteral("Half %1 and %2")) && detail.contains(QStringLiteral("%1 unit")),
                 qPrintable(detail));
    }

    void theHistoryOfOneRecordAlone()
    {
        valueOf(workspace().set(m_pilot.id, &Pilot::unit, QStringLiteral("A unit")));
        valueOf(workspace().set(m_pilot.team, &Team::shortName, QStringLiteral("Short")));
        HistoryPage page(*m_desk);
        page.refresh(everything());
        auto *steps = page.findChild<QListView *>(QStringLiteral("historySteps"));
        const int all = steps->model()->rowCount();
        page.showRecord(m_pilot.id);
        QCOMPARE(steps->model()->rowCount(), all - 1);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("historyRecord")), Qt::LeftButton);
        QCOMPARE(steps->model()->rowCount(), all);
    }

    void searchOpensWhatItFinds()
    {
        QWidget window;
        auto *field = new QLineEdit;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addStretch();
        window.resize(900, 600);
        SearchPanel panel(*m_desk, field, &window);
        window.show();
        field->setFocus();
        QSignalSpy opened(m_desk.get(), &Desk::openRequested);

        QTest::keyClicks(field, m_pilot.title.left(6));
        QVERIFY(panel.isVisible());
        QVERIFY(panel.hitCount() > 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QVERIFY(!panel.isVisible());

        field->clear();
        QTest::keyClicks(field, QStringLiteral("qqqqzz"));
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.hitCount(), 0);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }

    void aBackupIsMadeListedAndRestoredBeside()
    {
        BackupsPage page(*m_desk);
        page.refresh(everything());
        page.actions().last()->trigger();
        auto *list = page.findChild<QTreeWidget *>(QStringLiteral("backupList"));
        QCOMPARE(list->topLevelItemCount(), 1);
        QSignalSpy opened(m_desk.get(), &Desk::fileRequested);
        QTest::mouseClick(page.findChild<QPushButton *>(QStringLiteral("restoreBackup")), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        const QString restored = opened.first().first().toString();
        QVERIFY(restored != workspace().path());
        QVERIFY(valueOf(openWorkspace(restored)->check()).isEmpty());
    }
};

POLKU_WINDOW_TEST_MAIN(TestLookingBack)
#include "tst_lookingback.moc"
