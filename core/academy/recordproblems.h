#pragma once

#include "model/problems.h"

namespace polku {

class Reader;

/// A name as people mean it: without case and surplus blanks, letters with marks in one form.
QString foldedName(const QString &name);

/// Whether records of the kind can have problems that show only beside others.
bool hasProblemsAmongOthers(RecordKind kind);

/// What is odd with a record beside the others of its academy, on its fields; `row` need not be written yet. As
/// warnings: two teams with one name; an organisation (by business id, else by name) in two teams; weights of the
/// selection criteria that do not make 100 per cent; an owner who has left the team. What an action cannot
/// wait for is an error (waitsForProblem).
std::vector<Problem> problemsAmongOthers(const Reader &reader, const Row &row);

/// All problems of a record: problems(), then problemsAmongOthers().
std::vector<Problem> recordProblems(const Reader &reader, const Row &row, const IsKnownCode &isKnown = {});

} // namespace polku
