// Where the window goes: to a page, to a record.

#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/recordplace.h"
#include "shell/settings.h"
#include "store/workspace.h"

#include <QStackedWidget>

namespace polku::ui {

void MainWindow::goTo(const QString &page)
{
    if (!m_area || !m_desk->academy())
        return;
    m_stack->setCurrentWidget(m_workbench);
    m_area->goTo(page);
    if (!m_area->currentId().isEmpty())
        m_settings.setPage(m_area->currentId());
}

/// Finds where the record belongs and goes to its academy: the archive may hold it in another than the one looked at.
/// False, and told, when the record is gone.
bool MainWindow::showAcademyOf(RecordRef record, RecordPlace *place)
{
    if (!m_area)
        return false;
    const auto found = m_desk->attempt(
        m_desk->workspace()->read([&](const Reader &reader) { return placeOf(reader, record, m_desk->team()); }));
    if (!found)
        return false;
    if (!*found) {
        m_desk->say(tr("This is no longer in the file. The history tells who deleted it."));
        return false;
    }
    *place = **found;
    if (m_desk->team() && !place->isForTeam) {
        m_desk->say(tr("This is not a part of what the team sees."));
        return false;
    }
    if (place->academy && place->academy != m_desk->academy())
        m_desk->setAcademy(place->academy);
    return true;
}

void MainWindow::open(RecordRef record)
{
    RecordPlace place;
    if (!showAcademyOf(record, &place))
        return;
    // What has no page of its own yet is found with its team, and what the academy owns with the academy.
    if (!m_area->open(record) && !(place.team && m_area->open(place.team)))
        m_area->open(place.academy);
}

/// Shows there what is chosen here.
void MainWindow::follow(const QString &page)
{
    const RecordRef record = m_area && m_area->current() ? m_area->current()->record() : RecordRef();
    if (m_area && m_area->currentId() != page && record.id != 0)
        openOn(page, record);
    else
        goTo(page);
}

void MainWindow::openOn(const QString &page, RecordRef record)
{
    RecordPlace place;
    if (showAcademyOf(record, &place) && !m_area->openOn(page, record))
        open(record);
}

} // namespace polku::ui
