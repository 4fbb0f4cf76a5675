#pragma once

#include "base/language.h"
#include "base/result.h"
#include "model/field.h"

#include <QDate>

#include <functional>

namespace polku {

/// Whether it is a day in a year that can be meant; any other is a slip of the keys.
bool isLikelyDay(QDate day);

/// Finds the code behind a word that a person wrote for a field of choices ("Siivous" → "cleaning"); empty when no
/// choice is called so. CodeFinder (catalogue/wording.h) is one.
using CodeOfWord = std::function<QString(const Field &field, const QString &word)>;

/// What a person wrote, as the value to store: for forms, CSV and the command line. `language` is the one they write
/// in; it decides only what a lone comma before three digits means. Accepts "1 234,5" and "1234.5";
/// 2026-12-31, 31.12.2026, 31/12/2026 and, in English, "31 December 2026"; yes, no, kyllä, ei, ja, nej, x; choices by
/// code, or by word when `codeOf` knows it; references by id. Empty text empties the field. Line breaks in a one-line
/// field become spaces; control characters are dropped. Fails with a sentence about the text (BadInput). Says nothing
/// about whether the value is sensible: that is problems() (model/problems.h).
Result<Value> parseValue(const Field &field, const QString &text, Language language, const CodeOfWord &codeOf = {});

/// The value without words or language: codes, ISO dates, a point for decimals. parseValue() reads it back the same in
/// every language.
QString plainText(const Field &field, const Value &value);

} // namespace polku
