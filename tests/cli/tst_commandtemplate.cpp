#include "catalogue/templatefile.h"
#include "program.h"

using namespace polku;
using namespace polku::test;

/// Templates on the command line: an academy as one, and a new academy from one.
class TestCommandTemplate : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void anAcademyIsTheNextOnesTemplate();
    void ownTemplatesHaveIds();
    void aTemplateWithMistakesTellsThemAndMakesNothing();
    void whatIsOddWithTheNewAcademyIsTold();
    void theTemplateGoesWithTheRecords();
    void refuses_data();
    void refuses();
    void archivedAcademiesAreOutOfTheWay();

private:
    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }
    QStringList lines(const char *command) const
    {
        return run(m_folder, command).out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    /// The records of a kind without their ids.
    QStringList titles(const char *file, const char *kind) const
    {
        QStringList titles;
        for (const QString &line : lines(QByteArray("list ").append(file).append(" ").append(kind).constData()))
            titles.append(line.section(QLatin1Char(' '), 1).trimmed());
        titles.sort();
        return titles;
    }

    TemporaryFolder m_folder;
};

void TestCommandTemplate::anAcademyIsTheNextOnesTemplate()
{
    POLKU_ENDED(run(m_folder, "new first.polku --name First --start 2027-01-11 --language fi"), 0);
    POLKU_ENDED(run(m_folder, "export first.polku template --academy First --to first.json"), 0);
    const ProgrammeTemplate programme = valueOf(readTemplateFile(m_folder.path(text("first.json"))));
    QCOMPARE(programme.name.fi, text("First"));
    QCOMPARE(programme.phases.size(), size_t(7));
    POLKU_ENDED(run(m_folder, "new second.polku --name Second --start 2027-01-11 --language fi --template first.json"),
                0);
    for (const char *kind : {"session", "deliverable", "phase", "material", "theme", "criterion"}) {
        QVERIFY2(!titles("first.polku", kind).isEmpty(), kind);
        QCOMPARE(titles("second.polku", kind), titles("first.polku", kind));
    }
    // The same dates, on the same reasons.
    const auto dates = [&](const char *file) {
        POLKU_ENDED(run(m_folder, QByteArray("export ").append(file).append(" schedule --to dates.csv").constData()),
                    0);
    };
    dates("first.polku");
    const QByteArray first = contentOf(m_folder.path(text("dates.csv")));
    dates("second.polku");
    QVERIFY(!first.isEmpty());
    QCOMPARE(contentOf(m_folder.path(text("dates.csv"))), first);
}

void TestCommandTemplate::ownTemplatesHaveIds()
{
    POLKU_ENDED(run(m_folder, "new named.polku --name A --start 2027-01-11 --template four_month"), 0);
    const Ran unknown = run(m_folder, "new other.polku --name A --start 2027-01-11 --template two_weeks");
    POLKU_ENDED(unknown, 1);
    QVERIFY2(unknown.errors.contains(text("two_weeks")) && unknown.errors.contains(text("four_month")),
             qPrintable(unknown.errors));
}

void TestCommandTemplate::aTemplateWithMistakesTellsThemAndMakesNothing()
{
    m_folder.write(text("own.json"), R"({"name": "A", "phases": [{"kind": "month", "name": "M", "start_week": 1,
        "end_week": 4, "sessions": [{"kind": "workshop", "title": "A", "week": 1, "weekday": 9, "start": "09:00",
        "end": "12:00"}]}]})");
    const Ran ran = run(m_folder, "new broken.polku --name A --start 2027-01-11 --template own.json");
    POLKU_ENDED(ran, 1);
    QVERIFY2(ran.errors.contains(text("phase 1, session 1, “weekday”: not between 1 and 7")), qPrintable(ran.errors));
    QVERIFY(!QFile::exists(m_folder.path(text("broken.polku"))));
}

