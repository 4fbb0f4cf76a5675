// The progress board reads what belongs to each cell.

#include "progresscase.h"

using namespace polku;

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;
using State = ProgressState;
using test::testDay;
using test::text;

class TestProgress : public test::ProgressCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePracticeAcademyShowsWhoNeedsAttention();
    void readsWhatBelongsToACell();
    void leavesOutWhatDoesNotCount();
    void anEmptySelfAssessmentIsNotBegun();
    void aSelfAssessmentWithoutADateIsDueWithItsPhase();
    void aMissingSubmissionIsAStepToo();
    void anUnknownAcademyIsToldOf();
};

void TestProgress::thePracticeAcademyShowsWhoNeedsAttention()
{
    const auto workspace = practice("glance.polku");
    const ProgressBoard found = board(*workspace);
    QStringList troubled;
    for (const ProgressTeam &team : found.teams) {
        for (const ProgressPhase &phase : found.phases) {
            const ProgressCell &cell = *found.find(team.id, phase.id);
            if (cell.state == State::Late || cell.state == State::NeedsAttention)
                troubled.append(team.shortName);
        }
    }
    troubled.removeDuplicates();
    QCOMPARE(troubled, (QStringList{text("Koskela"), text("Tunturi")}));
    QCOMPARE(cellOf(found, "Koskela", "month_2").state, State::Late);
    QCOMPARE(cellOf(found, "Tunturi", "month_1").state, State::NeedsAttention);
    QCOMPARE(cellOf(found, "Tunturi", "month_3").state, State::OnTrack); // what was returned is told in month 1
    QCOMPARE(cellOf(found, "Merilinna", "month_2").state, State::Done);
    QCOMPARE(cellOf(found, "Merilinna", "month_4").state, State::NotStarted);
}

void TestProgress::readsWhatBelongsToACell()
{
    const auto workspace = practice("belongs.polku");
    const ProgressBoard found = board(*workspace);
    QCOMPARE(found.teams.size(), size_t(6));
    QCOMPARE(found.phases.size(), size_t(7));
    QCOMPARE(found.cells.size(), size_t(42));
    QSet<RecordRef> seen;
    for (const ProgressCell &cell : found.cells) {
        int done = 0;
        for (const ProgressItem &each : cell.items) {
            done += each.done;
            // Whatever is not a shared session or a section that two deliverables ask for is on one cell only.
            if (each.kind != Kind::Session && each.kind != Kind::PlanSection && each.record.kind != RecordKind::Team) {
                QVERIFY(!seen.contains(each.record));
                seen.insert(each.record);
            }
        }
        QCOMPARE(done, cell.done);
    }
    for (const auto &[phase, moment] :
         {std::pair("month_1", "start"), std::pair("month_4", "end"), std::pair("follow_up_6", "six_months"),
          std::pair("follow_up_12", "twelve_months")}) {
        const ProgressCell &cell = cellOf(found, "Koskela", phase);
        const auto assessment = std::find_if(cell.items.begin(), cell.items.end(), [](const ProgressItem &each) {
            return each.kind == Kind::SelfAssessment;
        });
        QVERIFY2(assessment != cell.items.end(), phase);
        QCOMPARE(assessment->code, text(moment));
        QVERIFY(assessment->day.isValid());
    }
    const ProgressCell &first = cellOf(found, "Koskela", "month_1");
    const auto count = [&](Kind kind) {
        return std::count_if(first.items.begin(), first.items.end(),
                             [&](const ProgressItem &each) { return each.kind == kind; });
    };
    QCOMPARE(int(count(Kind::Deliverable)), 4);
    QCOMPARE(int(count(Kind::PlanSection)), 3);
    QCOMPARE(int(count(Kind::Session)), 3); // kick-off, workshop, coaching
    QCOMPARE(int(count(Kind::SelfAssessment)), 1);
    QCOMPARE(int(count(Kind::Action)), 3);
}

