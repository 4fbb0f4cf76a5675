#pragma once

#include "academy/teamproblems.h"
#include "store/changes.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace polku::ui {

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

    void setSection(const PlanPathSection &section);
    void refresh(const Changes &changes);
    void showTab(Tab tab);
    void showComment(CommentId comment);
    void setProblems(const std::vector<TeamProblem> &problems);
    /// The list of problems, with the keys on it.
    void showProblems();

Q_SIGNALS:
    /// The person wants to see the record: one with a problem.
    void recordChosen(const polku::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    MarkdownText *addText(const char *name);
    QString guidance(const PlanPathSection &section) const;
    QString example(const PlanPathSection &section) const;
    void fill();
    void retranslate();

    Desk &m_desk;
    std::optional<PlanPathSection> m_section;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    MarkdownText *m_guidance;
    MarkdownText *m_example;
    CommentThreads *m_comments;
    ProblemList *m_problems;
    int m_problemCount = 0;
};

} // namespace polku::ui
