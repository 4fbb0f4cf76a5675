#include "academy/newacademy.h"
#include "academy/recordproblems.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::test;

/// What clashes with another record of the academy: an academy with three teams, whose criteria weigh 50, 30 and 20.
class TestRecordProblems : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void tellsOfRecordsThatClash_data();
    void tellsOfRecordsThatClash();

private:
    template <class F>
    auto read(F &&fn) const
    {
        return valueOf(m_workspace->read(fn));
    }
    TeamId add(const char *name);

    Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    std::vector<TeamId> m_teams;
    std::vector<CriterionId> m_criteria;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

TeamId TestRecordProblems::add(const char *name)
{
    TeamId id;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Team team;
        team.academy = m_academy;
        team.name = text(name);
        id = addTeam(edit, m_catalogue, team);
    }));
    return id;
}

void TestRecordProblems::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(text("a.polku")));
    m_academy =
        valueOf(createAcademy(*m_workspace, m_catalogue, {}, text("Academy"), QDate(2027, 1, 18), Language::English));
    m_teams = {add("North"), add("South"), add("West")};
    m_criteria.clear();
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Criterion &criterion : edit.where(&Criterion::academy, m_academy))
            edit.remove(criterion.id);
        for (const qint64 weight : {50, 30, 20}) {
            Criterion criterion;
            criterion.academy = m_academy;
            criterion.name = text("Criterion");
            criterion.weight = weight;
            criterion.rank = double(m_criteria.size());
            m_criteria.push_back(edit.insert(criterion));
        }
    }));
}

void TestRecordProblems::tellsOfRecordsThatClash_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<QString>("otherId");
    QTest::addColumn<bool>("sameTeam");
    QTest::addColumn<QString>("column"); // of the warning; empty: none
    const auto row = [](const char *what, const char *name, const char *id, const char *otherName, const char *otherId,
                        bool sameTeam, const char *column) {
        QTest::newRow(what) << text(name) << text(id) << text(otherName) << text(otherId) << sameTeam << text(column);
    };
    row("one name", "City of Saari", "", "city  of saari", "", false, "name");
    row("one business id", "Saari", "0201256-6", "Other name", "201256-6", false, "business_id");
    row("name and id in one of them", "Saari", "0201256-6", "Saari", "", false, "name");
    row("one name, two ids", "Saari", "0201256-6", "Saari", "2077474-0", false, "");
    row("in the same team", "Saari", "0201256-6", "Saari", "0201256-6", true, "");
    row("without names", "", "", "", "", false, "");
}

void TestRecordProblems::tellsOfRecordsThatClash()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, otherName);
    QFETCH(QString, otherId);
    QFETCH(bool, sameTeam);
    QFETCH(QString, column);
    OrganisationId made;
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Organisation organisation;
        organisation.team = m_teams[0];
        organisation.name = otherName;
        organisation.businessId = otherId;
        edit.insert(organisation);
        organisation.team = m_teams[sameTeam ? 0 : 1];
        organisation.name = name;
        organisation.businessId = id;
        made = edit.insert(organisation);
        edit.set(m_teams[1], &Team::name, text(" NORTH "));
    }));
    const auto [organisation, team, alone, criterion] = read([&](const Reader &reader) {
        return std::tuple(problemsAmongOthers(reader, reader.existingRow(made)),
                          problemsAmongOthers(reader, reader.existingRow(m_teams[1])),
                          problemsAmongOthers(reader, reader.existingRow(m_teams[2])),
                          problemsAmongOthers(reader, reader.existingRow(m_criteria[0])));
    });
    QCOMPARE(organisation.size(), size_t(column.isEmpty() ? 0 : 1));
    if (!organisation.empty()) {
        QCOMPARE(QLatin1String(organisation.front().field->column), column);
        QCOMPARE(organisation.front().severity, Problem::Severity::Warning);
        QCOMPARE(organisation.front().args, QStringList{text("North")});
    }
    QCOMPARE(team.size(), size_t(1));
    QVERIFY(alone.empty());
    QVERIFY(criterion.empty());
    valueOf(m_workspace->set(m_criteria[2], &Criterion::weight, 25));
    const auto off =
        read([&](const Reader &reader) { return problemsAmongOthers(reader, reader.existingRow(m_criteria[0])); });
    QCOMPARE(off.size(), size_t(1));
    QCOMPARE(off.front().args, QStringList{text("105")});
}

POLKU_TEST_MAIN(TestRecordProblems)
#include "tst_recordproblems.moc"
