#include "academy/workingdays.h"

#include "base/dates.h"
#include "base/format.h"

#include <algorithm>

namespace polku {

static QDate dateOf(const HolidayRule &rule, int year)
{
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed:
        return QDate(year, rule.month, rule.day);
    case HolidayRule::Kind::FromEaster:
        return easterSunday(year).addDays(rule.offset);
    case HolidayRule::Kind::WeekdayBetween: {
        const QDate from(year, rule.fromMonth, rule.fromDay);
        return from.addDays((rule.weekday - from.dayOfWeek() + 7) % 7);
    }
    }
    Q_UNREACHABLE();
}

std::vector<Holiday> holidaysOf(int year, const HolidayRules &rules)
{
    std::vector<Holiday> holidays;
    for (const HolidayRule &rule : rules)
        holidays.push_back({dateOf(rule, year), rule.name, rule.official});
    std::stable_sort(holidays.begin(), holidays.end(),
                     [](const Holiday &a, const Holiday &b) { return a.date < b.date; });
    return holidays;
}

std::optional<Holiday> holidayOn(QDate day, const HolidayRules &rules)
{
    for (const HolidayRule &rule : rules) {
        if (day.isValid() && dateOf(rule, day.year()) == day)
            return Holiday{day, rule.name, rule.official};
    }
    return std::nullopt;
}

bool isWorkingDay(QDate day, const HolidayRules &rules)
{
    return day.isValid() && day.dayOfWeek() <= 5 && !holidayOn(day, rules);
}

QDate workingDayFrom(QDate day, const HolidayRules &rules)
{
    while (day.isValid() && !isWorkingDay(day, rules))
        day = day.addDays(1);
    return day;
}

QString whyNotWorking(QDate day, const HolidayRules &rules, const Words &words)
{
    const QString date = formatDate(words.language(), day);
    if (const std::optional<Holiday> holiday = holidayOn(day, rules)) {
        const char *sentence = holiday->official ? QT_TRANSLATE_NOOP("WorkingDays", "%1 is a holiday: %2.")
                                                 : QT_TRANSLATE_NOOP("WorkingDays", "%1 is not a working day: %2.");
        return words("WorkingDays", sentence).arg(date, holiday->name.in(words.language()));
    }
    if (day.dayOfWeek() == 6)
        return words("WorkingDays", QT_TRANSLATE_NOOP("WorkingDays", "%1 is a Saturday.")).arg(date);
    if (day.dayOfWeek() == 7)
        return words("WorkingDays", QT_TRANSLATE_NOOP("WorkingDays", "%1 is a Sunday.")).arg(date);
    return {};
}

} // namespace polku
