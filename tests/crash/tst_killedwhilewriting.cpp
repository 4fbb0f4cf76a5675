// The program is killed in the middle of a sentence and started again: of what was typed, a second at most is gone.

#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "fields/markdowntext.h"
#include "model/records.h"
#include "shell/mainwindow.h"
#include "shell/startup.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QApplication>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace polku;
using namespace polku::test;

namespace {

/// A key comes this often.
constexpr int keyMilliseconds = 20;
/// So many come in a second; fewer when the machine is busy.
constexpr int keysInASecond = 1000 / keyMilliseconds;
/// If nobody kills it.
constexpr int longestLife = 300'000;

/// What is written, letter by letter; the text so far tells which comes next.
QString sentence(int letters)
{
    QString text;
    for (int i = 0; i < letters; ++i)
        text += i % 6 == 5 ? QLatin1Char(' ') : QLatin1Char(char('a' + i % 26));
    return text;
}

PlanSectionId firstSection(const Workspace &workspace)
{
    return valueOf(workspace.read(
        [](const Reader &reader) { return reader.all<PlanSection>(Query().orderBy(&PlanSection::rank)).front().id; }));
}

/// In the program: goes to the section, says what it finds there, and writes on from it.
void beginToWrite()
{
    ui::MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        window = window ? window : qobject_cast<ui::MainWindow *>(widget);
    if (!window || !window->desk().workspace())
        qFatal("The file is not open.");
    window->desk().open(firstSection(*window->desk().workspace()));
    auto *text = window->findChild<ui::MarkdownText *>(QStringLiteral("body"));
    if (!text)
        qFatal("The plan is not shown.");
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    auto *typed = new QString(text->toPlainText());
    std::printf("shown %s\n", qPrintable(*typed));
    std::fflush(stdout);
    auto *keys = new QTimer(window);
    QObject::connect(keys, &QTimer::timeout, text, [text, typed] {
        const QChar letter = sentence(int(typed->size()) + 1).back();
        QTest::keyClicks(text, letter);
        typed->append(letter);
        std::printf("typed %d\n", int(typed->size()));
        std::fflush(stdout);
    });
    keys->start(keyMilliseconds);
}

} // namespace

class TestKilledWhileWriting : public TestCase
{
    Q_OBJECT

    /// Starts the program on the file and kills it after some letters; how many there were. `shown`: what it found.
    static int writeAndKill(const TemporaryFolder &folder, const QString &path, int letters, QString &shown)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), folder.path()); // what it cannot tidy up goes with the test
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), path});
        if (!program.waitForStarted())
            qFatal("The program does not start.");
        QByteArray told;
        while (told.count("typed ") < letters) {
            if (!program.waitForReadyRead(120'000))
                qFatal("The program stopped by itself: %s", program.readAllStandardError().constData());
            told += program.readAllStandardOutput();
        }
        program.kill();
        program.waitForFinished();
        told += program.readAllStandardOutput();
        const QByteArray whole = told.left(told.lastIndexOf('\n'));
        shown = QString::fromUtf8(whole.left(whole.indexOf('\n')).mid(int(qstrlen("shown "))));
        return whole.mid(whole.lastIndexOf(' ') + 1).toInt();
    }

private Q_SLOTS:
    void aSecondAtMostIsLost()
    {
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const Catalogue catalogue;
        {
            const auto workspace = createWorkspace(path);
            const AcademyId academy = valueOf(createAcademy(*workspace, catalogue, {}, QStringLiteral("Academy"),
                                                            QDate(2025, 8, 18), Language::English));
            valueOf(workspace->edit({}, [&](Edit &edit) {
                Team team;
                team.academy = academy;
                team.name = QStringLiteral("City of Koskela");
                team.state = TeamState::Participant;
                addTeam(edit, catalogue, team);
            }));
        }
        std::mt19937 random(1);
        QString kept;
        for (int kill = 0; kill < 4; ++kill) {
            QString shown;
            const int letters = keysInASecond + int(random() % 100);
            const int typed = writeAndKill(folder, path, letters, shown);
            QCOMPARE(shown, kept); // what the time before left
            const auto workspace = openWorkspace(path);
            QCOMPARE(workspace->readOnlyReason(), ReadOnlyReason::None);
            QCOMPARE(valueOf(workspace->check()), QStringList());
            kept = valueOf(workspace->read([&](const Reader &reader) {
                       return reader.get(firstSection(*workspace));
                   })).body;
            // A blank at the end is no text yet.
            QCOMPARE(kept, sentence(int(kept.size())).trimmed());
            QVERIFY2(typed - kept.size() <= keysInASecond,
                     qPrintable(QStringLiteral("%1 of %2 letters").arg(kept.size()).arg(typed)));
        }
        QVERIFY(kept.size() > keysInASecond);
    }
};

int main(int argc, char **argv)
{
    prepareProcess();
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--write")) {
        QTimer::singleShot(0, qApp, &beginToWrite);
        QTimer::singleShot(longestLife, qApp, &QCoreApplication::quit);
        return ui::runWindow(application, arguments[2]);
    }
    TestKilledWhileWriting test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwhilewriting.moc"
