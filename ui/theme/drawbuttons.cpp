#include "theme/draw.h"
#include "theme/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace polku::ui::theme::draw {

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (border.isValid()) {
        painter->setPen(border);
        painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, const QColor &colour, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, Qt::ArrowType direction, const QColor &colour)
{
    const QPointF middle = QRectF(rect).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(middle);
    painter->rotate(direction == Qt::UpArrow      ? 180
                    : direction == Qt::LeftArrow  ? 90
                    : direction == Qt::RightArrow ? -90
                                                  : 0);
    const QPointF points[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void buttonPanel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = enabled && option.state & QStyle::State_MouseOver;
    const bool on = option.state & QStyle::State_On;
    switch (buttonKind(widget)) {
    case ButtonKind::Primary:
        if (enabled)
            box(painter, option.rect, pressed || hovered ? tokens.accentHover : tokens.accent, {});
        else
            box(painter, option.rect, tokens.line2, {});
        break;
    case ButtonKind::Link:
        if (hovered || pressed)
            box(painter, option.rect, tokens.soft, {});
        break;
    case ButtonKind::Ordinary:
        if (option.features & QStyleOptionButton::Flat) {
            if (hovered || pressed || on)
                box(painter, option.rect, tokens.soft, {});
            break;
        }
        if (on)
            box(painter, option.rect, tokens.soft, tokens.accent);
        else
            box(painter, option.rect, pressed ? tokens.line2 : hovered ? tokens.window : tokens.surface, tokens.line);
        break;
    }
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const Tokens &tokens, const QWidget *widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const ButtonKind kind = buttonKind(widget);
    QColor ink = kind == ButtonKind::Primary ? tokens.onAccent
                 : kind == ButtonKind::Link || option.state & QStyle::State_On
                     ? tokens.accent
                     : option.palette.color(QPalette::ButtonText);
    if (!enabled)
        ink = tokens.muted;
    const bool left = kind == ButtonKind::Link || (widget && widget->property("leftAligned").toBool());
    const int inset = kind == ButtonKind::Link ? 6 : left ? 8 : 10;
    QRect rect = option.rect.adjusted(inset, 0, -inset, 0);
    if (option.features & QStyleOptionButton::HasMenu) {
        chevron(painter, QRect(rect.right() - 10, rect.top(), 12, rect.height()), Qt::DownArrow, ink);
        rect.adjust(0, 0, -16, 0);
    }
    const int textWidth =
        option.text.isEmpty() ? 0 : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int gap = option.icon.isNull() || option.text.isEmpty() ? 0 : 6;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    int x = left ? rect.left() : qMax(rect.left(), rect.left() + (rect.width() - iconWidth - gap - textWidth) / 2);
    if (option.direction == Qt::RightToLeft)
        x = rect.left() + rect.right() - x - iconWidth - gap - textWidth;
    if (iconWidth > 0) {
        const QRect place(QPoint(x, rect.center().y() + 1 - option.iconSize.height() / 2), option.iconSize);
        option.icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state & QStyle::State_On ? QIcon::On : QIcon::Off);
        x += iconWidth + gap;
    }
    painter->setPen(ink);
    painter->drawText(QRect(QPoint(x, rect.top()), QPoint(rect.right() + 2, rect.bottom())),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

void toolPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    if (!(option.state & QStyle::State_Enabled))
        return;
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        box(painter, option.rect, tokens.soft, {});
    else if (option.state & QStyle::State_MouseOver)
        box(painter, option.rect, tokens.line2, {});
}

namespace {

void tick(QPainter *painter, const QRectF &rect, const QColor &colour)
{
    painter->setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const QPointF points[] = {{rect.left() + rect.width() * 0.25, rect.top() + rect.height() * 0.52},
                              {rect.left() + rect.width() * 0.44, rect.top() + rect.height() * 0.70},
                              {rect.left() + rect.width() * 0.76, rect.top() + rect.height() * 0.32}};
    painter->drawPolyline(points, 3);
}

} // namespace

void checkIndicator(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor strong = enabled ? tokens.accent : tokens.muted;
    box(painter, option.rect, on ? strong : tokens.surface, on ? strong : tokens.muted, 3);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_NoChange) {
        painter->setPen(QPen(tokens.onAccent, 1.75, Qt::SolidLine, Qt::RoundCap));
        const QRectF rect(option.rect);
        painter->drawLine(QPointF(rect.left() + 4, rect.center().y()), QPointF(rect.right() - 4, rect.center().y()));
    } else {
        tick(painter, option.rect, tokens.onAccent);
    }
    painter->restore();
}

void radioIndicator(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool on = option.state & QStyle::State_On;
    const QColor strong = option.state & QStyle::State_Enabled ? tokens.accent : tokens.muted;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? strong : tokens.muted, on ? 1.5 : 1));
    painter->setBrush(tokens.surface);
    const QRectF circle = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(strong);
        painter->drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    painter->restore();
}

} // namespace polku::ui::theme::draw
