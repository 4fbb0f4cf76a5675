#include "academy/review.h"
#include "planscene.h"
#include "resources.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The moments of a plan: versions that are kept, and days of the history.
class TestPlanVersions : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void cleanup() { m_scene.reset(); }
    void keepsThePlanAsItIs();
    void aVersionNeedsAName();
    void refusesWhatIsNoContent();
    void eachReviewOfThePlanKeepsAVersion();
    void readsThePlanOfEachDay();
    void goesBackStepByStep();
    void findsTheVersionMeant();

private:
    std::unique_ptr<test::PlanScene> m_scene;
};

void TestPlanVersions::init()
{
    test::failOnWarnings();
    m_scene = std::make_unique<test::PlanScene>();
}

void TestPlanVersions::keepsThePlanAsItIs()
{
    m_scene->addGoal("Jobs", "60");
    const PlanContent then = m_scene->now();
    QCOMPARE(then.of(RecordKind::PlanSection).size(), size_t(16));
    const PlanVersionId kept =
        test::valueOf(keepPlanVersion(*m_scene->workspace, m_scene->plan, text("  Sent to  the board ")));
    m_scene->write(0, text("Other words."));
    const auto version = m_scene->read([&](const Reader &reader) { return reader.get(kept); });
    QCOMPARE(version.title, text("Sent to the board"));
    QCOMPARE(version.author, text("Maija"));
    QCOMPARE(version.at, m_scene->clock->now());
    QCOMPARE(version.reason, VersionReason::ByHand);
    QVERIFY(m_scene->now() != then);
    const auto all = m_scene->moments();
    QCOMPARE(all.front().version, kept);
    QCOMPARE(m_scene->at(all.front()), then);
    QCOMPARE(m_scene->at(all.back()), m_scene->now());
    // One undo for the words, one for the version.
    test::valueOf(m_scene->workspace->undo());
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(m_scene->moments().size(), size_t(1));
    QCOMPARE(m_scene->now(), then);
}

void TestPlanVersions::aVersionNeedsAName()
{
    const auto refused = keepPlanVersion(*m_scene->workspace, m_scene->plan, text("  "));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(!refused.error().advice.isEmpty());
    QCOMPARE(m_scene->moments().size(), size_t(1));
}

void TestPlanVersions::refusesWhatIsNoContent()
{
    for (const char *json : {"", "x", "[]", "{}", "{\"records\": 5}", "{\"records\": [", "\"records\""}) {
        const auto content = planContentFromJson(text(json));
        QVERIFY2(!content, json);
        QCOMPARE(content.error().kind, ErrorKind::Damaged);
    }
    // The page tells it and goes on.
    const PlanVersionId kept = test::valueOf(keepPlanVersion(*m_scene->workspace, m_scene->plan, text("Broken")));
    test::valueOf(m_scene->workspace->set(kept, &PlanVersion::content, text("{")));
    const auto read = m_scene->workspace->read([&](const Reader &reader) {
        return PlanPast(m_scene->plan).at(reader, readPlanVersions(reader, m_scene->plan).front());
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Damaged);
}

void TestPlanVersions::eachReviewOfThePlanKeepsAVersion()
{
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Start, Side::Team));
    QCOMPARE(m_scene->moments().size(), size_t(1));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Submit, Side::Team));
    const PlanContent submitted = m_scene->now();
    m_scene->nextDay();
    m_scene->write(0, text("While the coach reads."));
    test::valueOf(
        takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Comment, Side::Coach, text("Well begun.")));
    test::valueOf(
        takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Return, Side::Coach, text("Who decides?")));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Submit, Side::Team));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->plan, ReviewStep::Approve, Side::Coach));
    const auto kept = m_scene->read([&](const Reader &reader) { return readPlanVersions(reader, m_scene->plan); });
    QStringList called;
    for (const PlanMoment &moment : kept) {
        called.append(moment.name);
        QVERIFY(moment.byReview);
    }
    QCOMPARE(called, (QStringList{text("Submitted for review"), text("Returned for changes"),
                                  text("Submitted for review"), text("Approved by the coach")}));
    QVERIFY(m_scene->compare(m_scene->at(kept.front()), submitted).isSame());
    // One step each: undo takes the answer and the version back together.
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(m_scene->read([&](const Reader &reader) { return readPlanVersions(reader, m_scene->plan); }).size(),
             size_t(3));

    // The plan that is handed in as a deliverable is kept, too.
    const auto submission = m_scene->read([&](const Reader &reader) {
        for (const Submission &each : reader.where(&Submission::team, m_scene->team)) {
            if (reader.get(each.deliverable).kind == DeliverableKind::Plan)
                return each.id;
        }
        return SubmissionId();
    });
    QVERIFY(submission);
    test::valueOf(takeReviewStep(*m_scene->workspace, submission, ReviewStep::Submit, Side::Coach));
    QCOMPARE(m_scene->read([&](const Reader &reader) { return readPlanVersions(reader, m_scene->plan); }).size(),
             size_t(4));
    // A section is found in the history instead.
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->section(0).id, ReviewStep::Submit, Side::Coach));
    QCOMPARE(m_scene->read([&](const Reader &reader) { return readPlanVersions(reader, m_scene->plan); }).size(),
             size_t(4));
    QVERIFY(m_scene->names().contains(text("“%1” was submitted").arg(m_scene->section(0).title)));
    test::valueOf(m_scene->workspace->undo());
    QVERIFY(!m_scene->names().contains(text("“%1” was submitted").arg(m_scene->section(0).title)));
}

