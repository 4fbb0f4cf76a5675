#pragma once

#include "model/kinds.h"
#include "widgets/statebadge.h"

#include <QWidget>

#include <vector>

class QLabel;
class QScrollArea;

namespace polku::ui {

class CardList;

/// A card of a board, in the reader's words.
struct BoardCard
{
    RecordRef record;
    QString title;
    Standing standing = Standing::NotStarted;
    QString state; ///< beside the sign of the standing: "5 days late"
    QString owner;
    QString theme;
    QString waits;  ///< what it waits for; empty: nothing
    QString detail; ///< everything in a sentence, for screen readers and as the tool tip
    friend bool operator==(const BoardCard &, const BoardCard &) = default;
};

/// A column of a board, with its cards from top to bottom.
struct BoardColumn
{
    QString id; ///< of its list: object names
    QString name;
    QString hint; ///< what stands in it while it is empty: what it is for
    std::vector<BoardCard> cards;
};

/// Cards in columns. A card is dragged to another column or another place in its own; by the keys: up and down walk
/// through a column, left and right from column to column, with Alt the card goes along; Enter opens it. What a move
/// means is the page's: the board only tells where a card was put. Each column is a list that screen readers know.
class CardBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit CardBoard(QWidget *parent = nullptr);

    /// Keeps the chosen card, and the focus on it.
    void setColumns(std::vector<BoardColumn> columns);
    const std::vector<BoardColumn> &columns() const { return m_columns; }
    /// Nothing can be moved, as in a file that is open for looking only.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    RecordRef current() const { return m_current; }
    /// Chooses a card, scrolls to it and says nothing.
    void setCurrent(RecordRef record);
    /// Lets the keys go to the chosen card, else to the first one.
    void focusCards();
    CardList *list(int column) const { return m_lists[size_t(column)]; }
    /// Where the card is within the board; empty when it is not there.
    QRect cardRect(RecordRef record) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void currentChanged(polku::RecordRef record);
    /// Enter, or a click.
    void activated(polku::RecordRef record);
    /// The card was put into the column between two others, which may be null.
    void moveRequested(polku::RecordRef card, int column, polku::RecordRef previous, polku::RecordRef next);

private:
    struct Place
    {
        int column = -1;
        int row = -1;
        bool isValid() const { return column >= 0; }
    };
    struct Drag
    {
        RecordRef card;
        QPoint from; ///< global
        bool begun = false;
        Place to; ///< before which card it would come to stand
    };

    void makeColumns(size_t count);
    Place placeOf(RecordRef record) const;
    void choose(Place place);
    void moveBy(int columns, int rows);
    void request(RecordRef card, Place before);
    bool takeKey(int column, QKeyEvent *event);
    bool takeMouse(int column, QEvent *event);
    void dragTo(QPoint global);
    Place placeAt(QPoint global) const;
    void endDrag();
    void showChosen();

    std::vector<BoardColumn> m_columns;
    std::vector<CardList *> m_lists;
    std::vector<QLabel *> m_heads;
    QScrollArea *m_area;
    QWidget *m_body;
    QLabel *m_ghost;
    RecordRef m_current;
    Drag m_drag;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace polku::ui
