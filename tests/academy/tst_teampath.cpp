#include "academy/newacademy.h"
#include "academy/review.h"
#include "academy/teammessages.h"
#include "academy/teampath.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// An academy from 18 January to 16 May 2027 with two teams; Town's path and what lies between it and its coach.
class TestTeamPath : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsThePhase_data();
    void findsThePhase();
    void knowsWhatIsOpen_data();
    void knowsWhatIsOpen();
    void whatPressesComesFirst_data();
    void whatPressesComesFirst();
    void tellsThePhases();
    void listsWhatIsToBeDone();
    void sessionsAreThoseOfTheTeam();
    void whatCameBackIsToldWithTheReason();
    void nothingOfTheOtherTeamIsThere();
    void anUnknownTeamIsToldOf();
    void messagesAskFirst();
    void countsWhatWaitsForTheTeam();

private:
    TeamPath path(QDate today) const
    {
        return test::valueOf(
            m_workspace->read([&](const Reader &reader) { return readTeamPath(reader, m_town, today); }));
    }
    static QStringList titles(const std::vector<PathStep> &steps)
    {
        QStringList all;
        for (const PathStep &step : steps)
            all.append(step.item.title);
        return all;
    }
    template <class R>
    std::vector<R> ofTown() const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return reader.where(&R::team, m_town); }));
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_town;
    TeamId m_city;
};

void TestTeamPath::init()
{
    initialiseResources();
    const Catalogue catalogue;
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")));
    m_academy = test::valueOf(
        createAcademy(*m_workspace, catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.state = TeamState::Participant;
        team.name = text("Town");
        m_town = addTeam(edit, catalogue, team);
        team.name = text("City");
        m_city = addTeam(edit, catalogue, team);
    }));
}

void TestTeamPath::findsThePhase_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("phase");
    QTest::newRow("before the first") << QDate(2027, 1, 1) << -1;
    QTest::newRow("first day") << QDate(2027, 1, 10) << 0;
    QTest::newRow("last day") << QDate(2027, 1, 20) << 0;
    QTest::newRow("between two") << QDate(2027, 1, 25) << 1;
    QTest::newRow("in the second") << QDate(2027, 2, 10) << 1;
    QTest::newRow("after the last") << QDate(2027, 6, 1) << 1;
    QTest::newRow("no day") << QDate() << -1;
}

void TestTeamPath::findsThePhase()
{
    QFETCH(QDate, day);
    QFETCH(int, phase);
    std::vector<TeamPhase> phases(3);
    phases[0].phase.starts = QDate(2027, 1, 10);
    phases[0].phase.ends = QDate(2027, 1, 20);
    phases[1].phase.starts = QDate(2027, 2, 1);
    phases[1].phase.ends = QDate(2027, 2, 28);
    // The third has no days yet.
    QCOMPARE(phaseOn(phases, day), phase);
}

void TestTeamPath::knowsWhatIsOpen_data()
{
    using Kind = ProgressItem::Kind;
    using News = ProgressItem::News;
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("news");
    QTest::addColumn<bool>("open");
    const auto row = [](const char *name, Kind kind, News news, bool open) {
        QTest::newRow(name) << int(kind) << int(news) << open;
    };
    row("not begun", Kind::Deliverable, News::NotBegun, true);
    row("begun", Kind::Deliverable, News::Begun, true);
    row("with the coach", Kind::Deliverable, News::WaitsForCoach, false);
    row("commented on: no decision is asked for", Kind::Deliverable, News::Commented, false);
    row("returned", Kind::Deliverable, News::Returned, true);
    row("approved", Kind::Deliverable, News::Approved, false);
    row("a blocked action", Kind::Action, News::Blocked, true);
    row("a section has no day of its own", Kind::PlanSection, News::NotBegun, false);
    row("a returned section", Kind::PlanSection, News::Returned, true);
    row("a session held", Kind::Session, News::NotNoted, false);
}

