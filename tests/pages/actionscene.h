#pragma once

#include "fields/recordform.h"
#include "models/rowmodel.h"
#include "pages/actions/actionfilters.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionpanel.h"
#include "pages/actions/actionspage.h"
#include "support/windowscene.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace polku::test {

/// The page of actions over the practice academy, in the real window.
struct ActionScene : WindowScene
{
    ActionScene() { goTo("actions"); }

    ui::ActionsPage *page() const { return qobject_cast<ui::ActionsPage *>(window->pages()->current()); }
    ui::ActionModel &model() const { return page()->model(); }
    QTableView *table() const { return find<QTableView>("actionTable"); }
    ui::ActionPanel *panel() const { return find<ui::ActionPanel>("actionPanel"); }
    QLineEdit *newLine() const { return find<QLineEdit>("newActionLine"); }
    template <class W>
    W *control(const char *column) const
    {
        return qobject_cast<W *>(panel()->form()->field(QString::fromLatin1(column))->editor()->control());
    }
    Action current() const { return read(model().current()); }
    std::vector<Action> actionsOf(TeamId team) const { return all<Action>(Query().where(&Action::team, team)); }
    /// The team that has most actions.
    TeamId busyTeam() const
    {
        TeamId best;
        for (const PlanTeam &team : model().teams()) {
            if (!best || actionsOf(team.team).size() > actionsOf(best).size())
                best = team.team;
        }
        return best;
    }
    /// As by the mouse in the box of teams.
    void chooseTeam(TeamId team) const
    {
        auto *box = find<QComboBox>("teamFilter");
        box->setCurrentIndex(box->findData(team.value));
    }
    QModelIndex cell(ActionId action, const char *column) const
    {
        const int at = model().records().columnOf(QString::fromLatin1(column));
        return model().rows().indexOf(action.value, at);
    }
    QString shown(ActionId action, const char *column) const { return cell(action, column).data().toString(); }
    void press(const char *button) const { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    /// Chooses rows as with the control key held.
    void choose(const std::vector<ActionId> &actions) const
    {
        table()->setFocus();
        table()->clearSelection();
        bool first = true;
        for (const ActionId action : actions) {
            const QModelIndex index = cell(action, "title");
            table()->scrollTo(index);
            const QPoint at = table()->visualRect(index).center();
            QTest::mouseClick(table()->viewport(), Qt::LeftButton,
                              first ? Qt::NoModifier : Qt::KeyboardModifiers(Qt::ControlModifier), at);
            first = false;
        }
    }
};

} // namespace polku::test
