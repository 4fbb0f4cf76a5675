// Reading and answering what the teams have submitted, in the real window.

#include "academy/comments.h"
#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "support/windowscene.h"

#include <QDateEdit>
#include <QImage>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

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
    void answersAThreadByKeyboard();
    void resolvesAThread();
    void showsWhatHasChanged();
    void showsWhatHasChangedInACard();
    void opensAComment();
    void commentsOnSomeWords();
    void wordsThatWereRemovedCannotBeCommentedOn();
    void keepsADraftThatWasOpened();
    void recordsWhatCameInSomeOtherWay();
    void whatIsReturnedCanComeByMail();
    void theDayOnWhichItCameCanBeGiven();
    void loadsNothingThatATextNames();
    void saysThatThereIsNothingBesidesTheAnswer();
    void tellsWhenNothingWaits();
    void neverShowsTheCoachsOwnNotes();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("review"); }
        std::vector<ReviewItem> items(ReviewList list) const
        {
            return valueOf(workspace().read([&](const Reader &reader) {
                return readReviewItems(reader, window->desk().academy(), window->desk().today(), list);
            }));
        }
        std::vector<ReviewItem> queue() const { return items(ReviewList::Waiting); }
        ReviewState stateOf(RecordRef record) const
        {
            return valueOf(workspace().read([&](const Reader &reader) { return reviewState(reader, record); }));
        }
        std::vector<polku::CommentThread> threads(RecordRef record) const
        {
            return valueOf(workspace().read([&](const Reader &reader) { return readThreads(reader, record); }));
        }
        QString shownTitle() const { return find<QLabel>("reviewTitle")->text(); }
        QString shownTeam() const { return find<QLabel>("reviewTeam")->text(); }
        bool shows(const ReviewItem &item) const
        {
            return shownTitle() == item.title && shownTeam().startsWith(item.teamName);
        }
        void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
        /// A section that the coach has returned once, written anew and submitted again.
        PlanSectionId submitAgain() const
        {
            const auto sections = all<PlanSection>(Query().where(&PlanSection::state, ReviewState::Approved));
            const PlanSectionId id = sections.front().id;
            valueOf(workspace().edit({}, [&](Edit &edit) {
                edit.set(id, &PlanSection::state, ReviewState::Submitted);
                edit.set(id, &PlanSection::body, text("The offices are cleaned every night."));
            }));
            valueOf(takeReviewStep(workspace(), id, ReviewStep::Return, Side::Coach, text("Who cleans them?")));
            valueOf(
                workspace().set(id, &PlanSection::body, text("The offices are cleaned every day by our own staff.")));
            valueOf(takeReviewStep(workspace(), id, ReviewStep::Submit, Side::Coach));
            return id;
        }
    };
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

void tst_ReviewPage::answersAThreadByKeyboard()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    valueOf(beginThread(scene.workspace(), first.record, Side::Team, text("Is this what you meant?")));
    auto *answer = scene.find<QPushButton>("answerThread");
    answer->setFocus();
    QTest::keyClick(answer, Qt::Key_Space);
    auto *field = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, text("Yes, just so."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto threads = scene.threads(first.record);
    QCOMPARE(threads.front().comments.size(), size_t(2));
    QCOMPARE(threads.front().comments[1].text, text("Yes, just so."));
    QCOMPARE(scene.stateOf(first.record), ReviewState::Submitted); // an answer decides nothing
    QVERIFY(scene.shows(first));
    scene.trigger("undo");
    QCOMPARE(scene.threads(first.record).front().comments.size(), size_t(1));
}

void tst_ReviewPage::resolvesAThread()
{
    const Scene scene;
    const ReviewItem first = scene.queue().front();
    valueOf(beginThread(scene.workspace(), first.record, Side::Team, text("Is this what you meant?")));
    QTest::keyClick(scene.find<QPushButton>("resolveThread"), Qt::Key_Space);
    QVERIFY(scene.threads(first.record).front().resolved());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(scene.find<QPushButton>("resolveThread"), Qt::Key_Space);
    QVERIFY(!scene.threads(first.record).front().resolved());
}

