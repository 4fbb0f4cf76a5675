#include "bench/baresqlite.h"
#include "bench/bench.h"

#include "academy/attention.h"
#include "model/records.h"
#include "store/workspace.h"

namespace polku::bench {

namespace {

/// What the attention list reads, a query a table: the same rows and columns, nothing made of them.
std::vector<QByteArray> bareQueries(AcademyId academy, QDate today)
{
    const QByteArray id = QByteArray::number(academy.value);
    const QByteArray day = '\'' + today.toString(Qt::ISODate).toLatin1() + '\'';
    const QByteArray own = " WHERE academy = " + id;
    const QByteArray ofTeams = " WHERE team IN (SELECT id FROM team WHERE academy = " + id + ")";
    const auto newest = [&](const char *table, const char *column) {
        return QByteArray("SELECT team, max(") + column + ") FROM " + table + ofTeams + " GROUP BY team";
    };
    return {
        "SELECT * FROM academy WHERE id = " + id,
        "SELECT id, name, short_name, state FROM team" + own,
        "SELECT id, starts FROM phase" + own,
        "SELECT id, title, kind, due, required FROM deliverable" + own,
        "SELECT id, team, deliverable, state, submitted_on, reviewed_on FROM submission" + ofTeams,
        "SELECT id, team, title, state FROM plan_section" + ofTeams + " AND state = 'submitted'",
        "SELECT id, team, title, state FROM plan_section" + ofTeams + " AND state = 'returned'",
        "SELECT id, team, title, state FROM plan" + ofTeams + " AND state = 'submitted'",
        "SELECT id, team, title, state FROM plan" + ofTeams + " AND state = 'returned'",
        "SELECT id, pilot, baseline FROM indicator" + ofTeams,
        "SELECT id, team, title, stage, owner FROM pilot" + ofTeams,
        "SELECT id, team, role FROM person" + ofTeams + " AND role = 'sponsor' AND has_left = 0",
        "SELECT id, date, state FROM session" + own + " AND date <= " + day,
        "SELECT id, team, session, person, state FROM attendance" + ofTeams,
        newest("assessment", "date"),
        "SELECT id, team, moment, complete FROM assessment" + ofTeams + " AND moment = 'start'",
        newest("comment", "at"),
        newest("action", "done_on"),
        newest("pilot_milestone", "actual"),
        "SELECT team.id, (SELECT at FROM history WHERE step = (SELECT max(step) FROM history_touch"
        " WHERE team = team.id)) FROM team" +
            own,
        newest("coaching_note", "at"),
        "SELECT id, team, text, follow_up FROM coaching_note" + ofTeams + " AND follow_up <= " + day,
    };
}

} // namespace

void measureAttention(const Bench &bench, std::vector<Comparison> &rows)
{
    BareSqlite floor(bench.archive);
    const auto ours = required(Workspace::open(bench.archive, {}));
    const auto academies = required(ours->read([](const Reader &reader) { return reader.all<Academy>(); }));
    const Academy &academy = academies[academies.size() / 2];
    const QDate today = academy.starts.addDays(60);
    const std::vector<QByteArray> queries = bareQueries(academy.id, today);
    Comparison row{
        QStringLiteral("The attention list of one academy of the archive"), QStringLiteral("ms"), {}, {}, 2, {}};
    measure(
        row, bench.runs(51),
        [&](int) {
            return milliseconds([&] {
                for (const QByteArray &sql : queries)
                    floor.readAll(sql);
            });
        },
        [&](int) {
            return milliseconds([&] {
                required(ours->read([&](const Reader &reader) { return readAttention(reader, academy.id, today); }));
            });
        });
    rows.push_back(row);
}

} // namespace polku::bench
