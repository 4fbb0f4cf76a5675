#include "widgets/listitemdelegate.h"

#include <QAbstractItemView>
#include <QApplication>

namespace polku::ui {

void ListItemDelegate::paintPanel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);
}

int ListItemDelegate::textWidth(const QStyleOptionViewItem &option, int margins)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - margins;
}

} // namespace polku::ui
