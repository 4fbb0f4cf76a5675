#include "catalogue/content.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace polku {

void Content::mistake(const char *key, const QString &what) const
{
    m_mistakes->append(QStringLiteral("%1%2: %3").arg(m_place, QLatin1String(key), what));
}

QString Content::text(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString() || value.toString().trimmed().isEmpty())
        mistake(key, QStringLiteral("missing, or not a text"));
    return value.toString();
}

QString Content::optionalText(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        mistake(key, QStringLiteral("not a text"));
    return value.toString();
}

LocalisedText Content::localised(const char *key) const
{
    return localisedValue(m_object.value(QLatin1String(key)), key);
}

LocalisedText Content::optionalLocalised(const char *key) const
{
    return has(key) ? localised(key) : LocalisedText();
}

LocalisedText Content::localisedValue(const QJsonValue &value, const char *key) const
{
    const QJsonObject object = value.toObject();
    const auto language = [&](QLatin1String code) {
        const QString text = object.value(code).toString();
        if (text.trimmed().isEmpty())
            mistake(key, QStringLiteral("no text in language \"%1\"").arg(code));
        return text;
    };
    return {language(QLatin1String("fi")), language(QLatin1String("sv")), language(QLatin1String("en"))};
}

std::vector<LocalisedText> Content::localisedList(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        mistake(key, QStringLiteral("missing, or not a list"));
    std::vector<LocalisedText> texts;
    for (const QJsonValue &item : value.toArray())
        texts.push_back(localisedValue(item, key));
    return texts;
}

QStringList Content::textList(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        mistake(key, QStringLiteral("missing, or not a list"));
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString() || item.toString().isEmpty())
            mistake(key, QStringLiteral("holds something that is not a text"));
        texts.append(item.toString());
    }
    return texts;
}

qint64 Content::whole(const char *key) const
{
    const std::optional<qint64> number = optionalWhole(key);
    if (!number)
        mistake(key, QStringLiteral("missing, or not a whole number"));
    return number.value_or(0);
}

std::optional<qint64> Content::optionalWhole(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(0.5);
    if (number != std::floor(number) || std::abs(number) > 1e15) {
        mistake(key, QStringLiteral("not a whole number"));
        return std::nullopt;
    }
    return qint64(number);
}

bool Content::flag(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        mistake(key, QStringLiteral("missing, or not true or false"));
    return value.toBool();
}

QDate Content::date(const char *key) const
{
    const QDate date = optionalDate(key);
    if (!date.isValid())
        mistake(key, QStringLiteral("missing, or not a date"));
    return date;
}

QDate Content::optionalDate(const char *key) const
{
    const QString text = optionalText(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        mistake(key, QStringLiteral("\"%1\" is not a date").arg(text));
    return date;
}

QTime Content::time(const char *key) const
{
    const QTime time = QTime::fromString(text(key), QStringLiteral("HH:mm"));
    if (!time.isValid())
        mistake(key, QStringLiteral("not a time of day, HH:mm"));
    return time;
}

int Content::choiceIndex(const char *key, std::span<const Choice> choices) const
{
    const QString code = text(key);
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1String(choices[i].code))
            return int(i);
    }
    mistake(key, QStringLiteral("unknown code \"%1\"").arg(code));
    return 0;
}

std::vector<Content> Content::items(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        mistake(key, QStringLiteral("missing, empty, or not a list"));
    std::vector<Content> contents;
    QSet<QString> codes;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = QStringLiteral("%1%2[%3]").arg(m_place, QLatin1String(key)).arg(i);
        if (!array.at(i).isObject())
            m_mistakes->append(place + QStringLiteral(": not an object"));
        contents.emplace_back(array.at(i).toObject(), place + QLatin1Char('.'), m_mistakes);
        const QString code = array.at(i).toObject().value(QLatin1String("code")).toString();
        if (!code.isEmpty() && codes.contains(code))
            contents.back().mistake("code", QStringLiteral("\"%1\" is there twice").arg(code));
        codes.insert(code);
    }
    return contents;
}

Vocabulary Content::vocabulary(const char *key) const
{
    return {QString::fromLatin1(key), list(key, [](const Content &item) {
                return Entry{item.text("code"), item.localised("name"), item.optionalLocalised("description"),
                             item.optionalLocalised("short")};
            })};
}

} // namespace polku
