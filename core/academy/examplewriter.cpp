#include "academy/examplewriter.h"

#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/recordlists.h"
#include "model/records.h"
#include "store/reader.h"

#include <QJsonArray>

namespace polku {

/// Members that are no columns: read by the rules of examplerules.cpp, or by add() itself.
static bool isRule(const QString &member)
{
    static const QSet<QString> rules{QStringLiteral("key"),     QStringLiteral("from"),     QStringLiteral("life"),
                                     QStringLiteral("stages"),  QStringLiteral("readings"), QStringLiteral("done"),
                                     QStringLiteral("blocked"), QStringLiteral("moved"),    QStringLiteral("scores")};
    return rules.contains(member);
}

/// Whether the records happened at the session they name.
static bool isOfSession(RecordKind kind)
{
    return kind == RecordKind::Attendance || kind == RecordKind::Feedback || kind == RecordKind::CoachingNote;
}

ExampleWriter::ExampleWriter(Edit &edit, const Catalogue &catalogue, const ExampleTime &time, AcademyId academy,
                             Language language)
    : m_edit(edit), m_catalogue(catalogue), m_time(time), m_academy(academy), m_language(language)
{
}

QString ExampleWriter::keyOf(RecordKind kind, const QString &key) const
{
    return m_team + QLatin1Char('/') + QLatin1String(recordType(kind).table) + QLatin1Char('/') + key;
}

void ExampleWriter::remember(RecordKind kind, const QString &key, qint64 id)
{
    m_ids.insert(keyOf(kind, key), id);
}

qint64 ExampleWriter::idOf(RecordKind kind, const QString &key) const
{
    const QString whole = keyOf(kind, key);
    const auto found = m_ids.constFind(whole);
    if (found == m_ids.constEnd())
        failExample(QStringLiteral("reference \"%1\"").arg(whole));
    return *found;
}

void ExampleWriter::addTeam(const QJsonObject &content)
{
    m_team = content.value(QLatin1String("key")).toString();
    Row row = emptyRow(RecordKind::Team);
    row.set(u"academy", m_academy.value);
    row.set(u"state", QString::fromLatin1(codeOf(TeamState::Participant)));
    setContent(row, content);
    const TeamId team = polku::addTeam(m_edit, m_catalogue, fromRow<Team>(row));
    m_teams.insert(m_team, team);

    for (const PlanSection &section : m_edit.where(&PlanSection::team, team))
        remember(RecordKind::PlanSection, section.code, section.id.value);
    for (const Deliverable &deliverable : m_edit.where(&Deliverable::academy, m_academy))
        remember(RecordKind::Deliverable, deliverable.code, deliverable.id.value);
    for (const Submission &submission : m_edit.where(&Submission::team, team))
        remember(RecordKind::Submission, QString::number(submission.deliverable.value), submission.id.value);
    for (const Phase &phase : m_edit.where(&Phase::academy, m_academy))
        remember(RecordKind::Phase, phase.code, phase.id.value);
    for (const Session &session : m_edit.where(&Session::academy, m_academy)) {
        if (session.team && session.team != team)
            continue;
        remember(RecordKind::Session, session.code, session.id.value);
        m_sessionDays.insert(session.id.value, session.date);
    }
    for (const Material &material : m_edit.where(&Material::academy, m_academy)) {
        for (const MaterialEntry &entry : m_catalogue.materials()) {
            if (entry.title.in(m_language) == material.title)
                remember(RecordKind::Material, entry.code, material.id.value);
        }
    }
    for (const Criterion &criterion : m_edit.where(&Criterion::academy, m_academy))
        remember(RecordKind::Criterion, criterion.code, criterion.id.value);
    for (const Assessment &assessment : m_edit.where(&Assessment::team, team))
        remember(RecordKind::Assessment, QString::fromLatin1(codeOf(assessment.moment)), assessment.id.value);
    for (const Plan &plan : m_edit.where(&Plan::team, team))
        remember(RecordKind::Plan, {}, plan.id.value);
    addToTeam(m_team, content);
}

void ExampleWriter::addToTeam(const QString &key, const QJsonObject &content)
{
    const auto team = m_teams.constFind(key);
    if (team == m_teams.constEnd())
        failExample(QStringLiteral("team \"%1\"").arg(key));
    m_team = key;
    Parents parents;
    parents.ids = {{QStringLiteral("academy"), m_academy.value}, {QStringLiteral("team"), team->value}};
    parents.nearest = *team;
    addChildren(content, parents);
}

void ExampleWriter::addToAcademy(const QJsonObject &content)
{
    Parents parents;
    parents.ids = {{QStringLiteral("academy"), m_academy.value}};
    parents.nearest = m_academy;
    addChildren(content, parents);
}

void ExampleWriter::setFields(RecordRef ref, const QJsonObject &content)
{
    Row row = m_edit.existingRow(ref);
    setContent(row, content);
    m_edit.update(row);
}

void ExampleWriter::addChildren(const QJsonObject &content, const Parents &parents)
{
    // In the order of the kinds, so that what is referred to comes before what refers to it.
    for (const RecordKind kind : allRecordKinds) {
        const QJsonArray records = content.value(QLatin1String(recordType(kind).table)).toArray();
        int number = 0;
        for (const QJsonValue &record : records)
            add(kind, record.toObject(), parents, ++number);
    }
}

void ExampleWriter::add(RecordKind kind, const QJsonObject &content, const Parents &parents, int number)
{
    if (content.contains(QLatin1String("scores")))
        return addScores(content, parents);
    const QString key = content.value(QLatin1String("key")).toString();
    if (!hasCome(kind, content)) {
        if (!key.isEmpty())
            remember(kind, key, 0);
        return;
    }
    Row row = startingRow(kind, content, parents);
    setParents(row, parents);
    setContent(row, content);
    applyRules(row, content);
    if (row.id) {
        m_edit.update(row);
    } else {
        if (recordType(kind).field(u"rank"))
            row.set(u"rank", double(number));
        row.id = m_edit.insert(row).id;
    }
    if (!key.isEmpty())
        remember(kind, key, row.id);
    // A life begins with the day of its first draft: "d2/1 s4/2".
    const QString begun = content.contains(QLatin1String("from"))
                              ? content.value(QLatin1String("from")).toString()
                              : content.value(QLatin1String("life")).toString().section(QLatin1Char(' '), 0, 0).mid(1);
    if (!begun.isEmpty())
        m_writtenOn.insert(row.id, m_time.day(begun));

    Parents own = parents;
    own.ids.insert(QLatin1String(recordType(kind).table), row.id);
    // An answer is about the same record as the comment it answers.
    if (kind == RecordKind::Comment)
        own.thread = parents.thread ? parents.thread : CommentId{row.id};
    else
        own.nearest = row.ref();
    addMilestones(content.value(QLatin1String("stages")).toArray(), own);
    addReadings(content.value(QLatin1String("readings")).toArray(), own);
    addChildren(content, own);
}

bool ExampleWriter::hasCome(RecordKind kind, const QJsonObject &content) const
{
    if (isOfSession(kind) && content.contains(QLatin1String("session")))
        return sessionDay(content) < m_time.today();
    if (!content.contains(QLatin1String("from")))
        return true;
    const QDate from = m_time.day(content.value(QLatin1String("from")).toString());
    // A comment has a time of day as well, which may be later than now.
    return kind == RecordKind::Comment ? from < m_time.today() : from <= m_time.today();
}

QDate ExampleWriter::sessionDay(const QJsonObject &content) const
{
    return m_sessionDays.value(idOf(RecordKind::Session, content.value(QLatin1String("session")).toString()));
}

/// The row that every participant has already, or a new one.
Row ExampleWriter::startingRow(RecordKind kind, const QJsonObject &content, const Parents &parents) const
{
    if (kind == RecordKind::Plan)
        return m_edit.existingRow({kind, idOf(kind, {})});
    if (kind == RecordKind::PlanSection)
        return m_edit.existingRow({kind, idOf(kind, content.value(QLatin1String("code")).toString())});
    if (kind == RecordKind::Submission) {
        const qint64 deliverable =
            idOf(RecordKind::Deliverable, content.value(QLatin1String("deliverable")).toString());
        return m_edit.existingRow({kind, idOf(kind, QString::number(deliverable))});
    }
    if (kind == RecordKind::Assessment) {
        // Those of the start and the end only; what comes later is new.
        const QString key = content.value(QLatin1String("moment")).toString();
        if (const auto found = m_ids.constFind(keyOf(kind, key)); found != m_ids.constEnd())
            return m_edit.existingRow({kind, *found});
    }
    if (kind == RecordKind::AssessmentScore) {
        const AssessmentId assessment{parents.ids.value(QStringLiteral("assessment"))};
        const Query area = Query().where(&AssessmentScore::area, content.value(QLatin1String("area")).toString());
        const std::vector<AssessmentScore> found = m_edit.where(&AssessmentScore::assessment, assessment, area);
        if (!found.empty())
            return toRow(found.front());
    }
    return emptyRow(kind);
}

void ExampleWriter::setParents(Row &row, const Parents &parents) const
{
    for (const Field &field : recordType(row.kind).fields) {
        const QString column = QLatin1String(field.column);
        if (field.type == FieldType::Reference && parents.ids.contains(column) &&
            column == QLatin1String(recordType(field.target).table))
            row.set(column, parents.ids.value(column));
    }
    const bool hasSubject = recordType(row.kind).field(u"subject_kind");
    if (hasSubject && parents.nearest.kind != RecordKind::Team) {
        row.set(u"subject_kind", QLatin1String(recordType(parents.nearest.kind).table));
        row.set(u"subject", parents.nearest.id);
    }
    if (row.kind == RecordKind::Comment && parents.thread)
        row.set(u"thread", parents.thread.value);
}

void ExampleWriter::setContent(Row &row, const QJsonObject &content) const
{
    const RecordType &type = recordType(row.kind);
    for (auto member = content.begin(); member != content.end(); ++member) {
        const Field *field = type.field(member.key());
        if (field) {
            const QJsonValue now = m_time.now(member.value());
            if (!now.isUndefined())
                row.set(member.key(), valueOf(*field, now));
        } else if (!isRule(member.key()) && !(recordType(member.key()) && member.value().isArray())) {
            failExample(QStringLiteral("member \"%1\" of %2").arg(member.key(), QLatin1String(type.table)));
        }
    }
}

Value ExampleWriter::valueOf(const Field &field, const QJsonValue &content) const
{
    switch (field.type) {
    case FieldType::Whole:
    case FieldType::Money:
        return content.toInteger();
    case FieldType::Real:
        return content.toDouble();
    case FieldType::Flag:
        return qint64(content.toBool());
    case FieldType::Date:
        return codec::Codec<QDate>::toValue(m_time.day(content.toString()));
    case FieldType::Moment:
        return codec::Codec<QDateTime>::toValue(QDateTime(m_time.day(content.toString()), QTime(9, 30), Qt::UTC));
    case FieldType::Codes: {
        QStringList codes;
        const QJsonArray items = content.toArray();
        for (const QJsonValue &item : items) {
            const QString code = item.toString();
            codes.append(listsRecords(field) ? QString::number(idOf(field.target, code)) : code);
        }
        return codec::Codec<QStringList>::toValue(codes);
    }
    case FieldType::Reference: {
        const qint64 id = idOf(field.target, content.toString());
        return id ? Value(id) : Value();
    }
    case FieldType::Line:
    case FieldType::Text:
    case FieldType::Time:
    case FieldType::Choice:
        break;
    }
    return content.toString();
}

} // namespace polku
