#include "academy/fieldchange.h"
#include "reviewscene.h"

using namespace polku;
using test::text;

/// What the rules make of a field that somebody writes.
class TestFieldChange : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void aStateIsReachedByItsStep_data();
    void aStateIsReachedByItsStep();
    void anImpossibleStateIsRefusedWithTheReason_data();
    void anImpossibleStateIsRefusedWithTheReason();
    void theStepSetsTheDaysAndIsNamed();
    void theSameStateIsNoStep();
    void joiningDecidesOnTheApplication();
    void theSameDecisionKeepsItsDay();
    void anotherFirstDayMovesWhatHasNotHappened();

private:
    Result<Changes> change(RecordRef ref, const Field &field, const Value &value) const
    {
        return changeField(*m_scene->workspace, m_catalogue, ref, field, value);
    }
    Result<Changes> changeState(RecordRef ref, ReviewState state) const
    {
        return change(ref, *recordType(ref.kind).field(u"state"), codec::Codec<ReviewState>::toValue(state));
    }
    ReviewState stateOf(RecordRef ref) const
    {
        return test::valueOf(m_scene->workspace->read([&](const Reader &reader) { return reviewState(reader, ref); }));
    }
    std::vector<RecordRef> reviewed(ReviewState state) const
    {
        const SubmissionId handed = m_scene->submission(m_scene->town, "risk_map");
        const PlanSectionId written = m_scene->section(m_scene->town, 0);
        const PlanId plan = m_scene->read(written).plan;
        test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
            edit.set(handed, &Submission::state, state);
            edit.set(written, &PlanSection::state, state);
            edit.set(plan, &Plan::state, state);
        }));
        return {handed, written, plan};
    }

    Catalogue m_catalogue;
    std::unique_ptr<test::ReviewScene> m_scene;
};

void TestFieldChange::init()
{
    test::failOnWarnings();
    m_scene.reset(); // lets go of its file first
    m_scene = std::make_unique<test::ReviewScene>();
}

void TestFieldChange::aStateIsReachedByItsStep_data()
{
    QTest::addColumn<ReviewState>("from");
    QTest::addColumn<ReviewState>("to");
    QTest::addColumn<Op>("op");
    const auto row = [](ReviewState from, ReviewState to, Op op) {
        QTest::addRow("%s to %s", codeOf(from), codeOf(to)) << from << to << op;
    };
    row(ReviewState::NotStarted, ReviewState::Draft, Op::Start);
    row(ReviewState::NotStarted, ReviewState::Submitted, Op::Submit);
    row(ReviewState::Draft, ReviewState::Submitted, Op::Submit);
    row(ReviewState::Commented, ReviewState::Submitted, Op::Submit);
    row(ReviewState::Returned, ReviewState::Submitted, Op::Submit);
    row(ReviewState::Submitted, ReviewState::Draft, Op::Reopen);
    row(ReviewState::Submitted, ReviewState::Approved, Op::Approve);
    row(ReviewState::Commented, ReviewState::Approved, Op::Approve);
    row(ReviewState::Approved, ReviewState::Submitted, Op::Reopen);
}

void TestFieldChange::aStateIsReachedByItsStep()
{
    QFETCH(ReviewState, from);
    QFETCH(ReviewState, to);
    QFETCH(Op, op);
    for (const RecordRef record : reviewed(from)) {
        const QStringList before = test::tableDump(m_scene->workspace->path());
        test::valueOf(changeState(record, to));
        QCOMPARE(stateOf(record), to);
        QCOMPARE(m_scene->workspace->undoStep()->operation.op, op);
        test::valueOf(m_scene->workspace->undo());
        QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
    }
}

void TestFieldChange::anImpossibleStateIsRefusedWithTheReason_data()
{
    QTest::addColumn<ReviewState>("from");
    QTest::addColumn<ReviewState>("to");
    QTest::addColumn<QString>("why");
    const auto row = [](ReviewState from, ReviewState to, const char *why) {
        QTest::addRow("%s to %s", codeOf(from), codeOf(to)) << from << to << text(why);
    };
    const char *unsent = "has not been submitted yet.";
    for (const ReviewState from : {ReviewState::NotStarted, ReviewState::Draft}) {
        for (const ReviewState to : {ReviewState::Commented, ReviewState::Returned, ReviewState::Approved})
            row(from, to, unsent);
    }
    for (const ReviewState from : {ReviewState::Draft, ReviewState::Submitted, ReviewState::Commented,
                                   ReviewState::Returned, ReviewState::Approved})
        row(from, ReviewState::NotStarted, "has been begun and cannot go back to not started.");
    row(ReviewState::Submitted, ReviewState::Commented, "There is no comment on");
    row(ReviewState::Submitted, ReviewState::Returned, "cannot be returned without a comment.");
    row(ReviewState::Commented, ReviewState::Draft, "has been answered and can be written on.");
    row(ReviewState::Commented, ReviewState::Returned, "cannot be returned without a comment.");
    row(ReviewState::Returned, ReviewState::Draft, "has been answered and can be written on.");
    row(ReviewState::Returned, ReviewState::Commented, "has been returned already.");
    row(ReviewState::Returned, ReviewState::Approved, "has been returned and waits for a new version.");
    row(ReviewState::Approved, ReviewState::Draft, "has been approved.");
    row(ReviewState::Approved, ReviewState::Commented, "has been approved.");
    row(ReviewState::Approved, ReviewState::Returned, "has been approved.");
}

