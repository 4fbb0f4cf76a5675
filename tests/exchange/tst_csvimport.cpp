#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "exchange/csvimport.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFile>

using namespace polku;
using Fate = CsvPreview::Fate;

class TestCsvImport : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void bringsInTheFirstRealAcademy();
    void teamsOfAnAcademyToComeAreApplicants();
    void changesNothingTheSecondTime();
    void isOneStepThatCanBeUndone();
    void readsHeadersInAnyLanguage_data();
    void readsHeadersInAnyLanguage();
    void recognisesTheKind_data();
    void recognisesTheKind();
    void gathersATeamFromItsRows();
    void applicationsOfACall();
    void aDecisionTakesTheTeamIn();
    void readsPeople();
    void readsActionsAsPeopleWriteThem();
    void readsPilotsWithBothDecimalMarks_data();
    void readsPilotsWithBothDecimalMarks();
    void takesTheAcademysOwnThemes();
    void emptyCellsLeaveWhatIsThere();
    void refusesRows_data();
    void refusesRows();
    void refusedRowsLeaveTheOthers();
    void refusesTables_data();
    void refusesTables();
    void namesUnknownColumns();
    void keepsOddNames();

private:
    CsvPreview preview(const QByteArray &csv, std::optional<CsvKind> kind = {}) const
    {
        return test::valueOf(tryPreview(csv, kind));
    }
    Result<CsvPreview> tryPreview(const QByteArray &csv, std::optional<CsvKind> kind = {}) const
    {
        const CsvTable table = test::valueOf(readCsv(csv));
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return previewCsv(reader, m_catalogue, m_academy, kind, table, QStringLiteral("table.csv"), m_words,
                              QDate(2025, 10, 15));
        }));
    }
    void import(const QByteArray &csv, std::optional<CsvKind> kind = {})
    {
        test::valueOf(importCsv(*m_workspace, m_catalogue, preview(csv, kind), m_words));
    }
    template <class R>
    std::vector<R> all() const
    {
        return test::valueOf(m_workspace->read([](const Reader &reader) { return reader.all<R>(); }));
    }
    static QByteArray realTeams()
    {
        QFile file(test::fixture(QStringLiteral("soske-2022-teams.csv")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::TemporaryFolder m_folder;
    Catalogue m_catalogue;
    Words m_words{Language::English};
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    int m_files = 0;
};

void TestCsvImport::init()
{
    test::failOnWarnings();
    m_workspace = test::createWorkspace(m_folder.path(QStringLiteral("%1.polku").arg(++m_files)));
    m_academy = test::valueOf(createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("Soske 2022"),
                                            QDate(2022, 1, 20), Language::Finnish));
}

void TestCsvImport::bringsInTheFirstRealAcademy()
{
    import(realTeams());
    const std::vector<Team> teams = all<Team>();
    QCOMPARE(teams.size(), size_t(6));
    QCOMPARE(all<Organisation>().size(), size_t(9));
    QCOMPARE(all<Plan>().size(), size_t(6));
    QCOMPARE(all<Submission>().size(), 6 * all<Deliverable>().size());
    QStringList names;
    for (const Team &team : teams) {
        names.append(team.name);
        QCOMPARE(team.state, TeamState::Participant);
        QCOMPARE(team.academy, m_academy);
    }
    QVERIFY(names.contains(QStringLiteral("Senaatti-kiinteistöt ja Puolustuskiinteistöt")));
    const auto memberships = all<Membership>();
    QCOMPARE(std::count_if(memberships.begin(), memberships.end(),
                           [](const Membership &m) { return m.role == MembershipRole::Lead; }),
             6);
    QVERIFY(std::any_of(memberships.begin(), memberships.end(),
                        [](const Membership &m) { return m.units.split(QLatin1Char(',')).size() == 3; }));
    QCOMPARE(test::valueOf(m_workspace->check()), QStringList());
}

void TestCsvImport::teamsOfAnAcademyToComeAreApplicants()
{
    const QDate today = m_workspace->clock().today();
    m_academy = test::valueOf(createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("The next one"),
                                            today.addMonths(3), Language::Finnish));
    import(realTeams());
    const std::vector<Team> teams = all<Team>();
    QCOMPARE(teams.size(), size_t(6));
    for (const Team &team : teams)
        QCOMPARE(team.state, TeamState::Applicant);
    QVERIFY(all<Submission>().empty());
}

