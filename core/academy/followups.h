#pragma once

#include "academy/followuptext.h"
#include "base/result.h"
#include "model/plans.h"
#include "store/changes.h"

#include <QSet>

#include <vector>

namespace polku {

class Edit;
class Reader;
class Workspace;

// Actions from the notes of a meeting. A source is a coaching note (private) or a comment (the notes of a session that
// the team sees); each of its follow-up lines becomes an action of the team. An action made from a source is known
// again by its id, which is worked out from the source's, so that nothing is written into the notes and the action
// tells nothing about them (docs/decisions/0010).

/// A follow-up line beside the action that stands for it.
struct FollowUp
{
    enum class State {
        New,     ///< would become an action
        Made,    ///< is an action
        Differs, ///< is an action, but says something else by now
        Text,    ///< stays a line of the notes; `line.reading` says why
    } state = State::Text;
    FollowUpLine line;
    Action action; ///< of Made and Differs; else with id 0
    /// What differs.
    bool title = false;
    bool owner = false;
    bool due = false;
};

struct FollowUps
{
    RecordRef source;
    TeamId team;
    QDate noted;
    std::vector<FollowUp> lines;
    std::vector<Action> others; ///< made from this source, from lines that are no longer in it

    int count(FollowUp::State state) const;
};

/// The title of the action that the line becomes: it begins with a capital, and is cut where it is too long.
QString followUpTitle(const FollowUpLine &line);

/// The follow-ups of a coaching note or a comment; `today` stands for the day of one that has none. Throws Failure
/// (NotFound) when there is no such record, (BadInput) when it is of another kind.
FollowUps readFollowUps(const Reader &reader, RecordRef source, QDate today);
/// The same for a text that is not written yet.
FollowUps readFollowUps(const Reader &reader, RecordRef source, const QString &text, QDate today);

/// Makes the actions of all lines that are new, as one step. Returns how many; with none, nothing is written.
Result<int> makeActions(Workspace &workspace, RecordRef source);
/// Makes the action say what the line says, as one step. Fails (NotFound) when that line is not there or has no action.
Result<Changes> updateAction(Workspace &workspace, RecordRef source, int line);
/// Marks an action as done today, or as under way again, as one step.
Result<Changes> setActionDone(Workspace &workspace, ActionId action, bool done);

/// The id of the action that is made as number `number` (1, 2, …) from a source.
ActionId followUpActionId(RecordRef source, int number);
/// Of the team's actions, those that were made from the source.
QSet<qint64> actionsOf(RecordRef source, const std::vector<Action> &ofTeam);

} // namespace polku
