#include "academy/progressedit.h"

#include "base/dates.h"
#include "model/records.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace polku {

void setRating(Edit &edit, TeamId team, PhaseId phase, std::optional<ProgressState> rating, QDate today)
{
    const Query newestFirst = Query().where(&CoachRating::phase, phase).orderBy("at", true);
    const std::vector<CoachRating> present = edit.where(&CoachRating::team, team, newestFirst);
    if (!rating) {
        for (const CoachRating &each : present)
            edit.remove(each.id);
    } else if (present.empty()) {
        edit.insert(CoachRating{{}, team, phase, *rating, {}, today});
    } else {
        edit.set(present.front().id, &CoachRating::rating, *rating);
        edit.set(present.front().id, &CoachRating::at, today);
    }
}

int keepBoard(Edit &edit, const ProgressBoard &board)
{
    QHash<std::pair<TeamId, PhaseId>, ProgressSnapshotId> present;
    const Query today = Query().inAcademy(board.academy).where(&ProgressSnapshot::date, board.today);
    for (const ProgressSnapshot &each : edit.all<ProgressSnapshot>(today))
        present.insert({each.team, each.phase}, each.id);
    int kept = 0;
    for (size_t i = 0; i < board.cells.size(); ++i) {
        const ProgressCell &cell = board.cells[i];
        if (!board.phases[i % board.phases.size()].hasBegun(board.today))
            continue;
        ProgressSnapshot snapshot;
        snapshot.id = present.value({cell.team, cell.phase});
        snapshot.team = cell.team;
        snapshot.phase = cell.phase;
        snapshot.date = board.today;
        snapshot.state = cell.state;
        if (cell.ratingDiffers())
            snapshot.rating = QLatin1String(codeOf(cell.rating->rating));
        snapshot.done = cell.done;
        snapshot.expected = cell.expected;
        if (snapshot.id)
            edit.update(snapshot);
        else
            edit.insert(snapshot);
        ++kept;
    }
    return kept;
}

void keepBoardOfTheWeek(Edit &edit, QDate today)
{
    const QDate monday = mondayOf(today);
    const Query running = Query().where(&Academy::state, AcademyState::Running).only(&Academy::state);
    for (const Academy &academy : edit.all<Academy>(running)) {
        const Query now = Query()
                              .where(&Phase::academy, academy.id)
                              .where(&Phase::starts, today, Query::Is::AtMost)
                              .where(&Phase::ends, today, Query::Is::AtLeast);
        const Query kept =
            Query().inAcademy(academy.id).where(&ProgressSnapshot::date, monday, Query::Is::AtLeast).limit(1);
        if (edit.count(RecordKind::Phase, now) > 0 && edit.all<ProgressSnapshot>(kept).empty())
            keepBoard(edit, readProgressBoard(edit, academy.id, today));
    }
}

ProgressState mostPressing(const std::vector<ProgressState> &states)
{
    const auto has = [&](ProgressState state) {
        return std::find(states.begin(), states.end(), state) != states.end();
    };
    if (has(ProgressState::Late))
        return ProgressState::Late;
    if (has(ProgressState::NeedsAttention))
        return ProgressState::NeedsAttention;
    if (has(ProgressState::OnTrack) || (has(ProgressState::Done) && has(ProgressState::NotStarted)))
        return ProgressState::OnTrack;
    return has(ProgressState::Done) ? ProgressState::Done : ProgressState::NotStarted;
}

std::vector<PathPoint> readPath(const Reader &reader, TeamId team)
{
    std::map<QDate, std::pair<PathPoint, std::vector<ProgressState>>> days;
    for (const ProgressSnapshot &each : reader.where(&ProgressSnapshot::team, team)) {
        if (!each.date.isValid())
            continue;
        auto &[point, states] = days[each.date];
        point.done += int(each.done.value_or(0));
        point.expected += int(each.expected.value_or(0));
        states.push_back(each.state);
    }
    std::vector<PathPoint> path;
    for (auto &[day, known] : days) {
        known.first.date = day;
        known.first.state = mostPressing(known.second);
        path.push_back(known.first);
    }
    return path;
}

PathPoint pathPointOf(const ProgressBoard &board, TeamId team)
{
    PathPoint point;
    point.date = board.today;
    std::vector<ProgressState> states;
    for (size_t i = 0; i < board.cells.size(); ++i) {
        const ProgressCell &cell = board.cells[i];
        if (cell.team != team || !board.phases[i % board.phases.size()].hasBegun(board.today))
            continue;
        point.done += cell.done;
        point.expected += cell.expected;
        states.push_back(cell.state);
    }
    point.state = mostPressing(states);
    return point;
}

} // namespace polku
