#pragma once

#include "base/result.h"
#include "model/choices.h"
#include "model/kinds.h"
#include "store/changes.h"

#include <QDateTime>

namespace polku {

class Edit;
class Reader;
class Workspace;

// The review of what teams write: not started → draft → submitted → commented or returned → approved. One table says
// who may take which step in which state (docs/architecture.md); everything else is refused with the reason.
//
// Reviewed are submissions, plan sections and whole plans. A pilot has no review state of its own: its card is reviewed
// as the team's submission of a deliverable of kind pilot (reviewedRecord).

/// A step of the review.
enum class ReviewStep {
    Start,   ///< what is to be written was begun
    Submit,  ///< handed in; by the coach: what the team has sent in some other way is recorded
    Comment, ///< something said about it; by the coach, about what was submitted: it is answered without a decision
    Return,  ///< the coach asks for a new version and says why
    Approve, ///< the coach accepts it
    Reopen   ///< the coach takes an answer back; the team takes back what has not been answered, to write on
};

/// The state after the step. Comments are possible in every state. Fails (BadInput) when the side may not take it in
/// that state; the error says why and what to do instead. `title` is what the sentences call the record.
Result<ReviewState> stateAfter(ReviewState from, Side side, ReviewStep step, const QString &title);

/// A step together with the side that takes it.
struct ReviewMove
{
    ReviewStep step = ReviewStep::Start;
    Side side = Side::Coach;
};
/// The step by which a record comes from one state into another one: the coach's where both sides have one. Fails
/// (BadInput) when no step leads there, with why and what to do instead. For whoever only says which state it is to be.
Result<ReviewMove> moveBetween(ReviewState from, ReviewState to, const QString &title);

/// Whether records of the kind have a review state.
bool isReviewed(RecordKind kind);
/// The record whose review is meant: itself for reviewed kinds; of a pilot the team's submission of a deliverable of
/// kind pilot: the one that waits for the coach, else the one due last among those begun, else the one due first. Of a
/// comment, what it is about. Id 0 when there is none.
RecordRef reviewedRecord(const Reader &reader, RecordRef ref);
/// Throws Failure (NotFound) when the record is gone, (BadInput) when it is not reviewed.
ReviewState reviewState(const Reader &reader, RecordRef record);

/// Who takes a step, when, and what they say.
struct ReviewAct
{
    Side side = Side::Coach;
    QString author;
    QDateTime at;   ///< UTC
    QDate day;      ///< the local day of `at`
    QString text;   ///< Return and Comment need it; with any step it becomes a comment of its own thread
    QString anchor; ///< the words that it is about
};

/// Takes the step as part of an edit: sets the state, of a submission the days of submitting and of the answer and the
/// coach's response, keeps a version of a plan that is submitted or answered, and adds the comment. Throws Failure
/// (BadInput) when the step is refused or a text is missing.
void writeReviewStep(Edit &edit, RecordRef record, ReviewStep step, const ReviewAct &act);

/// Hands in what was written as one step of the history: what nobody has said was begun is begun with it. `day`: when
/// it came, where that was before today; the history then tells both days. Fails (BadInput) for a day that is still to
/// come or before the day on which the coach answered it last.
Result<Changes> handIn(Workspace &workspace, RecordRef record, Side side, QDate day = {});
/// Takes the step as one step of the history, signed by the workspace's author at its clock.
Result<Changes> takeReviewStep(Workspace &workspace, RecordRef record, ReviewStep step, Side side,
                               const QString &text = {});

} // namespace polku
