// What the coach reads on the Review page, and the comments beside it, in the real window.

#include "reviewpagescene.h"

#include <QImage>
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

class tst_ReviewedText : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void answersAThreadByKeyboard();
    void resolvesAThread();
    void showsWhatHasChanged();
    void showsWhatHasChangedInACard();
    void opensAComment();
    void commentsOnSomeWords();
    void wordsThatWereRemovedCannotBeCommentedOn();
    void loadsNothingThatATextNames();
    void saysThatThereIsNothingBesidesTheAnswer();
};

void tst_ReviewedText::answersAThreadByKeyboard()
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

void tst_ReviewedText::resolvesAThread()
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

void tst_ReviewedText::showsWhatHasChanged()
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

void tst_ReviewedText::showsWhatHasChangedInACard()
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

void tst_ReviewedText::opensAComment()
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

void tst_ReviewedText::commentsOnSomeWords()
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

void tst_ReviewedText::wordsThatWereRemovedCannotBeCommentedOn()
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

void tst_ReviewedText::loadsNothingThatATextNames()
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

void tst_ReviewedText::saysThatThereIsNothingBesidesTheAnswer()
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

POLKU_WINDOW_TEST_MAIN(tst_ReviewedText)
#include "tst_reviewedtext.moc"
