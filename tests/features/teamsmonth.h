#pragma once

#include "academy/comments.h"
#include "academy/newacademy.h"
#include "fields/markdowntext.h"
#include "fields/recordform.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionpanel.h"
#include "pages/actions/actionspage.h"
#include "pages/reports/reportspage.h"
#include "report/reports.h"
#include "store/history.h"
#include "support/windowscene.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTextStream>

namespace polku::test {

/// A team that begins to write, in the real window: what it and its coach do with keys and buttons, and what they see.
/// What they did so far is remembered each time, to be found again on the way back.
class TeamsMonth : public WindowScene
{
public:
    // Where it begins
    /// Everybody is in place, nothing is written.
    void is_taken_into_the_academy(const char *name, const char *person)
    {
        valueOf(workspace().edit({}, [&](Edit &edit) {
            Team team;
            team.academy = window->desk().academy();
            team.name = QString::fromUtf8(name);
            team.state = TeamState::Participant;
            m_team = addTeam(edit, m_catalogue, team);
            Person owner;
            owner.team = m_team;
            owner.name = QString::fromUtf8(person);
            edit.insert(owner);
        }));
        goTo("plan");
        for (QAbstractButton *button : find<QWidget>("planTeams")->findChildren<QAbstractButton *>()) {
            if (button->text().contains(QString::fromUtf8(name)))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        remember();
    }
    bool has_an_empty_plan() const
    {
        const auto sections = plan_sections();
        return sections.size() == 16 && std::all_of(sections.begin(), sections.end(), [](const PlanSection &section) {
                   return section.body.isEmpty() && section.state == ReviewState::NotStarted;
               });
    }
    void sits_at_the_desk(const char *name) const { workspace().setAuthor(QString::fromUtf8(name)); }
    void comes_back_after_days(int days) const { clock->advance(days * 24LL * 3'600'000); }

    // Writing
    void writes_in_section(int number, const char *text)
    {
        open_section(number);
        QTest::keyClick(body(), Qt::Key_End, Qt::ControlModifier);
        typeLines(body(), QString::fromUtf8(text));
        QTest::keyClick(body(), Qt::Key_Down, Qt::AltModifier); // going on to the next saves
        remember();
    }
    bool finds_written(int number, const char *markdown) const
    {
        return section(number).body == QString::fromUtf8(markdown) && section(number).state == ReviewState::Draft;
    }
    bool sees_sections_begun(int count) const
    {
        const QAbstractItemModel *path = find<QListView>("planPath")->model();
        int begun = 0;
        for (int row = 0; row < path->rowCount(); ++row)
            begun += path->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Draft"));
        return begun == count;
    }

    // The goal and the actions
    void sets_a_goal(const char *title, const char *target)
    {
        open_section(3);
        QTest::keyClick(body(), Qt::Key_F6);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // adds a row, which opens to be named
        QCoreApplication::processEvents();
        type(QApplication::focusWidget(), QString::fromUtf8(title));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        auto *table = find<QTableView>("goalTable");
        QWidget *cell = edit(table, table->model()->index(0, 3));
        type(cell, QString::fromUtf8(target));
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::processEvents();
        remember();
    }
    bool has_the_goal(const char *title, const char *target) const
    {
        const auto goals = all<Goal>(Query().where(&Goal::team, m_team));
        return goals.size() == 1 && goals[0].title == QString::fromUtf8(title) &&
               goals[0].target == QString::fromUtf8(target);
    }
    void plans_actions(const QStringList &titles)
    {
        goTo("actions");
        auto *teams = find<QComboBox>("teamFilter");
        teams->setFocus();
        QTest::keyClick(teams, Qt::Key_End); // the last that came in
        QTest::keyClick(find<QTableView>("actionTable"), Qt::Key_Insert);
        auto *line = find<QLineEdit>("newActionLine");
        for (const QString &title : titles) {
            QTest::keyClicks(line, title);
            QTest::keyClick(line, Qt::Key_Return);
        }
        remember();
    }
    /// Who does the action that was planned last, and by when.
    void gives_the_last_to(const char *person, const char *due)
    {
        auto *form = find<ui::ActionPanel>("actionPanel")->form();
        const auto control = [form](const char *column) {
            return form->field(QString::fromLatin1(column))->editor()->control();
        };
        control("owner")->setFocus(); // a short list: the first letter finds the name
        QTest::keyClick(control("owner"), person[0]);
        type(control("due"), QString::fromUtf8(due));
        QTest::keyClick(control("due"), Qt::Key_Return);
        remember();
    }
    bool has_the_actions(const QStringList &titles, const char *owner, QDate due) const
    {
        const auto actions = all<Action>(Query().where(&Action::team, m_team).orderBy(&Action::rank));
        QStringList found;
        for (const Action &action : actions)
            found.append(action.title);
        return found == titles && actions.back().owner && actions.back().due == due &&
               read(actions.back().owner).name == QString::fromUtf8(owner);
    }

    // The review
    void asks_for_review_of(int number)
    {
        open_section(number);
        act("readyForReview");
        remember();
    }
    bool waits_for_the_coach(int number) const
    {
        return section(number).state == ReviewState::Submitted && toast().contains(section(number).title);
    }
    /// The coach, on the review page: among all that waits.
    void is_commented_on_by_the_coach(int number, const char *comment)
    {
        const QString title = section(number).title;
        goTo("review");
        auto *list = find<QListView>("reviewList");
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        const auto isShown = [&] {
            return find<QLabel>("reviewTitle")->text() == title &&
                   find<QLabel>("reviewTeam")->text().startsWith(read(m_team).name);
        };
        for (int row = 1; row < list->model()->rowCount() && !isShown(); ++row)
            QTest::keyClick(list, Qt::Key_Down);
        if (!isShown())
            qFatal("The section does not wait for the coach.");
        auto *answer = find<QPlainTextEdit>("answer");
        answer->setFocus();
        QTest::keyClicks(answer, QString::fromUtf8(comment));
        QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
        remember();
    }
    bool sees_what_the_coach_says(int number, const char *comment)
    {
        goTo("plan");
        open_section(number);
        const QLabel *said = find<QLabel>("sectionAsked");
        return said->isVisible() && said->text() == QString::fromUtf8(comment) &&
               find<QLabel>("sectionAskedHeading")->text().contains(QStringLiteral("Outi Coach"));
    }
    void answers_the_coach(int number, const char *answer)
    {
        open_section(number);
        QTest::mouseClick(find<QPushButton>("sectionAskedReply"), Qt::LeftButton);
        QWidget *field = QApplication::focusWidget();
        if (!field || field->objectName() != QLatin1String("answerText"))
            qFatal("There is nowhere to answer.");
        choose_side_of_the_team();
        field->setFocus();
        QTest::keyClicks(field, QString::fromUtf8(answer));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::processEvents();
        remember();
    }
    bool has_the_talk(int number, const QStringList &texts) const
    {
        QStringList found;
        const auto threads =
            valueOf(workspace().read([&](const Reader &reader) { return readThreads(reader, section(number).id); }));
        for (const CommentThread &thread : threads) {
            for (const Comment &comment : thread.comments)
                found.append(comment.author + QStringLiteral(": ") + comment.text);
        }
        return found == texts;
    }

    // The versions
    void keeps_a_version(const char *name)
    {
        act("nameVersion");
        auto *line = window->findChild<QInputDialog *>(QStringLiteral("versionNameDialog"))->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, QString::fromUtf8(name));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        be_active();
        act("showVersions"); // back to the text
        remember();
    }
    void compares_with_the_present() const { act("showVersions"); }
    bool sees_compared(const char *version, const char *summary, const char *words) const
    {
        return find<QComboBox>("versionFrom")->currentText().startsWith(QString::fromUtf8(version)) &&
               find<QComboBox>("versionTo")->currentText() == QStringLiteral("Now") &&
               find<QLabel>("versionSummary")->text() == QString::fromUtf8(summary) &&
               find<QTextBrowser>("versionText")->toPlainText().contains(QString::fromUtf8(words));
    }

