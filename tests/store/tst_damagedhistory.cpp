#include "store/changeset.h"
#include "support/baredatabase.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <random>

using namespace polku;
using namespace polku::test;

namespace {

/// Whether the bytes of the digest are put right after a flip, so that what reads the changeset is what must refuse it.
enum class Digest { Left, PutRight };

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Two steps over several tables with inserts, updates and deletes; the newest is the one to be damaged.
QString damagedHistorySample(const TemporaryFolder &folder, bool large)
{
    const QString path = folder.path(QStringLiteral("sample.polku"));
    const auto workspace = createWorkspace(path);
    TeamId team;
    PilotId pilot;
    ClauseId clause;
    valueOf(workspace->edit({}, [&](Edit &edit) {
        AcademyId academy = edit.insert(Academy{});
        Team record;
        record.academy = academy;
        record.name = QStringLiteral("Koskela");
        team = edit.insert(record);
        Pilot first;
        first.team = team;
        first.title = QStringLiteral("Kouluruoka");
        pilot = edit.insert(first);
        Clause condition;
        condition.team = team;
        condition.pilot = pilot;
        clause = edit.insert(condition);
    }));
    valueOf(workspace->edit({}, [&](Edit &edit) {
        edit.set(pilot, &Pilot::title, QStringLiteral("Ruoka"));
        edit.set(pilot, &Pilot::value, 1'900'000);
        edit.remove(clause);
        Risk risk;
        risk.team = team;
        risk.pilot = pilot;
        risk.title = QStringLiteral("Viive");
        edit.insert(risk);
        if (large)
            edit.set(team, &Team::name, QString(3000, QLatin1Char('k')));
    }));
    return path;
}

/// One damaged step, undone: refused with not a byte changed, or harmless. Empty when all is well.
QString trouble(const QString &path, Digest digest)
{
    const QByteArray before = bytesOf(path);
    const auto workspace = openWorkspace(path);
    const Result<Changes> undone = workspace->undo(Workspace::Reach::WholeHistory);
    const bool same = bytesOf(path) == before;
    if (undone && digest == Digest::Left)
        return QStringLiteral("taken although its digest is wrong");
    if (!undone)
        return same ? QString() : QStringLiteral("refused, but the file changed");
    return same ? QStringLiteral("said to be undone, but nothing changed")
                : valueOf(workspace->check()).join(QLatin1Char(' '));
}

/// Flips every byte of the newest step in turn. Says where it is, so that a hang or a crash is told with its place.
int flipEveryByte(const QString &sample, Digest digest)
{
    const QString path = sample + QStringLiteral(".flipped");
    const QByteArray changes = BareDatabase(sample).bytes("SELECT changes FROM history ORDER BY step DESC LIMIT 1");
    const QByteArrayList flips = digest == Digest::Left ? QByteArrayList{"\x01"} : QByteArrayList{"\x01", "\xff"};
    for (qsizetype i = 0; i < changes.size(); ++i) {
        for (const QByteArray &flip : flips) {
            std::printf("byte %d of %d, flip %02x\n", int(i), int(changes.size()), unsigned(quint8(flip[0])));
            std::fflush(stdout);
            QByteArray flipped = changes;
            flipped[i] = char(flipped[i] ^ flip[0]);
            QFile::remove(path);
            if (!QFile::copy(sample, path))
                return 1;
            {
                BareDatabase file(path);
                file.run("UPDATE history SET changes = ? WHERE step = 2", {flipped});
                if (digest == Digest::PutRight)
                    file.run("UPDATE history SET digest = ? WHERE step = 2", {digestOf(flipped)});
            }
            const QString found = trouble(path, digest);
            if (!found.isEmpty()) {
                std::printf("%s\n", qPrintable(found));
                return 1;
            }
        }
    }
    return 0;
}

} // namespace

class TestDamagedHistory : public TestCase
{
    Q_OBJECT

