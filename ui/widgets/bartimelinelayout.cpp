#include "widgets/bartimelinelayout.h"

#include <algorithm>

namespace polku::ui {

constexpr int leastBarWidth = 6;

std::pair<QDate, QDate> BarTimelineLayout::daysOf(const BarTimelineData &data)
{
    QDate first = data.today;
    QDate last = data.today;
    const auto include = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const BarTimelineData::Bar &bar : data.bars) {
        include(bar.from);
        include(bar.until);
        include(bar.agreed);
    }
    if (!first.isValid())
        return {};
    first = first.addDays(-7);
    last = last.addDays(42); // room to drag to, and for the notes beside the bars
    return {QDate(first.year(), first.month(), 1), QDate(last.year(), last.month(), last.daysInMonth())};
}

void BarTimelineLayout::arrange(const BarTimelineData &data, double scale, int namesWidth, bool folded,
                                const QLocale &locale)
{
    m_data = &data;
    const auto [from, to] = daysOf(data);
    m_time = TimeScale(from, to, scale, namesWidth);
    m_heads = m_time.heads(locale);
    m_rows.clear();
    m_rowOf.clear();
    m_undated = int(std::count_if(data.bars.begin(), data.bars.end(), [](const auto &bar) { return !bar.isDated(); }));
    const auto add = [&](bool dated) {
        for (int i = 0; i < int(data.bars.size()); ++i) {
            if (data.bars[size_t(i)].isDated() != dated)
                continue;
            m_rowOf.insert(data.bars[size_t(i)].record, int(m_rows.size()));
            m_rows.push_back({i});
        }
    };
    if (m_undated > 0) {
        m_rows.push_back({});
        if (!folded)
            add(false);
    }
    add(true);
}

int BarTimelineLayout::rowAt(int y) const
{
    const int row = y < top() ? -1 : (y - top()) / rowHeight;
    return row < int(m_rows.size()) ? row : -1;
}

QRect BarTimelineLayout::barRect(int row, QDate from, QDate until) const
{
    const int left = m_time.xOf(from);
    const int right = std::max(left + leastBarWidth, m_time.xOf(until.addDays(1)) - 1);
    return {left, top() + row * rowHeight + (rowHeight - barHeight) / 2 - 1, right - left, barHeight};
}

QRect BarTimelineLayout::barRect(int row) const
{
    const int index = row < 0 || row >= int(m_rows.size()) ? -1 : m_rows[size_t(row)].bar;
    if (index < 0 || !m_data->bars[size_t(index)].isDated())
        return {};
    const BarTimelineData::Bar &bar = m_data->bars[size_t(index)];
    return barRect(row, bar.from, bar.until);
}

} // namespace polku::ui
