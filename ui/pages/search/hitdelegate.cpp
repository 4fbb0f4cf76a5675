#include "pages/search/hitdelegate.h"

#include "store/search.h"
#include "theme/tokens.h"

#include <QPainter>

namespace polku::ui {

/// Draws the context on one line, the matching words in semibold ink, and stops where the room ends.
static void drawContext(QPainter *painter, const QRect &area, const QString &context, const theme::Tokens &tokens)
{
    const QFont plain = theme::font(theme::Type::Small);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    int x = area.left();
    const auto draw = [&](const QString &part, bool match) {
        if (part.isEmpty() || x >= area.right())
            return;
        const QFont &font = match ? strong : plain;
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(match ? tokens.ink : tokens.muted);
        painter->drawText(QRect(x, area.top(), area.right() - x + 1, area.height()),
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(part, Qt::ElideRight, area.right() - x + 1));
        x += metrics.horizontalAdvance(part);
    };
    QString part;
    bool match = false;
    for (const QChar c : context) {
        if (c == matchBegins || c == matchEnds) {
            draw(part, match);
            part.clear();
            match = c == matchBegins;
        } else {
            part.append(c);
        }
    }
    draw(part, match);
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const bool heading = index.data(RecordId).toLongLong() == 0;
    painter->save();
    QRect area = option.rect.adjusted(theme::gap12, 0, -theme::gap12, 0);
    if (heading) {
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(tokens.muted);
        painter->drawText(area, Qt::AlignVCenter, index.data().toString());
    } else {
        paintPanel(painter, option, index);
        const QRect top(area.left(), area.top() + theme::gap4, area.width(), area.height() / 2 - theme::gap4);
        const QString team = index.data(Team).toString();
        const QFontMetrics small(theme::font(theme::Type::Small));
        const int teamWidth = team.isEmpty() ? 0 : std::min(small.horizontalAdvance(team), area.width() * 2 / 5);
        const QFont strong = theme::font(theme::Type::Strong);
        painter->setFont(strong);
        painter->setPen(tokens.ink);
        painter->drawText(top, Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight,
                                                          area.width() - teamWidth - theme::gap12));
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(tokens.muted);
        painter->drawText(top, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                          small.elidedText(team, Qt::ElideRight, teamWidth));
        drawContext(painter,
                    QRect(area.left(), top.bottom() + 1, area.width(), area.bottom() - top.bottom() - theme::gap4),
                    index.data(Context).toString(), tokens);
    }
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(RecordId).toLongLong() == 0;
    return {theme::navigationWidth, heading ? theme::rowHeight - theme::gap4 : theme::rowHeight + theme::gap16};
}

} // namespace polku::ui
