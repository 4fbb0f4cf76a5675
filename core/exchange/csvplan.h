#pragma once

#include "academy/recordproblems.h"
#include "catalogue/wording.h"
#include "exchange/csvimport.h"
#include "model/fieldtext.h"
#include "store/reader.h"

#include <QHash>

// How previewCsv() and importCsv() work a table out. For the sources of core/exchange only.

namespace polku {

/// Why a row is refused; thrown while one row is read and caught by the loop over the rows.
struct RowRefused
{
    QString reason;
};

/// What every kind of table needs: the file, the words, and how to read a cell.
class CsvReading
{
public:
    CsvReading(const Reader &reader, const Catalogue &catalogue, const CsvPreview &preview, const Words &words);

    const Reader &reader() const { return m_reader; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const Words &words() const { return m_words; }
    const CsvHeader &header() const { return m_header; }
    AcademyId academy() const { return m_academy; }
    /// Of rows that name no team; null: none.
    TeamId team() const { return m_team; }

    /// The cell of that column; empty when the table or the row has none.
    QString cell(const CsvRow &row, RecordKind record, const char *field) const;
    /// What stands above a cell of that place.
    QString headerOf(qsizetype cell) const { return m_headers.value(cell); }
    /// The value of a cell; throws RowRefused.
    Value value(const Field &field, const QString &cell);
    /// Throws RowRefused when the row has cells beyond the header.
    void requireFitting(const CsvRow &row) const;
    /// What looks wrong in a record, as sentences.
    QStringList notes(const Row &row) const;

private:
    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Words &m_words;
    QStringList m_headers;
    CsvHeader m_header;
    AcademyId m_academy;
    TeamId m_team;
    qsizetype m_width;
    bool m_decimalComma;
    CodeFinder m_finder;
};

/// A record as it shall be.
struct PlannedRow
{
    Row row; ///< id 0: to be made
    bool changed = false;
};

/// An organisation of a team with its membership; references to what is not made yet are filled in when it is.
struct PlannedMember
{
    PlannedRow organisation;
    PlannedRow membership;
};

struct PlannedTeam
{
    PlannedRow team;
    PlannedRow application;
    bool applied = false; ///< the table tells what the application says
    bool decided = false; ///< or the decision on it, or why
    std::vector<PlannedMember> members;
    QHash<QString, int> given; ///< column → line that told it
};

/// Works out people, actions or pilots; fills in lines.
std::vector<PlannedRow> planRows(CsvReading &reading, RecordKind kind, const CsvTable &table,
                                 std::vector<CsvPreview::Line> &lines);
/// Works out teams; fills in lines. A team that is new applies, if the academy starts after `today`, else it takes
/// part.
std::vector<PlannedTeam> planTeams(CsvReading &reading, const CsvTable &table, QDate today,
                                   std::vector<CsvPreview::Line> &lines);

} // namespace polku
