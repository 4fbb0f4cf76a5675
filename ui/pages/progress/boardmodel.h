#pragma once

#include "academy/progress.h"
#include "widgets/reviewstanding.h"

#include <QAbstractTableModel>

namespace polku::ui {

class Desk;

/// The progress board as a table: a row a team, its name in the first column, then a column a phase. What a screen
/// reader hears of a cell is a whole line: "Koskela, Themes and risks: Late, 9 of 16 done; the coach says: On track".
class BoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StandingRole = Qt::UserRole + 1, ///< Standing as int, computed; invalid in the column of the teams
        StepsRole,                       ///< "9 of 16 done"; empty when nothing is asked
        RatingRole,                      ///< Standing as int: the coach's own where it differs; else invalid
        NowRole,                         ///< bool: the phase that today is in
        ShortNameRole                    ///< of a team
    };

    explicit BoardModel(const Desk &desk, QObject *parent = nullptr);

    /// Shows another reading of the board; cells keep their places when teams and phases are the same.
    void setBoard(ProgressBoard board);
    const ProgressBoard &board() const { return m_board; }
    /// The words changed.
    void retranslate();

    /// Null for the column of the teams and for no index.
    const ProgressCell *cellAt(const QModelIndex &index) const;
    const ProgressPhase *phaseAt(int column) const;
    QModelIndex indexOf(TeamId team, PhaseId phase) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spoken(const ProgressTeam &team, const ProgressPhase &phase, const ProgressCell &cell) const;
    QVariant teamData(const ProgressTeam &team, int role) const;

    const Desk &m_desk;
    ProgressBoard m_board;
};

} // namespace polku::ui
