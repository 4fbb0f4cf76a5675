// The overview says where the academy is and leads to what it tells of.

#include "academy/newacademy.h"
#include "academy/overview.h"
#include "catalogue/wording.h"
#include "fields/recordform.h"
#include "support/windowscene.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/linkrow.h"
#include "widgets/pathtimeline.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_OverviewPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePathAndTheNumbers();
    void fillsAQuietFortnightWithLaterDates();
    void tellsWhatIsLateAndOpensIt();
    void tellsAndChangesWhatTheAcademyIs();
    void followsAChange();
    void teachesAnEmptyAcademy();
    void everyControlHasAName();
    void noPageFlashesAsAWindow();
};

void tst_OverviewPage::showsThePathAndTheNumbers()
{
    const WindowScene scene;
    scene.goTo("overview");
    const Overview overview = valueOf(scene.workspace().read([&](const Reader &reader) {
        return readOverview(reader, scene.window->desk().academy(), scene.window->desk().today());
    }));
    const TimelineData &path = scene.find<PathTimeline>("timeline")->data();
    QCOMPARE(path.bands.size(), size_t(4));
    QVERIFY(path.todayName.contains(QString::number(overview.position.week)));
    QStringList texts;
    for (const QLabel *label : scene.find<Card>("soFarCard")->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(
        QStringLiteral("%1 / %2").arg(overview.soFar.deliverablesAccepted).arg(overview.soFar.deliverables)));
    QVERIFY(texts.contains(QString::number(overview.soFar.pilots)));
}

void tst_OverviewPage::fillsAQuietFortnightWithLaterDates()
{
    const WindowScene scene;
    scene.goTo("overview");
    const QDate today = scene.window->desk().today();
    const auto read = [&] {
        return valueOf(scene.workspace().read(
            [&](const Reader &reader) { return readOverview(reader, scene.window->desk().academy(), today); }));
    };
    Overview overview = read();
    while (overview.nextSessions.size() > 2) {
        valueOf(scene.workspace().set(overview.nextSessions.back().id, &Session::state, SessionState::Cancelled));
        overview = read();
    }
    size_t later = 0;
    for (const SessionDate &session : overview.sessions)
        later += session.date > today.addDays(14);
    QVERIFY(later > 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the rows before the edits go
    const auto rows = scene.find<Card>("nextCard")->findChildren<LinkRow *>();
    QCOMPARE(size_t(rows.size()), qMin<size_t>(5, overview.nextSessions.size() + later));
}

void tst_OverviewPage::tellsWhatIsLateAndOpensIt()
{
    const WindowScene scene;
    scene.goTo("overview");
    LinkRow *late = nullptr;
    for (LinkRow *row : scene.find<Card>("lateCard")->findChildren<LinkRow *>()) {
        if (!late && row->focusPolicy() != Qt::NoFocus)
            late = row;
    }
    QVERIFY(late);
    QVERIFY(late->accessibleName().contains(QStringLiteral("late")));
    late->setFocus();
    QTest::keyClick(late, Qt::Key_Space);
    QVERIFY(scene.window->pages()->currentId() != QStringLiteral("overview"));
    // A date opens where it can be moved; Enter opens as the space bar does.
    scene.goTo("overview");
    auto *next = scene.find<Card>("nextCard")->findChild<LinkRow *>();
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("schedule"));
}

void tst_OverviewPage::tellsAndChangesWhatTheAcademyIs()
{
    const WindowScene scene;
    scene.goTo("overview");
    const AcademyId id = scene.window->desk().academy();
    scene.find<QAction>("aboutAcademy")->trigger();
    auto *panel = scene.find<QWidget>("academyPanel");
    QVERIFY(panel->isVisible());
    auto *organiser = panel->findChild<QLineEdit *>(QStringLiteral("organiser"));
    organiser->setFocus();
    WindowScene::type(organiser, QStringLiteral("Public Procurement Academy"));
    scene.window->pages()->current()->commitPending();
    QCOMPARE(scene.read(id).organiser, QStringLiteral("Public Procurement Academy"));
    // One that goes on is not put away; it says so beside the field, and nothing changes.
    auto *state = panel->findChild<QComboBox *>(QStringLiteral("state"));
    const int archived = state->findText(choiceLabel(AcademyState::Archived, scene.window->desk().words()));
    state->setFocus();
    state->setCurrentIndex(archived);
    Q_EMIT state->activated(archived);
    QCOMPARE(scene.read(id).state, AcademyState::Running);
    QVERIFY(panel->findChild<RecordForm *>()->field(&Academy::state)->problem().contains(QStringLiteral("not over")));
    QCOMPARE(state->currentText(), choiceLabel(AcademyState::Running, scene.window->desk().words()));
    QCOMPARE(unnamedControls(panel).join(QLatin1Char('\n')), QString());
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    // What is found of it in a search opens there.
    scene.goTo("teams");
    scene.window->desk().open(id);
    QVERIFY(scene.find<QWidget>("academyPanel")->isVisible());
}

void tst_OverviewPage::followsAChange()
{
    const WindowScene scene;
    scene.goTo("overview");
    const Pilot pilot = scene.all<Pilot>().front();
    const auto last = [&] {
        return scene.find<Card>("sinceCard")->findChildren<LinkRow *>(Qt::FindDirectChildrenOnly);
    };
    valueOf(scene.workspace().set(pilot.id, &Pilot::title, QStringLiteral("Renamed just now")));
    QStringList names;
    for (const LinkRow *row : last())
        names.append(row->accessibleName());
    QVERIFY2(names.join(QLatin1Char('\n')).contains(QStringLiteral("Renamed just now")),
             qPrintable(names.join(QLatin1Char('\n'))));
}

void tst_OverviewPage::teachesAnEmptyAcademy()
{
    const WindowScene scene;
    const AcademyId empty = valueOf(createAcademy(scene.workspace(), scene.window->desk().catalogue(), {},
                                                  QStringLiteral("Next one"), QDate(2026, 1, 19), Language::English));
    scene.window->desk().setAcademy(empty);
    scene.goTo("overview");
    auto *state = scene.find<EmptyState>("noTeamsYet");
    QVERIFY(state->isVisible());
    QTest::mouseClick(state->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("teams"));
}

void tst_OverviewPage::everyControlHasAName()
{
    const WindowScene scene;
    scene.goTo("overview");
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

namespace {

/// Takes down every window that is shown, by its name.
class ShownWindows final : public QObject
{
public:
    QStringList names;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow())
            names.append(watched->objectName());
        return false;
    }
};

} // namespace

/// A part that is shown before it has its place on the page is a window for a moment.
void tst_OverviewPage::noPageFlashesAsAWindow()
{
    ShownWindows shown;
    qApp->installEventFilter(&shown);
    const WindowScene scene;
    for (const PageDescription &page : composition().pages)
        scene.goTo(qPrintable(page.id));
    scene.window->desk().setTeam(scene.all<Team>(Query().where(&Team::state, TeamState::Participant)).front().id);
    for (const PageDescription &page : composition().pages)
        scene.goTo(qPrintable(page.id));
    scene.window->desk().setTeam({});
    scene.goTo("overview");
    QVERIFY(scene.find<Card>("waitingCard")->isVisible());
    qApp->removeEventFilter(&shown);
    QCOMPARE(shown.names, QStringList{QStringLiteral("mainWindow")});
}

POLKU_WINDOW_TEST_MAIN(tst_OverviewPage)
#include "tst_overviewpage.moc"
