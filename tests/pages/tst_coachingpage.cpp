// The coach's own notes, and what comes of them, in the real window.

#include "academy/coaching.h"
#include "academy/followups.h"
#include "academy/meeting.h"
#include "support/windowscene.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class tst_CoachingPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheNotesNewestFirst();
    void narrowsToATeamAndASession();
    void writesANoteByKeyboard();
    void typingIsInTheFileWithoutLeaving();
    void previewsAndMakesActions();
    void changesAnActionOnlyWhenAsked();
    void marksAnActionDone();
    void showsWhatIsOpenFromEarlier();
    void showsWhatTheTeamSeesOfTheSession();
    void comesBackToANote();
    void deletesAndBringsBack();
    void opensANoteFromElsewhere();
    void coversTheNotes();
    void teachesWhenThereIsNothing();
    void looksOnlyAtAReadOnlyFile();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("coaching"); }
        std::vector<CoachingItem> items() const
        {
            return valueOf(workspace().read(
                [&](const Reader &reader) { return readCoachingNotes(reader, window->desk().academy()); }));
        }
        QPlainTextEdit *notes() const
        {
            auto *field = find<QWidget>("noteForm")->findChild<QPlainTextEdit *>();
            if (!field)
                qFatal("There is no field for the notes.");
            return field;
        }
        QListView *list() const { return find<QListView>("noteList"); }
        void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
        /// The button of that name in the row that tells of `what`.
        QPushButton *buttonOf(const char *button, const QString &what) const
        {
            for (QWidget *row : window->pages()->current()->findChildren<QWidget *>(text("task"))) {
                const auto *label = row->findChild<QLabel *>(text("taskWhat"));
                if (row->isVisible() && label && label->text() == what)
                    return row->findChild<QPushButton *>(QString::fromLatin1(button));
            }
            return nullptr;
        }
        /// What the rows tell: "what | details".
        QStringList told(const char *part) const
        {
            QStringList lines;
            for (const QWidget *row : find<QWidget>(part)->findChildren<QWidget *>(text("task"))) {
                if (!row->isVisible())
                    continue;
                QStringList words;
                for (const QLabel *label : row->findChildren<QLabel *>())
                    words.append(label->text());
                lines.append(words.join(text(" | ")));
            }
            return lines;
        }
        /// Writes a new note on a team that has a person called Maija Virtanen.
        TeamId write(const QString &words) const
        {
            const TeamId team = items().front().team;
            valueOf(workspace().edit({}, [&](Edit &edit) {
                Person person;
                person.team = team;
                person.name = text("Maija Virtanen");
                edit.insert(person);
            }));
            begin();
            typeLines(notes(), words);
            window->pages()->current()->commitPending();
            QCoreApplication::processEvents();
            return team;
        }
        void begin() const { QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); }
        std::vector<Action> actionsOf(TeamId team) const
        {
            return all<Action>(Query().where(&Action::team, team).orderBy(&Action::rank));
        }
    };
};

