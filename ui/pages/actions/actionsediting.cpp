// What the page of actions does to the file: new ones, pasted ones, the reviews; and deleting.

#include "academy/actionedit.h"
#include "academy/actionreviews.h"
#include "fields/listtable.h"
#include "fields/recordform.h"
#include "model/records.h"
#include "pages/actions/actionfilters.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionpanel.h"
#include "pages/actions/actionspage.h"
#include "pages/actions/actiontable.h"
#include "pages/actions/pasteview.h"
#include "store/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QStackedWidget>

namespace polku::ui {

/// That of the filter, else of the action looked at, else the only one; null when it is open whose it would be.
TeamId ActionsPage::teamForNew() const
{
    if (m_model->team())
        return m_model->team();
    if (m_model->teams().size() == 1)
        return m_model->teams().front().team;
    const auto current = m_model->action(m_model->current());
    return current ? current->team : TeamId();
}

bool ActionsPage::makeAction(const QString &title)
{
    if (isReadOnly())
        return false;
    commitPending();
    Action action;
    action.team = teamForNew();
    action.title = title.left(fieldOf(&Action::title).longest);
    if (!action.team) {
        if (m_model->teams().empty()) {
            desk().say(tr("An action belongs to a team. Add a team first."));
            desk().goTo(QStringLiteral("teams"));
        } else {
            desk().say(tr("Choose a team first: an action belongs to one."));
        }
        return false;
    }
    // What is filtered by is what the new one is about; else it would be gone as soon as it is made.
    Row row = toRow(action);
    for (auto filter = m_model->filter().columns.cbegin(); filter != m_model->filter().columns.cend(); ++filter) {
        const Field *field = recordType(RecordKind::Action).field(filter.key());
        if (!field || filter.value() == ActionModel::none || filter.key() == QLatin1String("owner"))
            continue;
        row.set(filter.key(),
                field->type == FieldType::Reference ? Value(filter.value().toLongLong()) : Value(filter.value()));
    }
    const auto made = desk().attempt(polku::addAction(*desk().workspace(), fromRow<Action>(row)));
    if (!made)
        return false;
    if (!m_model->isShown(*made))
        m_filters->clear();
    m_model->choose(*made);
    m_table->view()->scrollTo(m_model->rows().indexOf(made->value));
    return true;
}

void ActionsPage::newAction()
{
    showPaste(false);
    if (!makeAction(tr("New action")))
        return;
    m_filters->setPanelWanted(true);
    updatePanel();
    // The first thing to do is to name it.
    if (BoundField *field = m_panel->form()->field(&Action::title)) {
        field->editor()->control()->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field->editor()->control()))
            line->selectAll();
    }
}

void ActionsPage::deleteChosen()
{
    const std::vector<ActionId> gone = m_model->chosen();
    if (gone.empty() || isReadOnly())
        return;
    commitPending();
    const auto first = m_model->action(gone.front());
    const QString title = first ? first->title : QString();
    // The next one that stays is looked at then.
    const std::vector<ActionId> shown = m_model->shown();
    const auto isGone = [&](ActionId id) { return std::find(gone.begin(), gone.end(), id) != gone.end(); };
    auto next = std::find_if(std::find_if(shown.begin(), shown.end(), isGone), shown.end(),
                             [&](ActionId id) { return !isGone(id); });
    if (next == shown.end())
        next = std::find_if(shown.begin(), shown.end(), [&](ActionId id) { return !isGone(id); });
    const ActionId left = next == shown.end() ? ActionId() : *next;
    if (!desk().attempt(removeActions(*desk().workspace(), gone)))
        return;
    m_model->choose(left);
    desk().say(gone.size() == 1 ? tr("“%1” is deleted.").arg(title)
                                : tr("%n action(s) deleted.", nullptr, int(gone.size())),
               true);
    m_table->view()->setFocus();
}

void ActionsPage::paste()
{
    if (isReadOnly())
        return;
    commitPending();
    if (!m_paste) {
        m_paste = new PasteView(desk(), m_views);
        m_paste->setObjectName(QStringLiteral("pasteView"));
        m_views->addWidget(m_paste);
        connect(m_paste, &PasteView::finished, this, [this] { showPaste(false); });
        connect(m_paste, &PasteView::added, this, &ActionsPage::showPasted);
    }
    if (!m_paste->setText(QApplication::clipboard()->text(), teamForNew()))
        return;
    showPaste(true);
    m_paste->takeFocus();
}

/// What was pasted is what one looks at next.
void ActionsPage::showPasted(const Changes &changes)
{
    const auto touched = changes.records(RecordKind::Action);
    std::vector<ActionId> pasted;
    for (auto it = touched.keyBegin(); it != touched.keyEnd(); ++it)
        pasted.push_back({*it});
    if (pasted.empty())
        return;
    std::sort(pasted.begin(), pasted.end());
    if (!std::all_of(pasted.begin(), pasted.end(), [this](ActionId id) { return m_model->isShown(id); }))
        m_filters->clear();
    m_model->choose(pasted.front(), pasted);
    m_table->view()->scrollTo(m_model->rows().indexOf(pasted.back().value));
}

void ActionsPage::showPaste(bool shown)
{
    if (!m_paste || shown == (m_views->currentWidget() == m_paste))
        return;
    if (shown)
        m_views->setCurrentWidget(m_paste);
    else
        m_views->setCurrentWidget(m_table);
    updateState();
    showPanel();
    if (!shown)
        m_table->view()->setFocus();
}

void ActionsPage::addReviews()
{
    commitPending();
    std::vector<TeamId> teams;
    for (const PlanTeam &team : m_model->teams()) {
        if (!m_model->team() || team.team == m_model->team())
            teams.push_back(team.team);
    }
    const auto made = desk().attempt(polku::addReviews(*desk().workspace(), desk().catalogue(), teams));
    if (made)
        desk().say(tr("%n review(s) added, 6 and 12 months after the academy's end.", nullptr, *made), *made > 0);
}

} // namespace polku::ui
