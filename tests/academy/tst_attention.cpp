// Who needs the coach: every reason on the day it begins, on the day before, and when it is not there. Teams and people
// that are not heard of have a test of their own (tst_attentionsilence).

#include "academy/example.h"
#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "calmacademy.h"
#include "resources.h"

using namespace polku;
using test::midway;
using test::text;
using test::year;

class TestAttention : public test::TestCase, protected test::CalmAcademy
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void aCalmTeamNeedsNothing();
    void lateDeliverables_data();
    void lateDeliverables();
    void aMissingSubmissionIsLateToo();
    void returnedWork();
    void workThatWaitsForTheCoach();
    void textsAreAsOldAsTheirLastChange();
    void textsWaitSinceTheyCame();
    void textsOfAFileWithoutTheirHistory();
    void theStartAssessment_data();
    void theStartAssessment();
    void pilotsUnderWayNeedAnOwnerAndAnIndicator_data();
    void pilotsUnderWayNeedAnOwnerAndAnIndicator();
    void followUpsAreDueAndPrivate_data();
    void followUpsAreDueAndPrivate();
    void onlyParticipantsOfALivingAcademyCount();
    void theHeaviestAndOldestComeFirst();
    void sentencesAreWholeInEveryLanguage();
    void thePracticeAcademyTellsOfItsTwoTeams();
    void anUnknownAcademyIsToldOf();
};

void TestAttention::init()
{
    make();
    test::failOnWarnings();
}

void TestAttention::aCalmTeamNeedsNothing()
{
    QVERIFY(items(midway()).empty());
}

void TestAttention::lateDeliverables_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("required");
    QTest::addColumn<int>("daysAfter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, ReviewState state, bool required, int days, const char *expected) {
        QTest::newRow(name) << int(state) << required << days
                            << (expected ? QStringList{text(expected)} : QStringList());
    };
    constexpr const char *one = "1 “Risk and opportunity map” is 1 day late.";
    row("on its day", ReviewState::NotStarted, true, 0, nullptr);
    row("the day after", ReviewState::NotStarted, true, 1, one);
    row("nine days after", ReviewState::NotStarted, true, 9, "9 “Risk and opportunity map” is 9 days late.");
    row("a draft", ReviewState::Draft, true, 1, one);
    row("handed in", ReviewState::Submitted, true, 9, nullptr);
    row("commented", ReviewState::Commented, true, 9, nullptr);
    row("returned has a reason of its own", ReviewState::Returned, true, 9, nullptr);
    row("not required", ReviewState::NotStarted, false, 9, nullptr);
}

void TestAttention::lateDeliverables()
{
    QFETCH(int, state);
    QFETCH(bool, required);
    QFETCH(int, daysAfter);
    QFETCH(QStringList, expected);
    const SubmissionId id = submission("risk_map");
    QDate due;
    edit([&](Edit &edit) {
        edit.set(id, &Submission::state, ReviewState(state));
        const DeliverableId deliverable = edit.get(id).deliverable;
        edit.set(deliverable, &Deliverable::required, required);
        due = edit.get(deliverable).due;
    });
    const QDate today = due.addDays(daysAfter);
    QCOMPARE(told(today, AttentionReason::Late), expected);
    if (!expected.isEmpty()) {
        const AttentionItem item = items(today).front();
        QCOMPARE(item.record, RecordRef(id));
        QCOMPARE(item.since, due);
        QCOMPARE(item.teamName, text("Town"));
        QVERIFY(!item.isPrivate);
    }
}

void TestAttention::aMissingSubmissionIsLateToo()
{
    const SubmissionId id = submission("risk_map");
    DeliverableId deliverable;
    edit([&](Edit &edit) {
        deliverable = edit.get(id).deliverable;
        edit.set(deliverable, &Deliverable::due, midway().addDays(-2));
        edit.remove(id);
    });
    QCOMPARE(told(midway(), AttentionReason::Late), QStringList{text("2 “Risk and opportunity map” is 2 days late.")});
    QCOMPARE(items(midway()).front().record, RecordRef(deliverable));
}

