#include "base/format.h"

#include <cmath>

namespace polku {

QString formatDate(Language language, QDate date)
{
    return localeOf(language).toString(date, language == Language::English ? QStringLiteral("d MMMM yyyy")
                                                                           : QStringLiteral("d.M.yyyy"));
}

QString formatDayAndMonth(Language language, QDate date)
{
    return localeOf(language).toString(date, language == Language::English ? QStringLiteral("d MMM")
                                                                           : QStringLiteral("d.M."));
}

QString formatWeekday(Language language, QDate date)
{
    if (!date.isValid())
        return {};
    QString day = localeOf(language).dayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (day.endsWith(QLatin1Char('.')))
        day.chop(1);
    return day + QLatin1Char(' ') + formatDayAndMonth(language, date);
}

QString formatDateRange(Language language, QDate from, QDate to)
{
    if (!from.isValid())
        return to.isValid() ? QStringLiteral("–") + formatDate(language, to) : QString();
    if (!to.isValid())
        return formatDate(language, from) + QStringLiteral("–");
    const QString dash = language == Language::English ? QStringLiteral(" – ") : QStringLiteral("–");
    return formatDate(language, from) + dash + formatDate(language, to);
}

QString formatTime(Language language, QTime time)
{
    return time.toString(language == Language::English ? QStringLiteral("HH:mm") : QStringLiteral("H.mm"));
}

QString formatTimeRange(Language language, QTime from, QTime to)
{
    const QString dash = from.isValid() && to.isValid() ? QStringLiteral("–") : QString();
    return formatTime(language, from) + dash + formatTime(language, to);
}

QString formatMoment(Language language, const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    return formatDate(language, local.date()) + QLatin1Char(' ') + formatTime(language, local.time());
}

QString formatNumber(Language language, double number, int decimals)
{
    const QLocale locale = localeOf(language);
    QString text = locale.toString(number, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

QString formatPercent(Language language, double percent, int decimals)
{
    const QString number = formatNumber(language, percent, decimals);
    return language == Language::English ? number + QLatin1Char('%') : number + QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString formatEuros(Language language, qint64 euros)
{
    const QString number = localeOf(language).toString(euros);
    return language == Language::English ? QStringLiteral("€") + number
                                         : number + QChar(QChar::Nbsp) + QStringLiteral("€");
}

QString formatEurosShort(Language language, qint64 euros)
{
    if (std::llabs(euros) < 1'000'000)
        return formatEuros(language, euros);
    const QString millions = formatNumber(language, std::round(double(euros) / 100'000.0) / 10.0, 1);
    const QChar space(QChar::Nbsp);
    switch (language) {
    case Language::Finnish:
        return millions + space + QStringLiteral("milj.") + space + QStringLiteral("€");
    case Language::Swedish:
        return millions + space + QStringLiteral("mn") + space + QStringLiteral("€");
    case Language::English:
        break;
    }
    return QStringLiteral("€") + millions + QStringLiteral("M");
}

QString unbroken(const QString &text)
{
    QString one = text;
    return one.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

} // namespace polku
