#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "exchange/csvimport.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;
using Fate = CsvPreview::Fate;
using Role = FeedbackColumn::Role;
using Reason = FeedbackColumn::Reason;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Answers of survey tools, as the tools write them.
class TestCsvFeedback : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void readsScores_data();
    void readsScores();
    void readsDays_data();
    void readsDays();
    void guessesColumns_data();
    void guessesColumns();
    void recognisesATableOfAnswers();
    void guessesTheSession_data();
    void guessesTheSession();
    void bringsAnswersInWithoutNames();
    void changesNothingTheSecondTime();
    void aLaterExportAddsWhatIsNew();
    void isOneStepThatCanBeUndone();
    void takesTheColumnsAsAsked();
    void tellsWhatIsOddInARow_data();
    void tellsWhatIsOddInARow();
    void refusesBrokenTables_data();
    void refusesBrokenTables();

private:
    Result<CsvPreview> tryPreview(const QByteArray &csv, const std::optional<FeedbackChoices> &choices = {},
                                  const QString &source = text("answers.csv")) const
    {
        const Result<CsvTable> table = readCsv(csv);
        if (!table)
            return Unexpected(table.error());
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return previewCsv(reader, m_catalogue, m_academy, CsvKind::Feedback, *table, source, m_words, m_today,
                              choices);
        }));
    }
    CsvPreview preview(const QByteArray &csv, const std::optional<FeedbackChoices> &choices = {}) const
    {
        return valueOf(tryPreview(csv, choices));
    }
    void import(const QByteArray &csv, const std::optional<FeedbackChoices> &choices = {})
    {
        valueOf(importCsv(*m_workspace, m_catalogue, preview(csv, choices), m_words));
    }
    std::vector<Feedback> all() const
    {
        return valueOf(m_workspace->read([](const Reader &reader) { return reader.all<Feedback>(); }));
    }
    SessionId session(const char *code) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return reader.where(&Session::academy, m_academy, Query().where(&Session::code, text(code))).front().id;
        }));
    }

    TemporaryFolder m_folder;
    const Catalogue m_catalogue;
    const Words m_words{Language::English};
    const QDate m_today{2026, 3, 20};
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    int m_files = 0;
};

/// As Webropol, Forms and the like write them: numbers, words, and what nobody asked for.
static const QByteArray answers =
    "Vastaajan nimi;Vastausaika;1. Kuinka hyödyllinen tapaaminen oli?;Sisältö ja tahti sopivat meille.;"
    "Mistä oli eniten hyötyä?;NPS\n"
    "Ada;22.1.2026 15:40;5;Täysin samaa mieltä;Esimerkeistä.;9\n"
    "Bo;22.1.2026 15:41;4 - hyvä;en osaa sanoa;;7\n"
    "Cecilia;23.1.2026 8:02;4;Jokseenkin samaa mieltä;\"Keskustelusta\nmuiden kanssa.\";10\n";

void TestCsvFeedback::init()
{
    failOnWarnings();
    m_workspace = createWorkspace(m_folder.path(QStringLiteral("%1.polku").arg(++m_files)), 1,
                                  std::make_shared<FixedClock>(m_today));
    m_academy =
        valueOf(createAcademy(*m_workspace, m_catalogue, {}, text("Spring"), QDate(2026, 1, 19), Language::Finnish));
}

void TestCsvFeedback::readsScores_data()
{
    using Kind = ScoreCell::Kind;
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ScoreCell::Kind>("kind");
    QTest::addColumn<int>("score");
    const auto row = [](const char *cell, Kind kind, int score) {
        QTest::newRow(qstrlen(cell) > 0 ? cell : "empty") << text(cell) << kind << score;
    };
    for (const char *four :
         {"4", " 4 ", "4,0", "4.00", "4/5", "4 / 5", "4 - hyvä", "4 – bra", "4 = agree", "4: good", "4. Good",
          "4 (hyvä)", "Jokseenkin samaa mieltä", "AGREE", "Delvis av samma åsikt", "hyvä"})
        row(four, Kind::Score, 4);
    row("1", Kind::Score, 1);
    row("Täysin eri mieltä", Kind::Score, 1);
    row("helt av samma åsikt", Kind::Score, 5);
    for (const char *none : {"", "-", "–", "n/a", "En osaa sanoa", "Don't know", "vet ej"})
        row(none, Kind::NoAnswer, 0);
    for (const char *unknown : {"0", "6", "4,5", "10", "4.12.2026", "5/10", "4-5", "kivaa", "=4", "44", "-4"})
        row(unknown, Kind::Unknown, 0);
}

void TestCsvFeedback::readsScores()
{
    QFETCH(QString, cell);
    QFETCH(ScoreCell::Kind, kind);
    QFETCH(int, score);
    const ScoreCell read = readScore(cell);
    QCOMPARE(read.kind, kind);
    QCOMPARE(read.score, score);
}

