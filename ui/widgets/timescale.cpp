#include "widgets/timescale.h"

#include "base/dates.h"
#include "theme/draw.h"
#include "theme/tokens.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace polku::ui {

/// Below this many pixels a day, weeks have no lines of their own.
constexpr double scaleForWeeks = 3;
/// From this many pixels a day on, weekends are shaded.
constexpr double scaleForWeekends = 8;

TimeScale::TimeScale(QDate from, QDate to, double scale, int left)
    : m_from(from), m_to(to), m_scale(scale), m_left(left)
{
}

int TimeScale::width() const
{
    return isValid() ? xOf(m_to.addDays(1)) + theme::gap8 : 0;
}

int TimeScale::xOf(QDate day) const
{
    return m_left + int(std::lround(double(m_from.daysTo(day)) * m_scale));
}

QDate TimeScale::dayAt(int x) const
{
    return m_from.addDays(int(std::floor(double(x - m_left) / m_scale)));
}

int TimeScale::daysOf(int pixels) const
{
    return int(std::lround(double(pixels) / m_scale));
}

std::vector<TimeScale::Head> TimeScale::heads(const QLocale &locale) const
{
    std::vector<Head> heads;
    if (isValid()) {
        addMonths(heads, locale);
        addWeeks(heads, locale);
    }
    return heads;
}

void TimeScale::addMonths(std::vector<Head> &heads, const QLocale &locale) const
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    const auto nameOf = [&](QDate month, int form) {
        const QString year = QString::number(month.year());
        switch (form) {
        case 0:
            return QStringLiteral("%1 %2").arg(locale.standaloneMonthName(month.month()), year);
        case 1:
            return month.month() == 1 ? year : locale.standaloneMonthName(month.month());
        case 2:
            return month.month() == 1 ? year : locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        case 3:
            return month.month() == 1 ? year : QString::number(month.month());
        default:
            return QString::number(month.month());
        }
    };
    // All months in the same form: the longest that has room in each whole month. One that has less room (cut off at
    // the edge, or with the year for its name) takes the next form that it has room for.
    constexpr int forms = 4;
    constexpr int shortest = forms;
    int form = 0;
    const QDate first(m_from.year(), m_from.month(), 1);
    for (QDate month = first; month <= m_to; month = month.addMonths(1)) {
        const int room = int(double(month.daysInMonth()) * m_scale) - theme::gap8;
        while (form + 1 < forms && metrics.horizontalAdvance(nameOf(month, form)) + 2 > room)
            ++form;
    }
    for (QDate month = first; month <= m_to; month = month.addMonths(1)) {
        const int x = xOf(std::max(month, m_from));
        const int right = xOf(std::min(month.addMonths(1), m_to.addDays(1)));
        int own = form;
        const auto widthOf = [&] { return metrics.horizontalAdvance(nameOf(month, own)) + 2; };
        while (own < shortest && widthOf() + theme::gap8 > right - x)
            ++own;
        const QString name = nameOf(month, own);
        const int wide = widthOf();
        const QRect label = wide + theme::gap8 <= right - x ? QRect(x + theme::gap4, 0, wide, headRow) : QRect();
        heads.push_back({true, month, name, QRect(x, 0, 1, headRow), label});
    }
}

void TimeScale::addWeeks(std::vector<Head> &heads, const QLocale &locale) const
{
    if (m_scale < scaleForWeeks)
        return;
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    const int step = int(7 * m_scale);
    for (QDate monday = mondayOf(m_from); monday <= m_to; monday = monday.addDays(7)) {
        if (monday < m_from)
            continue;
        // Whose week it is tells the month above; beside each line the day it begins with.
        const QString day = locale.language() == QLocale::English ? QString::number(monday.day())
                                                                  : QStringLiteral("%1.").arg(monday.day());
        const int wide = metrics.horizontalAdvance(day) + 2;
        const int x = xOf(monday);
        const bool fits = wide + theme::gap8 <= step && x + wide + theme::gap4 < width();
        heads.push_back({false, monday, day, QRect(x, headRow, 1, headRow),
                         fits ? QRect(x + theme::gap4, headRow, wide, headRow) : QRect()});
    }
}

void paintHeads(QPainter &painter, const std::vector<TimeScale::Head> &heads, const theme::Tokens &tokens)
{
    for (const TimeScale::Head &head : heads) {
        painter.fillRect(QRect(head.line.left(), head.line.top(), 1, TimeScale::headHeight - head.line.top()),
                         head.month ? tokens.line : tokens.line2);
        if (head.labelRect.isEmpty())
            continue;
        painter.setFont(theme::font(head.month ? theme::Type::Strong : theme::Type::Small));
        painter.setPen(head.month ? tokens.ink : tokens.muted);
        painter.drawText(head.labelRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, head.label);
    }
}

void paintHeadLines(QPainter &painter, const std::vector<TimeScale::Head> &heads, int bottom,
                    const theme::Tokens &tokens)
{
    for (const TimeScale::Head &head : heads) {
        painter.fillRect(QRect(head.line.left(), head.line.top(), 1, bottom - head.line.top()),
                         head.month ? tokens.line : tokens.line2);
    }
}

void paintWeekends(QPainter &painter, const TimeScale &time, const QRect &area, const theme::Tokens &tokens)
{
    if (time.scale() < scaleForWeekends)
        return;
    const QDate last = time.dayAt(area.right());
    for (QDate day = time.dayAt(area.left()).addDays(-1); day <= last; day = day.addDays(1)) {
        if (day.dayOfWeek() == 6) {
            const int left = time.xOf(day);
            painter.fillRect(QRect(left, area.top(), time.xOf(day.addDays(2)) - left, area.height()), tokens.window);
        }
    }
}

void paintDragSign(QPainter &painter, QPoint at, const QString &text, const theme::Tokens &tokens)
{
    painter.setFont(theme::font(theme::Type::Strong));
    const QRect sign(at, QSize(painter.fontMetrics().horizontalAdvance(text) + 2 * theme::gap8, 22));
    theme::draw::box(&painter, sign, tokens.inverse, QColor());
    painter.setPen(tokens.onInverse);
    painter.drawText(sign, Qt::AlignCenter, text);
}

} // namespace polku::ui