void TestTeamPath::knowsWhatIsOpen()
{
    QFETCH(int, kind);
    QFETCH(int, news);
    ProgressItem item;
    item.kind = ProgressItem::Kind(kind);
    item.news = ProgressItem::News(news);
    QTEST(isOpen(item), "open");
}

static PathStep stepOf(const char *title, PathStep::Kind kind, QDate day, int late = 0, QTime begins = {})
{
    PathStep step;
    step.kind = kind;
    step.item.title = QString::fromUtf8(title);
    step.item.day = day;
    step.daysLate = late;
    step.begins = begins;
    return step;
}

void TestTeamPath::whatPressesComesFirst_data()
{
    using Kind = PathStep::Kind;
    const QDate today(2027, 3, 10);
    QTest::addColumn<std::vector<PathStep>>("steps");
    QTest::addColumn<QStringList>("order");
    const PathStep session = stepOf("session", Kind::Session, today, 0, QTime(9, 0));
    const PathStep tomorrow = stepOf("tomorrow", Kind::Session, today.addDays(1), 0, QTime(9, 0));
    const PathStep due = stepOf("due", Kind::Due, today.addDays(1));
    const PathStep late = stepOf("late", Kind::Due, today.addDays(-3), 3);
    const PathStep later = stepOf("very late", Kind::Due, today.addDays(-9), 9);
    const PathStep undated = stepOf("undated", Kind::Due, {});
    PathStep returned = stepOf("returned", Kind::Returned, {});
    returned.asked.at = QDateTime(QDate(2027, 3, 8), QTime(8, 0));
    PathStep before = stepOf("returned before", Kind::Returned, {});
    before.asked.at = QDateTime(QDate(2027, 3, 1), QTime(8, 0));
    QTest::newRow("a session today before all")
        << std::vector{late, returned, session} << QStringList{text("session"), text("returned"), text("late")};
    QTest::newRow("the longest late first")
        << std::vector{late, due, later} << QStringList{text("very late"), text("late"), text("due")};
    QTest::newRow("the oldest answer first")
        << std::vector{returned, before} << QStringList{text("returned before"), text("returned")};
    QTest::newRow("by the hour on one day") << std::vector{due, tomorrow} << QStringList{text("tomorrow"), text("due")};
    QTest::newRow("without a day last") << std::vector{undated, due} << QStringList{text("due"), text("undated")};
}

void TestTeamPath::whatPressesComesFirst()
{
    QFETCH(std::vector<PathStep>, steps);
    sortSteps(steps, QDate(2027, 3, 10));
    QTEST(titles(steps), "order");
}

void TestTeamPath::tellsThePhases()
{
    const TeamPath during = path(QDate(2027, 1, 20));
    QCOMPARE(during.team, m_town);
    QCOMPARE(during.teamName, text("Town"));
    QVERIFY(during.now >= 0);
    const TeamPhase &now = during.phases.at(size_t(during.now));
    QVERIFY(now.phase.starts <= QDate(2027, 1, 20) && QDate(2027, 1, 20) <= now.phase.ends);
    QVERIFY(now.expected > 0);
    QCOMPARE(now.done, 0);
    QVERIFY(!now.items.empty());
    QCOMPARE(during.done(), 0);
    QVERIFY(during.expected() >= now.expected);
}

