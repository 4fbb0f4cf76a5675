#include "pages/plan/plandelegate.h"

#include "pages/plan/planmodel.h"
#include "theme/tokens.h"
#include "widgets/statebadge.h"
#include "widgets/wrappedtext.h"

#include <QPainter>

namespace polku::ui {

constexpr int mostLines = 2;
constexpr int numberWidth = 30;
constexpr int besideText = numberWidth + theme::gap12 + theme::gap8;

static QFont titleFont(const QStyleOptionViewItem &option)
{
    return theme::font(option.state.testFlag(QStyle::State_Selected) ? theme::Type::Strong : theme::Type::Body);
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    paintPanel(painter, option, index);

    painter->save();
    const bool leftOut = index.data(PlanModel::LeftOut).toBool();
    const QRect area = option.rect.adjusted(0, theme::gap4 + 2, -theme::gap8, -theme::gap4 - 2);
    const QFont face = titleFont(option);
    painter->setFont(face);
    painter->setPen(tokens.muted);
    const QRect number(area.left(), area.top(), numberWidth - theme::gap8, QFontMetrics(face).height());
    painter->drawText(number, Qt::AlignRight | Qt::AlignVCenter, index.data(PlanModel::Number).toString());
    painter->setPen(leftOut ? tokens.muted : tokens.ink);
    const QRect words = area.adjusted(numberWidth, 0, 0, 0);
    // Measured bold, so that choosing a section moves nothing.
    const QStringList lines = wrappedLines(index.data().toString(), theme::font(theme::Type::Strong),
                                           textWidth(option, besideText), mostLines);
    paintLines(painter, words, lines);

    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    QRect below(words.left(), area.bottom() + 1 - metrics.height(), words.width(), metrics.height());
    const auto standing = Standing(index.data(PlanModel::StandingRole).toInt());
    below.setLeft(below.left() +
                  paintStanding(painter, below, standing, index.data(PlanModel::StateWord).toString(), tokens) +
                  theme::gap8);
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(PlanModel::Detail).toString(), Qt::ElideRight, below.width()));
    painter->restore();
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont strong = theme::font(theme::Type::Strong);
    const auto lines = wrappedLines(index.data().toString(), strong, textWidth(option, besideText), mostLines).size();
    const int height = int(lines) * QFontMetrics(strong).height() +
                       QFontMetrics(theme::font(theme::Type::Small)).height() + 2 * theme::gap4 + theme::gap8;
    return {theme::navigationWidth, height};
}

} // namespace polku::ui
