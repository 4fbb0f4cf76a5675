#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace polku;
using namespace polku::test;

/// The program as a shell runs it: files, records and history.
class TestCommandLine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpsWithEveryCommand_data();
    void helpsWithEveryCommand();
    void helpsInTheLanguageOfTheSystem_data() { helpsWithEveryCommand_data(); }
    void helpsInTheLanguageOfTheSystem();
    void tellsWrongUsage_data();
    void tellsWrongUsage();
    void tellsThatThereIsNoDisplay();
    void makesAnAcademy();
    void makesTheSamePracticeAcademyEveryTime();
    void neverReplacesAnAcademyFile();
    void tellsWhatIsInAFile();
    void listsRecords();
    void setsAField();
    void refusesToSet_data();
    void refusesToSet();
    void undoesAndRedoes();
    void tellsTheHistory();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void lookingChangesNoByte();
    void waitsForNobodyElse();

private:
    QString copyOfSample(const QString &name) const
    {
        QFile::copy(m_folder.path(QStringLiteral("sample.polku")), m_folder.path(name));
        return name;
    }
    QJsonArray listed(const QString &file, const QString &kind) const
    {
        const Ran ran = run(m_folder, {QStringLiteral("list"), file, kind, QStringLiteral("--json")});
        return QJsonDocument::fromJson(ran.bytes).array();
    }
    QString firstPilot() const
    {
        return listed(QStringLiteral("sample.polku"), QStringLiteral("pilot"))
            .at(0)
            .toObject()
            .value(QStringLiteral("id"))
            .toString();
    }

    TemporaryFolder m_folder;
};

void TestCommandLine::initTestCase()
{
    const Ran ran = run(m_folder, "sample sample.polku --today 2026-03-18 --language en");
    POLKU_ENDED(ran, 0);
}

void TestCommandLine::helpsWithEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"", "new", "sample", "info", "check", "import", "export", "history", "undo", "redo",
                                "set", "list", "progress", "review", "attention", "problems"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestCommandLine::helpsWithEveryCommand()
{
    QFETCH(QString, command);
    const Ran ran = run(m_folder, (command + QStringLiteral(" --help")).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.out.contains(QStringLiteral("Usage: polku")));
    QVERIFY(ran.out.contains(QStringLiteral("FILE")));
    QVERIFY(ran.errors.isEmpty());
}

void TestCommandLine::helpsInTheLanguageOfTheSystem()
{
    QFETCH(QString, command);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "fi_FI.UTF-8");
    const Ran ran = run(m_folder, (command + QStringLiteral(" --help")).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    qputenv("LC_ALL", before);
    POLKU_ENDED(ran, 0);
    QVERIFY(ran.out.contains(QStringLiteral("Valinnat:\n")));
    for (const char *english : {"Options", "OPTIONS", "Usage", "Commands", "Positionals", "Excludes"})
        QVERIFY2(!ran.out.contains(QLatin1String(english)), qPrintable(ran.out));
}

void TestCommandLine::tellsWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"new",
                                  "new a.polku --name X",
                                  "new a.polku --name X --start 2022-02-30",
                                  "new a.polku --name X --start 20.1.2022",
                                  "new a.polku --name X --start 0001-01-01",
                                  "new a.polku --name X --start 9999-12-31",
                                  "sample a.polku --today 9999-12-31",
                                  "list sample.polku team --json --csv",
                                  "new a.polku --name X --start 2022-01-20 --language de",
                                  "sample a.polku --week 0",
                                  "sample a.polku --week 18",
                                  "sample a.polku --week x",
                                  "sample a.polku --today tomorrow",
                                  "info",
                                  "info sample.polku --xml",
                                  "info sample.polku extra",
                                  "list sample.polku moon",
                                  "set sample.polku pilot 1 title",
                                  "set sample.polku pilot 1 colour red",
                                  "set sample.polku pilot one title x",
                                  "export sample.polku pilots",
                                  "export sample.polku moon --to x.pdf",
                                  "export sample.polku pilots --to x.txt",
                                  "export sample.polku pilots --to x",
                                  "export sample.polku pilots --to x.pdf --format doc",
                                  "export sample.polku everything --to x.pdf",
                                  "export sample.polku everything --to sample.polku --format json",
                                  "import sample.polku x.csv --as moons"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCommandLine::tellsWrongUsage()
{
    QFETCH(QString, arguments);
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    const Ran ran = run(m_folder, arguments.toUtf8().constData());
    POLKU_ENDED(ran, 2);
    QVERIFY(!ran.errors.isEmpty());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("a.polku"))));
    QCOMPARE(contentOf(m_folder.path(QStringLiteral("sample.polku"))), before);
}

