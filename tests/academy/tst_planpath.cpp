#include "academy/comments.h"
#include "academy/fieldchange.h"
#include "academy/newacademy.h"
#include "academy/planedit.h"
#include "academy/planpath.h"
#include "academy/plansearch.h"
#include "academy/review.h"
#include "base/markdown.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/sqlwatch.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A team's plan with the sixteen sections of the catalogue, on 15 October 2025.
class TestPlanPath : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void tellsHowFarEachSectionHasCome();
    void writingBeginsASection();
    void tellsWhatTheCoachAsksFor();
    void tellsWhatWasWrittenAfterTheApproval();
    void wordsAreCountedAsTheEditorCountsThem();
    void asksForTheCommentsOnce();
    void sectionsAreAddedMovedAndLeftOut();
    void ranksThatHaveComeTogetherAreSpread();
    void oneSectionIsBroughtUpToDate();
    void findsThroughThePlan();
    void findsAndReplacesInTheTables();
    void replacesThroughThePlan();

private:
    PlanPath path() const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return readPlanPath(reader, m_team); }));
    }
    PlanPathSection section(int index) const { return path().sections.at(size_t(index)); }
    PlanSection record(int index) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(section(index).id); }));
    }
    void write(int index, const QString &body) const
    {
        test::valueOf(
            changeField(*m_workspace, m_catalogue, section(index).id, fieldOf(&PlanSection::body), Value(body)));
    }
    QStringList titles() const
    {
        QStringList all;
        for (const PlanPathSection &each : path().sections)
            all.append(each.title);
        return all;
    }
    std::vector<PlanMatches> find(const PlanSearch &search) const
    {
        return test::valueOf(m_workspace->read(
            [&](const Reader &reader) { return findInPlan(reader, m_catalogue, path().plan, search); }));
    }

    const Catalogue m_catalogue;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    TeamId m_team;
};

void TestPlanPath::init()
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
        team.name = text("City of Koskela");
        team.shortName = text("Koskela");
        team.state = TeamState::Participant;
        m_team = addTeam(edit, m_catalogue, team);
    }));
}

void TestPlanPath::tellsHowFarEachSectionHasCome()
{
    QCOMPARE(path().sections.size(), size_t(16));
    QCOMPARE(path().teamName, text("Koskela"));
    QCOMPARE(path().begun(), 0);
    QCOMPARE(section(4).number, 5);
    QCOMPARE(section(0).filling(), SectionFilling::Empty);
    write(0, text("Two [words](<https://polku.example>)"));
    QCOMPARE(section(0).words, 2);
    QCOMPARE(section(0).filling(), SectionFilling::Short);
    write(1, text("word ").repeated(shortSectionWords));
    QCOMPARE(section(1).filling(), SectionFilling::Written);
    QCOMPARE(path().begun(), 2);
    QCOMPARE(path().words(), 2 + shortSectionWords);
    const auto teams = test::valueOf(
        m_workspace->read([&](const Reader &reader) { return readPlanTeams(reader, reader.get(m_team).academy); }));
    QCOMPARE(teams.size(), size_t(1));
    QCOMPARE(teams.front().name, text("Koskela"));
}

void TestPlanPath::writingBeginsASection()
{
    write(0, text("Words."));
    QCOMPARE(section(0).state, ReviewState::Draft);
    test::valueOf(m_workspace->undo());
    QCOMPARE(section(0).state, ReviewState::NotStarted);
    QCOMPARE(record(0).body, QString());
    // What was written past the rules is a draft to look at, too.
    test::valueOf(m_workspace->set(section(0).id, &PlanSection::body, text("Words.")));
    QCOMPARE(section(0).state, ReviewState::NotStarted);
    QCOMPARE(section(0).shownState(), ReviewState::Draft);
    // Writing on what was handed in changes nothing about its state.
    test::valueOf(m_workspace->set(section(0).id, &PlanSection::state, ReviewState::Returned));
    write(0, text("Other words."));
    QCOMPARE(section(0).state, ReviewState::Returned);
}

void TestPlanPath::tellsWhatTheCoachAsksFor()
{
    write(0, text("Words."));
    const PlanSectionId id = section(0).id;
    test::valueOf(takeReviewStep(*m_workspace, id, ReviewStep::Submit, Side::Team));
    QCOMPARE(section(0).asked.text, QString());
    test::valueOf(takeReviewStep(*m_workspace, id, ReviewStep::Return, Side::Coach, text("Name the sources.")));
    QCOMPARE(section(0).asked.text, text("Name the sources."));
    QCOMPARE(section(0).openThreads, 1);
    test::valueOf(beginThread(*m_workspace, id, Side::Team, text("Which?")));
    QCOMPARE(section(0).asked.text, text("Name the sources."));
    QCOMPARE(section(0).openThreads, 2);
    test::valueOf(takeReviewStep(*m_workspace, id, ReviewStep::Submit, Side::Team));
    QCOMPARE(section(0).asked.text, QString());
}

