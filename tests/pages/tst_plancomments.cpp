// Comments on the plan page: about words of a section, a goal or another record, to somebody by name, by either side.

#include "academy/review.h"
#include "plancommentscene.h"
#include "widgets/statebadge.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = PlanCommentScene;

class tst_PlanComments : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void someWordsAreCommentedOn();
    void wordsThatAreGoneAreTold();
    void theWholeInsteadOfTheWords();
    void namesAreOfferedWhileTyping();
    void escapeGoesOnWithoutAName();
    void theTeamSpeaksToo();
    void openCommentsAndThoseToMe();
    void answeringThereAnswersTheThread();
    void pilotsAreCommentedOn();
    void goalsAreCommentedOn();
    void goThereShowsTheGoalAndTheComment();
    void goThereShowsTheActionAndTheComment();
    void everyControlHasAName();
};

void tst_PlanComments::someWordsAreCommentedOn()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "We buy for four hundred million a year.\n\nMost of it is services.");
    scene.body()->setFocus();
    scene.select("four hundred million");
    QTest::keyClick(scene.body(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(scene.composer()->hasFocus());
    QVERIFY(scene.find<QLabel>("newCommentAnchor")->text().contains(text("four hundred million")));
    scene.comment("Which source?");
    const auto threads = scene.threads(id);
    QCOMPARE(threads.size(), size_t(1));
    QCOMPARE(threads[0].first().anchor, text("four hundred million"));
    QVERIFY(!scene.find<QLabel>("newCommentAnchor")->isVisible());
    QCOMPARE(scene.marks(false), QStringList(text("four hundred million")));
    // Shown in the text when one turns to the comment.
    QCOMPARE(scene.marked(), QString());
    QTest::mouseClick(scene.seen<QPushButton>("showAnchor").at(0), Qt::LeftButton);
    QCOMPARE(scene.marked(), text("four hundred million"));
    scene.list()->setCurrentIndex(scene.list()->model()->index(8, 0));
    QCOMPARE(scene.marked(), QString());
}

void tst_PlanComments::wordsThatAreGoneAreTold()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "We buy for four hundred million a year.");
    valueOf(beginThread(scene.workspace(), id, Side::Coach, text("Which source?"), text("four hundred million")));
    scene.find<QTabBar>("planHelpTabs")->setCurrentIndex(2);
    QCOMPARE(scene.seen<QLabel>("commentAnchorGone").size(), 0);
    valueOf(scene.workspace().set(id, &PlanSection::body, text("We buy for 430 million a year.")));
    QCOMPARE(scene.seen<QLabel>("commentAnchorGone").size(), 1);
    QCOMPARE(scene.seen<QPushButton>("showAnchor").size(), 0);
    scene.trigger("undo");
    QCOMPARE(scene.seen<QLabel>("commentAnchorGone").size(), 0);
}

void tst_PlanComments::theWholeInsteadOfTheWords()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "We buy for four hundred million a year.");
    scene.select("million");
    scene.act("commentOnWords");
    QTest::mouseClick(scene.find<QToolButton>("dropCommentAnchor"), Qt::LeftButton);
    scene.comment("All of it.");
    QCOMPARE(scene.threads(id).front().first().anchor, QString());
}

void tst_PlanComments::namesAreOfferedWhileTyping()
{
    const Scene scene;
    Person person;
    person.team = scene.page()->team();
    person.name = text("Kai Oksa");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.insert(person); }));
    const PlanSectionId id = scene.open(7, "Words.");
    scene.act("commentOnWords");
    QTest::keyClicks(scene.composer(), text("See @kai"));
    QVERIFY(scene.names() && scene.names()->isVisible());
    QCOMPARE(scene.names()->count(), 1);
    QTest::keyClick(scene.composer(), Qt::Key_Return);
    QCOMPARE(scene.composer()->toPlainText(), text("See @Kai Oksa "));
    QVERIFY(!scene.names()->isVisible());
    scene.comment("please.");
    QCOMPARE(scene.threads(id).front().first().text, text("See @Kai Oksa please."));
    QCOMPARE(scene.seen<QLabel>("commentBody").at(0)->text(), text("See <b>@Kai Oksa</b> please."));
    // With the arrow keys, another one.
    QTest::keyClicks(scene.composer(), text("@"));
    QVERIFY(scene.names()->count() > 1);
    QTest::keyClick(scene.composer(), Qt::Key_Down);
    const QString second = scene.names()->item(1)->text().section(text(" · "), 0, 0);
    QTest::keyClick(scene.composer(), Qt::Key_Tab);
    QCOMPARE(scene.composer()->toPlainText(), text("@%1 ").arg(second));
}

