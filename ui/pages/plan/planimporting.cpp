#include "fields/markdowntext.h"
#include "pages/plan/planimportview.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"
#include "store/workspace.h"

#include <QSplitter>
#include <QVBoxLayout>

// The plan page: bringing in a plan that was written elsewhere, and the way to its documents.

namespace polku::ui {

bool PlanPage::showsImport() const
{
    return m_import && !m_import->isHidden();
}

void PlanPage::importPlan()
{
    if (!m_path.plan || isReadOnly())
        return;
    commitPending();
    const QString path = askOpen();
    if (path.isEmpty())
        return;
    closeVersions();
    m_view->leaveFocus();
    if (!m_import) {
        m_import = new PlanImportView(desk(), this);
        m_import->hide();
        qobject_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_splitter), m_import, 1);
        connect(m_import, &PlanImportView::finished, this, [this](PlanSectionId section) {
            closeImport();
            if (section)
                openSection(section);
        });
    }
    m_splitter->hide();
    m_import->setVisible(true);
    if (!m_import->open(path, m_path.team))
        closeImport();
    updateActions();
    Q_EMIT headerChanged();
}

void PlanPage::closeImport()
{
    if (!showsImport())
        return;
    m_import->hide();
    m_splitter->setVisible(!m_path.sections.empty() && !showsVersions());
    m_view->text()->setFocus(Qt::OtherFocusReason);
    updateActions();
    Q_EMIT headerChanged();
}

void PlanPage::openDocuments()
{
    commitPending();
    desk().showReport({QStringLiteral("plan"), m_path.team, {}});
}

} // namespace polku::ui
