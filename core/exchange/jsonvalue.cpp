#include "exchange/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

#include <cmath>

namespace polku {

namespace {

struct ValueTexts
{
    Q_DECLARE_TR_FUNCTIONS(Everything)
};

JsonReading refuse(const QString &problem)
{
    return {Value(), problem};
}

/// Comments, attachments and decisions are about a record of any kind: its id is an ordinary number in the file.
bool holdsId(const Field &field)
{
    return field.type == FieldType::Reference || QLatin1String(field.column) == QLatin1String("subject");
}

/// The whole number behind a JSON number; nothing when it has decimals or is too large.
std::optional<qint64> wholeOf(const QJsonValue &json)
{
    const QVariant number = json.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return number.toLongLong();
    const double real = json.toDouble();
    if (!json.isDouble() || std::floor(real) != real || std::abs(real) > 9e15)
        return std::nullopt;
    return qint64(real);
}

} // namespace

QByteArray jsonText(const QString &text)
{
    QByteArray json = "\"";
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (c >= 0 && c < 0x20)
                json += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            else
                json += c;
        }
    }
    return json + '"';
}

static QByteArray jsonCodes(const QString &codes)
{
    QByteArrayList texts;
    for (const QString &code : codes.split(QLatin1Char(','), Qt::SkipEmptyParts))
        texts.append(jsonText(code));
    return '[' + texts.join(", ") + ']';
}

QByteArray jsonOf(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return field.type == FieldType::Codes ? jsonCodes(*text) : jsonText(*text);
    if (const auto *whole = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Flag)
            return *whole ? "true" : "false";
        if (holdsId(field))
            return *whole ? '"' + QByteArray::number(*whole) + '"' : QByteArray("null");
        return QByteArray::number(*whole);
    }
    if (const auto *real = std::get_if<double>(&value); real && std::isfinite(*real))
        return QByteArray::number(*real, 'g', QLocale::FloatingPointShortest);
    return "null";
}

JsonReading idOfJson(const QJsonValue &json)
{
    if (json.isNull())
        return {Value(qint64(0)), {}};
    bool isNumber = json.isDouble();
    const qint64 id = json.isString() ? json.toString().toLongLong(&isNumber) : wholeOf(json).value_or(0);
    if (!isNumber || id <= 0 || (json.isString() && QString::number(id) != json.toString()))
        return refuse(ValueTexts::tr("This is not the id of a record."));
    return {Value(id), {}};
}

static JsonReading textOfJson(const Field &field, const QString &text)
{
    switch (field.type) {
    case FieldType::Date:
        if (QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) != text || text.isEmpty())
            return refuse(ValueTexts::tr("There is no such day as “%1”; days are like 2026-12-31.").arg(text.left(40)));
        break;
    case FieldType::Time:
        if (QTime::fromString(text, QStringLiteral("HH:mm")).toString(QStringLiteral("HH:mm")) != text ||
            text.isEmpty())
            return refuse(ValueTexts::tr("There is no such time as “%1”; times are like 09:30.").arg(text.left(40)));
        break;
    case FieldType::Moment: {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
            return refuse(ValueTexts::tr("There is no such moment as “%1”; moments are like 2026-12-31T12:00:00.000Z.")
                              .arg(text.left(40)));
        return {codec::Codec<QDateTime>::toValue(moment), {}};
    }
    case FieldType::Choice: {
        if (field.choices.empty())
            break;
        QStringList codes;
        for (const Choice &choice : field.choices)
            codes.append(QLatin1String(choice.code));
        if (!codes.contains(text)) {
            return refuse(ValueTexts::tr("“%1” is not one of the codes: %2.")
                              .arg(text.left(40), codes.join(QStringLiteral(", "))));
        }
        break;
    }
    default:
        break;
    }
    return {Value(text), {}};
}

static JsonReading codesOfJson(const QJsonValue &json)
{
    QStringList codes;
    for (const QJsonValue &code : json.toArray()) {
        if (!code.isString() || code.toString().contains(QLatin1Char(',')))
            return refuse(ValueTexts::tr("This must be a list of texts without commas."));
        codes.append(code.toString());
    }
    return json.isArray() ? JsonReading{Value(codes.join(QLatin1Char(','))), {}}
                          : refuse(ValueTexts::tr("This must be a list of texts."));
}

JsonReading valueOfJson(const Field &field, const QJsonValue &json)
{
    if (holdsId(field)) {
        const JsonReading reading = idOfJson(json);
        if (field.type == FieldType::Reference && json.isNull())
            return {Value(), {}};
        return reading;
    }
    switch (field.type) {
    case FieldType::Codes:
        return codesOfJson(json);
    case FieldType::Flag:
        return json.isBool() ? JsonReading{Value(qint64(json.toBool())), {}}
                             : refuse(ValueTexts::tr("This must be true or false."));
    case FieldType::Whole:
    case FieldType::Money:
        if (json.isNull())
            return {};
        if (const std::optional<qint64> whole = wholeOf(json))
            return {Value(*whole), {}};
        return refuse(ValueTexts::tr("This must be a whole number."));
    case FieldType::Real:
        if (json.isNull())
            return {};
        return json.isDouble() ? JsonReading{Value(json.toDouble()), {}}
                               : refuse(ValueTexts::tr("This must be a number."));
    case FieldType::Date:
    case FieldType::Time:
    case FieldType::Moment:
        if (json.isNull())
            return {};
        break;
    default:
        break;
    }
    return json.isString() ? textOfJson(field, json.toString()) : refuse(ValueTexts::tr("This must be a text."));
}

} // namespace polku
