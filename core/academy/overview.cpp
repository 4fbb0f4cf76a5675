#include "academy/overview.h"

#include "academy/weeks.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace polku {

namespace {

/// Gathers one overview.
class OverviewGatherer
{
public:
    OverviewGatherer(const Reader &reader, AcademyId academy, QDate today, int days)
        : m_reader(reader), m_today(today), m_until(today.addDays(days))
    {
        m_overview.academy = academy;
    }

    Overview gather()
    {
        readAcademy();
        readTeams();
        readPhases();
        findPosition();
        readSessions();
        readDeliverables();
        readSubmissions();
        readSections();
        readPilots();
        readMilestones();
        readActions();
        m_overview.waiting = countWaiting(m_reader, m_overview.academy);
        finish();
        return std::move(m_overview);
    }

private:
    Query inAcademy() const { return Query().inAcademy(m_overview.academy); }
    bool takesPart(TeamId team) const { return m_teamNames.contains(team); }
    bool isLate(QDate due) const { return due.isValid() && due < m_today; }
    bool isSoon(QDate day) const { return day >= m_today && day <= m_until; }

    LateItem &tellLate(RecordRef record, TeamId team, const QString &title, QDate due)
    {
        return m_overview.late.emplace_back(
            LateItem{record, team, m_teamNames.value(team), title, {}, due, int(due.daysTo(m_today)), false});
    }

    void readAcademy()
    {
        const Academy academy = m_reader.get(m_overview.academy);
        m_overview.name = academy.name;
        m_overview.language = academy.language;
        m_overview.example = academy.example;
        m_overview.starts = academy.starts;
        m_overview.ends = academy.ends;
    }

    void readTeams()
    {
        const Query query = Query().only(&Team::name, &Team::shortName, &Team::state);
        for (const Team &team : m_reader.where(&Team::academy, m_overview.academy, query)) {
            if (team.state == TeamState::Participant)
                m_teamNames.insert(team.id, team.shortName.isEmpty() ? team.name : team.shortName);
            else if (team.state == TeamState::Applicant)
                ++m_overview.applicants;
        }
        m_overview.teams = int(m_teamNames.size());
    }

    void readPhases()
    {
        const Query query = Query().only(&Phase::name, &Phase::kind, &Phase::starts, &Phase::ends);
        for (const Phase &phase : m_reader.where(&Phase::academy, m_overview.academy, query))
            m_overview.phases.push_back({phase.id, phase.name, phase.kind, phase.starts, phase.ends});
        std::stable_sort(m_overview.phases.begin(), m_overview.phases.end(),
                         [](const PhaseSpan &a, const PhaseSpan &b) { return a.starts < b.starts; });
    }

    void findPosition()
    {
        AcademyPosition &position = m_overview.position;
        for (const PhaseSpan &phase : m_overview.phases) {
            if (phase.starts.isValid() && phase.ends.isValid() && phase.starts <= m_today && m_today <= phase.ends) {
                position.phase = phase.id;
                position.phaseName = phase.name;
            }
        }
        if (!m_overview.starts.isValid())
            return;
        position.week = weekNumber(m_overview.starts, m_today);
        if (m_overview.ends.isValid())
            position.weeks = weekNumber(m_overview.starts, m_overview.ends);
        position.when = m_today < m_overview.starts                              ? AcademyPosition::When::Before
                        : m_overview.ends.isValid() && m_today > m_overview.ends ? AcademyPosition::When::After
                                                                                 : AcademyPosition::When::During;
        if (position.when == AcademyPosition::When::Before)
            position.daysUntil = int(m_today.daysTo(m_overview.starts));
    }

    void readSessions()
    {
        const Query query = Query().only(&Session::team, &Session::title, &Session::kind, &Session::state,
                                         &Session::date, &Session::begins, &Session::finishes, &Session::movedFrom);
        for (const Session &session : m_reader.where(&Session::academy, m_overview.academy, query)) {
            if (session.state == SessionState::Cancelled || !session.date.isValid())
                continue;
            if (session.team && !takesPart(session.team))
                continue;
            const SessionDate date{session.id,     session.team,     m_teamNames.value(session.team),
                                   session.title,  session.kind,     session.date,
                                   session.begins, session.finishes, session.movedFrom};
            if (!session.team)
                m_overview.sessions.push_back(date);
            if (isSoon(session.date) && session.state == SessionState::Planned)
                m_overview.nextSessions.push_back(date);
        }
        const auto earlier = [](const SessionDate &a, const SessionDate &b) {
            return std::tie(a.date, a.begins, a.id) < std::tie(b.date, b.begins, b.id);
        };
        std::sort(m_overview.sessions.begin(), m_overview.sessions.end(), earlier);
        std::sort(m_overview.nextSessions.begin(), m_overview.nextSessions.end(), earlier);
    }

