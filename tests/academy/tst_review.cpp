#include "academy/comments.h"
#include "academy/newacademy.h"
#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "academy/reviewtext.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The states of a review and who may change them, the coach's queue, and earlier versions. An academy
/// with two teams that take part and one that withdrew, on 15 October 2025.
class TestReview : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void theQueueLeavesOutOthers();
    void answeredOnesAreListedNewestFirst();
    void knowsTheEarlierVersion();
    void theTextHasWhatIsHandedIn();

private:
    SubmissionId submission(TeamId team, const char *deliverable) const;
    PlanSectionId section(TeamId team, size_t index) const;
    template <class R>
    R read(Id<R> id) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return reader.get(id); }));
    }
    std::vector<CommentThread> threads(RecordRef subject) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return readThreads(reader, subject); }));
    }
    std::vector<ReviewItem> items(ReviewList list) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return readReviewItems(reader, m_academy, m_workspace->clock().today(), list);
        }));
    }
    QStringList titles(ReviewList list) const
    {
        QStringList found;
        for (const ReviewItem &item : items(list))
            found.append(item.teamName + QLatin1String(": ") + item.title);
        return found;
    }
    void take(RecordRef record, ReviewStep step, Side side, const char *said = "")
    {
        test::valueOf(takeReviewStep(*m_workspace, record, step, side, text(said)));
    }
    void wait(int days) { m_clock->advance(days * 86'400'000LL); }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_town;
    TeamId m_city;
    TeamId m_gone;
};

void TestReview::initTestCase()
{
    initialiseResources();
}

void TestReview::init()
{
    test::failOnWarnings();
    static const Catalogue catalogue;
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_clock = test::testClock();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    m_workspace->setAuthor(text("Outi Coach"));
    m_academy = test::valueOf(
        createAcademy(*m_workspace, catalogue, {}, text("Academy"), QDate(2025, 8, 18), Language::English));
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
        m_gone = add("Gone", TeamState::Withdrawn);
    }));
}

SubmissionId TestReview::submission(TeamId team, const char *code) const
{
    return test::valueOf(m_workspace->read([&](const Reader &reader) {
        for (const Submission &submission : reader.where(&Submission::team, team)) {
            if (reader.get(submission.deliverable).code == text(code))
                return submission.id;
        }
        qFatal("There is no deliverable %s.", code);
    }));
}

PlanSectionId TestReview::section(TeamId team, size_t index) const
{
    return test::valueOf(m_workspace->read([&](const Reader &reader) {
        return reader.where(&PlanSection::team, team, Query().orderBy(&PlanSection::rank)).at(index).id;
    }));
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
    const SubmissionId handed = submission(m_town, "risk_map");
    const PlanSectionId written = section(m_town, 0);
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        edit.set(handed, &Submission::state, ReviewState(from));
        edit.set(written, &PlanSection::state, ReviewState(from));
    }));
    const int expected = to < 0 ? from : to;
    for (const RecordRef record : {RecordRef(handed), RecordRef(written)}) {
        const auto done = takeReviewStep(*m_workspace, record, ReviewStep(step), Side(side), text("Because."));
        QCOMPARE(done.has_value(), to >= 0);
        const ReviewState now =
            test::valueOf(m_workspace->read([&](const Reader &reader) { return reviewState(reader, record); }));
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
    const QStringList before = test::tableDump(m_workspace->path());
    QVERIFY(
        !takeReviewStep(*m_workspace, submission(m_town, "risk_map"), ReviewStep::Approve, Side::Coach, text("Good.")));
    QVERIFY(!takeReviewStep(*m_workspace, m_town, ReviewStep::Approve, Side::Coach));
    QCOMPARE(test::differences(before, test::tableDump(m_workspace->path())), QString());
}

void TestReview::setsTheDaysAndTheResponse()
{
    const SubmissionId id = submission(m_town, "risk_map");
    const QDate day = m_clock->today();
    take(id, ReviewStep::Start, Side::Team);
    QVERIFY(!read(id).submittedOn.isValid());
    take(id, ReviewStep::Submit, Side::Team);
    QCOMPARE(read(id).submittedOn, day);
    wait(2);
    take(id, ReviewStep::Return, Side::Coach, "  Name an owner. ");
    QCOMPARE(read(id).reviewedOn, day.addDays(2));
    QCOMPARE(read(id).submittedOn, day);
    QCOMPARE(read(id).response, text("Name an owner."));
    wait(1);
    take(id, ReviewStep::Submit, Side::Team);
    QCOMPARE(read(id).submittedOn, day.addDays(3));
    QVERIFY(!read(id).reviewedOn.isValid());
    QCOMPARE(read(id).response, text("Name an owner.")); // both still see what was asked for
    take(id, ReviewStep::Approve, Side::Coach);
    QCOMPARE(read(id).reviewedOn, day.addDays(3));
    QVERIFY(read(id).response.isEmpty());
    QCOMPARE(threads(id).size(), size_t(1)); // what was asked for stays to be read
}

