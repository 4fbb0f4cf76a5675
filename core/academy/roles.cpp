#include "academy/roles.h"

#include "academy/recordproblems.h"
#include "academy/selection.h"
#include "catalogue/wording.h"
#include "store/reader.h"

#include <algorithm>

namespace polku {

std::vector<PersonRole> neededRoles(const QString &theme, const QStringList &organisationKinds)
{
    std::vector<PersonRole> needed{PersonRole::Sponsor, PersonRole::ProcurementLead, PersonRole::SubstanceUnit,
                                   PersonRole::ProcurementExpert, PersonRole::SustainabilityExpert};
    const bool municipal =
        organisationKinds.contains(QLatin1String("city")) || organisationKinds.contains(QLatin1String("municipality"));
    if (theme == QLatin1String("EMP") && municipal)
        needed.push_back(PersonRole::EmploymentServices);
    return needed;
}

std::vector<PersonRole> missingRoles(const QString &theme, const QStringList &organisationKinds,
                                     const std::vector<Person> &people)
{
    std::vector<PersonRole> missing = neededRoles(theme, organisationKinds);
    std::erase_if(missing, [&](PersonRole role) {
        return std::any_of(people.begin(), people.end(),
                           [role](const Person &person) { return person.role == role && !person.left; });
    });
    return missing;
}

std::optional<PersonRole> roleOfName(const QString &text)
{
    static const QHash<QString, PersonRole> roles = [] {
        QHash<QString, PersonRole> table;
        for (const Language language : allLanguages) {
            const Words words(language);
            for (size_t i = 0; i < choicesOf<PersonRole>.size(); ++i)
                table.insert(foldedName(choiceLabel(PersonRole(i), words)), PersonRole(i));
        }
        return table;
    }();
    const auto found = roles.constFind(foldedName(text));
    return found == roles.constEnd() ? std::nullopt : std::optional(*found);
}

QHash<TeamId, std::vector<PersonRole>> readMissingRoles(const Reader &reader, AcademyId academy)
{
    const Query here = Query().inAcademy(academy);
    QHash<TeamId, Application> applications;
    for (const Application &application : reader.all<Application>(
             here.only(&Application::team, &Application::theme, &Application::received, &Application::decision))) {
        const auto known = applications.constFind(application.team);
        if (known == applications.constEnd() || countsRather(application, *known))
            applications.insert(application.team, application);
    }
    QHash<TeamId, QStringList> kinds;
    for (const Organisation &organisation :
         reader.all<Organisation>(here.only(&Organisation::team, &Organisation::kind)))
        kinds[organisation.team].append(organisation.kind);
    QHash<TeamId, std::vector<Person>> people;
    for (const Person &person : reader.all<Person>(here.only(&Person::team, &Person::role, &Person::left)))
        people[person.team].push_back(person);

    QHash<TeamId, std::vector<PersonRole>> missing;
    for (const Team &team : reader.where(&Team::academy, academy, Query().only(&Team::theme))) {
        const QString theme = team.theme.isEmpty() ? applications.value(team.id).theme : team.theme;
        missing.insert(team.id, missingRoles(theme, kinds.value(team.id), people.value(team.id)));
    }
    return missing;
}

std::vector<PersonRole> readMissingRoles(const Reader &reader, TeamId id)
{
    const std::optional<Team> team = reader.find(id);
    if (!team)
        return {};
    QString theme = team->theme;
    if (theme.isEmpty()) {
        if (const auto application = standingApplication(reader, id))
            theme = application->theme;
    }
    QStringList kinds;
    for (const Organisation &organisation : reader.where(&Organisation::team, id, Query().only(&Organisation::kind)))
        kinds.append(organisation.kind);
    return missingRoles(theme, kinds, reader.where(&Person::team, id, Query().only(&Person::role, &Person::left)));
}

} // namespace polku
