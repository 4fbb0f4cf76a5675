#include "academy/teamproblems.h"

#include "academy/roles.h"
#include "academy/waitsfor.h"
#include "store/reader.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace polku {

namespace {

using Place = TeamProblemPlace;
using Rule = TeamProblemRule;

/// How far a pilot's tender has come, for what can still be announced in it.
enum class Tender { NotYet, InPreparation, Out, Over };

Tender tenderOf(const QString &stage)
{
    static const QSet<QString> before{QStringLiteral("idea"), QStringLiteral("needs"), QStringLiteral("analysis"),
                                      QStringLiteral("dialogue")};
    static const QSet<QString> over{QStringLiteral("closed"), QStringLiteral("cancelled")};
    if (stage == QLatin1String("documents"))
        return Tender::InPreparation;
    return over.contains(stage) ? Tender::Over : before.contains(stage) ? Tender::NotYet : Tender::Out;
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

class Finder
{
public:
    explicit Finder(const TeamWork &work) : m_work(work)
    {
        for (const Person &person : work.people) {
            if (!person.left)
                m_here.insert(person.id);
        }
        for (const Indicator &indicator : work.indicators) {
            m_measured.insert(indicator.pilot);
            m_measuredGoals.insert(indicator.goal);
        }
        for (const Pilot &pilot : work.pilots)
            m_pilots.insert(pilot.id, &pilot);
        for (const Goal &goal : work.goals)
            m_goals.insert(goal.id, &goal);
    }

    std::vector<TeamProblem> find()
    {
        lookAtSections();
        lookAtGoals();
        lookAtActions();
        lookAtPilots();
        lookAtIndicators();
        lookAtClauses();
        lookAtRisks();
        lookAtRoles();
        std::stable_sort(m_found.begin(), m_found.end(), [](const TeamProblem &a, const TeamProblem &b) {
            return std::tie(a.place, a.rule) < std::tie(b.place, b.rule);
        });
        return std::move(m_found);
    }

private:
    TeamProblem &tell(Rule rule, Place place, RecordRef record, const QString &title)
    {
        m_found.push_back({rule, place, record, title.simplified(), {}, {}, 0, false});
        return m_found.back();
    }

    // The plan --------------------------------------------------------------------------------------------------------

    /// Whether records stand in the section: its text then is only what holds them together.
    bool hasRecords(const PlanPathSection &section) const
    {
        if (section.code == QLatin1String("goals"))
            return !m_work.goals.empty();
        if (section.code == QLatin1String("schedule"))
            return !m_work.actions.empty();
        if (section.code == QLatin1String("indicators"))
            return !m_work.indicators.empty();
        if (section.code == QLatin1String("tools_and_clauses"))
            return !m_work.clauses.empty() || m_work.held.contains(RecordKind::Instrument);
        static const QHash<QString, RecordKind> tables{
            {QStringLiteral("categories_and_risks"), RecordKind::SpendCategory},
            {QStringLiteral("roles"), RecordKind::Responsibility},
            {QStringLiteral("process"), RecordKind::ProcessStep},
            {QStringLiteral("competence"), RecordKind::Training},
            {QStringLiteral("resources"), RecordKind::Resource}};
        if (const auto table = tables.constFind(section.code); table != tables.constEnd())
            return m_work.held.contains(*table);
        if (section.code == QLatin1String("change_risks"))
            return std::any_of(m_work.risks.begin(), m_work.risks.end(), [](const Risk &risk) { return risk.plan; });
        return false;
    }

    void lookAtSections()
    {
        for (const PlanPathSection &section : m_work.sections) {
            // What the coach has approved is enough as it is.
            if (section.leftOut || section.state == ReviewState::Approved || hasRecords(section))
                continue;
            if (section.filling() == SectionFilling::Empty)
                tell(Rule::SectionEmpty, Place::Plan, section.id, section.title);
            else if (section.filling() == SectionFilling::Short)
                tell(Rule::SectionShort, Place::Plan, section.id, section.title).count = section.words;
        }
    }

    void lookAtGoals()
    {
        for (const Goal &goal : m_work.goals) {
            if (goal.state != GoalState::Open)
                continue;
            const bool acted = std::any_of(m_work.actions.begin(), m_work.actions.end(),
                                           [&](const Action &action) { return action.goal == goal.id; });
            if (!acted)
                tell(Rule::GoalWithoutAction, Place::Goals, goal.id, goal.title);
            if (!m_measuredGoals.contains(goal.id)) {
                if (isBlank(goal.indicator))
                    tell(Rule::GoalWithoutIndicator, Place::Goals, goal.id, goal.title);
                else if (isBlank(goal.baseline))
                    tell(Rule::GoalWithoutBaseline, Place::Goals, goal.id, goal.title);
            }
            lookAtOwner(Place::Goals, goal.id, goal.title, goal.owner);
            countRole(goal.ownerRole, goal.owner);
        }
    }

    // The action plan -------------------------------------------------------------------------------------------------

    void lookAtActions()
    {
        for (const Action &action : m_work.actions) {
            if (action.status == ActionStatus::Done)
                continue;
            if (!action.owner && isBlank(action.ownerRole))
                tell(Rule::ActionWithoutOwner, Place::Actions, action.id, action.title);
            if (!action.due.isValid())
                tell(Rule::ActionWithoutDate, Place::Actions, action.id, action.title);
            else if (action.starts.isValid() && action.due < action.starts)
                tell(Rule::ActionDueBeforeStart, Place::Actions, action.id, action.title);
            lookAtOwner(Place::Actions, action.id, action.title, action.owner);
            countRole(action.ownerRole, action.owner);
        }
        lookAtCircles();
    }

    /// Each knot of actions that wait for one another is told once, whichever ways lead around in it.
    void lookAtCircles()
    {
        const WaitsFor links(m_work.actions);
        QSet<ActionId> known;
        for (const Action &action : m_work.actions) {
            if (action.waitsFor.isEmpty() || known.contains(action.id))
                continue;
            const std::vector<ActionId> circle = links.circle(action.id, links.before(action.id));
            const bool told =
                std::any_of(circle.begin(), circle.end(), [&](ActionId one) { return known.contains(one); });
            QStringList titles;
            for (const ActionId one : circle) {
                known.insert(one);
                titles.append(links.titleOf(one).simplified());
            }
            if (!told && !circle.empty())
                tell(Rule::ActionsWaitInCircle, Place::Actions, action.id, titles.front()).others = titles.mid(1);
        }
    }

    // Pilots ----------------------------------------------------------------------------------------------------------

    static bool isOver(const Pilot &pilot) { return tenderOf(pilot.stage) == Tender::Over; }

    void lookAtPilots()
    {
        for (const Pilot &pilot : m_work.pilots) {
            if (pilot.stage != QLatin1String("cancelled") && !pilot.goal)
                tell(Rule::PilotWithoutGoal, Place::Pilots, pilot.id, pilot.title);
            if (isOver(pilot))
                continue;
            // What is only an idea need not be measured yet.
            if (pilot.stage != QLatin1String("idea") && !m_measured.contains(pilot.id))
                tell(Rule::PilotWithoutIndicator, Place::Pilots, pilot.id, pilot.title);
            lookAtOwner(Place::Pilots, pilot.id, pilot.title, pilot.owner);
        }
    }

    void lookAtIndicators()
    {
        for (const Indicator &indicator : m_work.indicators) {
            const Pilot *pilot = m_pilots.value(indicator.pilot);
            const Goal *goal = m_goals.value(indicator.goal);
            if (indicator.baseline || (pilot && isOver(*pilot)) || (goal && goal->state != GoalState::Open))
                continue;
            tell(Rule::IndicatorWithoutBaseline, pilot || !goal ? Place::Pilots : Place::Goals, indicator.id,
                 indicator.title)
                .within = (pilot  ? pilot->title
                           : goal ? goal->title
                                  : QString())
                              .simplified();
        }
    }

    void lookAtClauses()
    {
        for (const Clause &clause : m_work.clauses) {
            const Pilot *pilot = m_pilots.value(clause.pilot);
            const Tender tender = pilot ? tenderOf(pilot->stage) : Tender::NotYet;
            if (tender == Tender::Over)
                continue;
            const QString within = pilot ? pilot->title.simplified() : QString();
            if (isBlank(clause.monitoring)) {
                tell(Rule::ClauseWithoutMonitoring, Place::Pilots, clause.id, clause.title).within = within;
            } else if (!clause.announced && tender != Tender::NotYet) {
                TeamProblem &problem = tell(Rule::MonitoringNotAnnounced, Place::Pilots, clause.id, clause.title);
                problem.within = within;
                problem.late = tender == Tender::Out;
            }
        }
    }

    // People ----------------------------------------------------------------------------------------------------------

    void lookAtRisks()
    {
        for (const Risk &risk : m_work.risks) {
            if (risk.state != RiskState::Open)
                continue;
            lookAtOwner(risk.pilot ? Place::Pilots : Place::Plan, risk.id, risk.title, risk.owner);
            countRole(risk.ownerRole, risk.owner);
        }
        for (const Indicator &indicator : m_work.indicators)
            countRole(indicator.ownerRole, {});
    }

    void lookAtOwner(Place place, RecordRef record, const QString &title, PersonId owner)
    {
        if (owner && !m_here.contains(owner))
            tell(Rule::OwnerLeft, place, record, title);
    }

    void countRole(const QString &name, PersonId owner)
    {
        if (!owner && !isBlank(name))
            m_roles[name.simplified()] += 1;
    }

    /// Of the roles that are only written down, those of a team can be looked up: "legal services" may well be outside
    /// of it.
    void lookAtRoles()
    {
        for (const PlanRole &role : m_work.roles) {
            if (!role.person)
                tell(Rule::PlanRoleWithoutPerson, Place::Plan, role.id, role.title);
            else
                lookAtOwner(Place::Plan, role.id, role.title, role.person);
        }
        for (auto role = m_roles.cbegin(); role != m_roles.cend(); ++role) {
            const std::optional<PersonRole> known = roleOfName(role.key());
            if (!known || *known == PersonRole::Other)
                continue;
            const bool filled = std::any_of(m_work.people.begin(), m_work.people.end(), [&](const Person &person) {
                return person.role == *known && !person.left;
            });
            if (!filled)
                tell(Rule::RoleWithoutPerson, Place::Team, m_work.team, role.key()).count = role.value();
        }
    }

    const TeamWork &m_work;
    QSet<PersonId> m_here;
    QSet<PilotId> m_measured;
    QSet<GoalId> m_measuredGoals;
    QHash<PilotId, const Pilot *> m_pilots;
    QHash<GoalId, const Goal *> m_goals;
    QMap<QString, int> m_roles; ///< named with no person: how often; told in the order of their names
    std::vector<TeamProblem> m_found;
};

} // namespace

std::vector<TeamProblem> findTeamProblems(const TeamWork &work)
{
    return Finder(work).find();
}

TeamWork readTeamWork(const Reader &reader, const PlanPath &path)
{
    TeamWork work;
    work.team = path.team;
    work.sections = path.sections;
    work.goals = reader.where(
        &Goal::team, path.team,
        Query()
            .orderBy(&Goal::rank)
            .only(&Goal::title, &Goal::state, &Goal::indicator, &Goal::baseline, &Goal::owner, &Goal::ownerRole));
    work.actions = reader.where(&Action::team, path.team,
                                Query()
                                    .orderBy(&Action::rank)
                                    .only(&Action::title, &Action::status, &Action::owner, &Action::ownerRole,
                                          &Action::starts, &Action::due, &Action::goal, &Action::waitsFor));
    work.pilots =
        reader.where(&Pilot::team, path.team,
                     Query().orderBy(&Pilot::rank).only(&Pilot::title, &Pilot::stage, &Pilot::goal, &Pilot::owner));
    work.clauses = reader.where(
        &Clause::team, path.team,
        Query().orderBy(&Clause::rank).only(&Clause::title, &Clause::pilot, &Clause::monitoring, &Clause::announced));
    work.indicators = reader.where(
        &Indicator::team, path.team,
        Query()
            .orderBy(&Indicator::rank)
            .only(&Indicator::title, &Indicator::pilot, &Indicator::goal, &Indicator::baseline, &Indicator::ownerRole));
    work.risks = reader.where(
        &Risk::team, path.team,
        Query().only(&Risk::title, &Risk::pilot, &Risk::plan, &Risk::owner, &Risk::ownerRole, &Risk::state));
    for (const RecordKind kind : {RecordKind::SpendCategory, RecordKind::Responsibility, RecordKind::ProcessStep,
                                  RecordKind::Instrument, RecordKind::Training, RecordKind::Resource}) {
        if (!reader.rows(kind, Query().where("team", path.team.value).limit(1)).empty())
            work.held.insert(kind);
    }
    work.roles = reader.where(&PlanRole::team, path.team,
                              Query().orderBy(&PlanRole::rank).only(&PlanRole::title, &PlanRole::person));
    work.people = reader.where(&Person::team, path.team, Query().only(&Person::role, &Person::left));
    return work;
}

std::vector<TeamProblem> readTeamProblems(const Reader &reader, TeamId team)
{
    return findTeamProblems(readTeamWork(reader, readPlanPath(reader, team)));
}

bool concernsTeamWork(RecordKind kind)
{
    static constexpr std::array kinds{
        RecordKind::SpendCategory, RecordKind::PlanRole, RecordKind::Responsibility, RecordKind::ProcessStep,
        RecordKind::Instrument,    RecordKind::Training, RecordKind::Resource,

        RecordKind::PlanSection,   RecordKind::Plan,     RecordKind::Goal,           RecordKind::Action,
        RecordKind::Pilot,         RecordKind::Clause,   RecordKind::Indicator,      RecordKind::Risk,
        RecordKind::Person,        RecordKind::Team};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace polku
