#pragma once

#include "academy/schedule.h"
#include "base/result.h"
#include "store/changes.h"

namespace polku {

class Edit;
class Workspace;

// Moving what is planned: what would move is worked out first and shown, then done as one edit. Nothing planned is put
// on a weekend or holiday; whoever wants that writes the date into the record.

/// One record's new days.
struct Move
{
    RecordRef record; ///< Session, Deliverable, Phase or Academy
    QString title;
    QString teamName; ///< of a session of one team
    QDate from;       ///< the day it has; of a phase and the academy the first one
    QDate to;
    QDate fromEnd; ///< the last day of a phase or the academy; else invalid
    QDate toEnd;
    QDate passedOver; ///< where it would be if that were a working day; invalid when it is where it was asked to be

    /// Whether anything changes.
    bool isMove() const { return from != to || fromEnd != toEnd; }
};

/// The nearest working day after (`direction` 1) or before (−1) `day`.
QDate nextWorkingDay(QDate day, int direction, const HolidayRules &holidays);

/// The session on another day with the times it has; from a weekend or holiday to the next working day.
Move moveSession(const PlannedSession &session, QDate to, const HolidayRules &holidays);
/// The deadline on another day, moved off weekends and holidays likewise.
Move moveDeadline(const PlannedDeadline &deadline, QDate to, const HolidayRules &holidays);
/// The phase from another day on, as long as it was. With `withItems`, its planned sessions and its deadlines from
/// `today` on go along by as many days, off weekends and holidays; what has been held or is past stays.
std::vector<Move> movePhase(const Schedule &schedule, PhaseId id, QDate to, bool withItems, QDate today,
                            const HolidayRules &holidays);

/// What another first day of the academy would move.
struct Restart
{
    AcademyId academy;
    QString name;
    QDate from;
    QDate to; ///< the day asked for; the Monday after it when a session of the first week would precede it
    std::vector<Move> moves; ///< the academy first, then phases, sessions and deadlines in time
    int staying = 0;         ///< sessions held or past and deadlines past, which keep their days
    QStringList warnings;    ///< whole sentences: the start is in the past or on a holiday, something lands in the past
};

/// Works out what moves when the academy starts on `newStart`: by whole weeks, so that weekdays stay. What has not
/// happened yet moves; held and cancelled sessions, planned ones before `today`, deadlines before `today` and phases
/// that are over keep their days; of the phase that `today` is in only the end moves. What had been moved off a holiday
/// goes back to its ordinary weekday. Warnings are in the words' language. Throws Failure: NotFound, or BadInput when
/// `newStart` is no date or the academy has no start to move from.
Restart planRestart(const Reader &reader, const Catalogue &catalogue, AcademyId academy, QDate newStart, QDate today,
                    const Words &words);

/// Writes moves as part of an edit. Sessions that are moved off a day off say why (Session::movedFrom) in the academy's
/// language; for others what it said is emptied.
void applyMoves(Edit &edit, const std::vector<Move> &moves, const HolidayRules &holidays, Language language);
/// All of a restart as one step of the history.
Result<Changes> applyRestart(Workspace &workspace, const Catalogue &catalogue, const Restart &restart);

} // namespace polku
