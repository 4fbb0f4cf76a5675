#include "academy/planpath.h"
#include "shell/commandpalette.h"
#include "shell/navigation.h"
#include "support/everyword.h"
#include "support/windowscene.h"

#include <QListWidget>
#include <QMenu>

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

/// A word that stands nowhere in the practice academy.
static const QString canary = QStringLiteral("zebrafinch");

/// A team is chosen as the one that the window works for: it gets its own view of the program, with nothing of the
/// other teams and nothing that is the coach's own.
class TestTeamsView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theCoachSeesAllTeams();
    void aTeamIsChosenUnderTheAcademy();
    void theNavigationIsTheTeams();
    void pagesOfTheCoachAreNotReached();
    void theTeamIsKeptWithTheFile();
    void aTeamThatIsGoneGivesTheCoachsView();
    void otherAcademiesAreNotSeen();
    void theTeamSpeaksInComments();
    void onlyOwnStepsAreUndone();
    void nothingOfOthersIsSeen();
    void allControlsHaveNames();

private:
    /// The window with the words that must not be found in a team's view.
    class Scene : public WindowScene
    {
    public:
        Scene() : own(teams().front().team), other(teams().at(1).team) {}

        std::vector<PlanTeam> teams() const
        {
            return valueOf(workspace().read(
                [&](const Reader &reader) { return readPlanTeams(reader, window->desk().academy()); }));
        }
        void workAs(TeamId team) const
        {
            window->desk().setTeam(team);
            QCoreApplication::processEvents();
        }
        QAbstractButton *who() const
        {
            auto *button = window->findChild<QAbstractButton *>(QStringLiteral("workingAs"));
            if (!button)
                qFatal("Nothing tells as whom the person works.");
            return button;
        }
        QMenu *teamsMenu() const { return window->findChild<QMenu *>(QStringLiteral("teamsMenu")); }
        QString page() const { return window->pages()->currentId(); }
        QStringList shownPages() const
        {
            QStringList shown;
            for (const PageDescription &each : window->pages()->pages()) {
                const auto *item = window->findChild<QAbstractButton *>(QStringLiteral("navigation_") + each.id);
                if (item->isVisible())
                    shown.append(each.id);
            }
            return shown;
        }
        void plantCanaries() const
        {
            valueOf(workspace().edit({}, [&](Edit &edit) {
                for (const RecordKind kind : allRecordKinds) {
                    const RecordType &type = recordType(kind);
                    for (const Row &row : edit.rows(kind)) {
                        const TeamId owner = edit.teamOf(row);
                        const bool others = (owner && owner != own) || kind == RecordKind::Feedback ||
                                            type.scope == Scope::CoachPrivate;
                        for (const Field &field : type.fields) {
                            const bool words = field.type == FieldType::Line || field.type == FieldType::Text;
                            if (words && (others || field.privacy == Privacy::CoachPrivate))
                                edit.set(row.ref(), field, canary);
                        }
                    }
                }
            }));
        }
        /// What the window holds on all its pages that can be reached, with the search and the palette.
        QHash<QString, QString> everywhere() const
        {
            QHash<QString, QString> all;
            for (const PageDescription &each : window->pages()->pages()) {
                goTo(each.id.toLatin1().constData());
                if (page() != each.id)
                    continue;
                // What a page shows when its records are opened is walked too.
                for (const RecordKind kind : each.kinds) {
                    for (const Row &row : valueOf(workspace().read(
                             [&](const Reader &reader) { return reader.rows(kind, Query().limit(400)); }))) {
                        if (valueOf(workspace().read([&](const Reader &reader) { return reader.teamOf(row); })) ==
                            own) {
                            window->desk().open(row.ref());
                            break;
                        }
                    }
                }
                QCoreApplication::processEvents();
                all.insert(each.id, everyWord(window.get()));
            }
            return all;
        }
        /// The hits of the search, as the list under the field tells them.
        QStringList hits(const QString &words) const
        {
            auto *field = window->findChild<QLineEdit *>(QStringLiteral("searchField"));
            type(field, words);
            QCoreApplication::processEvents();
            const auto *list = window->findChild<QListWidget *>(QStringLiteral("searchHits"));
            QStringList found;
            for (int row = 0; list->isVisible() && row < list->count(); ++row)
                found.append(list->item(row)->text());
            type(field, QString());
            QTest::keyClick(field, Qt::Key_Backspace);
            QTest::keyClick(field, Qt::Key_Escape);
            return found;
        }
        QStringList palette() const
        {
            trigger("palette");
            auto *list = window->findChild<QListWidget *>(QStringLiteral("paletteList"));
            QStringList entries;
            for (int row = 0; row < list->count(); ++row)
                entries.append(list->item(row)->text());
            QTest::keyClick(window->findChild<QLineEdit *>(QStringLiteral("paletteField")), Qt::Key_Escape);
            return entries;
        }

        TeamId own;
        TeamId other;
    };
};

