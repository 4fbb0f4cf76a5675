#include "academy/newacademy.h"
#include "academy/resultchain.h"
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

/// What leads from what was found wanting to what has come of it.
class TestResultChain : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void everyLinkFollowsFromTheOneBefore();
    void aGapIsAnAreaThatIsWantedHigher();
    void aPilotHangsOnItsGoalWhenNoActionPreparesIt();
    void onlyRealReadingsAreResults();
    void looseActionsAndDroppedGoalsAreLeftOut();
    void theThreadOfARecordGoesBothWays();
    void anotherTeamsRecordsAreNotThere();
    void aTeamWithoutAnythingHasNoChain();

private:
    ResultChain chain() const
    {
        return test::valueOf(m_workspace->read(
            [&](const Reader &reader) { return readResultChain(reader, m_catalogue, m_team, m_words); }));
    }
    /// "Gap › Goal › …": the ways in words.
    QStringList ways(const ResultChain &chain, int through = -1) const
    {
        QStringList all;
        for (const auto &way : chain.ways(through)) {
            QStringList titles;
            for (const int node : way)
                titles.append(node < 0 ? text("–") : chain.nodes[size_t(node)].title);
            all.append(titles.join(text(" › ")));
        }
        return all;
    }
    template <class R>
    Id<R> add(R record) const
    {
        record.team = m_team;
        Id<R> id;
        test::valueOf(m_workspace->edit({}, [&](Edit &edit) { id = edit.insert(record); }));
        return id;
    }
    void score(const char *area, int level, int target) const
    {
        test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
            for (const AssessmentScore &each : edit.where(&AssessmentScore::team, m_team)) {
                if (each.area == QLatin1String(area) && edit.get(each.assessment).moment == AssessmentMoment::Start) {
                    edit.set(each.id, &AssessmentScore::level, level);
                    edit.set(each.id, &AssessmentScore::target, target);
                }
            }
        }));
    }
    QString areaCode(size_t index) const { return m_catalogue.maturity().areas.at(index).code; }
    QString areaName(size_t index) const { return m_catalogue.maturity().areas.at(index).name.en; }

    const Catalogue m_catalogue;
    const Words m_words{Language::English};
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    TeamId m_team;
};

void TestResultChain::init()
{
    test::failOnWarnings();
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")));
    const AcademyId academy = test::valueOf(
        createAcademy(*m_workspace, m_catalogue, {}, text("Academy"), QDate(2025, 8, 18), Language::English));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = academy;
        team.name = text("Koskela");
        team.state = TeamState::Participant;
        m_team = addTeam(edit, m_catalogue, team);
    }));
}

void TestResultChain::everyLinkFollowsFromTheOneBefore()
{
    score(areaCode(0).toLatin1().constData(), 2, 4);
    Goal goal;
    goal.title = text("Jobs");
    goal.area = areaCode(0);
    goal.baseline = text("0");
    goal.target = text("20");
    goal.id = add(goal);
    Pilot pilot;
    pilot.title = text("Cleaning");
    pilot.goal = goal.id;
    pilot.id = add(pilot);
    Action action;
    action.title = text("Clause");
    action.goal = goal.id;
    action.pilot = pilot.id;
    action.due = QDate(2025, 11, 3);
    add(action);
    Indicator indicator;
    indicator.title = text("People employed");
    indicator.pilot = pilot.id;
    indicator.unit = text("people");
    indicator.baseline = 0;
    indicator.target = 20;
    indicator.id = add(indicator);
    Measurement early{{}, {}, indicator.id, QDate(2025, 9, 1), 4, false, {}};
    Measurement late{{}, {}, indicator.id, QDate(2025, 10, 1), 12, false, {}};
    add(late);
    add(early);

    const ResultChain found = chain();
    QCOMPARE(ways(found), QStringList{areaName(0) + text(" › Jobs › Clause › Cleaning › People employed › 12 people")});
    QCOMPARE(found.nodes.at(0).detail, text("Level 2, target 4"));
    QCOMPARE(found.nodes.at(1).detail, text("0 → 20"));
    QCOMPARE(found.nodes.at(2).detail, text("Not started · 3 Nov"));
    QCOMPARE(found.nodes.at(4).detail, text("0 → 20"));
}

