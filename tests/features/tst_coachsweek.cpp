// A story: a coach's week. A new academy from the template, six teams from the call's table, selection, a session with
// attendance and notes, the review of two submissions, a deliverable that comes late, the report for the organiser; and
// then everything is taken back, step by step, to the empty file.

#include "academy/review.h"
#include "fields/dayedit.h"
#include "fields/recordform.h"
#include "pages/exchange/exchangepage.h"
#include "pages/pilots/pilotpanel.h"
#include "pages/progress/attentionlist.h"
#include "pages/reports/reportspage.h"
#include "pages/schedule/schedulepanel.h"
#include "pages/teams/applicationpanel.h"
#include "report/reports.h"
#include "support/windowscene.h"
#include "widgets/chipbar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextStream>
#include <QTreeWidget>

using namespace polku;
using namespace polku::ui;
using namespace polku::test;

#define Given(step) step
#define When(step) step
#define Then(step) QVERIFY(step)
#define And(step) step

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

class Coach
{
public:
    Coach()
        : m_theme(*qApp, theme::Scheme::Light),
          m_settings(m_folder.path(text("settings.ini"))),
          m_clock(std::make_shared<FixedClock>(testMoment())),
          m_path(m_folder.path(text("archive.polku")))
    {
        m_settings.setLanguage(Language::English);
        createWorkspace(m_path);
        m_empty = tableDump(m_path);
    }
    ~Coach() { m_window.reset(); }

