#pragma once

#include "store/operation.h"
#include "store/reader.h"

#include <QDateTime>
#include <QHash>

#include <vector>

// When something last happened, without reading what: one query each, whatever the file holds.

namespace polku {

/// The first and the last step of the history that touched a record.
struct TouchTimes
{
    QDateTime first; ///< UTC
    QDateTime last;
};

/// Of those of `records` that a step has touched, by id. Steps of the operations in `without` do not count.
QHash<qint64, TouchTimes> touchTimes(const Reader &reader, const std::vector<qint64> &records,
                                     const std::vector<Op> &without = {});

/// The last step that touched any record of each team of the academy (UTC); teams that none has touched are left out.
/// Neither steps of the operations in `without` count nor records that only the coach sees.
QHash<TeamId, QDateTime> lastTouches(const Reader &reader, AcademyId academy, const std::vector<Op> &without = {});

/// The newest value, up to and with `until`, of a day or moment of team-owned records, for each team of the academy
/// that has one; moments as the local day.
QHash<TeamId, QDate> newestDays(const Reader &reader, RecordKind kind, const Field &field, AcademyId academy,
                                QDate until);
template <class R, class T>
QHash<TeamId, QDate> newestDays(const Reader &reader, T R::*member, AcademyId academy, QDate until)
{
    return newestDays(reader, kindOf<R>, fieldOf(member), academy, until);
}

/// The steps, oldest first, that touched the team after `from` (an invalid moment: since the file was made), with the
/// team's records that each touched.
struct TeamStep
{
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString author;
    Op op = Op::ChangeMany;
    std::vector<RecordRef> records;
};
std::vector<TeamStep> teamSteps(const Reader &reader, TeamId team, const QDateTime &from);

} // namespace polku
