#pragma once

#include "model/field.h"

namespace polku {

// Fields that hold the ids of any number of records of one kind, as codes: what an action waits for. They are no
// foreign keys, so the database does not watch them; Edit::remove() takes the ids of what goes out of them.

/// Describes such a field: `listOf(field<&Action::waitsFor>(…), RecordKind::Action)`.
constexpr Field listOf(Field field, RecordKind target)
{
    field.target = target;
    return field;
}

/// Whether the field is one; `field.target` tells of which records.
inline bool listsRecords(const Field &field)
{
    return field.type == FieldType::Codes && !field.vocabulary && field.target != RecordKind::Academy;
}

} // namespace polku
