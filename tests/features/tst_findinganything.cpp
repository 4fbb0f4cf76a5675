#include "store/search.h"
#include "support/windowscene.h"

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

/// Whatever the search finds can be opened: on its page, or where it belongs.
class TestFindingAnything : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfRecordLeadsSomewhere()
    {
        WindowScene scene;
        for (const RecordKind kind : allRecordKinds) {
            const auto rows = valueOf(
                scene.workspace().read([&](const Reader &reader) { return reader.rows(kind, Query().limit(1)); }));
            if (rows.empty())
                continue;
            scene.goTo("backups");
            scene.window->desk().open(rows.front().ref());
            QVERIFY2(scene.window->pages()->currentId() != QStringLiteral("backups"), recordType(kind).table);
        }
        QCOMPARE(scene.toast(), QString());
    }

    void whatIsGoneIsTold()
    {
        WindowScene scene;
        scene.window->desk().open(PilotId{42});
        QVERIFY(!scene.toast().isEmpty());
    }

    void aHitInAnotherAcademyOpensThatAcademy()
    {
        WindowScene scene;
        TeamId there;
        valueOf(scene.workspace().edit({}, [&](Edit &edit) {
            Academy academy;
            academy.name = QStringLiteral("Another academy");
            academy.starts = QDate(2020, 1, 20);
            Team team;
            team.academy = edit.insert(academy);
            team.name = QStringLiteral("A team elsewhere");
            there = edit.insert(team);
        }));
        const AcademyId before = scene.window->desk().academy();
        scene.window->desk().open(there);
        QVERIFY(scene.window->desk().academy() != before);
        QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("teams"));
    }
};

POLKU_WINDOW_TEST_MAIN(TestFindingAnything)
#include "tst_findinganything.moc"
