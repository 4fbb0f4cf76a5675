#include "academy/feedback.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Feedback counted, gathered by occasion and question, and held back where few have answered.
class TestFeedback : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void countsScores_data();
    void countsScores();
    void gathersByOccasion();
    void oneQuestionInThreeLanguages();
    void knowsItsQuestions_data();
    void knowsItsQuestions();
    void fewAnswersAreNotTold_data();
    void fewAnswersAreNotTold();
    void whatIsToldCannotBeSubtracted();
    void theFormHasBothKinds();
    void writesOnePersonsAnswers();
    void goesWithItsSession();

private:
    AcademyFeedback feedback() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return readFeedback(reader, m_catalogue, m_academy, QDate(2026, 3, 20)); }));
    }
    SessionId session(const char *code) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return reader.where(&Session::academy, m_academy, Query().where(&Session::code, text(code))).front().id;
        }));
    }
    void answer(SessionId about, const char *question, std::vector<int> scores)
    {
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            for (const int score : scores)
                addFeedback(edit, m_academy, about, {}, QDate(2026, 1, 22), {{text(question), score, {}}});
        }));
    }

    const Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
};

void TestFeedback::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(text("a.polku")));
    m_academy =
        valueOf(createAcademy(*m_workspace, m_catalogue, {}, text("Spring"), QDate(2026, 1, 19), Language::English));
}

void TestFeedback::countsScores_data()
{
    QTest::addColumn<std::vector<int>>("scores");
    QTest::addColumn<int>("answers");
    QTest::addColumn<double>("mean");
    QTest::newRow("none") << std::vector<int>{} << 0 << 0.0;
    QTest::newRow("one") << std::vector<int>{4} << 1 << 4.0;
    QTest::newRow("both ends") << std::vector<int>{1, 5} << 2 << 3.0;
    QTest::newRow("several") << std::vector<int>{5, 5, 4, 2} << 4 << 4.0;
    QTest::newRow("off the scale") << std::vector<int>{0, 6, -1, 3} << 1 << 3.0;
}

void TestFeedback::countsScores()
{
    QFETCH(std::vector<int>, scores);
    QFETCH(int, answers);
    QFETCH(double, mean);
    ScoreCounts counts;
    for (const int score : scores)
        counts.add(score);
    QCOMPARE(counts.answers(), answers);
    QCOMPARE(counts.mean().has_value(), answers > 0);
    QCOMPARE(counts.mean().value_or(0), mean);
}

void TestFeedback::gathersByOccasion()
{
    answer(session("kickoff"), "How useful was the session?", {5, 4, 4});
    answer({}, "How useful was the academy for our organisation?", {3});
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        addFeedback(edit, m_academy, session("kickoff"), {}, QDate(2026, 1, 23),
                    {{text("What helped most?"), std::nullopt, text("  The examples. ")}});
    }));
    const AcademyFeedback all = feedback();
    // Sessions for all teams held by that day, the newest last, then the academy as a whole.
    QCOMPARE(all.occasions.size(), size_t(8 + 1));
    QVERIFY(all.occasions.back().session.isNull());
    for (size_t i = 1; i + 1 < all.occasions.size(); ++i)
        QVERIFY(all.occasions[i - 1].date <= all.occasions[i].date);
    const FeedbackOccasion *kickoff = all.occasion(session("kickoff"));
    QVERIFY(kickoff);
    QCOMPARE(kickoff->answers(), 3);
    QCOMPARE(kickoff->questions.size(), size_t(2));
    QCOMPARE(kickoff->questions[0].key, text("useful")); // scores before words
    QCOMPARE(kickoff->questions[0].scores.counts, (std::array<int, 5>{0, 0, 0, 2, 1}));
    QCOMPARE(kickoff->questions[1].quotes.size(), size_t(1));
    QCOMPARE(kickoff->questions[1].quotes[0].text, text("The examples."));
    QCOMPARE(all.occasion({})->questions[0].scores.answers(), 1);
    QVERIFY(all.occasion(session("workshop_model"))->questions.empty());
    QVERIFY(!all.isEmpty());
}