void TestPlanPath::tellsWhatWasWrittenAfterTheApproval()
{
    write(0, text("Words."));
    const RecordRef record = section(0).id;
    test::valueOf(handIn(*m_workspace, record, Side::Team));
    test::valueOf(takeReviewStep(*m_workspace, record, ReviewStep::Approve, Side::Coach));
    QVERIFY(section(0).state == ReviewState::Approved && !section(0).changedSince);
    write(0, text("Other words."));
    QVERIFY(section(0).state == ReviewState::Approved && section(0).changedSince);
    test::valueOf(m_workspace->undo());
    QVERIFY(!section(0).changedSince);
    // Moving it changes nothing of what was approved.
    test::valueOf(moveSection(*m_workspace, section(0).id, 1));
    QVERIFY(section(1).state == ReviewState::Approved && !section(1).changedSince);
}

void TestPlanPath::wordsAreCountedAsTheEditorCountsThem()
{
    write(0, text("1. One\n2. Two words\n\n> 3) Three more words\n\n- [x] 4 5\n\nIn 2027. Yes"));
    QCOMPARE(section(0).words, 1 + 2 + 3 + 2 + 3);
}

void TestPlanPath::asksForTheCommentsOnce()
{
    test::SqlWatch watch;
    m_workspace.reset();
    m_workspace = test::openWorkspace(m_folder->path(text("a.polku")));
    test::valueOf(beginThread(*m_workspace, section(0).id, Side::Coach, text("Good.")));
    test::valueOf(beginThread(*m_workspace, section(3).id, Side::Team, text("Which?")));
    test::valueOf(beginThread(*m_workspace, section(3).id, Side::Team, text("And when?")));
    watch.reset();
    const PlanPath read = path();
    QCOMPARE(watch.queries("comment"), 1);
    QCOMPARE(read.sections.at(0).openThreads, 1);
    QCOMPARE(read.sections.at(1).openThreads, 0);
    QCOMPARE(read.sections.at(3).openThreads, 2);
}

void TestPlanPath::sectionsAreAddedMovedAndLeftOut()
{
    const QStringList before = titles();
    const PlanSectionId own =
        test::valueOf(addOwnSection(*m_workspace, path().plan, text("Food waste"), section(3).id));
    QCOMPARE(titles().indexOf(text("Food waste")), 4);
    QVERIFY(section(4).isOwn());
    QVERIFY(!section(5).isOwn());
    test::valueOf(moveSection(*m_workspace, own, -1));
    QCOMPARE(titles().indexOf(text("Food waste")), 3);
    test::valueOf(moveSection(*m_workspace, own, 2));
    QCOMPARE(titles().indexOf(text("Food waste")), 5);
    test::valueOf(moveSection(*m_workspace, own, -100));
    QCOMPARE(titles().front(), text("Food waste"));
    test::valueOf(moveSection(*m_workspace, own, 100));
    QCOMPARE(titles(), before + QStringList{text("Food waste")});
    QVERIFY(test::valueOf(moveSection(*m_workspace, own, 1)).isEmpty());
    test::valueOf(m_workspace->set(section(1).id, &PlanSection::hiddenSection, true));
    QCOMPARE(section(1).number, 0);
    QCOMPARE(section(2).number, 2);
    QCOMPARE(path().inPlan(), 16);
    const PlanSectionId last = test::valueOf(addOwnSection(*m_workspace, path().plan, text("Last"), {}));
    QCOMPARE(path().sections.back().id, last);
}

void TestPlanPath::ranksThatHaveComeTogetherAreSpread()
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const PlanPathSection &each : path().sections)
            edit.set(each.id, &PlanSection::rank, 1.0);
    }));
    const QStringList before = titles();
    test::valueOf(moveSection(*m_workspace, section(10).id, -1));
    QStringList after = before;
    after.swapItemsAt(9, 10);
    QCOMPARE(titles(), after);
}

