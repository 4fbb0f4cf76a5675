// Rows pasted from a spreadsheet: how they are read, what their columns are taken as, and what becomes of them.

#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "exchange/csvpaste.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;
using Fate = CsvPreview::Fate;

class tst_CsvPaste : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_workspace.reset(); }
    void readsCellsAsSpreadsheetsWriteThem_data();
    void readsCellsAsSpreadsheetsWriteThem();
    void saysThatThereIsNothing();
    void guessesColumns_data();
    void guessesColumns();
    void becomesActionsOfTheTeamAsOneStep();
    void refusesRowsWithTheReason();
    void runsNoFormula();
    void leavesColumnsOut();
    void saysThatTheNameIsMissing();

private:
    CsvPreview preview(const QString &text, const PastedColumns &columns) const
    {
        return valueOf(tryPreview(text, columns));
    }
    Result<CsvPreview> tryPreview(const QString &text, const PastedColumns &columns) const
    {
        const CsvTable table = withNamedColumns(valueOf(readPastedRows(text)), CsvKind::Actions, columns);
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return previewCsv(reader, m_catalogue, m_academy, CsvKind::Actions, table, {}, Words(Language::English),
                              QDate(2026, 3, 11), {}, m_team);
        }));
    }
    PastedColumns guess(const QString &text) const
    {
        const CsvTable table = valueOf(readPastedRows(text));
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return guessPastedColumns(reader, m_catalogue, CsvKind::Actions, table, m_team, Language::English);
        }));
    }
    static QString namesOf(const PastedColumns &columns)
    {
        QStringList names;
        for (const Field *field : columns.fields)
            names.append(field ? QString::fromLatin1(field->column) : QStringLiteral("-"));
        return names.join(QLatin1Char(' '));
    }
    std::vector<Action> actions() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return reader.where(&Action::team, m_team, Query().orderBy(&Action::rank)); }));
    }

    Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_team;
};

void tst_CsvPaste::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(QStringLiteral("a.polku")));
    m_academy = valueOf(
        createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("Academy"), QDate(2026, 1, 19), Language::English));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const char *name : {"Koskela", "Merilinna"}) {
            Team team;
            team.academy = m_academy;
            team.name = QString::fromLatin1(name);
            team.state = TeamState::Participant;
            m_team = edit.insert(team);
        }
        Person aino;
        aino.team = m_team;
        aino.name = QStringLiteral("Aino Aalto");
        edit.insert(aino);
    }));
}

void tst_CsvPaste::readsCellsAsSpreadsheetsWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows"); ///< cells joined by |
    const auto row = [](const char *name, const char *text, const QStringList &rows) {
        QTest::newRow(name) << QString::fromUtf8(text) << rows;
    };
    row("rows and cells", "a\tb\nc\td\n", {QStringLiteral("a|b"), QStringLiteral("c|d")});
    row("Windows line ends", "a\tb\r\nc\td\r\n", {QStringLiteral("a|b"), QStringLiteral("c|d")});
    row("one column with commas", "Ask, then decide; soon\nWrite",
        {QStringLiteral("Ask, then decide; soon"), QStringLiteral("Write")});
    row("a cell with a line break", "\"two\nlines\"\tb\nc\td", {QStringLiteral("two\nlines|b"), QStringLiteral("c|d")});
    row("a cell with a tab and quotes", "\"a\tb \"\"c\"\"\"\td", {QStringLiteral("a\tb \"c\"|d")});
    row("quotes that are letters", "\"Fair\" wages\tb\nc\td",
        {QStringLiteral("\"Fair\" wages|b"), QStringLiteral("c|d")});
    row("a quote that never ends", "\"Fair wages\tb\nc\td", {QStringLiteral("\"Fair wages|b"), QStringLiteral("c|d")});
    row("empty cells and rows", "a\t\tc\n\n\t\t\nd\t\t", {QStringLiteral("a||c"), QStringLiteral("d||")});
}

void tst_CsvPaste::readsCellsAsSpreadsheetsWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, rows);
    QStringList read;
    for (const CsvRow &row : valueOf(readPastedRows(text)).rows)
        read.append(row.cells.join(QLatin1Char('|')));
    QCOMPARE(read, rows);
}

void tst_CsvPaste::saysThatThereIsNothing()
{
    for (const char *text : {"", "\n\n", "\t\t\n"}) {
        const auto read = readPastedRows(QString::fromLatin1(text));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }
}

void tst_CsvPaste::guessesColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("named");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, const char *text, bool named, const char *columns) {
        QTest::newRow(name) << QString::fromUtf8(text) << named << QString::fromLatin1(columns);
    };
    row("named in Finnish", "Tehtävä\tVastuuhenkilö\tMääräaika\nKirjoita liite\tAino Aalto\t1.4.2026", true,
        "title owner due");
    row("named in Swedish", "Uppgift\tAnsvarig\tSenast\nSkriv\tAino Aalto\t1.4.2026", true, "title owner due");
    row("named, one unknown", "Task\tRoom\tDeadline\nWrite\t5 B\t1.4.2026", true, "title - due");
    row("no names", "Write the annex\tAino Aalto\t1.4.2026\tIn progress\nAsk\tAino Aalto\t2.4.2026\tDone", false,
        "title owner due status");
    row("two days", "Write\t1.3.2026\t1.4.2026\nAsk\t2.3.2026\t2.4.2026", false, "title starts due");
    row("numbered rows", "1\tWrite the annex\n2\tAsk the lawyer", false, "- title");
    row("one column", "Write the annex\nAsk the lawyer", false, "title");
    row("one column with its name", "Task\nWrite the annex", true, "title");
    row("one name alone is a row", "Task\t5\nWrite\t6", false, "title -");
    row("one row", "Write the annex\t1.4.2026", false, "title due");
}

