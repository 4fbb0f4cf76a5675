#include "report/ownerrole.h"

#include "catalogue/wording.h"
#include "store/reader.h"

namespace polku::report {

PersonRoles readRoles(const Reader &reader, TeamId team)
{
    PersonRoles roles;
    for (const Person &person : reader.where(&Person::team, team, Query().only(&Person::role)))
        roles.insert(person.id, person.role);
    return roles;
}

bool dueEarlier(const Action &a, const Action &b)
{
    return a.due.isValid() != b.due.isValid() ? a.due.isValid() : a.due < b.due;
}

QString ownerRole(const QString &role, PersonId person, const PersonRoles &roles, const Words &words)
{
    if (!role.trimmed().isEmpty())
        return role;
    const auto found = roles.constFind(person);
    return found == roles.constEnd() || *found == PersonRole::Other ? QString() : choiceLabel(*found, words);
}

} // namespace polku::report
