#include "academy/weeks.h"
#include "schedulecase.h"

using namespace polku;

/// How an academy's dates move: one by one, a phase with what is in it, and all of them with another start.
class TestScheduleMoves : public test::ScheduleCase
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNextWorkingDay_data();
    void findsTheNextWorkingDay();
    void movesASessionOffADayOff();
    void aPhaseKeepsItsLength();
    void aPhaseTakesItsComingItemsAlongWhenAsked();
    void aLaterStartMovesWhatIsToCome();
    void whatHappenedStays();
    void whatWasMovedOffAHolidayGoesBackToItsWeekday();
    void theRestartIsOneStep();
    void aStartInTheMiddleOfTheWeek();
    void warnsOfBadStarts_data();
    void warnsOfBadStarts();
    void refusesNoDate();
};

void TestScheduleMoves::findsTheNextWorkingDay_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QDate>("to");
    QTest::newRow("tomorrow") << QDate(2027, 1, 19) << 1 << QDate(2027, 1, 20);
    QTest::newRow("over a weekend") << QDate(2027, 1, 22) << 1 << QDate(2027, 1, 25);
    QTest::newRow("back over a weekend") << QDate(2027, 1, 25) << -1 << QDate(2027, 1, 22);
    QTest::newRow("over Easter") << QDate(2027, 3, 25) << 1 << QDate(2027, 3, 30);
    QTest::newRow("back over Easter") << QDate(2027, 3, 30) << -1 << QDate(2027, 3, 25);
}

void TestScheduleMoves::findsTheNextWorkingDay()
{
    QFETCH(QDate, from);
    QFETCH(int, direction);
    QFETCH(QDate, to);
    QCOMPARE(nextWorkingDay(from, direction, m_catalogue.holidays()), to);
}

void TestScheduleMoves::movesASessionOffADayOff()
{
    const Session kickoff = called<Session>("kickoff");
    const Schedule all = schedule();
    const Move plain = moveSession(*all.session(kickoff.id), QDate(2027, 2, 3), m_catalogue.holidays());
    QCOMPARE(plain.to, QDate(2027, 2, 3));
    QVERIFY(!plain.passedOver.isValid());
    const Move moved = moveSession(*all.session(kickoff.id), QDate(2027, 3, 26), m_catalogue.holidays());
    QCOMPARE(moved.to, QDate(2027, 3, 30));
    QCOMPARE(moved.passedOver, QDate(2027, 3, 26));
    test::valueOf(m_workspace->edit(
        {}, [&](Edit &edit) { applyMoves(edit, {moved}, m_catalogue.holidays(), Language::Finnish); }));
    const Session now = called<Session>("kickoff");
    QCOMPARE(now.date, QDate(2027, 3, 30));
    QCOMPARE(now.begins, kickoff.begins);
    QCOMPARE(now.finishes, kickoff.finishes);
    QCOMPARE(now.movedFrom, whyNotWorking(QDate(2027, 3, 26), m_catalogue.holidays(), Words(Language::Finnish)));
    QVERIFY(!now.movedFrom.isEmpty());
    // Put on a day by hand, it no longer says why it was moved before.
    test::valueOf(m_workspace->edit(
        {}, [&](Edit &edit) { applyMoves(edit, {plain}, m_catalogue.holidays(), Language::Finnish); }));
    QCOMPARE(called<Session>("kickoff").movedFrom, QString());
}

void TestScheduleMoves::aPhaseKeepsItsLength()
{
    const Schedule all = schedule();
    const PlannedPhase &phase = all.phases.back();
    const auto moves =
        movePhase(all, phase.id, phase.starts.addDays(9), false, QDate(2026, 12, 1), m_catalogue.holidays());
    QCOMPARE(moves.size(), size_t(1));
    QCOMPARE(moves.front().to, phase.starts.addDays(9));
    QCOMPARE(moves.front().toEnd, phase.ends.addDays(9));
    QVERIFY(movePhase(all, phase.id, phase.starts, true, QDate(2026, 12, 1), m_catalogue.holidays()).empty());
}