void TestCsvImport::changesNothingTheSecondTime()
{
    import(realTeams());
    const QStringList before = test::tableDump(m_workspace->path());
    const CsvPreview again = preview(realTeams());
    QCOMPARE(again.count(Fate::Same), int(again.lines.size()));
    import(realTeams());
    QCOMPARE(test::tableDump(m_workspace->path()), before);
}

void TestCsvImport::isOneStepThatCanBeUndone()
{
    const QStringList before = test::tableDump(m_workspace->path());
    import(realTeams());
    test::valueOf(m_workspace->undo());
    QCOMPARE(test::tableDump(m_workspace->path()), before);
}

void TestCsvImport::readsHeadersInAnyLanguage_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("English") << QByteArray("Team;Short name;Organisation;Units");
    QTest::newRow("Finnish") << QByteArray("Tiimi;Lyhenne;Organisaatio;Yksiköt");
    QTest::newRow("Swedish") << QByteArray("Lag;Förkortning;Organisationer;Enheter");
    QTest::newRow("columns") << QByteArray("name;short_name;organisation.name;units");
    QTest::newRow("shouted and blank") << QByteArray(" TEAM ;short-name:;  ORGANISATION*;unit");
}

void TestCsvImport::readsHeadersInAnyLanguage()
{
    QFETCH(QByteArray, header);
    import(header + "\nA;B;C;D\n");
    QCOMPARE(all<Team>().front().name, QStringLiteral("A"));
    QCOMPARE(all<Team>().front().shortName, QStringLiteral("B"));
    QCOMPARE(all<Organisation>().front().name, QStringLiteral("C"));
    QCOMPARE(all<Membership>().front().units, QStringLiteral("D"));
}

void TestCsvImport::recognisesTheKind_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<CsvKind>("kind");
    const auto row = [](const char *headers, CsvKind kind) {
        QTest::newRow(headers) << QString::fromUtf8(headers).split(QLatin1Char(';')) << kind;
    };
    row("Tiimi;Organisaatio;Yksiköt", CsvKind::Teams);
    row("Team;Name;E-mail;Phone", CsvKind::People);
    row("Team;Title;Due;Priority", CsvKind::Actions);
    row("Team;Title;CPV;Procedure;Stage", CsvKind::Pilots);
}

void TestCsvImport::recognisesTheKind()
{
    QFETCH(QStringList, headers);
    QFETCH(CsvKind, kind);
    QCOMPARE(recognisedCsvKind(headers), std::optional(kind));
}

void TestCsvImport::gathersATeamFromItsRows()
{
    import("Team;Organisation;Business ID;Units\n"
           "Joint;First|Second;0201256-6|;a, b|c\n"
           ";Third;;d\n"
           "joint ;THIRD;;e\n");
    QCOMPARE(all<Team>().size(), size_t(1));
    const auto organisations = all<Organisation>();
    QCOMPARE(organisations.size(), size_t(3));
    QCOMPARE(organisations[0].businessId, QStringLiteral("0201256-6"));
    QCOMPARE(organisations[1].businessId, QString());
    const auto memberships = all<Membership>();
    QCOMPARE(memberships[0].units, QStringLiteral("a, b"));
    QCOMPARE(memberships[1].units, QStringLiteral("c"));
    QCOMPARE(memberships[2].units, QStringLiteral("d, e"));
    QCOMPARE(memberships[0].role, MembershipRole::Lead);
    QCOMPARE(memberships[2].role, MembershipRole::Partner);
}

