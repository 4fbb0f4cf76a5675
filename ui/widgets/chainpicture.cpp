#include "widgets/chainpicture.h"

#include "theme/draw.h"
#include "theme/tokens.h"
#include "widgets/wrappedtext.h"

#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace polku::ui {

constexpr int betweenColumns = 28;
constexpr int betweenBoxes = theme::gap8;
constexpr int narrowestColumn = 116;
constexpr int titleLines = 2;

ChainPicture::ChainPicture(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChainPicture::setChain(const ResultChain &chain, const QStringList &headings)
{
    const RecordRef before = m_current >= 0 ? m_chain.nodes[size_t(m_current)].record : RecordRef();
    m_chain = chain;
    m_headings = headings;
    m_rows.assign(m_chain.nodes.size(), 0);
    std::array<int, chainLinkCount> filled{};
    for (size_t i = 0; i < m_chain.nodes.size(); ++i)
        m_rows[i] = filled[size_t(m_chain.nodes[i].link)]++;
    m_current = m_chain.indexOf(before);
    updateGeometry();
    updateNames();
    update();
}

void ChainPicture::setCurrent(int node)
{
    if (node == m_current)
        return;
    m_current = node;
    updateNames();
    update();
    Q_EMIT currentChanged(node);
}

// Where everything stands ---------------------------------------------------------------------------------------------

int ChainPicture::columnWidth() const
{
    return std::max(narrowestColumn, (width() - int(chainLinkCount - 1) * betweenColumns) / int(chainLinkCount));
}

int ChainPicture::boxHeight() const
{
    const int title = QFontMetrics(theme::font(theme::Type::Body)).height();
    const int detail = QFontMetrics(theme::font(theme::Type::Small)).height();
    return titleLines * title + detail + 2 * theme::gap8;
}

int ChainPicture::headHeight() const
{
    return QFontMetrics(theme::font(theme::Type::Small)).height() + theme::gap8;
}

QRect ChainPicture::boxOf(int node) const
{
    const int column = int(m_chain.nodes[size_t(node)].link);
    return {column * (columnWidth() + betweenColumns),
            headHeight() + m_rows[size_t(node)] * (boxHeight() + betweenBoxes), columnWidth(), boxHeight()};
}

int ChainPicture::rowsOfColumn(ChainLink link) const
{
    return int(std::count_if(m_chain.nodes.begin(), m_chain.nodes.end(),
                             [&](const ChainNode &node) { return node.link == link; }));
}

QSize ChainPicture::sizeHint() const
{
    int rows = 1;
    for (size_t link = 0; link < chainLinkCount; ++link)
        rows = std::max(rows, rowsOfColumn(ChainLink(link)));
    const int columns = int(chainLinkCount);
    return {columns * 150 + (columns - 1) * betweenColumns,
            headHeight() + rows * boxHeight() + (rows - 1) * betweenBoxes + theme::gap4};
}

QSize ChainPicture::minimumSizeHint() const
{
    const int columns = int(chainLinkCount);
    return {columns * narrowestColumn + (columns - 1) * betweenColumns, sizeHint().height()};
}

int ChainPicture::nodeAt(QPoint place) const
{
    for (size_t i = 0; i < m_chain.nodes.size(); ++i) {
        if (boxOf(int(i)).contains(place))
            return int(i);
    }
    return -1;
}

std::vector<bool> ChainPicture::thread() const
{
    std::vector<bool> in(m_chain.nodes.size(), m_current < 0);
    for (const int node : m_chain.threadOf(m_current))
        in[size_t(node)] = true;
    return in;
}

// Drawing ------------------------------------------------------------------------------------------------------------

/// Where a line passes a column in which it ends at nothing: between two boxes, or below the last one, so that it is
/// not taken for a line to the box it would run behind.
double ChainPicture::passageThrough(ChainLink link, double height) const
{
    const int rows = rowsOfColumn(link);
    const int step = boxHeight() + betweenBoxes;
    const double last = headHeight() + rows * step - betweenBoxes / 2.0;
    if (rows == 0 || height >= last)
        return height;
    const int gap = std::clamp(qRound((height - headHeight() + betweenBoxes / 2.0) / step), 1, rows);
    return headHeight() + gap * step - betweenBoxes / 2.0;
}

QPainterPath ChainPicture::tieBetween(int node, int other) const
{
    const QRect from = boxOf(node);
    const QRect to = boxOf(other);
    const QPointF bend(betweenColumns / 2.0, 0);
    QPointF here(from.right() + 1, from.center().y());
    const QPointF end(to.left(), to.center().y());
    QPainterPath path(here);
    const auto curveTo = [&](QPointF place) {
        path.cubicTo(here + bend, place - bend, place);
        here = place;
    };
    const int last = int(m_chain.nodes[size_t(other)].link);
    for (int column = int(m_chain.nodes[size_t(node)].link) + 1; column < last; ++column) {
        const int left = column * (columnWidth() + betweenColumns);
        curveTo({double(left), passageThrough(ChainLink(column), here.y())});
        here.setX(left + columnWidth());
        path.lineTo(here);
    }
    curveTo(end);
    return path;
}

void ChainPicture::paintTies(QPainter &painter, const std::vector<bool> &inThread) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setBrush(Qt::NoBrush);
    // What stands out is drawn last, over the rest.
    for (const bool strong : {false, true}) {
        for (size_t i = 0; i < m_chain.nodes.size(); ++i) {
            for (const int other : m_chain.nodes[i].after) {
                if ((m_current >= 0 && inThread[i] && inThread[size_t(other)]) != strong)
                    continue;
                painter.setPen(strong ? QPen(tokens.accent, 2) : QPen(tokens.line, 1.5));
                painter.drawPath(tieBetween(int(i), other));
            }
        }
    }
}

