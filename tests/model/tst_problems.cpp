#include "model/problems.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"

using namespace polku;

class TestProblems : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void tells_data();
    void tells();
    void aSoundRecordHasNone();
    void datesAreWrittenInTheReadersLanguage();
    void asksWhetherACodeIsKnown();
    void unknownChoiceOfTheFileIsTold();
    void links_data();
    void links();
    void emails_data();
    void emails();
};

/// The problems of a record, as "column error: text".
static QStringList told(const Row &row)
{
    QStringList lines;
    const Words words(Language::English);
    for (const Problem &problem : problems(row)) {
        lines.append(
            QStringLiteral("%1 %2: %3")
                .arg(QLatin1String(problem.field->column),
                     problem.severity == Problem::Severity::Error ? QStringLiteral("error") : QStringLiteral("warning"),
                     problemText(problem, words)));
    }
    return lines;
}

template <class R>
static Row with(R record, const std::function<void(R &)> &change)
{
    change(record);
    return toRow(record);
}

static Pilot pilot()
{
    Pilot pilot;
    pilot.team = {1};
    pilot.title = QStringLiteral("Clean offices");
    return pilot;
}

void TestProblems::tells_data()
{
    QTest::addColumn<Row>("row");
    QTest::addColumn<QStringList>("lines");
    const auto pilotRow = [](const char *name, const std::function<void(Pilot &)> &change, const char *line) {
        QTest::newRow(name) << with<Pilot>(pilot(), change)
                            << (*line ? QStringList{QString::fromUtf8(line)} : QStringList());
    };
    pilotRow(
        "no title", [](Pilot &p) { p.title.clear(); }, "title error: This is missing.");
    pilotRow(
        "blank title", [](Pilot &p) { p.title = QStringLiteral("  "); }, "title error: This is missing.");
    pilotRow(
        "title of 90", [](Pilot &p) { p.title = QString(90, QLatin1Char('a')); }, "");
    pilotRow(
        "title of 91", [](Pilot &p) { p.title = QString(91, QLatin1Char('a')); },
        "title error: At most 90 characters; there are 91.");
    pilotRow(
        "option of 240 months", [](Pilot &p) { p.option = 240; }, "");
    pilotRow(
        "option of 241 months", [](Pilot &p) { p.option = 241; }, "option_months error: Must be between 0 and 240.");
    pilotRow(
        "negative value", [](Pilot &p) { p.value = -1; }, "value error: Must be between 0 and 100,000,000,000.");
    pilotRow(
        "CPV with the usual check digit", [](Pilot &p) { p.cpv = QStringLiteral("90910000-9"); }, "");
    pilotRow(
        "CPV without check digit", [](Pilot &p) { p.cpv = QStringLiteral("90910000"); }, "");
    pilotRow(
        "CPV with an unusual check digit", [](Pilot &p) { p.cpv = QStringLiteral("03300000-2"); },
        "cpv warning: The check digit is unusual. Compare the code with the CPV list.");
    pilotRow(
        "CPV that is none", [](Pilot &p) { p.cpv = QStringLiteral("9091"); },
        "cpv error: A CPV code has eight digits, like 90910000 or 90910000-9.");
    pilotRow(
        "contract ends first",
        [](Pilot &p) {
            p.contractStarts = QDate(2027, 5, 1);
            p.contractEnds = QDate(2027, 4, 30);
        },
        "contract_ends error: Ends before it starts (1 May 2027).");
    pilotRow(
        "contract of a day",
        [](Pilot &p) {
            p.contractStarts = QDate(2027, 5, 1);
            p.contractEnds = QDate(2027, 5, 1);
        },
        "");
    pilotRow(
        "decision first",
        [](Pilot &p) {
            p.noticeOn = QDate(2027, 5, 1);
            p.decisionOn = QDate(2027, 4, 1);
        },
        "decision_on error: The decision is before the notice (1 May 2027).");
    pilotRow(
        "contract before the decision",
        [](Pilot &p) {
            p.decisionOn = QDate(2027, 5, 1);
            p.contractStarts = QDate(2027, 4, 1);
        },
        "contract_starts warning: The contract starts before the decision (1 May 2027).");

    const auto row = [](const char *name, const Row &record, const char *line) {
        QTest::newRow(name) << record << (*line ? QStringList{QString::fromUtf8(line)} : QStringList());
    };
    Action action;
    action.title = QStringLiteral("Write the clause");
    action.starts = QDate(2027, 2, 2);
    action.due = QDate(2027, 2, 1);
    row("action due before it starts", toRow(action), "due error: Due before it starts (2 February 2027).");

    Organisation organisation;
    organisation.name = QStringLiteral("Town");
    organisation.businessId = QStringLiteral("2077474-0");
    row("business id", toRow(organisation), "");
    organisation.businessId = QStringLiteral("2077474-1");
    row("business id with a wrong digit", toRow(organisation),
        "business_id error: This is not a business ID: check the digits, like 2077474-0.");
    organisation.businessId.clear();
    organisation.website = QStringLiteral("http://town.example");
    row("insecure website", toRow(organisation),
        "website error: A link begins with https:// (or mailto: for an address).");

    Person person;
    person.name = QStringLiteral("A. Person");
    person.email = QStringLiteral("person@town");
    row("e-mail without a domain", toRow(person), "email error: This is not an e-mail address.");

    Clause clause;
    clause.weight = 100;
    row("weight of 100", toRow(clause), "");
    clause.weight = 100.5;
    row("weight above 100", toRow(clause), "weight error: Must be between 0 and 100.");
    clause.weight.reset();
    clause.deviations = 2;
    clause.deviationsOpen = 3;
    row("more open deviations than there are", toRow(clause),
        "deviations_open error: More open deviations than deviations.");

    Risk risk;
    risk.title = QStringLiteral("No candidates");
    risk.likelihood = 0;
    row("likelihood 0", toRow(risk), "likelihood error: Must be between 1 and 5.");
    risk.likelihood = 5;
    row("likelihood 5", toRow(risk), "");

    Indicator indicator;
    indicator.title = QStringLiteral("Persons employed");
    indicator.baseline = 3;
    indicator.target = 3;
    row("target equals baseline", toRow(indicator), "target warning: The target is the same as the baseline.");
    indicator.target = 2;
    row("target below baseline", toRow(indicator), "target warning: The baseline is already better than the target.");
    indicator.direction = IndicatorDirection::AtMost;
    row("target below baseline when less is better", toRow(indicator), "");

    Session session;
    session.title = QStringLiteral("Kick-off");
    session.begins = QTime(12, 0);
    session.finishes = QTime(12, 0);
    row("session of no length", toRow(session), "finishes error: Finishes before it begins.");

    Academy academy;
    academy.name = QStringLiteral("Academy");
    row("academy without a start", toRow(academy), "starts error: This is missing.");
}

