#include "widgets/pathtimeline.h"

#include "theme/draw.h"
#include "widgets/timelinemarks.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace polku::ui {

namespace {
constexpr int monthsTop = 0;
constexpr int todayTop = 18;
constexpr int bandsTop = 38;
constexpr int bandHeight = 28;
constexpr int sessionsTop = 76;
constexpr int deadlinesTop = 126;
constexpr int totalHeight = 148;
constexpr int markSize = 12;
constexpr int labelHeight = 16;
} // namespace

PathTimeline::PathTimeline(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathTimeline::setData(TimelineData data)
{
    m_data = std::move(data);
    for (const TimelineData::Band &band : m_data.bands) {
        if (!m_data.from.isValid() || band.from < m_data.from)
            m_data.from = band.from;
        if (!m_data.to.isValid() || band.to > m_data.to)
            m_data.to = band.to;
    }
    m_focused = -1;
    arrange();
    updateNames();
    update();
}

QSize PathTimeline::sizeHint() const
{
    return {720, totalHeight};
}

QSize PathTimeline::minimumSizeHint() const
{
    return {320, totalHeight};
}

int PathTimeline::xOf(QDate date) const
{
    const qint64 days = qMax<qint64>(1, m_data.from.daysTo(m_data.to) + 1);
    const int room = width() - m_labelWidth - theme::gap8;
    return m_labelWidth + int(m_data.from.daysTo(date) * room / days);
}

void PathTimeline::arrange()
{
    m_items.clear();
    m_order.clear();
    if (!m_data.from.isValid() || !m_data.to.isValid() || m_data.from > m_data.to)
        return;
    const QFont small = theme::font(theme::Type::Small);
    m_labelWidth = 0;
    for (const QString &row : {tr("Phases"), tr("Sessions"), tr("Deadlines")})
        m_labelWidth = qMax(m_labelWidth, QFontMetrics(small).horizontalAdvance(row));
    m_labelWidth += theme::gap20;

    arrangeMonths(small);
    if (m_data.today >= m_data.from && m_data.today <= m_data.to) {
        const int x = xOf(m_data.today);
        const int width = QFontMetrics(theme::font(theme::Type::Strong)).horizontalAdvance(m_data.todayName) + 2;
        QRect label(x + 6, todayTop, width, labelHeight);
        if (label.right() > this->width())
            label.moveRight(x - 6);
        m_items.push_back({Part::Today,
                           {},
                           m_data.todayName,
                           {},
                           m_data.today,
                           {},
                           QRect(x - 1, todayTop, 2, deadlinesTop + labelHeight - todayTop),
                           label});
    }
    arrangeBands();
    arrangeMarks(m_data.sessions, Part::Session, sessionsTop, 2, small);
    arrangeMarks(m_data.deadlines, Part::Deadline, deadlinesTop, 1, small);

    for (int i = 0; i < int(m_items.size()); ++i) {
        const Part part = m_items[size_t(i)].part;
        if (part == Part::Band || part == Part::Session || part == Part::Deadline)
            m_order.push_back(i);
    }
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int left, int right) { return m_items[size_t(left)].date < m_items[size_t(right)].date; });
}

void PathTimeline::arrangeMonths(const QFont &small)
{
    const QFontMetrics metrics(small);
    for (QDate month(m_data.from.year(), m_data.from.month(), 1); month <= m_data.to; month = month.addMonths(1)) {
        const int left = xOf(qMax(month, m_data.from));
        const int right = xOf(qMin(month.addMonths(1), m_data.to.addDays(1)));
        QString name = locale().standaloneMonthName(month.month());
        if (metrics.horizontalAdvance(name) + theme::gap12 > right - left)
            name = locale().standaloneMonthName(month.month(), QLocale::ShortFormat);
        const int width = metrics.horizontalAdvance(name);
        QRect label;
        if (width + theme::gap12 <= right - left)
            label = QRect(left + theme::gap4, monthsTop, width + 2, labelHeight);
        m_items.push_back({Part::Month, {}, name, {}, month, {}, QRect(left, monthsTop, 1, labelHeight), label});
    }
}

