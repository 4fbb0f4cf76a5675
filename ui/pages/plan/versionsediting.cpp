#include "academy/planrestore.h"
#include "model/records.h"
#include "pages/plan/versionpart.h"
#include "pages/plan/versionsview.h"
#include "shell/desk.h"
#include "store/workspace.h"

#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

// The versions of a plan: what is done to them, and to the plan by them.

namespace polku::ui {

void VersionsView::nameVersion()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("versionNameDialog"));
    dialog->setWindowTitle(tr("Keep the plan as a version"));
    dialog->setLabelText(tr("What it is, for example “Sent to the management group”:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (name.simplified().isEmpty())
            return;
        const auto kept = m_desk.attempt(keepPlanVersion(*m_desk.workspace(), m_plan, name));
        if (!kept)
            return;
        showVersion(*kept);
        m_desk.say(tr("The plan is kept as “%1”.").arg(name.simplified()), true);
    });
    dialog->open();
}

void VersionsView::renameVersion(const PlanMoment &version)
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("versionNameDialog"));
    dialog->setWindowTitle(tr("Rename the version"));
    dialog->setLabelText(tr("Name of the version:"));
    dialog->setTextValue(momentName(version, m_desk.words()));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = version.version](const QString &name) {
        if (!name.simplified().isEmpty())
            m_desk.attempt(m_desk.workspace()->set(id, &PlanVersion::title, name.simplified()));
    });
    dialog->open();
}

void VersionsView::removeVersion(const PlanMoment &version)
{
    const QString name = momentName(version, m_desk.words());
    const auto removed = m_desk.attempt(m_desk.workspace()->edit(Operation::remove(version.version, name),
                                                                 [&](Edit &edit) { edit.remove(version.version); }));
    if (removed)
        m_desk.say(tr("The version “%1” was removed; the plan itself is as it was.").arg(name), true);
}

void VersionsView::fillMenu()
{
    auto *menu = m_more->findChild<QMenu *>();
    menu->clear();
    std::vector<PlanMoment> shown{m_before};
    if (m_after != m_before)
        shown.push_back(m_after);
    for (const PlanMoment &moment : shown) {
        if (moment.what != PlanMoment::What::Version)
            continue;
        const QString name = momentName(moment, m_desk.words());
        const auto add = [&](const char *id, const QString &text, void (VersionsView::*run)(const PlanMoment &)) {
            QAction *action = menu->addAction(text, this, [this, run, moment] { (this->*run)(moment); });
            action->setObjectName(QString::fromLatin1(id));
            action->setEnabled(!isReadOnly());
        };
        add("renameVersion", tr("Rename “%1”…").arg(name), &VersionsView::renameVersion);
        add("removeVersion", tr("Remove the version “%1”").arg(name), &VersionsView::removeVersion);
    }
    if (menu->isEmpty())
        menu->addAction(tr("Choose a version that was kept to rename or remove it."))->setEnabled(false);
}

void VersionsView::restore(RecordRef record)
{
    const PlanPartDifference *part = m_comparison.part(record);
    if (!part || isReadOnly())
        return;
    const QString title = part->title;
    const bool moved = part->moved;
    const QString earlier = momentName(m_before, m_desk.words());
    const auto done = m_desk.attempt(restoreFromPlan(*m_desk.workspace(), m_was, record, earlier));
    if (!done)
        return;
    QString told =
        done->isEmpty() ? tr("“%1” is the same now as it was in “%2”.").arg(title, earlier)
        : moved ? tr("“%1” is again as it was in “%2”; its place in the plan stays as it is now.").arg(title, earlier)
                : tr("“%1” is again as it was in “%2”.").arg(title, earlier);
    m_desk.say(told, !done->isEmpty());
}

} // namespace polku::ui
