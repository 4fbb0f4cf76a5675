#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace polku {

/// Which item of one list stands for which of another, in the order of both; `none` on the side that has nothing.
struct AlignedPair
{
    static constexpr size_t none = size_t(-1);
    size_t before = none;
    size_t after = none;
    friend bool operator==(const AlignedPair &, const AlignedPair &) = default;
};

/// Lays two lists over each other: as many equal items as possible face each other, and between them those that are
/// alike. `likeness` is 0 to 1; less than `leastLikeness` does not count. Every item occurs once, and the order of both
/// lists is kept. Of very long lists without much in common, only beginning and end are laid over each other.
inline constexpr double leastLikeness = 0.3;
std::vector<AlignedPair> aligned(size_t before, size_t after, const std::function<bool(size_t, size_t)> &equal,
                                 const std::function<double(size_t, size_t)> &likeness);

} // namespace polku