void tst_PlanComments::escapeGoesOnWithoutAName()
{
    const Scene scene;
    scene.open(7, "Words.");
    scene.act("commentOnWords");
    QTest::keyClicks(scene.composer(), text("@"));
    QVERIFY(scene.names() && scene.names()->isVisible());
    QTest::keyClick(scene.composer(), Qt::Key_Escape);
    QVERIFY(!scene.names()->isVisible());
    QTest::keyClick(scene.composer(), Qt::Key_Return);
    QCOMPARE(scene.composer()->toPlainText(), text("@\n"));
}

void tst_PlanComments::theTeamSpeaksToo()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "Words.");
    scene.act("commentOnWords");
    scene.comment("By the coach.");
    scene.find<QComboBox>("commentSide")->setCurrentIndex(1);
    scene.comment("By the team.");
    const auto threads = scene.threads(id);
    QCOMPARE(threads[0].first().side, Side::Coach);
    QCOMPARE(threads[1].first().side, Side::Team);
    QTest::mouseClick(scene.seen<QPushButton>("answerThread").at(0), Qt::LeftButton);
    auto *answer = scene.seen<QPlainTextEdit>("answerText").at(0);
    QTest::keyClicks(answer, text("Yes."));
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.threads(id)[0].comments.size(), size_t(2));
    QCOMPARE(scene.threads(id)[0].comments[1].side, Side::Team);
    // Resolved and opened again.
    QTest::mouseClick(scene.seen<QPushButton>("resolveThread").at(0), Qt::LeftButton);
    QVERIFY(scene.threads(id).back().resolved());
    QTest::mouseClick(scene.seen<QPushButton>("resolveThread").at(1), Qt::LeftButton);
    QVERIFY(!scene.threads(id).back().resolved());
}

void tst_PlanComments::openCommentsAndThoseToMe()
{
    const Scene scene;
    const TeamId team = scene.page()->team();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const Comment &comment : edit.where(&Comment::team, team))
            edit.set(comment.id, &Comment::resolved, true);
    }));
    const PlanSectionId first = scene.open(7, "Words.");
    valueOf(beginThread(scene.workspace(), first, Side::Team, text("Is this enough, @Outi Coach?")));
    const PlanSectionId second = scene.open(8, "Other words.");
    valueOf(beginThread(scene.workspace(), second, Side::Coach, text("More, please.")));
    scene.find<QTabBar>("planHelpTabs")->setCurrentIndex(2);
    QCOMPARE(scene.seen<QLabel>("commentBody").size(), 1);
    scene.scope("open");
    QCOMPARE(scene.seen<QLabel>("commentBody").size(), 2);
    QVERIFY(!scene.composer()->isVisible());
    scene.scope("me");
    QCOMPARE(scene.seen<QLabel>("commentBody").size(), 1);
    QVERIFY(scene.seen<QLabel>("commentAbout").at(0)->text().contains(scene.section(7).title));
    QTest::mouseClick(scene.seen<QPushButton>("goToSubject").at(0), Qt::LeftButton);
    QVERIFY(scene.find<QLabel>("sectionTitle")->text().endsWith(scene.section(7).title));
    QVERIFY(scene.composer()->isVisible());
    // A comment about a pilot leads to it.
    const auto pilots = scene.all<Pilot>(Query().where(&Pilot::team, team));
    QVERIFY(!pilots.empty());
    valueOf(beginThread(scene.workspace(), pilots.front().id, Side::Coach, text("Whose is it?")));
    scene.scope("open");
    for (QPushButton *button : scene.seen<QPushButton>("goToSubject")) {
        if (button->accessibleDescription() == pilots.front().title) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(scene.window->pages()->currentId(), text("pilots"));
    QCOMPARE(scene.find<QTabBar>("pilotTabs")->currentIndex(), 1);
}

void tst_PlanComments::answeringThereAnswersTheThread()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "Words.");
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Submit, Side::Team));
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Return, Side::Coach, text("Name one role.")));
    QTest::mouseClick(scene.find<QPushButton>("sectionAskedReply"), Qt::LeftButton);
    auto *answer = scene.seen<QPlainTextEdit>("answerText").at(0);
    QVERIFY(answer->hasFocus());
    QTest::keyClicks(answer, text("Named."));
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(scene.threads(id).front().comments.size(), size_t(2));
}

