#include "academy/planpath.h"
#include "academy/review.h"
#include "academy/teampath.h"
#include "support/windowscene.h"
#include "widgets/linkrow.h"
#include "widgets/phasepath.h"

#include <QLabel>

using namespace polku;
using namespace polku::test;
using namespace polku::ui;

/// Our path and the messages of the practice academy's first team.
class TestPathPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void thePathTellsWhereTheTeamIs();
    void oneThingIsNext();
    void aReturnedSectionComesFirst();
    void phasesAreChosenByKeys();
    void aDeliverableIsHandedIn();
    void aSessionTellsItsPlace();
    void linesLeadToTheirRecords();
    void messagesAreAnswered();
    void wordsFollowTheLanguage();

private:
    class Scene : public WindowScene
    {
    public:
        Scene()
        {
            const auto teams = valueOf(workspace().read(
                [&](const Reader &reader) { return readPlanTeams(reader, window->desk().academy()); }));
            team = teams.front().team;
            window->desk().setTeam(team);
            QCoreApplication::processEvents();
        }
        TeamPath path() const
        {
            return valueOf(workspace().read(
                [&](const Reader &reader) { return readTeamPath(reader, team, window->desk().today()); }));
        }
        QString page() const { return window->pages()->currentId(); }
        QString label(const char *name) const { return find<QLabel>(name)->text(); }
        template <class R>
        std::vector<R> own(const Query &query = {}) const
        {
            return all<R>(query.where("team", Value(team.value)));
        }
        PlanSection returnSection(const char *why) const
        {
            const PlanSection section = own<PlanSection>(Query().where(&PlanSection::hiddenSection, false)).front();
            valueOf(workspace().set(section.id, &PlanSection::state, ReviewState::Draft));
            valueOf(handIn(workspace(), section.id, Side::Team));
            valueOf(takeReviewStep(workspace(), section.id, ReviewStep::Return, Side::Coach, QString::fromUtf8(why)));
            return section;
        }
        QList<LinkRow *> rows(const char *card) const { return find<QWidget>(card)->findChildren<LinkRow *>(); }

        TeamId team;
    };
};

void TestPathPage::thePathTellsWhereTheTeamIs()
{
    const Scene scene;
    QCOMPARE(scene.page(), QStringLiteral("path"));
    const TeamPath path = scene.path();
    auto *phases = scene.find<PhasePath>("phases");
    QCOMPARE(size_t(phases->stops().size()), path.phases.size());
    QVERIFY(path.now >= 0);
    QCOMPARE(phases->chosen(), path.now);
    const auto &here = phases->stops().at(path.now);
    QCOMPARE(here.place, PhasePath::Stop::Place::Here);
    QCOMPARE(here.name, path.phases.at(size_t(path.now)).phase.name);
    QVERIFY(here.steps.contains(QString::number(path.phases.at(size_t(path.now)).expected)));
    auto *stop = phases->findChild<QAbstractButton *>(QStringLiteral("phase%1").arg(path.now));
    QVERIFY(stop->accessibleName().contains(QStringLiteral("you are here")));
    QVERIFY(stop->accessibleName().contains(here.name));
}

void TestPathPage::oneThingIsNext()
{
    const Scene scene;
    const TeamPath path = scene.path();
    QVERIFY(!path.steps.empty());
    QVERIFY(scene.label("nextStepTitle").contains(path.steps.front().item.title.simplified()));
    QVERIFY(scene.find<QAbstractButton>("openNextStep")->accessibleName().contains(scene.label("nextStepTitle")));
}

void TestPathPage::aReturnedSectionComesFirst()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const Session &session : edit.all<Session>(Query().where(&Session::date, scene.window->desk().today())))
            edit.remove(session.id);
        for (const Submission &submission : edit.where(&Submission::team, scene.team))
            edit.set(submission.id, &Submission::state, ReviewState::Approved);
        for (const PlanSection &section : edit.where(&PlanSection::team, scene.team))
            edit.set(section.id, &PlanSection::state, ReviewState::Draft);
    }));
    const PlanSection section = scene.returnSection("Which gap does this answer?");
    QCOMPARE(scene.label("nextStepTitle"), section.title.simplified());
    QVERIFY(scene.label("nextStepWhy").contains(QStringLiteral("Which gap does this answer?")));
    QVERIFY(scene.rows("coachCard").first()->accessibleName().contains(section.title.simplified()));
    auto *open = scene.find<QAbstractButton>("openNextStep");
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(scene.page(), QStringLiteral("plan"));
    QVERIFY(scene.label("sectionAsked").contains(QStringLiteral("Which gap does this answer?")));
}

void TestPathPage::phasesAreChosenByKeys()
{
    const Scene scene;
    auto *phases = scene.find<PhasePath>("phases");
    const int before = phases->chosen();
    auto *stop = phases->findChild<QAbstractButton *>(QStringLiteral("phase%1").arg(before));
    stop->setFocus(Qt::TabFocusReason);
    QTest::keyClick(stop, Qt::Key_Right);
    QCOMPARE(phases->chosen(), before + 1);
    const QString name = phases->stops().at(before + 1).name;
    QVERIFY(scene.find<QWidget>("phaseCard")->accessibleName().startsWith(name));
}

