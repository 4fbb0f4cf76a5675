#include "store/history.h"

#include "store/changeset.h"
#include "store/connection.h"
#include "store/steps.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace polku {

static constexpr char stepColumns[] =
    "step, at, author, operation, subject_kind, subject, args, schema, reverts, length(changes)";

static Op opFromCode(const QString &code)
{
    for (size_t i = 0; i < operationCodes.size(); ++i) {
        if (code == QLatin1String(operationCodes[i]))
            return Op(int(i));
    }
    return Op::ChangeMany; // a newer program's operation: still shown as a change
}

static HistoryStep stepOf(const Statement &statement)
{
    HistoryStep step;
    step.number = statement.whole(0);
    step.at = QDateTime::fromString(statement.text(1), Qt::ISODateWithMs);
    step.author = statement.text(2);
    step.operation.op = opFromCode(statement.text(3));
    if (const RecordType *type = recordType(statement.text(4)))
        step.operation.subject = {type->kind, statement.whole(5)};
    const QJsonArray args = QJsonDocument::fromJson(statement.text(6).toUtf8()).array();
    for (const QJsonValue &arg : args)
        step.operation.args.append(arg.toString());
    step.schema = int(statement.whole(7));
    step.reverts = statement.whole(8);
    step.bytes = statement.whole(9);
    return step;
}

static QString momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::vector<HistoryStep> history(const Reader &reader, const HistoryFilter &filter)
{
    QByteArray sql = QByteArray("SELECT ") + stepColumns + " FROM history WHERE 1";
    std::vector<Value> values;
    const auto add = [&](const QByteArray &condition, const Value &value) {
        sql += " AND " + condition;
        values.push_back(value);
    };
    if (filter.record.id != 0)
        add("step IN (SELECT step FROM history_touch WHERE record = ?)", filter.record.id);
    if (filter.team)
        add("step IN (SELECT step FROM history_touch WHERE team = ?)", filter.team.value);
    if (filter.from.isValid())
        add("at >= ?", momentText(filter.from.startOfDay()));
    if (filter.to.isValid())
        add("at < ?", momentText(filter.to.addDays(1).startOfDay()));
    if (filter.before > 0)
        add("step < ?", filter.before);
    sql += " ORDER BY step DESC LIMIT " + QByteArray::number(filter.limit);

    Statement statement = reader.connection().prepare(sql);
    for (size_t i = 0; i < values.size(); ++i)
        statement.bind(int(i) + 1, values[i]);
    std::vector<HistoryStep> steps;
    while (statement.next())
        steps.push_back(stepOf(statement));
    return steps;
}

std::optional<HistoryStep> historyStep(const Reader &reader, qint64 number)
{
    Statement statement =
        reader.connection().prepare(QByteArray("SELECT ") + stepColumns + " FROM history WHERE step = ?");
    statement.bind(1, number);
    return statement.next() ? std::optional(stepOf(statement)) : std::nullopt;
}

QHash<qint64, HistoryStep> newestSteps(const Reader &reader, const std::vector<qint64> &records,
                                       const std::vector<Op> &operations)
{
    QHash<qint64, HistoryStep> newest;
    if (records.empty())
        return newest;
    Statement statement = reader.connection().prepare(
        QByteArray("SELECT ") + stepColumns +
        " FROM history WHERE step IN (SELECT max(touch.step) FROM json_each(?) AS wanted"
        " CROSS JOIN history_touch AS touch ON touch.record = wanted.value"
        " CROSS JOIN history AS made ON made.step = touch.step AND made.subject = touch.record"
        " WHERE made.operation IN (" +
        operationList(operations) + ") GROUP BY touch.record)");
    statement.bind(1, idArray(records));
    while (statement.next()) {
        HistoryStep step = stepOf(statement);
        newest.insert(step.operation.subject.id, std::move(step));
    }
    return newest;
}

std::vector<TouchedRecord> touchedBy(const Reader &reader, qint64 step)
{
    Statement statement = reader.connection().prepare("SELECT kind, record, team FROM history_touch WHERE step = ?");
    statement.bind(1, step);
    std::vector<TouchedRecord> touched;
    while (statement.next()) {
        if (const RecordType *type = recordType(statement.text(0)))
            touched.push_back({{type->kind, statement.whole(1)}, {statement.whole(2)}});
    }
    return touched;
}

qint64 historyLength(const Reader &reader)
{
    Statement statement = reader.connection().prepare("SELECT count(*) FROM history");
    return statement.next() ? statement.whole(0) : 0;
}

qint64 newestStep(const Reader &reader)
{
    Statement statement = reader.connection().prepare("SELECT max(step) FROM history");
    return statement.next() ? statement.whole(0) : 0;
}

static Value valueOr(const std::vector<std::optional<Value>> &cells, size_t index)
{
    return index < cells.size() && cells[index] ? *cells[index] : Value();
}

static void appendCells(std::vector<CellChange> &cells, const RecordType &type, const ChangesetRow &row)
{
    const bool added = row.kind == ChangesetRow::Kind::Insert;
    const bool removed = row.kind == ChangesetRow::Kind::Delete;
    const std::vector<std::optional<Value>> &keyed = added ? row.after : row.before;
    const RecordRef ref{type.kind, std::get<qint64>(*keyed[0])};
    const Changes::Fate fate = added ? Changes::Fate::Added : removed ? Changes::Fate::Removed : Changes::Fate::Edited;
    const Row blank = emptyRow(type.kind);
    const size_t before = cells.size();
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const size_t column = i + 1;
        if (fate == Changes::Fate::Edited) {
            if (column < row.after.size() && row.after[column])
                cells.push_back({ref, fate, &type.fields[i], valueOr(row.before, column), *row.after[column]});
            continue;
        }
        const Value value = valueOr(keyed, column);
        if (value != blank.values[i] && !(isEmpty(value) && isEmpty(blank.values[i])))
            cells.push_back({ref, fate, &type.fields[i], removed ? value : Value(), added ? value : Value()});
    }
    if (cells.size() == before)
        cells.push_back({ref, fate, nullptr, {}, {}});
}

std::vector<CellChange> stepDetail(const Reader &reader, qint64 number)
{
    const StoredChanges changes = readStoredChanges(reader.connection(), number);
    std::vector<CellChange> cells;
    for (const ChangesetTable &table : changes.content) {
        const RecordType *type = recordType(QString::fromUtf8(table.name));
        if (!type)
            continue;
        for (const ChangesetRow &row : table.rows)
            appendCells(cells, *type, row);
    }
    return cells;
}

} // namespace polku
