#include "program.h"

#include <QDir>

using namespace polku;
using namespace polku::test;

/// The program as a shell runs it: what comes in and what goes out.
class TestCommandExchange : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exportsPilots_data();
    void exportsPilots();
    void exportsOnePilot();
    void choosesTheFormatAsked();
    void writesInTheLanguageAsked_data();
    void writesInTheLanguageAsked();
    void keepsWhatIsThereWhenItFails_data();
    void keepsWhatIsThereWhenItFails();
    void neverReplacesTheAcademyFile_data();
    void neverReplacesTheAcademyFile();
    void refusesOptionsThatDoNotGoWithIt_data();
    void refusesOptionsThatDoNotGoWithIt();
    void tellsThatTheMakerOfPdfsIsMissing();
    void everythingComesBackTheSame();
    void refusesBadDocuments_data();
    void refusesBadDocuments();
    void importsTheFirstRealAcademy();
    void onlyTellsOnADryRun();
    void tellsRefusedRows();
    void refusesBadTables_data();
    void refusesBadTables();

private:
    QString copyOfSample(const QString &name) const
    {
        QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(name));
        return name;
    }
    QByteArray content(const char *name) const { return contentOf(m_folder.path(QString::fromUtf8(name))); }
    /// Files that a failed or finished export might have left beside its own.
    QStringList strays() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        return names.filter(QRegularExpression(QStringLiteral("unfinished|\\.new|\\.lock|\\.part|\\.tmp|journal")));
    }

    TemporaryFolder m_folder;
};

void TestCommandExchange::initTestCase()
{
    POLKU_ENDED(run(m_folder, "sample sample.polku --today 2026-03-18 --language en"), 0);
}

void TestCommandExchange::exportsPilots_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << QStringLiteral("out.pdf") << QByteArray("%PDF-1.");
    QTest::newRow("html") << QStringLiteral("out.html") << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringLiteral("out.md") << QByteArray();
    QTest::newRow("capitals") << QStringLiteral("OUT.PDF") << QByteArray("%PDF-1.");
}

void TestCommandExchange::exportsPilots()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    m_folder.write(name, "what was there before");
    const Ran ran = run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("pilots"),
                                   QStringLiteral("--to"), name});
    POLKU_ENDED(ran, 0);
    const QByteArray written = contentOf(m_folder.path(name));
    QVERIFY(written.startsWith(begins));
    QVERIFY(written.size() > 2000);
    QCOMPARE(strays(), QStringList());
}

void TestCommandExchange::exportsOnePilot()
{
    const QString line = run(m_folder, "list sample.polku pilot").out.section(QLatin1Char('\n'), 0, 0);
    const QString id = line.section(QLatin1Char(' '), 0, 0);
    const QString title = line.section(QStringLiteral("  "), 1);
    for (const QString &wanted : {id, title.toUpper()}) {
        const Ran ran =
            run(m_folder, {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("pilots"),
                           QStringLiteral("--to"), QStringLiteral("one.md"), QStringLiteral("--pilot"), wanted});
        POLKU_ENDED(ran, 0);
        const QString text = QString::fromUtf8(content("one.md"));
        QVERIFY(text.contains(title));
        QVERIFY(text.size() < content("out.md").size());
    }
}

void TestCommandExchange::choosesTheFormatAsked()
{
    POLKU_ENDED(run(m_folder, "export sample.polku pilots --to plain.txt --format md"), 0);
    QCOMPARE(content("plain.txt"), content("out.md"));
    POLKU_ENDED(run(m_folder, "export sample.polku pilots --to booklet.docx"), 0);
    QVERIFY(content("booklet.docx").startsWith("PK"));
    POLKU_ENDED(run(m_folder, "export sample.polku pilots --to booklet.odt --style booklet.docx"), 1);
    POLKU_ENDED(run(m_folder, "export sample.polku pilots --to booklet.pdf --style booklet.docx"), 2);
    POLKU_ENDED(run(m_folder, "export sample.polku schedule --to list.docx --style booklet.docx"), 0);
    QVERIFY(content("list.docx").startsWith("PK"));
    POLKU_ENDED(run(m_folder, "export sample.polku brief --to brief.docx"), 2); // whose?
}

void TestCommandExchange::writesInTheLanguageAsked_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"fi", "sv", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestCommandExchange::writesInTheLanguageAsked()
{
    QFETCH(QString, language);
    POLKU_ENDED(run(m_folder,
                    {QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("pilots"),
                     QStringLiteral("--to"), QStringLiteral("language.html"), QStringLiteral("--language"), language}),
                0);
    QVERIFY(content("language.html").contains("lang=\"" + language.toUtf8() + '"'));
}

