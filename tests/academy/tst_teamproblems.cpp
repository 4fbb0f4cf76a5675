// What is missing or does not fit in what a team writes: each rule where it tells, and just beside it where it does
// not.

#include "academy/example.h"
#include "academy/newacademy.h"
#include "academy/teamproblems.h"
#include "catalogue/catalogue.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

using Rule = TeamProblemRule;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

/// A team's work in which nothing is missing; each test takes one thing away.
struct Complete : TeamWork
{
    Complete()
    {
        team = {1};
        PlanPathSection section;
        section.id = {10};
        section.title = text("Current state");
        section.words = 200;
        section.state = ReviewState::Draft;
        sections = {section};
        Person person;
        person.id = {20};
        person.role = PersonRole::ProcurementLead;
        people = {person};
        Goal goal;
        goal.id = {30};
        goal.title = text("Fair work");
        goal.indicator = text("Share of contracts");
        goal.baseline = text("5 %");
        goal.owner = {20};
        goals = {goal};
        Action action;
        action.id = {40};
        action.title = text("Write the guide");
        action.owner = {20};
        action.starts = QDate(2027, 2, 1);
        action.due = QDate(2027, 3, 1);
        action.goal = {30};
        actions = {action};
        Pilot pilot;
        pilot.id = {50};
        pilot.title = text("Cleaning");
        pilot.stage = text("documents");
        pilot.goal = {30};
        pilot.owner = {20};
        pilots = {pilot};
        Clause clause;
        clause.id = {60};
        clause.title = text("Employment");
        clause.pilot = {50};
        clause.monitoring = text("A meeting twice a year");
        clause.announced = true;
        clauses = {clause};
        Indicator indicator;
        indicator.id = {70};
        indicator.title = text("Persons employed");
        indicator.pilot = {50};
        indicator.baseline = 0;
        indicators = {indicator};
        Risk risk;
        risk.id = {80};
        risk.title = text("Haste");
        risk.plan = {90};
        risk.owner = {20};
        risks = {risk};
        PlanRole role;
        role.id = {85};
        role.title = text("Owner of the model");
        role.person = {20};
        roles = {role};
    }
};

using Change = std::function<void(TeamWork &)>;

QStringList codesOf(const TeamWork &work)
{
    QStringList codes;
    for (const TeamProblem &problem : findTeamProblems(work))
        codes.append(QString::fromLatin1(teamProblemCode(problem.rule)));
    return codes;
}

Action waiting(qint64 id, std::initializer_list<int> others)
{
    Action action;
    action.id = {id};
    action.title = QString::number(id);
    for (const int other : others)
        action.waitsFor.append(QString::number(other));
    return action;
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(polku::Action)

class TestTeamProblems : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void nothingIsMissing();
    void rules_data();
    void rules();
    void circles_data();
    void circles();
    void aCircleIsNamed();
    void problemsComeByPlace();
    void everySentenceIsWholeInEveryLanguage();
    void readsWhatTheRulesLookAt();
    void theBestTeamOfThePracticeAcademyLacksLittle();
};

void TestTeamProblems::nothingIsMissing()
{
    QCOMPARE(codesOf(Complete()), QStringList());
    QCOMPARE(codesOf(TeamWork()), QStringList());
}

