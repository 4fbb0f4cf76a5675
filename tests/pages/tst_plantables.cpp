// What a plan holds besides its text, in the window: tables, the responsibility matrix, the maps.

#include "academy/planparts.h"
#include "catalogue/catalogue.h"
#include "fields/markdowntext.h"
#include "pages/plan/planpage.h"
#include "pages/plan/planparts.h"
#include "pages/plan/responsibilityview.h"
#include "pages/plan/sectionview.h"
#include "support/windowscene.h"
#include "widgets/heatmap.h"
#include "widgets/statebadge.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

/// The sections of the template by their place.
enum Section { Goals = 2, Categories = 3, Roles = 4, Process = 5, Tools = 6, Training = 7, Risks = 13, Approval = 15 };

class Scene : public WindowScene
{
public:
    Scene()
    {
        goTo("plan");
        valueOf(workspace().edit({}, [&](Edit &edit) {
            for (const RecordKind kind : {RecordKind::Goal, RecordKind::SpendCategory, RecordKind::PlanRole,
                                          RecordKind::Responsibility, RecordKind::ProcessStep, RecordKind::Risk}) {
                for (const Row &row : edit.rows(kind, Query().where("team", Value(page()->team().value))))
                    edit.remove(row.ref());
            }
        }));
    }

    PlanPage *page() const { return qobject_cast<PlanPage *>(window->pages()->current()); }
    PlanParts *parts() const { return find<PlanParts>("planParts"); }
    MarkdownText *body() const { return window->findChild<MarkdownText *>(text("body")); }
    std::vector<PlanSection> sections() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, page()->team()).orderBy(&PlanSection::rank));
    }
    void open(int row) const
    {
        auto *list = find<QListView>("planPath");
        list->setCurrentIndex(list->model()->index(row, 0));
        QCoreApplication::processEvents();
        body()->setFocus();
    }
    template <class R>
    std::vector<R> ours() const
    {
        return all<R>(Query().where(&R::team, page()->team()).orderBy("rank"));
    }
    QTableView *table(const char *name) const { return find<QTableView>(name); }
    static QWidget *focus() { return QApplication::focusWidget(); }
    /// Adds a row by its button and types its title into the cell that opens.
    void add(const char *button, const char *title) const
    {
        auto *add = find<QPushButton>(button);
        add->setFocus();
        QTest::keyClick(add, Qt::Key_Space);
        QCoreApplication::processEvents();
        type(focus(), text(title));
        QTest::keyClick(focus(), Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QString titles(const char *name) const { return column(table(name), 0).join(QLatin1Char(',')); }
};

} // namespace

class tst_PlanTables : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void partsStandInTheirSections();
    void aGoalIsAddedByKeys();
    void rowsAreMovedAndRemoved();
    void theMatrixIsFilledByLetters();
    void theMatrixTellsWhatIsMissing();
    void categoriesLieOnTheMap();
    void theApprovalIsWrittenInItsSection();
    void recordsOpenInTheirSection();
    void whatIsWrittenElsewhereIsAWayThere();
    void theThreadOfTheChosenGoal();
    void sevenRolesFit_data();
    void sevenRolesFit();
    void everyControlHasAName();
    void nothingCanBeWrittenInAFileForLooking();
};

void tst_PlanTables::partsStandInTheirSections()
{
    const Scene scene;
    const Catalogue catalogue;
    for (int row = 0; row < 16; ++row) {
        scene.open(row);
        const auto *guide = catalogue.planSection(scene.sections().at(size_t(row)).code);
        QVERIFY(guide);
        QCOMPARE(scene.parts()->isVisible(), !guide->parts.empty());
        if (!guide->parts.empty())
            QVERIFY2(scene.parts()->height() > 60 && scene.body()->height() > 60, qPrintable(guide->code));
    }
}

