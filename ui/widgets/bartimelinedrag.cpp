// How bars are dragged.

#include "base/format.h"
#include "widgets/bartimeline.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace polku::ui {

/// So near to an end of a bar the pointer takes the end.
constexpr int reach = 5;
/// A narrower bar has its ends outside of it, so that it can still be moved.
constexpr int leastWidthForEnds = 22;
/// How long the bar is that is dragged in.
constexpr int daysOfNewBar = 14;
/// So near to the edge a drag scrolls, by so much with each movement.
constexpr int edge = 24;
constexpr int scrollStep = 8;

BarTimeline::Part BarTimeline::partAt(int row, int x) const
{
    const QRect bar = m_layout.barRect(row);
    const int inside = bar.width() >= leastWidthForEnds ? reach : 0;
    if (x > bar.right() - inside)
        return Part::End;
    return x < bar.left() + inside ? Part::Beginning : Part::Whole;
}

void BarTimeline::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = toContents(event->position().toPoint());
    const int row = event->position().y() < m_layout.top() ? -1 : m_layout.rowAt(point.y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    const Bar *bar = barInRow(row);
    if (!bar) {
        m_onHeading = true;
        setFolded(!m_folded);
        return;
    }
    const bool onName = event->position().x() < time().left();
    const bool onBar = !onName && m_layout.barRect(row).adjusted(-reach, -4, reach, 8).contains(point);
    m_onHeading = false;
    m_current = bar->record;
    // On its name a bar that has no day can be taken; on the timeline one that has.
    if (bar->isDated() ? onBar || onName : onName)
        m_drag = {bar->record, onBar ? partAt(row, point.x()) : Part::Whole, point, point, false};
    updateNames();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void BarTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = toContents(event->position().toPoint());
    if (m_drag.record.id == 0)
        return setCursorFor(event->position().toPoint());
    const Bar *bar = barOf(m_drag.record);
    const bool fromName = m_drag.from.x() - horizontalScrollBar()->value() < time().left();
    if (!bar || m_readOnly || (bar->isDated() && fromName))
        return;
    if (!m_drag.begun && (point - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.begun = true;
    scrollWhileDragging(event->position().toPoint());
    m_drag.to = toContents(event->position().toPoint());
    viewport()->setCursor(m_drag.part == Part::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    viewport()->update();
}

/// Near the edge of what is in sight the time goes on below the pointer.
void BarTimeline::scrollWhileDragging(QPoint place)
{
    QScrollBar *across = horizontalScrollBar();
    if (place.x() > viewport()->width() - edge)
        across->setValue(across->value() + scrollStep);
    else if (place.x() >= time().left() && place.x() < time().left() + edge)
        across->setValue(across->value() - scrollStep);
}

void BarTimeline::setCursorFor(QPoint place)
{
    const QPoint point = toContents(place);
    const int row = place.y() < m_layout.top() ? -1 : m_layout.rowAt(point.y());
    Qt::CursorShape shape = Qt::ArrowCursor;
    const bool onName = place.x() < time().left();
    if (row >= 0 && (onName || m_layout.barRect(row).adjusted(-reach, -4, reach, 8).contains(point))) {
        const Bar *bar = barInRow(row);
        const bool ends = !onName && bar && !m_readOnly && partAt(row, point.x()) != Part::Whole;
        shape = ends                                    ? Qt::SizeHorCursor
                : bar && !bar->isDated() && !m_readOnly ? Qt::OpenHandCursor
                                                        : Qt::PointingHandCursor;
    }
    viewport()->setCursor(shape);
}

int BarTimeline::draggedDays() const
{
    return time().daysOf(m_drag.to.x() - m_drag.from.x());
}

/// How the bar would be if it were let go now; invalid where it would stay without a day.
BarTimeline::Span BarTimeline::dragged() const
{
    const Bar *bar = m_drag.begun ? barOf(m_drag.record) : nullptr;
    if (!bar)
        return {};
    if (!bar->isDated()) {
        if (m_drag.to.x() - horizontalScrollBar()->value() < time().left())
            return {};
        const QDate day = time().dayAt(m_drag.to.x());
        return {day, day.addDays(daysOfNewBar - 1)};
    }
    const int days = draggedDays();
    switch (m_drag.part) {
    case Part::Whole:
        return {bar->from.addDays(days), bar->until.addDays(days)};
    case Part::End:
        return {bar->from, std::max(bar->from, bar->until.addDays(days))};
    case Part::Beginning:
        return {std::min(bar->until, bar->from.addDays(days)), bar->until};
    }
    Q_UNREACHABLE();
}

QString BarTimeline::dragText() const
{
    const Span span = dragged();
    if (!span.isValid())
        return {};
    const QString until = formatWeekday(m_data.language, span.until);
    const Bar *bar = barOf(m_drag.record);
    if (bar->oneDay && m_drag.part == Part::Whole)
        return until;
    return tr("%1 – %2, %n day(s)", "while a bar is dragged", int(span.from.daysTo(span.until)) + 1)
        .arg(formatWeekday(m_data.language, span.from), until);
}

void BarTimeline::endDrag()
{
    m_drag = {};
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
}

void BarTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.record.id == 0)
        return;
    const Drag drag = m_drag;
    const Span span = dragged();
    const int days = draggedDays();
    const Bar *bar = barOf(drag.record);
    const bool placed = bar && !bar->isDated() && span.isValid();
    endDrag();
    if (!drag.begun)
        Q_EMIT activated(drag.record);
    else if (placed)
        Q_EMIT placeRequested(drag.record, span.from, false);
    else if (span.isValid() && days != 0)
        Q_EMIT moveRequested(drag.record, drag.part, days, false);
}

} // namespace polku::ui
