#pragma once

#include "academy/waitsfor.h"
#include "widgets/statebadge.h"

#include <QString>

namespace polku::ui {

class ActionModel;

/// Actions in words and signs, as the board and the timeline show them: made anew for each time they are shown.
class ActionWords
{
public:
    explicit ActionWords(const ActionModel &model);

    const WaitsFor &links() const { return m_links; }
    /// Null when it is not of the team.
    const Action *action(ActionId id) const;
    QString owner(ActionId id) const;
    /// The sign: done, late, stuck or waiting, under way, not begun.
    Standing standing(const Action &action) const;
    /// What stands beside the sign: "5 days late", "Due 19.3.", "Done 3.3."; "No date" when there is none.
    QString state(const Action &action) const;
    /// “Waits for “Ask the lawyer””; empty when it waits for nothing that is open.
    QString waits(const Action &action) const;
    /// "5 days later than agreed"; empty when it is as agreed, or nothing was.
    QString slip(const Action &action) const;
    /// All of it in sentences, for screen readers and tool tips.
    QString detail(const Action &action) const;

private:
    QString titles(const std::vector<ActionId> &actions) const;

    const ActionModel &m_model;
    std::vector<Action> m_actions;
    QHash<qint64, int> m_places; ///< among these, and among the rows of the model
    WaitsFor m_links;
};

} // namespace polku::ui
