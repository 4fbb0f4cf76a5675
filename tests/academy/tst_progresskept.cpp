// What is written about progress: the coach's rating, and the board as it was on a day.

#include "academy/fieldchange.h"
#include "academy/review.h"
#include "academy/weeks.h"
#include "progresscase.h"

using namespace polku;

using State = ProgressState;
using test::testDay;
using test::text;

class TestProgressKept : public test::ProgressCase
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestRatingStands();
    void keepsTheBoardOnceADay();
    void theFirstChangeOfAWeekKeepsTheBoard();
    void whatChangesNothingKeepsNothing();
    void anAcceptedDeliverableKeepsTheBoard();
    void onlyAnAcademyUnderWayIsKept_data();
    void onlyAnAcademyUnderWayIsKept();
    void aPathCountsEachDay();
    void thePracticeAcademysPathIsWhatTheRulesSay_data();
    void thePracticeAcademysPathIsWhatTheRulesSay();

private:
    static std::vector<ProgressSnapshot> snapshots(const Workspace &workspace)
    {
        return test::valueOf(workspace.read([](const Reader &reader) { return reader.all<ProgressSnapshot>(); }));
    }
    template <class R>
    static R first(const Workspace &workspace)
    {
        return test::valueOf(workspace.read([](const Reader &reader) { return reader.all<R>().front(); }));
    }
    Result<Changes> rename(Workspace &workspace, const char *title) const
    {
        return changeField(workspace, m_catalogue, first<Pilot>(workspace).id, fieldOf(&Pilot::title), text(title));
    }
};

void TestProgressKept::theNewestRatingStands()
{
    const auto workspace = practice("rating.polku");
    const ProgressCell cell = cellOf(board(*workspace), "Northern", "month_2");
    const auto rate = [&](std::optional<State> rating, QDate day) {
        test::valueOf(workspace->edit({}, [&](Edit &edit) { setRating(edit, cell.team, cell.phase, rating, day); }));
        return *board(*workspace).find(cell.team, cell.phase);
    };
    QVERIFY(!cell.rating);
    ProgressCell rated = rate(State::NeedsAttention, testDay);
    QCOMPARE(rated.rating->rating, State::NeedsAttention);
    QVERIFY(rated.ratingDiffers());
    QCOMPARE(rated.state, cell.state);
    QCOMPARE(rated.standing(), State::NeedsAttention);
    // A newer record, as an import may bring it, wins over an older one, whatever their ids.
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        edit.insert(CoachRating{{}, cell.team, cell.phase, State::Done, {}, testDay.addDays(-40)});
    }));
    QCOMPARE(board(*workspace).find(cell.team, cell.phase)->rating->rating, State::NeedsAttention);
    rated = rate(cell.state, testDay.addDays(1));
    QVERIFY(!rated.ratingDiffers());
    QVERIFY(!rate({}, testDay).rating);
}

void TestProgressKept::keepsTheBoardOnceADay()
{
    const auto workspace = practice("keep.polku");
    const auto snapshots = [&] {
        return test::valueOf(workspace->read([](const Reader &reader) { return reader.all<ProgressSnapshot>(); }));
    };
    const size_t made = snapshots().size();
    const auto keep = [&](QDate today) {
        int kept = 0;
        test::valueOf(workspace->edit(
            {}, [&](Edit &edit) { kept = keepBoard(edit, readProgressBoard(edit, m_academy, today)); }));
        return kept;
    };
    QCOMPARE(keep(testDay), 6 * 4); // before and three months have begun
    QCOMPARE(snapshots().size(), made + 24);
    const ProgressCell cell = cellOf(board(*workspace), "Koskela", "month_2");
    test::valueOf(
        workspace->edit({}, [&](Edit &edit) { setRating(edit, cell.team, cell.phase, State::OnTrack, testDay); }));
    QCOMPARE(keep(testDay), 24);
    QCOMPARE(snapshots().size(), made + 24);
    for (const ProgressSnapshot &each : snapshots()) {
        if (each.team != cell.team || each.phase != cell.phase || each.date != testDay)
            continue;
        QCOMPARE(each.state, State::Late);
        QCOMPARE(each.rating, text("on_track"));
        QCOMPARE(int(each.done.value_or(-1)), cell.done);
        QCOMPARE(int(each.expected.value_or(-1)), cell.expected);
    }
    keep(testDay.addDays(1));
    QCOMPARE(snapshots().size(), made + 48);
}

