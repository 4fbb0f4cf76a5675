// The timeline of the action plan in the real window: moved and stretched by the pointer and by the keys, and taken
// back; what was agreed; what waits.

#include "academy/waitsfor.h"
#include "actionviewscene.h"
#include "base/format.h"

#include <QAbstractButton>
#include <QScrollBar>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionTimeline : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void drawsToScale();
    void dragsABarAndTakesItBack();
    void stretchesABar_data();
    void stretchesABar();
    void tellsTheDaysWhileItIsDragged();
    void escapeLeavesADrag();
    void dragsInWhatHasNoDates();
    void movesByTheKeys();
    void oneDayAloneStaysOne();
    void zooms();
    void theScaleIsKept();
    void agreesThePresentDates();
    void tellsWhatWaits();
    void actionsMayGoWhileOneIsLookedAt();
    void scrollsNearTheEdge();
    void paintsOnlyWhatIsInSight();
    void aFileToLookAtStaysAsItIs();

private:
    static void drag(const BarTimeline *bars, QPoint from, QPoint to, bool release = true)
    {
        QWidget *view = bars->viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, from + QPoint(to.x() > from.x() ? 12 : -12, 0));
        QTest::mouseMove(view, to);
        if (release)
            QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    }
    static QPoint days(const BarTimeline *bars, int count)
    {
        return {qRound(count * bars->layoutOfBars().time().scale()), 0};
    }
    static const BarTimelineData::Bar &barOf(const BarTimeline *bars, ActionId id)
    {
        for (const auto &bar : bars->data().bars) {
            if (bar.record == RecordRef(id))
                return bar;
        }
        qFatal("The action has no bar.");
    }
    /// Its whole bar in sight.
    static Action show(const ActionViewScene &scene, Action action)
    {
        scene.model().choose({});
        scene.model().choose(action.id);
        scene.bars()->showDay(action.starts);
        QCoreApplication::processEvents();
        return action;
    }
};

void tst_ActionTimeline::drawsToScale()
{
    const ActionViewScene scene("timeline");
    const BarTimeline *bars = scene.bars();
    QCOMPARE(int(bars->data().bars.size()), scene.most);
    const BarTimelineLayout &layout = bars->layoutOfBars();
    int dated = 0;
    for (const auto &bar : bars->data().bars) {
        const QRect rect = layout.barRect(layout.rowOf(bar.record));
        QCOMPARE(rect.isEmpty(), !bar.isDated());
        if (rect.isEmpty())
            continue;
        ++dated;
        QCOMPARE(rect.left(), layout.time().xOf(bar.from));
        QVERIFY(bar.from.daysTo(bar.until) == 0 || rect.right() <= layout.time().xOf(bar.until.addDays(1)));
        QVERIFY(layout.time().from() < bar.from && bar.until < layout.time().to());
    }
    QVERIFY(dated > 5);
    QVERIFY(layout.time().from() < scene.today() && scene.today() < layout.time().to());
}

void tst_ActionTimeline::dragsABarAndTakesItBack()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    const QStringList before = tableDump(scene.workspace().path());
    const QPoint from = scene.bars()->barRect(action.id).center();
    drag(scene.bars(), from, from + days(scene.bars(), 5) + QPoint(2, 0)); // not to the pixel: to the day
    QCOMPARE(scene.dates(action.id), moved(datesOf(action), 5));
    QCOMPARE(barOf(scene.bars(), action.id).from, action.starts.addDays(5));
    QVERIFY2(scene.toast().contains(action.title), qPrintable(scene.toast()));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    QCOMPARE(barOf(scene.bars(), action.id).from, action.starts);
}

void tst_ActionTimeline::stretchesABar_data()
{
    QTest::addColumn<bool>("end");
    QTest::addColumn<int>("days");
    QTest::newRow("later end") << true << 4;
    QTest::newRow("earlier end") << true << -2;
    QTest::newRow("earlier beginning") << false << -3;
    QTest::newRow("later beginning") << false << 2;
    QTest::newRow("never less than a day") << true << -200;
}

