#pragma once

#include "report/document.h"
#include "report/planfacts.h"

// A team's plan as documents for its own organisations. Each throws Failure (NotFound) when there is nothing to tell.

namespace polku {
struct ResultChain;
}

namespace polku::report {

/// The whole plan: cover, contents, its sections with their text and structured parts, and the thread from gap to
/// result, which `chain` is.
Document planReport(const PlanFacts &facts, const ResultChain &chain, const Catalogue &catalogue, Language language);

/// At most two pages for a council or a management group: what it is for, goals, what is done next, pilots, the largest
/// risks, how it is followed.
Document planSummary(const PlanFacts &facts, const Catalogue &catalogue, Language language);

/// One page for a director: what the team promises, what it needs and by when, and a line to sign on.
Document planBrief(const PlanFacts &facts, const Catalogue &catalogue, Language language);

/// The actions alone, by how they stand.
Document actionPlan(const PlanFacts &facts, const Catalogue &catalogue, Language language);

} // namespace polku::report