void TestCommandExchange::keepsWhatIsThereWhenItFails_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments :
         {"export sample.polku pilots --to kept.pdf --pilot nothing",
          "export sample.polku pilots --to kept.pdf --team nothing",
          "export sample.polku pilots --to kept.pdf --academy nothing", "export missing.polku pilots --to kept.pdf",
          "export sample.polku pilots --to nowhere/kept.pdf",
          "export sample.polku pilots --to kept.pdf --format docx --style sample.polku",
          "export missing.polku everything --to kept.pdf --format json"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCommandExchange::keepsWhatIsThereWhenItFails()
{
    QFETCH(QString, arguments);
    m_folder.write(QStringLiteral("kept.pdf"), "kept");
    const Ran ran = run(m_folder, arguments.toUtf8().constData());
    POLKU_ENDED(ran, 1);
    QVERIFY(!ran.errors.isEmpty());
    QCOMPARE(content("kept.pdf"), QByteArray("kept"));
    QCOMPARE(strays(), QStringList());
}

void TestCommandExchange::neverReplacesTheAcademyFile_data()
{
    QTest::addColumn<QString>("other");
    for (const char *other : {"sample.polku", "./sample.polku", "inside/../sample.polku", "linked.polku"})
        QTest::newRow(other) << QString::fromLatin1(other);
}

void TestCommandExchange::neverReplacesTheAcademyFile()
{
    QFETCH(QString, other);
    QDir(m_folder.path()).mkdir(QStringLiteral("inside"));
    QFile::link(QStringLiteral("sample.polku"), m_folder.path(QStringLiteral("linked.polku")));
    const QByteArray before = content("sample.polku");
    const QStringList exporting{QStringLiteral("export"),     QStringLiteral("sample.polku"),
                                QStringLiteral("everything"), QStringLiteral("--format"),
                                QStringLiteral("json"),       QStringLiteral("--to")};
    const Ran ran = run(m_folder, exporting + QStringList{other});
    POLKU_ENDED(ran, 2);
    QVERIFY2(ran.errors.contains(QLatin1String("the academy file itself")), qPrintable(ran.errors));
    QVERIFY(content("sample.polku") == before);
}

void TestCommandExchange::refusesOptionsThatDoNotGoWithIt_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("option");
    const auto row = [](const char *arguments, const char *option) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(option);
    };
    row("pilots --to kept.pdf --since 2026-01-01", "--since");
    row("schedule --to kept.csv --since 2026-01-01", "--since");
    row("schedule --to kept.csv --pilot x", "--pilot");
    row("calendar --to kept.ics --pilot x", "--pilot");
    row("changes --to kept.pdf --team x --pilot x", "--pilot");
    row("applications --to kept.pdf --team x", "--team");
    row("assessments --to kept.pdf --pilot x", "--pilot");
    row("everything --to kept.json --academy x", "--academy");
    row("everything --to kept.json --language fi", "--language");
}

void TestCommandExchange::refusesOptionsThatDoNotGoWithIt()
{
    QFETCH(QString, arguments);
    QFETCH(QString, option);
    const QString what = arguments.section(QLatin1Char(' '), 0, 0);
    const Ran ran = run(m_folder, QStringLiteral("export sample.polku %1").arg(arguments).toUtf8().constData());
    POLKU_ENDED(ran, 2);
    QVERIFY2(ran.errors.startsWith(QStringLiteral("%1 does not go with the export of “%2”.").arg(option, what)),
             qPrintable(ran.errors));
}

/// A program that was copied without the module beside it (docs/decisions/0006) does all the rest.
void TestCommandExchange::tellsThatTheMakerOfPdfsIsMissing()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("alone")));
    const QString alone = m_folder.path(QStringLiteral("alone/polku"));
    QVERIFY(QFile::copy(program(), alone));
    m_folder.write(QStringLiteral("kept.pdf"), "what was there before");
    const QStringList exporting{QStringLiteral("export"), QStringLiteral("sample.polku"), QStringLiteral("pilots"),
                                QStringLiteral("--to")};
    const Ran pdf = run(m_folder, exporting + QStringList{QStringLiteral("kept.pdf")}, alone);
    POLKU_ENDED(pdf, 1);
    QVERIFY2(pdf.errors.contains(QLatin1String("The part of Polku that makes PDF files is missing.")),
             qPrintable(pdf.errors));
    QCOMPARE(content("kept.pdf"), QByteArray("what was there before"));
    QCOMPARE(strays(), QStringList());
    POLKU_ENDED(run(m_folder, exporting + QStringList{QStringLiteral("alone.html")}, alone), 0);
    QVERIFY(content("alone.html").startsWith("<!DOCTYPE html>"));
}

void TestCommandExchange::everythingComesBackTheSame()
{
    POLKU_ENDED(run(m_folder, "export sample.polku everything --to all.json"), 0);
    POLKU_ENDED(run(m_folder, "import dry.polku all.json --dry-run"), 0);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("dry.polku"))));
    POLKU_ENDED(run(m_folder, "import copy.polku all.json"), 0);
    POLKU_ENDED(run(m_folder, "check copy.polku"), 0);
    POLKU_ENDED(run(m_folder, "export copy.polku everything --to again.json"), 0);
    QCOMPARE(content("again.json"), content("all.json"));
    QCOMPARE(tableDump(m_folder.path(QStringLiteral("copy.polku"))),
             tableDump(m_folder.path(QStringLiteral("sample.polku"))));
    QCOMPARE(strays(), QStringList());
}

