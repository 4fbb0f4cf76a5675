#include "academy/newassessment.h"

#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

void addAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment)
{
    const std::vector<Assessment> found =
        edit.where(&Assessment::team, team, Query().where(&Assessment::moment, moment).limit(1));
    AssessmentId id;
    if (found.empty()) {
        Assessment assessment;
        assessment.team = team;
        assessment.moment = moment;
        id = edit.insert(assessment);
    } else {
        id = found.front().id;
    }
    const std::vector<AssessmentScore> had = edit.where(&AssessmentScore::assessment, id);
    for (const MaturityArea &area : catalogue.maturity().areas) {
        if (std::any_of(had.begin(), had.end(), [&](const AssessmentScore &score) { return score.area == area.code; }))
            continue;
        AssessmentScore score;
        score.team = team;
        score.assessment = id;
        score.area = area.code;
        edit.insert(score);
    }
}

} // namespace polku
