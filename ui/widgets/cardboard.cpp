#include "widgets/cardboard.h"

#include "theme/tokens.h"
#include "widgets/cardlist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace polku::ui {

/// A narrower board scrolls sideways.
constexpr int leastColumnWidth = 160;
/// So near to its upper or lower end a column scrolls while a card is dragged, by so much with each movement.
constexpr int edge = 24;
constexpr int scrollStep = 8;

CardBoard::CardBoard(QWidget *parent)
    : QWidget(parent), m_area(new QScrollArea(this)), m_body(new QWidget), m_ghost(new QLabel(this))
{
    m_area->setObjectName(QStringLiteral("boardArea"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_body);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    m_body->setBackgroundRole(QPalette::Window);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(theme::gap12, theme::gap8, theme::gap12, 0);
    body->setSpacing(theme::gap8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_ghost->hide();
}

void CardBoard::makeColumns(size_t count)
{
    while (m_lists.size() < count) {
        auto *side = new QVBoxLayout;
        side->setSpacing(theme::gap8);
        auto *head = new QLabel(m_body);
        theme::setType(head, theme::Type::Strong);
        auto *list = new CardList(m_body);
        list->setMinimumWidth(leastColumnWidth);
        list->installEventFilter(this);
        list->viewport()->installEventFilter(this);
        head->setBuddy(list);
        side->addWidget(head);
        side->addWidget(list, 1);
        static_cast<QHBoxLayout *>(m_body->layout())->addLayout(side, 1);
        const int column = int(m_lists.size());
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
                [this, column](const QModelIndex &index) {
                    if (!m_filling && index.isValid())
                        choose({column, index.row()});
                });
        m_lists.push_back(list);
        m_heads.push_back(head);
    }
}

void CardBoard::setColumns(std::vector<BoardColumn> columns)
{
    const bool focused = isAncestorOf(QApplication::focusWidget());
    endDrag();
    makeColumns(columns.size());
    m_columns = std::move(columns);
    m_filling = true;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const BoardColumn &column = m_columns[i];
        CardList *list = m_lists[i];
        const int scrolled = list->verticalScrollBar()->value();
        list->setObjectName(QStringLiteral("column_") + column.id);
        list->setAccessibleName(tr("%1: %n card(s)", "column of a board", int(column.cards.size())).arg(column.name));
        list->setAccessibleDescription(
            tr("With Alt and an arrow key the card moves to another column or place. Enter opens it."));
        list->setHint(column.hint);
        list->cards().setCards(column.cards);
        list->verticalScrollBar()->setValue(scrolled);
        m_heads[i]->setText(
            QStringLiteral("%1  %2").arg(column.name, locale().toString(qlonglong(column.cards.size()))));
    }
    if (!placeOf(m_current).isValid())
        m_current = {};
    showChosen();
    m_filling = false;
    if (focused)
        focusCards();
}

CardBoard::Place CardBoard::placeOf(RecordRef record) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (const int row = m_lists[i]->cards().rowOf(record); row >= 0)
            return {int(i), row};
    }
    return {};
}

/// The chosen card is chosen in its list, and nothing in the others.
void CardBoard::showChosen()
{
    const bool filling = m_filling;
    m_filling = true;
    const Place place = placeOf(m_current);
    for (int i = 0; i < int(m_columns.size()); ++i) {
        CardList *list = m_lists[size_t(i)];
        if (i != place.column) {
            list->setCurrentIndex({});
            list->clearSelection();
            continue;
        }
        const QModelIndex index = list->cards().index(place.row);
        list->setCurrentIndex(index);
        list->scrollTo(index);
        m_area->ensureWidgetVisible(list, theme::gap16, 0);
    }
    m_filling = filling;
}

void CardBoard::setCurrent(RecordRef record)
{
    if (record == m_current)
        return;
    m_current = placeOf(record).isValid() ? record : RecordRef();
    showChosen();
}

void CardBoard::choose(Place place)
{
    const RecordRef record = m_lists[size_t(place.column)]->cards().cards()[size_t(place.row)].record;
    const bool another = record != m_current;
    m_current = record;
    showChosen();
    if (another)
        Q_EMIT currentChanged(record);
}

void CardBoard::focusCards()
{
    const Place place = placeOf(m_current);
    if (place.isValid())
        return m_lists[size_t(place.column)]->setFocus();
    for (CardList *list : m_lists) {
        if (list->cards().rowCount() > 0)
            return list->setFocus();
    }
}

QRect CardBoard::cardRect(RecordRef record) const
{
    const Place place = placeOf(record);
    if (!place.isValid())
        return {};
    const CardList *list = m_lists[size_t(place.column)];
    const QRect card = list->visualRect(list->cards().index(place.row));
    return {list->viewport()->mapTo(this, card.topLeft()), card.size()};
}

// By the keys --------------------------------------------------------------------------------------------------------

/// Walks to the column beside; to the same height there.
void CardBoard::moveBy(int columns, int rows)
{
    const Place place = placeOf(m_current);
    if (!place.isValid() || m_readOnly)
        return;
    const int column = std::clamp(place.column + columns, 0, int(m_columns.size()) - 1);
    const int count = m_lists[size_t(column)]->cards().rowCount();
    if (column != place.column)
        return request(m_current, {column, std::min(place.row, count)});
    const int row = place.row + rows;
    if (rows != 0 && row >= 0 && row < count)
        request(m_current, {column, rows > 0 ? row + 1 : row});
}

