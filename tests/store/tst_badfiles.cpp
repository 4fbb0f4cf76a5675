#include "resources.h"
#include "store/history.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <random>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace polku;
using namespace polku::test;

namespace {

TeamId addTeam(Workspace &workspace, const QString &name)
{
    TeamId id;
    valueOf(workspace.edit({}, [&](Edit &edit) {
        Team team;
        team.name = name;
        id = edit.insert(team);
    }));
    return id;
}

QString nameOf(const Workspace &workspace, TeamId team)
{
    return valueOf(workspace.read([&](const Reader &reader) { return reader.get(team).name; }));
}

Workspace::Options looking()
{
    Workspace::Options options = testOptions();
    options.readOnly = true;
    return options;
}

/// As somebody who may not write there: opens, reads, is refused an edit. Exit code 0 when all was as it should be.
int openAsStranger(const QString &path)
{
#ifdef Q_OS_UNIX
    if (getuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
        return 3;
#endif
    const auto opened = Workspace::open(path, testOptions());
    if (!opened) {
        std::printf("%s\n", qPrintable(opened.error().what));
        return 4;
    }
    const Result<Changes> refused = (*opened)->edit({}, [](Edit &edit) { edit.insert(Team{}); });
    const Result<qint64> teams = (*opened)->read([](const Reader &reader) { return reader.count(RecordKind::Team); });
    const bool right = (*opened)->readOnlyReason() == ReadOnlyReason::Permissions && !refused &&
                       refused.error().kind == ErrorKind::ReadOnly && teams == qint64(1);
    return right ? 0 : 5;
}

} // namespace

class TestBadFiles : public TestCase
{
    Q_OBJECT

