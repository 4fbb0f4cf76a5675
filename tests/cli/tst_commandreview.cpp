#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// polku review: the coach's queue on the command line.
class TestCommandReview : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsWhatWaitsOldestFirst();
    void answersInJson();
    void countsTheDaysToTheDayAsked();
    void tellsThatNothingWaits();
    void lookingChangesNoByte();
    void refusesAMissingFile();
    void recordsWhatCameOnAnEarlierDay();
    void aStateThatIsSetGoesThroughTheReview_data();
    void aStateThatIsSetGoesThroughTheReview();

private:
    QJsonArray queue(const QString &file) const
    {
        const Ran ran = run(m_folder, {QStringLiteral("review"), file, QStringLiteral("--json")});
        return ran.code == 0 ? QJsonDocument::fromJson(ran.bytes).array() : QJsonArray();
    }
    static QString value(const QJsonValue &item, const char *key)
    {
        return item.toObject().value(QLatin1String(key)).toString();
    }

    TemporaryFolder m_folder;
};

void TestCommandReview::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandReview::listsWhatWaitsOldestFirst()
{
    const Ran ran = run(m_folder, "review sample.polku");
    POLKU_ENDED(ran, 0);
    const QStringList lines = ran.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QJsonArray items = queue(QStringLiteral("sample.polku"));
    QVERIFY(items.size() >= 3);
    QCOMPARE(lines.size(), items.size());
    QString before;
    for (int i = 0; i < items.size(); ++i) {
        QVERIFY(lines.at(i).startsWith(value(items.at(i), "team") + QLatin1String(": ") + value(items.at(i), "title")));
        // What came into the file with its state, and of which no record tells a day, is last.
        const QString since = value(items.at(i), "since");
        const QString day = since.isEmpty() ? QStringLiteral("9999") : since;
        QVERIFY2(before <= day, qPrintable(ran.out));
        QCOMPARE(lines.at(i).contains(QStringLiteral(", since ")), !since.isEmpty());
        before = day;
    }
}

void TestCommandReview::answersInJson()
{
    const QJsonArray items = queue(QStringLiteral("sample.polku"));
    QVERIFY(!items.isEmpty());
    for (const QJsonValue &item : items) {
        QCOMPARE(value(item, "state"), QStringLiteral("submitted"));
        QVERIFY(!value(item, "team").isEmpty() && !value(item, "title").isEmpty());
        // A submission knows its day; where nothing tells one, none is given.
        const QJsonObject object = item.toObject();
        const bool isDated = object.contains(QLatin1String("since"));
        QVERIFY(isDated || value(item, "kind") != QLatin1String("submission"));
        QCOMPARE(QDate::fromString(value(item, "since"), Qt::ISODate).isValid(), isDated);
        QCOMPARE(object.value(QLatin1String("days")).toInt(-1) >= 0, isDated);
        // The record that it names is there, and waits.
        const Ran listed = run(m_folder, {QStringLiteral("list"), QStringLiteral("sample.polku"), value(item, "kind"),
                                          QStringLiteral("--json")});
        bool found = false;
        for (const QJsonValue &row : QJsonDocument::fromJson(listed.bytes).array()) {
            if (value(row, "id") == value(item, "id")) {
                QCOMPARE(value(row, "state"), QStringLiteral("submitted"));
                found = true;
            }
        }
        QVERIFY(found);
    }
}

void TestCommandReview::countsTheDaysToTheDayAsked()
{
    const auto daysOn = [&](const char *day) {
        const Ran ran = run(m_folder, {QStringLiteral("review"), QStringLiteral("sample.polku"),
                                       QStringLiteral("--json"), QStringLiteral("--today"), QString::fromLatin1(day)});
        return QJsonDocument::fromJson(ran.bytes).array().at(0).toObject().value(QLatin1String("days")).toInt(-1);
    };
    QVERIFY(daysOn("2026-03-18") >= 0);
    QCOMPARE(daysOn("2026-03-25"), daysOn("2026-03-18") + 7);
    POLKU_ENDED(run(m_folder, "review sample.polku --today 2026-02-30"), 2);
}

void TestCommandReview::tellsThatNothingWaits()
{
    POLKU_ENDED(run(m_folder, "new empty.polku --name Empty --start 2026-01-19 --language en"), 0);
    const Ran ran = run(m_folder, "review empty.polku");
    POLKU_ENDED(ran, 0);
    QCOMPARE(ran.out.trimmed(), QStringLiteral("Nothing waits for the coach."));
    QCOMPARE(queue(QStringLiteral("empty.polku")).size(), 0);
}

