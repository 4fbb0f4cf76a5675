// A team changes its action plan with mouse and keyboard, in the real window: in the table, by typing, several at once.

#include "actionscene.h"

#include "models/rowmodel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionEditing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void editsInTheTable();
    void editsUnderAHeading();
    void addsByTyping();
    void changesSeveralAtOnce();
    void refusesWhatCannotBeOfSeveral();
    void deletesWithUndo();
    void addsTheReviewsOnce();
};

void tst_ActionEditing::editsInTheTable()
{
    const ActionScene scene;
    const ActionId id = scene.model().shown().at(2);
    auto *line = qobject_cast<QLineEdit *>(WindowScene::edit(scene.table(), scene.cell(id, "title")));
    QVERIFY(line);
    WindowScene::type(line, QStringLiteral("Another name"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(scene.read(id).title, QStringLiteral("Another name"));
    auto *day = qobject_cast<QLineEdit *>(WindowScene::edit(scene.table(), scene.cell(id, "due")));
    QVERIFY(day);
    WindowScene::type(day, QStringLiteral("12.12.2027"));
    QTest::keyClick(day, Qt::Key_Tab); // on to the next cell
    QCOMPARE(scene.read(id).due, QDate(2027, 12, 12));
    scene.trigger("undo");
    QVERIFY(scene.read(id).due != QDate(2027, 12, 12));
    QCOMPARE(scene.model().current(), id);
}

void tst_ActionEditing::editsUnderAHeading()
{
    const ActionScene scene;
    auto *grouping = scene.find<QComboBox>("grouping");
    grouping->setCurrentIndex(grouping->findData(int(ActionModel::Grouping::Status)));
    const ActionId id = scene.model().shown().front();
    auto *status = qobject_cast<QComboBox *>(WindowScene::edit(scene.table(), scene.cell(id, "status")));
    QVERIFY(status);
    // To another group, while the first row is a heading.
    status->setCurrentIndex(int(ActionStatus::Done));
    Q_EMIT status->activated(int(ActionStatus::Done));
    QCOMPARE(scene.read(id).status, ActionStatus::Done);
    QCOMPARE(scene.read(id).doneOn, scene.window->desk().today());
    QCOMPARE(scene.model().current(), id);
}

void tst_ActionEditing::addsByTyping()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    const size_t before = scene.actionsOf(team).size();
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), scene.newLine());
    QTest::keyClicks(scene.newLine(), QStringLiteral("Ask the lawyer"));
    QTest::keyClick(scene.newLine(), Qt::Key_Return);
    QVERIFY(scene.newLine()->text().isEmpty());
    QVERIFY(scene.newLine()->hasFocus());
    QTest::keyClicks(scene.newLine(), QStringLiteral("Write the annex"));
    QTest::keyClick(scene.newLine(), Qt::Key_Return);
    QTest::keyClick(scene.newLine(), Qt::Key_Return); // nothing typed: nothing made
    QCOMPARE(scene.actionsOf(team).size(), before + 2);
    QCOMPARE(scene.current().title, QStringLiteral("Write the annex"));
    QCOMPARE(scene.model().shown().back(), scene.model().current());
    QTest::keyClick(scene.newLine(), Qt::Key_Escape);
    QVERIFY(scene.table()->hasFocus());
}

