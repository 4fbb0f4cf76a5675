#include "theme/draw.h"

#include <QPainter>
#include <QStyleOption>

namespace polku::ui::theme::draw {

void header(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    const bool hovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter->fillRect(option.rect, hovered ? tokens.line2 : tokens.window);
    painter->setPen(tokens.line);
    if (option.orientation == Qt::Horizontal)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option, const Tokens &tokens)
{
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect rect = option.rect.adjusted(4, 0, -4, 0);
    if (sorted)
        rect.adjust(0, 0, -16, 0);
    QFont bold = painter->font();
    bold.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(bold);
    painter->setPen(sorted ? tokens.ink : tokens.muted);
    const QFontMetrics metrics(bold);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, rect.width());
    const Qt::Alignment across = option.textAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(rect, int(Qt::AlignVCenter | (across ? across : Qt::AlignLeft)) | Qt::TextSingleLine, text);
    if (sorted) {
        const int x = across & Qt::AlignRight ? rect.right() + 4 : rect.left() + metrics.horizontalAdvance(text) + 4;
        // Qt's "sort down" is ascending order; the chevron points to where the larger values are.
        chevron(painter, QRect(x, rect.top(), 12, rect.height()),
                option.sortIndicator == QStyleOptionHeader::SortDown ? Qt::DownArrow : Qt::UpArrow, tokens.ink);
    }
    painter->restore();
}

void itemPanel(QPainter *painter, const QStyleOption &option, const Tokens &tokens)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tokens.soft);
    else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        painter->fillRect(option.rect, tokens.window);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const Tokens &tokens, const QRect &handle)
{
    if (option.minimum == option.maximum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRect thumb = handle;
    if (option.orientation == Qt::Vertical)
        thumb.adjust(active ? 2 : 3, 1, active ? -2 : -3, -1);
    else
        thumb.adjust(1, active ? 2 : 3, -1, active ? -2 : -3);
    QColor ink = tokens.muted;
    ink.setAlphaF(active ? 0.75F : 0.4F);
    box(painter, thumb, ink, {}, 3);
}

void tab(QPainter *painter, const QStyleOptionTab &option, const Tokens &tokens)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (option.state & QStyle::State_MouseOver && !selected)
        box(painter, option.rect.adjusted(0, 2, 0, -3), tokens.window, {});
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), tokens.accent);
}

void progress(QPainter *painter, const QStyleOptionProgressBar &option, const Tokens &tokens)
{
    const QRect track(option.rect.left(), option.rect.center().y() - 3, option.rect.width(), 6);
    box(painter, track, tokens.line, {}, 3);
    const int range = option.maximum - option.minimum;
    QRect part = track;
    if (range > 0)
        part.setWidth(int(qint64(track.width()) * (option.progress - option.minimum) / range));
    else
        part.adjust(track.width() / 3, 0, -track.width() / 3, 0);
    if (part.width() > 0)
        box(painter, part, tokens.accent, {}, 3);
}

} // namespace polku::ui::theme::draw