    void opens_the_empty_file()
    {
        Composition pages = composition();
        pages.clock = m_clock;
        m_window = std::make_unique<MainWindow>(m_settings, m_theme, std::move(pages));
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()) || !m_window->files().open(m_path))
            qFatal("The empty file does not open.");
    }

    // The new academy
    void describes_an_academy(const char *name, QDate start)
    {
        press("newAcademy");
        QTest::keyClicks(find<QLineEdit>("newName"), text(name));
        QTest::keyClicks(find<QLineEdit>("newCoaches"), text("Anna Aho"));
        types_day(find<DayEdit>("newStart"), start);
    }
    bool sees_the_schedule_beside_it() const
    {
        const auto *list = find<QTreeWidget>("previewList");
        return list->topLevelItemCount() == 7 && find<QCheckBox>("newHere")->isChecked();
    }
    void makes_it() { QTest::keyClick(find<QLineEdit>("newName"), Qt::Key_Return); }
    bool has_an_academy_from(QDate start) const
    {
        const std::vector<Academy> academies = all<Academy>();
        return academies.size() == 1 && academies.front().starts == start && !all<Session>().empty();
    }

    // The teams
    void imports_the_call()
    {
        go_to("exchange");
        m_window->findChild<ExchangePage *>()->askOpen = [this] { return call_with_states(); };
        m_window->findChild<QAction *>(text("chooseImport"))->trigger();
        press("importNow");
    }
    bool has_applicants(size_t count) const
    {
        return all<Team>(Query().where(&Team::state, TeamState::Applicant)).size() == count;
    }
    void selects_all_but_the_last()
    {
        go_to("teams");
        find<ChipBar>("teamChips")->choose(text("applications"));
        QCoreApplication::processEvents();
        const std::vector<Team> teams = all<Team>(Query().orderBy(&Team::rank));
        for (const Team &team : teams) {
            m_window->desk().open(team.id);
            press("teamApplication");
            QTest::mouseClick(
                find<ApplicationPanel>("applicationPanel")
                    ->findChild<QPushButton *>(text(team.id == teams.back().id ? "reserveTeam" : "selectTeam")),
                Qt::LeftButton);
        }
    }
    bool has_participants_with_their_things(size_t count) const
    {
        const std::vector<Team> teams = all<Team>(Query().where(&Team::state, TeamState::Participant));
        for (const Team &team : teams) {
            if (all<Submission>(Query().where(&Submission::team, team.id)).empty() ||
                all<Plan>(Query().where(&Plan::team, team.id)).empty())
                return false;
        }
        return teams.size() == count;
    }

    // The session
    void opens_the_session(const char *code)
    {
        m_session = all<Session>(Query().where(&Session::code, text(code))).front().id;
        m_window->desk().open(m_session);
    }
    void marks_it_held_with_everybody_there()
    {
        press("markHeld");
        press("allPresent");
    }
    void writes_its_notes(const char *notes)
    {
        QWidget *field = find<SchedulePanel>("schedulePanel")->form()->field(&Session::notes)->editor()->control();
        field->setFocus();
        QTest::keyClicks(field, text(notes));
        go_to("overview"); // leaving is saving
    }
    bool finds_the_session_recorded(const char *notes) const
    {
        const Session session = read(m_session);
        return session.state == SessionState::Held && session.notes == text(notes) &&
               all<Attendance>(Query().where(&Attendance::session, m_session)).size() ==
                   all<Team>(Query().where(&Team::state, TeamState::Participant)).size();
    }

    // The review
    void two_teams_hand_in(const char *code)
    {
        const DeliverableId deliverable = all<Deliverable>(Query().where(&Deliverable::code, text(code))).front().id;
        auto submissions = all<Submission>(Query().where(&Submission::deliverable, deliverable));
        submissions.resize(2);
        for (const Submission &submission : submissions) {
            valueOf(workspace().set(submission.id, &Submission::text, text("Our current state.")));
            valueOf(takeReviewStep(workspace(), submission.id, ReviewStep::Submit, Side::Coach));
            m_submissions.push_back(submission.id);
        }
    }
    bool sees_them_waiting()
    {
        go_to("review");
        return find<QListView>("reviewList")->model()->rowCount() == 2;
    }
    void accepts_the_first_and_returns_the_second(const char *comment)
    {
        press("acceptReview");
        auto *answer = find<QPlainTextEdit>("answer");
        answer->setFocus();
        QTest::keyClicks(answer, text(comment));
        press("returnReview");
    }
    bool finds_both_answered() const
    {
        std::vector<ReviewState> states;
        for (const SubmissionId id : m_submissions)
            states.push_back(read(id).state);
        std::sort(states.begin(), states.end());
        return states == std::vector{ReviewState::Returned, ReviewState::Approved};
    }

    // Who needs the coach
    bool sees_nobody_late_with(const char *title) { return late_lines(title).isEmpty(); }
    /// The program stays open over the night.
    void comes_back_the_next_morning()
    {
        go_to("progress");
        looks_away([this] { m_clock->advance(24 * 3'600'000LL); });
    }
    bool sees_teams_late_with(const char *title, qsizetype count) { return late_lines(title).size() == count; }

    // The report
    void notes_a_pilot(const char *title)
    {
        go_to("pilots");
        m_window->findChild<QAction *>(text("newPilot"))->trigger();
        QWidget *menu = QApplication::activePopupWidget(); // of which team
        if (!menu)
            qFatal("Nobody asks whose pilot it is.");
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QWidget *line = find<PilotPanel>("pilotPanel")->form()->field(text("title"))->editor()->control();
        WindowScene::type(line, text(title));
        QTest::keyClick(line, Qt::Key_Return);
    }
    void writes_the_report()
    {
        go_to("reports");
        auto *page = m_window->findChild<ReportsPage *>();
        page->askSave = [this](const QString &, const QString &) { return m_folder.path(text("report.md")); };
        QSignalSpy exported(page, &ReportsPage::exported);
        auto *list = find<QListWidget>("reportList");
        const QString academy = m_window->desk().words()("Reports", report::reportType(text("academy"))->name);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentItem()->text() != academy; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        page->findChild<QAction *>(text("export_md"))->trigger();
        if (exported.isEmpty() && !exported.wait(60'000))
            qFatal("The report is not written.");
    }
    bool finds_in_the_report(const QStringList &words) const
    {
        const QString report = QString::fromUtf8(bytesOf(m_folder.path(text("report.md"))));
        return std::all_of(words.begin(), words.end(), [&](const QString &word) { return report.contains(word); });
    }

    // And back
    void takes_everything_back()
    {
        go_to("history");
        looks_away([] {}); // without a screen, a menu that has closed would keep the keys
        const QAction *undo = m_window->actions().action(text("undo"));
        for (m_undone = 0; undo->isEnabled() && m_undone < 200; ++m_undone) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        }
    }
    bool finds_the_empty_file() const
    {
        const QString left = differences(m_empty, tableDump(m_path));
        if (!left.isEmpty())
            QTextStream(stderr) << left << '\n';
        return left.isEmpty() && find<QWidget>("welcomePage")->isVisible();
    }
    int undone() const { return m_undone; }

private:
    template <class W>
    W *find(const char *name) const
    {
        for (W *widget : m_window->findChildren<W *>(text(name))) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("There is no %s to be seen.", name);
    }
    void press(const char *button) const { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void go_to(const char *page) const
    {
        m_window->desk().goTo(text(page));
        QCoreApplication::processEvents();
    }
    Workspace &workspace() const { return *m_window->desk().workspace(); }
    template <class R>
    std::vector<R> all(const Query &query = {}) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return reader.all<R>(query); }));
    }
    template <class R>
    R read(Id<R> id) const
    {
        return valueOf(workspace().read([&](const Reader &reader) { return reader.get(id); }));
    }

    /// Another window is in front for a while.
    void looks_away(const std::function<void()> &meanwhile) const
    {
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        const bool left = QTest::qWaitForWindowActive(&elsewhere);
        meanwhile();
        elsewhere.close();
        m_window->activateWindow();
        if (!left || !QTest::qWaitForWindowActive(m_window.get()) || QApplication::activeWindow() != m_window.get())
            qFatal("The window does not become active again.");
    }

    static void types_day(DayEdit *edit, QDate day)
    {
        edit->setFocus();
        edit->line()->selectAll();
        QTest::keyClicks(edit->line(), day.toString(text("d.M.yyyy")));
        QTest::keyClick(edit->line(), Qt::Key_Tab);
        if (edit->day() != day)
            qFatal("The day is %s.", qPrintable(edit->day().toString(Qt::ISODate)));
    }

    /// The six teams of 2022 as they applied: the table with a column that says so.
    QString call_with_states() const
    {
        const QStringList lines =
            QString::fromUtf8(bytesOf(fixture(text("soske-2022-teams.csv")))).split(QLatin1Char('\n'));
        QString table = lines.first().trimmed() + text(";Tila\n");
        for (const QString &line : lines.mid(1)) {
            if (!line.trimmed().isEmpty())
                table += line.trimmed() + (line.startsWith(QLatin1Char(';')) ? text(";\n") : text(";Hakija\n"));
        }
        return m_folder.write(text("call.csv"), table.toUtf8());
    }

    QStringList late_lines(const char *title)
    {
        go_to("progress");
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList lines;
        for (const QFrame *item : find<AttentionList>("attentionList")->findChildren<QFrame *>(text("attentionItem"))) {
            const QString line = item->accessibleName();
            if (line.contains(text(title)) && line.contains(text("late")))
                lines.append(line);
        }
        return lines;
    }

    TemporaryFolder m_folder;
    theme::Theme m_theme;
    Settings m_settings;
    std::shared_ptr<FixedClock> m_clock;
    QString m_path;
    QStringList m_empty;
    std::unique_ptr<MainWindow> m_window;
    SessionId m_session;
    std::vector<SubmissionId> m_submissions;
    int m_undone = 0;
};

} // namespace

