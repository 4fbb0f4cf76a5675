// Materials read, added and marked as studied, in the real window.

#include "fields/recordform.h"
#include "pages/library/librarypage.h"
#include "pages/library/materialpanel.h"
#include "pages/library/studymodel.h"
#include "support/windowscene.h"
#include "widgets/chipbar.h"
#include "widgets/linkrow.h"
#include "widgets/statebadge.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_LibraryPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheMaterialsByPhase();
    void filtersByPhaseThemeAndWords();
    void opensALinkOnlyOnAClick();
    void opensNothingButWebPages();
    void tellsWhereAMaterialIsUsed();
    void spaceMarksAndUnmarks();
    void takesNothingAwayThatCannotComeBack();
    void aPersonCanBeNamed();
    void leadsFromTheMaterialToTheTeamsCell();
    void makesAndDeletesAMaterial();
    void anEmptyLibraryOffersTheCatalogue();
    void opensAStudyFromElsewhere();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("library"); }
        QTableView *table() const { return find<QTableView>("materialTable"); }
        QTableView *studies() const { return find<QTableView>("studyGrid"); }
        void showStudies() const
        {
            QTest::mouseClick(find<ChipBar>("libraryViews")->findChild<QPushButton *>(QStringLiteral("chip_studies")),
                              Qt::LeftButton);
        }
        Material material(const char *title) const
        {
            for (const Material &one : all<Material>()) {
                if (one.title == QString::fromUtf8(title))
                    return one;
            }
            qFatal("There is no material %s.", title);
            return {};
        }
        Team team(const char *name) const
        {
            for (const Team &one : all<Team>()) {
                if (one.name.contains(QString::fromUtf8(name)))
                    return one;
            }
            qFatal("There is no team %s.", name);
            return {};
        }
        std::vector<Study> studiesOf(const Team &team, const Material &material) const
        {
            return all<Study>(Query().where(&Study::team, team.id).where(&Study::material, material.id));
        }
        /// Puts the keys on the cell of a team and a material.
        QModelIndex chooseCell(const Team &team, const Material &material) const
        {
            showStudies();
            auto *model = static_cast<StudyModel *>(studies()->model());
            const QModelIndex index = model->indexOf(material.id, team.id);
            studies()->setFocus();
            studies()->setCurrentIndex(index);
            return index;
        }
    };
};

void tst_LibraryPage::listsTheMaterialsByPhase()
{
    const Scene scene;
    const size_t all = scene.all<Material>().size();
    QCOMPARE(size_t(scene.table()->model()->rowCount()), all);
    QCOMPARE(WindowScene::column(scene.table(), 0).first(),
             QStringLiteral("Study: what a development programme gives a contracting entity"));
    QVERIFY(scene.find<QLabel>("materialTitle")->text() == WindowScene::column(scene.table(), 0).first());
    scene.table()->setFocus();
    QTest::keyClick(scene.table(), Qt::Key_Down);
    QCOMPARE(scene.find<QLabel>("materialTitle")->text(), WindowScene::column(scene.table(), 0).at(1));
}

void tst_LibraryPage::filtersByPhaseThemeAndWords()
{
    const Scene scene;
    auto *phase = scene.find<QComboBox>("phaseFilter");
    auto *theme = scene.find<QComboBox>("themeFilter");
    const int all = scene.table()->model()->rowCount();
    phase->setCurrentIndex(3);
    const QStringList second = WindowScene::column(scene.table(), 0);
    QVERIFY(second.contains(QStringLiteral("Employment through procurement")));
    QVERIFY(second.size() < all);
    theme->setCurrentIndex(theme->findData(QStringLiteral("EXP")));
    const QStringList both = WindowScene::column(scene.table(), 0);
    QVERIFY(both.contains(QStringLiteral("Labour exploitation and public procurement")));
    QVERIFY(!both.contains(QStringLiteral("Employment through procurement")));
    phase->setCurrentIndex(0);
    theme->setCurrentIndex(0);
    auto *search = scene.find<QLineEdit>("materialFilter");
    WindowScene::type(search, QStringLiteral("heuni nothing"));
    QVERIFY(scene.find<QLabel>("noHits")->isVisible());
    WindowScene::type(search, QStringLiteral("exploitation procurement"));
    QCOMPARE(WindowScene::column(scene.table(), 0),
             QStringList{QStringLiteral("Labour exploitation and public procurement")});
    // The table of studies follows the same filters.
    scene.showStudies();
    QCOMPARE(scene.studies()->model()->rowCount(), 1);
}

