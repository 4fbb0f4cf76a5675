#include "academy/order.h"
#include "academy/planparts.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "resources.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;

/// The rules behind the tables inside a plan.
class TestPlanParts : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void heatIsTheProduct_data();
    void heatIsTheProduct();
    void lettersAreThoseOfTheParts();
    void aRoleHasOnePartInATask();
    void theNewestOfSeveralPartsCounts();
    void aTaskTakesItsPartsAlong();
    void aRecordMovesAmongItsSiblings_data();
    void aRecordMovesAmongItsSiblings();
    void ranksThatHaveComeTogetherAreSpread();
    void everyPartStandsInOneSection();
    void recordsAreFoundInTheirPart();

private:
    ResponsibilityMatrix matrix() const
    {
        return test::valueOf(
            m_workspace->read([&](const Reader &reader) { return readResponsibilityMatrix(reader, m_plan); }));
    }
    void set(std::optional<ResponsibilityPart> part) const
    {
        test::valueOf(m_workspace->edit({}, [&](Edit &edit) { setPart(edit, m_task, m_role, part); }));
    }
    std::vector<Row> steps() const
    {
        return test::valueOf(m_workspace->read([&](const Reader &reader) {
            return reader.rows(RecordKind::ProcessStep, Query().orderBy(&ProcessStep::rank));
        }));
    }
    QString order() const
    {
        QString titles;
        for (const Row &row : steps())
            titles += row.title();
        return titles;
    }

    std::unique_ptr<test::TemporaryFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    TeamId m_team;
    PlanId m_plan;
    ResponsibilityId m_task;
    PlanRoleId m_role;
    PlanRoleId m_other;
};

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void TestPlanParts::init()
{
    test::failOnWarnings();
    m_workspace.reset(); // lets go of its file first
    m_folder = std::make_unique<test::TemporaryFolder>();
    m_workspace = test::createWorkspace(m_folder->path(text("a.polku")));
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        Academy academy;
        academy.name = text("Akatemia");
        Team team;
        team.academy = edit.insert(academy);
        team.name = text("Koskela");
        m_team = edit.insert(team);
        Plan plan;
        plan.team = m_team;
        plan.title = text("Malli");
        m_plan = edit.insert(plan);
        m_task = edit.insert(Responsibility{{}, m_team, m_plan, text("Check visits"), {}, 1});
        m_role = edit.insert(PlanRole{{}, m_team, m_plan, text("Sector"), {}, {}, 2});
        m_other = edit.insert(PlanRole{{}, m_team, m_plan, text("Lawyer"), {}, {}, 1});
        for (int i = 0; i < 4; ++i) {
            ProcessStep step;
            step.team = m_team;
            step.plan = m_plan;
            step.title = QChar('a' + i);
            step.rank = i + 1;
            edit.insert(step);
        }
    }));
}

void TestPlanParts::heatIsTheProduct_data()
{
    using Number = std::optional<qint64>;
    QTest::addColumn<Number>("one");
    QTest::addColumn<Number>("other");
    QTest::addColumn<int>("heat");
    QTest::newRow("none") << Number() << Number() << int(Heat::Unknown);
    QTest::newRow("one is missing") << Number(5) << Number() << int(Heat::Unknown);
    QTest::newRow("the least") << Number(1) << Number(1) << int(Heat::Low);
    QTest::newRow("just low") << Number(1) << Number(5) << int(Heat::Low);
    QTest::newRow("just medium") << Number(2) << Number(3) << int(Heat::Medium);
    QTest::newRow("still medium") << Number(3) << Number(4) << int(Heat::Medium);
    QTest::newRow("just high") << Number(3) << Number(5) << int(Heat::High);
    QTest::newRow("the most") << Number(5) << Number(5) << int(Heat::High);
}

void TestPlanParts::heatIsTheProduct()
{
    QFETCH(std::optional<qint64>, one);
    QFETCH(std::optional<qint64>, other);
    QFETCH(int, heat);
    QCOMPARE(int(heatOf(one, other)), heat);
    QCOMPARE(int(heatOf(other, one)), heat);
    QCOMPARE(heatText(Heat(heat), Words(Language::English)).isEmpty(), Heat(heat) == Heat::Unknown);
}

void TestPlanParts::lettersAreThoseOfTheParts()
{
    QString letters;
    for (size_t i = 0; i < choicesOf<ResponsibilityPart>.size(); ++i) {
        const auto part = ResponsibilityPart(int(i));
        letters += letterOf(part);
        QCOMPARE(partOfLetter(letterOf(part)), std::optional(part));
        QCOMPARE(partOfLetter(letterOf(part).toLower()), std::optional(part));
    }
    QCOMPARE(letters, text("RACI"));
    QVERIFY(!partOfLetter(QLatin1Char('x')));
    QVERIFY(!partOfLetter({}));
}

void TestPlanParts::aRoleHasOnePartInATask()
{
    QVERIFY(!matrix().part(m_task, m_role));
    set(ResponsibilityPart::Consulted);
    QCOMPARE(matrix().part(m_task, m_role), std::optional(ResponsibilityPart::Consulted));
    set(ResponsibilityPart::Accountable);
    const ResponsibilityMatrix now = matrix();
    QCOMPARE(now.part(m_task, m_role), std::optional(ResponsibilityPart::Accountable));
    QCOMPARE(now.count(m_task, ResponsibilityPart::Accountable), 1);
    QCOMPARE(now.count(m_task, ResponsibilityPart::Consulted), 0);
    QVERIFY(!now.part(m_task, m_other));
    // The roles stand in their order, not in that of their making.
    QCOMPARE(now.roles.front().id, m_other);
    set(std::nullopt);
    QVERIFY(matrix().parts.isEmpty());
    QCOMPARE(test::valueOf(
                 m_workspace->read([](const Reader &reader) { return reader.count(RecordKind::ResponsibilityShare); })),
             0);
}

