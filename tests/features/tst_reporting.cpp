// A story: the coach reports. Chooses among the reports, sees each as it will be, saves it, and is told when there is
// nothing to tell.

#include "pages/reports/previewview.h"
#include "pages/reports/reportspage.h"
#include "pages/reports/tablepreview.h"
#include "report/reports.h"
#include "support/windowscene.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

namespace {

/// The reports page of the real window.
class Reporting
{
public:
    Reporting()
    {
        m_scene.goTo("reports");
        waitForReport();
    }

    ReportsPage *page() const { return m_scene.window->findChild<ReportsPage *>(); }
    void waitForReport() const
    {
        QSignalSpy shown(page(), &ReportsPage::previewShown);
        if (!shown.wait(60'000))
            qFatal("The report was not shown.");
    }
    /// Presses the arrow keys until the report is chosen, and waits until it is seen.
    void choose(const char *code) const
    {
        auto *list = m_scene.find<QListWidget>("reportList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        const QString name =
            m_scene.window->desk().words()("Reports", report::reportType(QString::fromLatin1(code))->name);
        for (int i = 0; i < list->count() && list->currentItem()->text() != name; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        if (list->currentItem()->text() != name)
            qFatal("There is no report %s.", code);
        waitForReport();
    }
    QWidget *shown() const
    {
        return page()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)->currentWidget();
    }
    QString header() const { return page()->contextLine(); }
    QAction *action(const char *name) const { return page()->findChild<QAction *>(QLatin1String(name)); }
    QStringList formats() const
    {
        QStringList names;
        for (const QAction *format : action("exportOther")->menu()->actions()) {
            if (format->isVisible())
                names.append(format->objectName().section(QLatin1Char('_'), 1));
        }
        return names;
    }
    /// Saves by an action; gives what was suggested and the bytes that were written.
    std::pair<QString, QByteArray> save(const char *name, const QString &path) const
    {
        QString suggested;
        page()->askSave = [&](const QString &file, const QString &) {
            suggested = QFileInfo(file).fileName();
            return path;
        };
        QSignalSpy exported(page(), &ReportsPage::exported);
        action(name)->trigger();
        if (exported.isEmpty() && !exported.wait(60'000))
            qFatal("Nothing was saved.");
        QFile file(path);
        return {suggested, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()};
    }

    WindowScene m_scene;
};

} // namespace

class TestReporting : public TestCase
{
    Q_OBJECT

    TemporaryFolder m_folder;

private Q_SLOTS:
    void everyReportIsSeenAsItWillBe()
    {
        Reporting coach;
        for (const report::ReportType &type : report::reportTypes()) {
            if (type.kind != report::ReportKind::Academy)
                coach.choose(type.code);
            auto *pages = coach.m_scene.find<PreviewView>("reportPreview");
            auto *table = coach.m_scene.find<TablePreview>("reportTable");
            if (type.hasPages(type.ofTeam == report::ReportType::OfTeam::Always)) {
                QVERIFY2(coach.shown()->isAncestorOf(pages), type.code);
                QVERIFY2(pages->pageCount() > 0, type.code);
            } else {
                QCOMPARE(coach.shown(), table);
                QVERIFY2(table->rowCount() > 3, type.code);
            }
            QVERIFY(coach.action("exportReport")->isEnabled());
            QCOMPARE(unnamedControls(coach.page()), QStringList());
        }
    }

    void theAcademyReportIsSavedAndOpened()
    {
        Reporting coach;
        const auto [suggested, bytes] = coach.save("exportReport", m_folder.path(QStringLiteral("report.pdf")));
        QVERIFY2(suggested.startsWith(QStringLiteral("Academy report")) && suggested.endsWith(QStringLiteral(".pdf")),
                 qPrintable(suggested));
        QVERIFY(bytes.startsWith("%PDF-1."));
        QString opened;
        coach.page()->openFile = [&](const QString &path) { opened = path; };
        QTest::mouseClick(coach.m_scene.find<QPushButton>("openExport"), Qt::LeftButton);
        QCOMPARE(opened, m_folder.path(QStringLiteral("report.pdf")));
    }

    void aTeamsReportIsOfTheChosenTeam()
    {
        Reporting coach;
        coach.choose("team");
        auto *team = coach.m_scene.find<QComboBox>("reportTeam");
        QVERIFY(team->isVisible());
        QCOMPARE(team->count(), 6); // no report is of all teams
        team->setFocus();
        QTest::keyClick(team, Qt::Key_End);
        coach.waitForReport();
        QVERIFY(coach.header().endsWith(team->itemText(5)));
        const auto [suggested, bytes] = coach.save("export_md", m_folder.path(QStringLiteral("team.md")));
        QVERIFY(suggested.contains(team->itemText(5)));
        QVERIFY(QString::fromUtf8(bytes).contains(QStringLiteral("# ") + team->itemText(5)));
        QVERIFY(!QString::fromUtf8(bytes).contains(team->itemText(0)));
    }

    void aTableIsSavedForASpreadsheet()
    {
        Reporting coach;
        coach.choose("actions");
        QCOMPARE(coach.action("exportReport")->text(), QStringLiteral("Save as Excel…"));
        QCOMPARE(coach.formats(), QStringList{QStringLiteral("csv")});
        const auto [suggested, bytes] = coach.save("exportReport", m_folder.path(QStringLiteral("actions.xlsx")));
        QVERIFY(suggested.endsWith(QStringLiteral(".xlsx")));
        QVERIFY(bytes.startsWith("PK\3\4"));
        coach.choose("progress");
        QCOMPARE(coach.formats(), (QStringList{QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("docx"),
                                               QStringLiteral("odt"), QStringLiteral("xlsx"), QStringLiteral("csv")}));
    }

    void theLanguageIsTheDocumentsOwn()
    {
        Reporting coach;
        auto *language = coach.m_scene.find<QComboBox>("reportLanguage");
        QCOMPARE(language->currentText(), QStringLiteral("English"));
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Home);
        coach.waitForReport();
        const auto [suggested, bytes] = coach.save("export_html", m_folder.path(QStringLiteral("fi.html")));
        QVERIFY(suggested.startsWith(QStringLiteral("Akatemiaraportti")));
        QVERIFY(bytes.contains("lang=\"fi\""));
    }

    void whatIsConfidentialSaysSo()
    {
        Reporting coach;
        QVERIFY(!coach.m_scene.find<QLabel>("publicationCheck")->isVisible());
        coach.choose("applications");
        auto *check = coach.m_scene.find<QLabel>("publicationCheck");
        QVERIFY(check->isVisible());
        QVERIFY(check->text().contains(QStringLiteral("confidential")));
    }

    void anEditIsSeenInTheReport()
    {
        Reporting coach;
        coach.choose("actions");
        auto *table = coach.m_scene.find<TablePreview>("reportTable");
        const int before = table->rowCount();
        Action action = coach.m_scene.all<Action>().front();
        action.id = {};
        action.title = QStringLiteral("One more");
        valueOf(coach.m_scene.workspace().edit({}, [&](Edit &edit) { edit.insert(action); }));
        coach.waitForReport();
        QCOMPARE(table->rowCount(), before + 1);
    }

    void nothingToTellIsToldAndNothingCanBeSaved()
    {
        Reporting coach;
        coach.choose("pilots");
        QTest::mouseClick(coach.m_scene.find<QPushButton>("tickNoPilots"), Qt::LeftButton);
        coach.waitForReport();
        QVERIFY(qobject_cast<EmptyState *>(coach.shown()));
        QVERIFY(!coach.action("exportReport")->isEnabled());
        valueOf(coach.m_scene.workspace().edit({}, [&](Edit &edit) {
            for (const Action &action : edit.all<Action>())
                edit.remove(action.id);
        }));
        coach.choose("actions");
        QVERIFY(qobject_cast<EmptyState *>(coach.shown()));
        QVERIFY(!coach.action("exportReport")->isEnabled());
        coach.choose("academy");
        QVERIFY(coach.action("exportReport")->isEnabled());
    }

    void otherPagesLeadToTheirReport()
    {
        Reporting coach;
        coach.m_scene.goTo("assessment");
        QAction *report = coach.m_scene.window->findChild<QAction *>(QStringLiteral("assessmentReport"));
        report->trigger();
        coach.waitForReport();
        QCOMPARE(coach.m_scene.find<QListWidget>("reportList")->currentItem()->text(),
                 QStringLiteral("Self-assessments"));
        QVERIFY(!coach.m_scene.find<QComboBox>("reportTeam")->currentText().isEmpty());
        QVERIFY(coach.m_scene.find<QComboBox>("reportTeam")->currentIndex() > 0);
        coach.m_scene.goTo("progress");
        coach.m_scene.window->findChild<QAction *>(QStringLiteral("progressReport"))->trigger();
        coach.waitForReport();
        QCOMPARE(coach.m_scene.find<QListWidget>("reportList")->currentItem()->text(), QStringLiteral("Progress"));
        QCOMPARE(coach.m_scene.find<QComboBox>("reportTeam")->currentIndex(), 0);
    }
};

POLKU_WINDOW_TEST_MAIN(TestReporting)
#include "tst_reporting.moc"
