#include "academy/exampletime.h"

#include "academy/weeks.h"
#include "store/failure.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace polku {

void failExample(const QString &place)
{
    throw Failure(Error{
        ErrorKind::Internal, QCoreApplication::translate("Example", "The content of the practice academy is broken."),
        QCoreApplication::translate("Example", "Please report this as a mistake in the program."), place});
}

QDate ExampleTime::day(const QString &when) const
{
    QDate day;
    if (when.startsWith(QLatin1Char('m'))) {
        const bool atEnd = when.endsWith(QLatin1Char('e'));
        bool isNumber = false;
        const int months = QStringView(when).mid(1, when.size() - (atEnd ? 2 : 1)).toInt(&isNumber);
        const QDate first = QDate(m_starts.year(), m_starts.month(), 1).addMonths(months);
        if (isNumber)
            day = atEnd ? first.addMonths(1).addDays(-1) : first;
    } else {
        const qsizetype slash = when.indexOf(QLatin1Char('/'));
        bool isWeek = false;
        bool isWeekday = false;
        const int week = QStringView(when).left(slash).toInt(&isWeek);
        const int weekday = QStringView(when).mid(slash + 1).toInt(&isWeekday);
        if (slash > 0 && isWeek && isWeekday && weekday >= 1 && weekday <= 7)
            day = dayInWeek(m_starts, week, weekday);
    }
    if (!day.isValid())
        failExample(QStringLiteral("day \"%1\"").arg(when));
    return day;
}

QJsonValue ExampleTime::now(const QJsonValue &content) const
{
    if (content.isString() && content.toString().startsWith(QLatin1Char('@'))) {
        const QString name = content.toString().mid(1);
        if (!m_words.contains(name))
            failExample(QStringLiteral("word \"%1\"").arg(name));
        return now(m_words.value(name));
    }
    if (!content.isObject())
        return content;
    const QJsonObject object = content.toObject();
    if (object.contains(QLatin1String("steps"))) {
        QJsonValue reached(QJsonValue::Undefined);
        const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
        for (const QJsonValue &step : steps) {
            if (hasCome(step[0].toString()))
                reached = step[1];
        }
        return now(reached);
    }
    if (object.contains(QLatin1String("from")) && !hasCome(object.value(QLatin1String("from")).toString()))
        return QJsonValue(QJsonValue::Undefined);
    if (object.contains(QLatin1String("value")))
        return now(object.value(QLatin1String("value")));
    return inLanguage(object);
}

QString ExampleTime::inLanguage(const QJsonObject &text) const
{
    const QString code = languageCode(m_language);
    if (!text.value(code).isString())
        failExample(QStringLiteral("a text without \"%1\"").arg(code));
    return text.value(code).toString().replace(QStringLiteral("{year}"), QString::number(m_starts.year()));
}

} // namespace polku
