#pragma once

#include "pages/schedule/schedulepage.h"
#include "pages/schedule/schedulepanel.h"
#include "support/windowscene.h"
#include "widgets/scheduletimeline.h"

#include <QTableView>

namespace polku::test {

using namespace polku::ui;

/// The schedule of the practice academy in the real window.
struct ScheduleScene : WindowScene
{
    ScheduleScene() { goTo("schedule"); }
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

} // namespace polku::test
