#pragma once

#include "catalogue/rules.h"

#include <optional>

namespace polku {

/// Who buys, for the thresholds: the state's central government, or anyone else (municipalities, wellbeing services
/// counties, universities, parishes).
enum class BuyerLevel { Central, Other };

/// By the kind of an organisation (vocabulary "organisation_kinds"): state agencies are central government. State
/// enterprises and companies count as others; whoever knows better passes Central.
BuyerLevel buyerLevelOf(QStringView organisationKind);

/// Which part of the procurement law a purchase falls under.
enum class ThresholdLevel {
    Unknown,  ///< no value, no type, or no thresholds in force on that day
    Below,    ///< under every threshold: the buyer's own guidelines
    National, ///< national procurement: notice in Hilma
    Eu        ///< EU procurement: notice in Hilma and TED
};

/// What the thresholds say of a purchase.
struct ThresholdResult
{
    ThresholdLevel level = ThresholdLevel::Unknown;
    std::optional<Threshold> national; ///< the ones that were compared with; none where the law has none
    std::optional<Threshold> eu;
};

/// The threshold of a type and scope in force on a day; nothing when there is none.
std::optional<Threshold> thresholdOn(const std::vector<Threshold> &thresholds, const QString &type,
                                     Threshold::Scope scope, QDate day);
/// Compares an estimated value (without VAT, whole term with options) with the thresholds in force on `day`, the day of
/// the notice. A value equal to a threshold is above it. Without a day, as if it were `today`.
ThresholdResult compareWithThresholds(const std::vector<Threshold> &thresholds, const QString &type,
                                      std::optional<qint64> value, QDate day, QDate today,
                                      BuyerLevel buyer = BuyerLevel::Other);
/// The band in which the public learns a value; null for no value or a negative one.
const ValueBand *valueBandOf(const std::vector<ValueBand> &bands, std::optional<qint64> value);

} // namespace polku
