#pragma once

#include <QJsonValue>
#include <QString>

#include <variant>

namespace polku {

/// One cell as the file stores it: nothing, a whole number, a real number or a text. Everything between the records and
/// the file (reading, writing, history, JSON, CSV) passes values of this type.
using Value = std::variant<std::monostate, qint64, double, QString>;

inline bool isNull(const Value &value)
{
    return std::holds_alternative<std::monostate>(value);
}

/// Nothing and the empty text both count as empty.
inline bool isEmpty(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return isNull(value) || (text && text->isEmpty());
}

} // namespace polku
