#include "academy/progress.h"

#include "model/records.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace polku {

namespace {

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;

News newsOf(ReviewState state)
{
    switch (state) {
    case ReviewState::NotStarted:
        return News::NotBegun;
    case ReviewState::Draft:
        return News::Begun;
    case ReviewState::Submitted:
        return News::WaitsForCoach;
    case ReviewState::Commented:
        return News::Commented;
    case ReviewState::Returned:
        return News::Returned;
    case ReviewState::Approved:
        break;
    }
    return News::Approved;
}

News newsOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::NotStarted:
        return News::NotBegun;
    case ActionStatus::InProgress:
        return News::Begun;
    case ActionStatus::Blocked:
        return News::Blocked;
    case ActionStatus::Done:
        break;
    }
    return News::Done;
}

/// A team was at a session when anyone of it was.
News better(News a, News b)
{
    for (const News news : {News::Attended, News::Excused, News::Absent}) {
        if (a == news || b == news)
            return news;
    }
    return News::NotNoted;
}

/// Gathers one board.
class ProgressGatherer
{
public:
    ProgressGatherer(const Reader &reader, AcademyId academy, QDate today) : m_reader(reader)
    {
        m_board.academy = academy;
        m_board.today = today;
    }

    ProgressBoard gather()
    {
        const Academy academy = m_reader.get(m_board.academy);
        m_board.name = academy.name;
        m_board.language = academy.language;
        readTeams();
        readPhases();
        makeCells();
        readDeliverables();
        readSubmissions();
        readSections();
        readActions();
        readMilestones();
        readSessions();
        readAssessments();
        readRatings();
        finish();
        return std::move(m_board);
    }

private:
    struct Asked
    {
        Deliverable deliverable;
        int phase = -1; ///< index; −1: none
    };

    Query inAcademy() const { return Query().inAcademy(m_board.academy); }

    /// Null when the team does not take part or there is no such phase.
    ProgressCell *cellOf(TeamId team, int phase)
    {
        const auto found = m_teams.constFind(team);
        if (found == m_teams.constEnd() || phase < 0)
            return nullptr;
        return &m_board.cells[*found * m_board.phases.size() + size_t(phase)];
    }

    /// The phase that looks after a day: the one it is in or, between two, the one that follows. −1 before and after
    /// the programme.
    int phaseOn(QDate day) const
    {
        bool inside = false;
        for (size_t i = 0; day.isValid() && i < m_board.phases.size(); ++i) {
            const ProgressPhase &phase = m_board.phases[i];
            inside = inside || (phase.starts.isValid() && phase.starts <= day);
            if (inside && phase.ends.isValid() && day <= phase.ends)
                return int(i);
        }
        return -1;
    }
    int indexOf(PhaseId phase, QDate day) const { return m_phases.value(phase, phaseOn(day)); }

    void readTeams()
    {
        const Query query =
            Query().orderBy(&Team::rank).only(&Team::name, &Team::shortName, &Team::state, &Team::coach);
        for (const Team &team : m_reader.where(&Team::academy, m_board.academy, query)) {
            if (team.state != TeamState::Participant)
                continue;
            m_teams.insert(team.id, m_board.teams.size());
            m_board.teams.push_back(
                {team.id, team.name, team.shortName.isEmpty() ? team.name : team.shortName, team.coach});
        }
    }

    void readPhases()
    {
        const Query query =
            Query().orderBy(&Phase::rank).only(&Phase::code, &Phase::name, &Phase::kind, &Phase::starts, &Phase::ends);
        for (const Phase &phase : m_reader.where(&Phase::academy, m_board.academy, query))
            m_board.phases.push_back({phase.id, phase.code, phase.name, phase.kind, phase.starts, phase.ends});
        std::stable_sort(m_board.phases.begin(), m_board.phases.end(),
                         [](const ProgressPhase &a, const ProgressPhase &b) { return a.starts < b.starts; });
        for (size_t i = 0; i < m_board.phases.size(); ++i)
            m_phases.insert(m_board.phases[i].id, int(i));
    }

    void makeCells()
    {
        m_board.cells.reserve(m_board.teams.size() * m_board.phases.size());
        for (const ProgressTeam &team : m_board.teams) {
            for (const ProgressPhase &phase : m_board.phases)
                m_board.cells.push_back({team.id, phase.id, {}, {}, 0, 0, {}});
        }
    }

