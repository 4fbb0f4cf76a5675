#include "catalogue/wording.h"
#include "reviewscene.h"

using namespace polku;
using test::text;

/// The states of a review and who may change them, and the coach's queue.
class TestReview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameEarlierIsRecordedWithItsDay();
    void initTestCase() { initialiseResources(); }
    void init();
    void everyStateSideAndStep_data();
    void everyStateSideAndStep();
    void aRefusalSaysWhyAndWhatToDo_data();
    void aRefusalSaysWhyAndWhatToDo();
    void aRefusedStepChangesNothing();
    void setsTheDaysAndTheResponse();
    void aReturnNeedsAComment();
    void theStepIsNamedAndUndoneWhole();
    void sectionsAndPlansAreReviewedToo();
    void aPilotIsReviewedByItsSubmission();
    void theQueueHasTheOldestFirst();
    void whatCameWithItsStateWaitsSinceItsRecordsSay();
    void theQueueLeavesOutOthers();
    void answeredOnesAreListedNewestFirst();
    void countsWhatWaitsWithoutReadingIt();

private:
    QStringList titles(ReviewList list) const
    {
        QStringList found;
        for (const ReviewItem &item : m_scene->items(list))
            found.append(item.teamName + QLatin1String(": ") + item.title);
        return found;
    }

    std::unique_ptr<test::ReviewScene> m_scene;
};

void TestReview::init()
{
    test::failOnWarnings();
    m_scene.reset(); // lets go of its file first
    m_scene = std::make_unique<test::ReviewScene>();
}

void TestReview::everyStateSideAndStep_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("to"); // −1: refused
    // The columns: start, submit, comment, return, approve, reopen. "-" is a refusal; a letter is the state after:
    // d draft, s submitted, c commented, r returned, a approved, = the same.
    const struct
    {
        ReviewState from;
        const char *team;
        const char *coach;
    } rules[] = {{ReviewState::NotStarted, "d-=---", "ds=---"}, {ReviewState::Draft, "-s=---", "-s=---"},
                 {ReviewState::Submitted, "--=--d", "--cra-"},  {ReviewState::Commented, "-s=---", "-scras"},
                 {ReviewState::Returned, "-s=---", "-s=--s"},   {ReviewState::Approved, "--=---", "--=--s"}};
    constexpr std::array steps{ReviewStep::Start,  ReviewStep::Submit,  ReviewStep::Comment,
                               ReviewStep::Return, ReviewStep::Approve, ReviewStep::Reopen};
    const auto stateOf = [](char letter, ReviewState from) {
        const QByteArray letters("-dscra");
        return letter == '=' ? int(from) : letter == '-' ? -1 : int(letters.indexOf(letter));
    };
    for (const auto &rule : rules) {
        for (const Side side : {Side::Team, Side::Coach}) {
            for (size_t i = 0; i < steps.size(); ++i) {
                const char letter = (side == Side::Team ? rule.team : rule.coach)[i];
                QTest::addRow("%s, %s, step %d", codeOf(rule.from), codeOf(side), int(i))
                    << int(rule.from) << int(side) << int(steps[i]) << stateOf(letter, rule.from);
            }
        }
    }
}

void TestReview::everyStateSideAndStep()
{
    QFETCH(int, from);
    QFETCH(int, side);
    QFETCH(int, step);
    QFETCH(int, to);
    const Result<ReviewState> after = stateAfter(ReviewState(from), Side(side), ReviewStep(step), text("Risk map"));
    QCOMPARE(after ? int(*after) : -1, to);
    if (!after) {
        QCOMPARE(after.error().kind, ErrorKind::BadInput);
        QVERIFY(after.error().what.contains(text("“Risk map”")) && after.error().what.endsWith(QLatin1Char('.')));
        QVERIFY(after.error().advice.endsWith(QLatin1Char('.')));
    }

    // The same for real, on a submission and a section.
    const SubmissionId handed = m_scene->submission(m_scene->town, "risk_map");
    const PlanSectionId written = m_scene->section(m_scene->town, 0);
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        edit.set(handed, &Submission::state, ReviewState(from));
        edit.set(written, &PlanSection::state, ReviewState(from));
    }));
    const int expected = to < 0 ? from : to;
    for (const RecordRef record : {RecordRef(handed), RecordRef(written)}) {
        const auto done = takeReviewStep(*m_scene->workspace, record, ReviewStep(step), Side(side), text("Because."));
        QCOMPARE(done.has_value(), to >= 0);
        const ReviewState now =
            test::valueOf(m_scene->workspace->read([&](const Reader &reader) { return reviewState(reader, record); }));
        QCOMPARE(int(now), expected);
    }
}

