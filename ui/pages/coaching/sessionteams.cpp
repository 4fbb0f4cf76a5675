// Session mode: the session, its teams one at a time, and their time.

#include "academy/followups.h"
#include "base/format.h"
#include "fields/boundfield.h"
#include "model/records.h"
#include "pages/coaching/followuplist.h"
#include "pages/coaching/sessionwindow.h"
#include "pages/coaching/taskrow.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "widgets/elidedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace polku::ui {

QDateTime SessionWindow::now() const
{
    return m_desk.workspace()->clock().now();
}

TeamId SessionWindow::team() const
{
    return m_team < m_meeting.teams.size() ? m_meeting.teams[m_team].id : TeamId();
}

void SessionWindow::open(SessionId session)
{
    const TeamId before = team();
    auto meeting =
        m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return readMeeting(reader, session); }));
    if (!meeting)
        return;
    m_meeting = std::move(*meeting);
    m_team = 0;
    for (size_t i = 0; i < m_meeting.teams.size(); ++i) {
        if (m_meeting.teams[i].id == before)
            m_team = i;
    }
    const auto newest = m_desk.workspace()->undoStep();
    m_openedAt = newest ? newest->number : 0;
    m_trouble->hide();
    showTeam();
    showFullScreen();
    activateWindow();
    m_notes->setFocus();
}

void SessionWindow::step(int teams)
{
    const qsizetype wanted = qsizetype(m_team) + teams;
    if (wanted < 0 || wanted >= qsizetype(m_meeting.teams.size()))
        return;
    commitPending();
    const bool running = timer().isRunning();
    timer().pause(now()); // the time runs for the team on the screen
    m_team = size_t(wanted);
    if (running)
        timer().start(now());
    showTeam();
    m_notes->setFocus();
}

void SessionWindow::showHead()
{
    const Language language = m_desk.language();
    QStringList about{m_meeting.title, formatDate(language, m_meeting.date)};
    about.append(formatTimeRange(language, m_meeting.begins, m_meeting.finishes));
    about.append(m_meeting.place);
    about.removeAll(QString());
    m_title->setText(about.join(QStringLiteral(" · ")));
    setWindowTitle(m_meeting.title);
    const bool any = bool(team());
    const int count = int(m_meeting.teams.size());
    m_name->setText(any ? m_meeting.teams[m_team].name : tr("No team takes part yet"));
    m_place->setText(any ? tr("%1 of %2", "the place of a team among the teams").arg(m_team + 1).arg(count)
                         : QString());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_place)})
        widget->setVisible(count > 1);
    m_previous->setEnabled(m_team > 0);
    m_next->setEnabled(int(m_team) + 1 < count);
    m_agenda->document()->setMarkdown(
        m_meeting.agenda.isEmpty() ? tr("The session has no agenda yet. Write it on the schedule.") : m_meeting.agenda,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
}

void SessionWindow::showTeam()
{
    showHead();
    const bool any = bool(team());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_notes), static_cast<QWidget *>(m_followUps), static_cast<QWidget *>(m_run),
          static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_time)})
        widget->setVisible(any);
    m_about = {};
    if (any) {
        m_about = m_desk
                      .attempt(m_desk.workspace()->read([&](const Reader &reader) {
                          return readTeamMeeting(reader, m_meeting.session, team(), m_desk.today());
                      }))
                      .value_or(TeamMeeting());
    }
    m_notes->setReadOnly(m_desk.workspace()->isReadOnly());
    showNotes();
    showActions();
    showTime();
    scaleTexts();
}

void SessionWindow::showNotes()
{
    Row row = emptyRow(RecordKind::Comment);
    if (m_about.notes) {
        const auto found =
            m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.row(m_about.notes); }));
        if (found && *found)
            row = **found;
    }
    m_notes->bind(row, team());
    m_followUps->setSource(row.id ? row.ref() : RecordRef());
}

void SessionWindow::beginNotes()
{
    const QString text = m_notes->editor()->typed();
    if (text.trimmed().isEmpty() || !team())
        return;
    const auto made = m_desk.attempt(beginSharedNotes(*m_desk.workspace(), m_meeting.session, team(), text));
    if (!made)
        return;
    m_about.notes = *made;
    showNotes();
}

