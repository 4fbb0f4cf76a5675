#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "catalogue/check.h"
#include "model/problems.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;

class TestCatalogue : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void readsWhole();
    void namesNothingThatIsNotThere();
    void holdsWhatTheProgrammeNeeds();
    void everyTextIsInThreeLanguages();
    void everyVocabularyIsThere();
    void whatItMakesIsSound();
    void tellsMistakesByTheirPlace_data();
    void tellsMistakesByTheirPlace();
    void readsOnlyTheFileAskedFor();
    void wordsOfCodes();
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestCatalogue::readsWhole()
{
    const Catalogue catalogue;
    const Result<void> read = catalogue.readAll();
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what + read.error().detail));
}

void TestCatalogue::namesNothingThatIsNotThere()
{
    const Catalogue catalogue;
    QCOMPARE(danglingCodes(catalogue), QStringList());
}

void TestCatalogue::holdsWhatTheProgrammeNeeds()
{
    const Catalogue catalogue;
    QCOMPARE(catalogue.planSections().size(), size_t(16));
    QCOMPARE(catalogue.maturity().areas.size(), size_t(10));
    QCOMPARE(catalogue.themes().themes.size(), size_t(16));
    QCOMPARE(catalogue.checklist().phases.size(), size_t(4));
    QCOMPARE(catalogue.cpv().size(), size_t(15));
    QCOMPARE(catalogue.procurement().stages.size(), size_t(15));
    const ProgrammeTemplate *programme = catalogue.programme({});
    QVERIFY(programme);
    QCOMPARE(programme->months, 4);
    QCOMPARE(std::count_if(programme->phases.begin(), programme->phases.end(),
                           [](const PhaseTemplate &phase) { return phase.kind == PhaseKind::Month; }),
             4);
    QCOMPARE(std::count_if(programme->phases.begin(), programme->phases.end(),
                           [](const PhaseTemplate &phase) { return phase.kind == PhaseKind::FollowUp; }),
             2);
    for (const PlanSectionGuide &section : catalogue.planSections()) {
        for (const Language language : allLanguages) {
            QVERIFY2(section.guidance.in(language).size() > 200, qPrintable(section.code));
            QVERIFY2(section.example.in(language).size() > 150, qPrintable(section.code));
        }
    }
}

/// Walks a file as plain JSON and notes what is wrong with its texts.
static void walk(const QJsonValue &value, const QString &place, QStringList *wrong)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            walk(array.at(i), QStringLiteral("%1[%2]").arg(place).arg(i), wrong);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object.contains(text("fi")) || object.contains(text("sv")) || object.contains(text("en"))) {
        // The same in two languages is nearly always a text that was left behind; these are names.
        static const QStringList names{text("Idea"), text("CC BY 4.0"), text("CC0 1.0")};
        QStringList texts;
        for (const char *code : {"fi", "sv", "en"}) {
            const QString written = object.value(QLatin1String(code)).toString();
            if (written.isEmpty() || written.trimmed() != written)
                wrong->append(place + text(": empty, or spaces around the text"));
            if (texts.contains(written) && !names.contains(written))
                wrong->append(place + text(": the same text in two languages"));
            texts.append(written);
        }
        if (object.size() != 3)
            wrong->append(place + text(": not three languages"));
        return;
    }
    for (auto it = object.begin(); it != object.end(); ++it)
        walk(it.value(), place + QLatin1Char('.') + it.key(), wrong);
}

