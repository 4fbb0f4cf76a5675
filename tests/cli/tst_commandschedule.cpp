#include "exchange/csv.h"
#include "program.h"
#include "support/icalendar.h"

using namespace polku;
using namespace polku::test;

/// The schedule and the calendar, written by the program as a shell runs it.
class TestCommandSchedule : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesACalendar();
    void importingTwiceUpdates();
    void oneTeamsCalendarHasNothingOfOthers();
    void theFollowUpsAreInTheCalendar();
    void writesTheList_data();
    void writesTheList();
    void theTableHasRealDatesAndNoFormulas();
    void aDayThatIsSetTellsWhatIsOddWithIt_data();
    void aDayThatIsSetTellsWhatIsOddWithIt();
    void anotherFirstDayMovesTheSchedule();
    void refuses_data();
    void refuses();

private:
    ReadCalendar calendar(const char *name) const
    {
        return readCalendar(contentOf(m_folder.path(QString::fromLatin1(name))));
    }
    QStringList lines(const char *kind) const
    {
        return run(m_folder, QByteArray("list sample.polku ").append(kind).constData())
            .out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    static QMap<QString, CalendarLines> byUid(const ReadCalendar &calendar)
    {
        QMap<QString, CalendarLines> events;
        for (const CalendarLines &event : calendar.events)
            events.insert(event.value(QStringLiteral("UID")), event);
        return events;
    }

    TemporaryFolder m_folder;
    QStringList m_titles; ///< of the events read last
};

void TestCommandSchedule::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language fi"), 0);
}

void TestCommandSchedule::writesACalendar()
{
    POLKU_ENDED(run(m_folder, "export sample.polku calendar --to all.ics"), 0);
    const ReadCalendar all = calendar("all.ics");
    QCOMPARE(all.faults.join(QLatin1Char('\n')), QString());
    QCOMPARE(all.events.size(), lines("session").size() + lines("deliverable").size());
    QCOMPARE(byUid(all).size(), all.events.size());
    // The practice academy says what it is, and nothing of the coach's notes goes along.
    QVERIFY(all.lines.join(QLatin1Char('\n')).contains(QString::fromUtf8("Esimerkkiaineisto")));
}

void TestCommandSchedule::importingTwiceUpdates()
{
    POLKU_ENDED(run(m_folder, "export sample.polku calendar --to first.ics"), 0);
    const QString id = lines("session").first().section(QLatin1Char(' '), 0, 0);
    const QString uid = QStringLiteral("session-%1@polku").arg(id);
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("session"), id,
                               QStringLiteral("date"), QStringLiteral("2026-04-15")}),
                0);
    POLKU_ENDED(run(m_folder, "export sample.polku calendar --to second.ics"), 0);
    const auto first = byUid(calendar("first.ics"));
    const auto second = byUid(calendar("second.ics"));
    QCOMPARE(second.keys(), first.keys());
    const auto sequence = [&](const QMap<QString, CalendarLines> &events) {
        return events.value(uid).value(QStringLiteral("SEQUENCE")).toInt();
    };
    QVERIFY(sequence(second) > sequence(first));
    const CalendarLines moved = second.value(uid);
    const QString begins =
        moved.value(QStringLiteral("DTSTART;TZID=Europe/Helsinki"), moved.value(QStringLiteral("DTSTART;VALUE=DATE")));
    QVERIFY2(begins.startsWith(QStringLiteral("20260415")), qPrintable(begins));
    POLKU_ENDED(run(m_folder, "undo sample.polku"), 0);
}

void TestCommandSchedule::oneTeamsCalendarHasNothingOfOthers()
{
    POLKU_ENDED(run(m_folder, "export sample.polku calendar --to all.ics"), 0);
    const QString team = lines("team").first().section(QLatin1Char(' '), 0, 0);
    POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("calendar"),
                               QStringLiteral("--to"), QStringLiteral("one.ics"), QStringLiteral("--team"), team}),
                0);
    const ReadCalendar one = calendar("one.ics");
    const ReadCalendar all = calendar("all.ics");
    QVERIFY(one.events.size() < all.events.size());
    QVERIFY(one.events.size() > lines("deliverable").size());
    const auto ofTeams = [](const ReadCalendar &read) {
        QSet<QString> names;
        for (const CalendarLines &event : read.events) {
            const QString title = event.value(QStringLiteral("SUMMARY"));
            if (title.contains(QString::fromUtf8(" · ")))
                names.insert(title.section(QString::fromUtf8(" · "), -1));
        }
        return names;
    };
    QCOMPARE(ofTeams(one).size(), 1);
    QVERIFY(ofTeams(all).size() > 1);
}

