#pragma once

#include <QString>

namespace polku {

/// Whether `text` is a well-formed Finnish business id (Y-tunnus): seven digits, a hyphen and the right check digit;
/// the old six-digit form counts as zero-padded. Domain 6.5. Says nothing about whether the id has been issued.
bool isBusinessId(QStringView text);

/// The id in its full form ("201256-6" → "0201256-6"); empty when it is not a business id.
QString normalisedBusinessId(QStringView text);

} // namespace polku
