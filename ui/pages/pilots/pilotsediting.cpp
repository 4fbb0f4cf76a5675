// What the page of pilots does to the file: new pilots, deleted pilots.

#include "fields/listtable.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "models/rowfilter.h"
#include "models/rowmodel.h"
#include "pages/pilots/pilotpanel.h"
#include "pages/pilots/pilotspage.h"
#include "store/workspace.h"
#include "theme/tokens.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

namespace polku::ui {

QList<PilotId> PilotsPage::shownPilots() const
{
    QList<PilotId> pilots;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        pilots.append(PilotId{m_filter->idAt(m_filter->index(row, 0))});
    return pilots;
}

void PilotsPage::newPilot()
{
    commitPending();
    if (desk().team())
        return makePilot(desk().team());
    if (m_teams.isEmpty()) {
        desk().say(tr("A pilot belongs to a team. Add a team first."));
        return desk().goTo(QStringLiteral("teams"));
    }
    const qint64 filtered = m_team->currentData().toString().toLongLong();
    if (filtered || m_teams.size() == 1)
        return makePilot({filtered ? filtered : m_teams.cbegin().key()});
    m_teamMenu->clear();
    m_teamMenu->addSection(tr("New pilot of"));
    for (int i = 1; i < m_team->count(); ++i) {
        const TeamId team{m_team->itemData(i).toString().toLongLong()};
        connect(m_teamMenu->addAction(m_team->itemText(i)), &QAction::triggered, this,
                [this, team] { makePilot(team); });
    }
    const QSize size = m_teamMenu->sizeHint();
    m_teamMenu->popup(mapToGlobal(QPoint(width() - size.width() - theme::gap20, 0)));
}

void PilotsPage::makePilot(TeamId team)
{
    PilotId made;
    const QString title = tr("New pilot");
    if (!desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Pilot, title), [&](Edit &edit) {
            Pilot pilot;
            pilot.team = team;
            pilot.title = title;
            pilot.rank = double(edit.count(RecordKind::Pilot, Query().where(&Pilot::team, team))) + 1;
            made = edit.insert(pilot);
        })))
        return;
    show(made);
    // The first thing to do is to name it.
    if (BoundField *field = m_panel ? m_panel->form()->field(&Pilot::title) : nullptr) {
        field->editor()->control()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()->control()))
            line->selectAll();
    }
}

void PilotsPage::deletePilot()
{
    const int row = m_model->indexOf(m_chosen.value);
    if (row < 0)
        return;
    const QString title = m_model->row(row).title();
    const PilotId gone = m_chosen;
    const QModelIndex here = m_filter->indexOf(gone.value);
    const int neighbour = here.row() + 1 < m_filter->rowCount() ? here.row() + 1 : here.row() - 1;
    m_chosen = {m_filter->idAt(m_filter->index(neighbour, 0))};
    if (desk().attempt(
            desk().workspace()->edit(Operation::remove(gone, title), [&](Edit &edit) { edit.remove(gone); })))
        desk().say(tr("“%1” is deleted.").arg(title), true);
    showChosen();
    m_table->setFocus();
}

} // namespace polku::ui
