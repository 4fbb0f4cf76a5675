#include "academy/reviewqueue.h"

#include "academy/review.h"
#include "academy/reviewdays.h"
#include "academy/reviewpast.h"
#include "model/records.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace polku {

bool isIn(ReviewList list, ReviewState state)
{
    switch (list) {
    case ReviewList::Waiting:
        return state == ReviewState::Submitted;
    case ReviewList::WithTeam:
        return state == ReviewState::Commented || state == ReviewState::Returned;
    case ReviewList::Approved:
        return state == ReviewState::Approved;
    case ReviewList::All:
        return state != ReviewState::NotStarted && state != ReviewState::Draft;
    }
    Q_UNREACHABLE();
}

namespace {

/// What the records themselves tell of what came into the file with its state; invalid when they tell nothing.
QDate sinceByRecords(const Reader &reader, RecordRef record, TeamId team, ReviewState state)
{
    if (record.kind == RecordKind::Submission)
        return {}; // has its own days
    const auto section = record.kind == RecordKind::PlanSection ? reader.find(PlanSectionId{record.id}) : std::nullopt;
    return ReviewDays(reader, Query().where("team", team.value))
        .of(record, team, section ? section->code : QString(), state);
}

/// The day on which the record came into its state, by the history; of what came into the file in that state, by the
/// records.
QDate sinceWhen(const Reader &reader, RecordRef record, TeamId team, ReviewState state)
{
    ReviewPast past(reader, record);
    while (const auto moment = past.next()) {
        if (moment->amongMany)
            return sinceByRecords(reader, record, team, state);
        if (!moment->beginning && moment->state != state)
            continue;
        // What came on an earlier day than it was recorded has waited since then.
        const QDate came = moment->step->operation.handedInOn();
        return came.isValid() ? came : moment->step->at.toLocalTime().date();
    }
    return {};
}

/// `since`: the day that the record itself tells; invalid: as sinceWhen() finds.
ReviewItem itemOf(const Reader &reader, RecordRef record, TeamId team, const QString &title, ReviewState state,
                  QDate today, QDate since = {})
{
    ReviewItem item;
    item.record = record;
    item.team = team;
    item.title = title;
    item.state = state;
    item.since = since.isValid() ? since : sinceWhen(reader, record, team, state);
    item.days = item.since.isValid() ? std::max(0, int(item.since.daysTo(today))) : 0;
    return item;
}

ReviewItem itemOf(const Reader &reader, const Submission &submission, const Deliverable &deliverable, QDate today)
{
    ReviewItem item =
        itemOf(reader, submission.id, submission.team, deliverable.title, submission.state, today,
               submission.state == ReviewState::Submitted ? submission.submittedOn : submission.reviewedOn);
    item.deliverable = deliverable.kind;
    item.due = deliverable.due;
    return item;
}

QString shortNameOf(const Team &team)
{
    return team.shortName.isEmpty() ? team.name : team.shortName;
}

bool comesFirst(const ReviewItem &a, const ReviewItem &b)
{
    const bool aWaits = a.state == ReviewState::Submitted;
    const bool bWaits = b.state == ReviewState::Submitted;
    if (aWaits != bWaits)
        return aWaits;
    // What nothing tells the age of comes after what is known to have waited.
    if (a.since.isValid() != b.since.isValid())
        return a.since.isValid();
    if (a.since != b.since)
        return aWaits ? a.since < b.since : a.since > b.since;
    // The plan after its sections: what is read first helps to read the whole.
    const auto rank = [](const ReviewItem &item) { return item.record.kind == RecordKind::Plan ? 1 : 0; };
    return std::tuple(a.teamName, a.team, rank(a), a.record) < std::tuple(b.teamName, b.team, rank(b), b.record);
}

} // namespace

