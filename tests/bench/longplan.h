#pragma once

#include "model/kinds.h"

#include <QString>

namespace polku {
class Catalogue;
}

namespace polku::bench {

/// A team whose plan is long, with headings, lists and tables among the paragraphs.
struct LongPlan
{
    AcademyId academy;
    TeamId team;
    PlanId plan;
    PlanSectionId first; ///< the section that is written in
    QString body;        ///< its text
};

/// Makes a file with one team; its sixteen sections get about `words` words each, the first one `firstWords`.
LongPlan makeLongPlan(const QString &path, const Catalogue &catalogue, int words, int firstWords);

} // namespace polku::bench