    // The brief
    void exports_the_brief()
    {
        goTo("reports");
        auto *page = window->findChild<ui::ReportsPage *>();
        page->askSave = [this](const QString &, const QString &) { return path("brief.md"); };
        QSignalSpy exported(page, &ui::ReportsPage::exported);
        auto *list = find<QListWidget>("reportList");
        const QString name = window->desk().words()("Reports", report::reportType(report::ReportKind::PlanBrief).name);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentItem()->text() != name; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        auto *team = find<QComboBox>("reportTeam");
        team->setFocus();
        QTest::keyClick(team, Qt::Key_End);
        page->findChild<QAction *>(QStringLiteral("export_md"))->trigger();
        if (exported.isEmpty() && !exported.wait(60'000))
            qFatal("The brief is not written.");
        remember();
    }
    bool finds_in_the_brief(const QStringList &words) const
    {
        const QString brief = QString::fromUtf8(bytesOf(path("brief.md")));
        for (const QString &word : words) {
            if (!brief.contains(word)) {
                QTextStream(stderr) << "The brief lacks “" << word << "”:\n" << brief << '\n';
                return false;
            }
        }
        return true;
    }

    // And back
    /// By the keys, one step after the other; on the way every moment that was remembered is met again.
    bool takes_everything_back()
    {
        goTo("history");
        be_active();
        qint64 steps = m_remembered.back().steps;
        for (auto moment = m_remembered.rbegin(); moment != m_remembered.rend(); ++moment) {
            for (; steps > moment->steps; --steps) {
                QWidget *focus = QApplication::focusWidget();
                QTest::keyClick(focus ? focus : window.get(), Qt::Key_Z, Qt::ControlModifier);
            }
            const QString left = differences(moment->tables, tableDump(workspace().path()));
            if (!left.isEmpty()) {
                QTextStream(stderr) << "After " << steps << " steps:\n" << left << '\n';
                return false;
            }
        }
        return true;
    }
    qint64 steps_taken() const { return m_remembered.back().steps - m_remembered.front().steps; }

private:
    struct Moment
    {
        qint64 steps = 0;
        QStringList tables;
    };

    void remember()
    {
        const qint64 steps = valueOf(workspace().read([](const Reader &reader) { return historyLength(reader); }));
        m_remembered.push_back({steps, tableDump(workspace().path())});
    }
    std::vector<PlanSection> plan_sections() const
    {
        return all<PlanSection>(Query().where(&PlanSection::team, m_team).orderBy(&PlanSection::rank));
    }
    PlanSection section(int number) const { return plan_sections().at(size_t(number) - 1); }
    ui::MarkdownText *body() const { return find<ui::MarkdownText>("body"); }
    void act(const char *action) const
    {
        window->pages()->current()->findChild<QAction *>(QString::fromLatin1(action))->trigger();
    }
    /// With the keys: down the path from its top, Enter into the text.
    void open_section(int number) const
    {
        auto *path = find<QListView>("planPath");
        path->setFocus();
        QTest::keyClick(path, Qt::Key_Home);
        for (int i = 1; i < number; ++i)
            QTest::keyClick(path, Qt::Key_Down);
        QTest::keyClick(path, Qt::Key_Return);
        if (!body()->hasFocus())
            qFatal("Enter does not lead into the text.");
    }
    void choose_side_of_the_team() const
    {
        auto *side = find<QComboBox>("commentSide");
        side->setFocus();
        QTest::keyClick(side, Qt::Key_End);
    }
    /// Without a screen, a box or menu that has closed would keep the keys.
    void be_active() const
    {
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active again.");
    }

    Catalogue m_catalogue;
    TeamId m_team;
    std::vector<Moment> m_remembered;
};

} // namespace polku::test
