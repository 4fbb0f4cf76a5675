#include "academy/fieldchange.h"
#include "academy/newacademy.h"
#include "academy/roles.h"
#include "academy/selection.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

/// An academy with three applicants, whose criteria weigh 50, 30 and 20.
class TestSelection : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void weighsPoints_data();
    void weighsPoints();
    void ranksOnlyWhatCanBeCompared();
    void equalTotalsShareAPlace();
    void aTotalWrittenDownCountsWithoutPoints();
    void listsApplicantsWithoutAnApplication();
    void selectingGivesEverythingInOneStep();
    void everyWayInEquips();
    void theDecisionsFieldDecides();
    void decides_data();
    void decides();
    void aSecondApplicationHasItsOwnDecision();
    void theApplicationThatCounts_data();
    void theApplicationThatCounts();
    void tellsWhatAParticipantLacks();

private:
    template <class F>
    auto read(F &&fn) const
    {
        return valueOf(m_workspace->read(fn));
    }
    std::vector<ApplicationRow> rows() const
    {
        return read([&](const Reader &reader) { return readApplications(reader, m_academy); });
    }
    void score(int team, const std::vector<std::optional<qint64>> &points);
    TeamId add(const char *name);
    qint64 count(RecordKind kind, TeamId team) const
    {
        return read([&](const Reader &reader) { return reader.count(kind, Query().where("team", team.value)); });
    }

    Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    std::vector<TeamId> m_teams;
    std::vector<CriterionId> m_criteria;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TeamId TestSelection::add(const char *name)
{
    TeamId id;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text(name);
        id = addTeam(edit, m_catalogue, team);
    }));
    return id;
}

void TestSelection::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(text("a.polku")));
    m_academy =
        valueOf(createAcademy(*m_workspace, m_catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    m_teams = {add("North"), add("South"), add("West")};
    m_criteria.clear();
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Criterion &criterion : edit.where(&Criterion::academy, m_academy))
            edit.remove(criterion.id);
        for (const qint64 weight : {50, 30, 20}) {
            Criterion criterion;
            criterion.academy = m_academy;
            criterion.name = text("Criterion");
            criterion.weight = weight;
            criterion.rank = double(m_criteria.size());
            m_criteria.push_back(edit.insert(criterion));
        }
        for (const TeamId team : m_teams) {
            Application application;
            application.team = team;
            edit.insert(application);
        }
    }));
}

void TestSelection::score(int team, const std::vector<std::optional<qint64>> &points)
{
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        CriterionScore score;
        score.team = m_teams[size_t(team)];
        score.application = edit.where(&Application::team, score.team).front().id;
        for (size_t i = 0; i < points.size(); ++i) {
            score.criterion = m_criteria[i];
            score.points = points[i];
            edit.insert(score);
        }
    }));
}

void TestSelection::weighsPoints_data()
{
    using Points = std::vector<WeightedPoints>;
    constexpr auto none = std::nullopt;
    QTest::addColumn<Points>("points");
    QTest::addColumn<double>("total");
    QTest::addColumn<int>("scored");
    QTest::addColumn<int>("all");
    QTest::newRow("no criteria") << Points{} << -1.0 << 0 << 0;
    QTest::newRow("nothing scored") << Points{{50, none}, {50, none}} << -1.0 << 0 << 2;
    QTest::newRow("all fives") << Points{{20, 5}, {80, 5}} << 5.0 << 2 << 2;
    QTest::newRow("weights count") << Points{{25, 4}, {75, 0}} << 1.0 << 2 << 2;
    QTest::newRow("zero is a score") << Points{{60, 0}, {40, 0}} << 0.0 << 2 << 2;
    QTest::newRow("what is not scored is left out") << Points{{50, 4}, {30, 2}, {20, none}} << 3.25 << 2 << 3;
    QTest::newRow("weights that make less than 100") << Points{{10, 4}, {10, 2}} << 3.0 << 2 << 2;
    QTest::newRow("weights that make more than 100") << Points{{100, 1}, {100, 3}} << 2.0 << 2 << 2;
    QTest::newRow("weight 0 counts for nothing") << Points{{100, 4}, {0, 1}} << 4.0 << 1 << 1;
    QTest::newRow("no weights: all alike") << Points{{none, 4}, {0, 1}} << 2.5 << 2 << 2;
    QTest::newRow("out of range") << Points{{50, 9}, {50, -3}} << 2.5 << 2 << 2;
}

