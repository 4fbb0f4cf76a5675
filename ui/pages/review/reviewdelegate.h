#pragma once

#include "widgets/listitemdelegate.h"

namespace polku::ui {

/// An item of the review: what in one line or two, below it whose, and at the right how long or the state.
class ReviewDelegate final : public ListItemDelegate
{
    Q_OBJECT

public:
    using ListItemDelegate::ListItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
