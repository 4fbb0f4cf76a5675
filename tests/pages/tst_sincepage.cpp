// The page that a coach reads before meeting a team: what has changed since the last time.

#include "academy/newacademy.h"
#include "fields/dayedit.h"
#include "pages/since/sincepage.h"
#include "support/windowscene.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTextBrowser>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_SincePage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheLastSession();
    void showsAChangeAndItsUndoing();
    void opensWithATeam();
    void opensTheRecordByKeys();
    void countsFromAChosenDay();
    void savesAndOpens();
    void teachesWithoutTeams();
    void everyControlHasAName();
};

static QString shown(const WindowScene &scene)
{
    auto *list = scene.find<QTextBrowser>("sinceList");
    return list->isVisible() ? list->toPlainText() : QString();
}

static SincePage *page(const WindowScene &scene)
{
    return qobject_cast<SincePage *>(scene.window->pages()->current());
}

/// Goes to the page and chooses the team of the first pilot, whose name it changes.
static Pilot changePilot(const WindowScene &scene)
{
    scene.goTo("since");
    const Pilot pilot = scene.all<Pilot>().front();
    auto *team = scene.find<QComboBox>("sinceTeam");
    team->setCurrentIndex(team->findData(QVariant::fromValue<qlonglong>(pilot.team.value)));
    valueOf(scene.workspace().set(pilot.id, &Pilot::title, QStringLiteral("Renamed since")));
    return pilot;
}

void tst_SincePage::beginsAtTheLastSession()
{
    const WindowScene scene;
    scene.goTo("since");
    QVERIFY2(page(scene)->contextLine().startsWith(QStringLiteral("Since the session “")),
             qPrintable(page(scene)->contextLine()));
    QVERIFY(scene.find<DayEdit>("sinceDay")->day() <= scene.window->desk().today());
    // The practice academy was made whole: nothing of it is news.
    QCOMPARE(shown(scene), QString());
    QVERIFY(page(scene)->findChild<EmptyState *>()->isVisible());
    QVERIFY(!scene.find<QPushButton>("sinceToTeams")->isVisible());
}

void tst_SincePage::showsAChangeAndItsUndoing()
{
    const WindowScene scene;
    const Pilot pilot = changePilot(scene);
    const QString text = shown(scene);
    QVERIFY2(text.contains(QStringLiteral("Pilots")) && text.contains(pilot.title + QStringLiteral(" → Renamed since")),
             qPrintable(text));
    scene.trigger("undo");
    QCOMPARE(shown(scene), QString());
    scene.trigger("redo");
    QCOMPARE(shown(scene).section(QLatin1Char('\n'), 2), text.section(QLatin1Char('\n'), 2));

    // Another team has nothing to tell.
    auto *team = scene.find<QComboBox>("sinceTeam");
    team->setFocus();
    const int index = team->currentIndex();
    QTest::keyClick(team, index == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(team->currentIndex() != index);
    QCOMPARE(shown(scene), QString());
}

void tst_SincePage::opensTheRecordByKeys()
{
    const WindowScene scene;
    changePilot(scene);
    auto *list = scene.find<QTextBrowser>("sinceList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Tab);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("pilots"));
}

void tst_SincePage::opensWithATeam()
{
    const WindowScene scene;
    const std::vector<Team> teams = scene.all<Team>(Query().where(&Team::state, TeamState::Participant));
    for (const Team &team : {teams.back(), teams.front()}) {
        scene.window->desk().openOn(QStringLiteral("since"), team.id);
        QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("since"));
        QCOMPARE(scene.find<QComboBox>("sinceTeam")->currentText(), team.name);
    }
    // A chosen day is let go: what is asked for is what has happened since the team was last met.
    auto *day = scene.find<DayEdit>("sinceDay");
    const QDate session = day->day();
    WindowScene::type(day->line(), session.addDays(-30).toString(Qt::ISODate));
    QTest::keyClick(day->line(), Qt::Key_Return);
    QCOMPARE(day->day(), session.addDays(-30));
    scene.window->desk().openOn(QStringLiteral("since"), teams.front().id);
    QCOMPARE(day->day(), session);
    // What is no team of the page's is shown where it is at home.
    scene.window->desk().openOn(QStringLiteral("since"), scene.all<Pilot>().front().id);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("pilots"));
}

void tst_SincePage::countsFromAChosenDay()
{
    const WindowScene scene;
    const Pilot pilot = changePilot(scene);
    auto *day = scene.find<DayEdit>("sinceDay");
    auto *last = scene.find<QPushButton>("sinceLastSession");
    QVERIFY(!last->isEnabled());
    const QDate session = day->day();
    day->setFocus();
    WindowScene::type(day->line(), session.addDays(1).toString(QStringLiteral("d.M.yyyy")));
    QTest::keyClick(day->line(), Qt::Key_Return);
    QCOMPARE(day->day(), session.addDays(1));
    QVERIFY(page(scene)->contextLine().startsWith(QStringLiteral("Since ")) &&
            !page(scene)->contextLine().contains(QStringLiteral("session")));
    QVERIFY(shown(scene).contains(QStringLiteral("Renamed since")));
    QTest::mouseClick(last, Qt::LeftButton);
    QCOMPARE(day->day(), session);
    QVERIFY(page(scene)->contextLine().contains(QStringLiteral("session")));
}

void tst_SincePage::savesAndOpens()
{
    const WindowScene scene;
    changePilot(scene);
    TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("changes"));
    QString suggested;
    page(scene)->askSave = [&](const QString &name, const QString &) {
        suggested = name;
        return path;
    };
    QAction *save = page(scene)->actions().front();
    save->menu()->actions().at(2)->trigger();
    QVERIFY2(suggested.endsWith(QStringLiteral(".md")), qPrintable(suggested));
    const QString written = QString::fromUtf8(bytesOf(path + QStringLiteral(".md")));
    QVERIFY2(written.contains(QStringLiteral("Renamed since")), qPrintable(written));
    QCOMPARE(scene.toast(), QStringLiteral("Saved as “changes.md”."));
    page(scene)->askSave = [](const QString &, const QString &) { return QString(); };
    save->menu()->actions().at(0)->trigger();

    QString opened;
    QByteArray begins;
    page(scene)->openFile = [&](const QString &name) {
        opened = name;
        begins = bytesOf(name).left(5);
    };
    scene.find<QComboBox>("sinceTeam")->setFocus();
    QTest::keyClick(scene.find<QComboBox>("sinceTeam"), Qt::Key_P, Qt::ControlModifier);
    QVERIFY(opened.endsWith(QStringLiteral(".pdf")));
    QCOMPARE(begins, QByteArray("%PDF-"));
}

void tst_SincePage::teachesWithoutTeams()
{
    const WindowScene scene;
    scene.window->desk().setAcademy(
        valueOf(createAcademy(scene.workspace(), scene.window->desk().catalogue(), {}, QStringLiteral("Next one"),
                              QDate(2026, 1, 19), Language::English)));
    scene.goTo("since");
    auto *button = scene.find<QPushButton>("sinceToTeams");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("teams"));
}

void tst_SincePage::everyControlHasAName()
{
    const WindowScene scene;
    changePilot(scene);
    QCOMPARE(unnamedControls(page(scene)).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_SincePage)
#include "tst_sincepage.moc"
