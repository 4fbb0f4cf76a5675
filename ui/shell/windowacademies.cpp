// The academies of the window: making one, choosing among those of a file, keeping one as a template, archiving.
#include "academy/academytemplate.h"
#include "academy/archive.h"
#include "catalogue/catalogue.h"
#include "catalogue/owntemplates.h"
#include "shell/academyline.h"
#include "shell/actionregistry.h"
#include "shell/files.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/newacademyview.h"
#include "shell/pagearea.h"
#include "shell/settings.h"
#include "store/workspace.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace polku::ui {

namespace {

bool isArchived(const Academy &academy)
{
    return academy.state == AcademyState::Archived;
}

} // namespace

void MainWindow::addAcademyActions()
{
    const auto canWrite = [this] { return m_desk->workspace() && !m_desk->workspace()->isReadOnly(); };
    const auto canChange = [this, canWrite] { return canWrite() && m_desk->academy() && !m_desk->team(); };
    m_actions->add({.id = QStringLiteral("newAcademy"),
                    .text = [] { return tr("New academy…"); },
                    .icon = "plus",
                    .shortcuts = {QKeySequence::New},
                    .run = [this] { beginAcademy(m_desk->workspace() && !m_desk->academy()); },
                    .enabled = [this] { return bool(m_composition.makeNewAcademy); }});
    m_actions->add(
        {.id = QStringLiteral("anotherAcademy"),
         .text = [] { return tr("Another academy in this file…"); },
         .shortcuts = {},
         .run = [this] { beginAcademy(true); },
         .enabled = [this, canWrite] { return m_composition.makeNewAcademy && canWrite() && !m_desk->team(); }});
    m_actions->add({.id = QStringLiteral("saveTemplate"),
                    .text = [] { return tr("Save the academy as a template…"); },
                    .icon = "copy",
                    .shortcuts = {},
                    .run = [this] { askTemplateName(); },
                    .enabled = [this] { return m_desk->workspace() && m_desk->academy() && !m_desk->team(); }});
    m_actions->add({.id = QStringLiteral("archiveAcademy"),
                    .text =
                        [this] {
                            return m_isArchived ? tr("Bring the academy back from the archive")
                                                : tr("Archive the academy");
                        },
                    .icon = "backup",
                    .shortcuts = {},
                    .run = [this] { archiveOrBringBack(); },
                    .enabled = canChange});
}

void MainWindow::beginAcademy(bool here)
{
    if (!m_composition.makeNewAcademy)
        return;
    if (!m_newAcademy) {
        m_newAcademy = m_composition.makeNewAcademy(*m_desk, m_settings.templateFolder(), m_stack);
        m_stack->addWidget(m_newAcademy);
        connect(m_newAcademy, &NewAcademyView::academyRequested, this, &MainWindow::makeAcademy);
        connect(m_newAcademy, &NewAcademyView::cancelled, this, [this] {
            if (m_desk->academy())
                m_stack->setCurrentWidget(m_workbench);
            else
                showWelcome();
        });
    }
    if (m_area)
        m_area->commitPending();
    m_stack->setCurrentWidget(m_newAcademy);
    m_newAcademy->begin(here);
}

void MainWindow::makeAcademy(const NewAcademy &academy, bool here)
{
    if (!here) {
        m_files->create(academy);
        return;
    }
    const auto made =
        m_desk->attempt(createAcademy(*m_desk->workspace(), m_desk->catalogue(), academy.programme, academy.wishes));
    if (!made)
        return;
    m_desk->setAcademy(*made);
    m_stack->setCurrentWidget(m_workbench); // the first academy of a file has been chosen by itself
    m_desk->say(tr("“%1” is made.").arg(academy.wishes.name), true);
}

// Which academy ------------------------------------------------------------------------------------------------------

void MainWindow::chooseAcademy()
{
    const auto academies = m_desk->workspace()->read(
        [](const Reader &reader) { return reader.all<Academy>(Query().orderBy(&Academy::rank)); });
    if (!academies || academies->empty())
        return m_desk->setAcademy({});
    const auto first = [&](auto &&suits) { return std::find_if(academies->cbegin(), academies->cend(), suits); };
    const auto end = academies->cend();
    if (first([this](const Academy &academy) { return academy.id == m_desk->academy(); }) != end)
        return;
    // Who last worked as a team goes on in its academy.
    const auto team =
        m_desk->workspace()->read([this](const Reader &reader) { return reader.find(m_desk->keptTeam()); });
    const auto own = first([&](const Academy &academy) { return team && *team && (*team)->academy == academy.id; });
    if (own != end)
        return m_desk->setAcademy(own->id);
    const auto running = first([](const Academy &academy) { return academy.state == AcademyState::Running; });
    const auto present = first([](const Academy &academy) { return !isArchived(academy); });
    m_desk->setAcademy(running != end ? running->id : present != end ? present->id : academies->front().id);
}

