#include "theme/draw.h"

#include <QPainter>
#include <QStyleOption>

namespace polku::ui::theme::draw {

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->setPen(tokens.line);
        const int y = option.rect.center().y();
        if (option.text.isEmpty()) {
            painter->drawLine(option.rect.left(), y, option.rect.right(), y);
        } else {
            painter->setFont(font(Type::Small));
            painter->setPen(tokens.muted);
            painter->drawText(option.rect.adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, option.text);
        }
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool selected = enabled && option.state & QStyle::State_Selected;
    if (selected)
        box(painter, option.rect.adjusted(4, 0, -4, 0), tokens.soft, {});
    const QColor ink = enabled ? tokens.ink : tokens.muted;
    const QRect row = option.rect.adjusted(12, 0, -12, 0);
    const QRect mark(row.left(), row.center().y() - 7, iconSize, iconSize);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(tokens.accent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const QPointF points[] = {mark.topLeft() + QPointF(3, 8), mark.topLeft() + QPointF(6.5, 11.5),
                                      mark.topLeft() + QPointF(13, 4.5)};
            painter->drawPolyline(points, 3);
            painter->restore();
        }
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const qsizetype split = option.text.indexOf(QLatin1Char('\t'));
    const QString text = split < 0 ? option.text : option.text.left(split);
    const QRect words = row.adjusted(iconSize + 8, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    if (split >= 0) {
        painter->setPen(tokens.muted);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(split + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRect(row.right() - 10, row.top(), 12, row.height()), Qt::RightArrow, tokens.muted);
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option, const Tokens &tokens)
{
    painter->fillRect(option.rect, tokens.window);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        box(painter, option.rect.adjusted(1, 2, -1, -2), tokens.line2, {});
    painter->setPen(option.state & QStyle::State_Selected ? tokens.ink : tokens.muted);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

} // namespace polku::ui::theme::draw
