#include "exchange/csvplan.h"
#include "model/records.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace polku {

namespace {

struct RowTexts
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

/// The records of one kind in the academy by team and name.
class NamedRecords
{
public:
    NamedRecords(const Reader &reader, RecordKind kind, AcademyId academy)
    {
        for (Row &row : reader.rows(kind, Query().inAcademy(academy)))
            m_rows[row.reference(u"team")].push_back(std::move(row));
    }

    /// All records of that name in the team.
    std::vector<const Row *> find(qint64 team, const QString &name) const
    {
        std::vector<const Row *> found;
        const auto rows = m_rows.constFind(team);
        if (rows == m_rows.constEnd())
            return found;
        for (const Row &row : *rows) {
            if (foldedName(row.title()) == foldedName(name))
                found.push_back(&row);
        }
        return found;
    }

private:
    QHash<qint64, std::vector<Row>> m_rows;
};

/// Works out a table whose rows are records of one kind, each of one team.
class RowPlanner
{
public:
    RowPlanner(CsvReading &reading, RecordKind kind)
        : m_reading(reading),
          m_type(recordType(kind)),
          m_present(reading.reader(), kind, reading.academy()),
          m_teams(reading.reader().where(&Team::academy, reading.academy()))
    {
    }

    PlannedRow plan(const CsvRow &source, CsvPreview::Line &line);

private:
    TeamId teamOf(const CsvRow &source) const;
    Value referenceValue(const Field &field, TeamId team, const QString &name);
    double nextRank(TeamId team);

    CsvReading &m_reading;
    const RecordType &m_type;
    NamedRecords m_present;
    std::vector<Team> m_teams;
    std::map<RecordKind, NamedRecords> m_targets;
    QHash<qint64, double> m_ranks;
    QHash<QString, int> m_seen; ///< team and name → line
};

TeamId RowPlanner::teamOf(const CsvRow &source) const
{
    const QString name = m_reading.cell(source, m_type.kind, "team");
    if (name.isEmpty()) {
        if (m_reading.team())
            return m_reading.team();
        if (m_teams.size() == 1)
            return m_teams.front().id;
        throw RowRefused{RowTexts::tr("The row does not say which team it is about.")};
    }
    for (const Team &team : m_teams) {
        if (foldedName(team.name) == foldedName(name) || foldedName(team.shortName) == foldedName(name))
            return team.id;
    }
    throw RowRefused{RowTexts::tr("The academy has no team “%1”. Import the teams first.").arg(name.left(80))};
}

Value RowPlanner::referenceValue(const Field &field, TeamId team, const QString &name)
{
    auto target = m_targets.find(field.target);
    if (target == m_targets.end())
        target =
            m_targets.emplace(field.target, NamedRecords(m_reading.reader(), field.target, m_reading.academy())).first;
    const std::vector<const Row *> found = target->second.find(team.value, name);
    const QString label = fieldLabel(field, m_reading.words());
    if (found.empty())
        throw RowRefused{RowTexts::tr("%1: the team has nothing called “%2”.").arg(label, name.left(80))};
    if (found.size() > 1)
        throw RowRefused{RowTexts::tr("%1: the team has more than one “%2”.").arg(label, name.left(80))};
    return found.front()->id;
}

double RowPlanner::nextRank(TeamId team)
{
    if (!m_ranks.contains(team.value)) {
        double highest = 0;
        for (const Row &row : m_reading.reader().rows(m_type.kind, Query().where("team", Value(team.value))))
            highest = std::max(highest, codec::Codec<double>::fromValue(row.value(u"rank")));
        m_ranks.insert(team.value, highest);
    }
    return ++m_ranks[team.value];
}

PlannedRow RowPlanner::plan(const CsvRow &source, CsvPreview::Line &line)
{
    const QString title = m_reading.cell(source, m_type.kind, m_type.titleField()->column);
    line.title = title.simplified();
    m_reading.requireFitting(source);
    if (line.title.isEmpty())
        throw RowRefused{RowTexts::tr("%1 is missing.").arg(fieldLabel(*m_type.titleField(), m_reading.words()))};
    const TeamId team = teamOf(source);
    const QString key = QString::number(team.value) + QLatin1Char('\n') + foldedName(title);
    if (m_seen.contains(key))
        throw RowRefused{RowTexts::tr("Line %1 is about the same record already.").arg(m_seen.value(key))};

    const std::vector<const Row *> present = m_present.find(team.value, title);
    if (present.size() > 1)
        throw RowRefused{
            RowTexts::tr("The team has more than one “%1”; it is not clear which one is meant.").arg(title.left(80))};
    Row row = present.empty() ? emptyRow(m_type.kind) : *present.front();
    row.set(u"team", team.value);
    for (const CsvColumn &column : m_reading.header().columns) {
        const QString cell = source.cells.value(column.cell);
        if (cell.isEmpty() || column.field->parent || (column.field->title && !present.empty()))
            continue;
        row.set(QString::fromLatin1(column.field->column), column.field->type == FieldType::Reference
                                                               ? referenceValue(*column.field, team, cell)
                                                               : m_reading.value(*column.field, cell));
    }
    if (present.empty() && m_type.indexOf(u"rank") >= 0)
        row.set(u"rank", nextRank(team));
    m_seen.insert(key, source.line);
    line.notes = m_reading.notes(row);
    line.fate = present.empty()           ? CsvPreview::Fate::New
                : row == *present.front() ? CsvPreview::Fate::Same
                                          : CsvPreview::Fate::Changed;
    return {row, line.fate != CsvPreview::Fate::Same};
}

} // namespace

std::vector<PlannedRow> planRows(CsvReading &reading, RecordKind kind, const CsvTable &table,
                                 std::vector<CsvPreview::Line> &lines)
{
    RowPlanner planner(reading, kind);
    std::vector<PlannedRow> planned;
    for (size_t i = 1; i < table.rows.size(); ++i) {
        CsvPreview::Line &line = lines.emplace_back();
        line.line = table.rows[i].line;
        try {
            planned.push_back(planner.plan(table.rows[i], line));
        } catch (const RowRefused &refused) {
            line.reason = refused.reason;
        }
    }
    return planned;
}

} // namespace polku
