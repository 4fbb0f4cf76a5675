#include "publish/ics.h"
#include "support/icalendar.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

/// Calendar files, read by the rules of RFC 5545 and not by the library that writes them.
class TestIcs : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anEventWithTimes();
    void anEventOfADay();
    void aCancelledEvent();
    void textsComeThroughWhole_data();
    void textsComeThroughWhole();
    void whatSaysNothingIsLeftOut();
    void aLinkStaysOnItsLine();
    void tellsSummerTime();
    void isWrittenWhole();

private:
    static report::Calendar calendar(const report::CalendarEvent &event)
    {
        report::Calendar calendar;
        calendar.name = QStringLiteral("Akatemia, kevät");
        calendar.made = QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::UTC);
        calendar.events = {event};
        return calendar;
    }
    static report::CalendarEvent event()
    {
        report::CalendarEvent event;
        event.uid = QStringLiteral("session-42@polku");
        event.title = QStringLiteral("Workshop");
        event.day = QDate(2027, 3, 15);
        event.begins = QTime(9, 0);
        event.finishes = QTime(12, 30);
        event.changes = 3;
        event.changedAt = QDateTime(QDate(2027, 2, 1), QTime(8, 15), Qt::UTC);
        return event;
    }
    static ReadCalendar written(const report::CalendarEvent &event)
    {
        return readCalendar(publish::toIcs(calendar(event)));
    }
};

void TestIcs::anEventWithTimes()
{
    report::CalendarEvent meeting = event();
    meeting.place = QStringLiteral("Town hall, room 2");
    meeting.link = QStringLiteral("https://meet.example/a?b=c;d");
    const ReadCalendar read = written(meeting);
    QCOMPARE(read.faults.join(QLatin1Char('\n')), QString());
    QCOMPARE(read.events.size(), 1);
    const CalendarLines &lines = read.events.first();
    QCOMPARE(lines.value(QStringLiteral("UID")), QStringLiteral("session-42@polku"));
    QCOMPARE(lines.value(QStringLiteral("DTSTART;TZID=Europe/Helsinki")), QStringLiteral("20270315T090000"));
    QCOMPARE(lines.value(QStringLiteral("DTEND;TZID=Europe/Helsinki")), QStringLiteral("20270315T123000"));
    QCOMPARE(lines.value(QStringLiteral("DTSTAMP")), QStringLiteral("20270301T100000Z"));
    QCOMPARE(lines.value(QStringLiteral("LAST-MODIFIED")), QStringLiteral("20270201T081500Z"));
    QCOMPARE(lines.value(QStringLiteral("SEQUENCE")), QStringLiteral("3"));
    QCOMPARE(lines.value(QStringLiteral("STATUS")), QStringLiteral("CONFIRMED"));
    QCOMPARE(unescaped(lines.value(QStringLiteral("LOCATION"))), meeting.place);
    QCOMPARE(lines.value(QStringLiteral("URL")), meeting.link);
}

void TestIcs::anEventOfADay()
{
    report::CalendarEvent deadline = event();
    deadline.begins = {};
    deadline.finishes = {};
    const CalendarLines lines = written(deadline).events.value(0);
    QCOMPARE(lines.value(QStringLiteral("DTSTART;VALUE=DATE")), QStringLiteral("20270315"));
    QCOMPARE(lines.value(QStringLiteral("DTEND;VALUE=DATE")), QStringLiteral("20270316"));
    QCOMPARE(lines.value(QStringLiteral("TRANSP")), QStringLiteral("TRANSPARENT"));
}

void TestIcs::aCancelledEvent()
{
    report::CalendarEvent gone = event();
    gone.cancelled = true;
    QCOMPARE(written(gone).events.value(0).value(QStringLiteral("STATUS")), QStringLiteral("CANCELLED"));
}

