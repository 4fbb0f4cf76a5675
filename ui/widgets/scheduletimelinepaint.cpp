// How the schedule's timeline is drawn.

#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/scheduletimeline.h"
#include "widgets/timelinemarks.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace polku::ui {

using Part = ScheduleLayout::Part;
using State = ScheduleTimelineData::Mark::State;

void ScheduleTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(viewport()->rect(), tokens.surface);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const int scrolled = horizontalScrollBar()->value();
    paintWeekends(painter, time(),
                  QRect(scrolled + m_layout.namesWidth(), m_layout.top(), viewport()->width() - m_layout.namesWidth(),
                        m_layout.height()),
                  tokens);
    paintHeadLines(painter, m_layout.heads(), m_layout.height(), tokens);
    // Lines behind, then what has words, then the months, which stay in sight.
    for (const bool behind : {true, false}) {
        for (const Item &item : m_layout.items()) {
            const bool line = item.part == Part::Today || item.part == Part::DayOff;
            if (behind && line)
                painter.fillRect(item.shape, item.part == Part::DayOff ? tokens.attentionSoft : tokens.late);
            else if (!behind)
                paintItem(painter, item);
        }
    }
    paintDrag(painter);
    if (const Item *item = hasFocus() ? itemOf(m_current) : nullptr)
        theme::draw::focusRing(&painter, item->shape.adjusted(-4, -4, 4, 4), tokens.accent);
    painter.resetTransform();
    paintHead(painter);
    paintNames(painter);
}

void ScheduleTimeline::paintHead(QPainter &painter) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(QRect(0, 0, viewport()->width(), m_layout.top()), tokens.surface);
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), 0);
    paintHeads(painter, m_layout.heads(), tokens);
    painter.restore();
}

void ScheduleTimeline::paintItem(QPainter &painter, const Item &item) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    switch (item.part) {
    case Part::DayOff:
        painter.setFont(theme::font(theme::Type::Small));
        paintLabel(painter, item, tokens.muted);
        break;
    case Part::Today:
        break;
    case Part::Band: {
        const QColor ink = drawBand(painter, item.shape, item.date, item.until, m_data.today, tokens,
                                    item.problem ? tokens.attention : QColor());
        if (item.labelRect.isEmpty())
            break;
        if (!item.shape.contains(item.labelRect)) { // no room inside
            painter.setFont(theme::font(theme::Type::Small));
            clearOfToday(painter, item.labelRect);
            paintLabel(painter, item, tokens.ink);
            break;
        }
        painter.setFont(theme::font(theme::Type::Strong));
        painter.setPen(ink);
        // The name stays in sight while its band is.
        QRect label = item.labelRect;
        const int least = horizontalScrollBar()->value() + m_layout.namesWidth() + theme::gap8;
        label.moveLeft(std::clamp(least, label.left(), item.shape.right() - theme::gap8 - label.width()));
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, item.label);
        break;
    }
    case Part::Session:
    case Part::TeamSession:
    case Part::Deadline: {
        // A mark that is under the names takes its words with it.
        if (item.shape.center().x() < horizontalScrollBar()->value() + m_layout.namesWidth())
            break;
        const bool chosen = item.record == m_current;
        if (chosen) {
            const QRect whole = item.labelRect.isEmpty() ? item.shape : item.shape.united(item.labelRect);
            theme::draw::box(&painter, whole.adjusted(-4, -1, 4, 1), tokens.soft, QColor());
        }
        paintMark(painter, item, item.shape);
        painter.setFont(theme::font(theme::Type::Small));
        if (item.labelRect.isEmpty())
            break;
        if (!chosen)
            clearOfToday(painter, item.labelRect);
        QFont font = painter.font();
        font.setStrikeOut(item.state == State::Cancelled);
        painter.setFont(font);
        paintLabel(painter, item, item.state == State::Cancelled ? tokens.muted : tokens.ink);
        break;
    }
    }
}

QRect ScheduleTimeline::todayLine() const
{
    const auto today = std::find_if(m_layout.items().begin(), m_layout.items().end(),
                                    [](const Item &item) { return item.part == Part::Today; });
    return today == m_layout.items().end() ? QRect() : today->shape;
}

/// The line of today must not run through words.
void ScheduleTimeline::clearOfToday(QPainter &painter, const QRect &label) const
{
    if (todayLine().intersects(label.adjusted(-2, 0, 2, 0)))
        painter.fillRect(label, theme::tokensOf(this).surface);
}

void ScheduleTimeline::paintLabel(QPainter &painter, const Item &item, const QColor &ink) const
{
    if (item.labelRect.isEmpty())
        return;
    painter.setPen(ink);
    painter.drawText(item.labelRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, item.label);
}

/// A session is a circle, filled once it was held; a deadline is a square on its corner; what has a problem is a
/// triangle with a sign in it. So shape tells what colour does.
void ScheduleTimeline::paintMark(QPainter &painter, const Item &item, const QRect &shape) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.problem) {
        painter.fillRect(shape.adjusted(-1, -1, 1, 1), item.record == m_current ? tokens.soft : tokens.surface);
        theme::paintIcon(&painter, shape.adjusted(-2, -2, 2, 2), "attention", tokens.attention);
    } else if (item.part == Part::Deadline) {
        drawDeadlineMark(painter, shape, 9, tokens);
    } else {
        const QColor ink = item.state == State::Cancelled ? tokens.muted : tokens.onTrack;
        drawSessionMark(painter, shape, item.state == State::Done, ink, tokens);
        if (item.state == State::Cancelled)
            painter.drawLine(shape.topRight(), shape.bottomLeft());
    }
    painter.restore();
}

/// The names of the rows stay at the left.
void ScheduleTimeline::paintNames(QPainter &painter) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(QRect(0, 0, m_layout.namesWidth() - theme::gap4, viewport()->height()), tokens.surface);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(tokens.muted);
    painter.setClipRect(QRect(0, m_layout.top(), m_layout.namesWidth(), viewport()->height()));
    for (const ScheduleLayout::RowName &name : m_layout.rowNames())
        painter.drawText(name.rect.translated(0, -verticalScrollBar()->value()), Qt::AlignLeft | Qt::AlignVCenter,
                         name.text);
}

void ScheduleTimeline::paintDrag(QPainter &painter) const
{
    const Item *item = m_drag.to.isValid() ? itemOf(m_drag.record) : nullptr;
    if (!item)
        return;
    const theme::Tokens &tokens = theme::tokensOf(this);
    const int across = m_layout.xOf(m_drag.to) - m_layout.xOf(item->date);
    const QRect ghost = item->shape.translated(across, 0);
    if (item->part == Part::Band)
        theme::draw::box(&painter, ghost, QColor(), tokens.accent, 3);
    else
        paintMark(painter, *item, ghost);
    paintDragSign(painter, ghost.bottomLeft() + QPoint(0, theme::gap4 + 1),
                  locale().toString(m_drag.to, QStringLiteral("ddd d.M.")), tokens);
}

} // namespace polku::ui
