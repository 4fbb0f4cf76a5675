#pragma once

#include <QDate>
#include <QLocale>
#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace polku::ui {

namespace theme {
struct Tokens;
}

/// A calendar drawn to scale: where each day is, and the months and weeks over it. What stands on every timeline.
class TimeScale
{
public:
    /// The line that a month or a week begins with, and its name; names are never cut.
    struct Head
    {
        bool month = true;
        QDate from;
        QString label;
        QRect line;
        QRect labelRect; ///< empty: no room
    };
    static constexpr int headRow = 20;
    /// Months and weeks, and a little air below.
    static constexpr int headHeight = 2 * headRow + 4;

    TimeScale() = default;
    /// From the one day to the other at so many pixels a day, the first at `left`.
    TimeScale(QDate from, QDate to, double scale, int left);

    bool isValid() const { return m_from.isValid() && m_to.isValid() && m_from <= m_to; }
    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    double scale() const { return m_scale; }
    /// Where the first day begins.
    int left() const { return m_left; }
    /// Of everything, with what is left of the first day.
    int width() const;
    int xOf(QDate day) const;
    QDate dayAt(int x) const;
    /// How many whole days a way of so many pixels is.
    int daysOf(int pixels) const;

    std::vector<Head> heads(const QLocale &locale) const;

private:
    void addMonths(std::vector<Head> &heads, const QLocale &locale) const;
    void addWeeks(std::vector<Head> &heads, const QLocale &locale) const;

    QDate m_from;
    QDate m_to;
    double m_scale = 1;
    int m_left = 0;
};

/// The months and weeks at the top, with the lines that they begin with; `painter` is where the contents are.
void paintHeads(QPainter &painter, const std::vector<TimeScale::Head> &heads, const theme::Tokens &tokens);
/// The lines of months and weeks down to `bottom`.
void paintHeadLines(QPainter &painter, const std::vector<TimeScale::Head> &heads, int bottom,
                    const theme::Tokens &tokens);
/// Weekends shaded within `area` of the contents, where a day is wide enough to tell.
void paintWeekends(QPainter &painter, const TimeScale &time, const QRect &area, const theme::Tokens &tokens);
/// What is being dragged says where it is: a sign with its top left corner there.
void paintDragSign(QPainter &painter, QPoint at, const QString &text, const theme::Tokens &tokens);

} // namespace polku::ui