void tst_PlanTables::aGoalIsAddedByKeys()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        edit.set(scene.sections().at(Goals).id, &PlanSection::body, {});
        edit.set(scene.sections().at(Goals).id, &PlanSection::state, ReviewState::NotStarted);
    }));
    scene.open(Goals);
    // From the text by F6 to where one begins.
    QTest::keyClick(scene.body(), Qt::Key_F6);
    QCOMPARE(Scene::focus(), scene.find<QWidget>("goalAdd"));
    scene.add("goalAdd", "Forty months of work");
    const std::vector<Goal> goals = scene.ours<Goal>();
    QCOMPARE(goals.size(), size_t(1));
    QCOMPARE(goals[0].title, text("Forty months of work"));
    QCOMPARE(goals[0].plan, scene.all<Plan>(Query().where(&Plan::team, scene.page()->team())).front().id);
    QCOMPARE(goals[0].section, scene.sections().at(Goals).id);
    QCOMPARE(scene.sections().at(Goals).state, ReviewState::Draft);
    // The other fields are cells, too.
    QTableView *table = scene.table("goalTable");
    QWidget *cell = Scene::edit(table, table->model()->index(0, 3)); // the target
    Scene::type(cell, text("40"));
    QTest::keyClick(cell, Qt::Key_Return);
    QCOMPARE(scene.ours<Goal>()[0].target, text("40"));
    QTest::keyClick(table, Qt::Key_F6);
    QVERIFY(scene.body()->hasFocus());
}

void tst_PlanTables::rowsAreMovedAndRemoved()
{
    const Scene scene;
    scene.open(Process);
    for (const char *title : {"First", "Second", "Third"})
        scene.add("process_stepAdd", title);
    QTableView *table = scene.table("process_stepTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0));
    QTest::keyClick(table, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.titles("process_stepTable"), text("First,Third,Second"));
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(scene.find<QPushButton>("process_stepUp"), Qt::Key_Space);
    QCOMPARE(scene.titles("process_stepTable"), text("Third,First,Second"));
    QVERIFY(!scene.find<QPushButton>("process_stepUp")->isEnabled());
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(scene.titles("process_stepTable"), text("First,Second"));
    scene.trigger("undo");
    scene.trigger("undo");
    QCOMPARE(scene.titles("process_stepTable"), text("First,Third,Second"));
    // Another section and back: what was read is what is shown.
    scene.open(Tools);
    scene.open(Process);
    QCOMPARE(scene.titles("process_stepTable"), text("First,Third,Second"));
}

void tst_PlanTables::theMatrixIsFilledByLetters()
{
    const Scene scene;
    scene.open(Roles);
    scene.add("plan_roleAdd", "Sector");
    scene.add("plan_roleAdd", "Lawyer");
    scene.add("responsibilityAdd", "Check visits");
    QTableView *matrix = scene.table("responsibilityMatrix");
    QCOMPARE(matrix->model()->columnCount(), 3);
    QCOMPARE(matrix->model()->headerData(1, Qt::Horizontal).toString(), text("Sector"));
    const Responsibility task = scene.ours<Responsibility>().at(0);
    QCOMPARE(task.title, text("Check visits"));
    const auto part = [&](int column) {
        const auto read = valueOf(
            scene.workspace().read([&](const Reader &reader) { return readResponsibilityMatrix(reader, task.plan); }));
        return read.part(task.id, read.roles.at(size_t(column - 1)).id);
    };
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QTest::keyClick(matrix, Qt::Key_A);
    QCOMPARE(part(1), std::optional(ResponsibilityPart::Accountable));
    QCOMPARE(matrix->model()->index(0, 1).data().toString(), text("A"));
    QCOMPARE(matrix->model()->index(0, 1).data(Qt::AccessibleTextRole).toString(),
             text("Check visits, Sector: A, Answers for it"));
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_X); // no letter of the matrix
    QVERIFY(!part(2));
    QTest::keyClick(matrix, Qt::Key_Return);
    auto *menu = scene.window->findChild<QMenu *>(text("responsibilityMenu"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().at(0)->text(), text("R: Does it"));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(part(2), std::optional(ResponsibilityPart::Responsible));
    matrix->setFocus();
    QTest::keyClick(matrix, Qt::Key_Delete);
    QVERIFY(!part(2));
    scene.trigger("undo");
    QCOMPARE(part(2), std::optional(ResponsibilityPart::Responsible));
    // A role goes with its letters, and comes back with them.
    auto *roles = scene.table("plan_roleTable");
    roles->setFocus();
    roles->setCurrentIndex(roles->model()->index(0, 0));
    QTest::keyClick(roles, Qt::Key_Delete);
    QCOMPARE(matrix->model()->columnCount(), 2);
    scene.trigger("undo");
    QCOMPARE(part(1), std::optional(ResponsibilityPart::Accountable));
}

void tst_PlanTables::theMatrixTellsWhatIsMissing()
{
    const Scene scene;
    scene.open(Roles);
    QVERIFY(scene.find<QLabel>("noResponsibilities")->isVisible());
    scene.add("plan_roleAdd", "Sector");
    scene.add("responsibilityAdd", "Check visits");
    QVERIFY(!scene.find<QLabel>("noResponsibilities")->isVisible());
    auto *told = scene.find<StateBadge>("unansweredTasks");
    QVERIFY(told->isVisible());
    QCOMPARE(told->text(), text("1 task should have exactly one A: Check visits"));
    QTableView *matrix = scene.table("responsibilityMatrix");
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QTest::keyClick(matrix, Qt::Key_A);
    QVERIFY(!told->isVisible());
}

void tst_PlanTables::categoriesLieOnTheMap()
{
    const Scene scene;
    scene.open(Categories);
    scene.add("spend_categoryAdd", "Cleaning");
    scene.add("spend_categoryAdd", "Meals");
    auto *map = scene.find<HeatMap>("spend_categoryMap");
    QVERIFY(!map->isVisible());
    QCOMPARE(scene.find<QLabel>("spend_categoryUnplaced")->text(),
             text("2 categories lack a number and are not on the map."));
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (SpendCategory category : edit.all<SpendCategory>()) {
            if (category.team != scene.page()->team())
                continue;
            category.potential = category.title == text("Meals") ? 5 : 3;
            category.risk = 4;
            edit.update(category);
        }
    }));
    QVERIFY(map->isVisible());
    QVERIFY(!scene.find<QLabel>("spend_categoryUnplaced")->isVisible());
    QCOMPARE(map->accessibleDescription(),
             text("1. Cleaning: Potential 3, Risk 4, medium. 2. Meals: Potential 5, Risk 4, high."));
    map->setCurrent(scene.ours<SpendCategory>().at(0).id.value);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QTest::keyClick(map, Qt::Key_Return);
    QCOMPARE(scene.table("spend_categoryTable")->currentIndex().row(), 1);
    // And the other way round.
    QTableView *table = scene.table("spend_categoryTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(map->current(), scene.ours<SpendCategory>().at(0).id.value);
}

