// The schedule in the real window: its lists, and its records at the right.

#include "academy/schedulemoves.h"
#include "fields/recordform.h"
#include "models/rowmodel.h"
#include "schedulescene.h"
#include "support/icalendar.h"
#include "theme/tokens.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = ScheduleScene;

class tst_SchedulePage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverySessionAndDeadline();
    void opensOnToday();
    void tablesBeginWithAWholeRow_data();
    void tablesBeginWithAWholeRow();
    void headersAreNotCut_data();
    void headersAreNotCut();
    void narrowsToOneTeam();
    void opensARecordFromElsewhere();
    void marksASessionHeldWithAttendance();
    void addsAndRemovesAMaterial();
    void makesAndDeletesASession();
    void tellsWhatIsWrong();
    void showsWhatANewStartMoves();
    void savesACalendar();
    void savesATable();
    void aTableOpensWithAWholeRow();
    void neverSavesOverTheAcademyFile();
    void turningToSomethingElseLeavesTheNewStart_data();
    void turningToSomethingElseLeavesTheNewStart();
    void everyControlHasAName();
};

void tst_SchedulePage::listsEverySessionAndDeadline()
{
    const Scene scene;
    QCOMPARE(scene.sessions()->model()->rowCount(), int(scene.all<Session>().size()));
    QCOMPARE(scene.find<QTableView>("deadlineTable")->model()->rowCount(), int(scene.all<Deliverable>().size()));
    QCOMPARE(scene.find<QTableView>("phaseTable")->model()->rowCount(), int(scene.all<Phase>().size()));
    const size_t all = scene.all<Session>().size() + scene.all<Deliverable>().size() + scene.all<Phase>().size();
    QCOMPARE(scene.timeline()->layoutOfItems().order().size(), all);
    QVERIFY(scene.timeline()->textAlternative().contains(scene.coming().title));
}

void tst_SchedulePage::opensOnToday()
{
    const Scene scene;
    QCoreApplication::processEvents();
    const auto inSight = [&](const QTableView *table) {
        QStringList days;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            if (table->viewport()->rect().contains(table->visualRect(index)))
                days.append(index.data(RowModel::SortRole).toString());
        }
        return days;
    };
    const QStringList shown = inSight(scene.sessions());
    const QString today = scene.today().toString(Qt::ISODate);
    QVERIFY(!shown.isEmpty());
    QVERIFY2(shown.first() < today && shown.last() >= today, qPrintable(shown.join(QLatin1Char(' '))));
    // And back to it from elsewhere.
    scene.sessions()->scrollToTop();
    QVERIFY(inSight(scene.sessions()).last() < today);
    QTest::mouseClick(scene.find<QPushButton>("showToday"), Qt::LeftButton);
    QCOMPARE(inSight(scene.sessions()), shown);
}

void tst_SchedulePage::tablesBeginWithAWholeRow_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {560, 600, 620, 640, 720, 737})
        QTest::newRow(qPrintable(QString::number(height))) << height;
}

void tst_SchedulePage::tablesBeginWithAWholeRow()
{
    QFETCH(int, height);
    const WindowScene scene;
    scene.window->resize(960, height);
    scene.goTo("schedule");
    const auto settle = [] {
        for (int i = 0; i < 6; ++i)
            QCoreApplication::processEvents();
    };
    settle();
    const std::pair<const char *, const char *> tables[] = {
        {"chip_sessions", "sessionTable"}, {"chip_deadlines", "deadlineTable"}, {"chip_phases", "phaseTable"}};
    int scrolled = 0;
    for (const auto &[chip, name] : tables) {
        QTest::mouseClick(scene.find<QPushButton>(chip), Qt::LeftButton);
        settle();
        const auto *table = scene.find<QTableView>(name);
        QVERIFY(table->isVisible() && table->model()->rowCount() > 3);
        QCOMPARE(table->rowViewportPosition(table->rowAt(0)), 0);
        // At its end, too; and the last row is whole.
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(bar->maximum());
        settle();
        scrolled += bar->maximum() > 0;
        QCOMPARE(table->rowViewportPosition(table->rowAt(0)), 0);
        const QModelIndex last = table->model()->index(table->model()->rowCount() - 1, 0);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(last)));
        // And when the window becomes a little higher there.
        scene.window->resize(960, height + 7);
        settle();
        QCOMPARE(table->rowViewportPosition(table->rowAt(0)), 0);
        scene.window->resize(960, height);
        settle();
    }
    QVERIFY(scrolled >= 2);
}

void tst_SchedulePage::headersAreNotCut_data()
{
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << language;
}

