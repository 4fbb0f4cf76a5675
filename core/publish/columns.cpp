#include "publish/columns.h"

#include "publish/text.h"

#include <algorithm>
#include <numeric>

namespace polku::publish {

namespace {

/// Letters of the longest word, where a line may also break after a hyphen or slash.
qsizetype longestWord(const QString &text)
{
    qsizetype longest = 0;
    qsizetype word = 0;
    for (const QChar c : cleanText(text)) {
        word = c.isSpace() && c != QChar::Nbsp ? 0 : word + 1;
        longest = std::max(longest, word);
        if (c == QLatin1Char('-') || c == QLatin1Char('/'))
            word = 0;
    }
    return longest;
}

} // namespace

std::vector<double> columnWidths(const report::Table &table, double total, double letter)
{
    const std::size_t count = table.columns.size();
    std::vector<double> least(count);
    std::vector<double> weights(count);
    for (std::size_t i = 0; i < count; ++i) {
        qsizetype longest = longestWord(table.columns[i].header);
        for (const std::vector<QString> &row : table.rows)
            longest = std::max(longest, i < row.size() ? longestWord(row[i]) : 0);
        least[i] = (static_cast<double>(longest) + 2) * letter;
        weights[i] = std::max(0.05, table.columns[i].weight);
    }
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    if (needed >= total) {
        for (double &width : least)
            width *= total / needed;
        return least;
    }
    // Columns whose share is too small for their longest word get what that takes; the others share the rest.
    std::vector<double> widths(count);
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
            widths[i] = fixed[i] ? least[i] : left * weights[i] / weight;
            if (!fixed[i] && widths[i] < least[i])
                changed = fixed[i] = true;
        }
    }
    return widths;
}

} // namespace polku::publish
