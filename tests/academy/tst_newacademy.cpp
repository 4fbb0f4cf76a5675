#include "academy/newacademy.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QSet>

using namespace polku;

class TestNewAcademy : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void plansTheFirstRealAcademy();
    void startsOnADayThatFits_data();
    void startsOnADayThatFits();
    void movesSessionsOffHolidays();
    void refuses_data();
    void refuses();
    void tellsWhereItIs_data();
    void tellsWhereItIs();
    void isOneStepOfTheHistory();
    void aParticipantGetsAllItWorksWith();
    void coachingsOfTeamsFollowEachOther();
    void anApplicantGetsItsThingsWhenSelected();
};

static const QString name = QStringLiteral("Academy");

static AcademyPlan planFor(QDate start, Language language = Language::English, QDate today = QDate(2026, 11, 1))
{
    const Catalogue catalogue;
    return test::valueOf(planAcademy(catalogue, {}, name, start, language, today));
}

static const Session &sessionNamed(const AcademyPlan &plan, const char *code)
{
    for (const InPhase<Session> &session : plan.sessions) {
        if (session.record.code == QLatin1String(code))
            return session.record;
    }
    qFatal("no session %s", code);
}

void TestNewAcademy::plansTheFirstRealAcademy()
{
    const AcademyPlan plan = planFor(QDate(2022, 1, 20), Language::Finnish, QDate(2022, 3, 1));
    QCOMPARE(plan.academy.starts, QDate(2022, 1, 20));
    QCOMPARE(plan.academy.ends, QDate(2022, 5, 15));
    QCOMPARE(plan.academy.state, AcademyState::Running);
    QCOMPARE(plan.academy.language, QStringLiteral("fi"));
    QCOMPARE(sessionNamed(plan, "kickoff").date, QDate(2022, 1, 20));
    QCOMPARE(plan.phases.size(), size_t(7));
    QCOMPARE(plan.themes.size(), size_t(16));
    QVERIFY(!plan.materials.empty());
    for (size_t i = 1; i < 5; ++i)
        QCOMPARE(plan.phases[i].starts, plan.phases[i - 1].ends.addDays(1));
    const Catalogue catalogue;
    for (const auto &session : plan.sessions) {
        const Phase &phase = plan.phases[session.phase];
        QVERIFY2(session.record.date >= phase.starts && session.record.date <= phase.ends,
                 qPrintable(session.record.code));
        QVERIFY(isWorkingDay(session.record.date, catalogue.holidays()));
    }
    QDate due;
    for (const auto &deliverable : plan.deliverables) {
        QVERIFY(deliverable.record.due >= due);
        due = deliverable.record.due;
        QVERIFY(isWorkingDay(due, catalogue.holidays()));
    }
}

void TestNewAcademy::startsOnADayThatFits_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("starts");
    QTest::addColumn<QDate>("kickoff");
    QTest::newRow("Monday") << QDate(2027, 1, 18) << QDate(2027, 1, 18) << QDate(2027, 1, 21);
    QTest::newRow("Thursday") << QDate(2027, 1, 21) << QDate(2027, 1, 21) << QDate(2027, 1, 21);
    QTest::newRow("Friday is too late for the kick-off")
        << QDate(2027, 1, 22) << QDate(2027, 1, 25) << QDate(2027, 1, 28);
    QTest::newRow("Sunday") << QDate(2027, 1, 24) << QDate(2027, 1, 25) << QDate(2027, 1, 28);
}

void TestNewAcademy::startsOnADayThatFits()
{
    QFETCH(QDate, start);
    QFETCH(QDate, starts);
    QFETCH(QDate, kickoff);
    const AcademyPlan plan = planFor(start);
    QCOMPARE(plan.academy.starts, starts);
    QCOMPARE(sessionNamed(plan, "kickoff").date, kickoff);
    QCOMPARE(plan.phases[1].starts, starts);
    QCOMPARE(plan.phases[0].ends, starts.addDays(-1));
}

void TestNewAcademy::movesSessionsOffHolidays()
{
    // The closing seminar, Thursday of week 17, falls on Ascension Day.
    const AcademyPlan plan = planFor(QDate(2027, 1, 11));
    const Session &closing = sessionNamed(plan, "closing");
    QCOMPARE(closing.date, QDate(2027, 5, 7));
    QCOMPARE(closing.movedFrom, QStringLiteral("6 May 2027 is a holiday: Ascension Day."));
    QCOMPARE(sessionNamed(plan, "kickoff").movedFrom, QString());
}

void TestNewAcademy::refuses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("called");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("what");
    QTest::newRow("a day that does not exist")
        << QString() << name << QDate(2027, 2, 30) << QStringLiteral("The start of the academy is not a date.");
    QTest::newRow("no name") << QString() << QStringLiteral("  ") << QDate(2027, 1, 18)
                             << QStringLiteral("The academy has no name.");
    QTest::newRow("an unknown template") << QStringLiteral("two_weeks") << name << QDate(2027, 1, 18)
                                         << QStringLiteral("There is no programme template “two_weeks”.");
}

void TestNewAcademy::refuses()
{
    QFETCH(QString, code);
    QFETCH(QString, called);
    QFETCH(QDate, start);
    QFETCH(QString, what);
    const Catalogue catalogue;
    const auto plan = planAcademy(catalogue, code, called, start, Language::English, QDate(2026, 11, 1));
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().kind, ErrorKind::BadInput);
    QCOMPARE(plan.error().what, what);
}