void tst_PlanTables::theApprovalIsWrittenInItsSection()
{
    const Scene scene;
    scene.open(Approval);
    auto *line = scene.find<QLineEdit>("approved_by");
    Scene::type(line, text("City board"));
    QTest::keyClick(line, Qt::Key_Return);
    const Plan plan = scene.all<Plan>(Query().where(&Plan::team, scene.page()->team())).front();
    QCOMPARE(plan.approvedBy, text("City board"));
    scene.add("decisionAdd", "The model is approved");
    const auto decisions = scene.all<Decision>(Query().where(&Decision::team, scene.page()->team()));
    QCOMPARE(decisions.back().title, text("The model is approved"));
    QCOMPARE(decisions.back().subject, plan.id.value);
}

void tst_PlanTables::recordsOpenInTheirSection()
{
    const Scene scene;
    const TeamId first = scene.page()->team();
    scene.goTo("overview");
    const auto steps = scene.all<ProcessStep>();
    const auto other =
        std::find_if(steps.begin(), steps.end(), [&](const ProcessStep &step) { return step.team != first; });
    QVERIFY(other != steps.end());
    scene.window->desk().open(other->id);
    QCOMPARE(scene.window->pages()->currentId(), text("plan"));
    QCOMPARE(scene.page()->team(), other->team);
    QTableView *table = scene.table("process_stepTable");
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().data().toString(), other->title);
    // What is a pilot's opens there.
    Risk risk;
    risk.team = first;
    risk.pilot = scene.all<Pilot>(Query().where(&Pilot::team, first)).front().id;
    risk.title = text("Late");
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { risk.id = edit.insert(risk); }));
    scene.window->desk().open(risk.id);
    QCOMPARE(scene.window->pages()->currentId(), text("pilots"));
}

void tst_PlanTables::whatIsWrittenElsewhereIsAWayThere()
{
    const Scene scene;
    const TeamId team = scene.page()->team();
    scene.open(Tools);
    auto *pilots = scene.find<QPushButton>("pilot_clausesGo");
    pilots->setFocus();
    QTest::keyClick(pilots, Qt::Key_Space);
    QCOMPARE(scene.window->pages()->currentId(), text("pilots"));
    QCOMPARE(scene.find<QComboBox>("teamFilter")->currentData().toString(), QString::number(team.value));
    scene.goTo("plan");
    const auto sections = scene.sections();
    for (size_t row = 0; row < sections.size(); ++row) {
        const Catalogue catalogue;
        const auto *guide = catalogue.planSection(sections[row].code);
        if (!guide || std::find(guide->parts.begin(), guide->parts.end(), PlanPart::Actions) == guide->parts.end())
            continue;
        scene.open(int(row));
        auto *actions = scene.find<QPushButton>("actionsGo");
        actions->setFocus();
        QTest::keyClick(actions, Qt::Key_Space);
        QCOMPARE(scene.window->pages()->currentId(), text("actions"));
        QCOMPARE(scene.find<QComboBox>("teamFilter")->currentData().toLongLong(), team.value);
        return;
    }
    QFAIL("No section holds the actions.");
}

