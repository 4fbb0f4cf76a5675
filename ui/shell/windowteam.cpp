// As whom the person works: the coach, who sees all teams, or one team with its own view of the program.
#include "academy/planpath.h"
#include "model/teams.h"
#include "shell/actionregistry.h"
#include "shell/commandpalette.h"
#include "shell/mainwindow.h"
#include "shell/navigation.h"
#include "shell/pagearea.h"
#include "shell/pageheader.h"
#include "shell/settings.h"
#include "store/workspace.h"
#include "theme/icon.h"
#include "widgets/toast.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

namespace polku::ui {

void MainWindow::addTeamActions()
{
    m_actions->add({.id = QStringLiteral("workAsCoach"),
                    .text = [] { return tr("The coach, all teams"); },
                    .icon = "people",
                    .shortcuts = {},
                    .run = [this] { workAs({}); },
                    .enabled = [this] { return m_desk->workspace() && m_desk->academy(); },
                    .inPalette = false});
    m_actions->action(QStringLiteral("workAsCoach"))->setCheckable(true);
}

void MainWindow::workAs(TeamId team)
{
    if (m_area)
        m_area->commitPending();
    if (team == m_desk->team())
        return updateTeam(); // the check mark of the menu stays
    m_desk->setTeam(team);
    const QString name = m_desk->workspace()
                             ->read([this](const Reader &reader) { return reader.titleOf(m_desk->team()); })
                             .value_or(QString());
    m_desk->say(m_desk->team()
                    ? tr("You see the program as %1 does. The way back is under the academy's name.").arg(name)
                    : tr("You see all teams again, as the coach."));
}

void MainWindow::showTeam()
{
    if (!m_area)
        return;
    m_toast->dismiss();
    if (m_header->searchField())
        m_header->searchField()->clear();
    delete m_search; // with what it found
    m_search = nullptr;
    showAcademy();
    updateTitle();
}

/// What the navigation and the menus say of whom the person works as.
void MainWindow::updateTeam()
{
    m_teams->clear();
    m_teams->menuAction()->setEnabled(false);
    if (!m_navigation || !m_desk->workspace() || !m_desk->academy())
        return;
    const auto teams = m_desk->attempt(
        m_desk->workspace()->read([this](const Reader &reader) { return readPlanTeams(reader, m_desk->academy()); }));
    QString name;
    QAction *coach = m_actions->action(QStringLiteral("workAsCoach"));
    m_teams->addAction(coach);
    coach->setChecked(!m_desk->team());
    m_teams->addSeparator();
    for (const PlanTeam &team : teams.value_or(std::vector<PlanTeam>())) {
        const bool chosen = team.team == m_desk->team();
        if (m_desk->team() && !chosen)
            continue; // a team does not see the others
        if (chosen)
            name = team.name;
        QAction *action = m_teams->addAction(QString(team.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(QStringLiteral("teamChoice"));
        action->setData(team.team.value);
        action->setCheckable(true);
        action->setChecked(chosen);
        // Queued: choosing fills the menu anew, and this action goes.
        connect(
            action, &QAction::triggered, this, [this, id = team.team] { workAs(id); }, Qt::QueuedConnection);
    }
    m_teams->menuAction()->setEnabled(teams && !teams->empty());
    m_navigation->setTeam(m_desk->team(), name);
    m_navigation->setTeamMenu(teams && !teams->empty() ? m_teams : nullptr);
}

/// A team that is renamed, comes or goes. Of one that takes no part any more there is no view.
void MainWindow::followTeam(const Changes &changes)
{
    if (!changes.touches(RecordKind::Team) || !m_desk->academy())
        return;
    const auto team = m_desk->workspace()->read([this](const Reader &reader) { return reader.find(m_desk->team()); });
    const bool takesPart = team && *team && (*team)->state == TeamState::Participant;
    if (m_desk->team() && !takesPart) {
        // Queued: the page that changed it is still at work.
        QMetaObject::invokeMethod(
            this, [this] { m_desk->setTeam({}); }, Qt::QueuedConnection);
        return;
    }
    updateTeam();
}

std::vector<PaletteEntry> MainWindow::teamEntries() const
{
    std::vector<PaletteEntry> entries;
    if (m_desk->team()) {
        entries.push_back({tr("Work as the coach, with all teams"), QString(), theme::icon("people"),
                           [this] { m_actions->action(QStringLiteral("workAsCoach"))->trigger(); }});
        return entries;
    }
    for (QAction *action : m_teams->findChildren<QAction *>(QStringLiteral("teamChoice"))) {
        entries.push_back({tr("Work as %1").arg(action->text().replace(QLatin1String("&&"), QLatin1String("&"))),
                           QString(), theme::icon("person"), [action] { action->trigger(); }});
    }
    return entries;
}

} // namespace polku::ui
