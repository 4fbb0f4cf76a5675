#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "report/assessmentreport.h"
#include "resources.h"
#include "store/reader.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <algorithm>

#include <QRegularExpression>

using namespace polku;
using namespace polku::report;
using namespace polku::test;

/// Reports on the self-assessments of a practice academy in its last week, when five teams have answered twice.
class TestAssessmentReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void tellsATeamItsLevelsAndEvidence();
    void comparesATeamWithTheMeanOnlyOverFour_data();
    void comparesATeamWithTheMeanOnlyOverFour();
    void theAcademysReportNamesNobody();
    void theAcademysFiguresNeedFourTeams_data();
    void theAcademysFiguresNeedFourTeams();
    void theChartSaysWhatTheTableSays();
    void rowsForASpreadsheet();
    void nothingToTellIsTold();

private:
    AssessmentFacts facts(TeamId team = {}) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return readAssessmentFacts(reader, m_catalogue, m_academy, team, QDate(2026, 5, 20));
        }));
    }
    /// All but that many of the teams that answered at the end, m_team among them, lose what they answered then.
    void leaveAnswers(int teams)
    {
        valueOf(m_workspace->edit({}, [&](Edit &edit) {
            std::vector<Assessment> ends = edit.where(&Assessment::moment, AssessmentMoment::End);
            std::erase_if(ends, [](const Assessment &end) { return !end.date.isValid(); }); // given, not begun
            std::stable_partition(ends.begin(), ends.end(),
                                  [&](const Assessment &end) { return end.team == m_team.id; });
            for (size_t i = size_t(teams); i < ends.size(); ++i)
                edit.remove(ends[i].id);
        }));
    }
    static QString textOf(const Document &document);
    template <class B>
    static const B *first(const Document &document)
    {
        for (const Block &block : document.blocks) {
            if (const B *found = std::get_if<B>(&block))
                return found;
        }
        return nullptr;
    }

    const Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    std::vector<Team> m_teams;
    Team m_team; ///< the one that the expectations are about
};

void TestAssessmentReport::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(QStringLiteral("a.polku")));
    m_academy =
        valueOf(makeExample(*m_workspace, m_catalogue, {lastExampleWeek, Language::English, QDate(2026, 5, 20)}));
    m_teams = valueOf(m_workspace->read(
        [&](const Reader &reader) { return reader.where(&Team::academy, m_academy, Query().orderBy(&Team::rank)); }));
    for (const Team &team : m_teams) {
        if (team.name.contains(QStringLiteral("Merilinna")))
            m_team = team;
    }
    QVERIFY(m_team.id);
}

QString TestAssessmentReport::textOf(const Document &document)
{
    QStringList texts{document.title, document.subject, document.footerLeft};
    const auto add = [&](const Inline &spans) {
        for (const Span &span : spans)
            texts.append(span.text + span.link);
    };
    for (const Block &block : document.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            add(paragraph->text);
        } else if (const auto *heading = std::get_if<Heading>(&block)) {
            texts.append(heading->text);
        } else if (const auto *list = std::get_if<List>(&block)) {
            for (const Inline &item : list->items)
                add(item);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const Table::Column &column : table->columns)
                texts.append(column.header);
            for (const auto &row : table->rows)
                texts += QStringList(row.begin(), row.end());
        } else if (const auto *chart = std::get_if<BarChart>(&block)) {
            texts += {chart->title, chart->alternative};
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void TestAssessmentReport::tellsATeamItsLevelsAndEvidence()
{
    const Document document = assessmentReport(facts(m_team.id), m_catalogue, Language::English);
    QVERIFY(document.title.contains(m_team.shortName.isEmpty() ? m_team.name : m_team.shortName));
    QVERIFY(!document.notice.isEmpty()); // example data says so
    const Table *table = first<Table>(document);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), size_t(10));
    QStringList headers;
    for (const Table::Column &column : table->columns)
        headers.append(column.header);
    QCOMPARE(headers,
             (QStringList{QStringLiteral("Area"), QStringLiteral("Start"), QStringLiteral("End"),
                          QStringLiteral("Change"), QStringLiteral("Target"), QStringLiteral("Mean of the teams")}));
    // Competence went from 2 to 3, which was the target.
    const std::vector<QString> &row = table->rows[2];
    QCOMPARE(QStringList(row.begin(), row.begin() + 5),
             (QStringList{QStringLiteral("Competence"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("+1"),
                          QStringLiteral("3")}));
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("Claims without evidence")));
}

void TestAssessmentReport::comparesATeamWithTheMeanOnlyOverFour_data()
{
    QTest::addColumn<int>("teams");
    QTest::addColumn<bool>("told");
    QTest::newRow("three") << 3 << false;
    QTest::newRow("four") << 4 << true;
}

void TestAssessmentReport::comparesATeamWithTheMeanOnlyOverFour()
{
    QFETCH(int, teams);
    QFETCH(bool, told);
    leaveAnswers(teams);
    const Document document = assessmentReport(facts(m_team.id), m_catalogue, Language::English);
    const Table *table = first<Table>(document);
    QCOMPARE(table->columns.back().header == QStringLiteral("Mean of the teams"), told);
    QCOMPARE(textOf(document).contains(QStringLiteral("over 4 teams")), told);
}

