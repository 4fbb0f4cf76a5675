#pragma once

#include "base/clock.h"

#include <QHash>
#include <QtGlobal>

#include <compare>
#include <functional>

namespace polku {

/// The identity of a record of type R. Distinct types for distinct records, so that a pilot's id cannot be passed where
/// a team's is wanted. 0 means "none". Values are 63-bit and time-ordered (IdSource), unique over all files.
template <class R>
struct Id
{
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    // clang-tidy takes the 0 that the result is compared with for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend constexpr auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// Makes ids: 41 bits of milliseconds since 2020-01-01 UTC, then 22 random bits; monotonic within one source, so that
/// ids order by creation even within a millisecond and when the clock steps back.
class IdSource
{
public:
    using Random = std::function<quint32()>;

    /// `clock` must outlive the source. `random` defaults to the system's generator; tests and the practice academy
    /// pass a seeded one to be repeatable.
    explicit IdSource(const Clock &clock, Random random = {});

    qint64 next();

private:
    const Clock &m_clock;
    Random m_random;
    qint64 m_last = 0;
};

} // namespace polku

template <class R>
struct std::hash<polku::Id<R>>
{
    size_t operator()(const polku::Id<R> &id) const noexcept { return std::hash<qint64>{}(id.value); }
};
