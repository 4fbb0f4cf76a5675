#include "academy/schedule.h"

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace polku {

namespace {

template <class Items, class Id>
auto found(const Items &items, Id id)
{
    const auto item = std::find_if(items.begin(), items.end(), [&](const auto &each) { return each.id == id; });
    return item == items.end() ? nullptr : &*item;
}

/// Says what is wrong with the items of one schedule.
class Checker
{
public:
    Checker(const Schedule &schedule, const HolidayRules &holidays, const Words &words)
        : m_schedule(schedule), m_holidays(holidays), m_words(words)
    {
    }

    QStringList of(const PlannedPhase &phase) const
    {
        QStringList problems;
        if (phase.starts.isValid() && phase.ends.isValid() && phase.ends < phase.starts) {
            problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The phase ends before it begins.")));
            return problems;
        }
        for (const PlannedPhase &other : m_schedule.phases) {
            if (other.id != phase.id && other.ends >= other.starts && overlap(phase, other)) {
                problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The phase overlaps with “%1” (%2)."))
                                    .arg(other.name, formatDateRange(m_words.language(), other.starts, other.ends)));
            }
        }
        return problems;
    }

    QStringList of(const PlannedSession &session) const
    {
        QStringList problems;
        if (session.state == SessionState::Cancelled)
            return problems;
        if (!session.date.isValid())
            problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The session has no date.")));
        if (session.begins.isValid() && session.finishes.isValid() && session.finishes < session.begins)
            problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The session ends before it begins.")));
        if (session.state == SessionState::Planned) // one that was held has shown that the day was good enough
            addDayOff(problems, session.date);
        const PlannedPhase *phase = m_schedule.phase(session.phase);
        const bool outside = phase && session.date.isValid() &&
                             ((phase->starts.isValid() && session.date < phase->starts) ||
                              (phase->ends.isValid() && session.date > phase->ends));
        if (outside) {
            problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The session is outside its phase “%1” (%2)."))
                                .arg(phase->name, formatDateRange(m_words.language(), phase->starts, phase->ends)));
        }
        return problems;
    }

    QStringList of(const PlannedDeadline &deadline) const
    {
        QStringList problems;
        if (!deadline.due.isValid())
            problems.append(say(QT_TRANSLATE_NOOP("Schedule", "The deliverable has no due date.")));
        addDayOff(problems, deadline.due);
        const PlannedPhase *phase = m_schedule.phase(deadline.phase);
        const bool before = phase && phase->kind == PhaseKind::Before;
        if (!before && deadline.due.isValid() && m_schedule.starts.isValid() && deadline.due < m_schedule.starts) {
            problems.append(
                say(QT_TRANSLATE_NOOP("Schedule", "The deliverable is due before the academy starts on %1."))
                    .arg(formatDate(m_words.language(), m_schedule.starts)));
        }
        return problems;
    }

private:
    QString say(const char *sentence) const { return m_words("Schedule", sentence); }

    void addDayOff(QStringList &problems, QDate day) const
    {
        if (day.isValid() && !isWorkingDay(day, m_holidays))
            problems.append(whyNotWorking(day, m_holidays, m_words));
    }

    static bool overlap(const PlannedPhase &one, const PlannedPhase &other)
    {
        return one.starts.isValid() && one.ends.isValid() && other.starts.isValid() && other.ends.isValid() &&
               one.starts <= other.ends && other.starts <= one.ends;
    }

    const Schedule &m_schedule;
    const HolidayRules &m_holidays;
    const Words &m_words;
};

void readTeamNames(const Reader &reader, AcademyId academy, QHash<TeamId, QString> *names)
{
    const Query query = Query().only(&Team::name, &Team::shortName);
    for (const Team &team : reader.where(&Team::academy, academy, query))
        names->insert(team.id, team.shortName.isEmpty() ? team.name : team.shortName);
}

