#include "publish/columns.h"

#include "publish/text.h"

#include <algorithm>
#include <numeric>

namespace polku::publish {

namespace {

constexpr double bold = 1.08; // how much wider than ordinary letters

/// In em, of a humanist sans serif.
double letterWidth(QChar letter)
{
    static constexpr QStringView narrow = u"iIjl.,:;'|!";
    static constexpr QStringView slim = u"frt()[]-/\"°";
    static constexpr QStringView wide = u"mMwW@%—";
    if (narrow.contains(letter))
        return 0.29;
    if (slim.contains(letter))
        return 0.41;
    if (wide.contains(letter))
        return 0.92;
    return letter.isUpper() ? 0.68 : 0.59;
}

/// In em, of the longest word; a line may also break after a hyphen.
double longestWord(const QString &text)
{
    double longest = 0;
    double word = 0;
    for (const QChar c : cleanText(text)) {
        word = c.isSpace() && c != QChar::Nbsp ? 0 : word + letterWidth(c);
        longest = std::max(longest, word);
        if (c == QLatin1Char('-'))
            word = 0;
    }
    return longest;
}

/// The width that leaves as much as there is when no column gets more than it.
double cap(const std::vector<double> &least, double total)
{
    std::vector<double> sorted = least;
    std::sort(sorted.begin(), sorted.end());
    double left = total;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double share = left / static_cast<double>(sorted.size() - i);
        if (sorted[i] > share)
            return share;
        left -= sorted[i];
    }
    return total;
}

} // namespace

ColumnWidths columnWidths(const report::Table &table, const TableMeasures &measures)
{
    const std::size_t count = table.columns.size();
    const double total = measures.total;
    ColumnWidths columns;
    std::vector<double> least(count);
    std::vector<double> weights(count);
    for (std::size_t i = 0; i < count; ++i) {
        double longest = longestWord(table.columns[i].header) * bold;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (i < table.rows[row].size())
                longest = std::max(longest, longestWord(markSign(table.mark(row, i)) + table.rows[row][i]));
        }
        // An address may be as long as it likes, and is broken.
        least[i] = std::min(longest * measures.em + measures.padding, total / 2);
        weights[i] = std::max(0.05, table.columns[i].weight);
    }
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed >= total) {
        // The columns of the longest words give way: short words and numbers stay whole.
        columns.tight = needed > total;
        const double most = cap(least, total);
        for (const double width : least)
            columns.widths.push_back(std::min(width, most));
        return columns;
    }
    // Columns whose share is too small for their longest word get what that takes; the others share the rest.
    columns.widths.resize(count);
    std::vector<bool> fixed(count, false);
    for (bool changed = true; changed;) {
        changed = false;
        double left = total;
        double weight = 0;
        for (std::size_t i = 0; i < count; ++i) {
            left -= fixed[i] ? least[i] : 0;
            weight += fixed[i] ? 0 : weights[i];
        }
        for (std::size_t i = 0; i < count; ++i) {
            columns.widths[i] = fixed[i] ? least[i] : left * weights[i] / weight;
            if (!fixed[i] && columns.widths[i] < least[i])
                changed = fixed[i] = true;
        }
    }
    return columns;
}

} // namespace polku::publish
