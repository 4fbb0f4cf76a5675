#include "pages/library/studymodel.h"

#include "base/format.h"
#include "shell/desk.h"

namespace polku::ui {

std::optional<Standing> standingOf(StudyState state)
{
    switch (state) {
    case StudyState::Studied:
        return Standing::Done;
    case StudyState::Missing:
        return Standing::NeedsAttention;
    case StudyState::Expected:
        return Standing::NotStarted;
    case StudyState::Later:
    case StudyState::NotExpected:
        break;
    }
    return std::nullopt;
}

QString studyWord(const StudyCell &cell, Language language)
{
    switch (cell.state) {
    case StudyState::Studied:
        return cell.since().isValid() ? formatDayAndMonth(language, cell.since()) : StudyModel::tr("Studied");
    case StudyState::Missing:
        return StudyModel::tr("Missing");
    case StudyState::Expected:
        return StudyModel::tr("Now");
    case StudyState::Later:
    case StudyState::NotExpected:
        break;
    }
    return QStringLiteral("–");
}

StudyModel::StudyModel(const Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void StudyModel::setLibrary(const Library &library, const std::function<bool(const LibraryMaterial &)> &wanted)
{
    Library shown{library.academy, {}, library.teams};
    for (const LibraryMaterial &material : library.materials) {
        if (wanted(material))
            shown.materials.push_back(material);
    }
    const auto sameRows = [&] {
        return std::equal(shown.materials.begin(), shown.materials.end(), m_library.materials.begin(),
                          m_library.materials.end(),
                          [](const auto &a, const auto &b) { return a.material.id == b.material.id; }) &&
               std::equal(shown.teams.begin(), shown.teams.end(), m_library.teams.begin(), m_library.teams.end(),
                          [](const auto &a, const auto &b) { return a.id == b.id; });
    };
    if (sameRows()) {
        m_library = std::move(shown);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_library = std::move(shown);
    endResetModel();
}

void StudyModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const LibraryMaterial *StudyModel::materialAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? &m_library.materials[size_t(index.row())] : nullptr;
}

const LibraryTeam *StudyModel::teamAt(int column) const
{
    return column > 0 && column < columnCount() ? &m_library.teams[size_t(column) - 1] : nullptr;
}

const StudyCell *StudyModel::cellAt(const QModelIndex &index) const
{
    const LibraryMaterial *material = materialAt(index);
    return material && teamAt(index.column()) ? &material->cells[size_t(index.column()) - 1] : nullptr;
}

QModelIndex StudyModel::indexOf(MaterialId material, TeamId team) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_library.materials[size_t(row)].material.id != material)
            continue;
        for (int column = 1; column < columnCount(); ++column) {
            if (teamAt(column)->id == team)
                return index(row, column);
        }
    }
    return {};
}

int StudyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_library.materials.size());
}

int StudyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_library.teams.size()) + 1;
}

QString StudyModel::spoken(const LibraryMaterial &material, const LibraryTeam &team, const StudyCell &cell) const
{
    QString how;
    switch (cell.state) {
    case StudyState::Studied: {
        QStringList who;
        for (const StudyMark &mark : cell.marks) {
            const QString name = mark.person.isEmpty() ? tr("the team") : mark.person;
            const QString day = formatDate(m_desk.language(), mark.on);
            who.append(day.isEmpty() ? name : tr("%1 on %2", "who, when").arg(name, day));
        }
        how = tr("studied: %1").arg(who.join(QStringLiteral(", ")));
        break;
    }
    case StudyState::Missing:
        how = tr("missing, its phase is over");
        break;
    case StudyState::Expected:
        how = tr("to be studied now");
        break;
    case StudyState::Later:
        how = tr("not yet expected");
        break;
    case StudyState::NotExpected:
        how = tr("at hand when needed");
        break;
    }
    return tr("%1, %2: %3", "team, material, how it stands").arg(team.name, material.material.title, how);
}

QVariant StudyModel::data(const QModelIndex &index, int role) const
{
    const LibraryMaterial *material = materialAt(index);
    if (!material)
        return {};
    const StudyCell *cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? studyWord(*cell, m_desk.language()) : material->material.title;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return cell ? spoken(*material, *teamAt(index.column()), *cell) : material->material.title;
    case DetailRole:
        return cell ? QVariant() : QVariant(material->phase ? material->phase->name : tr("In no phase"));
    case StandingRole: {
        const std::optional<Standing> standing = cell ? standingOf(cell->state) : std::nullopt;
        return standing ? QVariant(int(*standing)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant StudyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const LibraryTeam *team = teamAt(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return team ? team->name : tr("Material");
    if (!team)
        return {};
    const auto [studied, expected] = m_library.studiedOfExpected(size_t(section) - 1);
    if (role == DetailRole)
        return tr("%1 of %2", "studied of expected").arg(studied).arg(expected);
    if (role == Qt::ToolTipRole)
        return tr("%1 has studied %2 of the %3 materials expected by now.")
            .arg(team->name, QString::number(studied), QString::number(expected));
    return {};
}

} // namespace polku::ui
