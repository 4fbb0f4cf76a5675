#include "academy/teamrecords.h"

#include "store/history.h"

#include <algorithm>

namespace polku {

TeamRecords::TeamRecords(const Reader &reader, TeamId team, const std::vector<RecordKind> &kinds)
    : m_reader(reader), m_team(team)
{
    for (const RecordKind kind : kinds) {
        std::map<qint64, Row> &rows = m_rows[kind];
        for (Row &row : reader.rows(kind, Query().where("team", Value(team.value))))
            rows.emplace(row.id, std::move(row));
    }
}

TeamRecords::TeamRecords(const Reader &reader, TeamId team, const std::vector<RecordKind> &kinds,
                         const std::vector<Row> &rows, qint64 step)
    : m_reader(reader), m_team(team), m_step(step)
{
    for (const RecordKind kind : kinds)
        m_rows[kind];
    for (const Row &row : rows)
        m_rows[row.kind].emplace(row.id, row);
}

std::vector<Row> TeamRecords::rows(RecordKind kind) const
{
    std::vector<Row> found;
    const auto known = m_rows.find(kind);
    if (known == m_rows.end())
        return found;
    for (const auto &[id, row] : known->second)
        found.push_back(row);
    if (recordType(kind).indexOf(u"rank") >= 0) {
        const auto rank = [](const Row &row) { return codec::Codec<double>::fromValue(row.value(u"rank")); };
        std::stable_sort(found.begin(), found.end(), [&](const Row &a, const Row &b) { return rank(a) < rank(b); });
    }
    return found;
}

std::optional<Row> TeamRecords::row(RecordRef record) const
{
    const auto known = m_rows.find(record.kind);
    if (known == m_rows.end())
        return std::nullopt;
    const auto found = known->second.find(record.id);
    return found == known->second.end() ? std::nullopt : std::optional(found->second);
}

void TeamRecords::goBackTo(qint64 step)
{
    if (!m_stepsRead) {
        m_stepsRead = true;
        m_steps = teamSteps(m_reader, m_team, {});
        std::erase_if(m_steps, [this](const TeamStep &known) { return known.number > m_step; });
    }
    while (!m_steps.empty() && m_steps.back().number > step) {
        const TeamStep &newest = m_steps.back();
        if (std::any_of(newest.records.begin(), newest.records.end(), [this](RecordRef ref) { return isMine(ref); }))
            takeBack(newest.number);
        m_steps.pop_back();
    }
}

void TeamRecords::takeBack(qint64 step)
{
    for (const CellChange &cell : stepDetail(m_reader, step)) {
        if (!isMine(cell.record))
            continue;
        std::map<qint64, Row> &rows = m_rows[cell.record.kind];
        if (cell.fate == Changes::Fate::Added) {
            rows.erase(cell.record.id);
            continue;
        }
        auto found = rows.find(cell.record.id);
        if (found == rows.end()) {
            if (cell.fate != Changes::Fate::Removed)
                continue; // another team's
            found = rows.emplace(cell.record.id, emptyRow(cell.record.kind)).first;
            found->second.id = cell.record.id;
        }
        if (cell.field)
            found->second.set(QString::fromLatin1(cell.field->column), cell.before);
    }
    // What was removed from another team came back too.
    for (auto &[kind, rows] : m_rows)
        std::erase_if(rows, [this](const auto &entry) { return entry.second.reference(u"team") != m_team.value; });
}

} // namespace polku
