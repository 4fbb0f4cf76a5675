#include "model/problems.h"

#include "base/businessid.h"
#include "base/cpv.h"
#include "base/format.h"
#include "model/records.h"

#include <QRegularExpression>
#include <QUrl>

namespace polku {

namespace {

using Severity = Problem::Severity;

/// Gathers the problems of one record.
class Finder
{
public:
    Finder(const Row &row, const IsKnownCode &isKnown) : m_row(row), m_type(recordType(row.kind)), m_isKnown(isKnown) {}

    std::vector<Problem> find()
    {
        for (size_t i = 0; i < m_type.fields.size(); ++i) {
            checkValue(m_type.fields[i], m_row.values[i]);
            checkMeaning(m_type.fields[i], m_row.values[i]);
        }
        return std::move(m_found);
    }

private:
    void tell(const Field &field, Severity severity, const char *text, const QStringList &args = {})
    {
        m_found.push_back({&field, severity, text, args});
    }

    void checkValue(const Field &field, const Value &value)
    {
        if (isEmpty(value)) {
            if (field.required && !field.parent)
                tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "This is missing."));
            return;
        }
        if (const auto *text = std::get_if<QString>(&value))
            checkText(field, *text);
        else
            checkNumber(field, codec::Codec<double>::fromValue(value));
    }

    void checkText(const Field &field, const QString &text)
    {
        if (field.required && text.trimmed().isEmpty())
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "This is missing."));
        if (field.longest > 0 && text.size() > field.longest) {
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "At most %1 characters; there are %2."),
                 {QString::number(field.longest), QString::number(text.size())});
        }
        switch (field.type) {
        case FieldType::Choice:
            checkCode(field, text);
            break;
        case FieldType::Codes:
            if (field.vocabulary) {
                for (const QString &code : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
                    checkCode(field, code);
            }
            break;
        case FieldType::Date:
            if (!QDate::fromString(text, Qt::ISODate).isValid())
                tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "“%1” is not a date."), {text});
            break;
        case FieldType::Time:
            if (!QTime::fromString(text, QStringLiteral("HH:mm")).isValid())
                tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "“%1” is not a time of day."), {text});
            break;
        default:
            break;
        }
    }

    void checkCode(const Field &field, const QString &code)
    {
        if (!field.choices.empty()) {
            const bool known = std::any_of(field.choices.begin(), field.choices.end(),
                                           [&](const Choice &choice) { return code == QLatin1String(choice.code); });
            if (!known)
                tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "“%1” is not one of the choices."), {code});
        } else if (field.vocabulary && m_isKnown && !m_isKnown(field, code)) {
            tell(field, Severity::Warning, QT_TRANSLATE_NOOP("Problem", "“%1” is not in the catalogue."), {code});
        }
    }

    void checkNumber(const Field &field, double number)
    {
        if (field.least < field.most && (number < field.least || number > field.most)) {
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "Must be between %1 and %2."),
                 {QString::number(field.least, 'f', 0), QString::number(field.most, 'f', 0)});
        }
    }

    // What a field means, beyond its type --------------------------------------------------------------------------

    QDate date(const char *column) const
    {
        return codec::Codec<QDate>::fromValue(m_row.value(QString::fromLatin1(column)));
    }

    /// Tells on `field` when its day is before the day in `first`.
    void checkOrder(const Field &field, const char *first, const char *text, Severity severity = Severity::Error)
    {
        const QDate from = date(first);
        const QDate to = date(field.column);
        if (from.isValid() && to.isValid() && to < from)
            tell(field, severity, text, {from.toString(Qt::ISODate)});
    }

    bool is(const Field &field, RecordKind kind, const char *column) const
    {
        return m_row.kind == kind && qstrcmp(field.column, column) == 0;
    }

    void checkMeaning(const Field &field, const Value &value)
    {
        if (isEmpty(value))
            return;
        const QString text = codec::Codec<QString>::fromValue(value);
        const QLatin1String column(field.column);
        if (column == QLatin1String("email") && !looksLikeEmail(text))
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "This is not an e-mail address."));
        if ((column == QLatin1String("link") || column == QLatin1String("website")) && !isSafeLink(text)) {
            tell(field, Severity::Error,
                 QT_TRANSLATE_NOOP("Problem", "A link begins with https:// (or mailto: for an address)."));
        }
        if (column == QLatin1String("business_id") && !isBusinessId(text)) {
            tell(field, Severity::Error,
                 QT_TRANSLATE_NOOP("Problem", "This is not a business ID: check the digits, like 2077474-0."));
        }
        if (column == QLatin1String("cpv"))
            checkCpvCode(field, text);
        checkDates(field);
        checkTimes(field);
        checkIndicator(field);
        if (is(field, RecordKind::Clause, "deviations_open") && number("deviations_open") > number("deviations"))
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "More open deviations than deviations."));
    }

    double number(const char *column) const
    {
        return codec::Codec<double>::fromValue(m_row.value(QString::fromLatin1(column)));
    }

    void checkCpvCode(const Field &field, const QString &text)
    {
        switch (checkCpv(text)) {
        case CpvCheck::Malformed:
            tell(field, Severity::Error,
                 QT_TRANSLATE_NOOP("Problem", "A CPV code has eight digits, like 90910000 or 90910000-9."));
            break;
        case CpvCheck::Unusual:
            tell(field, Severity::Warning,
                 QT_TRANSLATE_NOOP("Problem", "The check digit is unusual. Compare the code with the CPV list."));
            break;
        case CpvCheck::WithoutCheck:
        case CpvCheck::Agrees:
            break;
        }
    }

    void checkDates(const Field &field)
    {
        const char *endsBeforeStart = QT_TRANSLATE_NOOP("Problem", "Ends before it starts (%1).");
        if (is(field, RecordKind::Academy, "ends") || is(field, RecordKind::Phase, "ends"))
            checkOrder(field, "starts", endsBeforeStart);
        if (is(field, RecordKind::Pilot, "contract_ends"))
            checkOrder(field, "contract_starts", endsBeforeStart);
        if (is(field, RecordKind::Pilot, "decision_on"))
            checkOrder(field, "notice_on", QT_TRANSLATE_NOOP("Problem", "The decision is before the notice (%1)."));
        if (is(field, RecordKind::Pilot, "contract_starts")) {
            checkOrder(field, "decision_on",
                       QT_TRANSLATE_NOOP("Problem", "The contract starts before the decision (%1)."),
                       Severity::Warning);
        }
        if (is(field, RecordKind::Action, "due"))
            checkOrder(field, "starts", QT_TRANSLATE_NOOP("Problem", "Due before it starts (%1)."));
        if (is(field, RecordKind::Submission, "reviewed_on")) {
            checkOrder(field, "submitted_on", QT_TRANSLATE_NOOP("Problem", "Reviewed before it was submitted (%1)."));
        }
        if (is(field, RecordKind::Indicator, "target_on"))
            checkOrder(field, "baseline_on", QT_TRANSLATE_NOOP("Problem", "The target is before the baseline (%1)."));
        if (is(field, RecordKind::Plan, "review_on"))
            checkOrder(field, "approved_on", QT_TRANSLATE_NOOP("Problem", "The review is before the approval (%1)."));
        if (is(field, RecordKind::Clause, "self_assessment_received")) {
            checkOrder(field, "self_assessment_requested",
                       QT_TRANSLATE_NOOP("Problem", "Received before it was requested (%1)."));
        }
    }

    void checkTimes(const Field &field)
    {
        if (!is(field, RecordKind::Session, "finishes"))
            return;
        const QTime begins = codec::Codec<QTime>::fromValue(m_row.value(QStringLiteral("begins")));
        const QTime finishes = codec::Codec<QTime>::fromValue(m_row.value(QStringLiteral("finishes")));
        if (begins.isValid() && finishes.isValid() && finishes <= begins)
            tell(field, Severity::Error, QT_TRANSLATE_NOOP("Problem", "Finishes before it begins."));
    }

    void checkIndicator(const Field &field)
    {
        if (!is(field, RecordKind::Indicator, "target") || isEmpty(m_row.value(QStringLiteral("baseline"))))
            return;
        const double baseline = number("baseline");
        const double target = number("target");
        const QString direction = m_row.text(QStringLiteral("direction"));
        const bool keeps = baseline == target;
        const bool backwards = (direction == QLatin1String("at_least") && target < baseline) ||
                               (direction == QLatin1String("at_most") && target > baseline);
        if (keeps)
            tell(field, Severity::Warning, QT_TRANSLATE_NOOP("Problem", "The target is the same as the baseline."));
        else if (backwards)
            tell(field, Severity::Warning,
                 QT_TRANSLATE_NOOP("Problem", "The baseline is already better than the target."));
    }

    const Row &m_row;
    const RecordType &m_type;
    const IsKnownCode &m_isKnown;
    std::vector<Problem> m_found;
};

} // namespace