void TestCommandLine::tellsThatThereIsNoDisplay()
{
#if defined(Q_OS_LINUX)
    const Ran ran = run(m_folder, "sample.polku");
    POLKU_ENDED(ran, 1);
    QVERIFY(ran.errors.contains(QStringLiteral("no display")));
#endif
}

void TestCommandLine::makesAnAcademy()
{
    const Ran ran = run(m_folder, {QStringLiteral("new"), QStringLiteral("made.polku"), QStringLiteral("--name"),
                                   QStringLiteral("Ääkkösten akatemia 🙂"), QStringLiteral("--start"),
                                   QStringLiteral("2027-01-18"), QStringLiteral("--language"), QStringLiteral("sv")});
    POLKU_ENDED(ran, 0);
    const QJsonObject academy = listed(QStringLiteral("made.polku"), QStringLiteral("academy")).at(0).toObject();
    QCOMPARE(academy.value(QStringLiteral("name")).toString(), QStringLiteral("Ääkkösten akatemia 🙂"));
    QCOMPARE(academy.value(QStringLiteral("language")).toString(), QStringLiteral("sv"));
    POLKU_ENDED(run(m_folder, "check made.polku"), 0);
    POLKU_ENDED(run(m_folder, "new other.polku --name X --start 2027-01-18 --template none"), 1);
    QVERIFY(!QFile::exists(m_folder.path(QStringLiteral("other.polku"))));
    POLKU_ENDED(run(m_folder, "new nowhere/other.polku --name X --start 2027-01-18"), 1);
}

void TestCommandLine::makesTheSamePracticeAcademyEveryTime()
{
    POLKU_ENDED(run(m_folder, "sample again.polku --today 2026-03-18 --language en"), 0);
    QCOMPARE(contentOf(m_folder.path(QStringLiteral("again.polku"))),
             contentOf(m_folder.path(QStringLiteral("sample.polku"))));
    POLKU_ENDED(run(m_folder, "check again.polku"), 0);
}

void TestCommandLine::neverReplacesAnAcademyFile()
{
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    POLKU_ENDED(run(m_folder, "sample sample.polku"), 1);
    POLKU_ENDED(run(m_folder, "new sample.polku --name X --start 2027-01-18"), 1);
    QCOMPARE(contentOf(m_folder.path(QStringLiteral("sample.polku"))), before);
}

void TestCommandLine::tellsWhatIsInAFile()
{
    const Ran words = run(m_folder, "info sample.polku");
    POLKU_ENDED(words, 0);
    QVERIFY(words.out.contains(QStringLiteral("example data")));
    const Ran json = run(m_folder, "info sample.polku --json");
    POLKU_ENDED(json, 0);
    const QJsonObject info = QJsonDocument::fromJson(json.bytes).object();
    QCOMPARE(info.keys(), QStringList({QStringLiteral("academies"), QStringLiteral("created"), QStringLiteral("file"),
                                       QStringLiteral("file_id"), QStringLiteral("history"), QStringLiteral("records"),
                                       QStringLiteral("schema")}));
    QCOMPARE(info.value(QStringLiteral("schema")).toInt(), 3);
    QCOMPARE(info.value(QStringLiteral("history")).toInt(), 1);
    const QJsonObject academy = info.value(QStringLiteral("academies")).toArray().at(0).toObject();
    QVERIFY(academy.value(QStringLiteral("example")).toBool());
    QCOMPARE(academy.value(QStringLiteral("teams")).toArray().size(), 6);
    QCOMPARE(info.value(QStringLiteral("records")).toObject().value(QStringLiteral("team")).toInt(), 6);
}

