#pragma once

#include "base/language.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

// A calendar as meaning, as document.h is a report: the writer (publish/ics.h) makes a file of it and does not know
// what a session is.

namespace polku::report {

/// Something on a day, or between two times of it as clocks in Finland show them.
struct CalendarEvent
{
    QString uid; ///< the same in every export of the same record
    QString title;
    QString text; ///< plain
    QString place;
    QString link;
    QDate day;
    QTime begins;   ///< invalid: the whole day
    QTime finishes; ///< invalid: no end is told
    bool cancelled = false;
    int changes = 0;     ///< how often it was changed since it was made; grows only
    QDateTime changedAt; ///< UTC
};

struct Calendar
{
    QString name;
    QString text;                      ///< "Example data …" for practice academies
    QDateTime made;                    ///< UTC
    std::vector<CalendarEvent> events; ///< in time
};

/// The sessions and deadlines of an academy that have a day, and the follow-ups after 6 and 12 months also where no
/// meeting is planned for them. With a team, the sessions for all teams and the team's own.
/// Cancelled sessions are there as cancelled, so that they go from calendars that had them. Nothing private: a
/// session's notes stay in the file. Throws Failure (NotFound) when the academy or the team is not there.
Calendar scheduleCalendar(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                          const Words &words, const QDateTime &now);

/// The actions that have a due day, as whole days: of a team, or of all teams that take part. What is done stays, said
/// to be done, so that a later import tells it of what an earlier one brought. Whoever does it stands there as a role,
/// never by name. Throws Failure (NotFound) when no action has a day.
Calendar actionsCalendar(const Reader &reader, AcademyId academy, TeamId team, const Words &words,
                         const QDateTime &now);

} // namespace polku::report