void tst_CoachingPage::listsTheNotesNewestFirst()
{
    const Scene scene;
    const auto items = scene.items();
    QVERIFY(items.size() >= 10);
    QCOMPARE(scene.list()->model()->rowCount(), int(items.size()));
    for (size_t i = 1; i < items.size(); ++i)
        QVERIFY(items[i - 1].day >= items[i].day);
    QCOMPARE(WindowScene::column(scene.list(), 0).first(), items.front().firstLine);
    QCOMPARE(scene.notes()->toPlainText(), items.front().text);
    QTest::keyClick(scene.list(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.notes()->toPlainText(), items[1].text);
}

void tst_CoachingPage::narrowsToATeamAndASession()
{
    const Scene scene;
    const auto items = scene.items();
    auto *teams = scene.find<QComboBox>("noteTeam");
    teams->setCurrentIndex(teams->findData(QVariant::fromValue<qlonglong>(items.back().team.value)));
    const auto ofTeam = std::count_if(items.begin(), items.end(),
                                      [&](const CoachingItem &item) { return item.team == items.back().team; });
    QCOMPARE(scene.list()->model()->rowCount(), int(ofTeam));
    auto *sessions = scene.find<QComboBox>("noteSession");
    sessions->setCurrentIndex(sessions->findData(QVariant::fromValue<qlonglong>(items.back().session.value)));
    QCOMPARE(scene.list()->model()->rowCount(), 1);
    QCOMPARE(scene.notes()->toPlainText(), items.back().text);
}

void tst_CoachingPage::writesANoteByKeyboard()
{
    const Scene scene;
    const auto before = scene.items();
    scene.begin();
    QVERIFY(scene.notes()->hasFocus());
    QTest::keyClicks(scene.notes(), text("They were cheerful."));
    QTest::keyClick(scene.notes(), Qt::Key_Return, Qt::ControlModifier);
    const auto now = scene.items();
    QCOMPARE(now.size(), before.size() + 1);
    const auto made = std::find_if(now.begin(), now.end(), [](const CoachingItem &item) {
        return item.firstLine == QStringLiteral("They were cheerful.");
    });
    QVERIFY(made != now.end());
    QCOMPARE(made->day, scene.window->desk().today());
    QCOMPARE(made->team, before.front().team);
    QVERIFY(made->session);
}

/// What is typed is written by itself, so that a window that is killed takes nothing with it.
void tst_CoachingPage::typingIsInTheFileWithoutLeaving()
{
    const Scene scene;
    scene.begin();
    QTest::keyClicks(scene.notes(), text("Half a thou"));
    QTRY_VERIFY(tableDump(scene.workspace().path()).join(QLatin1Char('\n')).contains(text("Half a thou")));
    QVERIFY(scene.notes()->hasFocus());
}

void tst_CoachingPage::previewsAndMakesActions()
{
    const Scene scene;
    const TeamId team = scene.write(text("Prices.\n-> Maija 20.10. calls the city\n-> somebody writes\n"
                                         "-> 2025-11-03 the draft is ready"));
    const auto before = scene.actionsOf(team).size();
    QCOMPARE(scene.told("followUps"),
             (QStringList{text("Calls the city | New: Maija Virtanen · by 20 October 2025"),
                          text("somebody writes | Stays a line: name somebody of the team, or give a day."),
                          text("The draft is ready | New: by 3 November 2025")}));
    QCOMPARE(scene.find<QPushButton>("makeActions")->text(), text("Make 2 actions"));
    QVERIFY(scene.find<QLabel>("followUpsSeen")->isVisible());
    QTest::keyClick(scene.notes(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    const auto now = scene.actionsOf(team);
    QCOMPARE(now.size(), before + 2);
    QCOMPARE(now.back().title, text("The draft is ready"));
    QVERIFY(!scene.find<QPushButton>("makeActions")->isVisible());
    QCOMPARE(scene.told("followUps").first(),
             text("Calls the city | Not started · Maija Virtanen · by 20 October 2025"));
    QVERIFY(scene.toast().contains(text("2 actions")));
    // Written on and pressed again: only what is new is made.
    scene.notes()->setFocus();
    scene.notes()->moveCursor(QTextCursor::End);
    WindowScene::typeLines(scene.notes(), text("\n-> Maija thanks everybody"));
    QTest::keyClick(scene.notes(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.actionsOf(team).size(), before + 3);
}

void tst_CoachingPage::changesAnActionOnlyWhenAsked()
{
    const Scene scene;
    const TeamId team = scene.write(text("-> Maija 20.10. calls the city"));
    scene.press("makeActions");
    WindowScene::type(scene.notes(), text("-> Maija 27.10. calls the city"));
    scene.window->pages()->current()->commitPending();
    QCOMPARE(scene.actionsOf(team).back().due, QDate(2025, 10, 20));
    QVERIFY2(scene.told("followUps").first().contains(text("The action says: by 20 October 2025")),
             qPrintable(scene.told("followUps").first()));
    auto *change = scene.buttonOf("updateAction", text("Calls the city"));
    QVERIFY(change);
    change->setFocus();
    QTest::keyClick(change, Qt::Key_Space);
    QCOMPARE(scene.actionsOf(team).back().due, QDate(2025, 10, 27));
    QVERIFY(!scene.buttonOf("updateAction", text("Calls the city")));
}

void tst_CoachingPage::marksAnActionDone()
{
    const Scene scene;
    const TeamId team = scene.write(text("-> Maija 20.10. calls the city"));
    scene.press("makeActions");
    QTest::mouseClick(scene.buttonOf("actionDone", text("Calls the city")), Qt::LeftButton);
    QVERIFY(scene.actionsOf(team).back().status == ActionStatus::Done);
    QVERIFY(scene.told("followUps").first().contains(text("Done")));
    QTest::mouseClick(scene.buttonOf("actionDone", text("Calls the city")), Qt::LeftButton);
    QVERIFY(scene.actionsOf(team).back().status != ActionStatus::Done);
}

void tst_CoachingPage::showsWhatIsOpenFromEarlier()
{
    const Scene scene;
    const TeamId team = scene.write(text("-> Maija 10.10. calls the city"));
    scene.press("makeActions");
    scene.begin();
    QVERIFY(scene.told("followUps").isEmpty());
    auto *done = scene.buttonOf("actionDone", text("Calls the city"));
    QVERIFY(done);
    QTest::mouseClick(scene.buttonOf("openNote", text("Calls the city")), Qt::LeftButton);
    QCOMPARE(scene.notes()->toPlainText(), text("-> Maija 10.10. calls the city"));
    QVERIFY(scene.told("followUps").first().contains(text("Late")));
    QCOMPARE(scene.actionsOf(team).back().title, text("Calls the city"));
}

void tst_CoachingPage::showsWhatTheTeamSeesOfTheSession()
{
    const Scene scene;
    QVERIFY(!scene.find<QLabel>("sharedNotes")->isVisible());
    const CoachingItem first = scene.items().front();
    valueOf(beginSharedNotes(scene.workspace(), first.session, first.team, text("We agree on hours.")));
    QVERIFY(scene.find<QLabel>("sharedNotes")->isVisible());
    QCOMPARE(scene.find<QLabel>("sharedNotes")->text(), text("We agree on hours."));
}

void tst_CoachingPage::comesBackToANote()
{
    const Scene scene;
    const auto items = scene.items();
    const CoachingItem first = items.front();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const CoachingItem &item : items)
            edit.set(item.id, &CoachingNote::followUp, QDate());
        CoachingNote note;
        note.team = first.team;
        note.at = first.day.addDays(-40);
        note.text = text("Ask about the register");
        note.followUp = scene.window->desk().today();
        edit.insert(note);
    }));
    QCOMPARE(scene.navigationName("coaching"), text("Coaching, 1 waiting"));
    auto *done = scene.buttonOf("followUpDone", text("Ask about the register"));
    QVERIFY(done);
    QTest::mouseClick(done, Qt::LeftButton);
    QCOMPARE(scene.navigationName("coaching"), text("Coaching"));
    QVERIFY(!scene.buttonOf("followUpDone", text("Ask about the register")));
}

