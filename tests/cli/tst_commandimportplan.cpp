#include "program.h"

using namespace polku;
using namespace polku::test;

/// The program as a shell runs it: a plan that was written elsewhere.
class TestCommandImportPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fillsThePlanOfATeam();
    void onlyTellsOnADryRun();
    void refuses_data();
    void refuses();

private:
    std::unique_ptr<TemporaryFolder> m_folder;
};

void TestCommandImportPlan::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    POLKU_ENDED(run(*m_folder, "sample a.polku --today 2026-03-18 --language en"), 0);
    m_folder->write(QStringLiteral("plan.md"), "# Our plan\n\nPreface.\n\n## Goals\n\nJobs for twenty.\n\n## Our "
                                               "workshops\n\nThree.\n");
    m_folder->write(QStringLiteral("words.md"), "Only words.\n");
}

void TestCommandImportPlan::fillsThePlanOfATeam()
{
    const Ran ran = run(*m_folder, "import a.polku plan.md --team Koskela");
    POLKU_ENDED(ran, 0);
    QVERIFY2(ran.out.contains(QLatin1String("Goals: the text is replaced, 3 words")), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(QLatin1String("Our workshops: a section of the team's own, 1 word")),
             qPrintable(ran.out));
    QVERIFY2(ran.errors.contains(QLatin1String("1 word before the first section is left out.")),
             qPrintable(ran.errors));
    POLKU_ENDED(run(*m_folder, "export a.polku plan --team Koskela --to out.md"), 0);
    const QByteArray written = contentOf(m_folder->path(QStringLiteral("out.md")));
    QVERIFY(written.contains("Jobs for twenty."));
    QVERIFY(written.contains("Our workshops"));
    POLKU_ENDED(run(*m_folder, "undo a.polku"), 0);
    POLKU_ENDED(run(*m_folder, "export a.polku plan --team Koskela --to before.md"), 0);
    QVERIFY(!contentOf(m_folder->path(QStringLiteral("before.md"))).contains("Jobs for twenty."));
}

void TestCommandImportPlan::onlyTellsOnADryRun()
{
    const QString path = m_folder->path(QStringLiteral("a.polku"));
    const QByteArray before = contentOf(path);
    const Ran ran = run(*m_folder, "import a.polku plan.md --team Koskela --dry-run");
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.out.contains(QLatin1String("Goals")));
    QCOMPARE(contentOf(path), before);
}

void TestCommandImportPlan::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no team") << QStringLiteral("import a.polku plan.md") << 1;
    QTest::newRow("a team that is not there") << QStringLiteral("import a.polku plan.md --team Nobody") << 1;
    QTest::newRow("no headings") << QStringLiteral("import a.polku words.md --team Koskela") << 1;
    QTest::newRow("a file that is not there") << QStringLiteral("import a.polku none.md --team Koskela") << 1;
    QTest::newRow("no plan at all") << QStringLiteral("import a.polku a.polku --as plan --team Koskela") << 1;
    QTest::newRow("a team for a table") << QStringLiteral("import a.polku words.md --as teams --team Koskela") << 2;
}

void TestCommandImportPlan::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(int, code);
    const QString path = m_folder->path(QStringLiteral("a.polku"));
    const QByteArray before = contentOf(path);
    const Ran ran = run(*m_folder, arguments.toUtf8().constData());
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.errors.isEmpty());
    QCOMPARE(contentOf(path), before);
}

POLKU_TEST_MAIN(TestCommandImportPlan)
#include "tst_commandimportplan.moc"
