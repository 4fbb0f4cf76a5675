#pragma once

#include "model/assessments.h"

namespace polku {

class Catalogue;
class Edit;

/// Gives a team an empty self-assessment of that moment, with each area of the maturity model not assessed, as far as
/// it does not have them.
void addAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment);

} // namespace polku