void TestProgressKept::aPathCountsEachDay()
{
    const auto workspace = test::createWorkspace(m_folder.path(text("path.polku")));
    m_academy = test::valueOf(
        createAcademy(*workspace, m_catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    TeamId team;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        Team made;
        made.academy = m_academy;
        made.name = text("Town");
        made.state = TeamState::Participant;
        team = addTeam(edit, m_catalogue, made);
        const PhaseId phase = edit.all<Phase>().front().id;
        const auto add = [&](QDate day, State state, int done, int expected) {
            edit.insert(ProgressSnapshot{{}, team, phase, day, state, {}, done, expected});
        };
        add(QDate(2027, 2, 10), State::Late, 3, 9);
        add(QDate(2027, 2, 10), State::Done, 4, 4);
        add(QDate(2027, 2, 1), State::OnTrack, 2, 9);
    }));
    const auto path = test::valueOf(workspace->read([&](const Reader &reader) { return readPath(reader, team); }));
    QCOMPARE(path.size(), size_t(2));
    QCOMPARE(path[0].date, QDate(2027, 2, 1));
    QCOMPARE(path[1].done, 7);
    QCOMPARE(path[1].expected, 13);
    QCOMPARE(path[1].state, State::Late);
    QCOMPARE(mostPressing({State::Done, State::Done}), State::Done);
    QCOMPARE(mostPressing({State::Done, State::NotStarted}), State::OnTrack);
    QCOMPARE(mostPressing({}), State::NotStarted);
}

void TestProgressKept::theFirstChangeOfAWeekKeepsTheBoard()
{
    const auto clock = std::make_shared<FixedClock>(testDay);
    auto workspace = test::createWorkspace(m_folder.path(text("week.polku")), 1, clock);
    m_academy = test::valueOf(makeExample(*workspace, m_catalogue, {9, Language::English, testDay}));
    const size_t made = snapshots(*workspace).size();
    const QStringList before = test::tableDump(workspace->path());

    test::valueOf(rename(*workspace, "Clean offices"));
    QCOMPARE(snapshots(*workspace).size(), made + 24); // six teams; before and three months have begun
    const ProgressBoard now = board(*workspace);
    for (const ProgressSnapshot &each : snapshots(*workspace)) {
        if (each.date != testDay)
            continue;
        const ProgressCell *cell = now.find(each.team, each.phase);
        QVERIFY(cell);
        QCOMPARE(each.state, cell->state);
        QCOMPARE(int(each.done.value_or(-1)), cell->done);
    }
    // The rest of the week it stands; the whole is one step of undo.
    clock->advance(86'400'000);
    test::valueOf(rename(*workspace, "Fair offices"));
    QCOMPARE(snapshots(*workspace).size(), made + 24);
    test::valueOf(workspace->undo());
    QCOMPARE(snapshots(*workspace).size(), made + 24);
    test::valueOf(workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(workspace->path())), QString());
    test::valueOf(workspace->redo());
    QCOMPARE(snapshots(*workspace).size(), made + 24);

    clock->advance(4 * 86'400'000LL); // Monday
    test::valueOf(rename(*workspace, "Clean and fair offices"));
    QCOMPARE(snapshots(*workspace).size(), made + 48);
}

void TestProgressKept::whatChangesNothingKeepsNothing()
{
    const auto workspace = practice("nothing.polku");
    const QStringList before = test::tableDump(workspace->path());
    const Pilot pilot = first<Pilot>(*workspace);
    QVERIFY(
        test::valueOf(changeField(*workspace, m_catalogue, pilot.id, fieldOf(&Pilot::title), pilot.title)).isEmpty());
    QCOMPARE(test::differences(before, test::tableDump(workspace->path())), QString());
}

