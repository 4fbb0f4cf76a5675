#pragma once

#include "widgets/listitemdelegate.h"

namespace polku::ui {

/// A section of the plan's path: its number, its title in one line or two, below it the state in shape, word and
/// colour, and how much is written.
class PlanDelegate final : public ListItemDelegate
{
    Q_OBJECT

public:
    using ListItemDelegate::ListItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
