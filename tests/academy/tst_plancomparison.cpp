#include "academy/planrestore.h"
#include "academy/review.h"
#include "base/blockdifference.h"
#include "planscene.h"
#include "resources.h"

#include <QRandomGenerator>

using namespace polku;
using Fate = PlanPartDifference::Fate;

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// Plans as values: written and read, compared, and taken back from.
class TestPlanComparison : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init();
    void cleanup() { m_scene.reset(); }
    void readsWhatItWrote();
    void readsPastWhatItDoesNotKnow();
    void equalPlansDoNotDiffer();
    void tellsWhatDiffers();
    void tellsWhatMoved();
    void tellsTheResponsibilityMatrixByTask();
    void theReviewIsNoDifference();
    void bringsBackASection();
    void bringsBackWhatWasRemoved();
    void bringsBackATaskWithItsShares();
    void restoringAnythingIsOneStep();
    void nothingPrivateIsKept();

private:
    std::unique_ptr<test::PlanScene> m_scene;
};

void TestPlanComparison::init()
{
    test::failOnWarnings();
    m_scene = std::make_unique<test::PlanScene>();
}

void TestPlanComparison::readsWhatItWrote()
{
    Goal goal;
    goal.plan = m_scene->plan;
    goal.section = m_scene->section(3).id;
    goal.title = text("“Jobs” \\ äö €");
    goal.due = QDate(2026, 6, 1);
    m_scene->add(goal);
    SpendCategory category;
    category.plan = m_scene->plan;
    category.title = text("Cleaning");
    category.value = 4'000'000;
    category.potential = 5;
    m_scene->add(category);
    Resource resource;
    resource.plan = m_scene->plan;
    resource.title = text("Working time");
    resource.amount = 0.5;
    m_scene->add(resource);
    const PlanContent content = m_scene->now();
    QCOMPARE(test::valueOf(planContentFromJson(planContentToJson(content))), content);
    QVERIFY(!planContentToJson(content).contains(QLatin1String("null")));
}

void TestPlanComparison::readsPastWhatItDoesNotKnow()
{
    QString json = planContentToJson(m_scene->now());
    const PlanContent content = m_scene->now();
    // What a newer program may have written: another kind, another field, another type.
    json.replace(text("\"records\":["), text("\"records\":[{\"kind\":\"rocket\",\"id\":\"5\",\"fields\":{}},7,"));
    json.replace(text("\"fields\":{\"body\""), text("\"fields\":{\"colour\":\"red\",\"is_hidden\":\"yes\",\"body\""));
    QVERIFY(json.contains(text("colour")));
    QCOMPARE(test::valueOf(planContentFromJson(json)), content);
}

void TestPlanComparison::equalPlansDoNotDiffer()
{
    m_scene->addGoal("Jobs", "60");
    const PlanComparison same =
        m_scene->compare(m_scene->now(), test::valueOf(planContentFromJson(planContentToJson(m_scene->now()))));
    QVERIFY(same.isSame());
    QCOMPARE(same.parts.size(), size_t(18)); // the plan, its sections, the goal
    for (const PlanPartDifference &part : same.parts)
        QVERIFY(part.fields.empty() && !part.moved);
}

void TestPlanComparison::tellsWhatDiffers()
{
    const GoalId goal = m_scene->addGoal("Jobs", "60");
    const GoalId gone = m_scene->addGoal("Training", "45");
    const PlanContent before = m_scene->now();
    m_scene->write(
        0, text("We buy for 44 million a year.\n\n| Category | M€ |\n|---|---|\n| Cleaning | 4 |\n| Food | 8 |"));
    test::valueOf(m_scene->workspace->set(goal, &Goal::target, text("80")));
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) { edit.remove(gone); }));
    Risk risk;
    risk.plan = m_scene->plan;
    risk.title = text("One person");
    risk.impact = 4;
    const RiskId added = m_scene->add(risk);
    Risk ofPilot; // is none of the plan's
    ofPilot.title = text("Elsewhere");
    m_scene->add(ofPilot);
    test::valueOf(m_scene->workspace->set(m_scene->section(9).id, &PlanSection::hiddenSection, true));

    const PlanComparison comparison = m_scene->compare(before, m_scene->now());
    QCOMPARE(comparison.differing(), 5);
    QCOMPARE(comparison.differing(RecordKind::PlanSection), 2);
    const PlanPartDifference *first = comparison.part(m_scene->section(0).id);
    QCOMPARE(first->fate, Fate::Changed);
    QCOMPARE(first->fields.size(), size_t(1));
    const auto blocks = blockDifferences(first->fields.front().before, first->fields.front().after);
    QCOMPARE(blocks.size(), size_t(2));
    QCOMPARE(blocks[1].table.rows.size(), size_t(3));
    const PlanPartDifference *target = comparison.part(goal);
    QCOMPARE(target->fields.front().label, text("Target"));
    QCOMPARE(target->fields.front().before, text("60"));
    QCOMPARE(target->fields.front().after, text("80"));
    QCOMPARE(comparison.part(gone)->fate, Fate::Removed);
    QCOMPARE(comparison.part(gone)->title, text("Training"));
    QCOMPARE(comparison.part(added)->fate, Fate::Added);
    const PlanPartDifference *leftOut = comparison.part(m_scene->section(9).id);
    QCOMPARE(leftOut->fields.front().label, text("Left out"));
    // The other way round.
    const PlanComparison back = m_scene->compare(m_scene->now(), before);
    QCOMPARE(back.part(gone)->fate, Fate::Added);
    QCOMPARE(back.part(added)->fate, Fate::Removed);
    // What is left out on both sides is no part of the plan.
    QVERIFY(!m_scene->compare(m_scene->now(), m_scene->now()).part(m_scene->section(9).id));
}