void tst_CoachingPage::deletesAndBringsBack()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    const auto count = scene.items().size();
    scene.press("deleteNote");
    QCOMPARE(scene.items().size(), count - 1);
    QTest::mouseClick(scene.window->toast().button(), Qt::LeftButton);
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    QCOMPARE(scene.list()->model()->rowCount(), int(count));
}

void tst_CoachingPage::opensANoteFromElsewhere()
{
    const Scene scene;
    const CoachingItem last = scene.items().back();
    auto *teams = scene.find<QComboBox>("noteTeam");
    teams->setCurrentIndex(teams->findData(QVariant::fromValue<qlonglong>(scene.items().front().team.value)));
    scene.goTo("overview");
    scene.window->desk().open(last.id);
    QCOMPARE(scene.notes()->toPlainText(), last.text);
}

void tst_CoachingPage::coversTheNotes()
{
    const Scene scene;
    scene.press("coverNotes");
    QVERIFY(!scene.notes()->isVisible() && !scene.list()->isVisible());
    QVERIFY(scene.find<QWidget>("notesCovered")->isVisible());
    // A search does not open them either, and leaving the page does not uncover it.
    scene.window->desk().open(scene.items().back().id);
    scene.goTo("overview");
    scene.goTo("coaching");
    QVERIFY(!scene.notes()->isVisible() && !scene.list()->isVisible());
    // Nor do the search, the history and what needs the coach tell of them, while others may see the screen.
    const CoachingItem note = scene.items().back();
    valueOf(scene.workspace().set(note.id, &CoachingNote::text, text("Zanzibar")));
    valueOf(scene.workspace().set(note.id, &CoachingNote::followUp, scene.window->desk().today().addDays(-1)));
    const auto told = [&] {
        auto *field = scene.window->findChild<QLineEdit *>(text("searchField"));
        WindowScene::type(field, text("zanzibar"));
        const int hits = scene.window->findChild<QListWidget *>(text("searchHits"))->count();
        QTest::keyClick(field, Qt::Key_Escape);
        scene.goTo("history");
        const auto *steps = scene.find<QListView>("historySteps")->model();
        const QString newest = steps->index(1, 0).data().toString(); // below its day
        scene.goTo("progress");
        const bool due = scene.window->pages()->current()->findChild<QWidget *>(text("reason_follow_up_due"));
        return std::tuple(hits > 0, newest, due);
    };
    const auto [covered, before, coveredDue] = told();
    QVERIFY(!covered && !coveredDue);
    scene.goTo("coaching");
    scene.press("uncoverNotes");
    QVERIFY(scene.notes()->isVisible());
    const auto [found, newest, due] = told();
    QVERIFY2(found && due && newest != before, qPrintable(newest));
}

