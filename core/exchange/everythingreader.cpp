#include "exchange/everything.h"
#include "exchange/jsonvalue.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace polku {

namespace {

struct ReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Everything)
};

/// Reads one document, gathering everything that is wrong with it.
class DocumentReader
{
public:
    explicit DocumentReader(const QJsonObject &root) : m_root(root) {}

    Result<Everything> read();

private:
    void tell(const QString &place, const QString &problem)
    {
        if (++m_problemCount <= mostProblems)
            m_problems.append(QStringLiteral("%1: %2").arg(place, problem));
    }
    void refuseUnknown(const QJsonObject &object, const QStringList &known, const QString &place);
    void readRecords(const QJsonValue &json);
    void readKind(const RecordType &type, const QJsonValue &json);
    void readRow(const RecordType &type, const QJsonObject &object, const QString &place);
    void readBlobs(const QJsonValue &json);
    void checkReferences();
    void checkSubject(const Row &row, const QString &place);
    Unexpected refusal() const;

    static constexpr int mostProblems = 20; ///< told one by one; the rest is counted

    QJsonObject m_root;
    Everything m_result;
    QStringList m_places; ///< of m_result.rows
    QHash<qint64, RecordKind> m_kinds;
    QStringList m_problems;
    int m_problemCount = 0;
};

Result<Everything> DocumentReader::read()
{
    const QJsonValue version = m_root.value(QStringLiteral("version"));
    if (m_root.value(QStringLiteral("format")).toString() != QLatin1String("polku-everything") || !version.isDouble()) {
        return failure(ErrorKind::BadInput,
                       ReaderTexts::tr("This JSON file is not an export of everything from Polku."),
                       ReaderTexts::tr("Export everything from an academy file and import that."));
    }
    if (version.toInt() > everythingVersion) {
        return failure(ErrorKind::TooNew, ReaderTexts::tr("The file was written by a newer version of Polku."),
                       ReaderTexts::tr("Install the newer version to import it."));
    }
    refuseUnknown(m_root,
                  {QStringLiteral("format"), QStringLiteral("version"), QStringLiteral("program"),
                   QStringLiteral("example"), QStringLiteral("records"), QStringLiteral("blobs")},
                  {});
    readRecords(m_root.value(QStringLiteral("records")));
    readBlobs(m_root.value(QStringLiteral("blobs")));
    if (m_problemCount == 0)
        checkReferences(); // of a record that was refused itself they would only repeat its problem
    if (m_problemCount > 0)
        return refusal();
    return std::move(m_result);
}

void DocumentReader::refuseUnknown(const QJsonObject &object, const QStringList &known, const QString &place)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            tell(place.isEmpty() ? key : place + QLatin1Char('.') + key,
                 ReaderTexts::tr("Polku knows nothing of this name."));
    }
}

void DocumentReader::readRecords(const QJsonValue &json)
{
    const QString place = QStringLiteral("records");
    if (!json.isObject()) {
        tell(place, ReaderTexts::tr("This must be an object."));
        return;
    }
    const QJsonObject object = json.toObject();
    QStringList kinds;
    for (const RecordKind kind : allRecordKinds) {
        const RecordType &type = recordType(kind);
        kinds.append(QLatin1String(type.table));
        if (object.contains(kinds.last()))
            readKind(type, object.value(kinds.last()));
    }
    refuseUnknown(object, kinds, place);
}

void DocumentReader::readKind(const RecordType &type, const QJsonValue &json)
{
    const QString place = QStringLiteral("records.") + QLatin1String(type.table);
    if (!json.isArray()) {
        tell(place, ReaderTexts::tr("This must be a list."));
        return;
    }
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(place, QString::number(i));
        const QJsonValue row = array.at(i);
        if (row.isObject())
            readRow(type, row.toObject(), item);
        else
            tell(item, ReaderTexts::tr("This must be an object."));
    }
}

void DocumentReader::readRow(const RecordType &type, const QJsonObject &object, const QString &place)
{
    Row row = emptyRow(type.kind);
    const JsonReading id = idOfJson(object.value(QStringLiteral("id")));
    if (const auto *number = std::get_if<qint64>(&id.value))
        row.id = *number;
    if (row.id == 0)
        tell(place + QStringLiteral(".id"),
             id.problem.isEmpty() ? ReaderTexts::tr("The record has no id.") : id.problem);
    else if (m_kinds.contains(row.id))
        tell(place + QStringLiteral(".id"), ReaderTexts::tr("Another record has the same id."));
    else
        m_kinds.insert(row.id, type.kind);

    QStringList columns{QStringLiteral("id")};
    for (size_t i = 0; i < type.fields.size(); ++i) {
        columns.append(QLatin1String(type.fields[i].column));
        const auto found = object.constFind(columns.last());
        if (found == object.constEnd())
            continue;
        const JsonReading reading = valueOfJson(type.fields[i], *found);
        // What is never empty in a record (a rank, a count of zero) may not be null here.
        const bool lost = isNull(reading.value) && !isNull(row.values[i]);
        if (!reading.problem.isEmpty())
            tell(place + QLatin1Char('.') + columns.last(), reading.problem);
        else if (lost)
            tell(place + QLatin1Char('.') + columns.last(), ReaderTexts::tr("This may not be null."));
        else
            row.values[i] = reading.value;
    }
    refuseUnknown(object, columns, place);
    m_result.rows.push_back(std::move(row));
    m_places.append(place);
}

