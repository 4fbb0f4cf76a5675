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

static QString packed(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\s\\x{00a0}\\x{00ad}\\\\,.]")));
}

/// The canaries in `text` of the fields that `counts` says.
template <class Counts>
static QStringList canariesIn(const QString &text, const Counts &counts)
{
    QStringList found;
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        for (const Field &field : type.fields) {
            // A public field's name may begin like a private one's: the whole word counts.
            const QRegularExpression word(QRegularExpression::escape(canary(type, field)) +
                                          QStringLiteral("(?![a-z_])"));
            if (counts(field) && text.contains(word))
                found.append(canary(type, field));
        }
    }
    return found;
}

QStringList escapedSecrets(const QString &text)
{
    return canariesIn(packed(text), [](const Field &field) {
        return field.privacy == Privacy::CoachPrivate || field.privacy == Privacy::Personal;
    });
}

QStringList escapedCanaries(const QString &text)
{
    const QString all = packed(text);
    QStringList escaped = canariesIn(all, [](const Field &field) { return field.privacy != Privacy::Public; });
    if (all.contains(QLatin1String("987654")))
        escaped.append(QStringLiteral("987654"));
    return escaped;
}

} // namespace polku::test
