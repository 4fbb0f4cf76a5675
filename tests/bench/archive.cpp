#include "bench/archive.h"

#include "academy/newacademy.h"
#include "bench/prose.h"
#include "catalogue/catalogue.h"
#include "model/pilots.h"
#include "model/plans.h"
#include "store/workspace.h"

namespace polku::bench {

namespace {

/// Writes one academy's teams and their work.
class AcademyWriter
{
public:
    AcademyWriter(Edit &edit, const Catalogue &catalogue, Prose &prose, QDate start)
        : m_edit(edit), m_catalogue(catalogue), m_prose(prose), m_start(start)
    {
    }

    void addTeam(AcademyId academy, int number, int pilots, int actions)
    {
        Team team;
        team.academy = academy;
        team.name = m_prose.phrase(2);
        team.shortName = QStringLiteral("T%1").arg(number + 1);
        team.state = TeamState::Participant;
        team.theme = codeOf(m_catalogue.themes().vocabulary);
        team.goal = m_prose.sentences(2);
        const TeamId id = polku::addTeam(m_edit, m_catalogue, team);
        addOrganisation(id);
        const std::vector<PlanSection> sections = m_edit.where(&PlanSection::team, id);
        fillPlan(sections);
        std::vector<PilotId> made;
        for (int i = 0; i < pilots; ++i)
            made.push_back(addPilot(id, i));
        for (int i = 0; i < actions; ++i) {
            addAction(id, i, sections.empty() ? PlanSectionId() : sections[size_t(i) % sections.size()].id,
                      made.empty() ? PilotId() : made[size_t(i) % made.size()]);
        }
    }

private:
    QString codeOf(const Vocabulary &vocabulary)
    {
        return vocabulary.entries.empty()
                   ? QString()
                   : vocabulary.entries[size_t(m_prose.pick(int(vocabulary.entries.size())))].code;
    }
    QString codeOf(const char *vocabulary)
    {
        const Vocabulary *found = m_catalogue.vocabulary(QLatin1String(vocabulary));
        return found ? codeOf(*found) : QString();
    }
    QDate day(int from, int days) { return m_start.addDays(from + m_prose.pick(days)); }

    void addOrganisation(TeamId team)
    {
        Organisation organisation;
        organisation.team = team;
        organisation.name = m_prose.phrase(2);
        organisation.kind = codeOf("organisation_kinds");
        organisation.city = m_prose.phrase(1);
        m_organisation = m_edit.insert(organisation);
        Membership membership;
        membership.team = team;
        membership.organisation = m_organisation;
        membership.units = m_prose.phrase(2);
        m_edit.insert(membership);
        Person person;
        person.team = team;
        person.organisation = m_organisation;
        person.role = PersonRole::ProcurementLead;
        for (int i = 0; i < 4; ++i) {
            person.name = m_prose.phrase(2);
            person.jobTitle = m_prose.phrase(1);
            m_person = m_edit.insert(person);
            person.role = PersonRole::Other;
        }
    }

    void fillPlan(const std::vector<PlanSection> &sections)
    {
        for (PlanSection section : sections) {
            section.body = m_prose.text(4);
            section.state = ReviewState::Approved;
            m_edit.update(section);
        }
    }

    PilotId addPilot(TeamId team, int number)
    {
        Pilot pilot;
        pilot.team = team;
        pilot.title = m_prose.phrase(5).left(88);
        pilot.result = m_prose.sentence().left(218);
        pilot.organisation = m_organisation;
        pilot.unit = m_prose.phrase(1);
        pilot.sector = codeOf("sectors");
        pilot.nature = codeOf("natures");
        pilot.object = m_prose.phrase(5);
        pilot.cpv = m_catalogue.cpv().empty()
                        ? QString()
                        : m_catalogue.cpv()[size_t(m_prose.pick(int(m_catalogue.cpv().size())))].code;
        pilot.procedure = codeOf("procedures");
        pilot.value = 20'000 + m_prose.pick(4'000'000);
        pilot.stage = codeOf("stages");
        pilot.noticeOn = day(60, 60);
        pilot.decisionOn = day(130, 60);
        pilot.contractStarts = day(200, 60);
        pilot.contractEnds = day(900, 600);
        pilot.theme = codeOf(m_catalogue.themes().vocabulary);
        pilot.themes = {codeOf(m_catalogue.themes().vocabulary)};
        for (QString Pilot::*text :
             {&Pilot::background, &Pilot::socialGoal, &Pilot::roles, &Pilot::riskAnalysis, &Pilot::marketDialogue,
              &Pilot::monitoring, &Pilot::consequence, &Pilot::costs, &Pilot::worked, &Pilot::wouldChange,
              &Pilot::advice, &Pilot::nextSteps, &Pilot::internalNotes})
            pilot.*text = m_prose.sentences(2 + m_prose.pick(3));
        pilot.hours = 10 + m_prose.pick(200);
        pilot.contactRole = m_prose.phrase(2);
        pilot.contactUnit = m_prose.phrase(1);
        pilot.permission = Permission::Granted;
        pilot.publishedOn = day(120, 20);
        pilot.version = 1;
        pilot.owner = m_person;
        pilot.rank = number + 1;
        const PilotId id = m_edit.insert(pilot);
        for (int i = 0; i < 2; ++i)
            addClause(team, id, i);
        for (int i = 0; i < 2; ++i)
            addIndicator(team, id, i);
        addRisk(team, id);
        return id;
    }