void TestAssessmentReport::theAcademysReportNamesNobody()
{
    for (const Language language : allLanguages) {
        const QString text = textOf(assessmentReport(facts(), m_catalogue, language));
        QVERIFY(!text.isEmpty() && !m_teams.empty());
        for (const Team &team : m_teams) {
            QVERIFY2(!text.contains(team.name), qPrintable(team.name));
            QVERIFY2(team.shortName.isEmpty() || !text.contains(team.shortName), qPrintable(team.shortName));
        }
        QVERIFY(!text.contains(QStringLiteral("11 of 45"))); // somebody's evidence
    }
}

void TestAssessmentReport::theAcademysFiguresNeedFourTeams_data()
{
    QTest::addColumn<int>("atEnd");
    QTest::addColumn<bool>("compared");
    QTest::newRow("five") << 5 << true;
    QTest::newRow("four") << 4 << true;
    QTest::newRow("three: only the start is told") << 3 << false;
}

void TestAssessmentReport::theAcademysFiguresNeedFourTeams()
{
    QFETCH(int, atEnd);
    QFETCH(bool, compared);
    leaveAnswers(atEnd);
    const Document document = assessmentReport(facts(), m_catalogue, Language::English);
    const BarChart *chart = first<BarChart>(document);
    QVERIFY(chart);
    // From what to what, and the change; over the same teams, those that answered both times.
    static const QRegularExpression change(QStringLiteral("^\\d\\.\\d → \\d\\.\\d \\([+−]?\\d\\.\\d\\)$"));
    static const QRegularExpression level(QStringLiteral("^\\d\\.\\d$"));
    for (const BarChart::Bar &bar : chart->bars)
        QVERIFY2((compared ? change : level).match(bar.valueText).hasMatch(), qPrintable(bar.valueText));
    if (compared)
        QVERIFY(textOf(document).contains(QStringLiteral("over %1 teams that answered both times").arg(atEnd)));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        const auto all = edit.where(&Assessment::moment, AssessmentMoment::Start);
        for (size_t i = 3; i < all.size(); ++i)
            edit.remove(all[i].id);
    }));
    QVERIFY(!first<BarChart>(assessmentReport(facts(), m_catalogue, Language::English)));
}

void TestAssessmentReport::theChartSaysWhatTheTableSays()
{
    const Document document = assessmentReport(facts(m_teams[1].id), m_catalogue, Language::English);
    const BarChart *chart = first<BarChart>(document);
    const Table *table = first<Table>(document);
    QVERIFY(chart && table);
    QCOMPARE(chart->bars.size(), table->rows.size());
    for (size_t i = 0; i < chart->bars.size(); ++i) {
        QCOMPARE(chart->bars[i].label, table->rows[i][0]);
        QCOMPARE(chart->bars[i].valueText, table->rows[i][1] + QStringLiteral(" → ") + table->rows[i][2]);
    }
    // The academy's numbers are told once, by the chart, also in words.
    const Document academy = assessmentReport(facts(), m_catalogue, Language::English);
    QVERIFY(!first<Table>(academy));
    for (const Document *told : {&document, &academy}) {
        const BarChart *drawn = first<BarChart>(*told);
        for (const BarChart::Bar &bar : drawn->bars)
            QVERIFY(drawn->alternative.contains(bar.label + QStringLiteral(": ") + bar.valueText));
    }
}

void TestAssessmentReport::rowsForASpreadsheet()
{
    const auto academy = plainRows(assessmentTable(facts(), m_catalogue, Language::Finnish));
    QCOMPARE(academy.size(), size_t(11));
    for (size_t i = 1; i < academy.size(); ++i) {
        for (int column = 1; column < academy[i].size(); ++column) {
            // Means with one decimal, whatever they are; the last column counts teams.
            static const QRegularExpression mean(QStringLiteral("^-?[0-9]+,[0-9]$"));
            static const QRegularExpression count(QStringLiteral("^[0-9]+$"));
            const bool last = column + 1 == academy[i].size();
            QVERIFY2((last ? count : mean).match(academy[i][column]).hasMatch(), qPrintable(academy[i][column]));
        }
    }
    const auto team = plainRows(assessmentTable(facts(m_team.id), m_catalogue, Language::English));
    QCOMPARE(team.size(), size_t(21)); // ten areas at the start and at the end
    QCOMPARE(team[3].mid(2, 4), (QStringList{QStringLiteral("Competence"), QStringLiteral("2"), QStringLiteral("3"),
                                             QStringLiteral("11 of 45 have taken a course.")}));
}

void TestAssessmentReport::nothingToTellIsTold()
{
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Assessment &assessment : edit.where(&Assessment::team, m_team.id))
            edit.remove(assessment.id);
    }));
    const auto read = m_workspace->read([&](const Reader &reader) {
        return readAssessmentFacts(reader, m_catalogue, m_academy, m_team.id, QDate(2026, 5, 20));
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

POLKU_TEST_MAIN(TestAssessmentReport)
#include "tst_assessmentreport.moc"