void TestAttention::returnedWork()
{
    const SubmissionId id = submission("current_state");
    edit([&](Edit &edit) {
        edit.set(id, &Submission::state, ReviewState::Returned);
        edit.set(id, &Submission::submittedOn, midway().addDays(-9));
        edit.set(id, &Submission::reviewedOn, midway().addDays(-6));
    });
    QCOMPARE(told(midway(), AttentionReason::Returned),
             QStringList{text("6 “Current-state description” was returned on 4 March 2027; no new version has come "
                              "yet.")});
    QVERIFY(told(midway(), AttentionReason::Late).isEmpty());
    edit([&](Edit &edit) { edit.set(id, &Submission::state, ReviewState::Submitted); });
    QVERIFY(told(midway(), AttentionReason::Returned).isEmpty());
}

void TestAttention::workThatWaitsForTheCoach()
{
    const SubmissionId id = submission("pilot_card_v1");
    edit([&](Edit &edit) {
        edit.set(id, &Submission::state, ReviewState::Submitted);
        edit.set(id, &Submission::submittedOn, midway());
    });
    QCOMPARE(told(midway(), AttentionReason::WaitsForCoach),
             QStringList{text("0 “Pilot card, version 1” waits for your answer.")});
    QCOMPARE(told(midway().addDays(1), AttentionReason::WaitsForCoach),
             QStringList{text("1 “Pilot card, version 1” has waited for your answer for 1 day.")});
    QCOMPARE(items(midway()).front().step(), AttentionStep::OpenRecord);
    for (const ReviewState answered : {ReviewState::Commented, ReviewState::Approved}) {
        edit([&](Edit &edit) { edit.set(id, &Submission::state, answered); });
        QVERIFY(told(midway(), AttentionReason::WaitsForCoach).isEmpty());
    }
}

void TestAttention::textsAreAsOldAsTheirLastChange()
{
    PlanSectionId section;
    PlanId plan;
    m_clock->set(QDateTime(midway().addDays(-4), QTime(12, 0), Qt::UTC));
    edit([&](Edit &edit) {
        const PlanSection first = edit.where(&PlanSection::team, m_team).front();
        section = first.id;
        plan = first.plan;
        edit.set(section, &PlanSection::state, ReviewState::Submitted);
    });
    m_clock->set(QDateTime(midway().addDays(-2), QTime(12, 0), Qt::UTC));
    edit([&](Edit &edit) { edit.set(plan, &Plan::state, ReviewState::Returned); });
    const QString title = test::valueOf(m_workspace->read([&](const Reader &r) { return r.titleOf(section); }));
    QCOMPARE(told(midway(), AttentionReason::WaitsForCoach),
             QStringList{text("4 “%1” has waited for your answer for 4 days.").arg(title)});
    QCOMPARE(told(midway(), AttentionReason::Returned),
             QStringList{text("2 “Operating-model plan” was returned on 8 March 2027; no new version has come yet.")});
    edit([&](Edit &edit) { edit.set(section, &PlanSection::hiddenSection, true); });
    QVERIFY(told(midway(), AttentionReason::WaitsForCoach).isEmpty());
}

/// What came by e-mail on an earlier day has waited since then, and what happens to its place or name changes nothing.
void TestAttention::textsWaitSinceTheyCame()
{
    const PlanSection section = test::valueOf(
        m_workspace->read([&](const Reader &reader) { return reader.where(&PlanSection::team, m_team).front(); }));
    const auto days = [&] {
        const std::vector<AttentionItem> all = items(midway());
        return all.size() == 1 ? all.front().days : -1;
    };
    const auto at = [&](int daysBefore) {
        m_clock->set(QDateTime(midway().addDays(-daysBefore), QTime(12, 0), Qt::UTC));
    };
    at(4);
    test::valueOf(handIn(*m_workspace, section.id, Side::Coach, midway().addDays(-9)));
    QCOMPARE(days(), 9);
    at(3);
    edit([&](Edit &edit) { edit.set(section.id, &PlanSection::title, text("Renamed")); });
    QCOMPARE(days(), 9);
    at(2);
    test::valueOf(
        takeReviewStep(*m_workspace, section.id, ReviewStep::Return, Side::Coach, text("Who answers for it?")));
    QCOMPARE(days(), 2);
    at(1);
    test::valueOf(m_workspace->undo());
    QCOMPARE(days(), 9); // as if it had never been returned
    test::valueOf(
        takeReviewStep(*m_workspace, section.id, ReviewStep::Return, Side::Coach, text("Who answers for it?")));
    test::valueOf(handIn(*m_workspace, section.id, Side::Team));
    QCOMPARE(days(), 1);
}

