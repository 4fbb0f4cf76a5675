#include "bench/baresqlite.h"
#include "bench/bench.h"

#include "academy/progress.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku::bench {

namespace {

/// The rows that the progress board is made of, each column as bare SQLite gives it.
void readBoardRows(BareSqlite &file, const QByteArray &academy)
{
    const QByteArray ofTeams = " WHERE team IN (SELECT id FROM team WHERE academy = " + academy + ") ORDER BY ";
    const QByteArray ofAcademy = " WHERE academy = " + academy + " ORDER BY ";
    file.readAll("SELECT * FROM academy WHERE id = " + academy);
    file.readAll("SELECT id, name, short_name, state, coach FROM team" + ofAcademy + "rank, id");
    file.readAll("SELECT id, code, name, kind, starts, ends FROM phase" + ofAcademy + "rank, id");
    file.readAll("SELECT id, phase, code, title, kind, due, required FROM deliverable" + ofAcademy + "due, id");
    file.readAll("SELECT id, team, deliverable, state FROM submission" + ofTeams + "id");
    file.readAll("SELECT id, team, code, title, state, is_hidden FROM plan_section" + ofTeams + "rank, id");
    file.readAll("SELECT id, team, title, status, due FROM action" + ofTeams + "id");
    file.readAll("SELECT id, title, stage FROM pilot" + ofTeams + "id");
    file.readAll("SELECT id, team, pilot, stage, planned, actual FROM pilot_milestone" + ofTeams + "id");
    file.readAll("SELECT id, team, session, state FROM attendance" + ofTeams + "id");
    file.readAll("SELECT id, phase, team, title, date FROM session WHERE state = 'held' AND academy = " + academy +
                 " ORDER BY date, id");
    file.readAll("SELECT id, team, moment, complete FROM assessment" + ofTeams + "id");
    file.readAll("SELECT * FROM coach_rating" + ofTeams + "at, id");
}

} // namespace

void measureDesk(const Bench &bench, std::vector<Comparison> &rows)
{
    BareSqlite floor(bench.archive);
    const auto ours = required(Workspace::open(bench.archive, {}));
    const std::vector<Academy> academies = required(ours->read([](const Reader &reader) {
        return reader.all<Academy>(Query().orderBy(&Academy::rank).only(&Academy::name));
    }));
    const AcademyId academy = academies.back().id;
    Comparison board{QStringLiteral("Progress board of one academy"), QStringLiteral("ms"), {}, {}, 2, {}};
    measure(
        board, bench.runs(101),
        [&](int) { return milliseconds([&] { readBoardRows(floor, QByteArray::number(academy.value)); }); },
        [&](int) {
            return milliseconds([&] {
                required(ours->read([&](const Reader &reader) {
                    return readProgressBoard(reader, academy, ours->clock().today()).cells.size();
                }));
            });
        });
    rows.push_back(board);
}

} // namespace polku::bench
