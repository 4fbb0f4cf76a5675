// The rules of the progress board (docs/progress.md): each state has its table and its words.

#include "academy/progress.h"
#include "academy/progresswording.h"
#include "catalogue/catalogue.h"
#include "resources.h"
#include "support/testcase.h"

using namespace polku;

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;
using State = ProgressState;

Q_DECLARE_METATYPE(polku::ProgressItem)

namespace {

const QDate testDay(2027, 3, 17);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ProgressItem item(Kind kind, News news, int daysFromToday = 100, bool newest = false)
{
    ProgressItem made;
    made.kind = kind;
    made.news = news;
    made.day = testDay.addDays(daysFromToday);
    made.newest = newest;
    made.title = text("Risk map");
    return made;
}

/// The phase that has run for two weeks and goes on for two.
ProgressPhase phaseNow()
{
    ProgressPhase phase;
    phase.starts = testDay.addDays(-14);
    phase.ends = testDay.addDays(14);
    return phase;
}

ProgressCell judged(std::vector<ProgressItem> items, const ProgressPhase &phase = phaseNow())
{
    ProgressCell cell;
    cell.items = std::move(items);
    judge(cell, phase, testDay);
    return cell;
}

} // namespace

class TestProgressRules : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void judgesAStep_data();
    void judgesAStep();
    void judgesACell_data();
    void judgesACell();
    void countsSteps();
    void knowsTheSectionsItAsksFor();
    void explainsEveryState_data();
    void explainsEveryState();

private:
    Catalogue m_catalogue;
};

void TestProgressRules::judgesAStep_data()
{
    QTest::addColumn<ProgressItem>("made");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("daysLate");
    const auto row = [](const char *name, const ProgressItem &made, State state, int daysLate) {
        QTest::newRow(name) << made << int(state) << daysLate;
    };
    row("a deliverable not begun, due later", item(Kind::Deliverable, News::NotBegun, 3), State::NotStarted, 0);
    row("due today", item(Kind::Deliverable, News::NotBegun, 0), State::NotStarted, 0);
    row("a draft, due later", item(Kind::Deliverable, News::Begun, 3), State::OnTrack, 0);
    row("a day over", item(Kind::Deliverable, News::NotBegun, -1), State::NeedsAttention, 1);
    row("a week over", item(Kind::Deliverable, News::Begun, -7), State::NeedsAttention, 7);
    row("more than a week over", item(Kind::Deliverable, News::Begun, -8), State::Late, 8);
    row("handed in late", item(Kind::Deliverable, News::WaitsForCoach, -30), State::OnTrack, 0);
    row("commented on", item(Kind::Deliverable, News::Commented, -30), State::OnTrack, 0);
    row("returned long ago", item(Kind::Deliverable, News::Returned, -30), State::NeedsAttention, 30);
    row("returned before its day", item(Kind::Deliverable, News::Returned, 5), State::NeedsAttention, 0);
    row("approved", item(Kind::Deliverable, News::Approved, -30), State::Done, 0);
    ProgressItem undated = item(Kind::Deliverable, News::NotBegun);
    undated.day = {};
    row("without a day", undated, State::NotStarted, 0);
    ProgressItem section = item(Kind::PlanSection, News::Begun);
    section.day = {};
    row("a section that is being written", section, State::OnTrack, 0);
    section.news = News::Returned;
    row("a section that was returned", section, State::NeedsAttention, 0);
    section.news = News::ApprovedWithDeliverable;
    row("a section whose deliverable is approved", section, State::Done, 0);
    row("an action long over", item(Kind::Action, News::Begun, -60), State::NeedsAttention, 60);
    row("a blocked action", item(Kind::Action, News::Blocked, 10), State::NeedsAttention, 0);
    row("an action done", item(Kind::Action, News::Done, -60), State::Done, 0);
    row("a milestone long over", item(Kind::Milestone, News::NotBegun, -60), State::NeedsAttention, 60);
    row("a milestone reached", item(Kind::Milestone, News::Reached, -60), State::Done, 0);
    row("was there", item(Kind::Session, News::Attended, -3), State::Done, 0);
    row("absent from the last session", item(Kind::Session, News::Absent, -3, true), State::NeedsAttention, 0);
    row("absent from an earlier one", item(Kind::Session, News::Absent, -30), State::NotStarted, 0);
    row("excused from the last one", item(Kind::Session, News::Excused, -3, true), State::NotStarted, 0);
    row("attendance not noted", item(Kind::Session, News::NotNoted, -3), State::NotStarted, 0);
    row("no self-assessment", item(Kind::SelfAssessment, News::NotBegun, -20), State::Late, 20);
    row("a self-assessment not finished", item(Kind::SelfAssessment, News::Begun, -20), State::NeedsAttention, 20);
    row("a self-assessment complete", item(Kind::SelfAssessment, News::Done, -20), State::Done, 0);
}