    static QByteArray someChangeset()
    {
        TemporaryFolder folder;
        return BareDatabase(damagedHistorySample(folder, false)).bytes("SELECT changes FROM history WHERE step = 2");
    }

private Q_SLOTS:
    void aFlippedByteIsRefusedOrHarmless_data()
    {
        QTest::addColumn<bool>("large");
        QTest::addColumn<bool>("digestPutRight");
        QTest::newRow("plain") << false << false;
        QTest::newRow("plain, digest forged") << false << true;
        QTest::newRow("compressed") << true << false;
        QTest::newRow("compressed, digest forged") << true << true;
    }
    void aFlippedByteIsRefusedOrHarmless()
    {
        QFETCH(bool, large);
        QFETCH(bool, digestPutRight);
        TemporaryFolder folder;
        const QString sample = damagedHistorySample(folder, large);
        QCOMPARE(BareDatabase(sample).number("SELECT format FROM history WHERE step = 2"), large ? 2 : 1);
        QProcess child;
        child.setProcessChannelMode(QProcess::MergedChannels);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--flip"), sample, digestPutRight ? QStringLiteral("forged") : QStringLiteral("left")});
        QByteArray last;
        while (child.state() != QProcess::NotRunning) {
            // It tells every byte it comes to; silence is a hang.
            if (!child.waitForReadyRead(60'000) && child.state() != QProcess::NotRunning)
                break;
            last = (last + child.readAll()).right(300);
        }
        QVERIFY2(child.state() == QProcess::NotRunning, "hung at: " + last);
        QVERIFY2(child.exitStatus() == QProcess::NormalExit, "crashed at: " + last);
        QVERIFY2(child.exitCode() == 0, last);
    }

    void everyPartOfAChangesetIsReadOrRefused()
    {
        const QByteArray whole = someChangeset();
        const auto tables = readChangeset(whole);
        QVERIFY(tables.has_value());
        QCOMPARE(tables->size(), size_t(3));
        for (qsizetype size = 0; size < whole.size(); ++size)
            (void)readChangeset(QByteArrayView(whole).first(size));
        for (qsizetype from = 1; from < whole.size(); ++from)
            (void)readChangeset(QByteArrayView(whole).sliced(from));
        QVERIFY(!readChangeset(QByteArrayView(whole).first(whole.size() - 1)));
    }

    void anyBytesAreReadOrRefused()
    {
        std::mt19937 random(1);
        const QByteArray whole = someChangeset();
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            if (round % 2 == 0) {
                bytes = whole;
                for (auto i = 1 + random() % 4; i > 0; --i)
                    bytes[qsizetype(random() % size_t(bytes.size()))] = char(random());
            } else {
                bytes = QByteArray("T", 1);
                for (auto i = random() % 200; i > 0; --i)
                    bytes.append(char(random() % 3 == 0 ? random() : random() % 26));
            }
            const auto tables = readChangeset(bytes);
            if (!tables)
                QCOMPARE(tables.error().kind, ErrorKind::Damaged);
        }
    }

    void whatSqliteWouldSilentlyIgnoreIsRefused()
    {
        const QByteArray whole = someChangeset();
        const qsizetype columns = quint8(whole[1]);
        for (qsizetype i = 0; i < columns; ++i) {
            QByteArray otherKey = whole;
            otherKey[2 + i] = char(i == 0 ? 0 : 1);
            QVERIFY(!readChangeset(otherKey));
            otherKey[2 + i] = 2;
            QVERIFY(!readChangeset(otherKey));
        }
        QByteArray patchset = whole;
        patchset[0] = 'P';
        QVERIFY(!readChangeset(patchset));
    }

    void aDamagedStepDoesNotStopTyping()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto workspace = createWorkspace(path);
        TeamId team;
        valueOf(workspace->edit({}, [&](Edit &edit) { team = edit.insert(Team{}); }));
        valueOf(workspace->set(team, &Team::name, QStringLiteral("K")));
        BareDatabase(path).run("UPDATE history SET changes = x'00' WHERE step = 2");
        valueOf(workspace->set(team, &Team::name, QStringLiteral("Ko")));
        QCOMPARE(workspace->undoStep()->number, 3);
        const QStringList problems = valueOf(workspace->check());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].contains(QStringLiteral("Step 2 ")));
    }
};

int main(int argc, char **argv)
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--flip"))
        return flipEveryByte(arguments[2], arguments[3] == QStringLiteral("forged") ? Digest::PutRight : Digest::Left);
    TestDamagedHistory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_damagedhistory.moc"