void TestCommandReview::lookingChangesNoByte()
{
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    POLKU_ENDED(run(m_folder, "review sample.polku"), 0);
    QVERIFY(contentOf(m_folder.path(QStringLiteral("sample.polku"))) == before);
}

void TestCommandReview::refusesAMissingFile()
{
    const Ran ran = run(m_folder, "review missing.polku");
    POLKU_ENDED(ran, 1);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(ran.out.isEmpty());
}

void TestCommandReview::recordsWhatCameOnAnEarlierDay()
{
    QVERIFY(QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(QStringLiteral("came.polku"))));
    const QJsonArray all = QJsonDocument::fromJson(run(m_folder, "list came.polku submission --json").bytes).array();
    QString id;
    for (const QJsonValue &one : all) {
        if (value(one, "state") == QStringLiteral("not_started"))
            id = one[QLatin1String("id")].toVariant().toString();
    }
    QVERIFY(!id.isEmpty());
    const auto set = [&](const char *rest) {
        return run(m_folder, QStringLiteral("set came.polku submission %1 %2")
                                 .arg(id, QString::fromLatin1(rest))
                                 .split(QLatin1Char(' ')));
    };
    QCOMPARE(set("state submitted --on 2999-01-01").code, 2);
    QCOMPARE(set("state submitted --on soon").code, 2);
    QCOMPARE(set("state draft --on 2026-03-10").code, 2);
    QCOMPARE(set("response Thanks --on 2026-03-10").code, 2);
    POLKU_ENDED(set("state submitted --on 2026-03-10"), 0);
    const QString listed = run(m_folder, "list came.polku submission --json").out;
    QVERIFY(listed.contains(QStringLiteral("2026-03-10")));
    const QString told = run(m_folder, "history came.polku").out;
    QVERIFY2(told.contains(QStringLiteral("as submitted on 10 March 2026")), qPrintable(told.left(300)));
}

void TestCommandReview::aStateThatIsSetGoesThroughTheReview_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"submission", "plan_section", "plan"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCommandReview::aStateThatIsSetGoesThroughTheReview()
{
    QFETCH(QString, kind);
    const QString file = kind + QStringLiteral(".polku");
    POLKU_ENDED(run(m_folder, {QStringLiteral("sample"), file, QStringLiteral("--today"), QStringLiteral("2026-03-18"),
                               QStringLiteral("--language"), QStringLiteral("en")}),
                0);
    const auto row = [&](auto &&holds) {
        const Ran listed = run(m_folder, {QStringLiteral("list"), file, kind, QStringLiteral("--json")});
        for (const QJsonValue &each : QJsonDocument::fromJson(listed.bytes).array()) {
            if (holds(each))
                return each;
        }
        return QJsonValue();
    };
    const auto ofState = [&](const QString &state) {
        // The default is left out of a record.
        return row([&](const QJsonValue &each) {
            const QString its = value(each, "state");
            return (its.isEmpty() ? QStringLiteral("not_started") : its) == state;
        });
    };
    const auto ofId = [&](const QString &id) {
        return row([&](const QJsonValue &each) { return value(each, "id") == id; });
    };
    const auto set = [&](const QString &id, const char *state) {
        return run(m_folder,
                   {QStringLiteral("set"), file, kind, id, QStringLiteral("state"), QString::fromLatin1(state)});
    };
    QString id;
    for (const char *state : {"draft", "not_started"})
        id = id.isEmpty() ? value(ofState(QString::fromLatin1(state)), "id") : id;
    QVERIFY(!id.isEmpty());
    const QByteArray before = contentOf(m_folder.path(file));
    const Ran refused = set(id, "approved");
    POLKU_ENDED(refused, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("has not been submitted yet.")), qPrintable(refused.errors));
    QVERIFY(refused.out.isEmpty());
    QVERIFY(contentOf(m_folder.path(file)) == before);

    POLKU_ENDED(set(id, "submitted"), 0);
    POLKU_ENDED(set(id, "returned"), 1); // needs a comment
    POLKU_ENDED(set(id, "approved"), 0);
    QCOMPARE(value(ofId(id), "state"), QStringLiteral("approved"));
    if (kind == QLatin1String("submission"))
        QVERIFY(!value(ofId(id), "submitted_on").isEmpty() && !value(ofId(id), "reviewed_on").isEmpty());
}

POLKU_TEST_MAIN(TestCommandReview)
#include "tst_commandreview.moc"
