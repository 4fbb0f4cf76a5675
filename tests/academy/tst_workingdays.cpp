#include "academy/schedulemoves.h"
#include "academy/weeks.h"
#include "academy/workingdays.h"
#include "catalogue/catalogue.h"
#include "resources.h"
#include "support/testcase.h"

using namespace polku;

class TestWorkingDays : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void holidaysOfAYear_data();
    void holidaysOfAYear();
    void workingDays_data();
    void workingDays();
    void noDayIsNoWorkingDay();
    void saysWhy_data();
    void saysWhy();
    void weeks_data();
    void weeks();
};

void TestWorkingDays::holidaysOfAYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("days");
    const auto row = [](int year, const char *days) {
        QTest::addRow("%d", year) << year << QString::fromLatin1(days).split(QLatin1Char(' '));
    };
    row(2022, "01-01 01-06 04-15 04-17 04-18 05-01 05-26 06-05 06-24 06-25 11-05 12-06 12-24 12-25 12-26");
    row(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-25 06-26 11-06 12-06 12-24 12-25 12-26");
    row(2028, "01-01 01-06 04-14 04-16 04-17 05-01 05-25 06-04 06-23 06-24 11-04 12-06 12-24 12-25 12-26");
}

void TestWorkingDays::holidaysOfAYear()
{
    QFETCH(int, year);
    QFETCH(QStringList, days);
    const Catalogue catalogue;
    QStringList found;
    for (const Holiday &holiday : holidaysOf(year, catalogue.holidays()))
        found.append(holiday.date.toString(QStringLiteral("MM-dd")));
    QCOMPARE(found, days);
}

void TestWorkingDays::workingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("next");
    const auto row = [](const char *name, QDate day, QDate next) { QTest::newRow(name) << day << next; };
    row("a Tuesday stays", QDate(2027, 3, 23), QDate(2027, 3, 23));
    row("Good Friday goes past Easter Monday", QDate(2027, 3, 26), QDate(2027, 3, 30));
    row("Saturday to Monday", QDate(2027, 4, 10), QDate(2027, 4, 12));
    row("Ascension to Friday", QDate(2027, 5, 6), QDate(2027, 5, 7));
    row("May Day of 2028 to Tuesday", QDate(2028, 5, 1), QDate(2028, 5, 2));
    row("Midsummer Eve to Monday", QDate(2027, 6, 25), QDate(2027, 6, 28));
    row("Christmas Eve of 2026 to Monday", QDate(2026, 12, 24), QDate(2026, 12, 28));
    row("over the year", QDate(2027, 1, 1), QDate(2027, 1, 4));
}

void TestWorkingDays::workingDays()
{
    QFETCH(QDate, day);
    QFETCH(QDate, next);
    const Catalogue catalogue;
    QCOMPARE(workingDayFrom(day, catalogue.holidays()), next);
    QCOMPARE(isWorkingDay(day, catalogue.holidays()), day == next);
}

void TestWorkingDays::noDayIsNoWorkingDay()
{
    const Catalogue catalogue;
    QVERIFY(!isWorkingDay({}, catalogue.holidays()));
    QCOMPARE(workingDayFrom({}, catalogue.holidays()), QDate());
    QCOMPARE(nextWorkingDay({}, -1, catalogue.holidays()), QDate());
}

void TestWorkingDays::saysWhy_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("why");
    const auto row = [](const char *why, QDate day) { QTest::newRow(why) << day << QString::fromUtf8(why); };
    row("", QDate(2027, 3, 23));
    row("6 May 2027 is a holiday: Ascension Day.", QDate(2027, 5, 6));
    row("25 June 2027 is not a working day: Midsummer Eve.", QDate(2027, 6, 25));
    row("10 April 2027 is a Saturday.", QDate(2027, 4, 10));
    row("11 April 2027 is a Sunday.", QDate(2027, 4, 11));
}

void TestWorkingDays::saysWhy()
{
    QFETCH(QDate, day);
    QFETCH(QString, why);
    const Catalogue catalogue;
    QCOMPARE(whyNotWorking(day, catalogue.holidays(), Words(Language::English)), why);
}

void TestWorkingDays::weeks_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("week");
    QTest::newRow("the first day") << QDate(2022, 1, 20) << 1;
    QTest::newRow("the Monday before it") << QDate(2022, 1, 17) << 1;
    QTest::newRow("the Sunday before that") << QDate(2022, 1, 16) << 0;
    QTest::newRow("long before") << QDate(2021, 11, 16) << -8;
    QTest::newRow("the next Monday") << QDate(2022, 1, 24) << 2;
    QTest::newRow("the last Sunday") << QDate(2022, 5, 15) << 17;
}

void TestWorkingDays::weeks()
{
    QFETCH(QDate, day);
    QFETCH(int, week);
    const QDate starts(2022, 1, 20);
    QCOMPARE(weekNumber(starts, day), week);
    QCOMPARE(dayInWeek(starts, week, day.dayOfWeek()), day);
}

POLKU_TEST_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