void TestFieldChange::anImpossibleStateIsRefusedWithTheReason()
{
    QFETCH(ReviewState, from);
    QFETCH(ReviewState, to);
    QFETCH(QString, why);
    for (const RecordRef record : reviewed(from)) {
        const QStringList before = test::tableDump(m_scene->workspace->path());
        const auto refused = changeState(record, to);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().what.contains(why), qPrintable(refused.error().what));
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
    }
}

void TestFieldChange::theStepSetsTheDaysAndIsNamed()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    test::valueOf(changeState(id, ReviewState::Submitted));
    QCOMPARE(m_scene->read(id).submittedOn, m_scene->clock->today());
    m_scene->wait(2);
    test::valueOf(changeState(id, ReviewState::Approved));
    QCOMPARE(m_scene->read(id).reviewedOn, m_scene->clock->today());
    QCOMPARE(m_scene->workspace->undoStep()->operation.args.value(1), text("Town"));
}

void TestFieldChange::theSameStateIsNoStep()
{
    const SubmissionId id = m_scene->submission(m_scene->town, "risk_map");
    test::valueOf(changeState(id, ReviewState::Submitted));
    m_scene->wait(2);
    const QStringList before = test::tableDump(m_scene->workspace->path());
    QVERIFY(test::valueOf(changeState(id, ReviewState::Submitted)).isEmpty());
    QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
}

void TestFieldChange::joiningDecidesOnTheApplication()
{
    ApplicationId application;
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        edit.set(m_scene->gone, &Team::state, TeamState::NotSelected);
        Application made;
        made.team = m_scene->gone;
        made.decision = ApplicationDecision::Declined;
        made.reason = text("Too early.");
        application = edit.insert(made);
    }));
    const QStringList before = test::tableDump(m_scene->workspace->path());
    test::valueOf(
        change(m_scene->gone, fieldOf(&Team::state), codec::Codec<TeamState>::toValue(TeamState::Participant)));
    QCOMPARE(m_scene->read(m_scene->gone).state, TeamState::Participant);
    QCOMPARE(m_scene->read(application).decision, ApplicationDecision::Selected);
    QCOMPARE(m_scene->read(application).decidedOn, m_scene->clock->today());
    QCOMPARE(m_scene->read(application).reason, text("Too early."));
    QCOMPARE(m_scene->workspace->undoStep()->operation.op, Op::Select);
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
}

void TestFieldChange::theSameDecisionKeepsItsDay()
{
    ApplicationId application;
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) {
        Application made;
        made.team = m_scene->gone;
        application = edit.insert(made);
    }));
    const auto decline = [&] {
        return test::valueOf(change(application, fieldOf(&Application::decision),
                                    codec::Codec<ApplicationDecision>::toValue(ApplicationDecision::Declined)));
    };
    const QDate day = m_scene->clock->today();
    QVERIFY(!decline().isEmpty());
    m_scene->wait(3);
    QVERIFY(decline().isEmpty());
    QCOMPARE(m_scene->read(application).decidedOn, day);
}

void TestFieldChange::anotherFirstDayMovesWhatHasNotHappened()
{
    // The academy began on 18 August 2025; today is 15 October.
    const auto days = [&] {
        return test::valueOf(m_scene->workspace->read([&](const Reader &reader) {
            std::vector<QDate> found;
            for (const Deliverable &each : reader.where(&Deliverable::academy, m_scene->academy))
                found.push_back(each.due);
            return found;
        }));
    };
    const std::vector<QDate> due = days();
    const QStringList before = test::tableDump(m_scene->workspace->path());
    test::valueOf(change(m_scene->academy, fieldOf(&Academy::starts), codec::Codec<QDate>::toValue(QDate(2025, 9, 1))));
    QCOMPARE(m_scene->read(m_scene->academy).starts, QDate(2025, 9, 1));
    QCOMPARE(m_scene->workspace->undoStep()->operation.op, Op::MoveSchedule);
    const std::vector<QDate> now = days();
    int moved = 0;
    for (size_t i = 0; i < due.size(); ++i) {
        if (due[i] < m_scene->clock->today())
            QCOMPARE(now[i], due[i]);
        moved += now[i] != due[i];
    }
    QVERIFY(moved > 0);
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(test::differences(before, test::tableDump(m_scene->workspace->path())), QString());
}

POLKU_TEST_MAIN(TestFieldChange)
#include "tst_fieldchange.moc"
