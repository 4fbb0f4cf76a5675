#pragma once

#include "base/dates.h"

namespace polku {

// Weeks of an academy begin on Mondays; week 1 is the one that its first day is in, week 0 the one before.

/// The number of the week that `day` is in.
inline int weekNumber(QDate academyStarts, QDate day)
{
    return int(mondayOf(academyStarts).daysTo(mondayOf(day)) / 7) + 1;
}

/// A weekday (1 Monday … 7 Sunday) of a week.
inline QDate dayInWeek(QDate academyStarts, int week, int weekday)
{
    return mondayOf(academyStarts).addDays((week - 1) * 7 + weekday - 1);
}

} // namespace polku
