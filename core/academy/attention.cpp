#include "academy/attention.h"

#include "academy/attentionages.h"
#include "academy/coaching.h"
#include "store/activity.h"
#include "store/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace polku {

namespace {

QDate laterOf(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

bool isUnderWay(const Pilot &pilot)
{
    return pilot.stage != QLatin1String("idea") && pilot.stage != QLatin1String("cancelled") &&
           pilot.stage != QLatin1String("closed");
}

/// Gathers one list.
class AttentionGatherer
{
public:
    AttentionGatherer(const Reader &reader, AcademyId academy, QDate today)
        : m_reader(reader), m_academyId(academy), m_today(today)
    {
    }

    std::vector<AttentionItem> gather()
    {
        m_academy = m_reader.get(m_academyId);
        if (m_academy.state == AcademyState::Archived)
            return {};
        readTeams();
        if (m_teams.empty())
            return {};
        readDeliverables();
        readSubmissions();
        readTexts<PlanSection>();
        readTexts<Plan>();
        readPilots();
        m_ages.apply(m_items, m_reader, inAcademy(), m_today);
        readSponsors();
        readAssessments();
        readSilence();
        readFollowUps();
        sort();
        return std::move(m_items);
    }

private:
    struct Member
    {
        QString name;
        QDate heard; ///< the last sign of life
        bool assessmentTold = false;
        bool hasSponsor = false;
    };
    struct Due
    {
        QString title;
        QDate due;
        bool required = true;
        bool isStartAssessment = false;
        QSet<TeamId> teams; ///< that have a submission for it
    };

    Query inAcademy() const { return Query().inAcademy(m_academyId); }
    bool isOver(QDate day) const { return day.isValid() && day < m_today; }
    bool hasStarted() const { return m_academy.starts.isValid() && m_academy.starts <= m_today; }
    void hear(TeamId team, QDate day)
    {
        const auto found = m_teams.find(team);
        if (found != m_teams.end() && day.isValid() && day <= m_today)
            found->heard = laterOf(found->heard, day);
    }
    void hear(const QHash<TeamId, QDate> &days)
    {
        for (auto it = days.begin(); it != days.end(); ++it)
            hear(it.key(), it.value());
    }

    AttentionItem &tell(AttentionReason reason, TeamId team, RecordRef record, const QString &title, QDate since)
    {
        AttentionItem &item = m_items.emplace_back();
        item.reason = reason;
        item.team = team;
        item.teamName = m_teams.value(team).name;
        item.record = record;
        item.title = title.simplified();
        item.setSince(since, m_today);
        return item;
    }

    void readTeams()
    {
        const Query query =
            Query().where(&Team::state, TeamState::Participant).only(&Team::name, &Team::shortName, &Team::state);
        for (const Team &team : m_reader.where(&Team::academy, m_academyId, query)) {
            m_teams.insert(team.id, {team.shortName.isEmpty() ? team.name : team.shortName, {}, false, false});
            m_order.push_back(team.id);
        }
    }

    void readDeliverables()
    {
        const Query phases = Query().where(&Phase::kind, PhaseKind::Month).only(&Phase::starts);
        for (const Phase &phase : m_reader.where(&Phase::academy, m_academyId, phases)) {
            if (phase.starts.isValid() && (!m_firstMonth.isValid() || phase.starts < m_firstMonth))
                m_firstMonth = phase.starts;
        }
        if (!m_firstMonth.isValid())
            m_firstMonth = m_academy.starts;

        const Query query =
            Query().only(&Deliverable::title, &Deliverable::kind, &Deliverable::due, &Deliverable::required);
        for (const Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_academyId, query)) {
            m_due.insert(deliverable.id, {deliverable.title, deliverable.due, deliverable.required, false, {}});
            if (deliverable.kind == DeliverableKind::Assessment && deliverable.due.isValid() &&
                (!m_assessmentDue.isValid() || deliverable.due < m_assessmentDue)) {
                m_assessmentDue = deliverable.due;
                m_assessment = deliverable.id;
            }
        }
        if (const auto found = m_due.find(m_assessment); found != m_due.end())
            found->isStartAssessment = true;
    }

    void tellLate(TeamId team, RecordRef record, const Due &due)
    {
        tell(AttentionReason::Late, team, record, due.title, due.due);
        if (due.isStartAssessment)
            m_teams[team].assessmentTold = true;
    }

    void readSubmissions()
    {
        const Query query = inAcademy().only(&Submission::team, &Submission::deliverable, &Submission::state,
                                             &Submission::submittedOn, &Submission::reviewedOn);
        for (const Submission &submission : m_reader.all<Submission>(query)) {
            const auto due = m_due.find(submission.deliverable);
            if (!m_teams.contains(submission.team) || due == m_due.end())
                continue;
            due->teams.insert(submission.team);
            hear(submission.team, submission.submittedOn);
            switch (submission.state) {
            case ReviewState::NotStarted:
            case ReviewState::Draft:
                if (due->required && isOver(due->due))
                    tellLate(submission.team, submission.id, *due);
                break;
            case ReviewState::Submitted:
                tell(AttentionReason::WaitsForCoach, submission.team, submission.id, due->title,
                     submission.submittedOn);
                break;
            case ReviewState::Returned:
                tell(AttentionReason::Returned, submission.team, submission.id, due->title, submission.reviewedOn);
                if (due->isStartAssessment)
                    m_teams[submission.team].assessmentTold = true;
                break;
            case ReviewState::Commented:
            case ReviewState::Approved:
                break;
            }
        }
        // A team that came later may have no submission to stand for what it has not handed in.
        for (auto due = m_due.begin(); due != m_due.end(); ++due) {
            if (!due->required || !isOver(due->due))
                continue;
            for (const TeamId team : m_order) {
                if (!due->teams.contains(team))
                    tellLate(team, due.key(), *due);
            }
        }
    }

    /// Sections or plans that wait for one side or the other.
    template <class R>
    void readTexts()
    {
        for (const auto &[state, reason] : {std::pair(ReviewState::Submitted, AttentionReason::WaitsForCoach),
                                            std::pair(ReviewState::Returned, AttentionReason::Returned)}) {
            for (const R &text : m_reader.all<R>(inAcademy().where(&R::state, state).only(fieldsOf<R>()))) {
                if (m_teams.contains(text.team) && !isLeftOut(text)) {
                    tell(reason, text.team, text.id, text.title, {});
                    m_ages.addText(text.id, sectionOf(text));
                }
            }
        }
    }
    template <class R>
    static std::vector<const char *> fieldsOf()
    {
        std::vector<const char *> columns{"team", "title", "state"};
        if constexpr (std::is_same_v<R, PlanSection>)
            columns.push_back("code");
        return columns;
    }
    static QString sectionOf(const Plan &) { return {}; }
    static QString sectionOf(const PlanSection &section) { return section.code; }
    static bool isLeftOut(const Plan &) { return false; }
    bool isLeftOut(const PlanSection &section)
    {
        if (!m_leftOutRead) {
            m_leftOutRead = true;
            const Query query = inAcademy().where(&PlanSection::hiddenSection, true).only(&PlanSection::hiddenSection);
            for (const PlanSection &hidden : m_reader.all<PlanSection>(query))
                m_leftOut.insert(hidden.id);
        }
        return m_leftOut.contains(section.id);
    }

    void readPilots()
    {
        enum class Measured { No, WithoutBaseline, Yes };
        QHash<PilotId, Measured> measured;
        const Query indicators = inAcademy().only(&Indicator::pilot, &Indicator::baseline);
        for (const Indicator &indicator : m_reader.all<Indicator>(indicators)) {
            Measured &known = measured[indicator.pilot];
            known = indicator.baseline ? Measured::Yes : qMax(known, Measured::WithoutBaseline);
        }
        const Query query = inAcademy().only(&Pilot::team, &Pilot::title, &Pilot::stage, &Pilot::owner);
        for (const Pilot &pilot : m_reader.all<Pilot>(query)) {
            if (!m_teams.contains(pilot.team) || !isUnderWay(pilot))
                continue;
            const Measured how = measured.value(pilot.id, Measured::No);
            if (!pilot.owner)
                tell(AttentionReason::PilotWithoutOwner, pilot.team, pilot.id, pilot.title, {});
            if (how != Measured::Yes) {
                tell(AttentionReason::PilotWithoutIndicator, pilot.team, pilot.id, pilot.title, {}).partly =
                    how == Measured::WithoutBaseline;
            }
            if (!pilot.owner || how != Measured::Yes)
                m_ages.addPilot(pilot.id);
        }
    }

    void readSponsors()
    {
        QHash<PersonId, TeamId> sponsors;
        const Query people = inAcademy()
                                 .where(&Person::role, PersonRole::Sponsor)
                                 .where(&Person::left, false)
                                 .only(&Person::team, &Person::role);
        for (const Person &person : m_reader.all<Person>(people)) {
            sponsors.insert(person.id, person.team);
            if (const auto team = m_teams.find(person.team); team != m_teams.end())
                team->hasSponsor = true;
        }

        struct Held
        {
            QDate day;
            bool present = false;
        };
        QHash<SessionId, QDate> days;
        const Query sessions =
            Query().where(&Session::date, m_today, Query::Is::AtMost).only(&Session::date, &Session::state);
        for (const Session &session : m_reader.where(&Session::academy, m_academyId, sessions)) {
            if (session.state != SessionState::Cancelled)
                days.insert(session.id, session.date);
        }
        QHash<TeamId, QHash<SessionId, Held>> taken; // where a sponsor of the team was taken down by name
        const Query attendances =
            inAcademy().only(&Attendance::team, &Attendance::session, &Attendance::person, &Attendance::state);
        for (const Attendance &attendance : m_reader.all<Attendance>(attendances)) {
            const QDate day = days.value(attendance.session);
            const bool there =
                attendance.state == AttendanceState::Present || attendance.state == AttendanceState::Remote;
            if (there)
                hear(attendance.team, day);
            if (day.isValid() && attendance.person && sponsors.contains(attendance.person)) {
                Held &held = taken[attendance.team][attendance.session];
                held.day = day;
                held.present |= there;
            }
        }
        if (!hasStarted())
            return;
        for (const TeamId team : m_order) {
            if (!m_teams.value(team).hasSponsor) {
                tell(AttentionReason::SponsorAbsent, team, team, {}, m_academy.starts);
                continue;
            }
            const QList<Held> sessionsTaken = taken.value(team).values();
            std::vector<Held> held(sessionsTaken.begin(), sessionsTaken.end());
            std::sort(held.begin(), held.end(), [](const Held &a, const Held &b) { return a.day > b.day; });
            const auto present = std::find_if(held.begin(), held.end(), [](const Held &one) { return one.present; });
            if (present - held.begin() >= sponsorAbsences)
                tell(AttentionReason::SponsorAbsent, team, team, {}, std::prev(present)->day).partly = true;
        }
    }

    void readAssessments()
    {
        hear(newestDays(m_reader, &Assessment::date, m_academyId, m_today));
        const QDate due = laterOf(m_firstMonth, m_assessmentDue);
        if (!isOver(due))
            return;
        struct Filled
        {
            AssessmentId id;
            bool complete = false;
            bool begun = false;
        };
        QHash<TeamId, Filled> filled;
        const Query query = inAcademy()
                                .where(&Assessment::moment, AssessmentMoment::Start)
                                .only(&Assessment::team, &Assessment::moment, &Assessment::date, &Assessment::complete);
        for (const Assessment &assessment : m_reader.all<Assessment>(query)) {
            Filled &known = filled[assessment.team];
            if (!known.complete)
                known = {assessment.id, assessment.complete, assessment.date.isValid()};
        }
        for (const TeamId team : m_order) {
            const Filled known = filled.value(team);
            if (known.complete || m_teams.value(team).assessmentTold)
                continue;
            const RecordRef record = known.id ? RecordRef(known.id) : RecordRef(team);
            tell(AttentionReason::AssessmentMissing, team, record, {}, due).partly = known.begun;
        }
    }

    void readSilence()
    {
        if (!hasStarted() || isOver(m_academy.ends))
            return;
        hear(newestDays(m_reader, &Comment::at, m_academyId, m_today));
        hear(newestDays(m_reader, &Action::doneOn, m_academyId, m_today));
        hear(newestDays(m_reader, &PilotMilestone::actual, m_academyId, m_today));
        const QHash<TeamId, QDateTime> touches = lastTouches(m_reader, m_academyId, silentOperations());
        for (auto it = touches.begin(); it != touches.end(); ++it)
            hear(it.key(), it.value().toLocalTime().date());
        for (const TeamId team : m_order) {
            // Before the first day nobody owes a word.
            const QDate heard = laterOf(m_teams.value(team).heard, m_academy.starts);
            if (heard.daysTo(m_today) >= silentAfterDays)
                tell(AttentionReason::Silent, team, team, {}, heard);
        }
    }

    void readFollowUps()
    {
        for (const CoachingNote &note : readNotesDue(m_reader, m_academyId, m_today)) {
            if (!m_teams.contains(note.team))
                continue;
            const QString line = note.text.trimmed().section(QLatin1Char('\n'), 0, 0);
            tell(AttentionReason::FollowUpDue, note.team, note.id, line, note.followUp).isPrivate = true;
        }
    }

    void sort()
    {
        std::sort(m_items.begin(), m_items.end(), [](const AttentionItem &a, const AttentionItem &b) {
            return std::tie(a.reason, b.days, a.teamName, a.record) < std::tie(b.reason, a.days, b.teamName, b.record);
        });
    }

    const Reader &m_reader;
    AcademyId m_academyId;
    QDate m_today;
    Academy m_academy;
    QHash<TeamId, Member> m_teams;
    std::vector<TeamId> m_order;
    QHash<DeliverableId, Due> m_due;
    QDate m_firstMonth;
    DeliverableId m_assessment; ///< the deliverable of the start assessment
    QDate m_assessmentDue;
    QSet<PlanSectionId> m_leftOut;
    bool m_leftOutRead = false;
    AttentionAges m_ages;
    std::vector<AttentionItem> m_items;
};

} // namespace

void AttentionItem::setSince(QDate day, QDate today)
{
    since = day;
    days = day.isValid() ? int(qMax<qint64>(0, day.daysTo(today))) : 0;
}

AttentionStep AttentionItem::step() const
{
    switch (reason) {
    case AttentionReason::Silent:
        return AttentionStep::ShowChanges;
    case AttentionReason::AssessmentMissing:
        return AttentionStep::OpenAssessment;
    case AttentionReason::FollowUpDue:
        return AttentionStep::MarkDone;
    default:
        return AttentionStep::OpenRecord;
    }
}

std::vector<AttentionItem> readAttention(const Reader &reader, AcademyId academy, QDate today)
{
    return AttentionGatherer(reader, academy, today).gather();
}

std::vector<AttentionItem> withoutPrivate(std::vector<AttentionItem> items)
{
    std::erase_if(items, [](const AttentionItem &item) { return item.isPrivate; });
    return items;
}

} // namespace polku
