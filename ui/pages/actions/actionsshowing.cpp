#include "pages/actions/actionspage.h"

#include "model/records.h"
#include "pages/actions/actionboard.h"
#include "pages/actions/actionfilters.h"
#include "pages/actions/actionmodel.h"
#include "pages/actions/actionpanel.h"
#include "pages/actions/actiontable.h"
#include "pages/actions/actiontimeline.h"
#include "store/workspace.h"

// The actions page: showing a record, and showing it as the person left it.

namespace polku::ui {

/// The name under which the person's filters and columns are kept; of a team's view, a name of its own.
static QString keptName(TeamId team)
{
    return team ? QStringLiteral("actions of %1").arg(team.value) : QStringLiteral("actions");
}

RecordRef ActionsPage::record() const
{
    return m_model->current();
}

bool ActionsPage::show(RecordRef record)
{
    if (record.kind == RecordKind::Team) {
        const auto takesPart = [&](const PlanTeam &team) { return RecordRef(team.team) == record; };
        if (std::none_of(m_model->teams().begin(), m_model->teams().end(), takesPart))
            return false;
        showPaste(false);
        m_model->setTeam({record.id});
        return true;
    }
    const auto found = desk().attempt(desk().workspace()->read([record](const Reader &reader) -> std::optional<Action> {
        const auto comment =
            record.kind == RecordKind::Comment ? reader.find(CommentId{record.id}) : std::optional<Comment>();
        const bool ours = comment && comment->subjectKind == QLatin1String(recordType(RecordKind::Action).table);
        if (record.kind != RecordKind::Action && !ours)
            return std::nullopt;
        return reader.find(ActionId{ours ? comment->subject : record.id});
    }));
    if (!found || !*found)
        return false;
    showPaste(false);
    const ActionId action = (*found)->id;
    if (m_model->team() && m_model->team() != (*found)->team)
        m_model->setTeam((*found)->team);
    if (!m_model->isShown(action))
        m_filters->clear();
    if (!m_model->isShown(action))
        return false;
    m_model->choose(action);
    if (record.kind == RecordKind::Comment)
        m_filters->setPanelWanted(true);
    updatePanel();
    if (m_filters->viewId() == QLatin1String("board"))
        m_board->showCurrent();
    else if (m_filters->viewId() == QLatin1String("timeline"))
        m_timeline->showCurrent();
    else
        m_table->showCurrent();
    if (record.kind == RecordKind::Comment)
        m_panel->showComment({record.id});
    return true;
}

void ActionsPage::keepView()
{
    if (!m_academy || m_keptFile != QString::number(m_academy.value))
        return;
    QJsonObject view = m_model->view();
    view.insert(QStringLiteral("table"), m_table->kept());
    view.insert(QStringLiteral("view"), m_filters->viewId());
    view.insert(QStringLiteral("panel"), m_filters->isPanelWanted());
    view.insert(QStringLiteral("open"), m_filters->isOpen());
    view.insert(QStringLiteral("scale"), m_scale);
    desk().keepView(keptName(desk().team()) + QLatin1Char('/') + m_keptFile, view);
}

void ActionsPage::takeKeptView()
{
    m_keptFile.clear(); // nothing is kept while it is being taken
    if (!m_academy)
        return;
    const QString academy = QString::number(m_academy.value);
    const QJsonObject view = desk().view(keptName(desk().team()) + QLatin1Char('/') + academy);
    m_model->setView(view);
    m_table->setKept(view.value(QLatin1String("table")).toObject());
    m_filters->setPanelWanted(view.value(QLatin1String("panel")).toBool(true));
    m_scale = view.value(QLatin1String("scale")).toString();
    if (m_timeline)
        m_timeline->setScale(m_scale.isEmpty() ? QStringLiteral("months") : m_scale);
    m_filters->setOpen(view.value(QLatin1String("open")).toBool(false));
    const QString shown = view.value(QLatin1String("view")).toString();
    m_filters->setViewId(shown.isEmpty() ? QStringLiteral("table") : shown);
    m_keptFile = academy;
}

} // namespace polku::ui
