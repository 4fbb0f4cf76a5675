// A team works on its action plan with mouse and keyboard, in the real window: what is shown, and how.

#include "actionscene.h"

#include "catalogue/wording.h"
#include "models/rowmodel.h"
#include "widgets/chipbar.h"
#include "widgets/statebadge.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ActionsPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheActionsOfTeams();
    void readyListsCountAndFilter();
    void mineAreThoseOfTheAuthor();
    void filtersAndFindsWords();
    void filtersAreKept();
    void groupsUnderHeadings();
    void sortsByAHeader();
    void aTeamsTableHasNoGap();
    void coreColumnsAreWholeInANarrowWindow_data();
    void coreColumnsAreWholeInANarrowWindow();
    void columnsAreChosen();
    void opensAnActionFromElsewhere();
    void anEmptyPlanSaysWhatToDo();
    void followsTheLanguage();
    void everyControlHasAName();
};

void tst_ActionsPage::listsTheActionsOfTeams()
{
    const ActionScene scene;
    QCOMPARE(scene.table()->model()->rowCount(), int(scene.all<Action>().size()));
    QVERIFY(!scene.table()->isColumnHidden(scene.model().records().columnOf(QStringLiteral("team"))));
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    QCOMPARE(scene.table()->model()->rowCount(), int(scene.actionsOf(team).size()));
    QVERIFY(scene.table()->isColumnHidden(scene.model().records().columnOf(QStringLiteral("team"))));
    QVERIFY(scene.model().current());
    QCOMPARE(scene.find<QLabel>("actionTitle")->text(), scene.current().title);
    QVERIFY(scene.page()->contextLine().startsWith(QString::number(scene.actionsOf(team).size())));
}

void tst_ActionsPage::readyListsCountAndFilter()
{
    const ActionScene scene;
    auto *lists = scene.find<ChipBar>("actionLists");
    const QDate today = scene.window->desk().today();
    int late = 0;
    for (const Action &action : scene.all<Action>())
        late += action.status != ActionStatus::Done && action.due.isValid() && action.due < today;
    QVERIFY(late > 0);
    auto *chip = lists->findChild<QAbstractButton *>(QStringLiteral("chip_late"));
    QCOMPARE(chip->accessibleName(), QStringLiteral("Late %1").arg(late));
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(scene.table()->model()->rowCount(), late);
    for (const ActionId id : scene.model().shown()) {
        const QModelIndex due = scene.cell(id, "due");
        QCOMPARE(due.data(RowModel::StandingRole).toInt(), int(Standing::Late));
        QVERIFY2(due.data().toString().contains(QLatin1String("d late")), qPrintable(due.data().toString()));
    }
    // With the keys: one to the right is what waits.
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Right);
    QCOMPARE(scene.model().filter().list, ActionList::Waiting);
    QCOMPARE(scene.table()->model()->rowCount(), scene.model().countOn(ActionList::Waiting));
}

void tst_ActionsPage::mineAreThoseOfTheAuthor()
{
    const ActionScene scene;
    const auto actions = scene.all<Action>();
    const auto owned = std::find_if(actions.begin(), actions.end(), [](const Action &action) {
        return action.owner && action.status != ActionStatus::Done;
    });
    QVERIFY(owned != actions.end());
    scene.workspace().setAuthor(scene.read(owned->owner).name);
    Changes everything;
    everything.setEverything();
    scene.page()->refresh(everything);
    QTest::mouseClick(scene.find<ChipBar>("actionLists")->findChild<QAbstractButton *>(QStringLiteral("chip_mine")),
                      Qt::LeftButton);
    QVERIFY(!scene.model().shown().empty());
    for (const ActionId id : scene.model().shown())
        QCOMPARE(scene.model().ownerOf(id), scene.read(owned->owner).name);
}

void tst_ActionsPage::filtersAndFindsWords()
{
    const ActionScene scene;
    const int all = scene.table()->model()->rowCount();
    scene.press("openFilters");
    auto *status = scene.find<QComboBox>("statusFilter");
    status->setFocus();
    status->setCurrentIndex(status->findData(QStringLiteral("done")));
    int done = 0;
    for (const Action &action : scene.all<Action>())
        done += action.status == ActionStatus::Done;
    QCOMPARE(scene.table()->model()->rowCount(), done);
    QCOMPARE(scene.find<QAbstractButton>("openFilters")->accessibleName(), QStringLiteral("Filters, 1 set"));
    scene.press("clearFilters");
    QCOMPARE(scene.table()->model()->rowCount(), all);

    auto *search = scene.find<QLineEdit>("actionFilter");
    const QString title = scene.all<Action>().front().title;
    search->setFocus();
    QTest::keyClicks(search, title.toUpper());
    QVERIFY(WindowScene::column(scene.table(), 0).contains(title));
    QTest::keyClicks(search, QStringLiteral("qqq"));
    QVERIFY(scene.find<QLabel>("noHits")->isVisible());
    scene.press("showAllActions");
    QCOMPARE(scene.table()->model()->rowCount(), all);
    QVERIFY(scene.table()->isVisible());
}

