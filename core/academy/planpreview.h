#pragma once

#include "academy/newacademy.h"
#include "academy/schedule.h"

namespace polku {

/// A plan as the schedule it will be, with its problems and the reasons of moves in the words' language. Ids are
/// numbers from 1 and lead nowhere; a session that each team gets has a team, whose name says so.
Schedule scheduleOf(const AcademyPlan &plan, const Catalogue &catalogue, const Words &words);

/// What to know before making it, as whole sentences: it starts on another day than `wished`, in the past, or on a day
/// off; some of what it plans is past already.
QStringList startNotes(const AcademyPlan &plan, QDate wished, QDate today, const Catalogue &catalogue,
                       const Words &words);

} // namespace polku
