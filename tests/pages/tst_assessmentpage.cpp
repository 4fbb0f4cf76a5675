// Self-assessments filled in, looked at and compared, in the real window.

#include "fields/recordform.h"
#include "pages/assessment/arearow.h"
#include "support/windowscene.h"
#include "widgets/chipbar.h"
#include "widgets/levelbars.h"
#include "widgets/levelchoice.h"
#include "widgets/radarchart.h"
#include "widgets/statebadge.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_AssessmentPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheTeamAnswered();
    void digitsAndArrowsChooseALevel();
    void aHighLevelAsksForEvidence();
    void typedEvidenceIsWritten();
    void tabGoesFromTheLevelToItsEvidence();
    void beginsAtAnotherMomentAndTakesItBack();
    void theTableHasTheNumbersOfTheCharts();
    void theMeanNeedsFourTeams();
    void allTeamsTogether();
    void tellsWhichTeamsAreUnfinished();
    void opensAScoreFromElsewhere();
    void opensATeamWhereItsNextAnswerIs();
    void aClaimLeadsToItsArea();
    void withoutTeamsItSaysWhatToDo();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        /// With the team chosen that the expectations are about.
        Scene()
        {
            goTo("assessment");
            press(teams(), QString::number(team().id.value));
        }
        ChipBar *teams() const { return find<ChipBar>("assessmentTeams"); }
        ChipBar *moments() const { return find<ChipBar>("assessmentMoments"); }
        AreaRow *row(const char *area) const { return find<AreaRow>(QByteArray("area_").append(area)); }
        QLabel *progress() const { return find<QLabel>("assessmentProgress"); }
        void press(QWidget *bar, const QString &chip) const
        {
            auto *button = bar->findChild<QPushButton *>(QStringLiteral("chip_") + chip);
            if (!button)
                qFatal("There is no chip %s.", qPrintable(chip));
            QTest::mouseClick(button, Qt::LeftButton);
        }
        template <class W>
        W *find(const QByteArray &name) const
        {
            return WindowScene::find<W>(name.constData());
        }
        Team team() const
        {
            for (const Team &team : all<Team>()) {
                if (team.name.contains(QStringLiteral("Merilinna")))
                    return team;
            }
            qFatal("The practice academy has no Merilinna.");
            return {};
        }
        /// As the file has it.
        AssessmentScore score(const char *area) const
        {
            const auto assessments = all<Assessment>(
                Query().where(&Assessment::team, team().id).where(&Assessment::moment, AssessmentMoment::Start));
            return all<AssessmentScore>(Query()
                                            .where(&AssessmentScore::assessment, assessments.front().id)
                                            .where(&AssessmentScore::area, QString::fromLatin1(area)))
                .front();
        }
        void focusLevel(const char *area) const { row(area)->choice()->focusButton()->setFocus(); }
    };
};

void tst_AssessmentPage::showsWhatTheTeamAnswered()
{
    const Scene scene;
    QCOMPARE(scene.teams()->chosen(), QString::number(scene.team().id.value));
    QVERIFY(scene.teams()->findChildren<QPushButton *>().size() == 7); // six teams and all of them
    QCOMPARE(scene.moments()->chosen(), QStringLiteral("start"));
    QCOMPARE(scene.row("leadership")->choice()->level(), 4);
    QVERIFY(scene.row("leadership")->isOpen());
    QVERIFY(scene.progress()->text().startsWith(QStringLiteral("10 of 10 areas")));
    // What a closed row says of its level is the catalogue's text.
    const QString text = scene.window->desk().catalogue().maturity().area(u"process")->levels[2].en;
    QVERIFY(scene.find<QLabel>("summary_process")->text().endsWith(text));
}

