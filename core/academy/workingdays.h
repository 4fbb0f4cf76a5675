#pragma once

#include "base/language.h"
#include "catalogue/rules.h"

#include <QDate>

#include <optional>
#include <vector>

namespace polku {

/// A day of a year on which people do not work.
struct Holiday
{
    QDate date;
    LocalisedText name;
    bool official = true; ///< a public holiday; else only in practice not a working day
};

/// The holidays of a year in the order of their days; two may share a day.
std::vector<Holiday> holidaysOf(int year, const HolidayRules &rules);
/// Nothing when the day is none.
std::optional<Holiday> holidayOn(QDate day, const HolidayRules &rules);
/// Monday to Friday, and no holiday.
bool isWorkingDay(QDate day, const HolidayRules &rules);
/// The day itself when it is a working day, else the next one that is.
QDate workingDayFrom(QDate day, const HolidayRules &rules);
/// Why the day is not a working day, as a sentence: "6 May 2027 is a holiday: Ascension Day." Empty when it is one.
QString whyNotWorking(QDate day, const HolidayRules &rules, const Words &words);

} // namespace polku
