#pragma once

#include "report/document.h"
#include "report/pilotfacts.h"

namespace polku::report {

/// The summary of one pilot in the order of domain 8, on one or two pages.
Document pilotSummary(const PilotFacts &facts, const Catalogue &catalogue, Language language);

/// The same blocks for a larger document, starting with the pilot's title as a heading of level 1 with `anchor`.
std::vector<Block> pilotSummaryBlocks(const PilotFacts &facts, const Catalogue &catalogue, const Words &words,
                                      const QString &anchor = {});

/// "Example data, not a real procurement" for practice academies, else empty.
QString exampleNotice(const Academy &academy, const Words &words);

/// The title, also for a pilot that has none yet.
QString summaryTitle(const Pilot &pilot, const Words &words);

} // namespace polku::report
