// The whole of one action beside the views: every field, what is wrong with it, what it waits for; in the real window.

#include "actionscene.h"

#include "academy/comments.h"
#include "widgets/statebadge.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionPanel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePanelShowsTheWholeAction();
    void dueBeforeItStartsIsSaidBesideTheField();
    void anOwnerWhoLeftIsTold();
    void waitsForOtherActions();
    void oneOfTheListIsWaitedFor();
    void theNewActionIsNamedInThePanel();
    void theActionIsCommentedOn();
};

void tst_ActionPanel::thePanelShowsTheWholeAction()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    scene.choose({scene.model().shown().front()});
    for (const Field &field : typeOf<Action>().fields) {
        const QString column = QString::fromLatin1(field.column);
        if (field.parent || column == QLatin1String("rank"))
            continue;
        QVERIFY2(scene.panel()->form()->field(column), field.column);
    }
    auto *notes = scene.control<QPlainTextEdit>("notes");
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("Call on Friday."));
    scene.page()->commitPending();
    QVERIFY(scene.current().notes.contains(QStringLiteral("Call on Friday.")));
    const bool wasDone = scene.current().status == ActionStatus::Done;
    scene.press("actionDone");
    QCOMPARE(scene.current().status == ActionStatus::Done, !wasDone);
    // It can be put away, for the room of the table.
    scene.press("showPanel");
    QVERIFY(!scene.panel()->isVisible());
    scene.press("showPanel");
    QVERIFY(scene.panel()->isVisible());
}