void TestProgressRules::judgesAStep()
{
    QFETCH(ProgressItem, made);
    QFETCH(int, state);
    QFETCH(int, daysLate);
    const ProgressItem found = judged({made}).items.front();
    QCOMPARE(int(found.state), state);
    QCOMPARE(found.daysLate, daysLate);
    QCOMPARE(found.done, found.state == State::Done);
}

void TestProgressRules::judgesACell_data()
{
    QTest::addColumn<QList<ProgressItem>>("items");
    QTest::addColumn<int>("starts"); // days from today
    QTest::addColumn<int>("ends");
    QTest::addColumn<int>("state");
    const ProgressItem late = item(Kind::Deliverable, News::Begun, -8);
    const ProgressItem behind = item(Kind::Action, News::Begun, -8);
    const ProgressItem done = item(Kind::Deliverable, News::Approved, -8);
    const ProgressItem open = item(Kind::Deliverable, News::NotBegun, 8);
    const ProgressItem missed = item(Kind::Session, News::Absent, -20);
    const auto row = [](const char *name, const QList<ProgressItem> &items, int starts, int ends, State state) {
        QTest::newRow(name) << items << starts << ends << int(state);
    };
    row("late wins", {late, behind, done, open}, -14, 14, State::Late);
    row("then what needs attention", {behind, done, open}, -14, 14, State::NeedsAttention);
    row("done when all is done", {done, done}, -14, 14, State::Done);
    row("done ahead of its time", {done}, 7, 14, State::Done);
    row("an old absence does not keep it from being done", {done, missed}, -14, 14, State::Done);
    row("on track while something is open", {done, open}, -14, 14, State::OnTrack);
    row("on track when the phase has begun", {open}, 0, 14, State::OnTrack);
    row("on track when something was done before it began", {done, open}, 7, 14, State::OnTrack);
    row("not started before it begins", {open, open}, 1, 14, State::NotStarted);
    row("late before it begins", {late, open}, 7, 14, State::Late);
    row("a plan section tells nothing before its phase", {item(Kind::PlanSection, News::Returned), open}, 7, 14,
        State::NotStarted);
    ProgressItem again = item(Kind::PlanSection, News::Returned);
    row("a returned section needs attention", {again, open}, -14, 14, State::NeedsAttention);
    again.askedBefore = true;
    row("but not again where an earlier phase tells of it", {again, open}, -14, 14, State::OnTrack);
    row("nor does a finished one", {item(Kind::PlanSection, News::Approved), open}, 7, 14, State::NotStarted);
    row("an action at work does not begin a phase", {item(Kind::Action, News::Begun, 10)}, 7, 14, State::NotStarted);
    row("nothing asked, not begun", {}, 1, 14, State::NotStarted);
    row("nothing asked, running", {}, -14, 0, State::OnTrack);
    row("nothing asked, over", {}, -14, -1, State::Done);
    row("over and something is open", {open, done}, -14, -1, State::OnTrack);
}

void TestProgressRules::judgesACell()
{
    QFETCH(QList<ProgressItem>, items);
    QFETCH(int, starts);
    QFETCH(int, ends);
    QFETCH(int, state);
    ProgressPhase phase;
    phase.starts = testDay.addDays(starts);
    phase.ends = testDay.addDays(ends);
    QCOMPARE(int(judged({items.begin(), items.end()}, phase).state), state);
}