void tst_LibraryPage::opensALinkOnlyOnAClick()
{
    const Scene scene;
    auto *page = static_cast<LibraryPage *>(scene.window->pages()->current());
    QList<QUrl> opened;
    page->materialPanel()->openLink = [&](const QUrl &link) { opened.append(link); };
    QVERIFY(page->show(scene.material("Labour exploitation and public procurement").id));
    QVERIFY(opened.isEmpty());
    QTest::mouseClick(scene.find<QPushButton>("openMaterial"), Qt::LeftButton);
    QCOMPARE(opened, QList<QUrl>{QUrl(QStringLiteral("https://heuni.fi/-/hankinta-opas"))});
}

void tst_LibraryPage::opensNothingButWebPages()
{
    const Scene scene;
    auto *page = static_cast<LibraryPage *>(scene.window->pages()->current());
    page->materialPanel()->openLink = [](const QUrl &) { qFatal("It was opened."); };
    const Material material = scene.material("Labour exploitation and public procurement");
    QVERIFY(page->show(material.id));
    for (const char *link : {"file:///etc/passwd", "javascript:alert(1)", "https://", "notes.docx"}) {
        valueOf(scene.workspace().set(material.id, &Material::link, QString::fromUtf8(link)));
        QVERIFY2(!scene.find<QPushButton>("openMaterial")->isEnabled(), link);
        scene.find<QPushButton>("openMaterial")->click();
    }
    valueOf(scene.workspace().set(material.id, &Material::link, QString()));
    QVERIFY(!scene.find<QPushButton>("openMaterial")->isVisible());
}

void tst_LibraryPage::tellsWhereAMaterialIsUsed()
{
    const Scene scene;
    auto *page = static_cast<LibraryPage *>(scene.window->pages()->current());
    QVERIFY(page->show(scene.material("Employment through procurement").id));
    const auto sessions = scene.all<Session>(Query().where(&Session::code, QStringLiteral("workshop_employment")));
    auto *row = scene.find<LinkRow>(qPrintable(QStringLiteral("use_%1").arg(sessions.front().id.value)));
    QCOMPARE(row->what(), sessions.front().title);
    QTest::mouseClick(row, Qt::LeftButton);
    QCOMPARE(scene.window->pages()->current()->title(), QStringLiteral("Schedule"));
}

void tst_LibraryPage::spaceMarksAndUnmarks()
{
    const Scene scene;
    const Team team = scene.team("Tunturi");
    const Material material = scene.material("Labour exploitation and public procurement");
    QVERIFY(scene.studiesOf(team, material).empty());
    const QModelIndex cell = scene.chooseCell(team, material);
    QCOMPARE(cell.data().toString(), QStringLiteral("Missing"));
    QCOMPARE(scene.find<StateBadge>("studyState")->standing(), Standing::NeedsAttention);
    QTest::keyClick(scene.studies(), Qt::Key_Space);
    const std::vector<Study> marked = scene.studiesOf(team, material);
    QCOMPARE(marked.size(), size_t(1));
    QVERIFY(marked[0].person.isNull());
    QCOMPARE(marked[0].studiedOn, testMoment().date());
    QCOMPARE(cell.data().toString(), QStringLiteral("15 Oct"));
    QVERIFY(
        cell.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("studied: the team on 15 October 2025")));
    QCOMPARE(scene.find<StateBadge>("studyState")->standing(), Standing::Done);
    QTest::keyClick(scene.studies(), Qt::Key_Return);
    QVERIFY(scene.studiesOf(team, material).empty());
    scene.trigger("undo");
    QCOMPARE(scene.studiesOf(team, material).size(), size_t(1));
    scene.trigger("undo");
    QVERIFY(scene.studiesOf(team, material).empty());
    QCOMPARE(cell.data().toString(), QStringLiteral("Missing"));
}

