#pragma once

#include "report/document.h"
#include "report/pilotfacts.h"

namespace polku::report {

/// The table of a pilot's indicators (baseline, target, actual, date) and a chart of the one with the most readings;
/// nothing for a pilot without indicators.
std::vector<Block> indicatorBlocks(const PilotFacts &facts, const Words &words);

} // namespace polku::report
