#include "academy/since.h"
#include "console.h"
#include "exportselection.h"
#include "model/records.h"
#include "report/sincereport.h"

namespace polku::app {

int exportChanges(const ExportRequest &request)
{
    if (request.team.isEmpty())
        return failUsage(CommandLine::tr("Whose changes?"), CommandLine::tr("Name a team after --team."));
    return exportDocument(request, [&](const Workspace &workspace, const Reader &reader, const Catalogue &catalogue) {
        const ExportSelection selection = selectForExport(workspace, reader, request);
        const Academy about = reader.get(selection.academy);
        const Language language = exportLanguage(request, about);
        const QDate today = workspace.clock().today();
        const SinceWhen when =
            request.since.isValid() ? sinceDay(request.since) : sinceLastSession(reader, selection.team, today);
        return report::sinceReport(readSince(reader, selection.team, when, catalogue, Words(language)), about, language,
                                   today);
    });
}

} // namespace polku::app