void TestCommandSchedule::theFollowUpsAreInTheCalendar()
{
    const auto titles = [&] {
        POLKU_ENDED(run(m_folder, "export sample.polku calendar --to follow.ics"), 0);
        for (const CalendarLines &event : calendar("follow.ics").events)
            m_titles.append(event.value(QStringLiteral("SUMMARY")));
    };
    titles();
    const QStringList meetings = m_titles.filter(QStringLiteral("Seurantatapaaminen"));
    QCOMPARE(meetings.size(), 2); // after 6 and after 12 months
    QVERIFY(!m_titles.contains(QStringLiteral("Seuranta 12 kk")));
    // Without its meeting the follow-up itself is there, on its first day.
    const QString session = lines("session").filter(QStringLiteral("Seurantatapaaminen 12 kk")).value(0);
    POLKU_ENDED(
        run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("session"),
                       session.section(QLatin1Char(' '), 0, 0), QStringLiteral("state"), QStringLiteral("cancelled")}),
        0);
    m_titles.clear();
    titles();
    POLKU_ENDED(run(m_folder, "undo sample.polku"), 0);
    QVERIFY2(m_titles.contains(QStringLiteral("Seuranta 12 kk")), qPrintable(m_titles.join(QLatin1Char('\n'))));
    QVERIFY(!m_titles.contains(QStringLiteral("Seuranta 6 kk")));
}

void TestCommandSchedule::writesTheList_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringLiteral("list.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("html") << QStringLiteral("list.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringLiteral("list.md") << QByteArray();
    QTest::newRow("table") << QStringLiteral("list.csv") << QByteArray("\xEF\xBB\xBF");
}

void TestCommandSchedule::writesTheList()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("schedule"),
                               QStringLiteral("--to"), name}),
                0);
    const QByteArray written = contentOf(m_folder.path(name));
    QVERIFY(written.startsWith(begins));
    QVERIFY(written.size() > 1000);
    if (name.endsWith(QLatin1String(".md"))) {
        for (const QString &line : lines("session")) {
            const QString title = line.section(QStringLiteral("  "), 1).trimmed();
            QVERIFY2(QString::fromUtf8(written).contains(title), qPrintable(title));
        }
    }
}

void TestCommandSchedule::theTableHasRealDatesAndNoFormulas()
{
    const QString id = lines("session").first().section(QLatin1Char(' '), 0, 0);
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("session"), id,
                               QStringLiteral("title"), QStringLiteral("=HYPERLINK(\"x\")")}),
                0);
    POLKU_ENDED(run(m_folder, "export sample.polku schedule --to list.csv"), 0);
    POLKU_ENDED(run(m_folder, "undo sample.polku"), 0);
    const QByteArray bytes = contentOf(m_folder.path(QStringLiteral("list.csv")));
    QVERIFY(!bytes.contains(";=") && !bytes.contains(";\"="));
    QVERIFY(bytes.contains("'=HYPERLINK"));
    const CsvTable table = valueOf(readCsv(bytes));
    QCOMPARE(table.rows.size(), size_t(lines("session").size() + lines("deliverable").size()) + 1);
    for (size_t i = 1; i < table.rows.size(); ++i) {
        QVERIFY(QDate::fromString(table.rows[i].cells.first(), Qt::ISODate).isValid());
        QCOMPARE(table.rows[i].cells.size(), table.rows[0].cells.size());
    }
}

