#include "academy/schedulemoves.h"

#include "academy/academyprogramme.h"
#include "academy/weeks.h"
#include "base/format.h"
#include "catalogue/catalogue.h"
#include "model/records.h"
#include "store/workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace polku {

namespace {

/// The move to `wanted`, or to the working day after it.
Move toWorkingDay(RecordRef record, const QString &title, QDate from, QDate wanted, const HolidayRules &holidays)
{
    Move move;
    move.record = record;
    move.title = title;
    move.from = from;
    move.to = workingDayFrom(wanted, holidays);
    if (move.to != wanted)
        move.passedOver = wanted;
    return move;
}

bool hasNotHappened(const PlannedSession &session, QDate today)
{
    return session.state == SessionState::Planned && session.date.isValid() && session.date >= today;
}

bool hasNotHappened(const PlannedDeadline &deadline, QDate today)
{
    return deadline.due.isValid() && deadline.due >= today;
}

/// Works out one restart.
class Restarter
{
public:
    Restarter(const Reader &reader, const Catalogue &catalogue, AcademyId academy, QDate today, const Words &words)
        : m_reader(reader),
          m_catalogue(catalogue),
          m_words(words),
          m_today(today),
          m_schedule(readSchedule(reader, catalogue, academy, words))
    {
        m_restart.academy = academy;
        m_restart.name = m_schedule.name;
        m_restart.from = m_schedule.starts;
    }

    Restart plan(QDate newStart)
    {
        if (!newStart.isValid()) {
            throw Failure({ErrorKind::BadInput,
                           say(QT_TRANSLATE_NOOP("Schedule", "The new start of the academy is not a date.")),
                           say(QT_TRANSLATE_NOOP("Schedule", "Give the first day of the academy.")),
                           {}});
        }
        if (!m_restart.from.isValid()) {
            throw Failure({ErrorKind::BadInput,
                           say(QT_TRANSLATE_NOOP("Schedule", "The academy has no start date to move from.")),
                           say(QT_TRANSLATE_NOOP("Schedule", "Give the academy its first day on the overview.")),
                           {}});
        }
        readOrdinaryDays();
        m_restart.to = firstDay(newStart);
        m_days = mondayOf(m_restart.from).daysTo(mondayOf(m_restart.to));
        if (m_restart.to != m_restart.from)
            addMoves();
        addWarnings(newStart);
        return std::move(m_restart);
    }

private:
    QString say(const char *sentence) const { return m_words("Schedule", sentence); }

    /// Where a session of the template would be were it not for holidays, by the session's code.
    void readOrdinaryDays()
    {
        const Academy academy = m_reader.get(m_restart.academy);
        const std::optional<ProgrammeTemplate> programme = programmeOf(m_reader, m_catalogue, academy);
        if (!programme)
            return;
        QHash<QString, QDate> sessionDays;
        for (const SessionTemplate &session : programme->sessions)
            sessionDays.insert(session.code, dayInWeek(m_restart.from, session.week, session.weekday));
        QHash<QString, QDate> deadlineDays;
        for (const DeliverableTemplate &deliverable : programme->deliverables)
            deadlineDays.insert(deliverable.code,
                                dayInWeek(m_restart.from, deliverable.dueWeek, deliverable.dueWeekday));
        const auto keep = [&](RecordRef record, QDate ordinary, QDate day) {
            if (ordinary.isValid() && workingDayFrom(ordinary, m_catalogue.holidays()) == day)
                m_ordinary.insert(record, ordinary);
        };
        const Query sessions = Query().only(&Session::code, &Session::date);
        for (const Session &session : m_reader.where(&Session::academy, m_restart.academy, sessions))
            keep(session.id, sessionDays.value(session.code), session.date);
        const Query deliverables = Query().only(&Deliverable::code, &Deliverable::due);
        for (const Deliverable &deliverable : m_reader.where(&Deliverable::academy, m_restart.academy, deliverables))
            keep(deliverable.id, deadlineDays.value(deliverable.code), deliverable.due);
    }

