#include "widgets/heatmap.h"

#include "theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace polku::ui {

namespace {
constexpr int fields = 5;
constexpr int side = 46;       ///< of a field
constexpr int scaleWidth = 34; ///< for the numbers and the name at the left and below
constexpr int discSize = 20;
constexpr int lineHeight = 22;
constexpr int leastNames = 140; ///< room for the names beside the map; with less they stand below it
} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeatMap::setWords(const Words &words)
{
    m_words = words;
    tell();
}

void HeatMap::setItems(std::vector<Item> items)
{
    const qint64 was = current();
    m_items = std::move(items);
    for (Item &item : m_items) {
        item.x = std::clamp(item.x, 1, fields);
        item.y = std::clamp(item.y, 1, fields);
    }
    m_current = -1;
    setCurrent(was);
    updateGeometry();
    tell();
}

qint64 HeatMap::current() const
{
    return m_current < 0 ? 0 : m_items[size_t(m_current)].id;
}

void HeatMap::setCurrent(qint64 id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [id](const Item &item) { return item.id == id; });
    m_current = found == m_items.end() ? -1 : int(found - m_items.begin());
    update();
}

QString HeatMap::inWords() const
{
    QStringList told;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        told.append(tr("%1. %2: %3 %4, %5 %6, %7.")
                        .arg(i + 1)
                        .arg(item.name, m_words.x)
                        .arg(item.x)
                        .arg(m_words.y)
                        .arg(item.y)
                        .arg(item.heat.toLower()));
    }
    return told.join(QLatin1Char(' '));
}

void HeatMap::tell()
{
    setAccessibleDescription(inWords());
    update();
}

// Places -------------------------------------------------------------------------------------------------------------

static int gridSide()
{
    return fields * side;
}

int HeatMap::heightForWidth(int width) const
{
    const int map = gridSide() + scaleWidth;
    const int names = int(m_items.size()) * lineHeight;
    const bool beside = width - map - theme::gap16 >= leastNames;
    return beside ? qMax(map, names) : map + theme::gap8 + names;
}

QSize HeatMap::sizeHint() const
{
    const int width = gridSide() + scaleWidth + theme::gap16 + 2 * leastNames;
    return {width, heightForWidth(width)};
}

QSize HeatMap::minimumSizeHint() const
{
    const int width = gridSide() + scaleWidth;
    return {width, gridSide() + scaleWidth};
}

QRectF HeatMap::grid() const
{
    return {double(scaleWidth), 0, double(gridSide()), double(gridSide())};
}

QRectF HeatMap::cell(int x, int y) const
{
    const QRectF whole = grid();
    return {whole.left() + (x - 1) * side, whole.bottom() - y * side, side, side};
}

QRectF HeatMap::disc(size_t item) const
{
    const Item &own = m_items[item];
    int before = 0;
    int all = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].x != own.x || m_items[i].y != own.y)
            continue;
        before += i < item ? 1 : 0;
        ++all;
    }
    // Two a row; a crowd lies closer.
    const QRectF field = cell(own.x, own.y);
    const int columns = all == 1 ? 1 : 2;
    const int rows = (all + columns - 1) / columns;
    const int row = before / columns;
    const double stepX = double(side) / columns;
    const double stepY = double(side) / rows;
    const QPointF centre(field.left() + stepX * (before % columns + 0.5), field.top() + stepY * (row + 0.5));
    return {centre.x() - discSize / 2.0, centre.y() - discSize / 2.0, discSize, discSize};
}

QRect HeatMap::nameRect(size_t item) const
{
    const int map = gridSide() + scaleWidth;
    const bool beside = width() - map - theme::gap16 >= leastNames;
    const int left = beside ? map + theme::gap16 : 0;
    const int top = (beside ? 0 : map + theme::gap8) + int(item) * lineHeight;
    return {left, top, width() - left, lineHeight};
}

int HeatMap::itemAt(QPointF point) const
{
    // The last drawn lies on top.
    for (int i = int(m_items.size()) - 1; i >= 0; --i) {
        if (disc(size_t(i)).contains(point) || nameRect(size_t(i)).contains(point.toPoint()))
            return i;
    }
    return -1;
}

// Drawing ------------------------------------------------------------------------------------------------------------

static QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

void HeatMap::drawFields(QPainter &painter) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setFont(theme::font(theme::Type::Small));
    for (int x = 1; x <= fields; ++x) {
        for (int y = 1; y <= fields; ++y) {
            // From hardly anything to a third of the accent: text on it stays readable in light and dark.
            painter.setPen(QPen(tokens.surface, 2));
            painter.setBrush(mixed(tokens.surface, tokens.accent, 0.05 + 0.33 * (x * y - 1) / 24.0));
            painter.drawRoundedRect(cell(x, y), 3, 3);
        }
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(cell(x, 1).left(), grid().bottom(), side, 16), Qt::AlignCenter, QString::number(x));
        painter.drawText(QRectF(scaleWidth - 16, cell(1, x).top(), 14, side), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(x));
    }
    painter.setPen(tokens.muted);
    painter.drawText(cell(1, 1).adjusted(4, 2, -4, -2), Qt::AlignLeft | Qt::AlignBottom, m_words.low);
    painter.drawText(cell(fields, fields).adjusted(4, 2, -4, -2), Qt::AlignRight | Qt::AlignTop, m_words.high);
    painter.setPen(tokens.ink);
    painter.drawText(QRectF(grid().left(), grid().bottom() + 14, gridSide(), 18), Qt::AlignCenter,
                     m_words.x + QStringLiteral(" →"));
    painter.save();
    painter.translate(8, grid().center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-gridSide() / 2.0, -9, gridSide(), 18), Qt::AlignCenter, m_words.y + QStringLiteral(" →"));
    painter.restore();
}

void HeatMap::drawItems(QPainter &painter) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const bool isCurrent = int(i) == m_current;
        const QRectF place = disc(i);
        painter.setPen(QPen(isCurrent ? tokens.accent : tokens.surface, 1.5));
        painter.setBrush(isCurrent ? tokens.accent : tokens.ink);
        painter.drawEllipse(place);
        painter.setFont(theme::font(theme::Type::Small));
        painter.setPen(isCurrent ? tokens.onAccent : tokens.surface);
        painter.drawText(place, Qt::AlignCenter, QString::number(i + 1));

        const QRect line = nameRect(i);
        painter.setFont(theme::font(isCurrent ? theme::Type::Strong : theme::Type::Body));
        painter.setPen(tokens.ink);
        const QString text = QStringLiteral("%1  %2").arg(i + 1).arg(m_items[i].name);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        if (isCurrent && hasFocus()) {
            painter.setPen(QPen(tokens.accent, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), discSize, discSize);
        }
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawFields(painter);
    drawItems(painter);
}

// Using --------------------------------------------------------------------------------------------------------------

void HeatMap::step(int by)
{
    if (m_items.empty())
        return;
    const int count = int(m_items.size());
    m_current = m_current < 0 ? (by > 0 ? 0 : count - 1) : (m_current + by + count) % count;
    tell();
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (item < 0)
        return;
    m_current = item;
    tell();
    Q_EMIT chosen(current());
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_items.empty())
        m_current = 0;
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool HeatMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        if (item >= 0)
            QToolTip::showText(help->globalPos(), m_items[size_t(item)].name, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace polku::ui
