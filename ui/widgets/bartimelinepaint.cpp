// How a timeline of bars is drawn.

#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/bartimeline.h"

#include <QPainter>
#include <QPainterPath>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace polku::ui {

using Layout = BarTimelineLayout;

constexpr int stateSize = theme::iconSize - 2;
constexpr int agreedBelow = 4; ///< from the bar to the line of what was agreed
constexpr int linkOut = 7;     ///< how far a link leaves its bar before it turns
constexpr int arrowSize = 5;

void BarTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.fillRect(viewport()->rect(), tokens.surface);
    m_paintedRows = 0;
    if (!time().isValid())
        return;
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int bottom = std::max(m_layout.height(), scrolled.y() + viewport()->height());
    const int first = std::max(0, m_layout.rowAt(scrolled.y() + m_layout.top()));
    const int last = std::min(int(m_layout.rows().size()) - 1, first + viewport()->height() / Layout::rowHeight);
    painter.translate(-scrolled);
    paintWeekends(
        painter, time(),
        QRect(scrolled.x() + time().left(), scrolled.y(), viewport()->width() - time().left(), viewport()->height()),
        tokens);
    paintHeadLines(painter, m_layout.heads(), bottom, tokens);
    const int chosen = m_layout.rowOf(m_current);
    if (chosen >= first && chosen <= last && !m_onHeading) {
        painter.fillRect(QRect(scrolled.x(), m_layout.rowRect(chosen).top(), viewport()->width(), Layout::rowHeight),
                         tokens.soft);
    }
    const int todayAt = time().xOf(m_data.today) + int(time().scale() / 2);
    painter.fillRect(QRect(todayAt - 1, scrolled.y(), 2, viewport()->height()), tokens.late);
    paintLinks(painter, first, last);
    for (int row = first; row <= last; ++row)
        paintRow(painter, row);
    paintDrag(painter);

    painter.resetTransform();
    painter.fillRect(QRect(0, 0, viewport()->width(), m_layout.top()), tokens.surface);
    painter.translate(-scrolled.x(), 0);
    paintHeads(painter, m_layout.heads(), tokens);
    painter.resetTransform();
    paintNames(painter, first, last);
}

void BarTimeline::paintRow(QPainter &painter, int row)
{
    ++m_paintedRows;
    const Bar *bar = barInRow(row);
    const QRect shape = m_layout.barRect(row);
    if (!bar || shape.isEmpty())
        return;
    paintAgreed(painter, *bar, row, shape);
    paintBar(painter, *bar, shape);
    paintNote(painter, *bar, shape, row);
    if (hasFocus() && !m_onHeading && bar->record == m_current)
        theme::draw::focusRing(&painter, shape.adjusted(-3, -3, 3, 3), theme::tokensOf(this).accent);
}

/// What is done is filled, what is under way half, what is to come pale; what is late or stuck has a border of its
/// colour. The sign beside it and its word say the same.
void BarTimeline::paintBar(QPainter &painter, const Bar &bar, const QRect &shape) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QColor ink = tokens.*standingInk(bar.standing);
    QColor fill = tokens.expected;
    QColor border;
    if (bar.standing == Standing::Done) {
        fill = ink;
    } else if (bar.standing != Standing::NotStarted) {
        fill = bar.standing == Standing::NeedsAttention ? tokens.attentionSoft : tokens.soft;
        border = ink;
    }
    if (!bar.oneDay)
        return theme::draw::box(&painter, shape, fill, border.isValid() ? border : tokens.accent, 3);
    // One day alone is a deadline: a square on its corner, as on the schedule.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border.isValid() ? border : tokens.accent, 1.5));
    painter.setBrush(fill);
    painter.translate(QRectF(shape).center());
    painter.rotate(45);
    painter.drawRect(QRectF(-5, -5, 10, 10));
    painter.restore();
}

/// The last day as it was agreed: a thin line from where the bar begins to a short stroke on that day.
void BarTimeline::paintAgreed(QPainter &painter, const Bar &bar, int row, const QRect &shape) const
{
    if (!bar.agreed.isValid())
        return;
    const theme::Tokens &tokens = theme::tokensOf(this);
    const int agreed = time().xOf(bar.agreed.addDays(1)) - 1;
    const int y = m_layout.barRect(row).bottom() + agreedBelow;
    const int from = std::min(shape.left(), agreed);
    painter.fillRect(QRect(from, y, std::max(2, agreed - from), 1), tokens.muted);
    painter.fillRect(QRect(agreed - 1, y - 3, 2, 6), tokens.muted);
}

/// Beside the bar: the sign of how it stands, then words, as far as there is room to the edge.
void BarTimeline::paintNote(QPainter &painter, const Bar &bar, const QRect &shape, int row) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const int agreed = bar.agreed.isValid() ? time().xOf(bar.agreed.addDays(1)) : 0;
    QRect sign(std::max(shape.right(), agreed) + theme::gap8, shape.top() + (shape.height() - stateSize) / 2, stateSize,
               stateSize);
    if (bar.oneDay)
        sign.translate(theme::gap4, 0);
    QRect words(sign.right() + theme::gap4, m_layout.rowRect(row).top(), 0, Layout::rowHeight - 4);
    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics metrics(small);
    const int room = horizontalScrollBar()->value() + viewport()->width() - words.left() - theme::gap4;
    const QString note = metrics.elidedText(noteOf(bar.record), Qt::ElideRight, std::max(0, room));
    words.setWidth(metrics.horizontalAdvance(note) + 2);
    const QRect whole = sign.united(words);
    const QColor behind = bar.record == m_current && !m_onHeading ? tokens.soft : tokens.surface;
    painter.fillRect(whole.adjusted(-2, 5, 2, -5), behind);
    theme::paintIcon(&painter, sign, standingIcon(bar.standing), tokens.*standingInk(bar.standing));
    painter.setFont(small);
    painter.setPen(tokens.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, note);
}

