#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>

#include <cstdio>
#include <random>

using namespace polku;
using namespace polku::test;

namespace {

QString anyDescription(std::mt19937 &random)
{
    // Some over many pages, so that a kill also comes between the writes of one edit.
    return QString(int(random() % (random() % 8 == 0 ? 200'000 : 400)), QLatin1Char('x')) + QString::number(random());
}

/// The program that gets killed: edits until then, and says of each edit when it was answered.
int editUntilKilled(const QString &path, quint32 seed)
{
    Workspace::Options options;
    options.author = QStringLiteral("Killed");
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, options);
    if (!workspace || (*workspace)->isReadOnly()) {
        std::printf("cannot open\n");
        return 1;
    }
    std::mt19937 random(seed);
    std::vector<qint64> mine;
    for (;;) {
        if (!mine.empty() && random() % 4 == 0) {
            const ActionId gone{mine.back()};
            if (!(*workspace)->edit({Op::Delete, gone, {}, false}, [&](Edit &edit) { edit.remove(gone); }))
                return 1;
            mine.pop_back();
            std::printf("gone %lld\n", static_cast<long long>(gone.value));
        } else {
            Action action;
            action.title = QStringLiteral("Toimenpide %1").arg(random());
            action.description = anyDescription(random);
            if (!(*workspace)->edit({Op::Create, {}, {}, false}, [&](Edit &edit) { action.id = edit.insert(action); }))
                return 1;
            mine.push_back(action.id.value);
            std::printf("made %lld\n", static_cast<long long>(action.id.value));
        }
        std::fflush(stdout);
    }
}

/// What the killed programs said, and so must be in the file.
struct Answered
{
    QSet<qint64> present;
    qint64 edits = 0;

    void take(const QByteArray &line)
    {
        const qint64 id = line.mid(5).trimmed().toLongLong();
        QVERIFY2(id != 0, line.constData());
        if (line.startsWith("made "))
            present.insert(id);
        else
            present.remove(id);
        ++edits;
    }
};

} // namespace

/// A program that dies at any moment loses nothing that it had answered. POLKU_KILLS=n for another number than 200.
class TestKilled : public TestCase
{
    Q_OBJECT

    /// Starts an editing program, kills it after some answers, and adds them to `answered`.
    static void editAndKill(const QString &path, quint32 seed, int answers, Answered &answered)
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit"), path, QString::number(seed)});
        QVERIFY(program.waitForStarted());
        QByteArray told;
        while (told.count('\n') < answers) {
            QVERIFY2(program.waitForReadyRead(60'000), "the editing program stopped by itself");
            told += program.readAllStandardOutput();
        }
        program.kill();
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        told += program.readAllStandardOutput();
        QList<QByteArray> lines = told.split('\n');
        lines.removeLast(); // nothing, or a line that was cut off
        for (const QByteArray &line : lines)
            answered.take(line);
    }

    /// Opens the file as its next user would; compares it with what was answered, and takes over what was done besides.
    static void requireAll(const QString &path, Answered &answered)
    {
        const auto workspace = openWorkspace(path);
        QCOMPARE(workspace->readOnlyReason(), ReadOnlyReason::None); // the dead program's lock is no hindrance
        QVERIFY(!QFileInfo::exists(path + QStringLiteral("-journal")));
        QCOMPARE(valueOf(workspace->check()), QStringList());
        QSet<qint64> present;
        qint64 steps = 0;
        valueOf(workspace->read([&](const Reader &reader) {
            for (const Row &row : reader.rows(RecordKind::Action, Query().only(std::vector{"title"})))
                present.insert(row.id);
            steps = historyLength(reader);
            return true;
        }));
        // One more edit may be there than was answered, the one it died in; but whole, and with its step.
        const qint64 unanswered = steps - answered.edits;
        QVERIFY(unanswered == 0 || unanswered == 1);
        const QSet<qint64> differing = (present - answered.present) | (answered.present - present);
        QCOMPARE(differing.size(), unanswered);
        answered = {present, steps};
    }

private Q_SLOTS:
    void everyAnsweredEditIsThere()
    {
        const int kills = qEnvironmentVariableIsSet("POLKU_KILLS") ? qEnvironmentVariableIntValue("POLKU_KILLS") : 200;
        constexpr int killsAFile = 10;
        for (int kill = 0; kill < kills;) {
            TemporaryFolder folder;
            const QString path = folder.path(QStringLiteral("a.polku"));
            createWorkspace(path);
            Answered answered;
            for (int i = 0; i < killsAFile && kill < kills; ++i, ++kill) {
                std::mt19937 random(quint32(kill) + 1);
                editAndKill(path, quint32(kill) + 1, 1 + int(random() % 12), answered);
                if (QTest::currentTestFailed())
                    return;
                requireAll(path, answered);
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY(!QFileInfo::exists(path + QStringLiteral(".lock")));
        }
    }
};

int main(int argc, char **argv)
{
    prepareProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--edit"))
        return editUntilKilled(arguments[2], arguments[3].toUInt());
    TestKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killed.moc"
