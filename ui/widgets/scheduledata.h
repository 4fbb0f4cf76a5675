#pragma once

#include "academy/schedule.h"
#include "widgets/schedulelayout.h"

namespace polku::ui {

/// The schedule as the timeline draws it, in words of the screen. `team`: only that team's sessions beside those for
/// all; null: every team's.
ScheduleTimelineData timelineOf(const Schedule &schedule, QDate today, Language language, TeamId team);

/// "Thu 19 Mar, 09:00–12:00".
QString dayAndTimes(const PlannedSession &session, Language language);

} // namespace polku::ui
