#include "fields/markdowntext.h"
#include "pages/plan/planhelp.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"
#include "store/workspace.h"

#include <QAction>
#include <QPushButton>

// The plan page: what is still to complete, as a quiet count below the path and as a list at the right.

namespace polku::ui {

void PlanPage::refreshProblems(const Changes &changes)
{
    const auto kinds = changes.kinds();
    const bool all = changes.touches(RecordKind::Academy) || m_work.team != m_path.team;
    if (!all && std::none_of(kinds.begin(), kinds.end(), concernsTeamWork))
        return;
    const bool onlyTexts = !all && kinds == QList<RecordKind>{RecordKind::PlanSection};
    if (onlyTexts) {
        m_work.sections = m_path.sections; // while somebody writes, nothing else is read
    } else {
        m_work = {};
        if (m_path.team) {
            if (auto work = desk().attempt(
                    desk().workspace()->read([this](const Reader &reader) { return readTeamWork(reader, m_path); })))
                m_work = std::move(*work);
        }
    }
    m_problems = findTeamProblems(m_work);
    m_help->setProblems(m_problems);
    showProblemCount();
}

void PlanPage::showProblemCount()
{
    const int count = int(m_problems.size());
    m_toComplete->setText(count > 0 ? tr("%n thing(s) to complete", nullptr, count) : tr("Nothing to complete"));
    m_toComplete->setAccessibleName(m_toComplete->text());
    m_toComplete->setToolTip(tr("Empty sections, goals without actions, actions without an owner and the like"));
}

void PlanPage::showProblems()
{
    m_help->show();
    m_help->showProblems();
    updateActions();
}

void PlanPage::goToRecord(RecordRef record)
{
    // What waits for the coach would open in the review; here its text is meant.
    if (record.kind == RecordKind::PlanSection && m_path.section({record.id})) {
        openSection({record.id});
        m_view->text()->setFocus(Qt::OtherFocusReason);
    } else {
        desk().open(record);
    }
}

} // namespace polku::ui
