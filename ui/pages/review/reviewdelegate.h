#pragma once

#include <QStyledItemDelegate>

namespace polku::ui {

/// An item of the review: what in one line or two, below it whose, and at the right how long or the state.
class ReviewDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
