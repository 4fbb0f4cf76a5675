#include "fields/markdowntext.h"
#include "model/records.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"
#include "pages/plan/versionsview.h"
#include "store/workspace.h"

#include <QSplitter>
#include <QVBoxLayout>

// The plan page: its versions, in the place of the text.

namespace polku::ui {

bool PlanPage::showsVersions() const
{
    return m_versions && !m_versions->isHidden();
}

void PlanPage::toggleVersions()
{
    if (showsVersions())
        closeVersions();
    else
        openVersions();
}

void PlanPage::openVersions()
{
    if (!m_path.plan || showsVersions())
        return;
    commitPending();
    closeImport();
    m_view->leaveFocus();
    if (!m_versions) {
        m_versions = new VersionsView(desk(), this);
        connect(m_versions, &VersionsView::closed, this, &PlanPage::closeVersions);
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_splitter), m_versions, 1);
    }
    m_splitter->hide();
    m_versions->show();
    m_versions->setPlan(m_path.plan);
    m_versions->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT headerChanged();
}

void PlanPage::closeVersions()
{
    if (!showsVersions())
        return;
    m_versions->hide();
    m_splitter->setVisible(!m_path.sections.empty());
    m_view->text()->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT headerChanged();
}

bool PlanPage::showVersion(PlanVersionId id)
{
    const auto version =
        desk().attempt(desk().workspace()->read([id](const Reader &reader) { return reader.find(id); }));
    if (!version || !*version || !goToTeam((*version)->team))
        return false;
    openVersions();
    m_versions->showVersion(id);
    return true;
}

/// Keeps what is on the screen, too, and shows it as a version.
void PlanPage::nameVersion()
{
    if (!m_path.plan || isReadOnly())
        return;
    commitPending();
    openVersions();
    m_versions->nameVersion();
}

} // namespace polku::ui
