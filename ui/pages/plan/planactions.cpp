#include "fields/markdowneditor.h"
#include "fields/markdowntoolbar.h"
#include "pages/plan/planpage.h"
#include "pages/plan/sectionview.h"
#include "theme/icon.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

// The plan page: its actions, its menu, its keys and their words.

namespace polku::ui {

QAction *PlanPage::addAction(const char *name, const char *icon, const QKeySequence &keys, void (PlanPage::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    if (icon)
        action->setIcon(theme::icon(icon, &theme::Tokens::ink));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    Page::addAction(action);
    m_view->editor()->addAction(action); // also while the text lies over the window
    connect(action, &QAction::triggered, this, run);
    return action;
}

void PlanPage::makeActions()
{
    m_add = addAction("addSection", "plus", {}, &PlanPage::addSection);
    m_ready = addAction("readyForReview", nullptr, {}, &PlanPage::askForReview);
    m_openFind = addAction("openFind", "search", Qt::CTRL | Qt::Key_H, &PlanPage::openFind);
    m_fullScreen = addAction("fullScreen", "fullscreen", Qt::Key_F11, &PlanPage::toggleFocus);
    m_commentOn = addAction("commentOnWords", "comment", Qt::CTRL | Qt::ALT | Qt::Key_M, &PlanPage::commentOnWords);
    m_showHelp = addAction("showHelp", "panel-right", Qt::Key_F1, &PlanPage::toggleHelp);
    m_showHelp->setCheckable(true);
    m_showHelp->setChecked(true);
    m_showVersions = addAction("showVersions", "clock", Qt::Key_F8, &PlanPage::toggleVersions);
    m_nameVersion = addAction("nameVersion", nullptr, {}, &PlanPage::nameVersion);
    for (QAction *action : {m_commentOn, m_openFind})
        m_view->editor()->toolbar()->addButton(action);
    for (QAction *action : {m_showVersions, m_fullScreen, m_showHelp})
        m_view->addButton(action);
    const auto shortcut = [this](QWidget *widget, const QKeySequence &keys, Qt::ShortcutContext context, auto &&run) {
        auto *made = new QShortcut(keys, widget);
        made->setContext(context);
        connect(made, &QShortcut::activated, this, run);
    };
    shortcut(this, Qt::ALT | Qt::Key_Down, Qt::WidgetWithChildrenShortcut, [this] { step(1); });
    shortcut(this, Qt::ALT | Qt::Key_Up, Qt::WidgetWithChildrenShortcut, [this] { step(-1); });
    shortcut(this, Qt::Key_F6, Qt::WidgetWithChildrenShortcut, [this] { switchToParts(); });
    shortcut(this, Qt::Key_F3, Qt::WidgetWithChildrenShortcut, [this] { goToMatch(true); });
    shortcut(this, Qt::SHIFT | Qt::Key_F3, Qt::WidgetWithChildrenShortcut, [this] { goToMatch(false); });
    shortcut(m_list, Qt::CTRL | Qt::SHIFT | Qt::Key_Down, Qt::WidgetShortcut, [this] { move(1); });
    shortcut(m_list, Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::WidgetShortcut, [this] { move(-1); });
}

void PlanPage::makeMenu()
{
    const auto command = [this](const char *name, auto &&run) {
        QAction *action = m_view->menu()->addAction(QString());
        action->setObjectName(QString::fromLatin1(name));
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_rename = command("renameSection", [this] { renameSection(); });
    m_up = command("moveSectionUp", [this] { move(-1); });
    m_down = command("moveSectionDown", [this] { move(1); });
    m_leaveOut = command("leaveSectionOut", [this] { leaveOut(); });
    m_remove = command("removeSection", [this] { removeSection(); });
    m_view->menu()->addSeparator();
    m_importPlan = command("importPlan", [this] { importPlan(); });
    m_documents = command("planDocuments", [this] { openDocuments(); });
}

void PlanPage::retranslate()
{
    m_chips->setAccessibleName(tr("Team"));
    m_splitter->setAccessibleName(tr("Plan"));
    m_list->setAccessibleName(
        tr("Sections of the plan; Alt with the arrow keys goes to the next, Ctrl+Shift moves one"));
    m_add->setText(tr("Add a section"));
    m_openFind->setText(tr("Find and replace in the plan"));
    m_fullScreen->setText(tr("Write over the whole screen"));
    m_commentOn->setText(tr("Comment on the selected words"));
    m_showHelp->setText(tr("Guidance, example and comments"));
    m_nameVersion->setText(tr("Keep as a version…"));
    m_rename->setText(tr("Rename…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Remove the section"));
    m_importPlan->setText(tr("Bring in a plan written elsewhere…"));
    m_documents->setText(tr("Documents of the plan…"));
    auto *button = m_none->findChild<QPushButton *>();
    button->setText(tr("Go to the teams"));
    button->setAccessibleName(button->text());
    if (m_academy)
        showPath();
    showProblemCount();
    showWhole();
    updateActions();
}

} // namespace polku::ui
