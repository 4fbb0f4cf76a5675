#pragma once

#include "academy/comments.h"
#include "academy/review.h"
#include "academy/reviewqueue.h"
#include "support/windowscene.h"

#include <QLabel>
#include <QPushButton>

namespace polku::test {

/// The Review page of the practice academy.
struct ReviewPageScene : WindowScene
{
    ReviewPageScene() { goTo("review"); }
    std::vector<ReviewItem> items(ReviewList list) const
    {
        return valueOf(workspace().read([&](const Reader &reader) {
            return readReviewItems(reader, window->desk().academy(), window->desk().today(), list);
        }));
    }
    std::vector<ReviewItem> queue() const { return items(ReviewList::Waiting); }
    ReviewState stateOf(RecordRef record) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return reviewState(reader, record); }));
    }
    std::vector<polku::CommentThread> threads(RecordRef record) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return readThreads(reader, record); }));
    }
    QString shownTitle() const { return find<QLabel>("reviewTitle")->text(); }
    QString shownTeam() const { return find<QLabel>("reviewTeam")->text(); }
    bool shows(const ReviewItem &item) const
    {
        return shownTitle() == item.title && shownTeam().startsWith(item.teamName);
    }
    void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    /// A section that the coach has returned once, written anew and submitted again.
    PlanSectionId submitAgain() const
    {
        const auto sections = all<PlanSection>(Query().where(&PlanSection::state, ReviewState::Approved));
        const PlanSectionId id = sections.front().id;
        valueOf(workspace().edit({}, [&](Edit &edit) {
            edit.set(id, &PlanSection::state, ReviewState::Submitted);
            edit.set(id, &PlanSection::body, QStringLiteral("The offices are cleaned every night."));
        }));
        valueOf(takeReviewStep(workspace(), id, ReviewStep::Return, Side::Coach, QStringLiteral("Who cleans them?")));
        valueOf(workspace().set(id, &PlanSection::body,
                                QStringLiteral("The offices are cleaned every day by our own staff.")));
        valueOf(takeReviewStep(workspace(), id, ReviewStep::Submit, Side::Coach));
        return id;
    }
};

} // namespace polku::test