void TestCommandLine::listsRecords()
{
    const QJsonArray pilots = listed(QStringLiteral("sample.polku"), QStringLiteral("pilot"));
    QCOMPARE(pilots.size(), 10);
    const QJsonObject pilot = pilots.at(0).toObject();
    const Ran lines = run(m_folder, "list sample.polku pilot");
    POLKU_ENDED(lines, 0);
    QCOMPARE(lines.out.count(QLatin1Char('\n')), 10);
    QVERIFY(lines.out.contains(pilot.value(QStringLiteral("id")).toString() + QStringLiteral("  ") +
                               pilot.value(QStringLiteral("title")).toString()));
}

void TestCommandLine::setsAField()
{
    const QString file = copyOfSample(QStringLiteral("set.polku"));
    const auto set = [&](const QString &field, const QString &value) {
        return run(m_folder, {QStringLiteral("set"), file, QStringLiteral("pilot"), firstPilot(), field, value});
    };
    POLKU_ENDED(set(QStringLiteral("title"), QStringLiteral("=cmd() \"x\"\nsecond 🙂")), 0);
    POLKU_ENDED(set(QStringLiteral("value"), QStringLiteral("1 900 000")), 0);
    POLKU_ENDED(set(QStringLiteral("decision_on"), QStringLiteral("31.12.2026")), 0);
    POLKU_ENDED(set(QStringLiteral("background"), QString(100'000, QLatin1Char('x'))), 0);
    POLKU_ENDED(set(QStringLiteral("unit"), QString()), 0);
    const QJsonObject pilot = listed(file, QStringLiteral("pilot")).at(0).toObject();
    QCOMPARE(pilot.value(QStringLiteral("title")).toString(), QStringLiteral("=cmd() \"x\" second 🙂"));
    QCOMPARE(pilot.value(QStringLiteral("value")).toInt(), 1'900'000);
    QCOMPARE(pilot.value(QStringLiteral("decision_on")).toString(), QStringLiteral("2026-12-31"));
    QCOMPARE(pilot.value(QStringLiteral("unit")).toString(), QString());
    // A value that looks wrong is kept, as a form would, but told.
    const Ran odd = set(QStringLiteral("title"), QString(120, QLatin1Char('x')));
    POLKU_ENDED(odd, 0);
    QVERIFY(odd.errors.contains(QStringLiteral("At most 90")));
    // For a spreadsheet, nothing of it is a formula.
    POLKU_ENDED(set(QStringLiteral("title"), QStringLiteral("=cmd()")), 0);
    const Ran csv = run(m_folder, {QStringLiteral("list"), file, QStringLiteral("pilot"), QStringLiteral("--csv")});
    QVERIFY(csv.bytes.startsWith("\xEF\xBB\xBFid;team;title;"));
    QVERIFY(csv.bytes.contains(";'=cmd();"));
}

void TestCommandLine::refusesToSet_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code");
    QTest::newRow("no such day") << QStringLiteral("decision_on") << QStringLiteral("2027-02-30") << 1;
    QTest::newRow("no number") << QStringLiteral("value") << QStringLiteral("much") << 1;
    QTest::newRow("no such choice") << QStringLiteral("stage") << QStringLiteral("flying") << 1;
    QTest::newRow("nobody") << QStringLiteral("owner") << QStringLiteral("17") << 1;
    QTest::newRow("its team") << QStringLiteral("team") << QStringLiteral("17") << 2;
}

void TestCommandLine::refusesToSet()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    const Ran ran = run(m_folder, {QStringLiteral("set"), QStringLiteral("sample.polku"), QStringLiteral("pilot"),
                                   firstPilot(), field, value});
    QFETCH(int, code);
    POLKU_ENDED(ran, code);
    QVERIFY(!ran.errors.isEmpty());
    QCOMPARE(contentOf(m_folder.path(QStringLiteral("sample.polku"))), before);
}

void TestCommandLine::undoesAndRedoes()
{
    const QString file = copyOfSample(QStringLiteral("undo.polku"));
    const QString path = m_folder.path(file);
    const QStringList made = tableDump(path);
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), file, QStringLiteral("pilot"), firstPilot(),
                               QStringLiteral("title"), QStringLiteral("Other")}),
                0);
    const QStringList changed = tableDump(path);
    const Ran undone = run(m_folder, "undo undo.polku");
    POLKU_ENDED(undone, 0);
    QVERIFY(undone.out.contains(QStringLiteral("Title")));
    QCOMPARE(tableDump(path), made);
    POLKU_ENDED(run(m_folder, "redo undo.polku"), 0);
    QCOMPARE(tableDump(path), changed);
    const Ran nothing = run(m_folder, "redo undo.polku");
    POLKU_ENDED(nothing, 1);
    QCOMPARE(nothing.errors, QStringLiteral("There is nothing to redo.\n"));
    POLKU_ENDED(run(m_folder, "undo undo.polku"), 0);
    POLKU_ENDED(run(m_folder, "undo undo.polku"), 0);
    POLKU_ENDED(run(m_folder, "undo undo.polku"), 1);
    QCOMPARE(tableDump(path), QStringList());
}

