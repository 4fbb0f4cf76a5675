#include "program.h"

using namespace polku;
using namespace polku::test;

/// The coach's list of applications, and what `set` does beyond a field.
class TestCommandApplications : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesDocuments_data();
    void writesDocuments();
    void writesATableForSpreadsheets();
    void formulasStayTexts();
    void refusesWhatDoesNotGo_data();
    void refusesWhatDoesNotGo();
    void settingAParticipantEquipsTheTeam();
    void settingTheDecisionTakesTheTeamIn();
    void tellsOfAnOrganisationInTwoTeams();

private:
    QString copyOfSample(const QString &name) const
    {
        QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(name));
        return name;
    }
    /// Ids of the records of a kind, with their titles, in the file's order.
    QList<QPair<QString, QString>> list(const QString &file, const QString &kind) const
    {
        const Ran ran = run(m_folder, {QStringLiteral("list"), file, kind});
        QList<QPair<QString, QString>> found;
        for (const QString &line : ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            found.append({line.section(QStringLiteral("  "), 0, 0), line.section(QStringLiteral("  "), 1)});
        return found;
    }

    TemporaryFolder m_folder;
};

void TestCommandApplications::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandApplications::writesDocuments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringLiteral("out.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("html") << QStringLiteral("out.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringLiteral("out.md") << QByteArray();
}

void TestCommandApplications::writesDocuments()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    const Ran ran = run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"),
                                   QStringLiteral("applications"), QStringLiteral("--to"), name});
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.errors.contains(QStringLiteral("confidential")));
    const QByteArray written = contentOf(m_folder.path(name));
    QVERIFY(written.startsWith(begins));
    QVERIFY(written.size() > 2000);
    if (!name.endsWith(QLatin1String("pdf"))) {
        QVERIFY(written.contains("Confidential"));
        QVERIFY(written.contains("City of Merilinna"));
    }
}

void TestCommandApplications::writesATableForSpreadsheets()
{
    POLKU_ENDED(run(m_folder, "export sample.polku applications --to out.csv --language fi"), 0);
    const QByteArray written = contentOf(m_folder.path(QStringLiteral("out.csv")));
    QVERIFY(written.startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(written.mid(3)).split(QStringLiteral("\r\n"));
    QVERIFY(lines.at(0).startsWith(QStringLiteral("Sija;Ryhmä;Teema;")));
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("1;City of Merilinna;")), qPrintable(lines.at(1)));
    QVERIFY(lines.at(1).contains(QStringLiteral(";\"4,7\";5;5;5;4;4;5;")));
}

void TestCommandApplications::formulasStayTexts()
{
    const QString file = copyOfSample(QStringLiteral("formula.polku"));
    const QString team = list(file, QStringLiteral("team")).front().first;
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), file, QStringLiteral("team"), team, QStringLiteral("name"),
                               QStringLiteral("=HYPERLINK(\"https://example.com\")")}),
                0);
    POLKU_ENDED(run(m_folder, "export formula.polku applications --to formula.csv"), 0);
    const QByteArray written = contentOf(m_folder.path(QStringLiteral("formula.csv")));
    QVERIFY(written.contains("'=HYPERLINK"));
    QVERIFY(!written.contains(";=HYPERLINK") && !written.contains(";\"=HYPERLINK"));
}

void TestCommandApplications::refusesWhatDoesNotGo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown ending") << QStringLiteral("--to out.ics") << 2;
    QTest::newRow("json") << QStringLiteral("--to out.json") << 2;
    QTest::newRow("one team") << QStringLiteral("--to out.csv --team Koskela") << 2;
    QTest::newRow("no such academy") << QStringLiteral("--to out.csv --academy Nowhere") << 1;
}

void TestCommandApplications::refusesWhatDoesNotGo()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFile::remove(m_folder.path(QStringLiteral("out.csv")));
    const QStringList all =
        QStringLiteral("export sample.polku applications ").append(arguments).split(QLatin1Char(' '));
    const Ran ran = run(m_folder, all);
    POLKU_ENDED(ran, code);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("out.csv"))));
}

void TestCommandApplications::settingAParticipantEquipsTheTeam()
{
    m_folder.write(QStringLiteral("teams.csv"), "name;state\nCity of Saari;applicant\n");
    const QString file = copyOfSample(QStringLiteral("set.polku"));
    POLKU_ENDED(run(m_folder, "import set.polku teams.csv --as teams"), 0);
    const auto teams = list(file, QStringLiteral("team"));
    const auto saari = std::find_if(teams.begin(), teams.end(),
                                    [](const auto &team) { return team.second == QLatin1String("City of Saari"); });
    QVERIFY(saari != teams.end());
    const auto plans = list(file, QStringLiteral("plan")).size();
    const auto assessments = list(file, QStringLiteral("assessment")).size();
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), file, QStringLiteral("team"), saari->first,
                               QStringLiteral("state"), QStringLiteral("participant")}),
                0);
    QCOMPARE(list(file, QStringLiteral("plan")).size(), plans + 1);
    QCOMPARE(list(file, QStringLiteral("assessment")).size(), assessments + 2);
    POLKU_ENDED(run(m_folder, "undo set.polku"), 0);
    QCOMPARE(list(file, QStringLiteral("plan")).size(), plans);
    QCOMPARE(list(file, QStringLiteral("assessment")).size(), assessments);
}

void TestCommandApplications::settingTheDecisionTakesTheTeamIn()
{
    m_folder.write(QStringLiteral("call.csv"), "name;decision\nCity of Saari;reserve\n");
    const QString file = copyOfSample(QStringLiteral("decision.polku"));
    const auto before = list(file, QStringLiteral("application"));
    POLKU_ENDED(run(m_folder, "import decision.polku call.csv --as teams"), 0);
    QString added;
    for (const auto &application : list(file, QStringLiteral("application"))) {
        if (!before.contains(application))
            added = application.first;
    }
    QVERIFY(!added.isEmpty());
    const auto plans = list(file, QStringLiteral("plan")).size();
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), file, QStringLiteral("application"), added,
                               QStringLiteral("decision"), QStringLiteral("selected")}),
                0);
    QCOMPARE(list(file, QStringLiteral("plan")).size(), plans + 1);
    POLKU_ENDED(run(m_folder, "undo decision.polku"), 0);
    QCOMPARE(list(file, QStringLiteral("plan")).size(), plans);
}

void TestCommandApplications::tellsOfAnOrganisationInTwoTeams()
{
    const QString file = copyOfSample(QStringLiteral("twice.polku"));
    const auto organisations = list(file, QStringLiteral("organisation"));
    const Ran ran = run(m_folder, {QStringLiteral("set"), file, QStringLiteral("organisation"),
                                   organisations.front().first, QStringLiteral("name"), organisations.back().second});
    POLKU_ENDED(ran, 0); // told, and kept
    QVERIFY2(ran.errors.contains(QStringLiteral("also in the team")), qPrintable(ran.errors));
    QCOMPARE(list(file, QStringLiteral("organisation")).front().second, organisations.back().second);
}

POLKU_TEST_MAIN(TestCommandApplications)
#include "tst_commandapplications.moc"