void TestCsvFeedback::readsDays_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QDate>("day");
    QTest::newRow("ISO") << text("2026-03-19") << QDate(2026, 3, 19);
    QTest::newRow("ISO moment") << text("2026-03-19T08:15:00Z") << QDate(2026, 3, 19);
    QTest::newRow("Google") << text("2026/03/19 8:15:00 AM GMT+2") << QDate(2026, 3, 19);
    QTest::newRow("Finnish") << text("19.3.2026 klo 8.15") << QDate(2026, 3, 19);
    QTest::newRow("the month first") << text("3/4/2026 8:15") << QDate();
    QTest::newRow("no such day") << text("31.2.2026") << QDate();
    QTest::newRow("no such year") << text("0026-03-19") << QDate();
    QTest::newRow("words") << text("yesterday") << QDate();
}

void TestCsvFeedback::readsDays()
{
    QFETCH(QString, cell);
    QFETCH(QDate, day);
    QCOMPARE(readAnswerDay(cell), day);
}

void TestCsvFeedback::guessesColumns_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<Role>("role");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const char *column, Role role, Reason reason) {
        // A second column, so that the separator is plain.
        QByteArray csv;
        for (const QByteArray &cell : QByteArray(column).split('|'))
            csv += cell + ";x\n";
        QTest::newRow(name) << csv << role << reason;
    };
    row("digits", "Any good?|1|5|3", Role::Score, Reason::None);
    row("words of a scale", "Any good?|Agree|Strongly agree|n/a", Role::Score, Reason::None);
    row("one slip among scores", "Any good?|5|4|4|3|fine", Role::Score, Reason::None);
    row("words", "Any good?|Yes, the examples.|Well", Role::Text, Reason::None);
    row("another scale", "Recommend?|9|7|10|3", Role::LeftOut, Reason::OtherScale);
    row("a name", "Sähköposti|a@b.example|c@d.example", Role::LeftOut, Reason::TellsWho);
    row("a team", "Ryhmä|Koskela|Merilinna", Role::LeftOut, Reason::TellsWho);
    row("a number of the tool", "ID|1|2|3", Role::LeftOut, Reason::Technical);
    row("days", "Completion time|2026-01-22|2026-01-23", Role::Date, Reason::None);
    row("days nobody can read", "Completion time|1/2/26|1/3/26", Role::LeftOut, Reason::Technical);
    row("nothing in it", "Any good?||", Role::LeftOut, Reason::Empty);
    row("a known question answered in words", "What helped most?|5|4", Role::Score, Reason::None);
}

void TestCsvFeedback::guessesColumns()
{
    QFETCH(QByteArray, csv);
    QFETCH(Role, role);
    QFETCH(Reason, reason);
    const auto columns = guessFeedbackColumns(m_catalogue, valueOf(readCsv(csv)), Language::English);
    QCOMPARE(columns[0].role, role);
    QCOMPARE(columns[0].reason, reason);
}

void TestCsvFeedback::recognisesATableOfAnswers()
{
    const auto kindOf = [this](const QByteArray &csv) { return csvKindOf(m_catalogue, valueOf(readCsv(csv))); };
    QCOMPARE(kindOf("Name;Email;2) How useful was the session?\nAda;a@b.example;5\n"),
             std::optional(CsvKind::Feedback));
    QCOMPARE(kindOf("Name;Email\nAda;a@b.example\n"), std::optional(CsvKind::People));
    QCOMPARE(kindOf("Was it fun?;Why?\n4;Games\n"), std::optional(CsvKind::Feedback));
    QCOMPARE(kindOf("Fruit;Colour\nPear;Green\n"), std::nullopt);
    QCOMPARE(kindOf("A;B\n1;2\n"), std::nullopt); // numbers alone are no questions
    const auto columns = guessFeedbackColumns(m_catalogue, valueOf(readCsv("Fun?;Fun ?\n4;5\n")), Language::English);
    QCOMPARE(columns[1].reason, Reason::AskedBefore);
}

void TestCsvFeedback::guessesTheSession_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code"); // empty: the academy as a whole
    QTest::newRow("by the day") << answers << text("export (3).csv") << text("kickoff");
    QTest::newRow("by the file's name") << QByteArray("Fun?;x\n4;\n") << text("Työpaja_ toimintamalli, vastaukset.csv")
                                        << text("workshop_model");
    QTest::newRow("too long after") << QByteArray("Date;Fun?\n2025-11-30;4\n") << text("a.csv") << QString();
    QTest::newRow("nothing to go by") << QByteArray("Fun?;x\n4;\n") << text("a.csv") << QString();
}

void TestCsvFeedback::guessesTheSession()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, file);
    QFETCH(QString, code);
    const CsvPreview made = valueOf(tryPreview(csv, {}, file));
    QCOMPARE(made.feedback.session, code.isEmpty() ? SessionId() : session(qPrintable(code)));
}

