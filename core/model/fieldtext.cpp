#include "model/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace polku {

static QString say(const char *sentence)
{
    return QCoreApplication::translate("FieldText", sentence);
}

static Unexpected refuse(const char *what, const QString &text, const char *advice)
{
    QString shown = text.simplified();
    if (shown.size() > 60)
        shown = shown.left(59) + QChar(0x2026);
    return failure(ErrorKind::BadInput, say(what).arg(shown), say(advice));
}

static QString withoutControls(const QString &text, bool keepLines)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('\r')) {
            if (i + 1 < text.size() && text.at(i + 1) == QLatin1Char('\n'))
                continue;
            clean += keepLines ? QLatin1Char('\n') : QLatin1Char(' ');
        } else if (c == QLatin1Char('\n') || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            clean += keepLines ? QLatin1Char('\n') : QLatin1Char(' ');
        } else if (c == QLatin1Char('\t') || c.unicode() >= 0xa0 || (c.unicode() >= 0x20 && c.unicode() < 0x7f)) {
            clean += c;
        }
    }
    return clean;
}

// Numbers ------------------------------------------------------------------------------------------------------------

/// Whether the digits between `separator`s are grouped in threes: "1.234.567".
static bool isGrouped(const QString &digits, QChar separator)
{
    const QStringList groups = digits.split(separator);
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.first().startsWith(QLatin1Char('0')))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
}

/// The number in C notation, whatever it was grouped and pointed with; empty when it is no number.
static QString normalisedNumber(QString text, Language language, bool whole)
{
    static const QRegularExpression dressing(QStringLiteral("[\\s\\x{a0}\\x{202f}\\x{2009}€%]"));
    static const QRegularExpression shape(QStringLiteral("^[+-]?[0-9.,]*[0-9]$"));
    text.remove(dressing);
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (!shape.match(text).hasMatch())
        return {};
    QString sign;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QLatin1Char('+')))
        sign = std::exchange(text, text.mid(1)).left(1);
    const QChar comma(QLatin1Char(','));
    const QChar point(QLatin1Char('.'));
    const qsizetype commas = text.count(comma);
    const qsizetype points = text.count(point);
    if (commas && points) {
        const QChar decimal = text.lastIndexOf(comma) > text.lastIndexOf(point) ? comma : point;
        const QChar grouping = decimal == comma ? point : comma;
        const qsizetype at = text.lastIndexOf(decimal);
        if (text.count(decimal) > 1 || !isGrouped(text.left(at), grouping))
            return {};
        text.remove(grouping);
        text.replace(decimal, point);
    } else if (commas + points > 1) {
        const QChar grouping = commas ? comma : point;
        if (!isGrouped(text, grouping))
            return {};
        text.remove(grouping);
    } else if (commas + points == 1) {
        const QChar mark = commas ? comma : point;
        // One mark before three digits: grouping where decimals make no sense, and for an English comma.
        if (isGrouped(text, mark) && (whole || (mark == comma && language == Language::English)))
            text.remove(mark);
        else
            text.replace(mark, point);
    }
    return sign == QLatin1String("-") ? sign + text : text;
}

static Result<Value> parseWhole(const QString &text, Language language)
{
    const QString number = normalisedNumber(text, language, true);
    bool ok = false;
    qint64 value = number.toLongLong(&ok);
    if (!ok && !number.isEmpty()) {
        const double real = number.toDouble(&ok);
        ok = ok && std::floor(real) == real && std::abs(real) < 9e15;
        value = ok ? qint64(real) : 0;
    }
    if (!ok) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a whole number."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Write it like 1234 or 1 234."));
    }
    return Value(value);
}

static Result<Value> parseReal(const QString &text, Language language)
{
    bool ok = false;
    const double value = normalisedNumber(text, language, false).toDouble(&ok);
    if (!ok || !std::isfinite(value)) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a number."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Write it like 1234.5 or 1 234,5."));
    }
    return Value(value);
}

// Dates and times ----------------------------------------------------------------------------------------------------

bool isLikelyDay(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() <= 2199;
}

static Result<Value> parseDate(const QString &text)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\s*[./]\\s*(\\d{1,2})\\s*[./]\\s*(\\d{4})$"));
    QDate date;
    if (const auto match = iso.match(text); match.hasMatch()) {
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto other = dayFirst.match(text); other.hasMatch()) {
        date = QDate(other.captured(3).toInt(), other.captured(2).toInt(), other.captured(1).toInt());
    } else {
        const QLocale english = localeOf(Language::English);
        date = english.toDate(text.simplified(), QStringLiteral("d MMMM yyyy"));
        if (!date.isValid())
            date = english.toDate(text.simplified(), QStringLiteral("d MMM yyyy"));
        if (!date.isValid()) {
            return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a date."), text,
                          QT_TRANSLATE_NOOP("FieldText", "Write it like 31.12.2026 or 2026-12-31."));
        }
    }
    if (!date.isValid()) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "There is no such day as %1."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Check the day and the month."));
    }
    if (!isLikelyDay(date)) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "The year of %1 cannot be right."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Write a year between 1900 and 2199."));
    }
    return Value(date.toString(Qt::ISODate));
}

static Result<Value> parseTime(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,2})(?:[.:](\\d{2}))?(?:[.:]\\d{2})?$"));
    const auto match = shape.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid()) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a time of day."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Write it like 9:30."));
    }
    return Value(time.toString(QStringLiteral("HH:mm")));
}

static Result<Value> parseMoment(const QString &text)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid()) {
        return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not a date and time."), text,
                      QT_TRANSLATE_NOOP("FieldText", "Write it like 2026-12-31T12:00."));
    }
    return codec::Codec<QDateTime>::toValue(moment);
}

