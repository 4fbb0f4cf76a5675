#include "pages/review/reviewdelegate.h"

#include "pages/review/reviewmodel.h"
#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>

namespace polku::ui {

constexpr int mostLines = 2;

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    paintPanel(painter, option, index);

    painter->save();
    const QRect area = option.rect.adjusted(theme::gap12, theme::gap8, -theme::gap12, -theme::gap8);
    const QFont strong = theme::font(theme::Type::Strong);
    painter->setFont(strong);
    painter->setPen(tokens.ink);
    const QStringList lines =
        wrappedLines(index.data().toString(), strong, textWidth(option, 2 * theme::gap12), mostLines);
    paintLines(painter, area, lines);

    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    QRect below(area.left(), area.bottom() + 1 - metrics.height(), area.width(), metrics.height());
    const QString since = index.data(ReviewModel::Since).toString();
    painter->setPen(tokens.muted);
    painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, since);
    below.setRight(below.right() - metrics.horizontalAdvance(since) - theme::gap8);
    const QVariant standing = index.data(ReviewModel::StandingRole);
    const QString team = index.data(ReviewModel::TeamName).toString();
    const QString state = index.data(ReviewModel::StateWord).toString();
    // The state is short and says what to do: it keeps its room.
    const int stateWidth =
        theme::gap12 + (standing.isValid() ? neededForStanding(Standing(standing.toInt()), state, small) : 0);
    const int teamWidth = standing.isValid()
                              ? std::clamp(metrics.horizontalAdvance(team), 0, std::max(0, below.width() - stateWidth))
                              : below.width();
    painter->drawText(QRect(below.left(), below.top(), teamWidth, below.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(team, Qt::ElideRight, teamWidth));
    if (standing.isValid()) {
        below.setLeft(below.left() + teamWidth + theme::gap12);
        paintStanding(painter, below, Standing(standing.toInt()), state, tokens);
    }
    painter->setPen(tokens.line2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont strong = theme::font(theme::Type::Strong);
    const auto lines =
        wrappedLines(index.data().toString(), strong, textWidth(option, 2 * theme::gap12), mostLines).size();
    const int height = int(lines) * QFontMetrics(strong).height() +
                       QFontMetrics(theme::font(theme::Type::Small)).height() + 2 * theme::gap8 + theme::gap4;
    return {theme::navigationWidth, height};
}

} // namespace polku::ui