void SessionWindow::showActions()
{
    if (m_actions) {
        m_actions->hide();
        m_actions->deleteLater();
    }
    m_actions = new QWidget;
    auto *rows = new QVBoxLayout(m_actions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const bool writable = !m_desk.workspace()->isReadOnly();
    for (const MeetingAction &action : m_about.actions) {
        const Standing standing = action.done           ? Standing::Done
                                  : action.daysLate > 0 ? Standing::Late
                                                        : Standing::NotStarted;
        auto *row = new TaskRow(standing, action.title, m_actions);
        QString about = ownerAndDay(action.ownerName, action.due, m_desk.language());
        if (standing != Standing::NotStarted)
            about =
                about.isEmpty() ? standingWord(standing) : QStringLiteral("%1 · %2").arg(standingWord(standing), about);
        row->addDetail(about);
        QPushButton *mark = row->addButton("actionDone", action.done ? tr("Not done after all") : tr("Mark as done"));
        mark->setEnabled(writable);
        connect(mark, &QPushButton::clicked, this, [this, id = action.id, done = action.done] {
            m_notes->commit();
            m_desk.attempt(setActionDone(*m_desk.workspace(), id, !done));
        });
        rows->addWidget(row);
    }
    m_right->insertWidget(1, m_actions);
    m_actions->setVisible(!m_about.actions.empty());
    m_noActions->setVisible(m_about.actions.empty() && team());
}

void SessionWindow::refresh(const Changes &changes)
{
    if (!isVisible() || !changes.touchesAny({RecordKind::Comment, RecordKind::Action, RecordKind::Person,
                                             RecordKind::Session, RecordKind::Team, RecordKind::Academy}))
        return;
    const TeamId before = team();
    if (changes.touchesAny({RecordKind::Session, RecordKind::Team, RecordKind::Academy})) {
        auto meeting =
            m_desk.workspace()->read([&](const Reader &reader) { return readMeeting(reader, m_meeting.session); });
        if (!meeting) {
            close();
            return;
        }
        m_meeting = std::move(*meeting);
        const auto same = std::find_if(m_meeting.teams.begin(), m_meeting.teams.end(),
                                       [before](const MeetingTeam &each) { return each.id == before; });
        m_team = same == m_meeting.teams.end() ? 0 : size_t(same - m_meeting.teams.begin());
        if (team() != before)
            return showTeam();
        showHead();
        showTime();
    }
    if (!team())
        return;
    const CommentId notes = m_about.notes;
    m_about = m_desk
                  .attempt(m_desk.workspace()->read([&](const Reader &reader) {
                      return readTeamMeeting(reader, m_meeting.session, team(), m_desk.today());
                  }))
                  .value_or(TeamMeeting());
    if (m_about.notes != notes) {
        showNotes();
    } else if (m_about.notes && changes.touches(RecordRef(m_about.notes))) {
        const auto row =
            m_desk.attempt(m_desk.workspace()->read([&](const Reader &reader) { return reader.row(m_about.notes); }));
        if (row && *row)
            m_notes->refresh(**row, {});
    }
    m_followUps->refresh();
    showActions();
    scaleTexts();
}

void SessionWindow::commitPending()
{
    if (!m_desk.workspace())
        return;
    m_notes->commit();
    if (m_about.notes)
        m_desk.attempt(dropEmptyNotes(*m_desk.workspace(), m_about.notes));
}

void SessionWindow::undo()
{
    m_notes->commit();
    const auto newest = m_desk.workspace()->undoStep();
    // What was done before the session, where others do not look, is not taken back before their eyes.
    if (newest && newest->number > m_openedAt)
        m_desk.attempt(m_desk.workspace()->undo());
}

// Time ---------------------------------------------------------------------------------------------------------------

void SessionWindow::startOrPause()
{
    if (!team())
        return;
    if (timer().isRunning())
        timer().pause(now());
    else
        timer().start(now());
    showTime();
}

void SessionWindow::resetTime()
{
    timer().reset();
    showTime();
}

void SessionWindow::showTime()
{
    if (!team() || !m_desk.workspace())
        return;
    const bool running = timer().isRunning();
    const qint64 seconds = timer().seconds(now());
    const QString time = QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const int planned = m_meeting.minutesForEach();
    m_time->setText(planned > 0 ? tr("%1 of %2 min", "time used of the time planned").arg(time).arg(planned) : time);
    const bool over = planned > 0 && seconds >= planned * 60;
    m_standing->setVisible(over);
    if (over)
        m_standing->setStanding(Standing::NeedsAttention, tr("The time is used"));
    m_run->setText(running ? tr("Pause") : tr("Start the time"));
    m_run->setAccessibleName(m_run->text());
    m_again->setEnabled(seconds > 0 || running);
    if (running && isVisible())
        m_tick->start();
    else
        m_tick->stop();
}

} // namespace polku::ui
