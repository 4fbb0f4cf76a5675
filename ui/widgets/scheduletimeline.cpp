#include "widgets/scheduletimeline.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace polku::ui {

ScheduleTimeline::ScheduleTimeline(QWidget *parent) : TimelineArea(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ScheduleTimeline::arrange()
{
    const auto layOut = [this] {
        m_layout.arrange(m_data, scaleFor(m_data.from, m_data.to, m_layout.namesWidth()), locale());
    };
    layOut();
    if (zoom() == Zoom::Whole) // now the width of the names is known
        layOut();
    updateBars();
    updateNames();
    updateGeometry();
    viewport()->update();
}

QDate ScheduleTimeline::currentDay() const
{
    const Item *item = itemOf(m_current);
    return item ? item->date : QDate();
}

void ScheduleTimeline::setData(ScheduleTimelineData data)
{
    m_data = std::move(data);
    m_drag = {};
    arrange();
    if (!itemOf(m_current))
        m_current = {};
    showTodayOnce();
    updateNames();
}

void ScheduleTimeline::setCurrent(RecordRef record)
{
    if (record == m_current)
        return;
    m_current = itemOf(record) ? record : RecordRef();
    if (const Item *item = itemOf(m_current))
        ensureVisible(*item);
    updateNames();
    viewport()->update();
}

// Finding items ------------------------------------------------------------------------------------------------------

int ScheduleTimeline::placeOf(RecordRef record) const
{
    const std::vector<int> &order = m_layout.order();
    for (size_t i = 0; i < order.size(); ++i) {
        if (record.id != 0 && m_layout.items()[size_t(order[i])].record == record)
            return int(i);
    }
    return -1;
}

const ScheduleLayout::Item *ScheduleTimeline::itemOf(RecordRef record) const
{
    const int place = placeOf(record);
    return place < 0 ? nullptr : &m_layout.items()[size_t(m_layout.order()[size_t(place)])];
}

const ScheduleLayout::Item *ScheduleTimeline::itemAt(QPoint point) const
{
    const Item *band = nullptr;
    for (const int index : m_layout.order()) {
        const Item &item = m_layout.items()[size_t(index)];
        if (item.part == ScheduleLayout::Part::Band) {
            if (item.shape.contains(point))
                band = &item;
        } else if (item.shape.adjusted(-3, -3, 3, 3).contains(point) || item.labelRect.contains(point)) {
            return &item;
        }
    }
    return band;
}

QRect ScheduleTimeline::itemRect(RecordRef record) const
{
    const Item *item = itemOf(record);
    return item ? item->shape.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value()) : QRect();
}

void ScheduleTimeline::ensureVisible(const Item &item)
{
    const QRect place = item.shape.united(item.labelRect.isEmpty() ? item.shape : item.labelRect);
    QScrollBar *across = horizontalScrollBar();
    const int left = place.left() - m_layout.namesWidth() - 16;
    const int right = std::min(place.right() + 16, left + viewport()->width() - m_layout.namesWidth());
    if (left < across->value())
        across->setValue(left);
    else if (right > across->value() + viewport()->width())
        across->setValue(right - viewport()->width());
    QScrollBar *down = verticalScrollBar();
    if (place.top() < down->value() + m_layout.top())
        down->setValue(place.top() - m_layout.top());
    else if (place.bottom() > down->value() + viewport()->height())
        down->setValue(place.bottom() + 8 - viewport()->height());
}

// For screen readers -------------------------------------------------------------------------------------------------

QString ScheduleTimeline::words(const Item &item) const
{
    return item.detail.isEmpty() ? item.label
                                 : tr("%1: %2", "item of the timeline and its date").arg(item.label, item.detail);
}

QString ScheduleTimeline::textAlternative() const
{
    QStringList lines;
    for (const int index : m_layout.order())
        lines.append(words(m_layout.items()[size_t(index)]));
    if (!m_data.todayName.isEmpty())
        lines.append(m_data.todayName);
    return lines.join(QStringLiteral(". "));
}

