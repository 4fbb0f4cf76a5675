#include "academy/reviewdays.h"

#include "academy/progress.h"
#include "academy/review.h"
#include "model/records.h"

#include <algorithm>

namespace polku {

ReviewDays::ReviewDays(const Reader &reader, const Query &scope)
{
    QHash<DeliverableId, std::optional<Deliverable>> deliverables;
    for (const Submission &submission : reader.all<Submission>(scope.only(
             &Submission::team, &Submission::deliverable, &Submission::submittedOn, &Submission::reviewedOn))) {
        if (!submission.submittedOn.isValid() && !submission.reviewedOn.isValid())
            continue;
        auto deliverable = deliverables.constFind(submission.deliverable);
        if (deliverable == deliverables.constEnd())
            deliverable = deliverables.insert(submission.deliverable, reader.find(submission.deliverable));
        if (*deliverable && (*deliverable)->kind == DeliverableKind::Plan) {
            m_handedIn[submission.team].push_back(
                {sectionsAskedFor((*deliverable)->code), submission.submittedOn, submission.reviewedOn});
        }
    }
    for (const Comment &comment : reader.all<Comment>(
             scope.where(&Comment::side, Side::Coach).only(&Comment::subjectKind, &Comment::subject, &Comment::at))) {
        const RecordType *type = recordType(comment.subjectKind);
        if (!type || !isReviewed(type->kind) || !comment.at.isValid())
            continue;
        QDate &newest = m_answered[{type->kind, comment.subject}];
        newest = std::max(newest, comment.at.toLocalTime().date());
    }
}

QDate ReviewDays::of(RecordRef record, TeamId team, const QString &section, ReviewState state) const
{
    const bool waits = state == ReviewState::Submitted;
    if (const QDate answered = m_answered.value(record); answered.isValid() && !waits)
        return answered;
    QDate newest;
    const auto found = m_handedIn.constFind(team);
    if (found == m_handedIn.constEnd())
        return newest;
    for (const HandedIn &handedIn : *found) {
        const std::vector<QString> &asked = handedIn.sections;
        if (asked.empty() || std::find(asked.begin(), asked.end(), section) != asked.end())
            newest = std::max(newest, waits ? handedIn.submitted : handedIn.reviewed);
    }
    return newest;
}

} // namespace polku
