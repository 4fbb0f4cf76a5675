#include "store/activity.h"

#include "store/connection.h"
#include "store/history.h"
#include "store/steps.h"

namespace polku {

static QByteArray privateKinds()
{
    QByteArrayList tables;
    for (const RecordKind kind : allRecordKinds) {
        if (recordType(kind).scope == Scope::CoachPrivate)
            tables.append(QByteArray("'") + recordType(kind).table + '\'');
    }
    return tables.join(',');
}

static QDateTime moment(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QHash<qint64, TouchTimes> touchTimes(const Reader &reader, const std::vector<qint64> &records,
                                     const std::vector<Op> &without)
{
    QHash<qint64, TouchTimes> times;
    if (records.empty())
        return times;
    Statement statement =
        reader.connection().prepare("SELECT touch.record, min(step.at), max(step.at) FROM json_each(?) AS wanted"
                                    " CROSS JOIN history_touch AS touch ON touch.record = wanted.value"
                                    " CROSS JOIN history AS step ON step.step = touch.step"
                                    " WHERE step.operation NOT IN (" +
                                    operationList(without) + ") GROUP BY touch.record");
    statement.bind(1, idArray(records));
    while (statement.next())
        times.insert(statement.whole(0), {moment(statement.text(1)), moment(statement.text(2))});
    return times;
}

QHash<TeamId, QDateTime> lastTouches(const Reader &reader, AcademyId academy, const std::vector<Op> &without)
{
    // Newest first along the index, so that it ends at the first step that counts.
    Statement statement =
        reader.connection().prepare("SELECT team.id, (SELECT step.at FROM history_touch AS touch"
                                    " CROSS JOIN history AS step ON step.step = touch.step"
                                    " WHERE touch.team = team.id AND touch.kind NOT IN (" +
                                    privateKinds() + ") AND step.operation NOT IN (" + operationList(without) +
                                    ") ORDER BY touch.step DESC LIMIT 1) FROM team WHERE team.academy = ?");
    statement.bind(1, academy.value);
    QHash<TeamId, QDateTime> last;
    while (statement.next()) {
        const QDateTime at = moment(statement.text(1));
        if (at.isValid())
            last.insert({statement.whole(0)}, at);
    }
    return last;
}

QHash<TeamId, QDate> newestDays(const Reader &reader, RecordKind kind, const Field &field, AcademyId academy,
                                QDate until)
{
    const bool isMoment = field.type == FieldType::Moment;
    const QByteArray column = field.column;
    Statement statement = reader.connection().prepare(
        QByteArray("SELECT team, max(") + column + ") FROM " + recordType(kind).table +
        " WHERE team IN (SELECT id FROM team WHERE academy = ?) AND " + column + " <= ? GROUP BY team");
    statement.bind(1, academy.value);
    if (isMoment)
        statement.bind(2, until.addDays(1).startOfDay().addMSecs(-1).toUTC().toString(Qt::ISODateWithMs));
    else
        statement.bind(2, until.toString(Qt::ISODate));
    QHash<TeamId, QDate> newest;
    while (statement.next()) {
        const QString text = statement.text(1);
        const QDate day = isMoment ? moment(text).toLocalTime().date() : QDate::fromString(text, Qt::ISODate);
        if (day.isValid())
            newest.insert({statement.whole(0)}, day);
    }
    return newest;
}

std::vector<TeamStep> teamSteps(const Reader &reader, TeamId team, const QDateTime &from)
{
    Statement statement =
        reader.connection().prepare("SELECT step.step, step.at, step.author, step.operation, touch.record, touch.kind"
                                    " FROM history_touch AS touch CROSS JOIN history AS step ON step.step = touch.step"
                                    " WHERE touch.team = ? AND step.at > ? ORDER BY step.step, touch.record");
    statement.bind(1, team.value);
    statement.bind(2, from.isValid() ? from.toUTC().toString(Qt::ISODateWithMs) : QString());
    std::vector<TeamStep> steps;
    while (statement.next()) {
        const qint64 number = statement.whole(0);
        if (steps.empty() || steps.back().number != number) {
            TeamStep &step = steps.emplace_back();
            step.number = number;
            step.at = moment(statement.text(1));
            step.author = statement.text(2);
            const QString code = statement.text(3);
            for (size_t i = 0; i < operationCodes.size(); ++i) {
                if (code == QLatin1String(operationCodes[i]))
                    step.op = Op(int(i));
            }
        }
        if (const RecordType *type = recordType(statement.text(5)))
            steps.back().records.push_back({type->kind, statement.whole(4)});
    }
    return steps;
}

} // namespace polku
