#include "academy/progress.h"

#include <algorithm>

namespace polku {

using Kind = ProgressItem::Kind;
using News = ProgressItem::News;

std::vector<QString> sectionsAskedFor(const QString &deliverableCode)
{
    // What the guidance of the programme template's deliverables names.
    if (deliverableCode == QLatin1String("current_state"))
        return {QStringLiteral("current_state"), QStringLiteral("strategy_link")};
    if (deliverableCode == QLatin1String("goals_v0"))
        return {QStringLiteral("goals")};
    if (deliverableCode == QLatin1String("dialogue_plan"))
        return {QStringLiteral("market_dialogue")};
    return {};
}

static bool isDone(News news)
{
    return news == News::Approved || news == News::ApprovedWithDeliverable || news == News::Done ||
           news == News::Reached || news == News::Attended;
}

/// The next move is the coach's, or the team has handed in: no day can be missed meanwhile.
static bool isHandedIn(News news)
{
    return news == News::WaitsForCoach || news == News::Commented;
}

/// The academy asks for it on its day, of every team; the other days are the team's own plans.
static bool isAskedFor(Kind kind)
{
    return kind == Kind::Deliverable || kind == Kind::SelfAssessment;
}

static ProgressState stateOf(const ProgressItem &item)
{
    if (item.done)
        return ProgressState::Done;
    const bool unfinished = item.news == News::Returned ||
                            (item.kind == Kind::SelfAssessment && item.news == News::Begun); // the team is at it
    if (isAskedFor(item.kind) && item.daysLate > daysUntilLate && !unfinished)
        return ProgressState::Late;
    if (item.daysLate > 0 || item.news == News::Returned || item.news == News::Blocked ||
        (item.news == News::Absent && item.newest))
        return ProgressState::NeedsAttention;
    return item.news == News::Begun || isHandedIn(item.news) ? ProgressState::OnTrack : ProgressState::NotStarted;
}

static void judge(ProgressItem &item, QDate today)
{
    item.done = isDone(item.news);
    item.counts = item.kind != Kind::Session || item.done;
    const bool hasDay = item.kind != Kind::Session && item.day.isValid();
    item.daysLate =
        hasDay && !item.done && !isHandedIn(item.news) ? int(std::max<qint64>(0, item.day.daysTo(today))) : 0;
    item.state = stateOf(item);
}

void judge(ProgressCell &cell, const ProgressPhase &phase, QDate today)
{
    cell.done = 0;
    cell.expected = 0;
    bool late = false;
    bool attention = false;
    bool begun = phase.hasBegun(today);
    for (ProgressItem &item : cell.items) {
        judge(item, today);
        // Several phases ask for the same section: it says something in the first of them, when its time has come.
        if (item.kind == Kind::PlanSection && !item.done && (item.askedBefore || !phase.hasBegun(today)))
            item.state = ProgressState::NotStarted;
        cell.expected += item.counts;
        cell.done += item.counts && item.done;
        late = late || item.state == ProgressState::Late;
        attention = attention || item.state == ProgressState::NeedsAttention;
        begun = begun || (item.done && item.kind != Kind::PlanSection);
    }
    const bool over = phase.ends.isValid() && phase.ends < today;
    if (late)
        cell.state = ProgressState::Late;
    else if (attention)
        cell.state = ProgressState::NeedsAttention;
    else if (cell.done == cell.expected && (cell.expected > 0 ? begun : over))
        cell.state = ProgressState::Done;
    else
        cell.state = begun ? ProgressState::OnTrack : ProgressState::NotStarted;
}

} // namespace polku