void tst_PlanComments::pilotsAreCommentedOn()
{
    const Scene scene;
    const Pilot pilot = scene.all<Pilot>(Query().where(&Pilot::team, scene.page()->team())).front();
    const size_t before = scene.threads(pilot.id).size();
    scene.window->desk().open(pilot.id);
    QCOMPARE(scene.window->pages()->currentId(), text("pilots"));
    auto *tabs = scene.find<QTabBar>("pilotTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(scene.composer()->isVisible());
    scene.comment("Whose is it?");
    QCOMPARE(scene.threads(pilot.id).size(), before + 1);
    QCOMPARE(tabs->tabText(1).section(QLatin1Char(' '), 0, 0), text("Comments"));
    QVERIFY(tabs->tabText(1) != text("Comments"));
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

void tst_PlanComments::goalsAreCommentedOn()
{
    const Scene scene;
    const Goal goal = scene.chooseGoal();
    auto *table = scene.find<QTableView>("goalTable");
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(scene.composer()->hasFocus());
    scene.comment("Whose figures are these?");
    QCOMPARE(scene.threads(goal.id).size(), size_t(1));
    QVERIFY(scene.threads(goal.section).empty());
    QCOMPARE(scene.find<QPushButton>("goalComments")->text(), text("1 open comment on the goal"));
    // It is among what is said about the section, too, and counts there.
    scene.scope("section");
    QCOMPARE(scene.seen<QLabel>("commentBody").size(), 1);
    QCOMPARE(scene.seen<QLabel>("commentAbout").at(0)->text(), text("About “%1”").arg(goal.title));
    QCOMPARE(scene.find<QTabBar>("planHelpTabs")->tabText(2), text("Comments 1"));
    // A new one is about the section again.
    scene.comment("And this of the whole.");
    QCOMPARE(scene.threads(goal.id).size(), size_t(1));
    QCOMPARE(scene.threads(goal.section).size(), size_t(1));
    // The button under the goal leads to the same place.
    scene.chooseGoal();
    QTest::mouseClick(scene.find<QPushButton>("goalComments"), Qt::LeftButton);
    QVERIFY(scene.composer()->hasFocus());
    QCOMPARE(scene.seen<QLabel>("commentBody").size(), 1);
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    // Without a chosen goal there is nothing of that kind to choose.
    scene.list()->setCurrentIndex(scene.list()->model()->index(0, 0));
    QVERIFY(!scene.page()->findChild<QAbstractButton *>(text("chip_goal")));
}

void tst_PlanComments::goThereShowsTheGoalAndTheComment()
{
    const Scene scene;
    const Goal goal = scene.all<Goal>(Query().where(&Goal::team, scene.page()->team())).back();
    valueOf(beginThread(scene.workspace(), goal.id, Side::Coach, text("Too much for one year.")));
    scene.list()->setCurrentIndex(scene.list()->model()->index(0, 0));
    scene.find<QTabBar>("planHelpTabs")->setCurrentIndex(2);
    scene.scope("open");
    for (QPushButton *go : scene.seen<QPushButton>("goToSubject")) {
        if (go->accessibleDescription() == goal.title)
            QTest::mouseClick(go, Qt::LeftButton);
    }
    QCOMPARE(scene.page()->record(), RecordRef(goal.id));
    QCOMPARE(scene.pointedAt(), text("Too much for one year."));
    // From anywhere else as well.
    scene.goTo("overview");
    scene.window->desk().open(scene.threads(goal.id).front().id());
    QCOMPARE(scene.window->pages()->currentId(), text("plan"));
    QCOMPARE(scene.page()->record(), RecordRef(goal.id));
    QCOMPARE(scene.pointedAt(), text("Too much for one year."));
}

void tst_PlanComments::goThereShowsTheActionAndTheComment()
{
    const Scene scene;
    const Action action = scene.all<Action>(Query().where(&Action::team, scene.page()->team())).back();
    valueOf(beginThread(scene.workspace(), action.id, Side::Coach, text("Who pays?")));
    scene.find<QTabBar>("planHelpTabs")->setCurrentIndex(2);
    scene.scope("open");
    for (QPushButton *go : scene.seen<QPushButton>("goToSubject")) {
        if (go->accessibleDescription() == action.title)
            QTest::mouseClick(go, Qt::LeftButton);
    }
    QCOMPARE(scene.window->pages()->currentId(), text("actions"));
    QCOMPARE(scene.window->pages()->current()->record(), RecordRef(action.id));
    QCoreApplication::processEvents();
    QStringList pointedAt;
    for (const auto *thread : scene.window->pages()->current()->findChildren<ui::CommentThread *>()) {
        if (thread->isPointedAt() && thread->isVisible())
            pointedAt.append(thread->first().text);
    }
    QCOMPARE(pointedAt, QStringList{text("Who pays?")});
}

void tst_PlanComments::everyControlHasAName()
{
    const Scene scene;
    const PlanSectionId id = scene.open(7, "We buy for four hundred million a year.");
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Submit, Side::Team));
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Return, Side::Coach, text("Name one role.")));
    scene.select("million");
    scene.act("commentOnWords");
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanComments)
#include "tst_plancomments.moc"
