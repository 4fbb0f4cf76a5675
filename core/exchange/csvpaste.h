#pragma once

#include "exchange/csvimport.h"

#include <vector>

namespace polku {

// Rows pasted from a spreadsheet: as an import, but their columns may have no names, so what each of them is taken as
// is guessed and the person's to correct.

/// What the columns of pasted rows are.
struct PastedColumns
{
    bool named = false;                ///< the first row is their names
    std::vector<const Field *> fields; ///< by column; null: left out
    friend bool operator==(const PastedColumns &, const PastedColumns &) = default;
};

/// What a column of such rows may be taken as, in the order to offer: what an import understands.
std::vector<const Field *> pastableFields(CsvKind kind);

/// Guesses by the first row when it has names that readCsvHeader() understands, else by what is in the cells: days,
/// words of a choice, people of the team; the first other column with text is the name.
PastedColumns guessPastedColumns(const Reader &reader, const Catalogue &catalogue, CsvKind kind, const CsvTable &table,
                                 TeamId team, Language language);

/// The rows with a first row that names their columns so, for previewCsv().
CsvTable withNamedColumns(const CsvTable &table, CsvKind kind, const PastedColumns &columns);

} // namespace polku
