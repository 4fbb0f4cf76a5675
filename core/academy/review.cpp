#include "academy/review.h"

#include "academy/agreeddates.h"
#include "academy/comments.h"
#include "academy/planversions.h"
#include "academy/progressedit.h"
#include "base/format.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>

namespace polku {

namespace {

struct ReviewTexts
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr auto NotStarted = ReviewState::NotStarted;
constexpr auto Draft = ReviewState::Draft;
constexpr auto Submitted = ReviewState::Submitted;
constexpr auto Commented = ReviewState::Commented;
constexpr auto Returned = ReviewState::Returned;
constexpr auto Approved = ReviewState::Approved;

struct Transition
{
    ReviewState from;
    Side side;
    ReviewStep step;
    ReviewState to;
};
// Every step that is possible, each once.
// clang-format off
constexpr Transition transitions[] = {
    {NotStarted, Side::Team,  ReviewStep::Start,   Draft},
    {NotStarted, Side::Coach, ReviewStep::Start,   Draft},
    {NotStarted, Side::Coach, ReviewStep::Submit,  Submitted}, // it came by e-mail or on paper
    {Draft,      Side::Team,  ReviewStep::Submit,  Submitted},
    {Draft,      Side::Coach, ReviewStep::Submit,  Submitted},
    {Commented,  Side::Team,  ReviewStep::Submit,  Submitted},
    {Commented,  Side::Coach, ReviewStep::Submit,  Submitted},
    {Returned,   Side::Team,  ReviewStep::Submit,  Submitted},
    {Returned,   Side::Coach, ReviewStep::Submit,  Submitted},

    {Submitted,  Side::Coach, ReviewStep::Return,  Returned},
    {Commented,  Side::Coach, ReviewStep::Return,  Returned},
    {Submitted,  Side::Coach, ReviewStep::Approve, Approved},
    {Commented,  Side::Coach, ReviewStep::Approve, Approved},

    {Submitted,  Side::Team,  ReviewStep::Reopen,  Draft},
    {Commented,  Side::Coach, ReviewStep::Reopen,  Submitted},
    {Returned,   Side::Coach, ReviewStep::Reopen,  Submitted},
    {Approved,   Side::Coach, ReviewStep::Reopen,  Submitted},

    // Comments are open to both sides whatever the state; the coach's about what was submitted answers it.
    {NotStarted, Side::Team,  ReviewStep::Comment, NotStarted},
    {Draft,      Side::Team,  ReviewStep::Comment, Draft},
    {Submitted,  Side::Team,  ReviewStep::Comment, Submitted},
    {Commented,  Side::Team,  ReviewStep::Comment, Commented},
    {Returned,   Side::Team,  ReviewStep::Comment, Returned},
    {Approved,   Side::Team,  ReviewStep::Comment, Approved},
    {NotStarted, Side::Coach, ReviewStep::Comment, NotStarted},
    {Draft,      Side::Coach, ReviewStep::Comment, Draft},
    {Submitted,  Side::Coach, ReviewStep::Comment, Commented},
    {Commented,  Side::Coach, ReviewStep::Comment, Commented},
    {Returned,   Side::Coach, ReviewStep::Comment, Returned},
    {Approved,   Side::Coach, ReviewStep::Comment, Approved},
};
// clang-format on

/// Why a step that is not in the table is refused, and what to do instead.
struct Refusal
{
    QString why;
    QString advice;
};

Refusal refusalOfSubmit(ReviewState from, Side side)
{
    switch (from) {
    case NotStarted:
        return {ReviewTexts::tr("“%1” has not been started."), ReviewTexts::tr("Write it first, then submit it.")};
    case Approved:
        return {ReviewTexts::tr("“%1” has been approved and cannot be submitted again."),
                side == Side::Coach ? ReviewTexts::tr("Reopen it first.")
                                    : ReviewTexts::tr("Ask the coach to reopen it if it has to change.")};
    default:
        return {ReviewTexts::tr("“%1” has been submitted already."),
                side == Side::Coach ? ReviewTexts::tr("Answer it: approve it, return it or comment on it.")
                                    : ReviewTexts::tr("Wait for the coach's answer, or take it back to write on.")};
    }
}

/// Return and Approve.
Refusal refusalOfDecision(ReviewState from, Side side, ReviewStep step)
{
    if (side == Side::Team) {
        return {step == ReviewStep::Return ? ReviewTexts::tr("Only the coach can return “%1”.")
                                           : ReviewTexts::tr("Only the coach can approve “%1”."),
                ReviewTexts::tr("Write the coach a comment.")};
    }
    switch (from) {
    case Returned:
        return step == ReviewStep::Return
                   ? Refusal{ReviewTexts::tr("“%1” has been returned already."),
                             ReviewTexts::tr("Wait for the new version, or write a comment.")}
                   : Refusal{ReviewTexts::tr("“%1” has been returned and waits for a new version."),
                             ReviewTexts::tr("Wait for it, or reopen this one and approve it.")};
    case Approved:
        return step == ReviewStep::Return ? Refusal{ReviewTexts::tr("“%1” has been approved."),
                                                    ReviewTexts::tr("Reopen it first, then return it.")}
                                          : Refusal{ReviewTexts::tr("“%1” has been approved already."),
                                                    ReviewTexts::tr("Nothing is left to do.")};
    default:
        return {ReviewTexts::tr("“%1” has not been submitted yet."),
                ReviewTexts::tr("Write a comment meanwhile; comments are open at any time.")};
    }
}

Refusal refusalOfReopen(ReviewState from, Side side)
{
    switch (from) {
    case NotStarted:
    case Draft:
        return {ReviewTexts::tr("“%1” has not been submitted yet."),
                side == Side::Coach ? ReviewTexts::tr("Write a comment meanwhile; comments are open at any time.")
                                    : ReviewTexts::tr("Write on as it is; there is nothing to take back.")};
    case Submitted:
        return {ReviewTexts::tr("“%1” waits for the coach's answer already."),
                ReviewTexts::tr("Answer it: approve it, return it or comment on it.")};
    case Approved:
        return {ReviewTexts::tr("Only the coach can reopen “%1”, because it has been approved."),
                ReviewTexts::tr("Ask the coach to reopen it if it has to change.")};
    default:
        return {ReviewTexts::tr("“%1” has been answered and can be written on."),
                ReviewTexts::tr("Write the new version and submit it.")};
    }
}

Refusal refusal(ReviewState from, Side side, ReviewStep step)
{
    switch (step) {
    case ReviewStep::Start:
        return {ReviewTexts::tr("“%1” has been started already."), ReviewTexts::tr("Write on as it is.")};
    case ReviewStep::Submit:
        return refusalOfSubmit(from, side);
    case ReviewStep::Return:
    case ReviewStep::Approve:
        return refusalOfDecision(from, side, step);
    case ReviewStep::Reopen:
        return refusalOfReopen(from, side);
    case ReviewStep::Comment:
        break; // never refused
    }
    Q_UNREACHABLE();
}

/// Of a state that no step leads to.
Refusal refusalOfState(ReviewState from, ReviewState to)
{
    switch (to) {
    case NotStarted:
        return {ReviewTexts::tr("“%1” has been begun and cannot go back to not started."),
                ReviewTexts::tr("Leave it as a draft, or undo the step that began it.")};
    case Draft:
        return from == Approved ? refusalOfDecision(from, Side::Coach, ReviewStep::Return)
                                : refusalOfReopen(from, Side::Team);
    case Submitted:
        return refusalOfSubmit(from, Side::Coach);
    case Commented:
    case Returned:
        return refusalOfDecision(from, Side::Coach, ReviewStep::Return);
    case Approved:
        return refusalOfDecision(from, Side::Coach, ReviewStep::Approve);
    }
    Q_UNREACHABLE();
}

Op operationOf(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Start:
        return Op::Start;
    case ReviewStep::Submit:
        return Op::Submit;
    case ReviewStep::Comment:
        return Op::Comment;
    case ReviewStep::Return:
        return Op::Return;
    case ReviewStep::Approve:
        return Op::Approve;
    case ReviewStep::Reopen:
        return Op::Reopen;
    }
    Q_UNREACHABLE();
}

const Field &stateField(RecordKind kind)
{
    return *recordType(kind).field(u"state");
}

void setSubmissionDays(Edit &edit, SubmissionId id, ReviewStep step, ReviewState to, const ReviewAct &act)
{
    switch (step) {
    case ReviewStep::Submit:
        edit.set(id, &Submission::submittedOn, act.day);
        edit.set(id, &Submission::reviewedOn, {});
        break;
    case ReviewStep::Reopen:
        edit.set(id, &Submission::reviewedOn, {});
        if (to == Draft)
            edit.set(id, &Submission::submittedOn, {});
        break;
    case ReviewStep::Return:
    case ReviewStep::Approve:
        edit.set(id, &Submission::reviewedOn, act.day);
        edit.set(id, &Submission::response, act.text);
        break;
    case ReviewStep::Comment:
        if (act.side == Side::Coach && to == Commented) {
            edit.set(id, &Submission::reviewedOn, act.day);
            edit.set(id, &Submission::response, act.text);
        }
        break;
    case ReviewStep::Start:
        break;
    }
}

} // namespace