void TestCsvImport::applicationsOfACall()
{
    m_academy = test::valueOf(createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("The next one"),
                                            m_workspace->clock().today().addMonths(3), Language::Finnish));
    // As a survey tool writes the answers to a call, the questions as headers.
    const QByteArray csv =
        "Aikaleima;1. Ryhmän nimi;Organisaatio;Mitkä ovat tarpeenne?;Mitä odotatte akatemialta?;Miten tämä liittyy "
        "strategiaanne?;Pilotti-idea;Ryhmän kokoonpano;Paljonko työaikaa on varattu?;Miten johto on "
        "sitoutunut?;Lempiväri\n"
        "14.8.2026 klo 10.22.05;Niemi;Niemen kaupunki;Työllisyys.;Esimerkkejä.;Kestävä kaupunki 2030.;Siivous.;Kuusi "
        "jäsentä.;Päivä viikossa.;Johtoryhmä 4.5.;sininen\n"
        "2026/08/15 10:00:00;Saari;;Valvonta.;;;;;;;\n";
    const CsvPreview before = preview(csv);
    QCOMPARE(before.kind, CsvKind::Teams);
    QCOMPARE(before.unknownColumns, QStringList(QStringLiteral("Lempiväri")));
    // What was guessed is told: six questions that name no field. “Pilotti-idea” is the field's own name.
    QStringList guessed;
    for (const CsvPreview::Guess &guess : before.guesses)
        guessed.append(guess.header.section(QLatin1Char(' '), 0, 0));
    QCOMPARE(guessed, (QStringList{QStringLiteral("Mitkä"), QStringLiteral("Mitä"), QStringLiteral("Miten"),
                                   QStringLiteral("Ryhmän"), QStringLiteral("Paljonko"), QStringLiteral("Miten")}));
    import(csv);
    auto applications = all<Application>();
    QCOMPARE(applications.size(), size_t(2));
    const Application &first = applications.front();
    QCOMPARE(first.received, QDate(2026, 8, 14));
    // Two questions about one thing are kept apart in it.
    QCOMPARE(first.needs,
             QStringLiteral("Mitkä ovat tarpeenne?\n\nTyöllisyys.\n\nMitä odotatte akatemialta?\n\nEsimerkkejä."));
    QCOMPARE(first.strategyLink, QStringLiteral("Kestävä kaupunki 2030."));
    QCOMPARE(first.pilotIdea, QStringLiteral("Siivous."));
    QCOMPARE(first.teamText, QStringLiteral("Kuusi jäsentä."));
    QCOMPARE(first.workingTime, QStringLiteral("Päivä viikossa."));
    QCOMPARE(first.management, QStringLiteral("Johtoryhmä 4.5."));
    QCOMPARE(first.decision, ApplicationDecision::Pending);
    for (const Team &team : all<Team>())
        QCOMPARE(team.state, TeamState::Applicant);
    // Twice changes nothing.
    for (const CsvPreview::Line &line : preview(csv).lines)
        QVERIFY2(line.fate == Fate::Same, qPrintable(line.title + line.reason));
    // What is told later goes into the same application, and decides nothing.
    import("Team;Link to strategy\nSaari;Saaren strategia.\n");
    applications = all<Application>();
    QCOMPARE(applications.size(), size_t(2));
    QCOMPARE(applications.back().strategyLink, QStringLiteral("Saaren strategia."));
    QCOMPARE(applications.back().needs, QStringLiteral("Mitkä ovat tarpeenne?\n\nValvonta."));
    QCOMPARE(applications.back().decision, ApplicationDecision::Pending);
    // An application without a team is none of the team above; two answers of one team are not mixed.
    const CsvPreview odd = preview("Aikaleima;Ryhmä;Mitkä ovat tarpeenne?\n14.8.2026;Niemi;Yksi.\n15.8.2026;;Kaksi.\n"
                                   "16.8.2026;Niemi;Kolme.\n");
    QCOMPARE(odd.lines[1].fate, Fate::Refused);
    QCOMPARE(odd.lines[2].fate, Fate::Refused);
    QVERIFY2(odd.lines[2].reason.contains(QStringLiteral("line 2")), qPrintable(odd.lines[2].reason));
}

