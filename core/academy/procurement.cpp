#include "academy/procurement.h"

namespace polku {

BuyerLevel buyerLevelOf(QStringView organisationKind)
{
    return organisationKind == QLatin1String("state_agency") ? BuyerLevel::Central : BuyerLevel::Other;
}

std::optional<Threshold> thresholdOn(const std::vector<Threshold> &thresholds, const QString &type,
                                     Threshold::Scope scope, QDate day)
{
    for (const Threshold &threshold : thresholds) {
        if (threshold.type == type && threshold.scope == scope && threshold.validFrom <= day &&
            (!threshold.validTo.isValid() || day <= threshold.validTo))
            return threshold;
    }
    return std::nullopt;
}

ThresholdResult compareWithThresholds(const std::vector<Threshold> &thresholds, const QString &type,
                                      std::optional<qint64> value, QDate day, QDate today, BuyerLevel buyer)
{
    using Reach = Threshold::Scope;
    const QDate when = day.isValid() ? day : today;
    ThresholdResult result;
    result.national = thresholdOn(thresholds, type, Reach::National, when);
    result.eu = thresholdOn(thresholds, type, Reach::Eu, when);
    if (!result.eu) {
        const Reach scope = buyer == BuyerLevel::Central ? Reach::EuCentral : Reach::EuOther;
        result.eu = thresholdOn(thresholds, type, scope, when);
    }
    if (!value || (!result.national && !result.eu))
        return result;
    if (result.eu && *value >= result.eu->amount)
        result.level = ThresholdLevel::Eu;
    else if (result.national && *value >= result.national->amount)
        result.level = ThresholdLevel::National;
    else if (result.national || result.eu)
        result.level = ThresholdLevel::Below;
    // On a day before or after the known EU thresholds, being above the national one says nothing of the EU's.
    if (result.level == ThresholdLevel::National && !result.eu)
        result.level = ThresholdLevel::Unknown;
    return result;
}

const ValueBand *valueBandOf(const std::vector<ValueBand> &bands, std::optional<qint64> value)
{
    if (!value)
        return nullptr;
    for (const ValueBand &band : bands) {
        if (*value >= band.from && (!band.to || *value < *band.to))
            return &band;
    }
    return nullptr;
}

} // namespace polku
