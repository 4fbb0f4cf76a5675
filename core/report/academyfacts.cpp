// What the academy report tells, read from the file.

#include "report/academyreport.h"

#include "catalogue/catalogue.h"
#include "report/markdown.h"
#include "report/readifany.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

namespace polku::report {

namespace {

void readTeams(AcademyReportFacts &facts, const Reader &reader)
{
    QHash<TeamId, QStringList> organisations;
    const Query byRole = Query().inAcademy(facts.academy.id).orderBy(&Membership::role).orderBy(&Membership::rank);
    for (const Membership &membership : reader.all<Membership>(byRole)) {
        if (const auto organisation = reader.find(membership.organisation))
            organisations[membership.team].append(organisation->name);
    }
    QHash<TeamId, int> pilots;
    for (const Pilot &pilot : reader.all<Pilot>(Query().inAcademy(facts.academy.id).only(&Pilot::team, &Pilot::stage)))
        pilots[pilot.team] += pilot.stage != QLatin1String("cancelled");
    for (const Team &team : reader.where(&Team::academy, facts.academy.id, Query().orderBy(&Team::rank))) {
        if (team.state == TeamState::Participant) {
            facts.teams.push_back({team.name, organisations.value(team.id), team.theme, plainTextOfMarkdown(team.goal),
                                   pilots.value(team.id)});
        }
    }
}

/// Who was at a session: of a team, or of its people one by one.
struct Presence
{
    QSet<TeamId> teams;
    QHash<TeamId, int> counted; ///< people, as the team's own line tells
    QHash<TeamId, int> named;   ///< people with lines of their own

    int people() const
    {
        int sum = 0;
        for (const TeamId team : teams)
            sum += std::max(counted.value(team), named.value(team));
        return sum;
    }
};

void readMeetings(AcademyReportFacts &facts, const Reader &reader)
{
    QHash<SessionId, Presence> presence;
    for (const Attendance &attendance : reader.all<Attendance>(Query().inAcademy(facts.academy.id))) {
        if (attendance.state != AttendanceState::Present && attendance.state != AttendanceState::Remote)
            continue;
        Presence &at = presence[attendance.session];
        at.teams.insert(attendance.team);
        if (attendance.person)
            ++at.named[attendance.team];
        else
            at.counted[attendance.team] = int(attendance.people.value_or(0));
    }
    const Query query =
        Query().orderBy(&Session::date).only(&Session::team, &Session::title, &Session::state, &Session::date);
    for (const Session &session : reader.where(&Session::academy, facts.academy.id, query)) {
        const bool held = session.state == SessionState::Held;
        if (session.team) {
            facts.teamSessions += held;
            continue;
        }
        facts.sessionsPlanned += session.state != SessionState::Cancelled;
        if (held) {
            const Presence at = presence.value(session.id);
            facts.sessions.push_back({session.date, session.title, int(at.teams.size()), at.people()});
        }
    }
}

} // namespace

AcademyReportFacts readAcademyReportFacts(const Reader &reader, const Catalogue &catalogue, AcademyId academy,
                                          QDate today)
{
    AcademyReportFacts facts;
    facts.academy = publicRecord(reader.get(academy));
    facts.today = today;
    facts.overview = readOverview(reader, academy, today);
    readTeams(facts, reader);
    readMeetings(facts, reader);
    facts.feedback = readFeedback(reader, catalogue, academy, today);
    facts.progress = readIfAny([&] { return readProgressFacts(reader, academy, {}, today); });
    facts.assessments = readIfAny([&] { return readAssessmentFacts(reader, catalogue, academy, {}, today); });
    facts.pilots = readIfAny([&] { return readBookletFacts(reader, catalogue, academy, {}, {}, today); });
    return facts;
}

} // namespace polku::report
