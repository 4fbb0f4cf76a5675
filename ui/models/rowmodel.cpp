#include "models/rowmodel.h"

#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QSet>

namespace polku::ui {

Column Column::of(const Field &field, bool editable)
{
    Column column;
    column.id = QString::fromLatin1(field.column);
    column.field = &field;
    column.editable = editable;
    return column;
}

Column Column::computed(const QString &id, std::function<QString()> title,
                        std::function<QVariant(const Row &row, int role)> data, std::vector<const char *> needs)
{
    Column column;
    column.id = id;
    column.title = std::move(title);
    column.data = std::move(data);
    column.needs = std::move(needs);
    return column;
}

RowModel::RowModel(RecordSource &source, RecordKind kind, std::vector<Column> columns, QObject *parent)
    : QAbstractTableModel(parent),
      m_source(source),
      m_kind(kind),
      m_columns(std::move(columns)),
      m_words(source.language())
{
}

int RowModel::columnOf(const QString &id) const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].id == id)
            return int(i);
    }
    return -1;
}

void RowModel::setQuery(const Query &query)
{
    m_query = query;
}

void RowModel::setEmpty()
{
    m_query.reset();
    become({});
}

void RowModel::setRelated(std::vector<RecordKind> kinds, std::function<void(const Reader &reader)> read)
{
    m_relatedKinds = std::move(kinds);
    m_readRelated = std::move(read);
}

std::vector<const char *> RowModel::wantedColumns() const
{
    std::vector<const char *> wanted = m_alsoRead;
    for (const Column &column : m_columns) {
        if (column.field)
            wanted.push_back(column.field->column);
        wanted.insert(wanted.end(), column.needs.begin(), column.needs.end());
    }
    return wanted;
}

void RowModel::reload()
{
    read(true);
}

void RowModel::read(bool related)
{
    if (!m_query || !m_source.workspace())
        return become({});
    QSet<RecordKind> targets;
    for (const Column &column : m_columns) {
        if (column.field && column.field->type == FieldType::Reference)
            targets.insert(column.field->target);
    }
    auto reading = m_source.attempt(m_source.workspace()->read([&](const Reader &reader) {
        Reading now;
        now.rows = reader.rows(m_kind, m_query->only(wantedColumns()));
        // All titles of a kind at once, never one query a row.
        for (const RecordKind kind : targets) {
            const Field *title = recordType(kind).titleField();
            if (!title || now.rows.empty())
                continue;
            // Of teams' records those of the academy: an archive has a hundred times as many.
            const bool ofTeams = recordType(kind).scope == Scope::Team && m_source.academy();
            const Query query = ofTeams ? Query().inAcademy(m_source.academy()) : Query();
            for (const Row &row : reader.rows(kind, query.only({title->column})))
                now.titles.insert(row.ref(), row.title());
        }
        if (related && m_readRelated)
            m_readRelated(reader);
        return now;
    }));
    if (!reading)
        return;
    const bool titlesChanged = reading->titles != m_titles;
    m_titles = std::move(reading->titles);
    become(std::move(reading->rows));
    if ((titlesChanged || (related && m_readRelated)) && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RowModel::refresh(const Changes &changes)
{
    const bool related = std::any_of(m_relatedKinds.begin(), m_relatedKinds.end(),
                                     [&](RecordKind kind) { return changes.touches(kind); });
    const bool titles = std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return column.field && column.field->type == FieldType::Reference && changes.touches(column.field->target);
    });
    if (related || titles || changes.touches(m_kind))
        read(related);
}

