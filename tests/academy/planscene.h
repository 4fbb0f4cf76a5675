#pragma once

#include "academy/newacademy.h"
#include "academy/plancomparison.h"
#include "academy/planedit.h"
#include "academy/planpast.h"
#include "academy/planpath.h"
#include "academy/planversions.h"
#include "catalogue/catalogue.h"
#include "catalogue/wording.h"
#include "model/records.h"
#include "support/testcase.h"
#include "support/workspaces.h"

namespace polku::test {

/// A team's plan through days of work; the first day is 15 October 2025. Something is written in its first section.
class PlanScene
{
public:
    template <class F>
    auto read(F &&fn) const
    {
        return valueOf(workspace->read(std::forward<F>(fn)));
    }

    PlanScene() : clock(testClock()), workspace(createWorkspace(folder.path(QStringLiteral("a.polku")), 1, clock))
    {
        workspace->setAuthor(QStringLiteral("Maija"));
        const AcademyId academy = valueOf(
            createAcademy(*workspace, catalogue, {}, QStringLiteral("Academy"), QDate(2025, 8, 18), Language::English));
        valueOf(workspace->edit({}, [&](Edit &edit) {
            Team record;
            record.academy = academy;
            record.name = QStringLiteral("City of Koskela");
            record.state = TeamState::Participant;
            team = addTeam(edit, catalogue, record);
        }));
        plan = read([&](const Reader &reader) { return readPlanPath(reader, team).plan; });
        write(0, QStringLiteral(
                     "We buy for 40 million a year.\n\n| Category | M€ |\n|---|---|\n| Cleaning | 4 |\n| Food | 7 |"));
    }

    PlanContent now() const
    {
        return read([&](const Reader &reader) { return readPlanContent(reader, plan); });
    }
    PlanSection section(int index) const
    {
        return read([&](const Reader &reader) {
            return reader.where(&PlanSection::plan, plan, Query().orderBy(&PlanSection::rank)).at(size_t(index));
        });
    }
    void write(int index, const QString &body) const
    {
        valueOf(workspace->set(section(index).id, &PlanSection::body, body));
    }
    PlanComparison compare(const PlanContent &before, const PlanContent &after) const
    {
        return read([&](const Reader &reader) {
            return comparePlans(before, after, catalogue, Words(Language::English), titlesFrom(reader));
        });
    }
    std::vector<PlanMoment> moments() const
    {
        return read([&](const Reader &reader) { return readPlanMoments(reader, plan); });
    }
    QStringList names() const
    {
        QStringList all;
        for (const PlanMoment &moment : moments())
            all.append(momentName(moment, Words(Language::English)));
        return all;
    }
    PlanContent at(const PlanMoment &moment) const
    {
        return read([&](const Reader &reader) { return PlanPast(plan).at(reader, moment); });
    }
    void nextDay() const { clock->advance(24LL * 3600 * 1000); }
    template <class R>
    Id<R> add(R record) const
    {
        record.team = team;
        Id<R> id;
        valueOf(workspace->edit({}, [&](Edit &edit) { id = edit.insert(record); }));
        return id;
    }
    GoalId addGoal(const char *title, const char *target) const
    {
        Goal goal;
        goal.plan = plan;
        goal.title = QString::fromUtf8(title);
        goal.target = QString::fromUtf8(target);
        return add(goal);
    }

    const Catalogue catalogue;
    const TemporaryFolder folder;
    const std::shared_ptr<FixedClock> clock;
    const std::unique_ptr<Workspace> workspace;
    TeamId team;
    PlanId plan;
};

} // namespace polku::test