class tst_CoachsWeek : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheCallToTheReportAndBack()
    {
        // Today is Wednesday of the academy's fourth week, when the current-state description is due.
        const QDate start(2025, 9, 22);
        Coach coach;
        Given(coach.opens_the_empty_file());
        When(coach.describes_an_academy("Autumn academy", start));
        Then(coach.sees_the_schedule_beside_it());
        When(coach.makes_it());
        Then(coach.has_an_academy_from(start));

        When(coach.imports_the_call());
        Then(coach.has_applicants(6));
        When(coach.selects_all_but_the_last());
        Then(coach.has_participants_with_their_things(5));

        When(coach.opens_the_session("kickoff"));
        And(coach.marks_it_held_with_everybody_there());
        And(coach.writes_its_notes("Everybody told of one purchase that went well."));
        Then(coach.finds_the_session_recorded("Everybody told of one purchase that went well."));

        When(coach.two_teams_hand_in("current_state"));
        Then(coach.sees_them_waiting());
        When(coach.accepts_the_first_and_returns_the_second("Say who decides."));
        Then(coach.finds_both_answered());

        Then(coach.sees_nobody_late_with("Current-state description"));
        When(coach.comes_back_the_next_morning());
        Then(coach.sees_teams_late_with("Current-state description", 3));

        When(coach.notes_a_pilot("Fair cleaning of schools"));
        And(coach.writes_the_report());
        Then(coach.finds_in_the_report(
            {text("Autumn academy"), text("Helsingin kaupunki"), text("Rovaniemen kaupunki")}));

        When(coach.takes_everything_back());
        Then(coach.finds_the_empty_file());
        // An academy, an import, six decisions, a session marked, attended and written about, two times two steps of
        // the teams, two answers, a pilot and its title: each has been a step of its own.
        QVERIFY2(coach.undone() >= 19, qPrintable(QString::number(coach.undone())));
    }
};

POLKU_WINDOW_TEST_MAIN(tst_CoachsWeek)
#include "tst_coachsweek.moc"
