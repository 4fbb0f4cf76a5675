#include "widgets/timelinemarks.h"

#include "theme/draw.h"

#include <QPainter>

namespace polku::ui {

QColor drawBand(QPainter &painter, const QRect &shape, QDate from, QDate until, QDate today,
                const theme::Tokens &tokens, const QColor &border)
{
    const bool past = until < today;
    const bool present = !past && from <= today;
    const QColor own = present ? tokens.accent : QColor();
    theme::draw::box(&painter, shape,
                     past      ? tokens.accent
                     : present ? tokens.soft
                               : tokens.expected,
                     border.isValid() ? border : own, 3);
    return past ? tokens.onAccent : tokens.ink;
}

void drawSessionMark(QPainter &painter, const QRect &shape, bool held, const QColor &ink, const theme::Tokens &tokens)
{
    painter.setPen(QPen(ink, 2));
    painter.setBrush(held ? ink : tokens.surface);
    painter.drawEllipse(QRectF(shape).adjusted(1.5, 1.5, -1.5, -1.5));
}

void drawDeadlineMark(QPainter &painter, const QRect &shape, double side, const theme::Tokens &tokens)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.muted);
    painter.translate(QRectF(shape).center());
    painter.rotate(45);
    painter.drawRect(QRectF(-side / 2, -side / 2, side, side));
    painter.restore();
}

} // namespace polku::ui