void tst_ActionTimeline::stretchesABar()
{
    QFETCH(bool, end);
    QFETCH(int, days);
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    const QRect bar = scene.bars()->barRect(action.id);
    const QPoint from(end ? bar.right() - 1 : bar.left() + 1, bar.center().y());
    drag(scene.bars(), from, from + this->days(scene.bars(), days));
    const ActionDates wanted = end ? endMoved(datesOf(action), days) : startMoved(datesOf(action), days);
    QCOMPARE(scene.dates(action.id), wanted);
    scene.trigger("undo");
    QCOMPARE(scene.dates(action.id), datesOf(action));
}

void tst_ActionTimeline::tellsTheDaysWhileItIsDragged()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    const QPoint from = scene.bars()->barRect(action.id).center();
    QCOMPARE(scene.bars()->dragText(), QString());
    drag(scene.bars(), from, from + days(scene.bars(), 2), false);
    const QString told = scene.bars()->dragText();
    QVERIFY2(told.contains(formatWeekday(Language::English, action.starts.addDays(2))), qPrintable(told));
    QVERIFY2(told.contains(formatWeekday(Language::English, action.due.addDays(2))), qPrintable(told));
    QTest::mouseMove(scene.bars()->viewport(), from + days(scene.bars(), 3));
    QVERIFY(scene.bars()->dragText() != told);
    QTest::mouseRelease(scene.bars()->viewport(), Qt::LeftButton, {}, from + days(scene.bars(), 3));
    QCOMPARE(scene.bars()->dragText(), QString());
}

void tst_ActionTimeline::escapeLeavesADrag()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    const QPoint from = scene.bars()->barRect(action.id).center();
    scene.bars()->setFocus();
    drag(scene.bars(), from, from + days(scene.bars(), 6), false);
    QTest::keyClick(scene.bars(), Qt::Key_Escape);
    QTest::mouseRelease(scene.bars()->viewport(), Qt::LeftButton, {}, from + days(scene.bars(), 6));
    QCOMPARE(scene.dates(action.id), datesOf(action));
}

void tst_ActionTimeline::dragsInWhatHasNoDates()
{
    const ActionViewScene scene("timeline");
    const Action action = scene.inStatus(ActionStatus::NotStarted);
    valueOf(setActionDates(scene.workspace(), action.id, {}, Moving::ByDrag));
    const BarTimeline *bars = scene.bars();
    QCOMPARE(bars->layoutOfBars().undated(), 1);
    show(scene, scene.read(action.id));
    QVERIFY(bars->barRect(action.id).isEmpty());
    const QPoint name = bars->nameRect(action.id).center();
    scene.bars()->showDay(scene.today());
    // Let go over the names: nothing happens.
    drag(bars, name, name + QPoint(20, 0));
    QCOMPARE(scene.dates(action.id), ActionDates());
    const int x = bars->layoutOfBars().time().xOf(scene.today().addDays(3)) - bars->horizontalScrollBar()->value();
    drag(bars, name, QPoint(x + 4, name.y()));
    QCOMPARE(scene.dates(action.id), placedOn(scene.today().addDays(3)));
    QCOMPARE(bars->layoutOfBars().undated(), 0);
    scene.trigger("undo");
    QCOMPARE(bars->layoutOfBars().undated(), 1);
    // By the keys it begins today.
    scene.bars()->setFocus();
    scene.model().choose(action.id);
    QTest::keyClick(scene.bars(), Qt::Key_Right);
    QCOMPARE(scene.dates(action.id), placedOn(scene.today()));
}

void tst_ActionTimeline::movesByTheKeys()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    BarTimeline *bars = scene.bars();
    bars->setFocus();
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(bars, key, modifiers);
    };
    ActionDates dates = datesOf(action);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    press(Qt::Key_Left);
    QCOMPARE(scene.dates(action.id), dates = moved(dates, 1));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(scene.dates(action.id), dates = moved(dates, 7));
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(scene.dates(action.id), dates = endMoved(dates, 1));
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(scene.dates(action.id), dates = endMoved(dates, 7));
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.dates(action.id), startMoved(dates, -1));
    QVERIFY2(bars->accessibleName().startsWith(action.title), qPrintable(bars->accessibleName()));
    scene.trigger("undo"); // what was pressed in one go is one step
    QCOMPARE(scene.dates(action.id), datesOf(action));
    const RecordRef here = bars->current();
    press(Qt::Key_Down);
    QVERIFY(bars->current() != here);
    press(Qt::Key_Up);
    QCOMPARE(bars->current(), here);
    press(Qt::Key_Return);
    QVERIFY(scene.find<QWidget>("actionPanel")->isVisible());
}