    void readDeliverables()
    {
        const Query query =
            Query().only(&Deliverable::phase, &Deliverable::title, &Deliverable::due, &Deliverable::required);
        for (const Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_overview.academy, query)) {
            m_required.insert(deliverable.id, deliverable.required);
            m_overview.deadlines.push_back(
                {deliverable.id, deliverable.phase, deliverable.title, deliverable.due, 0, 0});
        }
        std::stable_sort(m_overview.deadlines.begin(), m_overview.deadlines.end(),
                         [](const DeliverableDue &a, const DeliverableDue &b) { return a.due < b.due; });
        for (size_t i = 0; i < m_overview.deadlines.size(); ++i)
            m_deadlines.insert(m_overview.deadlines[i].id, i);
    }

    void readSubmissions()
    {
        const Query query = inAcademy().only(&Submission::team, &Submission::deliverable, &Submission::state);
        for (const Submission &submission : m_reader.all<Submission>(query)) {
            const auto found = m_deadlines.constFind(submission.deliverable);
            if (!takesPart(submission.team) || found == m_deadlines.constEnd())
                continue;
            DeliverableDue &deadline = m_overview.deadlines[*found];
            const ReviewState state = submission.state;
            const bool handedIn =
                state == ReviewState::Submitted || state == ReviewState::Commented || state == ReviewState::Approved;
            const bool required = m_required.value(submission.deliverable);
            ++deadline.expected;
            deadline.handedIn += handedIn;
            m_overview.soFar.deliverables += required;
            m_overview.soFar.deliverablesAccepted += required && state == ReviewState::Approved;
            if (required && !handedIn && isLate(deadline.due)) {
                tellLate(submission.id, submission.team, deadline.title, deadline.due).returned =
                    state == ReviewState::Returned;
            }
        }
    }

    void readSections()
    {
        const Query all = inAcademy().only(&PlanSection::team, &PlanSection::hiddenSection);
        const auto counts = [this](const PlanSection &section) {
            return takesPart(section.team) && !section.hiddenSection;
        };
        for (const PlanSection &section : m_reader.all<PlanSection>(all))
            m_overview.soFar.sections += counts(section);
        // The texts themselves stay in the file.
        const Query written = all.where(&PlanSection::body, QString(), Query::Is::NotEqual);
        for (const PlanSection &section : m_reader.all<PlanSection>(written))
            m_overview.soFar.sectionsWritten += counts(section);
    }

    void readPilots()
    {
        const Query query = inAcademy().only(&Pilot::team, &Pilot::title, &Pilot::stage, &Pilot::value);
        SoFar &soFar = m_overview.soFar;
        for (const Pilot &pilot : m_reader.all<Pilot>(query)) {
            if (!takesPart(pilot.team) || pilot.stage == QLatin1String("cancelled"))
                continue;
            m_pilotTitles.insert(pilot.id, pilot.title);
            ++soFar.pilots;
            soFar.pilotEuros += pilot.value.value_or(0);
            soFar.pilotsWithoutValue += !pilot.value;
        }
    }

    void readMilestones()
    {
        const Query query = inAcademy()
                                .where(&PilotMilestone::planned, m_today, Query::Is::Less)
                                .only(&PilotMilestone::team, &PilotMilestone::pilot, &PilotMilestone::stage,
                                      &PilotMilestone::title, &PilotMilestone::planned, &PilotMilestone::actual);
        for (const PilotMilestone &milestone : m_reader.all<PilotMilestone>(query)) {
            const auto pilot = m_pilotTitles.constFind(milestone.pilot);
            if (milestone.actual.isValid() || !isLate(milestone.planned) || pilot == m_pilotTitles.constEnd())
                continue;
            const QString title =
                milestone.title.isEmpty() ? *pilot : QStringLiteral("%1: %2").arg(*pilot, milestone.title);
            tellLate(milestone.id, milestone.team, title, milestone.planned).stage = milestone.stage;
        }
    }

    void readActions()
    {
        const Query query = inAcademy().only(&Action::team, &Action::title, &Action::status, &Action::due);
        SoFar &soFar = m_overview.soFar;
        for (const Action &action : m_reader.all<Action>(query)) {
            if (!takesPart(action.team))
                continue;
            ++soFar.actions;
            if (action.status == ActionStatus::Done) {
                ++soFar.actionsDone;
            } else if (isLate(action.due)) {
                ++soFar.actionsLate;
                tellLate(action.id, action.team, action.title, action.due);
            }
        }
    }

    void finish()
    {
        for (const DeliverableDue &deadline : m_overview.deadlines) {
            if (isSoon(deadline.due))
                m_overview.nextDeadlines.push_back(deadline);
        }
        std::sort(m_overview.late.begin(), m_overview.late.end(), [](const LateItem &a, const LateItem &b) {
            return std::tie(a.returned, a.due, a.teamName, a.record) <
                   std::tie(b.returned, b.due, b.teamName, b.record);
        });
    }

    const Reader &m_reader;
    QDate m_today;
    QDate m_until;
    Overview m_overview;
    QHash<TeamId, QString> m_teamNames;
    QHash<DeliverableId, size_t> m_deadlines;
    QHash<DeliverableId, bool> m_required;
    QHash<PilotId, QString> m_pilotTitles;
};

} // namespace

Overview readOverview(const Reader &reader, AcademyId academy, QDate today, int days)
{
    return OverviewGatherer(reader, academy, today, days).gather();
}

} // namespace polku