void tst_AssessmentPage::digitsAndArrowsChooseALevel()
{
    const Scene scene;
    scene.focusLevel("competence");
    QVERIFY(scene.row("competence")->isOpen());
    QVERIFY(!scene.row("leadership")->isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QCOMPARE(scene.score("competence").level, std::optional<qint64>(5));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(scene.score("competence").level, std::optional<qint64>(4));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(scene.score("competence").level.value_or(0), 0);
    QVERIFY(scene.progress()->text().startsWith(QStringLiteral("9 of 10 areas")));
    QVERIFY(scene.find<QLabel>("stillOpen")->text().contains(QStringLiteral("Not assessed yet: Competence.")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_7); // there is no such level
    QCOMPARE(scene.score("competence").level.value_or(0), 0);
    QTest::mouseClick(scene.row("competence")->choice()->findChild<QPushButton *>(QStringLiteral("level3")),
                      Qt::LeftButton);
    QCOMPARE(scene.score("competence").level, std::optional<qint64>(3));
    scene.trigger("undo");
    QCOMPARE(scene.score("competence").level, std::optional<qint64>(2));
    QCOMPARE(scene.row("competence")->choice()->level(), 2);
}

void tst_AssessmentPage::aHighLevelAsksForEvidence()
{
    const Scene scene;
    scene.focusLevel("risk_analysis"); // at level 2 without evidence
    auto *hint = scene.row("risk_analysis")->findChild<QLabel *>(QStringLiteral("evidenceHint"));
    QVERIFY(!hint->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QStringLiteral("ask for evidence")));
    QVERIFY(scene.find<QPushButton>("claim_risk_analysis")->isVisible());
    scene.focusLevel("roles");
    QVERIFY(scene.find<StateBadge>("noEvidence_risk_analysis")->isVisible());
    scene.focusLevel("risk_analysis");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QVERIFY(!hint->isVisible());
}

void tst_AssessmentPage::typedEvidenceIsWritten()
{
    const Scene scene;
    scene.focusLevel("roles"); // at level 3 without evidence
    auto *evidence = scene.row("roles")->findChild<QPlainTextEdit *>(QStringLiteral("evidence"));
    auto *hint = scene.row("roles")->findChild<QLabel *>(QStringLiteral("evidenceHint"));
    QVERIFY(hint->isVisible());
    scene.type(evidence, QStringLiteral("Job descriptions of 2025"));
    // Going on to the next area commits.
    scene.focusLevel("process");
    QCOMPARE(scene.score("roles").evidence, QStringLiteral("Job descriptions of 2025"));
    QVERIFY(!scene.find<StateBadge>("noEvidence_roles")->isVisible());
    scene.trigger("undo");
    QCOMPARE(scene.score("roles").evidence, QString());
    QVERIFY(scene.find<StateBadge>("noEvidence_roles")->isVisible());
}

void tst_AssessmentPage::tabGoesFromTheLevelToItsEvidence()
{
    const Scene scene;
    scene.focusLevel("roles");
    QStringList names;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        names.append(qobject_cast<LevelChoice *>(focus->parentWidget()) ? focus->parentWidget()->objectName()
                                                                        : focus->objectName());
    }
    QCOMPARE(names, (QStringList{QStringLiteral("target_roles"), QStringLiteral("evidence"), QStringLiteral("link"),
                                 QStringLiteral("level_competence")}));
    QVERIFY(scene.row("competence")->isOpen());
}

