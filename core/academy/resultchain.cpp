#include "academy/resultchain.h"

#include "academy/assessment.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <functional>
#include <numeric>

namespace polku {

namespace {

/// Makes the nodes link by link and ties them.
class ChainMaker
{
public:
    ChainMaker(const Reader &reader, const Catalogue &catalogue, TeamId team, const Words &words)
        : m_reader(reader), m_catalogue(catalogue), m_team(team), m_words(words)
    {
    }

    ResultChain make();

private:
    QString word(const char *source) const { return m_words("Chain", source); }
    int add(ChainLink link, RecordRef record, const QString &title, const QString &detail = {});
    void tie(int from, int to);
    int nodeOf(RecordRef record) const { return record.id != 0 ? m_nodes.value(record, -1) : -1; }
    void addGaps();
    void addGoals();
    void addActions();
    void addPilots();
    void addIndicators();
    void addResults(const std::vector<Indicator> &indicators);
    void tieActions();
    void tiePilots();
    void dropLoose();
    void arrange();

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const TeamId m_team;
    const Words &m_words;
    ResultChain m_chain;
    QHash<RecordRef, int> m_nodes;
    QHash<QString, int> m_gaps; ///< by area
    std::vector<Goal> m_goals;
    std::vector<Action> m_actions;
    std::vector<Pilot> m_pilots;
};

int ChainMaker::add(ChainLink link, RecordRef record, const QString &title, const QString &detail)
{
    ChainNode node;
    node.link = link;
    node.record = record;
    node.title = title.isEmpty() && record.id != 0 ? recordLabel(recordType(record.kind), m_words) : title;
    node.detail = detail;
    m_chain.nodes.push_back(std::move(node));
    const int index = int(m_chain.nodes.size()) - 1;
    if (record.id != 0)
        m_nodes.insert(record, index);
    return index;
}

void ChainMaker::tie(int from, int to)
{
    if (from < 0 || to < 0)
        return;
    std::vector<int> &after = m_chain.nodes[size_t(from)].after;
    if (std::find(after.begin(), after.end(), to) != after.end())
        return;
    after.push_back(to);
    m_chain.nodes[size_t(to)].before.push_back(from);
}

/// A gap is an area in which the team wants a higher level than it had last, or for which a goal or an action is meant.
void ChainMaker::addGaps()
{
    const TeamAssessments assessments = readTeamAssessments(m_reader, m_catalogue, m_team);
    const AssessmentMoment moment = assessments.latest().value_or(AssessmentMoment::Start);
    const MomentAssessment &latest = assessments.at(moment);
    for (size_t i = 0; i < latest.areas.size(); ++i) {
        const AreaScore &score = latest.areas[i];
        const auto isMeant = [&](const auto &record) { return record.area == score.area; };
        const int target = assessments.target(i, moment);
        const bool wanting = score.level > 0 && target > score.level;
        if (!wanting && std::none_of(m_goals.begin(), m_goals.end(), isMeant) &&
            std::none_of(m_actions.begin(), m_actions.end(), isMeant))
            continue;
        const MaturityArea *area = m_catalogue.maturity().area(score.area);
        QString detail;
        if (score.level > 0 && target > 0)
            detail = word(QT_TRANSLATE_NOOP("Chain", "Level %1, target %2")).arg(score.level).arg(target);
        else if (score.level > 0)
            detail = word(QT_TRANSLATE_NOOP("Chain", "Level %1")).arg(score.level);
        const int node = add(ChainLink::Gap, score.id, area ? area->name.in(m_words.language()) : score.area, detail);
        m_chain.nodes[size_t(node)].area = score.area;
        m_gaps.insert(score.area, node);
    }
}

void ChainMaker::addGoals()
{
    for (const Goal &goal : m_goals) {
        const bool measured = !goal.baseline.isEmpty() && !goal.target.isEmpty();
        const QString detail = measured ? QStringLiteral("%1 → %2").arg(goal.baseline, goal.target) : goal.target;
        tie(m_gaps.value(goal.area, -1), add(ChainLink::Goal, goal.id, goal.title, detail));
    }
}

void ChainMaker::addActions()
{
    for (const Action &action : m_actions) {
        const QString status = choiceLabel(action.status, m_words);
        const QString day = formatDayAndMonth(m_words.language(), action.due);
        add(ChainLink::Action, action.id, action.title,
            day.isEmpty() ? status : QStringLiteral("%1 · %2").arg(status, day));
    }
}

void ChainMaker::addPilots()
{
    const Vocabulary *stages = m_catalogue.vocabulary(QLatin1String("stages"));
    for (const Pilot &pilot : m_pilots)
        add(ChainLink::Pilot, pilot.id, pilot.title,
            stages ? stages->nameOf(pilot.stage, m_words.language()) : pilot.stage);
}

/// An action hangs on its goal; one without a goal on the gap itself.
void ChainMaker::tieActions()
{
    for (const Action &action : m_actions) {
        const int goal = nodeOf(action.goal);
        tie(goal >= 0 ? goal : m_gaps.value(action.area, -1), nodeOf(action.id));
        tie(nodeOf(action.id), nodeOf(action.pilot));
    }
}

/// A pilot hangs on the actions that prepare it, and on its goal where none of these does it for that goal.
void ChainMaker::tiePilots()
{
    for (const Pilot &pilot : m_pilots) {
        const bool prepared = std::any_of(m_actions.begin(), m_actions.end(), [&](const Action &action) {
            return action.pilot == pilot.id && action.goal == pilot.goal;
        });
        if (!prepared)
            tie(nodeOf(pilot.goal), nodeOf(pilot.id));
    }
}

void ChainMaker::addIndicators()
{
    const auto indicators = m_reader.where(&Indicator::team, m_team, Query().orderBy(&Indicator::rank));
    std::vector<Indicator> tied;
    for (const Indicator &indicator : indicators) {
        const int pilot = nodeOf(indicator.pilot);
        const int source = pilot >= 0 ? pilot : nodeOf(indicator.goal);
        if (source < 0)
            continue;
        const auto number = [&](const std::optional<double> &value) {
            return value ? formatNumber(m_words.language(), *value) : QStringLiteral("–");
        };
        const QString detail = indicator.baseline || indicator.target
                                   ? QStringLiteral("%1 → %2").arg(number(indicator.baseline), number(indicator.target))
                                   : QString();
        tie(source, add(ChainLink::Indicator, indicator.id, indicator.title, detail));
        tied.push_back(indicator);
    }
    addResults(tied);
}

/// The result is the newest reading; what is only expected is none.
void ChainMaker::addResults(const std::vector<Indicator> &indicators)
{
    const auto measurements = m_reader.where(&Measurement::team, m_team, Query().orderBy(&Measurement::date));
    QHash<IndicatorId, const Measurement *> latest;
    for (const Measurement &measurement : measurements) {
        if (!measurement.expected && measurement.value)
            latest.insert(measurement.indicator, &measurement);
    }
    const Language language = m_words.language();
    for (const Indicator &indicator : indicators) {
        const Measurement *measurement = latest.value(indicator.id);
        if (!measurement)
            continue;
        const QString value = formatNumber(language, *measurement->value);
        tie(nodeOf(indicator.id),
            add(ChainLink::Result, measurement->id,
                indicator.unit.isEmpty() ? value : QStringLiteral("%1 %2").arg(value, indicator.unit),
                formatDate(language, measurement->date)));
    }
}

/// Actions that nothing leads to and that lead nowhere say nothing about the chain.
void ChainMaker::dropLoose()
{
    std::vector<int> tied;
    for (size_t i = 0; i < m_chain.nodes.size(); ++i) {
        const ChainNode &node = m_chain.nodes[i];
        if (node.link != ChainLink::Action || !node.before.empty() || !node.after.empty())
            tied.push_back(int(i));
    }
    m_chain = m_chain.part(tied);
}

/// Within a link, nodes stand in the order of what they follow from, so that ties cross as little as may be.
void ChainMaker::arrange()
{
    const std::vector<ChainNode> &nodes = m_chain.nodes;
    std::vector<int> order(nodes.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<double> height(nodes.size());
    auto first = order.begin();
    while (first != order.end()) {
        const ChainLink link = nodes[size_t(*first)].link;
        const auto last = std::find_if(first, order.end(), [&](int node) { return nodes[size_t(node)].link != link; });
        for (auto it = first; it != last; ++it) {
            const std::vector<int> &before = nodes[size_t(*it)].before;
            double sum = 0;
            for (const int other : before)
                sum += height[size_t(other)];
            // What hangs on nothing stands last.
            height[size_t(*it)] = before.empty() ? 1 : sum / double(before.size());
        }
        if (link != ChainLink::Gap)
            std::stable_sort(first, last, [&](int a, int b) { return height[size_t(a)] < height[size_t(b)]; });
        const double count = double(last - first);
        for (auto it = first; it != last; ++it)
            height[size_t(*it)] = double(it - first) / count;
        first = last;
    }
    m_chain = m_chain.part(order);
}

ResultChain ChainMaker::make()
{
    m_chain.team = m_team;
    m_chain.teamName = m_reader.titleOf(m_team);
    m_goals = m_reader.where(&Goal::team, m_team, Query().orderBy(&Goal::rank));
    std::erase_if(m_goals, [](const Goal &goal) { return goal.state == GoalState::Dropped; });
    m_actions = m_reader.where(
        &Action::team, m_team,
        Query()
            .orderBy(&Action::due)
            .only(&Action::title, &Action::status, &Action::due, &Action::goal, &Action::pilot, &Action::area));
    m_pilots =
        m_reader.where(&Pilot::team, m_team,
                       Query().orderBy(&Pilot::rank).only(&Pilot::title, &Pilot::stage, &Pilot::goal, &Pilot::rank));
    addGaps();
    addGoals();
    addActions();
    addPilots();
    tieActions();
    tiePilots();
    addIndicators();
    dropLoose();
    arrange();
    return std::move(m_chain);
}

} // namespace

int ResultChain::indexOf(RecordRef record) const
{
    if (record.id == 0)
        return -1;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const ChainNode &node) { return node.record == record; });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

int ResultChain::indexOfGap(const QString &inArea) const
{
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const ChainNode &node) {
        return node.link == ChainLink::Gap && node.area == inArea;
    });
    return found == nodes.end() ? -1 : int(found - nodes.begin());
}

