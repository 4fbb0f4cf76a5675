#include "academy/example.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "report/applicationsreport.h"
#include "report/booklet.h"
#include "report/pilotsummary.h"
#include "resources.h"
#include "support/canaries.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::report;
using namespace polku::test;

class TestApplicationsReport : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheApplicationsBestFirst();
    void saysThatItIsConfidential_data();
    void saysThatItIsConfidential();
    void tablesHaveAColumnForEachCriterion();
    void showsWhatIsNotScoredAsSuch();
    void refusesAnAcademyWithoutApplications();
    void pointsStayOutOfWhatIsPublic();

private:
    ApplicationsFacts facts() const
    {
        return valueOf(m_workspace->read(
            [&](const Reader &reader) { return readApplicationsFacts(reader, m_academy, QDate(2025, 10, 15)); }));
    }

    Catalogue m_catalogue;
    TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestApplicationsReport::initTestCase()
{
    initialiseResources();
    m_workspace = createWorkspace(m_folder.path(text("a.polku")));
    ExampleOptions options;
    options.language = Language::English;
    m_academy = valueOf(makeExample(*m_workspace, m_catalogue, options));
}

template <class B>
static std::vector<B> blocksOf(const Document &document)
{
    std::vector<B> found;
    for (const Block &block : document.blocks) {
        if (const B *one = std::get_if<B>(&block))
            found.push_back(*one);
    }
    return found;
}

void TestApplicationsReport::listsTheApplicationsBestFirst()
{
    const Document document = applicationsReport(facts(), m_catalogue, Language::English);
    const auto tables = blocksOf<Table>(document);
    QCOMPARE(tables.size(), size_t(7)); // the ranking, and the points of six
    QCOMPARE(tables[0].rows.size(), size_t(6));
    for (const Table &table : tables) {
        for (const auto &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
    QCOMPARE(tables[0].rows[0][0], text("City of Merilinna"));
    QCOMPARE(tables[0].rows[0][1], text("1"));
    QCOMPARE(tables[0].rows[0][2], text("4.7"));
    QCOMPARE(tables[0].rows[0][3], text("6 of 6"));
    QCOMPARE(tables[0].rows[5][0], text("City of Tunturi"));
    QCOMPARE(tables[1].rows[0][0], text("Earlier groundwork"));
    QCOMPARE(tables[1].rows[0][3], text("Data in order, monitoring works."));
    int level = 0;
    for (const Heading &heading : blocksOf<Heading>(document)) {
        QVERIFY(heading.level <= level + 1);
        level = heading.level;
    }
}

void TestApplicationsReport::saysThatItIsConfidential_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("fi") << Language::Finnish << text("Luottamuksellinen");
    QTest::newRow("sv") << Language::Swedish << text("Konfidentiellt");
    QTest::newRow("en") << Language::English << text("Confidential");
}

void TestApplicationsReport::saysThatItIsConfidential()
{
    QFETCH(Language, language);
    QFETCH(QString, word);
    const ApplicationsFacts list = facts();
    // Writers show the notice on every page.
    QVERIFY(applicationsReport(list, m_catalogue, language).notice.startsWith(word));
    QVERIFY(plainRows(applicationsTable(list, m_catalogue, language)).back().join(QString()).startsWith(word));
}

void TestApplicationsReport::tablesHaveAColumnForEachCriterion()
{
    const auto rows = plainRows(applicationsTable(facts(), m_catalogue, Language::English));
    QCOMPARE(rows.size(), size_t(8)); // header, six, the note
    for (size_t i = 1; i < 7; ++i)
        QCOMPARE(rows[i].size(), rows[0].size());
    const auto column = rows[0].indexOf(text("Pilot idea (15%)"));
    QVERIFY(column > 0);
    QCOMPARE(rows[1][column], text("4"));
    QCOMPARE(rows[6][1], text("City of Tunturi"));
    QCOMPARE(rows[6][column], text("5"));
}

void TestApplicationsReport::showsWhatIsNotScoredAsSuch()
{
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text("Newcomer");
        team.rank = 99;
        edit.insert(team);
    }));
    const ApplicationsFacts list = facts();
    const auto last = blocksOf<Table>(applicationsReport(list, m_catalogue, Language::English))[0].rows.back();
    QCOMPARE(last[0], text("Newcomer"));
    QCOMPARE(last[1], text("–"));
    QCOMPARE(last[3], text("0 of 6"));
    const QStringList row = plainRows(applicationsTable(list, m_catalogue, Language::English))[7];
    QCOMPARE(row[0], QString());
    QCOMPARE(row[3], QString());
    valueOf(m_workspace->undo());
}

void TestApplicationsReport::refusesAnAcademyWithoutApplications()
{
    const auto workspace = createWorkspace(m_folder.path(text("empty.polku")));
    Academy academy;
    academy.name = text("Empty");
    AcademyId id;
    valueOf(workspace->edit({}, [&](Edit &edit) { id = edit.insert(academy); }));
    const auto found =
        workspace->read([&](const Reader &reader) { return readApplicationsFacts(reader, id, QDate(2025, 10, 15)); });
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::NotFound);
    QVERIFY(!found.error().advice.isEmpty());
}

void TestApplicationsReport::pointsStayOutOfWhatIsPublic()
{
    for (const Field &field : typeOf<CriterionScore>().fields)
        QVERIFY2(field.privacy != Privacy::Public, field.column);
    QCOMPARE(typeOf<CriterionScore>().scope, Scope::CoachPrivate);
    QCOMPARE(fieldOf(&CriterionScore::points).privacy, Privacy::CoachPrivate);
    QCOMPARE(fieldOf(&CriterionScore::note).privacy, Privacy::CoachPrivate);
    // The canary test of what goes out must be able to see a note on a score.
    const auto workspace = createWorkspace(m_folder.path(text("canaries.polku")));
    plantCanaries(*workspace);
    const auto [list, summary] = valueOf(workspace->read([&](const Reader &reader) {
        const AcademyId academy = reader.all<Academy>().front().id;
        return std::pair(readApplicationsFacts(reader, academy, QDate(2025, 10, 15)),
                         readPilotFacts(reader, reader.all<Pilot>().front().id, m_catalogue));
    }));
    QStringList privately;
    for (const QStringList &row : plainRows(applicationsTable(list, m_catalogue, Language::English)))
        privately += row;
    QStringList reasons = escapedCanaries(privately.join(QLatin1Char(' ')));
    QVERIFY(reasons.contains(text("canary-application-decision_reason")));
    for (const Table &table : blocksOf<Table>(applicationsReport(list, m_catalogue, Language::English))) {
        for (const auto &row : table.rows)
            reasons += escapedCanaries(QStringList(row.begin(), row.end()).join(QLatin1Char(' ')));
    }
    QVERIFY(reasons.contains(text("canary-criterion_score-note")));
    QStringList publicly;
    for (const Table &table : blocksOf<Table>(pilotSummary(summary, m_catalogue, Language::English))) {
        for (const auto &row : table.rows)
            publicly += QStringList(row.begin(), row.end());
    }
    QCOMPARE(escapedCanaries(publicly.join(QLatin1Char(' '))), QStringList());
}

POLKU_TEST_MAIN(TestApplicationsReport)
#include "tst_applicationsreport.moc"