void TestCommandLine::tellsTheHistory()
{
    const QString file = copyOfSample(QStringLiteral("history.polku"));
    POLKU_ENDED(run(m_folder, {QStringLiteral("set"), file, QStringLiteral("pilot"), firstPilot(),
                               QStringLiteral("stage"), QStringLiteral("tender_period")}),
                0);
    const Ran words = run(m_folder, "history history.polku");
    POLKU_ENDED(words, 0);
    QCOMPARE(words.out.count(QLatin1Char('\n')), 2);
    const Ran json = run(m_folder, "history history.polku --json");
    const QJsonObject step = QJsonDocument::fromJson(json.bytes).array().at(0).toObject();
    QCOMPARE(step.value(QStringLiteral("operation")).toString(), QStringLiteral("change"));
    QCOMPARE(step.value(QStringLiteral("kind")).toString(), QStringLiteral("pilot"));
    QCOMPARE(step.value(QStringLiteral("id")).toString(), firstPilot());
    QVERIFY(step.value(QStringLiteral("text")).toString().startsWith(QStringLiteral("Changed Stage of")));
}

void TestCommandLine::refusesBadFiles_data()
{
    QTest::addColumn<QString>("file");
    m_folder.write(QStringLiteral("empty.polku"), {});
    m_folder.write(QStringLiteral("text.polku"),
                   "Not a database at all, only some text that goes on and on. " + QByteArray(200, 'x'));
    const QByteArray whole = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    m_folder.write(QStringLiteral("cut.polku"), whole.left(whole.size() / 2));
    for (const char *file : {"missing.polku", "empty.polku", "text.polku", "cut.polku"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

void TestCommandLine::refusesBadFiles()
{
    QFETCH(QString, file);
    const QByteArray before = contentOf(m_folder.path(file));
    for (const char *command : {"info", "check", "history", "undo", "list"}) {
        QStringList arguments{QString::fromLatin1(command), file};
        if (arguments.first() == QLatin1String("list"))
            arguments.append(QStringLiteral("pilot"));
        const Ran ran = run(m_folder, arguments);
        POLKU_ENDED(ran, 1);
        QVERIFY(!ran.errors.isEmpty());
    }
    QCOMPARE(contentOf(m_folder.path(file)), before);
}

void TestCommandLine::lookingChangesNoByte()
{
    const QByteArray before = contentOf(m_folder.path(QStringLiteral("sample.polku")));
    const QStringList files = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const char *arguments :
         {"info sample.polku", "check sample.polku", "list sample.polku person", "history sample.polku"})
        POLKU_ENDED(run(m_folder, arguments), 0);
    QCOMPARE(contentOf(m_folder.path(QStringLiteral("sample.polku"))), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), files);
}

void TestCommandLine::waitsForNobodyElse()
{
    copyOfSample(QStringLiteral("open.polku"));
    const auto elsewhere = openWorkspace(m_folder.path(QStringLiteral("open.polku")));
    const Ran refused = run(m_folder, "undo open.polku");
    POLKU_ENDED(refused, 1);
    QVERIFY(refused.errors.contains(QStringLiteral("open elsewhere")));
    POLKU_ENDED(run(m_folder, "info open.polku"), 0);
}

POLKU_TEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
