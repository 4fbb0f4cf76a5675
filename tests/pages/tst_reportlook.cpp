// A Word or OpenDocument file gets the look of the organisation's own file, chosen in the window.

#include "pages/reports/lookbutton.h"
#include "pages/reports/reportspage.h"
#include "report/reports.h"
#include "support/windowscene.h"

#include <QAction>
#include <QFile>
#include <QListWidget>
#include <QSignalSpy>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

class Scene : public WindowScene
{
public:
    Scene() { begin(); }

    void begin() const
    {
        goTo("reports");
        choose(report::ReportKind::Academy);
    }
    ReportsPage *page() const { return qobject_cast<ReportsPage *>(window->pages()->current()); }
    LookButton *look() const { return find<LookButton>("reportLook"); }
    void choose(report::ReportKind kind) const
    {
        auto *list = find<QListWidget>("reportList");
        const QString name = window->desk().words()("Reports", report::reportType(kind).name);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        while (list->currentItem()->text() != name)
            QTest::keyClick(list, Qt::Key_Down);
    }
    void takeLookFrom(const QString &file) const
    {
        look()->askOpen = [file](const QString &) { return file; };
        page()->findChild<QAction *>(text("chooseLook"))->trigger();
    }
    /// Whether it was written; else what was told is in `error`.
    bool exportAs(const char *format, const char *name, QString *error = nullptr) const
    {
        page()->askSave = [this, name](const QString &, const QString &) { return path(name); };
        QSignalSpy exported(page(), &ReportsPage::exported);
        QSignalSpy failed(&window->desk(), &Desk::failed);
        page()->findChild<QAction *>(text("export_") + text(format))->trigger();
        const bool ended = QTest::qWaitFor([&] { return !exported.isEmpty() || !failed.isEmpty(); }, 60'000);
        if (!ended)
            qFatal("The export does not end.");
        if (!failed.isEmpty() && error)
            *error = failed.first().first().value<Error>().what;
        return !exported.isEmpty();
    }
    void write(const QString &file, const QByteArray &content) const
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s cannot be written.", qPrintable(file));
    }
};

} // namespace

class tst_ReportLook : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aFileOfTheirOwnGivesTheLook();
    void whatIsNoWordDocumentIsToldAtOnce();
    void tablesHaveNoLook();
};

void tst_ReportLook::aFileOfTheirOwnGivesTheLook()
{
    Scene scene;
    QCOMPARE(scene.look()->text(), text("Polku's own"));
    QVERIFY(scene.exportAs("docx", "letter.docx"));
    const QByteArray letter = bytesOf(scene.path("letter.docx"));
    scene.takeLookFrom(scene.path("letter.docx"));
    QCOMPARE(scene.look()->accessibleName(), text("Look of Word and OpenDocument files: letter.docx"));
    QVERIFY(scene.exportAs("docx", "report.docx"));
    QVERIFY(scene.exportAs("odt", "report.odt")); // which has none of its own
    // It is remembered, and it is what counts: once it is broken, nothing can be written.
    scene.close();
    scene.open();
    scene.begin();
    QCOMPARE(scene.look()->text(), text("letter.docx"));
    scene.write(scene.path("letter.docx"), "no document any more");
    QString error;
    QVERIFY(!scene.exportAs("docx", "again.docx", &error));
    QVERIFY2(error.contains(text("letter.docx")), qPrintable(error));
    QVERIFY(!QFile::exists(scene.path("again.docx")));
    scene.write(scene.path("letter.docx"), letter);
    QVERIFY(scene.exportAs("docx", "again.docx"));
    // And left again.
    scene.page()->findChild<QAction *>(text("forgetLook"))->trigger();
    QCOMPARE(scene.look()->text(), text("Polku's own"));
    QVERIFY(!scene.page()->findChild<QAction *>(text("forgetLook"))->isEnabled());
}

void tst_ReportLook::whatIsNoWordDocumentIsToldAtOnce()
{
    const Scene scene;
    scene.write(scene.path("letter.docx"), "plain text");
    QSignalSpy failed(&scene.window->desk(), &Desk::failed);
    scene.takeLookFrom(scene.path("letter.docx"));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(scene.look()->text(), text("Polku's own"));
    scene.takeLookFrom({}); // given up
    QCOMPARE(failed.count(), 1);
}

void tst_ReportLook::tablesHaveNoLook()
{
    const Scene scene;
    QVERIFY(scene.look()->isVisible());
    scene.choose(report::ReportKind::Teams);
    QVERIFY(!scene.look()->isVisible());
    QVERIFY(!scene.workspace().hasWritten());
}

POLKU_WINDOW_TEST_MAIN(tst_ReportLook)
#include "tst_reportlook.moc"
