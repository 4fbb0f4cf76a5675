#include "pages/coaching/notemodel.h"

#include "base/format.h"
#include "shell/desk.h"
#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QPainter>

namespace polku::ui {

constexpr int mostLines = 2;

NoteModel::NoteModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void NoteModel::setItems(std::vector<CoachingItem> items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int NoteModel::rowOf(CoachingNoteId note) const
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].id == note)
            return int(i);
    }
    return -1;
}

int NoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant NoteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CoachingItem &item = m_items[size_t(index.row())];
    const QString day = formatDate(m_desk.language(), item.day);
    const QString about =
        item.sessionTitle.isEmpty() ? item.teamName : QStringLiteral("%1 · %2").arg(item.teamName, item.sessionTitle);
    switch (role) {
    case Qt::DisplayRole:
        return item.firstLine.isEmpty() ? tr("Nothing is written yet") : item.firstLine;
    case Qt::ToolTipRole:
        return about;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(about, day, index.data().toString());
    case About:
        return about;
    case Day:
        return day;
    default:
        return {};
    }
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    paintPanel(painter, option, index);

    painter->save();
    const QRect area = option.rect.adjusted(theme::gap12, theme::gap8, -theme::gap12, -theme::gap8);
    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics metrics(small);
    painter->setFont(small);
    painter->setPen(tokens.muted);
    QRect above(area.left(), area.top(), area.width(), metrics.height());
    const QString day = index.data(NoteModel::Day).toString();
    painter->drawText(above, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, day);
    above.setRight(above.right() - metrics.horizontalAdvance(day) - theme::gap8);
    painter->drawText(above, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data(NoteModel::About).toString(), Qt::ElideRight, above.width()));
    painter->setFont(option.font);
    painter->setPen(tokens.ink);
    paintLines(painter, area.adjusted(0, metrics.height() + theme::gap4, 0, 0),
               wrappedLines(index.data().toString(), option.font, textWidth(option, 2 * theme::gap12), mostLines));
    painter->setPen(tokens.line2);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines =
        wrappedLines(index.data().toString(), option.font, textWidth(option, 2 * theme::gap12), mostLines).size();
    const int height = int(lines) * QFontMetrics(option.font).height() +
                       QFontMetrics(theme::font(theme::Type::Small)).height() + 2 * theme::gap8 + theme::gap4;
    return {theme::navigationWidth, height};
}

} // namespace polku::ui
