#include "store/reader.h"

#include "store/connection.h"

#include <QCoreApplication>

namespace polku {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Query Query::where(const char *column, const Value &value, Is is) const
{
    Query query = *this;
    query.m_conditions.push_back({column, value, is});
    return query;
}

Query Query::inAcademy(AcademyId academy) const
{
    Query query = *this;
    query.m_academy = academy;
    return query;
}

Query Query::orderBy(const char *column, bool descending) const
{
    Query query = *this;
    query.m_order.emplace_back(column, descending);
    return query;
}

Query Query::limit(int count) const
{
    Query query = *this;
    query.m_limit = count;
    return query;
}

Query Query::only(std::vector<const char *> columns) const
{
    Query query = *this;
    query.m_only = std::move(columns);
    return query;
}

static const char *comparison(Query::Is is, bool null)
{
    switch (is) {
    case Query::Is::Equal:
        return null ? " IS " : " = ";
    case Query::Is::NotEqual:
        return " IS NOT ";
    case Query::Is::Less:
        return " < ";
    case Query::Is::AtMost:
        return " <= ";
    case Query::Is::Greater:
        return " > ";
    case Query::Is::AtLeast:
        break;
    }
    return " >= ";
}

static QByteArray academyCondition(const RecordType &type)
{
    if (type.kind == RecordKind::Academy)
        return "id = ?";
    if (type.indexOf(u"academy") >= 0)
        return "academy = ?";
    if (type.kind == RecordKind::SessionMaterial)
        return "session IN (SELECT id FROM session WHERE academy = ?)";
    return "team IN (SELECT id FROM team WHERE academy = ?)";
}

/// The WHERE clause of a query and the values it binds.
struct Query::Sql
{
    QByteArray text;
    std::vector<Value> values;

    void add(const QByteArray &condition, const Value &value)
    {
        text += (text.isEmpty() ? " WHERE " : " AND ") + condition;
        values.push_back(value);
    }
    void bindTo(Statement &statement) const
    {
        for (size_t i = 0; i < values.size(); ++i)
            statement.bind(int(i) + 1, values[i]);
    }
};

Query::Sql Query::conditions(const RecordType &type) const
{
    Sql sql;
    for (const Condition &condition : m_conditions)
        sql.add(QByteArray(condition.column) + comparison(condition.is, isNull(condition.value)) + '?',
                condition.value);
    if (m_academy)
        sql.add(academyCondition(type), m_academy.value);
    return sql;
}

std::vector<Row> Reader::rows(RecordKind kind, const Query &query) const
{
    const RecordType &type = recordType(kind);
    std::vector<size_t> wanted;
    QByteArray sql = "SELECT id";
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const QByteArray column = type.fields[i].column;
        const bool all = query.m_only.empty();
        if (all || std::any_of(query.m_only.begin(), query.m_only.end(), [&](const char *c) { return column == c; })) {
            wanted.push_back(i);
            sql += ", " + column;
        }
    }
    sql += QByteArray(" FROM ") + type.table;
    const Query::Sql conditions = query.conditions(type);
    sql += conditions.text + " ORDER BY ";
    for (const auto &[column, descending] : query.m_order)
        sql += QByteArray(column) + (descending ? " DESC, " : ", ");
    sql += "id";
    if (query.m_limit >= 0)
        sql += " LIMIT " + QByteArray::number(query.m_limit);

    Statement statement = m_connection.prepare(sql);
    conditions.bindTo(statement);
    const Row blank =
        wanted.size() == type.fields.size() ? Row{kind, 0, std::vector<Value>(type.fields.size())} : emptyRow(kind);
    std::vector<Row> rows;
    while (statement.next()) {
        Row &row = rows.emplace_back(blank);
        row.id = statement.whole(0);
        for (size_t i = 0; i < wanted.size(); ++i)
            row.values[wanted[i]] = statement.value(int(i) + 1);
    }
    return rows;
}

qint64 Reader::count(RecordKind kind, const Query &query) const
{
    const RecordType &type = recordType(kind);
    const Query::Sql conditions = query.conditions(type);
    Statement statement = m_connection.prepare(QByteArray("SELECT count(*) FROM ") + type.table + conditions.text);
    conditions.bindTo(statement);
    return statement.next() ? statement.whole(0) : 0;
}

std::optional<Row> Reader::row(RecordRef ref) const
{
    if (ref.id == 0)
        return std::nullopt;
    std::vector<Row> found = rows(ref.kind, Query().where("id", Value(ref.id)));
    return found.empty() ? std::nullopt : std::optional<Row>(std::move(found.front()));
}

Row Reader::existingRow(RecordRef ref) const
{
    if (std::optional<Row> found = row(ref))
        return *std::move(found);
    throw Failure({ErrorKind::NotFound, ReaderTexts::tr("The record is no longer there."),
                   ReaderTexts::tr("It may have been deleted; look for it in the history."),
                   QStringLiteral("%1 %2").arg(QLatin1String(recordType(ref.kind).table)).arg(ref.id)});
}

QString Reader::titleOf(RecordRef ref) const
{
    const std::optional<Row> found = row(ref);
    if (!found)
        return {};
    const RecordType &type = recordType(ref.kind);
    if (type.titleField())
        return found->title();
    for (size_t i = type.fields.size(); i-- > 0;) {
        const Field &field = type.fields[i];
        if (field.type == FieldType::Reference && field.required)
            return titleOf({field.target, found->reference(QString::fromLatin1(field.column))});
    }
    return {};
}

TeamId Reader::teamOf(const Row &row) const
{
    if (row.kind == RecordKind::Team)
        return {row.id};
    return {recordType(row.kind).indexOf(u"team") < 0 ? 0 : row.reference(u"team")};
}

std::optional<QByteArray> Reader::blob(const QString &hash) const
{
    Statement statement = m_connection.prepare("SELECT bytes FROM blob WHERE hash = ?");
    statement.bind(1, hash);
    return statement.next() ? std::optional(statement.bytes(0)) : std::nullopt;
}

std::vector<QString> Reader::blobHashes() const
{
    std::vector<QString> hashes;
    Statement statement = m_connection.prepare("SELECT hash FROM blob ORDER BY hash");
    while (statement.next())
        hashes.push_back(statement.text(0));
    return hashes;
}

QString Reader::meta(const char *key) const
{
    Statement statement = m_connection.prepare("SELECT value FROM meta WHERE key = ?");
    statement.bind(1, QString::fromUtf8(key));
    return statement.next() ? statement.text(0) : QString();
}

} // namespace polku