void TestProgressRules::countsSteps()
{
    const ProgressCell cell =
        judged({item(Kind::Deliverable, News::Approved), item(Kind::Deliverable, News::Begun),
                item(Kind::PlanSection, News::ApprovedWithDeliverable), item(Kind::Action, News::Done),
                item(Kind::Session, News::Attended), item(Kind::Session, News::Absent),
                item(Kind::Session, News::NotNoted), item(Kind::SelfAssessment, News::NotBegun)});
    QCOMPARE(cell.done, 4);
    QCOMPARE(cell.expected, 6);
    QCOMPARE(stepsText(cell.done, cell.expected, Words(Language::English)), text("4 of 6 done"));
    QCOMPARE(stepsText(cell.done, cell.expected, Words(Language::Finnish)), text("4/6 valmiina"));
}

void TestProgressRules::knowsTheSectionsItAsksFor()
{
    const ProgrammeTemplate *programme = m_catalogue.programme({});
    QVERIFY(programme);
    int named = 0;
    for (const DeliverableTemplate &deliverable : programme->deliverables) {
        for (const QString &code : sectionsAskedFor(deliverable.code)) {
            QVERIFY2(m_catalogue.planSection(code), qPrintable(code));
            QCOMPARE(deliverable.kind, DeliverableKind::Plan);
            ++named;
        }
    }
    QCOMPARE(named, 4);
    QVERIFY(sectionsAskedFor(text("model_final")).empty());
}

void TestProgressRules::explainsEveryState_data()
{
    QTest::addColumn<QList<ProgressItem>>("items");
    QTest::addColumn<QString>("sentences");
    ProgressItem milestone = item(Kind::Milestone, News::NotBegun, -2);
    milestone.title = text("Canteen");
    milestone.code = text("notice");
    ProgressItem assessment = item(Kind::SelfAssessment, News::NotBegun, -20);
    assessment.code = text("start");
    const auto row = [](const QList<ProgressItem> &items, const char *sentences) {
        QTest::newRow(sentences) << items << text(sentences);
    };
    row({item(Kind::Deliverable, News::Begun, -15)}, "“Risk map” is 15 days late.");
    row({item(Kind::Action, News::Begun, -1), item(Kind::Deliverable, News::Begun, -15)},
        "“Risk map” is 15 days late. The action “Risk map” is 1 day late.");
    row({item(Kind::Deliverable, News::Returned, 5)}, "“Risk map” was returned, and there is no new version yet.");
    row({milestone}, "The pilot is 2 days behind its plan: “Canteen: Notice”.");
    row({assessment}, "“Self-assessment at the start” is missing; it is 20 days late.");
    row({item(Kind::Session, News::Absent, -1, true)}, "The team was absent from its last session, “Risk map”.");
    row({item(Kind::Deliverable, News::Approved)}, "Everything that this phase asks for is done.");
    row({item(Kind::Deliverable, News::WaitsForCoach, -1), item(Kind::Deliverable, News::NotBegun, 3)},
        "Nothing is late. 1 thing waits for the coach. Next is “Risk map”, on 20 March 2027.");
    ProgressItem marked = item(Kind::Deliverable, News::NotBegun, 3);
    marked.title = text("From 5 %2 to %1");
    row({marked}, "Nothing is late. Next is “From 5 %2 to %1”, on 20 March 2027.");
    row(QList<ProgressItem>(6, item(Kind::Action, News::Blocked)),
        "The action “Risk map” is blocked. The action “Risk map” is blocked. The action “Risk map” is blocked. "
        "3 more things need attention.");
}

void TestProgressRules::explainsEveryState()
{
    QFETCH(QList<ProgressItem>, items);
    QFETCH(QString, sentences);
    const ProgressCell cell = judged({items.begin(), items.end()});
    QCOMPARE(whyTexts(cell, phaseNow(), m_catalogue, Words(Language::English)).join(QLatin1Char(' ')), sentences);
}

POLKU_TEST_MAIN(TestProgressRules)
#include "tst_progressrules.moc"
