#include "academy/planparts.h"
#include "academy/review.h"
#include "academy/reviewtext.h"
#include "catalogue/wording.h"
#include "reviewscene.h"

using namespace polku;
using test::text;

/// What is read of what a team hands in: now, and as it was when it was last read.
class TestReviewText : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void knowsTheEarlierVersion();
    void aCardIsComposedAsItWas();
    void aPlanIsComposedAsItWas();
    void aSectionIsReadWithItsTables();
    void aColumnThatNobodyHasFilledInTakesNoRoom();
    void anotherTeamsWorkIsNoChange();
    void theTextHasWhatIsHandedIn();

private:
    static const Catalogue &catalogue()
    {
        static const Catalogue all;
        return all;
    }
    static std::optional<EarlierVersion> earlier(const test::ReviewScene &scene, RecordRef record)
    {
        return test::valueOf(scene.workspace->read([&](const Reader &reader) {
            return earlierVersion(reader, record, catalogue(), Words(Language::English));
        }));
    }
    static QString now(const test::ReviewScene &scene, RecordRef record)
    {
        return test::valueOf(scene.workspace->read(
            [&](const Reader &reader) { return reviewText(reader, record, catalogue(), Words(Language::English)); }));
    }
    static PilotId addPilot(const test::ReviewScene &scene, TeamId team, const char *title)
    {
        PilotId id;
        test::valueOf(scene.workspace->edit({}, [&](Edit &edit) {
            Pilot pilot;
            pilot.team = team;
            pilot.title = text(title);
            id = edit.insert(pilot);
        }));
        return id;
    }
};

void TestReviewText::knowsTheEarlierVersion()
{
    test::ReviewScene scene;
    const PlanSectionId id = scene.section(scene.town, 1);
    const auto earlier = [&] {
        return test::valueOf(scene.workspace->read(
            [&](const Reader &reader) { return earlierVersion(reader, id, catalogue(), Words(Language::English)); }));
    };
    const auto write = [&](const char *words) {
        scene.wait(1);
        test::valueOf(scene.workspace->set(id, &PlanSection::body, text(words)));
    };
    write("The first version.");
    scene.take(id, ReviewStep::Submit, Side::Coach);
    QVERIFY(!earlier()); // nothing to compare with
    write("The first version, with a late word.");
    QVERIFY(earlier());
    QCOMPARE(earlier()->text, text("The first version."));
    QCOMPARE(earlier()->state, ReviewState::Submitted);
    scene.take(id, ReviewStep::Return, Side::Coach, "Name an owner.");
    write("The second version.");
    scene.take(id, ReviewStep::Submit, Side::Coach);
    QCOMPARE(earlier()->state, ReviewState::Returned);
    QCOMPARE(earlier()->text, text("The first version, with a late word."));
    // A step that was taken back was no moment at all.
    scene.take(id, ReviewStep::Approve, Side::Coach);
    test::valueOf(scene.workspace->undo());
    write("The third version.");
    QCOMPARE(earlier()->text, text("The second version."));
    QCOMPARE(earlier()->state, ReviewState::Submitted);
}