void TestReview::aReturnNeedsAComment()
{
    const SubmissionId id = submission(m_town, "risk_map");
    take(id, ReviewStep::Submit, Side::Coach);
    const auto done = takeReviewStep(*m_workspace, id, ReviewStep::Return, Side::Coach, text(" \n"));
    QVERIFY(!done);
    QVERIFY(done.error().what.contains(text("cannot be returned without a comment")));
    QVERIFY(!done.error().advice.isEmpty());
    QCOMPARE(read(id).state, ReviewState::Submitted);
}

void TestReview::theStepIsNamedAndUndoneWhole()
{
    const SubmissionId id = submission(m_town, "risk_map");
    take(id, ReviewStep::Submit, Side::Coach);
    const QStringList before = test::tableDump(m_workspace->path());
    take(id, ReviewStep::Return, Side::Coach, "Name an owner.");
    const auto said = [&] {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return stepText(*historyStep(reader, newestStep(reader)), Words(Language::English), titlesFrom(reader),
                            stepsFrom(reader));
        }));
    };
    const QString title = test::valueOf(m_workspace->read([&](const Reader &r) { return r.titleOf(id); }));
    QCOMPARE(said(), text("Returned “%1” of Town").arg(title));
    test::valueOf(m_workspace->undo());
    QCOMPARE(said(), text("Undid: Returned “%1” of Town").arg(title));
    QCOMPARE(test::differences(before, test::tableDump(m_workspace->path())), QString());
}

void TestReview::sectionsAndPlansAreReviewedToo()
{
    const PlanId plan = read(section(m_town, 0)).plan;
    take(plan, ReviewStep::Submit, Side::Coach);
    take(plan, ReviewStep::Comment, Side::Coach, "Nearly there.");
    QCOMPARE(read(plan).state, ReviewState::Commented);
    take(plan, ReviewStep::Approve, Side::Coach);
    QCOMPARE(read(plan).state, ReviewState::Approved);
    QVERIFY(!read(plan).approvedOn.isValid()); // that is the team's own decision
}

void TestReview::aPilotIsReviewedByItsSubmission()
{
    PilotId pilot;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Pilot made;
        made.team = m_town;
        made.title = text("Clean offices");
        pilot = edit.insert(made);
    }));
    const auto reviewed = [&] {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return reviewedRecord(reader, pilot); }));
    };
    const auto due = [&](RecordRef ref) { return read(read(SubmissionId{ref.id}).deliverable).due; };
    const SubmissionId first{reviewed().id};
    for (const Submission &other : test::valueOf(
             m_workspace->read([&](const Reader &reader) { return reader.where(&Submission::team, m_town); }))) {
        if (read(other.deliverable).kind == DeliverableKind::Pilot)
            QVERIFY(due(first) <= due(other.id));
    }
    take(first, ReviewStep::Submit, Side::Coach);
    take(first, ReviewStep::Approve, Side::Coach);
    const SubmissionId second = submission(m_town, "pilot_card_v2");
    take(second, ReviewStep::Submit, Side::Coach);
    QCOMPARE(reviewed(), RecordRef(second));
}

void TestReview::theQueueHasTheOldestFirst()
{
    const QDate day = m_clock->today();
    take(submission(m_city, "risk_map"), ReviewStep::Submit, Side::Coach);
    wait(3);
    const PlanSectionId written = section(m_town, 1);
    take(written, ReviewStep::Submit, Side::Coach);
    test::valueOf(m_workspace->set(written, &PlanSection::body, text("A later word."))); // changes no waiting time
    wait(2);
    take(submission(m_town, "risk_map"), ReviewStep::Submit, Side::Coach);

    const auto queue = items(ReviewList::Waiting);
    QCOMPARE(queue.size(), size_t(3));
    QCOMPARE(queue[0].teamName, text("City"));
    QCOMPARE(queue[0].days, 5);
    QCOMPARE(queue[0].deliverable, DeliverableKind::Text);
    QCOMPARE(queue[1].record, RecordRef(written));
    QCOMPARE(queue[1].since, day.addDays(3));
    QCOMPARE(queue[1].days, 2);
    QCOMPARE(queue[2].days, 0);

    // An answer that is taken back leaves the waiting time as it was.
    wait(1);
    take(written, ReviewStep::Approve, Side::Coach);
    QCOMPARE(items(ReviewList::Waiting).size(), size_t(2));
    wait(1);
    test::valueOf(m_workspace->undo());
    QCOMPARE(items(ReviewList::Waiting)[1].since, day.addDays(3));
}

