#include "exchange/csv.h"
#include "program.h"

#include <QDir>

using namespace polku;
using namespace polku::test;

/// Reports as the program writes them in a shell, in each form that they have.
class TestCommandReports : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryForm_data();
    void writesEveryForm();
    void writesInTheLanguageAskedFor();
    void aFormThatAReportDoesNotHaveIsTold_data();
    void aFormThatAReportDoesNotHaveIsTold();
    void whatDoesNotGoWithAReportIsTold_data();
    void whatDoesNotGoWithAReportIsTold();
    void anAcademyWithoutTeamsHasNoProgressToTell();

private:
    QByteArray written(const QString &name) const { return contentOf(m_folder.path(name)); }

    TemporaryFolder m_folder;
};

void TestCommandReports::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandReports::writesEveryForm_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("ending");
    const auto rows = [](const char *what, const QStringList &endings) {
        for (const QString &ending : endings)
            QTest::addRow("%s as %s", what, qPrintable(ending)) << QString::fromLatin1(what) << ending;
    };
    const QStringList pages{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md")};
    const QStringList tables{QStringLiteral("csv"), QStringLiteral("xlsx")};
    rows("academy", pages);
    rows("team", pages);
    rows("changes", pages);
    for (const char *what : {"progress", "pilots", "assessments", "schedule", "applications"})
        rows(what, pages + tables);
    rows("teams", tables);
    rows("actions", tables + QStringList(QStringLiteral("ics")));
}

void TestCommandReports::writesEveryForm()
{
    QFETCH(QString, what);
    QFETCH(QString, ending);
    const QString name = QStringLiteral("%1.%2").arg(what, ending);
    QStringList arguments{QStringLiteral("export"), QStringLiteral("sample.polku"), what, QStringLiteral("--to"), name};
    if (what == QLatin1String("team") || what == QLatin1String("changes"))
        arguments += {QStringLiteral("--team"), QStringLiteral("City of Koskela")};
    POLKU_ENDED(run(m_folder, arguments), 0);
    const QByteArray bytes = written(name);
    QVERIFY(bytes.size() > 150);
    if (ending == QLatin1String("pdf"))
        QVERIFY(bytes.startsWith("%PDF-1."));
    else if (ending == QLatin1String("html"))
        QVERIFY(bytes.startsWith("<!DOCTYPE html>"));
    else if (ending == QLatin1String("xlsx"))
        QVERIFY(bytes.startsWith("PK\3\4"));
    else if (ending == QLatin1String("csv"))
        QVERIFY(valueOf(readCsv(bytes)).rows.size() > 5);
    else if (ending == QLatin1String("ics"))
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR") && bytes.count("BEGIN:VEVENT") > 20);
    else
        QVERIFY(bytes.contains("\n# ") || bytes.startsWith("# "));
}

void TestCommandReports::writesInTheLanguageAskedFor()
{
    const auto titleIn = [&](const char *language) {
        const QString name = QStringLiteral("report-%1.md").arg(QLatin1String(language));
        const Ran ran =
            run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("academy"),
                           QStringLiteral("--to"), name, QStringLiteral("--language"), QLatin1String(language)});
        return ran.code == 0 ? QString::fromUtf8(written(name)) : ran.errors;
    };
    QVERIFY(titleIn("fi").contains(QStringLiteral("# Akatemiaraportti")));
    QVERIFY(titleIn("sv").contains(QStringLiteral("# Akademirapport")));
    QVERIFY(titleIn("en").contains(QStringLiteral("# Academy report")));
}

void TestCommandReports::aFormThatAReportDoesNotHaveIsTold_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("choices");
    QTest::newRow("pages as a table") << QStringLiteral("academy --to no.csv")
                                      << QStringLiteral("pdf, html, md, docx, odt.");
    QTest::newRow("a table as pages") << QStringLiteral("teams --to no.pdf") << QStringLiteral("csv, xlsx.");
    QTest::newRow("said by name") << QStringLiteral("teams --to no.file --format md") << QStringLiteral("csv, xlsx.");
    QTest::newRow("a calendar that is none")
        << QStringLiteral("actions --to no.json") << QStringLiteral("pdf, html, md, docx, odt, csv, xlsx, ics.");
    QTest::newRow("both") << QStringLiteral("progress --to no.ics")
                          << QStringLiteral("pdf, html, md, docx, odt, csv, xlsx.");
}

void TestCommandReports::aFormThatAReportDoesNotHaveIsTold()
{
    QFETCH(QString, arguments);
    QFETCH(QString, choices);
    const Ran ran = run(m_folder, QStringList{QStringLiteral("export"), QStringLiteral("sample.polku")} +
                                      arguments.split(QLatin1Char(' ')));
    POLKU_ENDED(ran, 2);
    QVERIFY2(ran.errors.contains(choices), qPrintable(ran.errors));
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("no.*")}).isEmpty());
}

void TestCommandReports::whatDoesNotGoWithAReportIsTold_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("all teams' actions on pages")
        << QStringLiteral("actions --to no.pdf") << 2 << QStringLiteral("--team");
    QTest::newRow("a team's report of nobody") << QStringLiteral("team --to no.pdf") << 2 << QStringLiteral("--team");
    QTest::newRow("an academy's report of a team")
        << QStringLiteral("academy --to no.pdf --team Koskela") << 2 << QStringLiteral("--team");
    QTest::newRow("a pilot") << QStringLiteral("progress --to no.pdf --pilot x") << 2 << QStringLiteral("--pilot");
    QTest::newRow("since") << QStringLiteral("academy --to no.pdf --since 2026-01-01") << 2
                           << QStringLiteral("--since");
    QTest::newRow("no such team") << QStringLiteral("team --to no.pdf --team Nobody") << 1 << QStringLiteral("Nobody");
    QTest::newRow("no such report") << QStringLiteral("moon --to no.pdf") << 2
                                    << QStringLiteral("academy, team, progress");
}

void TestCommandReports::whatDoesNotGoWithAReportIsTold()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = run(m_folder, QStringList{QStringLiteral("export"), QStringLiteral("sample.polku")} +
                                      arguments.split(QLatin1Char(' ')));
    POLKU_ENDED(ran, code);
    QVERIFY2(ran.errors.contains(says), qPrintable(ran.errors));
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("no.*")}).isEmpty());
}

void TestCommandReports::anAcademyWithoutTeamsHasNoProgressToTell()
{
    POLKU_ENDED(run(m_folder, "new empty.polku --name Empty --start 2026-09-01 --language en"), 0);
    const Ran ran = run(m_folder, "export empty.polku progress --to no.pdf");
    POLKU_ENDED(ran, 1);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("no.*")}).isEmpty());
    POLKU_ENDED(run(m_folder, "export empty.polku academy --to empty.pdf"), 0);
}

POLKU_TEST_MAIN(TestCommandReports)
#include "tst_commandreports.moc"
