#include "academy/example.h"
#include "academy/resultchain.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "publish/publish.h"
#include "report/planreports.h"
#include "support/canaries.h"
#include "support/testcase.h"
#include "support/workspaces.h"

using namespace polku;
using namespace polku::report;
using namespace polku::test;

namespace {

using Build = Document (*)(const PlanFacts &, const Catalogue &, Language);
constexpr std::pair<const char *, Build> allReports[] = {
    {"plan", [](const PlanFacts &facts, const Catalogue &catalogue,
                Language language) { return planReport(facts, {}, catalogue, language); }},
    {"summary", &planSummary},
    {"brief", &planBrief},
    {"actions", &actionPlan}};

QStringList headings(const Document &document, int level)
{
    QStringList found;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == level)
            found.append(heading->text);
    }
    return found;
}

QString markdown(const Document &document)
{
    QString text = QString::fromUtf8(valueOf(publish::render(document, publish::Format::Markdown)));
    return text.remove(QLatin1Char('\\'));
}

} // namespace

/// A team's plan, summary, brief and action plan.
class TestPlanReports : public TestCase
{
    Q_OBJECT

    const Catalogue m_catalogue;

    struct Made
    {
        TemporaryFolder folder;
        std::unique_ptr<Workspace> workspace;
        TeamId team;
    };

    /// A team with a plan of three sections, a goal, two actions of which one is late, a risk and a pilot.
    Made ownTeam()
    {
        Made made;
        made.workspace = createWorkspace(made.folder.path(QStringLiteral("a.polku")));
        valueOf(made.workspace->edit({}, [&](Edit &edit) {
            Academy academy;
            academy.name = QStringLiteral("Akatemia");
            academy.language = QStringLiteral("en");
            Team team;
            team.academy = edit.insert(academy);
            team.name = QStringLiteral("Koskela");
            team.state = TeamState::Participant;
            made.team = edit.insert(team);
            Person sponsor;
            sponsor.team = made.team;
            sponsor.name = QStringLiteral("Secret Person");
            sponsor.role = PersonRole::Sponsor;
            const PersonId person = edit.insert(sponsor);
            Plan plan;
            plan.team = made.team;
            plan.title = QStringLiteral("Our model");
            plan.summary = QStringLiteral("Why **we** do it.");
            const PlanId planId = edit.insert(plan);
            double rank = 0;
            for (const auto &[code, title, body] :
                 {std::tuple("goals", "Goals", "What we want:\n\n- first\n- second"), std::tuple("", "Our own", ""),
                  std::tuple("change_risks", "Risks", "# A title in it\n\nText.")}) {
                PlanSection section;
                section.team = made.team;
                section.plan = planId;
                section.code = QString::fromLatin1(code);
                section.title = QString::fromLatin1(title);
                section.body = QString::fromLatin1(body);
                section.rank = ++rank;
                edit.insert(section);
            }
            PlanSection hidden;
            hidden.team = made.team;
            hidden.plan = planId;
            hidden.title = QStringLiteral("Left out");
            hidden.hiddenSection = true;
            edit.insert(hidden);
            Goal goal;
            goal.team = made.team;
            goal.plan = planId;
            goal.title = QStringLiteral("Sixty months of work");
            goal.indicator = QStringLiteral("Person-months");
            goal.baseline = QStringLiteral("9");
            goal.target = QStringLiteral("60");
            goal.due = QDate(2026, 12, 31);
            goal.area = QStringLiteral("employment");
            const GoalId goalId = edit.insert(goal);
            Action late;
            late.team = made.team;
            late.title = QStringLiteral("Write the clause");
            late.due = QDate(2025, 9, 1);
            late.goal = goalId;
            late.effort = 2.5;
            late.ownerRole = QStringLiteral("Lawyer");
            edit.insert(late);
            Action coming;
            coming.team = made.team;
            coming.title = QStringLiteral("Open doors");
            coming.due = QDate(2026, 1, 31);
            coming.owner = person;
            coming.cost = 4000;
            edit.insert(coming);
            for (const auto &[title, impact] : {std::pair("Small", 1), std::pair("Large", 5)}) {
                Risk risk;
                risk.team = made.team;
                risk.plan = planId;
                risk.title = QString::fromLatin1(title);
                risk.likelihood = 3;
                risk.impact = impact;
                edit.insert(risk);
            }
            Pilot pilot;
            pilot.team = made.team;
            pilot.title = QStringLiteral("Cleaning");
            pilot.goal = goalId;
            edit.insert(pilot);
        }));
        return made;
    }

