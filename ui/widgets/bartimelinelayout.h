#pragma once

#include "base/language.h"
#include "model/kinds.h"
#include "widgets/statebadge.h"
#include "widgets/timescale.h"

#include <QHash>

#include <functional>
#include <vector>

namespace polku::ui {

/// What a timeline of bars shows, in plain values and in the reader's words: one row for each bar, from top to bottom.
struct BarTimelineData
{
    struct Bar
    {
        RecordRef record;
        QString name; ///< in the column of names
        QDate from;   ///< both invalid: not on the timeline yet
        QDate until;
        bool oneDay = false; ///< it has one day and not two: a mark
        QDate agreed;        ///< the last day as it was agreed; invalid: nothing was
        Standing standing = Standing::NotStarted;

        bool isDated() const { return from.isValid() && until.isValid(); }
    };
    /// One bar waits for another.
    struct Link
    {
        RecordRef before;
        RecordRef after;
        bool broken = false; ///< the one that waits begins too early
    };

    Language language = Language::English;
    QDate today;
    std::vector<Bar> bars;
    std::vector<Link> links;
    /// What stands beside a bar: how it stands, how far it is from what was agreed, whose it is. Asked for what is in
    /// sight.
    std::function<QString(RecordRef record)> noteOf;
    /// Everything about a bar in sentences, for tool tips and screen readers; asked for one bar at a time.
    std::function<QString(RecordRef record)> detailOf;
};

/// Where the rows and bars of such a timeline lie at one scale. What has no day stands first, under a heading that
/// folds.
class BarTimelineLayout
{
public:
    struct Row
    {
        int bar = -1; ///< −1: the heading over what has no day
    };
    static constexpr int rowHeight = 30;
    static constexpr int barHeight = 14;

    /// The first and last day that are drawn: whole months around everything, with room to drag to.
    static std::pair<QDate, QDate> daysOf(const BarTimelineData &data);
    void arrange(const BarTimelineData &data, double scale, int namesWidth, bool folded, const QLocale &locale);

    const TimeScale &time() const { return m_time; }
    const std::vector<TimeScale::Head> &heads() const { return m_heads; }
    const std::vector<Row> &rows() const { return m_rows; }
    int undated() const { return m_undated; }
    int height() const { return top() + int(m_rows.size()) * rowHeight + 8; }
    int top() const { return TimeScale::headHeight; }
    QRect rowRect(int row) const { return {0, top() + row * rowHeight, m_time.width(), rowHeight}; }
    /// −1: none.
    int rowAt(int y) const;
    int rowOf(RecordRef record) const { return m_rowOf.value(record, -1); }
    /// The bar between two days in a row; at least as wide as can be seen.
    QRect barRect(int row, QDate from, QDate until) const;
    /// Over the bar of the row; empty when it has none.
    QRect barRect(int row) const;

private:
    const BarTimelineData *m_data = nullptr;
    TimeScale m_time;
    std::vector<TimeScale::Head> m_heads;
    std::vector<Row> m_rows;
    QHash<RecordRef, int> m_rowOf;
    int m_undated = 0;
};

} // namespace polku::ui
