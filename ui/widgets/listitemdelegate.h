#pragma once

#include <QStyledItemDelegate>

namespace polku::ui {

/// The base of delegates that draw the items of a list themselves: the style draws what lies behind (hover, selection,
/// focus), the delegate the words.
class ListItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    /// Draws the item without its text.
    void paintPanel(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The pixels for words in a row of the view, `margins` (left and right together) left free. The option's own
    /// rectangle is not yet that of the row when its height is asked for.
    static int textWidth(const QStyleOptionViewItem &option, int margins);
};

} // namespace polku::ui
