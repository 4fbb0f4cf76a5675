#pragma once

#include "store/activity.h"
#include "store/reader.h"

#include <limits>
#include <map>

namespace polku {

/// A team's records of some kinds: as they are, or as they were after an earlier step of the history. For the sources
/// of the review and of the versions only.
class TeamRecords
{
public:
    TeamRecords(const Reader &reader, TeamId team, const std::vector<RecordKind> &kinds);
    /// From records that are known as they were after a step: from there on back.
    TeamRecords(const Reader &reader, TeamId team, const std::vector<RecordKind> &kinds, const std::vector<Row> &rows,
                qint64 step);

    /// In their order (the rank where there is one, else the age).
    std::vector<Row> rows(RecordKind kind) const;
    std::optional<Row> row(RecordRef record) const;
    /// Makes them what they were after that step; further back each time. Throws Failure (Damaged) when a step between
    /// cannot be read.
    void goBackTo(qint64 step);

private:
    bool isMine(RecordRef record) const { return m_rows.contains(record.kind); }
    void takeBack(qint64 step);

    const Reader &m_reader;
    TeamId m_team;
    std::map<RecordKind, std::map<qint64, Row>> m_rows;
    std::vector<TeamStep> m_steps; ///< not yet gone back over, oldest first
    bool m_stepsRead = false;
    qint64 m_step = std::numeric_limits<qint64>::max(); ///< that they are as they were after
};

} // namespace polku
