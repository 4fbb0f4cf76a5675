#include "model/records.h"
#include "pages/assessment/arearow.h"
#include "pages/assessment/assessmentchart.h"
#include "pages/assessment/assessmentpage.h"
#include "store/workspace.h"
#include "widgets/emptystate.h"
#include "widgets/levelchoice.h"

#include <QPushButton>

// The self-assessment page: what it opens and what it writes.

namespace polku::ui {

RecordRef AssessmentPage::record() const
{
    const TeamAssessments *own = m_wholeAcademy ? nullptr : team();
    if (!own)
        return m_team;
    const std::vector<AreaScore> &scores = own->at(m_moment).areas;
    for (size_t i = 0; i < m_rows.size() && i < scores.size(); ++i) {
        if (m_rows[i]->isOpen() && scores[i].id)
            return scores[i].id;
    }
    return m_team;
}

bool AssessmentPage::show(RecordRef record)
{
    if (record.kind == RecordKind::Team)
        return showTeam({record.id});
    struct Place
    {
        TeamId team;
        AssessmentMoment moment = AssessmentMoment::Start;
        QString area;
    };
    const auto place = desk().attempt(desk().workspace()->read([&](const Reader &reader) -> std::optional<Place> {
        Place found;
        AssessmentId assessment{record.id};
        if (record.kind == RecordKind::AssessmentScore) {
            const auto score = reader.find(AssessmentScoreId{record.id});
            if (!score)
                return std::nullopt;
            found.area = score->area;
            assessment = score->assessment;
        }
        const auto owner = reader.find(assessment);
        if (!owner)
            return std::nullopt;
        found.team = owner->team;
        found.moment = owner->moment;
        return found;
    }));
    if (!place || !*place || !m_all.team((*place)->team))
        return false;
    m_wholeAcademy = false;
    choose((*place)->team, (*place)->moment);
    const int index = qMax(0, indexOfArea((*place)->area));
    openArea(index);
    m_rows[size_t(index)]->choice()->focusButton()->setFocus();
    return true;
}

/// The team's assessment at the start until it is complete, then its latest, where the next thing is to be done.
bool AssessmentPage::showTeam(TeamId team)
{
    const TeamAssessments *own = m_all.team(team);
    if (!own)
        return false;
    const bool started = own->at(AssessmentMoment::Start).complete;
    m_wholeAcademy = false;
    choose(team, started ? own->latest().value_or(AssessmentMoment::Start) : AssessmentMoment::Start);
    if (!m_areas->isHidden()) {
        const std::vector<QString> unanswered = m_all.team(team)->at(m_moment).unanswered();
        const int index = unanswered.empty() ? 0 : qMax(0, indexOfArea(unanswered.front()));
        openArea(index);
        m_rows[size_t(index)]->choice()->focusButton()->setFocus();
    } else if (auto *begin = m_notBegun->findChild<QPushButton *>()) {
        begin->setFocus();
    }
    return true;
}

// Writing ------------------------------------------------------------------------------------------------------------

void AssessmentPage::begin()
{
    const TeamId team = m_team;
    const QString name = momentName(desk(), m_moment);
    const auto made =
        desk().attempt(desk().workspace()->edit(Operation::create(RecordKind::Assessment, name), [&](Edit &edit) {
            ensureAssessment(edit, desk().catalogue(), team, m_moment, desk().today());
        }));
    if (!made)
        return;
    openArea(0);
    m_rows.front()->choice()->focusButton()->setFocus();
}

void AssessmentPage::writeScore(const QString &area, const Field &field, qint64 value)
{
    const TeamAssessments *own = team();
    const int index = indexOfArea(area);
    if (!own || index < 0)
        return;
    const AssessmentScoreId id = own->at(m_moment).areas[size_t(index)].id;
    const auto written =
        id ? desk().workspace()->set(id, field, value)
           : desk().workspace()->edit(
                 Operation::create(RecordKind::AssessmentScore, areaName(desk(), area)), [&](Edit &edit) {
                     const AssessmentScoreId made =
                         ensureScore(edit, desk().catalogue(), m_team, m_moment, area, desk().today());
                     edit.set(made, field, value);
                 });
    if (!desk().attempt(written))
        showAll(); // as it is in the file
}

void AssessmentPage::setLevel(const QString &area, int level)
{
    writeScore(area, fieldOf(&AssessmentScore::level), level);
}

void AssessmentPage::setTarget(const QString &area, int target)
{
    writeScore(area, fieldOf(&AssessmentScore::target), target);
}

} // namespace polku::ui