void tst_LibraryPage::takesNothingAwayThatCannotComeBack()
{
    const Scene scene;
    const Team team = scene.team("Merilinna");
    const Material material = scene.material("Labour exploitation and public procurement");
    const size_t before = scene.studiesOf(team, material).size();
    QCOMPARE(before, size_t(2)); // two people
    scene.chooseCell(team, material);
    QTest::keyClick(scene.studies(), Qt::Key_Space);
    QVERIFY(scene.studiesOf(team, material).empty());
    QCOMPARE(scene.toast(), QStringLiteral("2 marks taken away."));
    scene.trigger("undo");
    QCOMPARE(scene.studiesOf(team, material).size(), before);
}

void tst_LibraryPage::aPersonCanBeNamed()
{
    const Scene scene;
    const Team team = scene.team("Tunturi");
    const Material material = scene.material("Minimum requirements (Code of Conduct)");
    scene.chooseCell(team, material);
    scene.find<QPushButton>("studyAdd")->click();
    const std::vector<Study> marked = scene.studiesOf(team, material);
    QCOMPARE(marked.size(), size_t(1));
    const auto people = scene.all<Person>(Query().where(&Person::team, team.id));
    auto *marks = scene.find<QTableView>("studyTable");
    QCOMPARE(marks->model()->index(0, 0).data().toString(), QStringLiteral("Whole team"));
    valueOf(scene.workspace().set(marked[0].id, &Study::person, people[1].id));
    QCOMPARE(marks->model()->index(0, 0).data().toString(), people[1].name);
    auto *model = static_cast<StudyModel *>(scene.studies()->model());
    const QString spoken = model->indexOf(material.id, team.id).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(people[1].name), qPrintable(spoken));
}

void tst_LibraryPage::leadsFromTheMaterialToTheTeamsCell()
{
    const Scene scene;
    auto *page = static_cast<LibraryPage *>(scene.window->pages()->current());
    const Team team = scene.team("Koskela");
    QVERIFY(page->show(scene.material("Employment through procurement").id));
    QTest::mouseClick(scene.find<LinkRow>(qPrintable(QStringLiteral("studied_%1").arg(team.id.value))), Qt::LeftButton);
    QCOMPARE(scene.find<QLabel>("studyTeam")->text(), team.shortName.isEmpty() ? team.name : team.shortName);
    QCOMPARE(scene.find<QLabel>("studyMaterial")->text(), QStringLiteral("Employment through procurement"));
}

void tst_LibraryPage::makesAndDeletesAMaterial()
{
    const Scene scene;
    const size_t before = scene.all<Material>().size();
    scene.window->pages()->current()->actions().last()->trigger();
    QCOMPARE(scene.all<Material>().size(), before + 1);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Our own checklist"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(scene.material("Our own checklist").language, QStringLiteral("en"));
    scene.find<QPushButton>("deleteMaterial")->click();
    QCOMPARE(scene.all<Material>().size(), before);
    scene.trigger("undo");
    QCOMPARE(scene.all<Material>().size(), before + 1);
}

void tst_LibraryPage::anEmptyLibraryOffersTheCatalogue()
{
    const Scene scene;
    const size_t before = scene.all<Material>().size();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const Material &material : edit.all<Material>())
            edit.remove(material.id);
    }));
    QVERIFY(scene.find<QWidget>("noMaterials")->isVisible());
    QTest::mouseClick(scene.find<QPushButton>("addCatalogueMaterialsNow"), Qt::LeftButton);
    QCOMPARE(scene.all<Material>().size(), before);
    QVERIFY(!scene.find<QWidget>("noMaterials")->isVisible());
    scene.trigger("undo");
    QVERIFY(scene.all<Material>().empty());
}

void tst_LibraryPage::opensAStudyFromElsewhere()
{
    const Scene scene;
    scene.goTo("overview");
    const Team team = scene.team("Merilinna");
    const Material material = scene.material("Labour exploitation and public procurement");
    scene.window->desk().open(scene.studiesOf(team, material).front().id);
    QCOMPARE(scene.window->pages()->current()->title(), QStringLiteral("Library"));
    QCOMPARE(scene.find<QLabel>("studyMaterial")->text(), material.title);
    QVERIFY(scene.studies()->isVisible());
}

void tst_LibraryPage::everyControlHasAName()
{
    const Scene scene;
    QCOMPARE(unnamedControls(scene.window->pages()->current()), QStringList());
    scene.showStudies();
    QCOMPARE(unnamedControls(scene.window->pages()->current()), QStringList());
}

POLKU_WINDOW_TEST_MAIN(tst_LibraryPage)
#include "tst_librarypage.moc"
