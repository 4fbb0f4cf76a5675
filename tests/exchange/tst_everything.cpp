#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "exchange/everything.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace polku;

class TestEverything : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame();
    void anyRecordsComeBackTheSame_data();
    void anyRecordsComeBackTheSame();
    void isOneStepThatCanBeUndone();
    void isNotImportedTwice();
    void missingFieldsAreAtTheirDefault();
    void refuses_data();
    void refuses();
    void refusesWhatIsNoDocument_data();
    void refusesWhatIsNoDocument();

private:
    QByteArray exported(const Workspace &workspace) const
    {
        return test::valueOf(workspace.read([](const Reader &reader) { return everythingJson(reader); }));
    }
    std::unique_ptr<Workspace> importedAs(const QString &name, const QByteArray &json) const
    {
        auto workspace = test::createWorkspace(m_folder.path(name), 77);
        test::valueOf(importEverything(*workspace, test::valueOf(readEverything(json)), QStringLiteral("x.json")));
        return workspace;
    }

    test::TemporaryFolder m_folder;
    Catalogue m_catalogue;
};

void TestEverything::comesBackTheSame()
{
    const QString path = m_folder.path(QStringLiteral("example.polku"));
    const auto original = test::createWorkspace(path);
    test::valueOf(makeExample(*original, m_catalogue, {}));
    const QByteArray json = exported(*original);
    const auto copy = importedAs(QStringLiteral("copy.polku"), json);
    QCOMPARE(exported(*copy), json);
    const QStringList before = test::tableDump(path);
    const QStringList after = test::tableDump(m_folder.path(QStringLiteral("copy.polku")));
    QVERIFY2(before == after, qPrintable(test::differences(before, after)));
    QCOMPARE(test::valueOf(copy->check()), QStringList());
    QVERIFY(QJsonDocument::fromJson(json).object().value(QStringLiteral("example")).toBool());
}

/// A value that the field can hold: never nothing, so that every kind of value goes both ways.
static Value anyValue(const Field &field, std::mt19937 &random, const std::vector<RecordRef> &made)
{
    const auto below = [&random](quint32 limit) { return quint32(random()) % limit; };
    const QStringList texts{QString(),
                            QStringLiteral("=cmd()"),
                            QStringLiteral("\"quotes\", \\ and\nlines\r\n\ttabs"),
                            QStringLiteral("🙂 emoji, ääkköset"),
                            QString(QChar(1)) + QStringLiteral("controls") + QChar(0x2028),
                            QString(1'000'000, QLatin1Char('x'))};
    switch (field.type) {
    case FieldType::Line:
    case FieldType::Text:
        return texts.at(below(below(20) == 0 ? 6 : 5));
    case FieldType::Whole:
    case FieldType::Money:
        return qint64((quint64(random()) << 32 | random()) >> (1 + below(62)));
    case FieldType::Real:
        return double(random()) / double(below(1000) + 1);
    case FieldType::Flag:
        return qint64(below(2));
    case FieldType::Date:
        return QDate(2026, 1, 1).addDays(below(800)).toString(Qt::ISODate);
    case FieldType::Time:
        return QTime(int(below(24)), int(below(60))).toString(QStringLiteral("HH:mm"));
    case FieldType::Moment:
        return codec::Codec<QDateTime>::toValue(QDateTime::fromMSecsSinceEpoch(qint64(random()) * 1000 + 7, Qt::UTC));
    case FieldType::Choice:
        return field.choices.empty() ? QStringLiteral("own_code")
                                     : QString::fromLatin1(field.choices[below(quint32(field.choices.size()))].code);
    case FieldType::Codes:
        return below(2) ? QStringLiteral("one,two words,ä") : QString();
    case FieldType::Reference:
        for (const RecordRef &ref : made) {
            if (ref.kind == field.target && below(3) == 0)
                return ref.id;
        }
        return {};
    }
    Q_UNREACHABLE();
}