void TestReview::aRefusalSaysWhyAndWhatToDo_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("step");
    QTest::addColumn<QString>("why");
    QTest::addColumn<QString>("advice");
    const auto row = [](ReviewState from, Side side, ReviewStep step, const char *why, const char *advice) {
        QTest::newRow(why) << int(from) << int(side) << int(step) << text(why) << text(advice);
    };
    row(ReviewState::NotStarted, Side::Team, ReviewStep::Submit, "“Risk map” has not been started.",
        "Write it first, then submit it.");
    row(ReviewState::Draft, Side::Coach, ReviewStep::Approve, "“Risk map” has not been submitted yet.",
        "Write a comment meanwhile; comments are open at any time.");
    row(ReviewState::Submitted, Side::Team, ReviewStep::Approve, "Only the coach can approve “Risk map”.",
        "Write the coach a comment.");
    row(ReviewState::Returned, Side::Coach, ReviewStep::Approve,
        "“Risk map” has been returned and waits for a new version.", "Wait for it, or reopen this one and approve it.");
    row(ReviewState::Approved, Side::Coach, ReviewStep::Return, "“Risk map” has been approved.",
        "Reopen it first, then return it.");
    row(ReviewState::Approved, Side::Team, ReviewStep::Submit,
        "“Risk map” has been approved and cannot be submitted again.",
        "Ask the coach to reopen it if it has to change.");
}

void TestReview::aRefusalSaysWhyAndWhatToDo()
{
    QFETCH(int, from);
    QFETCH(int, side);
    QFETCH(int, step);
    QFETCH(QString, why);
    QFETCH(QString, advice);
    const auto after = stateAfter(ReviewState(from), Side(side), ReviewStep(step), text("Risk map"));
    QVERIFY(!after);
    QCOMPARE(after.error().what, why);
    QCOMPARE(after.error().advice, advice);
}

void TestReview::aRefusedStepChangesNothing()
{
    const QStringList before = test::tableDump(m_scene->workspace->path());
    QVERIFY(!takeReviewStep(*m_scene->workspace, m_scene->submission(m_scene->town, "risk_map"), ReviewStep::Approve,
                            Side::Coach, text("Good.")));
    QVERIFY(!takeReviewStep(*m_scene->workspace, m_scene->town, ReviewStep::Approve, Side::Coach));
    QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
}

void TestReview::setsTheDaysAndTheResponse()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    const QDate day = m_scene->clock->today();
    m_scene->take(id, ReviewStep::Start, Side::Team);
    QVERIFY(!m_scene->read(id).submittedOn.isValid());
    m_scene->take(id, ReviewStep::Submit, Side::Team);
    QCOMPARE(m_scene->read(id).submittedOn, day);
    m_scene->wait(2);
    m_scene->take(id, ReviewStep::Return, Side::Coach, "  Name an owner. ");
    QCOMPARE(m_scene->read(id).reviewedOn, day.addDays(2));
    QCOMPARE(m_scene->read(id).submittedOn, day);
    QCOMPARE(m_scene->read(id).response, text("Name an owner."));
    m_scene->wait(1);
    m_scene->take(id, ReviewStep::Submit, Side::Team);
    QCOMPARE(m_scene->read(id).submittedOn, day.addDays(3));
    QVERIFY(!m_scene->read(id).reviewedOn.isValid());
    QCOMPARE(m_scene->read(id).response, text("Name an owner.")); // both still see what was asked for
    m_scene->take(id, ReviewStep::Approve, Side::Coach);
    QCOMPARE(m_scene->read(id).reviewedOn, day.addDays(3));
    QVERIFY(m_scene->read(id).response.isEmpty());
    QCOMPARE(m_scene->threads(id).size(), size_t(1)); // what was asked for stays to be read
}