Result<ReviewState> stateAfter(ReviewState from, Side side, ReviewStep step, const QString &title)
{
    for (const Transition &transition : transitions) {
        if (transition.from == from && transition.side == side && transition.step == step)
            return transition.to;
    }
    const Refusal refused = refusal(from, side, step);
    return failure(ErrorKind::BadInput, refused.why.arg(title), refused.advice);
}

Result<ReviewMove> moveBetween(ReviewState from, ReviewState to, const QString &title)
{
    for (const Side side : {Side::Coach, Side::Team}) {
        for (const Transition &transition : transitions) {
            if (transition.from == from && transition.to == to && from != to && transition.side == side)
                return ReviewMove{transition.step, side};
        }
    }
    const Refusal refused = refusalOfState(from, to);
    return failure(ErrorKind::BadInput, refused.why.arg(title), refused.advice);
}

bool isReviewed(RecordKind kind)
{
    return kind == RecordKind::Submission || kind == RecordKind::PlanSection || kind == RecordKind::Plan;
}

/// The submission that stands for a pilot's card.
static RecordRef submissionOfPilot(const Reader &reader, PilotId pilot)
{
    const auto found = reader.find(pilot);
    if (!found)
        return {};
    RecordRef best;
    int bestRank = -1;
    QDate bestDue;
    const Query states = Query().only(&Submission::deliverable, &Submission::state);
    for (const Submission &submission : reader.where(&Submission::team, found->team, states)) {
        const auto deliverable = reader.find(submission.deliverable);
        if (!deliverable || deliverable->kind != DeliverableKind::Pilot)
            continue;
        const int rank = submission.state == Submitted ? 2 : submission.state != NotStarted ? 1 : 0;
        const bool later = rank == 0 ? deliverable->due < bestDue : deliverable->due > bestDue;
        if (rank > bestRank || (rank == bestRank && later)) {
            best = submission.id;
            bestRank = rank;
            bestDue = deliverable->due;
        }
    }
    return best;
}

