#include "academy/planpreview.h"

#include "academy/weeks.h"
#include "base/format.h"
#include "catalogue/catalogue.h"

#include <QCoreApplication>

namespace polku {

namespace {

PlannedSession plannedSession(const InPhase<Session> &item, qint64 id)
{
    const Session &session = item.record;
    PlannedSession planned;
    planned.id = SessionId{id};
    planned.phase = PhaseId{qint64(item.phase) + 1};
    planned.title = session.title;
    planned.kind = session.kind;
    planned.date = session.date;
    planned.begins = session.begins;
    planned.finishes = session.finishes;
    return planned;
}

/// Why a session of the plan is not on its ordinary day, in the words' language; empty when it is.
QString reasonInWords(const ProgrammeTemplate &programme, const QString &code, QDate starts, const Catalogue &catalogue,
                      const Words &words)
{
    for (const SessionTemplate &source : programme.sessions) {
        if (source.code == code)
            return whyNotWorking(dayInWeek(starts, source.week, source.weekday), catalogue.holidays(), words);
    }
    return {};
}

} // namespace

Schedule scheduleOf(const AcademyPlan &plan, const Catalogue &catalogue, const Words &words)
{
    Schedule schedule;
    schedule.name = plan.academy.name;
    schedule.language = plan.academy.language;
    schedule.starts = plan.academy.starts;
    schedule.ends = plan.academy.ends;
    qint64 id = 0;
    for (const Phase &phase : plan.phases)
        schedule.phases.push_back({PhaseId{++id}, phase.name, phase.kind, phase.starts, phase.ends, {}});
    id = 0;
    const auto add = [&](const InPhase<Session> &item, bool perTeam) {
        PlannedSession planned = plannedSession(item, ++id);
        planned.movedFrom = reasonInWords(plan.programme, item.record.code, plan.academy.starts, catalogue, words);
        if (perTeam) {
            planned.team = TeamId{1};
            planned.teamName = words("NewAcademy", QT_TRANSLATE_NOOP("NewAcademy", "Each team"));
        }
        schedule.sessions.push_back(std::move(planned));
    };
    for (const auto &session : plan.sessions)
        add(session, false);
    for (const auto &session : plan.teamSessions)
        add(session, true);
    id = 0;
    for (const auto &item : plan.deliverables) {
        schedule.deadlines.push_back({DeliverableId{++id},
                                      PhaseId{qint64(item.phase) + 1},
                                      item.record.title,
                                      item.record.kind,
                                      item.record.due,
                                      item.record.required,
                                      {}});
    }
    completeSchedule(&schedule, catalogue.holidays(), words);
    return schedule;
}

QStringList startNotes(const AcademyPlan &plan, QDate wished, QDate today, const Catalogue &catalogue,
                       const Words &words)
{
    const auto say = [&](const char *sentence) { return words("NewAcademy", sentence); };
    const QDate starts = plan.academy.starts;
    QStringList notes;
    if (starts != wished) {
        notes.append(say(QT_TRANSLATE_NOOP("NewAcademy", "The first week has sessions before that weekday, so the "
                                                         "academy starts on Monday %1."))
                         .arg(formatDate(words.language(), starts)));
    }
    const QString dayOff = whyNotWorking(starts, catalogue.holidays(), words);
    if (!dayOff.isEmpty())
        notes.append(dayOff + QLatin1Char(' ') +
                     say(QT_TRANSLATE_NOOP("NewAcademy", "The academy may start on it; its sessions are on working "
                                                         "days.")));
    if (starts < today) {
        notes.append(say(QT_TRANSLATE_NOOP("NewAcademy", "The first day is in the past. That is right for an academy "
                                                         "that is recorded afterwards.")));
        return notes;
    }
    int past = 0;
    for (const auto &session : plan.sessions)
        past += session.record.date < today;
    for (const auto &deliverable : plan.deliverables)
        past += deliverable.record.due < today;
    if (past > 0) {
        notes.append(words("NewAcademy",
                           QT_TRANSLATE_N_NOOP("NewAcademy", "%n session(s) or deadline(s) before the start would "
                                                             "already be past. A later first day gives them time."),
                           past));
    }
    return notes;
}

} // namespace polku
