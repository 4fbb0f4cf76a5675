#include "bench/archive.h"
#include "bench/baresqlite.h"
#include "bench/bench.h"

#include "academy/actionedit.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "models/rowmodel.h"
#include "pages/actions/actionmodel.h"
#include "store/workspace.h"

#include <QDate>

namespace polku::bench {

namespace {

/// The columns that the table reads, as bare SQLite gives them, and the names of what they refer to.
void readActionRows(BareSqlite &file, const QByteArray &team)
{
    const QByteArray ofTeam = " WHERE team = " + team;
    file.readAll("SELECT * FROM action" + ofTeam + " ORDER BY rank, id");
    file.readAll("SELECT id, status, starts, due, owner, owner_role, waits_for FROM action" + ofTeam + " ORDER BY id");
    file.readAll("SELECT id, name, has_left FROM person" + ofTeam);
    for (const char *kind : {"goal", "plan_section", "pilot"})
        file.readAll(QByteArray("SELECT id, title FROM ") + kind + ofTeam);
}

Changes everything()
{
    Changes changes;
    changes.setEverything();
    return changes;
}

} // namespace

void measureActions(const Bench &bench, std::vector<Comparison> &rows)
{
    const Catalogue catalogue;
    const QString path = bench.folder + QStringLiteral("/actions.polku");
    ArchiveSize size;
    size.academies = 1;
    size.teams = 1;
    size.actionsPerTeam = bench.quick ? 20 : 2000;
    required(makeArchive(path, catalogue, size, QDate::currentDate()));
    BareSqlite floor(path);
    ui::Desk desk;
    desk.setWorkspace(required(Workspace::open(path, {})));
    const auto [academy, team] = required(desk.workspace()->read([](const Reader &reader) {
        return std::pair(reader.all<Academy>().front().id, reader.all<Team>().front().id);
    }));
    desk.setAcademy(academy);
    const auto readFloor = [&](int) {
        return milliseconds([&] { readActionRows(floor, QByteArray::number(team.value)); });
    };

    Comparison opening{QStringLiteral("2,000 actions into the table"), QStringLiteral("ms"), {}, {}, 3, {}};
    measure(opening, bench.runs(31), readFloor, [&](int) {
        return milliseconds([&] {
            ui::ActionModel model(desk);
            model.refresh(everything());
            if (model.count() != size.actionsPerTeam)
                throw std::runtime_error("Not all actions are shown.");
        });
    });
    rows.push_back(opening);

    // What a person waits for after each change in the table.
    ui::ActionModel model(desk);
    model.refresh(everything());
    const ActionId action = model.shown().front();
    QObject::connect(&desk, &ui::Desk::changed, &model, [&](const Changes &changes) { model.refresh(changes); });
    Comparison editing{
        QStringLiteral("A change among 2,000 actions, until the table has it"), QStringLiteral("ms"), {}, {}, 4, {}};
    measure(editing, bench.runs(31), readFloor, [&](int run) {
        return milliseconds([&] {
            const auto priority = run % 2 == 0 ? Priority::High : Priority::Low;
            required(changeActions(*desk.workspace(), {action}, fieldOf(&Action::priority),
                                   codec::Codec<Priority>::toValue(priority)));
        });
    });
    rows.push_back(editing);
}

} // namespace polku::bench
