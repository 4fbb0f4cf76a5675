#include "academy/selection.h"

#include "academy/newacademy.h"
#include "academy/roles.h"
#include "model/records.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace polku {

bool countsRather(const Application &one, const Application &other)
{
    const auto key = [](const Application &application) {
        return std::tuple(application.decision == ApplicationDecision::Selected, application.received,
                          application.id.value);
    };
    return key(one) > key(other);
}

namespace {

/// Reads the list of applications.
class Ranking
{
public:
    Ranking(const Reader &reader, AcademyId academy) : m_reader(reader), m_academy(academy) {}

    std::vector<ApplicationRow> read()
    {
        readPoints();
        readTeams();
        order();
        return std::move(m_rows);
    }

private:
    void readPoints()
    {
        m_criteria = m_reader.where(&Criterion::academy, m_academy,
                                    Query().orderBy(&Criterion::rank).only(&Criterion::weight, &Criterion::rank));
        const Query points = Query().inAcademy(m_academy).only(&CriterionScore::application, &CriterionScore::criterion,
                                                               &CriterionScore::points);
        for (const CriterionScore &score : m_reader.all<CriterionScore>(points)) {
            const std::pair key(score.application.value, score.criterion.value);
            if (!m_points.contains(key))
                m_points.insert(key, score.points);
        }
    }

    ScoreTotal scoreOf(const Application &application) const
    {
        std::vector<WeightedPoints> points;
        for (const Criterion &criterion : m_criteria)
            points.push_back({criterion.weight, m_points.value({application.id.value, criterion.id.value})});
        ScoreTotal score = weightedTotal(points);
        if (score.scored == 0 && application.score) {
            score.total = std::clamp(*application.score, 0.0, 5.0);
            score.all = std::max(score.all, 1);
            score.scored = score.all;
        }
        return score;
    }

    void readTeams()
    {
        const Query brief = Query().inAcademy(m_academy).only(
            &Application::team, &Application::received, &Application::theme, &Application::interviewDate,
            &Application::score, &Application::decision, &Application::decidedOn);
        QHash<TeamId, std::vector<Application>> applications;
        for (const Application &application : m_reader.all<Application>(brief))
            applications[application.team].push_back(application);
        const auto missing = readMissingRoles(m_reader, m_academy);
        const Query teams =
            Query().orderBy(&Team::rank).only(&Team::name, &Team::state, &Team::theme, &Team::coach, &Team::rank);
        for (const Team &team : m_reader.where(&Team::academy, m_academy, teams)) {
            std::vector<Application> sent = applications.value(team.id);
            if (sent.empty() && team.state != TeamState::Applicant)
                continue;
            std::sort(sent.begin(), sent.end(), countsRather);
            ApplicationRow row;
            row.team = team.id;
            row.teamName = team.name;
            row.state = team.state;
            row.theme = team.theme;
            row.coach = team.coach;
            row.missing = missing.value(team.id);
            row.ofTeam = int(sent.size());
            if (sent.empty()) {
                row.score = scoreOf({});
                m_rows.push_back(row);
            }
            for (const Application &application : sent)
                addRow(row, application, application.id == sent.front().id);
        }
    }

    void addRow(ApplicationRow row, const Application &application, bool stands)
    {
        row.application = application.id;
        row.received = application.received;
        row.interview = application.interviewDate;
        row.decision = application.decision;
        row.decidedOn = application.decidedOn;
        row.stands = stands;
        row.score = scoreOf(application);
        if (!application.theme.isEmpty())
            row.theme = application.theme;
        m_rows.push_back(row);
    }

    void order()
    {
        // Two totals that read the same are the same.
        const auto total = [](const ApplicationRow &row) { return qRound(row.score.total.value_or(0) * 100); };
        const auto group = [](const ApplicationRow &row) {
            if (!row.stands)
                return 3;
            return row.score.complete() ? 0 : row.score.scored > 0 ? 1 : 2;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const ApplicationRow &a, const ApplicationRow &b) {
            if (group(a) != group(b))
                return group(a) < group(b);
            return total(a) > total(b);
        });
        for (size_t i = 0; i < m_rows.size() && group(m_rows[i]) == 0; ++i) {
            const bool shared = i > 0 && total(m_rows[i]) == total(m_rows[i - 1]);
            m_rows[i].place = shared ? m_rows[i - 1].place : int(i) + 1;
        }
    }

