#include "base/alignment.h"

#include <QtGlobal>

#include <algorithm>

namespace polku {

namespace {

constexpr size_t mostComparisons = 4'000'000;
constexpr size_t mostLikenesses = 10'000;

/// What is between two equal items: nothing of it is equal, some of it may be alike.
class Between
{
public:
    Between(size_t before, size_t rows, size_t after, size_t columns,
            const std::function<double(size_t, size_t)> &likeness)
        : m_before(before), m_rows(rows), m_after(after), m_columns(columns), m_likeness(likeness)
    {
    }

    void addTo(std::vector<AlignedPair> &pairs) const
    {
        if (m_rows * m_columns > mostLikenesses)
            return addApart(pairs);
        // The most likeness that can be had from row i and column j on.
        std::vector<double> best((m_rows + 1) * (m_columns + 1), 0);
        std::vector<double> like(m_rows * m_columns, 0);
        const auto at = [&](size_t i, size_t j) -> double & { return best[i * (m_columns + 1) + j]; };
        for (size_t i = m_rows; i-- > 0;) {
            for (size_t j = m_columns; j-- > 0;) {
                double &here = like[i * m_columns + j];
                here = m_likeness(m_before + i, m_after + j);
                const double apart = std::max(at(i + 1, j), at(i, j + 1));
                at(i, j) = here < leastLikeness ? apart : std::max(apart, at(i + 1, j + 1) + here);
            }
        }
        size_t i = 0;
        size_t j = 0;
        while (i < m_rows || j < m_columns) {
            const bool both = i < m_rows && j < m_columns;
            const double here = both ? like[i * m_columns + j] : 0;
            if (both && here >= leastLikeness && at(i, j) <= at(i + 1, j + 1) + here)
                pairs.push_back({m_before + i++, m_after + j++});
            else if (i < m_rows && (j == m_columns || at(i + 1, j) >= at(i, j + 1)))
                pairs.push_back({m_before + i++, AlignedPair::none});
            else
                pairs.push_back({AlignedPair::none, m_after + j++});
        }
    }

private:
    void addApart(std::vector<AlignedPair> &pairs) const
    {
        for (size_t i = 0; i < m_rows; ++i)
            pairs.push_back({m_before + i, AlignedPair::none});
        for (size_t j = 0; j < m_columns; ++j)
            pairs.push_back({AlignedPair::none, m_after + j});
    }

    size_t m_before;
    size_t m_rows;
    size_t m_after;
    size_t m_columns;
    const std::function<double(size_t, size_t)> &m_likeness;
};

} // namespace

std::vector<AlignedPair> aligned(size_t before, size_t after, const std::function<bool(size_t, size_t)> &equal,
                                 const std::function<double(size_t, size_t)> &likeness)
{
    size_t start = 0;
    while (start < before && start < after && equal(start, start))
        ++start;
    size_t endA = before;
    size_t endB = after;
    while (endA > start && endB > start && equal(endA - 1, endB - 1)) {
        --endA;
        --endB;
    }
    std::vector<AlignedPair> pairs;
    for (size_t i = 0; i < start; ++i)
        pairs.push_back({i, i});
    const size_t rows = endA - start;
    const size_t columns = endB - start;
    size_t i = 0;
    size_t j = 0;
    if (rows * columns <= mostComparisons) {
        std::vector<quint32> common((rows + 1) * (columns + 1), 0);
        const auto at = [&](size_t r, size_t c) -> quint32 & { return common[r * (columns + 1) + c]; };
        for (size_t r = rows; r-- > 0;) {
            for (size_t c = columns; c-- > 0;)
                at(r, c) = equal(start + r, start + c) ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
        }
        size_t gapRow = 0;
        size_t gapColumn = 0;
        const auto closeGap = [&] {
            Between(start + gapRow, i - gapRow, start + gapColumn, j - gapColumn, likeness).addTo(pairs);
        };
        while (i < rows && j < columns) {
            if (equal(start + i, start + j)) {
                closeGap();
                pairs.push_back({start + i++, start + j++});
                gapRow = i;
                gapColumn = j;
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
        i = rows;
        j = columns;
        closeGap();
    } else {
        Between(start, rows, start, columns, likeness).addTo(pairs);
    }
    for (size_t k = 0; endA + k < before; ++k)
        pairs.push_back({endA + k, endB + k});
    return pairs;
}

} // namespace polku