RecordRef reviewedRecord(const Reader &reader, RecordRef ref)
{
    if (isReviewed(ref.kind))
        return reader.row(ref) ? ref : RecordRef();
    if (ref.kind == RecordKind::Pilot)
        return submissionOfPilot(reader, {ref.id});
    if (ref.kind == RecordKind::Comment) {
        const auto comment = reader.find(CommentId{ref.id});
        const RecordType *type = comment ? recordType(comment->subjectKind) : nullptr;
        return type && type->kind != RecordKind::Comment ? reviewedRecord(reader, {type->kind, comment->subject})
                                                         : RecordRef();
    }
    return {};
}

ReviewState reviewState(const Reader &reader, RecordRef record)
{
    if (!isReviewed(record.kind)) {
        throw Failure({ErrorKind::BadInput, ReviewTexts::tr("Records of this kind are not reviewed."),
                       ReviewTexts::tr("Review a submission, a plan section or a plan."),
                       QString::fromLatin1(recordType(record.kind).table)});
    }
    return codec::Codec<ReviewState>::fromValue(reader.existingRow(record).value(u"state"));
}

void writeReviewStep(Edit &edit, RecordRef record, ReviewStep step, const ReviewAct &act)
{
    const QString title = edit.titleOf(record);
    const Result<ReviewState> to = stateAfter(reviewState(edit, record), act.side, step, title);
    if (!to)
        throw Failure(to.error());
    ReviewAct said = act;
    said.text = act.text.trimmed();
    if (step == ReviewStep::Return && said.text.isEmpty()) {
        throw Failure({ErrorKind::BadInput,
                       ReviewTexts::tr("“%1” cannot be returned without a comment.").arg(title),
                       ReviewTexts::tr("Write what should change, so that the team knows what to do."),
                       {}});
    }
    if (step == ReviewStep::Comment && said.text.isEmpty()) {
        throw Failure({ErrorKind::BadInput,
                       ReviewTexts::tr("There is no comment on “%1” yet.").arg(title),
                       ReviewTexts::tr("Write the comment, then send it."),
                       {}});
    }
    edit.set(record, stateField(record.kind), codec::Codec<ReviewState>::toValue(*to));
    if (record.kind == RecordKind::Submission)
        setSubmissionDays(edit, {record.id}, step, *to, said);
    if (step == ReviewStep::Approve && agreesDates(edit, record))
        agreeNewDates(edit, edit.teamOf(edit.existingRow(record)));
    keepReviewedPlan(edit, record, step, said.author, said.at);
    if (step == ReviewStep::Comment || !said.text.isEmpty())
        beginThread(edit, record, {said.side, said.author, said.at}, said.text, said.anchor);
}

