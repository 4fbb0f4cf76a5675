#include "academy/waitsfor.h"

#include <QHash>

#include <algorithm>

namespace polku {

namespace {

/// Walks along the links, once over every action, without recursion: a chain may be as long as the plan.
class CircleFinder
{
public:
    explicit CircleFinder(const std::vector<Action> &actions) : m_next(actions.size()), m_state(actions.size())
    {
        QHash<qint64, size_t> places;
        for (size_t i = 0; i < actions.size(); ++i)
            places.insert(actions[i].id.value, i);
        for (size_t i = 0; i < actions.size(); ++i) {
            for (const QString &id : actions[i].waitsFor) {
                if (const auto place = places.constFind(id.toLongLong()); place != places.constEnd())
                    m_next[i].push_back(*place);
            }
        }
    }

    std::vector<std::vector<size_t>> find()
    {
        for (size_t i = 0; i < m_next.size(); ++i) {
            if (m_state[i] == State::Unseen)
                walkFrom(i);
        }
        return std::move(m_circles);
    }

private:
    enum class State { Unseen, OnTheWay, Done };

    void walkFrom(size_t start)
    {
        std::vector<std::pair<size_t, size_t>> way{{start, 0}}; // an action, and which of its links comes next
        m_state[start] = State::OnTheWay;
        while (!way.empty()) {
            auto &[at, link] = way.back();
            if (link == m_next[at].size()) {
                m_state[at] = State::Done;
                way.pop_back();
                continue;
            }
            const size_t next = m_next[at][link++];
            if (m_state[next] == State::Unseen) {
                m_state[next] = State::OnTheWay;
                way.emplace_back(next, 0);
            } else if (m_state[next] == State::OnTheWay) {
                keep(way, next);
            }
        }
    }

    void keep(const std::vector<std::pair<size_t, size_t>> &way, size_t first)
    {
        std::vector<size_t> circle;
        const auto from = std::find_if(way.begin(), way.end(), [&](const auto &step) { return step.first == first; });
        for (auto step = from; step != way.end(); ++step)
            circle.push_back(step->first);
        // One knot is told once, whichever ways lead around in it.
        const bool known = std::any_of(circle.begin(), circle.end(), [this](size_t at) {
            return std::any_of(m_circles.begin(), m_circles.end(), [at](const std::vector<size_t> &other) {
                return std::find(other.begin(), other.end(), at) != other.end();
            });
        });
        if (!known)
            m_circles.push_back(std::move(circle));
    }

    std::vector<std::vector<size_t>> m_next;
    std::vector<State> m_state;
    std::vector<std::vector<size_t>> m_circles;
};

} // namespace

std::vector<std::vector<ActionId>> waitingCircles(const std::vector<Action> &actions)
{
    std::vector<std::vector<ActionId>> circles;
    for (const std::vector<size_t> &circle : CircleFinder(actions).find()) {
        std::vector<ActionId> ids;
        for (const size_t at : circle)
            ids.push_back(actions[at].id);
        circles.push_back(std::move(ids));
    }
    return circles;
}

} // namespace polku