void tst_ActionEditing::changesSeveralAtOnce()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    std::vector<ActionId> open;
    for (const ActionId id : scene.model().shown()) {
        if (open.size() < 3 && scene.read(id).status != ActionStatus::Done)
            open.push_back(id);
    }
    QCOMPARE(open.size(), size_t(3));
    scene.choose(open);
    QCOMPARE(scene.model().chosen().size(), size_t(3));
    QCOMPARE(scene.find<QLabel>("manyTitle")->text(), QStringLiteral("3 actions chosen"));
    auto *field = scene.find<QComboBox>("manyField");
    field->setCurrentIndex(field->findData(QStringLiteral("due")));
    auto *due = scene.find<QWidget>("manyActions")->findChild<QLineEdit *>(QStringLiteral("due"));
    QVERIFY(due);
    WindowScene::type(due, QStringLiteral("31.2.2027"));
    scene.press("manyApply");
    QVERIFY(scene.find<QLabel>("manyProblem")->isVisible());
    WindowScene::type(due, QStringLiteral("24.9.2027"));
    scene.press("manyApply");
    QVERIFY(!scene.find<QLabel>("manyProblem")->isVisible());
    for (const ActionId id : open)
        QCOMPARE(scene.read(id).due, QDate(2027, 9, 24));
    QVERIFY(scene.toast().startsWith(QStringLiteral("3 actions changed")));
    QCOMPARE(scene.model().chosen().size(), size_t(3)); // still chosen, for the next change
    scene.press("manyDone");
    for (const ActionId id : open)
        QCOMPARE(scene.read(id).status, ActionStatus::Done);
    scene.trigger("undo");
    scene.trigger("undo");
    for (const ActionId id : open)
        QVERIFY(scene.read(id).status != ActionStatus::Done && scene.read(id).due != QDate(2027, 9, 24));
}

void tst_ActionEditing::refusesWhatCannotBeOfSeveral()
{
    const ActionScene scene;
    // Actions of two teams have no owners in common.
    std::vector<ActionId> two;
    for (const ActionId id : scene.model().shown()) {
        if (two.empty() || (two.size() == 1 && scene.read(id).team != scene.read(two.front()).team))
            two.push_back(id);
    }
    QCOMPARE(two.size(), size_t(2));
    scene.choose(two);
    auto *field = scene.find<QComboBox>("manyField");
    field->setCurrentIndex(field->findData(QStringLiteral("owner")));
    QVERIFY(!scene.find<QAbstractButton>("manyApply")->isEnabled());
    // A due day before one of them begins is refused for all.
    valueOf(scene.workspace().set(two.front(), &Action::starts, QDate(2027, 5, 1)));
    field->setCurrentIndex(field->findData(QStringLiteral("due")));
    auto *due = scene.find<QWidget>("manyActions")->findChild<QLineEdit *>(QStringLiteral("due"));
    WindowScene::type(due, QStringLiteral("1.4.2027"));
    scene.press("manyApply");
    QVERIFY(scene.find<QLabel>("manyProblem")->text().contains(QLatin1String("Nothing was changed")));
    QVERIFY(scene.read(two.back()).due != QDate(2027, 4, 1));
}

void tst_ActionEditing::deletesWithUndo()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    const size_t before = scene.actionsOf(team).size();
    const std::vector<ActionId> shown = scene.model().shown();
    scene.choose({shown[1], shown[2]});
    QTest::keyClick(scene.table(), Qt::Key_Delete);
    QCOMPARE(scene.actionsOf(team).size(), before - 2);
    QCOMPARE(scene.model().current(), shown[3]); // the next one
    QCOMPARE(scene.toast(), QStringLiteral("2 actions deleted."));
    QVERIFY(scene.table()->hasFocus());
    scene.trigger("undo");
    QCOMPARE(scene.actionsOf(team).size(), before);
    scene.choose({shown[0]});
    scene.press("deleteAction");
    QVERIFY(scene.toast().contains(QStringLiteral("is deleted")));
    QCOMPARE(scene.actionsOf(team).size(), before - 1);
}

void tst_ActionEditing::addsTheReviewsOnce()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    auto *reviews = scene.find<QAction>("addReviews");
    QVERIFY(reviews->isEnabled());
    const size_t before = scene.actionsOf(team).size();
    reviews->trigger();
    QCOMPARE(scene.actionsOf(team).size(), before + 2);
    QVERIFY(scene.toast().startsWith(QStringLiteral("2 reviews added")));
    QVERIFY(!reviews->isEnabled());
    scene.trigger("undo");
    QVERIFY(reviews->isEnabled());
}

POLKU_WINDOW_TEST_MAIN(tst_ActionEditing)
#include "tst_actionediting.moc"
