#include "catalogue/content.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace polku {

namespace {

QString inWords(const char *text)
{
    return QCoreApplication::translate("Content", text);
}

/// What one item of a list is called; null for lists that only the program's own files have.
const char *itemName(QLatin1String key)
{
    constexpr std::pair<const char *, const char *> names[] = {
        {"phases", QT_TRANSLATE_NOOP("Content", "phase %1")},
        {"sessions", QT_TRANSLATE_NOOP("Content", "session %1")},
        {"deliverables", QT_TRANSLATE_NOOP("Content", "deliverable %1")},
        {"criteria", QT_TRANSLATE_NOOP("Content", "criterion %1")},
        {"themes", QT_TRANSLATE_NOOP("Content", "theme %1")},
        {"materials", QT_TRANSLATE_NOOP("Content", "material %1")}};
    for (const auto &[list, name] : names) {
        if (key == QLatin1String(list))
            return name;
    }
    return nullptr;
}

} // namespace

void Content::mistake(const char *key, const QString &what) const
{
    const QString form = m_source == Source::Person ? QStringLiteral("%1“%2”: %3") : QStringLiteral("%1%2: %3");
    m_mistakes->append(form.arg(m_place, QLatin1String(key), what));
}

void Content::mistake(const char *key, const char *what, const QStringList &args) const
{
    QString text = m_source == Source::Person ? inWords(what) : QString::fromUtf8(what);
    for (const QString &arg : args)
        text = text.arg(arg);
    mistake(key, text);
}

void Content::knowsOnly(std::initializer_list<const char *> keys) const
{
    if (m_source == Source::Program)
        return;
    QStringList known;
    for (const char *key : keys)
        known.append(QLatin1String(key));
    for (const QString &key : m_object.keys()) {
        if (!known.contains(key))
            mistake(qPrintable(key), QT_TRANSLATE_NOOP("Content", "not known here; what can stand here is %1"),
                    {known.join(QStringLiteral(", "))});
    }
}

QString Content::text(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString() || value.toString().trimmed().isEmpty())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a text"));
    return value.toString();
}

QString Content::optionalText(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        mistake(key, QT_TRANSLATE_NOOP("Content", "not a text"));
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

LocalisedText Content::explanation(const char *key) const
{
    if (m_source == Source::Program)
        return localised(key);
    const QJsonValue value = m_object.value(QLatin1String(key));
    const bool empty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
    return empty ? LocalisedText() : localised(key);
}

/// One text for all languages, or one for each; a language without one has that of another.
LocalisedText Content::textOfPerson(const QJsonValue &value, const char *key) const
{
    const QJsonObject object = value.toObject();
    const auto language = [&](const char *code) {
        return value.isString() ? value.toString() : object.value(QLatin1String(code)).toString();
    };
    LocalisedText text{language("fi"), language("sv"), language("en")};
    QString spare;
    for (const QString &each : {text.sv, text.fi, text.en}) {
        if (!each.trimmed().isEmpty())
            spare = each;
    }
    if (spare.isEmpty())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a text"));
    for (QString *each : {&text.fi, &text.sv, &text.en}) {
        if (each->trimmed().isEmpty())
            *each = spare;
    }
    return text;
}

LocalisedText Content::localisedValue(const QJsonValue &value, const char *key) const
{
    if (m_source == Source::Person)
        return textOfPerson(value, key);
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
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a list"));
    std::vector<LocalisedText> texts;
    for (const QJsonValue &item : value.toArray())
        texts.push_back(localisedValue(item, key));
    return texts;
}

QStringList Content::textList(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a list"));
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString() || item.toString().isEmpty())
            mistake(key, QT_TRANSLATE_NOOP("Content", "holds something that is not a text"));
        texts.append(item.toString());
    }
    return texts;
}

qint64 Content::whole(const char *key) const
{
    const qsizetype told = m_mistakes->size();
    const std::optional<qint64> number = optionalWhole(key);
    if (!number && m_mistakes->size() == told)
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a whole number"));
    return number.value_or(0);
}

int Content::wholeWithin(const char *key, int least, int most) const
{
    const qsizetype told = m_mistakes->size();
    const qint64 number = whole(key);
    if (number >= least && number <= most)
        return int(number);
    if (m_mistakes->size() == told)
        mistake(key, QT_TRANSLATE_NOOP("Content", "not between %1 and %2"),
                {QString::number(least), QString::number(most)});
    return least;
}

