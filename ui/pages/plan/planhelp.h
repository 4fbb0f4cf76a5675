#pragma once

#include "academy/planpath.h"
#include "store/changes.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace polku::ui {

class CommentThreads;
class Desk;
class MarkdownText;

/// Beside the text: what the section is for and how to write it, a worked example, and what is said about it.
class PlanHelp final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Guidance, Example, Comments };

    explicit PlanHelp(Desk &desk, QWidget *parent = nullptr);

    void setSection(const PlanPathSection &section);
    void refresh(const Changes &changes);
    void showTab(Tab tab);
    void showComment(CommentId comment);

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
};

} // namespace polku::ui
