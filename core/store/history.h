#pragma once

#include "store/changes.h"
#include "store/operation.h"
#include "store/reader.h"

#include <QDateTime>
#include <QHash>

namespace polku {

/// One line of the history: who meant to do what, when. The table is append-only; undo and redo are steps too.
struct HistoryStep
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString author;
    Operation operation;
    int schema = 0;     ///< file format the step was made in
    qint64 reverts = 0; ///< the step that this one takes back; 0: none
    qint64 bytes = 0;   ///< of the stored changeset
};

/// One cell of a step: which field of which record, from what to what. For added and removed records, every field that
/// is not at its default.
struct CellChange
{
    RecordRef record;
    Changes::Fate fate = Changes::Fate::Edited;
    const Field *field = nullptr;
    Value before;
    Value after;
};

struct HistoryFilter
{
    RecordRef record; ///< id 0: any
    TeamId team;      ///< null: any
    QDate from;       ///< local days, inclusive; invalid: open
    QDate to;
    qint64 before = 0; ///< only steps with a smaller number; 0: from the newest
    int limit = 200;
};

/// Newest first.
std::vector<HistoryStep> history(const Reader &reader, const HistoryFilter &filter = {});
/// One step; nothing when there is none of that number.
std::optional<HistoryStep> historyStep(const Reader &reader, qint64 number);
/// The newest step of one of the operations about each of the records, by the record's id; those without one are left
/// out.
QHash<qint64, HistoryStep> newestSteps(const Reader &reader, const std::vector<qint64> &records,
                                       const std::vector<Op> &operations);
/// A record that a step changed, with the team that it belonged to; null: the academy's own.
struct TouchedRecord
{
    RecordRef record;
    TeamId team;
};
std::vector<TouchedRecord> touchedBy(const Reader &reader, qint64 step);
qint64 historyLength(const Reader &reader);
/// The newest step's number, 0 for a new file.
qint64 newestStep(const Reader &reader);
/// What the step changed, cell by cell. Throws Failure (Damaged) when its changeset is not what was written.
std::vector<CellChange> stepDetail(const Reader &reader, qint64 number);

} // namespace polku
