// Scoring, deciding on and judging applications, in the real window by real keys.

#include "fields/boundfield.h"
#include "models/rowmodel.h"
#include "pages/teams/applicationpanel.h"
#include "pages/teams/pointsedit.h"
#include "support/windowscene.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/statebadge.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_Applications : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void ranksTheApplications();
    void scoresByDigits();
    void pointsAreTakenBackOneByOne();
    void keepsANoteTyped();
    void selectsReservesAndDeclines();
    void decisionsTakeTheReasonTyped();
    void aSecondApplicationIsShownAndDecidedOn();
    void warnsOfTooManyTeams();
    void opensFromTheTeamAndBack();
    void choosesACoachOrTypesOne();
    void editsTheCriteria();
    void takesTheTemplatesCriteria();
    void becomingAParticipantByHandEquips();
    void tellsOfTwoTeamsWithOneName();
    void anEmptyAcademySaysWhatToDo();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene()
        {
            goTo("teams");
            choose("applications");
        }
        void choose(const char *view) const
        {
            find<ChipBar>("teamChips")->choose(QString::fromLatin1(view));
            QCoreApplication::processEvents();
        }
        QTableView *table() const { return find<QTableView>("applicationTable"); }
        ApplicationPanel *panel() const { return find<ApplicationPanel>("applicationPanel"); }
        QString total() const { return find<QLabel>("scoreTotal")->text(); }
        QString standing() const { return find<QLabel>("applicationStanding")->text(); }
        QString warnings() const { return find<QLabel>("applicationWarnings")->text(); }
        void click(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
        /// An applicant with an application that nobody has looked at, shown.
        TeamId applicant(const char *name) const
        {
            TeamId made;
            valueOf(workspace().edit({}, [&](Edit &edit) {
                Team team;
                team.academy = edit.all<Academy>().front().id;
                team.name = QString::fromUtf8(name);
                team.rank = 100;
                made = edit.insert(team);
                Application application;
                application.team = made;
                edit.insert(application);
            }));
            window->desk().open(applicationOf(made).id);
            return made;
        }
        Application applicationOf(TeamId team) const
        {
            return all<Application>(Query().where(&Application::team, team)).front();
        }
        std::vector<CriterionScore> scoresOf(TeamId team) const
        {
            return all<CriterionScore>(Query().where(&CriterionScore::team, team));
        }
        qint64 count(RecordKind kind, TeamId team) const
        {
            return valueOf(workspace().read(
                [&](const Reader &reader) { return reader.count(kind, Query().where("team", team.value)); }));
        }
    };
};

void tst_Applications::ranksTheApplications()
{
    const Scene scene;
    QCOMPARE(WindowScene::column(scene.table(), 0),
             (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                          QStringLiteral("5"), QStringLiteral("6")}));
    QCOMPARE(WindowScene::column(scene.table(), 1).first(), QStringLiteral("City of Merilinna"));
    QCOMPARE(WindowScene::column(scene.table(), 2),
             (QStringList{QStringLiteral("4.7"), QStringLiteral("4.4"), QStringLiteral("4.3"), QStringLiteral("4.1"),
                          QStringLiteral("3.9"), QStringLiteral("3.2")}));
    QCOMPARE(scene.total(), QStringLiteral("Total 4.7 of 5"));
    QVERIFY(scene.standing().startsWith(QStringLiteral("Rank 1 · Selected")));
    // Merilinna's theme is employment; it names employment services but no sustainability expert.
    QCOMPARE(scene.warnings(), QStringLiteral("Nobody yet as: Sustainability expert."));
}