void TestFeedback::oneQuestionInThreeLanguages()
{
    answer(session("kickoff"), "How useful was the session?", {5});
    answer(session("kickoff"), "Kuinka hyödyllinen tapaaminen oli?", {4});
    answer(session("kickoff"), "  hur nyttig var träffen ", {3});
    answer(session("kickoff"), "Was the coffee good?", {1});
    answer(session("kickoff"), "was the coffee good", {2});
    const FeedbackOccasion kickoff = *feedback().occasion(session("kickoff"));
    QCOMPARE(kickoff.questions.size(), size_t(2));
    QCOMPARE(kickoff.questions[0].text, text("How useful was the session?"));
    QCOMPARE(kickoff.questions[0].scores.answers(), 3);
    QCOMPARE(kickoff.questions[1].text, text("Was the coffee good?")); // as it was first asked
    QCOMPARE(kickoff.questions[1].scores.answers(), 2);
}

void TestFeedback::knowsItsQuestions_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("key");
    QTest::newRow("Finnish") << text("Mistä oli eniten hyötyä?") << text("best");
    QTest::newRow("shouted") << text("MISTÄ OLI ENITEN HYÖTYÄ") << text("best");
    QTest::newRow("one's own") << text("Kahvi  oli hyvää!") << text("kahvi oli hyvää");
}

void TestFeedback::knowsItsQuestions()
{
    QFETCH(QString, written);
    QFETCH(QString, key);
    QCOMPARE(questionKey(m_catalogue, written), key);
    QCOMPARE(knownQuestion(m_catalogue, key, Language::Swedish).has_value(), key == text("best"));
}

void TestFeedback::fewAnswersAreNotTold_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<bool>("told");
    QTest::newRow("three") << 3 << false;
    QTest::newRow("four") << 4 << true;
}

void TestFeedback::fewAnswersAreNotTold()
{
    QFETCH(int, answers);
    QFETCH(bool, told);
    answer(session("kickoff"), "How useful was the session?", std::vector<int>(size_t(answers), 4));
    QCOMPARE(feedback().occasion(session("kickoff"))->canBeTold(), told);
}

void TestFeedback::whatIsToldCannotBeSubtracted()
{
    const char *question = "How useful was the session?";
    answer(session("kickoff"), question, {5, 5, 5, 5});
    answer(session("workshop_model"), question, {4, 4, 4, 4});
    answer(session("workshop_employment"), question, {1, 1}); // two people, who must not be found
    const AcademyFeedback all = feedback();
    const auto desk = all.together(false);
    QCOMPARE(desk.size(), size_t(1));
    QCOMPARE(desk[0].scores.answers(), 10);
    const auto told = all.together(true);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].scores.counts, (std::array<int, 5>{0, 0, 0, 4, 4}));
    // A question that few answered at an occasion that many answered stays out as well.
    answer(session("kickoff"), "I know what our team does next.", {2});
    answer(session("workshop_model"), "I know what our team does next.", {5, 5, 5, 5});
    for (const QuestionAnswers &one : feedback().together(true))
        QCOMPARE(one.key, text("useful"));
}

void TestFeedback::theFormHasBothKinds()
{
    for (const bool ofSession : {true, false}) {
        const auto questions = feedbackForm(m_catalogue, ofSession, Language::Finnish);
        QVERIFY(questions.size() >= 5);
        QVERIFY(questions.front().scored);
        QVERIFY(!questions.back().scored);
    }
}

void TestFeedback::writesOnePersonsAnswers()
{
    int written = 0;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        written = addFeedback(edit, m_academy, session("kickoff"), {}, QDate(2026, 1, 23),
                              {{text("A"), 5, {}}, {text("B"), std::nullopt, text(" ")}, {text("C"), 2, text("why")}});
    }));
    QCOMPARE(written, 2); // nothing was said to B
    const auto records = valueOf(m_workspace->read([](const Reader &reader) { return reader.all<Feedback>(); }));
    QCOMPARE(records.size(), size_t(2));
    for (const Feedback &record : records) {
        QVERIFY(record.team.isNull());
        QCOMPARE(record.at, QDate(2026, 1, 23));
        QCOMPARE(record.session, session("kickoff"));
    }
}

void TestFeedback::goesWithItsSession()
{
    answer(session("kickoff"), "How useful was the session?", {5, 4});
    answer({}, "How useful was the academy for our organisation?", {3});
    valueOf(m_workspace->edit({}, [&](Edit &edit) { edit.remove(session("kickoff")); }));
    // Otherwise its answers would be taken for answers about the academy.
    QCOMPARE(feedback().occasion({})->questions.size(), size_t(1));
    valueOf(m_workspace->undo());
    QCOMPARE(feedback().occasion(session("kickoff"))->answers(), 2);
}

POLKU_TEST_MAIN(TestFeedback)
#include "tst_feedback.moc"