void TestReview::aReturnNeedsAComment()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    m_scene->take(id, ReviewStep::Submit, Side::Coach);
    const auto done = takeReviewStep(*m_scene->workspace, id, ReviewStep::Return, Side::Coach, text(" \n"));
    QVERIFY(!done);
    QVERIFY(done.error().what.contains(text("cannot be returned without a comment")));
    QVERIFY(!done.error().advice.isEmpty());
    QCOMPARE(m_scene->read(id).state, ReviewState::Submitted);
}

void TestReview::theStepIsNamedAndUndoneWhole()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    m_scene->take(id, ReviewStep::Submit, Side::Coach);
    const QStringList before = test::tableDump(m_scene->workspace->path());
    m_scene->take(id, ReviewStep::Return, Side::Coach, "Name an owner.");
    const auto said = [&] {
        return test::valueOf(m_scene->workspace->read([&](const Reader &reader) {
            return stepText(*historyStep(reader, newestStep(reader)), Words(Language::English), titlesFrom(reader),
                            stepsFrom(reader));
        }));
    };
    const QString title = test::valueOf(m_scene->workspace->read([&](const Reader &r) { return r.titleOf(id); }));
    QCOMPARE(said(), text("Returned “%1” of Town").arg(title));
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(said(), text("Undid: Returned “%1” of Town").arg(title));
    QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
}

void TestReview::sectionsAndPlansAreReviewedToo()
{
    const PlanId plan = m_scene->read(m_scene->section(m_scene->town, 0)).plan;
    m_scene->take(plan, ReviewStep::Submit, Side::Coach);
    m_scene->take(plan, ReviewStep::Comment, Side::Coach, "Nearly there.");
    QCOMPARE(m_scene->read(plan).state, ReviewState::Commented);
    m_scene->take(plan, ReviewStep::Approve, Side::Coach);
    QCOMPARE(m_scene->read(plan).state, ReviewState::Approved);
    QVERIFY(!m_scene->read(plan).approvedOn.isValid()); // that is the team's own decision
}

void TestReview::aPilotIsReviewedByItsSubmission()
{
    PilotId pilot;
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        Pilot made;
        made.team = m_scene->town;
        made.title = text("Clean offices");
        pilot = edit.insert(made);
    }));
    const auto reviewed = [&] {
        return test::valueOf(
            m_scene->workspace->read([&](const Reader &reader) { return reviewedRecord(reader, pilot); }));
    };
    const auto due = [&](RecordRef ref) { return m_scene->read(m_scene->read(SubmissionId{ref.id}).deliverable).due; };
    const SubmissionId first{reviewed().id};
    for (const Submission &other : test::valueOf(m_scene->workspace->read(
             [&](const Reader &reader) { return reader.where(&Submission::team, m_scene->town); }))) {
        if (m_scene->read(other.deliverable).kind == DeliverableKind::Pilot)
            QVERIFY(due(first) <= due(other.id));
    }
    m_scene->take(first, ReviewStep::Submit, Side::Coach);
    m_scene->take(first, ReviewStep::Approve, Side::Coach);
    const SubmissionId second = m_scene->submission(m_scene->town, "pilot_card_v2");
    m_scene->take(second, ReviewStep::Submit, Side::Coach);
    QCOMPARE(reviewed(), RecordRef(second));
}

void TestReview::theQueueHasTheOldestFirst()
{
    const QDate day = m_scene->clock->today();
    m_scene->take(m_scene->submission(m_scene->city, "risk_map"), ReviewStep::Submit, Side::Coach);
    m_scene->wait(3);
    const PlanSectionId written = m_scene->section(m_scene->town, 1);
    m_scene->take(written, ReviewStep::Submit, Side::Coach);
    test::valueOf(
        m_scene->workspace->set(written, &PlanSection::body, text("A later word."))); // changes no waiting time
    m_scene->wait(2);
    m_scene->take(m_scene->submission(m_scene->town, "risk_map"), ReviewStep::Submit, Side::Coach);

    const auto queue = m_scene->items(ReviewList::Waiting);
    QCOMPARE(queue.size(), size_t(3));
    QCOMPARE(queue[0].teamName, text("City"));
    QCOMPARE(queue[0].days, 5);
    QCOMPARE(queue[0].deliverable, DeliverableKind::Text);
    QCOMPARE(queue[1].record, RecordRef(written));
    QCOMPARE(queue[1].since, day.addDays(3));
    QCOMPARE(queue[1].days, 2);
    QCOMPARE(queue[2].days, 0);

    // An answer that is taken back leaves the waiting time as it was.
    m_scene->wait(1);
    m_scene->take(written, ReviewStep::Approve, Side::Coach);
    QCOMPARE(m_scene->items(ReviewList::Waiting).size(), size_t(2));
    m_scene->wait(1);
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(m_scene->items(ReviewList::Waiting)[1].since, day.addDays(3));
}