void TestSelection::weighsPoints()
{
    QFETCH(std::vector<WeightedPoints>, points);
    QFETCH(double, total);
    QFETCH(int, scored);
    QFETCH(int, all);
    const ScoreTotal found = weightedTotal(points);
    QCOMPARE(found.total.value_or(-1), total);
    QCOMPARE(found.scored, scored);
    QCOMPARE(found.all, all);
    QCOMPARE(found.complete(), all > 0 && scored == all);
}

void TestSelection::ranksOnlyWhatCanBeCompared()
{
    score(0, {5, std::nullopt, std::nullopt});
    score(2, {3, 3, 4});
    const auto found = rows();
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found[0].teamName, text("West"));
    QCOMPARE(found[0].place, 1);
    QCOMPARE(*found[0].score.total, 3.2);
    QCOMPARE(found[1].teamName, text("North"));
    QCOMPARE(found[1].place, 0);
    QCOMPARE(found[1].score.scored, 1);
    QCOMPARE(found[1].score.all, 3);
    QCOMPARE(found[2].teamName, text("South"));
    QVERIFY(!found[2].score.total);
    QCOMPARE(found[2].missing.size(), size_t(5));
}

void TestSelection::equalTotalsShareAPlace()
{
    score(0, {2, 2, 2});
    score(1, {4, 4, 4});
    score(2, {4, 4, 4});
    const auto found = rows();
    QCOMPARE(found[0].teamName, text("South"));
    QCOMPARE(found[0].place, 1);
    QCOMPARE(found[1].teamName, text("West"));
    QCOMPARE(found[1].place, 1);
    QCOMPARE(found[2].place, 3);
}

void TestSelection::aTotalWrittenDownCountsWithoutPoints()
{
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Application application = edit.where(&Application::team, m_teams[1]).front();
        application.score = 4.5;
        edit.update(application);
    }));
    QCOMPARE(rows().front().teamName, text("South"));
    QCOMPARE(*rows().front().score.total, 4.5);
    QCOMPARE(rows().front().place, 1);
    score(1, {2, 2, 2});
    QCOMPARE(*rows().front().score.total, 2.0);
}

void TestSelection::listsApplicantsWithoutAnApplication()
{
    const TeamId late = add("Late");
    QCOMPARE(rows().back().team, late);
    QVERIFY(!rows().back().application);
    QCOMPARE(rows().back().score.all, 3);
    valueOf(m_workspace->set(late, &Team::state, TeamState::Withdrawn));
    QCOMPARE(rows().size(), size_t(3));
}

void TestSelection::selectingGivesEverythingInOneStep()
{
    const QStringList before = tableDump(m_workspace->path());
    const TeamId team = m_teams[0];
    valueOf(m_workspace->edit(decisionOperation(ApplicationDecision::Selected, team, text("North")), [&](Edit &edit) {
        decide(edit, m_catalogue, team, ApplicationDecision::Selected, text("The best."), QDate(2026, 12, 1));
    }));
    const auto [state, application] = read([&](const Reader &reader) {
        return std::pair(reader.get(team).state, reader.where(&Application::team, team).front());
    });
    QCOMPARE(state, TeamState::Participant);
    QCOMPARE(application.decision, ApplicationDecision::Selected);
    QCOMPARE(application.decidedOn, QDate(2026, 12, 1));
    QCOMPARE(application.reason, text("The best."));
    QCOMPARE(count(RecordKind::Plan, team), 1);
    QCOMPARE(count(RecordKind::Submission, team), 25);
    QVERIFY(count(RecordKind::Session, team) > 0);
    const auto assessments =
        read([&](const Reader &reader) { return reader.where(&Assessment::team, team, Query().orderBy("id")); });
    QCOMPARE(assessments.size(), size_t(2));
    QVERIFY(assessments[0].moment != assessments[1].moment);
    for (const Assessment &assessment : assessments) {
        QVERIFY(!assessment.complete);
        const auto scores =
            read([&](const Reader &reader) { return reader.where(&AssessmentScore::assessment, assessment.id); });
        QCOMPARE(scores.size(), m_catalogue.maturity().areas.size());
        for (const AssessmentScore &score : scores)
            QVERIFY(!score.level && m_catalogue.maturity().area(score.area));
    }
    QCOMPARE(m_workspace->undoStep()->operation.op, Op::Select);
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_workspace->path())), QString());
}

