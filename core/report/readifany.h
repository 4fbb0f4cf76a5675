#pragma once

#include "store/failure.h"

#include <optional>

namespace polku::report {

/// A part of a report of which there may be nothing yet: what `read` gives, or nothing when it throws NotFound.
template <class Read>
auto readIfAny(const Read &read) -> std::optional<decltype(read())>
{
    try {
        return read();
    } catch (const Failure &failure) {
        if (failure.error().kind != ErrorKind::NotFound)
            throw;
        return std::nullopt;
    }
}

} // namespace polku::report