void tst_SchedulePage::headersAreNotCut()
{
    QFETCH(Language, language);
    const Scene scene;
    scene.window->setLanguage(language);
    QCoreApplication::processEvents();
    const auto cutHeaders = [](const QTableView *table, int *looked) {
        const QHeaderView *header = table->horizontalHeader();
        QStringList cut;
        for (int column = 0; column < header->count(); ++column) {
            const QString text = table->model()->headerData(column, Qt::Horizontal).toString();
            if (header->isSectionHidden(column) || text.isEmpty())
                continue;
            ++*looked;
            QFont bold = header->font();
            bold.setWeight(QFont::DemiBold);
            const int sign = header->sortIndicatorSection() == column ? 16 : 0;
            if (QFontMetrics(bold).horizontalAdvance(text) + 16 + sign > header->sectionSize(column))
                cut.append(text);
        }
        return cut;
    };
    const std::pair<const char *, const char *> tables[] = {
        {"chip_sessions", "sessionTable"}, {"chip_deadlines", "deadlineTable"}, {"chip_phases", "phaseTable"}};
    for (const auto &[chip, name] : tables) {
        QTest::mouseClick(scene.find<QPushButton>(chip), Qt::LeftButton);
        QCoreApplication::processEvents();
        auto *table = scene.find<QTableView>(name);
        QVERIFY2(table->isVisible(), name);
        int looked = 0;
        QCOMPARE(cutHeaders(table, &looked), QStringList());
        QVERIFY2(looked >= 3, name);
        // The look finds what is cut.
        table->horizontalHeader()->setMinimumSectionSize(10);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
        table->horizontalHeader()->resizeSection(0, 10);
        QCOMPARE(cutHeaders(table, &looked).size(), 1);
    }
}

void tst_SchedulePage::narrowsToOneTeam()
{
    const Scene scene;
    auto *box = scene.find<QComboBox>("sessionTeam");
    const auto sessions = scene.all<Session>();
    const auto forAll = std::count_if(sessions.begin(), sessions.end(), [](const Session &each) { return !each.team; });
    box->setCurrentIndex(1);
    QCOMPARE(scene.sessions()->model()->rowCount(), int(forAll));
    box->setCurrentIndex(2);
    const TeamId team{box->currentData().toString().toLongLong()};
    const auto own =
        std::count_if(sessions.begin(), sessions.end(), [team](const Session &each) { return each.team == team; });
    QVERIFY(own > 0);
    QCOMPARE(scene.sessions()->model()->rowCount(), int(forAll + own));
    QCOMPARE(scene.timeline()->data().teamSessions.size(), size_t(own));
}

void tst_SchedulePage::opensARecordFromElsewhere()
{
    const Scene scene;
    const Deliverable deliverable = scene.all<Deliverable>().front();
    scene.goTo("teams");
    scene.window->desk().open(deliverable.id);
    QVERIFY(scene.page());
    QCOMPARE(scene.panel()->record(), RecordRef(deliverable.id));
    QCOMPARE(scene.find<QLabel>("scheduleTitle")->text(), deliverable.title);
    const Phase phase = scene.all<Phase>().front();
    scene.window->desk().open(phase.id);
    QCOMPARE(scene.panel()->record(), RecordRef(phase.id));
    const Attendance mark = scene.all<Attendance>().front();
    scene.window->desk().open(mark.id);
    QCOMPARE(scene.panel()->record(), RecordRef(mark.session));
    QTest::mouseClick(scene.find<QToolButton>("closeRecord"), Qt::LeftButton);
    QVERIFY(!scene.panel()->isVisible());
}