void tst_AssessmentPage::beginsAtAnotherMomentAndTakesItBack()
{
    const Scene scene;
    const QStringList before = tableDump(scene.workspace().path());
    scene.press(scene.moments(), QStringLiteral("end"));
    auto *begin = scene.find<QPushButton>("beginAssessment");
    QVERIFY(begin->isVisible());
    QVERIFY(!scene.row("leadership")->isVisible());
    QTest::mouseClick(begin, Qt::LeftButton);
    QVERIFY(!begin->isVisible());
    QVERIFY(scene.progress()->text().startsWith(QStringLiteral("0 of 10 areas")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QCOMPARE(scene.row("leadership")->choice()->level(), 5);
    // The start stands beside it in the chart and the table.
    auto *table = scene.find<QTableView>("levelTable");
    QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("5"));
    QCOMPARE(table->model()->index(0, 3).data().toString(), QStringLiteral("+1"));
    scene.trigger("undo");
    scene.trigger("undo");
    QVERIFY(begin->isVisible());
    QCOMPARE(differences(before, tableDump(scene.workspace().path())), QString());
    scene.press(scene.moments(), QStringLiteral("start"));
    QCOMPARE(scene.row("leadership")->choice()->level(), 4);
}

void tst_AssessmentPage::theTableHasTheNumbersOfTheCharts()
{
    const Scene scene;
    auto *radar = scene.find<RadarChart>("radarChart");
    auto *bars = scene.find<LevelBars>("levelBars");
    auto *table = scene.find<QTableView>("levelTable");
    QVERIFY(radar->isVisible());
    QVERIFY(!bars->isVisible());
    scene.press(scene.find<ChipBar>("chartKinds"), QStringLiteral("bars"));
    QVERIFY(!radar->isVisible());
    QVERIFY(bars->isVisible());
    QVERIFY(table->isVisible());
    for (const LevelChart *chart : {&radar->chart(), &bars->chart()}) {
        QCOMPARE(chart->series.size(), size_t(3)); // the level, the target, the mean of the teams
        QCOMPARE(table->model()->rowCount(), 10);
        QCOMPARE(table->model()->columnCount(), 4);
        for (int area = 0; area < 10; ++area) {
            QCOMPARE(table->model()->index(area, 0).data().toString(), chart->areas.at(area));
            for (int series = 0; series < 3; ++series) {
                const LevelChart::Series &one = chart->series[size_t(series)];
                QCOMPARE(table->model()->index(area, series + 1).data().toString(), chart->text(one, size_t(area)));
            }
        }
    }
    QVERIFY(radar->accessibleDescription().contains(QStringLiteral("Leadership and strategy: Start 4, Target 5")));
    QCOMPARE(bars->accessibleDescription(), radar->accessibleDescription());
    // A table as high as its rows hides none of them.
    QVERIFY(table->viewport()->height() >= table->visualRect(table->model()->index(9, 0)).bottom());
}

void tst_AssessmentPage::theMeanNeedsFourTeams()
{
    const Scene scene;
    auto *radar = scene.find<RadarChart>("radarChart");
    auto *note = scene.find<QLabel>("meanNote");
    QVERIFY(radar->chart().find(LevelChart::Series::Kind::Mean));
    QVERIFY(note->text().contains(QStringLiteral("5 teams"))); // the sixth is not ready
    const auto assessments = scene.all<Assessment>(Query().where(&Assessment::moment, AssessmentMoment::Start));
    const auto take = [&](size_t index) {
        valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.remove(assessments[index].id); }));
    };
    take(1);
    QVERIFY(radar->chart().find(LevelChart::Series::Kind::Mean));
    QVERIFY(note->text().contains(QStringLiteral("4 teams")));
    take(2);
    QVERIFY(!radar->chart().find(LevelChart::Series::Kind::Mean));
    QVERIFY(note->text().contains(QStringLiteral("Now 3 have")));
    scene.trigger("undo");
    QVERIFY(radar->chart().find(LevelChart::Series::Kind::Mean));
}

void tst_AssessmentPage::allTeamsTogether()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        const Team own = scene.team();
        const auto end =
            ensureAssessment(edit, scene.window->desk().catalogue(), own.id, AssessmentMoment::End, QDate(2025, 10, 1));
        for (const AssessmentScore &score : edit.where(&AssessmentScore::assessment, end))
            edit.set(score.id, &AssessmentScore::level, 5);
    }));
    scene.press(scene.teams(), QStringLiteral("all"));
    scene.press(scene.moments(), QStringLiteral("end"));
    auto *areas = scene.find<QTableView>("areaTable");
    QVERIFY(areas->isVisible());
    QCOMPARE(areas->model()->index(0, 1).data().toString(), QStringLiteral("4.0"));
    QCOMPARE(areas->model()->index(0, 2).data().toString(), QStringLiteral("5.0"));
    QCOMPARE(areas->model()->index(0, 3).data().toString(), QStringLiteral("+1.0"));
    auto *teams = scene.find<QTableView>("teamLevelTable");
    QCOMPARE(teams->model()->rowCount(), 6);
    for (int row = 0; row < 6; ++row) {
        const bool answered = teams->model()->index(row, 0).data().toString().contains(QStringLiteral("Merilinna"));
        QCOMPARE(teams->model()->index(row, 2).data().toString(),
                 answered ? QStringLiteral("5.0") : QStringLiteral("–"));
    }
    QVERIFY(scene.find<QLabel>("overallChange")->text().contains(QStringLiteral("keep them to yourself")));
    scene.press(scene.moments(), QStringLiteral("start"));
    QVERIFY(scene.find<QLabel>("overallChange")->text().contains(QStringLiteral("5 teams")));
    QVERIFY(!scene.find<QLabel>("overallChange")->text().contains(QStringLiteral("keep them")));
}