int Content::optionalWholeWithin(const char *key, int least, int most, int otherwise) const
{
    return has(key) ? wholeWithin(key, least, most) : otherwise;
}

std::optional<qint64> Content::optionalWhole(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(0.5);
    if (number != std::floor(number) || std::abs(number) > 1e15) {
        mistake(key, QT_TRANSLATE_NOOP("Content", "not a whole number"));
        return std::nullopt;
    }
    return qint64(number);
}

bool Content::flag(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not true or false"));
    return value.toBool();
}

QDate Content::date(const char *key) const
{
    const QDate date = optionalDate(key);
    if (!date.isValid())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, or not a date"));
    return date;
}

QDate Content::optionalDate(const char *key) const
{
    const QString text = optionalText(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !date.isValid())
        mistake(key, QT_TRANSLATE_NOOP("Content", "\"%1\" is not a date"), {text});
    return date;
}

QTime Content::time(const char *key) const
{
    const QString written = text(key);
    const QTime time = QTime::fromString(written, QStringLiteral("HH:mm"));
    if (!time.isValid() && !written.trimmed().isEmpty())
        mistake(key, QT_TRANSLATE_NOOP("Content", "not a time of day, HH:mm"));
    return time;
}

int Content::choiceIndex(const char *key, std::span<const Choice> choices) const
{
    const QString code = text(key);
    for (size_t i = 0; i < choices.size(); ++i) {
        if (code == QLatin1String(choices[i].code))
            return int(i);
    }
    if (code.trimmed().isEmpty())
        return 0; // told as missing
    if (m_source == Source::Program) {
        mistake(key, QStringLiteral("unknown code \"%1\"").arg(code));
        return 0;
    }
    QStringList known;
    for (const Choice &choice : choices)
        known.append(QLatin1String(choice.code));
    mistake(key, QT_TRANSLATE_NOOP("Content", "\"%1\" is not known; choose one of: %2"),
            {code, known.join(QStringLiteral(", "))});
    return 0;
}

std::vector<int> Content::choiceIndexes(const char *key, std::span<const Choice> choices) const
{
    std::vector<int> indexes;
    const QStringList codes = has(key) ? textList(key) : QStringList();
    for (const QString &code : codes) {
        const auto found = std::find_if(choices.begin(), choices.end(),
                                        [&](const Choice &choice) { return code == QLatin1String(choice.code); });
        if (found == choices.end())
            mistake(key, QStringLiteral("unknown code \"%1\"").arg(code));
        else
            indexes.push_back(int(found - choices.begin()));
    }
    return indexes;
}

std::vector<Content> Content::items(const char *key) const
{
    const QJsonArray array = m_object.value(QLatin1String(key)).toArray();
    if (array.isEmpty())
        mistake(key, QT_TRANSLATE_NOOP("Content", "missing, empty, or not a list"));
    return itemsOf(array, key);
}

std::vector<Content> Content::optionalItems(const char *key) const
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isUndefined() && !value.isNull() && !value.isArray())
        mistake(key, QT_TRANSLATE_NOOP("Content", "not a list"));
    return itemsOf(value.toArray(), key);
}

QString Content::placeOfItem(const char *key, qsizetype number) const
{
    const char *name = m_source == Source::Person ? itemName(QLatin1String(key)) : nullptr;
    return name ? m_place + inWords(name).arg(number + 1)
                : QStringLiteral("%1%2[%3]").arg(m_place, QLatin1String(key), QString::number(number));
}

std::vector<Content> Content::itemsOf(const QJsonArray &array, const char *key) const
{
    std::vector<Content> contents;
    QSet<QString> codes;
    const QString end = m_source == Source::Person ? QStringLiteral(", ") : QStringLiteral(".");
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = placeOfItem(key, i);
        if (!array.at(i).isObject())
            m_mistakes->append(place + (m_source == Source::Person
                                            ? inWords(QT_TRANSLATE_NOOP("Content", ": not an object in braces"))
                                            : QStringLiteral(": not an object")));
        contents.emplace_back(array.at(i).toObject(), place + end, m_mistakes, m_source);
        const QString code = array.at(i).toObject().value(QLatin1String("code")).toString();
        if (!code.isEmpty() && codes.contains(code))
            contents.back().mistake("code", QT_TRANSLATE_NOOP("Content", "\"%1\" is there twice"), {code});
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
