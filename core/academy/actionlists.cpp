#include "academy/actionlists.h"

#include "academy/recordproblems.h"
#include "academy/waitsfor.h"
#include "base/dates.h"
#include "model/records.h"
#include "store/reader.h"

#include <QSet>

#include <algorithm>

namespace polku {

const char *actionListCode(ActionList list)
{
    constexpr const char *codes[] = {"all", "week", "late", "waiting", "mine"};
    static_assert(std::size(codes) == actionListCount);
    return codes[size_t(list)];
}

bool ActionStanding::isOn(ActionList list) const
{
    switch (list) {
    case ActionList::All:
        return true;
    case ActionList::ThisWeek:
        return thisWeek;
    case ActionList::Late:
        return daysLate > 0;
    case ActionList::Waiting:
        return waiting;
    case ActionList::Mine:
        return open && mine;
    }
    Q_UNREACHABLE();
}

QHash<ActionId, ActionStanding> actionStandings(const std::vector<Action> &actions, const std::vector<Person> &people,
                                                const QString &me, QDate today)
{
    const QString name = foldedName(me);
    QSet<PersonId> mine;
    QSet<PersonId> left;
    for (const Person &person : people) {
        if (!name.isEmpty() && foldedName(person.name) == name)
            mine.insert(person.id);
        if (person.left)
            left.insert(person.id);
    }
    const WaitsFor links(actions);
    const QDate monday = mondayOf(today);
    const auto isThisWeek = [monday](QDate day) { return day.isValid() && day >= monday && day < monday.addDays(7); };
    QHash<ActionId, ActionStanding> standings;
    standings.reserve(qsizetype(actions.size()));
    for (const Action &action : actions) {
        ActionStanding now;
        now.open = action.status != ActionStatus::Done;
        if (now.open) {
            now.daysLate = action.due.isValid() ? int(qMax(qint64(0), action.due.daysTo(today))) : 0;
            now.thisWeek = isThisWeek(action.due) || isThisWeek(action.starts);
            now.waiting = links.isWaiting(action.id) || action.status == ActionStatus::Blocked;
        }
        now.mine = action.owner ? mine.contains(action.owner) : !name.isEmpty() && foldedName(action.ownerRole) == name;
        now.ownerLeft = now.open && left.contains(action.owner);
        standings.insert(action.id, now);
    }
    return standings;
}

QHash<ActionId, ActionStanding> readActionStandings(const Reader &reader, AcademyId academy, TeamId team,
                                                    const QString &me, QDate today)
{
    const auto owned = [&](const auto &query, auto member) {
        return team ? query.where(member, team) : query.inAcademy(academy);
    };
    const Query actions = Query().only(&Action::status, &Action::starts, &Action::due, &Action::owner,
                                       &Action::ownerRole, &Action::waitsFor);
    const Query people = Query().only(&Person::name, &Person::left);
    return actionStandings(reader.all<Action>(owned(actions, &Action::team)),
                           reader.all<Person>(owned(people, &Person::team)), me, today);
}

int countOn(ActionList list, const QHash<ActionId, ActionStanding> &standings)
{
    return int(std::count_if(standings.cbegin(), standings.cend(),
                             [list](const ActionStanding &standing) { return standing.isOn(list); }));
}

} // namespace polku