void DocumentReader::readBlobs(const QJsonValue &json)
{
    if (json.isUndefined())
        return;
    if (!json.isObject()) {
        tell(QStringLiteral("blobs"), ReaderTexts::tr("This must be an object."));
        return;
    }
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString place = QStringLiteral("blobs.") + it.key().left(80);
        const auto decoded =
            QByteArray::fromBase64Encoding(it.value().toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        const QByteArray hash = QCryptographicHash::hash(*decoded, QCryptographicHash::Sha256).toHex();
        if (!it.value().isString() || !decoded)
            tell(place, ReaderTexts::tr("This must be a text in Base64."));
        else if (hash != it.key().toLatin1())
            tell(place, ReaderTexts::tr("The bytes are not those that the name promises (SHA-256)."));
        else
            m_result.blobs.insert(it.key(), *decoded);
    }
}

void DocumentReader::checkReferences()
{
    for (size_t i = 0; i < m_result.rows.size(); ++i) {
        const Row &row = m_result.rows[i];
        const QString &place = m_places.at(qsizetype(i));
        const RecordType &type = recordType(row.kind);
        for (size_t column = 0; column < type.fields.size(); ++column) {
            const Field &field = type.fields[column];
            const auto *target = std::get_if<qint64>(&row.values[column]);
            if (field.type != FieldType::Reference || !target)
                continue;
            const auto found = m_kinds.constFind(*target);
            if (found == m_kinds.constEnd() || *found != field.target) {
                tell(place + QLatin1Char('.') + QLatin1String(field.column),
                     ReaderTexts::tr("There is no %1 with the id %2 in the file.")
                         .arg(QLatin1String(recordType(field.target).table))
                         .arg(*target));
            }
        }
        if (type.indexOf(u"subject_kind") >= 0)
            checkSubject(row, place);
    }
    std::sort(m_result.rows.begin(), m_result.rows.end(),
              [](const Row &a, const Row &b) { return std::pair(a.kind, a.id) < std::pair(b.kind, b.id); });
}

void DocumentReader::checkSubject(const Row &row, const QString &place)
{
    const QString table = row.text(u"subject_kind");
    const qint64 subject = row.reference(u"subject");
    if (table.isEmpty() && subject == 0)
        return;
    const RecordType *type = recordType(QStringView(table));
    const auto found = m_kinds.constFind(subject);
    if (!type)
        tell(place + QStringLiteral(".subject_kind"),
             ReaderTexts::tr("There is no kind of record called “%1”.").arg(table.left(40)));
    else if (found == m_kinds.constEnd() || *found != type->kind)
        tell(place + QStringLiteral(".subject"),
             ReaderTexts::tr("There is no %1 with the id %2 in the file.").arg(table, QString::number(subject)));
}

Unexpected DocumentReader::refusal() const
{
    QStringList detail = m_problems;
    if (m_problemCount > mostProblems)
        detail.append(ReaderTexts::tr("And %n more.", nullptr, m_problemCount - mostProblems));
    return failure(ErrorKind::BadInput,
                   ReaderTexts::tr("%n place(s) in the file cannot be read.", nullptr, m_problemCount),
                   ReaderTexts::tr("Nothing was imported. Put these right, or export the file anew:"),
                   detail.join(QLatin1Char('\n')));
}

} // namespace

Result<Everything> readEverything(const QByteArray &json)
{
    QJsonParseError error;
    const QByteArray bytes = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = bytes.left(error.offset);
        return failure(ErrorKind::BadInput,
                       ReaderTexts::tr("The file is not whole JSON: it cannot be read beyond line %1, character %2.")
                           .arg(before.count('\n') + 1)
                           .arg(before.size() - before.lastIndexOf('\n')),
                       ReaderTexts::tr("Nothing was imported. Export the file anew."), error.errorString());
    }
    return DocumentReader(document.object()).read();
}

} // namespace polku
