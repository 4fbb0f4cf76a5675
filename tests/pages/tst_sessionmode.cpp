// Session mode: what everybody in the room may see, a team at a time.

#include "academy/meeting.h"
#include "pages/coaching/sessionwindow.h"
#include "support/windowscene.h"

#include <QAbstractButton>
#include <QImage>
#include <QLabel>
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

class tst_SessionMode : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void opensOverTheWholeScreen();
    void turnsTheTeamsByOneKey();
    void theKeysDoNotDisturbTyping();
    void keepsSharedNotes();
    void notesAreInTheFileWithoutLeaving();
    void makesActionsInTheMeeting();
    void undoesOnlyWhatWasDoneHere();
    void measuresTheTimeOfEachTeam();
    void theTextsGrowWithTheWindow();
    void leavingKeepsThePrivateNotesCovered();
    void showsNothingPrivate();
    void showsNothingOfOtherTeams();
    void looksTheSameWhateverIsPrivate();
    void looksOnlyAtAReadOnlyFile();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene()
        {
            goTo("coaching");
            enter();
        }
        void enter() const
        {
            window->pages()->current()->actions().first()->trigger();
            if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == mode(); }))
                qFatal("Session mode does not become active.");
        }
        SessionWindow *mode() const
        {
            auto *found = window->findChild<SessionWindow *>(text("sessionWindow"));
            if (!found)
                qFatal("There is no session mode.");
            return found;
        }
        template <class W>
        W *in(const char *name) const
        {
            W *widget = mode()->findChild<W *>(QString::fromLatin1(name));
            if (!widget)
                qFatal("There is no %s in session mode.", name);
            return widget;
        }
        QPlainTextEdit *notes() const { return in<QPlainTextEdit>("sessionNotes"); }
        Meeting meeting() const
        {
            return valueOf(
                workspace().read([&](const Reader &reader) { return readMeeting(reader, mode()->session()); }));
        }
        std::optional<Comment> shared() const
        {
            return valueOf(workspace().read(
                [&](const Reader &reader) { return sharedNotes(reader, mode()->session(), mode()->team()); }));
        }
        std::vector<Action> actions() const
        {
            return all<Action>(Query().where(&Action::team, mode()->team()).orderBy(&Action::rank));
        }
        /// Every word that the window holds for an eye, an ear or a pointer, shown or not.
        QString everyWord() const
        {
            QStringList words{mode()->windowTitle()};
            QList<QWidget *> widgets = mode()->findChildren<QWidget *>();
            widgets.append(mode());
            for (const QWidget *widget : widgets) {
                words << widget->toolTip() << widget->statusTip() << widget->whatsThis() << widget->accessibleName()
                      << widget->accessibleDescription();
                for (const char *property : {"text", "plainText", "placeholderText", "html", "title", "markdown"})
                    words << widget->property(property).toString();
                if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
                    for (int row = 0; row < view->model()->rowCount(); ++row)
                        words << view->model()->index(row, 0).data().toString();
                }
            }
            return words.join(QLatin1Char('\n'));
        }
        /// Puts `canary` into every text of every record of the kinds that `chosen` takes; says into how many.
        int plant(const std::function<bool(const RecordType &, const Field &, const Row &, const Reader &)> &chosen,
                  const QString &canary) const
        {
            int planted = 0;
            valueOf(workspace().edit({}, [&](Edit &edit) {
                for (const RecordKind kind : allRecordKinds) {
                    const RecordType &type = recordType(kind);
                    for (const Row &row : edit.rows(kind)) {
                        for (const Field &field : type.fields) {
                            const bool words = field.type == FieldType::Line || field.type == FieldType::Text;
                            if (!words || !chosen(type, field, row, edit))
                                continue;
                            edit.set(row.ref(), field, canary);
                            ++planted;
                        }
                    }
                }
            }));
            return planted;
        }
        /// What nobody but the coach sees, and what is about a person: but for names, which people in one room know.
        static bool isPrivate(const RecordType &type, const Field &field)
        {
            const bool named = &field == &fieldOf(&Person::name) || &field == &fieldOf(&Team::coach) ||
                               &field == &fieldOf(&Academy::coaches) || &field == &fieldOf(&Comment::author);
            return type.scope == Scope::CoachPrivate || field.privacy == Privacy::CoachPrivate ||
                   (field.privacy == Privacy::Personal && !named);
        }
    };
};

