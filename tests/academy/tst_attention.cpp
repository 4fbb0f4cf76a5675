// Who needs the coach: every reason on the day it begins, on the day before, and when it is not there.

#include "academy/attention.h"
#include "academy/example.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

/// An academy from 18 January to 16 May 2027 with one team that has done everything and has a sponsor.
class TestAttention : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aCalmTeamNeedsNothing();
    void lateDeliverables_data();
    void lateDeliverables();
    void aMissingSubmissionIsLateToo();
    void returnedWork();
    void workThatWaitsForTheCoach();
    void textsAreAsOldAsTheirLastChange();
    void silence_data();
    void silence();
    void everySignOfLifeCounts_data();
    void everySignOfLifeCounts();
    void whatOnlyTheCoachWroteIsNoSignOfLife();
    void aMissingSponsor();
    void anAbsentSponsor_data();
    void anAbsentSponsor();
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

private:
    void edit(const std::function<void(Edit &)> &fn) { test::valueOf(m_workspace->edit({}, fn)); }
    std::vector<AttentionItem> items(QDate today) const
    {
        return test::valueOf(
            m_workspace->read([&](const Reader &reader) { return readAttention(reader, m_academy, today); }));
    }
    /// The items of a reason as "days sentence".
    QStringList told(QDate today, AttentionReason reason) const
    {
        QStringList lines;
        for (const AttentionItem &item : items(today)) {
            if (item.reason == reason)
                lines.append(QStringLiteral("%1 %2").arg(item.days).arg(attentionText(item, Words(Language::English))));
        }
        return lines;
    }
    SubmissionId submission(const char *deliverable) const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            for (const Submission &one : reader.where(&Submission::team, m_team)) {
                if (reader.get(one.deliverable).code == QLatin1String(deliverable))
                    return one.id;
            }
            return SubmissionId();
        }));
    }

    Catalogue m_catalogue;
    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::shared_ptr<FixedClock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_team;
    PersonId m_sponsor;
    AssessmentId m_assessment;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A Wednesday in the middle of the academy.
static constexpr int year = 2027;
static QDate midway()
{
    return {year, 3, 10};
}

void TestAttention::initTestCase()
{
    initialiseResources();
}

void TestAttention::init()
{
    test::failOnWarnings();
    m_workspace.reset(); // before the folder it lies in
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_clock = test::testClock();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")), 1, m_clock);
    m_academy = test::valueOf(
        createAcademy(*m_workspace, m_catalogue, {}, text("Academy"), QDate(year, 1, 18), Language::English));
    edit([&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text("Town of Long Names");
        team.shortName = text("Town");
        team.state = TeamState::Participant;
        m_team = addTeam(edit, m_catalogue, team);
        Person sponsor;
        sponsor.team = m_team;
        sponsor.role = PersonRole::Sponsor;
        m_sponsor = edit.insert(sponsor);
        Assessment assessment;
        assessment.team = m_team;
        assessment.complete = true;
        m_assessment = edit.insert(assessment);
        for (const Submission &one : edit.where(&Submission::team, m_team))
            edit.set(one.id, &Submission::state, ReviewState::Approved);
        // Heard of on the day.
        Comment comment;
        comment.team = m_team;
        comment.at = QDateTime(midway(), QTime(8, 0), Qt::UTC);
        edit.insert(comment);
    });
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

void TestAttention::silence_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("before the first day") << QDate(year, 1, 17) << QStringList();
    QTest::newRow("13 days") << midway().addDays(13) << QStringList();
    QTest::newRow("14 days") << midway().addDays(14)
                             << QStringList{text("14 Nothing has been heard from the team for 14 days.")};
    QTest::newRow("the last day") << QDate(year, 5, 16)
                                  << QStringList{text("67 Nothing has been heard from the team for 67 days.")};
    QTest::newRow("after the academy") << QDate(year, 5, 17) << QStringList();
    // Before the comment of 10 March, the academy's first day is where the count begins.
    QTest::newRow("13 days in") << QDate(year, 1, 31) << QStringList();
    QTest::newRow("14 days in") << QDate(year, 2, 1)
                                << QStringList{text("14 Nothing has been heard from the team for 14 days.")};
}

void TestAttention::silence()
{
    QFETCH(QDate, today);
    QFETCH(QStringList, expected);
    QCOMPARE(told(today, AttentionReason::Silent), expected);
}

void TestAttention::everySignOfLifeCounts_data()
{
    QTest::addColumn<QByteArray>("sign");
    for (const char *sign : {"submission", "attendance", "action", "milestone", "assessment", "comment", "step"})
        QTest::newRow(sign) << QByteArray(sign);
}

