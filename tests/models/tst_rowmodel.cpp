// The row model follows the file through any edits, telling views exactly what changed.

#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

#include <random>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_RowModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsFieldsInWords();
    void readsOnlyWhatItShows();
    void tellsWhichRowsChanged();
    void followsRandomEdits();
    void sortsAsPeopleExpect();
    void filters();
};

static std::vector<Column> columns()
{
    return {Column::of(&Pilot::title, true), Column::of(&Pilot::stage, true), Column::of(&Pilot::value),
            Column::of(&Pilot::organisation), Column::of(&Pilot::noticeOn)};
}

static PilotId addPilot(FileSource &source, const QString &title, std::optional<qint64> value = {})
{
    PilotId id;
    valueOf(source.workspace()->edit(Operation::create(RecordKind::Pilot, title), [&](Edit &edit) {
        Pilot pilot;
        pilot.team = source.team;
        pilot.title = title;
        pilot.value = value;
        id = edit.insert(pilot);
    }));
    return id;
}

static QStringList shown(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

void tst_RowModel::showsFieldsInWords()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    valueOf(source.workspace()->set(source.pilot, &Pilot::organisation, source.organisations.first()));
    RowModel model(source, RecordKind::Pilot, columns());
    model.setQuery(Query());
    model.reload();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Apprentices in school meals"));
    QCOMPARE(model.index(0, 1).data().toString(), source.catalogue().procurement().stage(u"idea")->name.en);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("€1,900,000"));
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("Education"));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Estimated value, €"));
    QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, 2).flags().testFlag(Qt::ItemIsEditable));
    // The name of what it refers to is its own record's.
    valueOf(source.workspace()->set(source.organisations.first(), &Organisation::name, QStringLiteral("Schools")));
    Changes changes;
    changes.add(source.organisations.first(), {});
    model.refresh(changes);
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("Schools"));
}

void tst_RowModel::readsOnlyWhatItShows()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    RowModel model(source, RecordKind::Pilot, columns());
    model.setQuery(Query());
    model.reload();
    QCOMPARE(model.row(0).text(u"title"), QStringLiteral("Apprentices in school meals"));
    QCOMPARE(model.row(0).text(u"background"), QString());
}

void tst_RowModel::tellsWhichRowsChanged()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    RowModel model(source, RecordKind::Pilot, columns());
    model.setQuery(Query());
    model.reload();
    connect(source.workspace(), &Workspace::changed, &model, &RowModel::refresh);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    valueOf(source.workspace()->set(source.other, &Pilot::title, QStringLiteral("Cleaner offices")));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    // What it does not show does not concern it.
    valueOf(source.workspace()->set(source.other, &Pilot::background, QStringLiteral("Why")));
    QCOMPARE(changed.count(), 1);
    addPilot(source, QStringLiteral("Third"));
    QCOMPARE(inserted.count(), 1);
    valueOf(
        source.workspace()->edit(Operation::remove(source.pilot, {}), [&](Edit &edit) { edit.remove(source.pilot); }));
    QCOMPARE(removed.count(), 1);
    valueOf(source.workspace()->undo());
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    QCOMPARE(reset.count(), 0);
}

