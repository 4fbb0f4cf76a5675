#include "academy/plancontent.h"

#include "model/records.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

constexpr int formatNumber = 1;

struct PlanContentTexts
{
    Q_DECLARE_TR_FUNCTIONS(PlanVersions)
};

const Field *planField(RecordKind kind)
{
    const Field *field = recordType(kind).field(u"plan");
    return field && field->type == FieldType::Reference && field->target == RecordKind::Plan ? field : nullptr;
}

/// `tasks`: the plan's responsibilities, through which their shares belong to it.
bool isPartOf(const Row &row, PlanId plan, const QSet<qint64> &tasks)
{
    if (row.kind == RecordKind::Plan)
        return row.id == plan.value;
    if (row.kind == RecordKind::ResponsibilityShare)
        return tasks.contains(row.reference(u"responsibility"));
    const qint64 of = row.reference(u"plan");
    // A goal may be the team's without a plan; a risk without one is a pilot's.
    return of == plan.value || (of == 0 && row.kind == RecordKind::Goal);
}

double rankOfRow(const Row &row)
{
    return codec::Codec<double>::fromValue(row.value(u"rank"));
}

QJsonValue jsonOf(const Field &field, const Value &value)
{
    if (const auto *whole = std::get_if<qint64>(&value))
        // An id is longer than what other programs read exactly as a number.
        return field.type == FieldType::Reference ? QJsonValue(QString::number(*whole)) : QJsonValue(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    return {};
}

Value valueOf(const Field &field, const QJsonValue &json, const Value &standard)
{
    switch (field.type) {
    case FieldType::Reference: {
        const qint64 id = json.toString().toLongLong();
        return id > 0 ? Value(id) : standard;
    }
    case FieldType::Whole:
    case FieldType::Money:
    case FieldType::Flag:
        return json.isDouble() ? Value(json.toInteger()) : standard;
    case FieldType::Real:
        return json.isDouble() ? Value(json.toDouble()) : standard;
    default:
        return json.isString() ? Value(json.toString()) : standard;
    }
}

Result<PlanContent> damaged(const QString &detail)
{
    return failure(ErrorKind::Damaged, PlanContentTexts::tr("What this version of the plan was cannot be read."),
                   PlanContentTexts::tr("The plan itself is not touched by it. Compare with another version."), detail);
}

} // namespace

const Row *PlanContent::row(RecordRef record) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) { return row.ref() == record; });
    return found == rows.end() ? nullptr : &*found;
}

std::vector<const Row *> PlanContent::of(RecordKind kind) const
{
    std::vector<const Row *> found;
    for (const Row &row : rows) {
        if (row.kind == kind)
            found.push_back(&row);
    }
    return found;
}

const std::vector<RecordKind> &planKinds()
{
    static const std::vector<RecordKind> kinds = [] {
        std::vector<RecordKind> found{RecordKind::Plan};
        for (const RecordKind kind : allRecordKinds) {
            // A version is made of the plan and no part of it.
            if ((planField(kind) && kind != RecordKind::PlanVersion) || kind == RecordKind::ResponsibilityShare)
                found.push_back(kind);
        }
        return found;
    }();
    return kinds;
}

PlanContent planContentOf(PlanId plan, TeamId team, const std::vector<Row> &rows)
{
    PlanContent content{team, plan, {}};
    QSet<qint64> tasks;
    for (const Row &row : rows) {
        if (row.kind == RecordKind::Responsibility && isPartOf(row, plan, {}))
            tasks.insert(row.id);
    }
    for (const RecordKind kind : planKinds()) {
        const RecordType &type = recordType(kind);
        const Row blank = emptyRow(kind);
        std::vector<Row> ofKind;
        for (const Row &row : rows) {
            if (row.kind == kind && isPartOf(row, plan, tasks))
                ofKind.push_back(row);
        }
        for (Row &row : ofKind) {
            for (size_t i = 0; i < type.fields.size(); ++i) {
                if (type.fields[i].privacy == Privacy::CoachPrivate)
                    row.values[i] = blank.values[i];
            }
        }
        std::stable_sort(ofKind.begin(), ofKind.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        if (type.indexOf(u"rank") >= 0)
            std::stable_sort(ofKind.begin(), ofKind.end(),
                             [](const Row &a, const Row &b) { return rankOfRow(a) < rankOfRow(b); });
        std::move(ofKind.begin(), ofKind.end(), std::back_inserter(content.rows));
    }
    return content;
}

PlanContent readPlanContent(const Reader &reader, PlanId plan)
{
    const Row own = reader.existingRow(plan);
    const TeamId team{own.reference(u"team")};
    std::vector<Row> rows{own};
    for (const RecordKind kind : planKinds()) {
        if (kind == RecordKind::Plan)
            continue;
        for (Row &row : reader.rows(kind, Query().where("team", Value(team.value))))
            rows.push_back(std::move(row));
    }
    return planContentOf(plan, team, rows);
}

QString planContentToJson(const PlanContent &content)
{
    QJsonArray records;
    for (const Row &row : content.rows) {
        const RecordType &type = recordType(row.kind);
        const Row blank = emptyRow(row.kind);
        QJsonObject record{{QStringLiteral("kind"), QLatin1String(type.table)},
                           {QStringLiteral("id"), QString::number(row.id)}};
        QJsonObject fields;
        for (size_t i = 0; i < type.fields.size(); ++i) {
            if (row.values[i] != blank.values[i])
                fields.insert(QLatin1String(type.fields[i].column), jsonOf(type.fields[i], row.values[i]));
        }
        record.insert(QStringLiteral("fields"), fields);
        records.append(record);
    }
    const QJsonObject whole{{QStringLiteral("format"), formatNumber},
                            {QStringLiteral("team"), QString::number(content.team.value)},
                            {QStringLiteral("plan"), QString::number(content.plan.value)},
                            {QStringLiteral("records"), records}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<PlanContent> planContentFromJson(const QString &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &error);
    if (!document.isObject())
        return damaged(QStringLiteral("%1 at %2").arg(error.errorString()).arg(error.offset));
    const QJsonObject whole = document.object();
    if (!whole.value(QLatin1String("records")).isArray())
        return damaged(QStringLiteral("no records"));
    PlanContent content;
    content.team = {whole.value(QLatin1String("team")).toString().toLongLong()};
    content.plan = {whole.value(QLatin1String("plan")).toString().toLongLong()};
    const QJsonArray records = whole.value(QLatin1String("records")).toArray();
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        const RecordType *type = recordType(record.value(QLatin1String("kind")).toString());
        const qint64 id = record.value(QLatin1String("id")).toString().toLongLong();
        if (!type || id <= 0)
            continue;
        Row row = emptyRow(type->kind);
        row.id = id;
        const QJsonObject fields = record.value(QLatin1String("fields")).toObject();
        for (size_t i = 0; i < type->fields.size(); ++i) {
            const auto found = fields.constFind(QLatin1String(type->fields[i].column));
            if (found != fields.constEnd())
                row.values[i] = valueOf(type->fields[i], *found, row.values[i]);
        }
        content.rows.push_back(std::move(row));
    }
    // In the order and with the limits of what is read from the records.
    return planContentOf(content.plan, content.team, content.rows);
}

} // namespace polku
