#include "academy/planedit.h"
#include "academy/review.h"
#include "catalogue/wording.h"
#include "fields/markdowntext.h"
#include "model/records.h"
#include "pages/plan/askedbanner.h"
#include "pages/plan/planfind.h"
#include "pages/plan/planhelp.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"
#include "store/workspace.h"
#include "widgets/reviewstanding.h"

#include <QAction>
#include <QInputDialog>
#include <QPushButton>

// The plan page: what it does to the plan.

namespace polku::ui {

/// What the button does: the team hands the section or the whole plan in, or takes it back while nobody has answered.
static ReviewStep reviewStepOf(ReviewState state)
{
    return state == ReviewState::Submitted ? ReviewStep::Reopen : ReviewStep::Submit;
}

void PlanPage::updateActions()
{
    const PlanPathSection *open = section();
    const bool writable = open && !isReadOnly();
    const int row = m_path.indexOf(m_section);
    m_add->setEnabled(m_path.plan && !isReadOnly());
    m_rename->setEnabled(writable);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row + 1 < int(m_path.sections.size()));
    m_leaveOut->setEnabled(writable);
    m_leaveOut->setText(open && open->leftOut ? tr("Take back into the plan") : tr("Leave out of the plan"));
    m_remove->setVisible(open && open->isOwn());
    m_remove->setEnabled(writable);
    m_importPlan->setEnabled(m_path.plan && !isReadOnly());
    m_documents->setEnabled(bool(m_path.plan));
    m_showHelp->setChecked(!m_help->isHidden());
    m_commentOn->setEnabled(writable);
    m_find->setReadOnly(isReadOnly());
    m_showVersions->setText(showsVersions() ? tr("Back to the text") : tr("Versions of the plan"));
    m_nameVersion->setEnabled(m_path.plan && !isReadOnly());
    const bool takesBack = open && reviewStepOf(open->state) == ReviewStep::Reopen;
    m_ready->setText(takesBack ? tr("Take back from review") : tr("Ready for review"));
    const auto allowed = open ? stateAfter(open->shownState(), Side::Team, reviewStepOf(open->state), open->title)
                              : Result<ReviewState>(ReviewState::NotStarted);
    m_ready->setEnabled(writable && !open->leftOut && allowed.has_value());
    m_ready->setToolTip(allowed ? QString()
                                : QStringLiteral("%1 %2").arg(allowed.error().what, allowed.error().advice));
}

void PlanPage::askForReview()
{
    commitPending();
    const PlanPathSection *open = section();
    if (!open)
        return;
    const PlanPathSection asked = *open;
    const ReviewStep step = reviewStepOf(asked.state);
    Workspace &workspace = *desk().workspace();
    // Text that was written elsewhere may never have been said to be begun.
    if (desk().attempt(step == ReviewStep::Submit ? handIn(workspace, asked.id, Side::Team)
                                                  : takeReviewStep(workspace, asked.id, step, Side::Team))) {
        desk().say(step == ReviewStep::Submit ? tr("“%1” waits for the coach.").arg(asked.title)
                                              : tr("“%1” can be written on.").arg(asked.title),
                   true);
    }
}

void PlanPage::showWhole()
{
    const ReviewState state = m_path.shownState();
    const bool answered = m_path.plan && state != ReviewState::NotStarted && state != ReviewState::Draft;
    m_wholeState->setVisible(answered);
    m_wholeState->setStanding(standingOf(state), tr("Whole plan: %1").arg(choiceLabel(state, desk().words())));
    m_asked->setAnswer(m_path.plan ? m_path.state : ReviewState::NotStarted, m_path.asked, true);
    const bool takesBack = reviewStepOf(m_path.state) == ReviewStep::Reopen;
    m_wholeReady->setText(takesBack ? tr("Take the whole plan back") : tr("Whole plan ready for review"));
    m_wholeReady->setAccessibleName(m_wholeReady->text());
    const auto allowed = stateAfter(state, Side::Team, reviewStepOf(m_path.state), m_path.title);
    m_wholeReady->setEnabled(m_path.plan && !isReadOnly() && allowed.has_value());
    m_wholeReady->setToolTip(allowed ? QString()
                                     : QStringLiteral("%1 %2").arg(allowed.error().what, allowed.error().advice));
}

void PlanPage::askForReviewOfPlan()
{
    commitPending();
    Workspace &workspace = *desk().workspace();
    const ReviewStep step = reviewStepOf(m_path.state);
    if (desk().attempt(step == ReviewStep::Submit ? handIn(workspace, m_path.plan, Side::Team)
                                                  : takeReviewStep(workspace, m_path.plan, step, Side::Team))) {
        desk().say(step == ReviewStep::Submit ? tr("The whole plan waits for the coach.")
                                              : tr("The plan can be written on."),
                   true);
    }
}

void PlanPage::addSection()
{
    commitPending();
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sectionNameDialog"));
    dialog->setWindowTitle(tr("A section of your own"));
    dialog->setLabelText(tr("Name of the section; it comes after the one that is open:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.simplified().isEmpty())
            return;
        const auto added =
            desk().attempt(addOwnSection(*desk().workspace(), m_path.plan, name.simplified(), m_section));
        if (!added)
            return;
        openSection(*added);
        m_view->text()->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void PlanPage::renameSection()
{
    commitPending();
    const PlanPathSection *open = section();
    if (!open)
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("sectionNameDialog"));
    dialog->setWindowTitle(tr("Rename the section"));
    dialog->setLabelText(tr("Name of the section:"));
    dialog->setTextValue(open->title);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = open->id](const QString &name) {
        if (!name.simplified().isEmpty())
            desk().attempt(desk().workspace()->set(id, &PlanSection::title, name.simplified()));
    });
    dialog->open();
}

void PlanPage::move(int by)
{
    commitPending();
    if (m_section && !isReadOnly())
        desk().attempt(moveSection(*desk().workspace(), m_section, by));
}

void PlanPage::leaveOut()
{
    commitPending();
    const PlanPathSection *open = section();
    if (!open)
        return;
    const PlanPathSection was = *open;
    if (desk().attempt(desk().workspace()->set(was.id, &PlanSection::hiddenSection, !was.leftOut))) {
        desk().say(was.leftOut ? tr("“%1” is in the plan again.").arg(was.title)
                               : tr("“%1” is left out of the plan; its text is kept.").arg(was.title),
                   true);
    }
}

void PlanPage::removeSection()
{
    commitPending();
    const PlanPathSection *open = section();
    if (!open || !open->isOwn())
        return;
    const PlanPathSection gone = *open;
    if (desk().attempt(desk().workspace()->edit(Operation::remove(gone.id, gone.title),
                                                [&](Edit &edit) { edit.remove(gone.id); })))
        desk().say(tr("“%1” was removed.").arg(gone.title), true);
}

} // namespace polku::ui