void BarTimeline::paintLinks(QPainter &painter, int firstRow, int lastRow) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool chosen : {false, true}) { // those of the chosen one lie above
        for (const BarTimelineData::Link &link : m_data.links) {
            const int before = m_layout.rowOf(link.before);
            const int after = m_layout.rowOf(link.after);
            if (before < 0 || after < 0 || std::max(before, after) < firstRow || std::min(before, after) > lastRow)
                continue;
            if ((link.before == m_current || link.after == m_current) == chosen)
                paintLink(painter, link);
        }
    }
    painter.restore();
}

void BarTimeline::paintLink(QPainter &painter, const BarTimelineData::Link &link) const
{
    const int after = m_layout.rowOf(link.after);
    const QRect from = m_layout.barRect(m_layout.rowOf(link.before));
    const QRect to = m_layout.barRect(after);
    if (from.isEmpty() || to.isEmpty())
        return;
    const theme::Tokens &tokens = theme::tokensOf(this);
    const bool chosen = link.before == m_current || link.after == m_current;
    const QColor ink = link.broken ? tokens.attention : chosen ? tokens.accent : tokens.muted;
    const QPointF start(from.right() + 1, from.center().y());
    const QPointF end(to.left() - 1, to.center().y());
    QPainterPath path(start);
    if (end.x() - start.x() >= 2 * linkOut) {
        path.lineTo(end.x() - linkOut, start.y());
        path.lineTo(end.x() - linkOut, end.y());
    } else {
        // Out, between the rows back to before the other one, and in.
        const bool down = end.y() > start.y();
        const double between = m_layout.rowRect(after).top() + (down ? 0 : Layout::rowHeight);
        path.lineTo(start.x() + linkOut, start.y());
        path.lineTo(start.x() + linkOut, between);
        path.lineTo(end.x() - linkOut, between);
        path.lineTo(end.x() - linkOut, end.y());
    }
    path.lineTo(end.x() - 2, end.y());
    QPen pen(ink, chosen ? 2 : 1);
    if (link.broken)
        pen.setStyle(Qt::DashLine);
    painter.strokePath(path, pen);
    const QPointF tip = end;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF{tip, tip + QPointF(-arrowSize - 1, -arrowSize + 1), tip + QPointF(-arrowSize - 1, arrowSize - 1)});
}

void BarTimeline::paintDrag(QPainter &painter) const
{
    const Span span = dragged();
    if (!span.isValid())
        return;
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QRect ghost = m_layout.barRect(m_layout.rowOf(m_drag.record), span.from, span.until);
    theme::draw::box(&painter, ghost, QColor(), tokens.accent, 3);
    theme::draw::box(&painter, ghost.adjusted(1, 1, -1, -1), QColor(), tokens.accent, 3);
    paintDragSign(painter, ghost.bottomLeft() + QPoint(0, theme::gap4), dragText(), tokens);
}

/// The names stay at the left.
void BarTimeline::paintNames(QPainter &painter, int firstRow, int lastRow) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QRect column(0, 0, time().left(), viewport()->height());
    painter.fillRect(column.adjusted(0, 0, -theme::gap4, 0), tokens.surface);
    painter.fillRect(QRect(column.right() - theme::gap4, 0, 1, column.height()), tokens.line);
    painter.setClipRect(column.adjusted(0, m_layout.top(), -theme::gap4 - 1, 0));
    for (int row = firstRow; row <= lastRow; ++row) {
        QRect line = m_layout.rowRect(row).translated(0, -verticalScrollBar()->value());
        line.setWidth(column.width() - theme::gap4);
        const Bar *bar = barInRow(row);
        const bool chosen = bar ? bar->record == m_current && !m_onHeading : m_onHeading && hasFocus();
        if (chosen)
            painter.fillRect(line, tokens.soft);
        if (chosen && hasFocus())
            painter.fillRect(QRect(line.left(), line.top(), 3, line.height()), tokens.accent);
        QRect words = line.adjusted(theme::gap12, 0, -theme::gap8, 0);
        if (!bar) {
            theme::draw::chevron(&painter, QRect(words.left() - 4, words.top(), 16, words.height()),
                                 m_folded ? Qt::RightArrow : Qt::DownArrow, tokens.muted);
            words.setLeft(words.left() + theme::gap16);
            painter.setFont(theme::font(theme::Type::Strong));
            painter.setPen(tokens.ink);
            painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(headingText(), Qt::ElideRight, words.width()));
            continue;
        }
        if (!bar->isDated())
            words.setLeft(words.left() + theme::gap16);
        painter.setFont(theme::font(theme::Type::Body));
        painter.setPen(bar->standing == Standing::Done ? tokens.muted : tokens.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(bar->name, Qt::ElideRight, words.width()));
    }
    painter.setClipping(false);
    // Beside the heading: what to do with what stands below it.
    const QRect heading = m_layout.rowRect(0).translated(0, -verticalScrollBar()->value());
    if (m_layout.undated() == 0 || firstRow > 0 || m_readOnly || heading.top() < m_layout.top())
        return;
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(tokens.muted);
    const QRect words(time().left() + theme::gap8, heading.top(), viewport()->width() - time().left() - theme::gap16,
                      heading.height());
    painter.fillRect(words.adjusted(-theme::gap4, 2, 0, -2), tokens.surface);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(
                         m_folded ? tr("Open the list to give them dates.")
                                  : tr("Drag a name onto the timeline, or press an arrow key to begin today."),
                         Qt::ElideRight, words.width()));
}

} // namespace polku::ui
