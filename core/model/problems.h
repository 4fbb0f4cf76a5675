#pragma once

#include "base/language.h"
#include "model/field.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace polku {

/// Something about a value that a person should know. Not a failure: forms show it beside the field and keep the value.
struct Problem
{
    enum class Severity {
        Error,  ///< the value cannot be right
        Warning ///< it may be right, but looks odd
    };
    const Field *field = nullptr;
    Severity severity = Severity::Error;
    const char *text = nullptr; ///< English sentence, context "Problem", with %1 … for the arguments
    QStringList args;           ///< codes, numbers with a point, ISO dates

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Whether the catalogue has that code for the field; without it codes of vocabularies are not checked. An academy's
/// own theme codes count as known: the caller sees to that.
using IsKnownCode = std::function<bool(const Field &field, const QString &code)>;

/// What is wrong or odd with a record, in the order of its fields: missing, too long, out of range, unknown codes,
/// dates in the wrong order, business ids, CPV codes, e-mail addresses and links that cannot be right.
std::vector<Problem> problems(const Row &row, const IsKnownCode &isKnown = {});

/// The sentence a person reads beside the field.
QString problemText(const Problem &problem, const Words &words);

/// Whether the text could be an e-mail address.
bool looksLikeEmail(QStringView text);
/// Whether the text is a link that may be opened: https or mailto, nothing else.
bool isSafeLink(QStringView text);

} // namespace polku