void TestTeamsView::theCoachSeesAllTeams()
{
    const Scene scene;
    QVERIFY(scene.window->desk().team().isNull());
    QVERIFY(scene.who()->isVisible());
    QVERIFY(scene.who()->accessibleName().contains(QStringLiteral("Coach")));
    const QStringList pages = scene.shownPages();
    QVERIFY(pages.contains(QStringLiteral("overview")) && pages.contains(QStringLiteral("review")));
    QVERIFY(!pages.contains(QStringLiteral("path")) && !pages.contains(QStringLiteral("messages")));
    scene.goTo("path");
    QVERIFY(scene.page() != QStringLiteral("path"));
    QCOMPARE(scene.window->actions().conflicts(), QStringList());
}

void TestTeamsView::aTeamIsChosenUnderTheAcademy()
{
    const Scene scene;
    scene.who()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(scene.who(), Qt::Key_Return);
    QMenu *menu = scene.teamsMenu();
    QVERIFY(menu->isVisible());
    const QList<QAction *> choices = scene.window->findChildren<QAction *>(QStringLiteral("teamChoice"));
    QCOMPARE(size_t(choices.size()), scene.teams().size());
    const QString name = scene.teams().front().name;
    menu->setActiveAction(choices.first());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(scene.window->desk().team(), scene.own);
    QCOMPARE(scene.page(), QStringLiteral("path"));
    QVERIFY(scene.who()->accessibleName().contains(name));
    QVERIFY(scene.who()->isChecked());
    QVERIFY(scene.toast().contains(name));

    // The menu names no other team, and leads back.
    QCOMPARE(scene.window->findChildren<QAction *>(QStringLiteral("teamChoice")).size(), 1);
    scene.trigger("workAsCoach");
    QVERIFY(scene.window->desk().team().isNull());
    QCOMPARE(scene.page(), QStringLiteral("overview"));
    QVERIFY(!scene.who()->isChecked());
}

void TestTeamsView::theNavigationIsTheTeams()
{
    const Scene scene;
    scene.workAs(scene.own);
    QCOMPARE(scene.shownPages().mid(0, 8),
             (QStringList{QStringLiteral("path"), QStringLiteral("plan"), QStringLiteral("actions"),
                          QStringLiteral("pilots"), QStringLiteral("assessment"), QStringLiteral("chain"),
                          QStringLiteral("library"), QStringLiteral("messages")}));
    QCOMPARE(scene.window->actions().conflicts(), QStringList());
    // The numbers are those of the pages that are there.
    QTest::keyClick(scene.window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(scene.page(), QStringLiteral("actions"));
    QTest::keyClick(scene.window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(scene.page(), QStringLiteral("path"));
    // Arrow keys walk over what is there alone.
    auto *plan = scene.window->findChild<QAbstractButton *>(QStringLiteral("navigation_plan"));
    plan->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plan, Qt::Key_Up);
    QVERIFY(scene.window->findChild<QAbstractButton *>(QStringLiteral("navigation_path"))->hasFocus());
}

void TestTeamsView::pagesOfTheCoachAreNotReached()
{
    const Scene scene;
    scene.workAs(scene.own);
    for (const char *page :
         {"overview", "teams", "progress", "since", "review", "coaching", "schedule", "feedback", "exchange"}) {
        scene.goTo(page);
        QCOMPARE(scene.page(), QStringLiteral("path"));
        QVERIFY(!scene.window->pages()->made(QLatin1String(page)));
    }
    // Neither by a record: of another team, of the coach's own.
    const auto foreign = scene.all<Pilot>(Query().where(&Pilot::team, scene.other)).front().id;
    const auto note = scene.all<CoachingNote>(Query().where(&CoachingNote::team, scene.own)).front().id;
    const auto application = scene.all<Application>(Query().where(&Application::team, scene.own)).front().id;
    for (const RecordRef record :
         {RecordRef(foreign), RecordRef(note), RecordRef(application), RecordRef(scene.other)}) {
        scene.window->desk().open(record);
        QCOMPARE(scene.page(), QStringLiteral("path"));
        scene.window->desk().openOn(QStringLiteral("pilots"), record);
        QCOMPARE(scene.page(), QStringLiteral("path"));
    }
    // Its own open.
    scene.window->desk().open(scene.all<Pilot>(Query().where(&Pilot::team, scene.own)).front().id);
    QCOMPARE(scene.page(), QStringLiteral("pilots"));
}

void TestTeamsView::theTeamIsKeptWithTheFile()
{
    Scene scene;
    scene.workAs(scene.own);
    scene.close();
    scene.open();
    QCOMPARE(scene.window->desk().team(), scene.own);
    QCOMPARE(scene.page(), QStringLiteral("path"));
    scene.workAs({});
    scene.close();
    scene.open();
    QVERIFY(scene.window->desk().team().isNull());
}

void TestTeamsView::aTeamThatIsGoneGivesTheCoachsView()
{
    const Scene scene;
    scene.workAs(scene.own);
    valueOf(scene.workspace().set(scene.own, &Team::state, TeamState::Withdrawn));
    QTRY_VERIFY(scene.window->desk().team().isNull());
    QCOMPARE(scene.page(), QStringLiteral("overview"));
    // Nor can one be chosen that takes no part.
    scene.workAs(scene.own);
    QVERIFY(scene.window->desk().team().isNull());
    scene.workAs(scene.other);
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.remove(scene.other); }));
    QTRY_VERIFY(scene.window->desk().team().isNull());
}