void RowModel::retranslate()
{
    m_words = Words(m_source.language());
    if (!m_columns.empty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Old → new ----------------------------------------------------------------------------------------------------------

void RowModel::become(std::vector<Row> rows)
{
    if (m_rows.empty() && rows.empty())
        return;
    if (m_rows.empty()) {
        beginInsertRows({}, 0, int(rows.size()) - 1);
        m_rows = std::move(rows);
        endInsertRows();
        return;
    }
    removeMissing(rows);
    placeInOrder(rows);
    changeContents(std::move(rows));
}

void RowModel::removeMissing(const std::vector<Row> &rows)
{
    QSet<qint64> ids;
    ids.reserve(qsizetype(rows.size()));
    for (const Row &row : rows)
        ids.insert(row.id);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (ids.contains(m_rows[size_t(last)].id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_rows[size_t(first) - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void RowModel::placeInOrder(std::vector<Row> &rows)
{
    QSet<qint64> present;
    present.reserve(qsizetype(m_rows.size()));
    for (const Row &row : m_rows)
        present.insert(row.id);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i < m_rows.size() && m_rows[i].id == rows[i].id)
            continue;
        if (!present.contains(rows[i].id)) {
            size_t end = i + 1;
            while (end < rows.size() && !present.contains(rows[end].id))
                ++end;
            beginInsertRows({}, int(i), int(end) - 1);
            m_rows.insert(m_rows.begin() + qsizetype(i), rows.begin() + qsizetype(i), rows.begin() + qsizetype(end));
            endInsertRows();
            i = end - 1;
            continue;
        }
        size_t from = i + 1;
        while (m_rows[from].id != rows[i].id)
            ++from;
        beginMoveRows({}, int(from), int(from), {}, int(i));
        std::rotate(m_rows.begin() + qsizetype(i), m_rows.begin() + qsizetype(from),
                    m_rows.begin() + qsizetype(from) + 1);
        endMoveRows();
    }
}

void RowModel::changeContents(std::vector<Row> rows)
{
    std::vector<bool> different(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        different[i] = m_rows[i] != rows[i];
    m_rows = std::move(rows);
    for (size_t first = 0; first < different.size(); ++first) {
        if (!different[first])
            continue;
        size_t last = first;
        while (last + 1 < different.size() && different[last + 1])
            ++last;
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columnCount() - 1));
        first = last;
    }
}

// What views ask -----------------------------------------------------------------------------------------------------

int RowModel::indexOf(qint64 id) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return int(i);
    }
    return -1;
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowModel::sortValue(const Field &field, const Value &value) const
{
    if (const auto *text = std::get_if<QString>(&value)) {
        for (size_t i = 0; i < field.choices.size(); ++i) {
            if (*text == QLatin1String(field.choices[i].code))
                return int(i);
        }
        if (const Vocabulary *vocabulary = m_source.catalogue().vocabulary(field); vocabulary && !text->isEmpty()) {
            if (const Entry *entry = vocabulary->find(*text))
                return int(entry - vocabulary->entries.data());
        }
        return *text;
    }
    if (const auto *whole = std::get_if<qint64>(&value))
        return field.type == FieldType::Reference ? QVariant(m_titles.value({field.target, *whole})) : QVariant(*whole);
    if (const auto *real = std::get_if<double>(&value))
        return *real;
    return {};
}

QVariant RowModel::fieldData(const Row &row, const Column &column, int role) const
{
    const Field &field = *column.field;
    const Value &value = row.values[size_t(&field - recordType(m_kind).fields.data())];
    switch (role) {
    case Qt::DisplayRole: {
        if (isEmpty(value))
            return QString();
        if (column.brief) {
            const Vocabulary *vocabulary = m_source.catalogue().vocabulary(field);
            if (const auto *code = std::get_if<QString>(&value); code && vocabulary)
                return vocabulary->shortNameOf(*code, m_words.language());
        }
        if (field.type == FieldType::Flag && !codec::Codec<bool>::fromValue(value))
            return QString();
        return wording(field, value, m_source.catalogue(), m_words,
                       [this](RecordRef ref) { return m_titles.value(ref); })
            .simplified();
    }
    case Qt::TextAlignmentRole: {
        const bool number =
            field.type == FieldType::Money || field.type == FieldType::Whole || field.type == FieldType::Real;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case SortRole:
        return sortValue(field, value);
    default:
        return {};
    }
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return row.id;
    const Column &column = m_columns[size_t(index.column())];
    if (column.data) {
        const QVariant own = column.data(row, role);
        if (own.isValid())
            return own;
        if (!column.field)
            return role == SortRole ? column.data(row, Qt::DisplayRole) : QVariant();
    }
    return column.field ? fieldData(row, column, role) : QVariant();
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &column = m_columns[size_t(section)];
    if (role == Qt::TextAlignmentRole && column.field) {
        const FieldType type = column.field->type;
        const bool number = type == FieldType::Money || type == FieldType::Whole || type == FieldType::Real;
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return column.title ? column.title() : column.field ? fieldLabel(*column.field, m_words) : QString();
}

Qt::ItemFlags RowModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool writable = m_source.workspace() && !m_source.workspace()->isReadOnly();
    if (writable && m_columns[size_t(index.column())].editable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace polku::ui
