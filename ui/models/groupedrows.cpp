#include "models/groupedrows.h"

#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "theme/tokens.h"

#include <QFont>
#include <QHash>

#include <algorithm>

namespace polku::ui {

GroupedRows::GroupedRows(RowFilter &filter, QObject *parent) : QAbstractProxyModel(parent), m_filter(filter)
{
    setSourceModel(&filter);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, &GroupedRows::regroup);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, &GroupedRows::regroup);
    connect(&filter, &QAbstractItemModel::rowsMoved, this, &GroupedRows::regroup);
    connect(&filter, &QAbstractItemModel::layoutChanged, this, &GroupedRows::regroup);
    connect(&filter, &QAbstractItemModel::modelReset, this, &GroupedRows::regroup);
    connect(&filter, &QAbstractItemModel::dataChanged, this, &GroupedRows::follow);
    connect(&filter, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    regroup();
}

void GroupedRows::setGrouping(Grouping grouping)
{
    m_grouping = std::move(grouping);
    regroup();
}

std::vector<GroupedRows::Line> GroupedRows::lines() const
{
    std::vector<Line> lines;
    const int count = m_filter.rowCount();
    lines.reserve(size_t(count));
    const auto line = [this](int source) { return Line{m_filter.idAt(m_filter.index(source, 0)), source, {}, 0}; };
    if (!m_grouping) {
        for (int source = 0; source < count; ++source)
            lines.push_back(line(source));
        return lines;
    }
    struct Part
    {
        Group group;
        std::vector<int> rows;
    };
    std::vector<Part> parts;
    QHash<QString, size_t> known;
    for (int source = 0; source < count; ++source) {
        const QModelIndex cell = m_filter.mapToSource(m_filter.index(source, 0));
        Group group = m_grouping(m_filter.rowModel().row(cell.row()));
        const auto found = known.constFind(group.title);
        if (found != known.constEnd()) {
            parts[*found].rows.push_back(source);
            continue;
        }
        known.insert(group.title, parts.size());
        parts.push_back({std::move(group), {source}});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return a.group.order != b.group.order ? a.group.order < b.group.order
                                              : QString::localeAwareCompare(a.group.title, b.group.title) < 0;
    });
    for (const Part &part : parts) {
        lines.push_back({0, -1, part.group.title, int(part.rows.size())});
        for (const int source : part.rows)
            lines.push_back(line(source));
    }
    return lines;
}

void GroupedRows::regroup()
{
    become(lines());
}

/// Values changed: mostly every row stays where it is.
void GroupedRows::follow()
{
    std::vector<Line> now = lines();
    if (now != m_lines)
        return become(std::move(now));
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void GroupedRows::become(std::vector<Line> lines)
{
    // Only rows change places. Told otherwise, Qt's header gives hidden columns their room back.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex &index : before)
        ids.push_back(idAt(index));
    m_lines = std::move(lines);
    m_rows.assign(size_t(m_filter.rowCount()), -1);
    QHash<qint64, int> places;
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].source >= 0) {
            m_rows[size_t(m_lines[row].source)] = int(row);
            places.insert(m_lines[row].id, int(row));
        }
    }
    QModelIndexList after;
    for (size_t i = 0; i < ids.size(); ++i) {
        const int row = ids[i] ? places.value(ids[i], -1) : -1;
        after.append(row < 0 ? QModelIndex() : index(row, before.at(qsizetype(i)).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool GroupedRows::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && m_lines[size_t(row)].source < 0;
}

std::vector<int> GroupedRows::headings() const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row))
            rows.push_back(row);
    }
    return rows;
}

std::vector<qint64> GroupedRows::ids() const
{
    std::vector<qint64> ids;
    ids.reserve(m_lines.size());
    for (const Line &line : m_lines) {
        if (line.id)
            ids.push_back(line.id);
    }
    return ids;
}

qint64 GroupedRows::idAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < rowCount() ? m_lines[size_t(index.row())].id : 0;
}

QModelIndex GroupedRows::indexOf(qint64 id, int column) const
{
    return mapFromSource(m_filter.indexOf(id, column));
}

QModelIndex GroupedRows::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int source = m_lines[size_t(index.row())].source;
    return source < 0 ? QModelIndex() : m_filter.index(source, index.column());
}

QModelIndex GroupedRows::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()) || m_rows[size_t(index.row())] < 0)
        return {};
    return createIndex(m_rows[size_t(index.row())], index.column());
}

QModelIndex GroupedRows::index(int row, int column, const QModelIndex &parent) const
{
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column);
}

QModelIndex GroupedRows::parent(const QModelIndex &) const
{
    return {};
}

int GroupedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int GroupedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_filter.columnCount();
}

QVariant GroupedRows::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index.row()))
        return m_filter.data(mapToSource(index), role);
    const Line &line = m_lines[size_t(index.row())];
    if (index.column() > 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1 · %2").arg(line.title).arg(line.count);
    case Qt::FontRole:
        return theme::font(theme::Type::Strong);
    default:
        return {};
    }
}

QVariant GroupedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_filter.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags GroupedRows::flags(const QModelIndex &index) const
{
    return isHeading(index.row()) ? Qt::ItemFlags(Qt::NoItemFlags) : m_filter.flags(mapToSource(index));
}

void GroupedRows::sort(int column, Qt::SortOrder order)
{
    m_filter.sort(column, order);
}

} // namespace polku::ui
