#include "pages/plan/planhelp.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"

#include <QAction>

// The plan page: comments on its words, and the way to what others are about.

namespace polku::ui {

void PlanPage::commentOnWords()
{
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
    } else if (subject.kind == RecordKind::Pilot) {
        desk().openOn(QStringLiteral("pilots"), comment);
    } else if (subject.kind == RecordKind::Submission || subject.kind == RecordKind::Plan) {
        desk().open(comment); // where such things are read as a whole
    } else {
        desk().open(subject);
    }
}

void PlanPage::answerCoach(CommentId comment)
{
    m_help->show();
    m_help->answer(comment);
    updateActions();
}

} // namespace polku::ui
