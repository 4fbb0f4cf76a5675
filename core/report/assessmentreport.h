#pragma once

#include "academy/assessment.h"
#include "base/language.h"
#include "model/records.h"
#include "report/datatable.h"
#include "report/document.h"

#include <QHash>

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

namespace polku::report {

/// What the report on self-assessments tells: of one team, or of the academy.
struct AssessmentFacts
{
    /// What a team wrote of an area.
    struct Evidence
    {
        QString text;
        QString link;
    };

    Academy academy;
    Assessments all;
    TeamId team;                                 ///< null: the academy
    QHash<AssessmentScoreId, Evidence> evidence; ///< of that team
    QDate today;
};

/// Throws Failure (NotFound) when nobody, or the team asked for, has not assessed anything yet.
AssessmentFacts readAssessmentFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                                    QDate today);

/// Of a team: its levels at every moment with targets and evidence, and beside them the teams' mean where it may be
/// told. Of the academy: the teams' means and how they moved, no team by name. All figures of the academy are over the
/// same teams (those that answered both times), so that no two of them can be subtracted to find a single team; with
/// fewer than fewestTeamsForMean of them there are none.
Document assessmentReport(const AssessmentFacts &facts, const Catalogue &catalogue, Language language);

/// The same without its title, for a larger report.
std::vector<Block> assessmentBlocks(const AssessmentFacts &facts, const Catalogue &catalogue, Language language);

/// The same numbers for a spreadsheet: of a team a row for each moment and area, with the evidence; of the academy a
/// row for each area.
DataTable assessmentTable(const AssessmentFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
