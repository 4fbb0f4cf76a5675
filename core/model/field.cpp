#include "model/field.h"

#include "model/records.h"

namespace polku {

const Field *RecordType::field(QStringView column) const
{
    const int index = indexOf(column);
    return index < 0 ? nullptr : &fields[size_t(index)];
}

int RecordType::indexOf(QStringView column) const
{
    for (size_t i = 0; i < fields.size(); ++i) {
        if (column == QLatin1String(fields[i].column))
            return int(i);
    }
    return -1;
}

const Field *RecordType::titleField() const
{
    for (const Field &field : fields) {
        if (field.title)
            return &field;
    }
    return nullptr;
}

const RecordType &recordType(RecordKind kind)
{
    switch (kind) {
#define POLKU_TYPE(Record, table)                                                                                      \
    case RecordKind::Record:                                                                                           \
        return describe##Record();
        POLKU_RECORDS(POLKU_TYPE)
#undef POLKU_TYPE
    }
    Q_UNREACHABLE();
}

const RecordType *recordType(QStringView table)
{
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        if (table == QLatin1String(type.table))
            return &type;
    }
    return nullptr;
}

const Value &Row::value(QStringView column) const
{
    const int index = recordType(kind).indexOf(column);
    Q_ASSERT_X(index >= 0, "Row::value", qPrintable(column.toString()));
    return values[size_t(index)];
}

QString Row::text(QStringView column) const
{
    return codec::Codec<QString>::fromValue(value(column));
}

qint64 Row::reference(QStringView column) const
{
    return codec::Codec<std::optional<qint64>>::fromValue(value(column)).value_or(0);
}

void Row::set(QStringView column, const Value &value)
{
    const int index = recordType(kind).indexOf(column);
    Q_ASSERT_X(index >= 0, "Row::set", qPrintable(column.toString()));
    values[size_t(index)] = value;
}

QString Row::title() const
{
    const RecordType &type = recordType(kind);
    const Field *field = type.titleField();
    return field ? codec::Codec<QString>::fromValue(values[size_t(field - type.fields.data())]) : QString();
}

Row emptyRow(RecordKind kind)
{
    switch (kind) {
#define POLKU_EMPTY(Record, table)                                                                                     \
    case RecordKind::Record:                                                                                           \
        return toRow(Record{});
        POLKU_RECORDS(POLKU_EMPTY)
#undef POLKU_EMPTY
    }
    Q_UNREACHABLE();
}

} // namespace polku