void TestReviewText::theTextHasWhatIsHandedIn()
{
    const test::ReviewScene scene;
    const SubmissionId id = scene.submission(scene.town, "pilot_card_v1");
    test::valueOf(scene.workspace->edit({}, [&](Edit &edit) {
        edit.set(id, &Submission::text, text("Here is our card."));
        Pilot pilot;
        pilot.team = scene.town;
        pilot.title = text("Clean offices");
        pilot.background = text("Cleaning is bought anew.");
        pilot.value = 1'900'000;
        Person owner;
        owner.team = scene.town;
        owner.name = text("canary by name");
        pilot.owner = edit.insert(owner);
        edit.insert(pilot);
        CoachingNote note;
        note.team = scene.town;
        note.text = text("canary");
        edit.insert(note);
    }));
    const auto written = [&](RecordRef ref) {
        return test::valueOf(scene.workspace->read(
            [&](const Reader &reader) { return reviewText(reader, ref, catalogue(), Words(Language::English)); }));
    };
    const QString card = written(id);
    QVERIFY(card.startsWith(text("Here is our card.")));
    QVERIFY(card.contains(text("## Clean offices")) && card.contains(text("Cleaning is bought anew.")));
    QVERIFY2(card.contains(text("€1,900,000")), qPrintable(card));
    QVERIFY(!card.contains(text("canary")));
    QCOMPARE(written(scene.submission(scene.city, "pilot_card_v1")), QString());

    const PlanSectionId first = scene.section(scene.town, 0);
    test::valueOf(scene.workspace->set(first, &PlanSection::body, text("We begin.")));
    QVERIFY(written(scene.submission(scene.town, "model_v1")).contains(text("We begin.")));
    QVERIFY(written(scene.read(first).plan).contains(text("## ") + scene.read(first).title));
}

void TestReviewText::aCardIsComposedAsItWas()
{
    test::ReviewScene scene;
    const SubmissionId card = scene.submission(scene.town, "pilot_card_v1");
    const PilotId offices = addPilot(scene, scene.town, "Clean offices");
    const PilotId dropped = addPilot(scene, scene.town, "School meals");
    test::valueOf(scene.workspace->set(offices, &Pilot::background, text("Cleaning is bought anew.")));
    scene.take(card, ReviewStep::Submit, Side::Coach);
    const QString submitted = now(scene, card);
    QVERIFY(!earlier(scene, card)); // nothing has changed since

    scene.wait(1);
    scene.take(card, ReviewStep::Return, Side::Coach, "Who cleans?");
    scene.wait(1);
    test::valueOf(scene.workspace->set(offices, &Pilot::background, text("Cleaning is bought from a company.")));
    test::valueOf(scene.workspace->edit({}, [&](Edit &edit) { edit.remove(dropped); }));
    addPilot(scene, scene.town, "Road works");
    scene.take(card, ReviewStep::Submit, Side::Coach);
    const auto version = earlier(scene, card);
    QVERIFY(version);
    QCOMPARE(version->text, submitted);
    QCOMPARE(version->state, ReviewState::Returned);
    QVERIFY(now(scene, card).contains(text("Road works")) && !now(scene, card).contains(text("School meals")));

    // What was undone in between is not there.
    test::valueOf(scene.workspace->undo()); // the submission
    test::valueOf(scene.workspace->undo()); // the road works
    test::valueOf(scene.workspace->undo()); // the removal
    QCOMPARE(earlier(scene, card)->text, submitted);
    test::valueOf(scene.workspace->set(offices, &Pilot::background, text("Cleaning is bought anew.")));
    QVERIFY(!earlier(scene, card));
}

void TestReviewText::aPlanIsComposedAsItWas()
{
    test::ReviewScene scene;
    const PlanSectionId first = scene.section(scene.town, 0);
    const PlanSectionId second = scene.section(scene.town, 1);
    const PlanId plan = scene.read(first).plan;
    const auto write = [&](PlanSectionId id, const char *words) {
        scene.wait(1);
        test::valueOf(scene.workspace->set(id, &PlanSection::body, text(words)));
    };
    write(first, "We buy services.");
    scene.take(plan, ReviewStep::Submit, Side::Coach);
    const QString submitted = now(scene, plan);
    write(first, "We buy services and works.");
    write(second, "Our goals.");
    const auto version = earlier(scene, plan);
    QVERIFY(version);
    QCOMPARE(version->text, submitted);
    QCOMPARE(version->state, ReviewState::Submitted);
    // The deliverable that hands the sections in is composed in the same way.
    const SubmissionId model = scene.submission(scene.town, "model_v1");
    scene.take(model, ReviewStep::Submit, Side::Coach);
    const QString before = now(scene, model);
    write(second, "Our goals by the year 2027.");
    QCOMPARE(earlier(scene, model)->text, before);
}

