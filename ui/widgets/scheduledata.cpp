#include "widgets/scheduledata.h"

#include "base/format.h"

#include <QCoreApplication>

namespace polku::ui {

namespace {

struct ScheduleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SchedulePage)
};

/// Room around the first and the last day, so that nothing stands at the edge.
constexpr int daysAround = 7;

QString withProblems(const QString &detail, const QStringList &problems)
{
    return (QStringList{detail} + problems).join(QStringLiteral(". "));
}

} // namespace

QString dayAndTimes(const PlannedSession &session, Language language)
{
    const QString day = formatWeekday(language, session.date);
    const QString times = formatTimeRange(language, session.begins, session.finishes);
    return times.isEmpty() ? day : QStringLiteral("%1, %2").arg(day, times);
}

ScheduleTimelineData timelineOf(const Schedule &schedule, QDate today, Language language, TeamId team)
{
    using Mark = ScheduleTimelineData::Mark;
    ScheduleTimelineData data;
    if (!schedule.first.isValid())
        return data;
    data.from = schedule.first.addDays(-daysAround);
    data.to = schedule.last.addDays(daysAround);
    data.today = today;
    data.todayName = ScheduleTexts::tr("Today is %1").arg(formatDate(language, today));
    for (const PlannedPhase &phase : schedule.phases) {
        data.bands.push_back({phase.id, phase.name, phase.starts, phase.ends,
                              withProblems(formatDateRange(language, phase.starts, phase.ends), phase.problems),
                              !phase.problems.isEmpty()});
    }
    for (const PlannedSession &session : schedule.sessions) {
        if (!session.date.isValid() || (team && session.team && session.team != team))
            continue;
        Mark mark;
        mark.record = session.id;
        mark.date = session.date;
        mark.detail = withProblems(dayAndTimes(session, language), session.problems);
        mark.problem = !session.problems.isEmpty();
        mark.state = session.state == SessionState::Held        ? Mark::State::Done
                     : session.state == SessionState::Cancelled ? Mark::State::Cancelled
                                                                : Mark::State::Planned;
        mark.name =
            session.teamName.isEmpty() ? session.title : QStringLiteral("%1 · %2").arg(session.teamName, session.title);
        (session.team ? data.teamSessions : data.sessions).push_back(mark);
    }
    for (const PlannedDeadline &deadline : schedule.deadlines) {
        if (!deadline.due.isValid())
            continue;
        data.deadlines.push_back({deadline.id, deadline.title, deadline.due,
                                  withProblems(formatWeekday(language, deadline.due), deadline.problems),
                                  Mark::State::Planned, !deadline.problems.isEmpty()});
    }
    for (const Holiday &holiday : schedule.holidays)
        data.daysOff.push_back({holiday.date, holiday.name.in(language)});
    return data;
}

} // namespace polku::ui
