#include "pages/teams/pointsedit.h"

#include "theme/draw.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace polku::ui {

constexpr int cellWidth = 26;

PointsEdit::PointsEdit(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

QSize PointsEdit::sizeHint() const
{
    return {(most + 1) * cellWidth, theme::controlHeight};
}

QRect PointsEdit::cell(int points) const
{
    const int place = layoutDirection() == Qt::RightToLeft ? most - points : points;
    return {place * cellWidth, 0, cellWidth, height()};
}

void PointsEdit::setPoints(std::optional<qint64> points)
{
    if (points == m_points)
        return;
    m_points = points;
    describe();
    update();
}

void PointsEdit::give(std::optional<qint64> points)
{
    if (m_readOnly || points == m_points)
        return;
    setPoints(points);
    Q_EMIT edited();
}

void PointsEdit::describe()
{
    setAccessibleDescription(m_points ? tr("%1 of 5 points").arg(*m_points) : tr("Not scored yet"));
    setToolTip(tr("Type 0 to 5; Delete takes the points away"));
}

void PointsEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_0 + most) {
        give(key - Qt::Key_0);
        Q_EMIT moveRequested(1);
    } else if (plain && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        give(std::nullopt);
    } else if (plain && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        const qint64 step = key == Qt::Key_Right ? 1 : -1;
        give(std::clamp<qint64>(m_points ? *m_points + step : 0, 0, most));
    } else if (plain && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT moveRequested(1);
    } else if (plain && key == Qt::Key_Up) {
        Q_EMIT moveRequested(-1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PointsEdit::mousePressEvent(QMouseEvent *event)
{
    for (int points = 0; points <= most && event->button() == Qt::LeftButton; ++points) {
        if (cell(points).contains(event->pos()))
            give(m_points == points ? std::nullopt : std::optional<qint64>(points));
    }
}

void PointsEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.surface);
    painter.drawRoundedRect(frame, theme::controlRadius, theme::controlRadius);
    for (int points = 0; points <= most; ++points) {
        const QRect place = cell(points);
        const bool given = m_points == points;
        if (given) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.accent);
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), theme::controlRadius - 1, theme::controlRadius - 1);
        }
        painter.setFont(theme::font(given ? theme::Type::Strong : theme::Type::Body));
        painter.setPen(given ? tokens.onAccent : tokens.muted);
        painter.drawText(place, Qt::AlignCenter, locale().toString(points));
    }
    if (hasFocus())
        theme::draw::focusRing(&painter, rect(), tokens.accent);
}

void PointsEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace polku::ui