void tst_Applications::scoresByDigits()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    QCOMPARE(scene.panel()->team(), team);
    scene.find<PointsEdit>("points1")->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("4"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("2"));
    QCOMPARE(scene.scoresOf(team).size(), size_t(2));
    // 20 % of 4 and 25 % of 2, by the shares of what is scored.
    QCOMPARE(scene.total(), QStringLiteral("Total so far 2.89 of 5: 2 of 6 scored"));
    QVERIFY(scene.find<QLabel>("notScored")->text().contains(QStringLiteral("Link to strategy")));
    QCOMPARE(scene.table()->currentIndex().siblingAtColumn(0).data().toString(), QString());
    QCOMPARE(scene.table()->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("2.89 (2/6)"));
    for (const char digit : {'5', '5', '5', '5'})
        QTest::keyClick(QApplication::focusWidget(), digit);
    QCOMPARE(scene.scoresOf(team).size(), size_t(6));
    QCOMPARE(scene.total(), QStringLiteral("Total 4.05 of 5"));
    QCOMPARE(scene.table()->currentIndex().siblingAtColumn(0).data().toInt(), 5);
    QCOMPARE(scene.panel()->team(), team);
}

void tst_Applications::pointsAreTakenBackOneByOne()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    scene.find<PointsEdit>("points1")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), '4');
    QTest::keyClick(QApplication::focusWidget(), '3');
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    auto *first = scene.find<PointsEdit>("points1");
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Delete);
    QVERIFY(!first->points());
    scene.trigger("undo");
    QCOMPARE(first->points(), std::optional<qint64>(4));
    scene.trigger("undo");
    QCOMPARE(scene.scoresOf(team).size(), size_t(1));
    scene.trigger("undo");
    QVERIFY(scene.scoresOf(team).empty());
    QVERIFY(!first->points());
    scene.trigger("redo");
    QCOMPARE(first->points(), std::optional<qint64>(4));
}

void tst_Applications::keepsANoteTyped()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    WindowScene::type(scene.find<QLineEdit>("pointsNote3"), QStringLiteral("Page 12 of the strategy"));
    // Going elsewhere writes what is typed.
    scene.goTo("pilots");
    QCOMPARE(scene.scoresOf(team).size(), size_t(1));
    QCOMPARE(scene.scoresOf(team).front().note, QStringLiteral("Page 12 of the strategy"));
    QVERIFY(!scene.scoresOf(team).front().points);
}

void tst_Applications::selectsReservesAndDeclines()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    const QStringList before = tableDump(scene.workspace().path());
    scene.click("selectTeam");
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    QCOMPARE(scene.applicationOf(team).decision, ApplicationDecision::Selected);
    QCOMPARE(scene.applicationOf(team).decidedOn, scene.window->desk().today());
    QCOMPARE(scene.count(RecordKind::Plan, team), 1);
    QCOMPARE(scene.count(RecordKind::Assessment, team), 2);
    QVERIFY(scene.count(RecordKind::Submission, team) > 0);
    QVERIFY(!scene.find<QPushButton>("selectTeam")->isEnabled());
    // The next key, or the second click of two, is no other decision.
    QVERIFY(scene.find<QPushButton>("reserveTeam")->isVisible() && !scene.find<QPushButton>("reserveTeam")->hasFocus());
    QVERIFY(scene.toast().contains(QStringLiteral("City of Saari")));
    scene.trigger("undo");
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    scene.click("reserveTeam");
    QCOMPARE(scene.applicationOf(team).decision, ApplicationDecision::Reserve);
    QCOMPARE(scene.read(team).state, TeamState::Applicant);
    QVERIFY(scene.standing().contains(QStringLiteral("On the reserve list")));
    scene.click("declineTeam");
    QCOMPARE(scene.applicationOf(team).decision, ApplicationDecision::Declined);
    QCOMPARE(scene.read(team).state, TeamState::NotSelected);
    scene.click("undecideTeam");
    QCOMPARE(scene.applicationOf(team).decision, ApplicationDecision::Pending);
    QVERIFY(!scene.applicationOf(team).decidedOn.isValid());
    for (int i = 0; i < 3; ++i)
        scene.trigger("undo");
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_Applications::decisionsTakeTheReasonTyped()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    WindowScene::type(scene.find<QWidget>("decision_reason"), QStringLiteral("Too early for them."));
    scene.click("declineTeam");
    QCOMPARE(scene.applicationOf(team).reason, QStringLiteral("Too early for them."));
    QCOMPARE(scene.applicationOf(team).decision, ApplicationDecision::Declined);
}