void tst_CsvPaste::guessesColumns()
{
    QFETCH(const QString, text);
    QFETCH(const bool, named);
    QFETCH(const QString, columns);
    const PastedColumns found = guess(text);
    QCOMPARE(namesOf(found), columns);
    QCOMPARE(found.named, named);
}

void tst_CsvPaste::becomesActionsOfTheTeamAsOneStep()
{
    const QString text = QStringLiteral("Write the annex\tAino Aalto\t1.4.2026\n\"Ask\nthe lawyer\"\t\t2.4.2026\n");
    const CsvPreview found = preview(text, guess(text));
    QCOMPARE(found.count(Fate::New), 2);
    QCOMPARE(found.lines[0].line, 1); // as they lie on the clipboard
    valueOf(importCsv(*m_workspace, m_catalogue, found, Words(Language::English)));
    const std::vector<Action> made = actions();
    QCOMPARE(made.size(), size_t(2));
    QCOMPARE(made[0].title, QStringLiteral("Write the annex"));
    QVERIFY(made[0].owner);
    QCOMPARE(made[0].due, QDate(2026, 4, 1));
    QCOMPARE(made[1].title, QStringLiteral("Ask the lawyer")); // a name has one line
    QVERIFY(made[0].rank < made[1].rank);
    const auto step = valueOf(m_workspace->read([](const Reader &reader) {
        HistoryFilter filter;
        filter.limit = 1;
        return stepText(history(reader, filter).front(), Words(Language::English), titlesFrom(reader));
    }));
    QCOMPARE(step, QStringLiteral("Pasted 2 rows from the clipboard"));
    // The same rows again change nothing.
    QCOMPARE(preview(text, guess(text)).count(Fate::Same), 2);
    valueOf(m_workspace->undo());
    QVERIFY(actions().empty());
}

void tst_CsvPaste::refusesRowsWithTheReason()
{
    const QString text = QStringLiteral("Task\tOwner\tDeadline\n"
                                        "Write\tAino Aalto\t1.4.2026\n"
                                        "Ask\tNobody Known\t1.4.2026\n"
                                        "Decide\t\t31.2.2026\n"
                                        "\tAino Aalto\t\n"
                                        "Write\t\t\n"
                                        "Too\tAino Aalto\t1.4.2026\tmore\n");
    PastedColumns columns = guess(text);
    columns.fields.resize(3); // as when the first row was read alone
    const CsvPreview found = preview(text, columns);
    QCOMPARE(found.count(Fate::New), 1);
    QCOMPARE(found.count(Fate::Refused), 5);
    QStringList reasons;
    for (const CsvPreview::Line &line : found.lines)
        reasons.append(line.reason);
    QVERIFY2(reasons[1].contains(QLatin1String("Nobody Known")), qPrintable(reasons[1]));
    QVERIFY2(reasons[2].contains(QLatin1String("31.2.2026")), qPrintable(reasons[2]));
    QVERIFY2(reasons[3].contains(QLatin1String("missing")), qPrintable(reasons[3]));
    QVERIFY2(reasons[4].contains(QLatin1String("Line 2")), qPrintable(reasons[4]));
    QVERIFY2(reasons[5].contains(QLatin1String("more cells")), qPrintable(reasons[5]));
    valueOf(importCsv(*m_workspace, m_catalogue, found, Words(Language::English)));
    QCOMPARE(actions().size(), size_t(1));
}

void tst_CsvPaste::runsNoFormula()
{
    const QString text = QStringLiteral("=HYPERLINK(\"http://example.org\";\"Click\")\n@SUM(A1)\n");
    PastedColumns columns;
    columns.fields = {&fieldOf(&Action::title)};
    valueOf(importCsv(*m_workspace, m_catalogue, preview(text, columns), Words(Language::English)));
    QCOMPARE(actions().at(0).title, QStringLiteral("=HYPERLINK(\"http://example.org\";\"Click\")"));
    QCOMPARE(actions().at(1).title, QStringLiteral("@SUM(A1)"));
}

void tst_CsvPaste::leavesColumnsOut()
{
    const QString text = QStringLiteral("Write\t1.4.2026");
    PastedColumns columns;
    columns.fields = {&fieldOf(&Action::title), nullptr};
    valueOf(importCsv(*m_workspace, m_catalogue, preview(text, columns), Words(Language::English)));
    QVERIFY(!actions().at(0).due.isValid());
}

void tst_CsvPaste::saysThatTheNameIsMissing()
{
    PastedColumns columns;
    columns.fields = {&fieldOf(&Action::notes)};
    const auto found = tryPreview(QStringLiteral("Write"), columns);
    QVERIFY(!found);
    QCOMPARE(found.error().what, QStringLiteral("The table has no column “Title”."));
}

POLKU_TEST_MAIN(tst_CsvPaste)
#include "tst_csvpaste.moc"
