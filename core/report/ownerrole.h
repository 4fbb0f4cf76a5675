#pragma once

#include "model/records.h"

#include <QHash>

namespace polku {
class Reader;
class Words;
} // namespace polku

// Documents go to people outside the team: whoever does something stands there as a role, never by name.

namespace polku::report {

using PersonRoles = QHash<PersonId, PersonRole>;

/// The roles of a team's people. Throws Failure.
PersonRoles readRoles(const Reader &reader, TeamId team);

/// The order of an action plan: by due date, those without one last.
bool dueEarlier(const Action &a, const Action &b);

/// Whose something is: the role that was written down, else the role of the person; empty when neither is known.
QString ownerRole(const QString &role, PersonId person, const PersonRoles &roles, const Words &words);

} // namespace polku::report