void TestProgressKept::anAcceptedDeliverableKeepsTheBoard()
{
    const auto workspace = practice("accepted.polku");
    const size_t made = snapshots(*workspace).size();
    const auto waiting = test::valueOf(
        workspace->read([](const Reader &reader) { return reader.where(&Submission::state, ReviewState::Submitted); }));
    QVERIFY(!waiting.empty());
    test::valueOf(takeReviewStep(*workspace, waiting.front().id, ReviewStep::Approve, Side::Coach));
    QCOMPARE(snapshots(*workspace).size(), made + 24);
    test::valueOf(workspace->undo());
    QCOMPARE(snapshots(*workspace).size(), made);
}

void TestProgressKept::onlyAnAcademyUnderWayIsKept_data()
{
    QTest::addColumn<AcademyState>("state");
    QTest::addColumn<int>("daysFromNow"); ///< the whole academy is moved
    QTest::addColumn<bool>("kept");
    QTest::newRow("running") << AcademyState::Running << 0 << true;
    QTest::newRow("archived") << AcademyState::Archived << 0 << false;
    QTest::newRow("to come") << AcademyState::Running << 400 << false;
    QTest::newRow("over") << AcademyState::Running << -900 << false;
}

void TestProgressKept::onlyAnAcademyUnderWayIsKept()
{
    QFETCH(AcademyState, state);
    QFETCH(int, daysFromNow);
    QFETCH(bool, kept);
    const auto workspace = practice(QTest::currentDataTag());
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        edit.set(m_academy, &Academy::state, state);
        for (Phase phase : edit.where(&Phase::academy, m_academy)) {
            phase.starts = phase.starts.addDays(daysFromNow);
            phase.ends = phase.ends.addDays(daysFromNow);
            edit.update(phase);
        }
    }));
    const size_t made = snapshots(*workspace).size();
    test::valueOf(rename(*workspace, "Clean offices"));
    QCOMPARE(snapshots(*workspace).size() > made, kept);
}

void TestProgressKept::thePracticeAcademysPathIsWhatTheRulesSay_data()
{
    QTest::addColumn<int>("week");
    for (int week = 3; week <= lastExampleWeek; week += 2)
        QTest::newRow(qPrintable(QStringLiteral("week %1").arg(week))) << week;
}

/// The practice academy brings kept boards along, dated on Fridays: they tell what the rules say on that day.
void TestProgressKept::thePracticeAcademysPathIsWhatTheRulesSay()
{
    QFETCH(int, week);
    const QDate friday = mondayOf(testDay).addDays(4);
    const auto workspace = test::createWorkspace(m_folder.path(QStringLiteral("path-%1.polku").arg(week)), 1,
                                                 std::make_shared<FixedClock>(friday));
    m_academy = test::valueOf(makeExample(*workspace, m_catalogue, {week, Language::English, friday}));
    const ProgressBoard now = board(*workspace, friday);
    QStringList wrong;
    int told = 0;
    for (const ProgressSnapshot &each : snapshots(*workspace)) {
        const ProgressCell *cell = each.date == friday ? now.find(each.team, each.phase) : nullptr;
        if (!cell)
            continue;
        ++told;
        if (cell->state == each.state && cell->done == each.done && cell->expected == each.expected)
            continue;
        const auto team = std::find_if(now.teams.begin(), now.teams.end(),
                                       [&](const ProgressTeam &known) { return known.id == each.team; });
        const auto phase = std::find_if(now.phases.begin(), now.phases.end(),
                                        [&](const ProgressPhase &known) { return known.id == each.phase; });
        wrong.append(QStringLiteral("%1 %2/5 %3: %4 %5 of %6, not %7 %8 of %9")
                         .arg(team->shortName)
                         .arg(week)
                         .arg(phase->code, QLatin1String(codeOf(cell->state)))
                         .arg(cell->done)
                         .arg(cell->expected)
                         .arg(QLatin1String(codeOf(each.state)))
                         .arg(each.done.value_or(-1))
                         .arg(each.expected.value_or(-1)));
    }
    QVERIFY(told > 0);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

POLKU_TEST_MAIN(TestProgressKept)
#include "tst_progresskept.moc"