void tst_ActionsPage::filtersAreKept()
{
    ActionScene scene;
    const TeamId team = scene.busyTeam();
    scene.chooseTeam(team);
    QTest::mouseClick(scene.find<ChipBar>("actionLists")->findChild<QAbstractButton *>(QStringLiteral("chip_late")),
                      Qt::LeftButton);
    auto *grouping = scene.find<QComboBox>("grouping");
    grouping->setCurrentIndex(grouping->findData(int(ActionModel::Grouping::Owner)));
    scene.find<QAction>("column_cost")->trigger();
    scene.table()->horizontalHeader()->setSortIndicator(scene.model().records().columnOf(QStringLiteral("due")),
                                                        Qt::DescendingOrder);
    const std::vector<ActionId> shown = scene.model().shown();
    scene.close();
    scene.open();
    scene.goTo("actions");
    QCOMPARE(scene.model().team(), team);
    QCOMPARE(scene.model().filter().list, ActionList::Late);
    QCOMPARE(scene.model().grouping(), ActionModel::Grouping::Owner);
    QVERIFY(!scene.table()->isColumnHidden(scene.model().records().columnOf(QStringLiteral("cost"))));
    QVERIFY(scene.model().shown() == shown);
}

void tst_ActionsPage::groupsUnderHeadings()
{
    const ActionScene scene;
    const int all = scene.table()->model()->rowCount();
    auto *grouping = scene.find<QComboBox>("grouping");
    grouping->setFocus();
    grouping->setCurrentIndex(grouping->findData(int(ActionModel::Grouping::Status)));
    const std::vector<int> headings = scene.model().rows().headings();
    QVERIFY(headings.size() > 1);
    QCOMPARE(scene.table()->model()->rowCount(), all + int(headings.size()));
    QVERIFY(scene.table()->model()->index(0, 0).data().toString().startsWith(QStringLiteral("Not started · ")));
    QCOMPARE(scene.table()->columnSpan(0, 0), scene.table()->model()->columnCount());
    // The keys pass the headings over.
    scene.table()->setFocus();
    scene.table()->setCurrentIndex(scene.table()->model()->index(1, 0));
    QTest::keyClick(scene.table(), Qt::Key_Up);
    QCOMPARE(scene.table()->currentIndex().row(), 1);
    scene.table()->setCurrentIndex(scene.table()->model()->index(headings[1] - 1, 0));
    QTest::keyClick(scene.table(), Qt::Key_Down);
    QCOMPARE(scene.table()->currentIndex().row(), headings[1] + 1);
    QVERIFY(scene.model().current());
    grouping->setCurrentIndex(0);
    QCOMPARE(scene.table()->columnSpan(0, 0), 1);
}

void tst_ActionsPage::sortsByAHeader()
{
    const ActionScene scene;
    scene.chooseTeam(scene.busyTeam());
    QHeaderView *header = scene.table()->horizontalHeader();
    const int due = scene.model().records().columnOf(QStringLiteral("due"));
    const ActionId before = scene.model().current();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(due) + 20, header->height() / 2));
    std::vector<QDate> days;
    for (const ActionId id : scene.model().shown()) {
        const QDate day = scene.read(id).due;
        QVERIFY(days.empty() || !day.isValid() || !days.back().isValid() || days.back() <= day);
        days.push_back(day);
    }
    QCOMPARE(scene.model().current(), before);
}

void tst_ActionsPage::aTeamsTableHasNoGap()
{
    ActionScene scene;
    const auto hasNoGap = [&] {
        const QHeaderView *header = scene.table()->horizontalHeader();
        int end = 0;
        for (int visual = 0; visual < header->count(); ++visual) {
            const int column = header->logicalIndex(visual);
            if (header->isSectionHidden(column))
                continue;
            if (header->sectionPosition(column) != end)
                return false;
            end += header->sectionSize(column);
        }
        return end > 0;
    };
    QVERIFY(hasNoGap());
    scene.chooseTeam(scene.busyTeam());
    QTRY_VERIFY(hasNoGap());
    scene.chooseTeam({});
    QTRY_VERIFY(hasNoGap());
    // As the team sees it itself.
    scene.window->desk().setTeam(scene.busyTeam());
    scene.goTo("actions");
    QTRY_VERIFY(hasNoGap());
}

void tst_ActionsPage::coreColumnsAreWholeInANarrowWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Language>("language");
    for (const QSize size : {QSize(960, 600), QSize(1280, 720), QSize(1280, 800)}) {
        for (const Language language : allLanguages) {
            QTest::newRow(
                qPrintable(QStringLiteral("%1x%2 %3").arg(size.width()).arg(size.height()).arg(languageCode(language))))
                << size << language;
        }
    }
}

