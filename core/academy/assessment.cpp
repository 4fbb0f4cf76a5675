#include "academy/assessment.h"

#include "catalogue/catalogue.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace polku {

QString meanText(Language language, double mean)
{
    return localeOf(language).toString(mean, 'f', 1);
}

// What is asked of the values ----------------------------------------------------------------------------------------

bool MomentAssessment::isBegun() const
{
    return !id.isNull() && (date.isValid() || complete || answered() > 0);
}

int MomentAssessment::answered() const
{
    return int(std::count_if(areas.begin(), areas.end(), [](const AreaScore &area) { return area.isAnswered(); }));
}

bool MomentAssessment::counts() const
{
    return answered() > 0 && (complete || answered() == int(areas.size()));
}

std::optional<double> MomentAssessment::mean() const
{
    int sum = 0;
    for (const AreaScore &area : areas)
        sum += area.level;
    const int count = answered();
    return count ? std::optional<double>(double(sum) / count) : std::nullopt;
}

template <class F>
static std::vector<QString> areasWith(const std::vector<AreaScore> &areas, F &&holds)
{
    std::vector<QString> codes;
    for (const AreaScore &area : areas) {
        if (holds(area))
            codes.push_back(area.area);
    }
    return codes;
}

std::vector<QString> MomentAssessment::unanswered() const
{
    return areasWith(areas, [](const AreaScore &area) { return !area.isAnswered(); });
}

std::vector<QString> MomentAssessment::withoutEvidence() const
{
    return areasWith(areas, [](const AreaScore &area) { return area.lacksEvidence(); });
}

int TeamAssessments::target(size_t area, AssessmentMoment moment) const
{
    for (size_t i = size_t(moment) + 1; i-- > 0;) {
        if (area < moments[i].areas.size() && moments[i].areas[area].target)
            return *moments[i].areas[area].target;
    }
    return 0;
}

std::optional<double> TeamAssessments::change(AssessmentMoment from, AssessmentMoment to) const
{
    int sum = 0;
    int count = 0;
    const std::vector<AreaScore> &before = at(from).areas;
    const std::vector<AreaScore> &after = at(to).areas;
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i].isAnswered() && after[i].isAnswered()) {
            sum += after[i].level - before[i].level;
            ++count;
        }
    }
    return count ? std::optional<double>(double(sum) / count) : std::nullopt;
}

std::optional<AssessmentMoment> TeamAssessments::latest() const
{
    for (size_t i = momentCount; i-- > 0;) {
        if (moments[i].answered() > 0)
            return AssessmentMoment(i);
    }
    return std::nullopt;
}

const TeamAssessments *Assessments::team(TeamId wanted) const
{
    const auto found = std::find_if(teams.begin(), teams.end(), [&](const auto &team) { return team.team == wanted; });
    return found == teams.end() ? nullptr : &*found;
}

int Assessments::teamsTakingPart() const
{
    return int(std::count_if(teams.begin(), teams.end(), [](const TeamAssessments &team) { return team.takesPart; }));
}

std::vector<AreaChange> Assessments::change(AssessmentMoment from, AssessmentMoment to) const
{
    std::vector<AreaChange> changes(areas.size());
    for (size_t area = 0; area < areas.size(); ++area) {
        AreaChange &change = changes[area];
        for (const TeamAssessments &team : teams) {
            const AreaScore &before = team.at(from).areas[area];
            const AreaScore &after = team.at(to).areas[area];
            if (!team.takesPart || !team.at(from).counts() || !team.at(to).counts() || !before.isAnswered() ||
                !after.isAnswered())
                continue;
            change.from += before.level;
            change.to += after.level;
            ++change.teams;
        }
        if (change.teams > 0) {
            change.from /= change.teams;
            change.to /= change.teams;
        }
    }
    return changes;
}

AreaChange Assessments::overallChange(AssessmentMoment from, AssessmentMoment to) const
{
    AreaChange overall;
    for (const TeamAssessments &team : teams) {
        if (!team.takesPart || !team.at(from).counts() || !team.at(to).counts())
            continue;
        const std::optional<double> change = team.change(from, to);
        if (!change)
            continue;
        const double before = team.at(from).mean().value_or(0);
        overall.from += before;
        overall.to += before + *change;
        ++overall.teams;
    }
    if (overall.teams > 0) {
        overall.from /= overall.teams;
        overall.to /= overall.teams;
    }
    return overall;
}

