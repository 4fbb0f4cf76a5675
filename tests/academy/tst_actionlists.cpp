// Which actions stand on the lists of what is to be done now.

#include "academy/actionlists.h"
#include "model/records.h"
#include "support/testcase.h"

using namespace polku;
using namespace polku::test;

class tst_ActionLists : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsOnWhichList_data();
    void knowsWhatIsOnWhichList();
    void knowsWhoseItIs_data();
    void knowsWhoseItIs();
    void tellsOfOwnersWhoLeft();
    void countsThem();
};

/// A Wednesday; its week is from Monday the 9th to Sunday the 15th.
static const QDate today(2026, 3, 11);

static Action actionOf(qint64 id, ActionStatus status, QDate starts = {}, QDate due = {})
{
    Action action;
    action.id = {id};
    action.status = status;
    action.starts = starts;
    action.due = due;
    return action;
}

void tst_ActionLists::knowsWhatIsOnWhichList_data()
{
    QTest::addColumn<ActionStatus>("status");
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QStringList>("waitsFor");
    QTest::addColumn<QString>("lists"); ///< this week, late, waiting
    QTest::addColumn<int>("daysLate");
    const auto row = [](const char *name, ActionStatus status, const char *starts, const char *due,
                        const QStringList &waitsFor, const char *lists, int daysLate = 0) {
        QTest::newRow(name) << status << QDate::fromString(QString::fromLatin1(starts), Qt::ISODate)
                            << QDate::fromString(QString::fromLatin1(due), Qt::ISODate) << waitsFor
                            << QString::fromLatin1(lists) << daysLate;
    };
    const QString open = QStringLiteral("2");
    const QString done = QStringLiteral("3");
    using Status = ActionStatus;
    row("without days", Status::NotStarted, "", "", {}, "");
    row("due on Monday", Status::InProgress, "", "2026-03-09", {}, "week late", 2);
    row("due yesterday", Status::InProgress, "", "2026-03-10", {}, "week late", 1);
    row("due today", Status::InProgress, "", "2026-03-11", {}, "week");
    row("due on Sunday", Status::NotStarted, "", "2026-03-15", {}, "week");
    row("due next Monday", Status::NotStarted, "", "2026-03-16", {}, "");
    row("due last Sunday", Status::NotStarted, "", "2026-03-08", {}, "late", 3);
    row("begins this week", Status::NotStarted, "2026-03-13", "2026-05-01", {}, "week");
    row("began last week", Status::InProgress, "2026-03-06", "2026-05-01", {}, "");
    row("done in time", Status::Done, "2026-03-09", "2026-03-10", {}, "");
    row("done but waiting", Status::Done, "", "2026-03-01", {open}, "");
    row("blocked", Status::Blocked, "", "2026-05-01", {}, "waiting");
    row("blocked and late", Status::Blocked, "", "2026-03-01", {}, "late waiting", 10);
    row("waits for what is open", Status::NotStarted, "", "2026-05-01", {open}, "waiting");
    row("waits for what is done", Status::NotStarted, "", "2026-05-01", {done}, "");
    row("waits for both", Status::NotStarted, "", "2026-05-01", {done, open}, "waiting");
    row("waits for what is gone", Status::NotStarted, "", "2026-05-01", {QStringLiteral("77")}, "");
}

void tst_ActionLists::knowsWhatIsOnWhichList()
{
    QFETCH(const ActionStatus, status);
    QFETCH(const QDate, starts);
    QFETCH(const QDate, due);
    QFETCH(const QStringList, waitsFor);
    QFETCH(const QString, lists);
    QFETCH(const int, daysLate);
    Action action = actionOf(1, status, starts, due);
    action.waitsFor = waitsFor;
    const auto standings = actionStandings(
        {action, actionOf(2, ActionStatus::InProgress), actionOf(3, ActionStatus::Done)}, {}, {}, today);
    const ActionStanding standing = standings.value(action.id);
    QStringList on;
    for (const ActionList list : {ActionList::ThisWeek, ActionList::Late, ActionList::Waiting}) {
        if (standing.isOn(list))
            on.append(QString::fromLatin1(actionListCode(list)));
    }
    QCOMPARE(on.join(QLatin1Char(' ')), lists);
    QCOMPARE(standing.daysLate, daysLate);
    QVERIFY(standing.isOn(ActionList::All));
    QCOMPARE(standing.open, status != ActionStatus::Done);
}

