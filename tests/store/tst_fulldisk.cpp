// No room to write: by a limit on the size of files, and on a disk that is really full where one may be mounted.

#include "model/records.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace polku;
using namespace polku::test;

namespace {

TeamId addTeam(Workspace &workspace)
{
    TeamId id;
    valueOf(workspace.edit({}, [&](Edit &edit) { id = edit.insert(Team{}); }));
    return id;
}

/// In a process of its own: files may not grow beyond `limit` bytes, then edits until one is refused.
/// Exit code 0 when it was refused with nothing lost.
int fillUp(const QString &path, [[maybe_unused]] qint64 limit)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit most{rlim_t(limit), rlim_t(limit)};
    if (setrlimit(RLIMIT_FSIZE, &most) != 0)
        return 3;
#endif
    auto opened = Workspace::open(path, testOptions());
    if (!opened || (*opened)->isReadOnly())
        return 4;
    Workspace &workspace = **opened;
    const TeamId team = addTeam(workspace);
    QString text(20'000, QLatin1Char('a'));
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i) {
        for (QChar &c : text)
            c = QChar(char16_t(u'a' + random() % 26));
        const QStringList before = tableDump(path);
        const Result<Changes> result = workspace.edit({}, [&](Edit &edit) { edit.set(team, &Team::goal, text); });
        if (result)
            continue;
        std::printf("%s %s\n", qPrintable(result.error().what), qPrintable(result.error().advice));
        const bool clear = result.error().kind == ErrorKind::Storage && !result.error().advice.isEmpty();
        const bool kept = differences(before, tableDump(path)).isEmpty();
        return clear && kept && valueOf(workspace.check()).isEmpty() ? 0 : 5;
    }
    return 6;
}

} // namespace

class TestFullDisk : public TestCase
{
    Q_OBJECT

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
    }
    void cleanupTestCase()
    {
#ifdef Q_OS_LINUX
        if (m_mounted)
            umount(QFile::encodeName(at({})).constData());
#endif
    }

    void aFileThatMayNotGrowIsToldAndNothingIsLost()
    {
#ifndef Q_OS_UNIX
        QSKIP("needs a limit on file sizes");
#endif
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        createWorkspace(path);
        const qint64 limit = QFileInfo(path).size() + 200'000;
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedChannels);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--fill"), path, QString::number(limit)});
        QVERIFY(child.waitForFinished(120'000));
        QCOMPARE(child.exitCode(), 0);
        const auto workspace = openWorkspace(path);
        QCOMPARE(valueOf(workspace->check()), QStringList());
        QCOMPARE(valueOf(workspace->read([](const Reader &r) { return r.count(RecordKind::Team); })), 1);
        addTeam(*workspace);
    }

    void anEditWithoutRoomIsToldAndChangesNothing()
    {
        if (!m_mounted)
            QSKIP("A full disk can be tried only by someone who may mount one.");
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
        if (!m_mounted)
            QSKIP("A full disk can be tried only by someone who may mount one.");
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
        if (!m_mounted)
            QSKIP("A full disk can be tried only by someone who may mount one.");
        fill();
        const QString path = at(QStringLiteral("new.polku"));
        const auto made = Workspace::create(path, testOptions());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Storage);
        QVERIFY(!QFileInfo::exists(path));
        makeRoom();
    }
};

int main(int argc, char **argv)
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--fill"))
        return fillUp(arguments[2], arguments[3].toLongLong());
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_fulldisk.moc"
