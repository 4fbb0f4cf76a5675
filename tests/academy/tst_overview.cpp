#include "academy/newacademy.h"
#include "academy/overview.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

/// An academy from 18 January to 16 May 2027 with two teams that take part and one that withdrew.
class TestOverview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTheWeek_data();
    void tellsTheWeek();
    void listsWhatComesNext();
    void listsWhatIsLate();
    void countsWhatIsDone();
    void anEmptyAcademyHasNothing();
    void anUnknownAcademyIsToldOf();

private:
    Overview overview(QDate today, int days = 14) const;
    void setState(TeamId team, const char *deliverable, ReviewState state);

    test::TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_town;
    TeamId m_city;
    PilotId m_pilot;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestOverview::initTestCase()
{
    initialiseResources();
    const Catalogue catalogue;
    m_workspace = test::createWorkspace(m_folder.path(text("a.polku")));
    m_academy = test::valueOf(
        createAcademy(*m_workspace, catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        const auto add = [&](const char *name, TeamState state) {
            Team team;
            team.academy = m_academy;
            team.name = text(name);
            team.state = TeamState::Participant;
            const TeamId id = addTeam(edit, catalogue, team);
            edit.set(id, &Team::state, state);
            return id;
        };
        m_town = add("Town", TeamState::Participant);
        m_city = add("City", TeamState::Participant);
        const TeamId gone = add("Gone", TeamState::Withdrawn);

        Pilot pilot;
        pilot.team = m_town;
        pilot.title = text("Clean offices");
        pilot.value = 1'900'000;
        m_pilot = edit.insert(pilot);
        pilot.title = text("No value yet");
        pilot.value.reset();
        edit.insert(pilot);
        pilot.value = 5'000'000;
        pilot.stage = text("cancelled");
        edit.insert(pilot);

        PilotMilestone milestone;
        milestone.team = m_town;
        milestone.pilot = m_pilot;
        milestone.title = text("Market dialogue");
        milestone.stage = text("dialogue");
        milestone.planned = QDate(2027, 3, 1);
        edit.insert(milestone);
        milestone.title = text("Needs");
        milestone.actual = QDate(2027, 3, 4);
        edit.insert(milestone);

        const auto addAction = [&](TeamId team, const char *title, ActionStatus status, QDate due) {
            Action action;
            action.team = team;
            action.title = text(title);
            action.status = status;
            action.due = due;
            edit.insert(action);
        };
        addAction(m_city, "Write the clause", ActionStatus::InProgress, QDate(2027, 3, 8));
        addAction(m_city, "Talk to suppliers", ActionStatus::Done, QDate(2027, 3, 1));
        addAction(m_city, "Due today", ActionStatus::NotStarted, QDate(2027, 3, 15));
        addAction(m_city, "Without a day", ActionStatus::NotStarted, {});
        addAction(gone, "Nobody's", ActionStatus::NotStarted, QDate(2027, 1, 1));

        const auto sections = edit.where(&PlanSection::team, m_town, Query().orderBy(&PlanSection::rank));
        for (size_t i = 0; i < 4; ++i)
            edit.set(sections[i].id, &PlanSection::body, text("Written."));
        edit.set(sections[0].id, &PlanSection::state, ReviewState::Submitted);
        edit.set(sections[15].id, &PlanSection::hiddenSection, true);

        // Everything due in the first eight weeks is approved, but for what the test is about.
        for (const Submission &submission : edit.all<Submission>()) {
            const Deliverable deliverable = edit.get(submission.deliverable);
            if (deliverable.due < QDate(2027, 3, 15))
                edit.set(submission.id, &Submission::state, ReviewState::Approved);
        }
    }));
    setState(m_city, "risk_map", ReviewState::Draft);
    setState(m_town, "pilot_card_v1", ReviewState::Returned);
    setState(m_town, "dialogue_plan", ReviewState::Submitted);
    setState(m_city, "draft_clause", ReviewState::Commented);
}

void TestOverview::init()
{
    test::failOnWarnings();
}

void TestOverview::setState(TeamId team, const char *code, ReviewState state)
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Submission &submission : edit.where(&Submission::team, team)) {
            if (edit.get(submission.deliverable).code == text(code))
                edit.set(submission.id, &Submission::state, state);
        }
    }));
}

Overview TestOverview::overview(QDate today, int days) const
{
    return test::valueOf(
        m_workspace->read([&](const Reader &reader) { return readOverview(reader, m_academy, today, days); }));
}

void TestOverview::tellsTheWeek_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("when");
    QTest::addColumn<int>("week");
    QTest::addColumn<int>("daysUntil");
    QTest::addColumn<QString>("phase");
    using When = AcademyPosition::When;
    const auto row = [](const char *name, QDate today, When when, int week, int days, const char *phase) {
        QTest::newRow(name) << today << int(when) << week << days << text(phase);
    };
    row("a week before", QDate(2027, 1, 11), When::Before, 0, 7, "Before");
    row("the day before", QDate(2027, 1, 17), When::Before, 0, 1, "Before");
    row("the first day", QDate(2027, 1, 18), When::During, 1, 0, "Current state");
    row("week 9", QDate(2027, 3, 15), When::During, 9, 0, "Model and pilot");
    row("the last day", QDate(2027, 5, 16), When::During, 17, 0, "Roll-out");
    row("after it", QDate(2027, 5, 17), When::After, 18, 0, "");
    row("follow-up", QDate(2027, 11, 10), When::After, 43, 0, "Follow-up 6 months");
}