void TestReviewText::aSectionIsReadWithItsTables()
{
    test::ReviewScene scene;
    PlanSection section;
    ResponsibilityId task;
    PlanRoleId role;
    test::valueOf(scene.workspace->edit({}, [&](Edit &edit) {
        for (const PlanSection &each : edit.where(&PlanSection::team, scene.town)) {
            if (each.code == text("roles"))
                section = each;
        }
        edit.set(section.id, &PlanSection::body, text("Ours."));
        role = edit.insert(PlanRole{{}, scene.town, section.plan, text("Lawyer"), {}, {}, 1});
        task = edit.insert(Responsibility{{}, scene.town, section.plan, text("Check"), {}, 1});
        setPart(edit, task, role, ResponsibilityPart::Consulted);
    }));
    QCOMPARE(now(scene, section.id), text("Ours.\n\n| Task | Lawyer |\n|---|---|\n| Check | C |"));
    // A letter that changes after the section was handed in is a change of it.
    scene.wait(1);
    test::valueOf(takeReviewStep(*scene.workspace, section.id, ReviewStep::Start, Side::Team));
    scene.wait(1);
    test::valueOf(takeReviewStep(*scene.workspace, section.id, ReviewStep::Submit, Side::Team));
    scene.wait(1);
    test::valueOf(takeReviewStep(*scene.workspace, section.id, ReviewStep::Return, Side::Coach, text("Who does it?")));
    scene.wait(1);
    test::valueOf(
        scene.workspace->edit({}, [&](Edit &edit) { setPart(edit, task, role, ResponsibilityPart::Responsible); }));
    const auto before = earlier(scene, section.id);
    QVERIFY(before && before->text.contains(text("| Check | C |")));
    QVERIFY(now(scene, section.id).contains(text("| Check | R |")));
    // A whole plan has them, too, under the name of their section; another section has not.
    QVERIFY(now(scene, section.plan).contains(text("## %1\n\nOurs.\n\n| Task |").arg(section.title)));
    QVERIFY(!now(scene, scene.section(scene.town, 0)).contains(text("Lawyer")));
}

void TestReviewText::aColumnThatNobodyHasFilledInTakesNoRoom()
{
    test::ReviewScene scene;
    PlanSection section;
    InstrumentId second;
    test::valueOf(scene.workspace->edit({}, [&](Edit &edit) {
        for (const PlanSection &each : edit.where(&PlanSection::team, scene.town)) {
            if (each.code == text("tools_and_clauses"))
                section = each;
        }
        Instrument card;
        card.team = scene.town;
        card.plan = section.plan;
        card.title = text("Category card");
        edit.insert(card);
        card.title = text("Dialogue form");
        second = edit.insert(card);
    }));
    QVERIFY2(now(scene, section.id)
                 .contains(text("| Category card | Clause | Planned |\n| Dialogue form | Clause | Planned |")),
             qPrintable(now(scene, section.id)));
    test::valueOf(scene.workspace->set(second, &Instrument::ownerRole, text("Lawyer")));
    QVERIFY2(
        now(scene, section.id)
            .contains(text("| Category card | Clause | Planned |  |\n| Dialogue form | Clause | Planned | Lawyer |")),
        qPrintable(now(scene, section.id)));
}

void TestReviewText::anotherTeamsWorkIsNoChange()
{
    test::ReviewScene scene;
    const SubmissionId card = scene.submission(scene.town, "pilot_card_v1");
    addPilot(scene, scene.town, "Clean offices");
    const PilotId other = addPilot(scene, scene.city, "Gardens");
    scene.take(card, ReviewStep::Submit, Side::Coach);
    scene.wait(1);
    test::valueOf(scene.workspace->set(other, &Pilot::background, text("Green.")));
    test::valueOf(scene.workspace->edit({}, [&](Edit &edit) { edit.remove(other); }));
    QVERIFY(!earlier(scene, card));
}

POLKU_TEST_MAIN(TestReviewText)
#include "tst_reviewtext.moc"
