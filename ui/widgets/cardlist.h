#pragma once

#include "widgets/cardboard.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace polku::ui {

/// The cards of one column.
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Tells views no more than what has changed.
    void setCards(std::vector<BoardCard> cards);
    const std::vector<BoardCard> &cards() const { return m_cards; }
    int rowOf(RecordRef record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<BoardCard> m_cards;
};

/// Paints a card: its title, the sign and words of its state, whose it is and its theme, what it waits for.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A column of a board as a list. While it is empty it says what it is for.
class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    CardModel &cards() const { return *m_cards; }
    void setHint(const QString &hint);
    /// A line before that row: where a card that is dragged would come to stand; −1: none.
    void setDropRow(int row);
    /// Before which row something at that place of the viewport would come to stand.
    int rowFor(QPoint place) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CardModel *m_cards;
    QString m_hint;
    int m_dropRow = -1;
};

} // namespace polku::ui
