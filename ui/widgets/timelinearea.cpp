#include "widgets/timelinearea.h"

#include <QEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace polku::ui {

constexpr double pixelsPerDayMonths = 5;
constexpr double pixelsPerDayWeeks = 17;
constexpr double leastPixelsPerDay = 0.8;

TimelineArea::TimelineArea(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

double TimelineArea::scaleFor(QDate from, QDate to, int namesWidth) const
{
    if (m_zoom == Zoom::Months)
        return pixelsPerDayMonths;
    if (m_zoom == Zoom::Weeks)
        return pixelsPerDayWeeks;
    const double days = double(std::max<qint64>(1, from.daysTo(to) + 1));
    const int room = viewport()->width() - namesWidth - 16;
    return std::max(leastPixelsPerDay, double(room) / days);
}

void TimelineArea::updateBars()
{
    horizontalScrollBar()->setRange(0, std::max(0, time().width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(7 * time().scale()));
    verticalScrollBar()->setRange(0, std::max(0, contentsHeight() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(20);
}

void TimelineArea::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    const int first = horizontalScrollBar()->value();
    const int middle = (viewport()->width() + time().left()) / 2;
    const int todayAt = time().xOf(today()) - first;
    const bool seesToday = today().isValid() && todayAt >= time().left() && todayAt < viewport()->width();
    const QDate chosen = currentDay();
    const QDate kept = chosen.isValid() ? chosen : seesToday ? today() : time().dayAt(first + middle);
    m_zoom = zoom;
    arrange();
    horizontalScrollBar()->setValue(time().xOf(kept) - middle);
    Q_EMIT zoomChanged();
}

void TimelineArea::zoomBy(int step)
{
    setZoom(Zoom(std::clamp(int(m_zoom) + step, int(Zoom::Whole), int(Zoom::Weeks))));
}

void TimelineArea::showDay(QDate day)
{
    if (!day.isValid() || !time().isValid())
        return;
    const QDate shown = std::clamp(day, time().from(), time().to());
    const int third = (viewport()->width() - time().left()) / 3;
    horizontalScrollBar()->setValue(time().xOf(shown) - time().left() - third);
}

void TimelineArea::showTodayOnce()
{
    if (m_shown || !time().isValid() || viewport()->width() <= time().left())
        return;
    m_shown = true;
    showDay(today());
}

QPoint TimelineArea::toContents(QPoint point) const
{
    return point + QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void TimelineArea::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomBy(event->angleDelta().y() > 0 ? 1 : event->angleDelta().y() < 0 ? -1 : 0);
        event->accept();
        return;
    }
    const bool sideways = verticalScrollBar()->maximum() == 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (sideways && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void TimelineArea::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == Zoom::Whole)
        arrange();
    updateBars();
    showTodayOnce();
}

void TimelineArea::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange)
        arrange();
}

} // namespace polku::ui