void tst_SchedulePage::marksASessionHeldWithAttendance()
{
    const Scene scene;
    const Session session = scene.coming();
    scene.window->desk().open(session.id);
    QTest::mouseClick(scene.find<QPushButton>("markHeld"), Qt::LeftButton);
    QCOMPARE(scene.read(session.id).state, SessionState::Held);
    QVERIFY(!scene.find<QPushButton>("markHeld")->isVisible());
    QVERIFY2(scene.toast().contains(QStringLiteral("still ahead")), qPrintable(scene.toast()));
    // The next key deletes nothing.
    QVERIFY(!scene.find<QPushButton>("deleteRecord")->hasFocus());
    QVERIFY(scene.all<Attendance>(Query().where(&Attendance::session, session.id)).empty());

    scene.find<QPushButton>("allPresent")->click();
    const auto teams = scene.all<Team>(Query().where(&Team::state, TeamState::Participant));
    const auto marks = scene.all<Attendance>(Query().where(&Attendance::session, session.id));
    QCOMPARE(marks.size(), teams.size());
    auto *table = scene.find<QTableView>("attendanceTable");
    QCOMPARE(table->model()->rowCount(), int(teams.size()));
    QVERIFY(!scene.find<QPushButton>("allPresent")->isVisibleTo(scene.panel()));

    // How many came is written in the row.
    QWidget *number = WindowScene::edit(table, table->model()->index(0, 2));
    QTest::keyClick(number, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(number, QStringLiteral("4"));
    QTest::keyClick(number, Qt::Key_Return);
    const AttendanceId first{table->model()->index(0, 0).data(RowModel::IdRole).toLongLong()};
    QCOMPARE(scene.read(first).people, std::optional<qint64>(4));
    scene.trigger("undo");
    scene.trigger("undo");
    QVERIFY(scene.all<Attendance>(Query().where(&Attendance::session, session.id)).empty());
    scene.trigger("undo");
    QCOMPARE(scene.read(session.id).state, SessionState::Planned);
}

void tst_SchedulePage::addsAndRemovesAMaterial()
{
    const Scene scene;
    const Session session = scene.coming();
    scene.window->desk().open(session.id);
    const Query ours = Query().where(&SessionMaterial::session, session.id);
    const size_t before = scene.all<SessionMaterial>(ours).size();
    scene.find<QPushButton>("session_materialAdd")->click();
    QCOMPARE(scene.all<SessionMaterial>(ours).size(), before + 1);
    QVERIFY(scene.all<SessionMaterial>(ours).back().material);
    scene.page()->commitPending();
    scene.find<QPushButton>("session_materialRemove")->click();
    QCOMPARE(scene.all<SessionMaterial>(ours).size(), before);
}

void tst_SchedulePage::makesAndDeletesASession()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const size_t count = scene.all<Session>().size();
    scene.page()->findChild<QAction *>(QStringLiteral("newSession"))->trigger();
    QCOMPARE(scene.all<Session>().size(), count + 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Extra clinic"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const SessionId made{scene.panel()->record().id};
    QCOMPARE(scene.read(made).title, QStringLiteral("Extra clinic"));
    QVERIFY(isWorkingDay(scene.dateOf(made), scene.window->desk().catalogue().holidays()));
    QVERIFY(!scene.timeline()->itemRect(made).isEmpty());
    QTest::mouseClick(scene.find<QPushButton>("deleteRecord"), Qt::LeftButton);
    QCOMPARE(scene.all<Session>().size(), count);
    QVERIFY(!scene.panel()->isVisible());
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(scene.read(made).title, QStringLiteral("Extra clinic"));
    while (scene.workspace().undoStep())
        scene.trigger("undo");
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_SchedulePage::tellsWhatIsWrong()
{
    const Scene scene;
    const Session session = scene.coming();
    scene.window->desk().open(session.id);
    auto *problems = scene.find<QLabel>("scheduleProblems");
    QVERIFY(!problems->isVisible());
    const QDate saturday = session.date.addDays(6 - session.date.dayOfWeek());
    QWidget *date = scene.panel()->form()->field(&Session::date)->editor()->control();
    WindowScene::type(date, saturday.toString(Qt::ISODate));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(scene.dateOf(session.id), saturday);
    QVERIFY(problems->isVisible());
    QVERIFY2(problems->text().contains(QStringLiteral("is a Saturday.")), qPrintable(problems->text()));
    QVERIFY(scene.page()->contextLine().contains(QStringLiteral("to check")));
    scene.trigger("undo");
    QVERIFY(!problems->isVisible());
}

void tst_SchedulePage::showsWhatANewStartMoves()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const Session coming = scene.coming();
    const Session held = scene.held();
    const AcademyId academy = scene.window->desk().academy();
    QTest::mouseClick(scene.find<QPushButton>("changeStart"), Qt::LeftButton);
    auto *moves = scene.find<QTreeWidget>("restartMoves");
    auto *apply = scene.find<QPushButton>("applyRestart");
    QVERIFY(!moves->isVisible()); // nothing moves yet
    QVERIFY(!scene.find<QLabel>("restartWarnings")->isVisible());
    QVERIFY(!apply->isEnabled());

    const QDate start = scene.read(academy).starts.addDays(14);
    auto *date = scene.find<QLineEdit>("newStart");
    WindowScene::type(date, start.toString(Qt::ISODate));
    QVERIFY(moves->isVisible());
    QVERIFY(moves->topLevelItemCount() > 3);
    QVERIFY(apply->isEnabled());
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString()); // only shown so far
    WindowScene::type(date, QStringLiteral("nonsense"));
    QCOMPARE(moves->topLevelItemCount(), 0);
    QVERIFY(!apply->isEnabled());
    WindowScene::type(date, start.toString(Qt::ISODate));

    QTest::mouseClick(apply, Qt::LeftButton);
    QVERIFY(!moves->isVisible());
    QCOMPARE(scene.read(academy).starts, start);
    QVERIFY(scene.dateOf(coming.id) >= coming.date.addDays(7));
    QCOMPARE(scene.dateOf(held.id), held.date);
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_SchedulePage::savesACalendar()
{
    const Scene scene;
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("out.ics"));
    QString suggested;
    scene.page()->askSave = [&](const QString &name, const QString &) {
        suggested = name;
        return path;
    };
    scene.page()->findChild<QAction *>(QStringLiteral("save_ics"))->trigger();
    QVERIFY2(suggested.endsWith(QStringLiteral(".ics")), qPrintable(suggested));
    const ReadCalendar read = readCalendar(bytesOf(path));
    QCOMPARE(read.faults.join(QLatin1Char('\n')), QString());
    QCOMPARE(read.events.size(), qsizetype(scene.all<Session>().size() + scene.all<Deliverable>().size()));
    QVERIFY(scene.toast().contains(QStringLiteral("out.ics")));
}

