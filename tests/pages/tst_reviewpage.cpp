// Reading and answering what the teams have submitted, in the real window.

#include "fields/dayedit.h"
#include "reviewpagescene.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextBrowser>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;
using Scene = ReviewPageScene;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class tst_ReviewPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWaits();
    void acceptsAndGoesToTheNext();
    void returnsOnlyWithAComment();
    void aCommentAnswersWithoutADecision();
    void undoBringsItBack();
    void theNumberIsThereBeforeThePage();
    void keepsWhatIsTyped();
    void whatIsTypedSurvivesTheWindow();
    void reopensWhatWasAccepted();
    void keepsADraftThatWasOpened();
    void recordsWhatCameInSomeOtherWay();
    void whatIsReturnedCanComeByMail();
    void theDayOnWhichItCameCanBeGiven();
    void tellsWhenNothingWaits();
    void neverShowsTheCoachsOwnNotes();
    void everyControlHasAName();
};

void tst_ReviewPage::listsWhatWaits()
{
    const Scene scene;
    const auto queue = scene.queue();
    QVERIFY(queue.size() >= 3);
    auto *list = scene.find<QListView>("reviewList");
    QCOMPARE(list->model()->rowCount(), int(queue.size()));
    for (size_t i = 0; i < queue.size(); ++i)
        QCOMPARE(list->model()->index(int(i), 0).data().toString(), queue[i].title);
    QVERIFY(scene.shows(queue.front()));
    QCOMPARE(scene.navigationName("review"), text("Review, %1 waiting").arg(queue.size()));
    // Down the list by keyboard.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(scene.shows(queue[1]));
    QTest::keyClick(scene.find<QPlainTextEdit>("answer"), Qt::Key_Up, Qt::AltModifier);
    QVERIFY(scene.shows(queue[0]));
}

void tst_ReviewPage::acceptsAndGoesToTheNext()
{
    const Scene scene;
    const auto queue = scene.queue();
    scene.press("acceptReview");
    QCOMPARE(scene.stateOf(queue[0].record), ReviewState::Approved);
    QVERIFY(scene.toast().contains(queue[0].title));
    QVERIFY(scene.shows(queue[1]));
    QCOMPARE(scene.queue().size(), queue.size() - 1);
    QTest::keyClick(scene.find<QPlainTextEdit>("answer"), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.stateOf(queue[1].record), ReviewState::Approved);
}

void tst_ReviewPage::returnsOnlyWithAComment()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    auto *back = scene.find<QPushButton>("returnReview");
    auto *reason = scene.find<QLabel>("answerReason");
    QVERIFY(!back->isEnabled());
    QVERIFY(reason->isVisible() && !reason->text().isEmpty());
    auto *answer = scene.find<QPlainTextEdit>("answer");
    answer->setFocus();
    QTest::keyClicks(answer, text("Name an owner for every step."));
    QVERIFY(back->isEnabled());
    QVERIFY(!reason->isVisible());
    QTest::keyClick(back, Qt::Key_Space);
    QCOMPARE(scene.stateOf(first.record), ReviewState::Returned);
    QCOMPARE(scene.threads(first.record).front().first().text, text("Name an owner for every step."));
    QCOMPARE(scene.threads(first.record).front().first().side, Side::Coach);
    QVERIFY(answer->toPlainText().isEmpty());
    QVERIFY(!scene.shows(first));
}

void tst_ReviewPage::aCommentAnswersWithoutADecision()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    auto *answer = scene.find<QPlainTextEdit>("answer");
    answer->setFocus();
    QTest::keyClicks(answer, text("A question first."));
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.stateOf(first.record), ReviewState::Commented);
    QVERIFY(!scene.shows(first));
}

void tst_ReviewPage::undoBringsItBack()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const auto queue = scene.queue();
    scene.press("acceptReview");
    QVERIFY(!scene.shows(queue[0]));
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QVERIFY(scene.shows(queue[0]));
    QCOMPARE(scene.stateOf(queue[0].record), ReviewState::Submitted);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_ReviewPage::keepsWhatIsTyped()
{
    const Scene scene;
    auto *answer = scene.find<QPlainTextEdit>("answer");
    auto *list = scene.find<QListView>("reviewList");
    answer->setFocus();
    QTest::keyClicks(answer, text("Half a thought"));
    QTest::keyClick(list, Qt::Key_Down);
    QVERIFY(answer->toPlainText().isEmpty());
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(answer->toPlainText(), text("Half a thought"));
}

