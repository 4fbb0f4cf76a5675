// The schedule's timeline in the real window: drawn, walked through, moved by mouse and keys.

#include "academy/schedulemoves.h"
#include "fields/recordform.h"
#include "schedulescene.h"
#include "theme/tokens.h"
#include "widgets/timescale.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QScrollBar>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = ScheduleScene;

class tst_ScheduleTimeline : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void everyMonthThatHasRoomIsNamed();
    void zooms();
    void dragsASessionAndTakesItBack();
    void aDragOntoADayOffGoesToTheNextWorkingDay();
    void dragsAPhaseWithItsItems();
    void walksByArrowKeys();
    void stepsByAltAndArrow();
    void aRecordThatGoesWhileItIsSteppedIsLeftAlone();
    void escapeLeavesADrag();
};

void tst_ScheduleTimeline::labelsNeverTouch_data()
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

void tst_ScheduleTimeline::labelsNeverTouch()
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
        if (item.labelRect.isEmpty()) {
            QVERIFY2(item.part != Part::Band, qPrintable(item.label)); // every phase is named, in its band or below it
            continue;
        }
        ++labels;
        const bool strong = item.part == Part::Band && item.shape.contains(item.labelRect);
        const QFont font = theme::font(strong ? theme::Type::Strong : theme::Type::Small);
        QVERIFY2(QFontMetrics(font).horizontalAdvance(item.label) <= item.labelRect.width(), qPrintable(item.label));
        QVERIFY2(item.labelRect.left() >= layout.namesWidth() && item.labelRect.right() < layout.width(),
                 qPrintable(item.label));
        things.emplace_back(item.labelRect, item.label);
    }
    for (const TimeScale::Head &head : layout.heads()) {
        if (head.labelRect.isEmpty())
            continue;
        ++labels;
        const QFont font = theme::font(head.month ? theme::Type::Strong : theme::Type::Small);
        QVERIFY2(QFontMetrics(font).horizontalAdvance(head.label) <= head.labelRect.width(), qPrintable(head.label));
        things.emplace_back(head.labelRect, head.label);
    }
    QVERIFY(labels > 10);
    for (size_t i = 0; i < things.size(); ++i) {
        for (size_t j = i + 1; j < things.size(); ++j)
            QVERIFY2(!things[i].first.intersects(things[j].first),
                     qPrintable(things[i].second + QStringLiteral(" | ") + things[j].second));
    }
}

void tst_ScheduleTimeline::everyMonthThatHasRoomIsNamed()
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    for (const Language language : allLanguages) {
        for (const double scale : {0.6, 0.8, 1.0, 1.3, 2.0, 4.0}) {
            const TimeScale time(QDate(2025, 9, 17), QDate(2027, 2, 10), scale, 0);
            std::vector<TimeScale::Head> months = time.heads(localeOf(language));
            std::erase_if(months, [](const TimeScale::Head &head) { return !head.month; });
            QCOMPARE(months.size(), size_t(18));
            for (size_t i = 1; i + 1 < months.size(); ++i) { // whole months
                const int room = months[i + 1].line.left() - months[i].line.left();
                const int number = metrics.horizontalAdvance(QString::number(months[i].from.month())) + 2;
                QVERIFY2(!months[i].labelRect.isEmpty() || number + theme::gap8 > room,
                         qPrintable(QStringLiteral("%1 at %2").arg(months[i].from.toString(Qt::ISODate)).arg(scale)));
            }
        }
    }
}

void tst_ScheduleTimeline::zooms()
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

void tst_ScheduleTimeline::dragsASessionAndTakesItBack()
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

void tst_ScheduleTimeline::aDragOntoADayOffGoesToTheNextWorkingDay()
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

void tst_ScheduleTimeline::dragsAPhaseWithItsItems()
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

void tst_ScheduleTimeline::walksByArrowKeys()
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

void tst_ScheduleTimeline::stepsByAltAndArrow()
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

void tst_ScheduleTimeline::aRecordThatGoesWhileItIsSteppedIsLeftAlone()
{
    const Scene scene;
    const Session session = scene.coming();
    scene.window->desk().open(session.id);
    auto *title = scene.panel()->form()->field(&Session::title)->editor()->control();
    WindowScene::type(title, QStringLiteral("Typed and not yet written"));
    // Writing what is typed brings another change along, after which the session is no longer there.
    bool removed = false;
    connect(&scene.workspace(), &Workspace::changed, this, [&] {
        if (!std::exchange(removed, true))
            valueOf(scene.workspace().edit(Operation::remove(session.id, session.title),
                                           [&](Edit &edit) { edit.remove(session.id); }));
    });
    Q_EMIT scene.timeline()->stepRequested(session.id, 1);
    QVERIFY(removed);
    const auto left = valueOf(scene.workspace().read([&](const Reader &reader) { return reader.find(session.id); }));
    QVERIFY(!left);
}

void tst_ScheduleTimeline::escapeLeavesADrag()
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

POLKU_WINDOW_TEST_MAIN(tst_ScheduleTimeline)
#include "tst_scheduletimeline.moc"
