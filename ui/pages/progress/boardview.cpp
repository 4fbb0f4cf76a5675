#include "pages/progress/boardview.h"

#include "pages/progress/boardmodel.h"
#include "theme/draw.h"
#include "theme/icon.h"
#include "widgets/wrappedtext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace polku::ui {

namespace {
constexpr int padding = theme::gap8;
constexpr int shapeAndGap = theme::iconSize + 4;
constexpr int leastTeamWidth = 132;
constexpr int mostTeamWidth = 320;

int widthOf(const QString &text, const QFont &font)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2;
}

/// What stands before the coach's own rating: a person, then the shape of the state.
constexpr int ratingSize = theme::iconSize - 4;
constexpr int ratingShapes = 2 * (ratingSize + 3);

QSize sizeOfRating(Standing rating)
{
    const QFont small = theme::font(theme::Type::Small);
    return {widthOf(standingWord(rating), small) + ratingShapes + 2 * theme::gap4, QFontMetrics(small).height() + 4};
}

/// The team's whole name where it fits on two lines without breaking a word, else its short one.
QStringList linesOfTeam(const QModelIndex &index, int width)
{
    const QFont strong = theme::font(theme::Type::Strong);
    const QString name = index.data().toString();
    bool fits = true;
    for (const QString &word : name.split(QLatin1Char(' ')))
        fits = fits && widthOf(word, strong) <= width;
    const QStringList lines = wrappedLines(name, strong, width, 2);
    if (fits && !lines.last().endsWith(QChar(0x2026)))
        return lines;
    return wrappedLines(index.data(BoardModel::ShortNameRole).toString(), strong, width, 2);
}

void paintRating(QPainter *painter, QPoint topLeft, Standing rating, const theme::Tokens &tokens)
{
    const QRect box(topLeft, sizeOfRating(rating));
    const QColor ink = tokens.*standingInk(rating);
    theme::draw::box(painter, box, {}, ink);
    QRect shape(box.left() + theme::gap4, box.top() + (box.height() - ratingSize) / 2, ratingSize, ratingSize);
    theme::paintIcon(painter, shape, "person", tokens.muted);
    shape.translate(ratingSize + 3, 0);
    theme::paintIcon(painter, shape, standingIcon(rating), ink);
    painter->setFont(theme::font(theme::Type::Small));
    painter->setPen(ink);
    painter->drawText(box.adjusted(theme::gap4 + ratingShapes, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      standingWord(rating));
}

} // namespace

// A cell ------------------------------------------------------------------------------------------------------------

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::tokensOf(option.palette);
    const QRect cell = option.rect;
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(cell, index.data(BoardModel::NowRole).toBool() || (chosen && index.column() == 0)
                                ? tokens.soft
                                : tokens.surface);
    painter->setPen(tokens.line2);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (index.column() > 0)
        painter->drawLine(cell.topLeft(), cell.bottomLeft());

    QRect line(cell.left() + padding, cell.top() + padding, cell.width() - 2 * padding,
               option.fontMetrics.height() + 2);
    const QFont small = theme::font(theme::Type::Small);
    const QVariant standing = index.data(BoardModel::StandingRole);
    if (standing.isValid()) {
        painter->setFont(option.font);
        paintStanding(painter, line, Standing(standing.toInt()), index.data().toString(), tokens);
    } else {
        const QFont strong = theme::font(theme::Type::Strong);
        painter->setFont(strong);
        painter->setPen(tokens.ink);
        const QStringList lines = linesOfTeam(index, line.width());
        line.setHeight(int(lines.size()) * QFontMetrics(strong).height());
        paintLines(painter, line, lines);
    }
    const QFontMetrics smallMetrics(small);
    line.moveTop(line.bottom() + 2);
    line.setHeight(smallMetrics.height());
    painter->setFont(small);
    painter->setPen(tokens.muted);
    painter->drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(BoardModel::StepsRole).toString(), Qt::ElideRight, line.width()));
    if (const QVariant rating = index.data(BoardModel::RatingRole); rating.isValid())
        paintRating(painter, {line.left(), line.bottom() + 4}, Standing(rating.toInt()), tokens);
    if (chosen) {
        const bool active = option.state & QStyle::State_HasFocus || option.state & QStyle::State_Active;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(active ? tokens.accent : tokens.muted, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont strong = theme::font(theme::Type::Strong);
    const QFont small = theme::font(theme::Type::Small);
    const int first = option.fontMetrics.height() + 2;
    const int second = QFontMetrics(small).height() + 2;
    int width = qMax(widthOf(index.data().toString(), strong) + (index.column() > 0 ? shapeAndGap + 2 : 0),
                     widthOf(index.data(BoardModel::StepsRole).toString(), small));
    int height = first + second;
    if (index.column() == 0 && option.rect.width() > 0) {
        const int room = option.rect.width() - 2 * padding;
        height = int(linesOfTeam(index, room).size()) * QFontMetrics(strong).height() +
                 (index.data(BoardModel::StepsRole).toString().isEmpty() ? 0 : second);
    }
    if (const QVariant rating = index.data(BoardModel::RatingRole); rating.isValid()) {
        const QSize size = sizeOfRating(Standing(rating.toInt()));
        width = qMax(width, size.width());
        height += size.height() + 4;
    }
    return {width + 2 * padding, height + 2 * padding};
}

// The phases --------------------------------------------------------------------------------------------------------

BoardHeader::BoardHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(48);
}