void TestTeamsView::otherAcademiesAreNotSeen()
{
    const Scene scene;
    TeamId there;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        Academy academy;
        academy.name = canary;
        Team team;
        team.academy = edit.insert(academy);
        team.name = canary;
        team.state = TeamState::Participant;
        there = edit.insert(team);
    }));
    scene.workAs(there); // of another academy than the one looked at
    QVERIFY(scene.window->desk().team().isNull());
    const AcademyId before = scene.window->desk().academy();
    scene.workAs(scene.own);
    scene.window->desk().open(there);
    QCOMPARE(scene.window->desk().academy(), before);
    QVERIFY(!everyWord(scene.window.get()).contains(canary));
    QCOMPARE(scene.hits(canary), QStringList());
}

void TestTeamsView::theTeamSpeaksInComments()
{
    const Scene scene;
    scene.workAs(scene.own);
    scene.goTo("plan");
    QVERIFY(scene.find<QWidget>("commentSide")->isHidden());
    auto *text = scene.find<QWidget>("newComment");
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("Is this enough?"));
    scene.find<QAbstractButton>("sendComment")->click();
    const auto comments = scene.all<Comment>(Query().where(&Comment::text, QStringLiteral("Is this enough?")));
    QCOMPARE(comments.size(), size_t(1));
    QCOMPARE(comments.front().side, Side::Team);
}

void TestTeamsView::onlyOwnStepsAreUndone()
{
    const Scene scene;
    valueOf(scene.workspace().set(scene.other, &Team::shortName, canary));
    scene.workAs(scene.own);
    QAction *undo = scene.window->actions().action(QStringLiteral("undo"));
    QVERIFY(!undo->isEnabled());
    QVERIFY(!undo->text().contains(canary));
    scene.trigger("undo");
    QCOMPARE(scene.read(scene.other).shortName, canary);
    const auto pilot = scene.all<Pilot>(Query().where(&Pilot::team, scene.own)).front();
    valueOf(scene.workspace().set(pilot.id, &Pilot::title, QStringLiteral("Own")));
    QVERIFY(undo->isEnabled());
    scene.trigger("undo");
    QCOMPARE(scene.read(pilot.id).title, pilot.title);
}

void TestTeamsView::nothingOfOthersIsSeen()
{
    const Scene scene;
    scene.plantCanaries();
    // The coach finds them, so they can be found.
    QStringList withCanary;
    const auto ofCoach = scene.everywhere();
    for (auto page = ofCoach.cbegin(); page != ofCoach.cend(); ++page) {
        if (page.value().contains(canary))
            withCanary.append(page.key());
    }
    for (const char *page : {"overview", "plan", "actions", "pilots", "assessment", "chain", "library", "reports",
                             "history", "teams", "progress", "coaching"})
        QVERIFY2(withCanary.contains(QLatin1String(page)), page);
    QVERIFY(!scene.hits(canary).isEmpty());
    QVERIFY(scene.palette().join(QLatin1Char('\n')).contains(canary));

    scene.workAs(scene.own);
    const auto ofTeam = scene.everywhere();
    QVERIFY(ofTeam.size() >= 10);
    for (auto page = ofTeam.cbegin(); page != ofTeam.cend(); ++page) {
        const qsizetype at = page.value().indexOf(canary);
        QVERIFY2(at < 0, qPrintable(page.key() + QStringLiteral(": ") + page.value().mid(qMax(0, at - 200), 400)));
    }
    QCOMPARE(scene.hits(canary), QStringList());
    QVERIFY(!scene.palette().join(QLatin1Char('\n')).contains(canary));
    // Its own is found all the same.
    const QString own = scene.all<Pilot>(Query().where(&Pilot::team, scene.own)).front().title;
    QVERIFY(scene.hits(own).contains(own.simplified()));
}

void TestTeamsView::allControlsHaveNames()
{
    const Scene scene;
    scene.workAs(scene.own);
    for (const QString &page : scene.shownPages()) {
        scene.goTo(page.toLatin1().constData());
        QVERIFY2(unnamedControls(scene.window->pages()->current()).isEmpty(),
                 qPrintable(page + QLatin1Char(' ') +
                            unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n'))));
    }
}

POLKU_WINDOW_TEST_MAIN(TestTeamsView)
#include "tst_teamsview.moc"