    const Reader &m_reader;
    AcademyId m_academy;
    std::vector<Criterion> m_criteria;
    QHash<std::pair<qint64, qint64>, std::optional<qint64>> m_points; ///< by application and criterion
    std::vector<ApplicationRow> m_rows;
};

} // namespace

std::vector<ApplicationRow> readApplications(const Reader &reader, AcademyId academy)
{
    return Ranking(reader, academy).read();
}

int countParticipants(const Reader &reader, AcademyId academy, TeamId except)
{
    int count = 0;
    for (const Team &team : reader.where(&Team::academy, academy, Query().only(&Team::state)))
        count += team.state == TeamState::Participant && team.id != except;
    return count;
}

Operation decisionOperation(ApplicationDecision decision, TeamId team, const QString &teamName)
{
    switch (decision) {
    case ApplicationDecision::Selected:
        return {Op::Select, team, {teamName}, false};
    case ApplicationDecision::Reserve:
        return {Op::Reserve, team, {teamName}, false};
    case ApplicationDecision::Declined:
        return {Op::Decline, team, {teamName}, false};
    case ApplicationDecision::Pending:
        break;
    }
    return {Op::Undecide, team, {teamName}, false};
}

TeamState teamStateAfter(ApplicationDecision decision)
{
    switch (decision) {
    case ApplicationDecision::Selected:
        return TeamState::Participant;
    case ApplicationDecision::Declined:
        return TeamState::NotSelected;
    case ApplicationDecision::Pending:
    case ApplicationDecision::Reserve:
        break;
    }
    return TeamState::Applicant;
}

std::optional<Application> standingApplication(const Reader &reader, TeamId team)
{
    const std::vector<Application> sent = reader.where(&Application::team, team);
    const auto first = std::min_element(sent.begin(), sent.end(), countsRather);
    return first == sent.end() ? std::nullopt : std::optional(*first);
}

/// The state of a team by the decisions on all its applications.
static TeamState stateByDecisions(const Reader &reader, TeamId team)
{
    const std::vector<Application> sent = reader.where(&Application::team, team, Query().only(&Application::decision));
    const auto any = [&](TeamState state) {
        return std::any_of(sent.begin(), sent.end(), [&](const Application &application) {
            return teamStateAfter(application.decision) == state;
        });
    };
    for (const TeamState state : {TeamState::Participant, TeamState::Applicant}) {
        if (any(state))
            return state;
    }
    return TeamState::NotSelected;
}

void decide(Edit &edit, const Catalogue &catalogue, ApplicationId id, ApplicationDecision decision,
            const QString &reason, QDate today)
{
    Application application = edit.get(id);
    application.decision = decision;
    application.decidedOn = decision == ApplicationDecision::Pending ? QDate() : today;
    application.reason = reason;
    edit.update(application);
    edit.set(application.team, &Team::state, stateByDecisions(edit, application.team));
    if (decision == ApplicationDecision::Selected)
        equipTeam(edit, catalogue, application.team);
}

void decide(Edit &edit, const Catalogue &catalogue, TeamId team, ApplicationDecision decision, const QString &reason,
            QDate today)
{
    if (const auto standing = standingApplication(edit, team)) {
        decide(edit, catalogue, standing->id, decision, reason, today);
    } else if (decision == ApplicationDecision::Selected && reason.isEmpty()) {
        edit.set(team, &Team::state, TeamState::Participant);
        equipTeam(edit, catalogue, team);
    } else {
        Application application;
        application.team = team;
        decide(edit, catalogue, edit.insert(application), decision, reason, today);
    }
}

bool lacksEquipment(const Reader &reader, TeamId id)
{
    const std::optional<Team> team = reader.find(id);
    if (!team || team->state != TeamState::Participant)
        return false;
    const auto has = [&](RecordKind kind, const Query &query) { return reader.count(kind, query) > 0; };
    const bool asked = has(RecordKind::Deliverable, Query().where(&Deliverable::academy, team->academy));
    const Query assessments = Query().where(&Assessment::team, id);
    return !has(RecordKind::Plan, Query().where(&Plan::team, id)) ||
           (asked && !has(RecordKind::Submission, Query().where(&Submission::team, id))) ||
           !has(RecordKind::Assessment, assessments.where(&Assessment::moment, AssessmentMoment::Start)) ||
           !has(RecordKind::Assessment, assessments.where(&Assessment::moment, AssessmentMoment::End));
}

} // namespace polku
