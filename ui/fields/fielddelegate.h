#pragma once

#include "models/recordsource.h"

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace polku::ui {

class FieldEditor;
class RowModel;

/// Edits cells of a RowModel (or of a filter over one) in place with the editors of the forms, and draws standings as
/// shape and word. A value that cannot be right is told of under the cell, where it stays to be put right; leaving the
/// cell keeps the old value and says so.
class FieldDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    FieldDelegate(RecordSource &source, QAbstractItemView *view);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *widget, const QModelIndex &index) const override;
    /// Writing happens in the delegate's own time (finish()), never through the model.
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A text that has no room in its cell is told whole.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Writes what is being typed in a cell, if anything.
    void commitPending();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Why an editor is closed.
    enum class Leaving { Enter, Next, Previous, Away };
    bool finish(FieldEditor *editor, Leaving leaving);

    RecordSource &m_source;
    QAbstractItemView *m_view;
};

} // namespace polku::ui
