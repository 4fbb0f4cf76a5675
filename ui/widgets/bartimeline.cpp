#include "widgets/bartimeline.h"

#include "theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace polku::ui {

BarTimeline::BarTimeline(QWidget *parent) : TimelineArea(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

int BarTimeline::namesWidth() const
{
    return std::clamp(viewport()->width() * 30 / 100, 150, 320);
}

void BarTimeline::arrange()
{
    const auto [from, to] = BarTimelineLayout::daysOf(m_data);
    m_layout.arrange(m_data, scaleFor(from, to, namesWidth()), namesWidth(), m_folded, locale());
    updateBars();
    updateNames();
    viewport()->update();
}

void BarTimeline::setData(BarTimelineData data)
{
    // What is looked at stays where it is, also when the first month is another one.
    const QDate leftmost = time().isValid() ? time().dayAt(horizontalScrollBar()->value() + time().left()) : QDate();
    m_data = std::move(data);
    endDrag();
    arrange();
    if (!barOf(m_current))
        m_current = {};
    if (leftmost.isValid() && time().isValid() && leftmost >= time().from())
        horizontalScrollBar()->setValue(time().xOf(leftmost) - time().left());
    showTodayOnce();
    updateNames();
}

void BarTimeline::setName(const QString &name)
{
    m_name = name;
    updateNames();
}

void BarTimeline::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    arrange();
}

void BarTimeline::setCurrent(RecordRef record)
{
    if (record == m_current)
        return;
    const Bar *bar = barOf(record);
    m_current = bar ? record : RecordRef();
    m_onHeading = false;
    if (bar && !bar->isDated())
        setFolded(false);
    if (bar)
        ensureVisible(m_layout.rowOf(record));
    updateNames();
    viewport()->update();
}

// Finding bars -------------------------------------------------------------------------------------------------------

const BarTimelineData::Bar *BarTimeline::barInRow(int row) const
{
    const int index = row < 0 || row >= int(m_layout.rows().size()) ? -1 : m_layout.rows()[size_t(row)].bar;
    return index < 0 ? nullptr : &m_data.bars[size_t(index)];
}

const BarTimelineData::Bar *BarTimeline::barOf(RecordRef record) const
{
    if (const Bar *shown = barInRow(m_layout.rowOf(record)))
        return shown;
    const auto found =
        std::find_if(m_data.bars.begin(), m_data.bars.end(), [&](const Bar &bar) { return bar.record == record; });
    return record.id == 0 || found == m_data.bars.end() ? nullptr : &*found;
}

QDate BarTimeline::currentDay() const
{
    const Bar *bar = barOf(m_current);
    return bar ? bar->from : QDate();
}

