#pragma once

#include "widgets/listitemdelegate.h"

namespace polku::ui {

/// A search hit in two lines: title and team, and the words found in their context; headings name the kinds.
class HitDelegate : public ListItemDelegate
{
    Q_OBJECT

public:
    enum Role { RecordId = Qt::UserRole, Kind, Context, Team };

    using ListItemDelegate::ListItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