void MainWindow::updateAcademy()
{
    m_isArchived = false;
    if (!m_navigation || !m_desk->academy())
        return;
    const auto academy = m_desk->attempt(
        m_desk->workspace()->read([this](const Reader &reader) { return reader.get(m_desk->academy()); }));
    if (!academy)
        return;
    m_isArchived = isArchived(*academy);
    fillAcademies();
    m_navigation->setAcademy(academy->name, academyLine(*academy, m_desk->today(), m_desk->language()));
    m_navigation->setAcademyMenu(m_academies);
}

/// Those that go on or are to come first; archived ones are in a menu of their own.
void MainWindow::fillAcademies()
{
    m_academies->clear();
    qDeleteAll(m_academies->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    if (m_desk->team())
        return; // a team has one academy
    const auto academies = m_desk
                               ->attempt(m_desk->workspace()->read([](const Reader &reader) {
                                   return reader.all<Academy>(Query().orderBy(&Academy::rank));
                               }))
                               .value_or(std::vector<Academy>());
    const auto add = [this](QMenu *menu, const Academy &academy) {
        const QString name = QString(academy.name).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(
            QStringLiteral("%1\t%2").arg(name, academyLine(academy, m_desk->today(), m_desk->language())));
        action->setObjectName(QStringLiteral("academyChoice"));
        action->setData(academy.id.value);
        action->setCheckable(true);
        action->setChecked(academy.id == m_desk->academy());
        // Queued: choosing fills the menu anew, and this action goes.
        connect(
            action, &QAction::triggered, m_desk, [this, id = academy.id] { m_desk->setAcademy(id); },
            Qt::QueuedConnection);
    };
    for (const Academy &academy : academies) {
        if (!isArchived(academy))
            add(m_academies, academy);
    }
    if (std::any_of(academies.cbegin(), academies.cend(), isArchived)) {
        QMenu *archive = m_academies->addMenu(tr("In the archive"));
        archive->setObjectName(QStringLiteral("archivedAcademies"));
        for (const Academy &academy : academies) {
            if (isArchived(academy))
                add(archive, academy);
        }
    }
    m_academies->addSeparator();
    for (const char *id : {"anotherAcademy", "saveTemplate", "archiveAcademy"})
        m_academies->addAction(m_actions->action(QLatin1String(id)));
}

void MainWindow::archiveOrBringBack()
{
    const AcademyId id = m_desk->academy();
    const auto academy =
        m_desk->attempt(m_desk->workspace()->read([&](const Reader &reader) { return reader.get(id); }));
    if (!academy)
        return;
    if (isArchived(*academy)) {
        if (m_desk->attempt(unarchiveAcademy(*m_desk->workspace(), id)))
            m_desk->say(tr("“%1” is back from the archive.").arg(academy->name), true);
        return;
    }
    if (!m_desk->attempt(archiveAcademy(*m_desk->workspace(), id)))
        return;
    const auto others = m_desk->workspace()->read([](const Reader &reader) {
        return reader.all<Academy>(Query().where(&Academy::state, AcademyState::Archived, Query::Is::NotEqual));
    });
    if (others && !others->empty())
        m_desk->setAcademy(others->back().id);
    m_desk->say(tr("“%1” is in the archive. The menu under the academy's name leads to it.").arg(academy->name), true);
}

// Templates ----------------------------------------------------------------------------------------------------------

void MainWindow::askTemplateName()
{
    const auto academy = m_desk->attempt(
        m_desk->workspace()->read([this](const Reader &reader) { return reader.get(m_desk->academy()); }));
    if (!academy)
        return;
    if (m_area)
        m_area->commitPending();
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("templateName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the academy as a template"));
    dialog->setLabelText(tr("Its phases, sessions, deliverables, criteria, themes and materials become a template for "
                            "the next academy; teams and notes stay out of it.\n\nName of the template:"));
    dialog->setTextValue(academy->name);
    connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::saveTemplate);
    dialog->open();
}

void MainWindow::saveTemplate(const QString &name)
{
    auto made = m_desk->attempt(m_desk->workspace()->read([this](const Reader &reader) {
        return templateOfAcademy(reader, m_desk->catalogue(), m_desk->academy(), m_desk->words());
    }));
    if (!made)
        return;
    const QString wanted = name.simplified();
    if (!wanted.isEmpty()) {
        made->programme.name = {wanted, wanted, wanted};
        made->programme.code = codeFromTitle(wanted);
    }
    if (!m_desk->attempt(addOwnTemplate(m_settings.templateFolder(), made->programme)))
        return;
    made->leftOut.prepend(tr("“%1” is among your templates now: a new academy can be made from it.").arg(wanted));
    m_desk->say(made->leftOut.join(QLatin1Char(' ')));
}

} // namespace polku::ui
