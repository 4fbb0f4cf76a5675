#include "model/fieldtext.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"

using namespace polku;

Q_DECLARE_METATYPE(polku::Value)

class TestFieldText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void plainTextReadsBack_data();
    void plainTextReadsBack();
    void asksForTheCodeOfAWord();
};

static const Field *fieldNamed(const QString &name)
{
    const QStringList parts = name.split(QLatin1Char('.'));
    return recordType(parts.at(0))->field(parts.at(1));
}

static Value text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestFieldText::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("language");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *name, const char *field, const char *written, const char *language,
                        const Value &value) {
        QTest::newRow(name) << QString::fromUtf8(field) << QString::fromUtf8(written) << QString::fromUtf8(language)
                            << value;
    };
    row("money plain", "pilot.value", "1900000", "fi", qint64(1900000));
    row("money grouped by spaces", "pilot.value", "1 900 000", "fi", qint64(1900000));
    row("money grouped by hard spaces and euros", "pilot.value", "1\u00a0900\u00a0000\u00a0€", "sv", qint64(1900000));
    row("money as the English write it", "pilot.value", "€1,900,000", "en", qint64(1900000));
    row("money grouped by points", "pilot.value", "1.900.000", "fi", qint64(1900000));
    row("whole euros have no cents: grouping", "pilot.value", "1,900", "fi", qint64(1900));
    row("zero cents", "pilot.value", "1900,00", "fi", qint64(1900));
    row("negative", "action.cost", "\u2212 5", "fi", qint64(-5));
    row("no money", "pilot.value", " ", "fi", Value());
    row("real with comma", "clause.weight", "1 234,5", "fi", 1234.5);
    row("real with point", "clause.weight", "1234.5", "fi", 1234.5);
    row("real, both marks", "clause.weight", "1.234,5", "fi", 1234.5);
    row("real, both marks, English", "clause.weight", "1,234.5", "en", 1234.5);
    row("lone comma in Finnish is a decimal", "clause.weight", "1,234", "fi", 1.234);
    row("lone comma in English is grouping", "clause.weight", "1,234", "en", 1234.0);
    row("per cent", "clause.weight", "20 %", "fi", 20.0);
    row("ISO date", "pilot.notice_on", "2026-12-31", "fi", text("2026-12-31"));
    row("Finnish date", "pilot.notice_on", "31.12.2026", "fi", text("2026-12-31"));
    row("Finnish date, short", "pilot.notice_on", "1.2.2026", "fi", text("2026-02-01"));
    row("British date", "pilot.notice_on", "31/12/2026", "en", text("2026-12-31"));
    row("date in words", "pilot.notice_on", "19 March 2026", "en", text("2026-03-19"));
    row("leap day", "pilot.notice_on", "29.2.2028", "fi", text("2028-02-29"));
    row("no date", "pilot.notice_on", "", "fi", Value());
    row("time with colon", "session.begins", "9:30", "fi", text("09:30"));
    row("time with point", "session.begins", "12.05", "fi", text("12:05"));
    row("hour alone", "session.begins", "9", "fi", text("09:00"));
    for (const char *yes : {"yes", "kyllä", "ja", "x", "X", "1", "true"})
        row(yes, "person.consent", yes, "fi", qint64(1));
    for (const char *no : {"no", "ei", "nej", "0", "false", ""})
        row(*no ? no : "nothing is no", "person.consent", no, "fi", qint64(0));
    row("choice by code", "action.status", "in_progress", "fi", text("in_progress"));
    row("choice by English word", "action.status", "In progress", "fi", text("in_progress"));
    row("code of a vocabulary", "pilot.sector", "cleaning", "fi", text("cleaning"));
    row("no code", "pilot.sector", "", "fi", text(""));
    row("codes", "pilot.themes", "EMP; HR,EMP", "fi", text("EMP,HR"));
    row("free words", "action.waits_for", "12, 13", "fi", text("12,13"));
    row("reference", "pilot.organisation", "42", "fi", qint64(42));
    row("no reference", "pilot.organisation", "0", "fi", Value());
    row("one line stays one line", "pilot.title", "  Clean\r\noffices \n", "fi", text("Clean offices"));
    row("many lines stay", "pilot.background", "One\r\n\r\nTwo", "fi", text("One\n\nTwo"));
    row("control characters go, emoji stay", "pilot.title", "a\x01\x02🚀=cmd()", "fi", text("a🚀=cmd()"));
}

