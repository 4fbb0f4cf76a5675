// Rows under headings: what is chosen stays chosen whatever moves, and headings are no records.

#include "fields/fielddelegate.h"
#include "models/groupedrows.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "support/filesource.h"
#include "support/testcase.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPersistentModelIndex>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_GroupedRows : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void isTheFilterWithoutGroups();
    void putsHeadingsOverGroups();
    void sortsWithinGroups();
    void keepsWhatIsChosen();
    void headingsAreNoRecords();

private:
    struct Scene
    {
        Scene()
            : source(folder.path(QStringLiteral("a.polku"))),
              records(source, RecordKind::Pilot, {Column::of(&Pilot::title, true), Column::of(&Pilot::stage, true)}),
              filter(records),
              rows(filter),
              tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal)
        {
            records.setQuery(Query().orderBy(&Pilot::title));
            records.reload();
            connection = QObject::connect(source.workspace(), &Workspace::changed, &records,
                                          [this](const Changes &changes) { records.refresh(changes); });
            filter.sort(0);
        }
        ~Scene() { QObject::disconnect(connection); }
        void groupByStage()
        {
            rows.setGrouping([](const Row &row) {
                const QString stage = row.text(u"stage");
                return GroupedRows::Group{stage == QLatin1String("idea") ? 0.0 : 1.0, stage};
            });
        }
        QStringList shown() const
        {
            QStringList texts;
            for (int row = 0; row < rows.rowCount(); ++row)
                texts.append(rows.index(row, 0).data().toString());
            return texts;
        }
        PilotId add(const char *title)
        {
            PilotId id;
            valueOf(source.workspace()->edit({}, [&](Edit &edit) {
                Pilot pilot;
                pilot.team = source.team;
                pilot.title = QString::fromLatin1(title);
                pilot.stage = QStringLiteral("tender");
                id = edit.insert(pilot);
            }));
            return id;
        }

        TemporaryFolder folder;
        FileSource source;
        RowModel records;
        RowFilter filter;
        GroupedRows rows;
        QAbstractItemModelTester tester;
        QMetaObject::Connection connection;
    };
};

static QStringList texts(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *text : list)
        all.append(QString::fromUtf8(text));
    return all;
}

void tst_GroupedRows::isTheFilterWithoutGroups()
{
    Scene scene;
    QCOMPARE(scene.shown(), texts({"Apprentices in school meals", "Clean offices"}));
    QCOMPARE(scene.rows.idAt(scene.rows.index(1, 0)), scene.source.other.value);
    QCOMPARE(scene.rows.indexOf(scene.source.other.value).row(), 1);
    scene.rows.sort(0, Qt::DescendingOrder);
    QCOMPARE(scene.shown(), texts({"Clean offices", "Apprentices in school meals"}));
}

void tst_GroupedRows::putsHeadingsOverGroups()
{
    Scene scene;
    scene.add("Bins");
    scene.groupByStage();
    QCOMPARE(scene.shown(), texts({"idea · 2", "Apprentices in school meals", "Clean offices", "tender · 1", "Bins"}));
    QCOMPARE(scene.rows.headings(), std::vector<int>({0, 3}));
    // Another stage: another group.
    valueOf(scene.source.workspace()->set(scene.source.pilot, &Pilot::stage, QStringLiteral("tender")));
    QCOMPARE(scene.shown(), texts({"idea · 1", "Clean offices", "tender · 2", "Apprentices in school meals", "Bins"}));
    scene.filter.setSearch(QStringLiteral("bins"));
    QCOMPARE(scene.shown(), texts({"tender · 1", "Bins"}));
    scene.filter.setSearch({});
    scene.rows.setGrouping({});
    QCOMPARE(scene.shown(), texts({"Apprentices in school meals", "Bins", "Clean offices"}));
}

void tst_GroupedRows::sortsWithinGroups()
{
    Scene scene;
    scene.add("Bins");
    scene.add("Zebra crossings");
    scene.groupByStage();
    scene.rows.sort(0, Qt::DescendingOrder);
    QCOMPARE(scene.shown(), texts({"idea · 2", "Clean offices", "Apprentices in school meals", "tender · 2",
                                   "Zebra crossings", "Bins"}));
}

void tst_GroupedRows::keepsWhatIsChosen()
{
    Scene scene;
    const QPersistentModelIndex chosen = scene.rows.indexOf(scene.source.other.value, 1);
    scene.groupByStage();
    QCOMPARE(scene.rows.idAt(chosen), scene.source.other.value);
    QCOMPARE(chosen.column(), 1);
    scene.add("Bins");
    valueOf(scene.source.workspace()->set(scene.source.other, &Pilot::stage, QStringLiteral("tender")));
    QCOMPARE(scene.rows.idAt(chosen), scene.source.other.value);
    valueOf(scene.source.workspace()->edit({}, [&](Edit &edit) { edit.remove(scene.source.other); }));
    QVERIFY(!chosen.isValid());
    valueOf(scene.source.workspace()->undo());
    QVERIFY(scene.rows.indexOf(scene.source.other.value).isValid());
}

void tst_GroupedRows::headingsAreNoRecords()
{
    Scene scene;
    scene.groupByStage();
    const QModelIndex heading = scene.rows.index(0, 0);
    QVERIFY(scene.rows.isHeading(0));
    QCOMPARE(scene.rows.idAt(heading), qint64(0));
    QCOMPARE(scene.rows.flags(heading), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(!scene.rows.mapToSource(heading).isValid());
    QVERIFY(scene.rows.flags(scene.rows.index(1, 0)).testFlag(Qt::ItemIsEditable));
    QCOMPARE(scene.rows.ids(), std::vector<qint64>({scene.source.pilot.value, scene.source.other.value}));
}

POLKU_WINDOW_TEST_MAIN(tst_GroupedRows)
#include "tst_groupedrows.moc"
