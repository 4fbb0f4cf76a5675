#include "academy/planparts.h"
#include "catalogue/catalogue.h"
#include "fields/markdowntext.h"
#include "model/records.h"
#include "pages/plan/planhelp.h"
#include "pages/plan/planpage.h"
#include "pages/plan/planparts.h"
#include "pages/plan/sectionview.h"
#include "store/workspace.h"
#include "widgets/chipbar.h"

#include <QJsonObject>
#include <QSignalBlocker>

// The plan page: how it shows a record that somebody wants to see, and where somebody left it.

namespace polku::ui {

/// Under which the person's place in the plans is kept; of a team's view, a name of its own.
static QString placeName(const Desk &desk)
{
    return desk.team() ? QStringLiteral("plan of %1").arg(desk.team().value)
                       : QStringLiteral("plan/%1").arg(desk.academy().value);
}

/// Writing goes on where the person left it, also the next day.
void PlanPage::takeKeptPlace()
{
    const QJsonObject place = desk().view(placeName(desk()));
    m_path.team = {place.value(QLatin1String("team")).toString().toLongLong()};
    m_left = {place.value(QLatin1String("section")).toString().toLongLong()};
}

void PlanPage::keepPlace()
{
    desk().keepView(placeName(desk()), {{QStringLiteral("team"), QString::number(m_path.team.value)},
                                        {QStringLiteral("section"), QString::number(m_section.value)}});
}

bool PlanPage::goToTeam(TeamId team)
{
    const bool known =
        std::any_of(m_teams.begin(), m_teams.end(), [team](const PlanTeam &each) { return each.team == team; });
    if (known && team != m_path.team) {
        const QSignalBlocker quiet(m_chips);
        m_chips->choose(QString::number(team.value));
        chooseTeam(team);
    }
    return known;
}

/// A goal, a risk, a role: in the section that holds such.
bool PlanPage::showPart(RecordRef record)
{
    const auto place =
        desk().attempt(desk().workspace()->read([&](const Reader &reader) { return planPartOf(reader, record); }));
    if (!place || !*place || !goToTeam((*place)->team))
        return false;
    for (const PlanPathSection &each : m_path.sections) {
        const PlanSectionGuide *guide = each.isOwn() ? nullptr : desk().catalogue().planSection(each.code);
        const bool holds =
            guide && std::find(guide->parts.begin(), guide->parts.end(), (*place)->part) != guide->parts.end();
        if (!holds)
            continue;
        closeVersions();
        openSection(each.id);
        if (!m_view->parts()->showRecord(record))
            m_view->parts()->begin();
        return true;
    }
    return false;
}

bool PlanPage::show(RecordRef record)
{
    if (record.kind == RecordKind::PlanVersion)
        return showVersion({record.id});
    RecordRef about = record;
    const auto place = desk().attempt(desk().workspace()->read([&](const Reader &reader) -> std::optional<PlanSection> {
        if (record.kind == RecordKind::Comment) {
            const auto comment = reader.find(CommentId{record.id});
            const RecordType *type = comment ? recordType(comment->subjectKind) : nullptr;
            if (!type)
                return std::nullopt;
            about = {type->kind, comment->subject};
        }
        if (about.kind == RecordKind::PlanSection)
            return reader.find(PlanSectionId{about.id});
        const auto plan = about.kind == RecordKind::Plan ? reader.find(PlanId{about.id}) : std::nullopt;
        if (!plan)
            return std::nullopt;
        PlanSection none;
        none.team = plan->team;
        none.state = plan->state;
        return none;
    }));
    // What waits for the coach opens where it is answered.
    if (!desk().team() && record.kind != RecordKind::Comment && place && *place &&
        (*place)->state == ReviewState::Submitted)
        return false;
    const bool part = !place || !*place;
    if (part ? !showPart(about) : !goToTeam((*place)->team))
        return false;
    closeVersions();
    closeImport();
    if (!part && (*place)->id)
        openSection((*place)->id);
    if (record.kind == RecordKind::Comment) {
        m_help->show();
        m_help->showComment({record.id});
        updateActions();
    } else if (!part) {
        m_view->text()->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace polku::ui
