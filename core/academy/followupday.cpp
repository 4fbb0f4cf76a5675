#include "academy/followupday.h"

#include "base/dates.h"
#include "model/fieldtext.h"

#include <QHash>
#include <QRegularExpression>

namespace polku {

namespace {

/// As it is compared: lower case, without the comma or colon that follows it.
QString folded(QString word)
{
    while (word.endsWith(QLatin1Char(',')) || word.endsWith(QLatin1Char(':')) || word.endsWith(QLatin1Char(';')))
        word.chop(1);
    return word.toLower();
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

const QHash<QString, int> &monthWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> found;
        const char *const finnish[] = {"tammi", "helmi", "maalis", "huhti", "touko",  "kesä",
                                       "heinä", "elo",   "syys",   "loka",  "marras", "joulu"};
        const char *const others[][4] = {{"januari", "january", "jan", "jan."},
                                         {"februari", "february", "feb", "feb."},
                                         {"mars", "march", "mar", "mar."},
                                         {"april", "april", "apr", "apr."},
                                         {"maj", "may", "maj", "may"},
                                         {"juni", "june", "jun", "jun."},
                                         {"juli", "july", "jul", "jul."},
                                         {"augusti", "august", "aug", "aug."},
                                         {"september", "sept", "sep", "sept."},
                                         {"oktober", "october", "okt", "oct"},
                                         {"november", "november", "nov", "nov."},
                                         {"december", "december", "dec", "dec."}};
        for (int month = 1; month <= 12; ++month) {
            for (const char *ending : {"", "kuu", "kuuta", "kuun"})
                found.insert(utf8(finnish[month - 1]) + utf8(ending), month);
            for (const char *word : others[month - 1])
                found.insert(utf8(word), month);
        }
        return found;
    }();
    return words;
}

const QHash<QString, int> &weekdayWords()
{
    static const QHash<QString, int> words = [] {
        QHash<QString, int> found;
        const char *const finnish[] = {"maanantai", "tiistai",  "keskiviikko", "torstai",
                                       "perjantai", "lauantai", "sunnuntai"};
        const char *const others[][2] = {{"måndag", "monday"},    {"tisdag", "tuesday"}, {"onsdag", "wednesday"},
                                         {"torsdag", "thursday"}, {"fredag", "friday"},  {"lördag", "saturday"},
                                         {"söndag", "sunday"}};
        for (int day = 1; day <= 7; ++day) {
            for (const char *ending : {"", "na", "hin", "on"})
                found.insert(utf8(finnish[day - 1]) + utf8(ending), day);
            for (const char *word : others[day - 1])
                found.insert(utf8(word), day);
        }
        return found;
    }();
    return words;
}

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char *each) { return word == utf8(each); });
}

bool leadsToDay(const QString &word)
{
    return isOneOf(word, {"by", "on", "before", "until", "due", "the", "senast", "till", "före", "innan", "den", "på",
                          "viimeistään", "ennen"});
}

bool followsDay(const QString &word)
{
    return isOneOf(word, {"mennessä", "saakka", "asti"});
}

bool isNear(const QString &word)
{
    return isOneOf(word, {"next", "ensi", "nästa"});
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

/// Of the years around, the one that puts the day near the day of writing, rather after it.
QDate nearest(int month, int day, QDate noted)
{
    QDate best;
    for (int year = noted.year() - 1; year <= noted.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= noted.addMonths(-2) && date < noted.addMonths(10))
            best = date;
    }
    return best;
}

QDate dateOf(int day, int month, const QString &year, QDate noted)
{
    return year.isEmpty() ? nearest(month, day, noted) : QDate(fullYear(year.toInt()), month, day);
}

std::optional<JottedDay> numbersAt(const QString &word, QDate noted)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression points(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})(?:\\.(\\d{4}|\\d{2})?)?$"));
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"));
    if (const auto match = iso.match(word); match.hasMatch())
        return JottedDay{QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()), 1};
    for (const QRegularExpression *form : {&points, &slashes}) {
        if (const auto match = form->match(word); match.hasMatch())
            return JottedDay{dateOf(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), noted), 1};
    }
    return std::nullopt;
}