void TestProgress::leavesOutWhatDoesNotCount()
{
    const auto workspace = practice("leaves.polku");
    const ProgressBoard before = board(*workspace);
    const ProgressCell &cell = cellOf(before, "Koskela", "month_2");
    DeliverableId optional;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        for (const Deliverable &each : edit.where(&Deliverable::academy, m_academy)) {
            if (each.code == text("risk_map"))
                optional = each.id;
        }
        edit.set(optional, &Deliverable::required, false);
        for (const Pilot &pilot : edit.where(&Pilot::team, cell.team))
            edit.set(pilot.id, &Pilot::stage, text("cancelled"));
        for (const Team &team : edit.where(&Team::academy, m_academy)) {
            if (team.shortName == text("Tunturi"))
                edit.set(team.id, &Team::state, TeamState::Withdrawn);
        }
    }));
    const ProgressBoard after = board(*workspace);
    QCOMPARE(after.teams.size(), before.teams.size() - 1);
    for (const ProgressItem &each : cellOf(after, "Koskela", "month_2").items) {
        QVERIFY(each.kind != Kind::Milestone);
        QVERIFY(each.title != text("Risk and opportunity map"));
    }
    QCOMPARE(cellOf(after, "Koskela", "month_2").state, State::NeedsAttention); // its own actions remain
}

/// Every participant is given one.
void TestProgress::anEmptySelfAssessmentIsNotBegun()
{
    const auto workspace = practice("empty.polku");
    const auto assessment = [&](QDate today) {
        const ProgressBoard found = board(*workspace, today);
        for (const ProgressItem &each : cellOf(found, "Koskela", "month_4").items) {
            if (each.kind == Kind::SelfAssessment)
                return each;
        }
        qFatal("No self-assessment");
    };
    const ProgressItem empty = assessment(testDay);
    QCOMPARE(empty.news, News::NotBegun);
    QCOMPARE(empty.record.kind, RecordKind::Assessment);
    const QDate weekAfter = empty.day.addDays(daysUntilLate + 1);
    QCOMPARE(assessment(weekAfter).state, State::Late);
    test::valueOf(workspace->edit(
        {}, [&](Edit &edit) { edit.set(AssessmentId{empty.record.id}, &Assessment::date, weekAfter); }));
    QCOMPARE(assessment(weekAfter).news, News::Begun);
    QCOMPARE(assessment(weekAfter).state, State::NeedsAttention);
}

void TestProgress::aSelfAssessmentWithoutADateIsDueWithItsPhase()
{
    const auto workspace = practice("undated.polku");
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        for (const Deliverable &each : edit.where(&Deliverable::kind, DeliverableKind::Assessment))
            edit.set(each.id, &Deliverable::due, QDate());
    }));
    const ProgressBoard found = board(*workspace);
    for (const char *phase : {"month_1", "month_4", "follow_up_6"}) {
        const ProgressCell &cell = cellOf(found, "Koskela", phase);
        const auto its = std::find_if(found.phases.begin(), found.phases.end(),
                                      [&](const ProgressPhase &each) { return each.id == cell.phase; });
        const auto step = std::find_if(cell.items.begin(), cell.items.end(),
                                       [](const ProgressItem &each) { return each.kind == Kind::SelfAssessment; });
        QVERIFY2(step != cell.items.end(), phase);
        QCOMPARE(step->day, its->ends);
    }
}

void TestProgress::aMissingSubmissionIsAStepToo()
{
    const auto workspace = practice("missing.polku");
    const ProgressCell before = cellOf(board(*workspace), "Merilinna", "month_2");
    QCOMPARE(before.state, State::Done);
    const ProgressItem gone = before.items.front();
    QCOMPARE(gone.kind, Kind::Deliverable);
    DeliverableId deliverable;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        const SubmissionId id{gone.record.id};
        deliverable = edit.get(id).deliverable;
        edit.remove(id);
    }));
    const ProgressCell after = cellOf(board(*workspace), "Merilinna", "month_2");
    QCOMPARE(after.expected, before.expected);
    QCOMPARE(after.done, before.done - 1);
    QCOMPARE(after.items.front().record, RecordRef(deliverable));
    QCOMPARE(after.items.front().title, gone.title);
    QCOMPARE(after.items.front().news, News::NotBegun);
    QCOMPARE(after.items.front().day, gone.day);
}

void TestProgress::anUnknownAcademyIsToldOf()
{
    const auto workspace = test::createWorkspace(m_folder.path(text("none.polku")));
    const auto result = workspace->read(
        [](const Reader &reader) { return readProgressBoard(reader, AcademyId{12345}, QDate(2027, 3, 15)); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
}

POLKU_TEST_MAIN(TestProgress)
#include "tst_progress.moc"
