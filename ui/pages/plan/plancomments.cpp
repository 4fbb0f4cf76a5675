#include "pages/plan/planhelp.h"
#include "pages/plan/planpage.h"
#include "pages/plan/planparts.h"
#include "pages/plan/sectionview.h"

#include <QAction>
#include <QApplication>

// The plan page: comments on its words, and the way to what others are about.

namespace polku::ui {

void PlanPage::commentOnWords()
{
    if (m_view->parts()->isAncestorOf(QApplication::focusWidget()) && m_view->parts()->current(RecordKind::Goal).id)
        return commentOnGoal();
    const QString words = m_view->selectedWords();
    m_view->leaveFocus();
    m_help->show();
    m_help->beginComment(words);
    updateActions();
}

void PlanPage::goToComment(RecordRef subject, CommentId comment)
{
    if (subject.kind == RecordKind::PlanSection && m_path.section({subject.id})) {
        openSection({subject.id});
        m_help->showComment(comment);
    } else if (subject.kind == RecordKind::Goal && showPart(subject)) {
        m_help->showComment(comment);
    } else {
        desk().open(comment);
    }
}

void PlanPage::commentOnGoal()
{
    m_help->show();
    m_help->setGoal({m_view->parts()->current(RecordKind::Goal).id});
    m_help->showGoal();
    updateActions();
}

void PlanPage::answerCoach(CommentId comment)
{
    m_help->show();
    m_help->answer(comment);
    updateActions();
}

} // namespace polku::ui
