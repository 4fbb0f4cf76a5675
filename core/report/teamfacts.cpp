// What the team report tells, read from the file.

#include "report/teamreport.h"

#include "report/readifany.h"
#include "store/reader.h"

#include <QHash>

#include <algorithm>

namespace polku::report {

namespace {

void readDeliverables(TeamReportFacts &facts, const Reader &reader)
{
    QHash<DeliverableId, Submission> submissions;
    for (const Submission &submission : reader.where(&Submission::team, facts.team.id))
        submissions.insert(submission.deliverable, submission);
    for (const Deliverable &deliverable :
         reader.where(&Deliverable::academy, facts.academy.id, Query().orderBy(&Deliverable::due))) {
        const auto submission = submissions.constFind(deliverable.id);
        if (submission == submissions.constEnd())
            continue;
        const bool open = submission->state == ReviewState::NotStarted || submission->state == ReviewState::Draft ||
                          submission->state == ReviewState::Returned;
        facts.deliverables.push_back(
            {deliverable.title, deliverable.due, submission->state, submission->submittedOn,
             open && deliverable.required && deliverable.due.isValid() && deliverable.due < facts.today});
    }
}

void readSessions(TeamReportFacts &facts, const Reader &reader)
{
    struct Noted
    {
        AttendanceState state;
        int people;
    };
    QHash<SessionId, Noted> noted;
    const auto wasThere = [](AttendanceState state) {
        return state == AttendanceState::Present || state == AttendanceState::Remote;
    };
    for (const Attendance &attendance : reader.where(&Attendance::team, facts.team.id)) {
        const int people = attendance.person ? wasThere(attendance.state) : int(attendance.people.value_or(0));
        const auto known = noted.find(attendance.session);
        if (known == noted.end()) {
            noted.insert(attendance.session, {attendance.state, people});
            continue;
        }
        // One who was there makes the team be there; people with lines of their own are counted together.
        if (wasThere(attendance.state) && !wasThere(known->state))
            known->state = attendance.state;
        known->people = attendance.person ? known->people + people : std::max(known->people, people);
    }
    const Query query = Query().orderBy(&Session::date).orderBy(&Session::begins);
    for (const Session &session : reader.where(&Session::academy, facts.academy.id, query)) {
        if (session.team && session.team != facts.team.id)
            continue;
        if (session.state == SessionState::Held) {
            const auto known = noted.constFind(session.id);
            facts.sessions.push_back(
                known == noted.constEnd()
                    ? TeamReportFacts::PresentAt{session.date, session.title, std::nullopt, 0}
                    : TeamReportFacts::PresentAt{session.date, session.title, known->state, known->people});
        } else if (session.state == SessionState::Planned && session.date.isValid() && session.date >= facts.today) {
            facts.ahead.push_back({session.date, session.title, std::nullopt, 0});
        }
    }
}

} // namespace

TeamReportFacts readTeamReportFacts(const Reader &reader, const Catalogue &catalogue, TeamId team, QDate today)
{
    TeamReportFacts facts;
    facts.today = today;
    facts.team = reader.get(team);
    facts.team.coach.clear(); // a person's name
    const AcademyId academy = facts.team.academy;
    facts.academy = publicRecord(reader.get(academy));
    for (const Membership &membership :
         reader.where(&Membership::team, team, Query().orderBy(&Membership::role).orderBy(&Membership::rank))) {
        if (const auto organisation = reader.find(membership.organisation))
            facts.organisations.push_back(*organisation);
    }
    readDeliverables(facts, reader);
    for (const PlanSection &section : reader.where(&PlanSection::team, team, Query().orderBy(&PlanSection::rank))) {
        if (!section.hiddenSection)
            facts.sections.push_back(section);
    }
    facts.goals = reader.where(&Goal::team, team, Query().orderBy(&Goal::rank));
    facts.actions = reader.where(&Action::team, team, Query().orderBy(&Action::rank));
    std::stable_sort(facts.actions.begin(), facts.actions.end(), dueEarlier);
    facts.roles = readRoles(reader, team);
    readSessions(facts, reader);
    facts.progress = readIfAny([&] { return readProgressFacts(reader, academy, team, today); });
    facts.assessments = readIfAny([&] { return readAssessmentFacts(reader, catalogue, academy, team, today); });
    facts.pilots = readIfAny([&] { return readBookletFacts(reader, catalogue, academy, team, {}, today); });
    return facts;
}

} // namespace polku::report