void TestTeamPath::listsWhatIsToBeDone()
{
    const QDate today(2027, 3, 10);
    const auto before = path(today).steps.size();
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Action action;
        action.team = m_town;
        action.title = text("Late action");
        action.due = today.addDays(-400); // long before the program
        edit.insert(action);
        action.title = text("Done");
        action.status = ActionStatus::Done;
        edit.insert(action);
        action.status = ActionStatus::NotStarted;
        action.title = text("Without a day");
        action.due = {};
        edit.insert(action);
        Pilot pilot;
        pilot.team = m_town;
        pilot.title = text("Clean offices");
        const PilotId offices = edit.insert(pilot);
        pilot.title = text("Given up");
        pilot.stage = text("cancelled");
        const PilotId cancelled = edit.insert(pilot);
        PilotMilestone milestone;
        milestone.team = m_town;
        milestone.planned = today.addDays(3);
        milestone.title = text("Dialogue");
        milestone.pilot = offices;
        edit.insert(milestone);
        milestone.pilot = cancelled;
        edit.insert(milestone);
    }));
    const TeamPath after = path(today);
    QCOMPARE(after.steps.size(), before + 2);
    const QStringList all = titles(after.steps);
    QVERIFY(all.contains(text("Late action")) && all.contains(text("Clean offices: Dialogue")));
    QVERIFY(!all.contains(text("Done")) && !all.contains(text("Without a day")));
    QCOMPARE(all.first(), text("Late action"));
    QCOMPARE(after.steps.front().daysLate, 400);
    QVERIFY(titles(after.pressing(3)).contains(text("Clean offices: Dialogue")));
    QVERIFY(!titles(after.pressing(2)).contains(text("Clean offices: Dialogue")));

    // What is handed in is no longer to be done.
    const Submission submission = ofTown<Submission>().front();
    test::valueOf(handIn(*m_workspace, submission.id, Side::Team));
    const TeamPath handedIn = path(today);
    for (const PathStep &step : handedIn.steps)
        QVERIFY(step.item.record != RecordRef(submission.id));
}

void TestTeamPath::sessionsAreThoseOfTheTeam()
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Session &session : edit.where(&Session::academy, m_academy))
            edit.remove(session.id);
        Session session;
        session.academy = m_academy;
        session.date = QDate(2027, 3, 12);
        session.begins = QTime(9, 0);
        session.place = text("Town hall");
        session.link = text("https://example.org/meet");
        session.title = text("Of all");
        edit.insert(session);
        session.title = text("Of Town");
        session.team = m_town;
        session.date = QDate(2027, 3, 10);
        edit.insert(session);
        session.title = text("Of City");
        session.team = m_city;
        edit.insert(session);
        session.title = text("Yesterday");
        session.team = m_town;
        session.date = QDate(2027, 3, 9);
        edit.insert(session);
        session.title = text("Cancelled");
        session.date = QDate(2027, 3, 13);
        session.state = SessionState::Cancelled;
        edit.insert(session);
    }));
    const auto sessions = path(QDate(2027, 3, 10)).sessions();
    QCOMPARE(titles(sessions), (QStringList{text("Of Town"), text("Of all")}));
    QCOMPARE(sessions.front().place, text("Town hall"));
    QCOMPARE(sessions.front().link, text("https://example.org/meet"));
}

void TestTeamPath::whatCameBackIsToldWithTheReason()
{
    const PlanSection section = ofTown<PlanSection>().front();
    test::valueOf(handIn(*m_workspace, section.id, Side::Team));
    test::valueOf(takeReviewStep(*m_workspace, section.id, ReviewStep::Return, Side::Coach, text("Where is the gap?")));
    const auto returned = path(QDate(2027, 1, 20)).returned();
    QCOMPARE(returned.size(), size_t(1));
    QCOMPARE(returned.front().item.record, RecordRef(section.id));
    QCOMPARE(returned.front().asked.text, text("Where is the gap?"));
    QVERIFY(!returned.front().isLate());

    const Submission submission = ofTown<Submission>().front();
    test::valueOf(handIn(*m_workspace, submission.id, Side::Team));
    test::valueOf(takeReviewStep(*m_workspace, submission.id, ReviewStep::Return, Side::Coach, text("One page more")));
    QStringList reasons;
    for (const PathStep &step : path(QDate(2027, 1, 20)).returned())
        reasons.append(step.asked.text);
    QVERIFY(reasons.contains(text("One page more")));
}