void tst_ReviewPage::theNumberIsThereBeforeThePage()
{
    const WindowScene scene;
    QVERIFY(!scene.window->pages()->made(text("review")));
    const auto queue = valueOf(scene.workspace().read([&](const Reader &reader) {
        return readReviewQueue(reader, scene.window->desk().academy(), scene.window->desk().today());
    }));
    QCOMPARE(scene.navigationName("review"), text("Review, %1 waiting").arg(queue.size()));
    valueOf(takeReviewStep(scene.workspace(), queue.front().record, ReviewStep::Approve, Side::Coach));
    QCOMPARE(scene.navigationName("review"), text("Review, %1 waiting").arg(queue.size() - 1));
    QVERIFY(!scene.window->pages()->made(text("review")));
}

void tst_ReviewPage::whatIsTypedSurvivesTheWindow()
{
    Scene scene;
    const RecordRef first = scene.queue().front().record;
    valueOf(beginThread(scene.workspace(), first, Side::Team, text("Is this what you meant?")));
    const RecordRef thread = scene.threads(first).front().id();
    const QStringList before = tableDump(scene.workspace().path());
    auto *answer = scene.find<QPlainTextEdit>("answer");
    answer->setFocus();
    QTest::keyClicks(answer, text("Half a thought"));
    scene.press("answerThread");
    QTest::keyClicks(QApplication::focusWidget(), text("And half an answer"));

    // On the disk while the window is still open, in nobody else's reach, and not in the academy.
    const auto kept = [&](RecordRef record) {
        Desk other;
        other.keepDraftsIn(scene.draftsFile());
        const QString copy = scene.workspace().path() + text(".copy");
        QFile::remove(copy);
        valueOf(scene.workspace().backup(copy));
        other.setWorkspace(openWorkspace(copy));
        return other.draft(record);
    };
    QTRY_COMPARE(kept(first), text("Half a thought"));
    QTRY_COMPARE(kept(thread), text("And half an answer"));
    QCOMPARE(QFile::permissions(scene.draftsFile()) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());

    scene.close();
    scene.open();
    scene.goTo("review");
    answer = scene.find<QPlainTextEdit>("answer");
    QCOMPARE(answer->toPlainText(), text("Half a thought"));
    QVERIFY(scene.find<QPlainTextEdit>("answerText")->isVisible());
    QCOMPARE(scene.find<QPlainTextEdit>("answerText")->toPlainText(), text("And half an answer"));
    // Sent is no longer typed.
    scene.press("sendAnswer");
    scene.press("commentReview");
    QCoreApplication::processEvents();
    scene.close();
    QVERIFY(!QFile::exists(scene.draftsFile()));
}

void tst_ReviewPage::reopensWhatWasAccepted()
{
    const Scene scene;
    scene.press("chip_approved");
    const ReviewItem first = scene.items(ReviewList::Approved).front();
    QVERIFY(scene.shows(first));
    QVERIFY(!scene.find<QPushButton>("acceptReview")->isEnabled());
    QVERIFY(scene.find<QLabel>("answerReason")->text().contains(first.title));
    scene.press("reopenReview");
    QCOMPARE(scene.stateOf(first.record), ReviewState::Submitted);
}

void tst_ReviewPage::keepsADraftThatWasOpened()
{
    const Scene scene;
    const auto drafts = scene.all<PlanSection>(Query().where(&PlanSection::state, ReviewState::Draft));
    const PlanSection draft = drafts.front();
    QVERIFY(scene.window->pages()->current()->show(RecordRef(draft.id)));
    QCOMPARE(scene.shownTitle(), draft.title);
    QVERIFY(!scene.find<QPushButton>("acceptReview")->isEnabled());
    auto *answer = scene.find<QPlainTextEdit>("answer");
    answer->setFocus();
    QTest::keyClicks(answer, text("A good beginning."));
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(scene.threads(draft.id).back().first().text, text("A good beginning."));
    QCOMPARE(scene.stateOf(draft.id), ReviewState::Draft);
    QCOMPARE(scene.shownTitle(), draft.title); // a comment on a draft answers nothing, so there is no next
}

