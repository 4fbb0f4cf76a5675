#include "bench/baresqlite.h"
#include "bench/bench.h"

#include "model/records.h"
#include "store/search.h"
#include "store/workspace.h"

#include <QFile>

namespace polku::bench {

namespace {

constexpr int searchLimit = 50;

QString copyOf(const Bench &bench, const QString &name)
{
    const QString copy = bench.folder + QLatin1Char('/') + name;
    if (!QFile::copy(bench.archive, copy))
        throw std::runtime_error("the archive cannot be copied");
    return copy;
}

void measureOpening(const Bench &bench, std::vector<Comparison> &rows)
{
    Comparison row{QStringLiteral("Open the big archive and list its academies"), QStringLiteral("ms"), {}, {}, {}, {}};
    measure(
        row, bench.runs(31),
        [&](int) {
            return milliseconds([&] {
                BareSqlite file(bench.archive);
                file.readAll("SELECT * FROM academy");
            });
        },
        [&](int) {
            return milliseconds([&] {
                const auto file = required(Workspace::open(bench.archive, {}));
                required(file->read([](const Reader &reader) { return reader.all<Academy>(); }));
            });
        });
    rows.push_back(row);
}

/// The same cells written by bare SQLite and by the workspace, each in a copy of the archive of its own.
class EditBench
{
public:
    EditBench(const Bench &bench)
        : m_bench(bench),
          m_floor(copyOf(bench, QStringLiteral("floor.polku"))),
          m_ours(required(Workspace::open(copyOf(bench, QStringLiteral("ours.polku")), {}))),
          m_pilots(required(m_ours->read(
              [](const Reader &reader) { return reader.all<Pilot>(Query().only(&Pilot::rank).limit(400)); })))
    {
    }

    Comparison edits(const QString &what, QString Pilot::*member)
    {
        Comparison row{what, QStringLiteral("ms"), {}, {}, 1.5, {}};
        BareUpdate update(m_floor, "pilot", fieldOf(member).column);
        measure(
            row, m_bench.runs(201),
            [&](int run) { return milliseconds([&] { update.run(pilot(run).value, value(run)); }); },
            [&](int run) { return milliseconds([&] { required(m_ours->set(pilot(run), member, value(run))); }); });
        return row;
    }

    /// The same cell again and again, as typing does: these edits amend one step.
    Comparison typing()
    {
        Comparison row{
            QStringLiteral("One durable edit while typing goes on (a text)"), QStringLiteral("ms"), {}, {}, 1.5, {}};
        BareUpdate update(m_floor, "pilot", fieldOf(&Pilot::socialGoal).column);
        measure(
            row, m_bench.runs(101),
            [&](int run) { return milliseconds([&] { update.run(pilot(0).value, value(run)); }); },
            [&](int run) {
                return milliseconds([&] { required(m_ours->set(pilot(0), &Pilot::socialGoal, value(run))); });
            });
        return row;
    }

    Comparison undoing()
    {
        Comparison row{QStringLiteral("Undo one edit"), QStringLiteral("ms"), {}, {}, {}, {}};
        BareUpdate update(m_floor, "pilot", "stage");
        measure(
            row, m_bench.runs(101),
            [&](int run) { return milliseconds([&] { update.run(pilot(run).value, QStringLiteral("idea")); }); },
            [&](int run) {
                required(m_ours->set(pilot(run), &Pilot::stage, QStringLiteral("undone%1").arg(run)));
                return milliseconds([&] { required(m_ours->undo()); });
            });
        return row;
    }

private:
    PilotId pilot(int run) const { return m_pilots[size_t(run) % m_pilots.size()].id; }
    static QString value(int run) { return QStringLiteral("Uusi arvo numero %1").arg(run); }

    const Bench &m_bench;
    BareSqlite m_floor;
    std::unique_ptr<Workspace> m_ours;
    std::vector<Pilot> m_pilots;
};

/// As FTS5 wants it: every word a beginning; single letters are passed over.
QByteArray matchOf(const QString &typed)
{
    QStringList terms;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.size() > 1)
            terms.append(QStringLiteral("\"%1\"*").arg(word));
    }
    return terms.join(QLatin1Char(' ')).toUtf8();
}

/// A search as people type it, from its second letter on, key by key.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString &text :
         {QStringLiteral("hankintaehto"), QStringLiteral("siivouskoulutus"), QStringLiteral("osatyökyky"),
          QStringLiteral("nuoriso tavoite"), QStringLiteral("ko hankinta"), QStringLiteral("akatemia")}) {
        for (int length = 2; length <= text.size(); ++length)
            typed.append(text.left(length));
    }
    return typed;
}

void measureSearch(const Bench &bench, std::vector<Comparison> &rows)
{
    const QByteArray sql =
        "SELECT rowid, kind, team, title, snippet(search, -1, char(2), char(3), '…', 14) FROM search "
        "WHERE search MATCH ? ORDER BY rank LIMIT " +
        QByteArray::number(searchLimit);
    BareSqlite floor(bench.archive);
    const auto ours = required(Workspace::open(bench.archive, {}));
    Comparison all{QStringLiteral("Search, one keystroke"), QStringLiteral("ms"), {}, {}, 1.5, 10};
    Comparison slowest{QString(), QStringLiteral("ms"), {}, {}, 1.5, 10};
    for (const QString &typed : keystrokes()) {
        Comparison one{
            QStringLiteral("Search, the slowest keystroke (“%1”)").arg(typed), QStringLiteral("ms"), {}, {}, 1.5, 10};
        measure(
            one, bench.runs(5), [&](int) { return milliseconds([&] { floor.readAll(sql, matchOf(typed)); }); },
            [&](int) {
                return milliseconds([&] {
                    required(ours->read([&](const Reader &reader) { return search(reader, typed, searchLimit); }));
                });
            });
        all.floor.add(one.floor.median());
        all.ours.add(one.ours.median());
        if (slowest.ours.isEmpty() || slowest.ours.median() < one.ours.median())
            slowest = one;
    }
    rows.push_back(all);
    rows.push_back(slowest);
}

} // namespace

void measureStore(const Bench &bench, std::vector<Comparison> &rows)
{
    measureOpening(bench, rows);
    {
        EditBench edits(bench);
        rows.push_back(edits.edits(QStringLiteral("One durable edit (a choice)"), &Pilot::stage));
        rows.push_back(edits.edits(QStringLiteral("One durable edit (a searched text)"), &Pilot::socialGoal));
        rows.push_back(edits.typing());
        rows.push_back(edits.undoing());
    }
    measureSearch(bench, rows);
}

} // namespace polku::bench
