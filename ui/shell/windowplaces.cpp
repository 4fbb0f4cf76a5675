// Where the window goes: to an academy, a page, a record.

#include "model/records.h"
#include "shell/mainwindow.h"
#include "shell/pagearea.h"
#include "shell/recordplace.h"
#include "shell/settings.h"
#include "store/workspace.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace polku::ui {

void MainWindow::chooseAcademy()
{
    const auto academies = m_desk->workspace()->read(
        [](const Reader &reader) { return reader.all<Academy>(Query().orderBy(&Academy::rank)); });
    m_academies->clear();
    if (!academies || academies->empty())
        return m_desk->setAcademy({});
    const auto running = std::find_if(academies->cbegin(), academies->cend(),
                                      [](const Academy &academy) { return academy.state == AcademyState::Running; });
    const auto present = std::find_if(academies->cbegin(), academies->cend(),
                                      [this](const Academy &academy) { return academy.id == m_desk->academy(); });
    if (academies->size() > 1) {
        for (const Academy &academy : *academies)
            connect(m_academies->addAction(academy.name), &QAction::triggered, m_desk,
                    [this, id = academy.id] { m_desk->setAcademy(id); });
    }
    if (present == academies->cend())
        m_desk->setAcademy(running != academies->cend() ? running->id : academies->front().id);
}

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
    const auto found =
        m_desk->attempt(m_desk->workspace()->read([&](const Reader &reader) { return placeOf(reader, record); }));
    if (!found)
        return false;
    if (!*found) {
        m_desk->say(tr("This is no longer in the file. The history tells who deleted it."));
        return false;
    }
    *place = **found;
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

void MainWindow::openOn(const QString &page, RecordRef record)
{
    RecordPlace place;
    if (showAcademyOf(record, &place) && !m_area->openOn(page, record))
        open(record);
}

} // namespace polku::ui