void TestIcs::textsComeThroughWhole_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QStringLiteral("Workshop");
    QTest::newRow("accents") << QString::fromUtf8("Työllistämisehdon käyttö – hyvä, åtgärd, šč");
    QTest::newRow("separators") << QStringLiteral("a, b; c: d \\ e \"f\"");
    QTest::newRow("lines") << QStringLiteral("First\nSecond\n\nThird");
    QTest::newRow("long") << QString::fromUtf8("Hankinnan vaikuttavuus ja työllistäminen: ").repeated(40).trimmed();
    QTest::newRow("long without blanks") << QString::fromUtf8("äö").repeated(200);
    QTest::newRow("beyond the plane") << QString::fromUtf8("\xF0\x9F\x8E\x93 kick-off ").repeated(20).trimmed();
    QTest::newRow("like a property") << QStringLiteral("x\nEND:VEVENT\nBEGIN:VALARM");
}

void TestIcs::textsComeThroughWhole()
{
    QFETCH(QString, text);
    report::CalendarEvent meeting = event();
    meeting.title = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    meeting.text = text;
    const ReadCalendar read = written(meeting);
    QCOMPARE(read.faults.join(QLatin1Char('\n')), QString());
    QCOMPARE(read.events.size(), 1);
    QCOMPARE(unescaped(read.events.first().value(QStringLiteral("SUMMARY"))), meeting.title);
    QCOMPARE(unescaped(read.events.first().value(QStringLiteral("DESCRIPTION"))), text);
}

void TestIcs::whatSaysNothingIsLeftOut()
{
    const TemporaryFolder folder;
    report::CalendarEvent bare = event();
    bare.title.clear();
    bare.place = QStringLiteral("\x01");
    bare.text = QStringLiteral("\x7f\x02");
    report::Calendar unnamed = calendar(bare);
    unnamed.name = QStringLiteral(" ");
    const QString path = folder.path(QStringLiteral("bare.ics"));
    valueOf(publish::writeIcs(unnamed, path));
    const ReadCalendar read = readCalendar(bytesOf(path));
    QCOMPARE(read.faults.join(QLatin1Char('\n')), QString());
    for (const char *name : {"SUMMARY", "LOCATION", "DESCRIPTION"})
        QVERIFY2(!read.events.value(0).contains(QLatin1String(name)), name);
}

void TestIcs::aLinkStaysOnItsLine()
{
    report::CalendarEvent meeting = event();
    meeting.link = QStringLiteral("https://meet.example/a\nATTENDEE:mailto:x@example.org");
    report::Calendar whole = calendar(meeting);
    whole.name = QStringLiteral("Academy\nMETHOD:REQUEST");
    const ReadCalendar read = readCalendar(publish::toIcs(whole));
    QCOMPARE(read.faults.join(QLatin1Char('\n')), QString());
    QVERIFY(!read.events.value(0).contains(QStringLiteral("ATTENDEE")));
    QVERIFY(!read.lines.contains(QStringLiteral("METHOD:REQUEST")));
}

void TestIcs::tellsSummerTime()
{
    const QString text = written(event()).lines.join(QLatin1Char('\n'));
    QVERIFY(text.contains(QStringLiteral("BEGIN:VTIMEZONE\nTZID:Europe/Helsinki")));
    const auto part = [&](const char *name) {
        return text.section(QStringLiteral("BEGIN:") + QLatin1String(name), 1)
            .section(QStringLiteral("END:") + QLatin1String(name), 0, 0);
    };
    for (const char *line :
         {"DTSTART:19970330T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "BYMONTH=3", "BYDAY=-1SU"})
        QVERIFY2(part("DAYLIGHT").contains(QLatin1String(line)), line);
    for (const char *line : {"DTSTART:19961027T040000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "BYMONTH=10"})
        QVERIFY2(part("STANDARD").contains(QLatin1String(line)), line);
}

void TestIcs::isWrittenWhole()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.ics"));
    valueOf(publish::writeIcs(calendar(event()), path));
    QCOMPARE(bytesOf(path), publish::toIcs(calendar(event())));
    report::Calendar empty;
    empty.made = QDateTime(QDate(2027, 3, 1), QTime(10, 0), Qt::UTC);
    valueOf(publish::writeIcs(empty, path));
    QCOMPARE(readCalendar(bytesOf(path)).faults.join(QLatin1Char('\n')), QString());
}

POLKU_TEST_MAIN(TestIcs)
#include "tst_ics.moc"
