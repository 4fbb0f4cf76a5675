#include "pages/plan/notepart.h"

#include "base/format.h"
#include "model/records.h"
#include "shell/desk.h"
#include "store/workspace.h"
#include "theme/style.h"
#include "theme/tokens.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace polku::ui {

NotePart::NotePart(Desk &desk, PlanPart part, QWidget *parent)
    : PartView(parent), m_desk(desk), m_part(part), m_text(new QLabel(this)), m_go(new QPushButton(this))
{
    m_text->setObjectName(QString::fromLatin1(codeOf(part)) + QStringLiteral("Note"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    theme::setInk(m_text, &theme::Tokens::muted);
    m_go->setObjectName(QString::fromLatin1(codeOf(part)) + QStringLiteral("Go"));
    theme::setButtonKind(m_go, theme::ButtonKind::Link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gap4);
    layout->addWidget(m_text);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, [this] {
        Q_EMIT placeRequested(isOfPilots() ? QStringLiteral("pilots") : QStringLiteral("actions"), m_team);
    });
}

bool NotePart::isOfPilots() const
{
    return m_part == PlanPart::PilotClauses || m_part == PlanPart::ClauseMonitoring;
}

void NotePart::begin()
{
    m_go->setFocus(Qt::OtherFocusReason);
}

void NotePart::setPlace(const PartPlace &place)
{
    m_team = place.team;
    read();
}

void NotePart::refresh(const Changes &changes)
{
    if (changes.touchesAny({RecordKind::Clause, RecordKind::Action}))
        read();
}

QString NotePart::told(const Reader &reader) const
{
    const Query ofTeam = Query().where("team", Value(m_team.value));
    if (isOfPilots()) {
        const int clauses = int(reader.count(RecordKind::Clause, ofTeam));
        if (clauses == 0)
            return m_part == PlanPart::PilotClauses
                       ? tr("The clauses of your pilots come here by themselves in the plan's documents.")
                       : tr("How the clauses of your pilots are monitored comes here by itself in the documents.");
        return m_part == PlanPart::PilotClauses
                   ? tr("The plan's documents tell here %n clause(s) of your pilots.", nullptr, clauses)
                   : tr("The plan's documents tell here how %n clause(s) of your pilots is/are monitored.", nullptr,
                        clauses);
    }
    double days = 0;
    qint64 euros = 0;
    int count = 0;
    for (const Action &action :
         reader.where(&Action::team, m_team, Query().only(&Action::status, &Action::effort, &Action::cost))) {
        ++count;
        if (action.status == ActionStatus::Done)
            continue;
        days += action.effort.value_or(0);
        euros += action.cost.value_or(0);
    }
    if (m_part == PlanPart::Actions) {
        return count == 0 ? tr("The actions of your action plan come here by themselves in the plan's documents.")
                          : tr("The plan's documents tell here the %n action(s) of your action plan.", nullptr, count);
    }
    const Language language = m_desk.language();
    return tr("By the action plan, what is not done yet takes %1 person-days and %2.")
        .arg(formatNumber(language, days, 1), formatEuros(language, euros));
}

void NotePart::read()
{
    if (!m_team)
        return;
    const auto text = m_desk.attempt(m_desk.workspace()->read([this](const Reader &reader) { return told(reader); }));
    m_text->setText(text.value_or(QString()));
    m_go->setText(isOfPilots() ? tr("Go to the team's pilots") : tr("Go to the team's action plan"));
    m_go->setAccessibleName(m_go->text());
}

void NotePart::changeEvent(QEvent *event)
{
    PartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
}

} // namespace polku::ui
