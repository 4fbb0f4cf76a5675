// Feedback looked at, written down and imported, in the real window.

#include "exchange/csv.h"
#include "pages/exchange/exchangepage.h"
#include "pages/feedback/feedbackpage.h"
#include "support/windowscene.h"
#include "widgets/distributiontable.h"
#include "widgets/levelchoice.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

class tst_FeedbackPage : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void showsHowTheAnswersFell();
    void warnsWhereFewHaveAnswered();
    void sumsTheSessionsUp();
    void takesOnePersonsAnswersAfterAnother();
    void nothingIsWrittenBeforeSaving();
    void takesAnAnswerOut();
    void asksOtherQuestionsAtTheEnd();
    void copiesTheQuestions();
    void importsASurveyWithCorrectedColumns();
    void opensAnAnswerFromElsewhere();
    void everyControlHasAName();

private:
    struct Scene : WindowScene
    {
        Scene() { goTo("feedback"); }
        FeedbackPage *page() const { return static_cast<FeedbackPage *>(window->pages()->current()); }
        QTableView *list() const { return find<QTableView>("occasionList"); }
        Session session(const char *code) const
        {
            return all<Session>(Query().where(&Session::code, QString::fromUtf8(code))).front();
        }
        void choose(const char *code) const
        {
            page()->choose(session(code).id);
            QCoreApplication::processEvents(); // what was put into a layout is shown then
        }
        QString title() const { return find<QLabel>("occasionTitle")->text(); }
        std::vector<Feedback> answers(SessionId about) const
        {
            return all<Feedback>(Query().where(&Feedback::session, about));
        }
        void openForm() const { page()->actions().last()->trigger(); }
    };
};

void tst_FeedbackPage::showsHowTheAnswersFell()
{
    const Scene scene;
    scene.choose("kickoff");
    QCOMPARE(scene.title(), QStringLiteral("Kick-off"));
    QVERIFY(scene.find<QLabel>("occasionAnswers")->text().contains(QStringLiteral("18")));
    QVERIFY(!scene.find<QLabel>("fewAnswers")->isVisible());
    const auto *bars = scene.find<DistributionBars>("bars0");
    QCOMPARE(bars->distribution().question, QStringLiteral("How useful was the session?"));
    QCOMPARE(bars->distribution().scores.counts, (std::array<int, 5>{0, 0, 3, 8, 7}));
    QCOMPARE(bars->distribution().mean(), QStringLiteral("4.2"));
    QVERIFY(bars->accessibleDescription().contains(QStringLiteral("The mean is 4.2.")));
    // The table has the numbers of the bars.
    const auto *table = scene.find<QTableView>("distributionTable");
    QCOMPARE(table->model()->rowCount(), 3);
    QStringList row;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        row.append(table->model()->index(0, column).data().toString());
    QCOMPARE(row, (QStringList{QStringLiteral("How useful was the session?"), QStringLiteral("0"), QStringLiteral("0"),
                               QStringLiteral("3"), QStringLiteral("8"), QStringLiteral("7"), QStringLiteral("18"),
                               QStringLiteral("4.2")}));
    QVERIFY(scene.find<QWidget>("quotes_better")->isVisible());
}

void tst_FeedbackPage::warnsWhereFewHaveAnswered()
{
    const Scene scene;
    scene.choose("peer_group_1");
    QVERIFY(scene.find<QLabel>("fewAnswers")->isVisible());
    scene.choose("workshop_model");
    QVERIFY(!scene.find<QLabel>("fewAnswers")->isVisible());
}