void tst_SessionMode::opensOverTheWholeScreen()
{
    const Scene scene;
    QVERIFY(scene.mode()->isVisible() && scene.mode()->isWindow() && scene.mode()->isFullScreen());
    const Meeting meeting = scene.meeting();
    QVERIFY(scene.in<QWidget>("sessionTitle")->accessibleName().contains(meeting.title));
    QVERIFY(scene.everyWord().contains(meeting.teams.front().name));
    QCOMPARE(scene.mode()->team(), meeting.teams.front().id);
    const QString firstPoint = meeting.agenda.section(QLatin1Char('\n'), 0, 0).mid(2);
    QVERIFY(scene.in<QTextBrowser>("sessionAgenda")->toPlainText().contains(firstPoint));
    QVERIFY(scene.notes()->hasFocus());
    QTest::keyClick(scene.mode(), Qt::Key_F11);
    QVERIFY(!scene.mode()->isFullScreen());
    QTest::keyClick(scene.notes(), Qt::Key_Escape);
    QVERIFY(!scene.mode()->isVisible());
}

void tst_SessionMode::turnsTheTeamsByOneKey()
{
    const Scene scene;
    const Meeting meeting = scene.meeting();
    QVERIFY(!scene.in<QPushButton>("previousTeam")->isEnabled());
    for (size_t i = 1; i < meeting.teams.size(); ++i) {
        QTest::keyClick(scene.notes(), Qt::Key_PageDown);
        QCOMPARE(scene.mode()->team(), meeting.teams[i].id);
    }
    QVERIFY(!scene.in<QPushButton>("nextTeam")->isEnabled());
    QTest::keyClick(scene.notes(), Qt::Key_PageDown); // stays at the end
    QCOMPARE(scene.mode()->team(), meeting.teams.back().id);
    QTest::keyClick(scene.in<QTextBrowser>("sessionAgenda"), Qt::Key_PageUp);
    QCOMPARE(scene.mode()->team(), meeting.teams[meeting.teams.size() - 2].id);
    QTest::mouseClick(scene.in<QPushButton>("nextTeam"), Qt::LeftButton);
    QCOMPARE(scene.mode()->team(), meeting.teams.back().id);
}

void tst_SessionMode::theKeysDoNotDisturbTyping()
{
    const Scene scene;
    const TeamId first = scene.mode()->team();
    QTest::keyClicks(scene.notes(), text("One, two"));
    QTest::keyClick(scene.notes(), Qt::Key_Left);
    QTest::keyClick(scene.notes(), Qt::Key_Up);
    QTest::keyClick(scene.notes(), Qt::Key_Space);
    QCOMPARE(scene.mode()->team(), first);
    QTest::keyClick(scene.notes(), Qt::Key_PageDown);
    QVERIFY(scene.mode()->team() != first);
    QVERIFY(scene.notes()->toPlainText().isEmpty());
    QTest::keyClick(scene.notes(), Qt::Key_PageUp);
    QVERIFY(scene.notes()->toPlainText().contains(text("One")));
}

void tst_SessionMode::keepsSharedNotes()
{
    const Scene scene;
    QTest::keyClicks(scene.notes(), text("We agree on hours."));
    QTest::keyClick(scene.notes(), Qt::Key_Escape);
    const auto notes = scene.shared();
    QVERIFY(notes);
    QCOMPARE(notes->text, text("We agree on hours."));
    QCOMPARE(notes->team, scene.mode()->team());
    const auto comments = scene.all<Comment>().size();
    // Typed and taken away again: nothing is left.
    scene.enter();
    QTest::keyClick(scene.notes(), Qt::Key_PageDown);
    QTest::keyClicks(scene.notes(), text("x"));
    QTest::keyClick(scene.notes(), Qt::Key_Backspace);
    QTest::keyClick(scene.notes(), Qt::Key_PageDown);
    QCOMPARE(scene.all<Comment>().size(), comments);
}

void tst_SessionMode::notesAreInTheFileWithoutLeaving()
{
    const Scene scene;
    QTest::keyClicks(scene.notes(), text("Half a thou"));
    QTRY_VERIFY(scene.shared() && scene.shared()->text == text("Half a thou"));
    QVERIFY(scene.notes()->hasFocus());
    QCOMPARE(scene.notes()->textCursor().position(), 11);
}