void TestCommandTemplate::whatIsOddWithTheNewAcademyIsTold()
{
    m_folder.write(text("odd.json"), R"({"name": "A", "phases": [
        {"kind": "month", "name": "First", "start_week": 1, "end_week": 4, "sessions": [
            {"kind": "workshop", "title": "Late day", "week": 6, "weekday": 2, "start": "09:00", "end": "12:00"}]},
        {"kind": "month", "name": "Second", "start_week": 4, "end_week": 8}]})");
    const Ran ran = run(m_folder, "new odd.polku --name A --start 2020-01-13 --template odd.json");
    POLKU_ENDED(ran, 0);
    for (const char *told : {"The first day is in the past.", "First: The phase overlaps with “Second”",
                             "Second: The phase overlaps with “First”", "Late day: The session is outside its phase"})
        QVERIFY2(ran.errors.contains(text(told)), qPrintable(ran.errors));
    const Ran holiday = run(m_folder, "new holiday.polku --name A --start 2099-01-06");
    POLKU_ENDED(holiday, 0);
    QVERIFY2(holiday.errors.contains(text("Epiphany")), qPrintable(holiday.errors));
    const Ran plain = run(m_folder, "new plain.polku --name A --start 2099-01-12");
    POLKU_ENDED(plain, 0);
    QCOMPARE(plain.errors, QString());
}

void TestCommandTemplate::theTemplateGoesWithTheRecords()
{
    m_folder.write(text("spring.json"), R"({"name": "Spring", "phases": [{"kind": "month", "name": "M", "start_week": 1,
        "end_week": 4, "sessions": [{"kind": "coaching", "title": "Own coaching", "week": 2, "weekday": 3,
        "start": "09:00", "end": "10:00", "per_team": true}]}]})");
    m_folder.write(text("teams.csv"), "Team,State\nOne,Participant\nTwo,Participant\n");
    POLKU_ENDED(run(m_folder, "new spring.polku --name Spring --start 2027-01-11 --template spring.json"), 0);
    POLKU_ENDED(run(m_folder, "export spring.polku everything --to records.json"), 0);
    POLKU_ENDED(run(m_folder, "new moved.polku --name Other --start 2027-01-11"), 0);
    POLKU_ENDED(run(m_folder, "import moved.polku records.json"), 0);
    QFile::remove(m_folder.path(text("spring.json")));
    // On another computer, long after: each team still gets the sessions of the template.
    POLKU_ENDED(run(m_folder, "import moved.polku teams.csv --academy Spring"), 0);
    QCOMPARE(titles("moved.polku", "session").filter(text("Own coaching")).size(), 2);
}

void TestCommandTemplate::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no such file") << text("new a.polku --name A --start 2027-01-11 --template gone.json") << 1;
    QTest::newRow("a team's template") << text("export first.polku template --team A --to out.json") << 2;
    QTest::newRow("a template as PDF") << text("export first.polku template --to out.pdf") << 2;
    QTest::newRow("no such academy") << text("export first.polku template --academy Tenth --to out.json") << 1;
}

void TestCommandTemplate::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    const Ran ran = run(m_folder, qPrintable(arguments));
    POLKU_ENDED(ran, code);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path(text("out.json"))));
    QVERIFY(!QFile::exists(m_folder.path(text("out.pdf"))));
}

void TestCommandTemplate::archivedAcademiesAreOutOfTheWay()
{
    // Two academies in one file: everything of a second file brought in.
    POLKU_ENDED(run(m_folder, "new old.polku --name Old --start 2020-01-13"), 0);
    POLKU_ENDED(run(m_folder, "new both.polku --name Present --start 2027-01-11"), 0);
    POLKU_ENDED(run(m_folder, "export old.polku everything --to old.json"), 0);
    POLKU_ENDED(run(m_folder, "import both.polku old.json"), 0);
    POLKU_ENDED(run(m_folder, "export both.polku template --to out.json"), 1);
    for (const QString &line : lines("list both.polku academy")) {
        if (line.contains(text("Old")))
            POLKU_ENDED(run(m_folder, {text("set"), text("both.polku"), text("academy"),
                                       line.section(QLatin1Char(' '), 0, 0), text("state"), text("archived")}),
                        0);
    }
    POLKU_ENDED(run(m_folder, "export both.polku template --to present.json"), 0);
    QCOMPARE(valueOf(readTemplateFile(m_folder.path(text("present.json")))).name.en, text("Present"));
    POLKU_ENDED(run(m_folder, "export both.polku template --academy Old --to old.json"), 0);
}

POLKU_TEST_MAIN(TestCommandTemplate)
#include "tst_commandtemplate.moc"
