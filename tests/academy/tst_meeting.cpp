#include "academy/example.h"
#include "academy/followups.h"
#include "academy/meeting.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A session as everybody in it may see it: of the practice academy in week 9, on 15 October 2025.
class TestMeeting : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void goesThroughTheTeams();
    void aTeamsOwnSessionIsOnlyThatTeams();
    void choosesTodaysSession();
    void sharesTheTimeOut();
    void keepsNotesThatTheTeamSees();
    void notesOfOneTeamAreNotAnothers();
    void dropsEmptyNotes();
    void makesActionsFromTheNotes();
    void showsOpenActions();
    void measuresTime();

private:
    template <class F>
    auto read(F &&fn) const
    {
        return valueOf(m_workspace->read(std::forward<F>(fn)));
    }
    Session allTeams() const
    {
        return read([](const Reader &reader) {
            for (const Session &each : reader.all<Session>(Query().orderBy(&Session::date))) {
                if (!each.team && each.kind != SessionKind::Webinar)
                    return each;
            }
            return Session();
        });
    }
    Meeting meeting(SessionId session) const
    {
        return read([&](const Reader &reader) { return readMeeting(reader, session); });
    }
    TeamMeeting about(SessionId session, TeamId team) const
    {
        return read([&](const Reader &reader) { return readTeamMeeting(reader, session, team, m_clock->today()); });
    }

    std::unique_ptr<TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
};

void TestMeeting::init()
{
    failOnWarnings();
    const Catalogue catalogue;
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<TemporaryFolder>();
    m_clock = testClock();
    m_workspace = createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    m_workspace->setAuthor(text("Outi Coach"));
    m_academy = valueOf(makeExample(*m_workspace, catalogue, {9, Language::English, m_clock->today()}));
}

void TestMeeting::goesThroughTheTeams()
{
    const Session session = allTeams();
    const Meeting now = meeting(session.id);
    QCOMPARE(now.title, session.title);
    QCOMPARE(now.agenda, session.agenda);
    const auto teams = read([&](const Reader &reader) {
        return reader.all<Team>(Query().where(&Team::state, TeamState::Participant).orderBy(&Team::rank));
    });
    QCOMPARE(now.teams.size(), teams.size());
    QVERIFY(teams.size() > 2);
    for (size_t i = 0; i < teams.size(); ++i)
        QCOMPARE(now.teams[i].name, teams[i].name);
}

void TestMeeting::aTeamsOwnSessionIsOnlyThatTeams()
{
    const Session session = allTeams();
    const TeamId team = meeting(session.id).teams[1].id;
    valueOf(m_workspace->set(session.id, &Session::team, team));
    const Meeting now = meeting(session.id);
    QCOMPARE(now.teams.size(), size_t(1));
    QCOMPARE(now.teams.front().id, team);
}

void TestMeeting::choosesTodaysSession()
{
    const auto chosen = [this] {
        return read([&](const Reader &reader) { return sessionToMeet(reader, m_academy, m_clock->today()); });
    };
    valueOf(m_workspace->edit({}, [](Edit &edit) {
        for (const Session &each : edit.all<Session>())
            edit.remove(each.id);
    }));
    QVERIFY(!chosen());
    const auto add = [this](int days, SessionState state = SessionState::Planned) {
        Session session;
        session.academy = m_academy;
        session.state = state;
        session.date = m_clock->today().addDays(days);
        valueOf(m_workspace->edit({}, [&](Edit &edit) { session.id = edit.insert(session); }));
        return session.id;
    };
    add(-9);
    const SessionId last = add(-2);
    QCOMPARE(chosen(), last);
    add(0, SessionState::Cancelled);
    QCOMPARE(chosen(), last);
    add(8);
    const SessionId next = add(3);
    QCOMPARE(chosen(), next);
    const SessionId today = add(0);
    QCOMPARE(chosen(), today);
}

void TestMeeting::sharesTheTimeOut()
{
    Meeting meeting;
    meeting.begins = QTime(9, 0);
    meeting.finishes = QTime(11, 0);
    QCOMPARE(meeting.minutesForEach(), 0);
    meeting.teams.resize(6);
    QCOMPARE(meeting.minutesForEach(), 20);
    meeting.finishes = QTime(8, 0);
    QCOMPARE(meeting.minutesForEach(), 0);
    meeting.finishes = {};
    QCOMPARE(meeting.minutesForEach(), 0);
}