void tst_ReviewPage::showsWhatHasChanged()
{
    const Scene scene;
    const PlanSectionId id = scene.submitAgain();
    scene.window->desk().open(id);
    auto *browser = scene.find<QTextBrowser>("reviewText");
    auto *changes = scene.find<QPushButton>("showChanges");
    QVERIFY(changes->isVisible() && changes->isChecked());
    QVERIFY(browser->toPlainText().contains(text("night")) && browser->toPlainText().contains(text("our own staff")));
    QVERIFY(browser->accessibleDescription().contains(text("Added: “")));
    QVERIFY(browser->accessibleDescription().contains(text("Removed: “night")));
    QVERIFY(browser->toHtml().contains(text("line-through")) && browser->toHtml().contains(text("underline")));
    QTest::keyClick(changes, Qt::Key_Space);
    QCOMPARE(browser->toPlainText(), text("The offices are cleaned every day by our own staff."));
}

void tst_ReviewPage::showsWhatHasChangedInACard()
{
    const Scene scene;
    const auto pilots = scene.all<Pilot>();
    const Pilot pilot = pilots.front();
    const RecordRef card =
        valueOf(scene.workspace().read([&](const Reader &reader) { return reviewedRecord(reader, pilot.id); }));
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        edit.set(card, *recordType(card.kind).field(u"state"),
                 codec::Codec<ReviewState>::toValue(ReviewState::Submitted));
        edit.set(pilot.id, &Pilot::background, text("The offices are cleaned every night."));
    }));
    valueOf(takeReviewStep(scene.workspace(), card, ReviewStep::Return, Side::Coach, text("Who cleans them?")));
    valueOf(scene.workspace().set(pilot.id, &Pilot::background, text("The offices are cleaned by our own staff.")));
    valueOf(takeReviewStep(scene.workspace(), card, ReviewStep::Submit, Side::Coach));
    scene.window->desk().open(card);
    QVERIFY(scene.find<QPushButton>("showChanges")->isVisible());
    auto *browser = scene.find<QTextBrowser>("reviewText");
    QVERIFY2(browser->accessibleDescription().contains(text("Added: “our own staff")),
             qPrintable(browser->accessibleDescription()));
    const QString shown = browser->toPlainText();
    QVERIFY2(shown.contains(text("night")) && shown.contains(pilot.title), qPrintable(shown));
    // No marks of Markdown to read past.
    QVERIFY2(!shown.contains(text("##")) && !shown.contains(text("**")), qPrintable(shown));
}

void tst_ReviewPage::opensAComment()
{
    const Scene scene;
    const ReviewItem approved = scene.items(ReviewList::Approved).back();
    valueOf(beginThread(scene.workspace(), approved.record, Side::Team, text("One more thing.")));
    scene.window->desk().open(scene.threads(approved.record).front().id());
    QVERIFY(scene.shows(approved));
    bool shown = false;
    for (const QLabel *label : scene.window->pages()->current()->findChildren<QLabel *>(text("commentBody")))
        shown = shown || (label->isVisible() && label->text() == text("One more thing."));
    QVERIFY(shown);
}

void tst_ReviewPage::commentsOnSomeWords()
{
    const Scene scene;
    const PlanSectionId id = scene.submitAgain();
    QVERIFY(scene.window->pages()->current()->show(RecordRef(id)));
    auto *browser = scene.find<QTextBrowser>("reviewText");
    auto *button = scene.find<QPushButton>("commentOnWords");
    QVERIFY(!button->isEnabled());
    QVERIFY(!scene.find<QPlainTextEdit>("newComment")->isVisible());
    QVERIFY(browser->find(text("our own staff")));
    QVERIFY(button->isEnabled());
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    auto *composer = scene.find<QPlainTextEdit>("newComment");
    QVERIFY(composer->hasFocus());
    QTest::keyClicks(composer, text("How many people?"));
    QTest::keyClick(composer, Qt::Key_Return, Qt::ControlModifier);
    const auto threads = scene.threads(id);
    const auto made = std::find_if(threads.begin(), threads.end(),
                                   [](const auto &thread) { return thread.first().text == text("How many people?"); });
    QVERIFY(made != threads.end());
    QCOMPARE(made->first().anchor, text("our own staff"));
    QCOMPARE(made->first().side, Side::Coach);
    QVERIFY(!composer->isVisible());
    QCOMPARE(scene.stateOf(id), ReviewState::Submitted); // a remark on some words answers nothing yet
    // Whoever turns to the comment sees the words in the text.
    QVERIFY(browser->extraSelections().isEmpty());
    scene.window->desk().open(made->id());
    QCOMPARE(browser->extraSelections().size(), 1);
    QCOMPARE(browser->extraSelections().front().cursor.selectedText(), text("our own staff"));
}