void tst_ActionLists::knowsWhoseItIs_data()
{
    QTest::addColumn<QString>("me");
    QTest::addColumn<QString>("mine");
    QTest::newRow("a person") << QStringLiteral("Aino Aalto") << QStringLiteral("1");
    QTest::newRow("written otherwise") << QStringLiteral(" aino  AALTO ") << QStringLiteral("1");
    QTest::newRow("a coach, named as the role") << QStringLiteral("Kaisa Coach") << QStringLiteral("2");
    QTest::newRow("a role of somebody else's action") << QStringLiteral("Legal officer") << QString();
    QTest::newRow("nobody known") << QStringLiteral("root") << QString();
    QTest::newRow("no name") << QString() << QString();
}

void tst_ActionLists::knowsWhoseItIs()
{
    QFETCH(const QString, me);
    QFETCH(const QString, mine);
    Person aino;
    aino.id = {11};
    aino.name = QStringLiteral("Aino Aalto");
    Person bo;
    bo.id = {12};
    bo.name = QStringLiteral("Bo Björk");
    std::vector<Action> actions{actionOf(1, ActionStatus::InProgress), actionOf(2, ActionStatus::NotStarted),
                                actionOf(3, ActionStatus::InProgress), actionOf(4, ActionStatus::Done),
                                actionOf(5, ActionStatus::NotStarted)};
    actions[0].owner = aino.id;
    actions[1].ownerRole = QStringLiteral("Kaisa Coach");
    actions[2].owner = bo.id; // the role beside a person tells what they are, not who
    actions[2].ownerRole = QStringLiteral("Legal officer");
    actions[3].owner = aino.id; // done: nothing left to do
    const auto standings = actionStandings(actions, {aino, bo}, me, today);
    QStringList found;
    for (const Action &action : actions) {
        if (standings.value(action.id).isOn(ActionList::Mine))
            found.append(QString::number(action.id.value));
    }
    QCOMPARE(found.join(QLatin1Char(' ')), mine);
}

void tst_ActionLists::tellsOfOwnersWhoLeft()
{
    Person gone;
    gone.id = {11};
    gone.left = true;
    Person here;
    here.id = {12};
    std::vector<Action> actions{actionOf(1, ActionStatus::InProgress), actionOf(2, ActionStatus::Done),
                                actionOf(3, ActionStatus::InProgress), actionOf(4, ActionStatus::InProgress)};
    actions[0].owner = gone.id;
    actions[1].owner = gone.id;
    actions[2].owner = here.id;
    const auto standings = actionStandings(actions, {gone, here}, {}, today);
    QVERIFY(standings.value({1}).ownerLeft);
    QVERIFY(!standings.value({2}).ownerLeft); // was done while they were there
    QVERIFY(!standings.value({3}).ownerLeft);
    QVERIFY(!standings.value({4}).ownerLeft);
}

void tst_ActionLists::countsThem()
{
    const auto standings = actionStandings({actionOf(1, ActionStatus::InProgress, {}, today.addDays(-1)),
                                            actionOf(2, ActionStatus::Blocked, {}, today.addDays(-30)),
                                            actionOf(3, ActionStatus::Done, {}, today.addDays(-30))},
                                           {}, {}, today);
    QCOMPARE(countOn(ActionList::All, standings), 3);
    QCOMPARE(countOn(ActionList::Late, standings), 2);
    QCOMPARE(countOn(ActionList::ThisWeek, standings), 1);
    QCOMPARE(countOn(ActionList::Waiting, standings), 1);
    QCOMPARE(countOn(ActionList::Mine, standings), 0);
}

POLKU_TEST_MAIN(tst_ActionLists)
#include "tst_actionlists.moc"