void TestCommandSchedule::aDayThatIsSetTellsWhatIsOddWithIt_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const char *kind, const char *title, const char *field, const char *value,
                        const char *told) {
        QTest::newRow(name) << QString::fromUtf8(kind) << QString::fromUtf8(title) << QString::fromUtf8(field)
                            << QString::fromUtf8(value) << QString::fromUtf8(told);
    };
    row("phases that overlap", "phase", "Current state", "ends", "2026-03-01",
        "The phase overlaps with “Themes and risks”");
    row("a phase that ends before it begins", "phase", "Current state", "ends", "2020-01-01",
        "Ends: Ends before it starts");
    row("a session outside its phase", "session", "Kick-off", "date", "2026-05-05",
        "The session is outside its phase “Current state”");
    row("a session to come on a holiday", "session", "Closing seminar", "date", "2026-05-01", "May Day");
    row("due before the academy starts", "deliverable", "Risk and opportunity map", "due", "2025-12-02",
        "The deliverable is due before the academy starts on 19 January 2026.");
    row("nothing odd", "deliverable", "Risk and opportunity map", "due", "2026-03-05", "");
}

void TestCommandSchedule::aDayThatIsSetTellsWhatIsOddWithIt()
{
    QFETCH(QString, kind);
    QFETCH(QString, title);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, told);
    POLKU_ENDED(run(m_folder, "sample odd.polku --today 2026-03-18 --language en"), 0);
    QString id;
    for (const QString &line : run(m_folder, {QStringLiteral("list"), QStringLiteral("odd.polku"), kind})
                                   .out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.endsWith(QStringLiteral("  ") + title))
            id = line.section(QLatin1Char(' '), 0, 0);
    }
    QVERIFY(!id.isEmpty());
    const Ran ran = run(m_folder, {QStringLiteral("set"), QStringLiteral("odd.polku"), kind, id, field, value});
    POLKU_ENDED(ran, 0); // kept, as a form would
    QVERIFY2(told.isEmpty() ? ran.errors.isEmpty() : ran.errors.contains(told), qPrintable(ran.errors));
    QFile::remove(m_folder.path(QStringLiteral("odd.polku")));
}

void TestCommandSchedule::anotherFirstDayMovesTheSchedule()
{
    POLKU_ENDED(run(m_folder, "new moved.polku --name A --start 2099-01-12 --language en"), 0);
    const QString id = run(m_folder, "list moved.polku academy").out.section(QLatin1Char(' '), 0, 0);
    const Ran ran = run(m_folder, {QStringLiteral("set"), QStringLiteral("moved.polku"), QStringLiteral("academy"), id,
                                   QStringLiteral("starts"), QStringLiteral("2099-01-19")});
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.errors.contains(QStringLiteral("moved along.")), qPrintable(ran.errors));
    QVERIFY(run(m_folder, "list moved.polku academy --json").out.contains(QStringLiteral("2099-01-19")));
    POLKU_ENDED(run(m_folder, "undo moved.polku"), 0);
    QVERIFY(run(m_folder, "list moved.polku academy --json").out.contains(QStringLiteral("2099-01-12")));
}

void TestCommandSchedule::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    for (const char *arguments :
         {"export sample.polku calendar --to kept.pdf", "export sample.polku schedule --to kept.ics",
          "export sample.polku schedule --to kept.csv --pilot x",
          "export sample.polku calendar --to kept.ics --pilot x"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << 2;
    for (const char *arguments :
         {"export sample.polku calendar --to kept.ics --team nothing", "export missing.polku schedule --to kept.csv"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << 1;
}

void TestCommandSchedule::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    for (const char *name : {"kept.pdf", "kept.ics", "kept.csv"})
        m_folder.write(QString::fromLatin1(name), "kept");
    const Ran ran = run(m_folder, arguments.toUtf8().constData());
    POLKU_ENDED(ran, code);
    QVERIFY(!ran.errors.isEmpty());
    for (const char *name : {"kept.pdf", "kept.ics", "kept.csv"})
        QCOMPARE(contentOf(m_folder.path(QString::fromLatin1(name))), QByteArray("kept"));
}

POLKU_TEST_MAIN(TestCommandSchedule)
#include "tst_commandschedule.moc"
