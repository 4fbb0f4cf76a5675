#include "academy/library.h"
#include "academy/newacademy.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "store/workspace.h"
#include "support/testcase.h"
#include "support/workspaces.h"

#include <QSet>

using namespace polku;
using namespace polku::test;

/// The rules of what is expected to be studied, and the library of an academy with two teams.
class TestLibrary : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void tellsWhatIsExpected_data();
    void tellsWhatIsExpected();
    void onlySomeKindsAreStudied_data();
    void onlySomeKindsAreStudied();
    void readsWhoHasStudiedWhat();
    void countsWhatIsExpectedByNow();
    void materialsComeByPhase();
    void tellsWhereAMaterialIsUsed();
    void takesMarksAway();
    void addsTheCataloguesMaterialsOnce();

private:
    Library library(QDate today) const
    {
        return valueOf(m_workspace->read([&](const Reader &reader) { return readLibrary(reader, m_academy, today); }));
    }
    MaterialId materialCalled(const char *title) const
    {
        for (const LibraryMaterial &one : library(QDate(2026, 2, 1)).materials) {
            if (one.material.title == QString::fromUtf8(title))
                return one.material.id;
        }
        qFatal("No material %s", title);
        return {};
    }

    const Catalogue m_catalogue;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    AcademyId m_academy;
    TeamId m_first;
    TeamId m_second;
};

void TestLibrary::init()
{
    failOnWarnings();
    m_workspace.reset();
    m_folder = std::make_unique<TemporaryFolder>();
    m_workspace = createWorkspace(m_folder->path(QStringLiteral("a.polku")));
    m_academy = valueOf(
        createAcademy(*m_workspace, m_catalogue, {}, QStringLiteral("Spring"), QDate(2026, 1, 19), Language::English));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const char *name : {"First", "Second", "Applicant"}) {
            Team team;
            team.academy = m_academy;
            team.name = QString::fromUtf8(name);
            team.state = qstrcmp(name, "Applicant") == 0 ? TeamState::Applicant : TeamState::Participant;
            const TeamId id = addTeam(edit, m_catalogue, team);
            if (qstrcmp(name, "First") == 0)
                m_first = id;
            else if (qstrcmp(name, "Second") == 0)
                m_second = id;
        }
    }));
}

void TestLibrary::tellsWhatIsExpected_data()
{
    QTest::addColumn<bool>("inPhase");
    QTest::addColumn<bool>("studied");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<StudyState>("state");
    const QDate starts(2026, 2, 16);
    const QDate ends(2026, 3, 15);
    QTest::newRow("before the phase") << true << false << starts.addDays(-1) << StudyState::Later;
    QTest::newRow("its first day") << true << false << starts << StudyState::Expected;
    QTest::newRow("its last day") << true << false << ends << StudyState::Expected;
    QTest::newRow("the day after") << true << false << ends.addDays(1) << StudyState::Missing;
    QTest::newRow("studied before") << true << true << starts.addDays(-9) << StudyState::Studied;
    QTest::newRow("studied after") << true << true << ends.addDays(9) << StudyState::Studied;
    QTest::newRow("in no phase") << false << false << ends.addDays(9) << StudyState::NotExpected;
    QTest::newRow("in no phase, studied") << false << true << ends << StudyState::Studied;
}

void TestLibrary::tellsWhatIsExpected()
{
    QFETCH(bool, inPhase);
    QFETCH(bool, studied);
    QFETCH(QDate, today);
    QFETCH(StudyState, state);
    Phase phase;
    phase.starts = QDate(2026, 2, 16);
    phase.ends = QDate(2026, 3, 15);
    QCOMPARE(studyState(MaterialKind::Guide, inPhase ? &phase : nullptr, studied, today), state);
}

void TestLibrary::onlySomeKindsAreStudied_data()
{
    QTest::addColumn<MaterialKind>("kind");
    QTest::addColumn<bool>("studied");
    QTest::newRow("guide") << MaterialKind::Guide << true;
    QTest::newRow("annex") << MaterialKind::Annex << true;
    QTest::newRow("self-study") << MaterialKind::Study << true;
    QTest::newRow("form") << MaterialKind::Form << false;
    QTest::newRow("law") << MaterialKind::Law << false;
    QTest::newRow("example") << MaterialKind::Example << false;
}

void TestLibrary::onlySomeKindsAreStudied()
{
    QFETCH(MaterialKind, kind);
    QFETCH(bool, studied);
    QCOMPARE(isToBeStudied(kind), studied);
    Phase phase;
    phase.starts = QDate(2026, 2, 16);
    phase.ends = QDate(2026, 3, 15);
    QCOMPARE(studyState(kind, &phase, false, QDate(2026, 4, 1)),
             studied ? StudyState::Missing : StudyState::NotExpected);
}