// Reading ------------------------------------------------------------------------------------------------------------

namespace {

int levelOf(std::optional<qint64> stored)
{
    return int(std::clamp<qint64>(stored.value_or(0), 0, highestLevel));
}

/// Gathers the assessments of one academy, or of one of its teams, in three queries.
class AssessmentGatherer
{
public:
    AssessmentGatherer(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId onlyTeam = {})
        : m_reader(reader), m_onlyTeam(onlyTeam)
    {
        m_all.academy = academy;
        for (const MaturityArea &area : catalogue.maturity().areas) {
            m_places.insert(area.code, m_all.areas.size());
            m_all.areas.push_back(area.code);
        }
    }

    Assessments gather()
    {
        readTeams();
        readScores();
        readMoments();
        // Those who do not take part are shown only where they have something to show.
        std::erase_if(m_all.teams, [](const TeamAssessments &team) {
            return !team.takesPart && std::all_of(team.moments.begin(), team.moments.end(),
                                                  [](const MomentAssessment &moment) { return moment.id.isNull(); });
        });
        findMeans();
        return std::move(m_all);
    }

    TeamAssessments gatherTeam()
    {
        readTeams();
        readScores();
        readMoments();
        return std::move(m_all.teams.front());
    }

private:
    /// Of a kind that belongs to teams.
    template <class R>
    Query wanted() const
    {
        return m_onlyTeam ? Query().where(&R::team, m_onlyTeam) : Query().inAcademy(m_all.academy);
    }

    std::vector<AreaScore> nothingYet() const
    {
        std::vector<AreaScore> areas;
        for (const QString &code : m_all.areas)
            areas.push_back({{}, code, 0, std::nullopt, false});
        return areas;
    }

    void readTeams()
    {
        const Query query = Query().orderBy(&Team::rank).only(&Team::name, &Team::shortName, &Team::state);
        const std::vector<Team> teams =
            m_onlyTeam ? std::vector{m_reader.get(m_onlyTeam)} : m_reader.where(&Team::academy, m_all.academy, query);
        for (const Team &team : teams) {
            TeamAssessments &own = m_all.teams.emplace_back();
            own.team = team.id;
            own.name = team.shortName.isEmpty() ? team.name : team.shortName;
            own.takesPart = team.state == TeamState::Participant;
            for (MomentAssessment &moment : own.moments)
                moment.areas = nothingYet();
        }
    }

    void readScores()
    {
        const Query query = wanted<AssessmentScore>().only(&AssessmentScore::assessment, &AssessmentScore::area,
                                                           &AssessmentScore::level, &AssessmentScore::target,
                                                           &AssessmentScore::evidence, &AssessmentScore::link);
        for (const AssessmentScore &score : m_reader.all<AssessmentScore>(query)) {
            const auto place = m_places.constFind(score.area);
            if (place == m_places.constEnd())
                continue;
            std::vector<AreaScore> &areas = m_scores[score.assessment];
            if (areas.empty())
                areas = nothingYet();
            AreaScore &kept = areas[*place];
            if (!kept.id.isNull() && kept.isAnswered())
                continue;
            kept = {score.id, score.area, levelOf(score.level),
                    score.target ? std::optional(levelOf(score.target)) : std::nullopt,
                    !score.evidence.trimmed().isEmpty() || !score.link.trimmed().isEmpty()};
        }
    }

    void readMoments()
    {
        QHash<TeamId, size_t> places;
        for (size_t i = 0; i < m_all.teams.size(); ++i)
            places.insert(m_all.teams[i].team, i);
        const Query query =
            wanted<Assessment>().only(&Assessment::team, &Assessment::moment, &Assessment::date, &Assessment::complete);
        for (const Assessment &assessment : m_reader.all<Assessment>(query)) {
            const auto team = places.constFind(assessment.team);
            if (team == places.constEnd())
                continue;
            MomentAssessment found{assessment.id, assessment.date, assessment.complete, m_scores[assessment.id]};
            if (found.areas.empty())
                found.areas = nothingYet();
            MomentAssessment &kept = m_all.teams[*team].moments[size_t(assessment.moment)];
            if (kept.id.isNull() || found.answered() > kept.answered())
                kept = std::move(found);
        }
    }

