// A team writes its plan in the window: with real keys, section by section.

#include "academy/comments.h"
#include "academy/review.h"
#include "pages/plan/sectionview.h"
#include "planpagescene.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = PlanPageScene;

class tst_PlanPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aSectionIsWrittenInTheFirstMinute();
    void everySectionHasItsTextAndHelp();
    void linesStandWithinTheWindow();
    void movingOnWrites();
    void readyForReviewAndBack();
    void whatTheCoachAsksForIsShown();
    void sectionsOfTheirOwn();
    void sectionsMoveAndAreLeftOut();
    void writesOverTheWholeScreen();
    void undoReachesBackThroughTheSteps();
    void recordsOpenHere();
    void anotherTeamIsChosen();
    void aLongPlanShowsOneSection();
    void writingGoesOnWhereItWasLeft();
    void everyControlHasAName();
    void nothingCanBeWrittenInAFileForLooking();
};

void tst_PlanPage::aSectionIsWrittenInTheFirstMinute()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    scene.keys("## Who\n");
    scene.keys("The ");
    scene.key(Qt::Key_B, Qt::ControlModifier);
    scene.keys("head of procurement");
    scene.key(Qt::Key_B, Qt::ControlModifier);
    scene.keys(" owns the model.\n- one\ntwo");
    QSignalSpy changed(&scene.workspace(), &Workspace::changed);
    QVERIFY(changed.wait());
    QCOMPARE(scene.section(7).body, text("## Who\n\nThe **head of procurement** owns the model.\n\n- one\n- two"));
    QCOMPARE(scene.section(7).state, ReviewState::Draft);
    QCOMPARE(scene.find<QLabel>("sectionSaved")->text(), text("Saved"));
    QTRY_COMPARE(scene.find<QLabel>("sectionWords")->text(), text("10 words"));
    const QString row = scene.list()->model()->index(7, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(text("Draft")) && row.contains(text("very short")), qPrintable(row));
}

void tst_PlanPage::everySectionHasItsTextAndHelp()
{
    const Scene scene;
    QCOMPARE(scene.list()->model()->rowCount(), 16);
    for (int row = 0; row < 16; ++row) {
        scene.open(row);
        const PlanSection section = scene.section(row);
        QVERIFY(scene.shownTitle().endsWith(section.title));
        QCOMPARE(markdown::read(scene.body()->markdown()), markdown::read(section.body));
        QVERIFY(scene.find<MarkdownText>("sectionGuidance")->wordCount() > 50);
        QVERIFY(scene.find<MarkdownText>("sectionExample")->wordCount() > 20);
        QVERIFY(scene.find<MarkdownText>("sectionGuidance")->verticalScrollBar()->maximum() > 0);
        QCOMPARE(scene.find<MarkdownText>("sectionGuidance")->verticalScrollBar()->value(), 0);
    }
    // Looking changes nothing.
    QVERIFY(!scene.workspace().hasWritten());
}

void tst_PlanPage::linesStandWithinTheWindow()
{
    for (const QSize size : {QSize(960, 600), QSize(2560, 1440), QSize(1280, 800)}) {
        const Scene scene(size);
        for (int row = 0; row < 3; ++row) {
            scene.open(row);
            QVERIFY(scene.body()->viewport()->width() > 100);
            QTRY_VERIFY(scene.body()->document()->size().width() <= scene.body()->viewport()->width());
            QTRY_COMPARE(scene.body()->horizontalScrollBar()->maximum(), 0);
        }
    }
}

void tst_PlanPage::movingOnWrites()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    scene.keys("First.");
    scene.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.section(7).body, text("First."));
    QVERIFY(scene.shownTitle().endsWith(scene.section(8).title));
    scene.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.body()->markdown(), text("First."));
    scene.keys("Second. ");
    const PlanSectionId id = scene.section(7).id;
    scene.goTo("pilots");
    QVERIFY(scene.read(id).body.contains(text("Second.")));
}

void tst_PlanPage::readyForReviewAndBack()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    QVERIFY(!scene.page()->findChild<QAction *>(text("readyForReview"))->isEnabled());
    scene.keys("Ready.");
    scene.page()->commitPending();
    scene.act("readyForReview");
    QCOMPARE(scene.section(7).state, ReviewState::Submitted);
    QCOMPARE(scene.toast(), text("“%1” waits for the coach.").arg(scene.section(7).title));
    scene.act("readyForReview");
    QCOMPARE(scene.section(7).state, ReviewState::Draft);
}

