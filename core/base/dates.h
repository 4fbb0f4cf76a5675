#pragma once

#include <QDate>

namespace polku {

/// Easter Sunday of a year of the Gregorian calendar (Meeus, Jones and Butcher's computation).
QDate easterSunday(int year);

/// The Monday of the ISO week that `date` is in.
inline QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

} // namespace polku
