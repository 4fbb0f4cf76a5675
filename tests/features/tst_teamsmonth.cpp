// A story: a team's month. Six sections of the plan, a goal and three actions, a section handed in, what the coach says
// of it and the answer, a version kept and compared with what came after it, the brief for the director; and then
// everything is taken back, step by step, to the empty plan.

#include "teamsmonth.h"

using namespace polku;
using namespace polku::test;

#define Given(step) step
#define When(step) step
#define Then(step) QVERIFY(step)
#define And(step) step

class tst_TeamsMonth : public TestCase
{
    Q_OBJECT

    static void writesSixSections(TeamsMonth &team)
    {
        When(team.writes_in_section(1, "We buy for 40 million a year.\n- cleaning\nfood"));
        Then(team.finds_written(1, "We buy for 40 million a year.\n\n- cleaning\n- food"));
        When(team.writes_in_section(2, "# Why\nThe city strategy names decent work."));
        Then(team.finds_written(2, "# Why\n\nThe city strategy names decent work."));
        When(team.writes_in_section(3, "Three goals for two years."));
        And(team.writes_in_section(5, "The head of procurement owns the model."));
        And(team.writes_in_section(9, "We ask the market before each tender."));
        And(team.writes_in_section(15, "[] Tell the suppliers"));
        Then(team.finds_written(15, "- [ ] Tell the suppliers"));
        QVERIFY(team.sees_sections_begun(6));
    }

    static void setsAGoalAndPlansActions(TeamsMonth &team)
    {
        const QStringList actions = {QStringLiteral("Ask the lawyer"), QStringLiteral("Write the clause"),
                                     QStringLiteral("Meet the suppliers")};
        When(team.sets_a_goal("Forty months of work", "40"));
        Then(team.has_the_goal("Forty months of work", "40"));
        When(team.plans_actions(actions));
        And(team.gives_the_last_to("Kai Oksa", "1.12.2025"));
        Then(team.has_the_actions(actions, "Kai Oksa", QDate(2025, 12, 1)));
    }

    static void talksWithTheCoach(TeamsMonth &team)
    {
        When(team.goTo("plan"));
        And(team.asks_for_review_of(5));
        Then(team.waits_for_the_coach(5));
        When(team.sits_at_the_desk("Outi Coach"));
        And(team.is_commented_on_by_the_coach(5, "Who stands in for them?"));
        When(team.sits_at_the_desk("Kai Oksa"));
        Then(team.sees_what_the_coach_says(5, "Who stands in for them?"));
        When(team.answers_the_coach(5, "The head of contracts."));
        Then(team.has_the_talk(5, {QStringLiteral("Outi Coach: Who stands in for them?"),
                                   QStringLiteral("Kai Oksa: The head of contracts.")}));
    }

    static void comparesVersions(TeamsMonth &team)
    {
        When(team.keeps_a_version("Sent to the sponsor"));
        And(team.writes_in_section(5, " The head of contracts stands in."));
        And(team.compares_with_the_present());
        Then(team.sees_compared("Sent to the sponsor", "1 section differs.", "The head of contracts stands in."));
    }

private Q_SLOTS:
    void fromTheEmptyPlanToTheBriefAndBack()
    {
        TeamsMonth team;
        Given(team.is_taken_into_the_academy("City of Koskela", "Kai Oksa"));
        And(team.sits_at_the_desk("Kai Oksa"));
        Then(team.has_an_empty_plan());

        for (const auto chapter :
             {&writesSixSections, &setsAGoalAndPlansActions, &talksWithTheCoach, &comparesVersions}) {
            chapter(team);
            if (QTest::currentTestFailed())
                return;
            team.comes_back_after_days(7);
        }

        When(team.exports_the_brief());
        Then(team.finds_in_the_brief({QStringLiteral("City of Koskela"), QStringLiteral("Forty months of work"),
                                      QStringLiteral("Meet the suppliers"), QStringLiteral("1 December 2025")}));

        // Six texts, a goal and its target, three actions, an owner and a day, a section handed in, a comment and an
        // answer, a version and one more sentence: each has been a step of its own.
        QVERIFY2(team.steps_taken() >= 18, qPrintable(QString::number(team.steps_taken())));
        Then(team.takes_everything_back());
        Then(team.has_an_empty_plan());
    }
};

POLKU_WINDOW_TEST_MAIN(tst_TeamsMonth)
#include "tst_teamsmonth.moc"