void TestNewAcademy::tellsWhereItIs_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("state");
    QTest::newRow("the day before") << QDate(2027, 1, 17) << int(AcademyState::Planned);
    QTest::newRow("the first day") << QDate(2027, 1, 18) << int(AcademyState::Running);
    QTest::newRow("the last day") << QDate(2027, 5, 16) << int(AcademyState::Running);
    QTest::newRow("the day after") << QDate(2027, 5, 17) << int(AcademyState::Finished);
}

void TestNewAcademy::tellsWhereItIs()
{
    QFETCH(QDate, today);
    QFETCH(int, state);
    QCOMPARE(int(planFor(QDate(2027, 1, 18), Language::English, today).academy.state), state);
}

static AcademyId makeAcademy(Workspace &workspace, const Catalogue &catalogue)
{
    return test::valueOf(createAcademy(workspace, catalogue, {}, name, QDate(2027, 1, 18), Language::Swedish));
}

void TestNewAcademy::isOneStepOfTheHistory()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.polku"));
    const auto workspace = test::createWorkspace(path);
    const QStringList before = test::tableDump(path);
    const Catalogue catalogue;
    const AcademyId id = makeAcademy(*workspace, catalogue);
    const auto step = workspace->undoStep();
    QVERIFY(step.has_value());
    QCOMPARE(step->operation.op, Op::CreateAcademy);
    QCOMPARE(step->operation.args, QStringList{name});
    test::valueOf(workspace->read([&](const Reader &reader) {
        [&] {
            QCOMPARE(reader.count(RecordKind::Phase), 7);
            QCOMPARE(reader.get(id).rank, 1.0);
            QCOMPARE(reader.count(RecordKind::Deliverable), 25);
            for (const Session &session : reader.all<Session>()) {
                QVERIFY(session.phase);
                QVERIFY(!session.team);
            }
        }();
        return true;
    }));
    test::valueOf(workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(path)), QString());
}

static TeamId addNamed(Workspace &workspace, const Catalogue &catalogue, AcademyId academy, TeamState state)
{
    TeamId id;
    test::valueOf(workspace.edit(Operation::create(RecordKind::Team, QStringLiteral("Team")), [&](Edit &edit) {
        Team team;
        team.academy = academy;
        team.name = QStringLiteral("Team");
        team.state = state;
        id = addTeam(edit, catalogue, team);
    }));
    return id;
}

void TestNewAcademy::aParticipantGetsAllItWorksWith()
{
    const test::TemporaryFolder folder;
    const auto workspace = test::createWorkspace(folder.path(QStringLiteral("a.polku")));
    const Catalogue catalogue;
    const AcademyId academy = makeAcademy(*workspace, catalogue);
    const TeamId team = addNamed(*workspace, catalogue, academy, TeamState::Participant);
    test::valueOf(workspace->read([&](const Reader &reader) {
        [&] {
            const auto plans = reader.where(&Plan::team, team);
            QCOMPARE(plans.size(), size_t(1));
            const auto sections = reader.where(&PlanSection::plan, plans[0].id, Query().orderBy(&PlanSection::rank));
            QCOMPARE(sections.size(), size_t(16));
            QCOMPARE(sections[0].title, QStringLiteral("Nuläge"));
            QCOMPARE(reader.where(&Submission::team, team).size(), size_t(25));
            QCOMPARE(reader.where(&Session::team, team).size(), size_t(5));
        }();
        return true;
    }));
}

void TestNewAcademy::coachingsOfTeamsFollowEachOther()
{
    const test::TemporaryFolder folder;
    const auto workspace = test::createWorkspace(folder.path(QStringLiteral("a.polku")));
    const Catalogue catalogue;
    const AcademyId academy = makeAcademy(*workspace, catalogue);
    for (int i = 0; i < 8; ++i)
        addNamed(*workspace, catalogue, academy, TeamState::Participant);
    QStringList times;
    for (const Session &session : test::valueOf(workspace->read([&](const Reader &reader) {
             return reader.where(&Session::academy, academy,
                                 Query().where(&Session::code, QStringLiteral("coaching_1")).orderBy("id"));
         })))
        times.append(session.date.toString(Qt::ISODate) + session.begins.toString(QStringLiteral(" HH:mm")));
    QCOMPARE(times, (QStringList{QStringLiteral("2027-02-03 09:00"), QStringLiteral("2027-02-03 10:15"),
                                 QStringLiteral("2027-02-03 11:30"), QStringLiteral("2027-02-03 12:45"),
                                 QStringLiteral("2027-02-03 14:00"), QStringLiteral("2027-02-04 09:00"),
                                 QStringLiteral("2027-02-04 10:15"), QStringLiteral("2027-02-04 11:30")}));
}

void TestNewAcademy::anApplicantGetsItsThingsWhenSelected()
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.polku"));
    const auto workspace = test::createWorkspace(path);
    const Catalogue catalogue;
    const AcademyId academy = makeAcademy(*workspace, catalogue);
    const TeamId team = addNamed(*workspace, catalogue, academy, TeamState::Applicant);
    const auto submissions = [&] {
        return test::valueOf(
            workspace->read([](const Reader &reader) { return reader.count(RecordKind::Submission); }));
    };
    QCOMPARE(submissions(), 0);
    const auto equip = [&](Edit &edit) { equipTeam(edit, catalogue, team); };
    test::valueOf(workspace->edit({}, equip));
    QCOMPARE(submissions(), 25);
    const QStringList once = test::tableDump(path);
    test::valueOf(workspace->edit({}, equip));
    QCOMPARE(test::differences(once, test::tableDump(path)), QString());
}

POLKU_TEST_MAIN(TestNewAcademy)
#include "tst_newacademy.moc"
