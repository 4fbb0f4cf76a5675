#pragma once

#include "base/result.h"
#include "model/field.h"
#include "store/changes.h"

#include <QByteArray>
#include <QMap>

#include <vector>

namespace polku {

class Reader;
class Workspace;

// All records of a file as one JSON document, and back. The format is described in docs/file-format.md.

inline constexpr int everythingVersion = 3; ///< of the documents that this program writes

/// What a document holds, checked and ready to be put into a file.
struct Everything
{
    std::vector<Row> rows;           ///< parents' kinds before children's, by id within a kind
    QMap<QString, QByteArray> blobs; ///< bytes of attachments by their SHA-256
};

/// The document of everything in the file, in UTF-8: the same bytes for the same records, whatever order they were
/// written in. History and house-keeping are not part of it. Throws Failure when the file cannot be read.
QByteArray everythingJson(const Reader &reader);

/// Records of one kind as a JSON array of objects, one a line, with the fields as in the document of everything.
QByteArray jsonOfRows(const std::vector<Row> &rows);

/// Reads and checks a document. Nothing is left out quietly: unknown kinds and fields, wrong types, days that do not
/// exist, unknown codes, ids that appear twice and references to nothing all make it fail (BadInput, TooNew), and the
/// error's detail tells each with its place ("records.pilot[3].stage: …"). Fields that are missing are at their
/// default.
Result<Everything> readEverything(const QByteArray &json);

/// Puts what was read into the file as one step. `source` is the file's name, for the history. Fails (BadInput) when
/// one of the records is in the file already; then nothing has happened.
Result<Changes> importEverything(Workspace &workspace, const Everything &everything, const QString &source);

} // namespace polku