void TestCsvFeedback::bringsAnswersInWithoutNames()
{
    const CsvPreview made = preview(answers);
    QCOMPARE(made.count(Fate::New), 3);
    QCOMPARE(made.unknownColumns, (QStringList{text("Vastaajan nimi"), text("NPS")}));
    import(answers);
    const std::vector<Feedback> records = all();
    QCOMPARE(records.size(), size_t(7)); // three scores, two scores, two texts
    for (const Feedback &record : records) {
        QCOMPARE(record.session, session("kickoff"));
        QVERIFY(record.team.isNull());
        QVERIFY(!record.text.contains(text("Ada")));
    }
    QCOMPARE(records[0].question, text("Kuinka hyödyllinen tapaaminen oli?"));
    QCOMPARE(records[0].score, std::optional<qint64>(5));
    QCOMPARE(records[0].at, QDate(2026, 1, 22));
    QCOMPARE(records.back().at, QDate(2026, 1, 23));
    QCOMPARE(records.back().text, text("Keskustelusta\nmuiden kanssa."));
    QCOMPARE(valueOf(m_workspace->check()), QStringList());
}

void TestCsvFeedback::changesNothingTheSecondTime()
{
    import(answers);
    const QStringList before = tableDump(m_workspace->path());
    const CsvPreview again = preview(answers);
    QCOMPARE(again.count(Fate::Same), 3);
    import(answers);
    QCOMPARE(tableDump(m_workspace->path()), before);
}

void TestCsvFeedback::aLaterExportAddsWhatIsNew()
{
    import(answers);
    // Another person said exactly what Bo said, and one more answered anew.
    const QByteArray later = answers + "Dan;22.1.2026 16:00;4;;;\nEve;24.1.2026 9:00;2;;Kahvista.;\n";
    const CsvPreview made = preview(later);
    QCOMPARE(made.count(Fate::Same), 3);
    QCOMPARE(made.count(Fate::New), 2);
    import(later);
    QCOMPARE(all().size(), size_t(7 + 3));
}

void TestCsvFeedback::isOneStepThatCanBeUndone()
{
    const QStringList before = tableDump(m_workspace->path());
    import(answers);
    valueOf(m_workspace->undo());
    QCOMPARE(tableDump(m_workspace->path()), before);
}

void TestCsvFeedback::takesTheColumnsAsAsked()
{
    FeedbackChoices choices = preview(answers).feedback;
    choices.session = session("workshop_model");
    choices.columns[2].role = Role::LeftOut;
    choices.columns[3].question = text("Oma kysymys");
    import(answers, choices);
    for (const Feedback &record : all()) {
        QCOMPARE(record.session, session("workshop_model"));
        QVERIFY(record.question == text("Oma kysymys") || !record.text.isEmpty());
    }
    QCOMPARE(all().size(), size_t(4));
}

void TestCsvFeedback::tellsWhatIsOddInARow_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<Fate>("fate");
    QTest::addColumn<QString>("says");
    QTest::newRow("off the scale") << QByteArray("7;fine") << Fate::New << text("“7” is not on the scale");
    QTest::newRow("a formula") << QByteArray("4;=HYPERLINK(\"http://x\")") << Fate::New << text("looks like a formula");
    QTest::newRow("no answer") << QByteArray("-;") << Fate::Refused << text("There is no answer in the row.");
    QTest::newRow("too many cells") << QByteArray("4;fine;more") << Fate::Refused << text("more cells");
}

void TestCsvFeedback::tellsWhatIsOddInARow()
{
    QFETCH(QByteArray, row);
    QFETCH(Fate, fate);
    QFETCH(QString, says);
    const CsvPreview made = preview("Any good?;Why?\n5;a\n4;b\n3;c\n4;d\n5;e\n" + row + "\n");
    const CsvPreview::Line &line = made.lines.back();
    QCOMPARE(line.fate, fate);
    const QString told = line.reason + line.notes.join(QLatin1Char(' '));
    QVERIFY2(told.contains(says), qPrintable(told));
    // A row that cannot be used leaves the others.
    QCOMPARE(made.count(Fate::New), fate == Fate::New ? 6 : 5);
}

void TestCsvFeedback::refusesBrokenTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("a quote that never ends") << QByteArray("A;B\n4;\"fine\n") << text("quotes are broken");
    QTest::newRow("text after a quote") << QByteArray("A;B\n4;\"fine\" and\n") << text("line 2 are broken");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a spreadsheet") << QByteArray("PK\x03\x04zip") << text("not a table");
}

void TestCsvFeedback::refusesBrokenTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto made = tryPreview(csv);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::BadInput);
    QVERIFY2(made.error().what.contains(says), qPrintable(made.error().what));
    QVERIFY(all().empty());
}

POLKU_TEST_MAIN(TestCsvFeedback)
#include "tst_csvfeedback.moc"
