#pragma once

#include "base/language.h"

#include <QDate>
#include <QString>

namespace polku {

/// Dates, numbers and money as people of each language write them. Every date, number and sum that a person sees goes
/// through here, on the screen and in documents.

/// "19.3.2026" in Finnish and Swedish, "19 March 2026" in English; empty for no date.
QString formatDate(Language language, QDate date);
/// "19.3." or "19 Mar": where the year is clear from the context.
QString formatDayAndMonth(Language language, QDate date);
/// "to 19.3.", "tors 19.3.", "Thu 19 Mar".
QString formatWeekday(Language language, QDate date);
/// "1.8.2026–31.7.2029"; one side alone when the other is missing.
QString formatDateRange(Language language, QDate from, QDate to);
/// "9.05" in Finnish and Swedish, "09:05" in English; empty for no time.
QString formatTime(Language language, QTime time);
/// "9.00–11.30"; one side alone when the other is missing.
QString formatTimeRange(Language language, QTime from, QTime to);
/// Local date and time to the minute.
QString formatMoment(Language language, const QDateTime &moment);
/// The shortest form that reads back to the same number, at most `decimals` decimals, thousands grouped.
QString formatNumber(Language language, double number, int decimals = 2);
/// "36 %" with a space that does not break in Finnish and Swedish, "36%" in English.
QString formatPercent(Language language, double percent, int decimals = 0);
/// Whole euros: "1 900 000 €", "€1,900,000".
QString formatEuros(Language language, qint64 euros);
/// Rounded for headlines: "11,4 milj. €", "€11.4 M".
QString formatEurosShort(Language language, qint64 euros);
/// A date or number as one word, for a place where lines may break: its spaces do not.
QString unbroken(const QString &text);

} // namespace polku