    static void requireRefused(const QString &path, ErrorKind kind)
    {
        const QByteArray before = bytesOf(path);
        for (const Workspace::Options &options : {testOptions(), looking()}) {
            const auto opened = Workspace::open(path, options);
            QVERIFY(!opened.has_value());
            QCOMPARE(opened.error().kind, kind);
            QVERIFY(!opened.error().what.isEmpty() && !opened.error().advice.isEmpty());
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files), QStringList(QFileInfo(path).fileName()));
    }
    static int run(const QStringList &arguments)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), arguments);
        if (!child.waitForFinished(120'000) || child.exitStatus() != QProcess::NormalExit)
            return -1;
        return child.exitCode();
    }

private Q_SLOTS:
    void otherFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Nimi;Organisaatio\nPilotti;Kunta\n").repeated(50);
        QTest::newRow("zeros") << QByteArray(10'000, '\0');
        QTest::newRow("zip") << QByteArray("PK\x03\x04").repeated(1000);
        QTest::newRow("only the first words") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("header of another database") << QByteArray("SQLite format 3\0", 16) + QByteArray(200, '\x01');
    }
    void otherFilesAreToldApart()
    {
        QFETCH(QByteArray, content);
        TemporaryFolder folder;
        requireRefused(folder.write(QStringLiteral("a.polku"), content), ErrorKind::NotPolkuFile);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        BareDatabase(path, BareDatabase::Mode::Create)
            .tryRun("CREATE TABLE team(id); PRAGMA application_id=1196444487");
        requireRefused(path, ErrorKind::NotPolkuFile);
    }

    void aMissingFileAndAFolderAreToldApart()
    {
        TemporaryFolder folder;
        QCOMPARE(Workspace::open(folder.path(QStringLiteral("none.polku")), testOptions()).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(Workspace::open(folder.path(), testOptions()).error().kind, ErrorKind::NotPolkuFile);
    }

    void anEmptyDatabaseWithOurMarkIsDamaged()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        BareDatabase(path, BareDatabase::Mode::Create)
            .tryRun("CREATE TABLE x(y); PRAGMA application_id=1347374155; PRAGMA user_version=1");
        const auto opened = Workspace::open(path, testOptions());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
    }

    void aFileCutShortIsRefused()
    {
        TemporaryFolder folder;
        const QString whole = folder.path(QStringLiteral("whole.polku"));
        addTeam(*createWorkspace(whole), QStringLiteral("Koskela"));
        const QByteArray content = bytesOf(whole);
        for (const qint64 size : {qint64(100), qint64(4096), content.size() / 2, content.size() - 1}) {
            TemporaryFolder other;
            requireRefused(other.write(QStringLiteral("a.polku"), content.first(size)), ErrorKind::Damaged);
        }
    }

    void spoiledPagesNeverCrash()
    {
        TemporaryFolder folder;
        const QString whole = folder.path(QStringLiteral("whole.polku"));
        {
            const auto workspace = createWorkspace(whole);
            for (int i = 0; i < 20; ++i)
                addTeam(*workspace, QStringLiteral("Joukkue %1").arg(i).repeated(40));
        }
        const QByteArray content = bytesOf(whole);
        std::mt19937 random(1);
        for (int round = 0; round < 60; ++round) {
            QByteArray spoiled = content;
            for (int i = 0; i < 40; ++i) // the header is left alone: it is judged by another test
                spoiled[qsizetype(100 + random() % size_t(spoiled.size() - 100))] = char(random());
            const QString path = folder.write(QStringLiteral("spoiled.polku"), spoiled);
            const auto opened = Workspace::open(path, looking());
            if (!opened) {
                QVERIFY(!opened.error().what.isEmpty());
                continue;
            }
            (void)(*opened)->read(
                [](const Reader &reader) { return reader.all<Team>().size() + history(reader).size(); });
            const Result<QStringList> problems = (*opened)->check();
            QVERIFY(!problems || !problems->isEmpty());
            QCOMPARE(bytesOf(path), spoiled);
        }
    }

    void aNewerFileOpensForLooking()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const TeamId team = addTeam(*createWorkspace(path), QStringLiteral("Koskela"));
        BareDatabase(path).tryRun("PRAGMA user_version=99; CREATE TABLE from_the_future(id INTEGER PRIMARY KEY)");
        const QByteArray before = bytesOf(path);
        const auto workspace = openWorkspace(path);
        QCOMPARE(workspace->readOnlyReason(), ReadOnlyReason::NewerSchema);
        QCOMPARE(nameOf(*workspace, team), QStringLiteral("Koskela"));
        const Result<Changes> refused = workspace->set(team, &Team::name, QStringLiteral("x"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::TooNew);
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(workspace->undo().error().kind, ErrorKind::TooNew);
        QCOMPARE(bytesOf(path), before);
    }

    void aFileOrFolderThatMayNotBeWrittenOpensForLooking_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("folder") << true;
    }
    void aFileOrFolderThatMayNotBeWrittenOpensForLooking()
    {
        QFETCH(bool, folderToo);
        TemporaryFolder folder;
        const QString inner = folder.path(QStringLiteral("shared"));
        QVERIFY(QDir().mkpath(inner));
        const QString path = inner + QStringLiteral("/a.polku");
        addTeam(*createWorkspace(path), QStringLiteral("Koskela"));
        constexpr auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto everybodyEnters = everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        constexpr auto everybodyWrites = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(path, folderToo ? everybodyReads | everybodyWrites : everybodyReads));
        QVERIFY(QFile::setPermissions(inner, folderToo ? everybodyEnters : everybodyEnters | everybodyWrites));
        QVERIFY(QFile::setPermissions(folder.path(), everybodyEnters | QFile::WriteOwner));
        const QByteArray before = bytesOf(path);
        QCOMPARE(run({QStringLiteral("--stranger"), path}), 0);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(inner).entryList(QDir::Files), QStringList(QStringLiteral("a.polku")));
        QVERIFY(QFile::setPermissions(inner, everybodyEnters | QFile::WriteOwner));
    }

    void hostileTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER evil AFTER INSERT ON team BEGIN DELETE FROM pilot; END");
        QTest::newRow("trigger of our name")
            << QByteArray("DROP TRIGGER team_search_insert; CREATE TRIGGER "
                          "team_search_insert AFTER INSERT ON team BEGIN DELETE FROM pilot; END");
        QTest::newRow("trigger gone") << QByteArray("DROP TRIGGER team_search_insert");
        QTest::newRow("view") << QByteArray("CREATE VIEW evil AS SELECT 1");
        QTest::newRow("view for a table")
            << QByteArray("DROP TABLE exchange; CREATE VIEW exchange AS SELECT * FROM team");
        QTest::newRow("table gone") << QByteArray("DROP TABLE exchange");
        QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE evil USING fts5(x)");
        QTest::newRow("unique index") << QByteArray("CREATE UNIQUE INDEX evil ON team(name)");
        QTest::newRow("one more column") << QByteArray("ALTER TABLE team ADD COLUMN evil TEXT");
        QTest::newRow("generated column") << QByteArray("ALTER TABLE team ADD COLUMN evil TEXT AS (name || name)");
        QTest::newRow("renamed column") << QByteArray("ALTER TABLE team RENAME COLUMN goal TO evil");
    }
    void hostileTablesAreRefused()
    {
        QFETCH(QByteArray, sql);
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        createWorkspace(path);
        BareDatabase file(path);
        QCOMPARE(file.tryRun(sql), 0);
        const auto opened = Workspace::open(path, testOptions());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QVERIFY(!Workspace::open(path, looking()));
    }

    void aTableOfSomebodyElsesIsToldButHarmless()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        createWorkspace(path);
        BareDatabase(path).tryRun("CREATE TABLE theirs(x); ANALYZE");
        const auto workspace = openWorkspace(path);
        addTeam(*workspace, QStringLiteral("Koskela"));
        QCOMPARE(valueOf(workspace->check()).size(), 1);
    }

    void aFileReplacedUnderneathIsNotWritten()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto workspace = createWorkspace(path);
        const TeamId team = addTeam(*workspace, QStringLiteral("Koskela"));
        const QString other = folder.path(QStringLiteral("b.polku"));
        createWorkspace(other, 9);
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(other, path));
        const QByteArray before = bytesOf(path);
        const Result<Changes> refused = workspace->set(team, &Team::name, QStringLiteral("x"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QCOMPARE(bytesOf(path), before);
    }

    void aWriteAheadFileIsTurnedBack()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const TeamId team = addTeam(*createWorkspace(path), QStringLiteral("Koskela"));
        QCOMPARE(BareDatabase(path).texts("PRAGMA journal_mode=WAL"), QStringList(QStringLiteral("wal")));
        const QByteArray before = bytesOf(path);
        const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files); };
        {
            const auto viewing = valueOf(Workspace::open(path, looking()));
            QCOMPARE(nameOf(*viewing, team), QStringLiteral("Koskela"));
            QCOMPARE(files(), QStringList(QStringLiteral("a.polku")));
        }
        QCOMPARE(bytesOf(path), before);
        const auto workspace = openWorkspace(path);
        valueOf(workspace->set(team, &Team::name, QStringLiteral("Koski")));
        QCOMPARE(files(), QStringList({QStringLiteral("a.polku"), QStringLiteral("a.polku.lock")}));
        QCOMPARE(BareDatabase(path).texts("PRAGMA journal_mode"), QStringList(QStringLiteral("delete")));
    }

    void anInterruptedWriteIsTidiedUpOnlyWhereItMayBe()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const TeamId team = addTeam(*createWorkspace(path), QStringLiteral("Koskela"));
        const QString crashed = folder.path(QStringLiteral("crashed.polku"));
        {
            // As a crash leaves it: the pages half written, the journal with the old ones beside.
            BareDatabase file(path);
            file.run("PRAGMA cache_size=1");
            file.run("BEGIN");
            file.run("UPDATE team SET goal = hex(zeroblob(100000)), name = 'half'");
            QVERIFY(QFile::copy(path, crashed));
            QVERIFY(QFile::copy(path + QStringLiteral("-journal"), crashed + QStringLiteral("-journal")));
        }
        const QByteArray before = bytesOf(crashed);
        const auto viewing = Workspace::open(crashed, looking());
        QVERIFY(!viewing);
        QCOMPARE(viewing.error().kind, ErrorKind::ReadOnly);
        QVERIFY(!viewing.error().advice.isEmpty());
        QCOMPARE(bytesOf(crashed), before);
        const auto workspace = openWorkspace(crashed);
        QCOMPARE(nameOf(*workspace, team), QStringLiteral("Koskela"));
        QCOMPARE(valueOf(workspace->check()), QStringList());
        QVERIFY(!QFileInfo::exists(crashed + QStringLiteral("-journal")));
    }

    void aLockThatWasNeverWrittenIsTakenOver()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        createWorkspace(path);
        QFile lock(folder.write(QStringLiteral("a.polku.lock"), {}));
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        QCOMPARE(openWorkspace(path)->readOnlyReason(), ReadOnlyReason::None);
    }

    void viewingChangesNeitherBytesNorTime()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const TeamId team = addTeam(*createWorkspace(path), QStringLiteral("Koskela"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QDateTime longAgo(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
        file.close();
        const QByteArray before = bytesOf(path);
        for (const Workspace::Options &options : {testOptions(), looking()}) {
            const auto workspace = valueOf(Workspace::open(path, options));
            QCOMPARE(nameOf(*workspace, team), QStringLiteral("Koskela"));
            (void)valueOf(workspace->read([](const Reader &reader) { return history(reader).size(); }));
            QCOMPARE(valueOf(workspace->check()), QStringList());
            valueOf(workspace->backup(folder.path(QStringLiteral("copy.polku"))));
            QVERIFY(!workspace->hasWritten());
        }
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QFileInfo(path).lastModified().toUTC(), longAgo);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList({QStringLiteral("a.polku"), QStringLiteral("copy.polku")}));
    }

    void anyTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a megabyte") << QStringLiteral("Pitkä teksti. ").repeated(75'000);
        QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 😀 🇫🇮");
        QTest::newRow("quotes") << QStringLiteral("'\"`´“”«» '' \"\" O'Brien");
        QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\rd\t\n");
        QTest::newRow("nul") << QStringLiteral("a") + QChar(0) + QStringLiteral("b") + QChar(0);
        QTest::newRow("sql") << QStringLiteral("'); DROP TABLE team; --");
        QTest::newRow("formula") << QStringLiteral("=cmd()|' /C calc'!A0");
        QTest::newRow("spaces") << QStringLiteral("  \u00a0\u2003 ");
    }
    void anyTextSurvives()
    {
        QFETCH(QString, text);
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        TeamId team;
        {
            const auto workspace = createWorkspace(path);
            team = addTeam(*workspace, QStringLiteral("ennen"));
            valueOf(workspace->set(team, &Team::name, text));
            valueOf(workspace->undo());
            QCOMPARE(nameOf(*workspace, team), QStringLiteral("ennen"));
            valueOf(workspace->redo());
        }
        const auto workspace = openWorkspace(path);
        QCOMPARE(nameOf(*workspace, team), text);
        QCOMPARE(valueOf(workspace->check()), QStringList());
    }

    void aValueOfTheWrongTypeIsRefused()
    {
        TemporaryFolder folder;
        const auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const TeamId team = addTeam(*workspace, QStringLiteral("Koskela"));
        for (const Value &wrong : {Value(), Value(qint64(5))}) {
            const Result<Changes> refused = workspace->set(team, fieldOf(&Team::name), wrong);
            if (isNull(wrong)) {
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, ErrorKind::BadInput);
            }
        }
        const Result<Changes> refused =
            workspace->set(team, fieldOf(&Team::academy), Value(QStringLiteral("not an id")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(!refused.error().advice.isEmpty());
    }

    void aNewFileNeverTakesAnothersPlace()
    {
        TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("a.polku"), "precious");
        QCOMPARE(Workspace::create(path, testOptions()).error().kind, ErrorKind::BadInput);
        QCOMPARE(bytesOf(path), QByteArray("precious"));
        QCOMPARE(Workspace::create(folder.path(QStringLiteral("none/a.polku")), testOptions()).error().kind,
                 ErrorKind::Storage);
    }
};

int main(int argc, char **argv)
{
    // The stranger gets no folder for settings: it could not take it away again.
    const bool stranger = argc == 3 && qstrcmp(argv[1], "--stranger") == 0;
    if (stranger)
        initialiseResources();
    else
        prepareProcess();
    QCoreApplication application(argc, argv);
    if (stranger)
        return openAsStranger(QCoreApplication::arguments().at(2));
    TestBadFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_badfiles.moc"