void tst_Applications::aSecondApplicationIsShownAndDecidedOn()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    const int rows = scene.table()->model()->rowCount();
    auto *choice = scene.find<QComboBox>("applicationChoice");
    QVERIFY(!choice->isVisible());
    const ApplicationId first = scene.applicationOf(team).id;
    scene.click("writeApplication");
    const ApplicationId second = scene.all<Application>(Query().where(&Application::team, team)).back().id;
    QVERIFY(second && second != first);
    QCOMPARE(scene.table()->model()->rowCount(), rows); // the team is on the list once
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QCOMPARE(choice->currentIndex(), 0); // the new one is in sight, to be written on
    WindowScene::type(scene.find<QWidget>("decision_reason"), QStringLiteral("The better of the two."));
    scene.click("selectTeam");
    QCOMPARE(scene.read(second).decision, ApplicationDecision::Selected);
    QCOMPARE(scene.read(second).reason, QStringLiteral("The better of the two."));
    QCOMPARE(scene.read(first).decision, ApplicationDecision::Pending);
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    QVERIFY(!scene.find<QWidget>("writeApplication")->isVisible()); // who is in need not apply
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    scene.click("declineTeam");
    QCOMPARE(scene.read(first).decision, ApplicationDecision::Declined);
    QCOMPARE(scene.read(second).decision, ApplicationDecision::Selected);
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    scene.window->desk().open(first);
    QVERIFY(scene.standing().contains(QStringLiteral("Declined")));
}

void tst_Applications::warnsOfTooManyTeams()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    QVERIFY2(scene.warnings().contains(QStringLiteral("6 teams take part already")), qPrintable(scene.warnings()));
    scene.click("selectTeam"); // warned of, never refused
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    QVERIFY(!scene.warnings().contains(QStringLiteral("take part already")));
}

void tst_Applications::opensFromTheTeamAndBack()
{
    const Scene scene;
    const TeamId team = scene.panel()->team();
    scene.click("applicationTeam");
    QVERIFY(scene.find<QTableView>("teamTable")->isVisible());
    QCOMPARE(scene.find<QTableView>("teamTable")->currentIndex().data(RowModel::IdRole).toLongLong(), team.value);
    scene.click("teamApplication");
    QVERIFY(scene.table()->isVisible());
    QCOMPARE(scene.panel()->team(), team);
}

void tst_Applications::choosesACoachOrTypesOne()
{
    const Scene scene;
    const TeamId team = scene.panel()->team();
    auto *coach = scene.panel()->findChild<QComboBox *>(QStringLiteral("coach"));
    QVERIFY(coach);
    const QStringList coaches = scene.all<Academy>().front().coaches.split(QLatin1Char(','));
    QCOMPARE(coach->count(), int(coaches.size()));
    QCOMPARE(coach->currentText(), scene.read(team).coach);
    const int other = coach->currentIndex() == 0 ? 1 : 0;
    coach->setFocus();
    QTest::keyClick(coach, other == 1 ? Qt::Key_Down : Qt::Key_Up);
    QCOMPARE(scene.read(team).coach, coaches.at(other).trimmed());
    WindowScene::type(coach->lineEdit(), QStringLiteral("Somebody new"));
    QTest::keyClick(coach->lineEdit(), Qt::Key_Return);
    QCOMPARE(scene.read(team).coach, QStringLiteral("Somebody new"));
}

