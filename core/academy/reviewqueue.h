#pragma once

#include "model/choices.h"
#include "model/kinds.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace polku {

class Reader;

// What the coach has to read and what has been answered. Only teams that take part count.

/// One submission, plan section or plan on its way through the review.
struct ReviewItem
{
    RecordRef record;
    TeamId team;
    QString teamName;
    QString title; ///< the deliverable's, the section's, the plan's
    ReviewState state = ReviewState::Submitted;
    std::optional<DeliverableKind> deliverable; ///< of a submission
    QDate due;                                  ///< of a submission
    QDate since;                                ///< in this state; invalid when nothing tells
    int days = 0;                               ///< from `since` to today, at least 0
};

/// Which part of the review: what waits for the coach, what the coach has answered and the team works on, what is done.
enum class ReviewList { Waiting, WithTeam, Approved, All };
bool isIn(ReviewList list, ReviewState state);

/// What waits for the coach, oldest first; what nothing tells the age of comes last.
std::vector<ReviewItem> readReviewQueue(const Reader &reader, AcademyId academy, QDate today);
/// Those of a list: Waiting as readReviewQueue(), the others with the newest answer first; All has what waits first.
/// What has never been submitted is in none.
std::vector<ReviewItem> readReviewItems(const Reader &reader, AcademyId academy, QDate today, ReviewList list);
/// How many are in each list.
struct ReviewCounts
{
    int waiting = 0;
    int withTeam = 0;
    int approved = 0;
};
ReviewCounts countReviews(const std::vector<ReviewItem> &all);
/// What waits for the coach, by kind: the length of readReviewQueue() without reading it.
struct WaitingForReview
{
    int submissions = 0; ///< submitted, not yet answered
    int sections = 0;    ///< of plans; those left out do not count
    int plans = 0;       ///< as a whole

    int all() const { return submissions + sections + plans; }
};
WaitingForReview countWaiting(const Reader &reader, AcademyId academy);
/// One item, also of a draft or of a team that does not take part; nothing when the record is gone or not reviewed.
std::optional<ReviewItem> readReviewItem(const Reader &reader, RecordRef record, QDate today);

} // namespace polku
