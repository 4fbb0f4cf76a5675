#pragma once

#include "academy/feedback.h"
#include "base/language.h"
#include "model/records.h"
#include "report/datatable.h"
#include "report/document.h"

namespace polku {
class Catalogue;
class Reader;
} // namespace polku

namespace polku::report {

/// What the report on feedback tells: of all occasions, or of one.
struct FeedbackFacts
{
    Academy academy;
    AcademyFeedback all;
    bool one = false; ///< only one occasion was asked for
    QDate today;
};

/// `session` nothing: all occasions; null: the academy as a whole. Throws Failure (NotFound) when there is no feedback
/// there.
FeedbackFacts readFeedbackFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                std::optional<SessionId> session, QDate today);

/// Feedback as distributions, each with its table, and as quotes. No team and no day of an answer is named; of an
/// occasion, or a question, that fewer than fewestAnswersToTell answered only that is told.
Document feedbackReport(const FeedbackFacts &facts, Language language);
/// The same as blocks under headings of level `level` and the next, for a larger document. Nothing when there is none.
std::vector<Block> feedbackBlocks(const AcademyFeedback &feedback, const Words &words, int level);

/// The distributions for a spreadsheet: a row for each occasion and question with scores, under the same limit. No
/// quotes.
DataTable feedbackTable(const FeedbackFacts &facts, Language language);

} // namespace polku::report
