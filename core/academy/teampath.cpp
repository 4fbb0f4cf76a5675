#include "academy/teampath.h"

#include "model/records.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace polku {

using News = ProgressItem::News;

int phaseOn(const std::vector<TeamPhase> &phases, QDate day)
{
    int found = -1;
    for (size_t i = 0; day.isValid() && i < phases.size(); ++i) {
        const ProgressPhase &phase = phases[i].phase;
        if (phase.starts.isValid() && phase.starts <= day)
            found = int(i);
        else if (phase.starts.isValid() && found >= 0 && phases[size_t(found)].phase.ends.isValid() &&
                 phases[size_t(found)].phase.ends < day)
            return int(i); // between two
    }
    return found;
}

bool isOpen(const ProgressItem &item)
{
    switch (item.news) {
    case News::Returned:
        return true;
    case News::NotBegun:
    case News::Begun:
    case News::Blocked:
        return item.kind != ProgressItem::Kind::Session && item.kind != ProgressItem::Kind::PlanSection;
    default:
        return false;
    }
}

void sortSteps(std::vector<PathStep> &steps, QDate today)
{
    const auto key = [today](const PathStep &step) {
        const bool isToday = step.kind == PathStep::Kind::Session && step.item.day == today;
        const int group = isToday                                 ? 0
                          : step.kind == PathStep::Kind::Returned ? 1
                          : step.isLate()                         ? 2
                          : step.item.day.isValid()               ? 3
                                                                  : 4;
        const QDateTime answered = step.kind == PathStep::Kind::Returned ? step.asked.at : QDateTime();
        // A session has its hour; what is due is due until the evening.
        const QTime hour = step.begins.isValid() ? step.begins : QTime(23, 59);
        return std::tuple(group, answered, step.item.day, hour, step.item.record);
    };
    std::stable_sort(steps.begin(), steps.end(), [&](const PathStep &a, const PathStep &b) { return key(a) < key(b); });
}

std::vector<PathStep> TeamPath::pressing(int days) const
{
    const QDate until = today.addDays(days);
    std::vector<PathStep> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found), [&](const PathStep &step) {
        return step.kind == PathStep::Kind::Returned || step.isLate() ||
               (step.item.day.isValid() && step.item.day <= until);
    });
    return found;
}

std::vector<PathStep> TeamPath::sessions() const
{
    std::vector<PathStep> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found),
                 [](const PathStep &step) { return step.kind == PathStep::Kind::Session; });
    return found;
}

std::vector<PathStep> TeamPath::returned() const
{
    std::vector<PathStep> found;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(found),
                 [](const PathStep &step) { return step.kind == PathStep::Kind::Returned; });
    return found;
}

int TeamPath::done() const
{
    int sum = 0;
    for (const TeamPhase &phase : phases)
        sum += phase.done;
    return sum;
}

int TeamPath::expected() const
{
    int sum = 0;
    for (const TeamPhase &phase : phases)
        sum += phase.expected;
    return sum;
}

namespace {

/// Gathers one team's path.
class TeamPathGatherer
{
public:
    TeamPathGatherer(const Reader &reader, TeamId team, QDate today) : m_reader(reader), m_team(reader.get(team))
    {
        m_path.today = today;
        m_path.teamName = m_team.shortName.isEmpty() ? m_team.name : m_team.shortName;
    }

    TeamPath gather()
    {
        readPhases();
        if (m_path.team) {
            readDeliverables();
            addOfPhases();
            addActions();
            addMilestones();
            addSections();
            addSessions();
            sortSteps(m_path.steps, m_path.today);
        }
        return std::move(m_path);
    }

private:
    void readPhases()
    {
        ProgressBoard board = readProgressBoard(m_reader, m_team.academy, m_path.today);
        m_path.academyName = board.name;
        for (ProgressCell &cell : board.cells) {
            if (cell.team != m_team.id)
                continue;
            const size_t index = m_path.phases.size();
            m_path.phases.push_back({board.phases[index], cell.state, cell.done, cell.expected, std::move(cell.items)});
        }
        if (m_team.state == TeamState::Participant)
            m_path.team = m_team.id;
        m_path.now = phaseOn(m_path.phases, m_path.today);
    }

    void readDeliverables()
    {
        const Query kinds = Query().only(&Deliverable::kind);
        for (const Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_team.academy, kinds))
            m_kinds.insert(deliverable.id, deliverable.kind);
        const Query all = Query().only(&Submission::deliverable, &Submission::response, &Submission::reviewedOn);
        for (const Submission &submission : m_reader.where(&Submission::team, m_team.id, all))
            m_submissions.insert(submission.id, submission);
    }

    PathStep &add(PathStep::Kind kind, const ProgressItem &item)
    {
        PathStep &step = m_path.steps.emplace_back();
        step.kind = kind;
        step.item = item;
        if (kind == PathStep::Kind::Due && item.day.isValid())
            step.daysLate = int(std::max<qint64>(0, item.day.daysTo(m_path.today)));
        return step;
    }

