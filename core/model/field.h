#pragma once

#include "base/value.h"
#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace polku {

/// How a field is read, written, edited and shown.
enum class FieldType {
    Line,      ///< one line of text
    Text,      ///< Markdown, any length
    Whole,     ///< whole number
    Real,      ///< real number; also the rank that orders siblings
    Money,     ///< whole euros without VAT
    Flag,      ///< yes or no
    Date,      ///< ISO 8601 day
    Time,      ///< local time of day, HH:mm
    Moment,    ///< ISO 8601 moment in UTC
    Choice,    ///< a code of `choices`, or of the catalogue's `vocabulary`
    Codes,     ///< any number of codes of the `vocabulary`, or free words, separated by commas
    Reference, ///< another record's id
};

/// Whose word counts for the field when coach and team exchange files.
enum class Owner { Coach, Team, Both };

/// Who may see the field. Reports to the public carry Public fields only; workbooks never carry CoachPrivate ones; what
/// is Personal is listed and erased with the person it belongs to.
enum class Privacy { Public, Team, CoachPrivate, Personal };

/// One field of one record kind, described once. Reading, writing, history texts, JSON and CSV columns, forms, search
/// and privacy are all derived from this.
struct Field
{
    const char *column = nullptr; ///< the column in the file, also the key in JSON and on the command line
    const char *label = nullptr;  ///< English label, context "Field"
    FieldType type = FieldType::Line;
    Owner owner = Owner::Team;
    Privacy privacy = Privacy::Team;
    bool searched = false; ///< part of the full-text index
    bool title = false;    ///< names the record in lists; at most one per kind
    bool required = false; ///< empty is a problem
    bool parent = false;   ///< reference whose target takes this record along when it is deleted
    bool hidden = false;   ///< house-keeping (rank, owner references) that forms and history do not show by itself
    int longest = 0;       ///< a longer text is a problem; 0: no limit
    double least = 0;      ///< smallest and largest sensible number; a problem outside when least < most
    double most = 0;
    RecordKind target = RecordKind::Academy; ///< of a Reference
    std::span<const Choice> choices = {};    ///< of a Choice fixed in the program
    const char *vocabulary = nullptr;        ///< name of the catalogue's list for a Choice or Codes

    Value (*get)(const void *record) = nullptr;
    void (*set)(void *record, const Value &value) = nullptr;
    const void *(*address)(const void *record) = nullptr;

private:
    // Stands before its users: clang 14 evaluates them only when it has seen this.
    template <class T, class V>
    constexpr Field with(T Field::*member, V value) const
    {
        Field field = *this;
        field.*member = value;
        return field;
    }

public:
    constexpr Field asText() const { return with(&Field::type, FieldType::Text); }
    constexpr Field asMoney() const { return with(&Field::type, FieldType::Money); }
    constexpr Field of(const char *name) const
    {
        Field field = *this;
        field.vocabulary = name;
        if (field.type != FieldType::Codes)
            field.type = FieldType::Choice;
        return field;
    }
    constexpr Field isSearched() const { return with(&Field::searched, true); }
    constexpr Field isTitle() const { return with(&Field::title, true).with(&Field::searched, true); }
    constexpr Field isRequired() const { return with(&Field::required, true); }
    constexpr Field isParent() const { return with(&Field::parent, true).with(&Field::hidden, true); }
    constexpr Field isHidden() const { return with(&Field::hidden, true); }
    constexpr Field atMost(int characters) const { return with(&Field::longest, characters); }
    constexpr Field between(double low, double high) const { return with(&Field::least, low).with(&Field::most, high); }
    constexpr Field coach() const { return with(&Field::owner, Owner::Coach); }
    constexpr Field both() const { return with(&Field::owner, Owner::Both); }
    constexpr Field isPublic() const { return with(&Field::privacy, Privacy::Public); }
    constexpr Field personal() const { return with(&Field::privacy, Privacy::Personal); }
    constexpr Field coachPrivate() const
    {
        return with(&Field::privacy, Privacy::CoachPrivate).with(&Field::owner, Owner::Coach);
    }
};