void tst_CoachingPage::teachesWhenThereIsNothing()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const CoachingNote &note : edit.all<CoachingNote>())
            edit.remove(note.id);
    }));
    QVERIFY(scene.find<QWidget>("noNotes")->isVisible());
    QVERIFY(!scene.notes()->isVisible());
    scene.press("firstNote");
    QCOMPARE(scene.items().size(), size_t(1));
    QVERIFY(scene.notes()->isVisible() && scene.notes()->hasFocus());
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const Team &team : edit.all<Team>())
            edit.remove(team.id);
    }));
    QCOMPARE(scene.find<QPushButton>("firstNote")->text(), text("Go to the teams"));
}

void tst_CoachingPage::looksOnlyAtAReadOnlyFile()
{
    Scene scene;
    scene.write(text("-> Maija 20.10. calls the city"));
    const QString path = scene.workspace().path();
    scene.close();
    const auto holder = openWorkspace(path); // somebody else has it open
    scene.open();
    scene.goTo("coaching");
    QVERIFY(scene.workspace().isReadOnly());
    QVERIFY(scene.notes()->isReadOnly());
    QVERIFY(!scene.find<QPushButton>("deleteNote")->isVisible());
    QVERIFY(!scene.find<QPushButton>("makeActions")->isEnabled());
    QVERIFY(!scene.window->pages()->current()->actions().last()->isEnabled());
}

void tst_CoachingPage::everyControlHasAName()
{
    const Scene scene;
    scene.write(text("-> Maija 10.10. calls the city"));
    scene.press("makeActions");
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    scene.press("coverNotes");
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_CoachingPage)
#include "tst_coachingpage.moc"
