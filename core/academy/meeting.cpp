#include "academy/meeting.h"

#include "academy/comments.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QHash>

#include <algorithm>

namespace polku {

int Meeting::minutesForEach() const
{
    if (!begins.isValid() || !finishes.isValid() || finishes <= begins || teams.empty())
        return 0;
    return begins.secsTo(finishes) / 60 / int(teams.size());
}

Meeting readMeeting(const Reader &reader, SessionId session)
{
    const Session about = reader.get(session);
    Meeting meeting{about.id, about.title, about.date, about.begins, about.finishes, about.place, about.agenda, {}};
    const Query here =
        Query().inAcademy(about.academy).orderBy(&Team::rank).only(&Team::name, &Team::state, &Team::rank);
    for (const Team &team : reader.all<Team>(here)) {
        const bool invited = about.team ? about.team == team.id : team.state == TeamState::Participant;
        if (invited)
            meeting.teams.push_back({team.id, team.name});
    }
    return meeting;
}

SessionId sessionToMeet(const Reader &reader, AcademyId academy, QDate today)
{
    const Query inTime =
        Query().inAcademy(academy).orderBy(&Session::date).only(&Session::date, &Session::state, &Session::team);
    SessionId last;
    SessionId here;
    for (const Session &session : reader.all<Session>(inTime)) {
        if (session.state == SessionState::Cancelled || !session.date.isValid())
            continue;
        if (session.date < today)
            last = session.id;
        else if (!here)
            here = session.id;
    }
    return here ? here : last;
}

TeamMeeting readTeamMeeting(const Reader &reader, SessionId session, TeamId team, QDate today)
{
    TeamMeeting meeting;
    meeting.team = team;
    if (const auto notes = sharedNotes(reader, session, team))
        meeting.notes = notes->id;
    QHash<PersonId, QString> names;
    for (const Person &person : reader.where(&Person::team, team, Query().only(&Person::name)))
        names.insert(person.id, person.name);
    const Query shown = Query()
                            .orderBy(&Action::rank)
                            .only(&Action::title, &Action::owner, &Action::ownerRole, &Action::due, &Action::status,
                                  &Action::doneOn, &Action::rank);
    for (const Action &action : reader.where(&Action::team, team, shown)) {
        const bool done = action.status == ActionStatus::Done;
        if (done && action.doneOn != today)
            continue;
        MeetingAction each{action.id, action.title, names.value(action.owner, action.ownerRole), action.due, 0, done};
        if (!done && action.due.isValid() && action.due < today)
            each.daysLate = int(action.due.daysTo(today));
        meeting.actions.push_back(std::move(each));
    }
    std::stable_sort(meeting.actions.begin(), meeting.actions.end(),
                     [](const MeetingAction &a, const MeetingAction &b) {
                         if (a.due.isValid() != b.due.isValid())
                             return a.due.isValid();
                         return a.due < b.due;
                     });
    return meeting;
}

std::optional<Comment> sharedNotes(const Reader &reader, SessionId session, TeamId team)
{
    for (const CommentThread &thread : readThreads(reader, session)) {
        const Comment &first = thread.first();
        if (first.team == team && first.side == Side::Coach)
            return first;
    }
    return std::nullopt;
}

Result<CommentId> beginSharedNotes(Workspace &workspace, SessionId session, TeamId team, const QString &text)
{
    const auto names = workspace.read([&](const Reader &reader) {
        return QStringList{reader.titleOf(session), reader.titleOf(team)};
    });
    if (!names)
        return Unexpected(names.error());
    CommentId made;
    const auto done = workspace.edit({Op::Comment, session, *names, false}, [&](Edit &edit) {
        Comment notes;
        notes.team = team;
        notes.subjectKind = QString::fromLatin1(typeOf<Session>().table);
        notes.subject = session.value;
        notes.at = workspace.clock().now();
        notes.author = workspace.author();
        notes.side = Side::Coach;
        notes.text = text;
        made = edit.insert(notes);
    });
    if (!done)
        return Unexpected(done.error());
    return made;
}

Result<void> dropEmptyNotes(Workspace &workspace, CommentId notes)
{
    const auto found = workspace.read([&](const Reader &reader) { return reader.find(notes); });
    if (!found)
        return Unexpected(found.error());
    if (!*found || !(*found)->text.trimmed().isEmpty())
        return {};
    const auto done = workspace.edit(Operation::remove(notes, QString()), [&](Edit &edit) { edit.remove(notes); });
    if (!done)
        return Unexpected(done.error());
    return {};
}

void MeetingTimer::start(const QDateTime &now)
{
    if (!isRunning())
        m_started = now;
}

void MeetingTimer::pause(const QDateTime &now)
{
    if (isRunning())
        m_before += std::max<qint64>(0, m_started.msecsTo(now));
    m_started = {};
}

qint64 MeetingTimer::seconds(const QDateTime &now) const
{
    const qint64 running = isRunning() ? std::max<qint64>(0, m_started.msecsTo(now)) : 0;
    return (m_before + running) / 1000;
}

} // namespace polku