void TestTeamProblems::rules_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Change &change, std::initializer_list<const char *> codes) {
        QStringList expected;
        for (const char *code : codes)
            expected.append(text(code));
        QTest::newRow(name) << change << expected;
    };

    row("an empty section", [](TeamWork &work) { work.sections[0].words = 0; }, {"section_empty"});
    row("one word less than enough", [](TeamWork &work) { work.sections[0].words = shortSectionWords - 1; },
        {"section_short"});
    row("just enough", [](TeamWork &work) { work.sections[0].words = shortSectionWords; }, {});
    row("empty but left out",
        [](TeamWork &work) {
            work.sections[0].words = 0;
            work.sections[0].leftOut = true;
        },
        {});
    row("short but approved",
        [](TeamWork &work) {
            work.sections[0].words = 3;
            work.sections[0].state = ReviewState::Approved;
        },
        {});
    for (const char *code : {"goals", "schedule", "indicators", "tools_and_clauses", "change_risks"}) {
        row(code,
            [code](TeamWork &work) {
                work.sections[0].words = 0;
                work.sections[0].code = text(code);
            },
            {}); // its records stand there
    }
    row("a section of goals without any",
        [](TeamWork &work) {
            work.sections[0].words = 0;
            work.sections[0].code = text("goals");
            work.goals.clear();
        },
        {"section_empty"});
    row("risks of a pilot are none of the change",
        [](TeamWork &work) {
            work.sections[0].words = 0;
            work.sections[0].code = text("change_risks");
            work.risks[0].plan = {};
        },
        {"section_empty"});

    row("a goal that no action serves", [](TeamWork &work) { work.actions[0].goal = {}; }, {"goal_without_action"});
    row("a goal without an action, reached",
        [](TeamWork &work) {
            work.actions[0].goal = {};
            work.goals[0].state = GoalState::Reached;
        },
        {});
    row("a goal that nobody can measure", [](TeamWork &work) { work.goals[0].indicator.clear(); },
        {"goal_without_indicator"});
    row("a goal measured by an indicator of its own",
        [](TeamWork &work) {
            work.goals[0].indicator.clear();
            Indicator indicator;
            indicator.id = {71};
            indicator.goal = {30};
            indicator.baseline = 1;
            work.indicators.push_back(indicator);
        },
        {});
    row("a goal without a baseline", [](TeamWork &work) { work.goals[0].baseline = text(" "); },
        {"goal_without_baseline"});

    row("an action of nobody", [](TeamWork &work) { work.actions[0].owner = {}; }, {"action_without_owner"});
    row("an action of a role outside the team",
        [](TeamWork &work) {
            work.actions[0].owner = {};
            work.actions[0].ownerRole = text("Legal services");
        },
        {});
    row("an action without a day", [](TeamWork &work) { work.actions[0].due = {}; }, {"action_without_date"});
    row("due before it starts", [](TeamWork &work) { work.actions[0].due = QDate(2027, 1, 31); },
        {"action_due_before_start"});
    row("due on the day it starts", [](TeamWork &work) { work.actions[0].due = QDate(2027, 2, 1); }, {});
    row("done, whatever it lacks",
        [](TeamWork &work) {
            work.actions[0].status = ActionStatus::Done;
            work.actions[0].owner = {};
            work.actions[0].due = {};
        },
        {});
    row("an action that waits for itself", [](TeamWork &work) { work.actions[0].waitsFor = {text("40")}; },
        {"actions_wait_in_circle"});

    row("a pilot that tests no goal", [](TeamWork &work) { work.pilots[0].goal = {}; }, {"pilot_without_goal"});
    row("cancelled, it need not",
        [](TeamWork &work) {
            work.pilots[0].goal = {};
            work.pilots[0].stage = text("cancelled");
        },
        {});
    row("a pilot in which nothing is measured", [](TeamWork &work) { work.indicators.clear(); },
        {"pilot_without_indicator"});
    row("an idea need not be measured yet",
        [](TeamWork &work) {
            work.indicators.clear();
            work.pilots[0].stage = text("idea");
        },
        {});
    row("an indicator without a baseline", [](TeamWork &work) { work.indicators[0].baseline.reset(); },
        {"indicator_without_baseline"});
    row("nor of a closed pilot",
        [](TeamWork &work) {
            work.indicators[0].baseline.reset();
            work.pilots[0].stage = text("closed");
        },
        {});

    row("a clause that nobody monitors", [](TeamWork &work) { work.clauses[0].monitoring.clear(); },
        {"clause_without_monitoring"});
    row("not announced while the tender is written", [](TeamWork &work) { work.clauses[0].announced = false; },
        {"monitoring_not_announced"});
    row("nor when it is out",
        [](TeamWork &work) {
            work.clauses[0].announced = false;
            work.pilots[0].stage = text("contract");
        },
        {"monitoring_not_announced"});
    row("before, there is nothing to announce it in",
        [](TeamWork &work) {
            work.clauses[0].announced = false;
            work.pilots[0].stage = text("dialogue");
        },
        {});
    row("closed, it is too late",
        [](TeamWork &work) {
            work.clauses[0].announced = false;
            work.pilots[0].stage = text("closed");
        },
        {});

    row("the owner of everything left", [](TeamWork &work) { work.people[0].left = true; },
        {"owner_left", "owner_left", "owner_left", "owner_left", "owner_left"});
    row("the owner is of no team any more", [](TeamWork &work) { work.people.clear(); },
        {"owner_left", "owner_left", "owner_left", "owner_left", "owner_left"});
    row("who left a risk that is handled",
        [](TeamWork &work) {
            work.risks[0].owner = {21};
            work.risks[0].state = RiskState::Handled;
        },
        {});
    row("a role that nobody has",
        [](TeamWork &work) {
            work.goals[0].owner = {};
            work.goals[0].ownerRole = text("kestävyysasiantuntija");
        },
        {"role_without_person"});
    row("a role of the matrix that nobody has", [](TeamWork &work) { work.roles[0].person = {}; },
        {"plan_role_without_person"});
    row("a section with a table",
        [](TeamWork &work) {
            work.sections[0].words = 0;
            work.sections[0].code = text("process");
            work.held = {RecordKind::ProcessStep};
        },
        {});
    row("a section with another one's table",
        [](TeamWork &work) {
            work.sections[0].words = 0;
            work.sections[0].code = text("process");
            work.held = {RecordKind::Training};
        },
        {"section_empty"});
    row("a role that somebody has",
        [](TeamWork &work) {
            work.goals[0].owner = {};
            work.goals[0].ownerRole = text("head of PROCUREMENT");
        },
        {});
}

