#pragma once

#include "model/teams.h"

#include <QHash>

#include <optional>
#include <vector>

namespace polku {

class Reader;

/// Whom a team needs: a sponsor in management, the head of procurement, the substance unit, a procurement expert and a
/// sustainability expert (domain 1); in the theme of employment also the employment services, when one of the
/// organisations is a city or another municipality, which have them. `theme` and `organisationKinds` are codes of the
/// catalogue. In the order in which they are told.
std::vector<PersonRole> neededRoles(const QString &theme, const QStringList &organisationKinds);
/// Those of the needed roles that none of `people` has; who has left does not count.
std::vector<PersonRole> missingRoles(const QString &theme, const QStringList &organisationKinds,
                                     const std::vector<Person> &people);

/// The role that a text names in any of the three languages, upper or lower case; nothing when it names none of them.
std::optional<PersonRole> roleOfName(const QString &text);

/// The missing roles of every team of an academy; teams that lack nobody are there too. A team without a theme of its
/// own has that of its application.
QHash<TeamId, std::vector<PersonRole>> readMissingRoles(const Reader &reader, AcademyId academy);
/// Those of one team.
std::vector<PersonRole> readMissingRoles(const Reader &reader, TeamId id);

} // namespace polku
