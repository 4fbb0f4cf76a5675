#pragma once

#include "base/result.h"
#include "exchange/csv.h"
#include "model/field.h"

#include <array>
#include <optional>
#include <vector>

namespace polku {

/// What a table can bring in.
enum class CsvKind {
    Teams, ///< with their organisations and units
    People,
    Actions,
    Pilots,
    Feedback ///< answers from a survey: a row a person, a column a question (csvfeedback.h)
};

inline constexpr std::array allCsvKinds{CsvKind::Teams, CsvKind::People, CsvKind::Actions, CsvKind::Pilots,
                                        CsvKind::Feedback};

/// "teams", "people", "actions", "pilots", "feedback": on the command line.
QString csvKindCode(CsvKind kind);
std::optional<CsvKind> csvKindFromCode(QStringView code);
/// The kind of record that each row is.
RecordKind recordKindOf(CsvKind kind);

/// One column of a table whose header was understood.
struct CsvColumn
{
    qsizetype cell = 0; ///< its place in a row
    RecordKind record = RecordKind::Team;
    const Field *field = nullptr;
    bool guessed = false; ///< from what the header asks about, not from a name of the field
};

/// What the header of a table says.
struct CsvHeader
{
    std::vector<CsvColumn> columns;
    QStringList unknown; ///< headers that mean nothing, or something a column before them means already

    /// Null when the table has no such column.
    const CsvColumn *column(RecordKind record, const char *field) const;
};

/// Understands the headers for one kind of table, in any of the three languages, upper or lower case: the labels of the
/// fields, their column names ("short_name", "organisation.name") and common other words ("Deadline", "Vastuuhenkilö").
CsvHeader readCsvHeader(CsvKind kind, const QStringList &headers);

/// The kind of records whose header understands most of the table and has what names a record; nothing when none does.
/// Never Feedback: its columns are questions.
std::optional<CsvKind> recognisedCsvKind(const QStringList &headers);

} // namespace polku
