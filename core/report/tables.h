#pragma once

#include "model/kinds.h"
#include "report/datatable.h"

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

// Records as tables to work on in a spreadsheet. They are for those who work in the academy: what teams write is in
// them, also exact sums; what is private to the coach and what is about a person is not. With a team, that team's only.
// All throw Failure (NotFound) when there would be no row.

namespace polku::report {

/// A row for each organisation of each team, applicants too.
DataTable teamsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                     const Words &words);

/// The actions of the teams that take part, by team and in their order.
DataTable actionsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                       const Words &words);

/// The pilots by team; `only` those when it is not empty.
DataTable pilotsTable(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                      const std::vector<PilotId> &only, const Words &words);

} // namespace polku::report