void TestEverything::anyRecordsComeBackTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEverything::anyRecordsComeBackTheSame()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto original = test::createWorkspace(m_folder.path(QStringLiteral("any%1.polku").arg(seed)), seed);
    test::valueOf(original->edit({}, [&](Edit &edit) {
        std::vector<RecordRef> made;
        for (int round = 0; round < 3; ++round) {
            for (const RecordKind kind : allRecordKinds) {
                Row row = emptyRow(kind);
                const RecordType &type = recordType(kind);
                for (size_t i = 0; i < type.fields.size(); ++i)
                    row.values[i] = anyValue(type.fields[i], random, made);
                if (type.indexOf(u"subject_kind") >= 0) {
                    const RecordRef subject = made.at(random() % made.size());
                    row.set(u"subject_kind", QString::fromLatin1(recordType(subject.kind).table));
                    row.set(u"subject", subject.id);
                }
                made.push_back(edit.insert(row));
            }
        }
        edit.keepBlob(QByteArray("\0\1\2 bytes", 9));
        edit.keepBlob({});
    }));
    const QByteArray json = exported(*original);
    const auto copy = importedAs(QStringLiteral("anycopy%1.polku").arg(seed), json);
    QCOMPARE(exported(*copy), json);
    QCOMPARE(test::tableDump(copy->path()), test::tableDump(original->path()));
}

void TestEverything::isOneStepThatCanBeUndone()
{
    const auto original = test::createWorkspace(m_folder.path(QStringLiteral("step.polku")));
    test::valueOf(makeExample(*original, m_catalogue, {}));
    const auto copy = importedAs(QStringLiteral("step-copy.polku"), exported(*original));
    QCOMPARE(test::valueOf(copy->read([](const Reader &reader) { return historyLength(reader); })), 1);
    test::valueOf(copy->undo());
    QCOMPARE(test::tableDump(copy->path()), QStringList());
}

void TestEverything::isNotImportedTwice()
{
    const auto original = test::createWorkspace(m_folder.path(QStringLiteral("twice.polku")));
    test::valueOf(makeExample(*original, m_catalogue, {}));
    const QByteArray json = exported(*original);
    const auto again = importEverything(*original, test::valueOf(readEverything(json)), QStringLiteral("x.json"));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::BadInput);
    QCOMPARE(exported(*original), json);
}

static QByteArray documentOf(const QByteArray &records, const QByteArray &more = {})
{
    return "{\"format\": \"polku-everything\", \"version\": 1, \"records\": {" + records + "}" + more + "}";
}

void TestEverything::missingFieldsAreAtTheirDefault()
{
    const Everything everything =
        test::valueOf(readEverything("\xEF\xBB\xBF" + documentOf(R"("pilot": [{"id": 7, "title": "Short"}])")));
    Row expected = emptyRow(RecordKind::Pilot);
    expected.id = 7;
    expected.set(u"title", QStringLiteral("Short"));
    QVERIFY(everything.rows == std::vector<Row>{expected});
}