void TestCsvImport::aDecisionTakesTheTeamIn()
{
    const QByteArray csv = "Team;Decision;Reason for the decision\nNorth;Selected;The best.\nSouth;reserve;\n"
                           "East;Declined;Too late.\nWest;;\n";
    QCOMPARE(preview(csv).unknownColumns, QStringList());
    import(csv);
    const auto stateOf = [this](const char *name) {
        for (const Team &team : all<Team>()) {
            if (team.name == QString::fromLatin1(name))
                return team;
        }
        return Team();
    };
    QCOMPARE(stateOf("North").state, TeamState::Participant);
    QCOMPARE(stateOf("South").state, TeamState::Applicant);
    QCOMPARE(stateOf("East").state, TeamState::NotSelected);
    const auto plans = [&](const char *name) {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return int(reader.count(RecordKind::Plan, Query().where(&Plan::team, stateOf(name).id)));
        }));
    };
    QCOMPARE(plans("North"), 1);
    QCOMPARE(plans("South"), 0);
    for (const Application &application : all<Application>()) {
        QCOMPARE(application.decidedOn, m_workspace->clock().today());
        if (application.team == stateOf("North").id)
            QCOMPARE(application.reason, QStringLiteral("The best."));
    }
    // Twice changes nothing; later the team on the reserve list gets its place.
    const CsvPreview twice = preview(csv);
    for (const CsvPreview::Line &line : twice.lines)
        QVERIFY2(line.fate == Fate::Same, qPrintable(line.title + line.reason));
    import("Team;Decision\nSouth;Selected\n");
    QCOMPARE(stateOf("South").state, TeamState::Participant);
    QCOMPARE(plans("South"), 1);
    test::valueOf(m_workspace->undo());
    QCOMPARE(stateOf("South").state, TeamState::Applicant);
}

void TestCsvImport::readsPeople()
{
    import("Team;Organisation\nA;Org A\nB;Org B\n");
    import("Team,Organisation,Name,Role,E-mail,May be named as contact\n"
           "A,Org A,Ada,Procurement expert,ada@example.org,yes\n"
           "B,,Ada,sponsor,,\n");
    const auto people = all<Person>();
    QCOMPARE(people.size(), size_t(2));
    QCOMPARE(people[0].organisation, all<Organisation>()[0].id);
    QCOMPARE(people[0].role, PersonRole::ProcurementExpert);
    QVERIFY(people[0].consent);
    QCOMPARE(people[1].team, all<Team>()[1].id);
    QCOMPARE(people[1].role, PersonRole::Sponsor);
}

void TestCsvImport::readsActionsAsPeopleWriteThem()
{
    import("Team\nA\n");
    import("Team;Name\nA;Ada\n", CsvKind::People);
    import("Task;Deadline;Responsible;Status;Person-days;Cost, €\n"
           "Write it;31.12.2026;ada;in progress;1,5;\"1 200\"\n");
    const Action action = all<Action>().front();
    QCOMPARE(action.title, QStringLiteral("Write it"));
    QCOMPARE(action.due, QDate(2026, 12, 31));
    QCOMPARE(action.owner, all<Person>().front().id);
    QCOMPARE(action.status, ActionStatus::InProgress);
    QCOMPARE(action.effort, std::optional(1.5));
    QCOMPARE(action.cost, std::optional<qint64>(1200));
    QVERIFY(action.rank > 0);
}

void TestCsvImport::readsPilotsWithBothDecimalMarks_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("comma") << QByteArray("Title;Working hours;Estimated value, €\nP;1234,567;1.900.000\nQ;1,5;\n");
    QTest::newRow("point") << QByteArray(
        "Title,Working hours,\"Estimated value, €\"\nP,\"1,234.567\",\"1,900,000\"\nQ,1.5,\n");
}

void TestCsvImport::readsPilotsWithBothDecimalMarks()
{
    QFETCH(QByteArray, csv);
    import("Team\nA\n");
    import(csv, CsvKind::Pilots);
    const Pilot pilot = all<Pilot>().front();
    QCOMPARE(pilot.hours, std::optional(1234.567));
    QCOMPARE(pilot.value, std::optional<qint64>(1'900'000));
}

void TestCsvImport::takesTheAcademysOwnThemes()
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Theme theme;
        theme.academy = m_academy;
        theme.code = QStringLiteral("OWN");
        theme.name = QStringLiteral("Our own theme");
        edit.insert(theme);
    }));
    import("Team;Theme\nA;our own theme\n");
    QCOMPARE(all<Team>().front().theme, QStringLiteral("OWN"));
}

