#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace polku::bench {

/// What was measured several times.
class Series
{
public:
    void add(double value);
    bool isEmpty() const { return m_values.empty(); }
    double median() const;
    double least() const { return m_values.front(); }
    double most() const { return m_values.back(); }

private:
    std::vector<double> m_values; ///< in order of size
};

/// A line of the table: the floor, which nothing built on the same libraries can beat, and ours.
struct Comparison
{
    QString what;
    QString unit; ///< "ms", "MB"
    Series floor;
    Series ours;
    std::optional<double> times; ///< target: at most so many times the floor
    std::optional<double> below; ///< target: less than this
};

/// Milliseconds that `work` takes.
template <class Work>
double milliseconds(Work &&work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

/// Measures floor and ours in turns, so that whatever else the machine does falls on both. Each is a function of the
/// run's number that returns what it measured; run 0 of both is not counted.
template <class Floor, class Ours>
void measure(Comparison &row, int runs, Floor &&floor, Ours &&ours)
{
    for (int run = 0; run <= runs; ++run) {
        const double low = floor(run);
        const double own = ours(run);
        if (run > 0) {
            row.floor.add(low);
            row.ours.add(own);
        }
    }
}

/// The rows as a Markdown table, lined up to be read as it is.
QString tableOf(const std::vector<Comparison> &rows);

} // namespace polku::bench