void TestLibrary::readsWhoHasStudiedWhat()
{
    const MaterialId guide = materialCalled("Employment through procurement");
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Person person;
        person.team = m_first;
        person.name = QStringLiteral("Ada Example");
        const PersonId ada = edit.insert(person);
        addStudy(edit, m_first, guide, ada, QDate(2026, 3, 2));
        addStudy(edit, m_first, guide, {}, QDate(2026, 2, 27));
    }));
    const Library library = this->library(QDate(2026, 3, 20));
    QCOMPARE(library.teams.size(), size_t(2)); // those that take part
    const LibraryMaterial *material = library.material(guide);
    QVERIFY(material);
    QCOMPARE(material->studied(), 1);
    const StudyCell &first = material->cells[0];
    QCOMPARE(first.team, m_first);
    QCOMPARE(first.state, StudyState::Studied);
    QCOMPARE(first.since(), QDate(2026, 2, 27));
    QCOMPARE(first.marks.size(), size_t(2));
    QCOMPARE(first.marks[0].person, QString());
    QCOMPARE(first.marks[1].person, QStringLiteral("Ada Example"));
    QCOMPARE(material->cells[1].state, StudyState::Missing); // its month is over
}

void TestLibrary::countsWhatIsExpectedByNow()
{
    // In the second month: one of before, two of the first month, three of the second are expected.
    const QDate today(2026, 2, 25);
    QCOMPARE(library(today).studiedOfExpected(0), std::pair(0, 6));
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        addStudy(edit, m_first, materialCalled("Buying Social: the EU guide"), {}, today);
        addStudy(edit, m_first, materialCalled("Procurement Act 1397/2016"), {}, today); // nobody asked
    }));
    QCOMPARE(library(today).studiedOfExpected(0), std::pair(1, 6));
    QCOMPARE(library(QDate(2025, 10, 1)).studiedOfExpected(1), std::pair(0, 0));
}

void TestLibrary::materialsComeByPhase()
{
    const Library library = this->library(QDate(2026, 2, 1));
    QCOMPARE(library.materials.size(), m_catalogue.materials().size());
    QDate last;
    for (const LibraryMaterial &one : library.materials) {
        QVERIFY(one.phase);
        QVERIFY(!last.isValid() || one.phase->starts >= last);
        last = one.phase->starts;
    }
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Material material;
        material.academy = m_academy;
        material.title = QStringLiteral("Loose");
        edit.insert(material);
    }));
    QCOMPARE(this->library(QDate(2026, 2, 1)).materials.back().material.title, QStringLiteral("Loose"));
}

void TestLibrary::tellsWhereAMaterialIsUsed()
{
    const MaterialId guide = materialCalled("Employment through procurement");
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Session &session : edit.where(&Session::academy, m_academy)) {
            // All teams' own sessions of one title are told once.
            if (session.code == QStringLiteral("workshop_employment") || session.code == QStringLiteral("coaching_2")) {
                SessionMaterial use;
                use.session = session.id;
                use.material = guide;
                edit.insert(use);
            }
        }
    }));
    const Library library = this->library(QDate(2026, 2, 1));
    const std::vector<MaterialUse> &uses = library.material(guide)->sessions;
    QCOMPARE(uses.size(), size_t(2));
    QCOMPARE(uses[0].title, QStringLiteral("Workshop A: employment through procurement"));
    QCOMPARE(uses[1].title, QStringLiteral("Coaching 2: theme and pilot"));
}

void TestLibrary::takesMarksAway()
{
    const MaterialId guide = materialCalled("Employment through procurement");
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        addStudy(edit, m_first, guide, {}, QDate(2026, 3, 2));
        addStudy(edit, m_first, guide, {}, QDate(2026, 3, 3));
        addStudy(edit, m_second, guide, {}, QDate(2026, 3, 3));
    }));
    int removed = 0;
    valueOf(m_workspace->edit({}, [&](Edit &edit) { removed = removeStudies(edit, m_first, guide); }));
    QCOMPARE(removed, 2);
    const Library library = this->library(QDate(2026, 3, 20));
    QVERIFY(library.material(guide)->cells[0].marks.empty());
    QCOMPARE(library.material(guide)->cells[1].marks.size(), size_t(1));
}

void TestLibrary::addsTheCataloguesMaterialsOnce()
{
    const size_t all = m_catalogue.materials().size();
    int added = -1;
    const auto add = [&] {
        valueOf(
            m_workspace->edit({}, [&](Edit &edit) { added = addCatalogueMaterials(edit, m_catalogue, m_academy); }));
    };
    add();
    QCOMPARE(added, 0); // a new academy has them
    valueOf(m_workspace->edit({}, [&](Edit &edit) {
        const auto materials = edit.where(&Material::academy, m_academy);
        for (size_t i = 2; i < materials.size(); ++i)
            edit.remove(materials[i].id);
    }));
    add();
    QCOMPARE(added, int(all) - 2);
    const Library library = this->library(QDate(2026, 2, 1));
    QCOMPARE(library.materials.size(), all);
    QSet<QString> titles;
    for (const LibraryMaterial &one : library.materials) {
        QVERIFY(one.phase);
        titles.insert(one.material.title);
    }
    QCOMPARE(size_t(titles.size()), all);
}

POLKU_TEST_MAIN(TestLibrary)
#include "tst_library.moc"
