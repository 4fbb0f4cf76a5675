#include "pages/history/stepdelegate.h"

#include "pages/history/historymodel.h"
#include "theme/tokens.h"

#include <QPainter>

namespace polku::ui {

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const bool heading = index.data(HistoryModel::StepNumber).toLongLong() == 0;
    if (!heading)
        paintPanel(painter, option, index);

    painter->save();
    QRect area = option.rect.adjusted(theme::gap20, 0, -theme::gap20, 0);
    if (heading) {
        painter->setFont(theme::font(theme::Type::Small));
        painter->setPen(tokens.muted);
        painter->drawText(area.adjusted(0, theme::gap12, 0, 0), Qt::AlignVCenter, index.data().toString());
        painter->setPen(tokens.line2);
        painter->drawLine(option.rect.left() + theme::gap20, option.rect.bottom(), option.rect.right() - theme::gap20,
                          option.rect.bottom());
    } else {
        const QFont small = theme::font(theme::Type::Small);
        const QString aside = index.data(HistoryModel::AuthorAndTime).toString();
        const int asideWidth = std::min(QFontMetrics(small).horizontalAdvance(aside) + theme::gap4, area.width() / 3);
        painter->setFont(small);
        painter->setPen(tokens.muted);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight,
                          QFontMetrics(small).elidedText(aside, Qt::ElideMiddle, asideWidth));
        area.setRight(area.right() - asideWidth - theme::gap12);
        const QFont body = theme::font(theme::Type::Body);
        painter->setFont(body);
        painter->setPen(tokens.ink);
        painter->drawText(area, Qt::AlignVCenter,
                          QFontMetrics(body).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    }
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(HistoryModel::StepNumber).toLongLong() == 0;
    return {theme::rowHeight * 10, heading ? theme::rowHeight + theme::gap8 : theme::rowHeight};
}

} // namespace polku::ui
