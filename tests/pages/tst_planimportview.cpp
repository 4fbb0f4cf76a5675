// A plan that was written elsewhere comes into the plan of a team, in the window: seen first, then taken as one step.

#include "pages/plan/planpage.h"
#include "support/windowscene.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Scene : public WindowScene
{
public:
    Scene() { goTo("plan"); }

    PlanPage *page() const { return qobject_cast<PlanPage *>(window->pages()->current()); }
    QListView *list() const { return find<QListView>("planPath"); }
    QString shownTitle() const { return find<QLabel>("sectionTitle")->text(); }
    std::vector<PlanSection> sections() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank));
    }
    PlanSection section(int row) const { return sections().at(size_t(row)); }
    /// Makes the section as it was before anybody wrote.
    void clear(int row) const { valueOf(workspace().set(section(row).id, &PlanSection::body, QString())); }
};

class tst_PlanImportView : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanWrittenElsewhereIsBroughtIn();
    void whatIsNoPlanIsRefused();
    void leadsToItsDocuments();
};

/// Chooses from the menu of the page, as by the mouse.
static void choose(const Scene &scene, const char *action)
{
    scene.page()->findChild<QAction *>(text(action))->trigger();
}

void tst_PlanImportView::aPlanWrittenElsewhereIsBroughtIn()
{
    const Scene scene;
    scene.clear(0);
    valueOf(scene.workspace().set(scene.section(2).id, &PlanSection::body, text("Old goals.")));
    const QString path = scene.path("ours.md");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("A word before.\n\n# " + scene.section(0).title.toUtf8() + "\n\nWe buy for 40 million.\n\n# " +
               scene.section(2).title.toUtf8() + "\n\nNew goals.\n\n# Our harbour\n\nShips.\n");
    file.close();
    scene.page()->askOpen = [path] { return path; };
    choose(scene, "importPlan");
    auto *rows = scene.find<QTreeWidget>("planImportSections");
    QVERIFY(rows->isVisible() && !scene.list()->isVisible());
    QCOMPARE(rows->topLevelItemCount(), 3);
    QCOMPARE(rows->topLevelItem(0)->text(1), text("Gets this text; it is empty now"));
    QCOMPARE(rows->topLevelItem(1)->text(1), text("Its text is replaced by this one"));
    QCOMPARE(rows->topLevelItem(2)->text(0), text("Our harbour"));
    QCOMPARE(rows->topLevelItem(2)->text(1), text("Unknown heading: becomes a section of your own"));
    QVERIFY(scene.find<QLabel>("planImportSummary")->text().startsWith(text("3 sections will be written.")));
    QCOMPARE(scene.find<QLabel>("planImportNote")->text(), text("3 words before the first section are left out."));
    QCOMPARE(unnamedControls(scene.page()).join(QLatin1Char('\n')), QString());
    // Nothing yet; given up, nothing at all.
    const size_t before = scene.sections().size();
    QCOMPARE(scene.section(2).body, text("Old goals."));
    auto *cancel = scene.find<QPushButton>("cancelPlanImport");
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QVERIFY(scene.list()->isVisible());
    QCOMPARE(scene.sections().size(), before);
    choose(scene, "importPlan");
    auto *take = scene.find<QPushButton>("takePlanImport");
    QVERIFY(take->hasFocus());
    QTest::keyClick(take, Qt::Key_Space);
    QVERIFY(scene.list()->isVisible());
    QCOMPARE(scene.sections().size(), before + 1);
    QCOMPARE(scene.section(0).body.trimmed(), text("We buy for 40 million."));
    QCOMPARE(scene.shownTitle().section(QLatin1Char(' '), 1), scene.section(0).title);
    QVERIFY(scene.toast().contains(text("ours.md")));
    // One undo takes all of it back.
    scene.trigger("undo");
    QCOMPARE(scene.sections().size(), before);
    QCOMPARE(scene.section(0).body, QString());
    QCOMPARE(scene.section(2).body, text("Old goals."));
    scene.trigger("redo");
    choose(scene, "importPlan");
    QVERIFY(!take->isEnabled());
    QVERIFY(scene.find<QLabel>("planImportSummary")->text().startsWith(text("The plan has all of this already.")));
}

void tst_PlanImportView::whatIsNoPlanIsRefused()
{
    const Scene scene;
    QSignalSpy failed(&scene.window->desk(), &Desk::failed);
    const QString path = scene.path("picture.md");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\xff\xfe\0\0", 16));
    file.close();
    scene.page()->askOpen = [path] { return path; };
    choose(scene, "importPlan");
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).value<Error>().what.contains(text("picture.md")));
    QVERIFY(scene.list()->isVisible());
    scene.page()->askOpen = [&scene] { return scene.path("missing.md"); };
    choose(scene, "importPlan");
    QCOMPARE(failed.size(), 2);
    QVERIFY(scene.list()->isVisible());
}

void tst_PlanImportView::leadsToItsDocuments()
{
    const Scene scene;
    choose(scene, "planDocuments");
    QCOMPARE(scene.window->pages()->currentId(), text("reports"));
}

POLKU_WINDOW_TEST_MAIN(tst_PlanImportView)
#include "tst_planimportview.moc"
