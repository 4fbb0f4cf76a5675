// The progress board in the real window: read it, walk it by keys, ask why, judge otherwise, keep it.

#include "academy/newacademy.h"
#include "academy/progressedit.h"
#include "fields/recordform.h"
#include "pages/progress/boardmodel.h"
#include "pages/progress/boardview.h"
#include "pages/progress/cellpanel.h"
#include "pages/progress/pathchart.h"
#include "support/windowscene.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/linkrow.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_ProgressPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsAtAGlanceWhoNeedsAttention();
    void keysWalkTheBoardAndOpenACell();
    void tellsWhatAStateIsMadeOf();
    void anItemLeadsToItsRecord();
    void ratesOtherwiseAndTakesItBack();
    void aReasonIsWrittenBesideTheRating();
    void keepsTheBoardAndShowsThePath();
    void followsAChange();
    void speaksEachCell();
    void phasesAndStatesStayOnOneLine_data();
    void phasesAndStatesStayOnOneLine();
    void teachesAnEmptyAcademy();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene()
        {
            goTo("progress");
            find<ChipBar>("sideChoice")->choose(QStringLiteral("cell"));
        }
        BoardView *board() const { return find<BoardView>("progressBoard"); }
        CellPanel *panel() const { return find<CellPanel>("cellPanel"); }
        BoardModel *model() const { return qobject_cast<BoardModel *>(board()->model()); }
        /// The cell of a team (its short name) in a phase (its name).
        QModelIndex at(const char *team, const char *phase) const
        {
            for (const ProgressCell &cell : model()->board().cells) {
                const QModelIndex index = model()->indexOf(cell.team, cell.phase);
                if (model()->board().teams[size_t(index.row())].shortName == QLatin1String(team) &&
                    model()->phaseAt(index.column())->name == QLatin1String(phase))
                    return index;
            }
            qFatal("No cell %s, %s", team, phase);
        }
        QString text(const char *label) const { return find<QLabel>(label)->text(); }
        /// Chooses in the combo box as a person does by keys.
        void rate(int downs) const
        {
            auto *box = find<QComboBox>("coachRating");
            box->setFocus();
            for (int i = 0; i < downs; ++i)
                QTest::keyClick(box, Qt::Key_Down);
        }
        std::vector<CoachRating> ratings() const
        {
            return all<CoachRating>(
                Query().where(&CoachRating::team, panel()->team()).where(&CoachRating::phase, panel()->phase()));
        }
    };
};

void tst_ProgressPage::showsAtAGlanceWhoNeedsAttention()
{
    const Scene scene;
    QCOMPARE(scene.board()->model()->rowCount(), 6);
    QStringList troubled;
    for (int row = 0; row < 6; ++row) {
        for (int column = 1; column < scene.model()->columnCount(); ++column) {
            const auto standing = Standing(scene.model()->index(row, column).data(BoardModel::StandingRole).toInt());
            if (standing == Standing::Late || standing == Standing::NeedsAttention)
                troubled.append(scene.model()->board().teams[size_t(row)].shortName);
        }
    }
    troubled.removeDuplicates();
    QCOMPARE(troubled, (QStringList{QStringLiteral("Koskela"), QStringLiteral("Tunturi")}));
    // The panel shows the most pressing at once, and why.
    QCOMPARE(scene.board()->currentIndex(), scene.at("Koskela", "Themes and risks"));
    QCOMPARE(scene.text("cellTeam"), QStringLiteral("City of Koskela"));
    QCOMPARE(scene.find<StateBadge>("cellState")->standing(), Standing::Late);
    QCOMPARE(scene.text("cellWhy0"), QStringLiteral("“Risk and opportunity map” is 15 days late."));
}

void tst_ProgressPage::keysWalkTheBoardAndOpenACell()
{
    const Scene scene;
    scene.board()->setFocus();
    const QModelIndex start = scene.at("Koskela", "Themes and risks");
    QTest::keyClick(scene.board(), Qt::Key_Left);
    QCOMPARE(scene.board()->currentIndex(), scene.at("Koskela", "Current state"));
    QVERIFY(scene.text("cellPhase").startsWith(QStringLiteral("Current state")));
    QTest::keyClick(scene.board(), Qt::Key_Right);
    QTest::keyClick(scene.board(), Qt::Key_Down);
    QCOMPARE(scene.board()->currentIndex().row(), start.row() + 1);
    QCOMPARE(scene.panel()->team(), scene.model()->board().teams[size_t(start.row()) + 1].id);
    QTest::keyClick(scene.board(), Qt::Key_Return);
    QVERIFY(scene.panel()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(scene.board()->hasFocus());
    scene.board()->setCurrentIndex(scene.model()->index(1, 0));
    QTest::keyClick(scene.board(), Qt::Key_Return); // the team itself
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("teams"));
}

