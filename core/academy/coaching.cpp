#include "academy/coaching.h"

#include "academy/followups.h"
#include "model/records.h"
#include "store/activity.h"
#include "store/workspace.h"

#include <QHash>

#include <algorithm>

namespace polku {

namespace {

QString firstLineOf(const QString &text)
{
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const QString words = line.simplified();
        if (!words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

std::vector<CoachingItem> readCoachingNotes(const Reader &reader, AcademyId academy)
{
    const Query here = Query().inAcademy(academy);
    QHash<TeamId, QString> teams;
    for (const Team &team : reader.all<Team>(here.only(&Team::name, &Team::shortName)))
        teams.insert(team.id, team.shortName.isEmpty() ? team.name : team.shortName);
    QHash<SessionId, Session> sessions;
    for (Session &session : reader.all<Session>(here.only(&Session::title, &Session::date)))
        sessions.insert(session.id, session);
    std::vector<CoachingItem> items;
    for (const CoachingNote &note : reader.all<CoachingNote>(here)) {
        CoachingItem item;
        item.id = note.id;
        item.team = note.team;
        item.teamName = teams.value(note.team);
        item.session = note.session;
        item.sessionTitle = sessions.value(note.session).title;
        item.day = note.at.isValid() ? note.at : sessions.value(note.session).date;
        item.firstLine = firstLineOf(note.text);
        item.followUp = note.followUp;
        item.text = note.text;
        items.push_back(std::move(item));
    }
    std::stable_sort(items.begin(), items.end(), [](const CoachingItem &a, const CoachingItem &b) {
        if (a.day.isValid() != b.day.isValid())
            return a.day.isValid();
        return a.day != b.day ? a.day > b.day : a.id.value > b.id.value;
    });
    return items;
}

std::vector<CoachingNote> readNotesDue(const Reader &reader, AcademyId academy, QDate today)
{
    const Query here = Query().inAcademy(academy);
    std::vector<CoachingNote> due =
        reader.all<CoachingNote>(here.where(&CoachingNote::followUp, today, Query::Is::AtMost)
                                     .only(&CoachingNote::team, &CoachingNote::text, &CoachingNote::followUp));
    if (due.empty())
        return due;
    const QHash<TeamId, QDate> newest = newestDays(reader, &CoachingNote::at, academy, today);
    std::erase_if(due, [&](const CoachingNote &note) {
        const QDate later = newest.value(note.team);
        return later.isValid() && later >= note.followUp;
    });
    return due;
}

int countNotesDue(const Reader &reader, AcademyId academy, QDate today)
{
    return int(readNotesDue(reader, academy, today).size());
}

std::vector<OpenFollowUp> readOpenFollowUps(const Reader &reader, TeamId team, RecordRef present, QDate today)
{
    const std::vector<Action> actions = reader.where(&Action::team, team);
    QHash<PersonId, QString> names;
    for (const Person &person : reader.where(&Person::team, team, Query().only(&Person::name)))
        names.insert(person.id, person.name);
    std::vector<OpenFollowUp> open;
    QSet<qint64> told;
    for (const Action &action : actions) {
        if (action.status == ActionStatus::Done)
            told.insert(action.id.value);
    }
    const auto add = [&](RecordRef source, QDate noted) {
        const QSet<qint64> ours = actionsOf(source, actions);
        for (const Action &action : actions) {
            if (!ours.contains(action.id.value) || told.contains(action.id.value))
                continue;
            told.insert(action.id.value);
            if (source == present)
                continue;
            OpenFollowUp each{action, names.value(action.owner, action.ownerRole), source, noted, 0};
            if (action.due.isValid() && action.due < today)
                each.daysLate = int(action.due.daysTo(today));
            open.push_back(std::move(each));
        }
    };
    for (const CoachingNote &note : reader.where(&CoachingNote::team, team, Query().only(&CoachingNote::at)))
        add(note.id, note.at);
    for (const Comment &comment : reader.where(&Comment::team, team, Query().only(&Comment::at)))
        add(comment.id, comment.at.toLocalTime().date());
    std::stable_sort(open.begin(), open.end(), [](const OpenFollowUp &a, const OpenFollowUp &b) {
        const bool dated = a.action.due.isValid();
        if (dated != b.action.due.isValid())
            return dated;
        return a.action.due < b.action.due;
    });
    return open;
}

SessionId sessionForNote(const Reader &reader, AcademyId academy, TeamId team, QDate today)
{
    const Query dated = Query()
                            .inAcademy(academy)
                            .where(&Session::date, today, Query::Is::AtMost)
                            .orderBy(&Session::date)
                            .only(&Session::date, &Session::team, &Session::state);
    SessionId last;
    for (const Session &session : reader.all<Session>(dated)) {
        if (session.state != SessionState::Cancelled && (!session.team || session.team == team))
            last = session.id;
    }
    return last;
}

Result<CoachingNoteId> makeCoachingNote(Workspace &workspace, TeamId team, SessionId session)
{
    const auto name = workspace.read([&](const Reader &reader) { return reader.get(team).name; });
    if (!name)
        return Unexpected(name.error());
    CoachingNoteId made;
    const auto done = workspace.edit(Operation::create(RecordKind::CoachingNote, *name), [&](Edit &edit) {
        CoachingNote note;
        note.team = team;
        note.session = session;
        note.at = workspace.clock().today();
        made = edit.insert(note);
    });
    if (!done)
        return Unexpected(done.error());
    return made;
}

} // namespace polku