void TestSelection::everyWayInEquips()
{
    const TeamId byHand = m_teams[0];
    const Value participant = codec::Codec<TeamState>::toValue(TeamState::Participant);
    const QStringList before = tableDump(m_workspace->path());
    valueOf(changeField(*m_workspace, m_catalogue, byHand, fieldOf(&Team::state), participant));
    QCOMPARE(count(RecordKind::Plan, byHand), 1);
    QCOMPARE(count(RecordKind::Assessment, byHand), 2);
    const QStringList once = tableDump(m_workspace->path());
    // Deciding what is so already adds nothing twice.
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        decide(edit, m_catalogue, byHand, ApplicationDecision::Selected, {}, QDate(2026, 12, 1));
    }));
    QCOMPARE(count(RecordKind::Plan, byHand), 1);
    QCOMPARE(count(RecordKind::Assessment, byHand), 2);
    valueOf(m_workspace->undo());
    QCOMPARE(differences(once, tableDump(m_workspace->path())), QString());
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_workspace->path())), QString());
}

void TestSelection::theDecisionsFieldDecides()
{
    const TeamId team = m_teams[0];
    const Application application =
        read([&](const Reader &reader) { return reader.where(&Application::team, team).front(); });
    const QStringList before = tableDump(m_workspace->path());
    const auto decideBy = [&](ApplicationDecision decision) {
        valueOf(changeField(*m_workspace, m_catalogue, application.id, fieldOf(&Application::decision),
                            codec::Codec<ApplicationDecision>::toValue(decision)));
        return read([&](const Reader &reader) { return reader.get(team).state; });
    };
    QCOMPARE(decideBy(ApplicationDecision::Selected), TeamState::Participant);
    QCOMPARE(count(RecordKind::Plan, team), 1);
    QCOMPARE(count(RecordKind::Submission, team), 25);
    QCOMPARE(m_workspace->undoStep()->operation.op, Op::Select);
    QCOMPARE(read([&](const Reader &reader) { return reader.get(application.id).decidedOn; }),
             m_workspace->clock().today());
    valueOf(m_workspace->undo());
    QCOMPARE(differences(before, tableDump(m_workspace->path())), QString());
    QCOMPARE(decideBy(ApplicationDecision::Declined), TeamState::NotSelected);
    QCOMPARE(decideBy(ApplicationDecision::Pending), TeamState::Applicant);
}

void TestSelection::decides_data()
{
    QTest::addColumn<ApplicationDecision>("decision");
    QTest::addColumn<TeamState>("state");
    QTest::addColumn<Op>("op");
    QTest::addColumn<bool>("dated");
    QTest::newRow("selected") << ApplicationDecision::Selected << TeamState::Participant << Op::Select << true;
    QTest::newRow("reserve") << ApplicationDecision::Reserve << TeamState::Applicant << Op::Reserve << true;
    QTest::newRow("declined") << ApplicationDecision::Declined << TeamState::NotSelected << Op::Decline << true;
    QTest::newRow("not decided") << ApplicationDecision::Pending << TeamState::Applicant << Op::Undecide << false;
}

void TestSelection::decides()
{
    QFETCH(ApplicationDecision, decision);
    QFETCH(TeamState, state);
    QFETCH(Op, op);
    QFETCH(bool, dated);
    const QDate today(2026, 12, 1);
    const TeamId unwritten = add("Unwritten");
    for (const TeamId team : {m_teams[1], unwritten}) {
        const Operation operation = decisionOperation(decision, team, text("Name"));
        QCOMPARE(operation.op, op);
        valueOf(m_workspace->edit(
            operation, [&](Edit &edit) { decide(edit, m_catalogue, team, decision, text("Because."), today); }));
        const auto [now, applications] = read([&](const Reader &reader) {
            return std::pair(reader.get(team).state, reader.where(&Application::team, team));
        });
        QCOMPARE(now, state);
        QCOMPARE(applications.size(), size_t(1));
        QCOMPARE(applications.front().decision, decision);
        QCOMPARE(applications.front().reason, text("Because."));
        QCOMPARE(applications.front().decidedOn, dated ? today : QDate());
        QCOMPARE(count(RecordKind::Plan, team), decision == ApplicationDecision::Selected ? 1 : 0);
    }
}