void tst_PlanPage::whatTheCoachAsksForIsShown()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    scene.keys("Ready.");
    scene.page()->commitPending();
    const PlanSectionId id = scene.section(7).id;
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Submit, Side::Team));
    QVERIFY(!scene.find<QLabel>("sectionAsked")->isVisible());
    valueOf(takeReviewStep(scene.workspace(), id, ReviewStep::Return, Side::Coach, text("Name one role.")));
    QVERIFY(scene.find<QLabel>("sectionAsked")->isVisible());
    QVERIFY(scene.find<QLabel>("sectionAsked")->text().contains(text("Name one role.")));
    scene.open(8);
    scene.open(7);
    QCOMPARE(scene.find<QTabBar>("planHelpTabs")->currentIndex(), 2);
    bool shown = false;
    for (const QLabel *label : scene.page()->findChildren<QLabel *>(text("commentBody")))
        shown = shown || (label->isVisible() && label->text() == text("Name one role."));
    QVERIFY(shown);
    auto *comment = scene.find<QPlainTextEdit>("newComment");
    comment->setFocus();
    QTest::keyClicks(comment, text("Done."));
    QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
    const auto threads = valueOf(scene.workspace().read([&](const Reader &reader) { return readThreads(reader, id); }));
    QCOMPARE(threads.back().first().text, text("Done."));
}

void tst_PlanPage::sectionsOfTheirOwn()
{
    const Scene scene;
    scene.open(3);
    scene.act("addSection");
    scene.answer("Food waste");
    QCOMPARE(scene.section(4).title, text("Food waste"));
    QVERIFY(scene.shownTitle().endsWith(text("Food waste")));
    QVERIFY(scene.body()->hasFocus());
    scene.keys("Less of it.");
    scene.act("renameSection");
    scene.answer("Food");
    QCOMPARE(scene.section(4).title, text("Food"));
    QCOMPARE(scene.section(4).body, text("Less of it."));
    scene.act("removeSection");
    QCOMPARE(scene.sections().size(), size_t(16));
    scene.trigger("undo");
    QCOMPARE(scene.section(4).title, text("Food"));
    // What the template brings is left out, not removed.
    scene.open(0);
    QVERIFY(!scene.page()->findChild<QAction *>(text("removeSection"))->isVisible());
}

void tst_PlanPage::sectionsMoveAndAreLeftOut()
{
    const Scene scene;
    const QString title = scene.section(2).title;
    scene.open(2);
    scene.list()->setFocus();
    QTest::keyClick(scene.list(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.section(1).title, title);
    QCOMPARE(scene.shownTitle(), text("2 %1").arg(title));
    scene.act("leaveSectionOut");
    QVERIFY(scene.section(1).hiddenSection);
    QCOMPARE(scene.shownTitle(), title);
    QVERIFY(!scene.page()->findChild<QAction *>(text("readyForReview"))->isEnabled());
    scene.act("leaveSectionOut");
    QVERIFY(!scene.section(1).hiddenSection);
}

void tst_PlanPage::writesOverTheWholeScreen()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    scene.key(Qt::Key_F11);
    auto *focus = scene.window->findChild<QWidget *>(text("planFocus"));
    QVERIFY(focus && focus->isVisible() && focus->isAncestorOf(scene.body()));
    QVERIFY(scene.window->isFullScreen());
    QCOMPARE(focus->size(), scene.window->size());
    QVERIFY(scene.body()->hasFocus());
    scene.keys("Quietly.");
    scene.key(Qt::Key_Escape);
    QVERIFY(!focus->isVisible() && !scene.window->isFullScreen());
    QVERIFY(scene.page()->isAncestorOf(scene.body()));
    scene.page()->commitPending();
    QCOMPARE(scene.section(7).body, text("Quietly."));
    // Another page comes out from under it.
    scene.body()->setFocus();
    scene.key(Qt::Key_F11);
    scene.goTo("pilots");
    QVERIFY(!focus->isVisible() && !scene.window->isFullScreen());
}