void TestCatalogue::everyTextIsInThreeLanguages()
{
    QStringList wrong;
    const QStringList files = QDir(text(":/catalogue")).entryList({text("*.json")});
    QCOMPARE(files.size(), 12);
    for (const QString &name : files) {
        QFile file(text(":/catalogue/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        walk(QJsonDocument::fromJson(file.readAll()).object(), name, &wrong);
    }
    QCOMPARE(wrong, QStringList());
}

void TestCatalogue::everyVocabularyIsThere()
{
    const Catalogue catalogue;
    for (const QLatin1String name : vocabularyNames()) {
        const Vocabulary *vocabulary = catalogue.vocabulary(name);
        QVERIFY2(vocabulary, name.data());
        QCOMPARE(vocabulary->name, QString(name));
        QVERIFY2(!vocabulary->entries.empty(), name.data());
    }
    QVERIFY(!catalogue.vocabulary(QLatin1String("nothing")));
}

/// A new academy's texts fit the limits that its own records have.
void TestCatalogue::whatItMakesIsSound()
{
    const Catalogue catalogue;
    const IsKnownCode isKnown = [&](const Field &field, const QString &code) {
        return isKnownCode(catalogue, field, code);
    };
    const auto verify = [&](const Row &row) {
        for (const Problem &problem : problems(row, isKnown)) {
            QFAIL(qPrintable(row.title() + text(": ") + QLatin1String(problem.field->column) + text(" ") +
                             problemText(problem, Words(Language::English))));
        }
    };
    for (const Language language : allLanguages) {
        const AcademyPlan plan =
            test::valueOf(planAcademy(catalogue, {}, text("Academy"), QDate(2027, 1, 18), language, QDate(2027, 1, 1)));
        verify(toRow(plan.academy));
        for (const Phase &phase : plan.phases)
            verify(toRow(phase));
        for (const auto &session : plan.sessions)
            verify(toRow(session.record));
        for (const auto &deliverable : plan.deliverables)
            verify(toRow(deliverable.record));
        for (const auto &material : plan.materials)
            verify(toRow(material.record));
        for (const Theme &theme : plan.themes)
            verify(toRow(theme));
        for (const PlanSectionGuide &guide : catalogue.planSections()) {
            PlanSection section;
            section.title = guide.title.in(language);
            verify(toRow(section));
        }
    }
}

void TestCatalogue::tellsMistakesByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("detail");
    const QByteArray name = R"("name": {"fi": "a", "sv": "b", "en": "c"})";
    QTest::newRow("missing language")
        << QByteArray(R"({"cpv": [{"code": "90910000", "check": "9", "name": {"fi": "a", "en": "c"}}]})")
        << text("cpv[0].name: no text in language \"sv\"");
    QTest::newRow("twice") << QByteArray(R"({"cpv": [{"code": "90910000", "check": "9", )" + name +
                                         R"(}, {"code": "90910000", "check": "9", )" + name + "}]}")
                           << text("cpv[1].code: \"90910000\" is there twice");
    QTest::newRow("wrong code") << QByteArray(R"({"cpv": [{"code": "9091", "check": "9", )" + name + "}]}")
                                << text("cpv[0].code: not eight digits and a check digit");
    QTest::newRow("no list") << QByteArray("{}") << text("cpv: missing, empty, or not a list");
    QTest::newRow("not an object") << QByteArray("[]") << text("not a JSON object");
    QTest::newRow("wrong kind") << QByteArray(R"({"cpv": [{"code": 90910000, "check": "9", )" + name + "}]}")
                                << text("cpv[0].code: missing, or not a text\n"
                                        "cpv[0].code: not eight digits and a check digit");
}

void TestCatalogue::tellsMistakesByTheirPlace()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, detail);
    const test::TemporaryFolder folder;
    folder.write(text("cpv.json"), file);
    const Catalogue catalogue(folder.path());
    QVERIFY(catalogue.cpv().empty());
    QCOMPARE(catalogue.errors().size(), size_t(1));
    const Error error = catalogue.errors().front();
    QCOMPARE(error.kind, ErrorKind::Damaged);
    QCOMPARE(error.what, text("The content file cpv.json cannot be used."));
    QCOMPARE(error.detail, detail);
}

void TestCatalogue::readsOnlyTheFileAskedFor()
{
    // Nothing else is in the folder; reading anything but the terms would be told.
    const test::TemporaryFolder folder;
    QFile terms(text(":/catalogue/terms.json"));
    QVERIFY(terms.open(QIODevice::ReadOnly));
    folder.write(text("terms.json"), terms.readAll());
    const Catalogue catalogue(folder.path());
    QVERIFY(catalogue.vocabulary(fieldOf(&Academy::language)));
    QVERIFY(catalogue.errors().empty());
    QVERIFY(catalogue.themes().themes.empty());
    QCOMPARE(catalogue.errors().size(), size_t(1));
    QVERIFY(!catalogue.readAll().has_value());
}

void TestCatalogue::wordsOfCodes()
{
    const Catalogue catalogue;
    const Vocabulary &themes = catalogue.themes().vocabulary;
    QCOMPARE(themes.nameOf(u"EMP", Language::Swedish), text("Sysselsättning genom upphandling"));
    QCOMPARE(themes.shortNameOf(u"EMP", Language::Finnish), text("Työllistäminen"));
    QCOMPARE(themes.nameOf(u"OWN", Language::Finnish), text("OWN"));
    QCOMPARE(catalogue.procurement().stageVocabulary.shortNameOf(u"notice", Language::English),
             catalogue.procurement().stageVocabulary.nameOf(u"notice", Language::English));
    QCOMPARE(catalogue.themes().themes.front().eforms, text("opp"));
    QVERIFY(catalogue.clauses().kind(u"employment"));
    QVERIFY(!catalogue.clauses().kind(u"nothing"));
    QVERIFY(catalogue.planSection(u"goals"));
    QVERIFY(catalogue.maturity().area(u"leadership"));
    QCOMPARE(catalogue.maturity().scale[5].en.isEmpty(), false);
}

POLKU_TEST_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