void tst_SessionMode::makesActionsInTheMeeting()
{
    const Scene scene;
    const auto before = scene.actions().size();
    QTest::keyClicks(scene.notes(), text("-> 2025-11-03 the draft is ready"));
    scene.mode()->commitPending();
    QTest::mouseClick(scene.in<QPushButton>("makeActions"), Qt::LeftButton);
    const auto now = scene.actions();
    QCOMPARE(now.size(), before + 1);
    QCOMPARE(now.back().title, text("The draft is ready"));
    // It is among the open actions of the team, and is marked as done there.
    QPushButton *done = nullptr;
    for (auto *button : scene.mode()->findChildren<QPushButton *>(text("actionDone"))) {
        if (button->isVisible() && button->accessibleName() == text("Mark as done: The draft is ready"))
            done = button;
    }
    QVERIFY(done);
    QTest::mouseClick(done, Qt::LeftButton);
    QVERIFY(scene.actions().back().status == ActionStatus::Done);
}

void tst_SessionMode::undoesOnlyWhatWasDoneHere()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    QTest::keyClicks(scene.notes(), text("A word"));
    scene.mode()->commitPending();
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(scene.notes(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!scene.shared());
    QVERIFY(scene.notes()->toPlainText().isEmpty());
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
}

void tst_SessionMode::measuresTheTimeOfEachTeam()
{
    WindowScene window;
    // The scene's clock stands; this one is moved by the test.
    const auto clock = std::make_shared<FixedClock>(testMoment().addSecs(7200));
    Composition composition = ui::composition();
    composition.clock = clock;
    const QString path = window.workspace().path();
    window.close();
    TemporaryFolder folder;
    Settings settings(folder.path(text("settings.ini")));
    settings.setLanguage(Language::English);
    theme::Theme theme(*qApp, theme::Scheme::Light);
    MainWindow main(settings, theme, std::move(composition));
    QVERIFY(main.files().open(path));
    main.show();
    main.desk().goTo(text("coaching"));
    main.pages()->current()->actions().first()->trigger();
    auto *mode = main.findChild<SessionWindow *>(text("sessionWindow"));
    QTRY_COMPARE(QApplication::activeWindow(), mode);
    auto *time = mode->findChild<QLabel *>(text("sessionTime"));
    auto *notes = mode->findChild<QPlainTextEdit *>(text("sessionNotes"));
    const auto wait = [&](int seconds) {
        clock->advance(seconds * 1000);
        mode->showTime();
    };
    const auto shows = [&](const char *expected) { return time->text().startsWith(text(expected)); };
    QVERIFY2(shows("0:00"), qPrintable(time->text()));
    QTest::keyClick(notes, Qt::Key_F5);
    wait(75);
    QVERIFY2(shows("1:15"), qPrintable(time->text()));
    QTest::keyClick(notes, Qt::Key_F5);
    wait(60);
    QVERIFY2(shows("1:15"), qPrintable(time->text()));
    QTest::mouseClick(mode->findChild<QPushButton *>(text("runTimer")), Qt::LeftButton);
    QTest::keyClick(notes, Qt::Key_PageDown); // the time runs for whom one looks at
    QVERIFY2(shows("0:00"), qPrintable(time->text()));
    wait(10);
    QVERIFY2(shows("0:10"), qPrintable(time->text()));
    QTest::keyClick(notes, Qt::Key_PageUp);
    QVERIFY2(shows("1:15"), qPrintable(time->text()));
    QVERIFY(!mode->findChild<QWidget *>(text("sessionOver"))->isVisible());
    wait(8 * 3600);
    QVERIFY(mode->findChild<QWidget *>(text("sessionOver"))->isVisible());
    QTest::mouseClick(mode->findChild<QPushButton *>(text("resetTimer")), Qt::LeftButton);
    QVERIFY2(shows("0:00"), qPrintable(time->text()));
}

/// Others sit far from a large screen.
void tst_SessionMode::theTextsGrowWithTheWindow()
{
    const Scene scene;
    const auto heights = [&] {
        return std::vector{QFontMetrics(scene.in<QWidget>("sessionTeam")->font()).height(),
                           QFontMetrics(scene.notes()->font()).height(),
                           QFontMetrics(scene.in<QLabel>("taskWhat")->font()).height()};
    };
    scene.mode()->showNormal();
    scene.mode()->resize(1280, 720);
    const auto small = heights();
    scene.mode()->resize(2560, 1440);
    for (size_t i = 0; i < small.size(); ++i)
        QVERIFY(heights()[i] > small[i] * 5 / 4);
    // What is made anew is as large, and not larger each time.
    const auto large = heights();
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(scene.notes(), Qt::Key_PageDown);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(scene.notes(), Qt::Key_PageUp);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(heights() == large);
    scene.mode()->resize(1280, 720);
    QVERIFY(heights() == small);
}

