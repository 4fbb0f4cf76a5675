#include "academy/selection.h"
#include "models/rowmodel.h"
#include "pages/teams/applicationsview.h"
#include "pages/teams/criteriaview.h"
#include "pages/teams/teamspage.h"
#include "store/workspace.h"
#include "theme/tokens.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// The tabs of the page: applications, teams, criteria.

namespace polku::ui {

/// In the order of TeamsPage::View.
constexpr const char *viewIds[] = {"applications", "teams", "criteria"};

void TeamsPage::makeViews()
{
    m_chips->setObjectName(QStringLiteral("teamChips"));
    goToView(View::Teams);
    auto *chips = new QVBoxLayout;
    chips->setContentsMargins(theme::gap20, theme::gap12, theme::gap20, theme::gap8);
    chips->addWidget(m_chips);
    auto *teams = new QVBoxLayout(m_teams);
    teams->setContentsMargins(0, 0, 0, 0);
    teams->setSpacing(0);
    teams->addWidget(m_splitter, 1);
    teams->addWidget(m_empty, 1);
    m_views->addWidget(m_teams);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(chips);
    layout->addWidget(m_views, 1);
    connect(m_chips, &ChipBar::chosenChanged, this, &TeamsPage::showView);
}

void TeamsPage::goToView(View view)
{
    m_chips->choose(QString::fromLatin1(viewIds[size_t(view)]));
}

void TeamsPage::showView(const QString &id)
{
    commitPending();
    QWidget *shown = m_teams;
    if (id == QLatin1String(viewIds[size_t(View::Applications)])) {
        if (!m_applications) {
            m_applications = new ApplicationsView(desk(), m_views);
            m_applications->setObjectName(QStringLiteral("applicationsView"));
            m_views->addWidget(m_applications);
            connect(m_applications, &ApplicationsView::criteriaRequested, this, [this] { goToView(View::Criteria); });
            connect(m_applications, &ApplicationsView::teamRequested, this, [this](TeamId team) { show(team); });
            connect(m_applications, &ApplicationsView::newTeamRequested, m_new, &QAction::trigger);
        }
        shown = m_applications;
    } else if (id == QLatin1String(viewIds[size_t(View::Criteria)])) {
        if (!m_criteria) {
            m_criteria = new CriteriaView(desk(), m_views);
            m_criteria->setObjectName(QStringLiteral("criteriaView"));
            m_views->addWidget(m_criteria);
        }
        shown = m_criteria;
    }
    m_views->setCurrentWidget(shown);
    Changes everything;
    everything.setEverything();
    refreshView(everything);
}

/// The view in sight reads what it shows; the others when they come into sight.
void TeamsPage::refreshView(const Changes &changes)
{
    if (m_applications && m_views->currentWidget() == m_applications)
        m_applications->refresh(changes);
    else if (m_criteria && m_views->currentWidget() == m_criteria)
        m_criteria->refresh(changes);
}

void TeamsPage::fillChips()
{
    const auto counts = desk().workspace()->read([&](const Reader &reader) {
        const auto rows = m_academy ? readApplications(reader, m_academy) : std::vector<ApplicationRow>();
        const auto listed =
            std::count_if(rows.begin(), rows.end(), [](const ApplicationRow &row) { return row.stands; });
        return std::pair(int(listed), int(reader.count(RecordKind::Criterion, Query().inAcademy(m_academy))));
    });
    const auto id = [](View view) { return QString::fromLatin1(viewIds[size_t(view)]); };
    m_chips->setChips({{id(View::Applications), tr("Applications"), counts ? counts->first : -1},
                       {id(View::Teams), tr("Teams"), m_model->rowCount()},
                       {id(View::Criteria), tr("Criteria"), counts ? counts->second : -1}});
}

bool TeamsPage::showApplication(TeamId team, RecordRef record)
{
    goToView(View::Applications);
    return m_applications && m_applications->show(team, record);
}

} // namespace polku::ui
