#pragma once

#include "academy/assessment.h"
#include "widgets/levelchart.h"

namespace polku::ui {

class Desk;

/// The words of the catalogue's maturity model in the desk's language.
QString areaName(const Desk &desk, const QString &code);
/// "Roles and resources, Competence".
QString areaNames(const Desk &desk, const std::vector<QString> &codes);
QString momentName(const Desk &desk, AssessmentMoment moment);

/// A team's levels at a moment against those of the start, its targets, and the mean of the teams where it may be told.
LevelChart teamChart(const Desk &desk, const Assessments &all, const TeamAssessments &team, AssessmentMoment moment);
/// The teams' mean levels by area, at the start and at a moment, over the teams that answered at both.
LevelChart areaChart(const Desk &desk, const Assessments &all, AssessmentMoment moment);
/// Each team's mean level, at the start and at a moment, over the areas that it answered at both.
LevelChart teamsChart(const Desk &desk, const Assessments &all, AssessmentMoment moment);
/// Why there is no mean of the teams, or how many it is over.
QString meanNote(const Assessments &all, AssessmentMoment moment);

} // namespace polku::ui