    std::optional<DeliverableKind> kindOf(RecordRef record) const
    {
        const DeliverableId id = record.kind == RecordKind::Deliverable ? DeliverableId{record.id}
                                                                        : m_submissions.value({record.id}).deliverable;
        const auto found = m_kinds.constFind(id);
        return found == m_kinds.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// What the academy asks for; the team's own plans are read by themselves, since they may lie outside the program.
    void addOfPhases()
    {
        for (const TeamPhase &phase : m_path.phases) {
            const bool handsInAssessment =
                std::any_of(phase.items.begin(), phase.items.end(), [this](const ProgressItem &item) {
                    return item.kind == ProgressItem::Kind::Deliverable &&
                           kindOf(item.record) == DeliverableKind::Assessment;
                });
            for (const ProgressItem &item : phase.items) {
                const bool assessment = item.kind == ProgressItem::Kind::SelfAssessment;
                if (!isOpen(item) || (!assessment && item.kind != ProgressItem::Kind::Deliverable))
                    continue;
                // One line for the self-assessment and the deliverable that hands it in.
                if (assessment && handsInAssessment)
                    continue;
                PathStep &step =
                    add(item.news == News::Returned ? PathStep::Kind::Returned : PathStep::Kind::Due, item);
                if (!assessment)
                    step.deliverable = kindOf(item.record);
                if (step.kind == PathStep::Kind::Returned) {
                    const Submission submission = m_submissions.value({item.record.id});
                    step.asked.text = submission.response;
                    step.asked.at = submission.reviewedOn.startOfDay();
                }
            }
        }
    }

    void addActions()
    {
        const Query open = Query()
                               .where(&Action::status, ActionStatus::Done, Query::Is::NotEqual)
                               .only(&Action::title, &Action::status, &Action::due);
        for (const Action &action : m_reader.where(&Action::team, m_team.id, open)) {
            if (!action.due.isValid())
                continue;
            const News news = action.status == ActionStatus::Blocked      ? News::Blocked
                              : action.status == ActionStatus::InProgress ? News::Begun
                                                                          : News::NotBegun;
            ProgressItem item{action.id, ProgressItem::Kind::Action, news, action.title, {}, action.due};
            add(PathStep::Kind::Due, item);
        }
    }

    void addMilestones()
    {
        QHash<PilotId, QString> pilots;
        for (const Pilot &pilot : m_reader.where(&Pilot::team, m_team.id, Query().only(&Pilot::title, &Pilot::stage))) {
            if (pilot.stage != QLatin1String("cancelled"))
                pilots.insert(pilot.id, pilot.title);
        }
        const Query query = Query().only(&PilotMilestone::pilot, &PilotMilestone::stage, &PilotMilestone::title,
                                         &PilotMilestone::planned, &PilotMilestone::actual);
        for (const PilotMilestone &milestone : m_reader.where(&PilotMilestone::team, m_team.id, query)) {
            const auto pilot = pilots.constFind(milestone.pilot);
            if (pilot == pilots.constEnd() || milestone.actual.isValid() || !milestone.planned.isValid())
                continue;
            const QString title = milestone.stage.isEmpty() && !milestone.title.isEmpty()
                                      ? QStringLiteral("%1: %2").arg(*pilot, milestone.title)
                                      : *pilot;
            const ProgressItem item{
                milestone.id, ProgressItem::Kind::Milestone, News::NotBegun, title, milestone.stage, milestone.planned};
            add(PathStep::Kind::Due, item);
        }
    }

    void addSections()
    {
        const PlanPath plan = readPlanPath(m_reader, m_team.id);
        const auto tell = [this](RecordRef record, const QString &title, const CoachAnswer &asked) {
            const ProgressItem item{record, ProgressItem::Kind::PlanSection, News::Returned, title, {}, {}};
            add(PathStep::Kind::Returned, item).asked = asked;
        };
        if (plan.plan && plan.state == ReviewState::Returned)
            tell(plan.plan, plan.title, plan.asked);
        for (const PlanPathSection &section : plan.sections) {
            if (section.state == ReviewState::Returned && !section.leftOut)
                tell(section.id, section.title, section.asked);
        }
    }

    void addSessions()
    {
        const Query ahead = Query()
                                .where(&Session::state, SessionState::Planned)
                                .only(&Session::team, &Session::title, &Session::date, &Session::begins,
                                      &Session::finishes, &Session::place, &Session::link);
        for (const Session &session : m_reader.where(&Session::academy, m_team.academy, ahead)) {
            if ((session.team && session.team != m_team.id) || !session.date.isValid() || session.date < m_path.today)
                continue;
            ProgressItem item{session.id, ProgressItem::Kind::Session, News::NotNoted, session.title, {}, session.date};
            PathStep &step = add(PathStep::Kind::Session, item);
            step.begins = session.begins;
            step.finishes = session.finishes;
            step.place = session.place;
            step.link = session.link;
        }
    }

    const Reader &m_reader;
    const Team m_team;
    TeamPath m_path;
    QHash<DeliverableId, DeliverableKind> m_kinds;
    QHash<SubmissionId, Submission> m_submissions;
};

} // namespace

TeamPath readTeamPath(const Reader &reader, TeamId team, QDate today)
{
    return TeamPathGatherer(reader, team, today).gather();
}

} // namespace polku