void tst_RowModel::followsRandomEdits()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        TemporaryFolder folder;
        FileSource source(folder.path(QStringLiteral("a.polku")));
        RowModel model(source, RecordKind::Pilot, columns());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        RowFilter filter(model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        filter.sort(0);
        const Query query = Query().orderBy(&Pilot::rank);
        model.setQuery(query);
        model.reload();
        connect(source.workspace(), &Workspace::changed, &model, &RowModel::refresh);

        std::mt19937 random(seed);
        const auto below = [&](size_t n) { return size_t(random() % n); };
        const auto ids = [&] {
            return valueOf(source.workspace()->read([&](const Reader &reader) { return reader.all<Pilot>(query); }));
        };
        for (int step = 0; step < 40; ++step) {
            const std::vector<Pilot> pilots = ids();
            switch (below(7)) {
            case 0:
            case 1:
                addPilot(source, QStringLiteral("Pilot %1").arg(random() % 100));
                break;
            case 2:
                if (!pilots.empty()) {
                    valueOf(source.workspace()->edit(
                        {}, [&](Edit &edit) { edit.remove(pilots[below(pilots.size())].id); }));
                }
                break;
            case 3:
                if (!pilots.empty()) {
                    valueOf(source.workspace()->set(pilots[below(pilots.size())].id, &Pilot::title,
                                                    QStringLiteral("Title %1").arg(random() % 100)));
                }
                break;
            case 4: // many at once: some moved, some removed, some new
                valueOf(source.workspace()->edit({}, [&](Edit &edit) {
                    for (const Pilot &pilot : pilots) {
                        if (below(4) == 0)
                            edit.remove(pilot.id);
                        else
                            edit.set(pilot.id, &Pilot::rank, double(random() % 10));
                    }
                    Pilot added;
                    added.team = source.team;
                    added.title = QStringLiteral("Added");
                    added.rank = double(random() % 10);
                    edit.insert(added);
                }));
                break;
            case 5:
                // Not the academy itself: the pilots of the next steps need its team.
                if (const auto undo = source.workspace()->undoStep(); undo && undo->operation.op != Op::CreateAcademy)
                    valueOf(source.workspace()->undo());
                break;
            default:
                if (source.workspace()->redoStep())
                    valueOf(source.workspace()->redo());
                break;
            }
            QStringList expected;
            for (const Pilot &pilot : ids())
                expected.append(pilot.title);
            QVERIFY2(shown(model) == expected, qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
            QCOMPARE(filter.rowCount(), int(expected.size()));
        }
    }
}

void tst_RowModel::sortsAsPeopleExpect()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    const PilotId third = addPilot(source, QStringLiteral("air"), 90'000);
    valueOf(source.workspace()->set(source.pilot, &Pilot::stage, QStringLiteral("contract")));
    valueOf(source.workspace()->set(third, &Pilot::stage, QStringLiteral("dialogue")));
    RowModel model(source, RecordKind::Pilot, columns());
    model.setQuery(Query());
    model.reload();
    RowFilter filter(model);
    filter.sort(0);
    QCOMPARE(shown(filter), QStringList({QStringLiteral("air"), QStringLiteral("Apprentices in school meals"),
                                         QStringLiteral("Clean offices")}));
    // Money by amount, nothing last either way.
    filter.sort(2);
    QCOMPARE(shown(filter, 2), QStringList({QStringLiteral("€90,000"), QStringLiteral("€1,900,000"), QString()}));
    filter.sort(2, Qt::DescendingOrder);
    QCOMPARE(shown(filter, 2), QStringList({QStringLiteral("€1,900,000"), QStringLiteral("€90,000"), QString()}));
    // Stages by their order, not their names.
    filter.sort(1);
    QCOMPARE(shown(filter), QStringList({QStringLiteral("Clean offices"), QStringLiteral("air"),
                                         QStringLiteral("Apprentices in school meals")}));
}

void tst_RowModel::filters()
{
    TemporaryFolder folder;
    FileSource source(folder.path(QStringLiteral("a.polku")));
    RowModel model(source, RecordKind::Pilot, columns());
    model.setQuery(Query());
    model.reload();
    RowFilter filter(model);
    filter.setSearch(QStringLiteral("OFFICES cl"));
    QCOMPARE(shown(filter), QStringList(QStringLiteral("Clean offices")));
    filter.setSearch({});
    filter.setRule([](const Row &row) { return !isNull(row.value(u"value")); });
    QCOMPARE(shown(filter), QStringList(QStringLiteral("Apprentices in school meals")));
    QCOMPARE(filter.indexOf(source.other.value), QModelIndex());
    QCOMPARE(filter.idAt(filter.index(0, 0)), source.pilot.value);
}

POLKU_TEST_MAIN(tst_RowModel)
#include "tst_rowmodel.moc"
