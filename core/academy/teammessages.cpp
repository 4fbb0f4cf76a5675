#include "academy/teammessages.h"

#include "model/records.h"
#include "store/reader.h"

#include <algorithm>
#include <tuple>

namespace polku {

namespace {

/// What asks something of the team comes first.
int groupOf(ReviewState state)
{
    switch (state) {
    case ReviewState::Returned:
        return 0;
    case ReviewState::Commented:
        return 1;
    case ReviewState::Submitted:
        return 2;
    default:
        return 3;
    }
}

bool wasHandedIn(ReviewState state)
{
    return isIn(ReviewList::All, state);
}

} // namespace

void sortMessages(std::vector<TeamMessage> &messages)
{
    std::stable_sort(messages.begin(), messages.end(), [](const TeamMessage &a, const TeamMessage &b) {
        const int group = groupOf(a.item.state);
        if (group != groupOf(b.item.state))
            return group < groupOf(b.item.state);
        // What nothing tells the age of comes last.
        if (a.item.since.isValid() != b.item.since.isValid())
            return a.item.since.isValid();
        if (a.item.since != b.item.since)
            return group < 3 ? a.item.since < b.item.since : a.item.since > b.item.since;
        return a.item.record < b.item.record;
    });
}

std::vector<TeamMessage> readTeamMessages(const Reader &reader, TeamId team, QDate today)
{
    std::vector<TeamMessage> messages;
    const auto add = [&](RecordRef record, const CoachAnswer &said) {
        if (auto item = readReviewItem(reader, record, today))
            messages.push_back({std::move(*item), said});
    };
    const PlanPath plan = readPlanPath(reader, team);
    if (plan.plan && wasHandedIn(plan.state))
        add(plan.plan, plan.asked);
    for (const PlanPathSection &section : plan.sections) {
        if (!section.leftOut && wasHandedIn(section.state))
            add(section.id, section.asked);
    }
    for (const Submission &submission : reader.where(&Submission::team, team)) {
        if (!wasHandedIn(submission.state))
            continue;
        CoachAnswer said;
        if (submission.state != ReviewState::Submitted) {
            said.text = submission.response;
            said.at = submission.reviewedOn.isValid() ? submission.reviewedOn.startOfDay() : QDateTime();
        }
        add(submission.id, said);
    }
    sortMessages(messages);
    return messages;
}

bool waitsForTeam(const CommentThread &thread)
{
    return !thread.resolved() && thread.comments.back().side == Side::Coach;
}

int countForTeam(const Reader &reader, TeamId team)
{
    int count = 0;
    for (const TeamThread &open : readOpenThreads(reader, team))
        count += waitsForTeam(open.thread);
    const Query returned = Query().where("team", Value(team.value)).where("state", Value(QStringLiteral("returned")));
    count += int(reader.count(RecordKind::Submission, returned));
    count += int(reader.count(RecordKind::Plan, returned));
    count += int(reader.count(RecordKind::PlanSection, returned.where(&PlanSection::hiddenSection, false)));
    return count;
}

} // namespace polku
