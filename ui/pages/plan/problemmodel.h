#pragma once

#include "academy/teamproblems.h"

#include <QAbstractListModel>

namespace polku::ui {

class Desk;

/// Problems of a team's work in a list, with a heading before those of each place.
class ProblemModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        Advice = Qt::UserRole, ///< what to do about it
        IsHeading
    };

    explicit ProblemModel(Desk &desk, QObject *parent = nullptr);

    /// Resets the list only when it is another.
    void setProblems(const std::vector<TeamProblem> &problems);
    /// The same in other words.
    void retell();
    /// Null for a heading.
    const TeamProblem *problem(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        int problem = 0;
        bool heading = false;
    };

    Desk &m_desk;
    std::vector<TeamProblem> m_problems;
    std::vector<Line> m_lines;
};

} // namespace polku::ui