    void findMeans()
    {
        for (size_t moment = 0; moment < momentCount; ++moment) {
            std::vector<AreaMean> &means = m_all.cohort[moment];
            means.resize(m_all.areas.size());
            std::vector<int> sums(m_all.areas.size());
            for (const TeamAssessments &team : m_all.teams) {
                const MomentAssessment &own = team.moments[moment];
                if (!team.takesPart || !own.counts())
                    continue;
                ++m_all.answered[moment];
                for (size_t area = 0; area < means.size(); ++area) {
                    sums[area] += own.areas[area].level;
                    means[area].teams += own.areas[area].isAnswered();
                }
            }
            for (size_t area = 0; area < means.size(); ++area) {
                if (means[area].teams >= fewestTeamsForMean)
                    means[area].mean = std::round(10.0 * sums[area] / means[area].teams) / 10.0;
            }
        }
    }

    const Reader &m_reader;
    TeamId m_onlyTeam; ///< null: all
    Assessments m_all;
    QHash<QString, size_t> m_places; ///< of the areas
    QHash<AssessmentId, std::vector<AreaScore>> m_scores;
};

} // namespace

Assessments readAssessments(const Reader &reader, const Catalogue &catalogue, AcademyId academy)
{
    return AssessmentGatherer(reader, catalogue, academy).gather();
}

TeamAssessments readTeamAssessments(const Reader &reader, const Catalogue &catalogue, TeamId team)
{
    return AssessmentGatherer(reader, catalogue, {}, team).gatherTeam();
}

// Writing ------------------------------------------------------------------------------------------------------------

/// Gives the assessment the scores that it lacks, empty; returns them.
static std::vector<AssessmentScore> addScores(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentId id)
{
    const std::vector<AssessmentScore> had = edit.where(&AssessmentScore::assessment, id);
    std::vector<AssessmentScore> added;
    for (const MaturityArea &area : catalogue.maturity().areas) {
        if (std::any_of(had.begin(), had.end(), [&](const AssessmentScore &score) { return score.area == area.code; }))
            continue;
        AssessmentScore score;
        score.team = team;
        score.assessment = id;
        score.area = area.code;
        score.id = edit.insert(score);
        added.push_back(score);
    }
    return added;
}

AssessmentId addAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment)
{
    const std::vector<Assessment> found =
        edit.where(&Assessment::team, team, Query().where(&Assessment::moment, moment).limit(1));
    Assessment assessment;
    if (found.empty()) {
        assessment.team = team;
        assessment.moment = moment;
        assessment.id = edit.insert(assessment);
    } else {
        assessment = found.front();
    }
    addScores(edit, catalogue, team, assessment.id);
    return assessment.id;
}

AssessmentId ensureAssessment(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment, QDate today)
{
    const TeamAssessments own = readTeamAssessments(edit, catalogue, team);
    const bool begun = own.at(moment).isBegun();
    const AssessmentId id = own.at(moment).id ? own.at(moment).id : addAssessment(edit, catalogue, team, moment);
    std::vector<AssessmentScore> fresh = addScores(edit, catalogue, team, id);
    if (!begun) {
        edit.set(id, &Assessment::date, today);
        fresh = edit.where(&AssessmentScore::assessment, id);
    }
    const std::vector<AreaScore> &areas = own.at(moment).areas;
    for (const AssessmentScore &score : fresh) {
        const auto area =
            std::find_if(areas.begin(), areas.end(), [&](const AreaScore &each) { return each.area == score.area; });
        if (area == areas.end() || score.target)
            continue;
        if (const int target = own.target(size_t(area - areas.begin()), moment))
            edit.set(score.id, &AssessmentScore::target, target);
    }
    return id;
}

AssessmentScoreId ensureScore(Edit &edit, const Catalogue &catalogue, TeamId team, AssessmentMoment moment,
                              const QString &area, QDate today)
{
    const AssessmentId assessment = ensureAssessment(edit, catalogue, team, moment, today);
    // Of two scores of one area, the one that readAssessments() shows.
    const auto scores =
        edit.where(&AssessmentScore::assessment, assessment, Query().where(&AssessmentScore::area, area));
    AssessmentScoreId shown;
    bool answered = false;
    for (const AssessmentScore &score : scores) {
        if (!answered)
            shown = score.id;
        answered = answered || score.level.value_or(0) > 0;
    }
    return shown;
}

} // namespace polku
