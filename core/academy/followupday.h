#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace polku {

// Days as people jot them down, in Finnish, Swedish and English alike, whatever language the screen is in.

/// A day found among words.
struct JottedDay
{
    QDate date;    ///< invalid: it looks like a day but is none ("31.2.", "12.3.1026")
    int words = 0; ///< that it takes, with "by", "mennessä", "senast" and the like
};

/// The day that begins at words[from]: 2026-03-12, 12.3., 12.3.2026, 12/3, "12 March", "den 12 mars",
/// "12. maaliskuuta", "today", "i morgon", "perjantaina", "week 12" and "next week" (both their Friday). Nothing when
/// no day begins there. A day without a year is the one between two months before `noted`, the day of writing, and ten
/// months after it; a weekday is the next one after `noted`.
std::optional<JottedDay> jottedDayAt(const QStringList &words, qsizetype from, QDate noted);

} // namespace polku