void TestPathPage::aDeliverableIsHandedIn()
{
    const Scene scene;
    auto submissions = scene.own<Submission>();
    const Submission submission = submissions.back();
    valueOf(scene.workspace().set(submission.id, &Submission::state, ReviewState::NotStarted));
    scene.window->desk().open(submission.deliverable); // as a line of the path does
    const QString title = scene.read(submission.deliverable).title;
    QCOMPARE(scene.page(), QStringLiteral("path"));
    QCOMPARE(scene.label("pathPanelTitle"), title);
    auto *handIn = scene.find<QAbstractButton>("handIn");
    QVERIFY(handIn->isVisible() && handIn->isEnabled());
    handIn->click();
    QCOMPARE(scene.read(submission.id).state, ReviewState::Submitted);
    QVERIFY(scene.toast().contains(title));
    handIn->click(); // taken back while nobody has answered
    QCOMPARE(scene.read(submission.id).state, ReviewState::Draft);
    valueOf(polku::handIn(scene.workspace(), submission.id, Side::Team));
    valueOf(takeReviewStep(scene.workspace(), submission.id, ReviewStep::Return, Side::Coach,
                           QStringLiteral("One more page")));
    QVERIFY(scene.label("coachAnswer").contains(QStringLiteral("One more page")));
    QTest::keyClick(scene.find<QWidget>("closePathPanel"), Qt::Key_Escape);
    QVERIFY(!scene.find<QWidget>("pathPanel")->isVisible());
}

void TestPathPage::aSessionTellsItsPlace()
{
    const Scene scene;
    Session session;
    session.academy = scene.window->desk().academy();
    session.title = QStringLiteral("Our own sparring");
    session.team = scene.team;
    session.date = scene.window->desk().today().addDays(1);
    session.begins = QTime(9, 30);
    session.place = QStringLiteral("Town hall, room 4");
    session.link = QStringLiteral("https://example.org/meet");
    SessionId id;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { id = edit.insert(session); }));
    LinkRow *row = nullptr;
    for (LinkRow *each : scene.rows("sessionsCard")) {
        if (each->what() == session.title)
            row = each;
    }
    QVERIFY(row);
    QVERIFY(row->accessibleName().contains(session.place) && row->accessibleName().contains(session.link));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(scene.label("pathPanelTitle"), session.title);
    QVERIFY(scene.find<QAbstractButton>("openSessionLink")->isVisible());
    // A link that a browser should not follow is only told.
    valueOf(scene.workspace().set(id, &Session::link, QStringLiteral("file:///etc/passwd")));
    QVERIFY(!scene.find<QAbstractButton>("openSessionLink")->isVisible());
}

void TestPathPage::linesLeadToTheirRecords()
{
    const Scene scene;
    Action action;
    action.team = scene.team;
    action.title = QStringLiteral("A late action");
    action.due = scene.window->desk().today().addDays(-300);
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.insert(action); }));
    LinkRow *row = nullptr;
    for (LinkRow *each : scene.rows("dueCard")) {
        if (each->what() == action.title)
            row = each;
    }
    QVERIFY(row);
    row->click();
    QCOMPARE(scene.page(), QStringLiteral("actions"));
}

void TestPathPage::messagesAreAnswered()
{
    const Scene scene;
    const PlanSection section = scene.returnSection("Name the category.");
    QVERIFY(scene.navigationName("messages").contains(QStringLiteral("waiting")));
    scene.goTo("messages");
    LinkRow *row = nullptr;
    for (LinkRow *each : scene.rows("askedCard")) {
        if (each->what() == section.title)
            row = each;
    }
    QVERIFY(row);
    QVERIFY(row->accessibleName().contains(QStringLiteral("Returned")));
    QStringList said;
    for (const QLabel *label : scene.find<QWidget>("askedCard")->findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(QStringLiteral("Name the category.")));

    // The conversation is answered as the team.
    const auto before = scene.own<Comment>(Query().where(&Comment::side, Side::Team)).size();
    QAbstractButton *answer = nullptr;
    for (auto *button : scene.find<QWidget>("commentThreads")->findChildren<QAbstractButton *>()) {
        if (!answer && button->isVisible() && button->objectName() == QLatin1String("answerThread"))
            answer = button;
    }
    QVERIFY(answer);
    answer->click();
    QWidget *field = QApplication::focusWidget();
    QVERIFY(field);
    QCOMPARE(field->objectName(), QStringLiteral("answerText"));
    QTest::keyClicks(field, QStringLiteral("Cleaning services."));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto after = scene.own<Comment>(Query().where(&Comment::side, Side::Team));
    QCOMPARE(after.size(), before + 1);
    // A line leads to its record.
    for (LinkRow *each : scene.rows("askedCard")) {
        if (each->what() == section.title && each->isVisible())
            row = each;
    }
    row->click();
    QCOMPARE(scene.page(), QStringLiteral("plan"));
}

void TestPathPage::wordsFollowTheLanguage()
{
    const Scene scene;
    scene.window->setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    QCOMPARE(scene.window->findChild<QLabel *>(QStringLiteral("pageTitle"))->text(), QStringLiteral("Polkumme"));
    QCOMPARE(scene.find<QAbstractButton>("openNextStep")->text(), QStringLiteral("Avaa"));
    scene.goTo("messages");
    QCOMPARE(scene.window->findChild<QLabel *>(QStringLiteral("pageTitle"))->text(), QStringLiteral("Viestit"));
    scene.window->setLanguage(Language::English);
}

POLKU_WINDOW_TEST_MAIN(TestPathPage)
#include "tst_pathpage.moc"