void TestEverything::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto records = [](const char *name, const char *text, const char *place) {
        QTest::newRow(name) << documentOf(text) << QString::fromLatin1(place);
    };
    records("unknown kind", R"("pilots": [])", "records.pilots: ");
    records("unknown field", R"("pilot": [{"id": "1", "colour": "red"}])", "records.pilot[0].colour: ");
    records("list wanted", R"("pilot": {})", "records.pilot: ");
    records("object wanted", R"("pilot": [1])", "records.pilot[0]: ");
    records("no id", R"("pilot": [{"title": "x"}])", "records.pilot[0].id: ");
    records("id of nothing", R"("pilot": [{"id": "-4"}])", "records.pilot[0].id: ");
    records("id too long", R"("pilot": [{"id": "99999999999999999999"}])", "records.pilot[0].id: ");
    records("id twice", R"("team": [{"id": "1"}], "pilot": [{"id": "1"}])", "records.pilot[0].id: ");
    records("number for a text", R"("pilot": [{"id": "1", "title": 5}])", "records.pilot[0].title: ");
    records("text for a number", R"("pilot": [{"id": "1", "value": "5"}])", "records.pilot[0].value: ");
    records("decimals for a whole number", R"("pilot": [{"id": "1", "value": 5.5}])", "records.pilot[0].value: ");
    records("number for yes or no", R"("academy": [{"id": "1", "example": 1}])", "records.academy[0].example: ");
    records("text for a list", R"("pilot": [{"id": "1", "themes": "EMP"}])", "records.pilot[0].themes: ");
    records("null where there is always something", R"("pilot": [{"id": "1", "rank": null}])",
            "records.pilot[0].rank: ");
    records("no such day", R"("pilot": [{"id": "1"}, {"id": "2", "notice_on": "2027-02-29"}])",
            "records.pilot[1].notice_on: ");
    records("day of another kind", R"("pilot": [{"id": "1", "notice_on": "1.2.2027"}])",
            "records.pilot[0].notice_on: ");
    records("no such time", R"("session": [{"id": "1", "begins": "25:00"}])", "records.session[0].begins: ");
    records("no such code", R"("team": [{"id": "1", "state": "sleeping"}])", "records.team[0].state: ");
    records("reference to nothing", R"("pilot": [{"id": "1", "team": "2"}])", "records.pilot[0].team: ");
    records("reference to another kind", R"("academy": [{"id": "2"}], "pilot": [{"id": "1", "team": "2"}])",
            "records.pilot[0].team: ");
    records("comment on nothing", R"("comment": [{"id": "1", "subject_kind": "pilot", "subject": "2"}])",
            "records.comment[0].subject: ");
    records("comment on no kind", R"("comment": [{"id": "1", "subject_kind": "moon", "subject": "1"}])",
            "records.comment[0].subject_kind: ");
    QTest::newRow("unknown name") << documentOf({}, ", \"extra\": 1") << QStringLiteral("extra: ");
    QTest::newRow("bytes not in Base64") << documentOf({}, R"(, "blobs": {"00": "!"})") << QStringLiteral("blobs.00: ");
    QTest::newRow("other bytes") << documentOf({}, R"(, "blobs": {"00": "QUJD"})") << QStringLiteral("blobs.00: ");
    QTest::newRow("no records") << QByteArray(R"({"format": "polku-everything", "version": 1})")
                                << QStringLiteral("records: ");
}

void TestEverything::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto everything = readEverything(json);
    QVERIFY(!everything);
    QCOMPARE(everything.error().kind, ErrorKind::BadInput);
    const QStringList told = everything.error().detail.split(QLatin1Char('\n'));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().startsWith(place), qPrintable(told.first()));
    QVERIFY(told.first().size() > place.size());
}

void TestEverything::refusesWhatIsNoDocument_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QByteArray() << ErrorKind::BadInput;
    QTest::newRow("cut off") << documentOf(R"("pilot": [])").chopped(1) << ErrorKind::BadInput;
    QTest::newRow("not JSON") << QByteArray("Name;Theme\n") << ErrorKind::BadInput;
    QTest::newRow("a list") << QByteArray("[]") << ErrorKind::BadInput;
    QTest::newRow("other JSON") << QByteArray(R"({"version": 1})") << ErrorKind::BadInput;
    QTest::newRow("newer") << QByteArray(R"({"format": "polku-everything", "version": 4})") << ErrorKind::TooNew;
}

void TestEverything::refusesWhatIsNoDocument()
{
    QFETCH(QByteArray, json);
    const auto everything = readEverything(json);
    QVERIFY(!everything);
    QTEST(everything.error().kind, "kind");
    QVERIFY(!everything.error().what.isEmpty());
}

POLKU_TEST_MAIN(TestEverything)
#include "tst_everything.moc"