void TestPlanPath::oneSectionIsBroughtUpToDate()
{
    PlanPath kept = path();
    const PlanSectionId id = section(2).id;
    const auto update = [&](PlanSectionId changed) {
        return test::valueOf(
            m_workspace->read([&](const Reader &reader) { return updatePlanPath(reader, kept, {changed}); }));
    };
    write(2, text("Three more words"));
    QVERIFY(update(id));
    QCOMPARE(kept.sections[2].words, 3);
    QCOMPARE(kept.sections[2].number, 3);
    test::valueOf(m_workspace->set(section(0).id, &PlanSection::hiddenSection, true));
    QVERIFY(update(section(0).id));
    QCOMPARE(kept.sections[2].number, 2);
    test::valueOf(moveSection(*m_workspace, id, 1));
    QVERIFY(!update(id));
    kept = path();
    QVERIFY(!update(test::valueOf(addOwnSection(*m_workspace, path().plan, text("New"), {}))));
}

void TestPlanPath::findsThroughThePlan()
{
    write(0, text("The **employ**ment condition, and employment\n\n| Employment |\n| --- |\n| x |"));
    write(3, text("Self-employment"));
    write(5, text("Employment in what is left out"));
    test::valueOf(m_workspace->set(section(5).id, &PlanSection::hiddenSection, true));
    const auto counts = [&](const PlanSearch &search) {
        QList<int> all;
        for (const PlanMatches &matches : find(search))
            all.append(matches.count);
        return all;
    };
    QCOMPARE(counts({text("employment"), false, false}), QList<int>({3, 1}));
    QCOMPARE(counts({text("Employment"), true, false}), QList<int>({1}));
    QCOMPARE(counts({text("employ"), false, true}), QList<int>());
    QCOMPARE(counts({text("employment condition"), false, true}), QList<int>({1}));
    QCOMPARE(counts({QString(), false, false}), QList<int>());
}

void TestPlanPath::findsAndReplacesInTheTables()
{
    write(2, text("Employment"));
    GoalId goal;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Goal made;
        made.team = m_team;
        made.plan = path().plan;
        made.title = text("Employment by employment conditions");
        made.indicator = text("employment");
        made.rank = 1;
        goal = edit.insert(made);
        Risk risk; // of the change
        risk.team = m_team;
        risk.plan = path().plan;
        risk.title = text("No employment");
        edit.insert(risk);
    }));
    const PlanSearch search{text("employment"), false, false};
    const std::vector<PlanMatches> found = find(search);
    QCOMPARE(found.size(), size_t(2)); // the goals with their text, and the risks
    QCOMPARE(found[0].section, section(2).id);
    QCOMPARE(found[0].count, 1);
    QCOMPARE(found[0].inRecords, 3);
    QVERIFY(found[0].records == std::vector<RecordRef>{goal});
    QCOMPARE(found[1].all(), 1);
    const auto read = [&] { return test::valueOf(m_workspace->read([&](const Reader &r) { return r.get(goal); })); };
    // A name that would be empty stays.
    QCOMPARE(test::valueOf(
                 replaceInRecord(*m_workspace, goal, {text("Employment by employment conditions"), false, false}, {})),
             0);
    QCOMPARE(test::valueOf(replaceInRecord(*m_workspace, goal, search, text("work"))), 3);
    QCOMPARE(read().title, text("work by work conditions"));
    QCOMPARE(read().indicator, text("work"));
    test::valueOf(m_workspace->undo());
    QCOMPARE(test::valueOf(replaceInPlan(*m_workspace, m_catalogue, path().plan, search, text("work"))), 5);
    QVERIFY(find(search).empty());
    QCOMPARE(record(2).body, text("work"));
    test::valueOf(m_workspace->undo()); // one step
    QCOMPARE(read().title, text("Employment by employment conditions"));
}

void TestPlanPath::replacesThroughThePlan()
{
    write(0, text("- The **employ**ment *condition*\n- employment"));
    write(3, text("Nothing of it,\nin two lines"));
    const int replaced = test::valueOf(
        replaceInPlan(*m_workspace, m_catalogue, path().plan, {text("employment"), false, false}, text("work")));
    QCOMPARE(replaced, 2);
    QCOMPARE(record(0).body, text("- The **work** *condition*\n- work"));
    QCOMPARE(record(3).body, text("Nothing of it,\nin two lines")); // to the letter
    test::valueOf(m_workspace->undo());
    QCOMPARE(record(0).body, text("- The **employ**ment *condition*\n- employment"));
    // What is put in is words, whatever it looks like, and is not found again.
    QCOMPARE(test::valueOf(replaceInPlan(*m_workspace, m_catalogue, path().plan, {text("employment"), false, false},
                                         text("**employment**"))),
             2);
    QCOMPARE(markdown::plainText(markdown::read(record(0).body)), text("The **employment** condition\n**employment**"));
}

POLKU_TEST_MAIN(TestPlanPath)
#include "tst_planpath.moc"
