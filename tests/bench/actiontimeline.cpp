#include "bench/archive.h"
#include "bench/baresqlite.h"
#include "bench/bench.h"

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

void measureActionTimeline(const Bench &bench, std::vector<Comparison> &rows)
{
    const Catalogue catalogue;
    const QString path = bench.folder + QStringLiteral("/timeline.polku");
    ArchiveSize size;
    size.academies = 1;
    size.teams = 1;
    size.actionsPerTeam = bench.quick ? 20 : 2000;
    required(makeArchive(path, catalogue, size, QDate::currentDate()));
    const ui::theme::Theme theme(*qApp, ui::theme::Scheme::Light);
    BareSqlite floor(path);
    ui::Desk desk;
    desk.setWorkspace(required(Workspace::open(path, {})));
    desk.setAcademy(
        required(desk.workspace()->read([](const Reader &reader) { return reader.all<Academy>().front().id; })));
    // Every third action waits for the one before.
    required(desk.workspace()->edit({}, [](Edit &edit) {
        ActionId before;
        int number = 0;
        for (const Action &action : edit.all<Action>(Query().only(&Action::title))) {
            if (++number % 3 == 0)
                edit.set(action.id, &Action::waitsFor, idsOf({before}));
            before = action.id;
        }
    }));
    Changes everything;
    everything.setEverything();
    const auto readBare = [&](int) {
        return milliseconds([&] { floor.readAll("SELECT * FROM action ORDER BY rank, id"); });
    };

    Comparison opened{
        QStringLiteral("Timeline of 2,000 actions: read, laid out, painted"), QStringLiteral("ms"), {}, {}, {}, 200};
    measure(opened, bench.runs(21), readBare, [&](int) {
        return milliseconds([&] {
            ui::ActionModel model(desk);
            ui::ActionTimeline view(model);
            view.resize(1280, 720);
            view.show();
            model.refresh(everything);
            view.grab();
        });
    });
    rows.push_back(opened);

    ui::ActionModel model(desk);
    ui::ActionTimeline view(model);
    view.resize(1280, 720);
    view.show();
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
