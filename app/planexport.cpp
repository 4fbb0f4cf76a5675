#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/planreports.h"

namespace polku::app {

namespace {

using Build = report::Document (*)(const report::PlanFacts &, const Catalogue &, Language);

int exportOfTeam(const ExportRequest &request, Build build)
{
    if (request.team.isEmpty())
        return failUsage(CommandLine::tr("Whose plan?"), CommandLine::tr("Name a team after --team."));
    return exportDocument(request, [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
        const ExportSelection selection = selectForExport(workspace, reader, request);
        const report::PlanFacts facts = report::readPlanFacts(reader, selection.team, workspace.clock().today());
        return build(facts, catalogue, exportLanguage(request, facts.academy));
    });
}

} // namespace

int exportPlan(const ExportRequest &request)
{
    return exportOfTeam(request, &report::planReport);
}

int exportPlanSummary(const ExportRequest &request)
{
    return exportOfTeam(request, &report::planSummary);
}

int exportBrief(const ExportRequest &request)
{
    return exportOfTeam(request, &report::planBrief);
}

int exportActions(const ExportRequest &request)
{
    return exportOfTeam(request, &report::actionPlan);
}

} // namespace polku::app