void TestOverview::tellsTheWeek()
{
    QFETCH(QDate, today);
    QFETCH(int, when);
    QFETCH(int, week);
    QFETCH(int, daysUntil);
    QFETCH(QString, phase);
    const AcademyPosition position = overview(today).position;
    QCOMPARE(int(position.when), when);
    QCOMPARE(position.week, week);
    QCOMPARE(position.weeks, 17);
    QCOMPARE(position.daysUntil, daysUntil);
    QCOMPARE(position.phaseName, phase);
    QCOMPARE(position.phase.isNull(), phase.isEmpty());
}

void TestOverview::listsWhatComesNext()
{
    const Overview found = overview(QDate(2027, 3, 15));
    QCOMPARE(found.teams, 2);
    QStringList sessions;
    for (const SessionDate &session : found.nextSessions)
        sessions.append(session.date.toString(text("d.M. ")) + session.title + text("/") + session.teamName);
    QCOMPARE(sessions,
             (QStringList{text("18.3. Workshop: process, clauses and roles/"), text("24.3. Market dialogue clinic/")}));
    QStringList deadlines;
    for (const DeliverableDue &deadline : overview(QDate(2027, 3, 18)).nextDeadlines)
        deadlines.append(QStringLiteral("%1 %2/%3").arg(deadline.title).arg(deadline.handedIn).arg(deadline.expected));
    // Tuesday after Easter.
    QCOMPARE(deadlines, QStringList{text("Draft clause or award criterion 1/2")});

    const Overview coaching = overview(QDate(2027, 3, 29));
    QCOMPARE(coaching.nextSessions.front().teamName, text("Town"));
    QCOMPARE(coaching.nextSessions.front().begins, QTime(9, 0));
    QCOMPARE(coaching.nextSessions.at(1).teamName, text("City"));
    QCOMPARE(coaching.nextSessions.at(1).begins, QTime(10, 15));
    QCOMPARE(found.sessions.size(), size_t(14));
}

void TestOverview::listsWhatIsLate()
{
    QStringList late;
    for (const LateItem &item : overview(QDate(2027, 3, 15)).late) {
        late.append(QStringLiteral("%1 %2 %3%4")
                        .arg(item.daysLate)
                        .arg(item.teamName, item.title, item.returned ? text(" returned") : QString()));
    }
    QCOMPARE(late,
             (QStringList{text("14 Town Clean offices: Market dialogue"), text("13 City Risk and opportunity map"),
                          text("7 City Write the clause"), text("5 Town Pilot card, version 1 returned")}));
    QCOMPARE(overview(QDate(2027, 3, 15)).late.front().stage, text("dialogue"));

    // What was returned in time is less grave than what has not come at all, however long it has waited.
    const Overview later = overview(QDate(2027, 4, 30));
    const auto isReturned = [](const LateItem &item) { return item.returned; };
    QVERIFY(
        std::is_partitioned(later.late.begin(), later.late.end(), [&](const auto &item) { return !isReturned(item); }));
    QVERIFY(isReturned(later.late.back()));
    const auto oldest = std::max_element(later.late.begin(), later.late.end(),
                                         [](const auto &a, const auto &b) { return a.daysLate < b.daysLate; });
    QCOMPARE(later.late.front().daysLate, oldest->daysLate);
    const auto rest =
        std::find_if_not(later.late.begin(), later.late.end(), [](const auto &item) { return item.daysLate > 50; });
    QVERIFY(rest != later.late.end());
}

void TestOverview::countsWhatIsDone()
{
    const SoFar soFar = overview(QDate(2027, 3, 15)).soFar;
    QCOMPARE(soFar.deliverables, 50);
    QCOMPARE(soFar.deliverablesAccepted, 22 - 3);
    QCOMPARE(soFar.sections, 31);
    QCOMPARE(soFar.sectionsWritten, 4);
    QCOMPARE(soFar.sectionsPercent(), 12);
    QCOMPARE(soFar.pilots, 2);
    QCOMPARE(soFar.pilotEuros, qint64(1'900'000));
    QCOMPARE(soFar.pilotsWithoutValue, 1);
    QCOMPARE(soFar.actions, 4);
    QCOMPARE(soFar.actionsDone, 1);
    QCOMPARE(soFar.actionsLate, 1);
    const WaitingForReview waiting = overview(QDate(2027, 3, 15)).waiting;
    QCOMPARE(waiting.submissions, 1);
    QCOMPARE(waiting.sections, 1);
}

void TestOverview::anEmptyAcademyHasNothing()
{
    const auto workspace = test::createWorkspace(m_folder.path(text("empty.polku")));
    AcademyId id;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        Academy academy;
        academy.name = text("Empty");
        id = edit.insert(academy);
    }));
    const Overview found = test::valueOf(
        workspace->read([&](const Reader &reader) { return readOverview(reader, id, QDate(2027, 3, 15)); }));
    QCOMPARE(found.position.when, AcademyPosition::When::NotDated);
    QVERIFY(found.late.empty() && found.nextSessions.empty() && found.phases.empty());
    QCOMPARE(found.soFar.sectionsPercent(), 0);
}

void TestOverview::anUnknownAcademyIsToldOf()
{
    const auto result = m_workspace->read(
        [](const Reader &reader) { return readOverview(reader, AcademyId{12345}, QDate(2027, 3, 15)); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
}

POLKU_TEST_MAIN(TestOverview)
#include "tst_overview.moc"