void TestCommandExchange::refusesBadDocuments_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    QTest::newRow("cut off") << content("all.json").chopped(100) << QStringLiteral("not whole JSON");
    const auto changed = [this](const char *from, const char *to) {
        QByteArray json = content("all.json");
        json.replace(json.indexOf(from), qsizetype(qstrlen(from)), to);
        return json;
    };
    QTest::newRow("unknown field") << changed("\"procedure\":", "\"procedures\":")
                                   << QStringLiteral("records.pilot[0].procedures");
    QTest::newRow("wrong type") << changed("\"example\": true, \"rank\"", "\"example\": \"yes\", \"rank\"")
                                << QStringLiteral("records.academy[0].example");
    QTest::newRow("no such day") << changed("\"starts\": \"20", "\"starts\": \"2026-02-30 20")
                                 << QStringLiteral("records.academy[0].starts");
}

void TestCommandExchange::refusesBadDocuments()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    m_folder.write(QStringLiteral("bad.json"), json);
    const Ran ran = run(m_folder, "import bad.polku bad.json");
    POLKU_ENDED(ran, 1);
    QVERIFY2(ran.errors.contains(told), qPrintable(ran.errors));
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("bad.polku"))));
    QCOMPARE(strays(), QStringList());
}

void TestCommandExchange::importsTheFirstRealAcademy()
{
    POLKU_ENDED(run(m_folder, "new real.polku --name Soske --start 2022-01-20 --language fi"), 0);
    const QStringList import{QStringLiteral("import"), QStringLiteral("real.polku"),
                             fixture(QStringLiteral("soske-2022-teams.csv"))};
    POLKU_ENDED(run(m_folder, import + QStringList{QStringLiteral("--as"), QStringLiteral("teams")}), 0);
    QCOMPARE(run(m_folder, "list real.polku team").out.count(QLatin1Char('\n')), 6);
    QCOMPARE(run(m_folder, "list real.polku plan").out.count(QLatin1Char('\n')), 6);
    POLKU_ENDED(run(m_folder, "check real.polku"), 0);
    const QByteArray once = content("real.polku");
    POLKU_ENDED(run(m_folder, import), 0);
    QCOMPARE(content("real.polku"), once);
    POLKU_ENDED(run(m_folder, "undo real.polku"), 0);
    QCOMPARE(run(m_folder, "list real.polku team").out, QString());
}

void TestCommandExchange::onlyTellsOnADryRun()
{
    m_folder.write(QStringLiteral("new.csv"), "Team;Units\nBrand new;\n");
    const QByteArray before = content("sample.polku");
    const Ran ran = run(m_folder, "import sample.polku new.csv --dry-run");
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.out.contains(QStringLiteral("Line 2: new: Brand new")));
    QCOMPARE(content("sample.polku"), before);
}

void TestCommandExchange::tellsRefusedRows()
{
    copyOfSample(QStringLiteral("rows.polku"));
    m_folder.write(QStringLiteral("rows.csv"), "Team;Theme;Colour\n=cmd();EMP;red\nSecond;no such theme;\n");
    const Ran ran = run(m_folder, "import rows.polku rows.csv --as teams");
    POLKU_ENDED(ran, 0);
    QVERIFY2(
        ran.errors.contains(QStringLiteral("Line 3 is refused: Theme: “no such theme” is not one of the choices.")),
        qPrintable(ran.errors));
    QVERIFY(ran.errors.contains(QStringLiteral("Colour")));
    QVERIFY(run(m_folder, "list rows.polku team").out.contains(QStringLiteral("=cmd()")));
    QVERIFY(run(m_folder, "list rows.polku team --csv").bytes.contains(";'=cmd();"));
}

void TestCommandExchange::refusesBadTables_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("told");
    QTest::newRow("broken quotes") << QByteArray("Team;Units\n\"A;b\n") << QStringLiteral("line 2");
    QTest::newRow("unknown columns") << QByteArray("foo;bar\n1;2\n") << QStringLiteral("first row");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04") << QStringLiteral("not a table");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("no usable row") << QByteArray("Title;Team\nx;no such team\n")
                                   << QStringLiteral("No row of the table can be used.");
}

void TestCommandExchange::refusesBadTables()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, told);
    m_folder.write(QStringLiteral("bad.csv"), csv);
    const QByteArray before = content("sample.polku");
    const Ran ran = run(m_folder, "import sample.polku bad.csv");
    POLKU_ENDED(ran, 1);
    QVERIFY2(ran.errors.contains(told), qPrintable(ran.errors));
    QCOMPARE(content("sample.polku"), before);
}

POLKU_TEST_MAIN(TestCommandExchange)
#include "tst_commandexchange.moc"