void TestProblems::tells()
{
    QFETCH(Row, row);
    QFETCH(QStringList, lines);
    QCOMPARE(told(row), lines);
}

void TestProblems::aSoundRecordHasNone()
{
    for (const RecordKind kind : allRecordKinds) {
        Row row = emptyRow(kind);
        const RecordType &type = recordType(kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            if (type.fields[i].required && type.fields[i].type == FieldType::Line)
                row.values[i] = QStringLiteral("Something");
            if (type.fields[i].required && type.fields[i].type == FieldType::Date)
                row.values[i] = QStringLiteral("2027-01-18");
        }
        QCOMPARE(told(row), QStringList());
    }
}

void TestProblems::datesAreWrittenInTheReadersLanguage()
{
    Pilot record = pilot();
    record.contractStarts = QDate(2027, 5, 1);
    record.contractEnds = QDate(2027, 4, 30);
    const std::vector<Problem> found = problems(toRow(record));
    QCOMPARE(found.size(), size_t(1));
    QVERIFY(problemText(found[0], Words(Language::Finnish)).contains(QStringLiteral("1.5.2027")));
}

void TestProblems::asksWhetherACodeIsKnown()
{
    Pilot record = pilot();
    record.themes = {QStringLiteral("EMP"), QStringLiteral("OWN")};
    const std::vector<Problem> found = problems(toRow(record), [](const Field &field, const QString &code) {
        return qstrcmp(field.vocabulary, "themes") != 0 || code == QLatin1String("EMP");
    });
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].severity, Problem::Severity::Warning);
    QCOMPARE(found[0].args, QStringList{QStringLiteral("OWN")});
}

void TestProblems::unknownChoiceOfTheFileIsTold()
{
    Row row = toRow(pilot());
    row.set(QStringLiteral("permission"), QStringLiteral("maybe"));
    QCOMPARE(told(row), QStringList{QStringLiteral("permission error: “maybe” is not one of the choices.")});
}

void TestProblems::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("safe");
    const auto row = [](const char *link, bool safe) { QTest::newRow(link) << QString::fromUtf8(link) << safe; };
    row("https://hankintakeino.fi", true);
    row("https://heuni.fi/-/hankinta-opas?a=1#b", true);
    row("mailto:hankinnat@kaupunki.example", true);
    row("http://hankintakeino.fi", false);
    row("hankintakeino.fi", false);
    row("javascript:alert(1)", false);
    row("file:///etc/passwd", false);
    row("https://", false);
    row("https://bank.example@evil.example", false);
    row("mailto:nobody", false);
}

void TestProblems::links()
{
    QFETCH(QString, link);
    QFETCH(bool, safe);
    QCOMPARE(isSafeLink(link), safe);
}

void TestProblems::emails_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *address, bool good) {
        QTest::newRow(address) << QString::fromUtf8(address) << good;
    };
    row("etu.suku@kaupunki.example", true);
    row("a+b@sub.kaupunki.example", true);
    row("etu suku@kaupunki.example", false);
    row("@kaupunki.example", false);
    row("etu@", false);
    row("etu@kaupunki", false);
    row("etu..suku@kaupunki.example", false);
    row("etu@@kaupunki.example", false);
}

void TestProblems::emails()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    QCOMPARE(looksLikeEmail(address), good);
}

POLKU_TEST_MAIN(TestProblems)
#include "tst_problems.moc"