void tst_SchedulePage::aTableOpensWithAWholeRow()
{
    const Scene scene;
    for (const int height : {620, 640, 720}) {
        scene.window->resize(960, height);
        for (const char *name : {"phase", "deadline", "session"}) {
            QTest::mouseClick(scene.find<QPushButton>(qPrintable(QStringLiteral("chip_%1s").arg(QLatin1String(name)))),
                              Qt::LeftButton);
            scene.find<QPushButton>("showToday")->click();
            QCoreApplication::processEvents();
            auto *table = scene.find<QTableView>(qPrintable(QLatin1String(name) + QStringLiteral("Table")));
            QVERIFY2(table->isVisible(), name);
            QCOMPARE(table->visualRect(table->model()->index(table->rowAt(0), 1)).top(), 0);
        }
    }
}

void tst_SchedulePage::neverSavesOverTheAcademyFile()
{
    const Scene scene;
    const QString file = scene.workspace().path();
    const qint64 size = QFileInfo(file).size();
    scene.page()->askSave = [&](const QString &, const QString &) { return file; };
    Error told;
    connect(&scene.window->desk(), &Desk::failed, this, [&](const Error &error) { told = error; });
    for (const char *form : {"save_csv", "save_ics", "save_pdf"}) {
        told = {};
        scene.page()->findChild<QAction *>(QString::fromLatin1(form))->trigger();
        QVERIFY2(told.what.contains(QStringLiteral("academy file")), form);
        QVERIFY(!told.advice.isEmpty());
    }
    QCOMPARE(QFileInfo(file).size(), size);
    QVERIFY(!scene.all<Session>().empty());
}

void tst_SchedulePage::turningToSomethingElseLeavesTheNewStart_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"zoom", "table", "team", "record", "page"})
        QTest::addRow("%s", what) << QString::fromLatin1(what);
}

void tst_SchedulePage::turningToSomethingElseLeavesTheNewStart()
{
    QFETCH(QString, what);
    const Scene scene;
    auto *change = scene.find<QPushButton>("changeStart");
    auto *date = scene.find<QLineEdit>("newStart");
    QTest::mouseClick(change, Qt::LeftButton);
    QVERIFY(date->isVisible());
    QVERIFY(!change->isEnabled());
    if (what == QLatin1String("zoom"))
        QTest::mouseClick(scene.find<QPushButton>("chip_weeks"), Qt::LeftButton);
    else if (what == QLatin1String("table"))
        QTest::mouseClick(scene.find<QPushButton>("chip_phases"), Qt::LeftButton);
    else if (what == QLatin1String("team"))
        scene.find<QComboBox>("sessionTeam")->setCurrentIndex(1);
    else if (what == QLatin1String("record"))
        scene.window->desk().open(scene.coming().id);
    else {
        scene.goTo("teams");
        scene.goTo("schedule");
    }
    QVERIFY(!date->isVisible());
    QVERIFY(change->isEnabled());
    QTest::mouseClick(change, Qt::LeftButton);
    QVERIFY(date->isVisible());
}

void tst_SchedulePage::savesATable()
{
    const Scene scene;
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("out.csv"));
    scene.page()->askSave = [&](const QString &, const QString &) { return path; };
    scene.page()->findChild<QAction *>(QStringLiteral("save_csv"))->trigger();
    QVERIFY(QString::fromUtf8(bytesOf(path)).contains(scene.coming().date.toString(Qt::ISODate)));
}

void tst_SchedulePage::everyControlHasAName()
{
    const Scene scene;
    scene.window->desk().open(scene.held().id);
    QTest::mouseClick(scene.find<QPushButton>("changeStart"), Qt::LeftButton);
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_SchedulePage)
#include "tst_schedulepage.moc"
