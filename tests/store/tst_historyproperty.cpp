#include "store/connection.h"
#include "store/steps.h"
#include "support/baredatabase.h"
#include "support/randomedits.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QFile>
#include <QSet>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

using namespace polku;
using namespace polku::test;

namespace {

int countConflict(void *count, int, sqlite3_changeset_iter *)
{
    ++*static_cast<int *>(count);
    return SQLITE_CHANGESET_ABORT;
}

/// All steps after `from` as one changeset, put together by SQLite.
QByteArray concatenatedSteps(const QString &path, qint64 from)
{
    Connection connection(path, Connection::Mode::ReadOnly);
    sqlite3_changegroup *group = nullptr;
    if (sqlite3changegroup_new(&group) != SQLITE_OK)
        qFatal("no changegroup");
    std::vector<qint64> steps;
    {
        Statement statement = connection.prepare("SELECT step FROM history WHERE step > ? ORDER BY step");
        statement.bind(1, from);
        while (statement.next())
            steps.push_back(statement.whole(0));
    }
    for (const qint64 step : steps) {
        QByteArray bytes = readStoredChanges(connection, step).bytes;
        if (sqlite3changegroup_add(group, int(bytes.size()), bytes.data()) != SQLITE_OK)
            qFatal("step %lld does not follow the others", step);
    }
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3changegroup_output(group, &size, &bytes) != SQLITE_OK)
        qFatal("no concatenation");
    const QByteArray all(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    sqlite3changegroup_delete(group);
    return all;
}

/// How many conflicts SQLite found while applying the changeset to the file.
int conflictsApplying(const QString &path, QByteArray changeset, int flags)
{
    BareDatabase file(path);
    int conflicts = 0;
    const int code = sqlite3changeset_apply_v2(file.handle(), int(changeset.size()), changeset.data(), nullptr,
                                               countConflict, &conflicts, nullptr, nullptr, flags);
    if (code != SQLITE_OK && conflicts == 0)
        qFatal("changeset refused: %d", code);
    return conflicts;
}

/// "pilot id=5" of every record that differs between two dumps.
QSet<QString> differingRecords(const QStringList &before, const QStringList &after)
{
    QSet<QString> records;
    for (const QString &line : differences(before, after).split(QLatin1Char('\n'))) {
        if (line.startsWith(QStringLiteral("+ ")) || line.startsWith(QStringLiteral("- ")))
            records.insert(line.mid(2).section(QLatin1Char(' '), 0, 1));
    }
    return records;
}

QSet<QString> namedRecords(const Changes &changes)
{
    QSet<QString> records;
    for (const RecordKind kind : changes.kinds()) {
        const auto ofKind = changes.records(kind);
        for (auto it = ofKind.begin(); it != ofKind.end(); ++it)
            records.insert(QStringLiteral("%1 id=%2").arg(QLatin1String(recordType(kind).table)).arg(it.key()));
    }
    return records;
}

QByteArray told(const Error &error)
{
    return (error.what + QLatin1Char(' ') + error.detail).toUtf8();
}

} // namespace

/// Random edits, undone and done again. POLKU_SEED=n runs one seed, POLKU_SEEDS=n that many from 1 on.
class TestHistoryProperty : public TestCase
{
    Q_OBJECT

