// Teams of which nothing is heard, and sponsors who stay away.

#include "calmacademy.h"
#include "resources.h"

using namespace polku;
using test::midway;
using test::text;
using test::year;

class TestAttentionSilence : public test::TestCase, protected test::CalmAcademy
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void silence_data();
    void silence();
    void everySignOfLifeCounts_data();
    void everySignOfLifeCounts();
    void whatOnlyTheCoachWroteIsNoSignOfLife();
    void aMissingSponsor();
    void anAbsentSponsor_data();
    void anAbsentSponsor();
};

void TestAttentionSilence::init()
{
    make();
    test::failOnWarnings();
}

void TestAttentionSilence::silence_data()
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

void TestAttentionSilence::silence()
{
    QFETCH(QDate, today);
    QFETCH(QStringList, expected);
    QCOMPARE(told(today, AttentionReason::Silent), expected);
}

void TestAttentionSilence::everySignOfLifeCounts_data()
{
    QTest::addColumn<QByteArray>("sign");
    for (const char *sign : {"submission", "attendance", "action", "milestone", "assessment", "comment", "step"})
        QTest::newRow(sign) << QByteArray(sign);
}

void TestAttentionSilence::everySignOfLifeCounts()
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

void TestAttentionSilence::whatOnlyTheCoachWroteIsNoSignOfLife()
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

void TestAttentionSilence::aMissingSponsor()
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

void TestAttentionSilence::anAbsentSponsor_data()
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

void TestAttentionSilence::anAbsentSponsor()
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

POLKU_TEST_MAIN(TestAttentionSilence)
#include "tst_attentionsilence.moc"
