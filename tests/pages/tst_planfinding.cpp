// Words are found and replaced through a whole plan in the window, in its texts and its tables, with real keys.

#include "planpagescene.h"

#include <QPushButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = PlanPageScene;

class tst_PlanFinding : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndReplacesThroughThePlan();
    void findsAndReplacesInTheTables();
};

void tst_PlanFinding::findsAndReplacesThroughThePlan()
{
    const Scene scene;
    for (const int row : {1, 9}) {
        valueOf(scene.workspace().set(scene.section(row).id, &PlanSection::body,
                                      text("A zebra and **zeb**ra number %1.").arg(row)));
    }
    scene.open(0);
    scene.key(Qt::Key_H, Qt::ControlModifier);
    auto *words = scene.find<QLineEdit>("findWords");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, text("ZEBRA"));
    QCOMPARE(scene.find<QLabel>("findCount")->text(), text("4 matches in 2 sections"));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(scene.shownTitle().endsWith(scene.section(1).title));
    QCOMPARE(scene.body()->textCursor().selectedText(), text("zebra"));
    QCOMPARE(scene.body()->textCursor().selectionStart(), 2);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(scene.body()->textCursor().selectionStart(), 12);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(scene.shownTitle().endsWith(scene.section(9).title));
    QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(scene.shownTitle().endsWith(scene.section(1).title));
    QCOMPARE(scene.body()->textCursor().selectionStart(), 12);
    auto *with = scene.find<QLineEdit>("replaceWords");
    with->setFocus();
    QTest::keyClicks(with, text("horse"));
    QTest::keyClick(with, Qt::Key_Return);
    QCOMPARE(scene.section(1).body, text("A zebra and **horse** number 1."));
    QTest::keyClick(scene.find<QPushButton>("replaceAll"), Qt::Key_Space);
    QCOMPARE(scene.section(1).body, text("A horse and **horse** number 1."));
    QCOMPARE(scene.section(9).body, text("A horse and **horse** number 9."));
    QCOMPARE(scene.toast(), text("Replaced in 3 places."));
    QCOMPARE(scene.find<QLabel>("findCount")->text(), text("Not in the plan"));
    scene.trigger("undo");
    QCOMPARE(scene.section(9).body, text("A zebra and **zeb**ra number 9."));
    words->setFocus();
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!scene.find<QWidget>("planFind")->isVisible());
    QVERIFY(scene.body()->hasFocus());
}

void tst_PlanFinding::findsAndReplacesInTheTables()
{
    const Scene scene;
    const Goal goal = scene.all<Goal>(Query().where(&Goal::team, scene.page()->team())).front();
    valueOf(scene.workspace().set(goal.id, &Goal::title, text("A zebra crossing")));
    scene.open(0);
    scene.key(Qt::Key_H, Qt::ControlModifier);
    auto *words = scene.find<QLineEdit>("findWords");
    QTest::keyClicks(words, text("zebra"));
    QCOMPARE(scene.find<QLabel>("findCount")->text(), text("1 match in 1 section"));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY2(scene.shownTitle().startsWith(text("3 ")), qPrintable(scene.shownTitle()));
    QCOMPARE(scene.page()->record(), RecordRef(goal.id));
    QVERIFY(words->hasFocus()); // the next Enter goes on
    auto *with = scene.find<QLineEdit>("replaceWords");
    with->setFocus();
    QTest::keyClicks(with, text("horse"));
    QTest::keyClick(with, Qt::Key_Return);
    QCOMPARE(scene.read(goal.id).title, text("A horse crossing"));
    QCOMPARE(scene.find<QLabel>("findCount")->text(), text("Not in the plan"));
}

POLKU_WINDOW_TEST_MAIN(tst_PlanFinding)
#include "tst_planfinding.moc"