    void addClause(TeamId team, PilotId pilot, int number)
    {
        Clause clause;
        clause.team = team;
        clause.pilot = pilot;
        clause.kind = codeOf("clause_kinds");
        clause.placement = codeOf("clause_placements");
        clause.title = m_prose.phrase(4);
        clause.text = m_prose.sentences(4);
        clause.monitoring = m_prose.sentences(2);
        clause.consequence = m_prose.sentence();
        clause.personsMin = 1 + m_prose.pick(6);
        clause.monthsMin = 3 + m_prose.pick(9);
        clause.notes = m_prose.sentences(2);
        clause.rank = number + 1;
        m_edit.insert(clause);
    }

    void addIndicator(TeamId team, PilotId pilot, int number)
    {
        Indicator indicator;
        indicator.team = team;
        indicator.pilot = pilot;
        indicator.title = m_prose.phrase(4);
        indicator.unit = m_prose.word();
        indicator.baseline = m_prose.pick(5);
        indicator.target = 8 + m_prose.pick(8);
        indicator.baselineOn = day(0, 30);
        indicator.targetOn = day(400, 200);
        indicator.source = m_prose.phrase(5);
        indicator.rank = number + 1;
        const IndicatorId id = m_edit.insert(indicator);
        for (int i = 0; i < 4; ++i) {
            Measurement measurement;
            measurement.team = team;
            measurement.indicator = id;
            measurement.date = m_start.addDays(90 * (i + 1));
            measurement.value = i + m_prose.pick(8);
            measurement.note = m_prose.sentence();
            m_edit.insert(measurement);
        }
    }

    void addRisk(TeamId team, PilotId pilot)
    {
        Risk risk;
        risk.team = team;
        risk.pilot = pilot;
        risk.title = m_prose.phrase(5);
        risk.likelihood = 1 + m_prose.pick(5);
        risk.impact = 1 + m_prose.pick(5);
        risk.response = m_prose.sentences(2);
        m_edit.insert(risk);
    }

    void addAction(TeamId team, int number, PlanSectionId section, PilotId pilot)
    {
        Action action;
        action.team = team;
        action.title = m_prose.phrase(5);
        action.description = m_prose.sentences(2);
        action.status = ActionStatus(m_prose.pick(4));
        action.priority = Priority(m_prose.pick(3));
        action.owner = m_person;
        action.starts = day(0, 60);
        action.due = day(60, 90);
        action.agreedDue = action.due;
        action.theme = codeOf(m_catalogue.themes().vocabulary);
        action.section = section;
        action.pilot = pilot;
        action.notes = m_prose.sentence();
        action.rank = number + 1;
        m_edit.insert(action);
    }

    Edit &m_edit;
    const Catalogue &m_catalogue;
    Prose &m_prose;
    QDate m_start;
    OrganisationId m_organisation;
    PersonId m_person;
};

/// Several coaches: an academy begins every three weeks; the last one began eight weeks ago.
QDate startOf(int academy, const ArchiveSize &size, QDate today)
{
    return today.addDays(-56 - qint64(21) * (size.academies - 1 - academy));
}

} // namespace

Result<void> makeArchive(const QString &path, const Catalogue &catalogue, const ArchiveSize &size, QDate today,
                         const std::function<void(int)> &told)
{
    const auto clock = std::make_shared<FixedClock>(today);
    Workspace::Options options;
    options.author = QStringLiteral("Archive");
    options.clock = clock;
    options.random = [engine = std::make_shared<std::mt19937>(1)] { return static_cast<quint32>((*engine)()); };
    const auto workspace = Workspace::create(path, options);
    if (!workspace)
        return Unexpected(workspace.error());
    Prose prose(1);
    for (int academy = 0; academy < size.academies; ++academy) {
        const QDate start = startOf(academy, size, today);
        clock->set(QDateTime(start, QTime(9, 0), Qt::UTC));
        const QString name = QStringLiteral("Akatemia %1").arg(academy + 1);
        const auto plan = planAcademy(catalogue, {}, name, start, Language::Finnish, today);
        if (!plan)
            return Unexpected(plan.error());
        const Operation operation{Op::CreateAcademy, {}, {name}, false};
        const auto made = (*workspace)->edit(operation, [&](Edit &edit) {
            const AcademyId id = writeAcademy(edit, catalogue, *plan);
            AcademyWriter writer(edit, catalogue, prose, start);
            for (int team = 0; team < size.teams; ++team) {
                const int pilots = size.pilotsPerEight * (team + 1) / 8 - size.pilotsPerEight * team / 8;
                writer.addTeam(id, team, pilots, size.actionsPerTeam);
            }
        });
        if (!made)
            return Unexpected(made.error());
        if (told)
            told(academy + 1);
    }
    return {};
}

} // namespace polku::bench
