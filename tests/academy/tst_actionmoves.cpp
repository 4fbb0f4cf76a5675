#include "academy/actionmoves.h"

#include "academy/agreeddates.h"
#include "academy/review.h"
#include "actioncase.h"

using namespace polku;
using namespace polku::test;

static const QDate today(2025, 10, 15);

static QDate october(int day)
{
    return {2025, 10, day};
}

/// Moving actions on the board and on the timeline, and the dates that were agreed.
class TestActionMoves : public ActionCase
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        makeActions(4);
    }
    void datesMoveAndStretch_data();
    void datesMoveAndStretch();
    void writesDatesAsOneStep();
    void keyPressesAreOneStep();
    void movesBetweenColumns();
    void keepsTheOrderAmongTheTeamsOwn();
    void ranksThatHaveComeTogetherAreSpread();
    void tellsHowFarFromAgreed();
    void agreesPresentDates();
    void approvalAgreesWhatIsNotAgreed_data();
    void approvalAgreesWhatIsNotAgreed();

private:
    QString order() const
    {
        QString names;
        const auto all = valueOf(m_workspace->read(
            [&](const Reader &reader) { return reader.where(&Action::team, m_team, Query().orderBy(&Action::rank)); }));
        for (const Action &each : all)
            names += each.title;
        return names;
    }
};

void TestActionMoves::datesMoveAndStretch_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("newStarts");
    QTest::addColumn<QDate>("newDue");
    const QDate none;
    const auto row = [](const char *name, const char *how, int days, QDate starts, QDate due, QDate newStarts,
                        QDate newDue) {
        QTest::newRow(name) << QString::fromLatin1(how) << days << starts << due << newStarts << newDue;
    };
    row("moved", "move", 3, october(1), october(10), october(4), october(13));
    row("moved back", "move", -3, october(4), october(13), october(1), october(10));
    row("moved, only due", "move", 3, none, october(10), none, october(13));
    row("moved, only start", "move", 3, october(1), none, october(4), none);
    row("moved, no dates", "move", 3, none, none, none, none);
    row("longer", "end", 2, october(1), october(10), october(1), october(12));
    row("shorter", "end", -2, october(1), october(10), october(1), october(8));
    row("not shorter than a day", "end", -20, october(1), october(10), october(1), october(1));
    row("a day gets an end", "end", 4, none, october(10), october(10), october(14));
    row("a start gets an end", "end", 4, october(10), none, october(10), october(14));
    row("no dates have no end", "end", 4, none, none, none, none);
    row("begins earlier", "start", -2, october(5), october(10), october(3), october(10));
    row("begins on its last day at most", "start", 20, october(5), october(10), october(10), october(10));
    row("a day gets a start", "start", -4, none, october(10), october(6), october(10));
}

void TestActionMoves::datesMoveAndStretch()
{
    QFETCH(QString, how);
    QFETCH(int, days);
    QFETCH(QDate, starts);
    QFETCH(QDate, due);
    const ActionDates dates{starts, due};
    const ActionDates result = how == QLatin1String("move")  ? moved(dates, days)
                               : how == QLatin1String("end") ? endMoved(dates, days)
                                                             : startMoved(dates, days);
    QTEST(result.starts, "newStarts");
    QTEST(result.due, "newDue");
}

void TestActionMoves::writesDatesAsOneStep()
{
    const QStringList before = tableDump(m_path);
    valueOf(setActionDates(*m_workspace, id('a'), placedOn(october(6)), Moving::ByDrag));
    QCOMPARE(action('a').starts, october(6));
    QCOMPARE(action('a').due, october(19));
    QCOMPARE(sentenceOfStep(), QStringLiteral("Moved the dates of “a”"));
    valueOf(setActionDates(*m_workspace, id('a'), {october(6), october(20)}, Moving::ByDrag));
    QCOMPARE(sentenceOfStep(), QStringLiteral("Changed Due of “a”"));
    valueOf(m_workspace->undo());
    QCOMPARE(action('a').due, october(19));
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_path)), QString());
    QVERIFY(valueOf(setActionDates(*m_workspace, id('a'), {}, Moving::ByDrag)).isEmpty());
}

void TestActionMoves::keyPressesAreOneStep()
{
    valueOf(setActionDates(*m_workspace, id('a'), {october(1), october(10)}, Moving::ByDrag));
    for (int i = 0; i < 5; ++i)
        valueOf(setActionDates(*m_workspace, id('a'), moved(datesOf(action('a')), 1), Moving::ByKeys));
    QCOMPARE(action('a').due, october(15));
    valueOf(m_workspace->undo());
    QCOMPARE(datesOf(action('a')), (ActionDates{october(1), october(10)}));
}

void TestActionMoves::movesBetweenColumns()
{
    valueOf(moveOnBoard(*m_workspace, id('a'), {ActionStatus::Done, {}, {}}));
    QCOMPARE(action('a').status, ActionStatus::Done);
    QCOMPARE(action('a').doneOn, today);
    QCOMPARE(sentenceOfStep(), QStringLiteral("Changed Status of “a”"));
    QCOMPARE(order(), QStringLiteral("abcd"));
    valueOf(moveOnBoard(*m_workspace, id('d'), {ActionStatus::Done, {}, id('a')}));
    QCOMPARE(order(), QStringLiteral("dabc"));
    valueOf(m_workspace->undo());
    QCOMPARE(order(), QStringLiteral("abcd"));
    QCOMPARE(action('d').status, ActionStatus::NotStarted);
    valueOf(moveOnBoard(*m_workspace, id('a'), {ActionStatus::NotStarted, id('d'), {}}));
    QCOMPARE(order(), QStringLiteral("bcda"));
    QCOMPARE(action('a').doneOn, QDate());
    // Where it is already: no step.
    QVERIFY(valueOf(moveOnBoard(*m_workspace, id('a'), {ActionStatus::NotStarted, {}, {}})).isEmpty());
    QVERIFY(!moveOnBoard(*m_workspace, ActionId{1}, {}));
}

