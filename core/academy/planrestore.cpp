#include "academy/planrestore.h"

#include "academy/review.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace polku {

namespace {

/// What a restored record keeps as it is now: where it belongs, where it stands, and its way through the review.
bool stays(const Field &field, RecordKind kind)
{
    const QLatin1String column(field.column);
    return field.parent || field.privacy == Privacy::CoachPrivate || column == QLatin1String("rank") ||
           (isReviewed(kind) && column == QLatin1String("state"));
}

/// The value, unless it refers to what is gone.
Value standing(const Reader &reader, const Field &field, const Value &value)
{
    if (field.type != FieldType::Reference || isNull(value))
        return value;
    return reader.row({field.target, std::get<qint64>(value)}) ? value : Value();
}

/// Whether the share is a cell in the row of the task, or in the column of the role.
bool isShareOf(const Row &share, RecordRef record)
{
    return (record.kind == RecordKind::Responsibility && share.reference(u"responsibility") == record.id) ||
           (record.kind == RecordKind::PlanRole && share.reference(u"role") == record.id);
}

/// The cells of the responsibility matrix come back with their task or their role, as far as both are there.
void restoreShares(Edit &edit, const PlanContent &content, RecordRef record)
{
    if (record.kind != RecordKind::Responsibility && record.kind != RecordKind::PlanRole)
        return;
    for (const Row &share : readPlanContent(edit, content.plan).rows) {
        if (share.kind == RecordKind::ResponsibilityShare && isShareOf(share, record) && !content.row(share.ref()))
            edit.remove(share.ref());
    }
    for (const Row *share : content.of(RecordKind::ResponsibilityShare)) {
        if (!isShareOf(*share, record) ||
            !edit.row({RecordKind::Responsibility, share->reference(u"responsibility")}) ||
            !edit.row({RecordKind::PlanRole, share->reference(u"role")}))
            continue;
        if (edit.row(share->ref()))
            edit.update(*share);
        else
            edit.insert(*share);
    }
}

} // namespace

bool canRestore(const PlanContent &content, RecordRef record)
{
    return content.row(record) != nullptr;
}

Result<Changes> restoreFromPlan(Workspace &workspace, const PlanContent &content, RecordRef record,
                                const QString &moment)
{
    const Row *then = content.row(record);
    if (!then) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("PlanVersions", "It was not in the plan at that time."),
                       QCoreApplication::translate("PlanVersions", "Choose a later version, or write it anew."));
    }
    const QString title = then->title();
    return workspace.edit({Op::Restore, record, {title, moment}, false}, [&](Edit &edit) {
        edit.existingRow(content.plan); // says that it is gone
        const RecordType &type = recordType(record.kind);
        const std::optional<Row> present = edit.row(record);
        Row row = present ? *present : *then;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            if (!present || !stays(type.fields[i], record.kind))
                row.values[i] = standing(edit, type.fields[i], then->values[i]);
        }
        if (present)
            edit.update(row);
        else
            edit.insert(row);
        restoreShares(edit, content, record);
    });
}

} // namespace polku