std::vector<int> ResultChain::threadOf(int node) const
{
    std::vector<bool> in(nodes.size(), false);
    for (const auto ties : {&ChainNode::before, &ChainNode::after}) {
        std::vector<int> open;
        if (node >= 0)
            open.push_back(node);
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            in[size_t(from)] = true;
            for (const int other : nodes[size_t(from)].*ties) {
                if (!in[size_t(other)])
                    open.push_back(other);
            }
        }
    }
    std::vector<int> thread;
    for (size_t i = 0; i < in.size(); ++i) {
        if (in[i])
            thread.push_back(int(i));
    }
    return thread;
}

std::vector<std::array<int, chainLinkCount>> ResultChain::ways(int through) const
{
    std::vector<std::array<int, chainLinkCount>> ways;
    std::array<int, chainLinkCount> way;
    way.fill(-1);
    const std::function<void(int)> walk = [&](int node) {
        const ChainNode &here = nodes[size_t(node)];
        way[size_t(here.link)] = node;
        if (here.after.empty() && (through < 0 || std::find(way.begin(), way.end(), through) != way.end()))
            ways.push_back(way);
        for (const int next : here.after)
            walk(next);
        way[size_t(here.link)] = -1;
    };
    for (size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].before.empty())
            walk(int(i));
    }
    return ways;
}

ResultChain ResultChain::part(const std::vector<int> &of) const
{
    ResultChain part{team, teamName, {}};
    std::vector<int> place(nodes.size(), -1);
    for (const int node : of) {
        place[size_t(node)] = int(part.nodes.size());
        part.nodes.push_back(nodes[size_t(node)]);
    }
    for (ChainNode &node : part.nodes) {
        for (std::vector<int> *ties : {&node.after, &node.before}) {
            for (int &other : *ties)
                other = place[size_t(other)];
            std::erase(*ties, -1);
            std::sort(ties->begin(), ties->end());
        }
    }
    return part;
}

ResultChain readResultChain(const Reader &reader, const Catalogue &catalogue, TeamId team, const Words &words)
{
    return ChainMaker(reader, catalogue, team, words).make();
}

} // namespace polku