void TestMeeting::keepsNotesThatTheTeamSees()
{
    const SessionId session = allTeams().id;
    const TeamId team = meeting(session).teams[0].id;
    QVERIFY(!about(session, team).notes);
    const CommentId made = valueOf(beginSharedNotes(*m_workspace, session, team, text("We agree")));
    QCOMPARE(about(session, team).notes, made);
    const Comment notes = read([&](const Reader &reader) { return reader.get(made); });
    QCOMPARE(notes.team, team);
    QCOMPARE(notes.text, text("We agree"));
    QCOMPARE(notes.author, text("Outi Coach"));
    QVERIFY(notes.side == Side::Coach);
    // What the team says about the session is an answer or a thread of its own, and stays beside them.
    Comment said = notes;
    said.id = {};
    said.side = Side::Team;
    said.at = notes.at.addDays(-1);
    valueOf(m_workspace->edit({}, [&](Edit &edit) { edit.insert(said); }));
    QCOMPARE(about(session, team).notes, made);
}

void TestMeeting::notesOfOneTeamAreNotAnothers()
{
    const SessionId session = allTeams().id;
    const Meeting now = meeting(session);
    valueOf(beginSharedNotes(*m_workspace, session, now.teams[0].id, text("Ours")));
    QVERIFY(!about(session, now.teams[1].id).notes);
}

void TestMeeting::dropsEmptyNotes()
{
    const SessionId session = allTeams().id;
    const TeamId team = meeting(session).teams[0].id;
    const CommentId made = valueOf(beginSharedNotes(*m_workspace, session, team, text("W")));
    valueOf(dropEmptyNotes(*m_workspace, made));
    QCOMPARE(about(session, team).notes, made);
    valueOf(m_workspace->set(made, &Comment::text, text(" \n")));
    valueOf(dropEmptyNotes(*m_workspace, made));
    QVERIFY(!about(session, team).notes);
    valueOf(dropEmptyNotes(*m_workspace, made));
}

void TestMeeting::makesActionsFromTheNotes()
{
    const SessionId session = allTeams().id;
    const TeamId team = meeting(session).teams[0].id;
    const CommentId made =
        valueOf(beginSharedNotes(*m_workspace, session, team, text("-> 2025-11-03 the draft is ready")));
    QCOMPARE(valueOf(makeActions(*m_workspace, made)), 1);
    QStringList titles;
    for (const MeetingAction &each : about(session, team).actions)
        titles.append(each.title);
    QVERIFY(titles.contains(text("The draft is ready")));
}

void TestMeeting::showsOpenActions()
{
    const SessionId session = allTeams().id;
    const TeamId team = meeting(session).teams[0].id;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Action &each : edit.all<Action>())
            edit.remove(each.id);
        const QDate today = m_clock->today();
        const auto add = [&](const char *title, QDate due, ActionStatus status, QDate done) {
            Action action;
            action.team = team;
            action.title = text(title);
            action.due = due;
            action.status = status;
            action.doneOn = done;
            edit.insert(action);
        };
        add("without a day", {}, ActionStatus::NotStarted, {});
        add("later", today.addDays(4), ActionStatus::Blocked, {});
        add("late", today.addDays(-4), ActionStatus::InProgress, {});
        add("done today", today.addDays(-8), ActionStatus::Done, today);
        add("done before", today, ActionStatus::Done, today.addDays(-1));
    }));
    QStringList told;
    for (const MeetingAction &each : about(session, team).actions)
        told.append(QStringLiteral("%1 %2").arg(each.daysLate).arg(each.title));
    QCOMPARE(told, (QStringList{text("0 done today"), text("4 late"), text("0 later"), text("0 without a day")}));
}

void TestMeeting::measuresTime()
{
    MeetingTimer timer;
    FixedClock clock(testMoment());
    QCOMPARE(timer.seconds(clock.now()), 0);
    timer.start(clock.now());
    clock.advance(61'500);
    QVERIFY(timer.isRunning());
    QCOMPARE(timer.seconds(clock.now()), 61);
    timer.start(clock.now()); // it runs already
    clock.advance(500);
    timer.pause(clock.now());
    QVERIFY(!timer.isRunning());
    clock.advance(3'600'000);
    QCOMPARE(timer.seconds(clock.now()), 62);
    timer.pause(clock.now());
    timer.start(clock.now());
    clock.advance(-10'000); // the computer's clock was put back
    QCOMPARE(timer.seconds(clock.now()), 62);
    timer.reset();
    QCOMPARE(timer.seconds(clock.now()), 0);
}

POLKU_TEST_MAIN(TestMeeting)
#include "tst_meeting.moc"
