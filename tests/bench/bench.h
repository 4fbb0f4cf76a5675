#pragma once

#include "base/result.h"
#include "bench/measure.h"

#include <stdexcept>

namespace polku::bench {

/// What is measured with, and how thoroughly.
struct Bench
{
    QString folder;  ///< to write in; on the same disk as the program, as a document is
    QString sample;  ///< the practice academy
    QString archive; ///< a large file; never written to
    bool quick = false;

    int runs(int many) const { return quick ? 1 : many; }
};

/// Each measures its part and adds its rows; throws when something cannot be measured.
void measureStarting(const Bench &bench, std::vector<Comparison> &rows);
void measureStore(const Bench &bench, std::vector<Comparison> &rows);
void measureDesk(const Bench &bench, std::vector<Comparison> &rows);
void measureActions(const Bench &bench, std::vector<Comparison> &rows);
void measureActionTimeline(const Bench &bench, std::vector<Comparison> &rows);
void measureAttention(const Bench &bench, std::vector<Comparison> &rows);
void measureWriting(const Bench &bench, std::vector<Comparison> &rows);
void measurePublishing(const Bench &bench, std::vector<Comparison> &rows);
void measurePlanPublishing(const Bench &bench, std::vector<Comparison> &rows);

/// The value; throws with the error's words.
template <class T>
T required(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            QStringLiteral("%1 (%2)").arg(result.error().what, result.error().detail).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace polku::bench
