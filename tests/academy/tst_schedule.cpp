#include "academy/weeks.h"
#include "schedulecase.h"

using namespace polku;

/// What an academy has on which day, and what is wrong with it.
class TestSchedule : public test::ScheduleCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewAcademyHasNoProblems();
    void listsInTime();
    void tellsWhatIsWrongWithASession_data();
    void tellsWhatIsWrongWithASession();
    void aHeldOrCancelledSessionMayLieOnADayOff();
    void tellsWhatIsWrongWithADeadline();
    void tellsOfOverlappingPhases();
    void tellsOfAPhaseThatEndsBeforeItBegins();
};

void TestSchedule::aNewAcademyHasNoProblems()
{
    const Schedule all = schedule();
    QVERIFY(!all.phases.empty() && !all.sessions.empty() && !all.deadlines.empty());
    QStringList problems;
    for (const auto &each : all.phases)
        problems += each.problems;
    for (const auto &each : all.sessions)
        problems += each.problems;
    for (const auto &each : all.deadlines)
        problems += each.problems;
    QCOMPARE(problems.join(QLatin1Char('\n')), QString());
    QCOMPARE(all.problemCount(), 0);
}

void TestSchedule::listsInTime()
{
    addSession(sessionOn({}));
    const Schedule all = schedule();
    for (size_t i = 1; i + 1 < all.sessions.size(); ++i)
        QVERIFY(all.sessions[i - 1].date <= all.sessions[i].date);
    QVERIFY(!all.sessions.back().date.isValid());
    QVERIFY(all.first <= all.sessions.front().date && all.first <= all.phases.front().starts);
    QVERIFY(all.last >= all.phases.back().ends);
    QCOMPARE(std::count_if(all.holidays.begin(), all.holidays.end(),
                           [](const Holiday &each) { return each.date == QDate(2027, 3, 26); }),
             1);
}

void TestSchedule::tellsWhatIsWrongWithASession_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("begins");
    QTest::addColumn<QTime>("finishes");
    QTest::addColumn<QString>("problem");
    const QTime nine(9, 0);
    const QTime eleven(11, 0);
    QTest::newRow("good") << QDate(2027, 1, 20) << nine << eleven << QString();
    QTest::newRow("no date") << QDate() << nine << eleven << QStringLiteral("The session has no date.");
    QTest::newRow("no times") << QDate(2027, 1, 20) << QTime() << QTime() << QString();
    QTest::newRow("ends first") << QDate(2027, 1, 20) << eleven << nine
                                << QStringLiteral("The session ends before it begins.");
    QTest::newRow("Saturday") << QDate(2027, 1, 23) << nine << eleven
                              << QStringLiteral("23 January 2027 is a Saturday.");
    QTest::newRow("before its phase") << QDate(2027, 1, 15) << nine << eleven << QStringLiteral("outside its phase");
    QTest::newRow("after its phase") << QDate(2027, 5, 10) << nine << eleven << QStringLiteral("outside its phase");
    QTest::newRow("first day of its phase") << QDate(2027, 1, 18) << nine << eleven << QString();
}

void TestSchedule::tellsWhatIsWrongWithASession()
{
    QFETCH(QDate, date);
    QFETCH(QTime, begins);
    QFETCH(QTime, finishes);
    QFETCH(QString, problem);
    Session session = sessionOn(date);
    session.begins = begins;
    session.finishes = finishes;
    for (const PlannedPhase &phase : schedule().phases) {
        if (phase.starts == m_start)
            session.phase = phase.id;
    }
    QVERIFY(session.phase);
    const QStringList problems = schedule().problemCount() == 0 ? QStringList() : QStringList{QStringLiteral("?")};
    QCOMPARE(problems, QStringList());
    const SessionId id = addSession(session);
    const Schedule all = schedule();
    QCOMPARE(all.problemCount(), problem.isEmpty() ? 0 : 1);
    if (!problem.isEmpty())
        QVERIFY2(all.session(id)->problems.first().contains(problem), qPrintable(all.session(id)->problems.first()));
}

void TestSchedule::aHeldOrCancelledSessionMayLieOnADayOff()
{
    for (const SessionState state : {SessionState::Held, SessionState::Cancelled}) {
        Session session = sessionOn(QDate(2027, 3, 26));
        session.state = state;
        addSession(session);
    }
    QCOMPARE(schedule().problemCount(), 0);
    const SessionId planned = addSession(sessionOn(QDate(2027, 3, 26)));
    QCOMPARE(schedule().session(planned)->problems,
             QStringList{QStringLiteral("26 March 2027 is a holiday: Good Friday.")});
}

void TestSchedule::tellsWhatIsWrongWithADeadline()
{
    DeliverableId early;
    DeliverableId none;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Deliverable deliverable;
        deliverable.academy = m_academy;
        deliverable.title = QStringLiteral("Early");
        deliverable.due = QDate(2027, 1, 15);
        early = edit.insert(deliverable);
        deliverable.due = {};
        none = edit.insert(deliverable);
    }));
    const Schedule all = schedule();
    QCOMPARE(all.deadline(early)->problems,
             QStringList{QStringLiteral("The deliverable is due before the academy starts on 18 January 2027.")});
    QCOMPARE(all.deadline(none)->problems, QStringList{QStringLiteral("The deliverable has no due date.")});
    QCOMPARE(all.problemCount(), 2);
}

void TestSchedule::tellsOfOverlappingPhases()
{
    const Schedule before = schedule();
    const PlannedPhase &first = before.phases.at(0);
    const PlannedPhase &second = before.phases.at(1);
    test::valueOf(m_workspace->set(second.id, &Phase::starts, first.ends));
    const Schedule all = schedule();
    QCOMPARE(all.phase(first.id)->problems.size(), 1);
    QVERIFY(all.phase(first.id)->problems.first().contains(second.name));
    QCOMPARE(all.phase(second.id)->problems.size(), 1);
    QVERIFY(all.phase(second.id)->problems.first().contains(first.name));
}

void TestSchedule::tellsOfAPhaseThatEndsBeforeItBegins()
{
    const PlannedPhase last = schedule().phases.back();
    test::valueOf(m_workspace->set(last.id, &Phase::ends, last.starts.addDays(-1)));
    QCOMPARE(schedule().phase(last.id)->problems, QStringList{QStringLiteral("The phase ends before it begins.")});
}

POLKU_TEST_MAIN(TestSchedule)
#include "tst_schedule.moc"