void TestTeamProblems::rules()
{
    QFETCH(Change, change);
    QFETCH(QStringList, expected);
    Complete work;
    change(work);
    QCOMPARE(codesOf(work), expected);
}

void TestTeamProblems::circles_data()
{
    QTest::addColumn<std::vector<Action>>("actions");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const std::vector<Action> &actions, const QStringList &expected) {
        QTest::newRow(name) << actions << expected;
    };
    row("a chain", {waiting(1, {2}), waiting(2, {3}), waiting(3, {})}, {});
    row("two ways to one", {waiting(1, {2, 3}), waiting(2, {4}), waiting(3, {4}), waiting(4, {})}, {});
    row("itself", {waiting(1, {1})}, {text("1")});
    row("two", {waiting(1, {2}), waiting(2, {1})}, {text("1 2")});
    row("three, entered from outside", {waiting(9, {1}), waiting(1, {2}), waiting(2, {3}), waiting(3, {1})},
        {text("1 2 3")});
    row("two circles", {waiting(1, {2}), waiting(2, {1}), waiting(3, {4}), waiting(4, {3})},
        {text("1 2"), text("3 4")});
    row("one knot is told once", {waiting(1, {2}), waiting(2, {1, 3}), waiting(3, {1})}, {text("1 2")});
    row("what is gone does not count", {waiting(1, {7}), waiting(2, {1})}, {});
}

void TestTeamProblems::circles()
{
    QFETCH(std::vector<Action>, actions);
    QFETCH(QStringList, expected);
    Complete work;
    work.actions = actions;
    QStringList found;
    for (const TeamProblem &problem : findTeamProblems(work)) {
        if (problem.rule == Rule::ActionsWaitInCircle)
            found.append((QStringList{problem.title} + problem.others).join(QLatin1Char(' ')));
    }
    QCOMPARE(found, expected);
}

void TestTeamProblems::aCircleIsNamed()
{
    Complete work;
    work.actions = {waiting(1, {2}), waiting(2, {1})};
    for (Action &action : work.actions) {
        action.goal = {30};
        action.owner = {20};
        action.due = QDate(2027, 3, 1);
    }
    const std::vector<TeamProblem> problems = findTeamProblems(work);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems[0].record, RecordRef(ActionId{1}));
    QCOMPARE(teamProblemText(problems[0], Words(Language::English)),
             text("These actions wait for one another in a circle: 1 → 2 → 1."));
}

void TestTeamProblems::problemsComeByPlace()
{
    Complete work;
    work.clauses[0].announced = false;
    work.actions[0].due = {};
    work.goals[0].baseline.clear();
    work.sections[0].words = 0;
    QCOMPARE(codesOf(work), (QStringList{text("section_empty"), text("goal_without_baseline"),
                                         text("action_without_date"), text("monitoring_not_announced")}));
    const TeamProblem announced = findTeamProblems(work).back();
    QCOMPARE(announced.record, RecordRef(ClauseId{60}));
    QVERIFY(!announced.late);
    work.pilots[0].stage = text("notice");
    QVERIFY(findTeamProblems(work).back().late);
}