void TestScheduleMoves::aPhaseTakesItsComingItemsAlongWhenAsked()
{
    const Schedule all = schedule();
    const auto phase = std::find_if(all.phases.begin(), all.phases.end(),
                                    [this](const PlannedPhase &each) { return each.starts == m_start; });
    QVERIFY(phase != all.phases.end());
    const QDate today(2027, 1, 27);
    std::vector<RecordRef> expected;
    for (const auto &session : all.sessions) {
        if (session.phase == phase->id && session.date >= today)
            expected.push_back(session.id);
    }
    for (const auto &deadline : all.deadlines) {
        if (deadline.phase == phase->id && deadline.due >= today)
            expected.push_back(deadline.id);
    }
    QVERIFY(expected.size() >= 2);
    const auto moves = movePhase(all, phase->id, phase->starts.addDays(7), true, today, m_catalogue.holidays());
    QCOMPARE(moves.size(), expected.size() + 1);
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(moves[i + 1].record, expected[i]);
        QVERIFY(isWorkingDay(moves[i + 1].to, m_catalogue.holidays()));
        QVERIFY(moves[i + 1].from.daysTo(moves[i + 1].to) >= 7);
    }
}

void TestScheduleMoves::aLaterStartMovesWhatIsToCome()
{
    const QDate today(2026, 12, 1);
    const Restart moved = restart(m_start.addDays(14), today);
    QCOMPARE(moved.to, QDate(2027, 2, 1));
    QCOMPARE(moved.moves.front().record, RecordRef(m_academy));
    QCOMPARE(moved.moves.front().to, QDate(2027, 2, 1));
    const Schedule all = schedule();
    QCOMPARE(moved.moves.front().toEnd, all.ends.addDays(14));
    for (const PlannedSession &session : all.sessions) {
        const Move *move = moveOf(moved, session.id);
        if (session.date < today) {
            QVERIFY(!move);
            continue;
        }
        QVERIFY(move);
        QVERIFY(isWorkingDay(move->to, m_catalogue.holidays()));
        QCOMPARE(move->from, session.date);
        // By whole weeks, off holidays only when it must be.
        const QDate wanted = move->passedOver.isValid() ? move->passedOver : move->to;
        if (session.movedFrom.isEmpty())
            QCOMPARE(mondayOf(session.date).daysTo(mondayOf(wanted)), 14);
    }
    // What is worked out is what a new academy would have had.
    const auto fresh = test::valueOf(
        planAcademy(m_catalogue, {}, QStringLiteral("Other"), QDate(2027, 2, 1), Language::English, today));
    test::valueOf(applyRestart(*m_workspace, m_catalogue, moved));
    for (const auto &[phase, session] : fresh.sessions) {
        if (session.date >= today && called<Session>(qPrintable(session.code)).date >= today)
            QCOMPARE(called<Session>(qPrintable(session.code)).date, session.date);
    }
    QCOMPARE(schedule().problemCount(), 0);
}

void TestScheduleMoves::whatHappenedStays()
{
    const QDate today(2027, 3, 3);
    const Session held = called<Session>("kickoff");
    test::valueOf(m_workspace->set(held.id, &Session::state, SessionState::Held));
    SessionId heldLater = addSession(sessionOn(QDate(2027, 4, 7)));
    SessionId cancelled = addSession(sessionOn(QDate(2027, 4, 8)));
    test::valueOf(m_workspace->set(heldLater, &Session::state, SessionState::Held));
    test::valueOf(m_workspace->set(cancelled, &Session::state, SessionState::Cancelled));
    const Schedule all = schedule();
    const Restart moved = restart(m_start.addDays(7), today);
    QVERIFY(!moveOf(moved, held.id) && !moveOf(moved, heldLater) && !moveOf(moved, cancelled));
    int stays = 0;
    for (const auto &session : all.sessions) {
        const bool coming = session.state == SessionState::Planned && session.date >= today;
        QCOMPARE(moveOf(moved, session.id) != nullptr, coming);
        stays += !coming;
    }
    for (const auto &deadline : all.deadlines) {
        QCOMPARE(moveOf(moved, deadline.id) != nullptr, deadline.due >= today);
        stays += deadline.due < today;
    }
    QCOMPARE(moved.staying, stays);
    for (const auto &phase : all.phases) {
        const Move *move = moveOf(moved, phase.id);
        QCOMPARE(move != nullptr, phase.ends >= today);
        if (move && phase.starts < today) {
            QCOMPARE(move->to, phase.starts); // the phase of today has begun
            QCOMPARE(move->toEnd, phase.ends.addDays(7));
        }
    }
}

