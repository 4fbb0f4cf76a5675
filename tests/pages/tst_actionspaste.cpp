// Rows of a spreadsheet are pasted into the action plan, and the plan goes out as files; in the real window.

#include "actionscene.h"

#include "exchange/csv.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionsPaste : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void pastesRowsAsOneStep();
    void columnsAreCorrected();
    void refusedRowsAreToldAndStayOut();
    void pastingIntoTheLineIsPastingRows();
    void anEmptyClipboardIsTold();
    void givesOutTheActions_data();
    void givesOutTheActions();
    void opensTheReport();

private:
    static void copy(const char *text) { QApplication::clipboard()->setText(QString::fromUtf8(text)); }
};

void tst_ActionsPaste::pastesRowsAsOneStep()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    const size_t before = scene.actionsOf(team).size();
    copy(
        "Task\tDeadline\tStatus\n\"Ask\nthe lawyer\"\t1.4.2027\tIn progress\nWrite the annex\t2.4.2027\tNot started\n");
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(scene.find<QWidget>("pasteView")->isVisible());
    QCOMPARE(scene.actionsOf(team).size(), before); // nothing yet
    QCOMPARE(scene.find<QTreeWidget>("pasteRows")->topLevelItemCount(), 2);
    QVERIFY(scene.find<QCheckBox>("pasteNamed")->isChecked());
    auto *add = scene.find<QPushButton>("pasteAdd");
    QCOMPARE(add->text(), QStringLiteral("Add 2 rows"));
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);
    QVERIFY(!scene.find<QWidget>("pasteView")->isVisible());
    QCOMPARE(scene.actionsOf(team).size(), before + 2);
    QCOMPARE(scene.toast(), QStringLiteral("2 rows pasted."));
    const auto made = scene.all<Action>(Query().where(&Action::title, QStringLiteral("Ask the lawyer")));
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().due, QDate(2027, 4, 1));
    QCOMPARE(made.front().status, ActionStatus::InProgress);
    scene.trigger("undo");
    QCOMPARE(scene.actionsOf(team).size(), before);
}

void tst_ActionsPaste::columnsAreCorrected()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    copy("Write the annex\tThe legal unit\t1.4.2027\nAsk the lawyer\tThe buyer\t2.4.2027");
    scene.find<QAction>("pasteActions")->trigger();
    auto *second = scene.find<QComboBox>("pasteColumn1");
    QCOMPARE(second->currentData().toString(), QString()); // left out: nobody could know
    const int role = second->findData(QStringLiteral("owner_role"));
    second->setCurrentIndex(role);
    Q_EMIT second->activated(role);
    // Two columns are never the same.
    auto *third = scene.find<QComboBox>("pasteColumn2");
    QCOMPARE(third->currentData().toString(), QStringLiteral("due"));
    const int due = second->findData(QStringLiteral("due"));
    second->setCurrentIndex(due);
    Q_EMIT second->activated(due);
    QCOMPARE(third->currentData().toString(), QString());
    QVERIFY(!scene.find<QPushButton>("pasteAdd")->isEnabled()); // words are no days
    second->setCurrentIndex(role);
    Q_EMIT second->activated(role);
    scene.press("pasteAdd");
    const auto made = scene.all<Action>(Query().where(&Action::title, QStringLiteral("Ask the lawyer")));
    QCOMPARE(made.size(), size_t(1));
    QCOMPARE(made.front().ownerRole, QStringLiteral("The buyer"));
    QVERIFY(!made.front().due.isValid());
}

void tst_ActionsPaste::refusedRowsAreToldAndStayOut()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    const size_t before = scene.actionsOf(team).size();
    copy("Task\tOwner\nWrite the annex\t\nAsk\tNobody Known\n");
    scene.find<QAction>("pasteActions")->trigger();
    auto *rows = scene.find<QTreeWidget>("pasteRows");
    QCOMPARE(rows->topLevelItem(1)->text(1), QStringLiteral("Refused"));
    QVERIFY(rows->topLevelItem(1)->text(3).contains(QStringLiteral("Nobody Known")));
    scene.press("pasteAdd");
    QCOMPARE(scene.toast(), QStringLiteral("1 row pasted. 1 row was refused."));
    QCOMPARE(scene.actionsOf(team).size(), before + 1);
}

void tst_ActionsPaste::pastingIntoTheLineIsPastingRows()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    copy("Ask the lawyer\nWrite the annex");
    scene.newLine()->setFocus();
    QTest::keyClick(scene.newLine(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(scene.find<QWidget>("pasteView")->isVisible());
    QCOMPARE(unnamedControls(scene.page()), QStringList());
    scene.press("pasteCancel");
    QVERIFY(scene.table()->isVisible());
    QVERIFY(scene.newLine()->text().isEmpty());
    // One name is typed in, as in every line.
    copy("Ask the lawyer");
    scene.newLine()->setFocus();
    QTest::keyClick(scene.newLine(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(scene.newLine()->text(), QStringLiteral("Ask the lawyer"));
}

void tst_ActionsPaste::anEmptyClipboardIsTold()
{
    const ActionScene scene;
    QApplication::clipboard()->clear();
    QStringList failures;
    connect(&scene.window->desk(), &Desk::failed, this, [&](const Error &error) { failures.append(error.what); });
    scene.find<QAction>("pasteActions")->trigger();
    QCOMPARE(failures, QStringList(QStringLiteral("There is no text on the clipboard.")));
    QVERIFY(scene.table()->isVisible());
}

void tst_ActionsPaste::givesOutTheActions_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("workbook") << QByteArray("exportWorkbook") << QStringLiteral("a.xlsx") << QByteArray("PK");
    QTest::newRow("table") << QByteArray("exportCsv") << QStringLiteral("a.csv") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("calendar") << QByteArray("exportCalendar") << QStringLiteral("a.ics")
                              << QByteArray("BEGIN:VCALENDAR");
}

void tst_ActionsPaste::givesOutTheActions()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, begins);
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    const QString path = scene.path(qPrintable(file));
    scene.page()->askSave = [&](const QString &, const QString &) { return path; };
    scene.find<QAction>(action.constData())->trigger();
    const QByteArray bytes = bytesOf(path);
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QCOMPARE(scene.toast(), QStringLiteral("Saved as “%1”.").arg(file));
    if (file.endsWith(QLatin1String("csv"))) {
        const CsvTable table = valueOf(readCsv(bytes));
        QCOMPARE(table.rows.size(), scene.actionsOf(team).size() + 1);
    }
}

void tst_ActionsPaste::opensTheReport()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    scene.find<QAction>("exportReport")->trigger();
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("reports"));
}

POLKU_WINDOW_TEST_MAIN(tst_ActionsPaste)
#include "tst_actionspaste.moc"