/// Whose records of a kind are: the whole academy's, one team's, or the coach's own.
enum class Scope { Academy, Team, CoachPrivate };

/// One record kind, described once.
struct RecordType
{
    RecordKind kind;
    const char *table;  ///< the table in the file, also the kind's name in JSON and on the command line
    const char *label;  ///< "Pilot", context "Record"
    const char *plural; ///< "Pilots", context "Record"
    Scope scope;
    std::span<const Field> fields; ///< in column order, the id (always first) left out

    /// The field of that column; null when there is none.
    const Field *field(QStringView column) const;
    /// The position of that column among `fields`, -1 when there is none.
    int indexOf(QStringView column) const;
    /// The field that names a record of this kind; null for kinds without one.
    const Field *titleField() const;
};

const RecordType &recordType(RecordKind kind);
/// By table name; null when there is none.
const RecordType *recordType(QStringView table);

template <class R>
const RecordType &typeOf()
{
    return recordType(kindOf<R>);
}

/// A record whose kind is known only at run time: its values in the order of RecordType::fields.
struct Row
{
    RecordKind kind = RecordKind::Academy;
    qint64 id = 0;
    std::vector<Value> values;

    RecordRef ref() const { return {kind, id}; }
    const Value &value(QStringView column) const;
    QString text(QStringView column) const;
    qint64 reference(QStringView column) const;
    void set(QStringView column, const Value &value);
    /// What lists and history call the record; the text of its title field, else empty.
    QString title() const;

    friend bool operator==(const Row &, const Row &) = default;
};

/// A row with every field at its default.
Row emptyRow(RecordKind kind);

template <class R>
R fromRow(const Row &row)
{
    Q_ASSERT(row.kind == kindOf<R>);
    R record;
    record.id.value = row.id;
    const auto fields = typeOf<R>().fields;
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].set(&record, row.values[i]);
    return record;
}

template <class R>
Row toRow(const R &record)
{
    Row row{kindOf<R>, record.id.value, {}};
    const auto fields = typeOf<R>().fields;
    row.values.reserve(fields.size());
    for (const Field &field : fields)
        row.values.push_back(field.get(&record));
    return row;
}

/// The field behind a member pointer: fieldOf(&Pilot::stage).
template <class R, class T>
const Field &fieldOf(T R::*member)
{
    static const R sample{};
    const void *wanted = &(sample.*member);
    for (const Field &field : typeOf<R>().fields) {
        if (field.address(&sample) == wanted)
            return field;
    }
    Q_UNREACHABLE();
}

// How each member type is stored -------------------------------------------------------------------------------------