void TestReview::whatCameWithItsStateWaitsSinceItsRecordsSay()
{
    const QDate day = m_scene->clock->today();
    const PlanId plan = m_scene->read(m_scene->section(m_scene->town, 0)).plan;
    const SubmissionId handedIn = m_scene->submission(m_scene->town, "goals_v0"); // asks for section 3
    const auto import = [&](const char *code, ReviewState state) {
        PlanSectionId id;
        test::valueOf(m_scene->workspace->edit({Op::Import, {}, {}, false}, [&](Edit &edit) {
            PlanSection section;
            section.team = m_scene->town;
            section.plan = plan;
            section.code = text(code);
            section.title = text("Brought");
            section.state = state;
            id = edit.insert(section);
        }));
        return id;
    };
    const auto since = [&](RecordRef record) {
        return test::valueOf(m_scene->workspace->read([&](const Reader &reader) {
                   return readReviewItem(reader, record, m_scene->clock->today());
               }))
            ->since;
    };
    const PlanSectionId waiting = import("goals", ReviewState::Submitted);
    const PlanSectionId unasked = import("own_one", ReviewState::Submitted);
    const PlanSectionId answered = import("goals", ReviewState::Returned);
    QVERIFY(!since(waiting).isValid()); // nothing tells; the day of the import would be a lie
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        edit.set(handedIn, &Submission::submittedOn, day.addDays(-12));
        edit.set(handedIn, &Submission::reviewedOn, day.addDays(-9));
    }));
    QCOMPARE(since(waiting), day.addDays(-12));
    QVERIFY(!since(unasked).isValid());
    QCOMPARE(since(answered), day.addDays(-9));
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        beginThread(edit, answered, {Side::Coach, text("Outi"), m_scene->clock->now().addDays(-5)}, text("Which?"));
        beginThread(edit, answered, {Side::Team, text("Aino"), m_scene->clock->now().addDays(-2)}, text("That one."));
    }));
    QCOMPARE(since(answered), day.addDays(-5));
    // A step taken here counts as ever.
    m_scene->wait(1);
    m_scene->take(waiting, ReviewStep::Approve, Side::Coach);
    QCOMPARE(since(waiting), day.addDays(1));
    // A submission has its own days.
    const SubmissionId own = m_scene->submission(m_scene->city, "risk_map");
    test::valueOf(m_scene->workspace->edit({Op::Import, {}, {}, false}, [&](Edit &edit) {
        edit.set(own, &Submission::state, ReviewState::Submitted);
        edit.set(own, &Submission::submittedOn, day.addDays(-20));
    }));
    QCOMPARE(since(own), day.addDays(-20));
}

void TestReview::theQueueLeavesOutOthers()
{
    m_scene->take(m_scene->submission(m_scene->gone, "risk_map"), ReviewStep::Submit, Side::Coach);
    const PlanSectionId hidden = m_scene->section(m_scene->town, 1);
    m_scene->take(hidden, ReviewStep::Submit, Side::Coach);
    test::valueOf(m_scene->workspace->set(hidden, &PlanSection::hiddenSection, true));
    m_scene->take(m_scene->submission(m_scene->town, "risk_map"), ReviewStep::Start, Side::Team);
    QVERIFY(m_scene->items(ReviewList::All).empty());
}