void TestFieldText::readsWhatPeopleWrite()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QFETCH(QString, language);
    QFETCH(Value, value);
    const Result<Value> read = parseValue(*fieldNamed(field), written, *languageFromCode(language));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().what));
    QVERIFY2(*read == value, qPrintable(plainText(*fieldNamed(field), *read)));
}

void TestFieldText::refusesWithASentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *field, const char *written, const char *what) {
        QTest::addRow("%s: %s", field, written)
            << QString::fromUtf8(field) << QString::fromUtf8(written) << QString::fromUtf8(what);
    };
    row("pilot.notice_on", "30.2.2027", "There is no such day as 30.2.2027.");
    row("pilot.notice_on", "29.2.2027", "There is no such day as 29.2.2027.");
    row("pilot.notice_on", "2027-13-01", "There is no such day as 2027-13-01.");
    row("pilot.notice_on", "12/31/2026", "There is no such day as 12/31/2026.");
    row("pilot.notice_on", "1.1.0026", "The year of 1.1.0026 cannot be right.");
    row("pilot.notice_on", "1 January 0026", "The year of 1 January 0026 cannot be right.");
    row("pilot.notice_on", "31.12.26", "“31.12.26” is not a date.");
    row("pilot.notice_on", "soon", "“soon” is not a date.");
    row("pilot.value", "a lot", "“a lot” is not a whole number.");
    row("pilot.value", "12,50", "“12,50” is not a whole number.");
    row("pilot.value", "1,2,3", "“1,2,3” is not a whole number.");
    row("pilot.value", "99999999999999999999", "“99999999999999999999” is not a whole number.");
    row("clause.weight", "1.23.456", "“1.23.456” is not a number.");
    row("clause.weight", "nan", "“nan” is not a number.");
    row("clause.weight", "12,", "“12,” is not a number.");
    row("person.consent", "perhaps", "“perhaps” is neither yes nor no.");
    row("action.status", "finished", "“finished” is not one of the choices.");
    row("action.status", "", "“” is not one of the choices.");
    row("pilot.sector", "two words", "“two words” is not one of the choices.");
    row("session.begins", "25:00", "“25:00” is not a time of day.");
    row("pilot.organisation", "Helsinki", "“Helsinki” is not the id of a record.");
    row("comment.at", "yesterday", "“yesterday” is not a date and time.");
}

void TestFieldText::refusesWithASentence()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QFETCH(QString, what);
    const Result<Value> read = parseValue(*fieldNamed(field), written, Language::English);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().what, what);
    QVERIFY(!read.error().advice.isEmpty());
}

void TestFieldText::plainTextReadsBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Value>("value");
    const auto row = [](const char *field, const Value &value) {
        QTest::addRow("%s %d", field, int(value.index())) << QString::fromUtf8(field) << value;
    };
    row("pilot.value", qint64(1900000));
    row("pilot.value", Value());
    row("clause.weight", 0.1);
    row("indicator.target", -1234567.891);
    row("indicator.baseline", 1e20);
    row("measurement.value", 1.234);
    row("person.consent", qint64(1));
    row("person.consent", qint64(0));
    row("pilot.notice_on", text("2026-12-31"));
    row("session.begins", text("09:05"));
    row("comment.at", text("2026-12-31T12:00:00.123Z"));
    row("action.status", text("blocked"));
    row("pilot.themes", text("EMP,HR"));
    row("pilot.background", text("One\n\n| a | b |"));
    row("pilot.organisation", qint64(9007199254740993));
}

void TestFieldText::plainTextReadsBack()
{
    QFETCH(QString, field);
    QFETCH(Value, value);
    const Field &described = *fieldNamed(field);
    for (const Language language : allLanguages) {
        const Result<Value> read = parseValue(described, plainText(described, value), language);
        QVERIFY(read.has_value());
        QVERIFY2(*read == value, qPrintable(plainText(described, *read)));
    }
}

void TestFieldText::asksForTheCodeOfAWord()
{
    const CodeOfWord codeOf = [](const Field &, const QString &word) {
        return word == QLatin1String("Siivous") ? QStringLiteral("cleaning") : QString();
    };
    const Field &sector = *fieldNamed(QStringLiteral("pilot.sector"));
    QVERIFY(*parseValue(sector, QStringLiteral("Siivous"), Language::Finnish, codeOf) == text("cleaning"));
    QVERIFY(!parseValue(sector, QStringLiteral("cleanliness"), Language::Finnish, codeOf).has_value());
}

POLKU_TEST_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