void TestTeamPath::nothingOfTheOtherTeamIsThere()
{
    const TeamPath before = path(QDate(2027, 3, 10));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Action action;
        action.team = m_city;
        action.title = text("Of City");
        action.due = QDate(2027, 3, 1);
        edit.insert(action);
        CoachRating rating;
        rating.team = m_town;
        rating.phase = before.phases.at(1).phase.id;
        rating.rating = ProgressState::Late;
        rating.reason = text("The coach's own");
        edit.insert(rating);
    }));
    const TeamPath after = path(QDate(2027, 3, 10));
    QCOMPARE(titles(after.steps), titles(before.steps));
    for (size_t i = 0; i < after.phases.size(); ++i)
        QCOMPARE(after.phases[i].state, before.phases[i].state);
}

void TestTeamPath::anUnknownTeamIsToldOf()
{
    const auto found =
        m_workspace->read([](const Reader &reader) { return readTeamPath(reader, TeamId{42}, QDate(2027, 3, 10)); });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
    // One that takes no part has no path.
    test::valueOf(m_workspace->set(m_town, &Team::state, TeamState::Withdrawn));
    QVERIFY(path(QDate(2027, 3, 10)).team.isNull());
    QVERIFY(path(QDate(2027, 3, 10)).steps.empty());
}

void TestTeamPath::messagesAskFirst()
{
    const auto read = [this] {
        return test::valueOf(m_workspace->read(
            [this](const Reader &reader) { return readTeamMessages(reader, m_town, QDate(2027, 3, 10)); }));
    };
    QVERIFY(read().empty()); // nothing has been handed in
    const auto sections = ofTown<PlanSection>();
    for (size_t i = 0; i < 4; ++i)
        test::valueOf(handIn(*m_workspace, sections.at(i).id, Side::Team));
    const auto answer = [&](size_t section, ReviewStep step, const char *said) {
        test::valueOf(takeReviewStep(*m_workspace, sections.at(section).id, step, Side::Coach, text(said)));
    };
    answer(0, ReviewStep::Approve, "");
    answer(2, ReviewStep::Comment, "A thought");
    answer(3, ReviewStep::Return, "Write anew");
    const auto messages = read();
    QCOMPARE(messages.size(), size_t(4));
    QList<ReviewState> states;
    for (const TeamMessage &message : messages)
        states.append(message.item.state);
    QCOMPARE(states,
             (QList{ReviewState::Returned, ReviewState::Commented, ReviewState::Submitted, ReviewState::Approved}));
    QCOMPARE(messages.front().said.text, text("Write anew"));
    QVERIFY(messages.at(2).said.isEmpty());
}

void TestTeamPath::countsWhatWaitsForTheTeam()
{
    const auto count = [this] {
        return test::valueOf(m_workspace->read([this](const Reader &reader) { return countForTeam(reader, m_town); }));
    };
    QCOMPARE(count(), 0);
    const PlanSection section = ofTown<PlanSection>().front();
    test::valueOf(beginThread(*m_workspace, section.id, Side::Coach, text("What do you mean?")));
    QCOMPARE(count(), 1);
    const CommentId thread = ofTown<Comment>().front().id;
    test::valueOf(answerThread(*m_workspace, thread, Side::Team, text("This")));
    QCOMPARE(count(), 0); // the coach's turn
    test::valueOf(answerThread(*m_workspace, thread, Side::Coach, text("And?")));
    QCOMPARE(count(), 1);
    test::valueOf(setResolved(*m_workspace, thread, true));
    QCOMPARE(count(), 0);
    test::valueOf(handIn(*m_workspace, section.id, Side::Team));
    test::valueOf(takeReviewStep(*m_workspace, section.id, ReviewStep::Return, Side::Coach, text("Once more")));
    QCOMPARE(count(), 2); // what came back, and what was said with it
}

POLKU_TEST_MAIN(TestTeamPath)
#include "tst_teampath.moc"