void tst_PlanTables::theThreadOfTheChosenGoal()
{
    const Scene scene;
    scene.open(Goals);
    scene.add("goalAdd", "One");
    scene.add("goalAdd", "Two");
    const std::vector<Goal> goals = scene.ours<Goal>();
    QTest::keyClick(scene.table("goalTable"), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.window->pages()->currentId(), text("chain"));
    QCOMPARE(scene.window->pages()->current()->record(), RecordRef(goals.at(1).id));
    scene.goTo("plan");
    scene.table("goalTable")->setCurrentIndex(scene.table("goalTable")->model()->index(0, 0));
    auto *thread = scene.find<QPushButton>("goalThread");
    thread->setFocus();
    QTest::keyClick(thread, Qt::Key_Space);
    QCOMPARE(scene.window->pages()->current()->record(), RecordRef(goals.at(0).id));
}

void tst_PlanTables::sevenRolesFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(960, 600);
    QTest::newRow("ordinary") << QSize(1280, 800);
    QTest::newRow("large") << QSize(2560, 1440);
}

void tst_PlanTables::sevenRolesFit()
{
    QFETCH(QSize, size);
    const Scene scene;
    scene.window->resize(size);
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        const PlanId plan = edit.where(&Plan::team, scene.page()->team()).front().id;
        double rank = 0;
        for (const char *name : {"Head of procurement", "Procurement specialist", "Lawyer", "Contract manager",
                                 "Sustainability expert", "Employment services", "Management sponsor"})
            edit.insert(PlanRole{{}, scene.page()->team(), plan, text(name), {}, {}, ++rank});
        edit.insert(Responsibility{{}, scene.page()->team(), plan, text("The clauses are kept up to date"), {}, 1});
    }));
    scene.open(Roles);
    QCoreApplication::processEvents();
    QTableView *matrix = scene.table("responsibilityMatrix");
    QCOMPARE(matrix->model()->columnCount(), 8);
    QVERIFY2(matrix->horizontalHeader()->length() <= matrix->viewport()->width(),
             qPrintable(
                 QStringLiteral("%1 > %2").arg(matrix->horizontalHeader()->length()).arg(matrix->viewport()->width())));
    QVERIFY(matrix->columnWidth(0) >= 110);
    QVERIFY(matrix->columnWidth(7) >= 30);
    // The whole of what is said over a column is told by it.
    QCOMPARE(matrix->model()->headerData(7, Qt::Horizontal, Qt::ToolTipRole).toString(), text("Management sponsor"));
}

void tst_PlanTables::everyControlHasAName()
{
    const Scene scene;
    scene.open(Categories);
    scene.add("spend_categoryAdd", "Cleaning");
    scene.open(Roles);
    scene.add("plan_roleAdd", "Sector");
    scene.add("responsibilityAdd", "Check visits");
    for (int row = 0; row < 16; ++row) {
        scene.open(row);
        QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    }
}

void tst_PlanTables::nothingCanBeWrittenInAFileForLooking()
{
    Scene scene;
    scene.open(Roles);
    scene.add("plan_roleAdd", "Sector");
    scene.add("responsibilityAdd", "Check visits");
    const QString path = scene.workspace().path();
    scene.window->desk().setWorkspace({});
    Workspace::Options options;
    options.readOnly = true;
    scene.window->desk().setWorkspace(valueOf(Workspace::open(path, options)));
    scene.goTo("plan");
    scene.open(Roles);
    QVERIFY(!scene.find<QPushButton>("plan_roleAdd")->isVisible());
    QVERIFY(!scene.find<QPushButton>("responsibilityAdd")->isVisible());
    QTableView *matrix = scene.table("responsibilityMatrix");
    matrix->setFocus();
    matrix->setCurrentIndex(matrix->model()->index(0, 1));
    QTest::keyClick(matrix, Qt::Key_A);
    QTest::keyClick(matrix, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(matrix->model()->index(0, 1).data().toString(), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_PlanTables)
#include "tst_plantables.moc"
