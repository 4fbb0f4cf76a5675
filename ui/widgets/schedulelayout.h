#pragma once

#include "model/kinds.h"
#include "widgets/timescale.h"

#include <QDate>
#include <QLocale>
#include <QRect>
#include <QString>

#include <vector>

namespace polku::ui {

/// What the schedule's timeline shows, in plain values and in the reader's words.
struct ScheduleTimelineData
{
    /// A phase, drawn as a band.
    struct Band
    {
        RecordRef record;
        QString name;
        QDate from;
        QDate to;
        QString detail; ///< tool tip and screen reader: "17 February – 16 March"
        bool problem = false;
    };
    /// A session or a deadline.
    struct Mark
    {
        enum class State { Planned, Done, Cancelled };
        RecordRef record;
        QString name;
        QDate date;
        QString detail;
        State state = State::Planned;
        bool problem = false;
    };
    struct DayOff
    {
        QDate date;
        QString name;
    };

    QDate from; ///< first and last day drawn
    QDate to;
    QDate today;
    QString todayName;
    std::vector<Band> bands;
    std::vector<Mark> sessions;     ///< for all teams
    std::vector<Mark> teamSessions; ///< for one team
    std::vector<Mark> deadlines;
    std::vector<DayOff> daysOff; ///< holidays; weekends are drawn by themselves
};

/// Where everything of a timeline lies at one scale; the same for drawing, for the pointer and for tests. Labels never
/// touch and are never cut: one that has no room is left to the tool tip.
class ScheduleLayout
{
public:
    enum class Part { Today, Band, Session, TeamSession, Deadline, DayOff };
    struct Item
    {
        Part part;
        RecordRef record;
        QString label;
        QString detail;
        QDate date;
        QDate until; ///< of bands
        QRect shape;
        QRect labelRect; ///< empty: no room
        ScheduleTimelineData::Mark::State state = ScheduleTimelineData::Mark::State::Planned;
        bool problem = false;
    };
    struct RowName
    {
        QString text;
        QRect rect; ///< x from 0: the column of names does not scroll
    };

    /// Lays out `data` at `scale` pixels a day; names of rows stand in a column before the first day.
    void arrange(const ScheduleTimelineData &data, double scale, const QLocale &locale);

    const std::vector<Item> &items() const { return m_items; }
    const std::vector<RowName> &rowNames() const { return m_rowNames; }
    /// Items that can be chosen, in time.
    const std::vector<int> &order() const { return m_order; }
    const TimeScale &time() const { return m_time; }
    const std::vector<TimeScale::Head> &heads() const { return m_heads; }
    int namesWidth() const { return m_namesWidth; }
    int width() const { return m_time.width(); } ///< of everything, with the names
    int height() const { return m_height; }
    int xOf(QDate day) const { return m_time.xOf(day); }
    double scale() const { return m_time.scale(); }
    /// Where the rows begin, below months and weeks.
    int top() const { return TimeScale::headHeight; }

private:
    void addNames(const std::vector<QString> &names);
    int addBands(const ScheduleTimelineData &data, int y);
    int nameNarrowBands(int y);
    int addMarks(const std::vector<ScheduleTimelineData::Mark> &marks, Part part, int y);
    void addDaysOff(const ScheduleTimelineData &data, int y);
    void addRow(const QString &name, int y, int height);

    std::vector<Item> m_items;
    std::vector<RowName> m_rowNames;
    std::vector<int> m_order;
    TimeScale m_time;
    std::vector<TimeScale::Head> m_heads;
    int m_namesWidth = 0;
    int m_height = 0;
};

} // namespace polku::ui
