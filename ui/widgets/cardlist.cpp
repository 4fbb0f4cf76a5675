#include "widgets/cardlist.h"

#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/wrappedtext.h"

#include <QPainter>
#include <QStyle>

namespace polku::ui {

namespace {

constexpr int cardGap = theme::gap8;
constexpr int cardInset = 10;
constexpr int mostTitleLines = 3;

int heightOf(theme::Type type)
{
    return QFontMetrics(theme::font(type)).height();
}

const BoardCard &cardOf(const QModelIndex &index)
{
    return static_cast<const CardModel *>(index.model())->cards()[size_t(index.row())];
}

QStringList titleLines(const BoardCard &card, int width)
{
    return wrappedLines(card.title, theme::font(theme::Type::Strong), width, mostTitleLines);
}

/// The room for words on a card. It leaves that of a scroll bar, so that a title has the same lines with and without
/// one, and a card the height that it was laid out with.
int wordsWidth(const QWidget *view)
{
    if (!view)
        return 160;
    return view->width() - view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view) - 2 * cardInset;
}

int heightOfCard(const BoardCard &card, int width)
{
    int height = int(titleLines(card, width).size()) * heightOf(theme::Type::Strong);
    height += theme::gap4 + heightOf(theme::Type::Small) + 2;
    for (const QString *line : {&card.owner, &card.theme, &card.waits})
        height += line->isEmpty() ? 0 : heightOf(theme::Type::Small) + 2;
    return height + 2 * cardInset;
}

} // namespace

// The cards -----------------------------------------------------------------------------------------------------------

void CardModel::setCards(std::vector<BoardCard> cards)
{
    const bool same = cards.size() == m_cards.size() &&
                      std::equal(cards.begin(), cards.end(), m_cards.begin(),
                                 [](const BoardCard &a, const BoardCard &b) { return a.record == b.record; });
    if (!same) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < cards.size(); ++i) {
        if (cards[i] == m_cards[i])
            continue;
        m_cards[i] = std::move(cards[i]);
        const QModelIndex changed = index(int(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

int CardModel::rowOf(RecordRef record) const
{
    const auto found =
        std::find_if(m_cards.begin(), m_cards.end(), [&](const BoardCard &card) { return card.record == record; });
    return record.id == 0 || found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int CardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const BoardCard &card = m_cards[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return card.detail;
    default:
        return {};
    }
}

// How one looks -------------------------------------------------------------------------------------------------------

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = wordsWidth(option.widget);
    return {width, heightOfCard(cardOf(index), width) + cardGap};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const BoardCard &card = cardOf(index);
    const QRect box = option.rect.adjusted(1, 1, -1, -cardGap);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    theme::draw::box(painter, box, chosen ? tokens.soft : tokens.surface, chosen ? tokens.accent : tokens.line,
                     theme::cardRadius);
    if (chosen && option.state & QStyle::State_HasFocus)
        theme::draw::focusRing(painter, box.adjusted(1, 1, -1, -1), tokens.accent, theme::cardRadius);
    QRect line = box.adjusted(cardInset, cardInset - 1, -cardInset, 0);
    const QStringList title = titleLines(card, wordsWidth(option.widget));
    painter->setFont(theme::font(theme::Type::Strong));
    painter->setPen(card.standing == Standing::Done ? tokens.muted : tokens.ink);
    paintLines(painter, line, title);
    line.setTop(line.top() + int(title.size()) * heightOf(theme::Type::Strong) + theme::gap4);
    line.setHeight(heightOf(theme::Type::Small) + 2);
    painter->setFont(theme::font(theme::Type::Small));
    paintStanding(painter, line, card.standing, card.state, tokens);
    const auto small = [&](const char *icon, const QString &text) {
        if (text.isEmpty())
            return;
        line.translate(0, line.height());
        const int size = theme::iconSize - 2;
        theme::paintIcon(painter, QRect(line.left(), line.top() + (line.height() - size) / 2, size, size), icon,
                         tokens.muted);
        const QRect words = line.adjusted(size + 6, 0, 0, 0);
        painter->setPen(tokens.muted);
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    small("person", card.owner);
    small("tag", card.theme);
    small("clock", card.waits);
    painter->restore();
}

// A column ------------------------------------------------------------------------------------------------------------

CardList::CardList(QWidget *parent) : QListView(parent), m_cards(new CardModel(this))
{
    setModel(m_cards);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setDragEnabled(false);
    setMouseTracking(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void CardList::setHint(const QString &hint)
{
    m_hint = hint;
    viewport()->update();
}

void CardList::setDropRow(int row)
{
    if (row == m_dropRow)
        return;
    m_dropRow = row;
    viewport()->update();
}

int CardList::rowFor(QPoint place) const
{
    const int rows = m_cards->rowCount();
    for (int row = 0; row < rows; ++row) {
        const QRect card = visualRect(m_cards->index(row));
        if (place.y() < card.center().y())
            return row;
    }
    return rows;
}

void CardList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    const theme::Tokens &tokens = theme::tokensOf(this);
    QPainter painter(viewport());
    if (m_cards->rowCount() == 0) {
        const QFont small = theme::font(theme::Type::Small);
        const QRect room = viewport()->rect().adjusted(theme::gap8, theme::gap8, -theme::gap8, 0);
        painter.setFont(small);
        painter.setPen(tokens.muted);
        paintLines(&painter, room, wrappedLines(m_hint, small, room.width(), 8));
    }
    if (m_dropRow < 0)
        return;
    const int rows = m_cards->rowCount();
    const int y = rows == 0          ? 2
                  : m_dropRow < rows ? visualRect(m_cards->index(m_dropRow)).top() - cardGap / 2
                                     : visualRect(m_cards->index(rows - 1)).bottom() - cardGap / 2;
    painter.fillRect(QRect(0, std::max(0, y - 1), viewport()->width(), 3), tokens.accent);
}

} // namespace polku::ui