void TestTeamProblems::everySentenceIsWholeInEveryLanguage()
{
    for (const Language language : allLanguages) {
        const Words words(language);
        for (int rule = 0; rule < teamProblemRuleCount; ++rule) {
            for (const bool late : {false, true}) {
                TeamProblem problem;
                problem.rule = Rule(rule);
                problem.title = text("Alpha");
                problem.within = text("Beta");
                problem.others = {text("Gamma")};
                problem.count = 2;
                problem.late = late;
                const QString sentence = teamProblemText(problem, words);
                QVERIFY2(sentence.contains(text("Alpha")) && sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
                const QString advice = teamProblemAdvice(problem, words);
                QVERIFY2(!advice.contains(QLatin1Char('%')) && advice.endsWith(QLatin1Char('.')), qPrintable(advice));
                if (language != Language::English)
                    QVERIFY2(sentence != teamProblemText(problem, Words(Language::English)), qPrintable(sentence));
            }
        }
    }
}

void TestTeamProblems::readsWhatTheRulesLookAt()
{
    const Catalogue catalogue;
    const test::TemporaryFolder folder;
    const auto workspace = test::createWorkspace(folder.path(text("a.polku")), 1, test::testClock());
    const AcademyId academy =
        test::valueOf(createAcademy(*workspace, catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    TeamId team;
    ActionId action;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        Team town;
        town.academy = academy;
        town.name = text("Town");
        town.state = TeamState::Participant;
        team = addTeam(edit, catalogue, town);
        for (const PlanSection &section : edit.where(&PlanSection::team, team))
            edit.set(section.id, &PlanSection::body, text("word ").repeated(shortSectionWords));
        Person left;
        left.team = team;
        left.left = true;
        Action one;
        one.team = team;
        one.title = text("Write");
        one.owner = edit.insert(left);
        one.starts = QDate(2027, 3, 2);
        one.due = QDate(2027, 3, 1);
        action = edit.insert(one);
        edit.set(action, &Action::waitsFor, {QString::number(action.value)});
        Pilot pilot;
        pilot.team = team;
        pilot.title = text("Cleaning");
        pilot.stage = text("notice");
        Clause clause;
        clause.team = team;
        clause.pilot = edit.insert(pilot);
        clause.title = text("Employment");
        clause.monitoring = text("Yearly");
        edit.insert(clause);
    }));
    const auto problems =
        test::valueOf(workspace->read([&](const Reader &reader) { return readTeamProblems(reader, team); }));
    QStringList codes;
    for (const TeamProblem &problem : problems)
        codes.append(text(teamProblemCode(problem.rule)));
    QCOMPARE(codes, (QStringList{text("action_due_before_start"), text("actions_wait_in_circle"), text("owner_left"),
                                 text("pilot_without_goal"), text("pilot_without_indicator"),
                                 text("monitoring_not_announced")}));
    QCOMPARE(problems.front().record, RecordRef(action));
}

/// Its best team has a plan that one would put on a director's desk.
void TestTeamProblems::theBestTeamOfThePracticeAcademyLacksLittle()
{
    const Catalogue catalogue;
    const test::TemporaryFolder folder;
    const auto workspace = test::createWorkspace(folder.path(text("a.polku")), 1, test::testClock());
    ExampleOptions options;
    options.language = Language::English;
    test::valueOf(makeExample(*workspace, catalogue, options));
    test::valueOf(workspace->read([&](const Reader &reader) {
        size_t least = 1000;
        size_t most = 0;
        for (const Team &team : reader.all<Team>(Query().where(&Team::state, TeamState::Participant))) {
            const size_t count = readTeamProblems(reader, team.id).size();
            least = qMin(least, count);
            most = qMax(most, count);
        }
        [&] {
            QVERIFY2(least < 8, qPrintable(QString::number(least)));
            QVERIFY(most > least);
        }();
        return true;
    }));
}

POLKU_TEST_MAIN(TestTeamProblems)
#include "tst_teamproblems.moc"