void TestActionMoves::keepsTheOrderAmongTheTeamsOwn()
{
    // Beside another team's action: what else is there tells the place.
    valueOf(moveOnBoard(*m_workspace, id('d'), {ActionStatus::NotStarted, id('a'), m_other}));
    QCOMPARE(order(), QStringLiteral("adbc"));
    valueOf(moveOnBoard(*m_workspace, id('d'), {ActionStatus::NotStarted, m_other, {}}));
    QCOMPARE(order(), QStringLiteral("adbc"));
}

void TestActionMoves::ranksThatHaveComeTogetherAreSpread()
{
    for (const char name : {'a', 'b', 'c'})
        set(name, &Action::rank, 1);
    valueOf(moveOnBoard(*m_workspace, id('d'), {ActionStatus::NotStarted, id('a'), id('b')}));
    QCOMPARE(order(), QStringLiteral("adbc"));
    for (int i = 0; i < 80; ++i) { // more halvings than a number has room for
        valueOf(moveOnBoard(*m_workspace, id(i % 2 ? 'c' : 'b'), {ActionStatus::NotStarted, id('a'), id('d')}));
        valueOf(moveOnBoard(*m_workspace, id('d'), {ActionStatus::NotStarted, id('a'), id(i % 2 ? 'c' : 'b')}));
        QCOMPARE(order().left(2), QStringLiteral("ad"));
    }
}

void TestActionMoves::tellsHowFarFromAgreed()
{
    Action action;
    QCOMPARE(daysOffAgreed(action), 0);
    action.due = october(10);
    QCOMPARE(daysOffAgreed(action), 0);
    action.agreedDue = october(8);
    QCOMPARE(daysOffAgreed(action), 2);
    action.due = october(3);
    QCOMPARE(daysOffAgreed(action), -5);
    action.status = ActionStatus::Done;
    QCOMPARE(daysOffAgreed(action), -5); // nobody wrote when
    action.doneOn = october(9);
    QCOMPARE(daysOffAgreed(action), 1);
}

void TestActionMoves::agreesPresentDates()
{
    set('a', &Action::due, october(10)); // never agreed
    set('b', &Action::due, october(20));
    set('b', &Action::agreedDue, october(15));
    set('c', &Action::due, october(20)); // done late: stays told
    set('c', &Action::agreedDue, october(15));
    set('c', &Action::status, ActionStatus::Done);
    set('d', &Action::agreedDue, october(15)); // has no date any more
    const QStringList before = tableDump(m_path);
    QCOMPARE(valueOf(agreePresentDates(*m_workspace, m_team)), 3);
    QCOMPARE(action('a').agreedDue, october(10));
    QCOMPARE(action('b').agreedDue, october(20));
    QCOMPARE(action('c').agreedDue, october(15));
    QCOMPARE(action('d').agreedDue, QDate());
    QCOMPARE(action(m_other).agreedDue, QDate());
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_path)), QString());
    valueOf(m_workspace->redo());
    QCOMPARE(valueOf(agreePresentDates(*m_workspace, m_team)), 0);
}

void TestActionMoves::approvalAgreesWhatIsNotAgreed_data()
{
    QTest::addColumn<QString>("approved"); // "plan", or the kind of a deliverable
    QTest::addColumn<bool>("agrees");
    QTest::newRow("the plan") << QStringLiteral("plan") << true;
    QTest::newRow("the action plan handed in") << QStringLiteral("action_plan") << true;
    QTest::newRow("a text handed in") << QStringLiteral("text") << false;
}

void TestActionMoves::approvalAgreesWhatIsNotAgreed()
{
    QFETCH(QString, approved);
    QFETCH(bool, agrees);
    set('a', &Action::due, october(10));
    set('b', &Action::due, october(20));
    set('b', &Action::agreedDue, october(15)); // agreed before: stays
    RecordRef record;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        if (approved == QLatin1String("plan")) {
            const Plan plan = edit.where(&Plan::team, m_team).empty() ? Plan() : edit.where(&Plan::team, m_team)[0];
            Plan own = plan;
            own.team = m_team;
            record = plan.id ? RecordRef(plan.id) : RecordRef(edit.insert(own));
            edit.set(PlanId{record.id}, &Plan::state, ReviewState::Submitted);
            return;
        }
        Deliverable deliverable;
        deliverable.academy = edit.get(m_team).academy;
        deliverable.title = QStringLiteral("To hand in");
        deliverable.kind = codec::Codec<DeliverableKind>::fromValue(approved);
        Submission submission;
        submission.team = m_team;
        submission.deliverable = edit.insert(deliverable);
        submission.state = ReviewState::Submitted;
        record = edit.insert(submission);
    }));
    valueOf(takeReviewStep(*m_workspace, record, ReviewStep::Return, Side::Coach, QStringLiteral("Once more.")));
    QCOMPARE(action('a').agreedDue, QDate());
    valueOf(m_workspace->undo());
    valueOf(takeReviewStep(*m_workspace, record, ReviewStep::Approve, Side::Coach));
    QCOMPARE(action('a').agreedDue, agrees ? october(10) : QDate());
    QCOMPARE(action('b').agreedDue, october(15));
    QCOMPARE(action(m_other).agreedDue, QDate());
    valueOf(m_workspace->undo());
    QCOMPARE(action('a').agreedDue, QDate());
}

POLKU_TEST_MAIN(TestActionMoves)
#include "tst_actionmoves.moc"