    QDate ordinaryDay(RecordRef record, QDate day) const { return m_ordinary.value(record, day); }

    /// As of a new academy: the next Monday when what comes in the first week would otherwise lie before the start.
    QDate firstDay(QDate newStart) const
    {
        const QDate nextWeek = mondayOf(m_restart.from).addDays(7);
        const bool precedes =
            std::any_of(m_schedule.sessions.begin(), m_schedule.sessions.end(), [&](const PlannedSession &session) {
                const QDate day = ordinaryDay(session.id, session.date);
                return hasNotHappened(session, m_today) && day >= m_restart.from && day < nextWeek &&
                       day.dayOfWeek() < newStart.dayOfWeek();
            });
        return precedes ? mondayOf(newStart).addDays(7) : newStart;
    }

    /// The first day of a phase, and the day before it, follow the academy's first day exactly; others by weeks.
    QDate shifted(QDate day) const
    {
        if (day == m_restart.from)
            return m_restart.to;
        if (day == m_restart.from.addDays(-1))
            return m_restart.to.addDays(-1);
        return day.isValid() ? day.addDays(m_days) : day;
    }

    void add(Move move)
    {
        if (move.isMove())
            m_restart.moves.push_back(std::move(move));
    }

    void addMoves()
    {
        Move whole{m_restart.academy, m_schedule.name, {}, m_restart.from, m_restart.to,
                   m_schedule.ends,   m_schedule.ends, {}};
        if (m_schedule.ends >= m_today)
            whole.toEnd = shifted(m_schedule.ends);
        add(whole);
        for (const PlannedPhase &phase : m_schedule.phases) {
            if (!phase.starts.isValid() || !phase.ends.isValid() || phase.ends < m_today)
                continue;
            Move move{phase.id, phase.name, {}, phase.starts, phase.starts, phase.ends, shifted(phase.ends), {}};
            if (phase.starts >= m_today)
                move.to = shifted(phase.starts);
            move.toEnd = std::max(move.toEnd, move.to);
            add(move);
        }
        for (const PlannedSession &session : m_schedule.sessions) {
            if (!hasNotHappened(session, m_today)) {
                m_restart.staying += session.date.isValid();
                continue;
            }
            Move move = toWorkingDay(session.id, session.title, session.date,
                                     ordinaryDay(session.id, session.date).addDays(m_days), m_catalogue.holidays());
            move.teamName = session.teamName;
            add(std::move(move));
        }
        for (const PlannedDeadline &deadline : m_schedule.deadlines) {
            if (!hasNotHappened(deadline, m_today)) {
                m_restart.staying += deadline.due.isValid();
                continue;
            }
            add(toWorkingDay(deadline.id, deadline.title, deadline.due,
                             ordinaryDay(deadline.id, deadline.due).addDays(m_days), m_catalogue.holidays()));
        }
    }

    void addWarnings(QDate newStart)
    {
        const Language language = m_words.language();
        if (m_restart.to != newStart) {
            m_restart.warnings.append(
                say(QT_TRANSLATE_NOOP("Schedule", "The first week has sessions before that weekday, so the academy "
                                                  "would start on Monday %1."))
                    .arg(formatDate(language, m_restart.to)));
        }
        if (m_restart.to < m_today)
            m_restart.warnings.append(say(QT_TRANSLATE_NOOP("Schedule", "The new start is in the past.")));
        const QString dayOff = whyNotWorking(m_restart.to, m_catalogue.holidays(), m_words);
        if (!dayOff.isEmpty())
            m_restart.warnings.append(dayOff);
        const auto past = std::count_if(m_restart.moves.begin(), m_restart.moves.end(), [this](const Move &move) {
            const bool dated = move.record.kind == RecordKind::Session || move.record.kind == RecordKind::Deliverable;
            return dated && move.to < m_today;
        });
        if (past > 0) {
            m_restart.warnings.append(m_words(
                "Schedule", QT_TRANSLATE_N_NOOP("Schedule", "%n session(s) or deadline(s) would move into the past."),
                int(past)));
        }
    }