void TestReview::theQueueLeavesOutOthers()
{
    take(submission(m_gone, "risk_map"), ReviewStep::Submit, Side::Coach);
    const PlanSectionId hidden = section(m_town, 1);
    take(hidden, ReviewStep::Submit, Side::Coach);
    test::valueOf(m_workspace->set(hidden, &PlanSection::hiddenSection, true));
    take(submission(m_town, "risk_map"), ReviewStep::Start, Side::Team);
    QVERIFY(items(ReviewList::All).empty());
}

void TestReview::answeredOnesAreListedNewestFirst()
{
    const SubmissionId first = submission(m_town, "risk_map");
    const SubmissionId second = submission(m_city, "risk_map");
    const SubmissionId third = submission(m_city, "goals_v0");
    for (const SubmissionId id : {first, second, third})
        take(id, ReviewStep::Submit, Side::Coach);
    take(first, ReviewStep::Return, Side::Coach, "Name an owner.");
    wait(1);
    take(second, ReviewStep::Comment, Side::Coach, "Look at this.");
    const QStringList withTeam = titles(ReviewList::WithTeam);
    QCOMPARE(withTeam.size(), 2);
    QVERIFY(withTeam[0].startsWith(text("City")) && withTeam[1].startsWith(text("Town")));
    take(third, ReviewStep::Approve, Side::Coach);
    const ReviewCounts counts = countReviews(items(ReviewList::All));
    QCOMPARE(counts.waiting, 0);
    QCOMPARE(counts.withTeam, 2);
    QCOMPARE(counts.approved, 1);
}

void TestReview::knowsTheEarlierVersion()
{
    const PlanSectionId id = section(m_town, 1);
    const auto earlier = [&] {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return earlierVersion(reader, id); }));
    };
    const auto write = [&](const char *words) {
        wait(1);
        test::valueOf(m_workspace->set(id, &PlanSection::body, text(words)));
    };
    write("The first version.");
    take(id, ReviewStep::Submit, Side::Coach);
    QVERIFY(!earlier()); // nothing to compare with
    write("The first version, with a late word.");
    QVERIFY(earlier());
    QCOMPARE(earlier()->text, text("The first version."));
    QCOMPARE(earlier()->state, ReviewState::Submitted);
    take(id, ReviewStep::Return, Side::Coach, "Name an owner.");
    write("The second version.");
    take(id, ReviewStep::Submit, Side::Coach);
    QCOMPARE(earlier()->state, ReviewState::Returned);
    QCOMPARE(earlier()->text, text("The first version, with a late word."));
    // A step that was taken back was no moment at all.
    take(id, ReviewStep::Approve, Side::Coach);
    test::valueOf(m_workspace->undo());
    write("The third version.");
    QCOMPARE(earlier()->text, text("The second version."));
    QCOMPARE(earlier()->state, ReviewState::Submitted);
}

void TestReview::theTextHasWhatIsHandedIn()
{
    static const Catalogue catalogue;
    const SubmissionId id = submission(m_town, "pilot_card_v1");
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        edit.set(id, &Submission::text, text("Here is our card."));
        Pilot pilot;
        pilot.team = m_town;
        pilot.title = text("Clean offices");
        pilot.background = text("Cleaning is bought anew.");
        pilot.value = 1'900'000;
        Person owner;
        owner.team = m_town;
        owner.name = text("canary by name");
        pilot.owner = edit.insert(owner);
        edit.insert(pilot);
        CoachingNote note;
        note.team = m_town;
        note.text = text("canary");
        edit.insert(note);
    }));
    const auto written = [&](RecordRef ref) {
        return test::valueOf(m_workspace->read(
            [&](const Reader &reader) { return reviewText(reader, ref, catalogue, Words(Language::English)); }));
    };
    const QString card = written(id);
    QVERIFY(card.startsWith(text("Here is our card.")));
    QVERIFY(card.contains(text("## Clean offices")) && card.contains(text("Cleaning is bought anew.")));
    QVERIFY2(card.contains(text("€1,900,000")), qPrintable(card));
    QVERIFY(!card.contains(text("canary")));
    QCOMPARE(written(submission(m_city, "pilot_card_v1")), QString());

    const PlanSectionId first = section(m_town, 0);
    test::valueOf(m_workspace->set(first, &PlanSection::body, text("We begin.")));
    QVERIFY(written(submission(m_town, "model_v1")).contains(text("We begin.")));
    QVERIFY(written(read(first).plan).contains(text("## ") + read(first).title));
}

POLKU_TEST_MAIN(TestReview)
#include "tst_review.moc"
