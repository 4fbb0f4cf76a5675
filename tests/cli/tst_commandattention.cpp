// Who needs attention and what has changed, as a shell asks for it.

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

class TestCommandAttention : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhoNeedsAttention();
    void answersInJson();
    void narrowsToATeam();
    void saysThatNothingNeedsAttention();
    void neverTellsWhatOnlyTheCoachSees();
    void exportsWhatHasChanged();
    void refuses_data();
    void refuses();

private:
    TemporaryFolder m_folder;
};

void TestCommandAttention::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandAttention::tellsWhoNeedsAttention()
{
    const Ran ran = run(m_folder, "attention sample.polku --today 2026-03-18");
    POLKU_ENDED(ran, 0);
    const QStringList lines = ran.out.split(QLatin1Char('\n'));
    QCOMPARE(lines.at(0), QStringLiteral("Late"));
    QVERIFY2(lines.at(1).startsWith(QStringLiteral("  Koskela: “Risk and opportunity map” is ")), qPrintable(ran.out));
    QVERIFY(ran.out.contains(QStringLiteral("Waiting for you")));
}

void TestCommandAttention::answersInJson()
{
    const Ran ran = run(m_folder, "attention sample.polku --today 2026-03-18 --json");
    POLKU_ENDED(ran, 0);
    const QJsonArray items = QJsonDocument::fromJson(ran.bytes).array();
    QVERIFY(items.size() > 3);
    const QJsonObject first = items.at(0).toObject();
    QCOMPARE(first.value(QStringLiteral("reason")).toString(), QStringLiteral("late"));
    QCOMPARE(first.value(QStringLiteral("kind")).toString(), QStringLiteral("submission"));
    QCOMPARE(first.value(QStringLiteral("title")).toString(), QStringLiteral("Risk and opportunity map"));
    const QDate since = QDate::fromString(first.value(QStringLiteral("since")).toString(), Qt::ISODate);
    QCOMPARE(first.value(QStringLiteral("days")).toInt(), int(since.daysTo(QDate(2026, 3, 18))));
    QVERIFY(first.value(QStringLiteral("text")).toString().endsWith(QStringLiteral(" days late.")));
}

void TestCommandAttention::narrowsToATeam()
{
    const Ran ran = run(m_folder, {QStringLiteral("attention"), QStringLiteral("sample.polku"),
                                   QStringLiteral("--today"), QStringLiteral("2026-03-18"), QStringLiteral("--team"),
                                   QStringLiteral("city of tunturi"), QStringLiteral("--json")});
    POLKU_ENDED(ran, 0);
    const QJsonArray items = QJsonDocument::fromJson(ran.bytes).array();
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items)
        QCOMPARE(item[QLatin1String("team_name")].toString(), QStringLiteral("Tunturi"));
}

void TestCommandAttention::saysThatNothingNeedsAttention()
{
    POLKU_ENDED(run(m_folder, "new empty.polku --name Empty --start 2027-01-18 --language en"), 0);
    const Ran ran = run(m_folder, "attention empty.polku --today 2027-03-01");
    POLKU_ENDED(ran, 0);
    QCOMPARE(ran.out, QStringLiteral("Nothing needs attention.\n"));
    QCOMPARE(QJsonDocument::fromJson(run(m_folder, "attention empty.polku --json").bytes).array().size(), 0);
}

/// The practice academy's coach has follow-ups that were due by then.
void TestCommandAttention::neverTellsWhatOnlyTheCoachSees()
{
    const Ran ran = run(m_folder, "attention sample.polku --today 2026-03-18 --json");
    QVERIFY(!ran.out.contains(QStringLiteral("follow_up")) && !ran.out.contains(QStringLiteral("coaching_note")));
}

void TestCommandAttention::exportsWhatHasChanged()
{
    const QString pilot = run(m_folder, "list sample.polku pilot").out.section(QLatin1Char(' '), 0, 0);
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("pilot"), pilot,
                               QStringLiteral("title"), QStringLiteral("Renamed from the shell")}),
                0);
    const QString listed = run(m_folder, "list sample.polku pilot --json").out;
    const QJsonArray pilots = QJsonDocument::fromJson(listed.toUtf8()).array();
    QString team;
    for (const QJsonValue &one : pilots) {
        if (one[QLatin1String("title")].toString() == QStringLiteral("Renamed from the shell"))
            team = one[QLatin1String("team")].toVariant().toString();
    }
    QVERIFY2(!team.isEmpty(), qPrintable(listed.left(400)));
    for (const char *name : {"changes.md", "changes.html", "changes.pdf"}) {
        POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("changes"),
                                   QStringLiteral("--team"), team, QStringLiteral("--since"),
                                   QStringLiteral("2026-03-01"), QStringLiteral("--to"), QString::fromLatin1(name)}),
                    0);
    }
    const QString markdown = QString::fromUtf8(contentOf(m_folder.path(QStringLiteral("changes.md"))));
    QVERIFY2(markdown.contains(QStringLiteral("Renamed from the shell")), qPrintable(markdown));
    QVERIFY(markdown.contains(QStringLiteral("What has changed: ")));
    QVERIFY(contentOf(m_folder.path(QStringLiteral("changes.pdf"))).startsWith("%PDF-1."));
}

void TestCommandAttention::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *arguments, int code) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << code;
    };
    row("no such day", "attention sample.polku --today 2026-02-30", 2);
    row("no such team", "attention sample.polku --team Atlantis", 1);
    row("no such academy", "attention sample.polku --academy Plato", 1);
    row("no such file", "attention nothing.polku", 1);
    row("changes of no team", "export sample.polku changes --to out.md", 2);
    row("changes of an unknown team", "export sample.polku changes --team Atlantis --to out.md", 1);
    row("changes since no day", "export sample.polku changes --team Koskela --since soon --to out.md", 2);
    row("changes in no format", "export sample.polku changes --team Koskela --to out.xyz", 2);
}

void TestCommandAttention::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    const Ran ran = run(m_folder, arguments.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("out.md"))));
}

POLKU_TEST_MAIN(TestCommandAttention)
#include "tst_commandattention.moc"