// Choices ------------------------------------------------------------------------------------------------------------

static Result<Value> parseFlag(const QString &text)
{
    static const QStringList yes{QStringLiteral("yes"),   QStringLiteral("y"), QStringLiteral("true"),
                                 QStringLiteral("kyllä"), QStringLiteral("k"), QStringLiteral("tosi"),
                                 QStringLiteral("ja"),    QStringLiteral("j"), QStringLiteral("sant"),
                                 QStringLiteral("x"),     QStringLiteral("1"), QStringLiteral("on")};
    static const QStringList no{QStringLiteral("no"),  QStringLiteral("n"),      QStringLiteral("false"),
                                QStringLiteral("ei"),  QStringLiteral("e"),      QStringLiteral("epätosi"),
                                QStringLiteral("nej"), QStringLiteral("falskt"), QStringLiteral("-"),
                                QStringLiteral("0"),   QStringLiteral("off")};
    const QString word = text.toLower();
    if (yes.contains(word))
        return Value(qint64(1));
    if (no.contains(word))
        return Value(qint64(0));
    return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is neither yes nor no."), text,
                  QT_TRANSLATE_NOOP("FieldText", "Write yes or no."));
}

static Result<QString> parseCode(const Field &field, const QString &text, const CodeOfWord &codeOf)
{
    for (const Choice &choice : field.choices) {
        const QLatin1String code(choice.code);
        if (text.compare(code, Qt::CaseInsensitive) == 0 ||
            text.compare(QLatin1String(choice.label), Qt::CaseInsensitive) == 0)
            return QString(code);
    }
    if (codeOf) {
        if (const QString code = codeOf(field, text); !code.isEmpty())
            return code;
    }
    // Without somebody who knows the vocabulary any single word may be a code; problems() tells of unknown ones.
    static const QRegularExpression codeShape(QStringLiteral("^[\\w-]+$"));
    if (field.vocabulary && !codeOf && codeShape.match(text).hasMatch())
        return text;
    QStringList codes;
    for (const Choice &choice : field.choices)
        codes.append(QLatin1String(choice.code));
    auto refused = refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not one of the choices."), text,
                          QT_TRANSLATE_NOOP("FieldText", "Choose one of those that the field offers."));
    if (!codes.isEmpty())
        refused.value().advice =
            say(QT_TRANSLATE_NOOP("FieldText", "Choose one of: %1.")).arg(codes.join(QStringLiteral(", ")));
    return refused;
}

/// The codes of a list of words. A word may hold commas itself ("Peace, justice and strong institutions"): the longest
/// run of parts that is a choice counts as one.
static Result<Value> parseCodes(const Field &field, const QString &text, const CodeOfWord &codeOf)
{
    static const QRegularExpression breaks(QStringLiteral("[;\\n]"));
    constexpr qsizetype longestRun = 4;
    QStringList codes;
    for (const QString &piece : text.split(breaks)) {
        const QStringList parts = piece.split(QLatin1Char(','));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (parts.at(i).trimmed().isEmpty())
                continue;
            if (!field.vocabulary) {
                codes.append(parts.at(i).simplified());
                continue;
            }
            qsizetype length = codeOf ? std::min(longestRun, parts.size() - i) : 1;
            Result<QString> code = QString();
            for (; length > 0; --length) {
                code = parseCode(field, parts.mid(i, length).join(QLatin1Char(',')).simplified(), codeOf);
                if (code)
                    break;
            }
            if (!code)
                return Unexpected(code.error());
            if (!codes.contains(*code))
                codes.append(*code);
            i += length - 1;
        }
    }
    return Value(codes.join(QLatin1Char(',')));
}

Result<Value> parseValue(const Field &field, const QString &text, Language language, const CodeOfWord &codeOf)
{
    const QString trimmed = text.trimmed();
    if (field.type == FieldType::Line)
        return Value(withoutControls(text, false).trimmed());
    if (field.type == FieldType::Text)
        return Value(withoutControls(text, true));
    if (field.type == FieldType::Codes)
        return parseCodes(field, text, codeOf);
    if (trimmed.isEmpty()) {
        if (field.type == FieldType::Flag)
            return Value(qint64(0));
        if (field.type != FieldType::Choice)
            return Value();
        if (field.choices.empty())
            return Value(QString());
    }
    switch (field.type) {
    case FieldType::Whole:
    case FieldType::Money:
        return parseWhole(trimmed, language);
    case FieldType::Real:
        return parseReal(trimmed, language);
    case FieldType::Flag:
        return parseFlag(trimmed);
    case FieldType::Date:
        return parseDate(trimmed);
    case FieldType::Time:
        return parseTime(trimmed);
    case FieldType::Moment:
        return parseMoment(trimmed);
    case FieldType::Choice:
        return parseCode(field, trimmed, codeOf).map([](const QString &code) { return Value(code); });
    case FieldType::Reference: {
        bool ok = false;
        const qint64 id = trimmed.toLongLong(&ok);
        if (!ok || id < 0) {
            return refuse(QT_TRANSLATE_NOOP("FieldText", "“%1” is not the id of a record."), trimmed,
                          QT_TRANSLATE_NOOP("FieldText", "Take the id from the list of records."));
        }
        return id ? Value(id) : Value();
    }
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Codes:
        break;
    }
    Q_UNREACHABLE();
}

QString plainText(const Field &field, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'f', QLocale::FloatingPointShortest);
    if (const auto *whole = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Flag)
            return *whole ? QStringLiteral("yes") : QStringLiteral("no");
        return QString::number(*whole);
    }
    return {};
}

} // namespace polku