    const Reader &m_reader;
    const Catalogue &m_catalogue;
    const Words &m_words;
    QDate m_today;
    Schedule m_schedule;
    Restart m_restart;
    QHash<RecordRef, QDate> m_ordinary;
    qint64 m_days = 0;
};

} // namespace

QDate nextWorkingDay(QDate day, int direction, const HolidayRules &holidays)
{
    const int step = direction < 0 ? -1 : 1;
    do {
        day = day.addDays(step);
    } while (day.isValid() && !isWorkingDay(day, holidays));
    return day;
}

Move moveSession(const PlannedSession &session, QDate to, const HolidayRules &holidays)
{
    Move move = toWorkingDay(session.id, session.title, session.date, to, holidays);
    move.teamName = session.teamName;
    return move;
}

Move moveDeadline(const PlannedDeadline &deadline, QDate to, const HolidayRules &holidays)
{
    return toWorkingDay(deadline.id, deadline.title, deadline.due, to, holidays);
}

std::vector<Move> movePhase(const Schedule &schedule, PhaseId id, QDate to, bool withItems, QDate today,
                            const HolidayRules &holidays)
{
    std::vector<Move> moves;
    const PlannedPhase *phase = schedule.phase(id);
    if (!phase || !phase->starts.isValid() || !phase->ends.isValid() || !to.isValid() || to == phase->starts)
        return moves;
    const qint64 days = phase->starts.daysTo(to);
    moves.push_back({id, phase->name, {}, phase->starts, to, phase->ends, phase->ends.addDays(days), {}});
    if (!withItems)
        return moves;
    for (const PlannedSession &session : schedule.sessions) {
        if (session.phase == id && hasNotHappened(session, today))
            moves.push_back(moveSession(session, session.date.addDays(days), holidays));
    }
    for (const PlannedDeadline &deadline : schedule.deadlines) {
        if (deadline.phase == id && hasNotHappened(deadline, today))
            moves.push_back(moveDeadline(deadline, deadline.due.addDays(days), holidays));
    }
    std::erase_if(moves, [](const Move &move) { return !move.isMove(); });
    return moves;
}

Restart planRestart(const Reader &reader, const Catalogue &catalogue, AcademyId academy, QDate newStart, QDate today,
                    const Words &words)
{
    return Restarter(reader, catalogue, academy, today, words).plan(newStart);
}

void applyMoves(Edit &edit, const std::vector<Move> &moves, const HolidayRules &holidays, Language language)
{
    const Words words(language);
    for (const Move &move : moves) {
        switch (move.record.kind) {
        case RecordKind::Session: {
            const SessionId id{move.record.id};
            edit.set(id, &Session::date, move.to);
            edit.set(id, &Session::movedFrom,
                     move.passedOver.isValid() ? whyNotWorking(move.passedOver, holidays, words) : QString());
            break;
        }
        case RecordKind::Deliverable:
            edit.set(DeliverableId{move.record.id}, &Deliverable::due, move.to);
            break;
        case RecordKind::Phase:
            edit.set(PhaseId{move.record.id}, &Phase::starts, move.to);
            edit.set(PhaseId{move.record.id}, &Phase::ends, move.toEnd);
            break;
        case RecordKind::Academy:
            edit.set(AcademyId{move.record.id}, &Academy::starts, move.to);
            edit.set(AcademyId{move.record.id}, &Academy::ends, move.toEnd);
            break;
        default:
            break;
        }
    }
}

Result<Changes> applyRestart(Workspace &workspace, const Catalogue &catalogue, const Restart &restart)
{
    const Operation operation{Op::MoveSchedule, restart.academy, {restart.name}, false};
    return workspace.edit(operation, [&](Edit &edit) {
        const Academy academy = edit.get(restart.academy);
        const Language language = languageFromCode(academy.language).value_or(Language::English);
        applyMoves(edit, restart.moves, catalogue.holidays(), language);
    });
}

} // namespace polku
