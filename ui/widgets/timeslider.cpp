#include "widgets/timeslider.h"

#include "theme/draw.h"
#include "theme/tokens.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace polku::ui {

namespace {
constexpr int edge = 10; ///< room for the handle at both ends
constexpr int handleRadius = 7;
constexpr int tickHeight = 8;
constexpr int flagHeight = 16;
constexpr int heightAll = 40;
constexpr int nearestTogether = 4;
} // namespace

TimeSlider::TimeSlider(QWidget *parent) : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSingleStep(1);
    setPageStep(1);
    setRange(0, 0);
}

void TimeSlider::setStops(const QList<Stop> &stops)
{
    if (stops == m_stops)
        return;
    m_stops = stops;
    setRange(0, std::max(0, int(stops.size()) - 1));
    update();
}

QSize TimeSlider::sizeHint() const
{
    return {theme::panelWidth, heightAll};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {theme::navigationWidth, heightAll};
}

QList<int> TimeSlider::places() const
{
    QList<int> places;
    if (m_stops.isEmpty())
        return places;
    const double room = std::max(1, width() - 2 * edge);
    const qint64 from = m_stops.front().at.toMSecsSinceEpoch();
    const qint64 whole = std::max<qint64>(1, m_stops.back().at.toMSecsSinceEpoch() - from);
    // Moments that are close together are drawn apart, as far as all find room.
    const double apart =
        std::min<double>(nearestTogether, m_stops.size() > 1 ? room / double(m_stops.size() - 1) : nearestTogether);
    QList<double> exact;
    for (const Stop &stop : m_stops) {
        const double place = double(stop.at.toMSecsSinceEpoch() - from) / double(whole) * room;
        exact.append(exact.isEmpty() ? place : std::max(place, exact.back() + apart));
    }
    for (qsizetype i = exact.size(); i-- > 0;) {
        const double most = room - apart * double(exact.size() - 1 - i);
        exact[i] = std::min(exact[i], most);
    }
    for (const double place : exact)
        places.append(edge + qRound(place));
    return places;
}

int TimeSlider::nearest(int x) const
{
    const QList<int> all = places();
    int best = 0;
    for (int i = 1; i < int(all.size()); ++i) {
        if (std::abs(all[i] - x) < std::abs(all[best] - x))
            best = i;
    }
    return best;
}

int TimeSlider::nextFlag(int step) const
{
    for (int i = value() + step; i >= 0 && i < int(m_stops.size()); i += step) {
        if (m_stops[i].flag)
            return i;
    }
    return step < 0 ? minimum() : maximum();
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = height() - edge - handleRadius / 2;
    painter.setPen(QPen(tokens.line, 2));
    painter.drawLine(edge, line, width() - edge, line);
    const QList<int> all = places();
    for (int i = 0; i < int(all.size()); ++i) {
        const int x = all[i];
        if (!m_stops[i].flag) {
            painter.setPen(QPen(tokens.muted, 1));
            painter.drawLine(x, line - tickHeight / 2, x, line + tickHeight / 2);
            continue;
        }
        const int top = line - flagHeight - tickHeight / 2;
        painter.setPen(QPen(tokens.accent, 1.5));
        painter.drawLine(x, top, x, line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawPolygon(QPolygon({QPoint(x, top), QPoint(x + 9, top + 4), QPoint(x, top + 8)}));
    }
    if (value() < all.size()) {
        painter.setPen(QPen(tokens.surface, 2));
        painter.setBrush(isEnabled() ? tokens.accent : tokens.notStarted);
        painter.drawEllipse(QPoint(all[value()], line), handleRadius, handleRadius);
        if (hasFocus()) {
            const QRect ring(all[value()] - handleRadius, line - handleRadius, 2 * handleRadius, 2 * handleRadius);
            theme::draw::focusRing(&painter, ring.adjusted(-3, -3, 3, 3), tokens.accent, handleRadius + 3);
        }
    }
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        return setValue(nextFlag(1));
    case Qt::Key_PageDown:
        return setValue(nextFlag(-1));
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractSlider::mousePressEvent(event);
    setSliderDown(true);
    setSliderPosition(nearest(int(event->position().x())));
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        setSliderPosition(nearest(int(event->position().x())));
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractSlider::mouseReleaseEvent(event);
    setSliderDown(false);
}

void TimeSlider::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

} // namespace polku::ui
