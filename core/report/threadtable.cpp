#include "report/threadtable.h"

#include "catalogue/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

class ThreadRows
{
public:
    explicit ThreadRows(const ResultChain &chain) : m_chain(chain), m_told(chain.nodes.size(), false) {}

    std::vector<std::vector<QString>> rows()
    {
        for (const ChainLink link : {ChainLink::Goal, ChainLink::Gap, ChainLink::Pilot}) {
            for (size_t i = 0; i < m_chain.nodes.size(); ++i) {
                if (m_chain.nodes[i].link == link && !m_told[i])
                    addRow(int(i));
            }
        }
        return std::move(m_rows);
    }

private:
    /// Of everything that leads to the node and follows from it, the titles by link.
    void addRow(int node)
    {
        std::array<QStringList, chainLinkCount> titles;
        QString change =
            m_chain.nodes[size_t(node)].link == ChainLink::Goal ? m_chain.nodes[size_t(node)].detail : QString();
        for (const int each : m_chain.threadOf(node)) {
            const ChainNode &one = m_chain.nodes[size_t(each)];
            m_told[size_t(each)] = true;
            titles[size_t(one.link)].append(one.title);
        }
        std::vector<QString> cells;
        for (const QStringList &each : titles)
            cells.push_back(each.isEmpty() ? QStringLiteral("–") : each.join(QStringLiteral("; ")));
        // What shall change stands before what has.
        QString &result = cells.back();
        if (!change.isEmpty())
            result = titles.back().isEmpty() ? change : QStringLiteral("%1; %2").arg(change, result);
        m_rows.push_back(std::move(cells));
    }

    const ResultChain &m_chain;
    std::vector<bool> m_told;
    std::vector<std::vector<QString>> m_rows;
};

} // namespace

Table threadTable(const ResultChain &chain, const Words &words)
{
    using Align = Table::Align;
    const auto word = [&](const char *text) { return words("Plan", text); };
    Table table;
    table.columns = {{word(QT_TRANSLATE_NOOP("Plan", "Gap in the self-assessment")), Align::Start, 1.3},
                     {word(QT_TRANSLATE_NOOP("Plan", "Goal")), Align::Start, 1.6},
                     {word(QT_TRANSLATE_NOOP("Plan", "Actions")), Align::Start, 1.9},
                     {word(QT_TRANSLATE_NOOP("Plan", "Pilot")), Align::Start, 1.4},
                     {word(QT_TRANSLATE_NOOP("Plan", "Indicator")), Align::Start, 1.3},
                     {word(QT_TRANSLATE_NOOP("Plan", "From – to, result")), Align::Start, 1.2}};
    table.rows = ThreadRows(chain).rows();
    return table;
}

} // namespace polku::report