std::vector<Problem> problems(const Row &row, const IsKnownCode &isKnown)
{
    return Finder(row, isKnown).find();
}

QString problemText(const Problem &problem, const Words &words)
{
    QString text = words("Problem", problem.text);
    for (int i = 0; i < int(problem.args.size()); ++i) {
        const QString &arg = problem.args.at(i);
        const QDate date = QDate::fromString(arg, Qt::ISODate);
        bool isNumber = false;
        const double number = arg.toDouble(&isNumber);
        const QString shown = date.isValid() ? formatDate(words.language(), date)
                              : isNumber     ? formatNumber(words.language(), number)
                                             : arg;
        text.replace(QStringLiteral("%") + QString::number(i + 1), shown);
    }
    return text;
}

bool looksLikeEmail(QStringView text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\].]+(\\.[^\\s@<>,;:\"()\\[\\].]+)+$"));
    const QString address = text.trimmed().toString();
    return address.size() <= 254 && shape.match(address).hasMatch() && !address.contains(QStringLiteral("..")) &&
           !address.startsWith(QLatin1Char('.')) && !address.contains(QStringLiteral(".@"));
}

bool isSafeLink(QStringView text)
{
    const QUrl url(text.trimmed().toString(), QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return !url.host().isEmpty() && url.userInfo().isEmpty();
    return url.scheme() == QLatin1String("mailto") && looksLikeEmail(url.path());
}

} // namespace polku
