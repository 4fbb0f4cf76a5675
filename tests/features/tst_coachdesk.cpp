// A story: a coach opens the practice academy, looks at a team, edits a pilot, thinks better of it, and finds
// everything as it was.

#include "fields/recordform.h"
#include "pages/pilots/pilotpanel.h"
#include "pages/teams/teampanel.h"
#include "support/windowscene.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

#define Given(step) step
#define When(step) step
#define Then(step) QVERIFY(step)
#define And(step) step

namespace {

class Coach
{
public:
    void opens_the_practice_academy() { m_start = tableDump(m_scene.workspace().path()); }
    void goes_to(const char *page) { m_scene.goTo(page); }
    bool sees_all_teams() const
    {
        return m_scene.find<QTableView>("teamTable")->model()->rowCount() == int(m_scene.all<Team>().size());
    }
    void writes(const char *column, const char *text)
    {
        auto *line = qobject_cast<QLineEdit *>(control(column));
        WindowScene::type(line, QString::fromUtf8(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void moves_the_stage_on()
    {
        auto *stage = qobject_cast<QComboBox *>(control("stage"));
        m_stage = pilot().stage;
        stage->setFocus();
        QTest::keyClick(stage, Qt::Key_Down);
        QTest::keyClick(stage, Qt::Key_Return);
    }
    bool finds_in_the_file(const char *title) const { return pilot().title == QString::fromUtf8(title); }
    bool finds_another_stage() const { return pilot().stage != m_stage; }
    void presses_undo(int times)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    }
    bool finds_everything_as_it_was() const
    {
        return differences(m_start, tableDump(m_scene.workspace().path())).isEmpty();
    }
    bool is_told_what_was_undone() const { return !m_scene.toast().isEmpty(); }

private:
    PilotPanel *panel() const { return m_scene.find<PilotPanel>("pilotPanel"); }
    QWidget *control(const char *column) const
    {
        return panel()->form()->field(QString::fromLatin1(column))->editor()->control();
    }
    Pilot pilot() const { return m_scene.read(panel()->pilot()); }

    WindowScene m_scene;
    QStringList m_start;
    QString m_stage;
};

} // namespace

class tst_CoachDesk : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void editsAPilotAndUndoesIt()
    {
        Coach coach;
        Given(coach.opens_the_practice_academy());
        When(coach.goes_to("teams"));
        Then(coach.sees_all_teams());

        When(coach.goes_to("pilots"));
        And(coach.writes("title", "One apprentice in every kitchen"));
        And(coach.moves_the_stage_on());
        Then(coach.finds_in_the_file("One apprentice in every kitchen"));
        Then(coach.finds_another_stage());

        When(coach.presses_undo(2));
        Then(coach.is_told_what_was_undone());
        Then(coach.finds_everything_as_it_was());
    }
};

POLKU_WINDOW_TEST_MAIN(tst_CoachDesk)
#include "tst_coachdesk.moc"
