#pragma once

#include "academy/review.h"
#include "catalogue/wording.h"
#include "store/changes.h"

#include <QDateTime>

#include <vector>

namespace polku {

class Edit;
class Workspace;

// The versions of a plan (docs/decisions/0017): those that were kept, by hand or with a review, and every day of its
// history. Whatever is one of them can be compared with another, and taken back from.

/// One state of a plan that can be looked at.
struct PlanMoment
{
    enum class What {
        Now,
        Version, ///< kept as a record
        Review,  ///< a section was submitted, returned or approved; from the history
        Day      ///< the end of a day on which the plan was worked on; from the history
    };
    What what = What::Now;
    PlanVersionId version;            ///< of a version
    QString name;                     ///< of a version; of a review: the section's title
    QString author;                   ///< of a version or a review
    QString note;                     ///< of a version
    std::optional<ReviewStep> review; ///< of a review
    bool byReview = false;            ///< of a version: a review kept it, nobody named it
    QDateTime at;                     ///< UTC; of a day its last step
    qint64 step = 0;                  ///< of a review or a day: the step of the history after which it was so

    friend bool operator==(const PlanMoment &, const PlanMoment &) = default;
};

/// Oldest first, ending with now. Reads no content. A review of a section that was undone later is left out.
std::vector<PlanMoment> readPlanMoments(const Reader &reader, PlanId plan);
/// Only what was kept, oldest first.
std::vector<PlanMoment> readPlanVersions(const Reader &reader, PlanId plan);

/// "Sent to the management group", "Submitted for review", "“Goals” was approved", "As it was on 12 March 2026", "Now".
QString momentName(const PlanMoment &moment, const Words &words);
/// When and by whom: "12 March 2026 at 14:05 · Maija Salo"; of a day and of now empty.
QString momentDetail(const PlanMoment &moment, const Words &words);

/// The moment that is meant by "now", a version's id or name (upper or lower case), or a day of the history
/// ("2026-03-12": as it was at its end). Fails (NotFound, BadInput) naming what there is.
Result<PlanMoment> chosenMoment(const Reader &reader, PlanId plan, const QString &wanted, const Words &words);

/// Keeps the plan as it is, as part of an edit.
PlanVersionId keepPlanVersion(Edit &edit, PlanId plan, const QString &name, const QString &author, const QDateTime &at,
                              VersionReason reason = VersionReason::ByHand);
/// The same as one step of the history, signed by the workspace's author at its clock. Fails (BadInput) without a name.
Result<PlanVersionId> keepPlanVersion(Workspace &workspace, PlanId plan, const QString &name);
/// Keeps the plan that was submitted, returned or approved: itself, or as the submission that hands it in; called so in
/// the academy's language. Nothing for other records and steps.
void keepReviewedPlan(Edit &edit, RecordRef record, ReviewStep step, const QString &author, const QDateTime &at);

} // namespace polku
