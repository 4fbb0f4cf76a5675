#pragma once

#include "academy/schedule.h"
#include "model/programme.h"
#include "report/datatable.h"
#include "report/document.h"

namespace polku::report {

/// What the list of sessions and deadlines is made from.
struct ScheduleFacts
{
    Academy academy;
    Schedule schedule;
    QString teamName; ///< of whom the list is when it is one team's; else empty
    QDate today;
};

/// Reads an academy's list. With a team, the sessions for all teams and the team's own. Throws Failure (NotFound).
ScheduleFacts readScheduleFacts(const Reader &reader, const Catalogue &catalogue, AcademyId id, TeamId team,
                                QDate today, const Words &words);

/// Sessions and deadlines phase by phase, as tables to send to the teams.
Document scheduleReport(const ScheduleFacts &facts, const Words &words);

/// The same as one table for a spreadsheet.
DataTable scheduleTable(const ScheduleFacts &facts, const Words &words);

} // namespace polku::report