void tst_ActionTimeline::oneDayAloneStaysOne()
{
    const ActionViewScene scene("timeline");
    Action action = scene.inStatus(ActionStatus::NotStarted);
    valueOf(setActionDates(scene.workspace(), action.id, {{}, action.due}, Moving::ByDrag));
    show(scene, scene.read(action.id));
    QVERIFY(barOf(scene.bars(), action.id).oneDay);
    scene.bars()->setFocus();
    QTest::keyClick(scene.bars(), Qt::Key_Right);
    QCOMPARE(scene.dates(action.id), (ActionDates{{}, action.due.addDays(1)}));
    QTest::keyClick(scene.bars(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(scene.dates(action.id), (ActionDates{action.due, action.due.addDays(1)}));
    QVERIFY(!barOf(scene.bars(), action.id).oneDay);
}

void tst_ActionTimeline::zooms()
{
    const ActionViewScene scene("timeline");
    BarTimeline *bars = scene.bars();
    QCOMPARE(bars->zoom(), BarTimeline::Zoom::Months);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(bars->zoom(), BarTimeline::Zoom::Weeks);
    QTest::keyClick(bars, Qt::Key_Minus, Qt::ControlModifier);
    QTest::keyClick(bars, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(bars->zoom(), BarTimeline::Zoom::Whole);
    QCOMPARE(bars->horizontalScrollBar()->maximum(), 0);
    QTest::mouseClick(scene.find<QAbstractButton>("chip_weeks"), Qt::LeftButton);
    QCOMPARE(bars->zoom(), BarTimeline::Zoom::Weeks);
}

void tst_ActionTimeline::theScaleIsKept()
{
    ActionViewScene scene("timeline");
    QTest::mouseClick(scene.find<QAbstractButton>("chip_weeks"), Qt::LeftButton);
    QCOMPARE(scene.bars()->zoom(), BarTimeline::Zoom::Weeks);
    scene.close();
    scene.open();
    scene.goTo("actions");
    QCoreApplication::processEvents();
    QCOMPARE(scene.bars()->zoom(), BarTimeline::Zoom::Weeks);
    QVERIFY(scene.find<QAbstractButton>("chip_weeks")->isChecked());
}

void tst_ActionTimeline::agreesThePresentDates()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    auto *agree = scene.find<QAbstractButton>("agreeDates");
    QTest::mouseClick(agree, Qt::LeftButton);
    QCOMPARE(scene.read(action.id).agreedDue, action.due);
    valueOf(setActionDates(scene.workspace(), action.id, moved(datesOf(action), 3), Moving::ByDrag));
    QCOMPARE(barOf(scene.bars(), action.id).agreed, action.due);
    QVERIFY(scene.bars()->noteOf(action.id).contains(QStringLiteral("3 days later than agreed")));
    QVERIFY(scene.bars()->detailOf(action.id).contains(QStringLiteral("3 days later than agreed")));
    QTest::mouseClick(agree, Qt::LeftButton);
    QVERIFY(!scene.bars()->noteOf(action.id).contains(QStringLiteral("agreed")));
    QVERIFY(scene.toast().contains(QLatin1Char('1')));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(scene.read(action.id).agreedDue, action.due);
    // Nothing to agree: told, and no step.
    QTest::mouseClick(agree, Qt::LeftButton);
    const qint64 step = valueOf(scene.workspace().read([](const Reader &reader) { return newestStep(reader); }));
    QTest::mouseClick(agree, Qt::LeftButton);
    QCOMPARE(valueOf(scene.workspace().read([](const Reader &reader) { return newestStep(reader); })), step);
}

void tst_ActionTimeline::tellsWhatWaits()
{
    const ActionViewScene scene("timeline");
    const Action first = scene.inStatus(ActionStatus::InProgress);
    const Action then = scene.inStatus(ActionStatus::NotStarted);
    valueOf(scene.workspace().set(then.id, &Action::waitsFor, idsOf({first.id})));
    const auto linked = [&] {
        for (const auto &link : scene.bars()->data().links) {
            if (link.before == RecordRef(first.id) && link.after == RecordRef(then.id))
                return link.broken ? 2 : 1;
        }
        return 0;
    };
    QVERIFY(linked() > 0);
    valueOf(setActionDates(scene.workspace(), then.id, {first.due.addDays(1), first.due.addDays(9)}, Moving::ByDrag));
    QCOMPARE(linked(), 1);
    valueOf(setActionDates(scene.workspace(), then.id, {first.due, first.due.addDays(9)}, Moving::ByDrag));
    QCOMPARE(linked(), 2);
    QVERIFY(scene.bars()->detailOf(then.id).contains(QStringLiteral("Waits for: “%1”").arg(first.title)));
    const QString told = scene.bars()->detailOf(first.id).section(QStringLiteral("Waiting for this: "), 1);
    QVERIFY2(told.contains(then.title), qPrintable(scene.bars()->detailOf(first.id)));
}

void tst_ActionTimeline::actionsMayGoWhileOneIsLookedAt()
{
    const ActionViewScene scene("timeline");
    const std::vector<ActionId> shown = scene.model().shown();
    scene.model().choose(shown.back());
    scene.bars()->setFocus();
    // All but the last two at once, the last one chosen: its words are asked for while the rows are others.
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (size_t i = 0; i + 2 < shown.size(); ++i)
            edit.remove(shown[i]);
    }));
    QCOMPARE(scene.bars()->data().bars.size(), size_t(2));
    QCOMPARE(scene.bars()->current(), RecordRef(shown.back()));
    QVERIFY(!scene.bars()->accessibleName().isEmpty());
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.remove(shown.back()); }));
    QCOMPARE(scene.bars()->data().bars.size(), size_t(1));
    scene.trigger("undo");
    QCOMPARE(scene.bars()->data().bars.size(), size_t(2));
}

