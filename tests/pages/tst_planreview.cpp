// The review as the plan page shows it: what came back and why, and the plan handed in as a whole.

#include "plancommentscene.h"

#include "academy/review.h"
#include "widgets/statebadge.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = PlanCommentScene;

class tst_PlanReview : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackIsUnmistakable();
    void theReasonStaysWhenMoreIsSaid();
    void theWholePlanIsHandedInAndComesBack();
};

void tst_PlanReview::whatCameBackIsUnmistakable()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "Words.");
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Submit, Side::Team));
    QVERIFY(!scene.find<QLabel>("sectionAskedHeading")->isVisible());
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Return, Side::Coach, text("Name one role.")));
    QVERIFY(scene.find<QLabel>("sectionAskedHeading")->isVisible());
    const QString heading = scene.find<QLabel>("sectionAskedHeading")->text();
    QVERIFY2(heading.startsWith(text("Outi Coach returned this section, ")), qPrintable(heading));
    QCOMPARE(scene.find<QLabel>("sectionAsked")->text(), text("Name one role."));
    const QString row = scene.list()->model()->index(7, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(text("Returned")), qPrintable(row));
    QCOMPARE(scene.find<StateBadge>("sectionState")->standing(), Standing::NeedsAttention);
    // Handed in again, it is gone.
    scene.act("readyForReview");
    QCOMPARE(scene.section(7).state, ReviewState::Submitted);
    QVERIFY(!scene.find<QLabel>("sectionAsked")->isVisible());
}

void tst_PlanReview::theReasonStaysWhenMoreIsSaid()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "Words.");
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Submit, Side::Team));
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Return, Side::Coach, text("Name one role.")));
    Comment later;
    later.team = scene.page()->team();
    later.subjectKind = text("plan_section");
    later.subject = id.value;
    later.at = testMoment().addDays(2);
    later.side = Side::Coach;
    later.author = text("Outi Coach");
    later.text = text("By the way, well written.");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.insert(later); }));
    QCOMPARE(scene.find<QLabel>("sectionAsked")->text(), text("Name one role."));
}

void tst_PlanReview::theWholePlanIsHandedInAndComesBack()
{
    const Scene scene;
    const TeamId team = scene.page()->team();
    const PlanId plan = scene.all<Plan>(Query().where(&Plan::team, team)).front().id;
    valueOf(scene.workspace().set(plan, &Plan::state, ReviewState::NotStarted));
    auto *ready = scene.find<QPushButton>("wholeReadyForReview");
    QVERIFY(!scene.find<StateBadge>("wholeState")->isVisible());
    QTest::mouseClick(ready, Qt::LeftButton);
    QCOMPARE(scene.read(plan).state, ReviewState::Submitted);
    QCOMPARE(scene.toast(), text("The whole plan waits for the coach."));
    QCOMPARE(scene.find<StateBadge>("wholeState")->text(), text("Whole plan: Submitted"));
    // One undo takes it back, whatever it was before.
    scene.trigger("undo");
    QCOMPARE(scene.read(plan).state, ReviewState::NotStarted);
    QTest::mouseClick(ready, Qt::LeftButton);
    QCOMPARE(ready->text(), text("Take the whole plan back"));
    valueOf(takeReviewStep(scene.workspace(), plan, ReviewStep::Return, Side::Coach, text("Cost the actions.")));
    QVERIFY(scene.find<QLabel>("planAsked")->isVisible());
    QCOMPARE(scene.find<QLabel>("planAsked")->text(), text("Cost the actions."));
    QVERIFY(scene.find<QLabel>("planAskedHeading")->text().contains(text("returned the whole plan")));
    QTest::mouseClick(scene.find<QPushButton>("planAskedReply"), Qt::LeftButton);
    QVERIFY(scene.seen<QPlainTextEdit>("answerText").at(0)->hasFocus());
    // Approved, nothing more can be handed in, and the button says why.
    valueOf(takeReviewStep(scene.workspace(), plan, ReviewStep::Submit, Side::Team));
    valueOf(takeReviewStep(scene.workspace(), plan, ReviewStep::Approve, Side::Coach));
    QVERIFY(!ready->isEnabled());
    QVERIFY(!ready->toolTip().isEmpty());
    QVERIFY(!scene.find<QLabel>("planAsked")->isVisible());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanReview)
#include "tst_planreview.moc"
