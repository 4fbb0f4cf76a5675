#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// polku compare: what differs between two versions of a team's plan.
class TestCommandCompare : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWasKept();
    void tellsWhatDiffersInATerminal();
    void answersInJson();
    void takesNamesIdsDaysAndNow();
    void equalVersionsDoNotDiffer();
    void refusesWhatThereIsNot();
    void lookingChangesNoByte();

private:
    static QStringList with(const QStringList &more)
    {
        return QStringList{QStringLiteral("compare"), QStringLiteral("sample.polku"), QStringLiteral("--team"),
                           QStringLiteral("City of Merilinna")} +
               more;
    }
    Ran compare(const QStringList &more) const { return run(m_folder, with(more)); }
    QJsonObject json(QStringList more) const
    {
        more.append(QStringLiteral("--json"));
        return QJsonDocument::fromJson(compare(more).bytes).object();
    }

    TemporaryFolder m_folder;
};

void TestCommandCompare::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandCompare::listsWhatWasKept()
{
    const Ran ran = compare({QStringLiteral("--list")});
    POLKU_ENDED(ran, 0);
    const QStringList lines = ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].contains(QStringLiteral("First draft for the sponsor")), qPrintable(ran.out));
    QVERIFY2(lines[1].contains(QStringLiteral("Sent to the management group")), qPrintable(ran.out));
    const Ran asJson = compare({QStringLiteral("--list"), QStringLiteral("--json")});
    const QJsonArray array = QJsonDocument::fromJson(asJson.bytes).array();
    QCOMPARE(array.size(), 2);
    QVERIFY(lines[1].startsWith(array[1].toObject().value(QLatin1String("id")).toString()));
    // A team that has kept nothing.
    const Ran none = run(m_folder, {QStringLiteral("compare"), QStringLiteral("sample.polku"), QStringLiteral("--team"),
                                    QStringLiteral("City of Koskela"), QStringLiteral("--list")});
    POLKU_ENDED(none, 0);
    QVERIFY2(none.out.contains(QStringLiteral("No version")), qPrintable(none.out));
}

void TestCommandCompare::tellsWhatDiffersInATerminal()
{
    // Without more, from what was kept last to now.
    const Ran ran = compare({});
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.out.contains(QStringLiteral("Sent to the management group (10 March 2026")), qPrintable(ran.out));
    QVERIFY(ran.out.contains(QStringLiteral("→ Now")));
    QVERIFY2(ran.out.contains(QStringLiteral("[-40-]{+60+} person-months")), qPrintable(ran.out));
    // A table by its rows, a goal by its fields.
    QVERIFY2(ran.out.contains(QStringLiteral("- | Cleaning | medium | medium |")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("Training “Basic course in social conditions”: new")),
             qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QStringLiteral("  Target\n    ~ [-40-]{+60+}")), qPrintable(ran.out));
}

void TestCommandCompare::answersInJson()
{
    const QJsonObject answer = json({});
    QCOMPARE(answer.value(QLatin1String("from")).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("version"));
    QCOMPARE(answer.value(QLatin1String("to")).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("now"));
    const QJsonArray parts = answer.value(QLatin1String("parts")).toArray();
    QCOMPARE(parts.size(), answer.value(QLatin1String("differing")).toInt());
    bool found = false;
    for (const QJsonValue &value : parts) {
        const QJsonObject part = value.toObject();
        QVERIFY(!part.value(QLatin1String("title")).toString().isEmpty());
        if (part.value(QLatin1String("kind")) == QLatin1String("goal")) {
            const QJsonObject field = part.value(QLatin1String("fields"))[0].toObject();
            found = found || (field.value(QLatin1String("field")) == QLatin1String("target") &&
                              field.value(QLatin1String("before")) == QLatin1String("40") &&
                              field.value(QLatin1String("after")) == QLatin1String("60"));
        }
    }
    QVERIFY(found);
}

void TestCommandCompare::takesNamesIdsDaysAndNow()
{
    const QJsonObject answer = json({QStringLiteral("--from"), QStringLiteral("first draft for the sponsor"),
                                     QStringLiteral("--to"), QStringLiteral("Sent to the management group")});
    const QString id = answer.value(QLatin1String("from")).toObject().value(QLatin1String("id")).toString();
    QVERIFY(answer.value(QLatin1String("differing")).toInt() > 0);
    QCOMPARE(json({QStringLiteral("--from"), id, QStringLiteral("--to"), QStringLiteral("now")})
                 .value(QLatin1String("from"))
                 .toObject()
                 .value(QLatin1String("name"))
                 .toString(),
             QStringLiteral("First draft for the sponsor"));
    const QJsonObject day = json({QStringLiteral("--from"), QStringLiteral("2026-03-18")});
    QCOMPARE(day.value(QLatin1String("from")).toObject().value(QLatin1String("kind")).toString(),
             QStringLiteral("day"));
    QCOMPARE(day.value(QLatin1String("differing")).toInt(-1), 0);
}

void TestCommandCompare::equalVersionsDoNotDiffer()
{
    const Ran ran =
        compare({QStringLiteral("--from"), QStringLiteral("now"), QStringLiteral("--to"), QStringLiteral("NOW")});
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.out.contains(QStringLiteral("Nothing differs.")), qPrintable(ran.out));
}

void TestCommandCompare::refusesWhatThereIsNot()
{
    const Ran unknown = compare({QStringLiteral("--from"), QStringLiteral("Sent to the moon")});
    POLKU_ENDED(unknown, 1);
    QVERIFY2(unknown.errors.contains(QStringLiteral("Sent to the moon")) &&
                 unknown.errors.contains(QStringLiteral("Sent to the management group")),
             qPrintable(unknown.errors));
    const Ran early = compare({QStringLiteral("--from"), QStringLiteral("2020-01-01")});
    POLKU_ENDED(early, 1);
    const Ran nobody = run(m_folder, "compare sample.polku --team Nobody");
    POLKU_ENDED(nobody, 1);
    const Ran missing = run(m_folder, "compare missing.polku");
    POLKU_ENDED(missing, 1);
}

void TestCommandCompare::lookingChangesNoByte()
{
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    POLKU_ENDED(compare({}), 0);
    QVERIFY(contentOf(m_folder.path(QStringLiteral("sample.polku"))) == before);
}

POLKU_TEST_MAIN(TestCommandCompare)
#include "tst_commandcompare.moc"
