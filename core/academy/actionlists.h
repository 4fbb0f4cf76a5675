#pragma once

#include "model/kinds.h"
#include "model/plans.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace polku {

class Reader;
struct Person;

// The ready lists of an action plan: what is to be done now, and whose it is. Plain rules over the records; the page,
// the command line and the reports ask the same ones.

enum class ActionList {
    All,
    ThisWeek, ///< open, and begins or is due between Monday and Sunday of this week
    Late,     ///< open, and its day has passed
    Waiting,  ///< open, and blocked or waiting for another action that is not done
    Mine,     ///< open, and owned by the one who looks
};
inline constexpr int actionListCount = int(ActionList::Mine) + 1;
/// "all", "week", "late", "waiting", "mine": in settings and object names.
const char *actionListCode(ActionList list);

/// How one action stands on a day, beside the others of its team.
struct ActionStanding
{
    bool open = true;
    int daysLate = 0; ///< 0: in time, done, or without a day
    bool thisWeek = false;
    bool waiting = false;
    bool mine = false;
    bool ownerLeft = false; ///< its owner has left the team; nobody does it now

    bool isOn(ActionList list) const;
};

/// The standing of every action given, by its id. `me` is the name of the one who looks: an action is theirs when its
/// owner is called so, or when it has no person as its owner and the owner's role is that name, as the coach's are.
/// Case and blanks do not matter; no name owns nothing. What an action waits for counts as long as it is among
/// `actions`.
QHash<ActionId, ActionStanding> actionStandings(const std::vector<Action> &actions, const std::vector<Person> &people,
                                                const QString &me, QDate today);

/// The standings of the actions of a team, or with a null team of all teams of the academy.
QHash<ActionId, ActionStanding> readActionStandings(const Reader &reader, AcademyId academy, TeamId team,
                                                    const QString &me, QDate today);

/// How many of them are on the list.
int countOn(ActionList list, const QHash<ActionId, ActionStanding> &standings);

} // namespace polku