/// A day on which it can have come.
static void requirePossibleDay(const Reader &reader, RecordRef record, QDate day, QDate today)
{
    const auto refuse = [&](const QString &what, const QString &next) {
        throw Failure({ErrorKind::BadInput, what, next, reader.titleOf(record)});
    };
    const Language language = messageLanguage();
    if (day > today) {
        refuse(ReviewTexts::tr("%1 is still to come.").arg(formatDate(language, day)),
               ReviewTexts::tr("Give the day on which it came: today at the latest."));
    }
    if (record.kind != RecordKind::Submission)
        return;
    const QDate answered = reader.get(SubmissionId{record.id}).reviewedOn;
    if (answered.isValid() && day < answered) {
        refuse(ReviewTexts::tr("“%1” was answered on %2: a new version cannot have come before that.")
                   .arg(reader.titleOf(record), formatDate(language, answered)),
               ReviewTexts::tr("Give a later day, or undo the answer first."));
    }
}

Result<Changes> handIn(Workspace &workspace, RecordRef record, Side side, QDate day)
{
    const QDateTime now = workspace.clock().now();
    const QDate today = now.toLocalTime().date();
    const bool earlier = day.isValid() && day != today;
    const auto about = workspace.read([&](const Reader &reader) {
        if (earlier)
            requirePossibleDay(reader, record, day, today);
        QStringList args = operationArgs(reader, record);
        if (earlier)
            args.append(day.toString(Qt::ISODate));
        return args;
    });
    if (!about)
        return Unexpected(about.error());
    return workspace.edit({Op::Submit, record, *about}, [&](Edit &edit) {
        const ReviewAct act{side, workspace.author(), now, earlier ? day : today, {}, {}};
        if (side == Side::Team && reviewState(edit, record) == NotStarted)
            writeReviewStep(edit, record, ReviewStep::Start, act);
        writeReviewStep(edit, record, ReviewStep::Submit, act);
        keepBoardOfTheWeek(edit, today);
    });
}

Result<Changes> takeReviewStep(Workspace &workspace, RecordRef record, ReviewStep step, Side side, const QString &text)
{
    const auto about = workspace.read([&](const Reader &reader) { return operationArgs(reader, record); });
    if (!about)
        return Unexpected(about.error());
    return workspace.edit({operationOf(step), record, *about}, [&](Edit &edit) {
        const QDateTime now = workspace.clock().now();
        writeReviewStep(edit, record, step, {side, workspace.author(), now, now.toLocalTime().date(), text, {}});
        if (step != ReviewStep::Comment)
            keepBoardOfTheWeek(edit, now.toLocalTime().date());
    });
}

} // namespace polku
