#include "exchange/everything.h"

#include "exchange/jsonvalue.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace polku {

namespace {

struct EverythingTexts
{
    Q_DECLARE_TR_FUNCTIONS(Everything)
};

QByteArray jsonOfRow(const Row &row)
{
    QByteArray json = "{\"id\": \"" + QByteArray::number(row.id) + '"';
    const RecordType &type = recordType(row.kind);
    for (size_t i = 0; i < type.fields.size(); ++i)
        json += QByteArray(", \"") + type.fields[i].column + "\": " + jsonOf(type.fields[i], row.values[i]);
    return json + '}';
}

/// The items between brackets, one a line.
QByteArray lines(const QByteArrayList &items, const QByteArray &indent)
{
    return items.isEmpty() ? QByteArray() : '\n' + indent + "  " + items.join(",\n" + indent + "  ") + '\n' + indent;
}

QByteArray arrayOf(const std::vector<Row> &rows, const QByteArray &indent)
{
    QByteArrayList items;
    for (const Row &row : rows)
        items.append(jsonOfRow(row));
    return '[' + lines(items, indent) + ']';
}

} // namespace

QByteArray jsonOfRows(const std::vector<Row> &rows)
{
    return arrayOf(rows, {}) + '\n';
}

QByteArray everythingJson(const Reader &reader)
{
    QByteArrayList kinds;
    for (const RecordKind kind : allRecordKinds)
        kinds.append(jsonText(QLatin1String(recordType(kind).table)) + ": " + arrayOf(reader.rows(kind), "    "));
    QByteArrayList blobs;
    for (const QString &hash : reader.blobHashes())
        blobs.append(jsonText(hash) + ": \"" + reader.blob(hash).value_or(QByteArray()).toBase64() + '"');
    const Query examples = Query().where("example", Value(qint64(1)));
    const bool example = reader.count(RecordKind::Academy, examples) > 0;

    QByteArray json = "{\n  \"format\": \"polku-everything\",\n";
    json += "  \"version\": " + QByteArray::number(everythingVersion) + ",\n";
    json += "  \"program\": \"Polku " POLKU_VERSION "\",\n";
    json += QByteArray("  \"example\": ") + (example ? "true" : "false") + ",\n";
    json += "  \"records\": {" + lines(kinds, "  ") + "},\n";
    json += "  \"blobs\": {" + lines(blobs, "  ") + "}\n}\n";
    return json;
}

/// Ids are unique over all kinds (the search index relies on it), so any record of that number is in the way.
static void requireNewIds(const Reader &reader, const Everything &everything)
{
    QSet<qint64> present;
    for (const RecordKind kind : allRecordKinds) {
        for (const Row &row : reader.rows(kind, Query().only({recordType(kind).fields.front().column})))
            present.insert(row.id);
    }
    for (const Row &row : everything.rows) {
        if (present.contains(row.id)) {
            throw Failure({ErrorKind::BadInput, EverythingTexts::tr("Some of these records are in the file already."),
                           EverythingTexts::tr("Nothing was imported. Import them into a new file."),
                           QStringLiteral("%1 %2 “%3”")
                               .arg(QLatin1String(recordType(row.kind).table))
                               .arg(row.id)
                               .arg(row.title().left(80))});
        }
    }
}

Result<Changes> importEverything(Workspace &workspace, const Everything &everything, const QString &source)
{
    const Operation operation{Op::Import, {}, {source, QString::number(everything.rows.size())}, false};
    return workspace.edit(operation, [&](Edit &edit) {
        requireNewIds(edit, everything);
        for (const QByteArray &bytes : everything.blobs)
            edit.keepBlob(bytes);
        for (const Row &row : everything.rows)
            edit.insert(row);
    });
}

} // namespace polku
