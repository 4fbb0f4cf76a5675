#pragma once

#include "model/field.h"

#include <QByteArray>
#include <QJsonValue>

// Values of fields in JSON. Ids are texts of digits: they have 63 bits, and most programs read JSON numbers as
// having 53.

namespace polku {

/// A text in quotes, in UTF-8.
QByteArray jsonText(const QString &text);

/// The field's value in JSON.
QByteArray jsonOf(const Field &field, const Value &value);

/// What came of reading one value: the value, or the sentence about why not.
struct JsonReading
{
    Value value;
    QString problem; ///< empty: it was right
};

JsonReading valueOfJson(const Field &field, const QJsonValue &json);
/// An id, 0 for null; as a text or a whole number.
JsonReading idOfJson(const QJsonValue &json);

} // namespace polku
