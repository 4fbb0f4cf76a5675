#pragma once

#include "catalogue/vocabulary.h"

#include <QDate>

#include <optional>
#include <vector>

// Facts of procurement law and of the calendar, with their dates.

namespace polku {

/// A stage of a pilot procurement (domain 6.3).
struct StageEntry
{
    QString code;
    LocalisedText name;
    LocalisedText description;
    LocalisedText next; ///< what to do next
};

/// From which estimated value (without VAT, whole term with options) the law's stricter rules apply (domain 6.2).
struct Threshold
{
    QString type; ///< of the vocabulary "threshold_types"
    enum class Scope { National, Eu, EuCentral, EuOther } scope = Scope::National;
    QDate validFrom;
    QDate validTo;     ///< invalid: still in force
    qint64 amount = 0; ///< whole euros
    QString source;
    bool verified = false; ///< read from an official source when the catalogue was written
};

/// How precisely the public learns a pilot's value: from `from` to less than `to` euros.
struct ValueBand
{
    QString code;
    qint64 from = 0;
    std::optional<qint64> to; ///< none: no upper end
    LocalisedText name;
};

struct ProcurementRules
{
    Vocabulary procedures;
    Vocabulary natures;
    Vocabulary thresholdTypes;
    Vocabulary sectors;
    std::vector<StageEntry> stages;
    Vocabulary stageVocabulary; ///< the stages as "stages"
    std::vector<Threshold> thresholds;
    std::vector<ValueBand> valueBands; ///< from the smallest, without gaps

    /// Null when there is none of that code.
    const StageEntry *stage(QStringView code) const;
};

/// A common procurement vocabulary code of the short list (domain 6.4).
struct CpvEntry
{
    QString code;  ///< eight digits
    QString check; ///< check digit as published
    LocalisedText name;
};

/// When people do not work (domain 6.6). A day is either fixed, counted from Easter Sunday, or the one `weekday`
/// between two days of the year.
struct HolidayRule
{
    enum class Kind { Fixed, FromEaster, WeekdayBetween } kind = Kind::Fixed;
    QString code;
    LocalisedText name;
    int month = 0; ///< Fixed
    int day = 0;
    int offset = 0;  ///< FromEaster: days after Easter Sunday
    int weekday = 0; ///< WeekdayBetween: 1 Monday … 7 Sunday, on or after fromMonth/fromDay
    int fromMonth = 0;
    int fromDay = 0;
    bool official = true; ///< a public holiday; else only in practice not a working day
};

using HolidayRules = std::vector<HolidayRule>;

class Content;
ProcurementRules readProcurement(const Content &file);
std::vector<CpvEntry> readCpv(const Content &file);
HolidayRules readHolidays(const Content &file);

} // namespace polku
