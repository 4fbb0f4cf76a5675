// Teams with their organisations, people and applications, in the real window.

#include "fields/recordform.h"
#include "models/rowmodel.h"
#include "pages/teams/teampanel.h"
#include "support/windowscene.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_TeamsPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryTeam();
    void addsATeamAndTakesItIn();
    void deletingATeamIsUndoneWhole();
    void addsAndRemovesAnOrganisation();
    void tellsWhoIsMissing();
    void opensAPersonFromElsewhere();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("teams"); }
        QTableView *table() const { return find<QTableView>("teamTable"); }
        TeamPanel *panel() const { return find<TeamPanel>("teamPanel"); }
        template <class R>
        std::vector<R> ofTeam() const
        {
            return all<R>(Query().where(&R::team, panel()->team()));
        }
    };
};

void tst_TeamsPage::listsEveryTeam()
{
    const Scene scene;
    const auto teams = scene.all<Team>(Query().orderBy(&Team::rank));
    QCOMPARE(scene.table()->model()->rowCount(), int(teams.size()));
    QCOMPARE(WindowScene::column(scene.table(), 0).first(), teams.front().name);
    QCOMPARE(scene.panel()->team(), teams.front().id);
    const auto pilots = scene.all<Pilot>(Query().where(&Pilot::team, teams.front().id));
    QCOMPARE(scene.table()->model()->index(0, 5).data().toInt(), int(pilots.size()));
}

void tst_TeamsPage::addsATeamAndTakesItIn()
{
    const Scene scene;
    const size_t before = scene.all<Team>().size();
    scene.window->pages()->current()->findChild<QAction *>(QStringLiteral("newTeam"))->trigger();
    QCOMPARE(scene.all<Team>().size(), before + 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("City of Saari"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const TeamId team = scene.panel()->team();
    QCOMPARE(scene.read(team).name, QStringLiteral("City of Saari"));
    QCOMPARE(scene.read(team).state, TeamState::Applicant);
    QVERIFY(scene.ofTeam<Submission>().empty());

    auto *takeIn = scene.find<QPushButton>("takeIn");
    QVERIFY(takeIn->isVisible());
    QTest::mouseClick(takeIn, Qt::LeftButton);
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    QVERIFY(!scene.ofTeam<Submission>().empty());
    QVERIFY(!takeIn->isVisible());
    scene.trigger("undo");
    QCOMPARE(scene.read(team).state, TeamState::Applicant);
    QVERIFY(scene.ofTeam<Submission>().empty());
}

void tst_TeamsPage::deletingATeamIsUndoneWhole()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const QString name = scene.read(scene.panel()->team()).name;
    QTest::mouseClick(scene.find<QPushButton>("deleteTeam"), Qt::LeftButton);
    QVERIFY(!WindowScene::column(scene.table(), 0).contains(name));
    QVERIFY(scene.toast().contains(name));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QVERIFY(WindowScene::column(scene.table(), 0).contains(name));
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_TeamsPage::addsAndRemovesAnOrganisation()
{
    const Scene scene;
    const size_t before = scene.ofTeam<Membership>().size();
    QTest::mouseClick(scene.find<QPushButton>("membershipAdd"), Qt::LeftButton);
    QCOMPARE(scene.ofTeam<Membership>().size(), before + 1);
    QCOMPARE(scene.ofTeam<Organisation>().size(), before + 1);
    QTest::mouseClick(scene.find<QPushButton>("membershipRemove"), Qt::LeftButton);
    QCOMPARE(scene.ofTeam<Membership>().size(), before);
    QCOMPARE(scene.ofTeam<Organisation>().size(), before);
}

void tst_TeamsPage::tellsWhoIsMissing()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const Person &person : scene.ofTeam<Person>())
            edit.remove(person.id);
        Person sponsor;
        sponsor.team = scene.panel()->team();
        sponsor.name = QStringLiteral("Somebody");
        sponsor.role = PersonRole::Sponsor;
        edit.insert(sponsor);
    }));
    auto *missing = scene.find<QLabel>("missingRoles");
    QVERIFY(missing->isVisibleTo(scene.panel()));
    QCOMPARE(missing->text(), QStringLiteral("Nobody yet as: Head of procurement, Substance unit, Procurement expert, "
                                             "Sustainability expert."));
}

void tst_TeamsPage::opensAPersonFromElsewhere()
{
    const Scene scene;
    const auto people = scene.all<Person>();
    QVERIFY(!people.empty());
    const Person person = people.back();
    scene.goTo("pilots");
    scene.window->desk().open(person.id);
    QCOMPARE(scene.panel()->team(), person.team);
    QCOMPARE(scene.find<QTableView>("personTable")->currentIndex().data(RowModel::IdRole).toLongLong(),
             person.id.value);
}

void tst_TeamsPage::everyControlHasAName()
{
    const Scene scene;
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_TeamsPage)
#include "tst_teamspage.moc"
