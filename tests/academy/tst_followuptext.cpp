#include "academy/followupday.h"
#include "academy/followuptext.h"
#include "support/testcase.h"

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Lines of notes, as they are jotted down in three languages. The notes are of Wednesday 4 March 2026.
class TestFollowUpText : public TestCase
{
    Q_OBJECT

    static QDate noted() { return {2026, 3, 4}; }
    static FollowUpPeople people()
    {
        FollowUpPeople people;
        people.team = {{{1}, text("Maija Virtanen")},
                       {{2}, text("Pekka Salo")},
                       {{3}, text("Åsa af Björk")},
                       {{4}, text("Olli Aalto")},
                       {{5}, text("Outi Aalto")}};
        people.coach = text("Laura Lehto");
        return people;
    }
    static FollowUpLine read(const QString &line)
    {
        const auto lines = readFollowUpLines(line, people(), noted());
        return lines.empty() ? FollowUpLine() : lines.front();
    }

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("jotted");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("words");
        const auto row = [](const char *jotted, const QDate &date, int words) {
            QTest::newRow(jotted) << text(jotted) << date << words;
        };
        row("12.3. soittaa", {2026, 3, 12}, 1);
        row("12.3 ringer", {2026, 3, 12}, 1);
        row("12.3.2027 soittaa", {2027, 3, 12}, 1);
        row("12.3.27 soittaa", {2027, 3, 12}, 1);
        row("2026-04-01 calls", {2026, 4, 1}, 1);
        row("1/4 calls", {2026, 4, 1}, 1);
        row("1/4/2027: calls", {2027, 4, 1}, 1);
        row("viimeistään 12.3. soittaa", {2026, 3, 12}, 2);
        row("12.3. mennessä soittaa", {2026, 3, 12}, 2);
        row("senast den 12 mars ringer", {2026, 3, 12}, 4);
        row("12. maaliskuuta soittaa", {2026, 3, 12}, 2);
        row("12 March calls", {2026, 3, 12}, 2);
        row("March 12th, calls", {2026, 3, 12}, 2);
        row("12 mars 2027 ringer", {2027, 3, 12}, 3);
        row("by Friday calls", {2026, 3, 6}, 2);
        row("perjantaihin mennessä soittaa", {2026, 3, 6}, 2);
        row("på fredag ringer", {2026, 3, 6}, 2);
        row("keskiviikkona soittaa", {2026, 3, 11}, 1); // today's weekday is the next one
        row("next Monday calls", {2026, 3, 9}, 2);
        row("tänään soittaa", {2026, 3, 4}, 1);
        row("i morgon ringer", {2026, 3, 5}, 2);
        row("tomorrow calls", {2026, 3, 5}, 1);
        row("vko 12 soittaa", {2026, 3, 20}, 2);
        row("vecka 12 ringer", {2026, 3, 20}, 2);
        row("week 12 calls", {2026, 3, 20}, 2);
        row("ensi viikolla soittaa", {2026, 3, 13}, 2);
        // Without a year: near the day of the notes, rather after it.
        row("20.2. soittaa", {2026, 2, 20}, 1);
        row("10.1. soittaa", {2026, 1, 10}, 1);
        row("20.12. soittaa", {2026, 12, 20}, 1);
        row("3.1. soittaa", {2027, 1, 3}, 1);
        row("vko 53 soittaa", {2027, 1, 1}, 2);
        // Looks like a day but is none.
        row("31.2. soittaa", {}, 1);
        row("12.13. soittaa", {}, 1);
        row("12.3.1026 soittaa", {}, 1);
        row("9026-03-12 soittaa", {}, 1);
    }
    void readsDays()
    {
        QFETCH(QString, jotted);
        QFETCH(QDate, date);
        QFETCH(int, words);
        const auto day = jottedDayAt(jotted.split(QLatin1Char(' ')), 0, noted());
        QVERIFY(day);
        QCOMPARE(day->date, date);
        QCOMPARE(day->words, words);
    }

    void seesNoDayWhereNoneIs_data()
    {
        QTest::addColumn<QString>("jotted");
        for (const char *jotted : {"Maija", "by hand", "12 apples", "3,5 euros", "version 2.1.4.1", "on",
                                   "week of work", "may do it", "den nya", ""})
            QTest::newRow(jotted) << text(jotted);
    }
    void seesNoDayWhereNoneIs()
    {
        QFETCH(QString, jotted);
        QVERIFY(!jottedDayAt(jotted.split(QLatin1Char(' ')), 0, noted()));
    }

    void readsLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<qint64>("owner");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *line, const char *title, qint64 owner, const QDate &due) {
            QTest::newRow(line) << text(line) << text(title) << owner << due;
        };
        const QDate march12(2026, 3, 12);
        row("-> Maija 12.3. sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("->Maija 12.3. sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("→ Maija 12.3. sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("  - -> maija 12.3. sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("-> 12.3. Maija sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("-> 12.3. riskikartta valmis", "riskikartta valmis", 0, march12);
        row("-> Maija: sopii tapaamisen", "sopii tapaamisen", 1, {});
        row("-> @Maija – sopii tapaamisen", "sopii tapaamisen", 1, {});
        row("-> Maija Virtanen, 12.3.: sopii tapaamisen", "sopii tapaamisen", 1, march12);
        row("-> Virtanen sopii tapaamisen 12.3.", "sopii tapaamisen", 1, march12);
        row("-> Pekka sends the draft by Friday", "sends the draft", 2, {2026, 3, 6});
        row("-> Pekka lähettää luonnoksen perjantaihin mennessä", "lähettää luonnoksen", 2, {2026, 3, 6});
        row("-> Åsa af Björk bokar mötet senast den 12 mars", "bokar mötet", 3, march12);
        row("-> boka ett möte (Åsa, 12.3)", "boka ett möte", 3, march12);
        row("-> boka ett möte (stort) 12.3", "boka ett möte (stort)", 0, march12);
        row("-> book a meeting (Pekka)", "book a meeting", 2, {});
        row("-> Laura 12.3. lähettää mallin", "lähettää mallin", 0, march12);
        row("-> Maija ja Pekka 12.3. käyvät läpi hinnat", "Maija ja Pekka käyvät läpi hinnat", 1, march12);
        row("-> Maija, Pekka och Åsa går igenom priserna", "Maija, Pekka och Åsa går igenom priserna", 1, {});
        // What is not understood stays in the text.
        row("-> Kalle 12.3. soittaa", "Kalle soittaa", 0, march12);
        row("-> Maija 31.2. soittaa", "31.2. soittaa", 1, {});
        row("-> Maija kommentoi 12.3. lähetettyä luonnosta 20.3.", "kommentoi 12.3. lähetettyä luonnosta", 1,
            {2026, 3, 20});
        row("-> Olli soittaa Aallolle", "soittaa Aallolle", 4, {});
    }
    void readsLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, title);
        QFETCH(qint64, owner);
        QFETCH(QDate, due);
        const FollowUpLine found = read(line);
        QCOMPARE(found.title, title);
        QCOMPARE(found.owner.value, owner);
        QCOMPARE(found.due, due);
        QVERIFY(found.reading == FollowUpLine::Reading::Action);
    }

    void namesTheCoach()
    {
        QCOMPARE(read(text("-> Laura 12.3. lähettää mallin")).ownerName, text("Laura Lehto"));
        QCOMPARE(read(text("-> Laura Lehto lähettää mallin")).ownerName, text("Laura Lehto"));
    }

    /// The practice academy has roles in the place of names, and lists are often ordered by the last name.
    void aNameWithACommaIsKnownByWhatStandsBeforeIt()
    {
        FollowUpPeople others;
        others.team = {{{7}, text("Head of procurement, Koskela")}, {{8}, text("Virtanen, Maija")}};
        const auto owner = [&](const char *line) {
            return readFollowUpLines(text(line), others, noted()).front().owner.value;
        };
        QCOMPARE(owner("-> Head of procurement calls"), 7);
        QCOMPARE(owner("-> head of procurement, Koskela: calls"), 7);
        QCOMPARE(owner("-> Maija calls"), 8);
        QCOMPARE(owner("-> Virtanen calls"), 8);
        QCOMPARE(owner("-> Virtanen, Maija calls"), 8);
    }

    void aSharedNameNamesNobody()
    {
        const FollowUpLine line = read(text("-> Aalto 12.3. soittaa"));
        QVERIFY(!line.owner);
        QCOMPARE(line.ambiguous, text("Aalto"));
        QCOMPARE(line.title, text("Aalto soittaa"));
        QCOMPARE(line.due, QDate(2026, 3, 12));
        QCOMPARE(read(text("-> Outi Aalto soittaa")).owner, PersonId{5});
    }

    void tellsOfADayThatIsNone()
    {
        QCOMPARE(read(text("-> Maija 31.2. soittaa")).noDay, text("31.2."));
        QCOMPARE(read(text("-> Maija soittaa 31.2.")).noDay, text("31.2."));
        QVERIFY(read(text("-> Maija soittaa 12.3.")).noDay.isEmpty());
    }

    void staysALineWithoutNameAndDay()
    {
        QVERIFY(read(text("-> soittaa kaupungille")).reading == FollowUpLine::Reading::NoNameNorDay);
        QVERIFY(read(text("-> Kalle soittaa")).reading == FollowUpLine::Reading::NoNameNorDay);
        QVERIFY(read(text("-> Aalto soittaa")).reading == FollowUpLine::Reading::NoNameNorDay);
        QVERIFY(read(text("-> Maija 12.3.")).reading == FollowUpLine::Reading::NothingToDo);
        QVERIFY(read(text("-> 12.3.")).reading == FollowUpLine::Reading::NothingToDo);
    }

    void readsOnlyLinesThatBeginWithAnArrow()
    {
        const QString notes = text("Maija 12.3. kertoi hinnoista -> hyvä\n"
                                   "\n"
                                   "->\n"
                                   "-> Maija soittaa\n"
                                   "--> Pekka kirjoittaa\n"
                                   "- Pekka 12.3.\n");
        const auto lines = readFollowUpLines(notes, people(), noted());
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].line, 3);
        QCOMPARE(lines[0].text, text("Maija soittaa"));
        QCOMPARE(lines[1].line, 4);
        QCOMPARE(lines[1].owner, PersonId{2});
    }

    /// Any bytes at all: nothing is lost and nothing breaks.
    void readsAnything()
    {
        for (const char *line :
             {"-> (", "-> )", "-> ()", "-> (Maija", "-> , , :", "-> by by by", "-> Maija,", "-> &", "-> Maija ja",
              "-> 99.99.9999 9/9/9 x", "-> 0.0. x", "-> week 99 x", "-> \t\xC2\xA0 x"}) {
            for (const FollowUpLine &each : readFollowUpLines(text(line), people(), noted()))
                QVERIFY(!each.text.isEmpty());
        }
        QVERIFY(readFollowUpLines({}, {}, noted()).empty());
        QCOMPARE(readFollowUpLines(text("-> Maija 12.3. soittaa"), {}, noted()).front().title, text("Maija soittaa"));
    }
};

POLKU_TEST_MAIN(TestFollowUpText)
#include "tst_followuptext.moc"