void TestPlanVersions::readsThePlanOfEachDay()
{
    const PlanContent first = m_scene->now();
    m_scene->nextDay();
    m_scene->write(0, text("Morning."));
    m_scene->clock->advance(3600 * 1000);
    m_scene->write(1, text("Evening."));
    const PlanContent second = m_scene->now();
    m_scene->nextDay();
    m_scene->add(Person()); // none of the plan
    m_scene->nextDay();
    const GoalId goal = m_scene->addGoal("Jobs", "60");
    const QStringList expected{text("As it was on 15 October 2025"), text("As it was on 16 October 2025"), text("Now")};
    QCOMPARE(m_scene->names(), expected);
    const auto all = m_scene->moments();
    QVERIFY(m_scene->compare(m_scene->at(all[0]), first).isSame());
    QVERIFY(m_scene->compare(m_scene->at(all[1]), second).isSame());
    QVERIFY(!m_scene->at(all[1]).row(RecordRef(goal)));
    QCOMPARE(m_scene->at(all[2]), m_scene->now());
    // What was undone is as if it had not been.
    m_scene->nextDay();
    test::valueOf(m_scene->workspace->undo());
    QVERIFY(m_scene->compare(m_scene->at(m_scene->moments().back()), second).isSame());
}

void TestPlanVersions::goesBackStepByStep()
{
    std::vector<PlanContent> days;
    for (int day = 0; day < 8; ++day) {
        m_scene->write(day % 3, text("Day %1.").arg(day));
        if (day % 2)
            m_scene->addGoal("Goal", "1");
        days.push_back(m_scene->now());
        m_scene->nextDay();
    }
    const auto all = m_scene->moments();
    QCOMPARE(all.size(), days.size());
    // Back, forth and across: what is known before does not matter.
    PlanPast past(m_scene->plan);
    for (const size_t day : {7, 5, 6, 2, 3, 0, 7, 1, 4}) {
        const PlanContent then = m_scene->read([&](const Reader &reader) { return past.at(reader, all[day]); });
        QVERIFY(m_scene->compare(then, days[day]).isSame());
    }
    // Before the plan was made it was not there.
    PlanMoment before;
    before.what = PlanMoment::What::Day;
    before.step = 1;
    QVERIFY(m_scene->at(before).isEmpty());
}

void TestPlanVersions::findsTheVersionMeant()
{
    const auto chosen = [&](const QString &wanted) {
        return m_scene->read([&](const Reader &reader) {
            return chosenMoment(reader, m_scene->plan, wanted, Words(Language::English));
        });
    };
    const PlanVersionId kept =
        test::valueOf(keepPlanVersion(*m_scene->workspace, m_scene->plan, text("Sent to the board")));
    m_scene->nextDay();
    m_scene->write(0, text("Later."));
    m_scene->nextDay();
    m_scene->write(0, text("Last."));
    QCOMPARE(test::valueOf(chosen(text("Now"))).what, PlanMoment::What::Now);
    QCOMPARE(test::valueOf(chosen(text("sent to the BOARD"))).version, kept);
    QCOMPARE(test::valueOf(chosen(QString::number(kept.value))).version, kept);
    const PlanMoment day = test::valueOf(chosen(text("2025-10-16")));
    QCOMPARE(fromRow<PlanSection>(*m_scene->at(day).of(RecordKind::PlanSection).front()).body, text("Later."));
    QCOMPARE(test::valueOf(chosen(text("2030-01-01"))).what, PlanMoment::What::Day);
    QCOMPARE(chosen(text("2020-01-01")).error().kind, ErrorKind::NotFound);
    const auto unknown = chosen(text("sent to nobody"));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QVERIFY(unknown.error().detail.contains(text("Sent to the board")));
    test::valueOf(keepPlanVersion(*m_scene->workspace, m_scene->plan, text("Sent to the board")));
    QCOMPARE(chosen(text("Sent to the board")).error().kind, ErrorKind::BadInput);
}

POLKU_TEST_MAIN(TestPlanVersions)
#include "tst_planversions.moc"
