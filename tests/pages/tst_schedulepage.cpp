// The schedule in the real window: drawn, moved by mouse and keys, with its records at the right.

#include "academy/schedulemoves.h"
#include "fields/recordform.h"
#include "models/rowmodel.h"
#include "pages/schedule/schedulepage.h"
#include "pages/schedule/schedulepanel.h"
#include "support/icalendar.h"
#include "support/windowscene.h"
#include "theme/tokens.h"
#include "widgets/scheduletimeline.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
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

class tst_SchedulePage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsEverySessionAndDeadline();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void zooms();
    void dragsASessionAndTakesItBack();
    void aDragOntoADayOffGoesToTheNextWorkingDay();
    void dragsAPhaseWithItsItems();
    void walksByArrowKeys();
    void stepsByAltAndArrow();
    void escapeLeavesADrag();
    void narrowsToOneTeam();
    void opensARecordFromElsewhere();
    void marksASessionHeldWithAttendance();
    void addsAndRemovesAMaterial();
    void makesAndDeletesASession();
    void tellsWhatIsWrong();
    void showsWhatANewStartMoves();
    void savesACalendar();
    void savesATable();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("schedule"); }
        ScheduleTimeline *timeline() const { return find<ScheduleTimeline>("scheduleTimeline"); }
        QTableView *sessions() const { return find<QTableView>("sessionTable"); }
        SchedulePanel *panel() const { return find<SchedulePanel>("schedulePanel"); }
        SchedulePage *page() const { return qobject_cast<SchedulePage *>(window->pages()->current()); }
        QDate today() const { return window->desk().today(); }
        QDate dateOf(SessionId session) const { return read(session).date; }
        /// The first session for all teams that is still to come.
        Session coming() const
        {
            for (const Session &session : all<Session>(Query().orderBy(&Session::date))) {
                if (session.date > today() && session.state == SessionState::Planned && !session.team)
                    return session;
            }
            qFatal("Nothing is to come.");
        }
        Session held() const { return all<Session>(Query().where(&Session::state, SessionState::Held)).front(); }
        /// Drags an item of the timeline by so many days.
        void drag(RecordRef record, int days) const
        {
            timeline()->setZoom(ScheduleTimeline::Zoom::Weeks);
            timeline()->setCurrent({});
            timeline()->setCurrent(record);
            const QRect place = timeline()->itemRect(record);
            const QPoint from = place.width() > 40 ? place.center() + QPoint(0, 0) : place.center();
            const QPoint to = from + QPoint(qRound(days * timeline()->layoutOfItems().scale()), 0);
            QWidget *view = timeline()->viewport();
            QTest::mousePress(view, Qt::LeftButton, {}, from);
            QTest::mouseMove(view, from + QPoint(12, 0));
            QTest::mouseMove(view, to);
            QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        }
    };
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

void tst_SchedulePage::labelsNeverTouch_data()
{
    QTest::addColumn<int>("zoom");
    QTest::addColumn<Language>("language");
    for (const Language language : allLanguages) {
        for (const auto &[name, zoom] :
             {std::pair("whole", ScheduleTimeline::Zoom::Whole), std::pair("months", ScheduleTimeline::Zoom::Months),
              std::pair("weeks", ScheduleTimeline::Zoom::Weeks)})
            QTest::newRow(qPrintable(languageCode(language) + QLatin1Char(' ') + QLatin1String(name)))
                << int(zoom) << language;
    }
}