void tst_FeedbackPage::sumsTheSessionsUp()
{
    const Scene scene;
    scene.list()->setFocus();
    QTest::keyClick(scene.list(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(scene.title(), QStringLiteral("All sessions together"));
    int asked = 0;
    for (const Feedback &one : scene.all<Feedback>())
        asked += one.score && one.question == QStringLiteral("How useful was the session?");
    QCOMPARE(scene.find<DistributionBars>("bars0")->distribution().scores.answers(), asked);
}

void tst_FeedbackPage::takesOnePersonsAnswersAfterAnother()
{
    const Scene scene;
    scene.choose("info_webinar");
    QVERIFY(scene.find<QWidget>("noAnswers")->isVisible());
    const SessionId about = scene.session("info_webinar").id;
    QTest::mouseClick(scene.find<QPushButton>("addAnswersNow"), Qt::LeftButton);
    QVERIFY(!scene.find<QPushButton>("saveAnswers")->isEnabled());
    // By keys alone: the first question has the focus, Tab goes to the next.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClicks(scene.find<QPlainTextEdit>("text_best"), QStringLiteral("The questions at the end."));
    QTest::mouseClick(scene.find<QPushButton>("saveAnswers"), Qt::LeftButton);
    const std::vector<Feedback> written = scene.answers(about);
    QCOMPARE(written.size(), size_t(3));
    for (const Feedback &one : written)
        QVERIFY(one.team.isNull());
    QCOMPARE(written[0].score, std::optional<qint64>(5));
    QCOMPARE(written[1].score, std::optional<qint64>(3));
    QCOMPARE(written[2].text, QStringLiteral("The questions at the end."));
    // The form is empty for the next person, and the keys are at its beginning.
    QCOMPARE(scene.find<LevelChoice>("score_useful")->level(), 0);
    QVERIFY(scene.find<QPlainTextEdit>("text_best")->toPlainText().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QCOMPARE(scene.find<LevelChoice>("score_useful")->level(), 2);
    QTest::mouseClick(scene.find<QPushButton>("saveAnswers"), Qt::LeftButton);
    QCOMPARE(scene.answers(about).size(), size_t(4));
    QVERIFY(scene.find<QLabel>("answersSaved")->text().startsWith(QLatin1Char('2')));
    scene.trigger("undo"); // one person is one step
    scene.trigger("undo");
    QVERIFY(scene.answers(about).empty());
}

void tst_FeedbackPage::nothingIsWrittenBeforeSaving()
{
    const Scene scene;
    scene.choose("info_webinar");
    scene.openForm();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    scene.goTo("teams");
    QVERIFY(scene.answers(scene.session("info_webinar").id).empty());
    scene.goTo("feedback");
    QCOMPARE(scene.find<LevelChoice>("score_useful")->level(), 4); // and nothing is lost
    QTest::mouseClick(scene.find<QPushButton>("closeAnswers"), Qt::LeftButton);
    QVERIFY(scene.find<QWidget>("noAnswers")->isVisible());
}

void tst_FeedbackPage::takesAnAnswerOut()
{
    const Scene scene;
    scene.choose("kickoff");
    const SessionId about = scene.session("kickoff").id;
    const size_t before = scene.answers(about).size();
    FeedbackId quote;
    for (const Feedback &one : scene.answers(about)) {
        if (!one.text.isEmpty())
            quote = one.id;
    }
    auto *remove = scene.find<QToolButton>(qPrintable(QStringLiteral("removeQuote_%1").arg(quote.value)));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCOMPARE(scene.answers(about).size(), before - 1);
    scene.trigger("undo");
    QCOMPARE(scene.answers(about).size(), before);
    // What was said in words beside a score goes alone.
    valueOf(scene.workspace().set(quote, &Feedback::score, 4));
    auto *again = scene.find<QToolButton>(qPrintable(QStringLiteral("removeQuote_%1").arg(quote.value)));
    again->click();
    QCOMPARE(scene.answers(about).size(), before);
    QVERIFY(scene.read(quote).text.isEmpty());
}

void tst_FeedbackPage::asksOtherQuestionsAtTheEnd()
{
    const Scene scene;
    scene.page()->choose({});
    scene.openForm();
    QVERIFY(scene.find<LevelChoice>("score_end_recommend")->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTest::mouseClick(scene.find<QPushButton>("saveAnswers"), Qt::LeftButton);
    const std::vector<Feedback> written = scene.answers({});
    QCOMPARE(written.size(), size_t(1));
    QCOMPARE(written[0].question, QStringLiteral("How useful was the academy for our organisation?"));
}

void tst_FeedbackPage::copiesTheQuestions()
{
    const Scene scene;
    scene.choose("info_webinar");
    QTest::mouseClick(scene.find<QPushButton>("copyQuestions"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines.first().startsWith(QStringLiteral("How useful was the session?")));
    // What a survey tool makes of them is recognised.
    const auto table = valueOf(readCsv((lines.first() + QStringLiteral(";x\n4;\n")).toUtf8()));
    QCOMPARE(csvKindOf(scene.window->desk().catalogue(), table), std::optional(CsvKind::Feedback));
}

void tst_FeedbackPage::importsASurveyWithCorrectedColumns()
{
    const Scene scene;
    TemporaryFolder folder;
    const QString path =
        folder.write(QStringLiteral("survey.csv"), "Name;How useful was the session?;Which part was best?\n"
                                                   "Ada;5;The exercise\nBo;4;The talk\nCecilia;nine;\n");
    scene.page()->actions().first()->trigger();
    auto *exchange = static_cast<ExchangePage *>(scene.window->pages()->current());
    exchange->preview(path);
    QCOMPARE(CsvKind(scene.find<QComboBox>("importKind")->currentData().toInt()), CsvKind::Feedback);
    QVERIFY(scene.find<QWidget>("importColumns")->isVisible());
    QCOMPARE(scene.find<QComboBox>("columnRole0")->currentText(), QStringLiteral("Left out"));
    QCOMPARE(scene.find<QComboBox>("columnRole1")->currentText(), QStringLiteral("Scores from 1 to 5"));
    auto *lines = scene.find<QTreeWidget>("importLines");
    QVERIFY(lines->topLevelItem(2)->text(3).contains(QStringLiteral("no answer")));
    QCOMPARE(unnamedControls(exchange), QStringList());
    // The person says what the answers are about, and what was asked.
    auto *about = scene.find<QComboBox>("answersAbout");
    about->setFocus();
    const int index = about->findData(scene.session("info_webinar").id.value);
    while (about->currentIndex() != index)
        QTest::keyClick(about, about->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    WindowScene::type(scene.find<QLineEdit>("columnQuestion2Text"), QStringLiteral("What helped most?"));
    QTest::keyClick(scene.find<QLineEdit>("columnQuestion2Text"), Qt::Key_Return);
    QTest::mouseClick(scene.find<QPushButton>("importNow"), Qt::LeftButton);
    const std::vector<Feedback> written = scene.answers(scene.session("info_webinar").id);
    QCOMPARE(written.size(), size_t(4));
    QCOMPARE(written[1].question, QStringLiteral("What helped most?"));
    for (const Feedback &one : written)
        QVERIFY(!one.text.contains(QStringLiteral("Ada")));
    scene.trigger("undo");
    QVERIFY(scene.answers(scene.session("info_webinar").id).empty());
}

void tst_FeedbackPage::opensAnAnswerFromElsewhere()
{
    const Scene scene;
    scene.goTo("overview");
    scene.window->desk().open(scene.answers(scene.session("workshop_model").id).front().id);
    QCOMPARE(scene.window->pages()->current()->title(), QStringLiteral("Feedback"));
    QCOMPARE(scene.title(), scene.session("workshop_model").title);
}

void tst_FeedbackPage::everyControlHasAName()
{
    const Scene scene;
    scene.choose("kickoff");
    QCOMPARE(unnamedControls(scene.page()), QStringList());
    scene.openForm();
    QCOMPARE(unnamedControls(scene.page()), QStringList());
}

POLKU_WINDOW_TEST_MAIN(tst_FeedbackPage)
#include "tst_feedbackpage.moc"
