#include "pages/progress/boardmodel.h"

#include "academy/progresswording.h"
#include "base/format.h"
#include "shell/desk.h"

namespace polku::ui {

BoardModel::BoardModel(const Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

static bool sameShape(const ProgressBoard &a, const ProgressBoard &b)
{
    const auto sameId = [](const auto &x, const auto &y) { return x.id == y.id; };
    return std::equal(a.teams.begin(), a.teams.end(), b.teams.begin(), b.teams.end(), sameId) &&
           std::equal(a.phases.begin(), a.phases.end(), b.phases.begin(), b.phases.end(), sameId);
}

void BoardModel::setBoard(ProgressBoard board)
{
    if (!sameShape(board, m_board)) {
        beginResetModel();
        m_board = std::move(board);
        endResetModel();
        return;
    }
    m_board = std::move(board);
    retranslate();
}

void BoardModel::retranslate()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const ProgressCell *BoardModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_board.cell(size_t(index.row()), size_t(index.column() - 1));
}

const ProgressPhase *BoardModel::phaseAt(int column) const
{
    return column > 0 && column < columnCount() ? &m_board.phases[size_t(column - 1)] : nullptr;
}

QModelIndex BoardModel::indexOf(TeamId team, PhaseId phase) const
{
    for (size_t i = 0; i < m_board.cells.size(); ++i) {
        if (m_board.cells[i].team == team && m_board.cells[i].phase == phase)
            return index(int(i / m_board.phases.size()), int(i % m_board.phases.size()) + 1);
    }
    return {};
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.teams.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.phases.size()) + 1;
}

QString BoardModel::spoken(const ProgressTeam &team, const ProgressPhase &phase, const ProgressCell &cell) const
{
    const QString state = standingWord(standingOf(cell.state));
    const QString steps = stepsText(cell.done, cell.expected, m_desk.words());
    if (!cell.ratingDiffers())
        return tr("%1, %2: %3, %4").arg(team.shortName, phase.name, state, steps);
    return tr("%1, %2: %3, %4; the coach says: %5")
        .arg(team.shortName, phase.name, state, steps, standingWord(standingOf(cell.rating->rating)));
}

QVariant BoardModel::teamData(const ProgressTeam &team, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return team.name;
    case Qt::AccessibleTextRole:
        return team.coach.isEmpty() ? team.name : tr("%1, coached by %2").arg(team.name, team.coach);
    case StepsRole:
        return team.coach;
    case ShortNameRole:
        return team.shortName;
    case Qt::ToolTipRole:
        return team.name;
    default:
        return {};
    }
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProgressTeam &team = m_board.teams[size_t(index.row())];
    const ProgressCell *cell = cellAt(index);
    if (!cell)
        return teamData(team, role);
    const ProgressPhase &phase = *phaseAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return standingWord(standingOf(cell->state));
    case Qt::AccessibleTextRole:
        return spoken(team, phase, *cell);
    case Qt::ToolTipRole:
        return whyTexts(*cell, phase, m_desk.catalogue(), m_desk.words()).join(QLatin1Char('\n'));
    case StandingRole:
        return int(standingOf(cell->state));
    case StepsRole:
        return cell->expected > 0 ? stepsText(cell->done, cell->expected, m_desk.words()) : QString();
    case RatingRole:
        return cell->ratingDiffers() ? QVariant(int(standingOf(cell->rating->rating))) : QVariant();
    case NowRole:
        return phase.isNow(m_board.today);
    default:
        return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(m_board.teams[size_t(section)].shortName)
                                                               : QVariant();
    const ProgressPhase *phase = phaseAt(section);
    if (!phase)
        return role == Qt::DisplayRole ? QVariant(tr("Team")) : QVariant();
    const Language language = m_desk.language();
    switch (role) {
    case Qt::DisplayRole:
        return phase->name;
    case Qt::ToolTipRole:
        return formatDateRange(language, phase->starts, phase->ends);
    case StepsRole: // the dates in short
        if (!phase->starts.isValid() || !phase->ends.isValid())
            return QString();
        return QStringLiteral("%1–%2").arg(formatDayAndMonth(language, phase->starts),
                                           formatDayAndMonth(language, phase->ends));
    case NowRole:
        return phase->isNow(m_board.today);
    default:
        return {};
    }
}

} // namespace polku::ui