void ScheduleTimeline::updateNames()
{
    const Item *item = hasFocus() ? itemOf(m_current) : nullptr;
    setAccessibleName(item ? words(*item) : tr("Timeline of the academy"));
    setAccessibleDescription(textAlternative());
}

// Keyboard and pointer -----------------------------------------------------------------------------------------------

void ScheduleTimeline::focusItem(int place)
{
    const std::vector<int> &order = m_layout.order();
    if (order.empty())
        return;
    const Item &item = m_layout.items()[size_t(order[size_t(std::clamp(place, 0, int(order.size()) - 1))])];
    m_current = item.record;
    ensureVisible(item);
    updateNames();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void ScheduleTimeline::keyPressEvent(QKeyEvent *event)
{
    const int place = placeOf(m_current);
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (!alt)
            return focusItem(place < 0 ? 0 : place + direction);
        if (place >= 0 && !m_readOnly)
            Q_EMIT stepRequested(m_current, direction);
        return;
    }
    case Qt::Key_Home:
        return focusItem(0);
    case Qt::Key_End:
        return focusItem(int(m_layout.order().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (place >= 0)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_drag.record.id != 0) {
            m_drag = {};
            viewport()->update();
            return;
        }
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
                                                                            : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        break;
    }
    event->ignore(); // the page may know it; the scroll area would scroll
}

void ScheduleTimeline::focusInEvent(QFocusEvent *event)
{
    TimelineArea::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && placeOf(m_current) < 0) {
        // What comes next is where somebody wants to begin.
        const std::vector<int> &order = m_layout.order();
        const auto next = std::find_if(order.begin(), order.end(), [this](int index) {
            return m_layout.items()[size_t(index)].date >= m_data.today;
        });
        focusItem(next == order.end() ? 0 : int(next - order.begin()));
    }
    updateNames();
    viewport()->update();
}

void ScheduleTimeline::focusOutEvent(QFocusEvent *event)
{
    TimelineArea::focusOutEvent(event);
    updateNames();
    viewport()->update();
}

void ScheduleTimeline::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = toContents(event->position().toPoint());
    const Item *item = event->position().x() < m_layout.namesWidth() ? nullptr : itemAt(point);
    if (event->button() != Qt::LeftButton || !item)
        return;
    m_drag = {item->record, point, {}};
    m_current = item->record;
    updateNames();
    viewport()->update();
    Q_EMIT currentChanged(m_current);
}

void ScheduleTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = toContents(event->position().toPoint());
    if (m_drag.record.id == 0) {
        const bool over = event->position().x() >= m_layout.namesWidth() && itemAt(point);
        viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const Item *item = itemOf(m_drag.record);
    if (!item || m_readOnly)
        return;
    const int distance = point.x() - m_drag.from.x();
    if (!m_drag.to.isValid() && std::abs(distance) < QApplication::startDragDistance())
        return;
    m_drag.to = item->date.addDays(time().daysOf(distance));
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void ScheduleTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag.record.id == 0)
        return;
    const Drag drag = m_drag;
    m_drag = {};
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    const Item *item = itemOf(drag.record);
    if (!item)
        return;
    if (!drag.to.isValid())
        Q_EMIT activated(drag.record);
    else if (drag.to != item->date)
        Q_EMIT moveRequested(drag.record, drag.to);
}

bool ScheduleTimeline::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const Item *item = itemAt(toContents(help->pos())))
            QToolTip::showText(help->globalPos(), words(*item), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return TimelineArea::viewportEvent(event);
}

bool ScheduleTimeline::event(QEvent *event)
{
    // The window must not take these for something else.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers().testFlag(Qt::AltModifier) && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right))
            key->accept();
    }
    return TimelineArea::event(event);
}

QSize ScheduleTimeline::sizeHint() const
{
    return {720, std::max(120, m_layout.height()) + horizontalScrollBar()->sizeHint().height() + 4};
}

QSize ScheduleTimeline::minimumSizeHint() const
{
    return {320, 120};
}

} // namespace polku::ui