void TestScheduleMoves::whatWasMovedOffAHolidayGoesBackToItsWeekday()
{
    const auto sessions = schedule().sessions;
    const auto moved = std::find_if(sessions.begin(), sessions.end(),
                                    [](const PlannedSession &each) { return !each.movedFrom.isEmpty(); });
    QVERIFY(moved != sessions.end()); // in 2027 one meets a holiday
    const Restart later = restart(m_start.addDays(7), QDate(2026, 10, 1));
    const Move *move = moveOf(later, moved->id);
    QVERIFY(move);
    const ProgrammeTemplate &programme = m_catalogue.programmes().front();
    const Session record =
        test::valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(moved->id); }));
    const auto source = std::find_if(programme.sessions.begin(), programme.sessions.end(),
                                     [&](const SessionTemplate &each) { return each.code == record.code; });
    QVERIFY(source != programme.sessions.end());
    QCOMPARE(move->to,
             workingDayFrom(dayInWeek(m_start.addDays(7), source->week, source->weekday), m_catalogue.holidays()));
}

void TestScheduleMoves::theRestartIsOneStep()
{
    const QString path = m_folder->path(QStringLiteral("a.polku"));
    const QStringList before = test::tableDump(path);
    test::valueOf(applyRestart(*m_workspace, m_catalogue, restart(m_start.addDays(28), QDate(2026, 12, 1))));
    QVERIFY(test::tableDump(path) != before);
    QCOMPARE(m_workspace->undoStep()->operation.op, Op::MoveSchedule);
    test::valueOf(m_workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(path)), QString());
}

void TestScheduleMoves::aStartInTheMiddleOfTheWeek()
{
    // The template's first week has a session before Friday, so the academy begins on the Monday after.
    const Restart moved = restart(QDate(2027, 2, 5), QDate(2026, 12, 1));
    QCOMPARE(moved.to, QDate(2027, 2, 8));
    QVERIFY(!moved.warnings.isEmpty());
    QVERIFY2(moved.warnings.first().contains(QStringLiteral("8 February 2027")), qPrintable(moved.warnings.first()));
    test::valueOf(applyRestart(*m_workspace, m_catalogue, moved));
    QCOMPARE(schedule().starts, QDate(2027, 2, 8));
    QCOMPARE(schedule().problemCount(), 0);
}

void TestScheduleMoves::warnsOfBadStarts_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("warning");
    QTest::newRow("good") << QDate(2027, 2, 1) << QString();
    QTest::newRow("the same") << QDate(2027, 1, 18) << QString();
    QTest::newRow("past") << QDate(2026, 11, 23) << QStringLiteral("The new start is in the past.");
    QTest::newRow("holiday") << QDate(2027, 3, 29) << QStringLiteral("29 March 2027 is a holiday: Easter Monday.");
}

void TestScheduleMoves::warnsOfBadStarts()
{
    QFETCH(QDate, start);
    QFETCH(QString, warning);
    const Restart moved = restart(start, QDate(2026, 12, 1));
    if (warning.isEmpty())
        QCOMPARE(moved.warnings, QStringList());
    else
        QVERIFY2(moved.warnings.contains(warning), qPrintable(moved.warnings.join(QLatin1Char('\n'))));
    QCOMPARE(moved.moves.empty(), start == m_start);
}

void TestScheduleMoves::refusesNoDate()
{
    const auto planned = m_workspace->read([&](const Reader &reader) {
        return planRestart(reader, m_catalogue, m_academy, QDate(), QDate(2026, 12, 1), m_words);
    });
    QVERIFY(!planned);
    QCOMPARE(planned.error().kind, ErrorKind::BadInput);
    test::valueOf(m_workspace->set(m_academy, &Academy::starts, QDate()));
    const auto undated = m_workspace->read([&](const Reader &reader) {
        return planRestart(reader, m_catalogue, m_academy, m_start, QDate(2026, 12, 1), m_words);
    });
    QVERIFY(!undated);
    QCOMPARE(undated.error().kind, ErrorKind::BadInput);
    QVERIFY(!undated.error().advice.isEmpty());
}

POLKU_TEST_MAIN(TestScheduleMoves)
#include "tst_schedulemoves.moc"
