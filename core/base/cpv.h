#pragma once

#include <QString>

namespace polku {

/// What can be said of a CPV code (Regulation 213/2008) from its digits alone; domain 6.4.
enum class CpvCheck {
    Malformed,    ///< not eight digits with an optional hyphen and check digit
    WithoutCheck, ///< eight digits, as eForms and TED write it
    Agrees,       ///< the check digit agrees with the fitted rule
    Unusual       ///< it does not; true of about 6 % of the real codes, so this is only ever a warning
};

CpvCheck checkCpv(QStringView code);

/// The eight digits without the check digit; empty when malformed.
QString cpvDigits(QStringView code);

} // namespace polku