void tst_SessionMode::leavingKeepsThePrivateNotesCovered()
{
    const Scene scene;
    QVERIFY(!scene.find<QWidget>("noteList")->isVisible());
    QTest::keyClick(scene.notes(), Qt::Key_Escape);
    QVERIFY(scene.find<QWidget>("notesCovered")->isVisible());
    QVERIFY(!scene.find<QWidget>("noteList")->isVisible());
    QTest::mouseClick(scene.find<QPushButton>("uncoverNotes"), Qt::LeftButton);
    QVERIFY(scene.find<QWidget>("noteList")->isVisible());
}

void tst_SessionMode::showsNothingPrivate()
{
    const Scene scene;
    QVERIFY(!scene.all<CoachingNote>().empty() && !scene.all<CoachRating>().empty());
    const int planted =
        scene.plant([](const RecordType &type, const Field &field, const Row &,
                       const Reader &) { return Scene::isPrivate(type, field) || &field == &fieldOf(&Session::notes); },
                    text("canary"));
    QVERIFY(planted > 100);
    for (size_t i = 0; i < scene.meeting().teams.size(); ++i) {
        QVERIFY2(!scene.everyWord().contains(text("canary")), qPrintable(scene.everyWord()));
        QTest::keyClick(scene.notes(), Qt::Key_PageDown);
    }
    // The walk finds what is there: the same word in a field that is shown.
    valueOf(scene.workspace().set(scene.mode()->session(), &Session::agenda, text("canary")));
    QVERIFY(scene.everyWord().contains(text("canary")));
}

void tst_SessionMode::showsNothingOfOtherTeams()
{
    const Scene scene;
    const Meeting meeting = scene.meeting();
    for (const MeetingTeam &team : meeting.teams) {
        if (scene.mode()->team() != team.id)
            QTest::keyClick(scene.notes(), Qt::Key_PageDown);
        QCOMPARE(scene.mode()->team(), team.id);
        const auto plantWhere = [&](bool own) {
            return scene.plant(
                [&](const RecordType &, const Field &, const Row &row, const Reader &reader) {
                    const TeamId owner = reader.teamOf(row);
                    return owner && (owner == team.id) == own;
                },
                text("canary"));
        };
        QVERIFY(plantWhere(false) > 100);
        QVERIFY2(!scene.everyWord().contains(text("canary")), qPrintable(scene.everyWord()));
        scene.trigger("undo");
        // The walk finds what is there: the same word in what is the team's own.
        QVERIFY(plantWhere(true) > 0);
        QVERIFY(scene.everyWord().contains(text("canary")));
        scene.trigger("undo");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY2(!scene.everyWord().contains(text("canary")), qPrintable(scene.everyWord()));
    }
}

/// Seen as a picture: whatever is written into what is private changes not one point of it.
void tst_SessionMode::looksTheSameWhateverIsPrivate()
{
    const Scene scene;
    scene.notes()->setFocus();
    scene.in<QPushButton>("leaveSession")->setFocus(); // no cursor that blinks
    const auto picture = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return scene.mode()->grab().toImage();
    };
    const QImage before = picture();
    scene.plant([](const RecordType &type, const Field &field, const Row &,
                   const Reader &) { return Scene::isPrivate(type, field) || &field == &fieldOf(&Session::notes); },
                text("canary"));
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const CoachRating &rating : edit.all<CoachRating>())
            edit.set(rating.id, &CoachRating::rating, ProgressState::Late);
        for (const CoachingNote &note : edit.all<CoachingNote>())
            edit.set(note.id, &CoachingNote::followUp, QDate(2025, 10, 1));
    }));
    QVERIFY(picture() == before);
    valueOf(scene.workspace().set(scene.mode()->session(), &Session::agenda, text("- Something else")));
    QVERIFY(picture() != before);
}

void tst_SessionMode::looksOnlyAtAReadOnlyFile()
{
    WindowScene scene;
    const QString path = scene.workspace().path();
    scene.close();
    const auto holder = openWorkspace(path); // somebody else has it open
    scene.open();
    scene.goTo("coaching");
    scene.window->pages()->current()->actions().first()->trigger();
    auto *mode = scene.window->findChild<SessionWindow *>(text("sessionWindow"));
    QVERIFY(mode->isVisible());
    QVERIFY(mode->findChild<QPlainTextEdit *>(text("sessionNotes"))->isReadOnly());
}

void tst_SessionMode::everyControlHasAName()
{
    const Scene scene;
    QTest::keyClicks(scene.notes(), text("-> 2025-11-03 the draft is ready"));
    scene.mode()->commitPending();
    QCOMPARE(unnamedControls(scene.mode()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_SessionMode)
#include "tst_sessionmode.moc"
