#include "store/backup.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QFile>

using namespace polku;
using namespace polku::test;

static QDateTime at(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

class TestBackup : public TestCase
{
    Q_OBJECT

    static QString fileIdOf(const Workspace &workspace)
    {
        return valueOf(workspace.read([](const Reader &reader) { return reader.meta("file_id"); }));
    }
    static AcademyId addAcademy(Workspace &workspace, const char *name)
    {
        AcademyId id;
        valueOf(workspace.edit({}, [&](Edit &edit) {
            Academy academy;
            academy.name = QString::fromUtf8(name);
            id = edit.insert(academy);
        }));
        return id;
    }

private Q_SLOTS:
    void oldOnesAreThinnedOut_data()
    {
        QTest::addColumn<QList<QDateTime>>("moments");
        QTest::addColumn<QList<QDateTime>>("dropped");
        using List = QList<QDateTime>;
        QTest::newRow("none") << List{} << List{};
        QTest::newRow("one, however old") << List{at(2010, 1, 1)} << List{};
        QTest::newRow("of an hour the newest stays")
            << List{at(2026, 3, 19, 10, 5), at(2026, 3, 19, 10, 50), at(2026, 3, 19, 11, 1)}
            << List{at(2026, 3, 19, 10, 5)};
        QTest::newRow("of an older day the newest stays")
            << List{at(2026, 3, 10, 8), at(2026, 3, 10, 12), at(2026, 3, 10, 16), at(2026, 3, 11, 8)}
            << List{at(2026, 3, 10, 12), at(2026, 3, 10, 8)};
        QTest::newRow("of an older week the newest stays")
            << List{at(2025, 12, 29), at(2025, 12, 31), at(2026, 1, 2), at(2026, 1, 5)}
            << List{at(2025, 12, 31), at(2025, 12, 29)}; // week 1 of 2026 begins on 29 December
        QTest::newRow("any order") << List{at(2026, 3, 19, 11, 1), at(2026, 3, 19, 10, 50), at(2026, 3, 19, 10, 5)}
                                   << List{at(2026, 3, 19, 10, 5)};
        QTest::newRow("from a clock that was ahead") << List{at(2026, 3, 20), at(2026, 3, 21)} << List{};
    }
    void oldOnesAreThinnedOut()
    {
        QFETCH(QList<QDateTime>, moments);
        QFETCH(QList<QDateTime>, dropped);
        const std::vector<QDateTime> found = backupsToDrop({moments.begin(), moments.end()}, at(2026, 3, 19, 12));
        QCOMPARE(QList<QDateTime>(found.begin(), found.end()), dropped);
    }

    void aBackupHoldsWhatTheFileHeld()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto clock = testClock();
        const auto workspace = createWorkspace(path, 1, clock);
        addAcademy(*workspace, "Ensimmäinen");
        const QStringList then = tableDump(path);
        const QString backups = folder.path(QStringLiteral("backups/of/mine"));
        const BackupFile backup = valueOf(makeBackup(*workspace, backups));
        QCOMPARE(backup.at, testMoment());
        QCOMPARE(backup.size, QFileInfo(backup.path).size());
        addAcademy(*workspace, "Toinen");

        const QString restored = valueOf(restoreBeside(backup, path));
        QCOMPARE(QFileInfo(restored).absolutePath(), QFileInfo(path).absolutePath());
        QCOMPARE(differences(then, tableDump(restored)), QString());
        const auto opened = openWorkspace(restored);
        QVERIFY(!opened->isReadOnly());
        QCOMPARE(valueOf(opened->check()), QStringList());
        // Never over anything: the present file, or one restored before.
        const QString again = valueOf(restoreBeside(backup, path));
        QVERIFY(again != restored);
        QVERIFY(tableDump(path) != then);
        QCOMPARE(QDir(backups).entryList(QDir::Files).size(), 1);
    }

    void backupsAreFoundAfterTheFileWasRenamed()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const QString backups = folder.path(QStringLiteral("backups"));
        valueOf(makeBackup(*createWorkspace(path, 1), backups));
        valueOf(makeBackup(*createWorkspace(folder.path(QStringLiteral("other.polku")), 7), backups));
        const QString renamed = folder.path(QStringLiteral("uusi nimi.polku"));
        QVERIFY(QFile::rename(path, renamed));
        const auto found = backupsOf(fileIdOf(*openWorkspace(renamed)), backups);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].at, testMoment());
    }

    void aMomentThatDaylightSavingSkipsIsKept()
    {
        TemporaryFolder folder;
        // 03:30 does not exist in Helsinki on this day; the stamps are in UTC.
        const auto clock = std::make_shared<FixedClock>(at(2026, 3, 29, 3, 30));
        const auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")), 1, clock);
        const QString backups = folder.path(QStringLiteral("backups"));
        valueOf(makeBackup(*workspace, backups));
        const auto found = backupsOf(fileIdOf(*workspace), backups);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].at, at(2026, 3, 29, 3, 30));
    }

    void manyBackupsAreThinnedWhenOneIsMade()
    {
        TemporaryFolder folder;
        const auto clock = testClock();
        const auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")), 1, clock);
        const QString backups = folder.path(QStringLiteral("backups"));
        for (int i = 0; i < 30; ++i) {
            valueOf(makeBackup(*workspace, backups));
            clock->advance(20 * 60 * 1000);
        }
        QCOMPARE(backupsOf(fileIdOf(*workspace), backups).size(), size_t(10)); // ten hours, three in each
    }

    void anIdFromTheFileLeadsNowhereElse()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        createWorkspace(path);
        const QString backups = folder.path(QStringLiteral("deep/backups"));
        for (const char *id : {"../../stray", "*", "", "/etc/x"}) {
            BareDatabase(path).run(QByteArray("UPDATE meta SET value = '") + id + "' WHERE key = 'file_id'");
            const BackupFile made = valueOf(makeBackup(*openWorkspace(path), backups));
            QCOMPARE(QFileInfo(made.path).absolutePath(), QFileInfo(backups).absoluteFilePath());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a.polku")));
        QCOMPARE(QDir(backups).entryList(QDir::Files).size(), 4);
    }

    void aCopyNeverTakesThePlaceOfTheOpenFile()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto workspace = createWorkspace(path);
        QVERIFY(!workspace->backup(path).has_value());
        addAcademy(*workspace, "On yhä tässä");
        QCOMPARE(tableDump(path).size(), 1);
    }

    void aCopyThatCannotBeWrittenLeavesNothing()
    {
        TemporaryFolder folder;
        const auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const Result<void> refused = workspace->backup(folder.path(QStringLiteral("none/b.polku")));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().advice.isEmpty());
        const QString taken = folder.path(QStringLiteral("taken"));
        QVERIFY(QDir().mkpath(taken + QStringLiteral("/inner")));
        QVERIFY(!workspace->backup(taken).has_value());
        QVERIFY(!QFileInfo::exists(taken + QStringLiteral(".part")));
    }

    void aBackupTakesThePlaceOfAnOlderOneOfThatName()
    {
        TemporaryFolder folder;
        const auto workspace = createWorkspace(folder.path(QStringLiteral("a.polku")));
        const QString copy = folder.write(QStringLiteral("copy.polku"), "something else");
        valueOf(workspace->backup(copy));
        QCOMPARE(valueOf(openWorkspace(copy)->check()), QStringList());
    }
};

POLKU_TEST_MAIN(TestBackup)
#include "tst_backup.moc"
