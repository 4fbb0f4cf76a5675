#pragma once

#include "model/plans.h"
#include "model/problems.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace polku {

class Edit;
class Reader;

// What waits for what in an action plan. An action may wait for others of its team; a circle of actions that wait for
// each other can never be done, so changeField() refuses the link that would close one. A file may still hold a circle
// (a step taken back out of order, another program): everything here ends all the same.

/// The links between the actions of one team. Ids that are no action of the team are left out.
class WaitsFor
{
public:
    WaitsFor() = default;
    explicit WaitsFor(const std::vector<Action> &actions);

    /// What the action waits for, in the order it was written, each once.
    std::vector<ActionId> before(ActionId action) const;
    /// Of these, what is not done yet.
    std::vector<ActionId> openBefore(ActionId action) const;
    /// What waits for the action, in the order of the actions given.
    std::vector<ActionId> after(ActionId action) const;
    /// Whether the action is not done and something before it is not either.
    bool isWaiting(ActionId action) const;

    /// The shortest circle that would be if the action waited for these: the action first, each waiting for the next
    /// and the last for the first. Empty when there would be none.
    std::vector<ActionId> circle(ActionId action, const std::vector<ActionId> &before) const;

    bool knows(ActionId action) const { return m_titles.contains(action.value); }
    QString titleOf(ActionId action) const { return m_titles.value(action.value); }

private:
    QHash<qint64, std::vector<ActionId>> m_before;
    QHash<qint64, std::vector<ActionId>> m_after;
    QHash<qint64, QString> m_titles;
    QSet<qint64> m_done;
};

/// With the columns it needs.
WaitsFor readWaitsFor(const Reader &reader, TeamId team);

/// The ids as Action::waitsFor keeps them, and back; what is no id becomes none.
QStringList idsOf(const std::vector<ActionId> &actions);
std::vector<ActionId> actionsOf(const QStringList &ids);

/// Write the annex → Ask the lawyer → Write the annex.
QString circleText(const WaitsFor &links, const std::vector<ActionId> &circle);

/// Why the action cannot wait for what it names, or what is odd with it; nothing when all is well. Errors: itself, no
/// action of the team, a circle, which is named. A warning: it is due before something it waits for.
std::optional<Problem> waitsForProblem(const Reader &reader, const Action &action);

/// Writes what the action waits for, each once, without what the team no longer has. Throws Failure (BadInput) with the
/// error of waitsForProblem().
void setWaitsFor(Edit &edit, ActionId action, const QStringList &ids);

} // namespace polku