void tst_SchedulePage::labelsNeverTouch()
{
    QFETCH(int, zoom);
    QFETCH(Language, language);
    const Scene scene;
    scene.window->setLanguage(language);
    scene.timeline()->setZoom(ScheduleTimeline::Zoom(zoom));
    QCoreApplication::processEvents();
    using Part = ScheduleLayout::Part;
    const ScheduleLayout &layout = scene.timeline()->layoutOfItems();
    std::vector<std::pair<QRect, QString>> things; // labels, and marks that labels must keep off
    int labels = 0;
    for (const auto &item : layout.items()) {
        const bool mark = item.part == Part::Session || item.part == Part::TeamSession || item.part == Part::Deadline;
        if (mark)
            things.emplace_back(item.shape, item.label + QStringLiteral(" (mark)"));
        if (item.labelRect.isEmpty())
            continue;
        ++labels;
        const QFont font =
            theme::font(item.part == Part::Band || item.part == Part::Month ? theme::Type::Strong : theme::Type::Small);
        QVERIFY2(QFontMetrics(font).horizontalAdvance(item.label) <= item.labelRect.width(), qPrintable(item.label));
        QVERIFY2(item.labelRect.left() >= layout.namesWidth() && item.labelRect.right() < layout.width(),
                 qPrintable(item.label));
        things.emplace_back(item.labelRect, item.label);
    }
    QVERIFY(labels > 10);
    for (size_t i = 0; i < things.size(); ++i) {
        for (size_t j = i + 1; j < things.size(); ++j)
            QVERIFY2(!things[i].first.intersects(things[j].first),
                     qPrintable(things[i].second + QStringLiteral(" | ") + things[j].second));
    }
}