    PlanFacts facts(const Made &made)
    {
        return valueOf(made.workspace->read(
            [&](const Reader &reader) { return readPlanFacts(reader, made.team, QDate(2025, 10, 15)); }));
    }

    ResultChain chain(const Made &made, Language language = Language::English)
    {
        return valueOf(made.workspace->read(
            [&](const Reader &reader) { return readResultChain(reader, m_catalogue, made.team, Words(language)); }));
    }

private Q_SLOTS:
    void thePlanHasItsSectionsAndTheirTablesWhereTheyBelong()
    {
        const Made made = ownTeam();
        const Document document = planReport(facts(made), chain(made), m_catalogue, Language::English);
        QCOMPARE(headings(document, 1),
                 QStringList({QStringLiteral("Summary"), QStringLiteral("1 Goals"), QStringLiteral("2 Our own"),
                              QStringLiteral("3 Risks"), QStringLiteral("Action plan"), QStringLiteral("Pilots"),
                              QStringLiteral("From gap to result")}));
        QCOMPARE(headings(document, 2), QStringList(QStringLiteral("A title in it")));
        const QString text = markdown(document);
        QVERIFY(!text.contains(QStringLiteral("Left out")));
        QVERIFY(text.contains(QStringLiteral("This section has not been written yet.")));
        QVERIFY(text.contains(QStringLiteral("- first")));
        QVERIFY(text.contains(QStringLiteral("| Sixty months of work | Person-months | 9 | 60 |")));
        QVERIFY(text.indexOf(QStringLiteral("| Large |")) < text.indexOf(QStringLiteral("| Small |")));
        QVERIFY2(text.contains(QStringLiteral("| Write the clause | Cleaning | – | 9 → 60 |")),
                 qPrintable(text.right(1500)));
    }

    void whatThePlanHoldsStandsAsTablesInItsSections()
    {
        const Made made = ownTeam();
        valueOf(made.workspace->edit({}, [&](Edit &edit) {
            const Plan plan = edit.all<Plan>().front();
            const auto section = [&](const char *code, double rank) {
                PlanSection added;
                added.team = made.team;
                added.plan = plan.id;
                added.code = QString::fromLatin1(code);
                added.title = added.code;
                added.rank = rank;
                edit.insert(added);
            };
            section("roles", 4);
            section("process", 5);
            PlanRole lawyer{{}, made.team, plan.id, QStringLiteral("Lawyer"), {}, {}, 1};
            const PlanRoleId lawyerId = edit.insert(lawyer);
            PlanRole sponsor{{}, made.team, plan.id, {}, edit.all<Person>().front().id, {}, 2};
            const PlanRoleId sponsorId = edit.insert(sponsor);
            const ResponsibilityId task =
                edit.insert(Responsibility{{}, made.team, plan.id, QStringLiteral("Report to management"), {}, 1});
            edit.insert(Responsibility{{}, made.team, plan.id, QStringLiteral("Check visits"), {}, 2});
            setPart(edit, task, lawyerId, ResponsibilityPart::Responsible);
            setPart(edit, task, sponsorId, ResponsibilityPart::Accountable);
            ProcessStep step;
            step.team = made.team;
            step.plan = plan.id;
            step.stage = QStringLiteral("documents");
            step.title = QStringLiteral("The clause is checked");
            step.ownerRole = QStringLiteral("Lawyer");
            edit.insert(step);
            SpendCategory category;
            category.team = made.team;
            category.plan = plan.id;
            category.title = QStringLiteral("Cleaning");
            category.value = 6100000;
            category.potential = 3;
            category.risk = 5;
            edit.insert(category);
        }));
        const Document document = planReport(facts(made), chain(made), m_catalogue, Language::English);
        const QString text = markdown(document);
        QVERIFY2(text.contains(QStringLiteral("| Task | Lawyer | Sponsor in management |")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("| Report to management | R | A |")));
        QVERIFY(text.contains(QStringLiteral("| Check visits | – | – |")));
        QVERIFY(text.contains(QStringLiteral("R: does it; A: answers for it")));
        QVERIFY(text.contains(QStringLiteral("| Documents | The clause is checked | Lawyer | – |")));
        // No section of the plan holds them: they are not lost.
        QVERIFY(headings(document, 1).contains(QStringLiteral("Procurement categories")));
        QVERIFY(text.contains(QStringLiteral("| Cleaning | €6,100,000 | 3 | 5 | High | – |")));
        QVERIFY(!text.contains(QStringLiteral("Secret")));
    }