void tst_AssessmentPage::tellsWhichTeamsAreUnfinished()
{
    const Scene scene;
    scene.press(scene.teams(), QStringLiteral("all"));
    scene.press(scene.moments(), QStringLiteral("start"));
    auto *table = scene.find<QTableView>("teamLevelTable");
    auto *bars = scene.find<LevelBars>("teamBars");
    const auto unfinished = [](const QStringList &names) {
        return names.filter(QStringLiteral(" (unfinished)")).size();
    };
    QCOMPARE(unfinished(WindowScene::column(table, 0)), 1); // five of six count
    QCOMPARE(unfinished(bars->chart().areas), 1);
    // Once all of it is answered there is nothing to tell.
    for (const Assessment &one : scene.all<Assessment>(Query().where(&Assessment::moment, AssessmentMoment::Start)))
        valueOf(scene.workspace().set(one.id, &Assessment::complete, true));
    QCOMPARE(unfinished(WindowScene::column(table, 0)), 0);
    QCOMPARE(unfinished(bars->chart().areas), 0);
}

void tst_AssessmentPage::opensAScoreFromElsewhere()
{
    const Scene scene;
    const auto scores = scene.all<AssessmentScore>(Query().where(&AssessmentScore::area, QStringLiteral("employment")));
    scene.goTo("overview");
    scene.window->desk().open(scores.back().id);
    QCOMPARE(scene.teams()->chosen(), QString::number(scores.back().team.value));
    QVERIFY(scene.row("employment")->isOpen());
    QVERIFY(scene.row("employment")->isAncestorOf(QApplication::focusWidget()));
}

void tst_AssessmentPage::opensATeamWhereItsNextAnswerIs()
{
    const Scene scene;
    scene.press(scene.moments(), QStringLiteral("end"));
    scene.press(scene.teams(), QStringLiteral("all"));
    const Team team = scene.team();
    const auto start = [&] {
        return scene.all<Assessment>(
            Query().where(&Assessment::team, team.id).where(&Assessment::moment, AssessmentMoment::Start));
    };
    valueOf(scene.workspace().set(start().front().id, &Assessment::complete, false));
    scene.window->desk().openOn(QStringLiteral("assessment"), team.id);
    QCOMPARE(scene.moments()->chosen(), QStringLiteral("start"));
    QCOMPARE(scene.teams()->chosen(), QString::number(team.id.value));
    // Without any assessment the button that begins one has the focus.
    valueOf(scene.workspace().edit({}, [&](Edit &edit) { edit.remove(start().front().id); }));
    scene.window->desk().openOn(QStringLiteral("assessment"), team.id);
    QCOMPARE(QApplication::focusWidget(), scene.find<QPushButton>("beginAssessment"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(start().size(), size_t(1));
}

void tst_AssessmentPage::aClaimLeadsToItsArea()
{
    const Scene scene;
    QTest::mouseClick(scene.find<QPushButton>("claim_process"), Qt::LeftButton);
    QVERIFY(scene.row("process")->isOpen());
    QVERIFY(scene.row("process")->isAncestorOf(QApplication::focusWidget()));
}

void tst_AssessmentPage::withoutTeamsItSaysWhatToDo()
{
    const Scene scene;
    valueOf(scene.workspace().edit({}, [&](Edit &edit) {
        for (const Team &team : edit.all<Team>())
            edit.remove(team.id);
    }));
    auto *go = scene.find<QPushButton>("goToTeams");
    QVERIFY(go->isVisible());
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(scene.window->pages()->current()->findChild<QTableView *>(QStringLiteral("teamTable")));
    scene.trigger("undo");
    scene.goTo("assessment");
    QVERIFY(scene.row("leadership")->isVisible());
}

void tst_AssessmentPage::everyControlHasAName()
{
    const Scene scene;
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    scene.press(scene.moments(), QStringLiteral("end"));
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
    scene.press(scene.teams(), QStringLiteral("all"));
    QCOMPARE(unnamedControls(scene.window->pages()->current()).join(QLatin1Char('\n')), QString());
}

POLKU_WINDOW_TEST_MAIN(tst_AssessmentPage)
#include "tst_assessmentpage.moc"