void TestReview::answeredOnesAreListedNewestFirst()
{
    const SubmissionId first = m_scene->submission(m_scene->town, "risk_map");
    const SubmissionId second = m_scene->submission(m_scene->city, "risk_map");
    const SubmissionId third = m_scene->submission(m_scene->city, "goals_v0");
    for (const SubmissionId id : {first, second, third})
        m_scene->take(id, ReviewStep::Submit, Side::Coach);
    m_scene->take(first, ReviewStep::Return, Side::Coach, "Name an owner.");
    m_scene->wait(1);
    m_scene->take(second, ReviewStep::Comment, Side::Coach, "Look at this.");
    const QStringList withTeam = titles(ReviewList::WithTeam);
    QCOMPARE(withTeam.size(), 2);
    QVERIFY(withTeam[0].startsWith(text("City")) && withTeam[1].startsWith(text("Town")));
    m_scene->take(third, ReviewStep::Approve, Side::Coach);
    const ReviewCounts counts = countReviews(m_scene->items(ReviewList::All));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.withTeam, 2);
    QCOMPARE(counts.approved, 1);
}

void TestReview::countsWhatWaitsWithoutReadingIt()
{
    const auto counted = [this] {
        return test::valueOf(
            m_scene->workspace->read([&](const Reader &reader) { return countWaiting(reader, m_scene->academy); }));
    };
    QCOMPARE(counted().all(), 0);
    const PlanSectionId first = m_scene->section(m_scene->town, 0);
    const PlanSectionId second = m_scene->section(m_scene->town, 1);
    m_scene->take(first, ReviewStep::Submit, Side::Coach);
    m_scene->take(second, ReviewStep::Submit, Side::Coach);
    m_scene->take(m_scene->read(first).plan, ReviewStep::Submit, Side::Coach);
    m_scene->take(m_scene->submission(m_scene->city, "model_v1"), ReviewStep::Submit, Side::Coach);
    m_scene->take(m_scene->submission(m_scene->gone, "model_v1"), ReviewStep::Submit, Side::Coach); // takes no part
    test::valueOf(m_scene->workspace->set(second, &PlanSection::hiddenSection, true));
    QCOMPARE(counted().submissions, 1);
    QCOMPARE(counted().sections, 1);
    QCOMPARE(counted().plans, 1);
    QCOMPARE(size_t(counted().all()), m_scene->items(ReviewList::Waiting).size());
}

void TestReview::whatCameEarlierIsRecordedWithItsDay()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    const QDate today = m_scene->clock->today();
    const QDate came = today.addDays(-6);
    Workspace &workspace = *m_scene->workspace;
    const auto tomorrow = handIn(workspace, id, Side::Coach, today.addDays(1));
    QVERIFY(!tomorrow);
    QCOMPARE(tomorrow.error().kind, ErrorKind::BadInput);
    QCOMPARE(m_scene->read(id).state, ReviewState::NotStarted);

    test::valueOf(handIn(workspace, id, Side::Coach, came));
    QCOMPARE(m_scene->read(id).state, ReviewState::Submitted);
    QCOMPARE(m_scene->read(id).submittedOn, came);
    const auto sentence = [&](Language language) {
        return test::valueOf(workspace.read([&](const Reader &reader) {
            return stepText(*historyStep(reader, newestStep(reader)), Words(language), titlesFrom(reader));
        }));
    };
    QVERIFY2(sentence(Language::English).contains(text("as submitted on 9 October 2025")),
             qPrintable(sentence(Language::English)));
    QVERIFY(sentence(Language::Finnish).contains(text("9.10.2025")));
    const auto item = [&](RecordRef record) {
        return *test::valueOf(
            workspace.read([&](const Reader &reader) { return readReviewItem(reader, record, today); }));
    };
    QCOMPARE(item(id).days, 6);

    // Returned today, a new version cannot have come before.
    test::valueOf(takeReviewStep(workspace, id, ReviewStep::Return, Side::Coach, text("Once more.")));
    QVERIFY(!handIn(workspace, id, Side::Coach, came));
    QCOMPARE(m_scene->read(id).state, ReviewState::Returned);
    test::valueOf(handIn(workspace, id, Side::Coach, today));
    QCOMPARE(m_scene->read(id).submittedOn, today);
    QVERIFY(!sentence(Language::English).contains(text("Recorded")));

    // A section has no day of its own: the history keeps it.
    const PlanSectionId section = m_scene->section(m_scene->town, 0);
    test::valueOf(handIn(workspace, section, Side::Coach, came));
    QCOMPARE(item(section).since, came);
}

POLKU_TEST_MAIN(TestReview)
#include "tst_review.moc"