    void theBriefSaysWhatIsPromisedNeededAndSigned()
    {
        const Made made = ownTeam();
        const Document document = planBrief(facts(made), m_catalogue, Language::English);
        QCOMPARE(headings(document, 2),
                 QStringList({QStringLiteral("What we promise"), QStringLiteral("What we need from you"),
                              QStringLiteral("What happens next"), QStringLiteral("What can go wrong"),
                              QStringLiteral("Signature")}));
        const QString text = markdown(document);
        QVERIFY2(text.contains(QStringLiteral("| Sixty months of work | Person-months | 9 | 60 | 31 December 2026 |")),
                 qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("The approval of the plan.")));
        QVERIFY(text.contains(QStringLiteral("Your own action: Open doors. **By 31 January 2026.**")));
        QVERIFY(text.contains(QStringLiteral("2.5 person-days and €4,000")));
        QVERIFY(text.contains(QStringLiteral("Name and position")));
        QVERIFY(text.contains(QStringLiteral("High (3 × 5)")));
    }

    void theSummaryTellsWhereToBeginAndWhoAnswers()
    {
        const Made made = ownTeam();
        valueOf(made.workspace->edit({}, [&](Edit &edit) {
            const Plan plan = edit.all<Plan>().front();
            const PlanRoleId lawyer =
                edit.insert(PlanRole{{}, made.team, plan.id, QStringLiteral("Lawyer"), {}, {}, 1});
            const PlanRoleId sponsor =
                edit.insert(PlanRole{{}, made.team, plan.id, {}, edit.all<Person>().front().id, {}, 2});
            const ResponsibilityId task =
                edit.insert(Responsibility{{}, made.team, plan.id, QStringLiteral("Report to management"), {}, 1});
            edit.insert(Responsibility{{}, made.team, plan.id, QStringLiteral("Nobody's task"), {}, 2});
            setPart(edit, task, lawyer, ResponsibilityPart::Responsible);
            setPart(edit, task, sponsor, ResponsibilityPart::Accountable);
            for (const auto &[title, potential, risk] : {std::tuple("Small", 1, 2), std::tuple("Large", 4, 5)}) {
                SpendCategory category;
                category.team = made.team;
                category.plan = plan.id;
                category.title = QString::fromLatin1(title);
                category.potential = potential;
                category.risk = risk;
                edit.insert(category);
            }
            SpendCategory unknown;
            unknown.team = made.team;
            unknown.plan = plan.id;
            unknown.title = QStringLiteral("Unknown");
            edit.insert(unknown);
            for (const Action &action : edit.all<Action>()) {
                if (action.due == QDate(2026, 1, 31))
                    edit.set(action.id, &Action::agreedDue, QDate(2025, 12, 1));
            }
        }));
        const QString summary = markdown(planSummary(facts(made), m_catalogue, Language::English));
        QVERIFY2(summary.contains(QStringLiteral("| Report to management | Sponsor in management | Lawyer |")),
                 qPrintable(summary));
        QVERIFY(!summary.contains(QStringLiteral("Nobody's task")));
        QVERIFY(summary.contains(QStringLiteral("| Large | – | High (4 × 5)")));
        QVERIFY(summary.indexOf(QStringLiteral("High (4 × 5)")) < summary.indexOf(QStringLiteral("Low (1 × 2)")));
        QVERIFY(!summary.contains(QStringLiteral("Unknown")));
        QVERIFY(summary.contains(QStringLiteral("31 January 2026 (agreed: 1 December 2025)")));
        const QString brief = markdown(planBrief(facts(made), m_catalogue, Language::English));
        QVERIFY2(brief.contains(QStringLiteral("You answer for this: Report to management.")), qPrintable(brief));
        QVERIFY(!summary.contains(QStringLiteral("Secret")) && !brief.contains(QStringLiteral("Secret")));
    }

    void muchAndLongTextsFitAllTheSame_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void muchAndLongTextsFitAllTheSame()
    {
        QFETCH(Language, language);
        const Made made = ownTeam();
        const QString longText =
            QStringLiteral("hankintasopimusten vastuullisuuden seuranta jokaisessa yksikössä ").repeated(12);
        valueOf(made.workspace->edit({}, [&](Edit &edit) {
            const Plan plan = edit.all<Plan>().front();
            edit.set(plan.id, &Plan::summary, longText.repeated(5));
            edit.set(plan.id, &Plan::title, longText);
            const PersonId sponsor = edit.all<Person>().front().id;
            const PlanRoleId role = edit.insert(PlanRole{{}, made.team, plan.id, longText, sponsor, {}, 1});
            for (int i = 0; i < 12; ++i) {
                Goal goal;
                goal.team = made.team;
                goal.plan = plan.id;
                goal.title = goal.indicator = goal.baseline = goal.target = goal.ownerRole = longText;
                goal.due = QDate(2026, 12, 31);
                edit.insert(goal);
                Action action;
                action.team = made.team;
                action.title = action.ownerRole = longText;
                action.owner = sponsor;
                action.due = QDate(2025, 9, 1);
                action.agreedDue = QDate(2025, 8, 1);
                edit.insert(action);
                Risk risk;
                risk.team = made.team;
                risk.plan = plan.id;
                risk.title = risk.response = risk.ownerRole = longText;
                risk.likelihood = risk.impact = 4;
                edit.insert(risk);
                SpendCategory category;
                category.team = made.team;
                category.plan = plan.id;
                category.title = category.note = longText;
                category.potential = category.risk = 4;
                edit.insert(category);
                const ResponsibilityId task =
                    edit.insert(Responsibility{{}, made.team, plan.id, longText, {}, double(i)});
                setPart(edit, task, role, ResponsibilityPart::Accountable);
                Pilot pilot;
                pilot.team = made.team;
                pilot.title = longText;
                edit.insert(pilot);
            }
        }));
        const auto pages = [&](Build build) {
            return valueOf(publish::Preview::of(build(facts(made), m_catalogue, language))).pageCount();
        };
        QCOMPARE(pages(&planBrief), 1);
        QCOMPARE(pages(&planSummary), 2);
    }

    void theActionPlanIsSortedByHowThingsStand()
    {
        const Made made = ownTeam();
        const Document document = actionPlan(facts(made), m_catalogue, Language::English);
        QCOMPARE(headings(document, 2), QStringList({QStringLiteral("Late"), QStringLiteral("Under way and coming")}));
        const QString text = markdown(document);
        QVERIFY(text.contains(QStringLiteral("There are 2 actions. 1 is late.")));
        QVERIFY(text.contains(
            QStringLiteral("| Write the clause | Lawyer | 1 September 2025 | Not started, late | Sixty")));
    }

    void columnsAreCalledAsTheFieldsAre()
    {
        const Made made = ownTeam();
        for (const Language language : allLanguages) {
            const Words words(language);
            const QString plan = markdown(planReport(facts(made), chain(made), m_catalogue, language));
            for (const Field *field : {&fieldOf(&Goal::due), &fieldOf(&Goal::ownerRole), &fieldOf(&Action::due),
                                       &fieldOf(&Action::ownerRole), &fieldOf(&Action::status)})
                QVERIFY2(plan.contains(QStringLiteral("| ") + fieldLabel(*field, words) + QLatin1Char(' ')),
                         qPrintable(fieldLabel(*field, words) + plan));
        }
    }

    void peopleStandAsTheirRoles()
    {
        const Made made = ownTeam();
        for (const auto &[name, build] : allReports) {
            const QString text = markdown(build(facts(made), m_catalogue, Language::English));
            QVERIFY2(!text.contains(QStringLiteral("Secret")), name);
        }
        QVERIFY(markdown(actionPlan(facts(made), m_catalogue, Language::English))
                    .contains(QStringLiteral("| Open doors | Sponsor in management |")));
    }

    void noReportLetsOutWhatIsPrivateOrPersonal()
    {
        Made made;
        made.workspace = createWorkspace(made.folder.path(QStringLiteral("a.polku")));
        const PilotId pilot = plantCanaries(*made.workspace);
        made.team = valueOf(made.workspace->read([&](const Reader &reader) { return reader.get(pilot).team; }));
        for (const auto &[name, build] : allReports) {
            for (const Language language : allLanguages) {
                const QString text = markdown(build(facts(made), m_catalogue, language));
                QVERIFY2(text.contains(QStringLiteral("canary-")), name); // it does hold the team's own texts
                for (const RecordKind kind : allRecordKinds) {
                    const RecordType &type = recordType(kind);
                    for (const Field &field : type.fields) {
                        if (field.privacy != Privacy::CoachPrivate && field.privacy != Privacy::Personal)
                            continue;
                        const QRegularExpression canary(
                            QStringLiteral("canary-%1-%2(?![a-z_])")
                                .arg(QLatin1String(type.table), QLatin1String(field.column)));
                        QVERIFY2(!text.contains(canary), qPrintable(QLatin1String(name) + canary.pattern()));
                    }
                }
            }
        }
    }

    void theBriefFitsOnePageAndTheSummaryTwo_data()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(qPrintable(languageCode(language))) << language;
    }
    void theBriefFitsOnePageAndTheSummaryTwo()
    {
        QFETCH(Language, language);
        Made made;
        made.workspace = createWorkspace(made.folder.path(QStringLiteral("a.polku")));
        valueOf(makeExample(*made.workspace, m_catalogue, {lastExampleWeek, language, QDate(2026, 3, 19)}));
        const std::vector<PlanFacts> teams = valueOf(made.workspace->read([&](const Reader &reader) {
            std::vector<PlanFacts> all;
            for (const Plan &plan : reader.all<Plan>())
                all.push_back(readPlanFacts(reader, plan.team, QDate(2026, 3, 19)));
            return all;
        }));
        QVERIFY(teams.size() >= 3);
        for (const PlanFacts &team : teams) {
            const auto pages = [&](Build build) {
                return valueOf(publish::Preview::of(build(team, m_catalogue, language))).pageCount();
            };
            QVERIFY2(pages(&planBrief) == 1, qPrintable(team.team.name));
            QVERIFY2(pages(&planSummary) <= 2, qPrintable(team.team.name));
        }
    }

    void aTeamWithoutAPlanIsToldSo()
    {
        Made made;
        made.workspace = createWorkspace(made.folder.path(QStringLiteral("a.polku")));
        valueOf(made.workspace->edit({}, [&](Edit &edit) {
            Academy academy;
            academy.name = QStringLiteral("Akatemia");
            Team team;
            team.academy = edit.insert(academy);
            team.name = QStringLiteral("Koskela");
            made.team = edit.insert(team);
        }));
        const auto read = made.workspace->read(
            [&](const Reader &reader) { return readPlanFacts(reader, made.team, QDate(2025, 10, 15)); });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
        QVERIFY(read.error().what.contains(QStringLiteral("Koskela")));
    }
};

POLKU_TEST_MAIN(TestPlanReports)
#include "tst_planreports.moc"
