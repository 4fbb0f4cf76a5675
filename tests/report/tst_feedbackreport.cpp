#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "report/feedbackreport.h"
#include "report/libraryreport.h"
#include "resources.h"
#include "store/reader.h"
#include "support/canaries.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QRegularExpression>

#include <algorithm>

using namespace polku;
using namespace polku::report;
using namespace polku::test;

/// Reports on feedback and on the library of a practice academy in its last week.
class TestFeedbackReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void numbersAreToldOnce();
    void fewAnswersAreNotTold();
    void oneOccasionByItself();
    void namesNoTeamAndNoPerson();
    void rowsForASpreadsheet();
    void nothingToTellIsTold();
    void theLibraryByPhase();
    void theLibraryNamesNoPerson();
    void noCanaryEscapes();

private:
    FeedbackFacts facts(std::optional<SessionId> session = {}) const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return readFeedbackFacts(reader, m_catalogue, m_academy, session, m_today); }));
    }
    LibraryFacts library() const
    {
        return valueOf(
            m_workspace->read([&](const Reader &reader) { return readLibraryFacts(reader, m_academy, m_today); }));
    }
    SessionId session(const char *code) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) {
            return reader.where(&Session::academy, m_academy, Query().where(&Session::code, QString::fromUtf8(code)))
                .front()
                .id;
        }));
    }
    template <class B>
    static std::vector<B> allOf(const Document &document)
    {
        std::vector<B> found;
        for (const Block &block : document.blocks) {
            if (const B *one = std::get_if<B>(&block))
                found.push_back(*one);
        }
        return found;
    }
    static QString textOf(const Document &document);
    /// The row that tells what the chart draws.

    const Catalogue m_catalogue;
    const QDate m_today{2026, 5, 22};
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
};

void TestFeedbackReport::initTestCase()
{
    initialiseResources();
    m_workspace = createWorkspace(m_folder.path(QStringLiteral("a.polku")));
    m_academy = valueOf(makeExample(*m_workspace, m_catalogue, {lastExampleWeek, Language::English, m_today}));
}

QString TestFeedbackReport::textOf(const Document &document)
{
    QStringList texts{document.title, document.subject, document.author, document.footerLeft};
    const auto add = [&](const Inline &spans) {
        for (const Span &span : spans)
            texts.append(span.text + span.link);
    };
    for (const Heading &heading : allOf<Heading>(document))
        texts.append(heading.text);
    for (const Paragraph &paragraph : allOf<Paragraph>(document))
        add(paragraph.text);
    for (const List &list : allOf<List>(document)) {
        for (const Inline &item : list.items)
            add(item);
    }
    for (const Table &table : allOf<Table>(document)) {
        texts.append(table.caption);
        for (const Table::Column &column : table.columns)
            texts.append(column.header);
        for (const auto &row : table.rows)
            texts += QStringList(row.begin(), row.end());
    }
    for (const BarChart &chart : allOf<BarChart>(document))
        texts += {chart.title, chart.alternative};
    return texts.join(QLatin1Char('\n'));
}

void TestFeedbackReport::numbersAreToldOnce()
{
    const Document document = feedbackReport(facts(), Language::English);
    const auto charts = allOf<BarChart>(document);
    QVERIFY(charts.size() >= 5);
    int ofOccasions = 0;
    for (const Table &table : allOf<Table>(document)) {
        for (const auto &row : table.rows) {
            // What a table tells of an occasion is drawn once, over all of them, with other numbers.
            const auto drawn = std::find_if(charts.begin(), charts.end(), [&](const BarChart &chart) {
                return chart.alternative.contains(row.front());
            });
            QVERIFY2(drawn != charts.end(), qPrintable(row.front()));
            QStringList counts;
            for (auto bar = drawn->bars.rbegin(); bar != drawn->bars.rend(); ++bar)
                counts.append(bar->valueText);
            QVERIFY(counts != QStringList(row.begin() + 1, row.begin() + 6));
            ++ofOccasions;
        }
    }
    QVERIFY(ofOccasions >= 15);
    for (const BarChart &chart : charts) {
        QCOMPARE(chart.bars.size(), size_t(5));
        QVERIFY2(chart.title.contains(QRegularExpression(QStringLiteral(" – mean [1-5]\\.\\d, \\d+ answers?$"))),
                 qPrintable(chart.title));
        QVERIFY(chart.alternative.contains(QStringLiteral("The mean is ")));
    }
}

void TestFeedbackReport::fewAnswersAreNotTold()
{
    // Three people answered on the first peer group; what they wrote stays inside.
    const Document document = feedbackReport(facts(session("peer_group_1")), Language::English);
    QVERIFY(allOf<BarChart>(document).empty());
    QVERIFY(allOf<Table>(document).empty());
    QVERIFY(allOf<List>(document).empty());
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("3 persons answered")) || text.contains(QStringLiteral("3 people answered")));
    QVERIFY(text.contains(QStringLiteral("at least four people")));
    QVERIFY(!textOf(feedbackReport(facts(), Language::English)).contains(QStringLiteral("narrow the pilot down")));
}