void TestPlanComparison::tellsWhatMoved()
{
    const PlanContent before = m_scene->now();
    const PlanSectionId moved = m_scene->section(2).id;
    test::valueOf(moveSection(*m_scene->workspace, moved, 3));
    const PlanComparison comparison = m_scene->compare(before, m_scene->now());
    QCOMPARE(comparison.differing(), 1);
    QVERIFY(comparison.part(moved)->moved);
    QVERIFY(comparison.part(moved)->fields.empty());
    QCOMPARE(comparison.part(moved)->fate, Fate::Changed);
}

void TestPlanComparison::tellsTheResponsibilityMatrixByTask()
{
    PlanRole lead;
    lead.plan = m_scene->plan;
    lead.title = text("Head of procurement");
    const PlanRoleId role = m_scene->add(lead);
    Responsibility task;
    task.plan = m_scene->plan;
    task.title = text("Writes the tender");
    const ResponsibilityId duty = m_scene->add(task);
    const PlanContent before = m_scene->now();
    ResponsibilityShare share;
    share.responsibility = duty;
    share.role = role;
    share.part = ResponsibilityPart::Accountable;
    const ResponsibilityShareId cell = m_scene->add(share);
    const PlanComparison comparison = m_scene->compare(before, m_scene->now());
    QCOMPARE(comparison.differing(), 1);
    const PlanPartDifference *part = comparison.part(duty);
    QCOMPARE(part->fields.size(), size_t(1));
    QCOMPARE(part->fields.front().label, text("Head of procurement"));
    QCOMPARE(part->fields.front().before, QString());
    QCOMPARE(part->fields.front().after, choiceLabel(ResponsibilityPart::Accountable, Words(Language::English)));
    const PlanContent with = m_scene->now();
    test::valueOf(m_scene->workspace->set(cell, &ResponsibilityShare::part, ResponsibilityPart::Responsible));
    QCOMPARE(m_scene->compare(with, m_scene->now()).differing(), 1);
}

void TestPlanComparison::theReviewIsNoDifference()
{
    const PlanContent before = m_scene->now();
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->section(0).id, ReviewStep::Start, Side::Team));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->section(0).id, ReviewStep::Submit, Side::Team));
    test::valueOf(m_scene->workspace->set(m_scene->plan, &Plan::state, ReviewState::Draft));
    QVERIFY(m_scene->compare(before, m_scene->now()).isSame());
}

void TestPlanComparison::bringsBackASection()
{
    const PlanContent then = m_scene->now();
    m_scene->write(0, text("Rewritten."));
    m_scene->write(1, text("Another."));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->section(0).id, ReviewStep::Start, Side::Team));
    test::valueOf(takeReviewStep(*m_scene->workspace, m_scene->section(0).id, ReviewStep::Submit, Side::Team));
    const QStringList dump = test::tableDump(m_scene->workspace->path());
    const auto done =
        test::valueOf(restoreFromPlan(*m_scene->workspace, then, m_scene->section(0).id, text("Sent to the board")));
    QCOMPARE(done.kinds(), QList<RecordKind>{RecordKind::PlanSection});
    QCOMPARE(m_scene->section(0).body, fromRow<PlanSection>(*then.of(RecordKind::PlanSection).front()).body);
    QCOMPARE(m_scene->section(0).state, ReviewState::Submitted); // its way through the review is its own
    QCOMPARE(m_scene->section(1).body, text("Another."));
    const auto told = m_scene->read([&](const Reader &reader) {
        return stepText(history(reader).front(), Words(Language::English), titlesFrom(reader));
    });
    QCOMPARE(told, text("Brought back “%1” as it was in “Sent to the board”").arg(m_scene->section(0).title));
    test::valueOf(m_scene->workspace->undo());
    QCOMPARE(test::differences(dump, test::tableDump(m_scene->workspace->path())), QString());
}