std::vector<ReviewItem> readReviewItems(const Reader &reader, AcademyId academy, QDate today, ReviewList list)
{
    QHash<TeamId, QString> teams;
    const Query names = Query().only(&Team::name, &Team::shortName, &Team::state);
    for (const Team &team : reader.where(&Team::academy, academy, names)) {
        if (team.state == TeamState::Participant)
            teams.insert(team.id, shortNameOf(team));
    }
    QHash<DeliverableId, Deliverable> deliverables;
    const Query due = Query().only(&Deliverable::title, &Deliverable::kind, &Deliverable::due);
    for (const Deliverable &deliverable : reader.where(&Deliverable::academy, academy, due))
        deliverables.insert(deliverable.id, deliverable);

    std::vector<ReviewItem> items;
    const Query here = Query().inAcademy(academy);
    const auto wanted = [&](TeamId team, ReviewState state) { return isIn(list, state) && teams.contains(team); };
    for (const Submission &submission :
         reader.all<Submission>(here.only(&Submission::team, &Submission::deliverable, &Submission::state,
                                          &Submission::submittedOn, &Submission::reviewedOn))) {
        if (wanted(submission.team, submission.state))
            items.push_back(itemOf(reader, submission, deliverables.value(submission.deliverable), today));
    }
    for (const PlanSection &section : reader.all<PlanSection>(
             here.only(&PlanSection::team, &PlanSection::title, &PlanSection::state, &PlanSection::hiddenSection))) {
        if (wanted(section.team, section.state) && !section.hiddenSection)
            items.push_back(itemOf(reader, section.id, section.team, section.title, section.state, today));
    }
    for (const Plan &plan : reader.all<Plan>(here.only(&Plan::team, &Plan::title, &Plan::state))) {
        if (wanted(plan.team, plan.state))
            items.push_back(itemOf(reader, plan.id, plan.team, plan.title, plan.state, today));
    }
    for (ReviewItem &item : items)
        item.teamName = teams.value(item.team);
    std::sort(items.begin(), items.end(), comesFirst);
    return items;
}

std::vector<ReviewItem> readReviewQueue(const Reader &reader, AcademyId academy, QDate today)
{
    return readReviewItems(reader, academy, today, ReviewList::Waiting);
}

ReviewCounts countReviews(const std::vector<ReviewItem> &all)
{
    ReviewCounts counts;
    for (const ReviewItem &item : all) {
        counts.waiting += isIn(ReviewList::Waiting, item.state);
        counts.withTeam += isIn(ReviewList::WithTeam, item.state);
        counts.approved += isIn(ReviewList::Approved, item.state);
    }
    return counts;
}

WaitingForReview countWaiting(const Reader &reader, AcademyId academy)
{
    QSet<TeamId> teams;
    for (const Team &team : reader.where(&Team::academy, academy, Query().only(&Team::state))) {
        if (team.state == TeamState::Participant)
            teams.insert(team.id);
    }
    const Query here = Query().inAcademy(academy);
    const auto ofTeams = [&](const auto &records) {
        return int(std::count_if(records.begin(), records.end(),
                                 [&](const auto &record) { return teams.contains(record.team); }));
    };
    WaitingForReview waiting;
    waiting.submissions =
        ofTeams(reader.all<Submission>(here.where(&Submission::state, ReviewState::Submitted).only(&Submission::team)));
    waiting.sections = ofTeams(reader.all<PlanSection>(here.where(&PlanSection::state, ReviewState::Submitted)
                                                           .where(&PlanSection::hiddenSection, false)
                                                           .only(&PlanSection::team)));
    waiting.plans = ofTeams(reader.all<Plan>(here.where(&Plan::state, ReviewState::Submitted).only(&Plan::team)));
    return waiting;
}

std::optional<ReviewItem> readReviewItem(const Reader &reader, RecordRef record, QDate today)
{
    std::optional<ReviewItem> item;
    if (record.kind == RecordKind::Submission) {
        if (const auto submission = reader.find(SubmissionId{record.id}))
            item = itemOf(reader, *submission, reader.get(submission->deliverable), today);
    } else if (record.kind == RecordKind::PlanSection) {
        if (const auto section = reader.find(PlanSectionId{record.id}))
            item = itemOf(reader, record, section->team, section->title, section->state, today);
    } else if (record.kind == RecordKind::Plan) {
        if (const auto plan = reader.find(PlanId{record.id}))
            item = itemOf(reader, record, plan->team, plan->title, plan->state, today);
    }
    if (item)
        item->teamName = shortNameOf(reader.get(item->team));
    return item;
}

} // namespace polku
