#pragma once

#include "academy/reviewqueue.h"
#include "widgets/reviewstanding.h"

#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// The items of the review in a list: what, whose, and how long it has been so.
class ReviewModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TeamName = Qt::UserRole,
        StandingRole, ///< int of Standing; invalid for what waits
        StateWord,    ///< of what does not wait
        Since,        ///< "5 days", "today"
    };

    explicit ReviewModel(Desk &desk, QObject *parent = nullptr);

    void setItems(std::vector<ReviewItem> items);
    const std::vector<ReviewItem> &items() const { return m_items; }
    /// −1 when it is not among them.
    int rowOf(RecordRef record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString since(const ReviewItem &item) const;

    Desk &m_desk;
    std::vector<ReviewItem> m_items;
};

} // namespace polku::ui