void tst_ProgressPage::tellsWhatAStateIsMadeOf()
{
    const Scene scene;
    const ProgressCell *cell = scene.model()->cellAt(scene.board()->currentIndex());
    QStringList lines;
    for (size_t i = 0; i < cell->items.size(); ++i)
        lines.append(scene.find<LinkRow>(qPrintable(QStringLiteral("cellItem%1").arg(i)))->accessibleName());
    QVERIFY2(lines.contains(QStringLiteral("30 Sept, Risk and opportunity map, 15 days late")),
             qPrintable(lines.join(QLatin1Char('\n'))));
    QCOMPARE(scene.text("cellSteps"), QStringLiteral("%1 of %2 done").arg(cell->done).arg(cell->expected));
}

void tst_ProgressPage::anItemLeadsToItsRecord()
{
    const Scene scene;
    LinkRow *milestone = nullptr;
    const ProgressCell *cell = scene.model()->cellAt(scene.board()->currentIndex());
    for (size_t i = 0; i < cell->items.size(); ++i) {
        if (cell->items[i].kind == ProgressItem::Kind::Milestone)
            milestone = scene.find<LinkRow>(qPrintable(QStringLiteral("cellItem%1").arg(i)));
    }
    QVERIFY(milestone);
    milestone->setFocus();
    QTest::keyClick(milestone, Qt::Key_Space);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("pilots"));
}

void tst_ProgressPage::ratesOtherwiseAndTakesItBack()
{
    const Scene scene;
    scene.board()->setCurrentIndex(scene.at("Northern", "Themes and risks"));
    QVERIFY(scene.ratings().empty());
    const QVariant before = scene.board()->currentIndex().data(BoardModel::StandingRole);
    scene.rate(3); // done, on track, needs attention
    QCOMPARE(scene.ratings().size(), size_t(1));
    QCOMPARE(scene.ratings().front().rating, ProgressState::NeedsAttention);
    QCOMPARE(scene.ratings().front().at, scene.window->desk().today());
    // Both stay visible.
    QCOMPARE(scene.board()->currentIndex().data(BoardModel::StandingRole), before);
    QCOMPARE(scene.board()->currentIndex().data(BoardModel::RatingRole).toInt(), int(Standing::NeedsAttention));
    scene.trigger("undo");
    scene.trigger("undo");
    scene.trigger("undo");
    QVERIFY(scene.ratings().empty());
    QCOMPARE(scene.find<QComboBox>("coachRating")->currentIndex(), 0);
    QVERIFY(!scene.board()->currentIndex().data(BoardModel::RatingRole).isValid());
    scene.trigger("redo");
    QCOMPARE(scene.ratings().front().rating, ProgressState::Done);
    auto *box = scene.find<QComboBox>("coachRating");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home); // none
    QVERIFY(scene.ratings().empty());
}

void tst_ProgressPage::aReasonIsWrittenBesideTheRating()
{
    const Scene scene;
    scene.board()->setCurrentIndex(scene.at("Northern", "Themes and risks"));
    QVERIFY(!scene.find<RecordForm>("ratingReason")->isVisible());
    scene.rate(1);
    auto *form = scene.find<RecordForm>("ratingReason");
    QVERIFY(form->isVisible());
    QWidget *reason = form->field(&CoachRating::reason)->editor()->control();
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("Heard it on the phone."));
    scene.board()->setFocus(); // leaving writes
    QCOMPARE(scene.ratings().front().reason, QStringLiteral("Heard it on the phone."));
}

void tst_ProgressPage::keepsTheBoardAndShowsThePath()
{
    const Scene scene;
    const size_t made = scene.all<ProgressSnapshot>().size();
    auto *keep = scene.window->pages()->current()->findChild<QAction *>(QStringLiteral("keepBoard"));
    keep->trigger();
    QCOMPARE(scene.all<ProgressSnapshot>().size(), made + 24);
    QVERIFY(scene.toast().contains(QStringLiteral("15 October 2025")));
    keep->trigger(); // the same day, nothing new
    QCOMPARE(scene.all<ProgressSnapshot>().size(), made + 24);
    scene.trigger("undo"); // all of it is one step
    QCOMPARE(scene.all<ProgressSnapshot>().size(), made);

    const TeamId team = scene.panel()->team();
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        edit.insert(
            ProgressSnapshot{{}, team, scene.panel()->phase(), QDate(2025, 9, 20), ProgressState::OnTrack, {}, 2, 9});
    }));
    auto *chart = scene.find<PathChart>("teamPath");
    QVERIFY(chart->isVisible());
    QVERIFY(chart->path().size() >= 2);
    QVERIFY2(chart->textAlternative().contains(QStringLiteral("20 September 2025: 2 of 9 steps done, On track")),
             qPrintable(chart->textAlternative()));
    QCOMPARE(chart->accessibleDescription(), chart->textAlternative());
    QCOMPARE(chart->path().back().state, ProgressState::Late);
}