    void readDeliverables()
    {
        const Query query = Query()
                                .orderBy(&Deliverable::due)
                                .only(&Deliverable::phase, &Deliverable::code, &Deliverable::title, &Deliverable::kind,
                                      &Deliverable::due, &Deliverable::required);
        for (Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_board.academy, query)) {
            const int phase = indexOf(deliverable.phase, deliverable.due);
            m_deliverables.push_back({std::move(deliverable), phase});
        }
    }

    void readSubmissions()
    {
        const Query query = inAcademy().only(&Submission::team, &Submission::deliverable, &Submission::state);
        QHash<std::pair<TeamId, DeliverableId>, Submission> submissions;
        for (const Submission &submission : m_reader.all<Submission>(query))
            submissions.insert({submission.team, submission.deliverable}, submission);
        for (const Asked &asked : m_deliverables) {
            const Deliverable &deliverable = asked.deliverable;
            if (!deliverable.required || asked.phase < 0)
                continue;
            for (const ProgressTeam &team : m_board.teams) {
                // A team that came later may have no submission to stand for what it has not handed in.
                const Submission submission = submissions.value({team.id, deliverable.id});
                const RecordRef record = submission.id ? RecordRef(submission.id) : RecordRef(deliverable.id);
                cellOf(team.id, asked.phase)
                    ->items.push_back(
                        {record, Kind::Deliverable, newsOf(submission.state), deliverable.title, {}, deliverable.due});
                if (submission.state == ReviewState::Approved)
                    m_approved.insert({team.id, deliverable.id});
            }
        }
    }

    void readSections()
    {
        // Where one phase asks twice, its last deliverable is what the section stands for.
        struct Wanted
        {
            const Deliverable *deliverable;
            int phase;
            std::vector<QString> codes; ///< empty: all
        };
        std::vector<Wanted> wanted;
        for (const Asked &asked : m_deliverables) {
            if (asked.deliverable.kind == DeliverableKind::Plan && asked.deliverable.required && asked.phase >= 0)
                wanted.push_back({&asked.deliverable, asked.phase, sectionsAskedFor(asked.deliverable.code)});
        }
        if (wanted.empty())
            return;
        const Query query = inAcademy()
                                .orderBy(&PlanSection::rank)
                                .only(&PlanSection::team, &PlanSection::code, &PlanSection::title, &PlanSection::state,
                                      &PlanSection::hiddenSection);
        for (const PlanSection &section : m_reader.all<PlanSection>(query)) {
            if (section.hiddenSection || !m_teams.contains(section.team))
                continue;
            int first = -1;
            QHash<int, News> byPhase;
            for (const Wanted &each : wanted) {
                const bool asksForIt = each.codes.empty() || std::find(each.codes.begin(), each.codes.end(),
                                                                       section.code) != each.codes.end();
                if (!asksForIt)
                    continue;
                const bool approved = m_approved.contains({section.team, each.deliverable->id});
                const News own = newsOf(section.state);
                byPhase.insert(each.phase, own != News::Approved && approved ? News::ApprovedWithDeliverable : own);
                first = first < 0 ? each.phase : std::min(first, each.phase);
            }
            for (auto each = byPhase.begin(); each != byPhase.end(); ++each) {
                ProgressItem &item = cellOf(section.team, each.key())->items.emplace_back();
                item.record = section.id;
                item.kind = Kind::PlanSection;
                item.news = each.value();
                item.title = section.title;
                item.askedBefore = each.key() != first;
            }
        }
    }

    void readActions()
    {
        const Query query = inAcademy().only(&Action::team, &Action::title, &Action::status, &Action::due);
        for (const Action &action : m_reader.all<Action>(query)) {
            if (ProgressCell *cell = cellOf(action.team, phaseOn(action.due)))
                cell->items.push_back({action.id, Kind::Action, newsOf(action.status), action.title, {}, action.due});
        }
    }

    void readMilestones()
    {
        QHash<PilotId, QString> pilots;
        for (const Pilot &pilot : m_reader.all<Pilot>(inAcademy().only(&Pilot::title, &Pilot::stage))) {
            if (pilot.stage != QLatin1String("cancelled"))
                pilots.insert(pilot.id, pilot.title);
        }
        const Query query = inAcademy().only(&PilotMilestone::team, &PilotMilestone::pilot, &PilotMilestone::stage,
                                             &PilotMilestone::planned, &PilotMilestone::actual);
        for (const PilotMilestone &milestone : m_reader.all<PilotMilestone>(query)) {
            ProgressCell *cell = cellOf(milestone.team, phaseOn(milestone.planned));
            const auto pilot = pilots.constFind(milestone.pilot);
            if (!cell || pilot == pilots.constEnd())
                continue;
            const News news = milestone.actual.isValid() ? News::Reached : News::NotBegun;
            cell->items.push_back({milestone.id, Kind::Milestone, news, *pilot, milestone.stage, milestone.planned});
        }
    }

    void readSessions()
    {
        QHash<std::pair<TeamId, SessionId>, News> attendance;
        for (const Attendance &each :
             m_reader.all<Attendance>(inAcademy().only(&Attendance::team, &Attendance::session, &Attendance::state))) {
            const News news = each.state == AttendanceState::Absent    ? News::Absent
                              : each.state == AttendanceState::Excused ? News::Excused
                                                                       : News::Attended;
            News &kept =
                attendance
                    .insert({each.team, each.session}, attendance.value({each.team, each.session}, News::NotNoted))
                    .value();
            kept = better(kept, news);
        }
        const Query query = Query()
                                .where(&Session::state, SessionState::Held)
                                .orderBy(&Session::date)
                                .only(&Session::phase, &Session::team, &Session::title, &Session::date);
        QHash<TeamId, std::pair<ProgressCell *, size_t>> newest;
        for (const Session &session : m_reader.where(&Session::academy, m_board.academy, query)) {
            const int phase = indexOf(session.phase, session.date);
            for (const ProgressTeam &team : m_board.teams) {
                ProgressCell *cell = session.team && session.team != team.id ? nullptr : cellOf(team.id, phase);
                if (!cell)
                    continue;
                const News news = attendance.value({team.id, session.id}, News::NotNoted);
                cell->items.push_back({session.id, Kind::Session, news, session.title, {}, session.date});
                if (news != News::NotNoted)
                    newest.insert(team.id, {cell, cell->items.size() - 1});
            }
        }
        for (const auto &[cell, index] : newest)
            cell->items[index].newest = true;
    }

    /// The day until which a phase's self-assessment is to be there: its deliverable's, or the phase's last.
    QDate assessmentDay(int phase) const
    {
        for (const Asked &asked : m_deliverables) {
            const Deliverable &deliverable = asked.deliverable;
            if (asked.phase == phase && deliverable.kind == DeliverableKind::Assessment && deliverable.due.isValid())
                return deliverable.due;
        }
        return m_board.phases[size_t(phase)].ends;
    }

    /// Which self-assessment belongs to which phase: the start to the first academy month, the end to the last, then
    /// one to each of two follow-ups.
    std::vector<std::pair<AssessmentMoment, int>> moments() const
    {
        std::vector<int> months;
        std::vector<int> followUps;
        for (size_t i = 0; i < m_board.phases.size(); ++i) {
            if (m_board.phases[i].kind == PhaseKind::Month)
                months.push_back(int(i));
            else if (m_board.phases[i].kind == PhaseKind::FollowUp)
                followUps.push_back(int(i));
        }
        std::vector<std::pair<AssessmentMoment, int>> found;
        if (!months.empty())
            found = {{AssessmentMoment::Start, months.front()}, {AssessmentMoment::End, months.back()}};
        if (!followUps.empty())
            found.emplace_back(AssessmentMoment::SixMonths, followUps.front());
        if (followUps.size() > 1)
            found.emplace_back(AssessmentMoment::TwelveMonths, followUps[1]);
        return found;
    }

    void readAssessments()
    {
        QHash<std::pair<TeamId, int>, Assessment> found;
        const Query query =
            inAcademy().only(&Assessment::team, &Assessment::moment, &Assessment::date, &Assessment::complete);
        for (const Assessment &assessment : m_reader.all<Assessment>(query)) {
            Assessment &kept = found[{assessment.team, int(assessment.moment)}];
            if (!kept.id || assessment.complete || (assessment.date.isValid() && !kept.complete))
                kept = assessment;
        }
        for (const auto &[moment, phase] : moments()) {
            for (const ProgressTeam &team : m_board.teams) {
                const Assessment assessment = found.value({team.id, int(moment)});
                // Every participant is given an empty one; it has its day when the team sets to it.
                const News news = assessment.complete         ? News::Done
                                  : assessment.date.isValid() ? News::Begun
                                                              : News::NotBegun;
                const RecordRef record = assessment.id ? RecordRef(assessment.id) : RecordRef(team.id);
                cellOf(team.id, phase)
                    ->items.push_back(
                        {record, Kind::SelfAssessment, news, {}, QLatin1String(codeOf(moment)), assessmentDay(phase)});
            }
        }
    }

    void readRatings()
    {
        // The newest comes last and stays.
        for (const CoachRating &each : m_reader.all<CoachRating>(inAcademy().orderBy(&CoachRating::at))) {
            if (ProgressCell *cell = cellOf(each.team, m_phases.value(each.phase, -1)))
                cell->rating = ProgressRating{each.id, each.rating, each.reason, each.at};
        }
    }

    void finish()
    {
        for (size_t i = 0; i < m_board.cells.size(); ++i) {
            ProgressCell &cell = m_board.cells[i];
            std::stable_sort(cell.items.begin(), cell.items.end(), [](const ProgressItem &a, const ProgressItem &b) {
                return std::tie(a.kind, a.day) < std::tie(b.kind, b.day);
            });
            judge(cell, m_board.phases[i % m_board.phases.size()], m_board.today);
        }
    }

    const Reader &m_reader;
    ProgressBoard m_board;
    QHash<TeamId, size_t> m_teams;
    QHash<PhaseId, int> m_phases;
    std::vector<Asked> m_deliverables; ///< in time
    QSet<std::pair<TeamId, DeliverableId>> m_approved;
};

} // namespace

const ProgressCell *ProgressBoard::find(TeamId team, PhaseId phase) const
{
    for (const ProgressCell &cell : cells) {
        if (cell.team == team && cell.phase == phase)
            return &cell;
    }
    return nullptr;
}

ProgressBoard readProgressBoard(const Reader &reader, AcademyId academy, QDate today)
{
    return ProgressGatherer(reader, academy, today).gather();
}

} // namespace polku
