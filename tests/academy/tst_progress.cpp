// The progress board reads what belongs to each cell, and keeps how it was.

#include "academy/example.h"
#include "academy/newacademy.h"
#include "academy/progress.h"
#include "academy/progressedit.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;
using State = ProgressState;

namespace {

const QDate testDay(2027, 3, 17);

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestProgress : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void thePracticeAcademyShowsWhoNeedsAttention();
    void readsWhatBelongsToACell();
    void leavesOutWhatDoesNotCount();
    void anEmptySelfAssessmentIsNotBegun();
    void aMissingSubmissionIsAStepToo();
    void theNewestRatingStands();
    void keepsTheBoardOnceADay();
    void aPathCountsEachDay();
    void anUnknownAcademyIsToldOf();

private:
    /// The practice academy in week 9, as it is on 17 March 2027.
    std::unique_ptr<Workspace> practice(const char *name, int week = 9)
    {
        auto workspace = test::createWorkspace(m_folder.path(text(name)), 1, std::make_shared<FixedClock>(testDay));
        m_academy = test::valueOf(makeExample(*workspace, m_catalogue, {week, Language::English, testDay}));
        return workspace;
    }
    ProgressBoard board(const Workspace &workspace, QDate today = testDay) const
    {
        return test::valueOf(
            workspace.read([&](const Reader &reader) { return readProgressBoard(reader, m_academy, today); }));
    }
    static const ProgressCell &cellOf(const ProgressBoard &board, const char *team, const char *phase)
    {
        for (const ProgressCell &cell : board.cells) {
            const auto isTeam = [&](const ProgressTeam &each) {
                return each.id == cell.team && each.shortName == text(team);
            };
            const auto isPhase = [&](const ProgressPhase &each) {
                return each.id == cell.phase && each.code == text(phase);
            };
            if (std::any_of(board.teams.begin(), board.teams.end(), isTeam) &&
                std::any_of(board.phases.begin(), board.phases.end(), isPhase))
                return cell;
        }
        qFatal("No cell %s, %s", team, phase);
    }

    test::TemporaryFolder m_folder;
    Catalogue m_catalogue;
    AcademyId m_academy;
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

void TestProgress::theNewestRatingStands()
{
    const auto workspace = practice("rating.polku");
    const ProgressCell cell = cellOf(board(*workspace), "Northern", "month_2");
    const auto rate = [&](std::optional<State> rating, QDate day) {
        test::valueOf(workspace->edit({}, [&](Edit &edit) { setRating(edit, cell.team, cell.phase, rating, day); }));
        return *board(*workspace).find(cell.team, cell.phase);
    };
    QVERIFY(!cell.rating);
    ProgressCell rated = rate(State::NeedsAttention, testDay);
    QCOMPARE(rated.rating->rating, State::NeedsAttention);
    QVERIFY(rated.ratingDiffers());
    QCOMPARE(rated.state, cell.state);
    QCOMPARE(rated.standing(), State::NeedsAttention);
    // A newer record, as an import may bring it, wins over an older one, whatever their ids.
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        edit.insert(CoachRating{{}, cell.team, cell.phase, State::Done, {}, testDay.addDays(-40)});
    }));
    QCOMPARE(board(*workspace).find(cell.team, cell.phase)->rating->rating, State::NeedsAttention);
    rated = rate(cell.state, testDay.addDays(1));
    QVERIFY(!rated.ratingDiffers());
    QVERIFY(!rate({}, testDay).rating);
}

void TestProgress::keepsTheBoardOnceADay()
{
    const auto workspace = practice("keep.polku");
    const auto snapshots = [&] {
        return test::valueOf(workspace->read([](const Reader &reader) { return reader.all<ProgressSnapshot>(); }));
    };
    const size_t made = snapshots().size();
    const auto keep = [&](QDate today) {
        int kept = 0;
        test::valueOf(workspace->edit(
            {}, [&](Edit &edit) { kept = keepBoard(edit, readProgressBoard(edit, m_academy, today)); }));
        return kept;
    };
    QCOMPARE(keep(testDay), 6 * 4); // before and three months have begun
    QCOMPARE(snapshots().size(), made + 24);
    const ProgressCell cell = cellOf(board(*workspace), "Koskela", "month_2");
    test::valueOf(
        workspace->edit({}, [&](Edit &edit) { setRating(edit, cell.team, cell.phase, State::OnTrack, testDay); }));
    QCOMPARE(keep(testDay), 24);
    QCOMPARE(snapshots().size(), made + 24);
    for (const ProgressSnapshot &each : snapshots()) {
        if (each.team != cell.team || each.phase != cell.phase || each.date != testDay)
            continue;
        QCOMPARE(each.state, State::Late);
        QCOMPARE(each.rating, text("on_track"));
        QCOMPARE(int(each.done.value_or(-1)), cell.done);
        QCOMPARE(int(each.expected.value_or(-1)), cell.expected);
    }
    keep(testDay.addDays(1));
    QCOMPARE(snapshots().size(), made + 48);
}

void TestProgress::aPathCountsEachDay()
{
    const auto workspace = test::createWorkspace(m_folder.path(text("path.polku")));
    m_academy = test::valueOf(
        createAcademy(*workspace, m_catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    TeamId team;
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        Team made;
        made.academy = m_academy;
        made.name = text("Town");
        made.state = TeamState::Participant;
        team = addTeam(edit, m_catalogue, made);
        const PhaseId phase = edit.all<Phase>().front().id;
        const auto add = [&](QDate day, State state, int done, int expected) {
            edit.insert(ProgressSnapshot{{}, team, phase, day, state, {}, done, expected});
        };
        add(QDate(2027, 2, 10), State::Late, 3, 9);
        add(QDate(2027, 2, 10), State::Done, 4, 4);
        add(QDate(2027, 2, 1), State::OnTrack, 2, 9);
    }));
    const auto path = test::valueOf(workspace->read([&](const Reader &reader) { return readPath(reader, team); }));
    QCOMPARE(path.size(), size_t(2));
    QCOMPARE(path[0].date, QDate(2027, 2, 1));
    QCOMPARE(path[1].done, 7);
    QCOMPARE(path[1].expected, 13);
    QCOMPARE(path[1].state, State::Late);
    QCOMPARE(mostPressing({State::Done, State::Done}), State::Done);
    QCOMPARE(mostPressing({State::Done, State::NotStarted}), State::OnTrack);
    QCOMPARE(mostPressing({}), State::NotStarted);
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
