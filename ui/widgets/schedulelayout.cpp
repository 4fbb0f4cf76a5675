#include "widgets/schedulelayout.h"

#include "theme/tokens.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace polku::ui {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleTimeline)
};

constexpr int bandHeight = 26;
constexpr int laneHeight = 20;
constexpr int markSize = 12;
constexpr int labelHeight = 18;
constexpr int labelGap = 5; ///< from mark to label
constexpr int between = 10; ///< from a label to the next mark
constexpr int rowGap = 8;
constexpr int mostLanes = 5;

/// Marks placed so far in one lane of a row.
struct Lane
{
    int markRight = -10'000;
    int right = -10'000; ///< with the label
    int last = -1;       ///< index of the item placed last
};

} // namespace

void ScheduleLayout::arrange(const ScheduleTimelineData &data, double scale, const QLocale &locale)
{
    m_items.clear();
    m_rowNames.clear();
    m_order.clear();
    m_heads.clear();
    m_height = m_namesWidth = 0;
    m_time = TimeScale(data.from, data.to, scale, 0);
    if (!m_time.isValid())
        return;
    addNames({Names::tr("Phases"), Names::tr("Sessions"), Names::tr("Team sessions"), Names::tr("Deadlines"),
              Names::tr("Holidays")});
    m_time = TimeScale(data.from, data.to, scale, m_namesWidth);
    m_heads = m_time.heads(locale);
    int y = top() + theme::gap4;
    const auto row = [&](const QString &name, int height) {
        if (height == 0)
            return;
        addRow(name, y, height);
        y += height + rowGap;
    };
    row(Names::tr("Phases"), addBands(data, y));
    row(Names::tr("Sessions"), addMarks(data.sessions, Part::Session, y));
    row(Names::tr("Deadlines"), addMarks(data.deadlines, Part::Deadline, y));
    row(Names::tr("Team sessions"), addMarks(data.teamSessions, Part::TeamSession, y));
    if (!data.daysOff.empty()) {
        addDaysOff(data, y);
        row(Names::tr("Holidays"), labelHeight);
    }
    m_height = y;
    if (data.today >= data.from && data.today <= data.to) {
        const int x = xOf(data.today) + int(scale / 2);
        m_items.push_back({Part::Today,
                           {},
                           data.todayName,
                           {},
                           data.today,
                           {},
                           QRect(x - 1, TimeScale::headRow, 2, m_height - TimeScale::headRow),
                           {}});
    }
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (m_items[size_t(i)].record.id != 0)
            m_order.push_back(i);
    }
    std::stable_sort(m_order.begin(), m_order.end(),
                     [this](int left, int right) { return m_items[size_t(left)].date < m_items[size_t(right)].date; });
}

void ScheduleLayout::addNames(const std::vector<QString> &names)
{
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    for (const QString &name : names)
        m_namesWidth = std::max(m_namesWidth, metrics.horizontalAdvance(name));
    m_namesWidth += theme::gap20 + theme::gap12;
}

void ScheduleLayout::addRow(const QString &name, int y, int height)
{
    m_rowNames.push_back({name, QRect(theme::gap20, y, m_namesWidth - theme::gap20, std::min(height, bandHeight))});
}

int ScheduleLayout::addBands(const ScheduleTimelineData &data, int y)
{
    const QFontMetrics metrics(theme::font(theme::Type::Strong));
    std::vector<int> lanes; // right ends
    for (const ScheduleTimelineData::Band &band : data.bands) {
        if (!band.from.isValid() || !band.to.isValid() || band.to < band.from)
            continue;
        const int left = xOf(band.from);
        const int right = std::max(left + 6, xOf(band.to.addDays(1)) - 2);
        size_t lane = 0;
        while (lane < lanes.size() && lanes[lane] > left)
            ++lane;
        if (lane == lanes.size())
            lanes.push_back(right);
        lanes[lane] = right;
        const QRect shape(left, y + int(lane) * (bandHeight + 4), right - left, bandHeight);
        const int width = metrics.horizontalAdvance(band.name) + 2;
        QRect label;
        if (width + 2 * theme::gap8 <= shape.width())
            label = QRect(shape.left() + theme::gap8, shape.top(), width, shape.height());
        m_items.push_back({Part::Band, band.record, band.name, band.detail, band.from, band.to, shape, label,
                           ScheduleTimelineData::Mark::State::Planned, band.problem});
    }
    const int bands = lanes.empty() ? 0 : int(lanes.size()) * (bandHeight + 4) - 4;
    return bands + nameNarrowBands(y + bands);
}

