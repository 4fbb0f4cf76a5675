// What is still to complete, on the plan page: a quiet count, and a list that leads to each place.

#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "support/windowscene.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Scene : public WindowScene
{
public:
    Scene() { goTo("plan"); }

    PlanPage *page() const { return qobject_cast<PlanPage *>(window->pages()->current()); }
    QPushButton *count() const { return find<QPushButton>("toComplete"); }
    QListView *list() const { return find<QListView>("planProblems"); }
    void openList() const { QTest::mouseClick(count(), Qt::LeftButton); }
    /// Puts the keys on the row that says so.
    bool choose(const QString &sentence) const
    {
        const QStringList told = column(list(), 0);
        const qsizetype row = told.indexOf(sentence);
        if (row >= 0)
            list()->setCurrentIndex(list()->model()->index(int(row), 0));
        return row >= 0;
    }
    PlanSection section(const char *code) const
    {
        for (const PlanSection &section : all<PlanSection>(Query().where(&PlanSection::team, page()->team()))) {
            if (section.code == QLatin1String(code))
                return section;
        }
        qFatal("There is no section %s.", code);
    }
    int problems() const
    {
        int count = 0;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            count += list()->model()->index(row, 0).flags().testFlag(Qt::ItemIsSelectable) ? 1 : 0;
        return count;
    }
};

class tst_PlanProblems : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCountFollowsTheFile();
    void enterGoesToTheSection();
    void aClickGoesToThePilotsClause();
    void aGoalOpensInItsSection();
    void nothingPopsUp();
    void saysWhenNothingIsLeft();
    void everyControlHasAName();
};

void tst_PlanProblems::theCountFollowsTheFile()
{
    const Scene scene;
    const PlanSection section = scene.section("communication");
    valueOf(scene.workspace().set(section.id, &PlanSection::body, text("word ").repeated(shortSectionWords)));
    const int before = scene.problems();
    QCOMPARE(scene.count()->text(), text("%1 things to complete").arg(before));
    // A step of its own, not typing that goes on.
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.set(section.id, &PlanSection::body, QString()); }));
    QCOMPARE(scene.problems(), before + 1);
    QVERIFY(WindowScene::column(scene.list(), 0).contains(text("The section “%1” is empty.").arg(section.title)));
    // Also from what stands elsewhere.
    Action action;
    action.team = scene.page()->team();
    action.title = text("Think");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.insert(action); }));
    QCOMPARE(scene.count()->text(), text("%1 things to complete").arg(before + 3));
    scene.trigger("undo");
    scene.trigger("undo");
    QCOMPARE(scene.problems(), before);
}

void tst_PlanProblems::enterGoesToTheSection()
{
    const Scene scene;
    const PlanSection section = scene.section("communication");
    valueOf(scene.workspace().set(section.id, &PlanSection::body, QString()));
    scene.count()->setFocus();
    QTest::keyClick(scene.count(), Qt::Key_Space);
    QVERIFY(scene.list()->hasFocus());
    QVERIFY(scene.choose(text("The section “%1” is empty.").arg(section.title)));
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QVERIFY(scene.find<QLabel>("sectionTitle")->text().endsWith(section.title));
    QVERIFY(scene.find<MarkdownText>("body")->hasFocus());
    // The list stays, for the next one.
    QVERIFY(scene.list()->isVisible());
}

void tst_PlanProblems::aClickGoesToThePilotsClause()
{
    const Scene scene;
    Pilot pilot;
    pilot.team = scene.page()->team();
    pilot.title = text("Work clothes");
    pilot.stage = text("documents");
    Clause clause;
    clause.team = pilot.team;
    clause.title = text("Fair wages");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        clause.pilot = edit.insert(pilot);
        edit.insert(clause);
    }));
    scene.openList();
    QVERIFY(scene.choose(text("Nothing tells how the clause “Fair wages” of “Work clothes” is monitored.")));
    const QListView *list = scene.list();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
    QCOMPARE(scene.window->pages()->currentId(), text("pilots"));
    QCOMPARE(scene.find<QLabel>("pilotTitle")->text(), text("Work clothes"));
}

void tst_PlanProblems::aGoalOpensInItsSection()
{
    const Scene scene;
    Goal goal;
    goal.team = scene.page()->team();
    goal.plan = scene.section("goals").plan;
    goal.title = text("A goal of our own");
    goal.indicator = text("Share");
    goal.baseline = text("0");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.insert(goal); }));
    scene.openList();
    QVERIFY(scene.choose(text("No action serves the goal “A goal of our own”.")));
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(scene.window->pages()->currentId(), text("plan"));
    QVERIFY(scene.find<QLabel>("sectionTitle")->text().endsWith(scene.section("goals").title));
}

void tst_PlanProblems::nothingPopsUp()
{
    const Scene scene;
    scene.goTo("overview");
    scene.goTo("plan");
    valueOf(scene.workspace().set(scene.section("communication").id, &PlanSection::body, QString()));
    QVERIFY(!QApplication::activePopupWidget() && !QApplication::activeModalWidget());
    // The list is looked for, not pushed: the guidance stays where it was.
    QVERIFY(!scene.list()->isVisible());
}

void tst_PlanProblems::saysWhenNothingIsLeft()
{
    const Scene scene;
    const TeamId team = scene.page()->team();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const PlanSection &section : edit.where(&PlanSection::team, team))
            edit.set(section.id, &PlanSection::hiddenSection, true);
        for (const Goal &goal : edit.where(&Goal::team, team))
            edit.set(goal.id, &Goal::state, GoalState::Dropped);
        for (const Action &action : edit.where(&Action::team, team))
            edit.set(action.id, &Action::status, ActionStatus::Done);
        for (const Pilot &pilot : edit.where(&Pilot::team, team))
            edit.set(pilot.id, &Pilot::stage, text("cancelled"));
        for (const Risk &risk : edit.where(&Risk::team, team))
            edit.set(risk.id, &Risk::state, RiskState::Handled);
        for (const Indicator &indicator : edit.where(&Indicator::team, team))
            edit.set(indicator.id, &Indicator::ownerRole, QString());
    }));
    QCOMPARE(scene.count()->text(), text("Nothing to complete"));
    scene.openList();
    QVERIFY(scene.find<QWidget>("noProblems")->isVisible());
    QVERIFY(!scene.list()->isVisible());
}

void tst_PlanProblems::everyControlHasAName()
{
    const Scene scene;
    scene.openList();
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanProblems)
#include "tst_planproblems.moc"
