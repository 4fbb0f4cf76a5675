#pragma once

#include "base/language.h"
#include "model/records.h"
#include "store/reader.h"

#include <vector>

namespace polku {
class Catalogue;
}

namespace polku::report {

/// What the public may know of one pilot: the records behind its summary, with every field that is not public emptied
/// before anything is built from them. The one gate between the file and what goes out.
struct PilotFacts
{
    struct MeasuredIndicator
    {
        Indicator indicator;
        std::vector<Measurement> measurements; ///< by date
    };

    Academy academy;
    Team team;
    std::vector<Organisation> organisations; ///< of the team, lead first
    Pilot pilot;
    QString valueBand; ///< code of the catalogue's value band; empty when the value is not known. The exact value is
                       ///< not here
    std::vector<Clause> clauses;
    std::vector<MeasuredIndicator> indicators;
};

/// Reads one pilot; throws Failure (NotFound) when there is none. `catalogue` gives the value bands.
PilotFacts readPilotFacts(const Reader &reader, PilotId id, const Catalogue &catalogue);

/// The row with every field that is not Privacy::Public at its default; references that lead to records stay only when
/// they are public themselves or name the record's parents.
Row publicPart(const Row &row);
template <class R>
R publicRecord(const R &record)
{
    return fromRow<R>(publicPart(toRow(record)));
}

/// Why a summary should not go out yet, one sentence each, in the words' language; empty when nothing stands against it
/// (domain 8: nothing before the tender is published, permission granted, result and contact told).
QStringList publicationProblems(const Pilot &pilot, const Words &words, const Catalogue &catalogue);
/// The day of the contract notice, that of the decision and the contract period, each told as planned as long as the
/// pilot has not come so far; empty when it is not known.
QString noticeDay(const Pilot &pilot, const Words &words, const Catalogue &catalogue);
QString decisionDay(const Pilot &pilot, const Words &words, const Catalogue &catalogue);
QString contractPeriod(const Pilot &pilot, const Words &words, const Catalogue &catalogue);
/// Whether the tender behind the pilot has been published.
bool isTenderPublic(const Pilot &pilot, const Catalogue &catalogue);

} // namespace polku::report