void TestPlanParts::theNewestOfSeveralPartsCounts()
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const auto part : {ResponsibilityPart::Responsible, ResponsibilityPart::Informed})
            edit.insert(ResponsibilityShare{{}, m_team, m_task, m_role, part});
    }));
    QCOMPARE(matrix().part(m_task, m_role), std::optional(ResponsibilityPart::Informed));
    set(ResponsibilityPart::Consulted);
    const auto left =
        test::valueOf(m_workspace->read([](const Reader &reader) { return reader.all<ResponsibilityShare>(); }));
    QCOMPARE(left.size(), size_t(1));
    QCOMPARE(left.front().part, ResponsibilityPart::Consulted);
}

void TestPlanParts::aTaskTakesItsPartsAlong()
{
    set(ResponsibilityPart::Responsible);
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) { edit.remove(m_task); }));
    QVERIFY(matrix().tasks.empty());
    QCOMPARE(test::valueOf(
                 m_workspace->read([](const Reader &reader) { return reader.count(RecordKind::ResponsibilityShare); })),
             0);
    test::valueOf(m_workspace->undo());
    QCOMPARE(matrix().part(m_task, m_role), std::optional(ResponsibilityPart::Responsible));
}

void TestPlanParts::aRecordMovesAmongItsSiblings_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << 1 << -1 << text("bacd");
    QTest::newRow("down") << 1 << 1 << text("acbd");
    QTest::newRow("to the end") << 0 << 3 << text("bcda");
    QTest::newRow("to the start") << 3 << -3 << text("dabc");
    QTest::newRow("not over the end") << 3 << 1 << text("abcd");
    QTest::newRow("not over the start") << 0 << -1 << text("abcd");
}

void TestPlanParts::aRecordMovesAmongItsSiblings()
{
    QFETCH(int, place);
    QFETCH(int, by);
    QFETCH(QString, order);
    const qint64 id = steps().at(size_t(place)).id;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) { moveInOrder(edit, steps(), id, by); }));
    QCOMPARE(this->order(), order);
}

void TestPlanParts::ranksThatHaveComeTogetherAreSpread()
{
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        for (const Row &row : steps())
            edit.set(ProcessStepId{row.id}, &ProcessStep::rank, 1);
    }));
    const qint64 last = steps().at(3).id;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) { moveInOrder(edit, steps(), last, -2); }));
    QCOMPARE(order(), text("adbc"));
    QCOMPARE(rankAfter(steps()), 5.0);
    QCOMPARE(rankAfter({}), 1.0);
}

void TestPlanParts::everyPartStandsInOneSection()
{
    const Catalogue catalogue;
    std::map<PlanPart, int> stands;
    for (const PlanSectionGuide &section : catalogue.planSections()) {
        for (const PlanPart part : section.parts)
            ++stands[part];
    }
    for (size_t i = 0; i < choicesOf<PlanPart>.size(); ++i)
        QVERIFY2(stands[PlanPart(int(i))] == 1, choicesOf<PlanPart>[i].code);
}

void TestPlanParts::recordsAreFoundInTheirPart()
{
    RecordRef share;
    RecordRef planRisk;
    RecordRef pilotRisk;
    RecordRef teamIndicator;
    RecordRef decision;
    RecordRef otherDecision;
    test::valueOf(m_workspace->edit({}, [&](Edit &edit) {
        setPart(edit, m_task, m_role, ResponsibilityPart::Responsible);
        share = edit.all<ResponsibilityShare>().front().id;
        Pilot pilot;
        pilot.team = m_team;
        Risk risk;
        risk.team = m_team;
        risk.plan = m_plan;
        planRisk = edit.insert(risk);
        risk.plan = {};
        risk.pilot = edit.insert(pilot);
        pilotRisk = edit.insert(risk);
        Indicator indicator;
        indicator.team = m_team;
        teamIndicator = edit.insert(indicator);
        Decision about;
        about.team = m_team;
        about.subjectKind = text("plan");
        about.subject = m_plan.value;
        decision = edit.insert(about);
        about.subjectKind = text("pilot");
        about.subject = risk.pilot.value;
        otherDecision = edit.insert(about);
    }));
    const auto place = [&](RecordRef record) {
        return test::valueOf(m_workspace->read([&](const Reader &reader) { return planPartOf(reader, record); }));
    };
    const std::pair<RecordRef, PlanPart> found[] = {
        {m_role, PlanPart::Responsibilities}, {m_task, PlanPart::Responsibilities},
        {share, PlanPart::Responsibilities},  {planRisk, PlanPart::ChangeRisks},
        {decision, PlanPart::Approval},       {teamIndicator, PlanPart::Indicators}};
    for (const auto &[record, part] : found) {
        const auto there = place(record);
        QVERIFY2(there, recordType(record.kind).table);
        QCOMPARE(there->plan, m_plan);
        QCOMPARE(there->team, m_team);
        QCOMPARE(there->part, part);
    }
    for (const RecordRef record : {pilotRisk, otherDecision, RecordRef(m_team), RecordRef(RecordKind::Goal, 1)})
        QVERIFY2(!place(record), recordType(record.kind).table);
}

POLKU_TEST_MAIN(TestPlanParts)
#include "tst_planparts.moc"