void ChainPicture::paintBox(QPainter &painter, int node, bool inThread) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const ChainNode &what = m_chain.nodes[size_t(node)];
    const QRect box = boxOf(node);
    const bool current = node == m_current;
    theme::draw::box(&painter, box, current ? tokens.soft : tokens.surface,
                     m_current >= 0 && inThread ? tokens.accent : tokens.line);
    const QRect inner = box.adjusted(theme::gap8, theme::gap8, -theme::gap8, -theme::gap8);
    const QFont title = theme::font(theme::Type::Body);
    painter.setFont(title);
    painter.setPen(inThread ? tokens.ink : tokens.muted);
    const QStringList lines = wrappedLines(what.title, title, inner.width(), titleLines);
    paintLines(&painter, inner, lines);
    const QFont small = theme::font(theme::Type::Small);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(tokens.muted);
    const QRect below = inner.adjusted(0, int(lines.size()) * QFontMetrics(title).height(), 0, 0);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                     metrics.elidedText(what.detail, Qt::ElideRight, below.width()));
    if (current && hasFocus())
        theme::draw::focusRing(&painter, box.adjusted(-1, -1, 1, 1), tokens.accent);
}

void ChainPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QFont small = theme::font(theme::Type::Small);
    painter.setFont(small);
    painter.setPen(tokens.muted);
    for (int column = 0; column < m_headings.size(); ++column) {
        const QRect head(column * (columnWidth() + betweenColumns), 0, columnWidth(), headHeight() - theme::gap4);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetrics(small).elidedText(m_headings.at(column), Qt::ElideRight, head.width()));
    }
    const std::vector<bool> inThread = thread();
    paintTies(painter, inThread);
    for (size_t i = 0; i < m_chain.nodes.size(); ++i)
        paintBox(painter, int(i), inThread[i]);
}

// Mouse and keys -----------------------------------------------------------------------------------------------------

void ChainPicture::mousePressEvent(QMouseEvent *event)
{
    setCurrent(nodeAt(event->pos()));
}

void ChainPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->pos()); node >= 0)
        Q_EMIT activated(node);
}

/// Along a line where there is one; else to the box nearest in height of the next column that has any.
int ChainPicture::nextBeside(int direction) const
{
    const ChainNode &here = m_chain.nodes[size_t(m_current)];
    const std::vector<int> &ties = direction > 0 ? here.after : here.before;
    if (!ties.empty())
        return ties.front();
    const int height = m_rows[size_t(m_current)];
    for (int column = int(here.link) + direction; column >= 0 && column < int(chainLinkCount); column += direction) {
        int nearest = -1;
        for (size_t i = 0; i < m_chain.nodes.size(); ++i) {
            if (int(m_chain.nodes[i].link) != column)
                continue;
            if (nearest < 0 || std::abs(m_rows[i] - height) < std::abs(m_rows[size_t(nearest)] - height))
                nearest = int(i);
        }
        if (nearest >= 0)
            return nearest;
    }
    return m_current;
}

int ChainPicture::nextAbove(int direction) const
{
    const int next = m_current + direction;
    const bool same = next >= 0 && next < int(m_chain.nodes.size()) &&
                      m_chain.nodes[size_t(next)].link == m_chain.nodes[size_t(m_current)].link;
    return same ? next : m_current;
}

void ChainPicture::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Right:
        setCurrent(nextBeside(1));
        break;
    case Qt::Key_Left:
        setCurrent(nextBeside(-1));
        break;
    case Qt::Key_Down:
        setCurrent(nextAbove(1));
        break;
    case Qt::Key_Up:
        setCurrent(nextAbove(-1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT activated(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChainPicture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_chain.nodes.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
}

bool ChainPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int node = nodeAt(help->pos()); node >= 0) {
            const ChainNode &what = m_chain.nodes[size_t(node)];
            QStringList lines{what.title, what.detail};
            lines.removeAll(QString());
            QToolTip::showText(help->globalPos(), lines.join(QLatin1Char('\n')), this, boxOf(node));
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void ChainPicture::updateNames()
{
    setAccessibleName(tr("From gap to result"));
    if (m_current < 0) {
        setAccessibleDescription({});
        return;
    }
    const ChainNode &node = m_chain.nodes[size_t(m_current)];
    QStringList parts{m_headings.value(int(node.link)), node.title, node.detail};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void ChainPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateNames();
}

} // namespace polku::ui