/// Asks to put the card before the one at that place.
void CardBoard::request(RecordRef card, Place before)
{
    const std::vector<BoardCard> &cards = m_lists[size_t(before.column)]->cards().cards();
    RecordRef previous;
    RecordRef next;
    for (int row = 0; row < int(cards.size()); ++row) {
        if (cards[size_t(row)].record == card)
            continue;
        if (row < before.row)
            previous = cards[size_t(row)].record;
        else if (next.id == 0)
            next = cards[size_t(row)].record;
    }
    const Place now = placeOf(card);
    const bool stays = now.column == before.column && (now.row == before.row || now.row + 1 == before.row);
    if (!stays)
        Q_EMIT moveRequested(card, before.column, previous, next);
}

bool CardBoard::takeKey(int column, QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const int across = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const int down = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
    if (alt && (across != 0 || down != 0)) {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept(); // the window must not take it for something else
        else
            moveBy(across, down);
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        return false;
    if (across != 0) {
        // The next column that has a card.
        for (int i = column + across; i >= 0 && i < int(m_columns.size()); i += across) {
            const int count = m_lists[size_t(i)]->cards().rowCount();
            if (count == 0)
                continue;
            choose({i, std::min(std::max(0, placeOf(m_current).row), count - 1)});
            focusCards();
            return true;
        }
        return true;
    }
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && m_current.id != 0) {
        Q_EMIT activated(m_current);
        return true;
    }
    if (event->key() == Qt::Key_Escape && m_drag.card.id != 0) {
        endDrag();
        return true;
    }
    return false;
}

bool CardBoard::eventFilter(QObject *watched, QEvent *event)
{
    for (int i = 0; i < int(m_lists.size()); ++i) {
        CardList *list = m_lists[size_t(i)];
        if (watched == list && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride))
            return takeKey(i, static_cast<QKeyEvent *>(event));
        if (watched == list && event->type() == QEvent::FocusIn && !list->currentIndex().isValid() &&
            list->cards().rowCount() > 0)
            choose({i, 0});
        if (watched == list->viewport())
            return takeMouse(i, event);
    }
    return QWidget::eventFilter(watched, event);
}

// By the pointer -----------------------------------------------------------------------------------------------------

bool CardBoard::takeMouse(int column, QEvent *event)
{
    CardList *list = m_lists[size_t(column)];
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = list->indexAt(mouse->position().toPoint());
        if (mouse->button() != Qt::LeftButton || !index.isValid())
            return false;
        list->setFocus();
        choose({column, index.row()});
        m_drag = {m_current, mouse->globalPosition().toPoint(), false, {}};
        return true;
    }
    case QEvent::MouseMove: {
        if (m_drag.card.id == 0)
            return false;
        const QPoint place = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (!m_readOnly &&
            (m_drag.begun || (place - m_drag.from).manhattanLength() >= QApplication::startDragDistance()))
            dragTo(place);
        return true;
    }
    case QEvent::MouseButtonRelease: {
        if (m_drag.card.id == 0)
            return false;
        const Drag drag = m_drag;
        endDrag();
        if (!drag.begun)
            Q_EMIT activated(drag.card);
        else if (drag.to.isValid())
            request(drag.card, drag.to);
        return true;
    }
    default:
        return false;
    }
}

CardBoard::Place CardBoard::placeAt(QPoint global) const
{
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const CardList *list = m_lists[size_t(i)];
        const QPoint inside = list->viewport()->mapFromGlobal(global);
        if (inside.x() >= -theme::gap8 && inside.x() < list->viewport()->width() + theme::gap8)
            return {i, list->rowFor(inside)};
    }
    return {};
}

void CardBoard::dragTo(QPoint global)
{
    if (!m_drag.begun) {
        const QRect card = cardRect(m_drag.card);
        QPixmap picture = grab(card);
        m_ghost->setPixmap(picture);
        m_ghost->resize(card.size());
        m_ghost->show();
        m_ghost->raise();
        m_drag.begun = true;
        for (CardList *list : m_lists)
            list->viewport()->setCursor(Qt::ClosedHandCursor);
    }
    m_ghost->move(mapFromGlobal(global) + QPoint(theme::gap8, theme::gap4));
    m_drag.to = placeAt(global);
    if (m_drag.to.isValid()) {
        // Near the end of a long column it scrolls on below the pointer.
        CardList *list = m_lists[size_t(m_drag.to.column)];
        const int y = list->viewport()->mapFromGlobal(global).y();
        const int step = y < edge ? -scrollStep : y > list->viewport()->height() - edge ? scrollStep : 0;
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->value() + step);
        m_drag.to = placeAt(global);
    }
    for (int i = 0; i < int(m_columns.size()); ++i)
        m_lists[size_t(i)]->setDropRow(i == m_drag.to.column ? m_drag.to.row : -1);
}

void CardBoard::endDrag()
{
    m_drag = {};
    m_ghost->hide();
    for (CardList *list : m_lists) {
        list->setDropRow(-1);
        list->viewport()->unsetCursor();
    }
}

} // namespace polku::ui