/// The names that have no room in their bands stand below them, each where its band begins. Returns the height they
/// take.
int ScheduleLayout::nameNarrowBands(int y)
{
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    std::vector<int> lanes; // right ends
    for (Item &item : m_items) {
        if (item.part != Part::Band || !item.labelRect.isEmpty())
            continue;
        const int width = metrics.horizontalAdvance(item.label) + 2;
        const int left = std::min(item.shape.left(), m_time.width() - width);
        size_t lane = 0;
        while (lane < lanes.size() && lanes[lane] + between > left)
            ++lane;
        if (lane == mostLanes || left < m_namesWidth)
            continue; // left to the tool tip
        if (lane == lanes.size())
            lanes.push_back(0);
        lanes[lane] = left + width;
        item.labelRect = QRect(left, y + 2 + int(lane) * laneHeight, width, labelHeight);
    }
    return int(lanes.size()) * laneHeight;
}

int ScheduleLayout::addMarks(const std::vector<ScheduleTimelineData::Mark> &marks, Part part, int y)
{
    std::vector<ScheduleTimelineData::Mark> sorted;
    for (const ScheduleTimelineData::Mark &mark : marks) {
        if (mark.date >= m_time.from() && mark.date <= m_time.to())
            sorted.push_back(mark);
    }
    if (sorted.empty())
        return 0;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &left, const auto &right) { return left.date < right.date; });
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    std::vector<Lane> lanes(mostLanes);
    int used = 0;
    for (const ScheduleTimelineData::Mark &mark : sorted) {
        const int center = xOf(mark.date) + int(scale() / 2);
        int left = center - markSize / 2;
        const int width = metrics.horizontalAdvance(mark.name) + 2;
        const auto fits = [&](int lane) { return lanes[size_t(lane)].right + between <= left; };
        int lane = 0;
        while (lane < mostLanes && !fits(lane))
            ++lane;
        if (lane == mostLanes) {
            // No lane is free: the label of the mark whose own place is longest past gives way.
            lane = int(std::min_element(lanes.begin(), lanes.end(),
                                        [](const Lane &a, const Lane &b) { return a.markRight < b.markRight; }) -
                       lanes.begin());
            Lane &taken = lanes[size_t(lane)];
            m_items[size_t(taken.last)].labelRect = {};
            taken.right = taken.markRight;
            left = std::max(left, taken.markRight + 2); // many on one day stand beside each other
        }
        const int top = y + lane * laneHeight;
        const QRect shape(left, top + (laneHeight - markSize) / 2, markSize, markSize);
        QRect label(shape.right() + 1 + labelGap, top + (laneHeight - labelHeight) / 2, width, labelHeight);
        if (label.right() >= m_time.width()) {
            label.moveRight(shape.left() - labelGap);
            if (label.left() < lanes[size_t(lane)].right + between || label.left() < m_namesWidth)
                label = {};
        }
        const int right = label.isEmpty() ? shape.right() : std::max(label.right(), shape.right());
        lanes[size_t(lane)] = {shape.right(), right, int(m_items.size())};
        used = std::max(used, lane + 1);
        m_items.push_back(
            {part, mark.record, mark.name, mark.detail, mark.date, {}, shape, label, mark.state, mark.problem});
    }
    return used * laneHeight;
}

void ScheduleLayout::addDaysOff(const ScheduleTimelineData &data, int y)
{
    const QFontMetrics metrics(theme::font(theme::Type::Small));
    int right = m_namesWidth - between;
    for (const ScheduleTimelineData::DayOff &day : data.daysOff) {
        if (day.date < m_time.from() || day.date > m_time.to())
            continue;
        const int left = xOf(day.date);
        const int width = metrics.horizontalAdvance(day.name) + 2;
        const QRect shape(left, top(), std::max(2, int(scale())), y + labelHeight - top());
        QRect label(left, y, width, labelHeight);
        if (label.left() < right + between || label.right() >= m_time.width())
            label = {};
        else
            right = label.right();
        m_items.push_back({Part::DayOff, {}, day.name, {}, day.date, {}, shape, label});
    }
}

} // namespace polku::ui