void tst_ReviewPage::recordsWhatCameInSomeOtherWay()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    // From the progress board one comes to a deliverable that the team has not handed in.
    const auto open = scene.all<Submission>(Query().where(&Submission::state, ReviewState::NotStarted));
    QVERIFY(!open.empty());
    const SubmissionId id = open.front().id;
    scene.window->desk().open(id);
    const QString title = scene.shownTitle();
    const QString team = scene.shownTeam().section(text(" · "), 0, 0);
    auto *record = scene.find<QPushButton>("recordSubmitted");
    QVERIFY(record->isVisible() && record->isEnabled());
    auto *answer = scene.find<QPlainTextEdit>("answer");
    answer->setFocus();
    QTest::keyClicks(answer, text("Half a thought"));
    QTest::keyClick(record, Qt::Key_Space);
    QCOMPARE(scene.stateOf(id), ReviewState::Submitted);
    QCOMPARE(scene.read(id).submittedOn, scene.window->desk().today());
    QVERIFY2(scene.toast().contains(text("recorded as submitted")), qPrintable(scene.toast()));
    // It stays before the coach, who may answer now; what was begun is still there and is not sent.
    QCOMPARE(scene.shownTitle(), title);
    QCOMPARE(scene.shownTeam().section(text(" · "), 0, 0), team);
    QVERIFY(!record->isVisible());
    QVERIFY(scene.find<QPushButton>("acceptReview")->isEnabled());
    QCOMPARE(answer->toPlainText(), text("Half a thought"));
    QVERIFY(scene.threads(id).empty());
    scene.trigger("undo");
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_ReviewPage::whatIsReturnedCanComeByMail()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    valueOf(takeReviewStep(scene.workspace(), first.record, ReviewStep::Return, Side::Coach, text("Once more.")));
    scene.press("chip_with_team");
    scene.window->desk().open(first.record);
    QVERIFY(scene.shows(first));
    scene.press("recordSubmitted");
    QCOMPARE(scene.stateOf(first.record), ReviewState::Submitted);
    QVERIFY(scene.find<QPushButton>("chip_waiting")->isChecked());
    QVERIFY(scene.shows(first));
    const auto *list = scene.find<QListView>("reviewList");
    QCOMPARE(list->currentIndex().data().toString(), first.title);
}

void tst_ReviewPage::theDayOnWhichItCameCanBeGiven()
{
    const Scene scene;
    const SubmissionId id =
        scene.all<Submission>(Query().where(&Submission::state, ReviewState::NotStarted)).front().id;
    auto *came = scene.find<DayEdit>("cameOn");
    QVERIFY(!came->isVisible()); // of what waits already
    scene.window->desk().open(id);
    const QDate today = scene.window->desk().today();
    QVERIFY(came->isVisible());
    QCOMPARE(came->day(), today);
    const auto write = [&](QDate day) {
        came->setFocus();
        WindowScene::type(came->line(), day.toString(Qt::ISODate));
        QTest::keyClick(came->line(), Qt::Key_Return);
    };
    write(today.addDays(3)); // never to come
    QCOMPARE(came->day(), today);
    QVERIFY2(scene.toast().contains(text("at the latest")), qPrintable(scene.toast()));
    write(today.addDays(-5));
    QCOMPARE(came->day(), today.addDays(-5));
    scene.press("recordSubmitted");
    QCOMPARE(scene.read(id).submittedOn, today.addDays(-5));
    QVERIFY2(scene.toast().contains(text("is recorded as submitted on ")), qPrintable(scene.toast()));
    // The next one begins with today again.
    const auto next = scene.all<Submission>(Query().where(&Submission::state, ReviewState::NotStarted)).front().id;
    scene.window->desk().open(next);
    QCOMPARE(came->day(), today);
}

void tst_ReviewPage::tellsWhenNothingWaits()
{
    const Scene scene;
    for (size_t left = scene.queue().size(); left > 0; --left)
        scene.press("acceptReview");
    QVERIFY(scene.queue().empty());
    QVERIFY(scene.find<QWidget>("nothingWaits")->isVisible());
    QVERIFY(!scene.find<QWidget>("answerPanel")->isVisible());
    QCOMPARE(scene.navigationName("review"), text("Review"));
}

void tst_ReviewPage::neverShowsTheCoachsOwnNotes()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (CoachingNote note : edit.all<CoachingNote>())
            edit.set(note.id, &CoachingNote::text, text("canary in a note"));
        for (CoachRating rating : edit.all<CoachRating>())
            edit.set(rating.id, &CoachRating::reason, text("canary in a rating"));
    }));
    QVERIFY(!scene.all<CoachingNote>().empty());
    scene.press("chip_all");
    auto *list = scene.find<QListView>("reviewList");
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        QString shown = scene.find<QTextBrowser>("reviewText")->toPlainText();
        for (const QLabel *label : scene.window->pages()->current()->findChildren<QLabel *>())
            shown += label->text();
        QVERIFY(!shown.contains(text("canary")));
    }
}

void tst_ReviewPage::everyControlHasAName()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    valueOf(beginThread(scene.workspace(), first.record, Side::Team, text("Is this what you meant?")));
    QTest::keyClick(scene.find<QPushButton>("answerThread"), Qt::Key_Space);
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_ReviewPage)
#include "tst_reviewpage.moc"