void readItems(const Reader &reader, Schedule *schedule)
{
    const AcademyId academy = schedule->academy;
    const Query phases = Query().only(&Phase::name, &Phase::kind, &Phase::starts, &Phase::ends);
    for (const Phase &phase : reader.where(&Phase::academy, academy, phases))
        schedule->phases.push_back({phase.id, phase.name, phase.kind, phase.starts, phase.ends, {}});

    QHash<TeamId, QString> teams;
    readTeamNames(reader, academy, &teams);
    const Query sessions =
        Query().only(&Session::phase, &Session::team, &Session::title, &Session::kind, &Session::state, &Session::date,
                     &Session::begins, &Session::finishes, &Session::place, &Session::link, &Session::movedFrom);
    for (const Session &session : reader.where(&Session::academy, academy, sessions)) {
        schedule->sessions.push_back({session.id,
                                      session.phase,
                                      session.team,
                                      teams.value(session.team),
                                      session.title,
                                      session.kind,
                                      session.state,
                                      session.date,
                                      session.begins,
                                      session.finishes,
                                      session.place,
                                      session.link,
                                      session.movedFrom,
                                      {}});
    }

    const Query deliverables = Query().only(&Deliverable::phase, &Deliverable::title, &Deliverable::kind,
                                            &Deliverable::due, &Deliverable::required);
    for (const Deliverable &deliverable : reader.where(&Deliverable::academy, academy, deliverables)) {
        schedule->deadlines.push_back({deliverable.id,
                                       deliverable.phase,
                                       deliverable.title,
                                       deliverable.kind,
                                       deliverable.due,
                                       deliverable.required,
                                       {}});
    }
}

/// Days in their order, none at all last.
qint64 dayKey(QDate day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

void sortInTime(Schedule *schedule)
{
    std::stable_sort(schedule->phases.begin(), schedule->phases.end(),
                     [](const auto &a, const auto &b) { return dayKey(a.starts) < dayKey(b.starts); });
    std::stable_sort(schedule->sessions.begin(), schedule->sessions.end(), [](const auto &a, const auto &b) {
        return std::tuple(dayKey(a.date), a.begins, a.id) < std::tuple(dayKey(b.date), b.begins, b.id);
    });
    std::stable_sort(schedule->deadlines.begin(), schedule->deadlines.end(),
                     [](const auto &a, const auto &b) { return dayKey(a.due) < dayKey(b.due); });
}

void findSpan(Schedule *schedule)
{
    const auto take = [schedule](QDate day) {
        if (!day.isValid())
            return;
        schedule->first = schedule->first.isValid() ? std::min(schedule->first, day) : day;
        schedule->last = schedule->last.isValid() ? std::max(schedule->last, day) : day;
    };
    take(schedule->starts);
    take(schedule->ends);
    for (const PlannedPhase &phase : schedule->phases) {
        take(phase.starts);
        take(phase.ends);
    }
    for (const PlannedSession &session : schedule->sessions)
        take(session.date);
    for (const PlannedDeadline &deadline : schedule->deadlines)
        take(deadline.due);
}

/// A mistyped year must not make a list of a thousand years of holidays.
constexpr int mostYears = 12;

void addHolidays(Schedule *schedule, const HolidayRules &rules)
{
    if (!schedule->first.isValid())
        return;
    const int lastYear = std::min(schedule->last.year(), schedule->first.year() + mostYears);
    for (int year = schedule->first.year(); year <= lastYear; ++year) {
        for (const Holiday &holiday : holidaysOf(year, rules)) {
            if (holiday.date >= schedule->first && holiday.date <= schedule->last)
                schedule->holidays.push_back(holiday);
        }
    }
}

} // namespace

const PlannedPhase *Schedule::phase(PhaseId id) const
{
    return found(phases, id);
}

const PlannedSession *Schedule::session(SessionId id) const
{
    return found(sessions, id);
}

const PlannedDeadline *Schedule::deadline(DeliverableId id) const
{
    return found(deadlines, id);
}

int Schedule::problemCount() const
{
    qsizetype count = 0;
    for (const PlannedPhase &each : phases)
        count += each.problems.size();
    for (const PlannedSession &each : sessions)
        count += each.problems.size();
    for (const PlannedDeadline &each : deadlines)
        count += each.problems.size();
    return int(count);
}

void completeSchedule(Schedule *schedule, const HolidayRules &holidays, const Words &words)
{
    sortInTime(schedule);
    findSpan(schedule);
    addHolidays(schedule, holidays);
    const Checker checker(*schedule, holidays, words);
    for (PlannedPhase &phase : schedule->phases)
        phase.problems = checker.of(phase);
    for (PlannedSession &session : schedule->sessions)
        session.problems = checker.of(session);
    for (PlannedDeadline &deadline : schedule->deadlines)
        deadline.problems = checker.of(deadline);
}

Schedule readSchedule(const Reader &reader, const Catalogue &catalogue, AcademyId id, const Words &words)
{
    const Academy academy = reader.get(id);
    Schedule schedule;
    schedule.academy = id;
    schedule.name = academy.name;
    schedule.language = academy.language;
    schedule.example = academy.example;
    schedule.starts = academy.starts;
    schedule.ends = academy.ends;
    readItems(reader, &schedule);
    completeSchedule(&schedule, catalogue.holidays(), words);
    return schedule;
}

} // namespace polku