void TestSelection::aSecondApplicationHasItsOwnDecision()
{
    const TeamId team = m_teams[0];
    const ApplicationId first =
        read([&](const Reader &reader) { return reader.where(&Application::team, team).front(); }).id;
    ApplicationId second;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Application application;
        application.team = team;
        application.reason = text("Kept.");
        second = edit.insert(application);
    }));
    const auto decideOn = [&](ApplicationId application, ApplicationDecision decision) {
        valueOf(changeField(*m_workspace, m_catalogue, application, fieldOf(&Application::decision),
                            codec::Codec<ApplicationDecision>::toValue(decision)));
        return read([&](const Reader &reader) { return reader.get(team).state; });
    };
    const auto read1 = [&](ApplicationId id) { return read([&](const Reader &reader) { return reader.get(id); }); };
    using Decision = ApplicationDecision;
    // Declined twice only then: the first waits still.
    QCOMPARE(decideOn(second, Decision::Declined), TeamState::Applicant);
    QCOMPARE(read1(first).decision, Decision::Pending);
    QCOMPARE(read1(second).decision, Decision::Declined);
    QCOMPARE(decideOn(first, Decision::Declined), TeamState::NotSelected);
    QCOMPARE(decideOn(second, Decision::Selected), TeamState::Participant);
    QCOMPARE(read1(second).reason, text("Kept."));
    QCOMPARE(read1(second).decidedOn, m_workspace->clock().today());
    QCOMPARE(count(RecordKind::Plan, team), 1);
    // What becomes of the other does not put the team out.
    QCOMPARE(decideOn(first, Decision::Reserve), TeamState::Participant);
    QCOMPARE(decideOn(first, Decision::Pending), TeamState::Participant);
    QCOMPARE(decideOn(second, Decision::Pending), TeamState::Applicant);
}

void TestSelection::theApplicationThatCounts_data()
{
    QTest::addColumn<QDate>("firstDay");
    QTest::addColumn<QDate>("secondDay");
    QTest::addColumn<ApplicationDecision>("firstDecision");
    QTest::addColumn<bool>("second"); // counts
    const QDate early(2026, 11, 2);
    const QDate late(2026, 11, 20);
    QTest::newRow("received last") << early << late << ApplicationDecision::Pending << true;
    QTest::newRow("received last, written down first") << late << early << ApplicationDecision::Pending << false;
    QTest::newRow("written down last") << QDate() << QDate() << ApplicationDecision::Pending << true;
    QTest::newRow("the selected one") << early << late << ApplicationDecision::Selected << false;
    QTest::newRow("one declined before") << early << late << ApplicationDecision::Declined << true;
}

void TestSelection::theApplicationThatCounts()
{
    QFETCH(QDate, firstDay);
    QFETCH(QDate, secondDay);
    QFETCH(ApplicationDecision, firstDecision);
    QFETCH(bool, second);
    const TeamId team = m_teams[0];
    ApplicationId added;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Application application = edit.where(&Application::team, team).front();
        application.received = firstDay;
        application.decision = firstDecision;
        application.theme = text("employment");
        edit.update(application);
        application = {};
        application.team = team;
        application.received = secondDay;
        application.theme = text("innovation");
        added = edit.insert(application);
    }));
    const auto [standing, inList, roles, roleList] = read([&](const Reader &reader) {
        return std::tuple(standingApplication(reader, team), readApplications(reader, m_academy),
                          readMissingRoles(reader, team), readMissingRoles(reader, m_academy).value(team));
    });
    QCOMPARE(standing->id == added, second);
    QCOMPARE(roles, roleList);
    QCOMPARE(inList.size(), size_t(4));
    QCOMPARE(std::count_if(inList.begin(), inList.end(), [](const ApplicationRow &row) { return row.stands; }), 3);
    QVERIFY(!inList.back().stands); // last, and without a place
    QCOMPARE(inList.back().place, 0);
    QCOMPARE(inList.back().team, team);
    QCOMPARE(inList.back().application == added, !second);
    QCOMPARE(inList.back().ofTeam, 2);
    // What is decided on the team is decided on that one.
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        decide(edit, m_catalogue, team, ApplicationDecision::Reserve, text("Next year."), QDate(2026, 12, 1));
    }));
    QCOMPARE(read([&](const Reader &reader) { return reader.get(standing->id); }).reason, text("Next year."));
    QVERIFY(read([&](const Reader &reader) { return reader.get(inList.back().application); }).reason.isEmpty());
}

void TestSelection::tellsWhatAParticipantLacks()
{
    const TeamId team = m_teams[0];
    const auto lacks = [&] { return read([&](const Reader &reader) { return lacksEquipment(reader, team); }); };
    QVERIFY(!lacks()); // an applicant needs nothing yet
    valueOf(m_workspace->set(team, &Team::state, TeamState::Participant));
    QVERIFY(lacks());
    valueOf(m_workspace->edit({}, [&](Edit &edit) { equipTeam(edit, m_catalogue, team); }));
    QVERIFY(!lacks());
    QCOMPARE(read([&](const Reader &reader) { return countParticipants(reader, m_academy); }), 1);
    QCOMPARE(read([&](const Reader &reader) { return countParticipants(reader, m_academy, team); }), 0);
}

POLKU_TEST_MAIN(TestSelection)
#include "tst_selection.moc"
