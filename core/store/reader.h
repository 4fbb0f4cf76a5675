#pragma once

#include "model/records.h"
#include "store/failure.h"

#include <functional>
#include <optional>
#include <vector>

namespace polku {

class Connection;

/// Which records to read. Conditions are joined by AND; without an order, records come by id (oldest first).
class Query
{
public:
    enum class Is { Equal, NotEqual, Less, AtMost, Greater, AtLeast };

    template <class R, class T>
    Query where(T R::*member, const std::type_identity_t<T> &value, Is is = Is::Equal) const
    {
        return where(fieldOf(member).column, codec::Codec<T>::toValue(value), is);
    }
    Query where(const char *column, const Value &value, Is is = Is::Equal) const;
    /// Only records of the academy's teams (team-owned kinds), or of the academy (the others).
    Query inAcademy(AcademyId academy) const;
    template <class R, class T>
    Query orderBy(T R::*member) const
    {
        return orderBy(fieldOf(member).column);
    }
    Query orderBy(const char *column, bool descending = false) const;
    Query limit(int count) const;
    /// Reads only these fields; the others keep their defaults. For lists that do not show long texts.
    template <class R, class... T>
    Query only(T R::*...members) const
    {
        return only(std::vector<const char *>{fieldOf(members).column...});
    }
    Query only(std::vector<const char *> columns) const;

private:
    friend class Reader;
    struct Condition
    {
        const char *column;
        Value value;
        Is is;
    };
    struct Sql;
    Sql conditions(const RecordType &type) const;

    std::vector<Condition> m_conditions;
    std::vector<std::pair<const char *, bool>> m_order;
    std::vector<const char *> m_only;
    AcademyId m_academy;
    int m_limit = -1;
};

/// Reads the file's present state. Given to the function of Workspace::read() or edit(), and good only inside it.
/// Its functions throw Failure when the file cannot be read; the door catches it.
class Reader
{
public:
    explicit Reader(Connection &connection) : m_connection(connection) {}

    std::optional<Row> row(RecordRef ref) const;
    std::vector<Row> rows(RecordKind kind, const Query &query = {}) const;
    qint64 count(RecordKind kind, const Query &query = {}) const;

    template <class R>
    std::optional<R> find(Id<R> id) const
    {
        const std::optional<Row> found = row(id);
        return found ? std::optional<R>(fromRow<R>(*found)) : std::nullopt;
    }
    /// As find(), but throws Failure (NotFound) when there is no such record.
    template <class R>
    R get(Id<R> id) const
    {
        return fromRow<R>(existingRow(id));
    }
    template <class R>
    std::vector<R> all(const Query &query = {}) const
    {
        std::vector<R> records;
        for (const Row &found : rows(kindOf<R>, query))
            records.push_back(fromRow<R>(found));
        return records;
    }
    /// All records whose member has that value, in the order of `query`.
    template <class R, class T>
    std::vector<R> where(T R::*member, const std::type_identity_t<T> &value, const Query &query = {}) const
    {
        return all<R>(query.where(member, value));
    }

    Row existingRow(RecordRef ref) const;
    /// What to call the record: its title, or for kinds without one that of the record it belongs to. Empty when gone.
    QString titleOf(RecordRef ref) const;
    /// The team that owns the record; null for the academy's own records.
    TeamId teamOf(const Row &row) const;

    /// The bytes of an attachment by their hash; nothing when they are not in the file.
    std::optional<QByteArray> blob(const QString &hash) const;
    std::vector<QString> blobHashes() const;
    /// A house-keeping value of the file ("file_id", "created", …); empty when unset.
    QString meta(const char *key) const;

    /// For the other sources of core/store only: the type is incomplete everywhere else.
    Connection &connection() const { return m_connection; }

private:
    Connection &m_connection;
};

/// Changes the file; exists only inside Workspace::edit(), whose transaction and changeset it writes into.
class Edit : public Reader
{
public:
    Edit(Connection &connection, IdSource &ids) : Reader(connection), m_ids(ids) {}

    /// Adds the record, with a new id unless it brings one.
    template <class R>
    Id<R> insert(const R &record)
    {
        return {insert(toRow(record)).id};
    }
    RecordRef insert(Row row);

    template <class R, class T>
    void set(Id<R> id, T R::*member, const std::type_identity_t<T> &value)
    {
        set(RecordRef(id), fieldOf(member), codec::Codec<T>::toValue(value));
    }
    void set(RecordRef ref, const Field &field, const Value &value);
    /// Writes the fields that differ from what the file has.
    template <class R>
    void update(const R &record)
    {
        update(toRow(record));
    }
    void update(const Row &row);

    /// Removes the record with everything that belongs to it (Field::parent, comments and attachments about it) and
    /// empties the references to any of them.
    void remove(RecordRef ref);

    /// Keeps the bytes and returns their hash. Bytes are not part of history; the records that name the hash are.
    QString keepBlob(const QByteArray &bytes);

    IdSource &ids() { return m_ids; }

private:
    IdSource &m_ids;
};

} // namespace polku
