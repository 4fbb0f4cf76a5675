#pragma once

#include "academy/schedulemoves.h"
#include "shell/page.h"

#include <functional>

class QCheckBox;
class QPushButton;
class QSplitter;

namespace polku::ui {

class ChipBar;
class EmptyState;
class RestartPanel;
class ScheduleList;
class SchedulePanel;
class ScheduleTimeline;

/// The academy's schedule: a timeline to scale over a list of sessions, deadlines and phases, the chosen record at the
/// right. What is dragged or stepped on the timeline moves as one edit.
class SchedulePage final : public Page
{
    Q_OBJECT

public:
    explicit SchedulePage(Desk &desk, QWidget *parent = nullptr);
    ~SchedulePage() override;

    QString title() const override { return tr("Schedule"); }
    QString contextLine() const override;
    QList<QAction *> actions() const override;
    void refresh(const Changes &changes) override;
    bool show(RecordRef record) override;
    void commitPending() override;

    /// Asks where to save; empty: nowhere. Replaced by tests.
    std::function<QString(const QString &suggested, const QString &filter)> askSave;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Output { Pdf, Html, Markdown, Workbook, Csv, Calendar };

    QWidget *makeBar();
    void makeActions();
    void readAgain();
    void shareHeight();
    void showTimeline();
    void showProblems();
    void showToday();
    void closeRestart();
    void openRecord(RecordRef record);
    void closeRecord();
    const QStringList *problemsOf(RecordRef record) const;
    bool isReadOnly() const;

    // scheduleediting.cpp
    void move(RecordRef record, QDate to);
    void step(RecordRef record, int direction);
    void write(const std::vector<Move> &moves);
    QDate dayOf(RecordRef record) const;
    void newSession();
    void deleteRecord();
    // scheduleoutput.cpp
    void saveAs(Output output);
    static QString endingOf(Output output);
    static QString filterOf(Output output);

    AcademyId m_academy;
    Schedule m_schedule;
    RecordRef m_open;
    bool m_shareIsChosen = false; ///< the person has moved the border between timeline and list
    QWidget *m_bar;
    ChipBar *m_zoom;
    QPushButton *m_today;
    QCheckBox *m_withItems;
    QPushButton *m_changeStart;
    RestartPanel *m_restart;
    QSplitter *m_sides;
    QSplitter *m_left;
    ScheduleTimeline *m_timeline;
    ScheduleList *m_list;
    SchedulePanel *m_panel;
    EmptyState *m_empty;
    QAction *m_new;
    QAction *m_save;
};

} // namespace polku::ui