void TestResultChain::aGapIsAnAreaThatIsWantedHigher()
{
    score(areaCode(0).toLatin1().constData(), 2, 4);
    score(areaCode(1).toLatin1().constData(), 3, 3);
    Goal goal;
    goal.title = text("Skills");
    goal.area = areaCode(2);
    add(goal);
    QCOMPARE(ways(chain()), (QStringList{areaName(0) + text(" › – › – › – › – › –"),
                                         areaName(2) + text(" › Skills › – › – › – › –")}));
}

void TestResultChain::aPilotHangsOnItsGoalWhenNoActionPreparesIt()
{
    Goal goal;
    goal.title = text("Jobs");
    goal.id = add(goal);
    Pilot pilot;
    pilot.title = text("Cleaning");
    pilot.goal = goal.id;
    pilot.id = add(pilot);
    Pilot loose;
    loose.title = text("Catering");
    add(loose);
    QCOMPARE(ways(chain()),
             (QStringList{text("– › Jobs › – › Cleaning › – › –"), text("– › – › – › Catering › – › –")}));
}

void TestResultChain::onlyRealReadingsAreResults()
{
    Goal goal;
    goal.title = text("Jobs");
    goal.id = add(goal);
    Indicator indicator;
    indicator.title = text("Hours");
    indicator.goal = goal.id;
    indicator.id = add(indicator);
    add(Measurement{{}, {}, indicator.id, QDate(2026, 1, 1), 90, true, {}});
    add(Measurement{{}, {}, indicator.id, QDate(2025, 9, 1), {}, false, {}});
    QCOMPARE(ways(chain()), QStringList{text("– › Jobs › – › – › Hours › –")});
}

void TestResultChain::looseActionsAndDroppedGoalsAreLeftOut()
{
    Goal dropped;
    dropped.title = text("Old");
    dropped.state = GoalState::Dropped;
    dropped.id = add(dropped);
    Action ofDropped;
    ofDropped.title = text("For the old");
    ofDropped.goal = dropped.id;
    add(ofDropped);
    Action loose;
    loose.title = text("Book a room");
    add(loose);
    QVERIFY(chain().nodes.empty());
}

void TestResultChain::theThreadOfARecordGoesBothWays()
{
    Goal goal;
    goal.title = text("Jobs");
    goal.id = add(goal);
    Pilot pilot;
    pilot.title = text("Cleaning");
    pilot.id = add(pilot);
    Action first;
    first.title = text("Clause");
    first.goal = goal.id;
    first.pilot = pilot.id;
    first.id = add(first);
    Action second;
    second.title = text("Training");
    second.goal = goal.id;
    second.id = add(second);
    const ResultChain found = chain();
    const auto titles = [&](RecordRef record) {
        QStringList all;
        for (const int node : found.threadOf(found.indexOf(record)))
            all.append(found.nodes[size_t(node)].title);
        return all;
    };
    QCOMPARE(titles(first.id), (QStringList{text("Jobs"), text("Clause"), text("Cleaning")}));
    QCOMPARE(titles(second.id), (QStringList{text("Jobs"), text("Training")}));
    QCOMPARE(ways(found, found.indexOf(second.id)), QStringList{text("– › Jobs › Training › – › – › –")});
    QCOMPARE(titles(RecordRef(RecordKind::Goal, 1)), QStringList());
}

void TestResultChain::anotherTeamsRecordsAreNotThere()
{
    Goal goal;
    goal.title = text("Jobs");
    add(goal);
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team other;
        other.academy = edit.get(m_team).academy;
        other.name = text("Tunturi");
        other.state = TeamState::Participant;
        const TeamId id = addTeam(edit, m_catalogue, other);
        Goal theirs;
        theirs.team = id;
        theirs.title = text("Theirs");
        edit.insert(theirs);
    }));
    QCOMPARE(ways(chain()), QStringList{text("– › Jobs › – › – › – › –")});
}

void TestResultChain::aTeamWithoutAnythingHasNoChain()
{
    QVERIFY(chain().nodes.empty());
    QVERIFY(chain().ways().empty());
    QVERIFY(chain().threadOf(-1).empty());
}

POLKU_TEST_MAIN(TestResultChain)
#include "tst_resultchain.moc"
