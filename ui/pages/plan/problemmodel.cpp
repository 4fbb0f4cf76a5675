#include "pages/plan/problemmodel.h"

#include "shell/desk.h"

namespace polku::ui {

ProblemModel::ProblemModel(Desk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk) {}

void ProblemModel::setProblems(const std::vector<TeamProblem> &problems)
{
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = problems;
    m_lines.clear();
    for (int i = 0; i < int(m_problems.size()); ++i) {
        if (i == 0 || m_problems[size_t(i)].place != m_problems[size_t(i) - 1].place)
            m_lines.push_back({i, true});
        m_lines.push_back({i, false});
    }
    endResetModel();
}

void ProblemModel::retell()
{
    beginResetModel();
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

const TeamProblem *ProblemModel::problem(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount() || m_lines[size_t(index.row())].heading)
        return nullptr;
    return &m_problems[size_t(m_lines[size_t(index.row())].problem)];
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const TeamProblem &problem = m_problems[size_t(line.problem)];
    switch (role) {
    case Qt::DisplayRole:
        return line.heading ? teamProblemHeading(problem.place, m_desk.words())
                            : teamProblemText(problem, m_desk.words());
    case Qt::AccessibleTextRole:
        return line.heading ? teamProblemHeading(problem.place, m_desk.words())
                            : tr("%1 %2").arg(teamProblemText(problem, m_desk.words()),
                                              teamProblemAdvice(problem, m_desk.words()));
    case Advice:
        return line.heading ? QString() : teamProblemAdvice(problem, m_desk.words());
    case IsHeading:
        return line.heading;
    default:
        return {};
    }
}

Qt::ItemFlags ProblemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_lines[size_t(index.row())].heading)
        return Qt::ItemNeverHasChildren; // the arrow keys go past it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace polku::ui