/// As in another file: the sections of a practice academy came with their states.
void TestAttention::textsOfAFileWithoutTheirHistory()
{
    const QDate today(2025, 10, 15);
    const auto workspace = test::createWorkspace(m_folder->path(text("practice.polku")));
    const AcademyId academy = test::valueOf(makeExample(*workspace, m_catalogue, {9, Language::English, today}));
    const auto texts = [&] {
        std::vector<AttentionItem> found =
            test::valueOf(workspace->read([&](const Reader &reader) { return readAttention(reader, academy, today); }));
        std::erase_if(found, [](const AttentionItem &item) { return item.record.kind != RecordKind::PlanSection; });
        return found;
    };
    const auto reviewed = [&](RecordRef record) {
        return test::valueOf(
            workspace->read([&](const Reader &reader) { return readReviewItem(reader, record, today); }));
    };
    const std::vector<AttentionItem> before = texts();
    QVERIFY(before.size() > 2);
    for (const AttentionItem &item : before) {
        QCOMPARE(item.since, reviewed(item.record)->since); // the review says the same
        QCOMPARE(item.older, !item.since.isValid());
    }
    QVERIFY(std::any_of(before.begin(), before.end(), [](const AttentionItem &item) { return item.days > 0; }));

    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        for (const Submission &submission : edit.all<Submission>()) {
            edit.set(submission.id, &Submission::submittedOn, QDate());
            edit.set(submission.id, &Submission::reviewedOn, QDate());
        }
        for (const Comment &comment : edit.all<Comment>()) {
            if (!comment.thread)
                edit.remove(comment.id);
        }
    }));
    const std::vector<AttentionItem> after = texts();
    QCOMPARE(after.size(), before.size());
    for (const AttentionItem &item : after) {
        QVERIFY(item.older && !item.since.isValid());
        const QString sentence = attentionText(item, Words(Language::English));
        QVERIFY2(sentence.contains(text("before the history of this file begins")), qPrintable(sentence));
    }
    // A step on it tells again.
    test::valueOf(workspace->edit({}, [&](Edit &edit) {
        edit.set(PlanSectionId{after.front().record.id}, &PlanSection::title, text("Renamed"));
    }));
    const std::vector<AttentionItem> then = texts();
    const auto renamed = std::find_if(then.begin(), then.end(),
                                      [&](const AttentionItem &item) { return item.record == after.front().record; });
    QVERIFY(renamed != then.end() && renamed->since.isValid() && !renamed->older);
}

void TestAttention::theStartAssessment_data()
{
    QTest::addColumn<QString>("there"); // none, given (nobody has set to it), unfinished, complete
    QTest::addColumn<int>("submission");
    QTest::addColumn<int>("daysAfter"); // the day of the deliverable
    QTest::addColumn<QStringList>("expected");
    const QStringList missing{text("1 The self-assessment at the start is missing.")};
    const int approved = int(ReviewState::Approved);
    QTest::newRow("on its day") << text("none") << approved << 0 << QStringList();
    QTest::newRow("the day after") << text("none") << approved << 1 << missing;
    QTest::newRow("given") << text("given") << approved << 1 << missing;
    QTest::newRow("unfinished") << text("unfinished") << approved << 1
                                << QStringList{text("1 The self-assessment at the start is unfinished.")};
    QTest::newRow("complete") << text("complete") << approved << 1 << QStringList();
    QTest::newRow("told as late") << text("none") << int(ReviewState::Draft) << 1 << QStringList();
    QTest::newRow("told as returned") << text("none") << int(ReviewState::Returned) << 1 << QStringList();
}

