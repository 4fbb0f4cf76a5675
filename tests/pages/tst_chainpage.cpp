// The page that follows what a team does from the gap it found to the result.

#include "pages/chain/chainpage.h"
#include "pages/pilots/pilotspage.h"
#include "support/windowscene.h"
#include "widgets/chainpicture.h"
#include "widgets/chipbar.h"

#include <QAction>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ChainPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheChainsOfATeam();
    void followsARecordFromItsPage();
    void keysGoAlongTheThread();
    void enterOpensTheRecord();
    void theListAndThePictureAgree();
    void aChangeIsSeenAtOnce();
    void theAreaThatIsOpenIsFollowed();
    void whatHangsOnNothingIsTold();
    void everyControlHasAName();
};

static ChainPage *page(const WindowScene &scene)
{
    return qobject_cast<ChainPage *>(scene.window->pages()->current());
}

static QTableView *list(const WindowScene &scene)
{
    return scene.find<QTableView>("chainList");
}

static ChainPicture *picture(const WindowScene &scene)
{
    return scene.find<ChainPicture>("chainPicture");
}

/// An action that serves a goal and prepares a pilot.
static Action linkedAction(const WindowScene &scene)
{
    for (const Action &action : scene.all<Action>()) {
        if (action.goal && action.pilot)
            return action;
    }
    qFatal("the practice academy has no action with goal and pilot");
}

void tst_ChainPage::showsTheChainsOfATeam()
{
    const WindowScene scene;
    scene.goTo("chain");
    QVERIFY(page(scene));
    QVERIFY(list(scene)->model()->rowCount() > 0);
    QCOMPARE(list(scene)->model()->columnCount(), 6);
    QVERIFY(picture(scene)->isVisible());
}

void tst_ChainPage::followsARecordFromItsPage()
{
    const WindowScene scene;
    const Action action = linkedAction(scene);
    scene.goTo("pilots");
    scene.window->desk().open(action.pilot);
    QVERIFY(qobject_cast<PilotsPage *>(scene.window->pages()->current()));
    QTest::keyClick(scene.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page(scene));
    QCOMPARE(page(scene)->record(), RecordRef(action.pilot));
    // Only what leads to the pilot and follows from it is there.
    const auto *model = list(scene)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, 3).data().toString(), scene.read(action.pilot).title);
    scene.find<QAction>("onlyThread")->trigger();
    QVERIFY(model->rowCount() >= 1);
    QVERIFY(!scene.find<QAction>("onlyThread")->isChecked());
}

void tst_ChainPage::keysGoAlongTheThread()
{
    const WindowScene scene;
    const Action action = linkedAction(scene);
    scene.goTo("chain");
    scene.window->desk().openOn(QStringLiteral("chain"), action.id);
    QCOMPARE(page(scene)->record(), RecordRef(action.id));
    QVERIFY(picture(scene)->hasFocus());
    QTest::keyClick(picture(scene), Qt::Key_Right);
    QCOMPARE(page(scene)->record(), RecordRef(action.pilot));
    QTest::keyClick(picture(scene), Qt::Key_Left);
    QTest::keyClick(picture(scene), Qt::Key_Left);
    QCOMPARE(page(scene)->record(), RecordRef(action.goal));
    QVERIFY(picture(scene)->accessibleDescription().contains(scene.read(action.goal).title));
}

void tst_ChainPage::enterOpensTheRecord()
{
    const WindowScene scene;
    const Action action = linkedAction(scene);
    scene.goTo("chain");
    scene.window->desk().openOn(QStringLiteral("chain"), action.pilot);
    QTest::keyClick(picture(scene), Qt::Key_Return);
    QVERIFY(qobject_cast<PilotsPage *>(scene.window->pages()->current()));
}

void tst_ChainPage::theListAndThePictureAgree()
{
    const WindowScene scene;
    scene.goTo("chain");
    const auto *model = list(scene)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex goal = model->index(row, 1);
        if (goal.data().toString() == QStringLiteral("–"))
            continue;
        list(scene)->setCurrentIndex(goal);
        const RecordRef record = page(scene)->record();
        QCOMPARE(record.kind, RecordKind::Goal);
        QCOMPARE(scene.read(GoalId{record.id}).title, goal.data().toString());
        return;
    }
    QFAIL("no way through a goal");
}

void tst_ChainPage::aChangeIsSeenAtOnce()
{
    const WindowScene scene;
    const Action action = linkedAction(scene);
    scene.goTo("chain");
    scene.window->desk().openOn(QStringLiteral("chain"), action.goal);
    const auto titles = [&] {
        QStringList all;
        const auto *model = list(scene)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 2).data().toString());
        return all;
    };
    QVERIFY(titles().contains(action.title));
    valueOf(scene.workspace().set(action.id, &Action::title, QStringLiteral("Renamed just now")));
    QVERIFY(titles().contains(QStringLiteral("Renamed just now")));
    valueOf(scene.workspace().undo());
    QVERIFY(titles().contains(action.title));
}

void tst_ChainPage::theAreaThatIsOpenIsFollowed()
{
    const WindowScene scene;
    Goal goal;
    for (const Goal &each : scene.all<Goal>()) {
        if (!each.area.isEmpty())
            goal = each;
    }
    QVERIFY(goal.id);
    for (const Assessment &assessment : scene.all<Assessment>(Query().where(&Assessment::team, goal.team))) {
        // Whichever moment is looked at, it is the same gap.
        for (const AssessmentScore &score :
             scene.all<AssessmentScore>(Query().where(&AssessmentScore::assessment, assessment.id))) {
            if (score.area != goal.area || score.level == 0)
                continue;
            scene.goTo("assessment");
            scene.window->desk().open(score.id);
            QTest::keyClick(scene.window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY(page(scene));
            QVERIFY2(scene.find<QAction>("onlyThread")->isChecked(),
                     qPrintable(score.area + scene.toast() + QString::number(int(assessment.moment)) +
                                page(scene)->contextLine()));
            QStringList goals;
            for (int row = 0; row < list(scene)->model()->rowCount(); ++row)
                goals.append(list(scene)->model()->index(row, 1).data().toString());
            QVERIFY2(goals.contains(goal.title), qPrintable(goals.join(QLatin1Char('\n'))));
            QCOMPARE(page(scene)->record().kind, RecordKind::AssessmentScore);
        }
    }
}

void tst_ChainPage::whatHangsOnNothingIsTold()
{
    const WindowScene scene;
    scene.goTo("plan");
    const PlanSection section = scene.all<PlanSection>().front();
    scene.window->desk().openOn(QStringLiteral("chain"), section.id);
    QVERIFY(page(scene));
    QVERIFY(!scene.find<QAction>("onlyThread")->isChecked());
    QVERIFY(scene.toast().startsWith(QStringLiteral("Nothing leads here")));
}

void tst_ChainPage::everyControlHasAName()
{
    const WindowScene scene;
    scene.goTo("chain");
    QCOMPARE(unnamedControls(page(scene)).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_ChainPage)
#include "tst_chainpage.moc"
