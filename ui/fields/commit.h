#pragma once

#include "model/problems.h"
#include "models/recordsource.h"

namespace polku::ui {

/// What came of trying to write a value.
struct Commit
{
    enum class Outcome {
        Written, ///< it is in the file, or already was
        Refused, ///< it cannot be right: `why` is to be shown beside the field
        Failed,  ///< it could not be written; the person has been told
        Gone     ///< the record is no more
    };
    Outcome outcome = Outcome::Written;
    QString why;
};

/// Writes what an editor holds into one field of one record, unless it cannot be right.
Commit commitValue(RecordSource &source, RecordRef ref, const Field &field, const Result<Value> &typed);

/// What is wrong or odd with the record, by the catalogue and the academy's own themes.
std::vector<Problem> problemsOf(const RecordSource &source, const Row &row);
/// The sentences about one field; those of errors come first. With `error`, tells whether there is one.
QString problemLines(const RecordSource &source, const std::vector<Problem> &problems, const Field &field,
                     bool *error = nullptr);
/// An error as a sentence or two for beside a field.
QString sentenceOf(const Error &error);

} // namespace polku::ui
