// A disk that is really full, not only a limit on the size of a file: needs the right to mount one.

#include "model/records.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace polku;
using namespace polku::test;

class TestFullDisk : public TestCase
{
    Q_OBJECT

    static TeamId addTeam(Workspace &workspace)
    {
        TeamId id;
        valueOf(workspace.edit({}, [&](Edit &edit) { id = edit.insert(Team{}); }));
        return id;
    }

    QString at(const QString &name) const { return m_folder.path(QStringLiteral("disk/") + name); }

    /// Takes all the room that is left, and gives it back.
    void fill() const
    {
        QFile file(at(QStringLiteral("filling")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
        const QByteArray block(1024, 'x');
        while (file.write(block) == block.size()) {
        }
    }
    void makeRoom() const { QVERIFY(QFile::remove(at(QStringLiteral("filling")))); }

    TemporaryFolder m_folder;
    bool m_mounted = false;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("disk")));
#ifdef Q_OS_LINUX
        m_mounted = mount("tmpfs", QFile::encodeName(at({})).constData(), "tmpfs", 0, "size=8m") == 0;
#endif
        if (!m_mounted)
            QSKIP("needs the right to mount a disk in memory");
    }
    void cleanupTestCase()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount(QFile::encodeName(at({})).constData());
#endif
    }

    void anEditWithoutRoomIsToldAndChangesNothing()
    {
        const QString path = at(QStringLiteral("open.polku"));
        const auto workspace = createWorkspace(path);
        const TeamId team = addTeam(*workspace);
        const QStringList before = tableDump(path);
        fill();
        const QString goal(200'000, QLatin1Char('a'));
        const Result<Changes> refused = workspace->set(team, &Team::goal, goal);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().advice.isEmpty());
        QCOMPARE(differences(before, tableDump(path)), QString());
        QCOMPARE(valueOf(workspace->check()), QStringList());

        makeRoom();
        QVERIFY(workspace->set(team, &Team::goal, goal));
        QCOMPARE(valueOf(workspace->read([&](const Reader &reader) { return reader.get(team); })).goal, goal);
    }

    void aFileOnAFullDiskOpensForLookingAndSaysWhy()
    {
        const QString path = at(QStringLiteral("closed.polku"));
        addTeam(*createWorkspace(path));
        const QByteArray before = bytesOf(path);
        fill();
        {
            const auto workspace = openWorkspace(path);
            QCOMPARE(workspace->readOnlyReason(), ReadOnlyReason::NoRoom);
            QCOMPARE(valueOf(workspace->read([](const Reader &reader) { return reader.count(RecordKind::Team); })),
                     qint64(1));
            const Result<Changes> refused = workspace->edit({}, [](Edit &edit) { edit.insert(Team{}); });
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
            QVERIFY2(refused.error().what.contains(QStringLiteral("full")), qPrintable(refused.error().what));
        }
        QCOMPARE(bytesOf(path), before);

        makeRoom();
        QCOMPARE(openWorkspace(path)->readOnlyReason(), ReadOnlyReason::None);
    }

    void aNewFileOnAFullDiskIsNotLeftHalfMade()
    {
        fill();
        const QString path = at(QStringLiteral("new.polku"));
        const auto made = Workspace::create(path, testOptions());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(!QFileInfo::exists(path));
        makeRoom();
    }
};

POLKU_TEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