void TestFeedbackReport::oneOccasionByItself()
{
    const Document whole = feedbackReport(facts(SessionId()), Language::English);
    QCOMPARE(allOf<BarChart>(whole).size(), size_t(5));
    QVERIFY(textOf(whole).contains(QStringLiteral("Coaching with our own procurement on the table.")));
    QVERIFY(!textOf(whole).contains(QStringLiteral("Kick-off")));
    QVERIFY(!whole.notice.isEmpty()); // example data says so
}

void TestFeedbackReport::namesNoTeamAndNoPerson()
{
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Feedback &one : edit.where(&Feedback::academy, m_academy))
            edit.set(one.id, &Feedback::team, edit.where(&Team::academy, m_academy).front().id);
    }));
    const auto teams = valueOf(m_workspace->read([](const Reader &reader) { return reader.all<Team>(); }));
    QVERIFY(!teams.empty());
    for (const Language language : allLanguages) {
        const QString text = textOf(feedbackReport(facts(), language));
        QVERIFY(!text.isEmpty());
        for (const Team &team : teams)
            QVERIFY2(!text.contains(team.name), qPrintable(team.name));
    }
    valueOf(m_workspace->undo(Workspace::Reach::WholeHistory));
}

void TestFeedbackReport::rowsForASpreadsheet()
{
    const auto rows = plainRows(feedbackTable(facts(), Language::Finnish));
    QVERIFY(rows.size() > 20);
    QCOMPARE(rows[0].size(), 10);
    for (size_t i = 1; i < rows.size(); ++i) {
        int sum = 0;
        for (int column = 3; column < 8; ++column)
            sum += rows[i][column].toInt();
        QCOMPARE(QString::number(sum), rows[i][8]);
        QVERIFY(sum >= fewestAnswersToTell);
    }
}

void TestFeedbackReport::nothingToTellIsTold()
{
    const auto read = m_workspace->read([&](const Reader &reader) {
        return readFeedbackFacts(reader, m_catalogue, m_academy, session("info_webinar"), m_today);
    });
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::NotFound);
}

void TestFeedbackReport::theLibraryByPhase()
{
    const Document document = libraryReport(library(), m_catalogue, Language::English);
    const QString text = textOf(document);
    QVERIFY(text.contains(QStringLiteral("Employment through procurement")));
    QVERIFY(text.contains(QStringLiteral("https://heuni.fi/-/hankinta-opas")));
    const auto tables = allOf<Table>(document);
    QCOMPARE(tables.size(), size_t(1));
    QCOMPARE(tables[0].columns.size(), size_t(7));
    const auto rows = plainRows(libraryTable(library(), m_catalogue, Language::English));
    QCOMPARE(rows.size(), m_catalogue.materials().size() + 1);
    QCOMPARE(rows[0].size(), 5 + 6);
}

void TestFeedbackReport::theLibraryNamesNoPerson()
{
    const auto people = valueOf(m_workspace->read([](const Reader &reader) { return reader.all<Person>(); }));
    QVERIFY(!people.empty());
    for (const Language language : allLanguages) {
        QString text = textOf(libraryReport(library(), m_catalogue, language));
        for (const QStringList &row : plainRows(libraryTable(library(), m_catalogue, language)))
            text += row.join(QLatin1Char('\n'));
        for (const Person &person : people)
            QVERIFY2(!text.contains(person.name), qPrintable(person.name));
    }
}

void TestFeedbackReport::noCanaryEscapes()
{
    const auto workspace = createWorkspace(m_folder.path(QStringLiteral("canaries.polku")), 3);
    plantCanaries(*workspace);
    const AcademyId academy =
        valueOf(workspace->read([](const Reader &reader) { return reader.all<Academy>().front().id; }));
    valueOf(workspace->edit({}, [&](Edit &edit) {
        Team team = edit.all<Team>().front();
        edit.set(team.id, &Team::state, TeamState::Participant);
        // Enough answers that all may be told, of one session.
        const Feedback one = edit.all<Feedback>().front();
        for (int i = 0; i < 5; ++i) {
            Feedback another = one;
            another.id = {};
            another.score = 4;
            edit.insert(another);
        }
    }));
    const QDate day(2026, 5, 22);
    const auto texts = valueOf(workspace->read([&](const Reader &reader) {
        return textOf(feedbackReport(readFeedbackFacts(reader, m_catalogue, academy, {}, day), Language::English)) +
               textOf(libraryReport(readLibraryFacts(reader, academy, day), m_catalogue, Language::English));
    }));
    // What these reports are there to tell.
    static const QStringList told{
        QStringLiteral("canary-feedback-question"), QStringLiteral("canary-feedback-text"),
        QStringLiteral("canary-session-title"),     QStringLiteral("canary-team-short_name"),
        QStringLiteral("canary-phase-name"),        QStringLiteral("canary-material-language")};
    QStringList escaped = escapedCanaries(texts);
    escaped.removeIf([&](const QString &canary) { return told.contains(canary); });
    QCOMPARE(escaped, QStringList());
    QVERIFY(texts.contains(QStringLiteral("canary-feedback-text"))); // the test sees something
}

POLKU_TEST_MAIN(TestFeedbackReport)
#include "tst_feedbackreport.moc"