void TestPlanComparison::bringsBackWhatWasRemoved()
{
    Goal goal;
    goal.plan = m_scene->plan;
    goal.section =
        test::valueOf(addOwnSection(*m_scene->workspace, m_scene->plan, text("Ours"), m_scene->section(2).id));
    goal.title = text("Jobs");
    const GoalId id = m_scene->add(goal);
    const PlanContent then = m_scene->now();
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) { edit.remove(id); }));
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) { edit.remove(goal.section); }));
    QVERIFY(canRestore(then, id));
    test::valueOf(restoreFromPlan(*m_scene->workspace, then, id, text("A")));
    const Goal back = m_scene->read([&](const Reader &reader) { return reader.get(id); });
    QCOMPARE(back.title, text("Jobs"));
    QVERIFY(!back.section); // that is gone
    test::valueOf(restoreFromPlan(*m_scene->workspace, then, goal.section, text("A")));
    QCOMPARE(m_scene->section(3).title, text("Ours"));
    // What came later was never in it.
    const GoalId later = m_scene->addGoal("Later", "1");
    QVERIFY(!canRestore(then, later));
    const auto refused = restoreFromPlan(*m_scene->workspace, then, later, text("A"));
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestPlanComparison::bringsBackATaskWithItsShares()
{
    PlanRole lead;
    lead.plan = m_scene->plan;
    lead.title = text("Lead");
    const PlanRoleId role = m_scene->add(lead);
    Responsibility task;
    task.plan = m_scene->plan;
    task.title = text("Writes");
    const ResponsibilityId duty = m_scene->add(task);
    ResponsibilityShare share;
    share.responsibility = duty;
    share.role = role;
    m_scene->add(share);
    const PlanContent then = m_scene->now();
    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) { edit.remove(duty); }));
    QVERIFY(m_scene->now().of(RecordKind::ResponsibilityShare).empty());
    test::valueOf(restoreFromPlan(*m_scene->workspace, then, duty, text("A")));
    QCOMPARE(m_scene->now(), then);
    // One that came later goes.
    PlanRole other;
    other.plan = m_scene->plan;
    other.title = text("Other");
    share.role = m_scene->add(other);
    m_scene->add(share);
    test::valueOf(restoreFromPlan(*m_scene->workspace, then, duty, text("A")));
    QCOMPARE(m_scene->now().of(RecordKind::ResponsibilityShare).size(), size_t(1));
}

/// Whatever happens to a plan: each part can be brought back, is then the same, and one undo takes that back.
void TestPlanComparison::restoringAnythingIsOneStep()
{
    QRandomGenerator random(5);
    m_scene->addGoal("Jobs", "60");
    m_scene->addGoal("Training", "45");
    for (int round = 0; round < 6; ++round) {
        const PlanContent then = m_scene->now();
        for (int i = 0; i < 6; ++i) {
            const int place = int(random.bounded(quint32(m_scene->read(
                [&](const Reader &reader) { return int(reader.where(&PlanSection::plan, m_scene->plan).size()); }))));
            const auto goals =
                m_scene->read([&](const Reader &reader) { return reader.where(&Goal::team, m_scene->team); });
            switch (random.bounded(5)) {
            case 0:
                m_scene->write(place, text("Words %1.\n\n- one\n- two").arg(random.bounded(100)));
                break;
            case 1:
                test::valueOf(moveSection(*m_scene->workspace, m_scene->section(place).id, random.bounded(2) ? 2 : -2));
                break;
            case 2:
                test::valueOf(m_scene->workspace->set(m_scene->section(place).id, &PlanSection::title,
                                                      text("Title %1").arg(random.bounded(100))));
                break;
            case 3:
                if (!goals.empty())
                    test::valueOf(m_scene->workspace->edit({}, [&](Edit &edit) { edit.remove(goals.front().id); }));
                break;
            default:
                m_scene->addGoal("Another", "1");
            }
        }
        const QStringList dump = test::tableDump(m_scene->workspace->path());
        for (const PlanPartDifference &part : m_scene->compare(then, m_scene->now()).parts) {
            if (!canRestore(then, part.record) || part.fields.empty())
                continue;
            test::valueOf(restoreFromPlan(*m_scene->workspace, then, part.record, text("then")));
            const PlanComparison after = m_scene->compare(then, m_scene->now());
            QVERIFY(after.part(part.record)->fields.empty());
            test::valueOf(m_scene->workspace->undo());
            QCOMPARE(test::differences(dump, test::tableDump(m_scene->workspace->path())), QString());
        }
    }
}

void TestPlanComparison::nothingPrivateIsKept()
{
    for (const RecordKind kind : planKinds()) {
        QCOMPARE(recordType(kind).scope, Scope::Team);
        QVERIFY(kind != RecordKind::PlanVersion && kind != RecordKind::Comment);
    }
    Person person;
    person.name = text("Aino Ansio");
    const PersonId owner = m_scene->add(person);
    const GoalId goal = m_scene->addGoal("Jobs", "60");
    test::valueOf(m_scene->workspace->set(goal, &Goal::owner, owner));
    QVERIFY(!planContentToJson(m_scene->now()).contains(text("Aino")));
}

POLKU_TEST_MAIN(TestPlanComparison)
#include "tst_plancomparison.moc"