void tst_ActionPanel::dueBeforeItStartsIsSaidBesideTheField()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    const ActionId id = scene.model().shown().front();
    scene.choose({id});
    auto *starts = scene.control<QLineEdit>("starts");
    WindowScene::type(starts, QStringLiteral("1.6.2027"));
    QTest::keyClick(starts, Qt::Key_Return);
    auto *due = scene.control<QLineEdit>("due");
    const QDate before = scene.read(id).due;
    WindowScene::type(due, QStringLiteral("1.5.2027"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(scene.panel()->form()->field(&Action::due)->problem(),
             QStringLiteral("Due before it starts (1 June 2027)."));
    QCOMPARE(due->text(), QStringLiteral("1.5.2027")); // kept to be put right
    QCOMPARE(scene.read(id).due, before);
}

void tst_ActionPanel::theActionIsCommentedOn()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    const ActionId id = scene.model().shown().front();
    scene.choose({id});
    auto *tabs = scene.find<QTabBar>("actionTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    auto *composer = scene.find<QPlainTextEdit>("newComment");
    QVERIFY(composer->isVisible());
    composer->setFocus();
    QTest::keyClicks(composer, QStringLiteral("Is this agreed?"));
    QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
    const auto threads =
        valueOf(scene.workspace().read([id](const Reader &reader) { return readThreads(reader, id); }));
    QCOMPARE(threads.size(), size_t(1));
    QCOMPARE(threads[0].first().text, QStringLiteral("Is this agreed?"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Comments 1"));
    QCOMPARE(unnamedControls(scene.page()).join(QLatin1Char('\n')), QString());
    // Of another action there is nothing said; the card is where it was.
    scene.choose({scene.model().shown().back()});
    QCOMPARE(tabs->tabText(1), QStringLiteral("Comments"));
    scene.trigger("undo");
    scene.choose({id});
    QCOMPARE(tabs->tabText(1), QStringLiteral("Comments"));
}

void tst_ActionPanel::anOwnerWhoLeftIsTold()
{
    const ActionScene scene;
    const auto actions = scene.all<Action>();
    const auto owned = std::find_if(actions.begin(), actions.end(), [](const Action &action) {
        return action.owner && action.status != ActionStatus::Done;
    });
    QVERIFY(owned != actions.end());
    valueOf(scene.workspace().set(owned->owner, &Person::left, true));
    scene.window->desk().open(owned->id);
    const QString name = scene.read(owned->owner).name;
    QCOMPARE(scene.shown(owned->id, "owner"), QStringLiteral("%1 (has left)").arg(name));
    QCOMPARE(scene.cell(owned->id, "owner").data(RowModel::StandingRole).toInt(), int(Standing::NeedsAttention));
    QVERIFY(scene.panel()
                ->form()
                ->field(&Action::owner)
                ->problem()
                .startsWith(QStringLiteral("%1 has left the team.").arg(name)));
}

void tst_ActionPanel::waitsForOtherActions()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    for (const char *title : {"Ask the lawyer", "Write the annex"}) {
        scene.newLine()->setFocus();
        QTest::keyClicks(scene.newLine(), QString::fromLatin1(title));
        QTest::keyClick(scene.newLine(), Qt::Key_Return);
    }
    const ActionId annex = scene.model().current();
    auto *waits = scene.control<QComboBox>("waits_for");
    QVERIFY(waits);
    waits->setFocus();
    WindowScene::type(waits->lineEdit(), QStringLiteral("ask the law"));
    QTest::keyClick(waits->lineEdit(), Qt::Key_Return); // only one has these words in its name
    QTRY_COMPARE(scene.read(annex).waitsFor.size(), 1);
    const QStringList ids = scene.read(annex).waitsFor;
    QCOMPARE(scene.read(ActionId{ids.first().toLongLong()}).title, QStringLiteral("Ask the lawyer"));
    QVERIFY(scene.model().standing(annex).waiting);
    QCOMPARE(scene.find<StateBadge>("actionState")->text(), QStringLiteral("Waits for another action"));
    // The other way round would be a circle: refused, with the circle named.
    const ActionId lawyer{ids.first().toLongLong()};
    scene.press((QByteArray("waitsFor_") + ids.first().toLatin1()).constData());
    QCOMPARE(scene.model().current(), lawyer);
    WindowScene::type(waits->lineEdit(), QStringLiteral("Write the annex"));
    QTest::keyClick(waits->lineEdit(), Qt::Key_Return);
    const BoundField *field = scene.panel()->form()->field(&Action::waitsFor);
    QTRY_VERIFY2(field->problem().contains(QStringLiteral("Write the annex")), qPrintable(field->problem()));
    QVERIFY(scene.read(lawyer).waitsFor.isEmpty());
    // And taken away again.
    scene.choose({annex});
    scene.press((QByteArray("waitsNot_") + ids.first().toLatin1()).constData());
    QVERIFY(scene.read(annex).waitsFor.isEmpty());
}

void tst_ActionPanel::oneOfTheListIsWaitedFor()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    for (const char *title : {"Aardvark one", "Zebra one", "Zebra two", "The annex"}) {
        scene.newLine()->setFocus();
        QTest::keyClicks(scene.newLine(), QString::fromLatin1(title));
        QTest::keyClick(scene.newLine(), Qt::Key_Return);
    }
    const ActionId annex = scene.model().current();
    const auto waitedFor = [&] {
        QStringList titles;
        for (const QString &id : scene.read(annex).waitsFor)
            titles.append(scene.read(ActionId{id.toLongLong()}).title);
        return titles.join(QLatin1Char(';'));
    };
    auto *waits = scene.control<QComboBox>("waits_for");
    waits->setFocus();
    // Some letters, down to the second in the list that opens, Enter: that one and no other.
    QTest::keyClicks(waits->lineEdit(), QStringLiteral("zebra"));
    QAbstractItemView *list = waits->completer()->popup();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(waitedFor(), QStringLiteral("Zebra two"));
    QCoreApplication::processEvents();
    QCOMPARE(waitedFor(), QStringLiteral("Zebra two"));
    // Without choosing, Enter offers the first of several, and takes it the second time.
    QTest::keyClicks(waits->lineEdit(), QStringLiteral("one"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(list->isVisible() && list->currentIndex().isValid());
    QCOMPARE(waitedFor(), QStringLiteral("Zebra two"));
    const QString first = list->currentIndex().data().toString();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(waitedFor(), QStringLiteral("Zebra two;") + first);
    // Words that no action has are told of.
    QTest::keyClicks(waits->lineEdit(), QStringLiteral("no such"));
    QTest::keyClick(waits->lineEdit(), Qt::Key_Return);
    QVERIFY(scene.toast().contains(QStringLiteral("“no such”")));
}

void tst_ActionPanel::theNewActionIsNamedInThePanel()
{
    const ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    scene.find<QAction>("newAction")->trigger();
    auto *title = scene.control<QLineEdit>("title");
    QVERIFY(title->hasFocus());
    QCOMPARE(title->selectedText(), QStringLiteral("New action"));
    QTest::keyClicks(title, QStringLiteral("Meet the suppliers"));
    scene.page()->commitPending();
    QCOMPARE(scene.current().title, QStringLiteral("Meet the suppliers"));
    QCOMPARE(scene.current().team, team);
}

POLKU_WINDOW_TEST_MAIN(tst_ActionPanel)
#include "tst_actionpanel.moc"