void PathTimeline::arrangeBands()
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    const int today = m_data.today.isValid() ? xOf(m_data.today) : -1;
    for (const TimelineData::Band &band : m_data.bands) {
        const int left = xOf(band.from);
        const QRect shape(left, bandsTop, qMax(4, xOf(band.to.addDays(1)) - left - 3), bandHeight);
        QRect label = shape.adjusted(theme::gap8, 0, -theme::gap8, 0);
        // The line of today must not run through the words.
        const int words = metrics.horizontalAdvance(band.name);
        if (today > label.left() - 4 && today < label.left() + qMin(words, label.width()) + 4) {
            if (shape.right() - today > today - shape.left())
                label.setLeft(today + 6);
            else
                label.setRight(today - 6);
        }
        if (label.width() < 16)
            label = {};
        m_items.push_back({Part::Band, band.record, band.name, band.detail, band.from, band.to, shape, label});
    }
}

void PathTimeline::arrangeMarks(const std::vector<TimelineData::Mark> &marks, Part part, int y, int lanes,
                                const QFont &small)
{
    std::vector<TimelineData::Mark> sorted = marks;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &left, const auto &right) { return left.date < right.date; });
    const QFontMetrics metrics(small);
    std::vector<QRect> taken; // everything that a label must keep away from
    std::vector<size_t> placed;
    const int today = m_data.today.isValid() ? xOf(m_data.today) : -100;
    int last = -100;
    for (const TimelineData::Mark &mark : sorted) {
        if (mark.date < m_data.from || mark.date > m_data.to)
            continue;
        int x = xOf(mark.date);
        if (x - last < markSize + 2)
            x = last + markSize + 2; // two on one day stand beside each other
        last = x;
        const QRect shape(x - markSize / 2, y + 2, markSize, markSize);
        taken.push_back(shape);
        placed.push_back(m_items.size());
        m_items.push_back({part, mark.record, mark.name, mark.detail, mark.date, {}, shape, {}});
    }
    for (const size_t index : placed) {
        Item &item = m_items[index];
        const int width = metrics.horizontalAdvance(item.label) + 2;
        std::vector<QRect> places;
        if (part == Part::Deadline) {
            places.emplace_back(item.shape.left() - 6 - width, y, width, labelHeight);
            places.emplace_back(item.shape.right() + 6, y, width, labelHeight);
        } else {
            for (int lane = 0; lane < lanes; ++lane) {
                const int top = y + markSize + 5 + lane * labelHeight;
                for (const int left :
                     {item.shape.center().x() - width / 2, item.shape.left() - 2, item.shape.right() - width + 2})
                    places.emplace_back(left, top, width, labelHeight);
            }
        }
        for (const QRect &place : places) {
            const bool inside = place.left() >= m_labelWidth - theme::gap12 && place.right() <= this->width();
            const bool crossed = today > place.left() - 4 && today < place.right() + 4;
            const QRect roomy = place.adjusted(-theme::gap4, 0, theme::gap4, 0);
            const bool free = std::none_of(taken.begin(), taken.end(), [&](const QRect &other) {
                return other != item.shape && other.intersects(roomy);
            });
            if (inside && !crossed && free) {
                item.labelRect = place;
                taken.push_back(place);
                break;
            }
        }
    }
}

void PathTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(tokens.muted);
    const auto name = [&](int top, int height, const QString &text) {
        painter.drawText(QRect(0, top, m_labelWidth, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    name(bandsTop, bandHeight, tr("Phases"));
    name(sessionsTop, markSize + 4, tr("Sessions"));
    name(deadlinesTop, labelHeight, tr("Deadlines"));
    for (const Item &item : m_items)
        drawItem(painter, item);
    if (hasFocus() && m_focused >= 0) {
        const Item &item = m_items[size_t(m_order[size_t(m_focused)])];
        theme::draw::focusRing(&painter, item.shape.adjusted(-4, -4, 4, 4), tokens.accent);
    }
}

void PathTimeline::drawItem(QPainter &painter, const Item &item) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    painter.save();
    painter.setFont(
        theme::font(item.part == Part::Band || item.part == Part::Today ? theme::Type::Strong : theme::Type::Small));
    QColor ink = tokens.muted;
    painter.setRenderHint(QPainter::Antialiasing, item.part != Part::Today);
    switch (item.part) {
    case Part::Month:
        break;
    case Part::Today:
        ink = tokens.late;
        painter.fillRect(item.shape, tokens.late);
        break;
    case Part::Band:
        ink = drawBand(painter, item.shape, item.date, item.until, m_data.today, tokens);
        break;
    case Part::Session:
        drawSessionMark(painter, item.shape, item.date < m_data.today, tokens.onTrack, tokens);
        break;
    case Part::Deadline:
        drawDeadlineMark(painter, item.shape, 8, tokens);
        break;
    }
    if (!item.labelRect.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(item.labelRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(item.label, Qt::ElideRight, item.labelRect.width()));
    }
    painter.restore();
}

QString PathTimeline::words(const Item &item) const
{
    return item.detail.isEmpty() ? item.label
                                 : tr("%1: %2", "item of the timeline and its date").arg(item.label, item.detail);
}

QString PathTimeline::textAlternative() const
{
    QStringList lines;
    for (const int index : m_order)
        lines.append(words(m_items[size_t(index)]));
    if (!m_data.todayName.isEmpty())
        lines.append(m_data.todayName);
    return lines.join(QStringLiteral(". "));
}

std::vector<QRect> PathTimeline::labelRects() const
{
    std::vector<QRect> rects;
    for (const Item &item : m_items) {
        if (!item.labelRect.isEmpty())
            rects.push_back(item.labelRect);
    }
    return rects;
}

int PathTimeline::itemAt(QPoint position) const
{
    for (size_t i = 0; i < m_order.size(); ++i) {
        const Item &item = m_items[size_t(m_order[i])];
        if (item.shape.adjusted(-3, -3, 3, 3).contains(position) || item.labelRect.contains(position))
            return int(i);
    }
    return -1;
}

void PathTimeline::focusItem(int index)
{
    m_focused = m_order.empty() ? -1 : qBound(0, index, int(m_order.size()) - 1);
    updateNames();
    update();
}

void PathTimeline::updateNames()
{
    const QString whole = tr("Timeline of the academy");
    setAccessibleDescription(textAlternative());
    const bool onItem = hasFocus() && m_focused >= 0;
    setAccessibleName(onItem ? words(m_items[size_t(m_order[size_t(m_focused)])]) : whole);
}

void PathTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PathTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange ||
        event->type() == QEvent::FontChange) {
        arrange();
        updateNames();
        update();
    }
}

void PathTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return focusItem(m_focused - 1);
    case Qt::Key_Right:
        return focusItem(m_focused + 1);
    case Qt::Key_Home:
        return focusItem(0);
    case Qt::Key_End:
        return focusItem(int(m_order.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focused >= 0)
            Q_EMIT activated(m_items[size_t(m_order[size_t(m_focused)])].record);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PathTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_focused < 0 && event->reason() != Qt::MouseFocusReason)
        focusItem(0);
    updateNames();
    update();
}

void PathTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateNames();
    update();
}

void PathTimeline::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(itemAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PathTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = itemAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || index < 0)
        return;
    focusItem(index);
    Q_EMIT activated(m_items[size_t(m_order[size_t(index)])].record);
}

bool PathTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), words(m_items[size_t(m_order[size_t(index)])]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace polku::ui