void TestAttention::theStartAssessment()
{
    QFETCH(QString, there);
    QFETCH(int, submission);
    QFETCH(int, daysAfter);
    QFETCH(QStringList, expected);
    QDate due;
    const SubmissionId id = this->submission("self_assessment_start");
    edit([&](Edit &edit) {
        due = edit.get(edit.get(id).deliverable).due;
        edit.set(id, &Submission::state, ReviewState(submission));
        if (there == text("none"))
            edit.remove(m_assessment);
        else
            edit.set(m_assessment, &Assessment::complete, there == text("complete"));
        if (there == text("unfinished"))
            edit.set(m_assessment, &Assessment::date, due);
    });
    QCOMPARE(told(due.addDays(daysAfter), AttentionReason::AssessmentMissing), expected);
}

void TestAttention::pilotsUnderWayNeedAnOwnerAndAnIndicator_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("told");
    QTest::newRow("an idea") << text("idea") << false;
    QTest::newRow("needs") << text("needs") << true;
    QTest::newRow("monitoring") << text("monitoring") << true;
    QTest::newRow("closed") << text("closed") << false;
    QTest::newRow("cancelled") << text("cancelled") << false;
}

void TestAttention::pilotsUnderWayNeedAnOwnerAndAnIndicator()
{
    QFETCH(QString, stage);
    QFETCH(bool, told);
    PilotId pilot;
    m_clock->set(QDateTime(midway().addDays(-12), QTime(9, 0), Qt::UTC));
    edit([&](Edit &edit) {
        Pilot record;
        record.team = m_team;
        record.title = text("Clean offices");
        record.stage = stage;
        pilot = edit.insert(record);
    });
    const auto owner = [&] { return this->told(midway(), AttentionReason::PilotWithoutOwner); };
    const auto indicator = [&] { return this->told(midway(), AttentionReason::PilotWithoutIndicator); };
    if (!told) {
        QVERIFY(owner().isEmpty() && indicator().isEmpty());
        return;
    }
    m_clock->set(QDateTime(midway().addDays(-1), QTime(9, 0), Qt::UTC));
    QCOMPARE(owner(), QStringList{text("12 The pilot “Clean offices” has no owner.")});
    QCOMPARE(indicator(), QStringList{text("12 The pilot “Clean offices” has no indicator.")});
    IndicatorId measured;
    edit([&](Edit &edit) {
        edit.set(pilot, &Pilot::owner, m_sponsor);
        Indicator record;
        record.team = m_team;
        record.pilot = pilot;
        measured = edit.insert(record);
    });
    QVERIFY(owner().isEmpty());
    QCOMPARE(indicator(), QStringList{text("12 The pilot “Clean offices” has no indicator with a baseline.")});
    edit([&](Edit &edit) { edit.set(measured, &Indicator::baseline, 0.0); });
    QVERIFY(indicator().isEmpty());
}

void TestAttention::followUpsAreDueAndPrivate_data()
{
    QTest::addColumn<int>("daysUntil");
    QTest::addColumn<bool>("noteSince");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("tomorrow") << 1 << false << QStringList();
    QTest::newRow("today") << 0 << false
                           << QStringList{text("0 You wanted to come back to “Ask the director” on 10 March 2027.")};
    QTest::newRow("three days ago") << -3 << false
                                    << QStringList{
                                           text("3 You wanted to come back to “Ask the director” on 7 March 2027.")};
    QTest::newRow("come back to since") << -3 << true << QStringList();
    QTest::newRow("written on the day") << 0 << true << QStringList();
}

void TestAttention::followUpsAreDueAndPrivate()
{
    QFETCH(int, daysUntil);
    QFETCH(bool, noteSince);
    QFETCH(QStringList, expected);
    edit([&](Edit &edit) {
        CoachingNote note;
        note.team = m_team;
        note.at = midway().addDays(-30);
        note.text = text("Ask the director\nbecause nobody else knows.");
        note.followUp = midway().addDays(daysUntil);
        edit.insert(note);
        if (noteSince) {
            note.at = midway();
            note.followUp = {};
            edit.insert(note);
        }
    });
    QCOMPARE(told(midway(), AttentionReason::FollowUpDue), expected);
    if (!expected.isEmpty())
        QCOMPARE(items(midway()).front().step(), AttentionStep::MarkDone);
    const std::vector<AttentionItem> all = items(midway());
    QVERIFY(std::all_of(all.begin(), all.end(), [](const AttentionItem &item) { return item.isPrivate; }));
    QVERIFY(withoutPrivate(all).empty());
}

