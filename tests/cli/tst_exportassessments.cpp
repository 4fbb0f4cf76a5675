#include "exchange/csv.h"
#include "program.h"

#include <QDir>

using namespace polku;
using namespace polku::test;

/// The program as a shell runs it: the report on self-assessments, read back as what it was written as.
class TestExportAssessments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void theAcademysTableNamesNoTeam();
    void aTeamsTableHasItsEvidence();
    void refuses_data();
    void refuses();

private:
    QString written(const char *name) const
    {
        return QString::fromUtf8(contentOf(m_folder.path(QString::fromUtf8(name))));
    }

    TemporaryFolder m_folder;
};

void TestExportAssessments::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-05-20 --week 17 --language en"), 0);
}

void TestExportAssessments::writesEveryFormat_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringLiteral("out.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("html") << QStringLiteral("out.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringLiteral("out.md") << QByteArray();
    QTest::newRow("csv") << QStringLiteral("out.csv") << QByteArray("\xEF\xBB\xBF");
}

void TestExportAssessments::writesEveryFormat()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    for (const QStringList &narrowed :
         {QStringList(), QStringList{QStringLiteral("--team"), QStringLiteral("City of Koskela")}}) {
        POLKU_ENDED(run(m_folder, QStringList{QStringLiteral("export"), QStringLiteral("sample.polku"),
                                              QStringLiteral("assessments"), QStringLiteral("--to"), name} +
                                      narrowed),
                    0);
        const QByteArray bytes = contentOf(m_folder.path(name));
        QVERIFY(bytes.size() > 200);
        QVERIFY(bytes.startsWith(begins));
        if (!name.endsWith(QLatin1String("pdf")))
            QVERIFY(bytes.contains("Roles and resources"));
    }
}

void TestExportAssessments::theAcademysTableNamesNoTeam()
{
    POLKU_ENDED(run(m_folder, "export sample.polku assessments --to all.csv --language fi"), 0);
    const CsvTable table = valueOf(readCsv(written("all.csv").toUtf8()));
    QCOMPARE(table.rows.size(), size_t(11));
    QCOMPARE(table.rows[0].cells.size(), 5);
    QCOMPARE(table.rows[1].cells, (QStringList{QStringLiteral("Johtaminen ja strategia"), QStringLiteral("3,2"),
                                               QStringLiteral("3,4"), QStringLiteral("0,2"), QStringLiteral("5")}));
    for (const char *name : {"all.html", "all.md"}) {
        POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"),
                                   QStringLiteral("assessments"), QStringLiteral("--to"), QString::fromUtf8(name)}),
                    0);
        for (const char *team : {"Koskela", "Merilinna", "Tunturi"})
            QVERIFY2(!written(name).contains(QLatin1String(team)), team);
    }
}

void TestExportAssessments::aTeamsTableHasItsEvidence()
{
    POLKU_ENDED(run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("assessments"),
                               QStringLiteral("--team"), QStringLiteral("City of Merilinna"), QStringLiteral("--to"),
                               QStringLiteral("team.csv")}),
                0);
    const CsvTable table = valueOf(readCsv(written("team.csv").toUtf8()));
    QCOMPARE(table.rows.size(), size_t(21));
    QVERIFY(table.rows[1].cells.contains(
        QStringLiteral("Council's procurement guideline; management reviews results yearly.")));
}

void TestExportAssessments::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("a pilot") << QStringLiteral("assessments --to no.pdf --pilot x") << 2 << QStringLiteral("--pilot");
    QTest::newRow("a format") << QStringLiteral("assessments --to no.ics") << 2
                              << QStringLiteral("pdf, html, md, docx, odt, csv, xlsx");
    QTest::newRow("no such team") << QStringLiteral("assessments --to no.pdf --team Nobody") << 1
                                  << QStringLiteral("Nobody");
}

void TestExportAssessments::refuses()
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

POLKU_TEST_MAIN(TestExportAssessments)
#include "tst_exportassessments.moc"
