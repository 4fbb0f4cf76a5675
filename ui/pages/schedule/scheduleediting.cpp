// What changes the schedule: moving on the timeline, new and deleted records.

#include "base/format.h"
#include "catalogue/catalogue.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/schedule/restartpanel.h"
#include "pages/schedule/schedulelist.h"
#include "pages/schedule/schedulepage.h"
#include "pages/schedule/schedulepanel.h"
#include "store/workspace.h"
#include "widgets/scheduletimeline.h"

#include <QCheckBox>
#include <QHideEvent>
#include <QLineEdit>
#include <QPushButton>

namespace polku::ui {

QDate SchedulePage::dayOf(RecordRef record) const
{
    if (const PlannedSession *session = record.kind == RecordKind::Session ? m_schedule.session({record.id}) : nullptr)
        return session->date;
    if (const PlannedDeadline *deadline =
            record.kind == RecordKind::Deliverable ? m_schedule.deadline({record.id}) : nullptr)
        return deadline->due;
    if (const PlannedPhase *phase = record.kind == RecordKind::Phase ? m_schedule.phase({record.id}) : nullptr)
        return phase->starts;
    return {};
}

void SchedulePage::move(RecordRef record, QDate to)
{
    commitPending();
    const HolidayRules &holidays = desk().catalogue().holidays();
    if (record.kind == RecordKind::Phase) {
        write(movePhase(m_schedule, {record.id}, to, m_withItems->isChecked(), desk().today(), holidays));
    } else if (record.kind == RecordKind::Session) {
        if (const PlannedSession *session = m_schedule.session({record.id}))
            write({moveSession(*session, to, holidays)});
    } else if (const PlannedDeadline *deadline = m_schedule.deadline({record.id})) {
        write({moveDeadline(*deadline, to, holidays)});
    }
}

void SchedulePage::step(RecordRef record, int direction)
{
    const QDate day = dayOf(record);
    if (!day.isValid())
        return;
    const HolidayRules &holidays = desk().catalogue().holidays();
    if (record.kind == RecordKind::Phase) { // phases begin on any day
        move(record, day.addDays(direction));
        return;
    }
    commitPending();
    Move next;
    const QDate to = nextWorkingDay(day, direction, holidays);
    // What was being typed may have changed the schedule, also so that the record is no longer on it.
    if (const PlannedSession *session = record.kind == RecordKind::Session ? m_schedule.session({record.id}) : nullptr)
        next = moveSession(*session, to, holidays);
    else if (const PlannedDeadline *deadline =
                 record.kind == RecordKind::Deliverable ? m_schedule.deadline({record.id}) : nullptr)
        next = moveDeadline(*deadline, to, holidays);
    else
        return;
    if (to != day.addDays(direction))
        next.passedOver = day.addDays(direction);
    write({next});
}

void SchedulePage::write(const std::vector<Move> &moves)
{
    if (moves.empty() || (moves.size() == 1 && !moves.front().isMove())) {
        if (!moves.empty() && moves.front().passedOver.isValid()) {
            desk().say(
                tr("%1 It stays where it is.")
                    .arg(whyNotWorking(moves.front().passedOver, desk().catalogue().holidays(), desk().words())));
        }
        return;
    }
    const Move &first = moves.front();
    const Operation operation{Op::ChangeMany, first.record, {first.title}, false};
    const auto done = desk().attempt(desk().workspace()->edit(operation, [&](Edit &edit) {
        const Academy academy = edit.get(m_academy);
        const Language language = languageFromCode(academy.language).value_or(Language::English);
        applyMoves(edit, moves, desk().catalogue().holidays(), language);
    }));
    if (!done)
        return;
    const QString day = formatWeekday(desk().language(), first.to);
    QStringList sentences{tr("“%1” is on %2 now.").arg(first.title, day)};
    if (first.record.kind == RecordKind::Phase) {
        sentences = {tr("“%1” begins on %2 now.").arg(first.title, day)};
        if (moves.size() > 1)
            sentences.append(tr("%n session(s) and deadline(s) moved along.", nullptr, int(moves.size()) - 1));
    } else if (first.passedOver.isValid()) {
        sentences.append(whyNotWorking(first.passedOver, desk().catalogue().holidays(), desk().words()));
    }
    desk().say(sentences.join(QLatin1Char(' ')), true);
}

void SchedulePage::newSession()
{
    commitPending();
    Session session;
    session.academy = m_academy;
    session.title = tr("New session");
    session.date = workingDayFrom(std::max(desk().today(), m_schedule.starts), desk().catalogue().holidays());
    for (const PlannedPhase &phase : m_schedule.phases) {
        if (phase.starts.isValid() && phase.starts <= session.date && session.date <= phase.ends)
            session.phase = phase.id;
    }
    session.begins = QTime(9, 0);
    session.finishes = QTime(12, 0);
    if (m_list->wanted().team)
        session.team = m_list->wanted().team;
    SessionId made;
    if (!desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Session, session.title),
                                                 [&](Edit &edit) { made = edit.insert(session); })))
        return;
    openRecord(made);
    if (BoundField *field = m_panel->form()->field(&Session::title)) {
        field->editor()->control()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()->control()))
            line->selectAll();
    }
}

void SchedulePage::deleteRecord()
{
    const RecordRef gone = m_open;
    const Row *row = m_panel->form()->row();
    if (gone.id == 0 || !row)
        return;
    const QString name = row->title();
    closeRecord();
    if (desk().attempt(desk().workspace()->edit(Operation::remove(gone, name), [&](Edit &edit) { edit.remove(gone); })))
        desk().say(tr("“%1” is deleted.").arg(name), true);
    m_list->focusList();
}

/// Whoever turns to something else has left the change of the start date; nothing of it was written.
void SchedulePage::closeRestart()
{
    m_restart->hide();
    m_changeStart->setEnabled(!isReadOnly());
}

void SchedulePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) // another page was gone to
        closeRestart();
}

} // namespace polku::ui
