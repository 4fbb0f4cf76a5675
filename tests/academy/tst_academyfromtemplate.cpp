#include "academy/planpreview.h"
#include "catalogue/templatefile.h"
#include "templatecase.h"

#include <algorithm>

using namespace polku;
using namespace polku::test;

/// An academy that is made from a template: what is told before, and what it carries.
class TestAcademyFromTemplate : public TemplateCase
{
    Q_OBJECT

private Q_SLOTS:
    void theFileCarriesTheTemplate();
    void thePreviewIsWhatIsMade();
    void notesOnTheStart_data();
    void notesOnTheStart();
};

void TestAcademyFromTemplate::theFileCarriesTheTemplate()
{
    // An own template has a session for each team that the program knows nothing of.
    ProgrammeTemplate own = *m_catalogue.programme({});
    own.code = text("spring");
    for (SessionTemplate &session : own.sessions) {
        if (session.code == text("coaching_1"))
            session.title = {text("Oma"), text("Egen"), text("Own coaching")};
    }
    const AcademyId academy = make(QDate(2027, 1, 18), Language::English, &own);
    const auto carried = [&] {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return programmeOf(reader, m_catalogue, reader.get(academy)); }));
    };
    QVERIFY(carried().has_value());
    QVERIFY(*carried() == own);
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = academy;
        team.name = text("One");
        team.state = TeamState::Participant;
        addTeam(edit, m_catalogue, team);
    }));
    const auto sessions = all<Session>(Query().where(&Session::code, text("coaching_1")));
    QCOMPARE(sessions.size(), size_t(1));
    QCOMPARE(sessions.front().title, text("Own coaching"));
    // It is part of the one step, and goes with it.
    valueOf(m_workspace->undo());
    valueOf(m_workspace->undo());
    QVERIFY(all<Academy>().empty());
    QVERIFY(all<Attachment>().empty());
    // An academy of the program's template needs no copy.
    make(QDate(2027, 1, 18));
    QVERIFY(all<Attachment>().empty());
}

void TestAcademyFromTemplate::thePreviewIsWhatIsMade()
{
    const AcademyPlan planned = plan(*m_catalogue.programme({}), QDate(2027, 1, 11));
    const Schedule preview = scheduleOf(planned, m_catalogue, Words(Language::Finnish));
    const AcademyId academy = valueOf(createAcademy(*m_workspace, m_catalogue, planned.programme,
                                                    {text("Academy"), {}, {}, QDate(2027, 1, 11), Language::English}));
    const Schedule made = valueOf(m_workspace->read(
        [&](const Reader &reader) { return readSchedule(reader, m_catalogue, academy, Words(Language::Finnish)); }));
    const auto daysOf = [](const Schedule &schedule) {
        QStringList days;
        for (const PlannedSession &session : schedule.sessions) {
            if (!session.team)
                days.append(session.title + session.date.toString(Qt::ISODate));
        }
        for (const PlannedDeadline &deadline : schedule.deadlines)
            days.append(deadline.title + deadline.due.toString(Qt::ISODate));
        for (const PlannedPhase &phase : schedule.phases)
            days.append(phase.name + phase.starts.toString(Qt::ISODate) + phase.ends.toString(Qt::ISODate));
        return days;
    };
    QCOMPARE(daysOf(preview), daysOf(made));
    QCOMPARE(preview.problemCount(), 0);
    // The reason of a move is told in the language of whoever looks.
    const auto closing = std::find_if(preview.sessions.begin(), preview.sessions.end(),
                                      [](const PlannedSession &each) { return each.kind == SessionKind::Closing; });
    QVERIFY(closing->movedFrom.contains(text("helatorstai"), Qt::CaseInsensitive));
}

void TestAcademyFromTemplate::notesOnTheStart_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QStringList>("notes"); // beginnings
    // Today is 15 October 2025.
    QTest::newRow("nothing to say") << QDate(2026, 1, 19) << QStringList();
    QTest::newRow("in the past") << QDate(2025, 9, 1) << QStringList{text("The first day is in the past.")};
    QTest::newRow("on a holiday") << QDate(2026, 1, 6)
                                  << QStringList{text("6 January 2026 is a holiday: Epiphany. The academy may start")};
    QTest::newRow("on a Sunday after the first week's sessions")
        << QDate(2026, 1, 25)
        << QStringList{text("The first week has sessions before that weekday, so the academy "
                            "starts on Monday 26 January 2026.")};
    QTest::newRow("too soon for the call") << QDate(2025, 12, 1) << QStringList{text("1 session")};
}

void TestAcademyFromTemplate::notesOnTheStart()
{
    QFETCH(QDate, start);
    QFETCH(QStringList, notes);
    const QStringList told = startNotes(plan(*m_catalogue.programme({}), start), start, m_workspace->clock().today(),
                                        m_catalogue, Words(Language::English));
    QVERIFY2(told.size() == notes.size(), qPrintable(told.join(QLatin1Char('\n'))));
    for (qsizetype i = 0; i < notes.size(); ++i)
        QVERIFY2(told.at(i).startsWith(notes.at(i)), qPrintable(told.at(i)));
}

POLKU_TEST_MAIN(TestAcademyFromTemplate)
#include "tst_academyfromtemplate.moc"
