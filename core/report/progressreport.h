#pragma once

#include "academy/attention.h"
#include "academy/progress.h"
#include "model/records.h"
#include "report/datatable.h"
#include "report/document.h"

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

namespace polku::report {

/// The progress board as it may leave the coach's screen: states follow from facts, and the coach's own ratings and
/// what else is private are not here.
struct ProgressFacts
{
    Academy academy;
    ProgressBoard board;
    std::vector<AttentionItem> attention;
    TeamId team; ///< null: all teams
    QDate today;
};

/// Throws Failure (NotFound) when no team takes part yet, or the team asked for does not.
ProgressFacts readProgressFacts(const Reader &reader, AcademyId academy, TeamId team, QDate today);

/// The board with the shape and the word of every cell, what the shapes mean, why cells are late or need attention, and
/// which teams need attention.
Document progressReport(const ProgressFacts &facts, const Catalogue &catalogue, Language language);

/// The board alone, and what its shapes mean: for a larger report.
std::vector<Block> boardBlocks(const ProgressFacts &facts, const Words &words);
/// The phases of one team with the reasons for their states.
Table phaseTable(const ProgressFacts &facts, TeamId team, const Catalogue &catalogue, const Words &words);

/// A row for each team and phase: state, steps done and expected, and why.
DataTable progressTable(const ProgressFacts &facts, const Catalogue &catalogue, Language language);

Mark markOf(ProgressState state);

} // namespace polku::report
