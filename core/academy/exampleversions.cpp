#include "academy/examplewriter.h"
#include "academy/plancontent.h"
#include "academy/planversions.h"
#include "model/records.h"
#include "store/reader.h"

#include <QJsonArray>

// The versions of the practice academy's plans. What they were is the plan as it is, without what was written later,
// and with the older texts that the content gives.

namespace polku {

/// Takes out of the plan what had not been written by that day.
static void takeBack(PlanContent &content, const QHash<qint64, QDate> &writtenOn, QDate day)
{
    const auto isLater = [&](const Row &row) { return writtenOn.value(row.id, day) > day; };
    for (Row &row : content.rows) {
        if (row.kind == RecordKind::PlanSection && isLater(row))
            row.set(u"body", QString());
        if (row.kind == RecordKind::Plan && fromRow<Plan>(row).approvedOn > day) {
            for (const char *column : {"approved_by", "approved_on", "review_on"})
                row.set(QString::fromLatin1(column), Value());
        }
    }
    std::erase_if(content.rows, [&](const Row &row) { return row.kind != RecordKind::PlanSection && isLater(row); });
}

void ExampleWriter::addVersions(const QString &key, const QJsonArray &versions)
{
    const auto team = m_teams.constFind(key);
    if (team == m_teams.constEnd())
        failExample(QStringLiteral("team \"%1\"").arg(key));
    m_team = key;
    const PlanId plan{idOf(RecordKind::Plan, {})};
    for (const QJsonValue &entry : versions) {
        const QJsonObject version = entry.toObject();
        const QDate day = m_time.day(version.value(QLatin1String("at")).toString());
        if (day >= m_time.today())
            continue;
        PlanContent content = readPlanContent(m_edit, plan);
        takeBack(content, m_writtenOn, day);
        const QJsonArray older = version.value(QLatin1String("then")).toArray();
        for (const QJsonValue &change : older) {
            QJsonObject fields = change.toObject();
            const RecordType *type = recordType(fields.take(QLatin1String("table")).toString());
            const qint64 id = type ? idOf(type->kind, fields.take(QLatin1String("key")).toString()) : 0;
            for (Row &row : content.rows) {
                if (type && row.ref() == RecordRef(type->kind, id))
                    setContent(row, fields);
            }
        }
        PlanVersion kept;
        kept.team = *team;
        kept.plan = plan;
        kept.title = m_time.now(version.value(QLatin1String("title"))).toString();
        kept.note = m_time.now(version.value(QLatin1String("note"))).toString();
        const PersonId author{idOf(RecordKind::Person, version.value(QLatin1String("author")).toString())};
        kept.author = m_edit.titleOf(author);
        kept.at = QDateTime(day, QTime(12, 10), Qt::UTC);
        kept.reason = codec::Codec<VersionReason>::fromValue(version.value(QLatin1String("reason")).toString());
        kept.content = planContentToJson(content);
        m_edit.insert(kept);
    }
}

} // namespace polku