void tst_Applications::editsTheCriteria()
{
    const Scene scene;
    scene.choose("criteria");
    auto *table = scene.find<QTableView>("criterionTable");
    auto *sum = scene.find<StateBadge>("weightSum");
    QCOMPARE(table->model()->rowCount(), 6);
    QCOMPARE(sum->text(), QStringLiteral("The weights make 100%"));
    QCOMPARE(sum->standing(), Standing::Done);

    auto *weight = scene.find<QWidget>("criteriaView")->findChild<QLineEdit *>(QStringLiteral("weight"));
    QVERIFY(weight);
    WindowScene::type(weight, QStringLiteral("25"));
    QTest::keyClick(weight, Qt::Key_Return);
    QCOMPARE(sum->standing(), Standing::NeedsAttention);
    QVERIFY(sum->text().contains(QStringLiteral("105")));

    const QStringList names = WindowScene::column(table, 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(WindowScene::column(table, 0).mid(0, 2), (QStringList{names[1], names[0]}));
    QCOMPARE(table->currentIndex().row(), 1);
    scene.trigger("undo");
    QCOMPARE(WindowScene::column(table, 0), names);

    scene.click("criterionAdd");
    QCOMPARE(table->model()->rowCount(), 7);
    QCOMPARE(table->model()->index(6, 0).data().toString(), QStringLiteral("New criterion"));
    scene.click("criterionRemove");
    QCOMPARE(table->model()->rowCount(), 6);
}

void tst_Applications::takesTheTemplatesCriteria()
{
    const Scene scene;
    scene.choose("criteria");
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const Criterion &criterion : edit.all<Criterion>())
            edit.remove(criterion.id);
    }));
    QCOMPARE(scene.find<QTableView>("criterionTable")->model()->rowCount(), 0);
    scene.click("templateCriteria");
    QCOMPARE(scene.find<QTableView>("criterionTable")->model()->rowCount(), 6);
    QCOMPARE(scene.find<StateBadge>("weightSum")->standing(), Standing::Done);
}

void tst_Applications::becomingAParticipantByHandEquips()
{
    const Scene scene;
    const TeamId team = scene.applicant("City of Saari");
    scene.window->desk().open(team);
    auto *panel = scene.find<QWidget>("teamPanel");
    auto *state = panel->findChild<QComboBox *>(QStringLiteral("state"));
    QVERIFY(state);
    QCOMPARE(scene.count(RecordKind::Plan, team), 0);
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(scene.read(team).state, TeamState::Participant);
    QCOMPARE(scene.count(RecordKind::Plan, team), 1);
    QCOMPARE(scene.count(RecordKind::Assessment, team), 2);
    scene.trigger("undo");
    QCOMPARE(scene.read(team).state, TeamState::Applicant);
    QCOMPARE(scene.count(RecordKind::Plan, team), 0);
}

void tst_Applications::tellsOfTwoTeamsWithOneName()
{
    const Scene scene;
    const TeamId team = scene.applicant("city of  koskela");
    QVERIFY2(scene.warnings().contains(QStringLiteral("another team of this name")), qPrintable(scene.warnings()));
    scene.window->desk().open(team);
    const auto fields = scene.find<QWidget>("teamPanel")->findChildren<BoundField *>();
    const auto name = std::find_if(fields.begin(), fields.end(),
                                   [](const BoundField *field) { return &field->field() == &fieldOf(&Team::name); });
    QVERIFY(name != fields.end());
    QVERIFY((*name)->problem().contains(QStringLiteral("another team of this name")));
    QCOMPARE(scene.read(team).name, QStringLiteral("city of  koskela"));
}

void tst_Applications::anEmptyAcademySaysWhatToDo()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const Team &team : edit.all<Team>())
            edit.remove(team.id);
    }));
    QVERIFY(scene.find<EmptyState>("noApplications")->isVisible());
    QVERIFY(!scene.table()->isVisible());
    scene.click("firstApplicant");
    QCOMPARE(scene.all<Team>().size(), size_t(1));
    scene.choose("applications");
    QVERIFY(scene.table()->isVisible());
    scene.click("writeApplication");
    QCOMPARE(scene.all<Application>().size(), size_t(1));
    QVERIFY(scene.find<PointsEdit>("points1")->isVisible());
}

void tst_Applications::everyControlHasAName()
{
    const Scene scene;
    for (const char *view : {"applications", "teams", "criteria"}) {
        scene.choose(view);
        QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    }
}

POLKU_WINDOW_TEST_MAIN(tst_Applications)
#include "tst_applications.moc"