/// All actions of all teams, as the coach has them: whose, how far and until when is in sight without scrolling.
void tst_ActionsPage::coreColumnsAreWholeInANarrowWindow()
{
    QFETCH(QSize, size);
    QFETCH(Language, language);
    const ActionScene scene;
    scene.window->resize(size);
    scene.window->setLanguage(language);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    const QTableView *table = scene.table();
    const QHeaderView *header = table->horizontalHeader();
    const auto right = [&](const char *column) {
        const int index = scene.model().records().columnOf(QString::fromLatin1(column));
        return table->isColumnHidden(index) ? -1 : header->sectionViewportPosition(index) + table->columnWidth(index);
    };
    const int room = table->viewport()->width();
    for (const char *column : {"title", "team", "status", "due"}) {
        QVERIFY2(right(column) > 0 && right(column) <= room, column);
    }
    const int states = table->columnWidth(scene.model().records().columnOf(QStringLiteral("status"))) - 36;
    for (size_t i = 0; i < choicesOf<ActionStatus>.size(); ++i) {
        const QString word = choiceLabel(ActionStatus(i), Words(language));
        QVERIFY2(QFontMetrics(table->font()).horizontalAdvance(word) <= states, qPrintable(word));
    }
    // Who does it is whole too where there is room, and never in half.
    QVERIFY(right("owner") <= room || right("due") >= room);
    QVERIFY(right("owner") <= room || size.width() < 1280);
    // The look finds what is beyond: a column more.
    scene.find<QAction>("column_notes")->trigger();
    scene.find<QAction>("column_description")->trigger();
    QVERIFY(right("notes") > room);
    QVERIFY(right("due") <= room);
}

void tst_ActionsPage::columnsAreChosen()
{
    const ActionScene scene;
    const int effort = scene.model().records().columnOf(QStringLiteral("effort"));
    QVERIFY(scene.table()->isColumnHidden(effort));
    scene.find<QAction>("column_effort")->trigger();
    QVERIFY(!scene.table()->isColumnHidden(effort));
    // However many there are, names keep their room.
    for (const char *column : {"priority", "starts", "theme", "section", "pilot", "area", "notes"})
        scene.find<QAction>((QByteArray("column_") + column).constData())->trigger();
    QVERIFY(scene.table()->columnWidth(0) >= 190);
    QVERIFY(!scene.find<QAction>("column_title")->isEnabled());
}

void tst_ActionsPage::opensAnActionFromElsewhere()
{
    const ActionScene scene;
    const std::vector<Action> actions = scene.all<Action>();
    const Action &first = actions.front();
    // Neither another team's filter nor words stand in the way.
    for (const PlanTeam &team : scene.model().teams()) {
        if (team.team != first.team)
            scene.chooseTeam(team.team);
    }
    scene.find<QLineEdit>("actionFilter")->setText(QStringLiteral("qqq"));
    scene.goTo("history");
    scene.window->desk().open(first.id);
    QVERIFY(scene.page());
    QCOMPARE(scene.model().current(), first.id);
    QCOMPARE(scene.find<QLabel>("actionTitle")->text(), first.title);
    QVERIFY(scene.table()->hasFocus());
    QVERIFY(scene.table()->selectionModel()->isRowSelected(scene.cell(first.id, "title").row(), {}));
}

void tst_ActionsPage::anEmptyPlanSaysWhatToDo()
{
    const ActionScene scene;
    valueOf(scene.workspace().edit({}, [](Edit &edit) {
        for (const Action &action : edit.all<Action>())
            edit.remove(action.id);
    }));
    QVERIFY(scene.find<QWidget>("noActions")->isVisible());
    scene.press("firstAction");
    QCOMPARE(scene.all<Action>().size(), size_t(0)); // whose it would be is open
    QVERIFY(scene.toast().startsWith(QStringLiteral("Choose a team first")));
}

void tst_ActionsPage::followsTheLanguage()
{
    const ActionScene scene;
    scene.window->setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    QCOMPARE(scene.table()->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Otsikko"));
    QCOMPARE(scene.find<QAction>("newAction")->text(), QStringLiteral("Uusi toimenpide"));
    QCOMPARE(scene.find<ChipBar>("actionLists")->findChild<QAbstractButton *>(QStringLiteral("chip_late"))->text(),
             QStringLiteral("Myöhässä %1").arg(scene.model().countOn(ActionList::Late)));
}

void tst_ActionsPage::everyControlHasAName()
{
    const ActionScene scene;
    scene.press("openFilters");
    QCOMPARE(unnamedControls(scene.page()), QStringList());
    const std::vector<ActionId> shown = scene.model().shown();
    scene.choose({shown[0], shown[1]});
    QCOMPARE(unnamedControls(scene.page()), QStringList());
}

POLKU_WINDOW_TEST_MAIN(tst_ActionsPage)
#include "tst_actionspage.moc"