void tst_ReviewPage::wordsThatWereRemovedCannotBeCommentedOn()
{
    const Scene scene;
    const PlanSectionId id = scene.submitAgain();
    QVERIFY(scene.window->pages()->current()->show(RecordRef(id)));
    auto *browser = scene.find<QTextBrowser>("reviewText");
    QVERIFY(browser->find(text("night"))); // struck through: the earlier version had it
    browser->setFocus();
    QTest::keyClick(browser, Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(!scene.find<QPlainTextEdit>("newComment")->isVisible());
    QVERIFY(scene.toast().startsWith(text("These words do not stand in the section's text as they are")));
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
    auto *came = scene.find<QDateEdit>("cameOn");
    QVERIFY(!came->isVisible()); // of what waits already
    scene.window->desk().open(id);
    const QDate today = scene.window->desk().today();
    QVERIFY(came->isVisible());
    QCOMPARE(came->date(), today);
    came->setFocus();
    came->setDate(today.addDays(3)); // never to come
    QCOMPARE(came->date(), today);
    came->setSelectedSection(QDateEdit::DaySection);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(came, Qt::Key_Down);
    QCOMPARE(came->date(), today.addDays(-5));
    scene.press("recordSubmitted");
    QCOMPARE(scene.read(id).submittedOn, today.addDays(-5));
    QVERIFY2(scene.toast().contains(text("is recorded as submitted on ")), qPrintable(scene.toast()));
    // The next one begins with today again.
    for (const Submission &next : scene.all<Submission>(Query().where(&Submission::state, ReviewState::NotStarted))) {
        scene.window->desk().open(next.id);
        break;
    }
    QCOMPARE(came->date(), today);
}

void tst_ReviewPage::loadsNothingThatATextNames()
{
    const Scene scene;
    const QString picture = scene.path("picture.png");
    QImage red(60, 60, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(picture));
    const PlanSectionId id = scene.submitAgain();
    const QString body = text("Before\n\n![a](%1)\n\n![b](file://%1)\n\n![c](http://localhost/x.png)\n\nAfter");
    valueOf(scene.workspace().set(id, &PlanSection::body, QString(body).replace(text("%1"), picture)));
    scene.window->desk().open(id);
    auto *browser = scene.find<QTextBrowser>("reviewText");
    for (const bool changes : {true, false}) {
        scene.find<QPushButton>("showChanges")->setChecked(changes);
        QVERIFY(browser->toPlainText().contains(text("After")));
        const QImage shown = browser->grab().toImage();
        int reds = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                reds += shown.pixelColor(x, y) == QColor(Qt::red);
        }
        QCOMPARE(reds, 0);
    }
}

void tst_ReviewPage::saysThatThereIsNothingBesidesTheAnswer()
{
    const Scene scene;
    auto *none = scene.find<QLabel>("noComments");
    const ReviewItem first = scene.queue().front();
    QCOMPARE(first.record.kind, RecordKind::Submission);
    const auto respond = [&](const char *words) {
        valueOf(scene.workspace().edit(
            {}, [&](Edit &edit) { edit.set(SubmissionId{first.record.id}, &Submission::response, text(words)); }));
    };
    respond("");
    QVERIFY2(none->text().startsWith(text("No comments yet")), qPrintable(none->text()));
    respond("Well done so far.");
    QVERIFY(scene.find<QLabel>("response")->isVisible());
    QCOMPARE(none->text(), text("No other comments."));
    QVERIFY(none->isVisible());
    scene.trigger("undo");
    QVERIFY(!scene.find<QLabel>("response")->isVisible());
    QVERIFY2(none->text().startsWith(text("No comments yet")), qPrintable(none->text()));
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
