#include "base/cpv.h"

#include <array>

namespace polku {

QString cpvDigits(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    if (trimmed.size() != 8 && !(trimmed.size() == 10 && trimmed.at(8) == QLatin1Char('-')))
        return {};
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const char16_t c = trimmed.at(i).unicode();
        if (i != 8 && (c < u'0' || c > u'9'))
            return {};
    }
    return trimmed.first(8).toString();
}

CpvCheck checkCpv(QStringView code)
{
    const QString digits = cpvDigits(code);
    if (digits.isEmpty())
        return CpvCheck::Malformed;
    const QStringView trimmed = code.trimmed();
    if (trimmed.size() == 8)
        return CpvCheck::WithoutCheck;
    constexpr std::array weights{3, 7, 1, 3, 7, 1, 3, 7};
    int sum = 0;
    for (qsizetype i = 0; i < 8; ++i)
        sum += digits.at(i).digitValue() * weights[size_t(i)];
    return trimmed.at(9).digitValue() == sum % 10 ? CpvCheck::Agrees : CpvCheck::Unusual;
}

} // namespace polku
