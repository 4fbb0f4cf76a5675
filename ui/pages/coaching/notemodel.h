#pragma once

#include "academy/coaching.h"

#include "widgets/listitemdelegate.h"
#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// The coach's notes in a list: how each begins, whose it is and when.
class NoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        About = Qt::UserRole, ///< the team and the session
        Day,                  ///< "19.3.2026"
    };

    explicit NoteModel(Desk &desk, QObject *parent = nullptr);

    void setItems(std::vector<CoachingItem> items);
    const std::vector<CoachingItem> &items() const { return m_items; }
    /// −1 when it is not among them.
    int rowOf(CoachingNoteId note) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Desk &m_desk;
    std::vector<CoachingItem> m_items;
};

/// Two lines of how the note begins, below them the team and at the right the day.
class NoteDelegate final : public ListItemDelegate
{
    Q_OBJECT

public:
    using ListItemDelegate::ListItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace polku::ui
