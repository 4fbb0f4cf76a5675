#include "report/calendar.h"

#include "academy/schedule.h"
#include "base/markdown.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "report/markdown.h"
#include "report/ownerrole.h"
#include "report/pilotsummary.h"
#include "store/history.h"
#include "store/reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace polku::report {

namespace {

/// The count of a record's steps after the one that made it, and the time of the newest.
void readChanges(const Reader &reader, RecordRef record, CalendarEvent *event)
{
    HistoryFilter filter;
    filter.record = record;
    filter.limit = -1;
    const std::vector<HistoryStep> steps = history(reader, filter);
    if (steps.empty())
        return;
    event->changes = int(steps.size()) - 1;
    event->changedAt = steps.front().at;
}

QString uidOf(RecordRef record)
{
    return QStringLiteral("%1-%2@polku").arg(QLatin1String(recordType(record.kind).table)).arg(record.id);
}

CalendarEvent sessionEvent(const Reader &reader, const PlannedSession &session, const Words &words)
{
    CalendarEvent event;
    event.uid = uidOf(session.id);
    // A calendar shows nothing of an event without a name.
    const QString title = session.title.isEmpty() ? choiceLabel(session.kind, words) : session.title;
    event.title = session.teamName.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, session.teamName);
    event.place = session.place;
    event.link = session.link;
    event.day = session.date;
    event.begins = session.begins;
    if (session.finishes > session.begins)
        event.finishes = session.finishes;
    event.cancelled = session.state == SessionState::Cancelled;
    const Session record = reader.get(session.id);
    QStringList paragraphs{choiceLabel(session.kind, words), record.agenda.trimmed(), session.movedFrom};
    paragraphs.removeAll(QString());
    event.text = paragraphs.join(QStringLiteral("\n\n"));
    readChanges(reader, session.id, &event);
    return event;
}

CalendarEvent deadlineEvent(const Reader &reader, const PlannedDeadline &deadline, const Words &words)
{
    CalendarEvent event;
    event.uid = uidOf(deadline.id);
    event.title = words("Schedule", QT_TRANSLATE_NOOP("Schedule", "Due: %1")).arg(deadline.title);
    event.text = reader.get(deadline.id).guidance.trimmed();
    event.day = deadline.due;
    readChanges(reader, deadline.id, &event);
    return event;
}

/// Months after the closing nobody remembers it: a follow-up for which no meeting is planned stands on its first day.
CalendarEvent followUpEvent(const Reader &reader, const PlannedPhase &phase, const Words &words)
{
    CalendarEvent event;
    event.uid = uidOf(phase.id);
    event.title = phase.name;
    event.text = words("Schedule", QT_TRANSLATE_NOOP("Schedule", "Ask the teams for the self-assessment and for how "
                                                                 "their actions and pilots are."));
    event.day = phase.starts;
    readChanges(reader, phase.id, &event);
    return event;
}

CalendarEvent actionEvent(const Reader &reader, const Action &action, const QString &teamName, const PersonRoles &roles,
                          const Words &words)
{
    CalendarEvent event;
    event.uid = uidOf(action.id);
    const bool done = action.status == ActionStatus::Done;
    const QString title = (done ? words("Schedule", QT_TRANSLATE_NOOP("Schedule", "Done: %1"))
                                : words("Schedule", QT_TRANSLATE_NOOP("Schedule", "Due: %1")))
                              .replace(QStringLiteral("%1"), action.title);
    event.title = teamName.isEmpty() ? title : QStringLiteral("%1 · %2").arg(title, teamName);
    QStringList paragraphs;
    const QString owner = ownerRole(action.ownerRole, action.owner, roles, words);
    if (!owner.isEmpty())
        paragraphs.append(QStringLiteral("%1: %2").arg(fieldLabel(fieldOf(&Action::owner), words), owner));
    paragraphs.append(markdown::plainText(markdown::read(action.description)).trimmed());
    paragraphs.removeAll(QString());
    event.text = paragraphs.join(QStringLiteral("\n\n"));
    event.day = action.due;
    readChanges(reader, action.id, &event);
    return event;
}

void sortByDay(Calendar &calendar)
{
    for (CalendarEvent &event : calendar.events) {
        if (!calendar.text.isEmpty())
            event.text = event.text.isEmpty() ? calendar.text : calendar.text + QStringLiteral("\n\n") + event.text;
    }
    std::stable_sort(calendar.events.begin(), calendar.events.end(),
                     [](const CalendarEvent &a, const CalendarEvent &b) { return a.day < b.day; });
}

} // namespace

Calendar actionsCalendar(const Reader &reader, AcademyId academy, TeamId team, const Words &words, const QDateTime &now)
{
    const Academy about = reader.get(academy);
    Calendar calendar;
    calendar.name = QStringLiteral("%1 · %2").arg(recordPluralLabel(recordType(RecordKind::Action), words),
                                                  team ? reader.get(team).name : about.name);
    calendar.text = exampleNotice(about, words);
    calendar.made = now.toUTC();
    const auto teams = team ? std::vector<Team>{reader.get(team)}
                            : reader.where(&Team::academy, academy, Query().orderBy(&Team::rank));
    for (const Team &one : teams) {
        if (!team && one.state != TeamState::Participant)
            continue;
        const PersonRoles roles = readRoles(reader, one.id);
        const QString name = team ? QString() : one.shortName.isEmpty() ? one.name : one.shortName;
        for (const Action &action : reader.where(&Action::team, one.id, Query().orderBy(&Action::rank))) {
            if (action.due.isValid())
                calendar.events.push_back(actionEvent(reader, action, name, roles, words));
        }
    }
    if (calendar.events.empty()) {
        throw Failure({ErrorKind::NotFound,
                       QCoreApplication::translate("Report", "No action has a due day."),
                       QCoreApplication::translate("Report", "Give the actions days first, or choose another team."),
                       {}});
    }
    sortByDay(calendar);
    return calendar;
}

Calendar scheduleCalendar(const Reader &reader, const Catalogue &catalogue, AcademyId academy, TeamId team,
                          const Words &words, const QDateTime &now)
{
    const Schedule schedule = readSchedule(reader, catalogue, academy, words);
    Calendar calendar;
    calendar.name = schedule.name;
    if (team)
        calendar.name = QStringLiteral("%1 · %2").arg(schedule.name, reader.get(team).name);
    calendar.text = exampleNotice(reader.get(academy), words);
    calendar.made = now.toUTC();
    for (const PlannedSession &session : schedule.sessions) {
        if (session.date.isValid() && (!team || !session.team || session.team == team))
            calendar.events.push_back(sessionEvent(reader, session, words));
    }
    for (const PlannedDeadline &deadline : schedule.deadlines) {
        if (deadline.due.isValid())
            calendar.events.push_back(deadlineEvent(reader, deadline, words));
    }
    for (const PlannedPhase &phase : schedule.phases) {
        const bool hasMeeting =
            std::any_of(schedule.sessions.begin(), schedule.sessions.end(), [&](const PlannedSession &session) {
                return session.phase == phase.id && session.date.isValid() && !session.team &&
                       session.state != SessionState::Cancelled;
            });
        if (phase.kind == PhaseKind::FollowUp && phase.starts.isValid() && !hasMeeting)
            calendar.events.push_back(followUpEvent(reader, phase, words));
    }
    sortByDay(calendar);
    return calendar;
}

} // namespace polku::report
