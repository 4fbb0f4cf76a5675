#include "support/canaries.h"

#include "support/workspaces.h"

#include <QRegularExpression>

namespace polku::test {

static QString canary(const RecordType &type, const Field &field)
{
    return QStringLiteral("canary-%1-%2").arg(QLatin1String(type.table), QLatin1String(field.column));
}

PilotId plantCanaries(Workspace &workspace)
{
    QHash<RecordKind, qint64> ids;
    valueOf(workspace.edit({}, [&](Edit &edit) {
        for (const RecordKind kind : allRecordKinds)
            ids.insert(kind, edit.ids().next());
        for (const RecordKind kind : allRecordKinds) {
            const RecordType &type = recordType(kind);
            Row row = emptyRow(kind);
            row.id = ids.value(kind);
            for (size_t i = 0; i < type.fields.size(); ++i) {
                const Field &field = type.fields[i];
                if (field.type == FieldType::Reference)
                    row.values[i] = field.target == kind ? Value() : Value(ids.value(field.target));
                else if (field.type == FieldType::Line || field.type == FieldType::Text)
                    row.values[i] = canary(type, field);
                else if (field.type == FieldType::Money)
                    row.values[i] = qint64(987'654);
                else if (field.type == FieldType::Real && !field.hidden)
                    row.values[i] = 12.0;
            }
            if (type.indexOf(u"subject_kind") >= 0) {
                row.set(u"subject_kind", QStringLiteral("pilot"));
                row.set(u"subject", ids.value(RecordKind::Pilot));
            }
            if (kind == RecordKind::Pilot)
                row.set(u"stage", QStringLiteral("monitoring"));
            edit.insert(row);
        }
    }));
    return {ids.value(RecordKind::Pilot)};
}

QStringList escapedCanaries(const QString &text)
{
    QString packed = text;
    packed.remove(QRegularExpression(QStringLiteral("[\\s\\x{00a0}\\x{00ad}\\\\,.]")));
    QStringList escaped;
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        for (const Field &field : type.fields) {
            // A public field's name may begin like a private one's: the whole word counts.
            const QRegularExpression word(QRegularExpression::escape(canary(type, field)) +
                                          QStringLiteral("(?![a-z_])"));
            if (field.privacy != Privacy::Public && packed.contains(word))
                escaped.append(canary(type, field));
        }
    }
    if (packed.contains(QLatin1String("987654")))
        escaped.append(QStringLiteral("987654"));
    return escaped;
}

} // namespace polku::test
