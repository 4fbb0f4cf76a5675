#include "bench/baresqlite.h"
#include "bench/bench.h"

#include "academy/newacademy.h"
#include "academy/waitsfor.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actiontimeline.h"
#include "store/workspace.h"
#include "theme/theme.h"

#include <QApplication>
#include <QScrollBar>

namespace polku::bench {

namespace {

/// One team with so many actions over a year; every third one waits for another.
TeamId makePlan(const QString &path, int count)
{
    const auto workspace = required(Workspace::create(path, {}));
    const Catalogue catalogue;
    const QDate today = workspace->clock().today();
    const AcademyId academy = required(
        createAcademy(*workspace, catalogue, {}, QStringLiteral("Academy"), today.addDays(-60), Language::English));
    TeamId team;
    required(workspace->edit({}, [&](Edit &edit) {
        Team made;
        made.academy = academy;
        made.name = QStringLiteral("City of Koskela");
        made.state = TeamState::Participant;
        team = addTeam(edit, catalogue, made);
        ActionId before;
        for (int i = 0; i < count; ++i) {
            Action action;
            action.team = team;
            action.title = QStringLiteral("Action %1 of the plan").arg(i + 1);
            action.status = ActionStatus(i % 4);
            action.ownerRole = QStringLiteral("Procurement lead");
            action.starts = today.addDays(i % 300 - 60);
            action.due = action.starts.addDays(5 + i % 25);
            action.agreedDue = action.due.addDays(-(i % 5));
            action.rank = i + 1;
            if (i % 3 == 0 && before)
                action.waitsFor = idsOf({before});
            before = edit.insert(action);
        }
    }));
    return team;
}

} // namespace

void measureActions(const Bench &bench, std::vector<Comparison> &rows)
{
    const QString path = bench.folder + QStringLiteral("/actions.polku");
    const int count = bench.quick ? 40 : 2000;
    const TeamId team = makePlan(path, count);
    const ui::theme::Theme theme(*qApp, ui::theme::Scheme::Light);
    BareSqlite floor(path);
    const QByteArray sql = "SELECT * FROM action WHERE team = " + QByteArray::number(team.value) + " ORDER BY rank, id";
    ui::Desk desk;
    desk.setWorkspace(required(Workspace::open(path, {})));
    desk.setAcademy(required(desk.workspace()->read([&](const Reader &reader) { return reader.get(team).academy; })));
    Changes everything;
    everything.setEverything();
    const auto readBare = [&](int) { return milliseconds([&] { floor.readAll(sql); }); };

    Comparison opened{
        QStringLiteral("Timeline of 2,000 actions: read, laid out, painted"), QStringLiteral("ms"), {}, {}, {}, 200};
    measure(opened, bench.runs(21), readBare, [&](int) {
        return milliseconds([&] {
            ui::ActionModel model(desk);
            ui::ActionTimeline view(model);
            view.resize(1280, 720);
            model.refresh(everything);
            view.grab();
        });
    });
    rows.push_back(opened);

    ui::ActionModel model(desk);
    ui::ActionTimeline view(model);
    view.resize(1280, 720);
    model.refresh(everything);
    view.grab();
    QScrollBar *down = view.timeline()->verticalScrollBar();
    Comparison scrolled{
        QStringLiteral("Timeline of 2,000 actions: scrolled by a page, painted"), QStringLiteral("ms"), {}, {}, {}, 16};
    measure(scrolled, bench.runs(51), readBare, [&](int run) {
        down->setValue(down->pageStep() * (run % 40));
        return milliseconds([&] { view.timeline()->viewport()->grab(); });
    });
    rows.push_back(scrolled);
}

} // namespace polku::bench