void tst_PlanPage::undoReachesBackThroughTheSteps()
{
    const Scene scene;
    scene.clear(7);
    scene.open(7);
    scene.keys("Words");
    scene.page()->commitPending();
    scene.keys("x");
    scene.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.body()->markdown(), text("Words"));
    scene.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(scene.section(7).body, QString());
    QCOMPARE(scene.section(7).state, ReviewState::NotStarted);
    QCOMPARE(scene.body()->markdown(), QString());
    scene.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.body()->markdown(), text("Words"));
}

void tst_PlanPage::recordsOpenHere()
{
    const Scene scene;
    scene.goTo("overview");
    const auto drafts = scene.all<PlanSection>(Query().where(&PlanSection::state, ReviewState::Draft));
    scene.window->desk().open(drafts.back().id);
    QCOMPARE(scene.window->pages()->currentId(), text("plan"));
    QVERIFY(scene.shownTitle().endsWith(drafts.back().title));
    QCOMPARE(scene.page()->team(), drafts.back().team);
    // What waits for the coach is answered in the review.
    const auto waiting = scene.all<PlanSection>(Query().where(&PlanSection::state, ReviewState::Submitted));
    QVERIFY(!waiting.empty());
    scene.window->desk().open(waiting.front().id);
    QCOMPARE(scene.window->pages()->currentId(), text("review"));
}

void tst_PlanPage::anotherTeamIsChosen()
{
    const Scene scene;
    scene.clear(0);
    scene.open(0);
    scene.keys("Ours.");
    const TeamId first = scene.page()->team();
    const auto buttons = scene.find<QWidget>("planTeams")->findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 1);
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QVERIFY(scene.page()->team() != first);
    const auto ours = scene.all<PlanSection>(Query().where(&PlanSection::team, first).orderBy(&PlanSection::rank));
    QCOMPARE(ours.front().body, text("Ours."));
}

void tst_PlanPage::aLongPlanShowsOneSection()
{
    const Scene scene;
    const QString paragraph = text("word ").repeated(50).trimmed();
    QStringList paragraphs;
    for (int i = 0; i < 400; ++i)
        paragraphs.append(paragraph);
    const QString body = paragraphs.join(text("\n\n"));
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const PlanSection &section : scene.sections())
            edit.set(section.id, &PlanSection::body, body);
    }));
    scene.open(4);
    QCOMPARE(scene.body()->wordCount(), 20'000);
    QCOMPARE(scene.window->findChildren<MarkdownText *>(text("body")).size(), 1);
    scene.key(Qt::Key_End, Qt::ControlModifier);
    scene.keys(" end");
    scene.page()->commitPending();
    QCOMPARE(scene.section(4).body, body + text(" end"));
}

void tst_PlanPage::everyControlHasAName()
{
    const Scene scene;
    scene.key(Qt::Key_H, Qt::ControlModifier);
    scene.find<QTabBar>("planHelpTabs")->setCurrentIndex(2);
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

void tst_PlanPage::writingGoesOnWhereItWasLeft()
{
    Scene scene;
    scene.window->desk().open(scene.all<Plan>().back().id); // of another team than the first
    const TeamId team = scene.page()->team();
    scene.open(6);
    const QString title = scene.shownTitle();
    scene.close();
    scene.WindowScene::open();
    scene.goTo("plan");
    QCOMPARE(scene.page()->team(), team);
    QCOMPARE(scene.shownTitle(), title);
}

void tst_PlanPage::nothingCanBeWrittenInAFileForLooking()
{
    Scene scene;
    const QString path = scene.workspace().path();
    scene.window->desk().setWorkspace({});
    Workspace::Options options;
    options.readOnly = true;
    scene.window->desk().setWorkspace(valueOf(Workspace::open(path, options)));
    scene.goTo("plan");
    const QString before = scene.body()->markdown();
    scene.body()->setFocus();
    scene.keys("x");
    QCOMPARE(scene.body()->markdown(), before);
    for (const char *action : {"addSection", "readyForReview", "renameSection", "leaveSectionOut"})
        QVERIFY(!scene.page()->findChild<QAction *>(text(action))->isEnabled());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanPage)
#include "tst_planpage.moc"
