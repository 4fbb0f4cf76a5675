#pragma once

#include "report/document.h"
#include "report/pilotfacts.h"

namespace polku::report {

/// What a booklet of pilot summaries is made of.
struct BookletFacts
{
    Academy academy; ///< public part
    std::vector<PilotFacts> pilots;
    QDate today; ///< the booklet's date
};

/// Reads the academy's pilots: those of `only`, else those of `team`, else all; ordered by team and pilot. Throws
/// Failure (NotFound) when there are none.
BookletFacts readBookletFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                              const std::vector<PilotId> &only, QDate today);

/// Pilots by theme, stage and value as charts, and a table of them.
std::vector<Block> pilotOverview(const BookletFacts &facts, const Catalogue &catalogue, const Words &words);

/// Cover, contents, an overview (pilots by theme, stage and value) and every pilot's summary on pages of its own.
Document booklet(const BookletFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
