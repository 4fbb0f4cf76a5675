#include "academy/personerasure.h"
#include "planscene.h"
#include "resources.h"

using namespace polku;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Erasing a person looks into what was kept of plans, too.
class TestPersonErasure : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void cleanup() { m_scene.reset(); }
    void takesTheNameOutOfKeptVersions();
    void ownersOfKeptVersionsAreNobody();
    void anotherWithALongerNameStays();
    void isOneStep();
    void whatIsNotReadableIsATextToIt();
    void findsWhereAPersonStands();

private:
    PersonId addPerson(const char *name) const
    {
        Person person;
        person.name = text(name);
        person.email = text("maija@example.org");
        person.phone = text("040 123 4567");
        return m_scene->add(person);
    }
    PlanVersionId keep(const char *name) const
    {
        return test::valueOf(keepPlanVersion(*m_scene->workspace, m_scene->plan, text(name)));
    }
    PlanVersion version(PlanVersionId id) const
    {
        return m_scene->read([&](const Reader &reader) { return reader.get(id); });
    }
    PlanContent content(PlanVersionId id) const { return test::valueOf(planContentFromJson(version(id).content)); }

    std::unique_ptr<test::PlanScene> m_scene;
};

void TestPersonErasure::init()
{
    test::failOnWarnings();
    m_scene = std::make_unique<test::PlanScene>();
}

void TestPersonErasure::takesTheNameOutOfKeptVersions()
{
    const PersonId person = addPerson("Maija Korpi");
    m_scene->write(0, text("| Who | What |\n|---|---|\n| maija  korpi | Clauses |\n\nWrite to maija@example.org or "
                           "ring 040 123 4567."));
    PlanRole role;
    role.plan = m_scene->plan;
    role.title = text("Lawyer (Maija Korpi)");
    const PlanRoleId roleId = m_scene->add(role);
    const PlanVersionId kept = keep("As Maija Korpi wrote it");
    test::valueOf(erasePerson(*m_scene->workspace, person));
    const QString json = version(kept).content;
    QVERIFY2(!json.contains(text("korpi"), Qt::CaseInsensitive), qPrintable(json));
    QVERIFY(!json.contains(text("maija@example.org")) && !json.contains(text("4567")));
    QCOMPARE(version(kept).title, text("As [name removed] wrote it"));
    QCOMPARE(content(kept).row(roleId)->text(u"title"), text("Lawyer ([name removed])"));
    // Everything else is as it was kept.
    QVERIFY(content(kept).row(m_scene->section(0).id)->text(u"body").contains(text("| [name removed] | Clauses |")));
    QCOMPARE(content(kept).rows.size(), m_scene->now().rows.size());
    QVERIFY(!m_scene->read([&](const Reader &reader) { return reader.find(person).has_value(); }));
}

void TestPersonErasure::ownersOfKeptVersionsAreNobody()
{
    const PersonId person = addPerson("Maija Korpi");
    const PersonId other = addPerson("Outi Salo");
    Goal goal;
    goal.plan = m_scene->plan;
    goal.title = text("Jobs");
    goal.owner = person;
    const GoalId mine = m_scene->add(goal);
    goal.owner = other;
    const GoalId others = m_scene->add(goal);
    PlanRole role;
    role.plan = m_scene->plan;
    role.title = text("Lawyer");
    role.person = person;
    const PlanRoleId roleId = m_scene->add(role);
    const PlanVersionId kept = keep("A");
    test::valueOf(erasePerson(*m_scene->workspace, person));
    QCOMPARE(content(kept).row(mine)->reference(u"owner"), qint64(0));
    QCOMPARE(content(kept).row(roleId)->reference(u"person"), qint64(0));
    QCOMPARE(content(kept).row(others)->reference(u"owner"), other.value);
    QCOMPARE(content(kept).row(roleId)->text(u"title"), text("Lawyer"));
}

void TestPersonErasure::anotherWithALongerNameStays()
{
    const PersonId person = addPerson("Outi Korpi");
    m_scene->write(0, text("Outi Korpinen and Outi Korpi-Salo met Outi Korpi, \u00c5ke-Outi Korpi too."));
    const PlanVersionId kept = keep("A");
    test::valueOf(erasePerson(*m_scene->workspace, person));
    const QString body = content(kept).row(m_scene->section(0).id)->text(u"body");
    QVERIFY2(body.startsWith(text("Outi Korpinen and ")), qPrintable(body));
    QVERIFY(body.contains(text("met [name removed],")));
}

void TestPersonErasure::isOneStep()
{
    const PersonId person = addPerson("Maija Korpi");
    m_scene->write(0, text("Maija Korpi writes."));
    const PlanVersionId kept = keep("A");
    const QString before = version(kept).content;
    test::valueOf(erasePerson(*m_scene->workspace, person));
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(version(kept).content, before);
    QVERIFY(m_scene->read([&](const Reader &reader) { return reader.find(person).has_value(); }));
    const auto again = m_scene->workspace->edit({}, [&](Edit &edit) { removeRecord(edit, person); });
    QVERIFY(again);
    QVERIFY(!version(kept).content.contains(text("Maija Korpi")));
    const auto gone = erasePerson(*m_scene->workspace, person);
    QVERIFY(!gone);
}

void TestPersonErasure::whatIsNotReadableIsATextToIt()
{
    const PersonId person = addPerson("Maija Korpi");
    const PlanVersionId kept = keep("A");
    test::valueOf(m_scene->workspace->set(kept, &PlanVersion::content, text("{ not JSON, by Maija Korpi")));
    test::valueOf(erasePerson(*m_scene->workspace, person));
    QCOMPARE(version(kept).content, text("{ not JSON, by [name removed]"));
}

void TestPersonErasure::findsWhereAPersonStands()
{
    const PersonId person = addPerson("Maija Korpi");
    const PlanVersionId without = keep("Before");
    m_scene->write(0, text("Maija Korpi and again Maija Korpi."));
    const PlanVersionId with = keep("After");
    const auto named = m_scene->read([&](const Reader &reader) { return versionsNaming(reader, person); });
    QCOMPARE(named.size(), size_t(1));
    QCOMPARE(named[0].version, with);
    QCOMPARE(named[0].title, text("After"));
    QCOMPARE(named[0].places, 2);
    QVERIFY(with != without);
}

POLKU_TEST_MAIN(TestPersonErasure)
#include "tst_personerasure.moc"
