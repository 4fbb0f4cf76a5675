#pragma once

#include "academy/actionmoves.h"
#include "actionscene.h"
#include "pages/actions/actionboard.h"
#include "pages/actions/actiontimeline.h"
#include "widgets/bartimeline.h"
#include "widgets/cardboard.h"
#include "widgets/cardlist.h"

namespace polku::test {

using namespace polku::ui;

/// The actions of the team that has most, on the board or the timeline.
struct ActionViewScene : ActionScene
{
    explicit ActionViewScene(const char *view)
    {
        team = busyTeam();
        most = int(actionsOf(team).size());
        chooseTeam(team);
        page()->showView(QString::fromLatin1(view));
        QCoreApplication::processEvents();
    }

    CardBoard *board() const { return find<CardBoard>("actionCards"); }
    BarTimeline *bars() const { return find<BarTimeline>("actionBars"); }
    QDate today() const { return window->desk().today(); }
    /// An action of the team in that status, some weeks long.
    Action inStatus(ActionStatus status) const
    {
        for (Action action :
             all<Action>(Query().where(&Action::team, team).where(&Action::status, status).orderBy(&Action::rank))) {
            if (!action.due.isValid())
                continue;
            const qint64 days = action.starts.daysTo(action.due);
            if (action.starts.isValid() && days >= 8 && days <= 40)
                return action;
        }
        qFatal("No action is in the status %s.", codeOf(status));
    }
    ActionDates dates(ActionId action) const { return datesOf(read(action)); }
    int columnOf(ActionId action) const
    {
        const auto &columns = board()->columns();
        for (size_t i = 0; i < columns.size(); ++i) {
            for (const BoardCard &card : columns[i].cards) {
                if (card.record == RecordRef(action))
                    return int(i);
            }
        }
        return -1;
    }
    int rowOf(ActionId action) const { return board()->list(columnOf(action))->cards().rowOf(action); }

    TeamId team;
    int most = 0;
};

} // namespace polku::test