QSize BoardHeader::sizeHint() const
{
    const int height = QFontMetrics(theme::font(theme::Type::Strong)).height() +
                       QFontMetrics(theme::font(theme::Type::Small)).height() + 2 * padding;
    return {QHeaderView::sizeHint().width(), height};
}

QSize BoardHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int name =
        widthOf(model()->headerData(logicalIndex, Qt::Horizontal).toString(), theme::font(theme::Type::Strong));
    const int dates = widthOf(model()->headerData(logicalIndex, Qt::Horizontal, BoardModel::StepsRole).toString(),
                              theme::font(theme::Type::Small));
    return {qMax(name, dates) + 2 * padding, sizeHint().height()};
}

void BoardHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const auto text = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role); };
    const bool now = text(BoardModel::NowRole).toBool();
    painter->save();
    painter->fillRect(rect, now ? tokens.soft : tokens.surface);
    painter->setPen(tokens.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QFont strong = theme::font(theme::Type::Strong);
    const QFont small = theme::font(theme::Type::Small);
    const QString dates = text(BoardModel::StepsRole).toString();
    QRect line(rect.left() + padding, rect.top() + padding, rect.width() - 2 * padding, QFontMetrics(strong).height());
    if (dates.isEmpty())
        line.moveTop(rect.bottom() - padding - line.height());
    painter->setFont(strong);
    painter->setPen(now ? tokens.accent : tokens.ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(strong).elidedText(text(Qt::DisplayRole).toString(), Qt::ElideRight, line.width()));
    line.moveTop(line.bottom() + 1);
    line.setHeight(QFontMetrics(small).height());
    painter->setFont(small);
    painter->setPen(now ? tokens.accent : tokens.muted);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(dates, Qt::ElideRight, line.width()));
    painter->restore();
}

// The table ---------------------------------------------------------------------------------------------------------

BoardView::BoardView(BoardModel &model, QWidget *parent) : QTableView(parent), m_board(model)
{
    setHorizontalHeader(new BoardHeader(this));
    setModel(&model);
    setItemDelegate(new BoardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(theme::rowHeight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setSizePolicy(policy);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::fit);
}

void BoardView::fitColumns()
{
    const int columns = m_board.columnCount();
    if (columns == 0)
        return;
    std::vector<int> needs(static_cast<size_t>(columns), 0);
    for (int column = 0; column < columns; ++column) {
        setColumnHidden(column, false);
        needs[size_t(column)] = qMax(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    }
    const int team = qBound(leastTeamWidth, needs[0], mostTeamWidth);
    const int room = viewport()->width();
    int wanted = 0;
    for (int column = 1; column < columns; ++column)
        wanted += needs[size_t(column)];
    // From the last on: what is to come long after the academy.
    int shown = columns - 1;
    for (int column = columns - 1; column > 0 && leastTeamWidth + wanted > room; --column) {
        const ProgressPhase &phase = *m_board.phaseAt(column);
        if (phase.kind != PhaseKind::FollowUp || phase.hasBegun(m_board.board().today))
            break;
        setColumnHidden(column, true);
        wanted -= needs[size_t(column)];
        --shown;
    }
    const int teamWidth = qBound(leastTeamWidth, room - wanted, team);
    const int rest = qMax(0, room - teamWidth - wanted);
    setColumnWidth(0, teamWidth);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, needs[size_t(column)] + (shown > 0 ? rest / shown : 0));
}

void BoardView::fit()
{
    fitColumns();
    for (int row = 0; row < m_board.rowCount(); ++row) {
        int height = 0;
        for (int column = 0; column < m_board.columnCount(); ++column) {
            QStyleOptionViewItem option;
            initViewItemOption(&option);
            option.rect.setWidth(columnWidth(column));
            height = qMax(height, itemDelegate()->sizeHint(option, m_board.index(row, column)).height());
        }
        setRowHeight(row, height);
    }
    updateGeometry();
}

QSize BoardView::sizeHint() const
{
    return {640, horizontalHeader()->sizeHint().height() + verticalHeader()->length() +
                     (horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0) + 2};
}

QSize BoardView::minimumSizeHint() const
{
    return {280, qMin(sizeHint().height(), 240)};
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid())
        Q_EMIT opened(index);
}

} // namespace polku::ui
