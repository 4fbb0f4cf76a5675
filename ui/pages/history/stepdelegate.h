#pragma once

#include "widgets/listitemdelegate.h"

namespace polku::ui {

/// A line of the history list: the sentence, and who and when at the right; headings of days stand apart.
class StepDelegate : public ListItemDelegate
{
    Q_OBJECT

public:
    using ListItemDelegate::ListItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
