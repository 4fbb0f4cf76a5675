#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// The progress board on the command line.
class TestCommandProgress : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsEveryStateAndWhatItIsMadeOf();
    void tellsOneTeamInWords();
    void standsAsOnTheDay();
    void refuses_data();
    void refuses();

private:
    QJsonObject board(const char *arguments) const
    {
        return QJsonDocument::fromJson(run(m_folder, arguments).bytes).object();
    }
    static QJsonObject cell(const QJsonObject &team, const char *phase)
    {
        for (const QJsonValue &each : team.value(QStringLiteral("phases")).toArray()) {
            if (each[QStringLiteral("code")].toString() == QLatin1String(phase))
                return each.toObject();
        }
        return {};
    }

    TemporaryFolder m_folder;
};

void TestCommandProgress::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandProgress::tellsEveryStateAndWhatItIsMadeOf()
{
    const QJsonObject found = board("progress sample.polku --today 2026-03-18 --json");
    QCOMPARE(found.value(QStringLiteral("date")).toString(), QStringLiteral("2026-03-18"));
    const QJsonArray teams = found.value(QStringLiteral("teams")).toArray();
    QCOMPARE(teams.size(), 6);
    for (const QJsonValue &team : teams) {
        QCOMPARE(team[QStringLiteral("phases")].toArray().size(),
                 found.value(QStringLiteral("phases")).toArray().size());
        for (const QJsonValue &each : team[QStringLiteral("phases")].toArray()) {
            int done = 0;
            int expected = 0;
            for (const QJsonValue &item : each[QStringLiteral("items")].toArray()) {
                done += item[QStringLiteral("counts")].toBool() && item[QStringLiteral("done")].toBool();
                expected += item[QStringLiteral("counts")].toBool();
                QVERIFY(!item[QStringLiteral("title")].toString().isEmpty());
                QVERIFY(!item[QStringLiteral("news")].toString().isEmpty());
            }
            QCOMPARE(each[QStringLiteral("done")].toInt(), done);
            QCOMPARE(each[QStringLiteral("expected")].toInt(), expected);
            QVERIFY(!each[QStringLiteral("why")].toArray().isEmpty());
        }
    }
}

void TestCommandProgress::tellsOneTeamInWords()
{
    const QJsonObject found = board("progress sample.polku --team Koskela --today 2026-03-18 --json");
    QCOMPARE(found.value(QStringLiteral("teams")).toArray().size(), 1); // by the short name, as answers call it
    QCOMPARE(found.value(QStringLiteral("teams")).toArray().at(0)[QStringLiteral("name")].toString(),
             QStringLiteral("City of Koskela"));
    const Ran ran =
        run(m_folder, {QStringLiteral("progress"), QStringLiteral("sample.polku"), QStringLiteral("--team"),
                       QStringLiteral("city of koskela"), QStringLiteral("--today"), QStringLiteral("2026-03-18")});
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.out.contains(QStringLiteral("City of Koskela")));
    QVERIFY(!ran.out.contains(QStringLiteral("City of Tunturi")));
    QVERIFY2(ran.out.contains(QStringLiteral("  Themes and risks: Late")), qPrintable(ran.out));
    QVERIFY(ran.out.contains(QStringLiteral("“Risk and opportunity map” is 15 days late.")));
    QVERIFY(ran.out.contains(QStringLiteral("    - Deliverables: Risk and opportunity map · 15 days late")));
}

void TestCommandProgress::standsAsOnTheDay()
{
    const auto state = [&](const char *day) {
        const QByteArray line = QByteArray("progress sample.polku --json --today ") + day;
        return cell(board(line.constData()).value(QStringLiteral("teams")).toArray().at(0).toObject(), "month_4")
            .value(QStringLiteral("state"))
            .toString();
    };
    QCOMPARE(state("2026-03-18"), QStringLiteral("not_started"));
    QCOMPARE(state("2026-12-31"), QStringLiteral("late"));
}

void TestCommandProgress::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << QStringLiteral("progress none.polku") << 1;
    QTest::newRow("no such team") << QStringLiteral("progress sample.polku --team Nobody") << 1;
    QTest::newRow("no such academy") << QStringLiteral("progress sample.polku --academy Nobody") << 1;
    QTest::newRow("no such day") << QStringLiteral("progress sample.polku --today 2026-02-30") << 2;
    QTest::newRow("no file") << QStringLiteral("progress") << 2;
}

void TestCommandProgress::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    const Ran ran = run(m_folder, arguments.split(QLatin1Char(' ')));
    POLKU_ENDED(ran, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.errors.isEmpty());
}

POLKU_TEST_MAIN(TestCommandProgress)
#include "tst_commandprogress.moc"
