#include "base/businessid.h"

#include <array>

namespace polku {

QString normalisedBusinessId(QStringView text)
{
    QString id = text.trimmed().toString();
    if (id.size() == 8)
        id.prepend(QLatin1Char('0'));
    if (id.size() != 9 || id.at(7) != QLatin1Char('-'))
        return {};
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i) {
        if (i == 7)
            continue;
        const char16_t c = id.at(i).unicode();
        if (c < u'0' || c > u'9')
            return {};
        if (i < 7)
            sum += (c - u'0') * weights[size_t(i)];
    }
    const int remainder = sum % 11;
    // Remainder 1 would need the check digit 10: such numbers are never issued.
    if (remainder == 1)
        return {};
    const int check = remainder == 0 ? 0 : 11 - remainder;
    return id.at(8).unicode() == u'0' + check ? id : QString();
}

bool isBusinessId(QStringView text)
{
    return !normalisedBusinessId(text).isEmpty();
}

} // namespace polku
