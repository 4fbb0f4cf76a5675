#pragma once

#include "base/language.h"
#include "model/kinds.h"

#include <QString>

#include <array>
#include <vector>

namespace polku {

class Catalogue;
class Reader;

// From gap to result: what a team found wanting in its self-assessment, the goals that close the gap, what is done for
// them, the pilots that try it out, what is measured in these, and what has come of it.

/// The links of the chain, from what is wanting to what has come of it.
enum class ChainLink { Gap, Goal, Action, Pilot, Indicator, Result };
inline constexpr size_t chainLinkCount = 6;

struct ChainNode
{
    ChainLink link = ChainLink::Gap;
    RecordRef record; ///< of a gap the newest score of its area, id 0 when there is none; of a result a measurement
    QString area;     ///< of a gap: its code in the maturity model
    QString title;    ///< of a result the value itself, "12 / 20 jobs"
    QString detail;   ///< one more line: "Level 2, target 4"; may be empty
    std::vector<int> after;  ///< indices of what follows from it, in later links
    std::vector<int> before; ///< and of what it follows from
};

/// All chains of one team. Dropped goals are left out, and so is what nothing ties to anything, but for
/// gaps, goals and pilots: that they hang loose is worth seeing.
struct ResultChain
{
    TeamId team;
    QString teamName;
    std::vector<ChainNode> nodes; ///< link by link; within a link near what they follow from

    /// The node of the record; −1 when it has none.
    int indexOf(RecordRef record) const;
    /// The gap in that area of the maturity model; −1 when there is none.
    int indexOfGap(const QString &inArea) const;
    /// Everything that leads to a node and follows from it, itself among them, in the order of the nodes. Only ways in
    /// one direction count: another action for the same goal is not among what leads to an action.
    std::vector<int> threadOf(int node) const;
    /// Every way from a beginning to an end; each a row of node indices by link, −1 where a way has none. With a node:
    /// only those through it.
    std::vector<std::array<int, chainLinkCount>> ways(int through = -1) const;
    /// A chain of these nodes alone, in their order.
    ResultChain part(const std::vector<int> &of) const;
};

/// Reads it; the words are in the language of `words`. Throws Failure as readers do.
ResultChain readResultChain(const Reader &reader, const Catalogue &catalogue, TeamId team, const Words &words);

} // namespace polku