QRect BarTimeline::barRect(RecordRef record) const
{
    const QRect rect = m_layout.barRect(m_layout.rowOf(record));
    return rect.isEmpty() ? rect : rect.translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QRect BarTimeline::nameRect(RecordRef record) const
{
    const int row = m_layout.rowOf(record);
    if (row < 0)
        return {};
    return QRect(0, m_layout.rowRect(row).top() - verticalScrollBar()->value(), time().left(),
                 BarTimelineLayout::rowHeight);
}

void BarTimeline::ensureVisible(int row)
{
    if (row < 0)
        return;
    QScrollBar *down = verticalScrollBar();
    const QRect line = m_layout.rowRect(row);
    if (line.top() < down->value() + m_layout.top())
        down->setValue(line.top() - m_layout.top());
    else if (line.bottom() > down->value() + viewport()->height())
        down->setValue(line.bottom() + 8 - viewport()->height());
    const QRect bar = m_layout.barRect(row);
    if (bar.isEmpty())
        return;
    QScrollBar *across = horizontalScrollBar();
    const int room = viewport()->width() - time().left() - 32;
    if (bar.left() - time().left() - 16 < across->value() || bar.width() > room)
        across->setValue(bar.left() - time().left() - 16);
    else if (bar.right() + 16 > across->value() + viewport()->width())
        across->setValue(bar.right() + 16 - viewport()->width());
}

// For screen readers -------------------------------------------------------------------------------------------------

QString BarTimeline::noteOf(RecordRef record) const
{
    return m_data.noteOf ? m_data.noteOf(record) : QString();
}

QString BarTimeline::detailOf(RecordRef record) const
{
    const Bar *bar = barOf(record);
    return !bar ? QString() : m_data.detailOf ? m_data.detailOf(record) : bar->name;
}

QString BarTimeline::headingText() const
{
    return tr("Without dates: %n", nullptr, m_layout.undated());
}

void BarTimeline::updateNames()
{
    const Bar *bar = hasFocus() && !m_onHeading ? barOf(m_current) : nullptr;
    setAccessibleName(bar ? detailOf(m_current) : hasFocus() && m_onHeading ? headingText() : m_name);
    setAccessibleDescription(
        tr("Up and down choose a bar. Left and right move it by a day, with Shift its end, with Alt its beginning, "
           "with Ctrl by a week. Enter opens it. The table shows the same."));
}

// Keyboard -----------------------------------------------------------------------------------------------------------

void BarTimeline::chooseRow(int row)
{
    if (m_layout.rows().empty())
        return;
    row = std::clamp(row, 0, int(m_layout.rows().size()) - 1);
    const Bar *bar = barInRow(row);
    m_onHeading = !bar;
    if (bar)
        m_current = bar->record;
    ensureVisible(row);
    updateNames();
    viewport()->update();
    if (bar)
        Q_EMIT currentChanged(m_current);
}

void BarTimeline::step(int direction, Qt::KeyboardModifiers modifiers)
{
    const Bar *bar = m_onHeading ? nullptr : barOf(m_current);
    if (!bar || m_readOnly)
        return;
    if (!bar->isDated()) {
        Q_EMIT placeRequested(m_current, m_data.today, true);
        return;
    }
    const Part part = modifiers.testFlag(Qt::ShiftModifier) ? Part::End
                      : modifiers.testFlag(Qt::AltModifier) ? Part::Beginning
                                                            : Part::Whole;
    Q_EMIT moveRequested(m_current, part, direction * (modifiers.testFlag(Qt::ControlModifier) ? 7 : 1), true);
    ensureVisible(m_layout.rowOf(m_current));
}

void BarTimeline::keyPressEvent(QKeyEvent *event)
{
    const int row = m_onHeading ? 0 : m_layout.rowOf(m_current);
    const int page = std::max(1, (viewport()->height() - m_layout.top()) / BarTimelineLayout::rowHeight - 1);
    const bool ctrl = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return step(event->key() == Qt::Key_Left ? -1 : 1, event->modifiers());
    case Qt::Key_Up:
        return chooseRow(row - 1);
    case Qt::Key_Down:
        return chooseRow(row + 1);
    case Qt::Key_PageUp:
        return chooseRow(row - page);
    case Qt::Key_PageDown:
        return chooseRow(row + page);
    case Qt::Key_Home:
        return chooseRow(0);
    case Qt::Key_End:
        return chooseRow(int(m_layout.rows().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_onHeading)
            setFolded(!m_folded);
        else if (row >= 0)
            Q_EMIT activated(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (ctrl)
            return zoomBy(event->key() == Qt::Key_Minus ? -1 : 1);
        break;
    case Qt::Key_Escape:
        if (m_drag.record.id != 0)
            return endDrag();
        break;
    default:
        break;
    }
    event->ignore(); // the page may know it; the scroll area would scroll
}

bool BarTimeline::event(QEvent *event)
{
    // The window must not take these for something else.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool across = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if ((across && key->modifiers() != Qt::NoModifier) || (key->key() == Qt::Key_Escape && m_drag.record.id != 0))
            event->accept();
    }
    return TimelineArea::event(event);
}

void BarTimeline::focusInEvent(QFocusEvent *event)
{
    TimelineArea::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && m_layout.rowOf(m_current) < 0)
        chooseRow(m_layout.undated() > 0 && m_layout.rows().size() > 1 ? 1 : 0);
    updateNames();
    viewport()->update();
}

void BarTimeline::focusOutEvent(QFocusEvent *event)
{
    TimelineArea::focusOutEvent(event);
    updateNames();
    viewport()->update();
}

// The rest ------------------------------------------------------------------------------------------------------------

bool BarTimeline::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = help->pos().y() < m_layout.top() ? -1 : m_layout.rowAt(toContents(help->pos()).y());
        if (const Bar *bar = barInRow(row))
            QToolTip::showText(help->globalPos(), detailOf(bar->record), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return TimelineArea::viewportEvent(event);
}

void BarTimeline::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        arrange();
    TimelineArea::resizeEvent(event);
}

QSize BarTimeline::sizeHint() const
{
    return {720, 400};
}

QSize BarTimeline::minimumSizeHint() const
{
    return {320, 160};
}

} // namespace polku::ui