void TestAttention::onlyParticipantsOfALivingAcademyCount()
{
    const SubmissionId id = submission("risk_map");
    edit([&](Edit &edit) { edit.set(id, &Submission::state, ReviewState::Draft); });
    QCOMPARE(items(midway()).size(), size_t(1));
    for (const TeamState state : {TeamState::Applicant, TeamState::NotSelected, TeamState::Withdrawn}) {
        edit([&](Edit &edit) { edit.set(m_team, &Team::state, state); });
        QVERIFY(items(midway()).empty());
    }
    edit([&](Edit &edit) { edit.set(m_team, &Team::state, TeamState::Participant); });
    edit([&](Edit &edit) { edit.set(m_academy, &Academy::state, AcademyState::Archived); });
    QVERIFY(items(midway()).empty());
}

void TestAttention::theHeaviestAndOldestComeFirst()
{
    edit([&](Edit &edit) {
        edit.set(submission("risk_map"), &Submission::state, ReviewState::Draft);
        edit.set(submission("goals_v0"), &Submission::state, ReviewState::Draft);
        edit.set(submission("pilot_card_v1"), &Submission::state, ReviewState::Submitted);
        edit.set(m_sponsor, &Person::left, true);
    });
    QStringList order;
    for (const AttentionItem &item : items(midway()))
        order.append(QLatin1String(attentionCode(item.reason)) + QLatin1Char(' ') + item.title);
    QCOMPARE(order, (QStringList{text("late Goals, first draft"), text("late Risk and opportunity map"),
                                 text("waits_for_coach Pilot card, version 1"), text("sponsor_absent ")}));
}

void TestAttention::sentencesAreWholeInEveryLanguage()
{
    for (const Language language : allLanguages) {
        const Words words(language);
        for (int reason = 0; reason < attentionReasonCount; ++reason) {
            for (const bool partly : {false, true}) {
                for (const QDate since : {QDate(), QDate(year, 3, 4)}) {
                    AttentionItem item;
                    item.reason = AttentionReason(reason);
                    item.title = text("A %1 title");
                    item.partly = partly;
                    item.older = partly && !since.isValid();
                    item.since = since;
                    item.days = since.isValid() ? 6 : 0;
                    const QString sentence = attentionText(item, words);
                    QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
                    QVERIFY2(!sentence.contains(text("%2")) && !sentence.contains(text("%n")), qPrintable(sentence));
                    QVERIFY(!attentionHeading(item.reason, words).isEmpty());
                    QVERIFY(!attentionStepText(item, words).isEmpty());
                }
            }
        }
    }
}

void TestAttention::thePracticeAcademyTellsOfItsTwoTeams()
{
    const QDate today(2025, 10, 15);
    const auto workspace = test::createWorkspace(m_folder->path(text("practice.polku")));
    const AcademyId academy = test::valueOf(makeExample(*workspace, m_catalogue, {9, Language::English, today}));
    QStringList lines;
    QStringList behind;
    for (const AttentionItem &item :
         test::valueOf(workspace->read([&](const Reader &reader) { return readAttention(reader, academy, today); }))) {
        lines.append(item.teamName + text(": ") + attentionText(item, Words(Language::English)));
        const bool heavy = item.reason == AttentionReason::Late || item.reason == AttentionReason::Returned ||
                           item.reason == AttentionReason::Silent;
        if (heavy && !behind.contains(item.teamName))
            behind.append(item.teamName);
    }
    const QString all = lines.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(text("Koskela: “Risk and opportunity map” is")), qPrintable(all));
    QVERIFY2(all.contains(text("Tunturi: “Current-state description” was returned")), qPrintable(all));
    QCOMPARE(behind, (QStringList{text("Koskela"), text("Tunturi")}));
}

void TestAttention::anUnknownAcademyIsToldOf()
{
    const auto result =
        m_workspace->read([](const Reader &reader) { return readAttention(reader, AcademyId{12345}, midway()); });
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
}

POLKU_TEST_MAIN(TestAttention)
#include "tst_attention.moc"