void tst_ActionTimeline::scrollsNearTheEdge()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    BarTimeline *bars = scene.bars();
    const int before = bars->horizontalScrollBar()->value();
    QVERIFY(before + 100 < bars->horizontalScrollBar()->maximum());
    const QPoint from = bars->barRect(action.id).center();
    const QPoint edge(bars->viewport()->width() - 5, from.y());
    drag(bars, from, edge, false);
    for (int i = 0; i < 10; ++i)
        QTest::mouseMove(bars->viewport(), edge + QPoint(i % 2, 0));
    const int scrolled = bars->horizontalScrollBar()->value() - before;
    QVERIFY(scrolled > 40);
    QTest::mouseRelease(bars->viewport(), Qt::LeftButton, {}, edge);
    // It goes as far as the time has gone on below the pointer.
    const qint64 days = action.starts.daysTo(scene.dates(action.id).starts);
    QVERIFY(double(days) * bars->layoutOfBars().time().scale() > edge.x() - from.x() + 40);
}

void tst_ActionTimeline::paintsOnlyWhatIsInSight()
{
    const ActionViewScene scene("timeline");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        Action action;
        action.team = scene.team;
        for (int i = 0; i < 2000; ++i) {
            action.title = QStringLiteral("Action %1").arg(i);
            action.starts = scene.today().addDays(i % 200);
            action.due = action.starts.addDays(10);
            action.rank = 1000 + i;
            edit.insert(action);
        }
    }));
    BarTimeline *bars = scene.bars();
    bars->verticalScrollBar()->setValue(bars->verticalScrollBar()->maximum() / 2);
    bars->viewport()->grab();
    QVERIFY(bars->paintedRows() > 5);
    QVERIFY(bars->paintedRows() <= bars->viewport()->height() / BarTimelineLayout::rowHeight + 1);
}

void tst_ActionTimeline::aFileToLookAtStaysAsItIs()
{
    const ActionViewScene scene("timeline");
    const Action action = show(scene, scene.inStatus(ActionStatus::InProgress));
    scene.bars()->setReadOnly(true);
    const QPoint from = scene.bars()->barRect(action.id).center();
    drag(scene.bars(), from, from + days(scene.bars(), 5));
    scene.bars()->setFocus();
    QTest::keyClick(scene.bars(), Qt::Key_Right);
    QCOMPARE(scene.dates(action.id), datesOf(action));
}

POLKU_WINDOW_TEST_MAIN(tst_ActionTimeline)
#include "tst_actiontimeline.moc"