void TestAttention::everySignOfLifeCounts()
{
    QFETCH(QByteArray, sign);
    const QDate today = midway().addDays(20);
    const QDate heard = today.addDays(-13);
    QCOMPARE(told(today, AttentionReason::Silent).size(), 1);
    if (sign == "step")
        m_clock->set(QDateTime(heard, QTime(9, 0), Qt::UTC));
    edit([&](Edit &edit) {
        if (sign == "submission") {
            edit.set(submission("risk_map"), &Submission::submittedOn, heard);
        } else if (sign == "attendance") {
            Session session;
            session.academy = m_academy;
            session.date = heard;
            Attendance attendance;
            attendance.team = m_team;
            attendance.session = edit.insert(session);
            attendance.state = AttendanceState::Remote;
            edit.insert(attendance);
        } else if (sign == "action") {
            Action action;
            action.team = m_team;
            action.doneOn = heard;
            edit.insert(action);
        } else if (sign == "milestone") {
            PilotMilestone milestone;
            milestone.team = m_team;
            milestone.actual = heard;
            edit.insert(milestone);
        } else if (sign == "assessment") {
            edit.set(m_assessment, &Assessment::date, heard);
        } else if (sign == "comment") {
            Comment comment;
            comment.team = m_team;
            comment.at = QDateTime(heard, QTime(8, 0), Qt::UTC);
            edit.insert(comment);
        } else {
            edit.set(m_team, &Team::goal, text("A new goal"));
        }
    });
    QVERIFY(told(today, AttentionReason::Silent).isEmpty());
    QCOMPARE(told(today.addDays(1), AttentionReason::Silent).size(), 1);
}

void TestAttention::whatOnlyTheCoachWroteIsNoSignOfLife()
{
    const QDate today = midway().addDays(20);
    m_clock->set(QDateTime(today, QTime(6, 0), Qt::UTC));
    edit([&](Edit &edit) {
        CoachingNote note;
        note.team = m_team;
        note.at = today;
        note.text = text("Why so quiet?");
        edit.insert(note);
    });
    QCOMPARE(told(today, AttentionReason::Silent).size(), 1);
}

void TestAttention::aMissingSponsor()
{
    edit([&](Edit &edit) { edit.set(m_sponsor, &Person::left, true); });
    QVERIFY(told(QDate(year, 1, 17), AttentionReason::SponsorAbsent).isEmpty());
    QCOMPARE(told(QDate(year, 1, 18), AttentionReason::SponsorAbsent),
             QStringList{text("0 The team has no sponsor in management.")});
    edit([&](Edit &edit) {
        Person lead;
        lead.team = m_team;
        lead.role = PersonRole::ProcurementLead;
        edit.insert(lead);
    });
    QCOMPARE(told(midway(), AttentionReason::SponsorAbsent).size(), 1);
    edit([&](Edit &edit) { edit.set(m_sponsor, &Person::left, false); });
    QVERIFY(told(midway(), AttentionReason::SponsorAbsent).isEmpty());
}

void TestAttention::anAbsentSponsor_data()
{
    QTest::addColumn<QString>("sessions"); // oldest first: a absent, e excused, p present, r remote, t without a person
    QTest::addColumn<QStringList>("expected");
    const QStringList away{text("20 The sponsor has stayed away since 18 February 2027.")};
    QTest::newRow("absent once") << text("pa") << QStringList();
    QTest::newRow("absent twice") << text("paa")
                                  << QStringList{text("15 The sponsor has stayed away since 23 February 2027.")};
    QTest::newRow("absent always") << text("aa") << away;
    QTest::newRow("excused is away too") << text("ae") << away;
    QTest::newRow("came again") << text("aap") << QStringList();
    QTest::newRow("came from afar") << text("aar") << QStringList();
    QTest::newRow("only the team was taken down") << text("ttt") << QStringList();
    QTest::newRow("the team in between") << text("ata") << away;
}

void TestAttention::anAbsentSponsor()
{
    QFETCH(QString, sessions);
    QFETCH(QStringList, expected);
    edit([&](Edit &edit) {
        QDate day(year, 2, 18);
        for (const QChar mark : sessions) {
            Session session;
            session.academy = m_academy;
            session.date = day;
            session.state = SessionState::Held;
            Attendance attendance;
            attendance.team = m_team;
            attendance.session = edit.insert(session);
            attendance.state = mark == u'a'   ? AttendanceState::Absent
                               : mark == u'e' ? AttendanceState::Excused
                               : mark == u'r' ? AttendanceState::Remote
                                              : AttendanceState::Present;
            if (mark != u't')
                attendance.person = m_sponsor;
            edit.insert(attendance);
            day = day.addDays(5);
        }
    });
    QCOMPARE(told(midway(), AttentionReason::SponsorAbsent), expected);
}

void TestAttention::theStartAssessment_data()
{
    QTest::addColumn<QString>("there"); // none, unfinished, complete
    QTest::addColumn<int>("submission");
    QTest::addColumn<int>("daysAfter"); // the day of the deliverable
    QTest::addColumn<QStringList>("expected");
    const QStringList missing{text("1 The self-assessment at the start is missing.")};
    const int approved = int(ReviewState::Approved);
    QTest::newRow("on its day") << text("none") << approved << 0 << QStringList();
    QTest::newRow("the day after") << text("none") << approved << 1 << missing;
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
