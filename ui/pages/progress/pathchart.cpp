#include "pages/progress/pathchart.h"

#include "base/format.h"
#include "pages/progress/boardmodel.h"
#include "theme/draw.h"
#include "theme/icon.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace polku::ui {

constexpr int chartHeight = 112;
constexpr int sampleWidth = 16;
constexpr int shapeSize = theme::iconSize - 4;

PathChart::PathChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathChart::setPath(std::vector<PathPoint> path, Language language)
{
    m_path = std::move(path);
    m_language = language;
    updateNames();
    update();
}

QString PathChart::textAlternative() const
{
    QStringList lines;
    for (const PathPoint &point : m_path) {
        lines.append(tr("%1: %2 of %3 steps done, %4")
                         .arg(formatDate(m_language, point.date))
                         .arg(point.done)
                         .arg(point.expected)
                         .arg(standingWord(standingOf(point.state))));
    }
    return lines.join(QLatin1Char('\n'));
}

void PathChart::updateNames()
{
    setAccessibleName(tr("Steps done over time"));
    setAccessibleDescription(textAlternative());
    setToolTip(textAlternative());
}

QSize PathChart::sizeHint() const
{
    return {280, chartHeight};
}

QSize PathChart::minimumSizeHint() const
{
    return {160, chartHeight};
}

QRect PathChart::plot() const
{
    const int label = QFontMetrics(theme::font(theme::Type::Small)).height();
    return rect().adjusted(shapeSize, label + theme::gap4, -shapeSize, -label - theme::gap8);
}

QPoint PathChart::placeOf(const PathPoint &point, int steps) const
{
    const QRect area = plot();
    const qint64 days = std::max<qint64>(1, m_path.front().date.daysTo(m_path.back().date));
    int most = 1;
    for (const PathPoint &each : m_path)
        most = std::max({most, each.expected, each.done});
    const qint64 x = m_path.size() == 1 ? area.width() : m_path.front().date.daysTo(point.date) * area.width() / days;
    return {area.left() + int(x), area.bottom() - steps * area.height() / most};
}

QString PathChart::stepsDone() const
{
    return tr("%1 of %2 steps").arg(m_path.back().done).arg(m_path.back().expected);
}

/// Which line is which, as far as there is room beside the number of steps.
void PathChart::paintLegend(QPainter &painter) const
{
    const theme::Tokens &tokens = theme::tokensOf(this);
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    const int middle = metrics.height() / 2;
    int x = 0;
    const auto add = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(x, middle, x + sampleWidth, middle);
        painter.setPen(tokens.muted);
        x += sampleWidth + theme::gap4;
        painter.drawText(QRect(x, 0, width() - x, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + theme::gap12;
    };
    add(QPen(tokens.accent, 2), tr("done"));
    const QString asked = tr("expected");
    const int steps = metrics.horizontalAdvance(stepsDone()) + theme::gap12;
    if (x + sampleWidth + theme::gap4 + metrics.horizontalAdvance(asked) + steps <= width())
        add(QPen(tokens.expected, 1.5, Qt::DashLine), asked);
}

void PathChart::paintEvent(QPaintEvent *)
{
    if (m_path.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::Tokens &tokens = theme::tokensOf(this);
    // What was asked by then, as steps, and what was done.
    const auto steps = [&](int PathPoint::*member) {
        QPainterPath line(placeOf(m_path.front(), m_path.front().*member));
        for (const PathPoint &point : m_path) {
            const QPoint place = placeOf(point, point.*member);
            line.lineTo(place.x(), line.currentPosition().y());
            line.lineTo(place);
        }
        return line;
    };
    painter.setPen(QPen(tokens.expected, 1.5, Qt::DashLine));
    painter.drawPath(steps(&PathPoint::expected));
    painter.setPen(QPen(tokens.accent, 2));
    painter.drawPath(steps(&PathPoint::done));
    int free = -shapeSize;
    for (const PathPoint &point : m_path) {
        const QPoint place = placeOf(point, point.done);
        const bool last = &point == &m_path.back();
        if (!last && (place.x() - free < shapeSize + 2 || placeOf(m_path.back(), 0).x() - place.x() < shapeSize + 2))
            continue;
        free = place.x();
        const QRect shape(place.x() - shapeSize / 2, place.y() - shapeSize / 2, shapeSize, shapeSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.window);
        painter.drawEllipse(shape.adjusted(-1, -1, 1, 1));
        const Standing standing = standingOf(point.state);
        theme::paintIcon(&painter, shape, standingIcon(standing), tokens.*standingInk(standing));
    }
    painter.setFont(theme::font(theme::Type::Small));
    painter.setPen(tokens.muted);
    const QRect below(rect().left(), plot().bottom() + theme::gap8, rect().width(), rect().bottom() - plot().bottom());
    if (m_path.size() > 1)
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, formatDayAndMonth(m_language, m_path.front().date));
    painter.drawText(below, Qt::AlignRight | Qt::AlignTop, formatDayAndMonth(m_language, m_path.back().date));
    paintLegend(painter);
    painter.setPen(tokens.ink);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignTop, stepsDone());
    if (hasFocus())
        theme::draw::focusRing(&painter, rect().adjusted(0, 0, -1, -1), tokens.accent);
}

void PathChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateNames();
}

} // namespace polku::ui