    static void seeds(int stride = 1)
    {
        QTest::addColumn<int>("seed");
        const int one = qEnvironmentVariableIntValue("POLKU_SEED");
        const int count = std::max(1, qEnvironmentVariableIntValue("POLKU_SEEDS"));
        const int last = one ? one : qEnvironmentVariableIsSet("POLKU_SEEDS") ? count : 200;
        for (int seed = one ? one : 1; seed <= last; seed += stride)
            QTest::addRow("seed %d", seed) << seed;
    }

private Q_SLOTS:
    void undoAllThenRedoAll_data() { seeds(); }
    void undoAllThenRedoAll()
    {
        QFETCH(int, seed);
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto clock = testClock();
        {
            const auto workspace = createWorkspace(path, quint32(seed), clock);
            RandomEdits before(*workspace, *clock, quint32(seed) + 100'000);
            for (int i = 0; i < 6; ++i) {
                const Result<Changes> made = before.edit();
                QVERIFY2(made.has_value(), made ? "" : told(made.error()).constData());
            }
        }
        const QString base = folder.path(QStringLiteral("base.polku"));
        QVERIFY(QFile::copy(path, base));
        const qint64 opened = BareDatabase(path).number("SELECT coalesce(max(step), 0) FROM history");
        const QStringList first = tableDump(path);

        const auto workspace = openWorkspace(path, quint32(seed) + 1, clock);
        RandomEdits edits(*workspace, *clock, quint32(seed));
        for (int i = 0; i < 20; ++i) {
            const int lot = edits.number(100);
            if (lot < 72) {
                const Result<Changes> made = edits.edit();
                QVERIFY2(made.has_value(), made ? "" : told(made.error()).constData());
            } else if (lot < 82 && workspace->undoStep()) {
                const Result<Changes> made = workspace->undo();
                QVERIFY2(made.has_value(), made ? "" : told(made.error()).constData());
            } else if (lot < 90 && workspace->redoStep()) {
                const Result<Changes> made = workspace->redo();
                QVERIFY2(made.has_value(), made ? "" : told(made.error()).constData());
            } else if (lot < 97) {
                const qint64 newest = BareDatabase(path).number("SELECT max(step) FROM history");
                const Result<Changes> made = workspace->revert(1 + edits.number(int(newest) + 1));
                QVERIFY2(made || made.error().kind == ErrorKind::Conflict || made.error().kind == ErrorKind::NotFound,
                         made ? "" : told(made.error()).constData());
            } else {
                const QStringList present = tableDump(path);
                QVERIFY(!edits.failingEdit());
                QCOMPARE(differences(present, tableDump(path)), QString());
            }
        }
        while (workspace->redoStep())
            QVERIFY(edits.edit());
        const QStringList last = tableDump(path);

        while (workspace->undoStep()) {
            const Result<Changes> undone = workspace->undo();
            QVERIFY2(undone.has_value(), undone ? "" : told(undone.error()).constData());
        }
        QCOMPARE(differences(first, tableDump(path)), QString());
        if (seed % 4 == 0)
            QCOMPARE(valueOf(workspace->check()), QStringList());
        while (workspace->redoStep()) {
            const Result<Changes> redone = workspace->redo();
            QVERIFY2(redone.has_value(), redone ? "" : told(redone.error()).constData());
        }
        QCOMPARE(differences(last, tableDump(path)), QString());
        QCOMPARE(valueOf(workspace->check()), QStringList());

        const QByteArray all = concatenatedSteps(path, opened);
        QCOMPARE(conflictsApplying(base, all, 0), 0);
        QCOMPARE(differences(last, tableDump(base)), QString());
        QCOMPARE(conflictsApplying(base, all, SQLITE_CHANGESETAPPLY_INVERT), 0);
        QCOMPARE(differences(first, tableDump(base)), QString());
    }

    void everyStepIsExact_data() { seeds(20); } // looks at all tables after every step
    void everyStepIsExact()
    {
        QFETCH(int, seed);
        TemporaryFolder folder;
        const QString path = folder.path(QStringLiteral("a.polku"));
        const auto clock = testClock();
        const auto workspace = createWorkspace(path, quint32(seed), clock);
        RandomEdits edits(*workspace, *clock, quint32(seed));
        std::vector<QStringList> states{tableDump(path)};
        for (int i = 0; i < 20; ++i) {
            QSet<QString> named;
            const auto listening = connect(workspace.get(), &Workspace::changed, this,
                                           [&](const Changes &c) { named |= namedRecords(c); });
            const QStringList before = tableDump(path);
            QVERIFY(edits.edit());
            disconnect(listening);
            const QStringList after = tableDump(path);
            QVERIFY(named.contains(differingRecords(before, after)));
            // Typing makes no, one or two steps; the state between two was not seen and stays empty.
            states.resize(1 + size_t(BareDatabase(path).number("SELECT count(*) FROM history")));
            states.back() = after;
        }
        for (size_t i = states.size(); i-- > 0;) {
            const QStringList present = tableDump(path);
            if (i == 0 || !states[i].isEmpty())
                QCOMPARE(differences(states[i], present), QString());
            if (i > 0) {
                const Result<Changes> undone = workspace->undo();
                QVERIFY2(undone.has_value(), undone ? "" : told(undone.error()).constData());
                QCOMPARE(namedRecords(*undone), differingRecords(present, tableDump(path)));
            }
        }
    }
};

POLKU_TEST_MAIN(TestHistoryProperty)
#include "tst_historyproperty.moc"