namespace codec {

template <class T>
struct Codec;

template <>
struct Codec<QString>
{
    static constexpr FieldType type = FieldType::Line;
    static Value toValue(const QString &text) { return text; }
    static QString fromValue(const Value &value)
    {
        const auto *text = std::get_if<QString>(&value);
        return text ? *text : QString();
    }
};

template <>
struct Codec<QStringList>
{
    static constexpr FieldType type = FieldType::Codes;
    static Value toValue(const QStringList &codes) { return codes.join(QLatin1Char(',')); }
    static QStringList fromValue(const Value &value)
    {
        return Codec<QString>::fromValue(value).split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
};

template <>
struct Codec<std::optional<qint64>>
{
    static constexpr FieldType type = FieldType::Whole;
    static Value toValue(const std::optional<qint64> &number) { return number ? Value(*number) : Value(); }
    static std::optional<qint64> fromValue(const Value &value)
    {
        if (const auto *whole = std::get_if<qint64>(&value))
            return *whole;
        return std::nullopt;
    }
};

template <>
struct Codec<qint64>
{
    static constexpr FieldType type = FieldType::Whole;
    static Value toValue(qint64 number) { return number; }
    static qint64 fromValue(const Value &value) { return Codec<std::optional<qint64>>::fromValue(value).value_or(0); }
};

template <>
struct Codec<std::optional<double>>
{
    static constexpr FieldType type = FieldType::Real;
    static Value toValue(const std::optional<double> &number) { return number ? Value(*number) : Value(); }
    static std::optional<double> fromValue(const Value &value)
    {
        if (const auto *real = std::get_if<double>(&value))
            return *real;
        if (const auto *whole = std::get_if<qint64>(&value))
            return double(*whole);
        return std::nullopt;
    }
};

template <>
struct Codec<double>
{
    static constexpr FieldType type = FieldType::Real;
    static Value toValue(double number) { return number; }
    static double fromValue(const Value &value) { return Codec<std::optional<double>>::fromValue(value).value_or(0); }
};

template <>
struct Codec<bool>
{
    static constexpr FieldType type = FieldType::Flag;
    static Value toValue(bool flag) { return qint64(flag); }
    static bool fromValue(const Value &value)
    {
        return Codec<std::optional<qint64>>::fromValue(value).value_or(0) != 0;
    }
};

template <>
struct Codec<QDate>
{
    static constexpr FieldType type = FieldType::Date;
    static Value toValue(QDate date) { return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value &value)
    {
        return QDate::fromString(Codec<QString>::fromValue(value), Qt::ISODate);
    }
};

template <>
struct Codec<QTime>
{
    static constexpr FieldType type = FieldType::Time;
    static Value toValue(QTime time)
    {
        return time.isValid() ? Value(time.toString(QStringLiteral("HH:mm"))) : Value();
    }
    static QTime fromValue(const Value &value)
    {
        return QTime::fromString(Codec<QString>::fromValue(value), QStringLiteral("HH:mm"));
    }
};

template <>
struct Codec<QDateTime>
{
    static constexpr FieldType type = FieldType::Moment;
    static Value toValue(const QDateTime &moment)
    {
        return moment.isValid() ? Value(moment.toUTC().toString(Qt::ISODateWithMs)) : Value();
    }
    static QDateTime fromValue(const Value &value)
    {
        return QDateTime::fromString(Codec<QString>::fromValue(value), Qt::ISODateWithMs);
    }
};

template <class R>
struct Codec<Id<R>>
{
    static constexpr FieldType type = FieldType::Reference;
    static constexpr RecordKind target = kindOf<R>;
    static Value toValue(Id<R> id) { return id ? Value(id.value) : Value(); }
    static Id<R> fromValue(const Value &value) { return {Codec<std::optional<qint64>>::fromValue(value).value_or(0)}; }
};

template <class E>
requires std::is_enum_v<E>
struct Codec<E>
{
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(E value) { return QString::fromLatin1(codeOf(value)); }
    /// An unknown code reads as the first value; reading never fails, problems() tells of it.
    static E fromValue(const Value &value)
    {
        const QString code = Codec<QString>::fromValue(value);
        for (size_t i = 0; i < choicesOf<E>.size(); ++i) {
            if (code == QLatin1String(choicesOf<E>[i].code))
                return E(int(i));
        }
        return E(0);
    }
};

template <class T>
struct Member;
template <class R, class T>
struct Member<T R::*>
{
    using Record = R;
    using Type = T;
};

} // namespace codec

/// Describes the field behind a member; the chained calls of Field add what its type does not tell.
template <auto member>
constexpr Field field(const char *column, const char *label)
{
    using Record = typename codec::Member<decltype(member)>::Record;
    using Type = typename codec::Member<decltype(member)>::Type;
    using Codec = codec::Codec<Type>;
    Field field;
    field.column = column;
    field.label = label;
    field.type = Codec::type;
    if constexpr (Codec::type == FieldType::Reference)
        field.target = Codec::target;
    if constexpr (std::is_enum_v<Type>)
        field.choices = choicesOf<Type>;
    field.get = [](const void *record) -> Value {
        return Codec::toValue(static_cast<const Record *>(record)->*member);
    };
    field.set = [](void *record, const Value &value) {
        static_cast<Record *>(record)->*member = Codec::fromValue(value);
    };
    field.address = [](const void *record) -> const void * { return &(static_cast<const Record *>(record)->*member); };
    return field;
}

} // namespace polku
