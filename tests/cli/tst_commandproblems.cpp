// What is missing or does not fit in what the teams write, as a shell asks for it.

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace polku;
using namespace polku::test;

class TestCommandProblems : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsByTeamAndPlace();
    void answersInJson();
    void narrowsToATeam();
    void saysThatNobodyTakesPart();
    void refuses_data();
    void refuses();

private:
    TemporaryFolder m_folder;
};

void TestCommandProblems::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandProblems::tellsByTeamAndPlace()
{
    const Ran ran = run(m_folder, "problems sample.polku");
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.out.contains(QStringLiteral("\nKoskela: ")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral(" things to complete.\n  Plan\n    The section “")), qPrintable(ran.out));
}

void TestCommandProblems::answersInJson()
{
    const Ran ran = run(m_folder, "problems sample.polku --json");
    POLKU_ENDED(ran, 0);
    const QJsonArray items = QJsonDocument::fromJson(ran.bytes).array();
    QVERIFY(items.size() > 10);
    QSet<QString> teams;
    for (const QJsonValue &item : items) {
        for (const char *key : {"team", "team_name", "rule", "place", "kind", "id", "text", "advice"})
            QVERIFY2(!item[QLatin1String(key)].toString().isEmpty(), key);
        teams.insert(item[QLatin1String("team")].toString());
    }
    QVERIFY(teams.size() > 1);
    // What is told can be opened by its kind and id.
    const QString listed = run(m_folder, {QStringLiteral("list"), QStringLiteral("sample.polku"),
                                          items.at(0)[QLatin1String("kind")].toString()})
                               .out;
    QVERIFY2(listed.contains(items.at(0)[QLatin1String("id")].toString()), qPrintable(listed.left(300)));
}

void TestCommandProblems::narrowsToATeam()
{
    const Ran ran = run(m_folder, {QStringLiteral("problems"), QStringLiteral("sample.polku"), QStringLiteral("--team"),
                                   QStringLiteral("city of tunturi"), QStringLiteral("--json")});
    POLKU_ENDED(ran, 0);
    const QJsonArray items = QJsonDocument::fromJson(ran.bytes).array();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item[QLatin1String("team_name")].toString(), QStringLiteral("Tunturi"));
}

void TestCommandProblems::saysThatNobodyTakesPart()
{
    POLKU_ENDED(run(m_folder, "new empty.polku --name Empty --start 2027-01-18 --language en"), 0);
    const Ran ran = run(m_folder, "problems empty.polku");
    POLKU_ENDED(ran, 0);
    QCOMPARE(ran.out, QStringLiteral("No team takes part yet.\n"));
    QCOMPARE(QJsonDocument::fromJson(run(m_folder, "problems empty.polku --json").bytes).array().size(), 0);
}

void TestCommandProblems::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such team") << QStringLiteral("problems sample.polku --team Atlantis") << 1;
    QTest::newRow("no such academy") << QStringLiteral("problems sample.polku --academy Plato") << 1;
    QTest::newRow("no such file") << QStringLiteral("problems nothing.polku") << 1;
    QTest::newRow("no file") << QStringLiteral("problems") << 2;
}

void TestCommandProblems::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    const Ran ran = run(m_folder, arguments.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(ran.out.isEmpty());
}

POLKU_TEST_MAIN(TestCommandProblems)
#include "tst_commandproblems.moc"
