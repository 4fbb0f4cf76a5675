#include "pages/plan/responsibilitymodel.h"

#include "catalogue/wording.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"

namespace polku::ui {

ResponsibilityModel::ResponsibilityModel(Desk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void ResponsibilityModel::setPlan(PlanId plan)
{
    m_plan = plan;
    reload();
}

void ResponsibilityModel::reload()
{
    ResponsibilityMatrix matrix;
    QHash<PersonId, QString> people;
    if (m_plan) {
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) {
            matrix = readResponsibilityMatrix(reader, m_plan);
            for (const PlanRole &role : matrix.roles) {
                if (role.person)
                    people.insert(role.person, reader.titleOf(role.person));
            }
            return true;
        }));
    }
    const auto idsOf = [](const auto &records) {
        std::vector<qint64> ids;
        for (const auto &record : records)
            ids.push_back(record.id.value);
        return ids;
    };
    // The place of the cursor stays while only letters and names change.
    const bool same = idsOf(matrix.tasks) == idsOf(m_matrix.tasks) && idsOf(matrix.roles) == idsOf(m_matrix.roles);
    if (!same)
        beginResetModel();
    m_matrix = std::move(matrix);
    m_people = std::move(people);
    if (!same) {
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
}

void ResponsibilityModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

ResponsibilityId ResponsibilityModel::task(int row) const
{
    return row < 0 || row >= rowCount() ? ResponsibilityId() : m_matrix.tasks[size_t(row)].id;
}

PlanRoleId ResponsibilityModel::role(int column) const
{
    return column < 1 || column >= columnCount() ? PlanRoleId() : m_matrix.roles[size_t(column - 1)].id;
}

int ResponsibilityModel::rowOf(ResponsibilityId task) const
{
    for (size_t row = 0; row < m_matrix.tasks.size(); ++row) {
        if (m_matrix.tasks[row].id == task)
            return int(row);
    }
    return -1;
}

QString ResponsibilityModel::roleName(int column) const
{
    if (!role(column))
        return {};
    const PlanRole &role = m_matrix.roles[size_t(column - 1)];
    const QString name = role.title.isEmpty() ? m_people.value(role.person) : role.title;
    return name.isEmpty() ? tr("Nobody yet") : name;
}

int ResponsibilityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.tasks.size());
}

int ResponsibilityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.roles.size()) + 1;
}

/// "Check visits, Sector: A, answers for it"
QString ResponsibilityModel::described(const QModelIndex &index) const
{
    const Responsibility &task = m_matrix.tasks[size_t(index.row())];
    const auto part = m_matrix.part(task.id, role(index.column()));
    if (!part)
        return tr("%1, %2: no part").arg(task.title, roleName(index.column()));
    return tr("%1, %2: %3, %4")
        .arg(task.title, roleName(index.column()), QString(letterOf(*part)), choiceLabel(*part, m_desk.words()));
}

QVariant ResponsibilityModel::data(const QModelIndex &index, int role) const
{
    const Responsibility &task = m_matrix.tasks[size_t(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole ? task.title : QVariant();
    const auto part = m_matrix.part(task.id, this->role(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return part ? QString(letterOf(*part)) : QString();
    case Qt::AccessibleTextRole:
        return described(index);
    case Qt::ToolTipRole:
        return part ? described(index) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant ResponsibilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return section == 0 ? tr("Task") : roleName(section);
}

Qt::ItemFlags ResponsibilityModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == 0 && !m_desk.workspace()->isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

void ResponsibilityModel::set(int row, int column, std::optional<ResponsibilityPart> part)
{
    if (!task(row) || !role(column) || m_desk.workspace()->isReadOnly())
        return;
    const Responsibility changed = m_matrix.tasks[size_t(row)];
    if (m_matrix.part(changed.id, role(column)) == part)
        return;
    const Operation operation{Op::ChangeMany, changed.id, {changed.title}, false};
    m_desk.attempt(m_desk.workspace()->edit(
        operation, [&, role = role(column)](Edit &edit) { setPart(edit, changed.id, role, part); }));
}

bool ResponsibilityModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || index.column() != 0 || title.isEmpty())
        return false;
    return m_desk.attempt(m_desk.workspace()->set(task(index.row()), &Responsibility::title, title)).has_value();
}

} // namespace polku::ui