void tst_ProgressPage::followsAChange()
{
    const Scene scene;
    const QModelIndex cell = scene.board()->currentIndex();
    const ProgressItem late = scene.model()->cellAt(cell)->items.front();
    QCOMPARE(late.state, ProgressState::Late);
    valueOf(scene.workspace().set(SubmissionId{late.record.id}, &Submission::state, ReviewState::Submitted));
    QCOMPARE(scene.board()->currentIndex(), cell);
    QCOMPARE(Standing(cell.data(BoardModel::StandingRole).toInt()), Standing::NeedsAttention);
    scene.trigger("undo");
    QCOMPARE(Standing(cell.data(BoardModel::StandingRole).toInt()), Standing::Late);
}

void tst_ProgressPage::speaksEachCell()
{
    const Scene scene;
    const QModelIndex cell = scene.at("Northern", "Themes and risks");
    const auto spoken = [&] {
        QAccessibleInterface *board = QAccessible::queryAccessibleInterface(scene.board());
        return board->tableInterface()->cellAt(cell.row(), cell.column())->text(QAccessible::Name);
    };
    const ProgressCell about = *scene.model()->cellAt(cell);
    const QString computed = QStringLiteral("Northern, Themes and risks: Done, %1 of %2 done");
    QCOMPARE(spoken(), computed.arg(about.done).arg(about.expected));
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        setRating(edit, about.team, about.phase, ProgressState::NeedsAttention, scene.window->desk().today());
    }));
    QCOMPARE(spoken(),
             (computed + QStringLiteral("; the coach says: Needs attention")).arg(about.done).arg(about.expected));
}

void tst_ProgressPage::phasesAndStatesStayOnOneLine_data()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(qPrintable(languageCode(language))) << int(language);
}

void tst_ProgressPage::phasesAndStatesStayOnOneLine()
{
    QFETCH(int, language);
    const Scene scene;
    scene.window->resize(1280, 720);
    scene.window->setLanguage(Language(language));
    QCoreApplication::processEvents();
    int looked = 0;
    const auto cut = [&] {
        int found = 0;
        looked = 0;
        for (int column = 1; column < scene.model()->columnCount(); ++column) {
            if (scene.board()->isColumnHidden(column))
                continue;
            const int width = scene.board()->columnWidth(column);
            found += width < scene.board()->horizontalHeader()->sectionSizeHint(column);
            for (int row = 0; row < scene.model()->rowCount(); ++row, ++looked) {
                const int needed = scene.board()->sizeHintForIndex(scene.model()->index(row, column)).width();
                if (needed <= theme::gap8)
                    return -1; // a cell asks for no room: nothing is measured
                found += width < needed;
            }
        }
        return found;
    };
    QCOMPARE(cut(), 0);
    QVERIFY(looked >= 24); // six teams, the four months at least
    // The look finds what is cut.
    QHeaderView *header = scene.board()->horizontalHeader();
    header->setMinimumSectionSize(10);
    header->setSectionResizeMode(1, QHeaderView::Fixed);
    header->resizeSection(1, 20);
    QVERIFY(cut() > 0);
}

void tst_ProgressPage::teachesAnEmptyAcademy()
{
    const WindowScene scene;
    const AcademyId empty = valueOf(createAcademy(scene.workspace(), scene.window->desk().catalogue(), {},
                                                  QStringLiteral("Next one"), QDate(2026, 1, 19), Language::English));
    scene.window->desk().setAcademy(empty);
    scene.goTo("progress");
    QVERIFY(scene.find<EmptyState>("noTeamsOnBoard")->isVisible());
    QVERIFY(!scene.find<BoardView>("progressBoard")->isVisible());
    QTest::mouseClick(scene.find<QPushButton>("addTeams"), Qt::LeftButton);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("teams"));
    scene.goTo("progress");
    QTest::mouseClick(scene.find<QPushButton>("importApplications"), Qt::LeftButton);
    QCOMPARE(scene.window->pages()->currentId(), QStringLiteral("exchange"));
}

void tst_ProgressPage::everyControlHasAName()
{
    const Scene scene;
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_ProgressPage)
#include "tst_progresspage.moc"
