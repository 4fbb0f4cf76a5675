#pragma once

#include "academy/teamproblems.h"
#include "store/changes.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace polku::ui {

class ChipBar;
class CommentThreads;
class Desk;
class MarkdownText;
class ProblemList;

/// Beside the text: what the section is for and how to write it, a worked example, what is said about it, and what is
/// still to complete in the team's work.
class PlanHelp final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Guidance, Example, Comments, Problems };

    explicit PlanHelp(Desk &desk, QWidget *parent = nullptr);

    /// Whose comments and people there are.
    void setTeam(TeamId team);
    void setSection(const PlanPathSection &section);
    /// The goal that is chosen in the section; null: none.
    void setGoal(GoalId goal);
    void refresh(const Changes &changes);
    void showTab(Tab tab);
    void showComment(CommentId comment);
    /// Takes an answer in that thread, wherever in the team's work it is.
    void answer(CommentId comment);
    /// Begins a comment about these words of the section; empty: about the whole.
    void beginComment(const QString &words);
    /// What is said about the chosen goal, ready for more.
    void showGoal();
    void setProblems(const std::vector<TeamProblem> &problems);
    /// The list of problems, with the keys on it.
    void showProblems();

Q_SIGNALS:
    /// The person wants to see the record: one with a problem.
    void recordChosen(const polku::RecordRef &record);
    /// The person wants to see what a comment is about.
    void commentChosen(polku::RecordRef subject, polku::CommentId comment);
    /// The person has turned to a comment about these words of the section; empty: about the whole.
    void anchorOpened(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    MarkdownText *addText(const char *name);
    QString guidance(const PlanPathSection &section) const;
    QString example(const PlanPathSection &section) const;
    void fill();
    /// The chips over the comments, with how many are open.
    void showScopes();
    std::vector<RecordRef> subjectsOfSection() const;
    void chooseScope(const QString &scope);
    void retranslate();

    Desk &m_desk;
    std::optional<PlanPathSection> m_section;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    MarkdownText *m_guidance;
    MarkdownText *m_example;
    TeamId m_team;
    GoalId m_goal;
    ChipBar *m_scopes; ///< which comments: about the section, the chosen goal, all open ones, those to me
    CommentThreads *m_comments;
    ProblemList *m_problems;
    int m_problemCount = 0;
};

} // namespace polku::ui