void tst_SchedulePage::zooms()
{
    const Scene scene;
    ScheduleTimeline *timeline = scene.timeline();
    QCOMPARE(timeline->zoom(), ScheduleTimeline::Zoom::Months);
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(timeline->zoom(), ScheduleTimeline::Zoom::Weeks);
    QVERIFY(timeline->horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(timeline, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(timeline, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(timeline->zoom(), ScheduleTimeline::Zoom::Whole);
    QCOMPARE(timeline->horizontalScrollBar()->maximum(), 0);
    QTest::mouseClick(scene.find<QPushButton>("chip_weeks"), Qt::LeftButton);
    QCOMPARE(timeline->zoom(), ScheduleTimeline::Zoom::Weeks);
}

void tst_SchedulePage::dragsASessionAndTakesItBack()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const Session session = scene.coming();
    scene.drag(session.id, 7);
    QCOMPARE(scene.dateOf(session.id),
             workingDayFrom(session.date.addDays(7), scene.window->desk().catalogue().holidays()));
    QCOMPARE(scene.read(session.id).begins, session.begins);
    QVERIFY2(scene.toast().contains(session.title), qPrintable(scene.toast()));
    QVERIFY(!scene.panel()->isVisible()); // a drag is no click
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    QVERIFY(!scene.timeline()->itemRect(session.id).isEmpty());
}

void tst_SchedulePage::aDragOntoADayOffGoesToTheNextWorkingDay()
{
    const Scene scene;
    const Session session = scene.coming();
    const HolidayRules &holidays = scene.window->desk().catalogue().holidays();
    const int toSaturday = 13 - session.date.dayOfWeek();
    scene.drag(session.id, toSaturday);
    const QDate saturday = session.date.addDays(toSaturday);
    QCOMPARE(saturday.dayOfWeek(), 6);
    QCOMPARE(scene.dateOf(session.id), workingDayFrom(saturday, holidays));
    const QString why = whyNotWorking(saturday, holidays, Words(Language::English));
    QCOMPARE(scene.read(session.id).movedFrom, why);
    QVERIFY2(scene.toast().contains(why), qPrintable(scene.toast()));
}

void tst_SchedulePage::dragsAPhaseWithItsItems()
{
    const Scene scene;
    const auto phases = scene.all<Phase>(Query().orderBy(&Phase::starts));
    const auto last =
        std::find_if(phases.begin(), phases.end(), [&](const Phase &phase) { return phase.starts > scene.today(); });
    QVERIFY(last != phases.end());
    const auto items = scene.all<Session>(Query().where(&Session::phase, last->id));
    scene.drag(last->id, 7);
    QCOMPARE(scene.read(last->id).starts, last->starts.addDays(7));
    QCOMPARE(scene.read(last->id).ends, last->ends.addDays(7));
    for (const Session &session : items)
        QCOMPARE(scene.dateOf(session.id), session.date);
    scene.trigger("undo");
    QCOMPARE(scene.read(last->id).starts, last->starts);

    scene.find<QCheckBox>("moveItems")->click();
    scene.drag(last->id, 7);
    for (const Session &session : items) {
        if (session.state == SessionState::Planned)
            QVERIFY(scene.dateOf(session.id) >= session.date.addDays(7));
    }
    scene.trigger("undo");
    for (const Session &session : items)
        QCOMPARE(scene.dateOf(session.id), session.date);
}

void tst_SchedulePage::walksByArrowKeys()
{
    const Scene scene;
    ScheduleTimeline *timeline = scene.timeline();
    timeline->setFocus(Qt::TabFocusReason);
    const RecordRef next = timeline->current();
    QVERIFY(next.id != 0);
    QTest::keyClick(timeline, Qt::Key_Right);
    const RecordRef after = timeline->current();
    QVERIFY(after != next);
    QVERIFY(timeline->viewport()->rect().contains(timeline->itemRect(after).topLeft()));
    QVERIFY(!timeline->accessibleName().isEmpty());
    QTest::keyClick(timeline, Qt::Key_Left);
    QCOMPARE(timeline->current(), next);
    QTest::keyClick(timeline, Qt::Key_Home);
    const RecordRef first = timeline->current();
    QTest::keyClick(timeline, Qt::Key_Left);
    QCOMPARE(timeline->current(), first);
    QTest::keyClick(timeline, Qt::Key_End);
    QVERIFY(timeline->current() != first);
    QTest::keyClick(timeline, Qt::Key_Return);
    QVERIFY(scene.panel()->isVisible());
    QCOMPARE(scene.panel()->record(), timeline->current());
}

void tst_SchedulePage::stepsByAltAndArrow()
{
    const Scene scene;
    const Session session = scene.coming();
    const HolidayRules &holidays = scene.window->desk().catalogue().holidays();
    ScheduleTimeline *timeline = scene.timeline();
    timeline->setFocus();
    timeline->setCurrent(session.id);
    QDate day = session.date;
    bool skipped = false;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(timeline, Qt::Key_Right, Qt::AltModifier);
        const QDate next = nextWorkingDay(day, 1, holidays);
        QCOMPARE(scene.dateOf(session.id), next);
        if (next != day.addDays(1)) {
            skipped = true;
            QVERIFY2(scene.toast().contains(whyNotWorking(day.addDays(1), holidays, Words(Language::English))),
                     qPrintable(scene.toast()));
        }
        day = next;
        QCOMPARE(timeline->current(), RecordRef(session.id));
    }
    QVERIFY(skipped);
    for (int i = 0; i < 6; ++i)
        scene.trigger("undo");
    QCOMPARE(scene.dateOf(session.id), session.date);
    QTest::keyClick(timeline, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.dateOf(session.id), nextWorkingDay(session.date, -1, holidays));
}

void tst_SchedulePage::escapeLeavesADrag()
{
    const Scene scene;
    const Session session = scene.coming();
    ScheduleTimeline *timeline = scene.timeline();
    timeline->setFocus();
    timeline->setCurrent(session.id);
    const QPoint from = timeline->itemRect(session.id).center();
    QTest::mousePress(timeline->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(timeline->viewport(), from + QPoint(60, 0));
    QTest::keyClick(timeline, Qt::Key_Escape);
    QTest::mouseRelease(timeline->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QCOMPARE(scene.dateOf(session.id), session.date);
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
    QVERIFY(moves->isVisible());
    QCOMPARE(moves->topLevelItemCount(), 0);
    QVERIFY(!apply->isEnabled());

    const QDate start = scene.read(academy).starts.addDays(14);
    auto *date = scene.find<QLineEdit>("newStart");
    WindowScene::type(date, start.toString(Qt::ISODate));
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