void TestCsvImport::emptyCellsLeaveWhatIsThere()
{
    import("Team;Short name;Theme\nA;First;EMP\n");
    import("Team;Short name;Theme\nA;Second;\n");
    QCOMPARE(all<Team>().front().shortName, QStringLiteral("Second"));
    QCOMPARE(all<Team>().front().theme, QStringLiteral("EMP"));
}

void TestCsvImport::refusesRows_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *csv, const char *reason) {
        QTest::newRow(reason) << QByteArray(csv) << QString::fromUtf8(reason);
    };
    row("Team;Title;Due\nA;X;30.2.2027\n", "Due: There is no such day as 30.2.2027. Check the day and the month.");
    row("Team;Title;Due\nC;X;\n", "The academy has no team “C”. Import the teams first.");
    row("Team;Title;Due\n;X;\n", "The row does not say which team it is about.");
    row("Team;Title;Due\nA;;1.1.2027\n", "Title is missing.");
    row("Team;Title;Due\nA;X;;more\n", "The row has more cells than the first row has columns.");
    row("Team;Title;Owner\nA;X;Nobody\n", "Owner: the team has nothing called “Nobody”.");
    row("Team;Title;Priority;Status\nA;X;urgent;\n",
        "Priority: “urgent” is not one of the choices. Choose one of: low, normal, high.");
    row("Team;Organisation;Business ID\nNew;;0201256-6\n",
        "Business ID is given, but not the organisation that it is about.");
    row("Team;Organisation;Business ID\nNew;a|b|c;1|2\n", "Business ID has 2 parts for 3 organisations.");
    row("Team;Organisation;Business ID\n;Org;\n", "The row does not name a team.");
}

void TestCsvImport::refusesRows()
{
    QFETCH(QByteArray, csv);
    import("Team\nA\nB\n");
    const QStringList before = test::tableDump(m_workspace->path());
    const CsvPreview refused = preview(csv);
    QCOMPARE(refused.lines.size(), size_t(1));
    QCOMPARE(refused.lines[0].fate, Fate::Refused);
    QCOMPARE(refused.lines[0].line, 2);
    QTEST(refused.lines[0].reason, "reason");
    import(csv);
    QCOMPARE(test::tableDump(m_workspace->path()), before);
}

void TestCsvImport::refusedRowsLeaveTheOthers()
{
    import("Team\nA\n");
    const QByteArray csv = "Title;Due\nfirst;1.1.2027\nsecond;soon\nFIRST;2.1.2027\nfourth;\n";
    const CsvPreview some = preview(csv, CsvKind::Actions);
    QCOMPARE(some.count(Fate::New), 2);
    QCOMPARE(some.lines[1].line, 3);
    QCOMPARE(some.lines[2].reason, QStringLiteral("Line 2 is about the same record already."));
    import(csv, CsvKind::Actions);
    QCOMPARE(all<Action>().size(), size_t(2));
}

void TestCsvImport::refusesTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::newRow("no known columns") << QByteArray("foo;bar\n1;2\n");
    QTest::newRow("nothing that names a record") << QByteArray("Due;Status\n1.1.2027;done\n");
}

void TestCsvImport::refusesTables()
{
    QFETCH(QByteArray, csv);
    const auto refused = tryPreview(csv);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QVERIFY(!tryPreview(csv, CsvKind::Actions));
}

void TestCsvImport::namesUnknownColumns()
{
    QCOMPARE(preview("Team;Colour;Team\nA;red;B\n").unknownColumns,
             QStringList({QStringLiteral("Colour"), QStringLiteral("Team")}));
}

void TestCsvImport::keepsOddNames()
{
    const QString name = QStringLiteral("=cmd() \"quoted\" 🙂");
    import("Team;Goal\n\"=cmd() \"\"quoted\"\" 🙂\";x\n");
    QCOMPARE(all<Team>().front().name, name);
    const CsvPreview pilot = preview("Title\n" + QByteArray(1'000'000, 'x') + "\n", CsvKind::Pilots);
    QCOMPARE(pilot.lines[0].fate, Fate::New);
    QVERIFY(pilot.lines[0].notes.join(QString()).contains(QStringLiteral("At most 90")));
}

POLKU_TEST_MAIN(TestCsvImport)
#include "tst_csvimport.moc"
