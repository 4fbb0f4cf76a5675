#pragma once

#include "academy/meeting.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;
class QTimer;
class QVBoxLayout;

namespace polku::ui {

class BoundField;
class Desk;
class ElidedLabel;
class FollowUpList;
class SectionHeader;
class StateBadge;
class TaskRow;

/// A session as everybody in it may see it, a team at a time: a window of its own over the whole screen, so that what
/// the coach's window shows (private notes, the search, messages) can never be over or beside it. Shows what
/// academy/meeting.h reads and nothing else.
class SessionWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionWindow(Desk &desk, QWidget *parent);

    /// Shows the session over the whole screen, with its first team, or the one looked at last.
    void open(SessionId session);
    SessionId session() const { return m_meeting.session; }
    /// Null: the session has no team.
    TeamId team() const;
    /// Reads anew what `changes` touch.
    void refresh(const Changes &changes);
    void commitPending();
    /// Goes on by so many teams; stays at the ends.
    void step(int teams);

public Q_SLOTS:
    void startOrPause();
    /// Shows the time as it is now. A timer calls it; tests call it with their own clock.
    void showTime();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeBottom();
    void addShortcuts();
    void showHead();
    void showTeam();
    void showNotes();
    void beginNotes();
    void showActions();
    void undo();
    void resetTime();
    QDateTime now() const;
    void scaleTexts();
    MeetingTimer &timer() { return m_timers[{m_meeting.session.value, team().value}]; }
    void retranslate();

    Desk &m_desk;
    Meeting m_meeting;
    TeamMeeting m_about;
    size_t m_team = 0;     ///< among the meeting's
    qint64 m_openedAt = 0; ///< the newest step of the history then; older ones are not undone here
    QHash<std::pair<qint64, qint64>, MeetingTimer> m_timers; ///< by session and team; as long as the file is open
    QTimer *m_tick;
    ElidedLabel *m_title;
    ElidedLabel *m_name;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_time;
    StateBadge *m_standing;
    QPushButton *m_run;
    QPushButton *m_again;
    QPushButton *m_leave;
    SectionHeader *m_agendaHeader;
    QTextBrowser *m_agenda;
    SectionHeader *m_notesHeader;
    QLabel *m_notesSeen;
    BoundField *m_notes;
    QLabel *m_trouble;
    FollowUpList *m_followUps;
    SectionHeader *m_actionsHeader;
    QLabel *m_noActions;
    QVBoxLayout *m_right;
    QWidget *m_actions = nullptr;
    QLabel *m_keys;
};

} // namespace polku::ui