/// "12 March", "12. maaliskuuta 2026", "March 12th": a number and the name of a month.
std::optional<JottedDay> namedAt(const QStringList &words, qsizetype from, QDate noted)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,2})(?:\\.|st|nd|rd|th|:e)?$"));
    static const QRegularExpression year(QStringLiteral("^\\d{4}$"));
    if (from + 1 >= words.size())
        return std::nullopt;
    const QString first = folded(words.at(from));
    const QString second = folded(words.at(from + 1));
    const bool monthFirst = monthWords().contains(first);
    const QRegularExpressionMatch day = number.match(monthFirst ? second : first);
    const int month = monthWords().value(monthFirst ? first : second);
    if (!day.hasMatch() || month == 0)
        return std::nullopt;
    const QString third = from + 2 < words.size() ? folded(words.at(from + 2)) : QString();
    const bool hasYear = year.match(third).hasMatch();
    return JottedDay{dateOf(day.captured(1).toInt(), month, hasYear ? third : QString(), noted), hasYear ? 3 : 2};
}

/// "today", "i morgon", "perjantaina", "next week".
std::optional<JottedDay> wordAt(const QStringList &words, qsizetype from, QDate noted)
{
    const QString first = folded(words.at(from));
    const QString second = from + 1 < words.size() ? folded(words.at(from + 1)) : QString();
    if (isOneOf(first, {"today", "tänään", "idag"}))
        return JottedDay{noted, 1};
    if (isOneOf(first, {"tomorrow", "huomenna", "imorgon"}))
        return JottedDay{noted.addDays(1), 1};
    if (first == QLatin1String("i") && isOneOf(second, {"dag", "morgon"}))
        return JottedDay{noted.addDays(second == QLatin1String("dag") ? 0 : 1), 2};
    if (isNear(first) && isOneOf(second, {"week", "viikolla", "vecka"}))
        return JottedDay{mondayOf(noted).addDays(7 + 4), 2};
    const bool near = isNear(first);
    if (const int weekday = weekdayWords().value(near ? second : first))
        return JottedDay{noted.addDays((weekday - noted.dayOfWeek() + 6) % 7 + 1), near ? 2 : 1};
    return std::nullopt;
}

/// "week 12", "vko 12": the Friday of that week.
std::optional<JottedDay> weekAt(const QStringList &words, qsizetype from, QDate noted)
{
    if (from + 1 >= words.size() ||
        !isOneOf(folded(words.at(from)), {"week", "wk", "viikko", "viikolla", "vko", "vk", "vecka", "v", "v."}))
        return std::nullopt;
    QString number = folded(words.at(from + 1));
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    bool isNumber = false;
    const int week = number.toInt(&isNumber);
    if (!isNumber || number.size() > 2)
        return std::nullopt;
    QDate best;
    for (int year = noted.year() - 1; year <= noted.year() + 1; ++year) {
        const QDate friday = mondayOf(QDate(year, 1, 4)).addDays((week - 1) * 7 + 4);
        int yearOfWeek = 0;
        const bool exists = friday.weekNumber(&yearOfWeek) == week && yearOfWeek == year;
        if (exists && friday >= noted.addMonths(-2) && friday < noted.addMonths(10))
            best = friday;
    }
    return JottedDay{best, 2};
}

} // namespace

std::optional<JottedDay> jottedDayAt(const QStringList &words, qsizetype from, QDate noted)
{
    qsizetype start = from;
    while (start < words.size() && start < from + 2 && leadsToDay(folded(words.at(start))))
        ++start;
    if (start >= words.size())
        return std::nullopt;
    std::optional<JottedDay> day = numbersAt(folded(words.at(start)), noted);
    if (!day)
        day = namedAt(words, start, noted);
    if (!day)
        day = weekAt(words, start, noted);
    if (!day)
        day = wordAt(words, start, noted);
    if (!day)
        return std::nullopt;
    if (!isLikelyDay(day->date))
        day->date = {};
    if (start + day->words < words.size() && followsDay(folded(words.at(start + day->words))))
        ++day->words;
    day->words += int(start - from);
    return day;
}

} // namespace polku
